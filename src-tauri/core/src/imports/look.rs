//! The first look at a file: what it is, how it is written, what its columns hold.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::garbled::{self, Garbled};
use super::misread::Misread;
use super::model::{ImportColumn, ImportLook, ImportPlan, RowWarning};
use super::record::Record;
use super::source::{Rows, has_data, heading_at};
use super::table::Table;
use super::{cells, columns};
use super::{contents, delimiter, encoding, kind};
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::workspace::Reader;

/// From how many rows the columns are guessed.
const GUESSED_FROM: usize = 200;

/// How many rows are shown.
const SHOWN: usize = 8;

/// Longest cell that is shown, in characters.
const CELL_SHOWN: usize = 200;

/// Looks at a file. What the plan says is taken; what it leaves empty is found.
///
/// Refuses with `file-not-found`, `file-other-kind`, `file-empty`,
/// `file-heading-only`, `file-has-nul`, `file-letters-lost`, `cell-too-long`; nothing is changed in any case.
pub fn look(reader: &Reader<'_>, path: &Path, plan: Option<&ImportPlan>) -> Result<ImportLook> {
    let bytes = refuse_other_kinds(reader, path)?;
    let mut plan = plan.cloned().unwrap_or_default();
    let is_fresh = plan.encoding.is_empty() || plan.delimiter.is_empty();
    let own = |error| named(error, path);
    if plan.encoding.is_empty() {
        plan.encoding = encoding::find(path).map_err(own)?.to_owned();
    }
    if plan.delimiter.is_empty() {
        let delimiter = delimiter::find(path, plan.encoding()?).map_err(own)?;
        plan.delimiter = char::from(delimiter).to_string();
    }
    if is_fresh {
        plan.has_header = has_header(path, &plan)?;
    }
    let Read { row_count, preview, remarks, columns } = read(reader, path, &plan)?;
    if row_count == 0 {
        let code = if columns.is_empty() { Code::FileEmpty } else { Code::FileHeadingOnly };
        return Err(named(Error::new(code), path));
    }
    keep_choices(&mut plan, columns);
    plan.row_count = row_count;
    let remarks = [garbled::remarks(&plan), remarks].concat();
    Ok(ImportLook {
        path: path.to_string_lossy().into_owned(),
        file_name: file_name(path),
        bytes,
        plan,
        row_count,
        preview,
        remarks,
    })
}

/// The name of a file without its folders.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// Puts the path into a refusal that has none.
pub(super) fn named(error: Error, path: &Path) -> Error {
    match error.code {
        Code::FileNotFound
        | Code::FileUnreachable
        | Code::FileIsFolder
        | Code::FileHasNul
        | Code::FileLettersLost
        | Code::FileEmpty
        | Code::FileHeadingOnly
        | Code::CellTooLong => error.with("path", path.to_string_lossy()),
        _ => error,
    }
}

/// Refuses what is no table of text before anything reads it as one; answers the size.
pub(super) fn refuse_other_kinds(reader: &Reader<'_>, path: &Path) -> Result<u64> {
    let meta = std::fs::metadata(path).map_err(|error| named(error.into(), path))?;
    if !meta.is_file() {
        // A folder, or something that is read once and may never end.
        let code = if meta.is_dir() { Code::FileIsFolder } else { Code::FileUnreachable };
        return Err(named(Error::new(code).with("detail", "no file"), path));
    }
    if reader.is_own_file(path) {
        let path = path.to_string_lossy();
        return Err(Error::new(Code::FileOtherKind).with("path", path).with("kind", "SQLite"));
    }
    let head = || -> std::io::Result<(u64, Vec<u8>)> {
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        let mut head = Vec::new();
        file.take(8192).read_to_end(&mut head)?;
        Ok((size, head))
    };
    let (size, head) = head().map_err(|error| named(error.into(), path))?;
    if let Some(kind) = kind::other_kind(&head) {
        let path = path.to_string_lossy();
        return Err(Error::new(Code::FileOtherKind).with("path", path).with("kind", kind));
    }
    let has_text = head
        .iter()
        .any(|b| !b.is_ascii_whitespace() && !matches!(b, 0xEF | 0xBB | 0xBF | 0xFE | 0xFF));
    if size <= head.len() as u64 && !has_text {
        return Err(named(Error::new(Code::FileEmpty), path));
    }
    Ok(size)
}

