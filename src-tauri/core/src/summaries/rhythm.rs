//! How often one talks with a customer, and since when they count as gone quiet.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, Statement, params};
use serde::Serialize;
use ts_rs::TS;

use crate::contacts::{PARTICIPANT, PARTICIPANT_JOIN, PARTICIPANT_WIDTH, Participant, lines_of};
use crate::ids::ContactId;
use crate::kernel::civil::{day_text, parse_day};
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// So many of the latest days with a talk tell the rhythm: it changes with the years.
const LATEST: usize = 13;

/// Fewer gaps than this between two talks are no rhythm yet.
const FEWEST_GAPS: usize = 3;

/// After every moment that a diary may hold, as text.
const END_OF_TIME: &str = "9999";

/// Nobody has gone quiet within so many days, however often one talked before.
const PATIENCE: u32 = 14;

/// How often one talks with a customer, as one says it: every 3 weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Rhythm {
    /// Days that usually lie between two talks, at least 1.
    pub days: u32,
    /// The same, rounded to a unit in which people count it.
    pub count: u32,
    /// That unit.
    pub unit: RhythmUnit,
}

/// In what people count the time between two talks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RhythmUnit {
    /// Up to a fortnight, but for a week.
    Days,
    /// Up to a month.
    Weeks,
    /// Up to a year.
    Months,
    /// From there on.
    Years,
}

impl Rhythm {
    fn of_days(days: u32) -> Rhythm {
        let rounded = |unit: u32| ((days + unit / 2) / unit).max(1);
        let (count, unit) = match days {
            0..14 if days != 7 => (days, RhythmUnit::Days),
            0..28 => (rounded(7), RhythmUnit::Weeks),
            28..345 => (rounded(30), RhythmUnit::Months),
            _ => (rounded(365), RhythmUnit::Years),
        };
        Rhythm { days, count, unit }
    }
}

/// What the latest talks with a customer tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Measured {
    /// Days that usually lie between two talks: the median of the latest gaps, so that one
    /// long summer does not count for more than it is. At least 1.
    pub days: u32,
    /// The day of the latest talk.
    pub last: NaiveDate,
}

impl Measured {
    /// Of days with a talk, the latest first, each once; none where there are too few.
    fn of(days: &[NaiveDate]) -> Option<Measured> {
        let mut gaps: Vec<i64> =
            days.windows(2).map(|pair| (pair[0] - pair[1]).num_days()).collect();
        if gaps.len() < FEWEST_GAPS {
            return None;
        }
        gaps.sort_unstable();
        let middle = gaps.len() / 2;
        let median = match gaps.len() % 2 {
            0 => (gaps[middle - 1] + gaps[middle] + 1) / 2,
            _ => gaps[middle],
        };
        Some(Measured { days: u32::try_from(median).ok()?, last: *days.first()? })
    }

    /// The day from which the silence is longer than it ever should be: twice the usual gap,
    /// and never less than [`PATIENCE`].
    pub fn quiet_from(self) -> Option<NaiveDate> {
        self.last.checked_add_days(Days::new(until_quiet(self.days).into()))
    }
}

/// Days from the latest talk to the one from which a customer of that rhythm counts as quiet.
fn until_quiet(rhythm: u32) -> u32 {
    rhythm.saturating_mul(2).max(PATIENCE)
}

/// The rhythm of what was held with one customer; notes are no talks. Walks from the latest
/// talk back, only as far as it needs, and over the rest of a day that had several.
pub(super) fn rhythm_of(conn: &Connection, id: ContactId) -> Result<Option<Measured>> {
    let mut statement = conn.prepare_cached(
        "SELECT p.starts_at FROM interaction_participants p JOIN interactions i ON i.id = p.interaction_id
         WHERE p.contact_id = ?1 AND p.starts_at < ?2
           AND i.status = 'held' AND i.kind <> 'note' AND i.trashed_at IS NULL
         ORDER BY p.starts_at DESC",
    )?;
    let mut days: Vec<NaiveDate> = Vec::with_capacity(LATEST);
    let mut before = END_OF_TIME.to_owned();
    while let Some(more) = days_before(&mut statement, id, &before, &mut days)? {
        before = day_text(more);
    }
    Ok(Measured::of(&days))
}

/// Adds days with a talk before a moment; where one of them had several, stops there and answers
/// it, so that the next walk begins before it.
fn days_before(
    statement: &mut Statement<'_>,
    id: ContactId,
    before: &str,
    days: &mut Vec<NaiveDate>,
) -> Result<Option<NaiveDate>> {
    let mut rows = statement.query(params![id, before])?;
    while let Some(row) = rows.next()? {
        let at: String = row.get(0)?;
        let day = parse_day(at.get(..10).unwrap_or_default())?;
        if days.last() == Some(&day) {
            return Ok(Some(day));
        }
        days.push(day);
        if days.len() == LATEST {
            break;
        }
    }
    Ok(None)
}

