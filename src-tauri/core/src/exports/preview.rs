//! The beginning of the table, to be looked at before it is written.

use serde::Serialize;
use ts_rs::TS;

use super::headings::{columns, heading};
use super::run::exported;
use super::sheet::text;
use super::whom::Whom;
use super::widths::measure;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// How many customers it shows.
const ROWS: usize = 8;

/// The first rows of a table, without the columns in which nothing stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExportPreview {
    /// What stands over the columns.
    pub headings: Vec<String>,
    /// The cells of each row, as many as there are headings.
    pub rows: Vec<Vec<String>>,
    /// How many further columns the file has.
    pub more_columns: u32,
}

/// The beginning of what [`run`](super::run) would write, as a spreadsheet shows it.
pub fn preview<'a>(
    reader: &Reader<'_>,
    whom: impl Into<Whom<'a>>,
    say: &dyn Fn(&str) -> String,
) -> Result<ExportPreview> {
    let whom = whom.into();
    let ids = whom.ids(reader)?;
    let all = columns(&measure(reader, whom.is_part().then_some(&ids[..]))?);
    let mut people = Vec::new();
    for id in ids.iter().take(ROWS) {
        people.push(exported(reader, *id)?);
    }
    let total = all.len();
    let mut rows = vec![Vec::new(); people.len()];
    let mut headings = Vec::new();
    for column in all {
        let cells: Vec<_> = people.iter().map(|person| text(column, person, say)).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            headings.push(heading(column, say));
            rows.iter_mut().zip(cells).for_each(|(row, cell)| row.push(cell.into_owned()));
        }
    }
    let more_columns = u32::try_from(total - headings.len()).unwrap_or(0);
    Ok(ExportPreview { headings, rows, more_columns })
}
