//! Where the base is when nobody says otherwise: the window and the terminal look in the
//! same place.

use std::path::PathBuf;

use directories::ProjectDirs;
use serde_json::Value;

fn own_folders() -> Option<ProjectDirs> {
    ProjectDirs::from("app", "", "Vizitka")
}

/// The small JSON file in which the window keeps what it must know before a base is open;
/// its `base` is the base that was chosen there. None only for a user without a home.
pub fn window_file() -> Option<PathBuf> {
    own_folders().map(|own| own.config_dir().join("window.json"))
}

/// The base named by the caller, else in `VIZITKA_BASE`, else the one chosen in the window
/// last time, else the usual one in the user's data folder.
pub fn base_path(named: Option<PathBuf>) -> PathBuf {
    let from_environment = || std::env::var_os("VIZITKA_BASE").map(PathBuf::from);
    let usual = || own_folders().map(|own| own.data_dir().join("base.vizitka"));
    named
        .or_else(from_environment)
        .or_else(chosen_in_window)
        .or_else(usual)
        .unwrap_or_else(|| PathBuf::from("base.vizitka"))
}

fn chosen_in_window() -> Option<PathBuf> {
    let bytes = std::fs::read(window_file()?).ok()?;
    let remembered: Value = serde_json::from_slice(&bytes).ok()?;
    remembered["base"].as_str().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_named_by_the_caller_comes_before_every_other() {
        let named = PathBuf::from("/tmp/named.vizitka");
        assert_eq!(base_path(Some(named.clone())), named);
    }
}
