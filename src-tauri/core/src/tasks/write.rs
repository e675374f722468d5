//! Writing a to-do down, changing it, the trash.

use chrono::NaiveDate;
use rusqlite::params;

use super::model::{TaskDetail, TaskDraft, TaskPatch};
use super::repeat::Repeat;
use super::store::{self, StoredTask, TaskFields};
use crate::contacts::Participant;
use crate::ids::{ContactId, InteractionId, TaskId};
use crate::kernel::civil::{parse_day, parse_time, time_text};
use crate::kernel::error::{Code, Error, OrNotFound, Result};
use crate::kernel::facts::Fact;
use crate::kernel::text::tidy_line;
use crate::kernel::workspace::{Reader, Tx};
use crate::leads::{self, ReminderSubject};

/// Longest title, in characters.
const TITLE_MAX: usize = 500;

/// Longest note, in characters: a hundred pages.
const NOTE_MAX: usize = 200_000;

/// Writes a to-do down.
///
/// Refuses an empty title, a day or hour that does not exist, a rule that never comes, an
/// unknown customer or talk.
pub fn create(tx: &Tx<'_>, draft: &TaskDraft) -> Result<TaskDetail> {
    let fields = TaskFields {
        title: title(&draft.title)?,
        note: note(&draft.note)?,
        contact_id: draft.contact_id,
        interaction_id: draft.interaction_id,
        due_on: day(draft.due_on.as_deref())?,
        due_time: time(draft.due_time.as_deref())?,
        repeat: draft.repeat.clone(),
        anchor_on: None,
    };
    check_references(tx, &fields)?;
    let fields = anchored(needing_a_day(fields, tx))?;
    let id = TaskId::new();
    store::insert(tx.conn(), id, &fields, tx.now().millis())?;
    if let Some(lead) = draft.remind {
        leads::set(tx, ReminderSubject::Task { id }, lead, None)?;
    }
    tx.about("name", fields.title);
    store::get(tx, id)
}

/// Changes what the patch names and leaves the rest; see [`TaskPatch`] for what a new day
/// does to a repeating one. What lies in the trash is not there to be changed.
pub fn update(tx: &Tx<'_>, id: TaskId, patch: &TaskPatch) -> Result<TaskDetail> {
    let StoredTask { fields: old, trashed_at, .. } = store::stored(tx.conn(), id)?;
    trashed_at.is_none().then_some(()).or_not_found("task")?;
    let mut fields = patched(&old, patch)?;
    check_references(tx, &fields)?;
    if patch.due_on.is_some() && fields.due_on.is_none() {
        // Without a day there is neither an hour nor a next time, unless just asked for.
        fields.due_time = patch.due_time.as_ref().and(fields.due_time);
        fields.repeat = patch.repeat.as_ref().and(fields.repeat);
    }
    fields = needing_a_day(fields, tx);
    let is_new_rule = fields.repeat != old.repeat;
    let fits = fields.due_on.zip(fields.repeat.as_ref()).is_some_and(|(on, rule)| rule.fits(on));
    if is_new_rule || (fields.due_on != old.due_on && fits) {
        fields = anchored(fields)?;
    } else if fields.due_on != old.due_on {
        fields.anchor_on = anchor_after(&old);
    }
    if fields != old {
        store::update_row(tx.conn(), id, &fields)?;
    }
    let has_other_reminders = match patch.remind {
        Some(lead) => leads::change_first(tx, ReminderSubject::Task { id }, lead)?,
        None => false,
    };
    let time = |fields: &TaskFields| (fields.due_on, fields.due_time.clone());
    tx.about_facts(&Fact::changed(&[
        (Fact::Title, old.title != fields.title),
        (Fact::Contact, old.contact_id != fields.contact_id),
        (Fact::Time, time(&old) != time(&fields)),
        (Fact::Repeat, is_new_rule),
        (Fact::Reminder, has_other_reminders),
        (Fact::Note, old.note != fields.note),
    ]));
    tx.about("name", fields.title);
    store::get(tx, id)
}

/// The anchor once an occurrence is done on a day off the rule: the next one. Counted from the old
/// anchor, one that was brought forward would come again on its own day, already done.
fn anchor_after(old: &TaskFields) -> Option<NaiveDate> {
    let (rule, due) = (old.repeat.as_ref()?, old.due_on?);
    // One that stands off the rule was moved before, and its next one is the anchor already.
    if !rule.fits(due) {
        return old.anchor_on;
    }
    rule.next_after(old.anchor_on.unwrap_or(due), due).or(old.anchor_on)
}

fn patched(old: &TaskFields, patch: &TaskPatch) -> Result<TaskFields> {
    let mut fields = old.clone();
    if let Some(text) = &patch.title {
        fields.title = title(text)?;
    }
    if let Some(text) = &patch.note {
        fields.note = note(text)?;
    }
    if let Some(contact) = patch.contact_id {
        fields.contact_id = contact;
    }
    if let Some(on) = &patch.due_on {
        fields.due_on = day(on.as_deref())?;
    }
    if let Some(at) = &patch.due_time {
        fields.due_time = time(at.as_deref())?;
    }
    if let Some(rule) = &patch.repeat {
        fields.repeat = match (rule, fields.due_on) {
            (Some(rule), Some(on)) => Some(rule.clone().check(on)?),
            (rule, _) => rule.clone(),
        };
    }
    Ok(fields)
}

