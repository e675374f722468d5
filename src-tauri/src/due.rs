//! What has come due, between the core that decides it and the desktop that shows it.

use serde::Deserialize;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager};
use vizitka_core::error::{Error, Result};

use crate::args::Ask;
use crate::base::{Base, Opened};
use crate::notices::{self, Pressed};
use crate::{tray, window, written};

/// What `reminders.tick` answers.
#[derive(Debug, Default, Deserialize)]
struct Tick {
    /// What to show now; each is handed out once.
    notices: Vec<Notice>,
    /// How many reminders wait for an answer.
    waiting: u32,
}

/// One notice, in ready words.
#[derive(Debug, Deserialize)]
struct Notice {
    /// What *Done* and *Snooze* answer; none for a notice that gathers several.
    firing: Option<String>,
    title: String,
    body: String,
}

/// Asks what is due, shows it, and puts the count on the tray icon.
pub fn look(app: &AppHandle, open: &Opened) {
    let tick = match tick(app, open) {
        Ok(tick) => tick,
        Err(error) => return tracing::warn!("could not look what is due: {error}"),
    };
    for notice in &tick.notices {
        notices::show(app, &notice.title, &notice.body, notice.firing.as_deref());
    }
    tray::show_count(app, tick.waiting);
}

fn tick(app: &AppHandle, open: &Opened) -> Result<Tick> {
    let value = run(app, open, "reminders.tick", json!({}))?;
    serde_json::from_value(value).map_err(Error::internal)
}

/// Does what a person answered to a notice. The base may be another one by now; then the firing
/// is not in it, and nothing happens.
pub fn answered(app: &AppHandle, pressed: Pressed, firing: Option<String>) {
    let (command, request) = match (pressed, firing) {
        (Pressed::Done, Some(firing)) => ("reminders.done", json!({ "firing": firing })),
        (Pressed::Snooze, Some(firing)) => {
            ("reminders.snooze", json!({ "firing": firing, "until": "ten-minutes" }))
        }
        _ => return window::ask(app, Ask::Reminders),
    };
    let Some(open) = app.state::<Base>().open_now() else { return };
    if let Err(error) = run(app, &open, command, request) {
        tracing::warn!("the answer to a notice was refused: {error}");
    }
}

fn run(app: &AppHandle, open: &Opened, command: &str, request: Value) -> Result<Value> {
    let answer = vizitka_commands::call(&open.session, command, request)?;
    if let Some(changes) = &answer.changes {
        written::tell(app, changes);
    }
    Ok(answer.value)
}
