//! Dates as people say them.

use serde::Deserialize;
use ts_rs::TS;
use vizitka_core::kernel::error::Result;
use vizitka_core::phrases::{self, Understood};

use crate::command::{Command, read};
use crate::session::Session;

pub(crate) const COMMANDS: &[Command] =
    &[read!("dates.understand", understand: Phrase => Option<Understood>)];

/// «в пятницу после обеда», "next Friday 3pm".
#[derive(Debug, Deserialize, TS)]
pub struct Phrase {
    text: String,
    /// Whether it tells of what has happened: «в пятницу» is then the last one.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    is_past: bool,
}

fn understand(session: &Session, request: Phrase) -> Result<Option<Understood>> {
    let now = session.workspace.now().local;
    match request.is_past {
        true => phrases::understand_past(&request.text, now),
        false => phrases::understand(&request.text, now),
    }
}
