//! The room's own SQL: rows in and out, and many details at once.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params, params_from_iter};

use super::model::{
    Ended, InteractionDetail, InteractionKind, InteractionStatus, NextLink, Outcome,
};
use crate::contacts::{PARTICIPANT, PARTICIPANT_JOIN, Participant};
use crate::dictionary::Named;
use crate::ids::{ContactId, InteractionId, RefusalReasonId};
use crate::kernel::civil::wall_text;
use crate::kernel::collation::sort_key;
use crate::kernel::error::{OrNotFound, Result};
use crate::kernel::ids::{id_list, uuid_from_sql};
use crate::kernel::workspace::Reader;
use crate::leads::{self, ReminderDetail, Start};

/// Rows `i` that lists, days and counts show: not in the trash, nor only about customers
/// who are.
pub(crate) const VISIBLE: &str = "i.trashed_at IS NULL AND i.id NOT IN (
    SELECT p.interaction_id FROM contacts c JOIN interaction_participants p ON p.contact_id = c.id
    WHERE c.trashed_at IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM interaction_participants q JOIN contacts d ON d.id = q.contact_id
      WHERE q.interaction_id = p.interaction_id AND d.trashed_at IS NULL))";

/// So many times in a row a meeting is followed to where it was moved.
pub(super) const MOVES_MAX: usize = 100;

/// The columns of one row, checked and tidied, references resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InteractionFields {
    pub kind: InteractionKind,
    pub status: InteractionStatus,
    pub outcome: Option<Outcome>,
    pub refusal_reason_id: Option<RefusalReasonId>,
    pub starts_at: String,
    pub has_time: bool,
    pub duration_minutes: Option<i64>,
    pub place: String,
    pub agenda: String,
    pub said: String,
    pub offered: String,
    pub promised: String,
}

/// A row as it lies in the base.
pub(crate) struct StoredInteraction {
    pub fields: InteractionFields,
    pub trashed_at: Option<i64>,
}

/// What [`InteractionFields`] fills, in the order of its values.
const COLUMNS: &str = "kind, status, outcome, refusal_reason_id, starts_at, has_time,
  duration_minutes, place, agenda, said, offered, promised";

impl InteractionFields {
    fn values(&self) -> [&dyn ToSql; 12] {
        [
            &self.kind,
            &self.status,
            &self.outcome,
            &self.refusal_reason_id,
            &self.starts_at,
            &self.has_time,
            &self.duration_minutes,
            &self.place,
            &self.agenda,
            &self.said,
            &self.offered,
            &self.promised,
        ]
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<InteractionFields> {
        Ok(InteractionFields {
            kind: row.get(0)?,
            status: row.get(1)?,
            outcome: row.get(2)?,
            refusal_reason_id: row.get(3)?,
            starts_at: row.get(4)?,
            has_time: row.get(5)?,
            duration_minutes: row.get(6)?,
            place: row.get(7)?,
            agenda: row.get(8)?,
            said: row.get(9)?,
            offered: row.get(10)?,
            promised: row.get(11)?,
        })
    }
}

pub(crate) fn insert(
    conn: &Connection,
    id: InteractionId,
    fields: &InteractionFields,
    created_at: i64,
) -> Result<()> {
    let sql = format!(
        "INSERT INTO interactions (id, created_at, {COLUMNS})
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    );
    let known: [&dyn ToSql; 2] = [&id, &created_at];
    conn.prepare_cached(&sql)?
        .execute(params_from_iter(known.into_iter().chain(fields.values())))?;
    Ok(())
}

pub(crate) fn update_row(
    conn: &Connection,
    id: InteractionId,
    fields: &InteractionFields,
) -> Result<()> {
    let sql = format!(
        "UPDATE interactions SET ({COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"
    );
    let id: [&dyn ToSql; 1] = [&id];
    conn.prepare_cached(&sql)?.execute(params_from_iter(fields.values().into_iter().chain(id)))?;
    Ok(())
}

pub(crate) fn set_next(conn: &Connection, id: InteractionId, next: InteractionId) -> Result<()> {
    conn.prepare_cached("UPDATE interactions SET next_id = ?2 WHERE id = ?1")?
        .execute(params![id, next])?;
    Ok(())
}

pub(crate) fn insert_participants(
    conn: &Connection,
    id: InteractionId,
    starts_at: &str,
    people: &[ContactId],
) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO interaction_participants (contact_id, starts_at, interaction_id)
         VALUES (?1, ?2, ?3)",
    )?;
    for person in people {
        statement.execute(params![person, starts_at, id])?;
    }
    Ok(())
}

pub(crate) fn delete_participant(
    conn: &Connection,
    id: InteractionId,
    starts_at: &str,
    person: ContactId,
) -> Result<()> {
    conn.prepare_cached(
        "DELETE FROM interaction_participants
         WHERE contact_id = ?1 AND starts_at = ?2 AND interaction_id = ?3",
    )?
    .execute(params![person, starts_at, id])?;
    Ok(())
}

