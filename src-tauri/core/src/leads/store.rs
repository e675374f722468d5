//! The room's only SQL.

use std::collections::HashMap;
use std::hash::Hash;

use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{ONCE_DAYS, ReminderDetail, ReminderSubject, Start, check};
use crate::ids::{DateId, InteractionId, ReminderId, TaskId};
use crate::kernel::civil::{parse_time, time_text};
use crate::kernel::error::{Error, OrNotFound, Result};
use crate::kernel::ids::id_list;
use crate::kernel::workspace::Tx;
use crate::settings::{Lead, LeadUnit};

/// The columns that [`lead`] reads, of a table named `r`.
pub(crate) const LEAD: &str = "r.lead_count, r.lead_unit, r.at_time";

impl ReminderSubject {
    /// The column that refers to such a subject.
    fn column(self) -> &'static str {
        match self {
            ReminderSubject::Interaction { .. } => "interaction_id",
            ReminderSubject::Task { .. } => "task_id",
            ReminderSubject::Date { .. } => "date_id",
        }
    }

    fn key(self) -> uuid::Uuid {
        match self {
            ReminderSubject::Interaction { id } => id.0,
            ReminderSubject::Task { id } => id.0,
            ReminderSubject::Date { id } => id.0,
        }
    }
}

fn unit_text(unit: LeadUnit) -> &'static str {
    match unit {
        LeadUnit::Minutes => "minutes",
        LeadUnit::Hours => "hours",
        LeadUnit::Days => "days",
    }
}

/// Reads [`LEAD`] beginning at a column.
pub(crate) fn lead(row: &Row<'_>, at: usize) -> rusqlite::Result<Lead> {
    let unit = match row.get_ref(at + 1)?.as_str()? {
        "minutes" => LeadUnit::Minutes,
        "hours" => LeadUnit::Hours,
        _ => LeadUnit::Days,
    };
    let at_time: Option<String> = row.get(at + 2)?;
    let at_time = at_time.and_then(|text| parse_time(&text).ok());
    Ok(Lead { count: row.get(at)?, unit, at_time })
}

