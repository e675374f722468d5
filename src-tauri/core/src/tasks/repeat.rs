//! Repeats: the rule by which a to-do comes again, and its arithmetic.
//!
//! An occurrence is a function of the rule, the anchor and its number, never of the
//! occurrence before it. So the 31st, which February keeps on its last day, is the 31st
//! again in March, and nothing drifts however often it is done late.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::kernel::civil::monday_of;
use crate::kernel::error::{Error, Result};

/// The longest step of a rule.
const EVERY_MAX: u32 = 999;

/// The last year of the calendar.
const LAST_YEAR: i32 = 9999;

/// When a to-do comes again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "unit", rename_all = "lowercase")]
pub enum Repeat {
    /// Every so many days.
    Days {
        /// How many.
        every: u32,
    },
    /// On weekdays of every so many weeks.
    Weeks {
        /// How many weeks.
        every: u32,
        /// 1 Monday to 7 Sunday; the weekday of the anchor when empty.
        weekdays: Vec<u8>,
    },
    /// On a day of every so many months.
    Months {
        /// How many months.
        every: u32,
        /// 1–31, in shorter months the last day; none: always the last day.
        day: Option<u32>,
    },
    /// On the anchor's day of every so many years; 29 February on the 28th of a common one.
    Years {
        /// How many years.
        every: u32,
    },
}

/// A rule as it is written: which fields there may be follows from the unit.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    unit: Unit,
    every: u32,
    weekdays: Option<Vec<u8>>,
    day: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

/// By hand: serde reads an enum with a tag from a copy that no longer knows which field is wrong.
impl<'de> Deserialize<'de> for Repeat {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Repeat, D::Error> {
        let Written { unit, every, weekdays, day } = Written::deserialize(from)?;
        let allowed: &[&str] = match unit {
            Unit::Weeks => &["unit", "every", "weekdays"],
            Unit::Months => &["unit", "every", "day"],
            Unit::Days | Unit::Years => &["unit", "every"],
        };
        if weekdays.is_some() && unit != Unit::Weeks {
            return Err(D::Error::unknown_field("weekdays", allowed));
        }
        if day.is_some() && unit != Unit::Months {
            return Err(D::Error::unknown_field("day", allowed));
        }
        Ok(match unit {
            Unit::Days => Repeat::Days { every },
            Unit::Weeks => Repeat::Weeks { every, weekdays: weekdays.unwrap_or_default() },
            Unit::Months => Repeat::Months { every, day },
            Unit::Years => Repeat::Years { every },
        })
    }
}

impl Repeat {
    /// Refuses what never comes; sorts the weekdays and drops doubles.
    pub(crate) fn check(self, anchor: NaiveDate) -> Result<Repeat> {
        let every = self.every();
        if !(1..=EVERY_MAX).contains(&every) {
            return Err(Error::invalid("every", every));
        }
        match self {
            Repeat::Weeks { every, mut weekdays } => {
                if weekdays.is_empty() {
                    weekdays.push(weekday_number(anchor.weekday()));
                }
                weekdays.sort_unstable();
                weekdays.dedup();
                match weekdays.iter().find(|day| !(1..=7).contains(*day)) {
                    Some(other) => Err(Error::invalid("weekdays", other)),
                    None => Ok(Repeat::Weeks { every, weekdays }),
                }
            }
            Repeat::Months { day: Some(day), .. } if !(1..=31).contains(&day) => {
                Err(Error::invalid("day", day))
            }
            other => Ok(other),
        }
    }

    fn every(&self) -> u32 {
        match self {
            Repeat::Days { every }
            | Repeat::Weeks { every, .. }
            | Repeat::Months { every, .. }
            | Repeat::Years { every } => *every,
        }
    }

    /// The occurrence of a number, 0 being the nearest one on or after the anchor; none
    /// beyond the calendar, whose years have four digits.
    pub(crate) fn occurrence(&self, anchor: NaiveDate, number: u32) -> Option<NaiveDate> {
        let steps = u64::from(number).checked_mul(self.every().into())?;
        let day = match self {
            Repeat::Days { .. } => anchor.checked_add_days(Days::new(steps)),
            Repeat::Weeks { every, weekdays } => on_weekday(anchor, *every, weekdays, number),
            Repeat::Months { day, .. } => {
                let this = in_month(anchor, 0, *day)?;
                let first = u64::from(this < anchor);
                in_month(anchor, steps + first, *day)
            }
            Repeat::Years { .. } => in_month(anchor, steps * 12, Some(anchor.day())),
        };
        day.filter(|day| day.year() <= LAST_YEAR)
    }

    /// The first occurrence after a day; none beyond the calendar.
    pub(crate) fn next_after(&self, anchor: NaiveDate, day: NaiveDate) -> Option<NaiveDate> {
        // Occurrences only rise with their number: double until past the day, then halve.
        let is_after = |number| self.occurrence(anchor, number).is_none_or(|on| on > day);
        let mut past = 1;
        while !is_after(past) {
            past *= 2;
        }
        let (mut low, mut high) = (0, past);
        while low < high {
            let middle = low + (high - low) / 2;
            if is_after(middle) { high = middle } else { low = middle + 1 }
        }
        self.occurrence(anchor, low)
    }

    /// Whether a day may be an anchor as it is.
    pub(crate) fn fits(&self, day: NaiveDate) -> bool {
        self.occurrence(day, 0) == Some(day)
    }

