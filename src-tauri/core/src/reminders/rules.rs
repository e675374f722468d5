//! Setting and removing reminders, of whatever subject.

use super::answer::tell;
use crate::dates;
use crate::ids::ReminderId;
use crate::interactions;
use crate::kernel::error::{OrNotFound, Result};
use crate::kernel::workspace::{Reader, Tx};
use crate::leads::{self, ReminderDetail, ReminderSubject};
use crate::settings::Lead;
use crate::tasks;

/// Sets a reminder of a meeting, a to-do or a day, or changes the one named by `id`.
///
/// Refuses an unknown subject, and a lead of over a year. One whose moment has passed
/// already speaks up at once.
pub fn set(
    tx: &Tx<'_>,
    subject: ReminderSubject,
    lead: Lead,
    id: Option<ReminderId>,
) -> Result<ReminderDetail> {
    tell(tx, subject)?;
    let id = leads::set(tx, subject, lead, id)?;
    of(tx, subject)?.into_iter().find(|reminder| reminder.id == id).or_not_found("reminder")
}

/// Removes a reminder; its subject stays.
pub fn delete(tx: &Tx<'_>, id: ReminderId) -> Result<()> {
    let (subject, _) = leads::subject_of(tx.conn(), id)?;
    tell(tx, subject)?;
    leads::delete(tx, id)
}

fn of(reader: &Reader<'_>, subject: ReminderSubject) -> Result<Vec<ReminderDetail>> {
    Ok(match subject {
        ReminderSubject::Interaction { id } => interactions::get(reader, id)?.reminders,
        ReminderSubject::Task { id } => tasks::get(reader, id)?.reminders,
        ReminderSubject::Date { id } => dates::get(reader, id)?.reminders,
    })
}
