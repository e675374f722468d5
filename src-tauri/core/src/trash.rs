//! Trash: what leaves the base for good, with everything that is only about it.
//!
//! Customers, talks and to-dos lie in the trash for the same term, which stands here, and are
//! erased together by [`empty`]. Nothing cascades in the base (see ARCHITECTURE, invariant 4), so
//! each room removes its own rows, in an order in which nothing is left pointing at nothing. The
//! journal still holds all of it: emptying the trash can be taken back like any other step.

use serde::Serialize;
use ts_rs::TS;

use crate::ids::{ContactId, InteractionId, TaskId};
use crate::kernel::error::Result;
use crate::kernel::job::Job;
use crate::kernel::workspace::{Reader, Tx};
use crate::{contacts, dates, interactions, tasks};

/// How long the trash keeps what was put there, in milliseconds: 30 days.
const KEPT_MILLIS: i64 = 30 * 24 * 3600 * 1000;

/// How many records are erased between two looks at whether to stop, and after how many the
/// memory of what was recorded is let go.
const STEP: u32 = 100;
const RELIEF: u32 = 2_000;

/// What share of the time, in percent, goes into the summaries that follow from it.
const FOLLOWING: u32 = 10;

/// How many records of each kind have lain in the trash for over 30 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Outworn {
    /// Customers, whose talks, to-dos and dates go with them.
    pub contacts: u32,
    /// Talks that were put there by themselves.
    pub interactions: u32,
    /// To-dos that were put there by themselves.
    pub tasks: u32,
}

impl Outworn {
    /// All of them.
    pub fn total(self) -> u32 {
        self.contacts + self.interactions + self.tasks
    }
}

/// What [`empty`] would erase now.
pub fn outworn(reader: &Reader<'_>) -> Result<Outworn> {
    let until = until(reader);
    Ok(Outworn {
        contacts: count(&contacts::trashed_before(reader, until)?),
        interactions: count(&interactions::trashed_before(reader, until)?),
        tasks: count(&tasks::trashed_before(reader, until)?),
    })
}

/// Erases what has lain in the trash for over 30 days, and answers how much that was. Stopped by
/// the job, it has erased nothing of it.
pub fn empty(tx: &Tx<'_>, job: &Job) -> Result<Outworn> {
    let until = until(tx);
    job.expect(outworn(tx)?.total());
    job.keep_back(FOLLOWING);
    let pace = Pace { tx, job };
    let contacts = contacts::trashed_before(tx, until)?;
    let mut done = pace.each(0, &contacts, delete_contact)?;
    // What went with a customer is not there any more.
    let interactions = interactions::trashed_before(tx, until)?;
    done = pace.each(done, &interactions, delete_interaction)?;
    let tasks = tasks::trashed_before(tx, until)?;
    done = pace.each(done, &tasks, tasks::delete)?;
    tx.about("count", done);
    Ok(Outworn {
        contacts: count(&contacts),
        interactions: count(&interactions),
        tasks: count(&tasks),
    })
}

/// What was put into the trash before this instant, in UTC milliseconds, has outworn its term.
fn until(reader: &Reader<'_>) -> i64 {
    reader.now().millis() - KEPT_MILLIS
}

fn count<T>(ids: &[T]) -> u32 {
    u32::try_from(ids.len()).unwrap_or(u32::MAX)
}

/// Erasing that can be watched and stopped.
struct Pace<'p, 'c> {
    tx: &'p Tx<'c>,
    job: &'p Job,
}

impl<'c> Pace<'_, 'c> {
    /// Erases each of these; answers how many are erased by now.
    fn each<T: Copy>(
        &self,
        mut done: u32,
        ids: &[T],
        erase: impl Fn(&Tx<'c>, T) -> Result<()>,
    ) -> Result<u32> {
        for id in ids {
            erase(self.tx, *id)?;
            done += 1;
            if done.is_multiple_of(RELIEF) {
                self.tx.relieve()?;
            }
            if done.is_multiple_of(STEP) {
                self.job.reached(done)?;
            }
        }
        self.job.reached(done)?;
        Ok(done)
    }
}

/// Removes one customer with their to-dos, dates and talks. A talk with others stays theirs.
pub(crate) fn delete_contact(tx: &Tx<'_>, id: ContactId) -> Result<()> {
    tasks::delete_of_contact(tx, id)?;
    dates::delete_of_contact(tx, id)?;
    for interaction in interactions_of(tx, id)? {
        let with_others = interactions::leave(tx, interaction, id)?;
        if !with_others {
            delete_interaction(tx, interaction)?;
        }
    }
    contacts::delete(tx, id)
}

/// Removes one talk; the to-dos promised in it stay.
fn delete_interaction(tx: &Tx<'_>, id: InteractionId) -> Result<()> {
    tasks::forget_interaction(tx, id)?;
    interactions::delete(tx, id)
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
