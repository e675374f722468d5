//! Trash: what leaves the base for good, with everything that is only about it.
//!
//! Nothing cascades in the base (see ARCHITECTURE, invariant 4), so each room removes its
//! own rows, in an order in which nothing is left pointing at nothing. The journal still
//! holds all of it: emptying the trash can be taken back like any other step.

use crate::contacts;
use crate::dates;
use crate::ids::{ContactId, InteractionId, TaskId};
use crate::interactions;
use crate::kernel::error::Result;
use crate::kernel::workspace::Tx;
use crate::tasks;

/// Removes customers who have lain in the trash for over 30 days. Answers how many went.
pub fn empty(tx: &Tx<'_>) -> Result<u32> {
    let outworn = contacts::outworn(tx)?;
    for id in &outworn {
        delete_contact(tx, *id)?;
    }
    let count = u32::try_from(outworn.len()).unwrap_or(u32::MAX);
    tx.about("count", count);
    Ok(count)
}

/// Removes one customer with their to-dos, dates and talks. A talk with others stays theirs.
pub(crate) fn delete_contact(tx: &Tx<'_>, id: ContactId) -> Result<()> {
    tasks::delete_of_contact(tx, id)?;
    dates::delete_of_contact(tx, id)?;
    for interaction in interactions_of(tx, id)? {
        let with_others = interactions::leave(tx, interaction, id)?;
        if !with_others {
            tasks::forget_interaction(tx, interaction)?;
            interactions::delete(tx, interaction)?;
        }
    }
    contacts::delete(tx, id)
}

/// Removes to-dos.
pub(crate) fn delete_tasks(tx: &Tx<'_>, ids: &[TaskId]) -> Result<()> {
    ids.iter().try_for_each(|id| tasks::delete(tx, *id))
}

fn interactions_of(tx: &Tx<'_>, id: ContactId) -> Result<Vec<InteractionId>> {
    let mut statement = tx.conn().prepare_cached(
        "SELECT interaction_id FROM interaction_participants WHERE contact_id = ?1",
    )?;
    let rows = statement.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