/// An hour or a rule with no day means today.
fn needing_a_day(mut fields: TaskFields, reader: &Reader<'_>) -> TaskFields {
    if fields.due_on.is_none() && (fields.due_time.is_some() || fields.repeat.is_some()) {
        fields.due_on = Some(reader.now().today());
    }
    fields
}

/// Sets the anchor of the rule: the nearest occurrence on or after the day. It is also
/// the day itself.
fn anchored(mut fields: TaskFields) -> Result<TaskFields> {
    fields.anchor_on = None;
    if let (Some(rule), Some(on)) = (fields.repeat.take(), fields.due_on) {
        let rule: Repeat = rule.check(on)?;
        let first = rule.occurrence(on, 0).ok_or_else(|| Error::invalid("due_on", on))?;
        (fields.due_on, fields.anchor_on) = (Some(first), Some(first));
        fields.repeat = Some(rule);
    }
    Ok(fields)
}

fn title(text: &str) -> Result<String> {
    let title = tidy_line(text);
    match title.chars().count() {
        0 => Err(Error::new(Code::FieldEmpty).with("field", "title")),
        count if count > TITLE_MAX => {
            Err(Error::new(Code::FieldTooLong).with("field", "title").with("max", TITLE_MAX))
        }
        _ => Ok(title),
    }
}

fn note(text: &str) -> Result<String> {
    if text.len() > NOTE_MAX && text.chars().count() > NOTE_MAX {
        return Err(Error::new(Code::FieldTooLong).with("field", "note").with("max", NOTE_MAX));
    }
    Ok(text.trim_end().to_owned())
}

fn day(text: Option<&str>) -> Result<Option<NaiveDate>> {
    text.filter(|text| !text.is_empty()).map(parse_day).transpose()
}

fn time(text: Option<&str>) -> Result<Option<String>> {
    text.filter(|text| !text.is_empty()).map(|text| parse_time(text).map(time_text)).transpose()
}

fn check_references(tx: &Tx<'_>, fields: &TaskFields) -> Result<()> {
    if let Some(contact) = fields.contact_id {
        Participant::get(tx.conn(), contact)?;
    }
    if let Some(interaction) = fields.interaction_id {
        let mut known = tx.conn().prepare_cached("SELECT 1 FROM interactions WHERE id = ?1")?;
        known.exists([interaction])?.then_some(()).or_not_found("interaction")?;
    }
    Ok(())
}

/// Puts a to-do into the trash: it leaves every list, and its reminders fall silent.
pub fn trash(tx: &Tx<'_>, id: TaskId) -> Result<()> {
    set_trashed(tx, id, Some(tx.now().millis()))
}

/// Brings a to-do back from the trash.
pub fn restore(tx: &Tx<'_>, id: TaskId) -> Result<()> {
    set_trashed(tx, id, None)
}

fn set_trashed(tx: &Tx<'_>, id: TaskId, at: Option<i64>) -> Result<()> {
    let StoredTask { fields, trashed_at, .. } = store::stored(tx.conn(), id)?;
    if trashed_at.is_some() != at.is_some() {
        tx.conn()
            .prepare_cached("UPDATE tasks SET trashed_at = ?2 WHERE id = ?1")?
            .execute(params![id, at])?;
    }
    tx.about("name", fields.title);
    Ok(())
}

/// To-dos that were put into the trash before an instant, in UTC milliseconds.
pub(crate) fn trashed_before(reader: &Reader<'_>, millis: i64) -> Result<Vec<TaskId>> {
    let mut statement =
        reader.conn().prepare_cached("SELECT id FROM tasks WHERE trashed_at < ?1")?;
    let rows = statement.query_map([millis], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Removes a to-do with its reminders and what was done of it.
pub(crate) fn delete(tx: &Tx<'_>, id: TaskId) -> Result<()> {
    leads::delete_of(tx, ReminderSubject::Task { id })?;
    for sql in
        ["DELETE FROM task_completions WHERE task_id = ?1", "DELETE FROM tasks WHERE id = ?1"]
    {
        tx.conn().prepare_cached(sql)?.execute([id])?;
    }
    Ok(())
}

/// Removes all to-dos for a customer who is about to be removed.
pub(crate) fn delete_of_contact(tx: &Tx<'_>, contact: ContactId) -> Result<()> {
    let ids: Vec<TaskId> = {
        let mut statement =
            tx.conn().prepare_cached("SELECT id FROM tasks WHERE contact_id = ?1")?;
        let rows = statement.query_map([contact], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    ids.into_iter().try_for_each(|id| delete(tx, id))
}

/// Keeps the to-dos promised in a talk that is about to be removed, without the talk.
pub(crate) fn forget_interaction(tx: &Tx<'_>, interaction: InteractionId) -> Result<()> {
    tx.conn()
        .prepare_cached("UPDATE tasks SET interaction_id = NULL WHERE interaction_id = ?1")?
        .execute([interaction])?;
    Ok(())
}
