//! Which reminders have come due and were not noted yet.
//!
//! Only what may be due is looked at: planned meetings and open to-dos of the year
//! around now, days of the calendar around now. Each is a range of an index, so the
//! look costs what lies ahead and not what the base holds.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime};
use rusqlite::params;

use crate::dates::store::{DATE, DATE_WIDTH, StoredDate};
use crate::dates::{DateKind, ranges};
use crate::ids::ReminderId;
use crate::kernel::civil::{day_text, wall_text};
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;
use crate::leads::{LEAD, LONGEST_DAYS, ONCE_DAYS, Start, lead};
use crate::settings::{self, Lead, LeadUnit};

/// How long after its moment a reminder of a birthday is still news: a month.
pub(super) const NEWS_DAYS: u32 = 31;

/// How many days after its moment a reminder that a day has of its own is told. Late wishes help
/// nobody; a contract to renew is waited for until somebody says that it is done.
pub(super) fn news_days(kind: DateKind) -> u32 {
    if kind == DateKind::Birthday { NEWS_DAYS } else { LONGEST_DAYS }
}

/// A day written down later than this after its moment is not announced. Longer than any
/// two clocks on earth differ on the same calendar day, shorter than to yesterday's nine.
const GRACE: Duration = Duration::hours(12);

/// A moment that has come for a reminder.
pub(super) type Due = (ReminderId, String);

/// Everything that has come due and has no firing yet.
pub(super) fn unnoted(reader: &Reader<'_>) -> Result<Vec<Due>> {
    let mut due = Vec::new();
    for (id, at) in [interactions(reader)?, tasks(reader)?, dates(reader)?, birthdays(reader)?]
        .into_iter()
        .flatten()
    {
        let at = wall_text(at);
        let mut noted = reader
            .conn()
            .prepare_cached("SELECT 1 FROM firings WHERE reminder_id = ?1 AND due_at = ?2")?;
        if !noted.exists(params![id, at])? {
            due.push((id, at));
        }
    }
    Ok(due)
}

type Moments = Vec<(ReminderId, NaiveDateTime)>;

/// The days within which something may be due: a year back, for a program that stayed
/// closed, and as far ahead as a lead reaches.
fn year_around(today: NaiveDate) -> (String, String) {
    // The end is a day, compared with wall times: one more takes in all of the last.
    let days = Days::new(u64::from(LONGEST_DAYS) + 1);
    let from = today.checked_sub_days(days).unwrap_or(today);
    let to = today.checked_add_days(days).unwrap_or(today);
    (day_text(from), day_text(to))
}

fn interactions(reader: &Reader<'_>) -> Result<Moments> {
    // CROSS JOIN keeps the order: the planned ones first, by the index of their start.
    let sql = format!(
        "SELECT r.id, {LEAD}, i.starts_at, i.has_time
         FROM interactions i CROSS JOIN reminders r ON r.interaction_id = i.id
         WHERE i.status = 'planned' AND i.trashed_at IS NULL AND i.starts_at BETWEEN ?1 AND ?2"
    );
    started(reader, &sql)
}

fn tasks(reader: &Reader<'_>) -> Result<Moments> {
    let sql = format!(
        "SELECT r.id, {LEAD}, t.due_on || 'T' || coalesce(t.due_time, '00:00'), t.due_time IS NOT NULL
         FROM tasks t CROSS JOIN reminders r ON r.task_id = t.id
         WHERE t.done_at IS NULL AND t.trashed_at IS NULL AND t.due_on BETWEEN ?1 AND ?2"
    );
    started(reader, &sql)
}

/// Runs a query of reminders with a lead, a start and whether its hour is known; keeps
/// what has come due by now.
fn started(reader: &Reader<'_>, sql: &str) -> Result<Moments> {
    let now = reader.now().local;
    let (from, to) = year_around(now.date());
    let mut statement = reader.conn().prepare_cached(sql)?;
    let mut rows = statement.query([from, to])?;
    let mut moments = Vec::new();
    while let Some(row) = rows.next()? {
        let start = Start::from_text(row.get_ref(4)?.as_str().unwrap_or_default(), row.get(5)?)?;
        let due = start.due(lead(row, 1)?).filter(|due| *due <= now);
        if let Some(due) = due {
            moments.push((row.get(0)?, due));
        }
    }
    Ok(moments)
}

