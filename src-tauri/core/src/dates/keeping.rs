//! When a date is kept, and what it then makes: pure arithmetic on the calendar.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};

use super::model::DateKind;
use super::store::StoredDate;
use crate::leads::Start;
use crate::settings::Lead;

/// Whether so many years are celebrated as a round number: of a person 18 and every five
/// years from 20 on, of anything else every five years.
pub fn is_jubilee(kind: DateKind, years: u32) -> bool {
    match kind {
        DateKind::Birthday => years == 18 || (years >= 20 && years.is_multiple_of(5)),
        _ => years > 0 && years.is_multiple_of(5),
    }
}

impl StoredDate {
    /// The first day on or after `from` on which it is kept; never before it happened.
    pub(crate) fn next_on(&self, from: NaiveDate) -> Option<NaiveDate> {
        let first = self.first_day().map_or(from, |first| first.max(from));
        self.date.next_on_or_after(first, self.leap_rule)
    }

    /// The day it happened for the first time, where all of it is known.
    fn first_day(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.date.year?, self.date.month?, self.date.day?)
    }

    /// How many years it makes in a year; none in the year in which it happened.
    pub(crate) fn turns_in(&self, year: i32) -> Option<u32> {
        self.date.years_in(year).filter(|years| *years > 0)
    }

    /// How many years it makes when it is kept next, or this year for a year alone.
    pub(crate) fn turns(&self, today: NaiveDate) -> Option<u32> {
        self.turns_in(self.next_on(today).unwrap_or(today).year())
    }

    /// Full years passed since.
    pub(crate) fn age(&self, today: NaiveDate) -> Option<u32> {
        let this_year = self.date.in_year(today.year(), self.leap_rule);
        let is_ahead = this_year.is_some_and(|day| day > today);
        self.date.years_in(today.year() - i32::from(is_ahead))
    }

    /// The first moment from `now` on at which a lead comes due.
    pub(crate) fn due_after(&self, lead: Lead, now: NaiveDateTime) -> Option<NaiveDateTime> {
        // A lead may reach back into the year before the day itself.
        let mut from = now.date();
        for _ in 0..3 {
            let on = self.next_on(from)?;
            let due = Start::day(on).due(lead)?;
            if due >= now {
                return Some(due);
            }
            from = on.checked_add_days(Days::new(1))?;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_numbers_are_those_that_people_celebrate() {
        let of = |kind, years| is_jubilee(kind, years);
        assert!([18, 20, 45, 100].into_iter().all(|years| of(DateKind::Birthday, years)));
        assert!([0, 5, 15, 19, 46].into_iter().all(|years| !of(DateKind::Birthday, years)));
        assert!(of(DateKind::Anniversary, 5) && !of(DateKind::Anniversary, 0));
    }
}
