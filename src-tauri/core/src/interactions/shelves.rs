//! The trash, and letting go for good.

use rusqlite::params;

use super::log::tell;
use super::store;
use crate::ids::{ContactId, InteractionId};
use crate::kernel::error::Result;
use crate::kernel::workspace::{Reader, Tx};
use crate::leads::{self, ReminderSubject};

/// Puts an interaction into the trash: it leaves every list, day and count.
pub fn trash(tx: &Tx<'_>, id: InteractionId) -> Result<()> {
    set_trashed(tx, id, Some(tx.now().millis()))
}

/// Brings an interaction back from the trash.
pub fn restore(tx: &Tx<'_>, id: InteractionId) -> Result<()> {
    set_trashed(tx, id, None)
}

fn set_trashed(tx: &Tx<'_>, id: InteractionId, at: Option<i64>) -> Result<()> {
    let stored = store::stored(tx.conn(), id)?;
    if stored.trashed_at.is_some() != at.is_some() {
        tx.conn()
            .prepare_cached("UPDATE interactions SET trashed_at = ?2 WHERE id = ?1")?
            .execute(params![id, at])?;
    }
    tell(tx, &stored.fields, &store::participant_ids(tx.conn(), id)?)
}

/// Interactions that were put into the trash before an instant, in UTC milliseconds.
pub(crate) fn trashed_before(reader: &Reader<'_>, millis: i64) -> Result<Vec<InteractionId>> {
    let mut statement =
        reader.conn().prepare_cached("SELECT id FROM interactions WHERE trashed_at < ?1")?;
    let rows = statement.query_map([millis], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Removes an interaction with its reminders and the links to it. To-dos promised in it
/// belong to the room `tasks`: whoever calls this lets go of them first.
pub(crate) fn delete(tx: &Tx<'_>, id: InteractionId) -> Result<()> {
    leads::delete_of(tx, ReminderSubject::Interaction { id })?;
    for sql in [
        "UPDATE interactions SET next_id = NULL WHERE next_id = ?1",
        "DELETE FROM interaction_participants WHERE interaction_id = ?1",
        "DELETE FROM interactions WHERE id = ?1",
    ] {
        tx.conn().prepare_cached(sql)?.execute([id])?;
    }
    Ok(())
}

/// Takes one person out of an interaction when others stay in it; answers whether any do.
/// Alone in it they stay: without them it would be nobody's.
pub(crate) fn leave(tx: &Tx<'_>, id: InteractionId, person: ContactId) -> Result<bool> {
    let with_others = store::participant_ids(tx.conn(), id)?.iter().any(|other| *other != person);
    if with_others {
        let starts_at = store::stored(tx.conn(), id)?.fields.starts_at;
        store::delete_participant(tx.conn(), id, &starts_at, person)?;
    }
    Ok(with_others)
}
