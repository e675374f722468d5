//! From left to right through a phrase, gathering what each piece says.

use chrono::{NaiveDate, Weekday};

use super::Sight;
use super::lexer::Phrase;
use super::lexer::Token::{self, Mark, Number, Word};
use super::vocabulary::{self, Part, Turn, Unit};
use crate::interactions::InteractionKind;
use crate::kernel::civil::DayOrder;

mod bare;
mod beyond;
mod days;
mod either;
mod half;
mod minutes;
mod numbers;
mod of_month;
mod ordinals;
mod parts;
mod spoken;
mod stretch;
mod until;
mod weekdays;

pub(super) use days::days_of_number;

/// Everything that a phrase said.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// A day of the calendar.
    pub day: Option<NaiveDate>,
    /// The number of a day of which no month was named: «13-го».
    pub number: Option<u32>,
    /// The last one of several: «27–29 ноября».
    pub last_day: Option<NaiveDate>,
    /// A stretch from now, back when below zero.
    pub offset: Option<(i64, Unit)>,
    /// A stretch from the day named, back when below zero: "Friday week", «через пятницу».
    pub beyond: Option<(i64, Unit)>,
    /// Whether the weekday was named before the stretch from now: «в пятницу через неделю».
    pub is_weekday_first: bool,
    /// Minutes that nobody counts from now: «на полчаса», "for 2 hours".
    pub length: Option<i64>,
    /// Minutes of «на час», which nobody ever counts from now.
    pub lasts: Option<i64>,
    /// «сейчас», "now".
    pub is_now: bool,
    /// «на следующей неделе», "last month".
    pub turn_of: Option<(Turn, Unit)>,
    /// A weekday, and which one.
    pub weekday: Option<(Weekday, Option<Turn>)>,
    /// Whether the weekday may be somebody's name: «завтра в 10 Середа».
    pub is_weekday_name: bool,
    /// An hour as said.
    pub clock: Option<Clock>,
    /// The hour at which it ends.
    pub until: Option<Until>,
    /// A part of the day.
    pub part: Option<Part>,
    /// A call, a meeting.
    pub kind: Option<InteractionKind>,
}

impl Found {
    /// Whether a day was named, in whatever way.
    pub(super) fn names_a_day(&self) -> bool {
        self.day.is_some()
            || self.offset.is_some()
            || self.weekday.is_some()
            || self.turn_of.is_some()
    }
}

/// An hour as said.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    pub hour: u32,
    pub minute: u32,
    /// Said without a leading zero, so that «в 3», «в три тридцать» and «в 3:30» may mean the
    /// afternoon, where «03:30» is what a clock of 24 hours shows.
    pub is_bare: bool,
    /// 24:00 or midnight, with which a day ends.
    pub is_end: bool,
}

/// The end of «с 10 до 12».
#[derive(Debug, Clone, Copy)]
pub(super) struct Until {
    pub clock: Clock,
    /// The part of the day said right after it: «до 6 вечера».
    pub part: Option<Part>,
}

/// Gathers what a phrase says; none when it names a day or hour that does not exist, or two of
/// which either may be meant.
pub(super) fn scan(
    phrase: &Phrase,
    today: NaiveDate,
    sight: Sight,
    slashes: DayOrder,
) -> Option<Found> {
    let tokens = &phrase.tokens[..];
    let mut scan = Scan {
        tokens,
        are_names: &phrase.are_names,
        at: 0,
        today,
        sight,
        slashes,
        found: Found::default(),
        turn: None,
        start_end: 0,
        day_end: 0,
        is_between: false,
        is_start_counted: false,
        is_torn: false,
        begins_from: false,
    };
    let mut day = scan.day_said();
    while scan.at < tokens.len() {
        let taken = match &tokens[scan.at] {
            Number(value, digits) => scan.number(*value, *digits)?,
            Word(word) => scan.word(word)?,
            Mark(_) => 1,
        };
        scan.at += taken;
        if scan.day_said() != day {
            (day, scan.day_end) = (scan.day_said(), scan.at);
        }
    }
    (!scan.is_torn).then_some(scan.found)
}

/// All by which a phrase may name a day.
type DaySaid =
    (Option<NaiveDate>, Option<(i64, Unit)>, Option<(Weekday, Option<Turn>)>, Option<(Turn, Unit)>);

struct Scan<'t> {
    tokens: &'t [Token],
    are_names: &'t [bool],
    at: usize,
    today: NaiveDate,
    sight: Sight,
    /// What comes first between slashes.
    slashes: DayOrder,
    found: Found,
    /// A «следующий» that waits for what it is said of.
    turn: Option<Turn>,
    /// Where the pieces of the first hour end.
    start_end: usize,
    /// Where the pieces of the day end.
    day_end: usize,
    /// Whether the first hour follows "between", so that "and" leads to the second.
    is_between: bool,
    /// Whether two days were named that nothing links.
    is_torn: bool,
    /// Whether the first hour may be a count of hours as well: «2 часа».
    is_start_counted: bool,
    /// Whether the first hour follows «с» or "from", so that an end is to come.
    begins_from: bool,
}

