//! The sample base: in, and out again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::sample;

use crate::command::{Command, write};
use crate::session::{Nothing, Session};
use crate::words::Language;

pub(crate) const COMMANDS: &[Command] = &[
    write!("sample.load", load: LoadSample => SampleCount),
    write!("sample.remove", remove: Nothing => SampleCount),
];

/// In which language the sample speaks.
#[derive(Debug, Deserialize, TS)]
pub struct LoadSample {
    language: Language,
    /// A name by which the work can be watched and stopped.
    #[serde(default)]
    job: Option<String>,
}

/// How many customers came or went.
#[derive(Debug, Serialize, TS)]
pub struct SampleCount {
    contact_count: u32,
}

fn load(session: &Session, request: LoadSample) -> Result<Written<SampleCount>> {
    session.with_job(request.job, |job| {
        session.workspace.write_watched(Op::LoadSample, job, |tx| {
            Ok(SampleCount { contact_count: sample::load(tx, request.language.as_str(), job)? })
        })
    })
}

fn remove(session: &Session, _: Nothing) -> Result<Written<SampleCount>> {
    session
        .workspace
        .write(Op::RemoveSample, |tx| Ok(SampleCount { contact_count: sample::remove(tx)? }))
}
