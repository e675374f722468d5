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
    /// Which days are meant by words that do not say it: «в пятницу», «20.11».
    #[serde(default)]
    #[ts(as = "Option<Tense>", optional)]
    tense: Tense,
}

/// Whether one speaks of what is to be or of what was.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tense {
    /// What is to be: the coming day.
    #[default]
    Future,
    /// What was: the last one.
    Past,
    /// Either: whichever is nearer.
    Either,
}

fn understand(session: &Session, request: Phrase) -> Result<Option<Understood>> {
    let now = session.workspace.now().local;
    let slashes = session.locale()?.day_order();
    match request.tense {
        Tense::Future => phrases::understand(&request.text, now, slashes),
        Tense::Past => phrases::understand_past(&request.text, now, slashes),
        Tense::Either => phrases::understand_nearest(&request.text, now, slashes),
    }
}
