//! Phrases: dates as people say them, in Russian, Ukrainian and English.
//!
//! «в пятницу после обеда», «через 2 недели», «наступного вівторка о 15:00»,
//! "next Friday 3pm", "call on Monday". All three languages are understood at once: a
//! salesperson in Kyiv mixes them within one line. Words that say nothing about time are
//! passed over; what names no day and no hour is not understood.

mod lexer;
mod resolve;
mod scan;
mod vocabulary;

use chrono::{Datelike, NaiveDateTime};
use serde::Serialize;
use ts_rs::TS;

use crate::interactions::InteractionKind;
use crate::kernel::civil::{day_text, time_text};

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
}

/// Reads a phrase as said at a moment of wall time; none when it names no time.
///
/// A weekday is the coming one, never today; a day with no year is the next such day; an
/// hour alone is today's, or tomorrow's when it has passed. Hours from 1 to 6 with nothing
/// beside them are in the afternoon: nobody visits a customer at three at night.
///
/// ```
/// use vizitka_core::kernel::civil::parse_wall;
/// use vizitka_core::phrases::understand;
/// let now = parse_wall("2026-11-21T10:00").unwrap(); // a Saturday
/// let said = understand("наступного вівторка о 15:00", now).unwrap();
/// assert_eq!((said.day.as_str(), said.time.as_deref()), ("2026-11-24", Some("15:00")));
/// ```
pub fn understand(text: &str, now: NaiveDateTime) -> Option<Understood> {
    if text.chars().count() > PHRASE_MAX {
        return None;
    }
    let found = scan::scan(&lexer::tokens(text), now.date())?;
    let (day, time) = resolve::resolve(&found, now)?;
    if !YEARS.contains(&day.year()) {
        return None;
    }
    Some(Understood {
        day: day_text(day),
        time: time.map(time_text),
        kind: found.kind,
        has_time: time.is_some(),
    })
}
