//! Leads: the rules by which the program speaks up ahead of a meeting, a to-do or a day.
//!
//! Only the rule is kept. When it comes due is derived from its subject each time it is
//! asked, so a meeting that moves takes its reminders along. Rooms that own a subject
//! read and write its leads here; when leads come due and what becomes of that is the
//! business of the room `reminders` above.

mod store;

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::ids::{DateId, InteractionId, ReminderId, TaskId};
use crate::kernel::civil::{parse_wall, wall_text};
use crate::kernel::error::Result;
pub(crate) use crate::settings::LONGEST_DAYS;
use crate::settings::{Lead, LeadUnit};

pub(crate) use store::{LEAD, lead, of_dates, of_interactions, of_tasks, subject_of};
pub use store::{change_first, delete, delete_of, list, set};

/// At which hour a whole day speaks up when the rule names none.
pub const DEFAULT_HOUR: u32 = 9;

/// Within so many days a birthday is announced once, whatever becomes of the setting and of the
/// reminders that it has of its own.
pub(crate) const ONCE_DAYS: u32 = 180;

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ReminderSubject {
    /// A planned meeting, call or visit.
    Interaction {
        /// Which one.
        id: InteractionId,
    },
    /// A to-do.
    Task {
        /// Which one.
        id: TaskId,
    },
    /// A birthday or another day.
    Date {
        /// Which one.
        id: DateId,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSubject {
    kind: SubjectKind,
    id: Uuid,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum SubjectKind {
    Interaction,
    Task,
    Date,
}

/// By hand: serde reads an enum with a tag from a copy that no longer knows which field is wrong.
impl<'de> Deserialize<'de> for ReminderSubject {
    fn deserialize<D: Deserializer<'de>>(
        from: D,
    ) -> std::result::Result<ReminderSubject, D::Error> {
        let WrittenSubject { kind, id } = WrittenSubject::deserialize(from)?;
        Ok(match kind {
            SubjectKind::Interaction => ReminderSubject::Interaction { id: InteractionId(id) },
            SubjectKind::Task => ReminderSubject::Task { id: TaskId(id) },
            SubjectKind::Date => ReminderSubject::Date { id: DateId(id) },
        })
    }
}

/// A reminder as its subject shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReminderDetail {
    /// Its id.
    pub id: ReminderId,
    /// How long before.
    pub lead: Lead,
    /// Wall time at which it comes due next; none when its subject has no time.
    pub due_at: Option<String>,
}

/// When a subject begins: what a lead is counted back from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// Wall time; midnight where only the day is known.
    pub at: NaiveDateTime,
    /// Whether the hour is known.
    pub has_time: bool,
}

impl Start {
    /// A day without an hour.
    pub fn day(day: NaiveDate) -> Start {
        Start { at: day.and_time(NaiveTime::MIN), has_time: false }
    }

    /// A start as the base keeps it: a wall time, and whether its hour is known.
    pub fn from_text(wall: &str, has_time: bool) -> Result<Start> {
        Ok(Start { at: parse_wall(wall)?, has_time })
    }

    /// The wall time at which a lead comes due.
    ///
    /// Minutes and hours count back from the start, or from nine in the morning of a
    /// whole day. Days count back by the calendar to the hour of the lead, else to the
    /// hour of the start, else to nine. Never after a start whose hour is known.
    pub fn due(self, lead: Lead) -> Option<NaiveDateTime> {
        let nine = NaiveTime::from_hms_opt(DEFAULT_HOUR, 0, 0)?;
        let from = if self.has_time { self.at } else { self.at.date().and_time(nine) };
        let back = match lead.unit {
            LeadUnit::Minutes => Duration::minutes(lead.count.into()),
            LeadUnit::Hours => Duration::hours(lead.count.into()),
            LeadUnit::Days => Duration::days(lead.count.into()),
        };
        let due = from.checked_sub_signed(back)?;
        match (lead.unit, lead.at_time) {
            (LeadUnit::Days, Some(time)) if self.has_time => {
                Some(due.date().and_time(time).min(self.at))
            }
            (LeadUnit::Days, Some(time)) => Some(due.date().and_time(time)),
            _ => Some(due),
        }
    }

    /// The same as text, as it goes to the window.
    pub fn due_text(self, lead: Lead) -> Option<String> {
        self.due(lead).map(wall_text)
    }
}

/// Refuses a lead of more than a year; drops an hour where it means nothing.
fn check(lead: Lead) -> Result<Lead> {
    let lead = lead.check()?;
    let at_time = lead.at_time.filter(|_| lead.unit == LeadUnit::Days);
    Ok(Lead { at_time, ..lead })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(wall: &str, has_time: bool, count: u32, unit: LeadUnit, at: Option<u32>) -> String {
        let at_time = at.and_then(|hour| NaiveTime::from_hms_opt(hour, 0, 0));
        let start = Start::from_text(wall, has_time).unwrap();
        start.due_text(Lead { count, unit, at_time }).unwrap()
    }

    #[test]
    fn minutes_count_back_over_midnight() {
        assert_eq!(due("2026-11-22T00:10", true, 30, LeadUnit::Minutes, None), "2026-11-21T23:40");
    }

    #[test]
    fn a_whole_day_speaks_up_at_nine_or_at_the_hour_asked() {
        assert_eq!(due("2026-11-22T00:00", false, 0, LeadUnit::Days, None), "2026-11-22T09:00");
        assert_eq!(due("2026-11-22T00:00", false, 1, LeadUnit::Days, Some(19)), "2026-11-21T19:00");
        assert_eq!(due("2026-11-22T00:00", false, 2, LeadUnit::Hours, None), "2026-11-22T07:00");
    }

    #[test]
    fn days_before_a_meeting_keep_its_hour_unless_told() {
        assert_eq!(due("2026-11-22T14:30", true, 1, LeadUnit::Days, None), "2026-11-21T14:30");
        assert_eq!(due("2026-11-22T14:30", true, 1, LeadUnit::Days, Some(9)), "2026-11-21T09:00");
    }

    #[test]
    fn it_never_speaks_up_after_the_start() {
        assert_eq!(due("2026-11-22T08:00", true, 0, LeadUnit::Days, Some(9)), "2026-11-22T08:00");
    }
}
