//! Days of the calendar: «27.11», «27 ноября», "Nov 27th", «27–29 ноября», `2026-11-27`.

use chrono::{Datelike, Months, NaiveDate};

use super::super::Sight;
use super::super::lexer::Token::{Mark, Word};
use super::super::vocabulary::{self, Unit};
use super::Scan;
use super::bare::begins_when;
use crate::kernel::civil::DayOrder;

/// Farthest that the last of several days may be from the first, when it has no year.
const LAST_DAY_WITHIN: i64 = 31;

impl Scan<'_> {
    /// Whether a day that begins with its year stands here: `2026-11-27`, `2026.11.27`, `2026/11/27`.
    pub(super) fn begins_with_year(&self) -> bool {
        let mark = self.mark_at(1);
        mark == Some('-')
            || matches!(mark, Some('.' | '/'))
                && self.mark_at(3) == mark
                && self.number_at(2).is_some()
                && self.number_at(4).is_some()
    }

    /// Whether the number here begins a day that is written with dashes: `25-12-2026`, `25-12`,
    /// and `15-12` where an hour follows, since «10-12» alone are two hours, and so it is once a
    /// day was named. A phone has more dashes, and «Ленина 25-12» is an address.
    pub(super) fn is_dashed_day(&self, day: u32, digits: usize) -> bool {
        let is_in_row = matches!(self.tokens[..self.at].last(), Some(Mark('-')));
        let Some((month, width @ (1 | 2))) = self.number_at(2) else { return false };
        if is_in_row || !(1..=2).contains(&digits) || self.has_day() {
            return false;
        }
        let is_day = (1..=31).contains(&day) && (1..=12).contains(&month);
        if self.mark_at(3) == Some('-') {
            return match self.number_at(4) {
                Some((_, 4)) => self.mark_at(5) != Some('-'),
                Some((year, 2)) => {
                    let is_plain = !self.is_near_year(day) || self.is_near_year(year);
                    is_day && is_plain && width == 2 && self.mark_at(5) != Some('-')
                }
                _ => false,
            };
        }
        let is_free = self.at == 0 || self.word_before().is_some_and(begins_when);
        let is_at = self.word_at(3).is_some_and(vocabulary::is_at) && self.number_at(4).is_some();
        let has_hour = is_at || self.is_hour_at(3);
        is_day && is_free && (day > 24 && self.mark_at(3).is_none() || has_hour)
    }

    /// Whether two digits are this year's or the next one's: `26-11-25` may begin with its year, and
    /// then it is not said which of the two days is meant.
    fn is_near_year(&self, digits: u32) -> bool {
        let this = self.today.year().rem_euclid(100).unsigned_abs();
        [this, (this + 1) % 100].contains(&digits)
    }

    /// `25-12-2026`, `25-12-26`, `25-12`.
    pub(super) fn dashed_day(&mut self, day: u32, month: u32) -> Option<usize> {
        match self.number_at(4).filter(|_| self.mark_at(3) == Some('-')) {
            Some((year, digits)) => {
                let year = if digits == 2 { 2000 + year } else { year };
                self.set_day(of_year(year, month, day)?);
                Some(5)
            }
            None => {
                self.set_coming(month, day)?;
                Some(3)
            }
        }
    }

    /// `2026-11-27`.
    pub(super) fn iso_day(&mut self, year: u32) -> Option<usize> {
        let (month, _) = self.number_at(2)?;
        let (day, _) = self.number_at(4).filter(|_| self.mark_at(3) == self.mark_at(1))?;
        self.set_day(of_year(year, month, day)?);
        // The T between a day and its hour is a word that says nothing.
        Some(5)
    }

    /// `27.11`, `27.11.26`, `27/11/2026`; `11/27` where the month comes first or nothing else is
    /// possible.
    pub(super) fn dotted_day(&mut self, first: u32, second: u32, mark: char) -> Option<usize> {
        let is_month_first = match self.slashes {
            _ if mark != '/' => false,
            DayOrder::DayFirst => second > 12 && first <= 12,
            DayOrder::MonthFirst => first <= 12,
        };
        let (day, month) = if is_month_first { (second, first) } else { (first, second) };
        let is_third = self.mark_at(3) == Some(mark) && !self.is_hour_at(4);
        match self.number_at(4).filter(|_| is_third) {
            Some((year, digits @ (2 | 4))) => {
                let year = if digits == 2 { 2000 + year } else { year };
                self.set_day(of_year(year, month, day)?);
                Some(5)
            }
            // «1.1.7» is no day that anybody could be sure of.
            Some(_) => None,
            None => {
                self.set_coming(month, day)?;
                Some(3)
            }
        }
    }

    /// Whether the number there plainly is an hour: «27.11. 7:30», «27.11. 7 утра».
    fn is_hour_at(&self, ahead: usize) -> bool {
        self.mark_at(ahead + 1) == Some(':') || self.is_before_part(ahead + 1)
    }

    /// A day and a month in words, and a year if one follows.
    pub(super) fn day_of_month(&mut self, day: u32, month: u32, taken: usize) -> Option<usize> {
        if let Some((year, 4)) = self.number_at(taken) {
            self.set_day(of_year(year, month, day)?);
            let has_word = self.word_at(taken + 1).and_then(vocabulary::unit) == Some(Unit::Year);
            return Some(taken + 1 + usize::from(has_word));
        }
        self.set_coming(month, day)?;
        Some(taken)
    }

    /// «27–29 ноября»: the first day stands.
    pub(super) fn days_of_month(&mut self, first: u32, last: u32) -> Option<usize> {
        let month = self.month_at(3)?;
        let taken = self.day_of_month(first, month, 4)?;
        let day = self.found.day?;
        self.found.last_day = Some(day.with_day(last)?);
        Some(taken)
    }

    /// The last day of «с 27 по 29 ноября», "from 27 to 29 November".
    pub(super) fn last_of_days(&self) -> Option<u32> {
        let is_first = self.word_before().is_some_and(vocabulary::is_from);
        let is_linked = self.word_at(1).is_some_and(vocabulary::is_until);
        let (last, _) = self.number_at(2)?;
        (is_first && is_linked && self.month_at(3).is_some()).then_some(last)
    }

    /// Whether a day of the calendar begins there: «27.11», «27 ноября», «25-го», `2026-11-27`.
    pub(super) fn is_day_at(&self, ahead: usize) -> bool {
        let Some((first, digits)) = self.number_at(ahead) else { return false };
        let second = self.number_at(ahead + 2).map_or(0, |(second, _)| second);
        let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
        let is_ordinal = |ahead: usize| self.word_at(ahead).is_some_and(vocabulary::is_ordinal);
        match self.mark_at(ahead + 1) {
            Some('.') => is_day(first, second) && digits <= 2,
            Some('/') => (is_day(first, second) || is_day(second, first)) && digits <= 2,
            Some('-') if digits == 4 => self.mark_at(ahead + 3) == Some('-'),
            Some('-') => is_ordinal(ahead + 2),
            Some(_) => false,
            None => self.month_at(ahead + 1).is_some() || is_ordinal(ahead + 1),
        }
    }

    pub(super) fn is_ordinal_next(&self) -> bool {
        let ahead = if self.mark_at(1) == Some('-') { 2 } else { 1 };
        self.word_at(ahead).is_some_and(vocabulary::is_ordinal)
    }

    /// «25-го», "27th of November".
    pub(super) fn ordinal(&mut self, day: u32) -> Option<usize> {
        let mut taken = if self.mark_at(1) == Some('-') { 3 } else { 2 };
        // «5-го числа»
        if self.word_at(taken).is_some_and(|word| matches!(word, "of" | "числа")) {
            taken += 1;
        }
        if let Some(month) = self.month_at(taken) {
            return self.day_of_month(day, month, taken + 1);
        }
        self.day_of_number(day, taken)
    }

    /// Whether the weekday here, whose pieces end at `taken`, is of the last of several days:
    /// «пн–ср», «с 27.11 по сб 28.11». The beginning counts. In «27.11 – пятница» it is said of
    /// the day before the dash.
    pub(super) fn is_last_weekday(&self, taken: usize) -> bool {
        let is_to = self.word_before() == Some("to") && !self.is_moved();
        if self.found.weekday.is_some() {
            return self.ends_days() || is_to && self.is_day_before_link();
        }
        let begins_day = self.number_at(taken).is_some();
        let is_dashed = matches!(self.tokens[..self.at].last(), Some(Mark(_)));
        self.found.day.is_some() && self.ends_days() && (begins_day || !is_dashed)
    }

    /// Whether the word of the day stands right before the link: "Monday to Wednesday" against
    /// "on Monday write to Wednesday's guests".
    fn is_day_before_link(&self) -> bool {
        self.day_end + 1 == self.at
    }

    /// "Move from Monday to Wednesday" means the Wednesday.
    fn is_moved(&self) -> bool {
        let mut before = self.tokens[..self.at].iter();
        before.any(|token| matches!(token, Word(word) if vocabulary::is_moving(word)))
    }

    /// A day with no year: the next such day, of what was the latest, or the next after the one
    /// that it ends.
    fn set_coming(&mut self, month: u32, day: u32) -> Option<()> {
        match self.found.day.filter(|_| self.ends_days()) {
            Some(first) => {
                let last = coming(first, month, day)?;
                // «с 27.11 по 25.11» means this November, not that of the next year.
                let is_far = (last - first).num_days() > LAST_DAY_WITHIN;
                let before = last.checked_sub_months(Months::new(12))?;
                self.set_day(if is_far { before } else { last });
            }
            None if self.sight == Sight::Back => self.set_day(gone(self.today, month, day)?),
            None => self.set_day(coming(self.today, month, day)?),
        }
        Some(())
    }

    /// Of several days that are linked the first stands.
    pub(super) fn set_day(&mut self, day: NaiveDate) {
        if self.found.day.is_some() && self.ends_days() {
            self.found.last_day = Some(day);
        } else {
            let is_other = self.found.day.is_some_and(|named| named != day);
            self.is_torn |= is_other && !self.is_moved_to();
            self.found.day = Some(day);
        }
    }

    /// Whether a second day is the one to which something is moved: «с 27.11 на 28.11».
    pub(super) fn is_moved_to(&self) -> bool {
        matches!(self.word_before(), Some("на" | "to"))
    }

    /// Whether what stands here is linked to the day before it as the last one. «с 27.11 на
    /// 28.11» and "from 27.11 to 28.11" move something and are no link.
    fn ends_days(&self) -> bool {
        let before = match &self.tokens[..self.at] {
            // "from Sat 5 Dec to Sun 6 Dec"
            [.., Word(to), Word(word)] if to == "to" && vocabulary::weekday(word).is_some() => {
                return self.found.weekday.is_some() && !self.is_moved();
            }
            // «с 27.11 по сб 28.11»
            [before @ .., Word(word)] if vocabulary::weekday(word).is_some() => before,
            before => before,
        };
        match before.last() {
            Some(Mark(mark)) => *mark == '-',
            Some(Word(word)) => {
                matches!(word.as_str(), "до" | "по" | "till" | "until" | "through")
            }
            _ => false,
        }
    }
}

