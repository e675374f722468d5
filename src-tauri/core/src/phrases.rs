//! Phrases: dates as people say them, in Russian, Ukrainian and English.
//!
//! «в пятницу после обеда», «через 2 недели», «наступного вівторка о 15:00»,
//! "next Friday 3pm", "call on Monday". All three languages are understood at once: a
//! salesperson in Kyiv mixes them within one line. Words that say nothing about time are
//! passed over; what names no day and no hour is not understood. Neither is what names two that
//! contradict each other: of a phrase that is not understood one hears at once, of a wrong day
//! only when it has passed.

mod lexer;
mod repeats;
mod resolve;
mod scan;
mod span;
mod spelled;
mod vocabulary;

use chrono::{Datelike, NaiveDateTime};
use serde::Serialize;
use ts_rs::TS;

use crate::interactions::InteractionKind;
use crate::kernel::civil::{DayOrder, day_text, parse_day, time_text};
use crate::kernel::error::Result;
use crate::tasks::Repeat;
use repeats::TakenOut;

/// Longest phrase that is looked at, in characters: beyond it stands a text, not a date.
const PHRASE_MAX: usize = 200;

/// Years that a date of the diary may have.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2999;

/// What a phrase says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Understood {
    /// The day `YYYY-MM-DD`.
    pub day: String,
    /// The hour `HH:MM`, when one was named.
    pub time: Option<String>,
    /// A call, a meeting, a visit…, when one was named.
    pub kind: Option<InteractionKind>,
    /// Whether an hour was named.
    pub has_time: bool,
    /// How long it lasts, in minutes, when the phrase says when it ends: «с 10 до 12».
    #[ts(type = "number | null")]
    pub duration_minutes: Option<i64>,
    /// The rule by which it comes again, of which the day is the first: «по понедельникам в 10».
    pub repeat: Option<Repeat>,
}

/// Reads a phrase as said at a moment of wall time; none when it names no time.
///
/// A weekday is the coming one, never today; "Friday week", «через пятницу» and «в пятницу через
/// неделю» are a week on from it, "a week tomorrow" and «завтра через неделю» from tomorrow;
/// «через неделю в пятницу» is of the week reached. A day with no year is the next such day. A
/// weekday with a number («пятница, 13-е») is the next day that is both, and not understood when
/// the next three months have none; a date that is not of the weekday named with it («в четверг 4
/// декабря») is not understood either. «Первый понедельник декабря» and "last day of the month"
/// are the next such day; «в первую пятницу» of no month is none.
///
/// An hour alone is today's, or tomorrow's when it has passed. Hours from 1 to 6 with nothing
/// beside them are in the afternoon: nobody visits a customer at three at night. So are they with
/// minutes, in words or in digits («в три тридцать», «3:30»); with a zero before it, «03:30» is
/// what the clock shows.
/// Numbers are otherwise understood in words as in digits. A number without «в» is an hour only
/// right behind a day, or as one of two before it («10-12 завтра»), and none when something
/// follows that it may count («завтра 15 коробок»); behind «в» it is none before what one goes to
/// by the number («в 5 магазинов»). Midnight, 24:00 and «12 ночи» end the day that was named.
/// Minutes and hours that nobody counts from now («завтра в 10 на полчаса») are the length,
/// unless nothing else was named; «сейчас» is this minute.
///
/// Between slashes the day comes first or the month, as `slashes` says and as the calendar allows:
/// in the United States «11/12» is in November. Between dots the day does everywhere.
///
/// Two days, hours or parts of the day of which either may be meant («в пятницу или субботу»,
/// «утром в 7 вечера», «завтра 27.11») are not understood, nor is a weekday with a slip of the
/// finger in it («в птяницу в 10»), beside which another day would stand.
///
/// Of «15:00–16:30», «с 10 до 12», «пн–ср» and «27–29 ноября» the beginning counts, and the hour of the
/// end gives the length. An end that the clock shows before the start is of the next day when
/// that makes at most eight hours («23:00–01:00»); else it is refused with `end-before-start`,
/// as a last day before the first is.
///
/// What comes again («по понедельникам», "every month on the 5th") begins on the nearest day that
/// the rule falls on: from the day named, else from today, and from tomorrow when its hour has passed. A rule that
/// no to-do can have («каждый час», «каждый день до пятницы») is not understood.
///
/// ```
/// use vizitka_core::kernel::civil::{DayOrder, parse_wall};
/// use vizitka_core::phrases::understand;
/// let now = parse_wall("2026-11-21T10:00").unwrap(); // a Saturday
/// let said = understand("наступного вівторка о 15:00", now, DayOrder::DayFirst).unwrap().unwrap();
/// assert_eq!((said.day.as_str(), said.time.as_deref()), ("2026-11-24", Some("15:00")));
/// assert!(understand("завтра 15:00–14:00", now, DayOrder::DayFirst).is_err());
/// ```
pub fn understand(text: &str, now: NaiveDateTime, slashes: DayOrder) -> Result<Option<Understood>> {
    read(text, now, Sight::Ahead, slashes)
}

