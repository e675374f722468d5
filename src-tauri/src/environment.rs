//! What the page must know of the world before it can draw anything.

use std::path::PathBuf;

use chrono::NaiveDateTime;
use serde::Serialize;
use tauri::{AppHandle, Manager};
use vizitka_core::settings::Theme;

use crate::ahead::Answered;
use crate::base::Base;
use crate::clock::WallClock;
use crate::desktop::Desktop;
use crate::refusal::Refusal;
use crate::words::Words;

/// The answer to the page's first question.
#[derive(Debug, Serialize)]
pub struct Environment {
    /// `ru-RU`, `uk-UA`, `en-GB` or `en-US`: the language is the setting, else what the desktop
    /// speaks.
    locale: &'static str,
    /// `light`, `dark` or `system`.
    theme: Theme,
    /// `linux`, `macos` or `windows`.
    platform: &'static str,
    /// Version of the program.
    version: &'static str,
    /// Where the base is.
    base: PathBuf,
    /// The name that it keeps when it is moved, if it has one.
    base_id: Option<String>,
    /// Why the base could not be opened, if it could not.
    problem: Option<Refusal>,
    /// What the page would ask next, as far as it is answered by now.
    answers: Vec<Answered>,
    /// Whether closing the window leaves an icon to bring it back.
    tray: bool,
    /// Where the clock stands, while a debug build lets a file stand in for it.
    now: Option<NaiveDateTime>,
}

/// Answers once the base is open or refused, which takes milliseconds unless it is being brought
/// up to a newer version.
pub async fn of(app: &AppHandle) -> Environment {
    let base = app.state::<Base>();
    let (base_id, answers, problem) = match base.opened().await {
        Ok(open) => (open.id.clone(), open.ahead.take(), None),
        Err(refusal) => (None, Vec::new(), Some(refusal)),
    };
    let desktop = app.state::<Desktop>();
    let words = app.state::<Words>();
    Environment {
        locale: words.locale().tag(),
        theme: words.theme(),
        platform: std::env::consts::OS,
        version: env!("CARGO_PKG_VERSION"),
        base: base.path(),
        base_id,
        problem,
        answers,
        tray: desktop.has_tray(),
        now: app.state::<WallClock>().set_by_hand().map(|moment| moment.local),
    }
}
