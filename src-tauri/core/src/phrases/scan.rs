//! From left to right through a phrase, gathering what each piece says.

use chrono::{NaiveDate, Weekday};

use super::Sight;
use super::lexer::Phrase;
use super::lexer::Token::{self, Mark, Number, Word};
use super::spelled::IN_WORDS;
use super::vocabulary::{self, Part, Turn, Unit};
use crate::interactions::InteractionKind;

mod bare;
mod beyond;
mod days;
mod either;
mod half;
mod minutes;
mod of_month;
mod ordinals;
mod parts;
mod spoken;
mod stretch;
mod until;

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

/// An hour as said.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    pub hour: u32,
    pub minute: u32,
    /// Said without minutes or in words, so that «в 3» and «в три тридцать» may mean the afternoon.
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

/// Gathers what a phrase says; none when it names a day or hour that does not exist.
pub(super) fn scan(phrase: &Phrase, today: NaiveDate, sight: Sight) -> Option<Found> {
    let tokens = &phrase.tokens[..];
    let mut scan = Scan {
        tokens,
        are_names: &phrase.are_names,
        at: 0,
        today,
        sight,
        found: Found::default(),
        turn: None,
        start_end: 0,
        day_end: 0,
        is_between: false,
        is_start_counted: false,
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
    Some(scan.found)
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
    found: Found,
    /// A «следующий» that waits for what it is said of.
    turn: Option<Turn>,
    /// Where the pieces of the first hour end.
    start_end: usize,
    /// Where the pieces of the day end.
    day_end: usize,
    /// Whether the first hour follows "between", so that "and" leads to the second.
    is_between: bool,
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

    /// What a number begins; answers how many pieces it took.
    fn number(&mut self, value: u32, digits: usize) -> Option<usize> {
        if digits == 4 && self.begins_with_year() {
            return self.iso_day(value);
        }
        if let Some(taken) = self.minutes_before_hour(value, digits) {
            return taken;
        }
        if let Some(taken) = self.day_of_its_month().or_else(|| self.day_in_words()) {
            return taken;
        }
        if let Some(broken) = self.broken(value) {
            return broken;
        }
        if let Some((hour, taken)) = self.ordinal_at() {
            return self.ordinal_hour(hour, taken);
        }
        // «три четверти часа»
        if value == 3
            && self.word_at(1).is_some_and(vocabulary::is_quarter)
            && self.word_at(2).and_then(vocabulary::unit) == Some(Unit::Hour)
        {
            return Some(self.lasting(45, Unit::Minute, 3));
        }
        if let (Some(mark @ ('.' | '/')), Some((second, width))) =
            (self.mark_at(1), self.number_at(2))
        {
            // «14.30» and «10.00» are hours; «в пятницу в 10.12» is one, «10.12» a day.
            let at_hour = self.has_day() && self.word_before().is_some_and(vocabulary::is_at)
                || self.ends_hours();
            let is_hour = width == 2 && (second > 12 || second == 0 || at_hour);
            if mark == '.' && is_hour && self.mark_at(3) != Some('.') {
                return self.clock(value, Some(second), 3);
            }
            return self.dotted_day(value, second, mark);
        }
        if let Some(last) = self.last_of_days() {
            return self.days_of_month(value, last);
        }
        match (self.mark_at(1), self.number_at(2)) {
            (Some(':'), Some((minute, 2))) => return self.clock(value, Some(minute), 3),
            // «15:7» leaves it open what was meant.
            (Some(':'), Some(_)) => return None,
            (Some('-'), Some((last, _))) if self.month_at(3).is_some() => {
                return self.days_of_month(value, last);
            }
            (Some('-'), Some((month, _))) if self.is_dashed_day(value, digits) => {
                return self.dashed_day(value, month);
            }
            // «в 15-30» is an hour, «10-12» and «9-15:30» are two.
            (Some('-'), Some((minute, width)))
                if digits <= 2
                    && is_minutes(minute, width)
                    && self.is_dashed_hour(value, minute) =>
            {
                return self.clock(value, Some(minute), 3);
            }
            _ => {}
        }
        if let Some(month) = self.month_at(1) {
            return self.day_of_month(value, month, 2);
        }
        if self.is_ordinal_next() {
            return self.ordinal(value);
        }
        self.counted(value, 1)
    }

    /// A number that counts a unit, or stands for an hour.
    fn counted(&mut self, value: u32, taken: usize) -> Option<usize> {
        let at_hour = self.word_before().is_some_and(vocabulary::is_at)
            || self.begins_hours(taken)
            || self.ends_hours() && self.is_whole(taken);
        match self.unit_of(value, taken) {
            // «в 3 дня» is an hour of the afternoon, «через 3 дня» a stretch.
            Some(Unit::Day) if at_hour && self.word_at(taken) == Some("дня") => {
                if !self.ends_hours() {
                    self.found.part = Some(Part::Afternoon);
                }
                self.clock(value, None, taken + 1)
            }
            Some(Unit::Hour) if self.is_hour_of_clock() => {
                let is_first = self.found.clock.is_none();
                self.is_start_counted |= is_first && !at_hour && self.follows_day();
                // «в 10 часов и 15 минут»
                let and = usize::from(self.word_at(taken + 1).is_some_and(vocabulary::is_and));
                match self.minutes_at(taken + 1 + and) {
                    Some(minute) => self.clock(value, Some(minute), taken + 3 + and),
                    None => self.clock_with_minutes(value, taken + 1),
                }
            }
            Some(unit) => Some(self.lasting(value, unit, taken + 1)),
            None if self.is_day_before_hour(value, taken) => self.day_before_hour(value, taken),
            None if self.is_hour(taken) => self.clock_with_minutes(value, taken),
            None => Some(taken),
        }
    }

    /// Whether what is dashed here is one hour with its minutes: «15-30», «16-40». Two hours are
    /// «15-16», a stretch «10-15 минут», things «10-15 коробок», and a phone has more dashes.
    fn is_dashed_hour(&self, hour: u32, minute: u32) -> bool {
        let is_led = self.word_before().is_some_and(vocabulary::is_at) || self.follows_day();
        let is_plain = minute % 15 == 0 && !self.is_thing_at(3);
        let is_minute = minute > 24 && is_led && self.counts_nothing(3);
        hour <= 24
            && (is_plain || is_minute)
            && (!self.is_dashed() || self.ends_hours())
            && self.mark_at(3) != Some(':')
            && !self.is_stretch_at(3)
    }

    /// An hour, with the minutes that stand right behind its pieces: «10 30», «десять тридцать».
    fn clock_with_minutes(&mut self, hour: u32, taken: usize) -> Option<usize> {
        match self.minutes_behind(taken) {
            Some(minute) => self.clock(hour, Some(minute), taken + 1),
            None => self.clock(hour, None, taken),
        }
    }

    /// Minutes that stand there. «в 10, 15 коробок» names none, nor does «10-12 27 ноября».
    fn minutes_behind(&self, ahead: usize) -> Option<u32> {
        let (minute, digits) = self.number_at(ahead)?;
        let is_free = !self.is_day_at(ahead) && self.counts_nothing(ahead + 1);
        (is_minutes(minute, digits) && is_free).then_some(minute)
    }

    /// Whether a unit there makes a stretch of a number: «10-15 минут», against «3-30 дня».
    fn is_stretch_at(&self, ahead: usize) -> bool {
        let unit = self.word_at(ahead).and_then(vocabulary::unit);
        unit.is_some_and(|unit| unit != Unit::Hour) && self.word_at(ahead) != Some("дня")
    }

    /// The first hour of «с 14 до 16».
    fn begins_hours(&self, ahead: usize) -> bool {
        self.word_before().is_some_and(vocabulary::is_from)
            && self.word_at(ahead).is_some_and(|word| {
                let is_between = self.word_before().is_some_and(vocabulary::is_between);
                vocabulary::is_until(word) || is_between && vocabulary::is_and(word)
            })
            && self.number_at(ahead + 1).is_some()
    }

    /// «30 минут» after «10 часов».
    fn minutes_at(&self, ahead: usize) -> Option<u32> {
        let is_minutes = self.word_at(ahead + 1).and_then(vocabulary::unit) == Some(Unit::Minute);
        self.number_at(ahead).filter(|_| is_minutes).map(|(minute, _)| minute)
    }

    /// «в 10 часов» names an hour; in «в 10 на 2 часа» the second says how long.
    fn is_hour_of_clock(&self) -> bool {
        !self.is_stretch() && (self.found.clock.is_none() || self.ends_hours())
    }

    /// Whether hours are counted from now: «через 2 часа», "2 hours", against «в 2 часа».
    fn is_stretch(&self) -> bool {
        let is_english = self.word_at(1).is_some_and(|word| word.is_ascii());
        let behind = if self.minutes_at(2).is_some() { 4 } else { 2 };
        let is_ago = self.word_at(behind).is_some_and(vocabulary::is_ago);
        is_ago || is_english || self.word_before().is_some_and(vocabulary::is_in)
    }

    fn is_before_part(&self, ahead: usize) -> bool {
        self.word_at(ahead).is_some_and(|word| vocabulary::part(word).is_some() || word == "oclock")
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
        let is_in_words = !matches!(self.peek(0), Some(Number(_, 1..)));
        let is_bare = !is_padded && (minute.is_none() || is_in_words);
        let minute_of = minute.unwrap_or(0);
        let clock = Clock { hour: hour % 24, minute: minute_of, is_bare, is_end: hour == 24 };
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

    /// Whether a word that says nothing was meant to name a day: passed over, it would leave
    /// another one standing.
    fn is_slip(&self, word: &str) -> bool {
        let follows_number = self.at.checked_sub(1).is_some_and(
            |before| matches!(self.tokens[before], Number(1..=31, digits) if digits <= 2),
        );
        vocabulary::number(word).is_none() && vocabulary::is_nearly_weekday(word)
            || follows_number && vocabulary::is_nearly_month(word)
    }

    /// A weekday that a word names here. «Нед» is a Sunday unless it is a week («через 2 нед»,
    /// «след. нед.»), «серед» a Wednesday unless something follows that one may be among.
    fn weekday_said(&self, word: &str) -> Option<Weekday> {
        let before = self.word_before();
        match word {
            "нед" => {
                let is_counted = self
                    .at
                    .checked_sub(1)
                    .is_some_and(|before| matches!(self.tokens[before], Number(..)));
                let is_week = self.turn.is_some()
                    || before.is_some_and(|word| {
                        vocabulary::is_in(word)
                            || vocabulary::number(word).is_some()
                            || word == "на"
                    })
                    || self.word_at(1).is_some_and(vocabulary::is_ago);
                (!is_counted && !is_week && !self.has_day()).then_some(Weekday::Sun)
            }
            "серед" => {
                let is_free = self
                    .word_at(1)
                    .is_none_or(|next| vocabulary::is_at(next) || vocabulary::part(next).is_some());
                is_free.then_some(Weekday::Wed)
            }
            _ => vocabulary::weekday(word),
        }
    }

    /// Whether the weekday here may be a surname: Середа and Суббота are, written as names behind
    /// another word that leads to no day.
    fn is_surname(&self) -> bool {
        let is_name = self.are_names.get(self.at).is_some_and(|is_name| *is_name);
        let is_led = self
            .word_before()
            .is_some_and(|word| vocabulary::is_at(word) || vocabulary::turn(word).is_some());
        is_name && !is_led && self.at > 0 && self.word_at(0).is_some_and(vocabulary::is_surname)
    }

    /// Takes a weekday, with the week behind it; answers how many pieces that is.
    fn weekday(&mut self, weekday: Weekday) -> usize {
        if self.is_last_weekday(1) {
            self.turn = None;
            return 1;
        }
        let taken = 1 + usize::from(self.week_behind()) + self.after_next(Unit::Week);
        if taken == 1 && self.is_passed_over() {
            self.found.beyond = Some((1, Unit::Week));
        }
        self.found.is_weekday_first = self.found.offset.is_none();
        self.found.is_weekday_name = self.is_surname();
        self.found.weekday = Some((weekday, self.turn.take()));
        taken
    }
}

/// Whether a number may be the minutes behind an hour: «30», «05», «тридцать».
fn is_minutes(minute: u32, digits: usize) -> bool {
    (digits == 2 || digits == IN_WORDS && minute >= 10) && minute < 60
}
