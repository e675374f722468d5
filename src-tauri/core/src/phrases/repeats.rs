//! What is to come again: «по понедельникам», «кожні два тижні», "every month on the 5th".
//!
//! The words of the rule are taken out of the phrase, and the rest is read as ever: it says from
//! which day on, on which day of the month, at which hour. A rule that the to-dos do not know
//! («каждый час», «первый понедельник каждого месяца», «каждый день до Нового года») makes the
//! phrase one that is not understood: told once, it would be forgotten the second time.

mod clauses;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::lexer::Phrase;
use super::lexer::Token::{Number, Word};
use super::resolve::Resolved;
use super::scan::Found;
use super::vocabulary::{self, Nth, Unit};
use crate::tasks::Repeat;

/// How often, and in what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RepeatSaid {
    every: u32,
    unit: Unit,
    /// 1 Monday to 7 Sunday, where weekdays were named.
    weekdays: Vec<u8>,
    /// Whether it is the last day of the month.
    is_last_day: bool,
}

/// A phrase without the words of its rule.
pub(super) struct TakenOut {
    pub rest: Phrase,
    pub repeat: Option<RepeatSaid>,
}

/// Takes the words of a rule out of a phrase; none where they name one that no to-do can have.
pub(super) fn taken_out(phrase: Phrase) -> Option<TakenOut> {
    let mut rest = Phrase { tokens: Vec::new(), are_names: Vec::new() };
    let mut repeat: Option<RepeatSaid> = None;
    let mut at = 0;
    while at < phrase.tokens.len() {
        let Some(clause) = clauses::at(&phrase.tokens, at)? else {
            rest.tokens.push(phrase.tokens[at].clone());
            rest.are_names.push(phrase.are_names[at]);
            at += 1;
            continue;
        };
        repeat = Some(match repeat {
            Some(said) => said.with(clause.said)?,
            None => clause.said,
        });
        let own = rest.tokens.len().saturating_sub(clause.before);
        rest.tokens.truncate(own);
        rest.are_names.truncate(own);
        for kept in clause.kept {
            rest.tokens.push(kept);
            rest.are_names.push(false);
        }
        at += clause.taken;
    }
    if repeat.is_some() && has(&rest, bounds) {
        return None;
    }
    Some(TakenOut { rest, repeat })
}

/// A word that says when a rule does not hold, or how often in all: no to-do knows of it.
fn bounds(word: &str) -> bool {
    matches!(word, "кроме" | "крим" | "окрим" | "except" | "but")
        || vocabulary::is_time(word)
        // «в конце каждого месяца»
        || vocabulary::is_late_in(word)
        || vocabulary::is_part_of_hour(word)
}

impl RepeatSaid {
    fn new(every: u32, unit: Unit) -> RepeatSaid {
        RepeatSaid { every, unit, weekdays: Vec::new(), is_last_day: false }
    }

    fn on(every: u32, weekdays: Vec<u8>) -> RepeatSaid {
        RepeatSaid { weekdays, ..RepeatSaid::new(every, Unit::Week) }
    }

    /// Two parts of one rule: «раз в две недели по вторникам и по четвергам».
    fn with(mut self, other: RepeatSaid) -> Option<RepeatSaid> {
        // «каждого 5-го числа каждого месяца»
        if self == other {
            return Some(self);
        }
        let are_weeks = self.unit == Unit::Week && other.unit == Unit::Week;
        let every = self.every.max(other.every);
        // Of two steps one is told, the other nobody said: «по понедельникам».
        let is_one = [&self, &other].iter().all(|said| said.every == every || said.every == 1);
        if !are_weeks || !is_one || self.weekdays.is_empty() && other.weekdays.is_empty() {
            return None;
        }
        self.every = every;
        self.weekdays.extend(other.weekdays);
        Some(self)
    }

