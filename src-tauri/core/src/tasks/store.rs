//! The room's only SQL on rows, and the way from a row to what the window shows.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::model::TaskDetail;
use super::repeat::Repeat;
use crate::contacts::{PARTICIPANT, PARTICIPANT_JOIN, Participant};
use crate::ids::{ContactId, InteractionId, TaskId};
use crate::kernel::civil::{day_text, parse_day, wall_text};
use crate::kernel::error::{OrNotFound, Result};
use crate::kernel::ids::id_list;
use crate::kernel::workspace::Reader;
use crate::leads::{self, ReminderDetail, Start};

/// The columns of one row, checked and tidied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TaskFields {
    pub title: String,
    pub note: String,
    pub contact_id: Option<ContactId>,
    pub interaction_id: Option<InteractionId>,
    pub due_on: Option<NaiveDate>,
    pub due_time: Option<String>,
    pub repeat: Option<Repeat>,
    pub anchor_on: Option<NaiveDate>,
}

/// A row as it lies in the base.
pub(crate) struct StoredTask {
    pub fields: TaskFields,
    pub done_at: Option<i64>,
    pub trashed_at: Option<i64>,
}

pub(crate) fn insert(
    conn: &Connection,
    id: TaskId,
    task: &TaskFields,
    created_at: i64,
) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO tasks (id, title, note, contact_id, interaction_id, due_on, due_time, repeat,
           anchor_on, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        id,
        task.title,
        task.note,
        task.contact_id,
        task.interaction_id,
        task.due_on.map(day_text),
        task.due_time,
        task.repeat.as_ref().map(Repeat::text),
        task.anchor_on.map(day_text),
        created_at
    ])?;
    Ok(())
}

pub(crate) fn update_row(conn: &Connection, id: TaskId, task: &TaskFields) -> Result<()> {
    conn.prepare_cached(
        "UPDATE tasks SET title = ?2, note = ?3, contact_id = ?4, interaction_id = ?5, due_on = ?6,
           due_time = ?7, repeat = ?8, anchor_on = ?9 WHERE id = ?1",
    )?
    .execute(params![
        id,
        task.title,
        task.note,
        task.contact_id,
        task.interaction_id,
        task.due_on.map(day_text),
        task.due_time,
        task.repeat.as_ref().map(Repeat::text),
        task.anchor_on.map(day_text)
    ])?;
    Ok(())
}

/// One row; refuses with `not-found`.
pub(crate) fn stored(conn: &Connection, id: TaskId) -> Result<StoredTask> {
    conn.prepare_cached(
        "SELECT title, note, contact_id, interaction_id, due_on, due_time, repeat, anchor_on,
           done_at, trashed_at FROM tasks WHERE id = ?1",
    )?
    .query_row([id], |row| {
        let fields = TaskFields {
            title: row.get(0)?,
            note: row.get(1)?,
            contact_id: row.get(2)?,
            interaction_id: row.get(3)?,
            due_on: day(row, 4)?,
            due_time: row.get(5)?,
            repeat: rule(row, 6)?,
            anchor_on: day(row, 7)?,
        };
        Ok(StoredTask { fields, done_at: row.get(8)?, trashed_at: row.get(9)? })
    })
    .optional()?
    .or_not_found("task")
}

fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(at)?;
    Ok(text.and_then(|text| parse_day(&text).ok()))
}

fn rule(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Repeat>> {
    let text: Option<String> = row.get(at)?;
    Ok(text.as_deref().and_then(Repeat::from_text))
}

/// When a to-do is due; none without a day.
fn start(due_on: Option<&str>, due_time: Option<&str>) -> Result<Option<Start>> {
    match (due_on, due_time) {
        (None, _) => Ok(None),
        (Some(day), Some(time)) => Start::from_text(&format!("{day}T{time}"), true).map(Some),
        (Some(day), None) => Start::from_text(&format!("{day}T00:00"), false).map(Some),
    }
}

/// One to-do; refuses with `not-found`.
pub fn get(reader: &Reader<'_>, id: TaskId) -> Result<TaskDetail> {
    details(reader, &[id])?.pop().or_not_found("task")
}

/// These to-dos in the order given, in two statements for any number of them; those that
/// are gone are passed over.
pub fn details(reader: &Reader<'_>, ids: &[TaskId]) -> Result<Vec<TaskDetail>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = rows_of(reader, ids)?;
    for (id, rules) in leads::of_tasks(reader.conn(), ids)? {
        if let Some(task) = found.get_mut(&id) {
            let start = start(task.due_on.as_deref(), task.due_time.as_deref())?;
            let due = |lead| start.and_then(|start| start.due_text(lead));
            task.reminders = rules
                .into_iter()
                .map(|(id, lead)| ReminderDetail { id, lead, due_at: due(lead) })
                .collect();
        }
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

fn rows_of(reader: &Reader<'_>, ids: &[TaskId]) -> Result<HashMap<TaskId, TaskDetail>> {
    let sql = format!(
        "SELECT t.id, t.title, t.note, t.interaction_id, t.due_on, t.due_time, t.repeat, t.done_at,
           t.trashed_at, {PARTICIPANT}
         FROM tasks t LEFT JOIN contacts c ON c.id = t.contact_id {PARTICIPANT_JOIN}
         WHERE t.id IN (SELECT unhex(value) FROM json_each(?1))"
    );
    let now = wall_text(reader.now().local);
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let list = id_list(ids.iter().map(|id| id.0));
    let rows = statement.query_map([list], |row| detail(row, &now).map(|task| (task.id, task)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn detail(row: &Row<'_>, now: &str) -> rusqlite::Result<TaskDetail> {
    let due_on: Option<String> = row.get(4)?;
    let due_time: Option<String> = row.get(5)?;
    let done_at: Option<i64> = row.get(7)?;
    // «Today at 10» is late from 10:01 on, «today» from tomorrow on.
    let last = due_on.as_ref().map(|on| format!("{on}T{}", due_time.as_deref().unwrap_or("24")));
    Ok(TaskDetail {
        id: row.get(0)?,
        title: row.get(1)?,
        note: row.get(2)?,
        contact: Participant::read(row, 9)?,
        interaction_id: row.get(3)?,
        due_on,
        due_time,
        repeat: rule(row, 6)?,
        done_at,
        is_overdue: done_at.is_none() && last.is_some_and(|last| last.as_str() < now),
        trashed_at: row.get(8)?,
        reminders: Vec::new(),
    })
}
