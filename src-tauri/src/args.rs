//! What the program was started with, read before anything needs a display.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde::Serialize;

/// What somebody outside the page asks the page for: the desktop's menu, the tray, a notice, a
/// second start with a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Ask {
    /// The page of today.
    Today,
    /// The form of a new meeting.
    NewMeeting,
    /// The form of a new customer.
    NewContact,
    /// The form of a new to-do.
    NewTask,
    /// The list of what is due.
    Reminders,
    /// The import of this file.
    Import {
        /// Absolute path.
        path: PathBuf,
    },
}

/// How the window is to be opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args {
    /// The base to open instead of the usual one.
    pub base: Option<PathBuf>,
    /// Start in the tray (at login), without a window.
    pub hidden: bool,
    /// What to show first.
    pub ask: Option<Ask>,
}

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Start {
    /// Open the window.
    Window(Args),
    /// Print how the program is called.
    Help,
    /// Print the version.
    Version,
    /// An option that does not exist, or one without its value.
    Unknown(String),
}

/// Reads the arguments after the program's name. Relative paths count from `folder`, because a
/// second start hands its arguments to the first, which stands elsewhere.
pub fn parse(arguments: impl IntoIterator<Item = OsString>, folder: &Path) -> Start {
    let mut arguments = arguments.into_iter();
    let mut args = Args::default();
    let mut options_ended = false;
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy().into_owned();
        if options_ended || !text.starts_with('-') {
            args.ask = Some(Ask::Import { path: folder.join(&argument) });
            continue;
        }
        match text.as_str() {
            "--" => options_ended = true,
            "-h" | "--help" => return Start::Help,
            "-V" | "--version" => return Start::Version,
            "--hidden" => args.hidden = true,
            "--today" => args.ask = Some(Ask::Today),
            "--new-meeting" => args.ask = Some(Ask::NewMeeting),
            "--new-contact" => args.ask = Some(Ask::NewContact),
            "--new-task" => args.ask = Some(Ask::NewTask),
            "--base" => match arguments.next() {
                Some(path) => args.base = Some(folder.join(path)),
                None => return Start::Unknown(text),
            },
            _ => match text.strip_prefix("--base=") {
                Some(path) if !path.is_empty() => args.base = Some(folder.join(path)),
                _ => return Start::Unknown(text),
            },
        }
    }
    Start::Window(args)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Start {
        parse(arguments.iter().map(OsString::from), Path::new("/home/olena"))
    }

    #[test]
    fn no_arguments_open_the_usual_base() {
        assert_eq!(parsed(&[]), Start::Window(Args::default()));
    }

    #[test]
    fn a_relative_base_counts_from_where_the_program_was_started() {
        for line in [&["--base", "shop.base"][..], &["--base=shop.base"][..]] {
            let Start::Window(args) = parsed(line) else { panic!("{line:?}") };
            assert_eq!(args.base, Some(PathBuf::from("/home/olena/shop.base")));
        }
    }

    #[test]
    fn a_file_is_offered_for_import_even_when_its_name_starts_with_a_dash() {
        let Start::Window(args) = parsed(&["--", "-old.csv"]) else { panic!() };
        assert_eq!(args.ask, Some(Ask::Import { path: PathBuf::from("/home/olena/-old.csv") }));
    }

    #[test]
    fn the_actions_of_the_desktop_menu_are_understood() {
        let Start::Window(args) = parsed(&["--new-meeting"]) else { panic!() };
        assert_eq!(args.ask, Some(Ask::NewMeeting));
    }

    #[test]
    fn an_unknown_option_and_a_base_without_a_file_are_named() {
        assert_eq!(parsed(&["--bsae"]), Start::Unknown("--bsae".into()));
        assert_eq!(parsed(&["--base"]), Start::Unknown("--base".into()));
        assert_eq!(parsed(&["--base="]), Start::Unknown("--base=".into()));
    }

    #[test]
    fn help_wins_over_everything_after_it() {
        assert_eq!(parsed(&["--help", "--nonsense"]), Start::Help);
    }
}
