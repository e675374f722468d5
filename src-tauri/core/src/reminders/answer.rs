//! What a person answers to a reminder: done, later, away with it.

use chrono::{Duration, NaiveDateTime, NaiveTime};
use rusqlite::params;

use super::model::{Snooze, SnoozeSpan, Snoozed};
use super::tick::note;
use crate::contacts::called;
use crate::dates;
use crate::ids::{DateId, ReminderId};
use crate::interactions;
use crate::kernel::civil::{parse_wall, wall_text};
use crate::kernel::error::{Code, Error, OrNotFound, Result};
use crate::kernel::workspace::{Reader, Tx};
use crate::leads::{self, LONGEST_DAYS, ReminderSubject};
use crate::tasks;

/// When the evening begins.
const EVENING: u32 = 18;

/// When the morning begins.
const MORNING: u32 = 9;

/// Ticks a firing off. One about a to-do does the to-do with it, in the same step.
pub fn complete(tx: &Tx<'_>, id: ReminderId, due_at: &str) -> Result<()> {
    let subject = subject_of(tx, id)?;
    tell(tx, subject)?;
    settle(tx, id, due_at, "done")?;
    if let ReminderSubject::Task { id: task } = subject {
        // The firing of an occurrence that was done elsewhere does not do the next one.
        let reminders = tasks::get(tx, task)?.reminders;
        if reminders.iter().any(|own| own.id == id && own.due_at.as_deref() == Some(due_at)) {
            tasks::complete(tx, task)?;
        }
    }
    Ok(())
}

/// Takes a firing off the list; what it is about stays as it is.
pub fn dismiss(tx: &Tx<'_>, id: ReminderId, due_at: &str) -> Result<()> {
    tell(tx, subject_of(tx, id)?)?;
    settle(tx, id, due_at, "dismissed")
}

/// Puts a firing off; it speaks up again then. Refuses a moment that has passed, and with
/// `snooze-too-far` one over a year after the firing came due: by then the day has come round.
pub fn snooze(tx: &Tx<'_>, id: ReminderId, due_at: &str, snooze: &Snooze) -> Result<Snoozed> {
    let subject = subject_of(tx, id)?;
    tell(tx, subject)?;
    let until = until(tx.now().local, snooze)?;
    if until.date() - parse_wall(due_at)?.date() > Duration::days(LONGEST_DAYS.into()) {
        return Err(Error::new(Code::SnoozeTooFar).with("days", LONGEST_DAYS));
    }
    let until = wall_text(until);
    note(tx, id, due_at)?;
    let touched = tx
        .conn()
        .prepare_cached(
            "UPDATE firings SET state = 'snoozed', snoozed_until = ?3
             WHERE reminder_id = ?1 AND due_at = ?2",
        )?
        .execute(params![id, due_at, until])?;
    (touched > 0).then_some(Snoozed { until }).or_not_found("reminder")
}

/// The moment to which a snooze puts off, to the minute.
fn until(now: NaiveDateTime, snooze: &Snooze) -> Result<NaiveDateTime> {
    let at = |day: chrono::NaiveDate, hour| {
        NaiveTime::from_hms_opt(hour, 0, 0).map(|time| day.and_time(time))
    };
    let until = match snooze {
        Snooze::For { span: SnoozeSpan::TenMinutes } => Some(now + Duration::minutes(10)),
        Snooze::For { span: SnoozeSpan::Hour } => Some(now + Duration::hours(1)),
        Snooze::For { span: SnoozeSpan::ThisEvening } => at(now.date(), EVENING)
            .filter(|evening| *evening > now)
            .or(Some(now + Duration::hours(3))),
        Snooze::For { span: SnoozeSpan::Tomorrow } => {
            now.date().succ_opt().and_then(|day| at(day, MORNING))
        }
        Snooze::Until { until } => Some(parse_wall(until)?).filter(|until| *until > now),
    };
    until.ok_or_else(|| match snooze {
        Snooze::Until { until } => Error::invalid("until", until),
        Snooze::For { .. } => Error::new(Code::DateDoesNotExist),
    })
}

fn settle(tx: &Tx<'_>, id: ReminderId, due_at: &str, state: &str) -> Result<()> {
    note(tx, id, due_at)?;
    let touched = tx
        .conn()
        .prepare_cached(
            "UPDATE firings SET state = ?3, snoozed_until = NULL
             WHERE reminder_id = ?1 AND due_at = ?2",
        )?
        .execute(params![id, due_at, state])?;
    (touched > 0).then_some(()).or_not_found("reminder")
}

/// What a firing is about: the subject of its reminder, or the day whose id it goes by.
fn subject_of(reader: &Reader<'_>, id: ReminderId) -> Result<ReminderSubject> {
    match leads::subject_of(reader.conn(), id) {
        Ok((subject, _)) => Ok(subject),
        Err(error) if error.code == Code::NotFound => {
            let id = DateId(id.0);
            dates::get(reader, id).map(|_| ReminderSubject::Date { id }).map_err(|_| error)
        }
        Err(error) => Err(error),
    }
}

/// Tells the history whom or what this is about.
pub(super) fn tell(tx: &Tx<'_>, subject: ReminderSubject) -> Result<()> {
    let name = match subject {
        ReminderSubject::Interaction { id } => interactions::get(tx, id)?
            .participants
            .first()
            .map_or_else(|| Ok(String::new()), |person| called(tx.conn(), person.id))?,
        ReminderSubject::Task { id } => tasks::get(tx, id)?.title,
        ReminderSubject::Date { id } => called(tx.conn(), dates::get(tx, id)?.contact_id)?,
    };
    tx.about("name", name);
    Ok(())
}
