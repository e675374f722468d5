//! What is erased for good.

use serde::Deserialize;
use ts_rs::TS;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::trash::{self, Outworn};

use crate::command::{Command, read, write};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("trash.outworn", outworn: Nothing => Outworn),
    write!("trash.empty", empty: EmptyTrash => Outworn),
];

/// How to erase what has outworn its term.
#[derive(Debug, Deserialize, TS)]
pub struct EmptyTrash {
    /// A name by which the work can be watched and stopped.
    #[serde(default)]
    job: Option<String>,
}

fn outworn(session: &Session, _: Nothing) -> Result<Outworn> {
    session.workspace.read(trash::outworn)
}

fn empty(session: &Session, request: EmptyTrash) -> Result<Written<Outworn>> {
    session.with_job(request.job, |job| {
        session.workspace.write_watched(Op::EmptyTrash, job, |tx| trash::empty(tx, job))
    })
}
