//! Linux: an entry in `$XDG_CONFIG_HOME/autostart`, by the freedesktop Autostart and Desktop Entry
//! specifications (both 1.5 and older read it alike).

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager};

/// The name that earlier versions gave it; theirs is replaced.
const NAME: &str = "Vizitka.desktop";

pub fn set(app: &AppHandle, on: bool) -> Result<()> {
    let (place, link) = (place(app)?, link(app)?);
    if !on {
        remove(&place)?;
        return remove(&link);
    }
    let text = entry(&startable(program(app)?, &link)?)?;
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&place, text)
}

pub fn is_on(app: &AppHandle) -> bool {
    place(app).and_then(fs::read_to_string).is_ok_and(|text| is_in_force(&text))
}

/// Tauri follows the Base Directory specification: `$XDG_CONFIG_HOME` if it is an absolute path,
/// else `~/.config`.
fn place(app: &AppHandle) -> Result<PathBuf> {
    let folder = app.path().config_dir().map_err(Error::other)?;
    Ok(folder.join("autostart").join(NAME))
}

/// Where a link to the program lies whose own path an entry cannot say: with the user's data, under
/// the name by which desktops know its windows.
fn link(app: &AppHandle) -> Result<PathBuf> {
    let folder = app.path().data_dir().map_err(Error::other)?;
    Ok(folder.join("vizitka").join("start").join("vizitka"))
}

fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// What is to be started: inside an AppImage that is the image, not the program unpacked from it.
fn program(app: &AppHandle) -> Result<PathBuf> {
    match app.env().appimage {
        Some(image) => Ok(PathBuf::from(image)),
        None => std::env::current_exe(),
    }
}

/// A path to the program that every desktop reads alike: its own, or else a link's.
fn startable(program: PathBuf, link: &Path) -> Result<PathBuf> {
    if is_plain(&program) || !is_plain(link) {
        remove(link)?;
        return Ok(program);
    }
    let fresh = link.with_extension("new");
    if let Some(folder) = link.parent() {
        fs::create_dir_all(folder)?;
    }
    remove(&fresh)?;
    std::os::unix::fs::symlink(&program, &fresh)?;
    fs::rename(&fresh, link)?;
    Ok(link.to_owned())
}

/// Whether desktops agree about a path. Of what has to be escaped they do not: systemd takes a
/// backslash for an escape once more than the specification has it, and leaves it standing before
/// a dollar and a backtick (its issue 36044); it and GLib look for the first word of `Exec` before
/// they read `%%` as `%`.
fn is_plain(path: &Path) -> bool {
    let is_plain = |letter: char| !letter.is_control() && !r#""`$\%"#.contains(letter);
    path.to_str().is_some_and(|path| path.chars().all(is_plain))
}

/// The entry that starts a program out of the way; refuses a path that is no text, since an entry
/// is.
fn entry(program: &Path) -> Result<String> {
    let program = program.to_str().ok_or(ErrorKind::InvalidFilename)?;
    let command = format!("{} --hidden", quoted(program));
    Ok(format!(
        "[Desktop Entry]\nType=Application\nName=Vizitka\nIcon=vizitka\nExec={}\nTerminal=false\n",
        escaped(&command)
    ))
}