fn of_year(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// The next such day from a day on, this year or in one of the next: 29 February may be
/// years away. None for a day that no year has.
fn coming(from: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    (0..=8)
        .filter_map(|years| NaiveDate::from_ymd_opt(from.year() + years, month, day))
        .find(|day| *day >= from)
}

/// The latest such day up to a day.
fn gone(until: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    (0..=8)
        .filter_map(|years| NaiveDate::from_ymd_opt(until.year() - years, month, day))
        .find(|day| *day <= until)
}

/// How many months are looked through for a day of that number: two of them may lack it, and
/// people who name no month mean one of the next.
const MONTHS_NEAR: u32 = 3;

/// The days of that number in this month and in the next ones, the nearest first; of what was, in
/// those before.
pub(in super::super) fn days_of_number(
    today: NaiveDate,
    day: u32,
    sight: Sight,
) -> impl Iterator<Item = NaiveDate> {
    (0..=MONTHS_NEAR).filter_map(move |count| {
        let (first, months) = (today.with_day(1)?, Months::new(count));
        match sight {
            Sight::Ahead => {
                first.checked_add_months(months)?.with_day(day).filter(|on| *on >= today)
            }
            Sight::Back => {
                first.checked_sub_months(months)?.with_day(day).filter(|on| *on <= today)
            }
        }
    })
}
