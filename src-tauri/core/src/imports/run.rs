//! Doing it: one write, all or nothing.

use std::path::Path;

use super::known::Known;
use super::look::{file_name, named, refuse_other_kinds};
use super::model::{DuplicatePolicy, ImportOutcome, ImportPlan, ImportReport, RowRemark};
use super::person::Person;
use super::preview::{STEP, below_one, count, refusal};
use super::report::Report;
use super::source::People;
use super::turns::{self, Turn};
use super::verdict::Verdict;
use super::writing::Writing;
use crate::kernel::error::Result;
use crate::kernel::job::Job;
use crate::kernel::workspace::Tx;

/// After how many rows the record of the write is put away, to hold little in memory.
const RELIEF: u32 = 4_000;

/// Brings a file in. Stopped by the job or refused by the file, it leaves nothing behind,
/// since the whole of it is the one write that `tx` belongs to.
pub fn run(tx: &Tx<'_>, path: &Path, plan: &ImportPlan, job: &Job) -> Result<ImportReport> {
    refuse_other_kinds(tx, path)?;
    let rows = if plan.row_count > 0 { plan.row_count } else { rows_of(tx, path, plan)? };
    job.expect(rows);
    let mut known = Known::new(tx, plan.duplicates, rows)?;
    let mut writing = Writing::new(tx, rows, known.looks_into())?;
    let mut report = Report::default();
    let mut done = 0;
    let remarks = turns::each(tx, path, plan, |Turn { line, person, .. }| {
        let rows = 1 + person.below.len() as u32;
        take(tx, plan.duplicates, &mut known, &mut writing, &mut report, line, person)?;
        let before = done;
        done += rows;
        if done / STEP > before / STEP {
            job.reached(done)?;
        }
        if done / RELIEF > before / RELIEF {
            tx.relieve()?;
        }
        Ok(())
    })?;
    // Building the indexes takes the room that telling people apart took.
    drop(known);
    writing.finish(tx)?;
    job.reached(done)?;
    let report = report.finish(remarks);
    let counts = report.counts;
    // Several rows of one newcomer are one customer.
    let updated = counts.updated.saturating_sub(writing.completions);
    tx.about("count", counts.new + counts.doubtful + updated);
    tx.about("file", file_name(path));
    Ok(report)
}

/// How many rows there are, so that progress has an end.
fn rows_of(tx: &Tx<'_>, path: &Path, plan: &ImportPlan) -> Result<u32> {
    let mut people = People::open(tx, path, plan).map_err(|error| named(error, path))?;
    people.count().map_err(|error| named(error, path))
}

fn take<'c>(
    tx: &Tx<'c>,
    duplicates: DuplicatePolicy,
    known: &mut Known,
    writing: &mut Writing<'c>,
    report: &mut Report,
    line: u32,
    mut person: Person,
) -> Result<()> {
    if let Some((why, text)) = refusal(&person) {
        report.skip(line, why, text);
        count(&mut report.told.counts, ImportOutcome::Skipped, None);
        return Ok(());
    }
    let warnings = std::mem::take(&mut person.warnings);
    let below = std::mem::take(&mut person.below);
    let name = if below.is_empty() { String::new() } else { person.name.full() };
    let outcome = match known.judge(tx, &person)? {
        Verdict::New(id, doubt) => {
            writing.add(tx, id, person)?;
            match doubt {
                Some(other) => {
                    report.warn(line, RowRemark::PhoneOfAnother, other);
                    ImportOutcome::Doubtful
                }
                None => ImportOutcome::New,
            }
        }
        Verdict::Same => {
            report.skip(line, RowRemark::SameAsBefore, person.name.full());
            ImportOutcome::Same
        }
        Verdict::OneOfSeveral => {
            report.skip(line, RowRemark::SeveralNamesakes, person.name.full());
            ImportOutcome::Same
        }
        Verdict::Updated(id, gaps) if duplicates == DuplicatePolicy::Skip => {
            writing.complete(id, person, gaps);
            ImportOutcome::Updated
        }
        Verdict::Updated(id, gaps) => {
            writing.fill(tx, id, &person, &gaps)?;
            ImportOutcome::Updated
        }
    };
    count(&mut report.told.counts, outcome, None);
    if outcome != ImportOutcome::Same {
        for (why, text) in warnings {
            report.warn(line, why, text);
        }
    }
    for (line, row) in below {
        let outcome = below_one(outcome);
        let why = (outcome != ImportOutcome::Same).then_some(RowRemark::BelongsAbove);
        count(&mut report.told.counts, outcome, why);
        if outcome == ImportOutcome::Same {
            report.skip(line, RowRemark::SameAsBefore, name.clone());
            continue;
        }
        writing.completions += 1;
        report.warn(line, RowRemark::BelongsAbove, name.clone());
        for (why, text) in row.warnings {
            report.warn(line, why, text);
        }
    }
    Ok(())
}