/// Reminders that days have of their own.
fn dates(reader: &Reader<'_>) -> Result<Moments> {
    let sql = format!(
        "SELECT {DATE}, r.id, {LEAD}, max(r.created_at, d.created_at)
         FROM reminders r CROSS JOIN dates d ON d.id = r.date_id
           CROSS JOIN contacts c ON c.id = d.contact_id
         WHERE r.date_id IS NOT NULL AND c.archived_at IS NULL AND c.trashed_at IS NULL"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut moments = Vec::new();
    while let Some(row) = rows.next()? {
        let id: ReminderId = row.get(DATE_WIDTH)?;
        let lead = lead(row, DATE_WIDTH + 1)?;
        let date = StoredDate::read(row)?;
        let since = news_since(reader, row.get(DATE_WIDTH + 4)?, news_days(date.kind));
        let news = news_of(&date, lead, since, reader.now().local);
        moments.extend(news.into_iter().map(|at| (id, at)));
    }
    Ok(moments)
}

/// Birthdays with no reminder of their own, by the setting.
fn birthdays(reader: &Reader<'_>) -> Result<Moments> {
    let Some(lead) = settings::get(reader)?.birthday_reminder else { return Ok(Vec::new()) };
    let mut moments = Vec::new();
    let (first, last) = kept_days(reader.now().today(), lead);
    for (from, to) in ranges(first, last) {
        let sql = format!(
            "SELECT {DATE}, d.created_at FROM dates d
             CROSS JOIN contacts c ON c.id = d.contact_id
             WHERE d.month IS NOT NULL AND (d.month, d.day) >= (?1, ?2) AND (d.month, d.day) <= (?3, ?4)
               AND NOT EXISTS (SELECT 1 FROM firings f
                 WHERE f.reminder_id = d.id AND f.due_at BETWEEN ?5 AND ?6)
               AND d.kind = 'birthday' AND c.archived_at IS NULL AND c.trashed_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM reminders r WHERE r.date_id = d.id)"
        );
        let (once_from, once_to) = once(reader.now().today());
        let mut statement = reader.conn().prepare_cached(&sql)?;
        let mut rows = statement.query(params![from.0, from.1, to.0, to.1, once_from, once_to])?;
        while let Some(row) = rows.next()? {
            let date = StoredDate::read(row)?;
            let since = news_since(reader, row.get(DATE_WIDTH)?, NEWS_DAYS);
            let news = news_of(&date, lead, since, reader.now().local);
            moments.extend(news.last().map(|at| (ReminderId(date.id.0), *at)));
        }
    }
    Ok(moments)
}

/// The days of the calendar whose reminder may have come due within the month before now.
fn kept_days(today: NaiveDate, lead: Lead) -> (NaiveDate, NaiveDate) {
    let ahead = u64::from(match lead.unit {
        LeadUnit::Minutes => lead.count / (24 * 60) + 1,
        LeadUnit::Hours => lead.count / 24 + 1,
        LeadUnit::Days => lead.count,
    });
    let first = today.checked_sub_days(Days::new(NEWS_DAYS.into())).unwrap_or(today);
    let last = today.checked_add_days(Days::new(ahead)).unwrap_or(today);
    (first, last)
}

/// The wall times between which an earlier announcement of a birthday counts.
fn once(today: NaiveDate) -> (String, String) {
    let from = today.checked_sub_days(Days::new(ONCE_DAYS.into())).unwrap_or(today);
    let to = today.checked_add_days(Days::new(2)).unwrap_or(today);
    (day_text(from), day_text(to))
}

/// Since when a day that was written down at an instant is news, for so many days.
fn news_since(reader: &Reader<'_>, created_at: i64, days: u32) -> NaiveDateTime {
    let now = reader.now();
    let written = reader.wall_of(created_at) - GRACE;
    let oldest = now.local.checked_sub_days(Days::new(days.into())).unwrap_or(now.local);
    written.max(oldest)
}

/// The moments between two at which a lead of a day comes due, in their order.
fn news_of(
    date: &StoredDate,
    lead: Lead,
    since: NaiveDateTime,
    now: NaiveDateTime,
) -> Vec<NaiveDateTime> {
    let mut moments = Vec::new();
    let mut from = since.date();
    // A year back and a lead of a year reach over three returns of the day.
    for _ in 0..4 {
        let Some(on) = date.next_on(from) else { break };
        match Start::day(on).due(lead) {
            Some(due) if due > now => break,
            Some(due) if due >= since => moments.push(due),
            _ => {}
        }
        let Some(next) = on.checked_add_days(Days::new(1)) else { break };
        from = next;
    }
    moments
}
