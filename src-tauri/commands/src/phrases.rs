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
}

fn understand(session: &Session, request: Phrase) -> Result<Option<Understood>> {
    phrases::understand(&request.text, session.workspace.now().local)
}
