//! What the shell must know before the base is open: which base it was, and in which language and
//! theme its window spoke. The truth about the last two stands in the base; this is a copy of it,
//! so that the window is right from its first paint and can speak when the base cannot be opened.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use vizitka_commands::place::window_file;
use vizitka_core::settings::Theme;

/// A small JSON file in the user's configuration folder. Losing it loses nothing that matters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// The base chosen in the window, if not the usual one.
    pub base: Option<PathBuf>,
    /// `ru`, `uk` or `en`, once it was chosen.
    pub language: Option<String>,
    /// Light, dark or as the desktop, once a base was open.
    pub theme: Option<Theme>,
}

impl Remembered {
    /// Reads the file; a missing or unreadable one remembers nothing.
    pub fn read(file: &Path) -> Remembered {
        std::fs::read(file)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes the file whole or not at all. A failure is logged: there is nothing to lose.
    pub fn write(&self, file: &Path) {
        if let Err(error) = self.try_write(file) {
            tracing::warn!("could not remember {}: {error}", file.display());
        }
    }

    fn try_write(&self, file: &Path) -> std::io::Result<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let fresh = file.with_extension("new");
        std::fs::write(&fresh, serde_json::to_vec_pretty(self)?)?;
        std::fs::rename(&fresh, file)
    }
}

/// Changes what is remembered, if there is a home folder to remember it in.
pub fn note(change: impl FnOnce(&mut Remembered)) {
    let Some(file) = window_file() else { return };
    let before = Remembered::read(&file);
    let mut after = before.clone();
    change(&mut after);
    if after != before {
        after.write(&file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_back_and_the_folder_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("vizitka/window.json");
        let language = Some("uk".to_owned());
        let remembered = Remembered { language, ..Remembered::default() };
        remembered.write(&file);
        assert_eq!(Remembered::read(&file), remembered);
    }

    #[test]
    fn a_damaged_file_remembers_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("window.json");
        std::fs::write(&file, "{\"base\": 7").unwrap();
        assert_eq!(Remembered::read(&file), Remembered::default());
    }
}
