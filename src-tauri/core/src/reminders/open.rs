//! The firings that wait for an answer, each with what it is about.

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveDateTime};
use rusqlite::{Row, params};
use serde_json::{Value, json};

use super::due::{Due, NEWS_DAYS, news_days, unnoted};
use super::model::{Firing, FiringState};
use crate::contacts::{PARTICIPANT, PARTICIPANT_JOIN, PARTICIPANT_WIDTH, Participant, lines_of};
use crate::dates::store::{DATE, StoredDate};
use crate::ids::ReminderId;
use crate::interactions::InteractionKind;
use crate::interactions::store::VISIBLE;
use crate::kernel::civil::{day_text, parse_wall, wall_text};
use crate::kernel::error::{Error, Result};
use crate::kernel::workspace::Reader;
use crate::leads::{LEAD, LONGEST_DAYS, ReminderSubject, Start, lead};
use crate::settings::{self, Lead};

/// How late a reminder has to be noticed in order to count as missed.
pub(super) const MISSED: Duration = Duration::minutes(10);

/// Which of the open firings to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which<'d> {
    /// All of them.
    All,
    /// Those that wait now and of whose moment no notice was shown yet.
    Unannounced,
    /// Those that nobody noted as firings yet: a list of [`as_firings`].
    Unnoted(&'d str),
}

/// The columns that [`Noted::read`] takes; the last is when the rule was made that speaks up.
const FIRING: &str = "f.reminder_id, f.due_at, f.state, f.shown_at, f.snoozed_until, r.created_at";
/// The same for a day that is announced by the setting.
const FIRING_OF_DAY: &str =
    "f.reminder_id, f.due_at, f.state, f.shown_at, f.snoozed_until, d.created_at";
const FIRING_WIDTH: usize = 6;

/// A firing as it lies in the base.
struct Noted {
    reminder_id: ReminderId,
    due_at: String,
    state: FiringState,
    snoozed_until: Option<String>,
    awaited_at: NaiveDateTime,
    is_missed: bool,
}

impl Noted {
    fn read(row: &Row<'_>, reader: &Reader<'_>) -> Result<Noted> {
        let due_at: String = row.get(1)?;
        let snoozed_until: Option<String> = row.get(4)?;
        // What was put off and has come due again waits like any other.
        let is_off =
            snoozed_until.as_ref().is_some_and(|until| *until > wall_text(reader.now().local));
        let state = if is_off { FiringState::Snoozed } else { FiringState::Shown };
        // A meeting in a quarter of an hour, reminded of half an hour before: nobody missed that.
        let made_at = reader.wall_of(row.get(5)?);
        let awaited = |moment: &str| Ok::<_, Error>(parse_wall(moment)?.max(made_at));
        let is_missed = reader.wall_of(row.get(3)?) - awaited(&due_at)? > MISSED;
        let awaited_at = awaited(snoozed_until.as_ref().unwrap_or(&due_at))?;
        let reminder_id = row.get(0)?;
        Ok(Noted { reminder_id, due_at, state, snoozed_until, awaited_at, is_missed })
    }

    fn firing(self, subject: ReminderSubject) -> Firing {
        Firing {
            reminder_id: self.reminder_id,
            due_at: self.due_at,
            subject,
            title: String::new(),
            interaction_kind: None,
            starts_at: None,
            has_time: false,
            contact: None,
            other_count: 0,
            phone: String::new(),
            place: String::new(),
            turns: None,
            date_kind: None,
            state: self.state,
            snoozed_until: self.snoozed_until,
            is_missed: self.is_missed,
            awaited_at: self.awaited_at,
        }
    }
}

/// The list in the window: what came due and was not answered, in the order in which it
/// came due, then what was put off, in the order in which it returns.
///
/// Firings whose subject is done, closed, moved or in the trash are not in it; nor are those
/// whose moment, or the one to which they were put off, lies over a month ago of a birthday and
/// over a year ago of anything else.
pub fn open(reader: &Reader<'_>) -> Result<Vec<Firing>> {
    find(reader, Which::All)
}

