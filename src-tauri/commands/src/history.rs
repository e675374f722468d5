//! The journal: what was done, undo, redo.

use serde::Deserialize;
use ts_rs::TS;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::journal::{self, JournalEntry, JournalPage, Peek};
use vizitka_core::kernel::workspace::Written;

use crate::command::{Command, read, write};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("history.list", list: ListHistory => JournalPage),
    read!("history.peek", peek: Nothing => Peek),
    write!("history.undo", undo: UndoStep => JournalEntry),
    write!("history.redo", redo: RedoStep => JournalEntry),
];

/// Which page of the history.
#[derive(Debug, Deserialize, TS)]
pub struct ListHistory {
    /// Only entries older than this one.
    #[serde(default)]
    before: Option<u32>,
    /// At most so many.
    limit: u32,
}

/// Which step to take back.
#[derive(Debug, Deserialize, TS)]
pub struct UndoStep {
    /// The entry; the latest one when not given.
    #[serde(default)]
    seq: Option<u32>,
    /// A name by which the work can be watched and stopped.
    #[serde(default)]
    job: Option<String>,
}

/// How to do again what was taken back.
#[derive(Debug, Deserialize, TS)]
pub struct RedoStep {
    /// A name by which the work can be watched and stopped.
    #[serde(default)]
    job: Option<String>,
}

fn list(session: &Session, request: ListHistory) -> Result<JournalPage> {
    session
        .workspace
        .read(|reader| journal::list(reader.conn(), request.before, request.limit.min(500)))
}

fn peek(session: &Session, _: Nothing) -> Result<Peek> {
    session.workspace.read(|reader| journal::peek(reader.conn()))
}

fn undo(session: &Session, request: UndoStep) -> Result<Written<JournalEntry>> {
    session.with_job(request.job, |job| session.workspace.undo(request.seq, job))
}

fn redo(session: &Session, request: RedoStep) -> Result<Written<JournalEntry>> {
    session.with_job(request.job, |job| session.workspace.redo(job))
}
