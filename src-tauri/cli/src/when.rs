//! Days and hours as people read and type them.

use chrono::{Datelike, NaiveDateTime, NaiveTime};
use serde_json::{Value, json};
use vizitka_core::kernel::civil::{
    PartialDate, day_text, parse_day, parse_time, parse_wall, time_text,
};

use crate::terminal::{Result, Terminal};

/// A day, perhaps with an hour, as somebody said it.
pub struct Said {
    /// `YYYY-MM-DD`.
    pub day: String,
    /// `HH:MM`, if an hour was named.
    pub time: Option<String>,
    /// Both as a wall time, midnight where no hour was named.
    pub wall: String,
    /// Whether an hour was named.
    pub has_time: bool,
    /// A call, a visit…, if one was named: «звонок в пятницу».
    pub kind: Option<String>,
    /// How long, if the end was named: «с 10 до 12».
    pub minutes: Option<u32>,
    /// The rule of which the day is the first, if it is to come again: «по понедельникам».
    pub repeat: Value,
}

/// Understands «завтра в 10», «у п'ятницю», "next Friday 3pm", and the exact form
/// `2026-11-27T14:00` that scripts write.
///
/// Refuses «каждый понедельник»: what happens once would be written down as if it came again.
pub fn understand(terminal: &Terminal, text: &str) -> Result<Said> {
    let said = understand_repeating(terminal, text)?;
    match said.repeat {
        Value::Null => Ok(said),
        _ => Err(terminal.refuse("when-repeats", &[("text", json!(text))])),
    }
}

/// The same of what may come again: «каждый понедельник в 10».
pub fn understand_repeating(terminal: &Terminal, text: &str) -> Result<Said> {
    read(terminal, text, "future")
}

/// The same of what has happened: «в пятницу» is the last one.
pub fn understand_past(terminal: &Terminal, text: &str) -> Result<Said> {
    read(terminal, text, "past")
}

fn read(terminal: &Terminal, text: &str, tense: &str) -> Result<Said> {
    let exact = text.trim().replacen(' ', "T", 1);
    if let Ok(wall) = parse_wall(&exact) {
        return Ok(said(day_text(wall.date()), Some(time_text(wall.time()))));
    }
    if let Ok(day) = parse_day(text.trim()) {
        return Ok(said(day_text(day), None));
    }
    let read = terminal.call("dates.understand", json!({ "text": text, "tense": tense }))?;
    let part = |name: &str| read[name].as_str().map(str::to_owned);
    match part("day") {
        Some(day) => {
            let minutes = read["duration_minutes"].as_u64().and_then(|count| count.try_into().ok());
            let repeat = read["repeat"].clone();
            Ok(Said { kind: part("kind"), minutes, repeat, ..said(day, part("time")) })
        }
        None => Err(terminal.refuse("when-unclear", &[("text", json!(text))])),
    }
}

fn said(day: String, time: Option<String>) -> Said {
    let wall = format!("{day}T{}", time.as_deref().unwrap_or("00:00"));
    Said {
        day,
        wall,
        has_time: time.is_some(),
        time,
        kind: None,
        minutes: None,
        repeat: Value::Null,
    }
}

/// `21.11.2026`; empty for what is no day.
pub fn day(terminal: &Terminal, text: &str) -> String {
    parse_day(text).map(|day| terminal.locale().day(day)).unwrap_or_default()
}

/// `21.11.2026`, with «сб» before it.
pub fn weekday_and_day(terminal: &Terminal, text: &str) -> String {
    match parse_day(text) {
        Ok(day) => {
            let weekday = json!(day.weekday().number_from_monday());
            let weekday = terminal.say("tasks-weekday-short", &[("weekday", weekday)]);
            format!("{weekday} {}", terminal.locale().day(day))
        }
        Err(_) => String::new(),
    }
}

/// A wall time: `сб 21.11.2026 14:00`; without the hour where it is not known.
pub fn wall(terminal: &Terminal, text: &str, has_time: bool) -> String {
    let day = weekday_and_day(terminal, text.get(..10).unwrap_or_default());
    match time(terminal, text) {
        time if has_time && !time.is_empty() => format!("{day} {time}"),
        _ => day,
    }
}

/// A wall time of which nobody says whether its hour is known: midnight means it is not.
pub fn wall_or_day(terminal: &Terminal, text: &str) -> String {
    let has_time = parse_wall(text).is_ok_and(|wall| wall.time() != NaiveTime::MIN);
    wall(terminal, text, has_time)
}

/// `14:00` of a wall time.
pub fn time(terminal: &Terminal, text: &str) -> String {
    parse_wall(text).map(|wall| terminal.locale().time(wall.time())).unwrap_or_default()
}

/// An hour of its own, as `14:00` in an answer.
pub fn hour(terminal: &Terminal, text: &str) -> String {
    parse_time(text).map(|time| terminal.locale().time(time)).unwrap_or_default()
}

/// A moment of the clock, `21.11.2026 14:00`.
pub fn moment(terminal: &Terminal, wall: NaiveDateTime) -> String {
    let locale = terminal.locale();
    format!("{} {}", locale.day(wall.date()), locale.time(wall.time()))
}

/// A birthday, as far as it is known: `12.03.1980`, `12.03`, `1980`.
pub fn partial(terminal: &Terminal, date: &Value) -> String {
    let date: Option<PartialDate> = serde_json::from_value(date.clone()).ok();
    date.map(|date| terminal.locale().partial(date)).unwrap_or_default()
}