/// The same of what has happened already: a weekday is the last one, a day with no year the
/// latest such day, an hour alone today's or, while it is still to come, yesterday's. What is
/// said to lie ahead («завтра», «через неделю») lies ahead all the same.
///
/// ```
/// use vizitka_core::kernel::civil::{DayOrder, parse_wall};
/// use vizitka_core::phrases::understand_past;
/// let now = parse_wall("2026-11-21T10:00").unwrap(); // a Saturday
/// let said = understand_past("в пятницу в 15:00", now, DayOrder::DayFirst).unwrap().unwrap();
/// assert_eq!((said.day.as_str(), said.time.as_deref()), ("2026-11-20", Some("15:00")));
/// ```
pub fn understand_past(
    text: &str,
    now: NaiveDateTime,
    slashes: DayOrder,
) -> Result<Option<Understood>> {
    read(text, now, Sight::Back, slashes)
}

/// The same of what may have happened or may be to come: whichever reading is nearer to now, and
/// what has happened where both are as near. An hour alone is today's.
///
/// ```
/// use vizitka_core::kernel::civil::{DayOrder, parse_wall};
/// use vizitka_core::phrases::understand_nearest;
/// let now = parse_wall("2026-11-21T10:00").unwrap(); // a Saturday
/// let day = |text| understand_nearest(text, now, DayOrder::DayFirst).unwrap().unwrap().day;
/// assert_eq!([day("20.11"), day("28.11"), day("в 18:00")], ["2026-11-20", "2026-11-28", "2026-11-21"]);
/// ```
pub fn understand_nearest(
    text: &str,
    now: NaiveDateTime,
    slashes: DayOrder,
) -> Result<Option<Understood>> {
    let read = |sight| read(text, now, sight, slashes);
    let (ahead, back) = (read(Sight::Ahead)?, read(Sight::Back)?);
    let away = |said: &Understood| -> Result<i64> {
        Ok((parse_day(&said.day)? - now.date()).num_days().abs())
    };
    Ok(match (ahead, back) {
        (Some(ahead), Some(back)) if away(&ahead)? < away(&back)? => Some(ahead),
        (_, Some(back)) => Some(back),
        (ahead, None) => ahead,
    })
}

/// To which side of now a phrase is read that does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sight {
    /// Of what is to be.
    Ahead,
    /// Of what was.
    Back,
}

fn read(
    text: &str,
    now: NaiveDateTime,
    sight: Sight,
    slashes: DayOrder,
) -> Result<Option<Understood>> {
    if text.chars().count() > PHRASE_MAX {
        return Ok(None);
    }
    let phrase = spelled::joined(lexer::cut(text));
    let Some(TakenOut { rest, repeat }) = repeats::taken_out(phrase) else { return Ok(None) };
    // What comes again is ahead.
    if repeat.is_some() && sight == Sight::Back {
        return Ok(None);
    }
    let Some(found) = scan::scan(&rest, now.date(), sight, slashes) else { return Ok(None) };
    let said = match &repeat {
        // Nobody counts the length of «каждый день полчаса» from now.
        Some(_) if resolve::is_only_length(&found) => None,
        _ => resolve::resolve(&found, now, sight)?,
    };
    let begun = match repeat {
        Some(repeat) => {
            repeat.begun(&rest, &found, said, now).map(|(said, rule)| (said, Some(rule)))
        }
        None => said.map(|said| (said, None)),
    };
    let Some((said, repeat)) = begun else { return Ok(None) };
    if !YEARS.contains(&said.day.year()) {
        return Ok(None);
    }
    Ok(Some(Understood {
        day: day_text(said.day),
        time: said.time.map(time_text),
        kind: found.kind,
        has_time: said.time.is_some(),
        duration_minutes: said.minutes,
        repeat,
    }))
}
