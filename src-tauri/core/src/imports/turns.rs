//! The rows of a list, in the order in which they are judged.

use std::path::Path;

use super::bare::is_bare;
use super::look::named;
use super::model::{DuplicatePolicy, ImportPlan, RowWarning};
use super::person::Person;
use super::preview::refusal;
use super::source::People;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// A row at its turn, with those that go on with it.
pub(super) struct Turn {
    /// Its place among the rows, from 0 on.
    pub at: u32,
    /// Its line of the file.
    pub line: u32,
    pub person: Person,
}

/// Hands out every row once, and answers what the file itself gives to remark.
///
/// Of a list that updates those with nothing but a name come last, when all that tells namesakes
/// apart is known. The file is read a second time for them, so that nobody has to wait in memory.
pub(super) fn each(
    reader: &Reader<'_>,
    path: &Path,
    plan: &ImportPlan,
    mut take: impl FnMut(Turn) -> Result<()>,
) -> Result<Vec<RowWarning>> {
    let waits = |person: &Person| {
        plan.duplicates == DuplicatePolicy::Update && is_bare(person) && refusal(person).is_none()
    };
    let named = |error| named(error, path);
    let mut people = People::open(reader, path, plan).map_err(named)?;
    let (mut at, mut waiting) = (0, 0);
    while let Some((line, person)) = people.next().map_err(named)? {
        let rows = 1 + person.below.len() as u32;
        if waits(&person) {
            waiting += 1;
        } else {
            take(Turn { at, line, person })?;
        }
        at += rows;
    }
    let remarks = people.remarks();
    if waiting > 0 {
        let mut people = People::open(reader, path, plan).map_err(named)?;
        let mut at = 0;
        while let Some((line, person)) = people.next().map_err(named)? {
            let rows = 1 + person.below.len() as u32;
            if waits(&person) {
                take(Turn { at, line, person })?;
            }
            at += rows;
        }
    }
    Ok(remarks)
}
