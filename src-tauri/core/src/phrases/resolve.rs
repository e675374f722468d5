//! From what a phrase said to a day and an hour.

use chrono::{Datelike, Duration, Months, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::scan::{Clock, Found};
use super::vocabulary::{LAST_BARE_AFTERNOON_HOUR, Part, Turn, Unit};
use crate::kernel::civil::monday_of;

/// The day and the hour; none when neither was named.
pub(super) fn resolve(found: &Found, now: NaiveDateTime) -> Option<(NaiveDate, Option<NaiveTime>)> {
    if let Some((count, unit @ (Unit::Minute | Unit::Hour))) = found.offset {
        let minutes = if unit == Unit::Hour { count * 60 } else { count };
        let at = now.checked_add_signed(Duration::minutes(minutes))?;
        return Some((at.date(), Some(at.time())));
    }
    let time = match (found.clock, found.part) {
        (Some(clock), part) => Some(clock_time(clock, part)?),
        (None, Some(part)) => Some(part_time(part)?),
        (None, None) => None,
    };
    let today = now.date();
    let day = match day(found, today) {
        Some(day) => day,
        None if named_a_day(found) => return None,
        // An hour alone: today's, or tomorrow's when it has passed.
        None if today.and_time(time?) > now => today,
        None => today.succ_opt()?,
    };
    Some((day, time))
}

fn named_a_day(found: &Found) -> bool {
    found.day.is_some()
        || found.offset.is_some()
        || found.weekday.is_some()
        || found.turn_of.is_some()
}

fn day(found: &Found, today: NaiveDate) -> Option<NaiveDate> {
    if let Some(day) = found.day {
        return Some(day);
    }
    let from = match (found.offset, found.turn_of) {
        (Some((count, unit)), _) => Some(moved(today, count, unit)?),
        (None, Some((turn, unit))) => Some(turn_of(today, turn, unit)?),
        (None, None) => None,
    };
    match (from, found.weekday) {
        // «через неделю в пятницу»: that weekday of the week reached.
        (Some(from), Some((weekday, _))) => in_week(from, weekday),
        (Some(from), None) => Some(from),
        (None, Some((weekday, turn))) => turned_weekday(today, weekday, turn),
        (None, None) => None,
    }
}

fn moved(today: NaiveDate, count: i64, unit: Unit) -> Option<NaiveDate> {
    let months = |count: i64| {
        let months = Months::new(u32::try_from(count.abs()).ok()?);
        if count < 0 { today.checked_sub_months(months) } else { today.checked_add_months(months) }
    };
    match unit {
        Unit::Day => today.checked_add_signed(Duration::days(count)),
        Unit::Week => today.checked_add_signed(Duration::weeks(count)),
        Unit::Month => months(count),
        Unit::Year => months(count * 12),
        Unit::Minute | Unit::Hour => Some(today),
    }
}

/// The beginning of the week, month or year named.
fn turn_of(today: NaiveDate, turn: Turn, unit: Unit) -> Option<NaiveDate> {
    let count = match turn {
        Turn::Next => 1,
        Turn::This => return Some(today),
        Turn::Last => -1,
    };
    let reached = moved(today, count, unit)?;
    match unit {
        Unit::Week => Some(monday_of(reached)),
        Unit::Month => reached.with_day(1),
        Unit::Year => NaiveDate::from_ymd_opt(reached.year(), 1, 1),
        Unit::Minute | Unit::Hour | Unit::Day => Some(reached),
    }
}

fn in_week(day: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    monday_of(day).checked_add_signed(Duration::days(weekday.num_days_from_monday().into()))
}

/// The coming one; with «следующий», that of the next calendar week; with «прошлый», the
/// latest one behind.
fn turned_weekday(today: NaiveDate, weekday: Weekday, turn: Option<Turn>) -> Option<NaiveDate> {
    match turn {
        Some(Turn::Next) => in_week(today.checked_add_signed(Duration::weeks(1))?, weekday),
        Some(Turn::Last) => (1..=7)
            .filter_map(|back| today.checked_sub_signed(Duration::days(back)))
            .find(|day| day.weekday() == weekday),
        Some(Turn::This) | None => (1..=7)
            .filter_map(|ahead| today.checked_add_signed(Duration::days(ahead)))
            .find(|day| day.weekday() == weekday),
    }
}

fn clock_time(clock: Clock, part: Option<Part>) -> Option<NaiveTime> {
    let hour = match (clock.hour, part) {
        (12, Some(Part::Night | Part::Morning)) => 0,
        (hour @ 1..=11, Some(Part::Afternoon | Part::Evening)) => hour + 12,
        (hour @ 1..=LAST_BARE_AFTERNOON_HOUR, None) if clock.is_bare => hour + 12,
        (hour, _) => hour,
    };
    NaiveTime::from_hms_opt(hour, clock.minute, 0)
}

fn part_time(part: Part) -> Option<NaiveTime> {
    let hour = match part {
        Part::Morning => 9,
        Part::Noon => 12,
        Part::Afternoon => 14,
        Part::Evening => 18,
        Part::Night => 22,
    };
    NaiveTime::from_hms_opt(hour, 0, 0)
}
