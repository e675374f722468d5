//! Starting with the desktop: the program's place among what starts at log-in.
//!
//! Linux has an entry of ours: the library writes the program's path unquoted, so that a folder
//! with a space breaks it, and looks in `~/.config` even where the user keeps that elsewhere.

use tauri::AppHandle;

#[cfg(target_os = "linux")]
#[path = "autostart/entry.rs"]
mod entry;
#[cfg(not(target_os = "linux"))]
#[path = "autostart/library.rs"]
mod entry;

#[cfg(not(target_os = "linux"))]
pub use entry::plugin;

/// Sets whether the program starts with the desktop, out of the way. What the desktop refuses is
/// noted in the log; [`is_on`] tells how it is now.
pub fn set(app: &AppHandle, on: bool) {
    if let Err(error) = entry::set(app, on) {
        tracing::warn!("could not change autostart: {error}");
    }
}

/// Whether the program starts with the desktop.
pub fn is_on(app: &AppHandle) -> bool {
    entry::is_on(app)
}
