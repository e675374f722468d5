//! A customer as a row of the table describes them.

use super::model::RowRemark;
use crate::contacts::{
    AddressDraft, ContactName, ContactStatus, NOTE_MAX, PointDraft, PointKind, Sex,
};
use crate::ids::ContactId;
use crate::kernel::civil::{LeapRule, PartialDate};
use crate::kernel::text::tidy_line;

/// Longest single-line field of a card, in characters.
pub(super) const LINE_MAX: usize = 500;

/// How much of a cell a report repeats, in characters.
const QUOTED: usize = 80;

/// A customer as a row of the table describes them.
#[derive(Debug, Clone, Default)]
pub(super) struct Person {
    pub uid: Option<ContactId>,
    pub name: ContactName,
    pub sex: Option<Sex>,
    pub status: Option<ContactStatus>,
    pub ended_reason: String,
    pub source: String,
    pub organization: String,
    pub role: String,
    pub language: String,
    pub note: String,
    pub tags: Vec<String>,
    pub points: Vec<(PointDraft, Option<String>)>,
    pub addresses: Vec<AddressDraft>,
    pub birthday: Option<PartialDate>,
    pub leap_rule: LeapRule,
    pub created_at: Option<i64>,
    pub archived_at: Option<i64>,
    /// What could not be understood, with the cell.
    pub warnings: Vec<(RowRemark, String)>,
    /// A cell that no card can take.
    pub too_long: Option<String>,
    /// Why the row is no customer at all, and the cell that shows it.
    pub nobody: Option<(RowRemark, String)>,
    /// Texts without a field that could take them, for the note.
    pub aside: Vec<String>,
    /// The rows that went on with this one, each with its line.
    pub below: Vec<(u32, Person)>,
}

impl Person {
    /// Whether there is neither a name nor a line that reaches them.
    pub(super) fn is_nobody(&self) -> bool {
        self.name.is_empty() && self.points.is_empty()
    }

    /// The first line of a kind.
    pub(super) fn first(&self, kind: PointKind) -> &str {
        self.points
            .iter()
            .find(|(point, _)| point.kind == kind)
            .map_or("", |(point, _)| &point.value)
    }

    pub(super) fn warn(&mut self, why: RowRemark, cell: &str) {
        self.warnings.push((why, quoted(cell)));
    }

    /// Puts a text into a field that was empty so far; one that is too long for it goes aside.
    pub(super) fn fill(&mut self, field: fn(&mut Person) -> &mut String, text: &str, max: usize) {
        let text = tidy_line(text);
        if is_longer(&text, max) {
            self.put_aside(text);
        } else if field(self).is_empty() {
            *field(self) = text;
        }
    }

    /// Keeps a text that is too long for its field, and says so.
    pub(super) fn put_aside(&mut self, text: String) {
        self.keep(RowRemark::PutIntoNote, text);
    }

    /// Keeps a text that has no field for the note, and says why.
    pub(super) fn keep(&mut self, why: RowRemark, text: String) {
        self.warn(why, &text);
        self.aside.push(text);
    }

    /// The same of a cell, under the heading of its column.
    pub(super) fn keep_cell(&mut self, why: RowRemark, header: &str, cell: &str) {
        self.warn(why, cell);
        let (header, cell) = (header.trim(), tidy_line(cell));
        self.aside.push(if header.is_empty() { cell } else { format!("{header}: {cell}") });
    }

    /// Writes what was put aside under the note.
    pub(super) fn gather(&mut self) {
        for text in std::mem::take(&mut self.aside) {
            if !self.note.is_empty() {
                self.note.push('\n');
            }
            self.note.push_str(&text);
        }
        if is_longer(&self.note, NOTE_MAX) {
            self.too_long.get_or_insert(quoted(&self.note));
        }
    }
}

/// Whether a text has more characters than that.
pub(super) fn is_longer(text: &str, max: usize) -> bool {
    text.len() > max && text.chars().count() > max
}

/// The beginning of a cell, for a report.
pub(super) fn quoted(cell: &str) -> String {
    let line = tidy_line(cell);
    match line.char_indices().nth(QUOTED) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
