//! Doing a to-do, and taking that back.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::model::TaskDetail;
use super::store::{self, StoredTask, TaskFields};
use crate::ids::TaskId;
use crate::kernel::civil::{day_text, parse_day};
use crate::kernel::error::Result;
use crate::kernel::workspace::Tx;

/// Marks a to-do as done. A repeating one notes the occurrence and moves on to the next
/// one that is after it and after today. What is done already stays as it is.
pub fn complete(tx: &Tx<'_>, id: TaskId) -> Result<TaskDetail> {
    let StoredTask { fields, done_at, .. } = store::stored(tx.conn(), id)?;
    tx.about("name", fields.title.as_str());
    if done_at.is_none() {
        match fields.due_on.zip(next(tx, &fields)) {
            Some((occurrence, next)) => walk_on(tx, id, occurrence, next)?,
            None => set_done(tx, id, Some(tx.now().millis()))?,
        }
    }
    store::get(tx, id)
}

/// The next occurrence; none for what does not repeat.
fn next(tx: &Tx<'_>, fields: &TaskFields) -> Option<NaiveDate> {
    let (rule, due) = (fields.repeat.as_ref()?, fields.due_on?);
    rule.next_after(fields.anchor_on.unwrap_or(due), due.max(tx.now().today()))
}

fn walk_on(tx: &Tx<'_>, id: TaskId, occurrence: NaiveDate, next: NaiveDate) -> Result<()> {
    tx.conn()
        .prepare_cached(
            "INSERT INTO task_completions (task_id, occurrence_on, done_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (task_id, occurrence_on) DO UPDATE SET done_at = excluded.done_at",
        )?
        .execute(params![id, day_text(occurrence), tx.now().millis()])?;
    set_due(tx, id, &day_text(next))
}

/// Opens a done to-do again. Of one that was done several times `occurrence` names the one to take
/// back, without it the latest: as long as it repeats, it is due on that day again.
pub fn reopen(tx: &Tx<'_>, id: TaskId, occurrence: Option<NaiveDate>) -> Result<TaskDetail> {
    let StoredTask { fields, done_at, .. } = store::stored(tx.conn(), id)?;
    tx.about("name", fields.title.as_str());
    let occurrence = match occurrence {
        Some(day) => done_on(tx, id, day)?.then_some(day),
        None if done_at.is_none() && fields.repeat.is_some() => latest_done(tx, id)?,
        None => None,
    };
    match occurrence {
        Some(day) => {
            tx.conn()
                .prepare_cached(
                    "DELETE FROM task_completions WHERE task_id = ?1 AND occurrence_on = ?2",
                )?
                .execute(params![id, day_text(day)])?;
            if fields.repeat.is_some() && fields.due_on.is_none_or(|due| day < due) {
                set_due(tx, id, &day_text(day))?;
                set_done(tx, id, None)?;
            }
        }
        None => set_done(tx, id, None)?,
    }
    store::get(tx, id)
}

fn done_on(tx: &Tx<'_>, id: TaskId, occurrence: NaiveDate) -> Result<bool> {
    let sql = "SELECT 1 FROM task_completions WHERE task_id = ?1 AND occurrence_on = ?2";
    Ok(tx.conn().prepare_cached(sql)?.exists(params![id, day_text(occurrence)])?)
}

fn latest_done(tx: &Tx<'_>, id: TaskId) -> Result<Option<NaiveDate>> {
    let latest: Option<String> = tx
        .conn()
        .prepare_cached(
            "SELECT occurrence_on FROM task_completions WHERE task_id = ?1
             ORDER BY done_at DESC, occurrence_on DESC LIMIT 1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?;
    latest.map(|day| parse_day(&day)).transpose()
}

fn set_done(tx: &Tx<'_>, id: TaskId, at: Option<i64>) -> Result<()> {
    tx.conn()
        .prepare_cached("UPDATE tasks SET done_at = ?2 WHERE id = ?1")?
        .execute(params![id, at])?;
    Ok(())
}

fn set_due(tx: &Tx<'_>, id: TaskId, due_on: &str) -> Result<()> {
    tx.conn()
        .prepare_cached("UPDATE tasks SET due_on = ?2 WHERE id = ?1")?
        .execute(params![id, due_on])?;
    Ok(())
}
