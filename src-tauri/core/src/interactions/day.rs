//! The diary by days: one day, the dots of a month, what nobody closed.

use std::collections::HashMap;

use chrono::{Days, Months, NaiveDate};
use rusqlite::{Row, params};

use super::model::{DayCount, DayItem, DayPlan, Ended, InteractionDetail, LastTime, MonthDots};
use super::store::{VISIBLE, details};
use crate::contacts;
use crate::ids::{ContactId, InteractionId};
use crate::kernel::civil::{day_text, parse_day, wall_text};
use crate::kernel::error::{Error, Result};
use crate::kernel::ids::id_list;
use crate::kernel::workspace::Reader;

/// How many of those left open earlier a day shows.
const UNCLOSED_ON_A_DAY: u32 = 20;

/// A day of the diary; today when none is named.
pub fn day(reader: &Reader<'_>, day: Option<&str>) -> Result<DayPlan> {
    let day = match day {
        Some(text) => parse_day(text)?,
        None => reader.now().today(),
    };
    let (from, until) = (midnight(day), midnight(day + Days::new(1)));
    let sql = format!(
        "SELECT i.id FROM interactions i WHERE {VISIBLE} AND i.starts_at >= ?1 AND i.starts_at < ?2
         ORDER BY i.has_time, i.starts_at, i.id"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let ids = statement
        .query_map([&from, &until], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<InteractionId>>>()?;
    let (unclosed, unclosed_count) = unclosed_before(reader, &from, UNCLOSED_ON_A_DAY)?;
    Ok(DayPlan { day: day_text(day), items: items(reader, &ids)?, unclosed, unclosed_count })
}

/// How many meetings, calls and visits each day of the month of this day has; those moved
/// away or called off leave no dot.
pub fn month(reader: &Reader<'_>, month: &str) -> Result<MonthDots> {
    let first = first_of_month(parse_day(month)?);
    let until = first + Months::new(1);
    let sql = format!(
        "SELECT i.starts_at FROM interactions i
         WHERE {VISIBLE} AND i.starts_at >= ?1 AND i.starts_at < ?2
           AND i.kind IN ('meeting', 'call', 'visit') AND i.status NOT IN ('moved', 'cancelled')
         ORDER BY i.starts_at"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let mut rows = statement.query([midnight(first), midnight(until)])?;
    // Counted here: they come in the order of their days, which SQLite would sort once more.
    let mut days: Vec<DayCount> = Vec::new();
    while let Some(row) = rows.next()? {
        let starts_at = row.get_ref(0)?.as_str().map_err(Error::internal)?;
        let Some(day) = starts_at.get(..10) else { continue };
        match days.last_mut() {
            Some(last) if last.day == day => last.count += 1,
            _ => days.push(DayCount { day: day.to_owned(), count: 1 }),
        }
    }
    Ok(MonthDots { days })
}

/// Planned ones whose time has passed, the latest first, and how many there are in all.
pub fn unclosed(reader: &Reader<'_>, limit: u32) -> Result<(Vec<DayItem>, u32)> {
    unclosed_before(reader, &wall_text(reader.now().local), limit)
}

fn unclosed_before(reader: &Reader<'_>, before: &str, limit: u32) -> Result<(Vec<DayItem>, u32)> {
    let now = wall_text(reader.now().local);
    let today = midnight(reader.now().today());
    // Left to itself, the planner walks all of the past by the index that reports count by.
    let open = format!(
        "FROM interactions i INDEXED BY interactions_planned
         WHERE {VISIBLE} AND i.status = 'planned' AND i.starts_at < ?1
           AND (i.has_time = 1 OR i.starts_at < ?2)"
    );
    let before = before.min(now.as_str());
    let total = reader
        .conn()
        .prepare_cached(&format!("SELECT count(*) {open}"))?
        .query_row([before, &today], |row| row.get(0))?;
    let sql = format!("SELECT i.id {open} ORDER BY i.starts_at DESC, i.id DESC LIMIT ?3");
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let ids = statement
        .query_map(params![before, today, limit], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<InteractionId>>>()?;
    Ok((items(reader, &ids)?, total))
}

/// The lines of a day for these interactions.
fn items(reader: &Reader<'_>, ids: &[InteractionId]) -> Result<Vec<DayItem>> {
    let found = details(reader, ids)?;
    let mut before = before_of(reader, ids)?;
    let people: Vec<ContactId> =
        found.iter().flat_map(|detail| &detail.participants).map(|person| person.id).collect();
    let lines = contacts::lines_of(reader.conn(), &people)?;
    let phone = |detail: &InteractionDetail| {
        let mut phones = detail.participants.iter().filter_map(|person| lines.get(&person.id));
        phones
            .find(|line| !line.phone.is_empty())
            .map_or_else(String::new, |line| line.phone.clone())
    };
    Ok(found
        .into_iter()
        .map(|interaction| {
            let before = before.remove(&interaction.id).unwrap_or_default();
            DayItem {
                phone: phone(&interaction),
                last_time: before.last_time,
                is_first: !before.has_met,
                interaction,
            }
        })
        .collect())
}

/// What went before an interaction.
#[derive(Default)]
struct Before {
    last_time: Option<LastTime>,
    has_met: bool,
}

const BEFORE: &str = "
  SELECT p.interaction_id, l.starts_at, l.status, l.outcome, l.said, l.promised,
    EXISTS (SELECT 1 FROM interaction_participants q JOIN interactions k ON k.id = q.interaction_id
      WHERE q.contact_id = p.contact_id AND q.starts_at < p.starts_at AND k.trashed_at IS NULL
        AND k.status = 'held' AND k.kind IN ('meeting', 'call', 'visit'))
  FROM interaction_participants p LEFT JOIN interactions l ON l.id = (
    SELECT q.interaction_id FROM interaction_participants q JOIN interactions k ON k.id = q.interaction_id
    WHERE q.contact_id = p.contact_id AND q.starts_at < p.starts_at AND k.trashed_at IS NULL
      AND k.status IN ('held', 'fell_through') AND k.kind <> 'note'
    ORDER BY q.starts_at DESC, q.interaction_id DESC LIMIT 1)
  WHERE p.interaction_id IN (SELECT unhex(value) FROM json_each(?1))";

fn before_of(reader: &Reader<'_>, ids: &[InteractionId]) -> Result<HashMap<InteractionId, Before>> {
    let mut statement = reader.conn().prepare_cached(BEFORE)?;
    let mut rows = statement.query([id_list(ids.iter().map(|id| id.0))])?;
    let mut before: HashMap<InteractionId, Before> = HashMap::new();
    while let Some(row) = rows.next()? {
        let of_one = before.entry(row.get(0)?).or_default();
        of_one.has_met |= row.get::<_, bool>(6)?;
        let last = last_time(row)?;
        // With several people, the latest talk with any of them.
        if last.as_ref().map(|last| &last.starts_at)
            > of_one.last_time.as_ref().map(|old| &old.starts_at)
        {
            of_one.last_time = last;
        }
    }
    Ok(before)
}

fn last_time(row: &Row<'_>) -> rusqlite::Result<Option<LastTime>> {
    let Some(starts_at) = row.get(1)? else { return Ok(None) };
    Ok(Some(LastTime {
        starts_at,
        result: Ended::of(row.get(2)?, row.get(3)?),
        said: row.get(4)?,
        promised: row.get(5)?,
    }))
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    chrono::Datelike::with_day(&day, 1).unwrap_or(day)
}

fn midnight(day: NaiveDate) -> String {
    format!("{}T00:00", day_text(day))
}
