//! One page.

use rusqlite::{OptionalExtension, params};

use super::cursor::Cursor;
use super::model::{ListTimeline, TimelineItem, TimelineKind, TimelinePage};
use crate::ids::{ContactId, InteractionId, TaskId};
use crate::interactions::{self, InteractionDetail, InteractionKind};
use crate::kernel::civil::{day_text, wall_text};
use crate::kernel::clock::Moment;
use crate::kernel::error::{OrNotFound, Result};
use crate::kernel::ids::uuid_from_sql;
use crate::kernel::workspace::Reader;
use crate::tasks::{self, TaskDetail};

/// Most lines of one page.
const PAGE_MAX: u32 = 500;

/// How many planned ones are answered at once.
const AHEAD_MAX: u32 = 100;

/// A line before it is looked up.
struct Entry {
    key: Cursor,
    what: What,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Interaction,
    Task,
    Created,
}

/// A page of a customer's timeline; refuses with `not-found`, and with `field-invalid` a
/// cursor that no page gave.
pub fn list(reader: &Reader<'_>, request: &ListTimeline) -> Result<TimelinePage> {
    let after = match &request.cursor {
        Some(text) => Cursor::parse(text)?,
        None => Cursor::start(),
    };
    if let Some(text) = &request.ahead_after {
        let (ahead, next_ahead) = ahead(reader, request, &Cursor::parse(text)?)?;
        return Ok(TimelinePage { items: Vec::new(), next_cursor: None, ahead, next_ahead });
    }
    let limit = request.limit.clamp(1, PAGE_MAX);
    let mut entries = happened(reader, request, &after, limit + 1)?;
    entries.extend(done(reader, request, &after)?);
    entries.extend(created(reader, request, &after)?);
    entries.sort_by(|a, b| b.key.cmp(&a.key));
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let has_more = entries.len() > limit;
    entries.truncate(limit);
    let last = entries.last().filter(|_| has_more).map(|entry| entry.key.text());
    let (ahead, next_ahead) = match request.cursor {
        None => ahead(reader, request, &Cursor::before_all())?,
        Some(_) => (Vec::new(), None),
    };
    Ok(TimelinePage { items: items(reader, &entries)?, next_cursor: last, ahead, next_ahead })
}

fn is_wanted(request: &ListTimeline, kind: TimelineKind) -> bool {
    request.kinds.is_empty() || request.kinds.contains(&kind)
}

/// The interaction kinds asked for, as the inside of an SQL list; empty for none of them.
fn kinds_sql(request: &ListTimeline) -> String {
    let wanted = InteractionKind::ALL.iter().filter(|kind| is_wanted(request, line_kind(**kind)));
    wanted.map(|kind| format!("'{}'", kind.as_str())).collect::<Vec<_>>().join(", ")
}

fn line_kind(kind: InteractionKind) -> TimelineKind {
    match kind {
        InteractionKind::Meeting => TimelineKind::Meeting,
        InteractionKind::Call => TimelineKind::Call,
        InteractionKind::Visit => TimelineKind::Visit,
        InteractionKind::Message => TimelineKind::Message,
        InteractionKind::Note => TimelineKind::Note,
    }
}

/// Planned, and still to come: `?2` is now, `?3` the midnight it began with.
const LIES_AHEAD: &str = "i.status = 'planned'
    AND (CASE i.has_time WHEN 1 THEN p.starts_at >= ?2 ELSE p.starts_at >= ?3 END)";