/// The rules of a subject, in the order in which they were set.
fn rows_of(conn: &Connection, subject: ReminderSubject) -> Result<Vec<(ReminderId, Lead)>> {
    let sql = format!(
        "SELECT r.id, {LEAD} FROM reminders r WHERE r.{} = ?1 ORDER BY r.id",
        subject.column()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows =
        statement.query_map([subject.key().as_bytes()], |row| Ok((row.get(0)?, lead(row, 1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The reminders of a subject, each with the moment it comes due; `start` is none when
/// the subject has no time (a to-do without a day).
pub fn list(
    conn: &Connection,
    subject: ReminderSubject,
    start: Option<Start>,
) -> Result<Vec<ReminderDetail>> {
    let rows = rows_of(conn, subject)?;
    let detail = |(id, lead)| {
        let due_at = start.and_then(|start| start.due_text(lead));
        ReminderDetail { id, lead, due_at }
    };
    Ok(rows.into_iter().map(detail).collect())
}

/// The rules of many interactions at once, in the order in which they were set.
pub(crate) fn of_interactions(
    conn: &Connection,
    ids: &[InteractionId],
) -> Result<HashMap<InteractionId, Vec<(ReminderId, Lead)>>> {
    of_many(conn, "interaction_id", id_list(ids.iter().map(|id| id.0)))
}

/// The rules of many to-dos at once.
pub(crate) fn of_tasks(
    conn: &Connection,
    ids: &[TaskId],
) -> Result<HashMap<TaskId, Vec<(ReminderId, Lead)>>> {
    of_many(conn, "task_id", id_list(ids.iter().map(|id| id.0)))
}

/// The rules of many days at once.
pub(crate) fn of_dates(
    conn: &Connection,
    ids: &[DateId],
) -> Result<HashMap<DateId, Vec<(ReminderId, Lead)>>> {
    of_many(conn, "date_id", id_list(ids.iter().map(|id| id.0)))
}

fn of_many<T: FromSql + Eq + Hash>(
    conn: &Connection,
    column: &str,
    ids: String,
) -> Result<HashMap<T, Vec<(ReminderId, Lead)>>> {
    let sql = format!(
        "SELECT r.{column}, r.id, {LEAD} FROM reminders r WHERE r.{column} IS NOT NULL
           AND r.{column} IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY r.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([ids])?;
    let mut rules: HashMap<T, Vec<(ReminderId, Lead)>> = HashMap::new();
    while let Some(row) = rows.next()? {
        rules.entry(row.get(0)?).or_default().push((row.get(1)?, lead(row, 2)?));
    }
    Ok(rules)
}

/// What a reminder is about, and its rule; refuses with `not-found`.
pub(crate) fn subject_of(conn: &Connection, id: ReminderId) -> Result<(ReminderSubject, Lead)> {
    let sql = format!(
        "SELECT r.interaction_id, r.task_id, r.date_id, {LEAD} FROM reminders r WHERE r.id = ?1"
    );
    let found = conn
        .prepare_cached(&sql)?
        .query_row([id], |row| {
            let interaction: Option<InteractionId> = row.get(0)?;
            let task: Option<TaskId> = row.get(1)?;
            let date: Option<DateId> = row.get(2)?;
            let subject = interaction
                .map(|id| ReminderSubject::Interaction { id })
                .or(task.map(|id| ReminderSubject::Task { id }))
                .or(date.map(|id| ReminderSubject::Date { id }));
            Ok((subject, lead(row, 3)?))
        })
        .optional()?;
    let (subject, lead) = found.or_not_found("reminder")?;
    Ok((subject.or_not_found("reminder")?, lead))
}

/// Sets a reminder of a subject, or changes the one named by `id`.
///
/// The same lead twice is one reminder. The subject has to exist; whether it can still
/// come due is for the caller to know. Refuses a lead of over a year (`field-invalid`).
pub fn set(
    tx: &Tx<'_>,
    subject: ReminderSubject,
    lead: Lead,
    id: Option<ReminderId>,
) -> Result<ReminderId> {
    let lead = check(lead)?;
    let same = rows_of(tx.conn(), subject)?.into_iter().find(|(_, other)| *other == lead);
    match (same, id) {
        (Some((same, _)), Some(id)) if same != id => delete(tx, id).map(|()| same),
        (Some((same, _)), _) => Ok(same),
        (None, Some(id)) => change(tx, subject, lead, id),
        (None, None) => insert(tx, subject, lead),
    }
}

/// Makes this lead the first reminder of a subject, or takes that one away; further ones
/// stay. For a form that shows one reminder and saves it together with its subject. Answers
/// whether its reminders are others now.
///
/// Refuses a lead of over a year (`field-invalid`).
pub fn change_first(tx: &Tx<'_>, subject: ReminderSubject, lead: Option<Lead>) -> Result<bool> {
    let old = rows_of(tx.conn(), subject)?;
    match (lead, old.first().map(|(id, _)| *id)) {
        (Some(lead), first) => set(tx, subject, lead, first).map(drop)?,
        (None, Some(first)) => delete(tx, first)?,
        (None, None) => {}
    }
    Ok(rows_of(tx.conn(), subject)? != old)
}

fn insert(tx: &Tx<'_>, subject: ReminderSubject, lead: Lead) -> Result<ReminderId> {
    let id = ReminderId::new();
    let sql = format!(
        "INSERT INTO reminders (id, {}, lead_count, lead_unit, at_time, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        subject.column()
    );
    tx.conn().prepare_cached(&sql)?.execute(params![
        id,
        subject.key().as_bytes(),
        lead.count,
        unit_text(lead.unit),
        lead.at_time.map(time_text),
        tx.now().millis()
    ])?;
    Ok(id)
}

fn change(tx: &Tx<'_>, subject: ReminderSubject, lead: Lead, id: ReminderId) -> Result<ReminderId> {
    let sql = format!(
        "UPDATE reminders SET lead_count = ?3, lead_unit = ?4, at_time = ?5
         WHERE id = ?1 AND {} = ?2",
        subject.column()
    );
    let touched = tx.conn().prepare_cached(&sql)?.execute(params![
        id,
        subject.key().as_bytes(),
        lead.count,
        unit_text(lead.unit),
        lead.at_time.map(time_text)
    ])?;
    if touched == 0 { Err(Error::not_found("reminder")) } else { Ok(id) }
}

/// Removes a reminder and what came due of it; refuses with `not-found`.
pub fn delete(tx: &Tx<'_>, id: ReminderId) -> Result<()> {
    hand_on_answers(tx, id)?;
    tx.conn().prepare_cached("DELETE FROM firings WHERE reminder_id = ?1")?.execute([id])?;
    let gone = tx.conn().prepare_cached("DELETE FROM reminders WHERE id = ?1")?.execute([id])?;
    if gone == 0 { Err(Error::not_found("reminder")) } else { Ok(()) }
}

/// What was answered of a birthday by its own reminder is answered for the setting for birthdays
/// too, which would announce the same return of the day once more, or list it again.
fn hand_on_answers(tx: &Tx<'_>, id: ReminderId) -> Result<()> {
    const ANSWERED: &str = "reminders r JOIN dates d ON d.id = r.date_id
        JOIN firings a ON a.reminder_id = r.id
        WHERE r.id = ?1 AND d.kind = 'birthday' AND (a.state = 'done' OR a.state = 'dismissed')";
    let sql = format!(
        "UPDATE firings SET state = 'dismissed', snoozed_until = NULL
         WHERE (state = 'shown' OR state = 'snoozed') AND EXISTS (SELECT 1 FROM {ANSWERED}
           AND d.id = firings.reminder_id
           AND abs(julianday(a.due_at) - julianday(firings.due_at)) <= ?2)"
    );
    tx.conn().prepare_cached(&sql)?.execute(params![id, ONCE_DAYS])?;
    let sql = format!(
        "INSERT OR IGNORE INTO firings (reminder_id, due_at, state, shown_at)
         SELECT d.id, a.due_at, a.state, a.shown_at FROM {ANSWERED}"
    );
    tx.conn().prepare_cached(&sql)?.execute([id])?;
    Ok(())
}

/// Removes all reminders of a subject that is about to be removed itself, and what came due of
/// it, also by the setting for birthdays.
pub fn delete_of(tx: &Tx<'_>, subject: ReminderSubject) -> Result<()> {
    let (column, key) = (subject.column(), subject.key());
    for sql in [
        format!(
            "DELETE FROM firings WHERE reminder_id = ?1
               OR reminder_id IN (SELECT id FROM reminders WHERE {column} = ?1)"
        ),
        format!("DELETE FROM reminders WHERE {column} = ?1"),
    ] {
        tx.conn().prepare_cached(&sql)?.execute([key.as_bytes()])?;
    }
    Ok(())
}
