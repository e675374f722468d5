//! What the page must know of the world before it can draw anything.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDateTime;
use serde::Serialize;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager};
use vizitka_commands::words::Language;
use vizitka_core::settings::Theme;

use crate::base::{Base, Opened};
use crate::clock::WallClock;
use crate::desktop::Desktop;
use crate::refusal::Refusal;
use crate::words::Words;

/// The answer to the page's first question.
#[derive(Debug, Serialize)]
pub struct Environment {
    /// `ru`, `uk` or `en`: the setting, else what the desktop speaks.
    language: Language,
    /// `light`, `dark` or `system`.
    theme: Theme,
    /// `linux`, `macos` or `windows`.
    platform: &'static str,
    /// Version of the program.
    version: &'static str,
    /// Where the base is.
    base: PathBuf,
    /// Why the base could not be opened, if it could not.
    problem: Option<Refusal>,
    /// What `workspace.state` answers, so that the page need not ask; none for a base that did
    /// not open or cannot answer.
    state: Option<Value>,
    /// Whether closing the window leaves an icon to bring it back.
    tray: bool,
    /// Where the clock stands, while a debug build lets a file stand in for it.
    now: Option<NaiveDateTime>,
}

/// Answers once the base is open or refused, which takes milliseconds unless it is being brought
/// up to a newer version.
pub async fn of(app: &AppHandle) -> Environment {
    let base = app.state::<Base>();
    let (state, problem) = match base.opened().await {
        Ok(open) => (state_of(open).await, None),
        Err(refusal) => (None, Some(refusal)),
    };
    let desktop = app.state::<Desktop>();
    let words = app.state::<Words>();
    Environment {
        language: words.language(),
        theme: words.theme(),
        platform: std::env::consts::OS,
        version: env!("CARGO_PKG_VERSION"),
        base: base.path(),
        problem,
        state,
        tray: desktop.has_tray(),
        now: app.state::<WallClock>().set_by_hand().map(|moment| moment.local),
    }
}

/// Asked for as the page would ask. A refusal (the base is busy) is no matter here: the page asks
/// once more, and says what it hears.
async fn state_of(open: Arc<Opened>) -> Option<Value> {
    let asked = tauri::async_runtime::spawn_blocking(move || {
        vizitka_commands::call(&open.session, "workspace.state", json!({}))
    });
    asked.await.ok()?.ok().map(|answer| answer.value)
}
