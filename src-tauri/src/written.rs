//! After a write, whoever did it: the page hears what changed, and the shell follows.

use tauri::{AppHandle, Emitter};
use vizitka_core::kernel::changes::{Changes, Kind};

use crate::{ticker, words};

/// Passes on what changed, and looks whether something is due now.
pub fn tell(app: &AppHandle, changes: &Changes) {
    if changes.is_empty() {
        return;
    }
    if changes.kinds.contains_key(&Kind::Settings) {
        words::follow_settings(app);
    }
    if let Err(error) = app.emit("changed", changes) {
        tracing::warn!("could not tell the window what changed: {error}");
    }
    ticker::look_soon(app);
}
