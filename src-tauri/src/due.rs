//! What has come due, between the core that decides it and the desktop that shows it.

use tauri::{AppHandle, Manager};
use vizitka_commands::notices as told;

use crate::args::Ask;
use crate::base::{Base, Opened};
use crate::notices::{self, Pressed};
use crate::{tray, window, written};

/// Asks what is due, shows it, takes back what was answered elsewhere, and puts the count on the tray icon.
pub fn look(app: &AppHandle, open: &Opened) {
    let tick = match told::tick(&open.session) {
        Ok(tick) => tick,
        Err(error) => return tracing::warn!("could not look what is due: {error}"),
    };
    if let Some(changes) = &tick.changes {
        written::tell(app, changes);
    }
    notices::withdraw(app, &tick.waiting);
    for notice in tick.notices {
        notices::show(app, &notice.title, &notice.body, notice.firings);
    }
    tray::show_count(app, u32::try_from(tick.waiting.len()).unwrap_or(u32::MAX));
}

/// Does what a person answered to a notice. The base may be another one by now; then the firing
/// is not in it, and nothing happens.
pub fn answered(app: &AppHandle, pressed: Pressed, firing: Option<String>) {
    let Some(firing) = firing.filter(|_| pressed != Pressed::Notice) else {
        return window::ask(app, Ask::Reminders);
    };
    let Some(open) = app.state::<Base>().open_now() else { return };
    let changes = match pressed {
        Pressed::Snooze => told::snooze(&open.session, &firing).map(|written| written.changes),
        _ => told::done(&open.session, &firing).map(|written| written.changes),
    };
    match changes {
        Ok(changes) => written::tell(app, &changes),
        Err(error) => tracing::warn!("the answer to a notice was refused: {error}"),
    }
}
