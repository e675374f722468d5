//! The beat of the clock: notes what has come due, and says what to announce.

use std::collections::HashSet;

use chrono::NaiveTime;
use rusqlite::params;

use super::due::{Due, unnoted};
use super::model::{Announcement, Delay, Firing};
use super::open::{MISSED, Which, find};
use crate::ids::ReminderId;
use crate::kernel::error::Result;
use crate::kernel::op::Op;
use crate::kernel::workspace::{Reader, Tx, Workspace};
use crate::settings::{self, Settings};

/// So many notices at once are still shown one by one.
const ONE_BY_ONE: usize = 3;

/// Looks at the clock: notes every reminder that has come due since the last look, and
/// answers what to announce. Nothing is written, and none answered, when nothing is due.
///
/// Safe to call at any moment, from any process, as often as wanted, whatever the clock
/// did in between: what was noted is not noted again, and a notice is handed out once
/// for each moment. In the hours of silence the list fills and nothing is announced.
pub fn tick(workspace: &Workspace) -> Result<Option<Announcement>> {
    if !workspace.read(has_news)? {
        return Ok(None);
    }
    let written = workspace.write(Op::RaiseReminders, |tx| {
        raise(tx, &unnoted(tx)?)?;
        let fresh = announceable(tx)?;
        note_notices(tx, &fresh)?;
        Ok((late(tx, &fresh)?, fresh))
    })?;
    let (late, fresh) = written.value;
    let Late { delay, count } = late;
    let is_gathered = fresh.len() > ONE_BY_ONE || count > 1;
    Ok(Some(Announcement { fresh, is_gathered, delay, changes: written.changes }))
}

/// Does something that brings in much at once, and notes what had come due of it as seen: who
/// opens an example, or a whole base, was not away and has missed nothing.
pub(crate) fn quietly<T>(tx: &Tx<'_>, act: impl FnOnce() -> Result<T>) -> Result<T> {
    let before: HashSet<Due> = unnoted(tx)?.into_iter().collect();
    let done = act()?;
    let mut insert = tx.conn().prepare_cached(
        "INSERT OR IGNORE INTO firings (reminder_id, due_at, state, shown_at)
         VALUES (?1, ?2, 'dismissed', ?3)",
    )?;
    for (id, at) in unnoted(tx)?.iter().filter(|due| !before.contains(due)) {
        insert.execute(params![id, at, tx.now().millis()])?;
    }
    Ok(done)
}

fn has_news(reader: &Reader<'_>) -> Result<bool> {
    Ok(!unnoted(reader)?.is_empty() || !announceable(reader)?.is_empty())
}

/// Notes one that is answered before any tick noted it, as one who looks at the list of
/// [`due`](super::due()) may do.
pub(super) fn note(tx: &Tx<'_>, id: ReminderId, due_at: &str) -> Result<()> {
    let sql = "SELECT 1 FROM firings WHERE reminder_id = ?1 AND due_at = ?2";
    if tx.conn().prepare_cached(sql)?.exists(params![id, due_at])? {
        return Ok(());
    }
    let mut answered = unnoted(tx)?;
    answered.retain(|(of, at)| *of == id && at == due_at);
    raise(tx, &answered)
}

fn raise(tx: &Tx<'_>, due: &[Due]) -> Result<()> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT OR IGNORE INTO firings (reminder_id, due_at, state, shown_at)
         VALUES (?1, ?2, 'shown', ?3)",
    )?;
    for (id, at) in due {
        insert.execute(params![id, at, tx.now().millis()])?;
    }
    Ok(())
}

/// The firings to show a notice of now; none in the hours of silence.
fn announceable(reader: &Reader<'_>) -> Result<Vec<Firing>> {
    let settings = settings::get(reader)?;
    if is_quiet(reader.now().local.time(), &settings) {
        return Ok(Vec::new());
    }
    find(reader, Which::Unannounced)
}

/// Whether a time of day lies in the hours of silence, which may cross midnight.
fn is_quiet(time: NaiveTime, settings: &Settings) -> bool {
    match (settings.quiet_from, settings.quiet_to) {
        (Some(from), Some(to)) if from <= to => from <= time && time < to,
        (Some(from), Some(to)) => from <= time || time < to,
        _ => false,
    }
}

fn note_notices(tx: &Tx<'_>, fresh: &[Firing]) -> Result<()> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT OR IGNORE INTO notices (reminder_id, due_at, shown_for)
         SELECT reminder_id, due_at, coalesce(snoozed_until, due_at) FROM firings
         WHERE reminder_id = ?1 AND due_at = ?2",
    )?;
    for firing in fresh {
        insert.execute(params![firing.reminder_id, firing.due_at])?;
    }
    Ok(())
}

/// How many are late, and why.
struct Late {
    delay: Delay,
    count: usize,
}

fn late(reader: &Reader<'_>, fresh: &[Firing]) -> Result<Late> {
    let settings = settings::get(reader)?;
    let mut late = Late { delay: Delay::None, count: 0 };
    let now = reader.now().local;
    for firing in fresh.iter().filter(|firing| now - firing.awaited_at > MISSED) {
        late.count += 1;
        if !is_quiet(firing.awaited_at.time(), &settings) {
            late.delay = Delay::Away;
        } else if late.delay == Delay::None {
            late.delay = Delay::Quiet;
        }
    }
    Ok(late)
}
