//! The lists of to-dos.

use std::collections::HashMap;

use rusqlite::{ToSql, params};

use super::model::{TaskDetail, TaskList, TasksToday};
use super::store::details;
use crate::ids::{ContactId, TaskId};
use crate::kernel::civil::day_text;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// To-dos `t` that lists show: not in the trash, nor for a customer who is.
const VISIBLE: &str = "t.trashed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM contacts c WHERE c.id = t.contact_id AND c.trashed_at IS NOT NULL)";

/// All that is to be done, or all for one customer, by urgency; and what was done today.
pub fn list(reader: &Reader<'_>, contact: Option<ContactId>) -> Result<TaskList> {
    let today = day_text(reader.now().today());
    let mut list = TaskList::default();
    for task in details(reader, &open_ids(reader, contact)?)? {
        let group = match task.due_on.as_deref() {
            _ if task.is_overdue => &mut list.overdue,
            None => &mut list.someday,
            Some(on) if on == today => &mut list.today,
            Some(_) => &mut list.later,
        };
        group.push(task);
    }
    list.done_today = done_today(reader, contact)?;
    Ok(list)
}

/// What waits today: overdue, for today, done today; those of later days are only counted.
pub fn today(reader: &Reader<'_>) -> Result<TasksToday> {
    let today = day_text(reader.now().today());
    let sql = format!(
        "SELECT t.id FROM tasks t WHERE t.done_at IS NULL AND t.due_on <= ?1 AND {VISIBLE}
         ORDER BY t.due_on, t.due_time IS NULL, t.due_time, t.id"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let ids = statement
        .query_map([&today], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<TaskId>>>()?;
    let (overdue, due) = details(reader, &ids)?.into_iter().partition(|task| task.is_overdue);
    let sql = format!(
        "SELECT count(*) FROM tasks t
         WHERE t.done_at IS NULL AND (t.due_on > ?1 OR t.due_on IS NULL) AND {VISIBLE}"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let later_count = statement.query_row([&today], |row| row.get(0))?;
    Ok(TasksToday { overdue, today: due, done_today: done_today(reader, None)?, later_count })
}

/// The open to-dos for one customer: by their day, those without one last.
pub fn open_of_contact(reader: &Reader<'_>, contact: ContactId) -> Result<Vec<TaskDetail>> {
    details(reader, &open_ids(reader, Some(contact))?)
}

fn open_ids(reader: &Reader<'_>, contact: Option<ContactId>) -> Result<Vec<TaskId>> {
    let of_contact = if contact.is_some() { "t.contact_id = ?1" } else { "?1 IS NULL" };
    let sql = format!(
        "SELECT t.id FROM tasks t WHERE t.done_at IS NULL AND {of_contact} AND {VISIBLE}
         ORDER BY t.due_on IS NULL, t.due_on, t.due_time IS NULL, t.due_time, t.id"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let rows = statement.query_map([contact], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Further back than today reaches on any day, also on one of 25 hours, in milliseconds.
const OVER_A_DAY: i64 = 26 * 3600 * 1000;

fn done_today(reader: &Reader<'_>, contact: Option<ContactId>) -> Result<Vec<TaskDetail>> {
    let now = reader.now();
    let since = now.millis() - OVER_A_DAY;
    // (when, which, the occurrence of a repeating one)
    let mut done: Vec<(i64, TaskId, Option<String>)> = Vec::new();
    for sql in [
        format!(
            "SELECT t.done_at, t.id, NULL FROM tasks t
             WHERE t.done_at >= ?1 AND t.done_at IS NOT NULL AND (?2 IS NULL OR t.contact_id = ?2)
               AND {VISIBLE}"
        ),
        format!(
            "SELECT tc.done_at, t.id, tc.occurrence_on
             FROM task_completions tc JOIN tasks t ON t.id = tc.task_id
             WHERE tc.done_at >= ?1 AND (?2 IS NULL OR t.contact_id = ?2) AND {VISIBLE}"
        ),
    ] {
        let mut statement = reader.conn().prepare_cached(&sql)?;
        let values: &[&dyn ToSql] = params![since, contact];
        let rows =
            statement.query_map(values, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        done.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    done.retain(|(at, _, _)| reader.wall_of(*at).date() == now.today());
    done.sort_by(|a, b| b.cmp(a));
    let ids: Vec<TaskId> = done.iter().map(|(_, id, _)| *id).collect();
    let by_id: HashMap<TaskId, TaskDetail> =
        details(reader, &ids)?.into_iter().map(|task| (task.id, task)).collect();
    let as_done = |(at, id, occurrence): (i64, TaskId, Option<String>)| {
        let mut task = by_id.get(&id)?.clone();
        task.done_at = Some(at);
        task.is_overdue = false;
        task.due_on = occurrence.or(task.due_on);
        Some(task)
    };
    Ok(done.into_iter().filter_map(as_done).collect())
}
