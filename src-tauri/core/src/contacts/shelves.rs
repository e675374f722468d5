//! Where a customer is kept: in use, in the archive, in the trash; and bulk labels.

use rusqlite::params;

use super::participant::called;
use crate::ids::{ContactId, TagId};
use crate::kernel::error::{OrNotFound, Result};
use crate::kernel::job::Job;
use crate::kernel::workspace::{Reader, Tx};
use crate::tags::{self, TAGS};

/// Hides customers from the lists; everything about them stays.
pub fn archive(tx: &Tx<'_>, ids: &[ContactId]) -> Result<()> {
    set_each(tx, ids, "UPDATE contacts SET archived_at = ?2 WHERE id = ?1", Some(tx.now().millis()))
}

/// Brings customers back from the archive.
pub fn unarchive(tx: &Tx<'_>, ids: &[ContactId]) -> Result<()> {
    set_each(tx, ids, "UPDATE contacts SET archived_at = ?2 WHERE id = ?1", None)
}

/// Puts customers into the trash, where they stay for a term (see the room `trash`).
pub fn trash(tx: &Tx<'_>, ids: &[ContactId]) -> Result<()> {
    // Whoever lies there already keeps their term.
    let sql = "UPDATE contacts SET trashed_at = coalesce(trashed_at, ?2) WHERE id = ?1";
    set_each(tx, ids, sql, Some(tx.now().millis()))
}

/// Brings customers back from the trash to where they were.
pub fn restore(tx: &Tx<'_>, ids: &[ContactId]) -> Result<()> {
    set_each(tx, ids, "UPDATE contacts SET trashed_at = ?2 WHERE id = ?1", None)
}

fn set_each(tx: &Tx<'_>, ids: &[ContactId], sql: &str, at: Option<i64>) -> Result<()> {
    for id in ids {
        let touched = tx.conn().prepare_cached(sql)?.execute(params![id, at])?;
        (touched > 0).then_some(()).or_not_found("contact")?;
    }
    tell(tx, ids)
}

/// Puts labels on customers and takes others off; labels that are new are made. Refuses with
/// `not-found` somebody who is gone.
pub fn tag(tx: &Tx<'_>, ids: &[ContactId], add: &[String], remove: &[String]) -> Result<()> {
    let mut put_on = Vec::new();
    for name in add {
        put_on.extend(TAGS.find_or_create(tx.conn(), name)?.map(TagId));
    }
    let mut take_off = Vec::new();
    for name in remove {
        take_off.extend(TAGS.find(tx.conn(), name)?.map(TagId));
    }
    let mut known = tx.conn().prepare_cached("SELECT 1 FROM contacts WHERE id = ?1")?;
    for id in ids {
        known.exists([id])?.then_some(()).or_not_found("contact")?;
        for label in &put_on {
            tags::put_on(tx, *id, *label)?;
        }
        for label in &take_off {
            tags::take_off(tx, *id, *label)?;
        }
    }
    tell(tx, ids)
}

/// How many customers a bulk action takes between two looks at whether to stop.
const PORTION: usize = 500;

/// After how many portions the memory of what was recorded is let go.
const PORTIONS_HELD: usize = 10;

/// What share of the time, in percent, goes into the summaries that follow from it.
const FOLLOWING: u32 = 75;

/// Does one of the above with any number of customers, in portions that can be watched and
/// stopped; one step all the same. Refuses as `act` does, and with `cancelled`.
pub fn in_portions(
    tx: &Tx<'_>,
    ids: &[ContactId],
    job: &Job,
    act: impl Fn(&Tx<'_>, &[ContactId]) -> Result<()>,
) -> Result<()> {
    let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    job.expect(count(ids.len()));
    job.keep_back(FOLLOWING);
    for (turn, portion) in ids.chunks(PORTION).enumerate() {
        act(tx, portion)?;
        if turn % PORTIONS_HELD == PORTIONS_HELD - 1 {
            tx.relieve()?;
        }
        job.reached(count(turn * PORTION + portion.len()))?;
    }
    tell(tx, ids)
}

/// Names the one, or counts the many, for the history.
fn tell(tx: &Tx<'_>, ids: &[ContactId]) -> Result<()> {
    tx.about("count", ids.len());
    tx.about("name", "");
    if let [only] = ids {
        tx.about("name", called(tx.conn(), *only)?);
    }
    Ok(())
}

/// Customers who were put into the trash before an instant, in UTC milliseconds.
pub(crate) fn trashed_before(reader: &Reader<'_>, millis: i64) -> Result<Vec<ContactId>> {
    let mut statement =
        reader.conn().prepare_cached("SELECT id FROM contacts WHERE trashed_at < ?1")?;
    let rows = statement.query_map([millis], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Removes a customer's own rows. The rows of other rooms that refer to them are removed
/// first, by the rooms above (see the room `trash`).
pub(crate) fn delete(tx: &Tx<'_>, id: ContactId) -> Result<()> {
    for sql in [
        "DELETE FROM contact_points WHERE contact_id = ?1",
        "DELETE FROM addresses WHERE contact_id = ?1",
        "DELETE FROM contact_tags WHERE contact_id = ?1",
        "DELETE FROM contacts WHERE id = ?1",
    ] {
        tx.conn().prepare_cached(sql)?.execute([id])?;
    }
    Ok(())
}
