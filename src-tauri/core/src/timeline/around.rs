//! Where one stands with a customer: what is next, what was last.

use rusqlite::OptionalExtension;

use crate::ids::{ContactId, InteractionId};
use crate::interactions::{InteractionDetail, details};
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// The two interactions that a card names first, and how many there are.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    /// The earliest planned one; it waits to be closed when its time has passed.
    pub next: Option<InteractionDetail>,
    /// The latest that took place or fell through, notes apart; one moved away or called off
    /// never was, and its day may still be to come.
    pub last: Option<InteractionDetail>,
    /// How many there are in all.
    pub count: u32,
}

/// Where one stands with a customer.
pub fn around(reader: &Reader<'_>, contact: ContactId) -> Result<Around> {
    // The summary knows when the earliest planned one is; finding it anew would walk
    // through everything that happened before.
    let next = one(
        reader,
        contact,
        "p.starts_at = (SELECT planned_at FROM contact_summaries WHERE contact_id = ?1)
         AND i.status = 'planned' ORDER BY p.interaction_id LIMIT 1",
    )?;
    let last = one(
        reader,
        contact,
        "(i.status = 'held' OR i.status = 'fell_through') AND i.kind <> 'note'
         ORDER BY p.starts_at DESC, p.interaction_id DESC LIMIT 1",
    )?;
    let count = reader
        .conn()
        .prepare_cached("SELECT live FROM interaction_counts WHERE contact_id = ?1")?
        .query_row([contact], |row| row.get(0))
        .optional()?;
    Ok(Around { next, last, count: count.unwrap_or(0) })
}

fn one(reader: &Reader<'_>, contact: ContactId, which: &str) -> Result<Option<InteractionDetail>> {
    let sql = format!(
        "SELECT i.id FROM interaction_participants p JOIN interactions i ON i.id = p.interaction_id
         WHERE p.contact_id = ?1 AND i.trashed_at IS NULL AND {which}"
    );
    let id: Option<InteractionId> =
        reader.conn().prepare_cached(&sql)?.query_row([contact], |row| row.get(0)).optional()?;
    Ok(details(reader, id.as_slice())?.pop())
}
