//! Taking the customers out as a table.

use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;
use vizitka_core::exports::{self, ExportPreview, ExportReport, Whom};
use vizitka_core::ids::ContactId;
use vizitka_core::kernel::error::Result;
use vizitka_core::summaries::ListContacts;

use crate::command::{Command, read};
use crate::session::Session;
use crate::words::say;

pub(crate) const COMMANDS: &[Command] = &[
    read!("exports.preview", preview: PreviewExport => ExportPreview),
    read!("exports.run", run: ExportFile => ExportReport),
];

/// Whom to take out.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewExport {
    /// The list to take out; null for everybody in use and in the archive.
    #[serde(default)]
    list: Option<ListContacts>,
    /// Those of them who were picked; all of them when nobody is named.
    #[serde(default)]
    picked: Vec<ContactId>,
}

/// Whom to take out, and where to.
#[derive(Debug, Deserialize, TS)]
pub struct ExportFile {
    /// The file to write; one that is there is replaced.
    #[ts(type = "string")]
    path: PathBuf,
    /// The list to take out; null for everybody in use and in the archive.
    #[serde(default)]
    list: Option<ListContacts>,
    /// Those of them who were picked; all of them when nobody is named.
    #[serde(default)]
    picked: Vec<ContactId>,
    /// A name by which the work can be watched and stopped.
    #[serde(default)]
    job: Option<String>,
}

fn preview(session: &Session, request: PreviewExport) -> Result<ExportPreview> {
    let language = session.language()?;
    let say = |key: &str| say(language, key, &[]);
    let whom = Whom { list: request.list.as_ref(), picked: &request.picked };
    session.workspace.read(|reader| exports::preview(reader, whom, &say))
}

fn run(session: &Session, request: ExportFile) -> Result<ExportReport> {
    let language = session.language()?;
    session.with_job(request.job, |job| {
        let say = |key: &str| say(language, key, &[]);
        let whom = Whom { list: request.list.as_ref(), picked: &request.picked };
        session.workspace.read(|reader| exports::run(reader, &request.path, whom, &say, job))
    })
}