/// Who takes part.
pub(crate) fn participant_ids(conn: &Connection, id: InteractionId) -> Result<Vec<ContactId>> {
    let mut statement = conn.prepare_cached(
        "SELECT contact_id FROM interaction_participants WHERE interaction_id = ?1 ORDER BY contact_id",
    )?;
    Ok(statement.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// The row of an interaction; refuses with `not-found`.
pub(crate) fn stored(conn: &Connection, id: InteractionId) -> Result<StoredInteraction> {
    let sql = format!("SELECT {COLUMNS}, trashed_at FROM interactions WHERE id = ?1");
    let found = conn.prepare_cached(&sql)?.query_row([id], |row| {
        Ok(StoredInteraction { fields: InteractionFields::read(row)?, trashed_at: row.get(12)? })
    });
    found.optional()?.or_not_found("interaction")
}

/// One interaction; refuses with `not-found`.
pub fn get(reader: &Reader<'_>, id: InteractionId) -> Result<InteractionDetail> {
    details(reader, &[id])?.pop().or_not_found("interaction")
}

/// These interactions in the order given, a handful of statements for any number of
/// them; those that are gone are passed over.
pub fn details(reader: &Reader<'_>, ids: &[InteractionId]) -> Result<Vec<InteractionDetail>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let conn = reader.conn();
    let list = id_list(ids.iter().map(|id| id.0));
    let now = wall_text(reader.now().local);
    let mut found = rows_of(conn, &list, &now)?;
    for detail in found.values_mut() {
        follow_moves(conn, detail)?;
    }
    for (id, person) in people_of(conn, &list)? {
        if let Some(detail) = found.get_mut(&id) {
            detail.participants.push(person);
        }
    }
    for (id, rules) in leads::of_interactions(conn, ids)? {
        if let Some(detail) = found.get_mut(&id) {
            let start = Start::from_text(&detail.starts_at, detail.has_time)?;
            detail.reminders = rules
                .into_iter()
                .map(|(id, lead)| ReminderDetail { id, lead, due_at: start.due_text(lead) })
                .collect();
        }
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

fn rows_of(
    conn: &Connection,
    list: &str,
    now: &str,
) -> Result<HashMap<InteractionId, InteractionDetail>> {
    let mut statement = conn.prepare_cached(
        "SELECT i.id, i.kind, i.status, i.outcome, r.id, r.name, i.starts_at, i.has_time,
           i.duration_minutes, i.place, i.agenda, i.said, i.offered, i.promised, i.trashed_at,
           n.id, n.starts_at, n.has_time, n.status
         FROM interactions i LEFT JOIN refusal_reasons r ON r.id = i.refusal_reason_id
         LEFT JOIN interactions n ON n.id = i.next_id AND n.trashed_at IS NULL
         WHERE i.id IN (SELECT unhex(value) FROM json_each(?1))",
    )?;
    let rows = statement.query_map([list], |row| {
        let detail = detail(row, now)?;
        Ok((detail.id, detail))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn detail(row: &Row<'_>, now: &str) -> rusqlite::Result<InteractionDetail> {
    let (status, outcome) = (row.get(2)?, row.get(3)?);
    let (starts_at, has_time): (String, bool) = (row.get(6)?, row.get(7)?);
    Ok(InteractionDetail {
        id: row.get(0)?,
        kind: row.get(1)?,
        status,
        outcome,
        result: Ended::of(status, outcome),
        refusal_reason: match row.get_ref(4)? {
            rusqlite::types::ValueRef::Null => None,
            id => Some(Named { id: uuid_from_sql(id)?, name: row.get(5)? }),
        },
        is_unclosed: status == InteractionStatus::Planned && has_passed(&starts_at, has_time, now),
        starts_at,
        has_time,
        duration_minutes: row.get(8)?,
        place: row.get(9)?,
        agenda: row.get(10)?,
        said: row.get(11)?,
        offered: row.get(12)?,
        promised: row.get(13)?,
        participants: Vec::new(),
        next: next_link(row, 15)?,
        trashed_at: row.get(14)?,
        reminders: Vec::new(),
    })
}

fn next_link(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<NextLink>> {
    let Some(id) = row.get(at)? else { return Ok(None) };
    let (starts_at, has_time) = (row.get(at + 1)?, row.get(at + 2)?);
    Ok(Some(NextLink { id, starts_at, has_time, status: row.get(at + 3)? }))
}

/// Where the next one was moved to, however often: for when it is now is what people ask. None where
/// that one lies in the trash.
fn follow_moves(conn: &Connection, detail: &mut InteractionDetail) -> Result<()> {
    for _ in 0..MOVES_MAX {
        let moved = detail.next.as_ref().filter(|next| next.status == InteractionStatus::Moved);
        let Some(id) = moved.map(|next| next.id) else { break };
        let mut statement = conn.prepare_cached(
            "SELECT n.id, n.starts_at, n.has_time, n.status
             FROM interactions i JOIN interactions n ON n.id = i.next_id AND n.trashed_at IS NULL
             WHERE i.id = ?1",
        )?;
        let later = statement.query_row([id], |row| next_link(row, 0)).optional()?.flatten();
        detail.next = later;
    }
    Ok(())
}

/// Whether a start lies behind; a whole day passes with its last minute. The same rule in
/// SQL: `starts_at < :now AND (has_time = 1 OR starts_at < :today)`.
pub(crate) fn has_passed(starts_at: &str, has_time: bool, now: &str) -> bool {
    if has_time { starts_at < now } else { starts_at.get(..10) < now.get(..10) }
}

/// Participants with the interaction of each, in alphabetical order within it.
fn people_of(conn: &Connection, list: &str) -> Result<Vec<(InteractionId, Participant)>> {
    let sql = format!(
        "SELECT p.interaction_id, {PARTICIPANT} FROM interaction_participants p
         JOIN contacts c ON c.id = p.contact_id {PARTICIPANT_JOIN}
         WHERE p.interaction_id IN (SELECT unhex(value) FROM json_each(?1))"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([list])?;
    let mut people: Vec<(InteractionId, Participant)> = Vec::new();
    while let Some(row) = rows.next()? {
        let id = row.get(0)?;
        people.extend(Participant::read(row, 1)?.map(|person| (id, person)));
    }
    people.sort_by_cached_key(|(id, person)| (*id, sort_key(&person.name.full()), person.id));
    Ok(people)
}
