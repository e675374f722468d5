//! Bringing a list of customers in.

use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;
use vizitka_core::imports::{self, ImportLook, ImportPlan, ImportPreview, ImportReport};
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;

use crate::command::{Command, read, write};
use crate::session::Session;

pub(crate) const COMMANDS: &[Command] = &[
    read!("imports.look", look: LookAtFile => ImportLook),
    read!("imports.preview", preview: ImportFile => ImportPreview),
    write!("imports.run", run: ImportFile => ImportReport),
];

/// A file to look at.
#[derive(Debug, Deserialize, TS)]
pub struct LookAtFile {
    /// Where it is.
    #[ts(type = "string")]
    path: PathBuf,
    /// What is settled already; null to find everything.
    #[serde(default)]
    plan: Option<ImportPlan>,
}

/// A file to bring in.
#[derive(Debug, Deserialize, TS)]
pub struct ImportFile {
    /// Where it is.
    #[ts(type = "string")]
    path: PathBuf,
    /// How to understand it, as `imports.look` answered it or as the user changed it.
    plan: ImportPlan,
    /// A name by which the work can be watched and stopped.
    #[serde(default)]
    job: Option<String>,
}

fn look(session: &Session, request: LookAtFile) -> Result<ImportLook> {
    session.workspace.read(|reader| imports::look(reader, &request.path, request.plan.as_ref()))
}

impl ImportFile {
    /// The plan, with what is usual where the user lives.
    fn plan(&self, session: &Session) -> Result<ImportPlan> {
        let usual_day_order = session.locale()?.day_order();
        Ok(ImportPlan { usual_day_order, ..self.plan.clone() })
    }
}

fn preview(session: &Session, request: ImportFile) -> Result<ImportPreview> {
    let plan = request.plan(session)?;
    session.with_job(request.job, |job| {
        session.workspace.read(|reader| imports::preview(reader, &request.path, &plan, job))
    })
}

fn run(session: &Session, request: ImportFile) -> Result<Written<ImportReport>> {
    let plan = request.plan(session)?;
    let mut written = session.with_job(request.job, |job| {
        session.workspace.write_watched(Op::ImportContacts, job, |tx| {
            imports::run(tx, &request.path, &plan, job)
        })
    })?;
    written.value.entry = written.changes.entry;
    Ok(written)
}
