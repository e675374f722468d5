//! Windows and macOS: a value of the registry, a launch agent.

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};
use tauri_plugin_autostart::{Error, MacosLauncher, ManagerExt};

/// What has to be there before either is asked.
pub fn plugin() -> TauriPlugin<Wry> {
    tauri_plugin_autostart::init(MacosLauncher::LaunchAgent, Some(vec!["--hidden"]))
}

pub fn set(app: &AppHandle, on: bool) -> Result<(), Error> {
    let autostart = app.autolaunch();
    if on { autostart.enable() } else { autostart.disable() }
}

pub fn is_on(app: &AppHandle) -> bool {
    app.autolaunch().is_enabled().unwrap_or(false)
}
