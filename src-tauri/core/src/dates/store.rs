//! The room's only SQL, and the way from a row to what the window shows.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::is_jubilee;
use super::model::{DateDetail, DateKind};
use crate::ids::{ContactId, DateId, ReminderId};
use crate::kernel::civil::{LeapRule, PartialDate, day_text, wall_text};
use crate::kernel::clock::Moment;
use crate::kernel::error::{OrNotFound, Result};
use crate::kernel::rows::Rows;
use crate::kernel::workspace::Reader;
use crate::leads::{self, ReminderDetail};
use crate::settings::Lead;

/// A date as it lies in the base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredDate {
    pub id: DateId,
    pub contact_id: ContactId,
    pub kind: DateKind,
    pub label: String,
    pub date: PartialDate,
    pub leap_rule: LeapRule,
}

/// The columns that [`StoredDate::read`] takes, of a table named `d`.
pub(crate) const DATE: &str =
    "d.id, d.contact_id, d.kind, d.label, d.year, d.month, d.day, d.leap_rule";

/// How many columns [`DATE`] has.
pub(crate) const DATE_WIDTH: usize = 8;

impl StoredDate {
    /// Reads [`DATE`] from the first columns of a row.
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<StoredDate> {
        StoredDate::read_at(row, 0)
    }

    /// Reads [`DATE`] beginning at a column.
    pub(crate) fn read_at(row: &Row<'_>, at: usize) -> rusqlite::Result<StoredDate> {
        let leap_rule = match row.get_ref(at + 7)?.as_str()? {
            "march1" => LeapRule::March1,
            _ => LeapRule::February28,
        };
        Ok(StoredDate {
            id: row.get(at)?,
            contact_id: row.get(at + 1)?,
            kind: row.get(at + 2)?,
            label: row.get(at + 3)?,
            date: PartialDate {
                year: row.get(at + 4)?,
                month: row.get(at + 5)?,
                day: row.get(at + 6)?,
            },
            leap_rule,
        })
    }

    /// The date with what follows from it at a moment, and its reminders.
    pub(crate) fn detail(&self, now: Moment, rules: &[(ReminderId, Lead)]) -> DateDetail {
        let today = now.today();
        let turns = self.turns(today);
        let reminder = |(id, lead): &(ReminderId, Lead)| ReminderDetail {
            id: *id,
            lead: *lead,
            due_at: self.due_after(*lead, now.local).map(wall_text),
        };
        DateDetail {
            id: self.id,
            contact_id: self.contact_id,
            kind: self.kind,
            label: self.label.clone(),
            date: self.date,
            leap_rule: self.leap_rule,
            next_on: self.next_on(today).map(day_text),
            turns,
            age: self.age(today),
            is_jubilee: turns.is_some_and(|years| is_jubilee(self.kind, years)),
            reminders: rules.iter().map(reminder).collect(),
        }
    }
}

fn leap_text(rule: LeapRule) -> &'static str {
    match rule {
        LeapRule::February28 => "february28",
        LeapRule::March1 => "march1",
    }
}

pub(crate) fn insert(rows: &impl Rows, date: &StoredDate, created_at: i64) -> Result<()> {
    rows.add(
        "dates",
        params![
            date.id,
            date.contact_id,
            date.kind,
            date.label,
            date.date.year,
            date.date.month,
            date.date.day,
            leap_text(date.leap_rule),
            created_at
        ],
    )
}

pub(crate) fn update_row(conn: &Connection, date: &StoredDate) -> Result<()> {
    conn.prepare_cached(
        "UPDATE dates SET kind = ?2, label = ?3, year = ?4, month = ?5, day = ?6, leap_rule = ?7
         WHERE id = ?1",
    )?
    .execute(params![
        date.id,
        date.kind,
        date.label,
        date.date.year,
        date.date.month,
        date.date.day,
        leap_text(date.leap_rule)
    ])?;
    Ok(())
}

pub(crate) fn delete_row(conn: &Connection, id: DateId) -> Result<()> {
    conn.prepare_cached("DELETE FROM dates WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// One date as stored; refuses with `not-found`.
pub(crate) fn stored(conn: &Connection, id: DateId) -> Result<StoredDate> {
    let sql = format!("SELECT {DATE} FROM dates d WHERE d.id = ?1");
    conn.prepare_cached(&sql)?.query_row([id], StoredDate::read).optional()?.or_not_found("date")
}

pub(crate) fn stored_of_contact(conn: &Connection, id: ContactId) -> Result<Vec<StoredDate>> {
    let sql = format!("SELECT {DATE} FROM dates d WHERE d.contact_id = ?1 ORDER BY d.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], StoredDate::read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One date; refuses with `not-found`.
pub fn get(reader: &Reader<'_>, id: DateId) -> Result<DateDetail> {
    let date = stored(reader.conn(), id)?;
    let rules = leads::of_dates(reader.conn(), &[id])?;
    Ok(date.detail(reader.now(), rules.get(&id).map_or(&[][..], Vec::as_slice)))
}

/// The dates of a customer: those kept soonest first, years alone last.
pub fn of_contact(reader: &Reader<'_>, contact: ContactId) -> Result<Vec<DateDetail>> {
    let mut dates = details(reader, &stored_of_contact(reader.conn(), contact)?)?;
    dates.sort_by_key(|date| (date.next_on.is_none(), date.next_on.clone()));
    Ok(dates)
}

/// Many dates with their reminders, in the order given.
pub(crate) fn details(reader: &Reader<'_>, dates: &[StoredDate]) -> Result<Vec<DateDetail>> {
    let ids: Vec<DateId> = dates.iter().map(|date| date.id).collect();
    let rules: HashMap<_, _> = leads::of_dates(reader.conn(), &ids)?;
    let of = |date: &StoredDate| rules.get(&date.id).map_or(&[][..], Vec::as_slice);
    Ok(dates.iter().map(|date| date.detail(reader.now(), of(date))).collect())
}