/// The same list for whoever does not wait for the clock of the window: with what has come due
/// and was not noted yet. Nothing is written, so that it is announced all the same.
pub fn due(reader: &Reader<'_>) -> Result<Vec<Firing>> {
    let mut firings = rows(reader, Which::All)?;
    let unnoted = as_firings(reader, &unnoted(reader)?);
    firings.extend(rows(reader, Which::Unnoted(&unnoted))?);
    with_phones(reader, in_order(firings))
}

/// Moments that have come, as the rows that a tick would note now: reminder, moment, noticed at.
fn as_firings(reader: &Reader<'_>, due: &[Due]) -> String {
    let now = reader.now().millis();
    let rows = due.iter().map(|(id, at)| json!([id.0.simple().to_string(), at, now]));
    Value::from_iter(rows).to_string()
}

/// Those that wait for an answer now, without their phones: the number on the tray, and what
/// notices on the desktop still have to say.
pub fn waiting(reader: &Reader<'_>) -> Result<Vec<Firing>> {
    let mut open = rows(reader, Which::All)?;
    open.retain(|firing| firing.state == FiringState::Shown);
    Ok(open)
}

pub(super) fn find(reader: &Reader<'_>, which: Which<'_>) -> Result<Vec<Firing>> {
    with_phones(reader, rows(reader, which)?)
}

fn with_phones(reader: &Reader<'_>, mut firings: Vec<Firing>) -> Result<Vec<Firing>> {
    let people: Vec<_> =
        firings.iter().filter_map(|firing| Some(firing.contact.as_ref()?.id)).collect();
    let lines = lines_of(reader.conn(), &people)?;
    for firing in &mut firings {
        let of_them = firing.contact.as_ref().and_then(|person| lines.get(&person.id));
        firing.phone = of_them.map(|lines| lines.phone.clone()).unwrap_or_default();
    }
    Ok(firings)
}

fn rows(reader: &Reader<'_>, which: Which<'_>) -> Result<Vec<Firing>> {
    let mut firings = interactions(reader, which)?;
    firings.extend(tasks(reader, which)?);
    firings.extend(dates(reader, which)?);
    firings.extend(birthdays(reader, which)?);
    Ok(in_order(firings))
}

fn in_order(mut firings: Vec<Firing>) -> Vec<Firing> {
    firings.sort_by(|a, b| {
        (a.state, a.moment(), a.reminder_id).cmp(&(b.state, b.moment(), b.reminder_id))
    });
    firings
}

/// Where the firings `f` come from.
fn source(which: Which<'_>) -> &'static str {
    match which {
        Which::All | Which::Unannounced => "firings",
        Which::Unnoted(_) => {
            "(SELECT unhex(value ->> 0) AS reminder_id, value ->> 1 AS due_at, 'shown' AS state,
                value ->> 2 AS shown_at, NULL AS snoozed_until FROM json_each(?4))"
        }
    }
}