    /// The rule with its first day and hour, where the rest of the phrase goes with it.
    ///
    /// Without a day it begins today, or tomorrow where the hour has passed.
    pub(super) fn begun(
        self,
        rest: &Phrase,
        found: &Found,
        resolved: Option<Resolved>,
        now: NaiveDateTime,
    ) -> Option<(Resolved, Repeat)> {
        let time = resolved.as_ref().and_then(|said| said.time);
        let minutes = resolved.as_ref().and_then(|said| said.minutes);
        let named = found.names_a_day();
        let says_when = named || found.clock.is_some() || found.part.is_some();
        if named && !is_start(rest, found) || says_when && resolved.is_none() {
            return None;
        }
        let is_monthly = self.unit == Unit::Month;
        // Of «каждую пятницу 13-го» no rule comes; «каждую пятницу с 13-го» begins then.
        let is_of_no_month = found.number.is_some() && !is_monthly && !has(rest, begins);
        if is_of_no_month || !says_when && counts_something(rest, found) {
            return None;
        }
        let is_over = time.is_some_and(|time| now.date().and_time(time) <= now);
        let soonest = if is_over { now.date().succ_opt()? } else { now.date() };
        let is_last_day = self.is_last_day || is_monthly && names_last_day(rest);
        let by_number = is_last_day || is_monthly && found.number.is_some();
        let from = match resolved {
            Some(said) if named && !by_number => said.day,
            _ => soonest,
        };
        let rule = RepeatSaid { is_last_day, ..self }.rule(found, from)?;
        let day = rule.occurrence(from, 0)?;
        Some((Resolved { day, time, minutes }, rule))
    }

    fn rule(self, found: &Found, from: NaiveDate) -> Option<Repeat> {
        let RepeatSaid { every, unit, weekdays, is_last_day } = self;
        let weekday = found.weekday.map(|(weekday, _)| weekday.number_from_monday());
        let is_of_them = |weekday| weekdays.iter().any(|day| u32::from(*day) == weekday);
        if !weekdays.is_empty() && weekday.is_some_and(|weekday| !is_of_them(weekday)) {
            return None;
        }
        let rule = match unit {
            Unit::Day => Repeat::Days { every },
            Unit::Week => Repeat::Weeks { every, weekdays },
            // «в последнюю пятницу каждого месяца» is no day of the month.
            Unit::Month | Unit::Year if weekday.is_some() => return None,
            Unit::Month if is_last_day => Repeat::Months { every, day: None },
            Unit::Month => Repeat::Months { every, day: Some(found.number.unwrap_or(from.day())) },
            Unit::Year => Repeat::Years { every },
            Unit::Minute | Unit::Hour => return None,
        };
        rule.check(from).ok()
    }
}

/// Whether a phrase has such a word.
fn has(phrase: &Phrase, is: fn(&str) -> bool) -> bool {
    phrase.tokens.iter().any(|token| matches!(token, Word(word) if is(word)))
}

/// A word that leads to the day from which on a rule holds.
fn begins(word: &str) -> bool {
    vocabulary::is_from(word)
        || matches!(word, "since" | "starting" | "beginning" | "начиная" | "починаючи")
}

/// A number of which nothing was understood may be the day that was meant: «каждый месяц, 5».
fn counts_something(rest: &Phrase, found: &Found) -> bool {
    let is_length = found.length.is_some() || found.lasts.is_some();
    !is_length && rest.tokens.iter().any(|token| matches!(token, Number(..)))
}

/// «каждый месяц в последний день месяца»: in a shorter one it is another number.
fn names_last_day(rest: &Phrase) -> bool {
    rest.tokens.windows(2).any(|pair| match pair {
        [Word(last), Word(day)] => {
            vocabulary::nth(last) == Some(Nth::Last)
                && matches!(day.as_str(), "день" | "дня" | "day" | "число" | "числа")
        }
        _ => false,
    })
}

/// Whether the day that the rest of a phrase names is the one from which on the rule holds, and not
/// the one with which it ends or the stretch for which it lasts: «каждый день до пятницы», «каждый
/// день на следующей неделе», "every day for two weeks".
fn is_start(rest: &Phrase, found: &Found) -> bool {
    let ends = has(rest, |word| vocabulary::is_until(word) && !vocabulary::is_and(word))
        && found.until.is_none()
        || has(rest, |word| matches!(word, "through" | "включительно" | "включно"));
    let is_stretch = match found.offset {
        Some((days, Unit::Day)) => {
            days < 0 || !has(rest, |word| vocabulary::relative_day(word).is_some())
        }
        Some(_) => true,
        None => false,
    };
    !ends
        && !is_stretch
        && found.last_day.is_none()
        && found.beyond.is_none()
        && found.turn_of.is_none()
}
