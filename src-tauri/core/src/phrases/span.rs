//! The two hours of «с 10 до 12»: which half of the day each is in, and how long it is.

use chrono::{NaiveTime, Timelike};

use super::resolve::clock_time;
use super::scan::{Clock, Until};
use super::vocabulary::{LAST_BARE_AFTERNOON_HOUR, Part};
use crate::kernel::error::{Code, Error, Result};

/// Longest talk over midnight, in minutes. Hours of a working day that were mixed up
/// («15:00–14:00») are much further apart.
const OVERNIGHT_MAX: i64 = 8 * 60;

const DAY: i64 = 24 * 60;

/// When it starts, and how many minutes it lasts.
///
/// Refuses with `end-before-start` an end that no reading of the two hours puts after the
/// start, on the same day or soon after midnight.
pub(super) fn hours(clock: Clock, part: Option<Part>, until: Until) -> Result<(NaiveTime, i64)> {
    let pairs: Vec<(NaiveTime, i64)> = starts(clock, part, until)
        .into_iter()
        .flat_map(|start| ends(clock, start, until).into_iter().map(move |end| (start, end)))
        .map(|(start, end)| (start, minute_of(end) - minute_of(start)))
        .collect();
    let same_day = pairs.iter().copied().find(|(_, minutes)| *minutes >= 0);
    let overnight = || {
        let mut nights = pairs.iter().map(|(start, minutes)| (*start, minutes + DAY));
        nights.find(|(_, minutes)| *minutes <= OVERNIGHT_MAX)
    };
    same_day.or_else(overnight).ok_or_else(|| Error::new(Code::EndBeforeStart))
}

fn minute_of(time: NaiveTime) -> i64 {
    i64::from(time.hour() * 60 + time.minute())
}

/// What the first hour may mean, the likeliest first: in «с 2 до 4 дня» both are of the
/// afternoon, in «с 11 до 2 дня» only the second, and in «с 6 до 14» none.
fn starts(clock: Clock, part: Option<Part>, until: Until) -> Vec<NaiveTime> {
    let said = clock_time(clock, part);
    let shared = until.part.filter(|_| part.is_none());
    let shared = shared.and_then(|part| clock_time(clock, Some(part)));
    // Before an end that may be of either half of the day, «с 3 до 2», the two are mixed up.
    let is_told = part.is_none() && until.part.is_none() && until.clock.hour >= 12;
    let early = NaiveTime::from_hms_opt(clock.hour, clock.minute, 0).filter(|_| is_told);
    shared.into_iter().chain(said).chain(early).collect()
}

/// What the second hour may mean after a start.
fn ends(clock: Clock, start: NaiveTime, until: Until) -> Vec<NaiveTime> {
    let Clock { hour, minute, .. } = until.clock;
    let at = |hour| NaiveTime::from_hms_opt(hour, minute, 0);
    let meant = clock_time(until.clock, until.part);
    // «с 10 до 12 утра» says noon, whatever «12 утра» may be.
    let as_said = at(hour).filter(|_| until.part.is_none() || hour == 12);
    // After «в 3», which is 15:00, «до 4:30» is 16:30; after «в 12» only an early hour is.
    let is_shifted = start.hour() != clock.hour;
    let is_early = clock.hour == 12 && hour <= LAST_BARE_AFTERNOON_HOUR;
    let may_shift = until.part.is_none() && hour < 12 && (is_shifted || is_early);
    let shifted = at(hour + 12).filter(|_| may_shift);
    meant.into_iter().chain(as_said).chain(shifted).collect()
}
