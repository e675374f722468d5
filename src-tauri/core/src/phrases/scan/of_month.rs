//! Days that are told by their place in a month: «первый понедельник декабря», "last Friday of the
//! month", «последний день месяца», «26 числа следующего месяца».

use chrono::{Datelike, Duration, Months, NaiveDate, Weekday};

use super::super::Sight;
use super::super::lexer::Token::{Number, Word};
use super::super::vocabulary::{self, Nth, Turn, Unit};
use super::Scan;

/// A month as it is said.
#[derive(Debug, Clone, Copy)]
pub(super) enum MonthSaid {
    /// By its name, and perhaps its year.
    Named(u32, Option<u32>),
    /// «месяца», «следующего месяца».
    Turned(Option<Turn>),
}

impl Scan<'_> {
    /// A day that is told by its place in a month. None where none is; an inner none for one that
    /// does not exist or leaves it open of which month it is: «в первую пятницу».
    pub(super) fn day_of_its_month(&mut self) -> Option<Option<usize>> {
        let (nth, pieces) = self.nth_here()?;
        let word = self.word_at(pieces)?;
        if vocabulary::is_kind_of_day(word) {
            return Some(None);
        }
        let weekday = vocabulary::weekday(word);
        if weekday.is_none() && !matches!(word, "day" | "день" | "дня") {
            return None;
        }
        let said = self.month_said(pieces + 1).or_else(|| self.month_of_year(nth, pieces + 1));
        let Some((month, behind)) = said else {
            return self.is_of_no_month(weekday).then_some(None);
        };
        let day = self.day_in(month, |first| nth_day(first, weekday, nth));
        self.turn = None;
        Some(day.map(|day| {
            self.set_day(day);
            pieces + 1 + behind
        }))
    }

    /// Which one, and how many pieces say it: «первый», "last", «1-й», "2nd".
    fn nth_here(&self) -> Option<(Nth, usize)> {
        match self.peek(0)? {
            Word(word) => Some((vocabulary::nth(word)?, 1)),
            Number(count @ 1..=5, 1) => {
                let at = if self.mark_at(1) == Some('-') { 2 } else { 1 };
                let has_ending = self.word_at(at).is_some_and(vocabulary::is_nth_ending);
                has_ending.then_some((Nth::From(*count), at + 1))
            }
            _ => None,
        }
    }

    /// Whether an ordinal stands before a weekday with no month: which one is meant nobody can
    /// say. "Last Friday" is the one behind, and «третьего, четверг» a day of the month.
    fn is_of_no_month(&self, weekday: Option<Weekday>) -> bool {
        let is_open = |word: &str| word != "last" && !word.ends_with("го");
        weekday.is_some() && self.word_at(0).is_some_and(is_open)
    }

    /// A month that stands there, and how many pieces it takes: «декабря», "of next month", «в
    /// декабре 2027 года».
    fn month_said(&self, at: usize) -> Option<(MonthSaid, usize)> {
        let is_link = |word: &str| matches!(word, "of" | "in" | "в" | "у" | "во");
        let link = usize::from(self.word_at(at).is_some_and(is_link));
        let the = usize::from(self.word_at(at + link) == Some("the"));
        let named = at + link + the;
        let Some(month) = self.month_at(named) else {
            let (turn, pieces) = self.turned_month(named)?;
            return Some((MonthSaid::Turned(turn), link + the + pieces));
        };
        let year = self.number_at(named + 1).filter(|(_, digits)| *digits == 4);
        let has_word = self.word_at(named + 2).and_then(vocabulary::unit) == Some(Unit::Year);
        let behind = if year.is_some() { 1 + usize::from(has_word) } else { 0 };
        Some((MonthSaid::Named(month, year.map(|(year, _)| year)), link + the + 1 + behind))
    }

    /// The month at that end of a year from which the day is counted: «последний день года», "first
    /// Monday of next year", "last Monday of 2027".
    fn month_of_year(&self, nth: Nth, at: usize) -> Option<(MonthSaid, usize)> {
        let month = if nth == Nth::Last { 12 } else { 1 };
        let is_link = |word: &str| matches!(word, "of" | "in" | "the" | "в" | "у");
        let link = (at..at + 2).take_while(|at| self.word_at(*at).is_some_and(is_link)).count();
        let named = at + link;
        if let Some((year, 4)) = self.number_at(named) {
            return Some((MonthSaid::Named(month, Some(year)), link + 1));
        }
        let is_year =
            |ahead: usize| self.word_at(ahead).and_then(vocabulary::unit) == Some(Unit::Year);
        let turn = self.word_at(named).and_then(vocabulary::turn);
        let away = match turn {
            Some(Turn::Next) => 1,
            Some(Turn::Last) => -1,
            Some(Turn::This) => 0,
            None => {
                let is_said = is_year(named);
                return is_said.then_some((MonthSaid::Named(month, None), link + 1));
            }
        };
        let year = u32::try_from(self.today.year() + away).ok()?;
        is_year(named + 1).then_some((MonthSaid::Named(month, Some(year)), link + 2))
    }

    /// «месяца», «следующего месяца», "the month": which one, and in how many pieces.
    pub(super) fn turned_month(&self, at: usize) -> Option<(Option<Turn>, usize)> {
        let is_month =
            |ahead: usize| self.word_at(ahead).and_then(vocabulary::unit) == Some(Unit::Month);
        let the = usize::from(self.word_at(at) == Some("the"));
        match self.word_at(at + the).and_then(vocabulary::turn) {
            Some(turn) if is_month(at + the + 1) => Some((Some(turn), the + 2)),
            None if is_month(at + the) => Some((None, the + 1)),
            _ => None,
        }
    }

    /// The day with a number, of the month that stands behind its pieces or of the next that has
    /// one: «26 числа следующего месяца».
    pub(super) fn day_of_number(&mut self, day: u32, taken: usize) -> Option<usize> {
        if let Some(month) = self.month_of_last(taken) {
            return self.day_of_month(day, month, taken);
        }
        let is_link = matches!(self.word_at(taken), Some("в" | "у" | "in"));
        let taken_to = taken + usize::from(is_link);
        if let Some((turn @ Some(_), pieces)) = self.turned_month(taken_to) {
            let month = MonthSaid::Turned(turn);
            let day = self.day_in(month, |first| first.with_day(day))?;
            self.set_day(day);
            return Some(taken_to + pieces);
        }
        self.set_day(super::days_of_number(self.today, day, self.sight).next()?);
        if self.found.last_day.is_none() {
            self.found.number = Some(day);
        }
        Some(taken)
    }

    /// The day that is picked from a month, of which its first day is known; of a month with no
    /// year the next one or, of what was, the last.
    fn day_in(
        &self,
        month: MonthSaid,
        pick: impl Fn(NaiveDate) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let first = self.today.with_day(1)?;
        let is_over = |month: NaiveDate| match self.sight {
            Sight::Ahead => month < first,
            Sight::Back => month > first,
        };
        let away = |first: NaiveDate, months: u32| match self.sight {
            Sight::Ahead => first.checked_add_months(Months::new(months)),
            Sight::Back => first.checked_sub_months(Months::new(months)),
        };
        let in_sight = |day: NaiveDate| match self.sight {
            Sight::Ahead => day >= self.today,
            Sight::Back => day <= self.today,
        };
        // Of the month that is running the day may be out of sight already; of no other is it
        // looked for in a later one, where nobody would expect it.
        let nearest = |first: NaiveDate, step: u32| {
            let running = pick(first);
            match running.filter(|day| in_sight(*day)) {
                Some(day) => Some(day),
                None if running.is_none() && !is_over(first) => None,
                None => pick(away(first, step)?),
            }
        };
        match month {
            MonthSaid::Named(month, Some(year)) => {
                pick(NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, 1)?)
            }
            MonthSaid::Named(month, None) => nearest(first.with_month(month)?, 12),
            MonthSaid::Turned(None) => nearest(first, 1),
            MonthSaid::Turned(Some(Turn::This)) => pick(first),
            MonthSaid::Turned(Some(Turn::Next)) => pick(first.checked_add_months(Months::new(1))?),
            MonthSaid::Turned(Some(Turn::Last)) => pick(first.checked_sub_months(Months::new(1))?),
        }
    }
}

/// Which day of a month that is; with no weekday any day counts.
fn nth_day(first: NaiveDate, weekday: Option<Weekday>, nth: Nth) -> Option<NaiveDate> {
    let mut days = (0..31)
        .filter_map(|count| first.checked_add_signed(Duration::days(count)))
        .filter(|day| day.month() == first.month())
        .filter(|day| weekday.is_none_or(|weekday| day.weekday() == weekday));
    match nth {
        Nth::From(count) => days.nth(usize::try_from(count.checked_sub(1)?).ok()?),
        Nth::Last => days.next_back(),
    }
}