/// The condition on `firings f`: open, of a moment not before ?1, and as `which` says by ?2. What
/// was put off may have come due long before its moment, though not before ?3.
fn condition(which: Which<'_>) -> &'static str {
    match which {
        Which::All => {
            "f.state IN ('shown', 'snoozed') AND f.due_at >= ?3
             AND coalesce(f.snoozed_until, f.due_at) >= ?1 AND ?2 IS NOT NULL"
        }
        Which::Unannounced => {
            "f.state IN ('shown', 'snoozed') AND f.due_at >= ?3
             AND coalesce(f.snoozed_until, f.due_at) >= ?1
             AND coalesce(f.snoozed_until, '') <= ?2 AND NOT EXISTS (
               SELECT 1 FROM notices n WHERE n.reminder_id = f.reminder_id AND n.due_at = f.due_at
                 AND n.shown_for = coalesce(f.snoozed_until, f.due_at))"
        }
        Which::Unnoted(_) => "f.due_at >= ?1 AND ?2 IS NOT NULL AND ?3 IS NOT NULL",
    }
}

/// Runs a query over [`condition`]; the builder gives none for a firing that no longer
/// stands for its subject.
fn select(
    reader: &Reader<'_>,
    which: Which<'_>,
    sql: &str,
    days: u32,
    build: impl Fn(&Row<'_>, Noted) -> Result<Option<Firing>>,
) -> Result<Vec<Firing>> {
    let now = reader.now();
    let before = |day: NaiveDate, days: u32| {
        day_text(day.checked_sub_days(Days::new(days.into())).unwrap_or(day))
    };
    let (oldest, first) = (before(now.today(), days), before(now.today(), days + LONGEST_DAYS));
    let mut statement = reader.conn().prepare_cached(sql)?;
    let now = wall_text(now.local);
    let mut rows = match which {
        Which::Unnoted(due) => statement.query(params![oldest, now, first, due])?,
        Which::All | Which::Unannounced => statement.query(params![oldest, now, first])?,
    };
    let mut firings = Vec::new();
    while let Some(row) = rows.next()? {
        firings.extend(build(row, Noted::read(row, reader)?)?);
    }
    Ok(firings)
}

fn is_due(start: Start, lead: Lead, noted: &Noted) -> bool {
    start.due_text(lead).as_deref() == Some(noted.due_at.as_str())
}

fn interactions(reader: &Reader<'_>, which: Which<'_>) -> Result<Vec<Firing>> {
    let sql = format!(
        "SELECT {FIRING}, {LEAD}, i.id, i.kind, i.starts_at, i.has_time, i.place,
           (SELECT count(*) FROM interaction_participants p WHERE p.interaction_id = i.id),
           {PARTICIPANT}
         FROM {} f CROSS JOIN reminders r ON r.id = f.reminder_id
           CROSS JOIN interactions i ON i.id = r.interaction_id
           LEFT JOIN contacts c ON c.id = (
             SELECT p.contact_id FROM interaction_participants p JOIN contacts e ON e.id = p.contact_id
             WHERE p.interaction_id = i.id AND e.trashed_at IS NULL ORDER BY p.contact_id LIMIT 1)
           {PARTICIPANT_JOIN}
         WHERE {} AND i.status = 'planned' AND {VISIBLE}",
        source(which),
        condition(which)
    );
    select(reader, which, &sql, LONGEST_DAYS, |row, noted| {
        let at = FIRING_WIDTH + 3;
        let (starts_at, has_time): (String, bool) = (row.get(at + 2)?, row.get(at + 3)?);
        if !is_due(Start::from_text(&starts_at, has_time)?, lead(row, FIRING_WIDTH)?, &noted) {
            return Ok(None);
        }
        let kind: InteractionKind = row.get(at + 1)?;
        let people: u32 = row.get(at + 5)?;
        Ok(Some(Firing {
            interaction_kind: Some(kind),
            starts_at: Some(starts_at),
            has_time,
            place: row.get(at + 4)?,
            other_count: people.saturating_sub(1),
            contact: Participant::read(row, at + 6)?,
            ..noted.firing(ReminderSubject::Interaction { id: row.get(at)? })
        }))
    })
}

fn tasks(reader: &Reader<'_>, which: Which<'_>) -> Result<Vec<Firing>> {
    let sql = format!(
        "SELECT {FIRING}, {LEAD}, t.id, t.title,
           t.due_on || 'T' || coalesce(t.due_time, '00:00'), t.due_time IS NOT NULL, {PARTICIPANT}
         FROM {} f CROSS JOIN reminders r ON r.id = f.reminder_id
           CROSS JOIN tasks t ON t.id = r.task_id
           LEFT JOIN contacts c ON c.id = t.contact_id {PARTICIPANT_JOIN}
         WHERE {} AND t.done_at IS NULL AND t.trashed_at IS NULL AND t.due_on IS NOT NULL
           AND c.trashed_at IS NULL",
        source(which),
        condition(which)
    );
    select(reader, which, &sql, LONGEST_DAYS, |row, noted| {
        let at = FIRING_WIDTH + 3;
        let (starts_at, has_time): (String, bool) = (row.get(at + 2)?, row.get(at + 3)?);
        if !is_due(Start::from_text(&starts_at, has_time)?, lead(row, FIRING_WIDTH)?, &noted) {
            return Ok(None);
        }
        Ok(Some(Firing {
            title: row.get(at + 1)?,
            starts_at: Some(starts_at),
            has_time,
            contact: Participant::read(row, at + 4)?,
            ..noted.firing(ReminderSubject::Task { id: row.get(at)? })
        }))
    })
}

fn dates(reader: &Reader<'_>, which: Which<'_>) -> Result<Vec<Firing>> {
    let sql = format!(
        "SELECT {FIRING}, {PARTICIPANT}, {LEAD}, {DATE}
         FROM {} f CROSS JOIN reminders r ON r.id = f.reminder_id
           CROSS JOIN dates d ON d.id = r.date_id CROSS JOIN contacts c ON c.id = d.contact_id
           {PARTICIPANT_JOIN}
         WHERE {} AND c.archived_at IS NULL AND c.trashed_at IS NULL",
        source(which),
        condition(which)
    );
    let today = reader.now().today();
    select(reader, which, &sql, LONGEST_DAYS, |row, noted| {
        let lead = lead(row, FIRING_WIDTH + PARTICIPANT_WIDTH)?;
        let date = StoredDate::read_at(row, FIRING_WIDTH + PARTICIPANT_WIDTH + 3)?;
        let moment = noted.snoozed_until.as_ref().unwrap_or(&noted.due_at);
        let last = parse_wall(moment)?.date() + Days::new(news_days(date.kind).into());
        if last < today {
            return Ok(None);
        }
        let Some(on) = kept_on(&date, lead, &noted)? else { return Ok(None) };
        Ok(Some(of_date(row, date, on, noted)?))
    })
}

/// Birthdays announced by the setting, unless they have a reminder of their own now. Its lead may have changed since; then the day is
/// the next one after the firing.
fn birthdays(reader: &Reader<'_>, which: Which<'_>) -> Result<Vec<Firing>> {
    let setting = settings::get(reader)?.birthday_reminder;
    let sql = format!(
        "SELECT {FIRING_OF_DAY}, {PARTICIPANT}, {DATE}
         FROM {} f CROSS JOIN dates d ON d.id = f.reminder_id
           CROSS JOIN contacts c ON c.id = d.contact_id {PARTICIPANT_JOIN}
         WHERE {} AND d.kind = 'birthday' AND c.archived_at IS NULL AND c.trashed_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM reminders r WHERE r.date_id = d.id)",
        source(which),
        condition(which)
    );
    select(reader, which, &sql, NEWS_DAYS, |row, noted| {
        let date = StoredDate::read_at(row, FIRING_WIDTH + PARTICIPANT_WIDTH)?;
        let by_setting = match setting {
            Some(lead) => kept_on(&date, lead, &noted)?,
            None => None,
        };
        let due_on = parse_wall(&noted.due_at)?.date();
        let news = |on: &NaiveDate| *on <= due_on + Days::new(NEWS_DAYS.into());
        let Some(on) = by_setting.or_else(|| date.next_on(due_on).filter(news)) else {
            return Ok(None);
        };
        Ok(Some(of_date(row, date, on, noted)?))
    })
}

/// The day of which a lead came due at the moment of the firing.
fn kept_on(date: &StoredDate, lead: Lead, noted: &Noted) -> Result<Option<NaiveDate>> {
    let due: NaiveDateTime = parse_wall(&noted.due_at)?;
    let mut from = due.date();
    for _ in 0..3 {
        let Some(on) = date.next_on(from) else { break };
        if Start::day(on).due(lead) == Some(due) {
            return Ok(Some(on));
        }
        let Some(next) = on.checked_add_days(Days::new(1)) else { break };
        from = next;
    }
    Ok(None)
}

fn of_date(row: &Row<'_>, date: StoredDate, on: NaiveDate, noted: Noted) -> Result<Firing> {
    Ok(Firing {
        turns: date.turns_in(on.year()),
        title: date.label,
        starts_at: Some(format!("{}T00:00", day_text(on))),
        contact: Participant::read(row, FIRING_WIDTH)?,
        date_kind: Some(date.kind),
        ..noted.firing(ReminderSubject::Date { id: date.id })
    })
}
