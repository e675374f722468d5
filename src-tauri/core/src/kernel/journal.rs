//! The journal: every write as a compressed changeset, and undo and redo from it.
//!
//! What a write does to the tables of [`Kind::TABLES`] is noticed row by row; a load writes the
//! same bytes down itself. The record is written in the same transaction, so there is no
//! moment at which a change stands in the base and not in the journal. Undo applies
//! the inverse, redo the original; both check every row against what the step left
//! behind and refuse when a later change stands in the way, naming it; so does one that wrote the
//! same and wrote it back.

mod apply;
pub(crate) mod changeset;
mod entries;
mod overlaps;
mod recorder;
mod references;
mod watching;

pub(crate) use apply::{redo, undo};
pub(crate) use entries::prune;
pub use entries::{JournalEntry, JournalPage, Peek, PeekStep, list, peek};
pub(crate) use recorder::Recorder;
pub(crate) use watching::Keys;

use super::changes::Kind;
use super::error::Result;

/// What came due: the program notes it by itself at any beat of the clock, which must stand in
/// nobody's way. A row that a beat wrote meanwhile is replaced, one that is gone is not missed; what
/// somebody answered since counts as ever.
const FIRINGS: &str = "firings";

/// A part of what a write did, before it is put away.
#[derive(Debug, Default)]
pub(crate) struct Part {
    pub changeset: Vec<u8>,
    pub rows: u32,
    /// How many rows of each kind of record.
    pub kinds: Vec<(Kind, u32)>,
}

/// Compression level: what a load writes down comes to a fifth, by level 1 to no less and in a
/// sixth more time, and the import waits for it.
const LEVEL: i32 = -1;

fn pack(changeset: &[u8]) -> Result<Vec<u8>> {
    Ok(zstd::bulk::compress(changeset, LEVEL)?)
}

fn unpack(packed: &[u8]) -> Result<Vec<u8>> {
    Ok(zstd::stream::decode_all(packed)?)
}
