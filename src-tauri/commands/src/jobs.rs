//! Watching and stopping long work.

use serde::Deserialize;
use ts_rs::TS;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::job::Progress;

use crate::command::{Command, read};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("jobs.progress", progress: JobName => Option<Progress>),
    read!("jobs.cancel", cancel: JobName => Nothing),
];

/// The name that the caller gave the work.
#[derive(Debug, Deserialize, TS)]
pub struct JobName {
    job: String,
}

fn progress(session: &Session, request: JobName) -> Result<Option<Progress>> {
    Ok(session.job(&request.job).map(|job| job.progress()))
}

fn cancel(session: &Session, request: JobName) -> Result<Nothing> {
    if let Some(job) = session.job(&request.job) {
        job.cancel();
    }
    Ok(Nothing {})
}