impl Scan<'_> {
    fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    fn word_at(&self, ahead: usize) -> Option<&str> {
        match self.peek(ahead) {
            Some(Word(word)) => Some(word),
            _ => None,
        }
    }

    fn number_at(&self, ahead: usize) -> Option<(u32, usize)> {
        match self.peek(ahead) {
            Some(Number(value, digits)) => Some((*value, *digits)),
            _ => None,
        }
    }

    fn month_at(&self, ahead: usize) -> Option<u32> {
        self.word_at(ahead).and_then(vocabulary::month)
    }

    fn mark_at(&self, ahead: usize) -> Option<char> {
        match self.peek(ahead) {
            Some(Mark(mark)) => Some(*mark),
            _ => None,
        }
    }

    fn word_before(&self) -> Option<&str> {
        match self.at.checked_sub(1).map(|before| &self.tokens[before]) {
            Some(Word(word)) => Some(word),
            _ => None,
        }
    }

    /// What was said of the day by now.
    fn day_said(&self) -> DaySaid {
        let found = &self.found;
        (found.day, found.offset, found.weekday, found.turn_of)
    }

    fn has_day(&self) -> bool {
        self.day_said() != DaySaid::default()
    }

    fn clock(&mut self, hour: u32, minute: Option<u32>, taken: usize) -> Option<usize> {
        if hour > 24 || minute.unwrap_or(0) > 59 {
            return None;
        }
        let is_padded = matches!(self.peek(0), Some(Number(_, 2))) && hour < 10;
        let minute_of = minute.unwrap_or(0);
        let clock =
            Clock { hour: hour % 24, minute: minute_of, is_bare: !is_padded, is_end: hour == 24 };
        self.set_clock(clock, minute.is_some(), taken)
    }

    /// Takes an hour, the first of which is the start; answers how many pieces that is.
    fn set_clock(&mut self, clock: Clock, has_minutes: bool, taken: usize) -> Option<usize> {
        if self.found.clock.is_some() {
            return self.until(clock, has_minutes, taken);
        }
        self.found.clock = Some(clock);
        self.start_end = self.at + taken;
        self.is_between = self.word_before().is_some_and(vocabulary::is_between);
        self.begins_from = self.word_before().is_some_and(vocabulary::is_from);
        if self.is_of_afternoon(taken) {
            self.found.part = Some(Part::Afternoon);
            return Some(taken + 1);
        }
        Some(taken)
    }

    /// What a word says; answers how many pieces it took.
    fn word(&mut self, word: &str) -> Option<usize> {
        if word == "day" && self.word_at(1) == Some("after") && self.word_at(2) == Some("tomorrow")
        {
            self.found.offset = Some((2, Unit::Day));
            return Some(3);
        }
        if let Some(days) = vocabulary::relative_day(word) {
            // «завтра в 7 вчера»
            self.is_torn |= matches!(self.found.offset, Some((said, Unit::Day)) if said != days);
            self.found.offset = Some((days, Unit::Day));
            // "tonight" says the evening, too.
            self.part_or_kind(word)?;
            return Some(1 + usize::from(self.week_behind()));
        }
        if let Some(days) = vocabulary::day_of_which(word)
            && self.word_at(1) == Some("дня")
        {
            self.found.offset = Some((days, Unit::Day));
            return Some(2);
        }
        if let Some(taken) = self.day_of_its_month().or_else(|| self.day_in_words()) {
            return taken;
        }
        if let Some(weekday) = self.weekday_said(word) {
            return Some(self.weekday(weekday));
        }
        // "December first"
        if word.is_ascii()
            && let Some((day, pieces)) = self.ordinal_day_at(1)
            && let Some(month) = vocabulary::month(word)
        {
            return self.day_of_month(day, month, 1 + pieces);
        }
        if let Some((day, digits @ 0..=2)) = self.number_at(1)
            // "May twenty-five", against «Марина, три коробки».
            && (digits > 0 || word.is_ascii())
            && let Some(month) = vocabulary::month(word)
            && self.mark_at(2) != Some(':')
        {
            let has_suffix = digits > 0 && self.word_at(2).is_some_and(vocabulary::is_ordinal);
            return self.day_of_month(day, month, 2 + usize::from(has_suffix));
        }
        if let Some(turn) = vocabulary::turn(word) {
            self.turn = Some(turn);
            return Some(1);
        }
        if vocabulary::is_midnight(word) {
            return self.clock(24, Some(0), 1);
        }
        if let Some(taken) = self.hour_in_words(word).or_else(|| self.stretch(word)) {
            return Some(taken);
        }
        if self.is_slip(word) || self.is_between_two_times(word) || self.is_in_some_hour(word) {
            return None;
        }
        self.part_or_kind(word)
    }
}
