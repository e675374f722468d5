//! Columns whose letters were misread once, beside others that were not: a list into which another
//! one was pasted garbled.
//!
//! A column is put right where every run of it proves it, as it is with a whole file (see
//! [`super::misread`]). Where all columns do, the file as a whole is meant, and whoever reads it as
//! plain UTF-8 nevertheless wants the letters as they stand.

use super::encoding;
use super::misread::{Mender, Misread};
use super::model::{ImportPlan, RowRemark, RowWarning};
use super::person::quoted;
use super::record::Record;
use crate::kernel::error::Result;

/// What was seen of the columns of a file.
#[derive(Default)]
pub(super) struct Garbled {
    columns: Vec<Column>,
}

/// What was seen of one.
struct Column {
    /// As what its letters may have been misread, as far as nothing speaks against it.
    menders: Vec<Mender>,
    has_letters: bool,
}

impl Column {
    fn new() -> Column {
        Column { menders: Misread::ALL.map(Mender::new).to_vec(), has_letters: false }
    }

    fn take(&mut self, cell: &str) {
        if cell.is_ascii() {
            return;
        }
        self.has_letters = true;
        self.menders.retain_mut(|mender| {
            mender.mend(cell, true);
            !mender.has_failed()
        });
    }

    fn misread(&self) -> Option<Misread> {
        self.menders.iter().find(|mender| mender.is_certain()).map(Mender::misread)
    }
}

impl Garbled {
    pub(super) fn take(&mut self, row: &Record) {
        for (at, cell) in row.iter().enumerate() {
            if at == self.columns.len() {
                self.columns.push(Column::new());
            }
            self.columns[at].take(cell);
        }
    }

    /// As what each column was misread; none where the file as a whole was, or nothing of it. A
    /// heading that is sound says that the file was not.
    pub(super) fn verdict(&self, headers: &[String]) -> Vec<Option<Misread>> {
        let mut heading = Column::new();
        headers.iter().for_each(|header| heading.take(header));
        let is_right = |one: &Column| one.has_letters && one.menders.is_empty();
        let has_right = self.columns.iter().chain([&heading]).any(is_right);
        self.columns.iter().map(|one| one.misread().filter(|_| has_right)).collect()
    }
}

/// Puts the cells of a row right.
#[derive(Default)]
pub(super) struct Mending {
    columns: Vec<Option<Misread>>,
    remarks: Vec<RowWarning>,
}

impl Mending {
    /// By what a plan says of its columns; refuses a name that is in no list.
    pub(super) fn of(plan: &ImportPlan) -> Result<Mending> {
        let name = |name: &str| match name {
            "" => Ok(None),
            name => encoding::misread_by_name(name).map(Some),
        };
        let columns: Result<Vec<_>> =
            plan.columns.iter().map(|column| name(&column.misread)).collect();
        Ok(Mending { columns: columns?, remarks: remarks(plan) })
    }

    pub(super) fn mend(&self, row: &mut Record) -> Result<()> {
        if self.remarks.is_empty() {
            return Ok(());
        }
        let misread = |at: usize| self.columns.get(at).copied().flatten();
        let cells = row.iter().enumerate().map(|(at, cell)| mended(cell, misread(at)));
        let cells: Vec<String> = cells.collect();
        row.refill(|row| *row = cells.into())
    }

    /// What was put right, for the user's eye.
    pub(super) fn remarks(&self) -> &[RowWarning] {
        &self.remarks
    }
}

/// A cell of a column that was misread so, put right.
pub(super) fn mended(cell: &str, misread: Option<Misread>) -> String {
    match misread {
        Some(misread) => Mender::new(misread).mend(cell, true),
        None => cell.to_owned(),
    }
}

/// The columns of a plan whose letters are put right, told at the head of the file.
pub(super) fn remarks(plan: &ImportPlan) -> Vec<RowWarning> {
    let mended = plan.columns.iter().filter(|column| !column.misread.is_empty());
    let told = mended.map(|column| {
        let sample = column.samples.first().unwrap_or(&column.header);
        let text = if column.header.is_empty() { sample } else { &column.header };
        RowWarning { line: 1, what: RowRemark::ColumnMended, text: quoted(text) }
    });
    told.collect()
}