/// What happened, or should have.
fn happened(
    reader: &Reader<'_>,
    request: &ListTimeline,
    after: &Cursor,
    limit: u32,
) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT p.starts_at, p.interaction_id
         FROM interaction_participants p JOIN interactions i ON i.id = p.interaction_id
         WHERE p.contact_id = ?1 AND (p.starts_at, p.interaction_id) < (?4, ?5)
           AND i.trashed_at IS NULL AND i.kind IN ({}) AND NOT ({LIES_AHEAD})
         ORDER BY p.starts_at DESC, p.interaction_id DESC LIMIT ?6",
        kinds_sql(request)
    );
    let (now, today) = now_texts(reader.now());
    let args =
        params![request.contact_id, now, today, after.at, after.id.as_bytes().as_slice(), limit];
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let rows = statement.query_map(args, |row| {
        let key = Cursor { at: row.get(0)?, id: uuid_from_sql(row.get_ref(1)?)? };
        Ok(Entry { key, what: What::Interaction })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What is planned, soonest first, and where more of it begins.
fn ahead(
    reader: &Reader<'_>,
    request: &ListTimeline,
    after: &Cursor,
) -> Result<(Vec<TimelineItem>, Option<String>)> {
    let sql = format!(
        "SELECT p.interaction_id
         FROM interaction_participants p JOIN interactions i ON i.id = p.interaction_id
         WHERE p.contact_id = ?1 AND p.starts_at >= ?3 AND i.trashed_at IS NULL
           AND (p.starts_at, p.interaction_id) > (?4, ?5)
           AND i.kind IN ({}) AND {LIES_AHEAD}
         ORDER BY p.starts_at, p.interaction_id LIMIT ?6",
        kinds_sql(request)
    );
    let (now, today) = now_texts(reader.now());
    let id = after.id.as_bytes().as_slice();
    let args = params![request.contact_id, now, today, after.at, id, AHEAD_MAX + 1];
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let mut ids = statement
        .query_map(args, |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<InteractionId>>>()?;
    let has_more = ids.len() > AHEAD_MAX as usize;
    ids.truncate(AHEAD_MAX as usize);
    let items: Vec<TimelineItem> =
        interactions::details(reader, &ids)?.into_iter().map(interaction_item).collect();
    let last = items.last().filter(|_| has_more);
    let next = last.map(|item| Cursor { at: item.at.clone(), id: item.id }.text());
    Ok((items, next))
}

/// To-dos that were done; a repeating one stays open and has no line.
fn done(reader: &Reader<'_>, request: &ListTimeline, after: &Cursor) -> Result<Vec<Entry>> {
    if !is_wanted(request, TimelineKind::Task) {
        return Ok(Vec::new());
    }
    let mut statement = reader.conn().prepare_cached(
        "SELECT done_at, id FROM tasks
         WHERE contact_id = ?1 AND done_at IS NOT NULL AND trashed_at IS NULL",
    )?;
    let rows = statement.query_map([request.contact_id], |row| {
        let at = wall_text(reader.wall_of(row.get(0)?));
        let key = Cursor { at, id: uuid_from_sql(row.get_ref(1)?)? };
        Ok(Entry { key, what: What::Task })
    })?;
    let mut entries = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    entries.retain(|entry| entry.key < *after);
    Ok(entries)
}

/// The line that began it all.
fn created(reader: &Reader<'_>, request: &ListTimeline, after: &Cursor) -> Result<Option<Entry>> {
    let created_at = created_at(reader, request.contact_id)?;
    let key = Cursor { at: wall_text(reader.wall_of(created_at)), id: request.contact_id.0 };
    let is_due = is_wanted(request, TimelineKind::Created) && key < *after;
    Ok(is_due.then_some(Entry { key, what: What::Created }))
}

fn created_at(reader: &Reader<'_>, id: ContactId) -> Result<i64> {
    let mut statement =
        reader.conn().prepare_cached("SELECT created_at FROM contacts WHERE id = ?1")?;
    statement.query_row([id], |row| row.get(0)).optional()?.or_not_found("contact")
}

fn items(reader: &Reader<'_>, entries: &[Entry]) -> Result<Vec<TimelineItem>> {
    let ids = |what: What| entries.iter().filter(move |entry| entry.what == what).map(|e| e.key.id);
    let interactions: Vec<_> = ids(What::Interaction).map(InteractionId).collect();
    let tasks: Vec<_> = ids(What::Task).map(TaskId).collect();
    // Details come in the order of the ids, so each line takes the next one of its kind.
    let mut interactions = interactions::details(reader, &interactions)?.into_iter();
    let mut tasks = tasks::details(reader, &tasks)?.into_iter();
    let line = |entry: &Entry| match entry.what {
        What::Interaction => interactions.next().map(interaction_item),
        What::Task => tasks.next().map(|task| item(entry, TimelineKind::Task, Some(task))),
        What::Created => Some(item(entry, TimelineKind::Created, None)),
    };
    Ok(entries.iter().filter_map(line).collect())
}

fn item(entry: &Entry, kind: TimelineKind, task: Option<TaskDetail>) -> TimelineItem {
    TimelineItem { id: entry.key.id, at: entry.key.at.clone(), kind, interaction: None, task }
}

fn interaction_item(detail: InteractionDetail) -> TimelineItem {
    TimelineItem {
        id: detail.id.0,
        at: detail.starts_at.clone(),
        kind: line_kind(detail.kind),
        interaction: Some(detail),
        task: None,
    }
}

/// Now, and the midnight that today began with.
fn now_texts(now: Moment) -> (String, String) {
    (wall_text(now.local), format!("{}T00:00", day_text(now.today())))
}
