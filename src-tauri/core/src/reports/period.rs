//! Weeks and months of the calendar, and the days from one to another.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::model::Stretch;
use crate::interactions::InteractionKind;
use crate::kernel::civil::{day_text, parse_day, wall_text};
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::workspace::Reader;
use crate::settings;

/// Which meetings a report is about, and what passed means now: the arguments ?1 to ?4 of
/// every statement here.
pub(super) struct Span {
    /// Midnight of the first day.
    pub from: String,
    /// Midnight after the last day.
    pub until: String,
    /// Now.
    pub now: String,
    /// The midnight that today began with.
    pub today: String,
}

/// Planned, and its time has passed, by the arguments of [`Span`].
pub(super) const PASSED: &str = "(i.starts_at < ?3 AND (i.has_time = 1 OR i.starts_at < ?4))";

/// A talk that led to a next one which is still there, over all moves between the two: the same that
/// its card shows as the next.
pub(super) const LED_TO_NEXT: &str = "(i.status = 'held' AND EXISTS (
    WITH RECURSIVE later (id, status) AS (
      SELECT n.id, n.status FROM interactions n WHERE n.id = i.next_id AND n.trashed_at IS NULL
      UNION
      SELECT n.id, n.status FROM later l JOIN interactions m ON m.id = l.id
        JOIN interactions n ON n.id = m.next_id
      WHERE l.status = 'moved' AND n.trashed_at IS NULL
    ) SELECT 1 FROM later WHERE status <> 'moved'))";

impl Span {
    /// The days from one to another, both included; refuses an end before its start.
    pub(super) fn new(reader: &Reader<'_>, from: NaiveDate, to: NaiveDate) -> Result<Span> {
        if to < from {
            return Err(Error::new(Code::EndBeforeStart));
        }
        let after = to.checked_add_days(Days::new(1)).unwrap_or(to);
        let now = reader.now();
        Ok(Span {
            from: midnight(from),
            until: midnight(after),
            now: wall_text(now.local),
            today: midnight(now.today()),
        })
    }

    /// The same from days as text.
    pub(super) fn parse(reader: &Reader<'_>, from: &str, to: &str) -> Result<Span> {
        Span::new(reader, parse_day(from)?, parse_day(to)?)
    }

    /// The arguments in their order.
    pub(super) fn args(&self) -> [&str; 4] {
        [&self.from, &self.until, &self.now, &self.today]
    }
}

fn midnight(day: NaiveDate) -> String {
    format!("{}T00:00", day_text(day))
}

/// Kinds as the inside of an SQL list; meetings, calls and visits when none are named.
pub(super) fn kinds_sql(kinds: &[InteractionKind]) -> String {
    let kinds = if kinds.is_empty() { InteractionKind::MEETINGS } else { kinds };
    kinds.iter().map(|kind| format!("'{}'", kind.as_str())).collect::<Vec<_>>().join(", ")
}

/// How the calendar is cut into stretches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    pub by: Stretch,
    /// Whether weeks begin on Sunday.
    pub from_sunday: bool,
}

impl Calendar {
    /// By week or month, with weeks as the settings have them.
    pub(super) fn of(reader: &Reader<'_>, by: Stretch) -> Result<Calendar> {
        Ok(Calendar { by, from_sunday: settings::get(reader)?.week_start == 7 })
    }

    /// The first day of the stretch that a day lies in.
    pub(super) fn start(self, day: NaiveDate) -> NaiveDate {
        let back = match (self.by, self.from_sunday) {
            (Stretch::Month, _) => day.day0(),
            (Stretch::Week, false) => day.weekday().num_days_from_monday(),
            (Stretch::Week, true) => day.weekday().num_days_from_sunday(),
        };
        day.checked_sub_days(Days::new(back.into())).unwrap_or(day)
    }

    /// The first day of the stretch so many further on.
    pub(super) fn later(self, start: NaiveDate, count: u32) -> NaiveDate {
        let later = match self.by {
            Stretch::Week => start.checked_add_days(Days::new(7 * u64::from(count))),
            Stretch::Month => start.checked_add_months(Months::new(count)),
        };
        later.unwrap_or(start)
    }

    /// The first day of the stretch so many before.
    pub(super) fn earlier(self, start: NaiveDate, count: u32) -> NaiveDate {
        let earlier = match self.by {
            Stretch::Week => start.checked_sub_days(Days::new(7 * u64::from(count))),
            Stretch::Month => start.checked_sub_months(Months::new(count)),
        };
        earlier.unwrap_or(start)
    }

    /// The last day of the stretch that begins on a day.
    pub(super) fn end(self, start: NaiveDate) -> NaiveDate {
        self.later(start, 1).pred_opt().unwrap_or(start)
    }

    /// The first days of all stretches that touch the days from one to another; refuses
    /// more than a screen could ever show.
    pub(super) fn starts(self, from: NaiveDate, to: NaiveDate) -> Result<Vec<NaiveDate>> {
        const MOST: usize = 1200;
        let mut starts = vec![self.start(from)];
        while let Some(next) = starts.last().map(|last| self.later(*last, 1)) {
            if next > to || starts.last() == Some(&next) {
                return Ok(starts);
            }
            if starts.len() == MOST {
                return Err(Error::invalid("from", day_text(from)));
            }
            starts.push(next);
        }
        Ok(starts)
    }
}
