//! Which later steps wrote what a step wrote.
//!
//! Comparing values is not enough: of «thrown away, brought back, thrown away, brought back» the
//! second step left what stands there now, yet taking it back would leave the last one with
//! nothing to take back from.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use rusqlite::Connection;

use super::changeset::{self, Action, Change};
use super::entries;
use super::{FIRINGS, unpack};
use crate::kernel::error::{Error, Result};

/// All columns of a row.
const WHOLE: u64 = u64::MAX;

/// What a step wrote: of each record, told by the hash of its table and its name, which columns.
/// A large import names half a million records; of two that hash alike, one in a hundred million
/// times, an undo would be refused that could have been done.
#[derive(Default)]
struct Cells {
    hasher: RandomState,
    columns: HashMap<u64, u64>,
}

impl Cells {
    fn key(&self, change: &Change<'_>) -> u64 {
        self.hasher.hash_one((change.table, change.record()))
    }

    fn add(&mut self, change: &Change<'_>) {
        *self.columns.entry(self.key(change)).or_default() |= columns_of(change);
    }

    fn meet(&self, change: &Change<'_>) -> bool {
        let written = self.columns.get(&self.key(change)).copied().unwrap_or_default();
        written & columns_of(change) != 0
    }
}

/// A bit for each column that a change wrote. No table has more than 64; if one ever has, those
/// behind count as one.
fn columns_of(change: &Change<'_>) -> u64 {
    if change.action != Action::Update {
        return WHOLE;
    }
    let columns = change.new.iter().zip(change.keys).enumerate();
    let written = columns.filter(|(_, (value, is_key))| value.is_some() && **is_key == 0);
    written.fold(0, |all, (at, _)| all | 1 << at.min(63))
}

/// The numbers of the steps that are done and came after this one, and wrote the same.
pub(super) fn later(conn: &Connection, seq: u32) -> Result<Vec<u32>> {
    let later = entries::done_since(conn, seq)?;
    if later.is_empty() {
        return Ok(later);
    }
    let mut cells = Cells::default();
    each(conn, seq, |change| {
        cells.add(change);
        false
    })?;
    let mut found = Vec::new();
    for step in later {
        let mut meets = false;
        each(conn, step, |change| {
            meets = cells.meet(change);
            meets
        })?;
        if meets {
            found.push(step);
        }
    }
    Ok(found)
}

/// Shows each change of a step, but for what the program notes by itself, until enough was seen.
fn each(conn: &Connection, seq: u32, mut is_enough: impl FnMut(&Change<'_>) -> bool) -> Result<()> {
    let mut statement =
        conn.prepare_cached("SELECT changeset FROM journal_parts WHERE seq = ?1 ORDER BY part")?;
    let mut rows = statement.query([seq])?;
    let mut is_over = false;
    while let Some(row) = rows.next()?.filter(|_| !is_over) {
        let changeset = unpack(row.get_ref(0)?.as_blob().map_err(Error::internal)?)?;
        changeset::each(&changeset, |change| {
            is_over = change.table != FIRINGS && is_enough(change);
            Ok(is_over)
        })?;
    }
    Ok(())
}
