//! Writing the file.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use serde::Serialize;
use ts_rs::TS;

use super::headings::{Column, columns, heading};
use super::sheet::{Exported, push_bare, push_cell, text};
use super::spare;
use super::whom::Whom;
use super::widths::measure;
use crate::contacts;
use crate::dates::{self, DateKind};
use crate::ids::ContactId;
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::job::Job;
use crate::kernel::workspace::Reader;

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

/// Writes customers to a CSV file; a file that is there is replaced once the new one is whole.
///
/// `say` gives the words `export-…` in the user's language. Stopped by the job or refused
/// by the disk (`disk-full`, `file-unreachable`), it leaves things as they were. A base is never
/// replaced (`file-is-base`), nor anything else that is no text (`file-not-a-table`).
pub fn run<'a>(
    reader: &Reader<'_>,
    path: &Path,
    whom: impl Into<Whom<'a>>,
    say: &dyn Fn(&str) -> String,
    job: &Job,
) -> Result<ExportReport> {
    let whom = whom.into();
    let ids = whom.ids(reader)?;
    let rows = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    job.expect(rows);
    spare::refuse(reader, path)?;
    let part = Part::beside(path);
    let bytes = write(reader, &part, whom.is_part(), &ids, say, job)?;
    part.finish()?;
    Ok(ExportReport { path: path.to_string_lossy().into_owned(), rows, bytes })
}

fn write(
    reader: &Reader<'_>,
    part: &Part,
    is_part: bool,
    ids: &[ContactId],
    say: &dyn Fn(&str) -> String,
    job: &Job,
) -> Result<u64> {
    let columns = columns(&measure(reader, is_part.then_some(ids))?);
    let mut out = BufWriter::with_capacity(256 * 1024, part.file()?);
    let mut row = String::from("\u{feff}");
    for (at, column) in columns.iter().enumerate() {
        if at > 0 {
            row.push(';');
        }
        push_cell(&mut row, &heading(*column, say));
    }
    let mut done = 0;
    let mut bytes = 0;
    for id in ids {
        row.push_str("\r\n");
        bytes += row.len() as u64;
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
    bytes += row.len() as u64;
    out.write_all(row.as_bytes()).map_err(|error| part.refusal(error))?;
    out.flush().map_err(|error| part.refusal(error))?;
    job.reached(done)?;
    Ok(bytes)
}

pub(super) fn exported(reader: &Reader<'_>, id: ContactId) -> Result<Exported> {
    let dates = dates::store::stored_of_contact(reader.conn(), id)?;
    let birthday = dates.iter().find(|date| date.kind == DateKind::Birthday);
    Ok(Exported {
        contact: contacts::get(reader, id)?,
        birthday: birthday.map(|birthday| (birthday.date, birthday.leap_rule)),
    })
}

/// The file while it is being written, beside its place; gone unless finished. What is no file
/// (a pipe, a device) is written straight: moving a file there would take its place.
struct Part {
    path: PathBuf,
    place: PathBuf,
    asked: PathBuf,
}

impl Part {
    fn beside(asked: &Path) -> Part {
        // Where a link leads to: the link itself stays.
        let place = fs::canonicalize(asked).unwrap_or_else(|_| asked.to_owned());
        let is_file = fs::metadata(&place).map_or(true, |meta| meta.is_file() || meta.is_dir());
        // Short, since a name may be as long as the file system allows.
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("vizitka-{}-{number}.part", std::process::id());
        let path = if is_file { place.with_file_name(name) } else { place.clone() };
        Part { path, place, asked: asked.to_owned() }
    }

    fn file(&self) -> Result<File> {
        File::create(&self.path).map_err(|error| self.refusal(error))
    }

    fn refusal(&self, error: std::io::Error) -> Error {
        let mut refusal = Error::from(error);
        // What is to be made cannot be missing; where it is to be made can.
        if refusal.code == Code::FileNotFound {
            refusal.code = Code::FolderNotFound;
        }
        refusal.with("path", self.asked.to_string_lossy())
    }

    fn is_beside(&self) -> bool {
        self.path != self.place
    }

    /// Makes sure that the disk has it, then moves it to its place.
    fn finish(self) -> Result<()> {
        let moved = || -> std::io::Result<()> {
            File::options().write(true).open(&self.path)?.sync_all()?;
            fs::rename(&self.path, &self.place)
        };
        if !self.is_beside() {
            return Ok(());
        }
        moved().map_err(|error| self.refusal(error))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if self.is_beside() {
            // After the move there is nothing left to remove, and that is fine.
            let _ = fs::remove_file(&self.path);
        }
    }
}