/// One argument of a command line, as `Exec` has it: between quotes, with a backslash before what
/// means something there, and `%` doubled, since one begins a field code.
fn quoted(argument: &str) -> String {
    let mut quoted = String::from('"');
    for letter in argument.chars() {
        match letter {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', letter]),
            '%' => quoted.push_str("%%"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// A value of type string, which `Exec` is over and above its own rules.
fn escaped(value: &str) -> String {
    let value = value.replace('\\', r"\\").replace('\n', r"\n");
    value.replace('\t', r"\t").replace('\r', r"\r")
}

/// Whether the desktop starts what an entry says. Its own settings put a program aside by a line,
/// not by taking the file away.
fn is_in_force(text: &str) -> bool {
    let says = |key: &str, value: &str| {
        let mut pairs = text.lines().filter_map(|line| line.split_once('='));
        pairs.any(|(one, other)| one.trim() == key && other.trim() == value)
    };
    !says("Hidden", "true") && !says("X-GNOME-Autostart-enabled", "false")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exec(program: &str) -> String {
        let text = entry(Path::new(program)).unwrap();
        let line = text.lines().find_map(|line| line.strip_prefix("Exec=")).unwrap();
        line.to_owned()
    }

    #[test]
    fn the_path_of_the_program_is_quoted_as_the_specification_has_it() {
        assert_eq!(exec("/usr/bin/vizitka"), r#""/usr/bin/vizitka" --hidden"#);
        assert_eq!(exec("/home/оля/мои программы/v"), r#""/home/оля/мои программы/v" --hidden"#);
        assert_eq!(exec("/a/50% off/v"), r#""/a/50%% off/v" --hidden"#);
        // The specification's own example: a dollar is written `\\$`, a backslash `\\\\`.
        assert_eq!(exec("/a/$x/v"), r#""/a/\\$x/v" --hidden"#);
        assert_eq!(exec("/a/b\\c"), r#""/a/b\\\\c" --hidden"#);
        assert_eq!(exec("/a/\"q\"`b`"), r#""/a/\\"q\\"\\`b\\`" --hidden"#);
        assert_eq!(exec("/a/line\nbreak"), r#""/a/line\nbreak" --hidden"#);
    }

    const NAMES: [&str; 11] = [
        "plain",
        "мои программы",
        "it's",
        "50% off",
        "100%",
        "a%fb %% %U",
        "$x",
        "`b` \"q\"",
        "back\\slash",
        "new\\nline",
        "it's\\so%",
    ];

    /// A program in a folder of this name, and what is to be started for it.
    fn laid(folder: &Path, name: &str) -> (PathBuf, PathBuf) {
        use std::os::unix::fs::PermissionsExt;
        let place = folder.join(name);
        fs::create_dir_all(&place).unwrap();
        let program = place.join("v");
        let script = "#!/bin/sh\nprintf '%s' \"$(readlink -f \"$0\")|$*\" > \"$TOLD.new\"\n\
                      mv \"$TOLD.new\" \"$TOLD\"\n";
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let called = startable(program.clone(), &folder.join("start/vizitka")).unwrap();
        (program, called)
    }

    /// What a program at this path was started with, once the desktop's own library (GLib, by the
    /// `gio` that its headers come with) has read the entry.
    fn started(folder: &Path, name: &str) -> Option<String> {
        let told = folder.join("told");
        let _ = fs::remove_file(&told);
        let (program, called) = laid(folder, name);
        let file = folder.join("v.desktop");
        fs::write(&file, entry(&called).unwrap()).unwrap();
        let mut gio = std::process::Command::new("gio");
        let status = gio.arg("launch").arg(&file).env("TOLD", &told).status().unwrap();
        assert!(status.success(), "{name}");
        let wait = std::time::Duration::from_millis(20);
        let asked = (0..500).find_map(|_| {
            std::thread::sleep(wait);
            fs::read_to_string(&told).ok()
        });
        asked.map(|text| text.replace(program.to_str().unwrap(), "v"))
    }

    #[test]
    fn the_desktop_starts_the_program_wherever_it_lies() {
        let folder = tempfile::tempdir().unwrap();
        for name in NAMES {
            assert_eq!(started(folder.path(), name).as_deref(), Some("v|--hidden"), "{name}");
        }
    }

    /// Some desktops leave what starts at log-in to systemd, which reads entries in its own way.
    #[test]
    fn systemd_finds_the_program_wherever_it_lies() {
        let generator = "/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator";
        for name in NAMES {
            let folder = tempfile::tempdir().unwrap();
            let (program, called) = laid(folder.path(), name);
            let (entries, units) = (folder.path().join("autostart"), folder.path().join("units"));
            fs::create_dir_all(&entries).unwrap();
            fs::create_dir_all(&units).unwrap();
            fs::write(entries.join(NAME), entry(&called).unwrap()).unwrap();
            let mut systemd = std::process::Command::new(generator);
            systemd.args([&units, &units, &units]).env("XDG_CONFIG_HOME", folder.path());
            assert!(systemd.env("XDG_CONFIG_DIRS", &units).status().unwrap().success());
            let unit = units.join("app-Vizitka@autostart.service");
            let unit = fs::read_to_string(unit).unwrap_or_else(|_| panic!("{name}: no unit"));
            let line = unit.lines().find_map(|line| line.strip_prefix("ExecStart=:")).unwrap();
            let said = line.strip_suffix(" --hidden").unwrap().trim_matches('"');
            assert!(!said.contains(['\\', '%', '$']), "{name}: {line}");
            assert_eq!(fs::canonicalize(said).unwrap(), program.canonicalize().unwrap(), "{name}");
        }
    }

    #[test]
    fn a_link_is_there_only_for_who_needs_it_and_follows_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("start/vizitka");
        let (plain, called) = laid(folder.path(), "plain");
        assert_eq!((called, link.exists()), (plain, false));
        laid(folder.path(), "50%");
        let (moved, called) = laid(folder.path(), "a\\b");
        assert_eq!((&called, fs::read_link(&link).unwrap()), (&link, moved));
        let odd = folder.path().join("$HOME/vizitka");
        let program = PathBuf::from("/a/100%/v");
        assert_eq!(startable(program.clone(), &odd).unwrap(), program);
    }

    #[test]
    fn a_path_that_is_no_text_is_refused() {
        use std::os::unix::ffi::OsStrExt;
        let path = std::ffi::OsStr::from_bytes(b"/a/\xff/v");
        assert!(entry(Path::new(path)).is_err());
    }

    #[test]
    fn an_entry_that_the_desktop_put_aside_is_off() {
        let text = entry(Path::new("/usr/bin/vizitka")).unwrap();
        assert!(is_in_force(&text));
        assert!(!is_in_force(&format!("{text}Hidden=true\n")));
        assert!(!is_in_force(&format!("{text}X-GNOME-Autostart-enabled = false\n")));
    }
}
