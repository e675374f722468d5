//! What comes up in the next days, over the year's end.

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::params;

use super::is_jubilee;
use super::model::{DateKind, UpcomingDate, UpcomingDates};
use super::store::{self, DATE, DATE_WIDTH, StoredDate};
use crate::contacts::{PARTICIPANT, PARTICIPANT_JOIN, Participant, lines_of};
use crate::kernel::civil::day_text;
use crate::kernel::collation::sort_key;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// A date found in the window of days.
struct Found {
    on: NaiveDate,
    date: StoredDate,
    contact: Participant,
}

/// The dates kept from today on within so many days, at most `limit` of them. No kinds means all.
///
/// Customers in the archive or in the trash are passed over. Costs as much as the window
/// holds, however large the base: it walks a range of the index by month and day.
pub fn upcoming(
    reader: &Reader<'_>,
    days: u32,
    kinds: &[DateKind],
    limit: usize,
) -> Result<UpcomingDates> {
    let today = reader.now().today();
    let mut found = within(reader, today, days.min(366))?;
    found.retain(|found| kinds.is_empty() || kinds.contains(&found.date.kind));
    let total = found.len();
    let today_count = found.iter().filter(|found| found.on == today).count();
    found.sort_by_cached_key(|found| (found.on, sort_key(&found.contact.name.full())));
    found.truncate(limit);
    Ok(UpcomingDates { items: detailed(reader, today, found)?, total, today_count })
}

fn within(reader: &Reader<'_>, today: NaiveDate, days: u32) -> Result<Vec<Found>> {
    let last = today.checked_add_days(Days::new(days.into())).unwrap_or(today);
    let mut found = Vec::new();
    for (from, to) in ranges(today, last) {
        for (date, contact) in in_range(reader, from, to)? {
            // Near 29 February the range is a little wide; the day itself decides.
            if let Some(on) = date.next_on(today).filter(|on| *on <= last) {
                found.push(Found { on, date, contact });
            }
        }
    }
    Ok(found)
}

/// A month and a day.
type MonthDay = (u32, u32);

/// The runs of the calendar that a window of days covers: two where it crosses the
/// year's end, all of it for a year. 29 February goes along with both days on which it
/// may be kept.
pub(crate) fn ranges(first: NaiveDate, last: NaiveDate) -> Vec<(MonthDay, MonthDay)> {
    let from = match (first.month(), first.day()) {
        (3, 1) => (2, 29),
        other => other,
    };
    let to = match (last.month(), last.day()) {
        (2, 28) => (2, 29),
        other => other,
    };
    match last.year() - first.year() {
        0 => vec![(from, to)],
        1 if to < from => vec![(from, (12, 31)), ((1, 1), to)],
        _ => vec![((1, 1), (12, 31))],
    }
}

fn in_range(
    reader: &Reader<'_>,
    from: MonthDay,
    to: MonthDay,
) -> Result<Vec<(StoredDate, Participant)>> {
    let sql = format!(
        "SELECT {DATE}, {PARTICIPANT} FROM dates d JOIN contacts c ON c.id = d.contact_id
         {PARTICIPANT_JOIN}
         WHERE d.month IS NOT NULL AND (d.month, d.day) >= (?1, ?2) AND (d.month, d.day) <= (?3, ?4)
           AND c.archived_at IS NULL AND c.trashed_at IS NULL"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let mut rows = statement.query(params![from.0, from.1, to.0, to.1])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let contact = Participant::read(row, DATE_WIDTH)?;
        found.extend(contact.map(|contact| (StoredDate::read(row), contact)));
    }
    found.into_iter().map(|(date, contact)| Ok((date?, contact))).collect()
}

fn detailed(reader: &Reader<'_>, today: NaiveDate, found: Vec<Found>) -> Result<Vec<UpcomingDate>> {
    let (mut dates, mut people) = (Vec::new(), Vec::new());
    for Found { on, date, contact } in found {
        dates.push(date);
        people.push((on, contact));
    }
    let ids: Vec<_> = people.iter().map(|(_, contact)| contact.id).collect();
    let lines = lines_of(reader.conn(), &ids)?;
    let details = store::details(reader, &dates)?;
    let upcoming = details.into_iter().zip(people).map(|(date, (on, contact))| {
        let of_them = lines.get(&contact.id).cloned().unwrap_or_default();
        let turns = date.turns;
        UpcomingDate {
            on: day_text(on),
            days_left: u32::try_from((on - today).num_days()).unwrap_or(0),
            turns,
            is_jubilee: turns.is_some_and(|years| is_jubilee(date.kind, years)),
            phone: of_them.phone,
            email: of_them.email,
            date,
            contact,
        }
    });
    Ok(upcoming.collect())
}