/// How often one talks with a customer, and how many days it was since the latest talk; none
/// where there were too few to say. What fell through is no talk, here as in [`quiet`].
pub fn rhythm(reader: &Reader<'_>, id: ContactId) -> Result<Option<(Rhythm, u32)>> {
    let measured = rhythm_of(reader.conn(), id)?;
    Ok(measured.map(|measured| {
        let silent = (reader.now().today() - measured.last).num_days();
        (Rhythm::of_days(measured.days), u32::try_from(silent).unwrap_or(0))
    }))
}

/// A customer with whom one has not talked for twice as long as usual.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuietContact {
    /// Who.
    pub contact: Participant,
    /// The phone to try first, or empty.
    pub phone: String,
    /// How often one talked with them.
    pub rhythm: Rhythm,
    /// Days since the latest one.
    pub silent_days: u32,
}

/// Customers gone quiet, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuietContacts {
    /// Those who went quiet last come first: they are the easiest to win back.
    pub items: Vec<QuietContact>,
    /// How many there are in all.
    pub total: u32,
}

/// Customers in use with whom one has not talked for twice as long as usual, and with whom
/// nothing is planned; those who sleep or with whom it ended are left in peace.
pub fn quiet(reader: &Reader<'_>, limit: u32) -> Result<QuietContacts> {
    let today = reader.now().today();
    let which = "FROM contact_summaries s INDEXED BY contact_summaries_by_quiet
                 WHERE s.shelf = 0 AND s.quiet_from <= ?1";
    let total = reader
        .conn()
        .prepare_cached(&format!("SELECT count(*) {which}"))?
        .query_row([day_text(today)], |row| row.get(0))?;
    let sql = format!(
        "SELECT {PARTICIPANT}, s.rhythm_days, s.quiet_from
         FROM (SELECT contact_id, rhythm_days, quiet_from {which}
               ORDER BY s.quiet_from DESC, s.seq LIMIT ?2) s
         JOIN contacts c ON c.id = s.contact_id {PARTICIPANT_JOIN}
         ORDER BY s.quiet_from DESC, c.id"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let mut rows = statement.query(params![day_text(today), limit])?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        let rhythm_days: u32 = row.get(PARTICIPANT_WIDTH)?;
        let from: String = row.get(PARTICIPANT_WIDTH + 1)?;
        let beyond = (today - parse_day(&from)?).num_days();
        let silent = u32::try_from(beyond).unwrap_or(0) + until_quiet(rhythm_days);
        let who = Participant::read(row, 0)?;
        items.extend(who.map(|contact| (contact, rhythm_days, silent)));
    }
    let ids: Vec<_> = items.iter().map(|(contact, ..)| contact.id).collect();
    let mut lines = lines_of(reader.conn(), &ids)?;
    let items = items.into_iter().map(|(contact, rhythm_days, silent_days)| {
        let phone = lines.remove(&contact.id).unwrap_or_default().phone;
        QuietContact { contact, phone, rhythm: Rhythm::of_days(rhythm_days), silent_days }
    });
    Ok(QuietContacts { items: items.collect(), total })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        parse_day(text).expect("a day")
    }

    #[test]
    fn takes_the_usual_gap_not_the_longest() {
        let talked = ["2026-11-01", "2026-10-25", "2026-10-18", "2026-07-01", "2026-06-24"];
        let rhythm = Measured::of(&talked.map(day)).expect("a rhythm");
        assert_eq!(rhythm, Measured { days: 7, last: day("2026-11-01") });
        assert_eq!(rhythm.quiet_from(), Some(day("2026-11-15")));
    }

    #[test]
    fn is_told_in_the_unit_that_people_count_it_in() {
        let told = |days| {
            let Rhythm { count, unit, .. } = Rhythm::of_days(days);
            (count, unit)
        };
        assert_eq!(told(1), (1, RhythmUnit::Days));
        assert_eq!(told(7), (1, RhythmUnit::Weeks));
        assert_eq!(told(10), (10, RhythmUnit::Days));
        assert_eq!(told(20), (3, RhythmUnit::Weeks));
        assert_eq!(told(31), (1, RhythmUnit::Months));
        assert_eq!(told(91), (3, RhythmUnit::Months));
        assert_eq!(told(345), (1, RhythmUnit::Years));
        assert_eq!(told(700), (2, RhythmUnit::Years));
    }

    #[test]
    fn says_nothing_of_three_talks() {
        assert_eq!(Measured::of(&["2026-11-01", "2026-10-25", "2026-10-18"].map(day)), None);
    }

    #[test]
    fn waits_a_fortnight_even_for_a_daily_visitor_and_twice_a_month_for_a_monthly_one() {
        let daily = ["2026-11-04", "2026-11-03", "2026-11-02", "2026-11-01"].map(day);
        let monthly = ["2026-04-01", "2026-03-01", "2026-02-01", "2026-01-01"].map(day);
        let from = |days: &[NaiveDate]| Measured::of(days).and_then(Measured::quiet_from);
        assert_eq!(from(&daily), Some(day("2026-11-18")));
        assert_eq!(from(&monthly), Some(day("2026-06-02")));
    }
}
