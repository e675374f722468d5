//! Settings, and what the window needs to know first.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;
use vizitka_core::kernel::civil::wall_text;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::settings::{self, Settings};
use vizitka_core::summaries;

use crate::command::{Command, read, write};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("workspace.state", state: Nothing => WorkspaceState),
    read!("settings.get", get: Nothing => Settings),
    write!("settings.change", change: ChangeSettings => Settings),
    write!("settings.welcome", welcome: ChangeSettings => Settings),
];

/// What the window needs before anything else.
#[derive(Debug, Serialize, TS)]
pub struct WorkspaceState {
    /// Where the base is.
    path: String,
    /// How many customers are in use.
    contact_count: u32,
    /// Whether the sample base is in it.
    has_sample: bool,
    /// The settings.
    settings: Settings,
    /// The wall clock.
    now: String,
    /// The version of the program.
    version: &'static str,
    /// The language in force, and how days and hours are written in it: `ru-RU`, `uk-UA`, `en-GB`,
    /// `en-US`.
    locale: &'static str,
}

/// The settings to change, by name; the others stay.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeSettings {
    #[ts(type = "Partial<Settings>")]
    change: Map<String, Value>,
}

fn state(session: &Session, _: Nothing) -> Result<WorkspaceState> {
    let locale = session.locale()?.tag();
    session.workspace.read(|reader| {
        Ok(WorkspaceState {
            path: session.workspace.path().to_string_lossy().into_owned(),
            contact_count: summaries::counts(reader)?.in_use,
            has_sample: settings::has_sample(reader)?,
            settings: settings::get(reader)?,
            now: wall_text(reader.now().local),
            version: env!("CARGO_PKG_VERSION"),
            locale,
        })
    })
}

fn get(session: &Session, _: Nothing) -> Result<Settings> {
    session.workspace.read(settings::get)
}

fn change(session: &Session, request: ChangeSettings) -> Result<Written<Settings>> {
    session.workspace.write(Op::ChangeSettings, |tx| settings::change(tx, &request.change))
}

/// The choices of the first start: no step of its own, since before it there is nothing.
fn welcome(session: &Session, request: ChangeSettings) -> Result<Written<Settings>> {
    let country = session.system.country();
    session.workspace.write(Op::Welcome, |tx| settings::welcome(tx, &request.change, country))
}
