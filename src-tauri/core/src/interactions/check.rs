//! What an interaction may hold.

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;

use super::model::{InteractionStatus, Outcome};
use crate::ids::ContactId;
use crate::kernel::civil::{day_text, parse_wall, wall_text};
use crate::kernel::error::{Code, Error, OrNotFound, Result};
use crate::kernel::text::tidy_line;

/// Longest place, in characters.
const PLACE_MAX: usize = 500;

/// Longest account of a talk, in characters: a hundred pages.
const ACCOUNT_MAX: usize = 200_000;

/// Longest interaction, in minutes: a month.
const DURATION_MAX: i64 = 31 * 24 * 60;

/// A start as it is stored: wall time to the minute, midnight where only the day is known.
pub(crate) fn start(text: &str, has_time: bool) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::new(Code::FieldEmpty).with("field", "starts_at"));
    }
    let wall = parse_wall(text)?;
    if !(1000..=9999).contains(&wall.year()) {
        return Err(Error::new(Code::DateDoesNotExist).with("text", text));
    }
    Ok(if has_time { wall_text(wall) } else { format!("{}T00:00", day_text(wall.date())) })
}

/// Refuses an end before the start, and a length beyond any talk.
pub(crate) fn duration(minutes: Option<i64>) -> Result<Option<i64>> {
    match minutes {
        Some(minutes) if minutes < 0 => Err(Error::new(Code::EndBeforeStart)),
        Some(minutes) if minutes > DURATION_MAX => Err(Error::invalid("duration_minutes", minutes)),
        other => Ok(other),
    }
}

/// An outcome belongs to a held one; of the rest only the status says how it ended.
pub(crate) fn outcome(
    status: InteractionStatus,
    outcome: Option<Outcome>,
) -> Result<Option<Outcome>> {
    match outcome {
        Some(outcome) if status != InteractionStatus::Held => {
            Err(Error::invalid("outcome", outcome.as_str()))
        }
        other => Ok(other),
    }
}

/// What is to be on a later day has not been held yet. On its own day it may be closed before
/// its hour: people meet early, and a talk is over before the end that was booked for it.
pub(crate) fn held(status: InteractionStatus, starts_at: &str, today: NaiveDate) -> Result<()> {
    let is_ahead = starts_at.get(..10) > Some(day_text(today).as_str());
    if status == InteractionStatus::Held && is_ahead {
        return Err(Error::new(Code::NotYetHeld));
    }
    Ok(())
}

/// What comes next cannot come before: by the minute, or by the day where an hour is not known.
pub(crate) fn order(first: (&str, bool), next: (&str, bool)) -> Result<()> {
    let is_before =
        if first.1 && next.1 { next.0 < first.0 } else { next.0.get(..10) < first.0.get(..10) };
    if is_before { Err(Error::new(Code::NextTooEarly)) } else { Ok(()) }
}

/// The people, each once, all known to the base; refuses nobody at all.
pub(crate) fn people(conn: &Connection, ids: &[ContactId]) -> Result<Vec<ContactId>> {
    let mut people: Vec<ContactId> = Vec::with_capacity(ids.len());
    for id in ids {
        if people.contains(id) {
            continue;
        }
        let mut known = conn.prepare_cached("SELECT 1 FROM contacts WHERE id = ?1")?;
        known.exists([id])?.then_some(()).or_not_found("contact")?;
        people.push(*id);
    }
    if people.is_empty() {
        return Err(Error::new(Code::NobodyTakesPart));
    }
    Ok(people)
}

/// Those of the people who are not in the trash.
pub(crate) fn not_in_trash(conn: &Connection, people: &[ContactId]) -> Result<Vec<ContactId>> {
    let sql = "SELECT 1 FROM contacts WHERE id = ?1 AND trashed_at IS NULL";
    let mut seen = conn.prepare_cached(sql)?;
    let mut present = Vec::with_capacity(people.len());
    for id in people {
        if seen.exists([id])? {
            present.push(*id);
        }
    }
    Ok(present)
}

/// A place on one line.
pub(crate) fn place(text: &str) -> Result<String> {
    within("place", &tidy_line(text), PLACE_MAX)
}

/// An account as typed, without blank ends.
pub(crate) fn account(field: &str, text: &str) -> Result<String> {
    within(field, text.trim(), ACCOUNT_MAX)
}

fn within(field: &str, text: &str, max: usize) -> Result<String> {
    if text.len() > max && text.chars().count() > max {
        return Err(Error::new(Code::FieldTooLong).with("field", field).with("max", max));
    }
    Ok(text.to_owned())
}
