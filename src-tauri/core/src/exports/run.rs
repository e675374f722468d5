//! Writing the file.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use ts_rs::TS;

use super::headings::{Column, columns, heading};
use super::sheet::{Exported, push_bare, push_cell, text};
use super::widths::measure;
use crate::contacts;
use crate::dates::{self, DateKind};
use crate::ids::ContactId;
use crate::kernel::error::{Error, Result};
use crate::kernel::job::Job;
use crate::kernel::workspace::Reader;
use crate::summaries::{self, ContactFilter, ListContacts, Shelf};

/// How many customers pass between two looks at whether to stop.
const STEP: u32 = 500;

/// What an export wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExportReport {
    /// The file.
    pub path: String,
    /// How many customers are in it.
    pub rows: u32,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Writes the customers of a list in its order, or everybody in use and in the archive by
/// name, to a CSV file; a file that is there is replaced once the new one is whole.
///
/// `say` gives the words `export-…` in the user's language. Stopped by the job or refused
/// by the disk (`disk-full`, `file-unreachable`), it leaves things as they were.
pub fn run(
    reader: &Reader<'_>,
    path: &Path,
    list: Option<&ListContacts>,
    say: &dyn Fn(&str) -> String,
    job: &Job,
) -> Result<ExportReport> {
    let ids = wanted(reader, list)?;
    let rows = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    job.expect(rows);
    let part = Part::beside(path)?;
    write(reader, &part, list.is_some(), &ids, say, job)?;
    let bytes = part.finish(path)?;
    Ok(ExportReport { path: path.to_string_lossy().into_owned(), rows, bytes })
}

fn wanted(reader: &Reader<'_>, list: Option<&ListContacts>) -> Result<Vec<ContactId>> {
    if let Some(list) = list {
        return summaries::list_ids(reader, list);
    }
    let mut ids = Vec::new();
    for shelf in [Shelf::InUse, Shelf::Archived] {
        let filter = ContactFilter { shelf, ..ContactFilter::default() };
        ids.extend(summaries::list_ids(
            reader,
            &ListContacts { filter, ..ListContacts::default() },
        )?);
    }
    Ok(ids)
}

fn write(
    reader: &Reader<'_>,
    part: &Part,
    is_list: bool,
    ids: &[ContactId],
    say: &dyn Fn(&str) -> String,
    job: &Job,
) -> Result<()> {
    let columns = columns(&measure(reader, is_list.then_some(ids))?);
    let mut out = BufWriter::with_capacity(256 * 1024, part.file()?);
    let mut row = String::from("\u{feff}");
    for (at, column) in columns.iter().enumerate() {
        if at > 0 {
            row.push(';');
        }
        push_cell(&mut row, &heading(*column, say));
    }
    let mut done = 0;
    for id in ids {
        row.push_str("\r\n");
        out.write_all(row.as_bytes()).map_err(|error| part.refusal(error))?;
        row.clear();
        let exported = exported(reader, *id)?;
        for (at, column) in columns.iter().enumerate() {
            if at > 0 {
                row.push(';');
            }
            let text = text(*column, &exported, say);
            match column {
                // A full day is to be a day in the spreadsheet as well; others stay text.
                Column::Birthday if text.len() == 10 => push_bare(&mut row, &text),
                _ => push_cell(&mut row, &text),
            }
        }
        done += 1;
        if done % STEP == 0 {
            job.reached(done)?;
        }
    }
    row.push_str("\r\n");
    out.write_all(row.as_bytes()).map_err(|error| part.refusal(error))?;
    out.flush().map_err(|error| part.refusal(error))?;
    job.reached(done)
}

fn exported(reader: &Reader<'_>, id: ContactId) -> Result<Exported> {
    let dates = dates::store::stored_of_contact(reader.conn(), id)?;
    let birthday = dates.iter().find(|date| date.kind == DateKind::Birthday);
    Ok(Exported {
        contact: contacts::get(reader, id)?,
        birthday: birthday.map(|birthday| birthday.date),
    })
}

/// The file while it is being written, beside its place; gone unless finished.
struct Part {
    path: PathBuf,
    target: PathBuf,
}

impl Part {
    fn beside(target: &Path) -> Result<Part> {
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.part", std::process::id()));
        Ok(Part { path: target.with_file_name(name), target: target.to_owned() })
    }

    fn file(&self) -> Result<File> {
        File::create(&self.path).map_err(|error| self.refusal(error))
    }

    fn refusal(&self, error: std::io::Error) -> Error {
        Error::from(error).with("path", self.target.to_string_lossy())
    }

    /// Makes sure that the disk has it, then moves it to its place; answers its size.
    fn finish(self, target: &Path) -> Result<u64> {
        let moved = || -> std::io::Result<u64> {
            let file = File::options().write(true).open(&self.path)?;
            file.sync_all()?;
            let bytes = file.metadata()?.len();
            drop(file);
            fs::rename(&self.path, target)?;
            Ok(bytes)
        };
        moved().map_err(|error| self.refusal(error))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // After the move there is nothing left to remove, and that is fine.
        let _ = fs::remove_file(&self.path);
    }
}