/// Whether the first rows hold a heading: known words, or no data where the rows below
/// have some.
fn has_header(path: &Path, plan: &ImportPlan) -> Result<bool> {
    let mut table = Table::open(path, plan.encoding()?, plan.delimiter()?)
        .map_err(|error| named(error, path))?;
    let mut row = Record::new();
    let mut rows = Vec::new();
    while rows.len() < 10 && table.next(&mut row).map_err(|error| named(error, path))?.is_some() {
        rows.push(row.clone());
    }
    let Some(first) = rows.first() else { return Ok(false) };
    let is_known = heading_at(rows.iter()).is_some();
    Ok(is_known || !has_data(first) && rows.len() > 1 && rows.iter().skip(1).all(has_data))
}

/// What one reading of the whole file found.
struct Read {
    row_count: u32,
    preview: Vec<Vec<String>>,
    remarks: Vec<RowWarning>,
    columns: Vec<ImportColumn>,
}

/// Reads the whole file once: counts its rows, takes the first for show and for guessing.
fn read(reader: &Reader<'_>, path: &Path, plan: &ImportPlan) -> Result<Read> {
    // What the columns are is found anew, and so is what was misread of them.
    let as_it_stands = ImportPlan { columns: Vec::new(), ..plan.clone() };
    let mut rows = Rows::open(path, &as_it_stands).map_err(|error| named(error, path))?;
    let mut headers = std::mem::take(&mut rows.headers);
    let mut cells: Vec<Vec<String>> = vec![Vec::new(); headers.len()];
    let (mut count, mut preview) = (0, Vec::new());
    let mut garbled = Garbled::default();
    let mut row = Record::new();
    while rows.next(&mut row).map_err(|error| named(error, path))?.is_some() {
        count += 1;
        garbled.take(&row);
        if preview.len() < SHOWN {
            preview.push(row.iter().map(|cell| cell.chars().take(CELL_SHOWN).collect()).collect());
        }
        gather(&row, &mut cells, headers.is_empty());
    }
    let misread = garbled.verdict(&headers);
    put_right(&misread, &mut headers, &mut preview, &mut cells);
    let texts = headers.iter().chain(cells.iter().flatten()).map(String::as_str);
    if contents::are_letters_lost(texts) {
        return Err(named(Error::new(Code::FileLettersLost), path));
    }
    let this_year = chrono::Datelike::year(&reader.now().today());
    let mut columns = columns::guess(&headers, cells, this_year);
    for (column, misread) in columns.iter_mut().zip(misread) {
        column.misread = encoding::name_of_misread(misread).to_owned();
    }
    Ok(Read { row_count: count, preview, remarks: rows.remarks(), columns })
}

/// Puts right what was gathered of columns that were misread. Their headings are where all of it is.
fn put_right(
    misread: &[Option<Misread>],
    headers: &mut [String],
    preview: &mut [Vec<String>],
    cells: &mut [Vec<String>],
) {
    for (at, misread) in misread.iter().enumerate().filter(|(_, misread)| misread.is_some()) {
        let shown = preview.iter_mut().filter_map(|row| row.get_mut(at));
        let gathered = cells.get_mut(at).into_iter().flatten();
        for cell in headers.get_mut(at).into_iter().chain(shown).chain(gathered) {
            *cell = garbled::mended(cell, *misread);
        }
    }
}

/// Takes cells that are not empty into their columns, up to a limit. Without a
/// heading, the widest row says how many columns there are.
fn gather(row: &Record, columns: &mut Vec<Vec<String>>, may_widen: bool) {
    if may_widen && row.len() > columns.len() {
        columns.resize(row.len(), Vec::new());
    }
    for (column, cell) in columns.iter_mut().zip(row.iter()) {
        if column.len() < GUESSED_FROM {
            let cell = cells::said(crate::kernel::spreadsheet::unguard(cell));
            column.extend((!cell.is_empty()).then(|| cell.to_owned()));
        }
    }
}

/// Keeps what the user chose for columns that are still the same ones.
fn keep_choices(plan: &mut ImportPlan, guessed: Vec<ImportColumn>) {
    let is_same = plan.columns.len() == guessed.len()
        && plan.columns.iter().zip(&guessed).all(|(chosen, found)| chosen.header == found.header);
    if is_same {
        for (chosen, found) in plan.columns.iter_mut().zip(guessed) {
            chosen.samples = found.samples;
            chosen.misread = found.misread;
        }
    } else {
        plan.columns = guessed;
    }
}
