//! The rehearsal: every row is judged as it would be, and nothing is written.

use std::path::Path;

use super::known::Known;
use super::look::refuse_other_kinds;
use super::model::{ImportCounts, ImportOutcome, ImportPlan, ImportPreview, PreviewRow, RowRemark};
use super::person::{Person, quoted};
use super::report::Report;
use super::turns::{self, Turn};
use super::verdict::Verdict;
use crate::contacts::PointKind;
use crate::kernel::error::Result;
use crate::kernel::job::Job;
use crate::kernel::workspace::Reader;

/// How many rows are shown one by one.
const SHOWN: u32 = 200;

/// How many of those that do not simply come in are shown, wherever in the file they stand: they
/// are what somebody looks for before a long list is brought in.
const SHOWN_OF_EACH: u32 = 50;

/// How many rows pass between two looks at whether to stop.
pub(super) const STEP: u32 = 500;

/// What would come of a file, row by row for the first ones and counted for all.
pub fn preview(
    reader: &Reader<'_>,
    path: &Path,
    plan: &ImportPlan,
    job: &Job,
) -> Result<ImportPreview> {
    refuse_other_kinds(reader, path)?;
    let mut known = Known::new(reader, plan.duplicates, plan.row_count)?;
    let mut preview = ImportPreview::default();
    let (mut report, mut done) = (Report::default(), 0);
    let remarks = turns::each(reader, path, plan, |Turn { at, line, mut person }| {
        let (outcome, why, text) = outcome(reader, &mut known, &person)?;
        let mut tell = |at, line, person: &mut Person, outcome, why: Option<_>, text: String| {
            foretell(&mut report, line, outcome, why.zip(Some(&text)), person);
            count(&mut preview.counts, outcome, why);
            let is_rare =
                outcome != ImportOutcome::New && *preview.counts.of(outcome) <= SHOWN_OF_EACH;
            if is_rare || at < SHOWN {
                preview.rows.push(shown(line, person, outcome, why, text));
            }
        };
        let below = std::mem::take(&mut person.below);
        let before = done;
        done += 1 + below.len() as u32;
        for (at, (line, mut row)) in (at + 1..).zip(below) {
            let (outcome, name) = (below_one(outcome), person.name.full());
            let (why, text) = match outcome {
                ImportOutcome::Same => (RowRemark::SameAsBefore, String::new()),
                _ => (RowRemark::BelongsAbove, name),
            };
            row.name.clone_from(&person.name);
            row.organization.clone_from(&person.organization);
            tell(at, line, &mut row, outcome, Some(why), text);
        }
        tell(at, line, &mut person, outcome, why, text);
        if done / STEP > before / STEP { job.reached(done) } else { Ok(()) }
    })?;
    preview.rows.sort_by_key(|row| row.line);
    preview.remarks = report.foretell(remarks);
    Ok(preview)
}

/// Notes what the report will say of a row.
fn foretell(
    report: &mut Report,
    line: u32,
    outcome: ImportOutcome,
    why: Option<(RowRemark, &String)>,
    person: &mut Person,
) {
    match (outcome, why) {
        (ImportOutcome::Same, Some((RowRemark::SameAsBefore, _)) | None) => return,
        (ImportOutcome::Same | ImportOutcome::Skipped, Some((why, text))) => {
            return report.skip(line, why, text.clone());
        }
        (_, Some((why, text))) => report.warn(line, why, text.clone()),
        _ => {}
    }
    for (what, text) in std::mem::take(&mut person.warnings) {
        report.warn(line, what, text);
    }
}

fn outcome(
    reader: &Reader<'_>,
    known: &mut Known,
    person: &Person,
) -> Result<(ImportOutcome, Option<RowRemark>, String)> {
    if let Some((why, text)) = refusal(person) {
        return Ok((ImportOutcome::Skipped, Some(why), text));
    }
    Ok(match known.judge(reader, person)? {
        Verdict::New(_, None) => (ImportOutcome::New, None, String::new()),
        Verdict::New(_, Some(other)) => {
            (ImportOutcome::Doubtful, Some(RowRemark::PhoneOfAnother), other)
        }
        Verdict::Same => (ImportOutcome::Same, Some(RowRemark::SameAsBefore), String::new()),
        Verdict::OneOfSeveral => {
            (ImportOutcome::Same, Some(RowRemark::SeveralNamesakes), person.name.full())
        }
        Verdict::Updated(..) => (ImportOutcome::Updated, None, String::new()),
    })
}

/// Why nothing can be made of a row, and the cell that says it.
pub(super) fn refusal(person: &Person) -> Option<(RowRemark, String)> {
    if let Some(cell) = &person.too_long {
        return Some((RowRemark::CellTooLong, cell.clone()));
    }
    if person.nobody.is_some() {
        return person.nobody.clone();
    }
    let what_stands_there = || {
        let texts = [&person.organization, &person.role, &person.note];
        quoted(texts.into_iter().find(|text| !text.is_empty()).map_or("", String::as_str))
    };
    person.is_nobody().then(|| (RowRemark::NoNameOrPhone, what_stands_there()))
}

/// What comes of a row that goes on with one of which this comes.
pub(super) fn below_one(above: ImportOutcome) -> ImportOutcome {
    match above {
        ImportOutcome::Same | ImportOutcome::Skipped => above,
        ImportOutcome::New | ImportOutcome::Doubtful | ImportOutcome::Updated => {
            ImportOutcome::Updated
        }
    }
}

pub(super) fn count(counts: &mut ImportCounts, outcome: ImportOutcome, why: Option<RowRemark>) {
    *counts.of(outcome) += 1;
    counts.joined += u32::from(why == Some(RowRemark::BelongsAbove));
}

impl ImportCounts {
    fn of(&mut self, outcome: ImportOutcome) -> &mut u32 {
        match outcome {
            ImportOutcome::New => &mut self.new,
            ImportOutcome::Same => &mut self.same,
            ImportOutcome::Updated => &mut self.updated,
            ImportOutcome::Doubtful => &mut self.doubtful,
            ImportOutcome::Skipped => &mut self.skipped,
        }
    }
}

fn shown(
    line: u32,
    person: &Person,
    outcome: ImportOutcome,
    why: Option<RowRemark>,
    text: String,
) -> PreviewRow {
    PreviewRow {
        line,
        outcome,
        display: person.name.clone(),
        phone: person.first(PointKind::Phone).to_owned(),
        email: person.first(PointKind::Email).to_owned(),
        organization: person.organization.clone(),
        why,
        text,
    }
}
