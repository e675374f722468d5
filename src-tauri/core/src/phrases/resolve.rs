//! From what a phrase said to a day and an hour.

use chrono::{Datelike, Duration, Months, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::Sight;
use super::scan::{Clock, Found, days_of_number};
use super::span;
use super::vocabulary::{LAST_BARE_AFTERNOON_HOUR, Part, Turn, Unit};
use crate::kernel::civil::monday_of;
use crate::kernel::error::{Code, Error, Result};

/// A talk is shorter than this, in minutes.
const DAY: i64 = 24 * 60;

/// What a phrase comes to.
pub(super) struct Resolved {
    pub day: NaiveDate,
    pub time: Option<NaiveTime>,
    /// From the start to the end, when both hours were named.
    pub minutes: Option<i64>,
}

/// The day, the hour and the length; none when neither day nor hour was named.
///
/// Refuses with `end-before-start`.
pub(super) fn resolve(found: &Found, now: NaiveDateTime, sight: Sight) -> Result<Option<Resolved>> {
    let hours = match (found.clock, found.until) {
        (Some(clock), Some(until)) => Some(span::hours(clock, found.part, until)?),
        _ => None,
    };
    let start = hours.map(|(start, _)| start);
    let Some((day, time)) = start_of(found, start, now, sight) else { return Ok(None) };
    if found.last_day.is_some_and(|last| last < day) {
        return Err(Error::new(Code::EndBeforeStart));
    }
    let is_of_talk = !is_only_length(found) || found.is_now;
    let is_length = |minutes: &i64| *minutes < DAY && time.is_some() && is_of_talk;
    let length = found.length.or(found.lasts).filter(is_length);
    let minutes = hours.filter(|_| time == start).map(|(_, minutes)| minutes).or(length);
    Ok(Some(Resolved { day, time, minutes: minutes.filter(|minutes| *minutes > 0) }))
}

/// The day and the hour of the start, which is known already where an end was named.
fn start_of(
    found: &Found,
    start: Option<NaiveTime>,
    now: NaiveDateTime,
    sight: Sight,
) -> Option<(NaiveDate, Option<NaiveTime>)> {
    if let Some(minutes) = minutes_from_now(found) {
        let at = now.checked_add_signed(Duration::minutes(minutes))?;
        // «27.11 через 2 часа»
        if found.day.is_some_and(|day| day != at.date()) {
            return None;
        }
        return Some((at.date(), Some(at.time())));
    }
    let is_end = start.is_none() && ends_day(found);
    let time = match (start, found.clock, found.part) {
        (Some(start), _, _) => Some(start),
        (None, Some(clock), _) if is_end => NaiveTime::from_hms_opt(0, clock.minute, 0),
        (None, Some(clock), part) => Some(clock_time(clock, part)?),
        (None, None, Some(part)) => Some(part_time(part)?),
        (None, None, None) => None,
    };
    let today = now.date();
    let day = match day(found, today, sight) {
        Some(day) if is_end => day.succ_opt()?,
        Some(day) => day,
        None if found.names_a_day() => return None,
        None => day_of_hour(time?, now, sight)?,
    };
    Some((day, time))
}

/// Minutes from now; with nothing else named «30 минут» and "2 hours" are counted so too, and
/// «сейчас» is none.
fn minutes_from_now(found: &Found) -> Option<i64> {
    match found.offset {
        Some((minutes, Unit::Minute)) => Some(minutes),
        _ if found.is_now && is_only_length(found) => Some(0),
        _ => found.length.filter(|_| is_only_length(found)),
    }
}

/// Whether nothing was named but how long.
pub(super) fn is_only_length(found: &Found) -> bool {
    !found.names_a_day() && found.clock.is_none() && found.part.is_none()
}

/// Whether the hour is the midnight with which the day named ends: 24:00, «12 ночи».
fn ends_day(found: &Found) -> bool {
    let is_late = matches!(found.part, Some(Part::Night | Part::Evening));
    found.clock.is_some_and(|clock| clock.is_end || is_late && clock.hour == 12)
}

/// An hour alone: today's, or tomorrow's when it has passed; of what was, yesterday's when it is
/// still to come.
fn day_of_hour(time: NaiveTime, now: NaiveDateTime, sight: Sight) -> Option<NaiveDate> {
    let today = now.date();
    let is_ahead = today.and_time(time) > now;
    match sight {
        Sight::Ahead if !is_ahead => today.succ_opt(),
        Sight::Back if is_ahead => today.pred_opt(),
        _ => Some(today),
    }
}

/// The weekday named; none when it is somebody's name beside «завтра».
fn weekday(found: &Found) -> Option<(Weekday, Option<Turn>)> {
    let is_day_told = matches!(found.offset, Some((_, Unit::Day)));
    found.weekday.filter(|_| !(found.is_weekday_name && is_day_told))
}

fn day(found: &Found, today: NaiveDate, sight: Sight) -> Option<NaiveDate> {
    if let (Some(number), Some((weekday, _))) = (found.number, weekday(found)) {
        // «в пятницу 13-го»: the number is the surer of the two, but one of them is a slip where
        // no such day is near, and nobody could say which.
        return days_of_number(today, number, sight).find(|day| day.weekday() == weekday);
    }
    if let (Some(number), Some((turn, Unit::Month))) = (found.number, found.turn_of) {
        // «в следующем месяце 26 числа»
        return turn_of(today, turn, Unit::Month)?.with_day(number);
    }
    if let Some(day) = found.day {
        // «в четверг 4 декабря», when the 4th is a Friday: the day is not looked for in a later
        // year, since next year's weekday is one on, just as far as a finger slips.
        let is_both = weekday(found).is_none_or(|(weekday, _)| day.weekday() == weekday);
        return (is_both && is_as_told(found, day, today)).then_some(day);
    }
    match found.beyond {
        // It lies ahead of the coming one, whatever else is told.
        Some((count, unit)) => moved(named_day(found, today, Sight::Ahead)?, count, unit),
        None => named_day(found, today, sight),
    }
}

/// Whether a day of the calendar is about where the words beside it put it: «завтра 26.11», «на
/// следующей неделе 3.12». Else one of them is a slip, or they are of two things.
fn is_as_told(found: &Found, day: NaiveDate, today: NaiveDate) -> bool {
    let is_at_offset = found.offset.is_none_or(|(count, unit)| {
        let within = match unit {
            Unit::Minute | Unit::Hour => return true,
            Unit::Day => 0,
            Unit::Week => 6,
            Unit::Month => 31,
            Unit::Year => 366,
        };
        moved(today, count, unit).is_some_and(|reached| (day - reached).num_days().abs() <= within)
    });
    let is_of_turn = found.turn_of.is_none_or(|(turn, unit)| {
        let Some(from) = turn_of(today, turn, unit) else { return false };
        match unit {
            Unit::Week => monday_of(from) == monday_of(day),
            Unit::Month => (from.year(), from.month()) == (day.year(), day.month()),
            Unit::Year => from.year() == day.year(),
            Unit::Minute | Unit::Hour | Unit::Day => true,
        }
    });
    is_at_offset && is_of_turn
}

/// The day named without what is counted from it.
fn named_day(found: &Found, today: NaiveDate, sight: Sight) -> Option<NaiveDate> {
    if let (Some((weekday, turn)), Some((weeks @ 1.., Unit::Week))) = (weekday(found), found.offset)
        && found.is_weekday_first
        && turn != Some(Turn::Last)
    {
        // «в пятницу через неделю»: a week on from that weekday, which may be today.
        let before = if turn.is_some() { today } else { today.pred_opt()? };
        let from = turned_weekday(before, weekday, turn, Sight::Ahead)?;
        return moved(from, weeks, Unit::Week);
    }
    let from = match (found.offset, found.turn_of) {
        (Some((count, unit)), _) => Some(moved(today, count, unit)?),
        (None, Some((turn, unit))) => Some(turn_of(today, turn, unit)?),
        (None, None) => None,
    };
    match (from, weekday(found)) {
        // «завтра, в четверг»: both name the day, and one of them is a slip when they differ.
        (Some(from), Some((weekday, _))) if matches!(found.offset, Some((_, Unit::Day))) => {
            (from.weekday() == weekday).then_some(from)
        }
        // «через неделю в пятницу»: that weekday of the week reached.
        (Some(from), Some((weekday, _))) => in_week(from, weekday),
        (Some(from), None) => Some(from),
        (None, Some((weekday, turn))) => turned_weekday(today, weekday, turn, sight),
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

/// The coming one; with «следующий», that of the next calendar week; with «прошлый», and of
/// what was, the latest one behind.
fn turned_weekday(
    today: NaiveDate,
    weekday: Weekday,
    turn: Option<Turn>,
    sight: Sight,
) -> Option<NaiveDate> {
    let nearest = |step: i64| {
        (1..=7)
            .filter_map(|count| today.checked_add_signed(Duration::days(count * step)))
            .find(|day| day.weekday() == weekday)
    };
    match (turn, sight) {
        (Some(Turn::Next), _) => in_week(today.checked_add_signed(Duration::weeks(1))?, weekday),
        (Some(Turn::Last), _) | (_, Sight::Back) => nearest(-1),
        (Some(Turn::This) | None, Sight::Ahead) => nearest(1),
    }
}

/// An hour as it is meant, by the part of the day that was said with it.
pub(super) fn clock_time(clock: Clock, part: Option<Part>) -> Option<NaiveTime> {
    let hour = match (clock.hour, part) {
        (12, Some(Part::Night | Part::Morning)) => 0,
        (hour @ 1..=11, Some(Part::Afternoon | Part::Evening)) => hour + 12,
        // «в 11 ночи» and "7 at night" are before midnight, «в 2 ночи» after it.
        (hour @ 6..=11, Some(Part::Night)) => hour + 12,
        // «обед в 2»
        (hour @ 1..=LAST_BARE_AFTERNOON_HOUR, Some(Part::Noon)) => hour + 12,
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