    /// As it stands in the base: `days/3`, `weeks/2/1,3`, `months/1/31`, `months/1/last`,
    /// `years/1`.
    pub(crate) fn text(&self) -> String {
        match self {
            Repeat::Days { every } => format!("days/{every}"),
            Repeat::Weeks { every, weekdays } => {
                let days: Vec<String> = weekdays.iter().map(u8::to_string).collect();
                format!("weeks/{every}/{}", days.join(","))
            }
            Repeat::Months { every, day: Some(day) } => format!("months/{every}/{day}"),
            Repeat::Months { every, day: None } => format!("months/{every}/last"),
            Repeat::Years { every } => format!("years/{every}"),
        }
    }

    /// Reads [`Repeat::text`] back; none for what no program of ours wrote.
    pub(crate) fn from_text(text: &str) -> Option<Repeat> {
        let mut parts = text.split('/');
        let unit = parts.next()?;
        let every = parts.next()?.parse().ok()?;
        match (unit, parts.next()) {
            ("days", None) => Some(Repeat::Days { every }),
            ("weeks", Some(days)) => {
                let weekdays =
                    days.split(',').map(|day| day.parse().ok()).collect::<Option<_>>()?;
                Some(Repeat::Weeks { every, weekdays })
            }
            ("months", Some("last")) => Some(Repeat::Months { every, day: None }),
            ("months", Some(day)) => Some(Repeat::Months { every, day: Some(day.parse().ok()?) }),
            ("years", None) => Some(Repeat::Years { every }),
            _ => None,
        }
    }
}

fn weekday_number(weekday: Weekday) -> u8 {
    u8::try_from(weekday.number_from_monday()).unwrap_or(1)
}

/// Counts through the weekdays of every so many weeks, beginning with the first one on
/// or after the anchor; the week in which it lies is the first.
fn on_weekday(anchor: NaiveDate, every: u32, days: &[u8], number: u32) -> Option<NaiveDate> {
    let own = weekday_number(anchor.weekday());
    let left = days.iter().filter(|day| **day >= own).count();
    // An anchor after the last weekday of its week begins with the next week.
    let (week, passed) = if left == 0 { (1, 0) } else { (0, days.len() - left) };
    let index = passed + usize::try_from(number).ok()?;
    let weeks = week + u64::try_from(index / days.len()).ok()? * u64::from(every);
    let offset = u64::from(days.get(index % days.len())?.checked_sub(1)?);
    monday_of(anchor).checked_add_days(Days::new(weeks * 7 + offset))
}

/// A day of the month so many months after the anchor's; the last one where the month
/// does not have it, or where no day is given.
fn in_month(anchor: NaiveDate, months: u64, day: Option<u32>) -> Option<NaiveDate> {
    let index = u64::from(anchor.month0()) + months;
    let year = anchor.year().checked_add(i32::try_from(index / 12).ok()?)?;
    let month = u32::try_from(index % 12).ok()? + 1;
    let wanted = day.unwrap_or(31);
    (28..=31).rev().find_map(|last| NaiveDate::from_ymd_opt(year, month, wanted.min(last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn first(rule: &Repeat, anchor: &str, count: u32) -> Vec<String> {
        (0..count).map(|n| rule.occurrence(day(anchor), n).unwrap().to_string()).collect()
    }

    #[test]
    fn the_31st_falls_on_the_last_day_of_short_months_and_comes_back() {
        let rule = Repeat::Months { every: 1, day: Some(31) };
        let days = ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"];
        assert_eq!(first(&rule, "2027-01-31", 5), days);
    }

    #[test]
    fn the_last_day_stays_the_last_day() {
        let rule = Repeat::Months { every: 1, day: None };
        assert_eq!(first(&rule, "2028-01-10", 3), ["2028-01-31", "2028-02-29", "2028-03-31"]);
    }

    #[test]
    fn a_day_that_has_passed_begins_next_month() {
        let rule = Repeat::Months { every: 2, day: Some(15) };
        assert_eq!(first(&rule, "2026-11-21", 2), ["2026-12-15", "2027-02-15"]);
    }

    #[test]
    fn every_second_week_counts_whole_weeks() {
        let rule = Repeat::Weeks { every: 2, weekdays: vec![1, 3] };
        // 2026-11-24 is a Tuesday: its Monday has gone, its Wednesday is the first.
        let days = ["2026-11-25", "2026-12-07", "2026-12-09", "2026-12-21"];
        assert_eq!(first(&rule, "2026-11-24", 4), days);
        // After the last weekday of the week, the next week is the first.
        assert_eq!(first(&rule, "2026-11-27", 3), ["2026-11-30", "2026-12-02", "2026-12-14"]);
    }

    #[test]
    fn a_leap_day_is_kept_on_the_28th_and_comes_back() {
        let rule = Repeat::Years { every: 1 };
        let days = ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"];
        assert_eq!(first(&rule, "2024-02-29", 5), days);
    }

    #[test]
    fn the_next_one_is_strictly_after_the_day() {
        let rule = Repeat::Days { every: 3 };
        let next = |after| rule.next_after(day("2026-11-21"), day(after)).unwrap();
        assert_eq!(next("2026-11-20"), day("2026-11-21"));
        assert_eq!(next("2026-11-21"), day("2026-11-24"));
        assert_eq!(next("2026-11-23"), day("2026-11-24"));
        assert_eq!(next("2036-11-21"), day("2036-11-22"));
    }

    #[test]
    fn the_end_of_the_calendar_ends_the_rule() {
        let rule = Repeat::Years { every: 999 };
        assert_eq!(rule.next_after(day("2026-01-01"), NaiveDate::MAX), None);
    }
}
