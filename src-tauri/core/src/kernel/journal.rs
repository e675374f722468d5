//! The journal: every write as a compressed changeset, and undo and redo from it.
//!
//! SQLite's session extension records what a transaction did to the tables of
//! [`Kind::TABLES`]; a load writes the same bytes down itself. The record is written in the same transaction, so there is no
//! moment at which a change stands in the base and not in the journal. Undo applies
//! the inverse, redo the original; both check every row against what the step left
//! behind and refuse when a later change stands in the way, naming it.

mod apply;
pub(crate) mod changeset;
mod entries;
mod recorder;
mod references;

pub(crate) use apply::{redo, undo};
pub(crate) use entries::prune;
pub use entries::{JournalEntry, JournalPage, Peek, PeekStep, list, peek};
pub(crate) use recorder::Recorder;

use super::changes::{Changes, Kind};
use super::error::Result;

/// Compression level: what a load writes down comes to a fifth, by level 1 to no less and in a
/// sixth more time, and the import waits for it.
const LEVEL: i32 = -1;

fn pack(changeset: &[u8]) -> Result<Vec<u8>> {
    Ok(zstd::bulk::compress(changeset, LEVEL)?)
}

fn unpack(packed: &[u8]) -> Result<Vec<u8>> {
    Ok(zstd::stream::decode_all(packed)?)
}

/// Counts the rows of a changeset by kind of record.
fn count_rows(bytes: &[u8], changes: &mut Changes) -> Result<u32> {
    let mut rows = 0;
    changeset::each(bytes, |change| {
        if let Some(kind) = Kind::of_table(change.table) {
            changes.add(kind, 1);
        }
        rows += 1;
        Ok(false)
    })?;
    Ok(rows)
}
