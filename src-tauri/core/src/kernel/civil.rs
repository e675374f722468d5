//! Civil days and wall times: what a diary says, free of instants and zones.
//!
//! A day is `YYYY-MM-DD`, a wall time `YYYY-MM-DDTHH:MM` (ISO 8601 without
//! seconds or zone). They are stored, sent and compared in that text form, whose
//! alphabetical order is the order in time.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::error::{Code, Error, Result};

/// Reads a civil day `YYYY-MM-DD`; refuses days that do not exist, and years that are not of
/// four digits: `26-11-25` is nobody's to-do of antiquity, and a fifth digit would sort wrong.
pub fn parse_day(text: &str) -> Result<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|day| (1000..=9999).contains(&day.year()))
        .ok_or_else(|| Error::new(Code::DateDoesNotExist).with("text", text))
}

/// Writes a civil day as `YYYY-MM-DD`.
pub fn day_text(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// Reads a time of day `HH:MM`.
pub fn parse_time(text: &str) -> Result<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M")
        .map_err(|_| Error::new(Code::DateDoesNotExist).with("text", text))
}

/// Writes a time of day as `HH:MM`.
pub fn time_text(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Reads a wall time `YYYY-MM-DDTHH:MM` (seconds, if given, are dropped). Refuses what stands
/// behind it, such as a zone: ten o'clock `Z` is not ten o'clock here.
pub fn parse_wall(text: &str) -> Result<NaiveDateTime> {
    let (cut, seconds) = text.split_at_checked(16).unwrap_or((text, ""));
    let are_seconds = seconds.strip_prefix(':').map_or(seconds.is_empty(), |digits| {
        digits.chars().all(|c| c.is_ascii_digit() || c == '.')
    });
    NaiveDateTime::parse_from_str(cut, "%Y-%m-%dT%H:%M")
        .ok()
        .filter(|_| are_seconds)
        .ok_or_else(|| Error::new(Code::DateDoesNotExist).with("text", text))
}

/// Writes a wall time as `YYYY-MM-DDTHH:MM`.
pub fn wall_text(wall: NaiveDateTime) -> String {
    format!("{}T{}", day_text(wall.date()), time_text(wall.time()))
}

/// The Monday of the day's week (ISO 8601).
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    let back = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(back)).unwrap_or(day)
}

/// Which of two small numbers is the day, where both could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayOrder {
    /// `21/11`: nearly everywhere.
    #[default]
    DayFirst,
    /// `11/21`: the United States.
    MonthFirst,
}

/// On which day someone born on 29 February is greeted in a common year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeapRule {
    /// The last day of February.
    #[default]
    February28,
    /// The first day of March.
    March1,
}

/// A day of which only a part may be known: full, month and day, or the year alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartialDate {
    /// Four-digit year, if known.
    pub year: Option<i32>,
    /// Month 1–12, if known; never without `day`.
    pub month: Option<u32>,
    /// Day of the month 1–31, if known; never without `month`.
    pub day: Option<u32>,
}

impl PartialDate {
    /// A fully known day.
    pub fn full(day: NaiveDate) -> PartialDate {
        PartialDate { year: Some(day.year()), month: Some(day.month()), day: Some(day.day()) }
    }

    /// Refuses what no calendar has: 31 April, 29 February of a common year, a
    /// month without a day, nothing at all. 29 February without a year is fine.
    pub fn check(self) -> Result<PartialDate> {
        let exists = match (self.year, self.month, self.day) {
            (Some(year), None, None) => (1..=9999).contains(&year),
            (year, Some(month), Some(day)) => {
                // 2000 was a leap year, so it has every day that any year has.
                let year = year.unwrap_or(2000);
                (1..=9999).contains(&year) && NaiveDate::from_ymd_opt(year, month, day).is_some()
            }
            _ => false,
        };
        if exists {
            Ok(self)
        } else {
            Err(Error::new(Code::DateDoesNotExist).with("text", self.text()))
        }
    }

    /// `1980-02-29`, `--02-29` (as in vCard, RFC 6350 §4.3.1) or `1980`.
    pub fn text(self) -> String {
        match (self.year, self.month, self.day) {
            (Some(y), Some(m), Some(d)) => format!("{y:04}-{m:02}-{d:02}"),
            (None, Some(m), Some(d)) => format!("--{m:02}-{d:02}"),
            (Some(y), _, _) => format!("{y:04}"),
            _ => String::new(),
        }
    }

    /// The day on which it is kept in a year; none when month and day are unknown.
    pub fn in_year(self, year: i32, leap: LeapRule) -> Option<NaiveDate> {
        let (month, day) = (self.month?, self.day?);
        NaiveDate::from_ymd_opt(year, month, day).or_else(|| match leap {
            LeapRule::February28 => NaiveDate::from_ymd_opt(year, 2, 28),
            LeapRule::March1 => NaiveDate::from_ymd_opt(year, 3, 1),
        })
    }

    /// The first time it is kept on or after a day.
    pub fn next_on_or_after(self, from: NaiveDate, leap: LeapRule) -> Option<NaiveDate> {
        let this_year = self.in_year(from.year(), leap)?;
        if this_year >= from { Some(this_year) } else { self.in_year(from.year() + 1, leap) }
    }

    /// How many years it turns on its day in `year`; none without a year or before it.
    pub fn years_in(self, year: i32) -> Option<u32> {
        u32::try_from(year - self.year?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        parse_day(text).unwrap()
    }

    #[test]
    fn a_leap_day_birthday_is_kept_by_choice() {
        let born = PartialDate { year: Some(1980), month: Some(2), day: Some(29) }.check().unwrap();
        assert_eq!(born.in_year(2027, LeapRule::February28), Some(day("2027-02-28")));
        assert_eq!(born.in_year(2027, LeapRule::March1), Some(day("2027-03-01")));
        assert_eq!(born.in_year(2028, LeapRule::March1), Some(day("2028-02-29")));
    }

    #[test]
    fn the_next_one_may_lie_over_the_years_end() {
        let born = PartialDate { year: None, month: Some(1), day: Some(3) };
        assert_eq!(
            born.next_on_or_after(day("2026-12-30"), LeapRule::default()),
            Some(day("2027-01-03"))
        );
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for (year, month, day) in [
            (Some(2027), Some(2), Some(29)),
            (None, Some(4), Some(31)),
            (None, Some(5), None),
            (None, None, None),
        ] {
            assert!(PartialDate { year, month, day }.check().is_err());
        }
        assert!(PartialDate { year: None, month: Some(2), day: Some(29) }.check().is_ok());
        assert!(parse_day("2026-02-30").is_err());
        assert!(parse_wall("2026-11-21T25:00").is_err());
    }

    #[test]
    fn a_day_has_a_year_of_four_digits() {
        for text in ["26-11-25", "0026-11-25", "+12026-01-01", "-001-01-01", "0000-01-01"] {
            assert!(parse_day(text).is_err(), "{text}");
        }
        assert!(parse_day("9999-12-31").is_ok());
    }

    #[test]
    fn nothing_but_seconds_stands_behind_a_wall_time() {
        for text in ["2026-11-21T10:00Z", "2026-11-21T10:00+02:00", "2026-11-21T10:00 утра"] {
            assert!(parse_wall(text).is_err(), "{text}");
        }
        assert_eq!(
            parse_wall("2026-11-21T10:00:59.5").unwrap(),
            parse_wall("2026-11-21T10:00").unwrap()
        );
    }
}
