//! Reminders: their rules, the list of what came due, and the answers to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vizitka_core::ids::ReminderId;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::leads::{ReminderDetail, ReminderSubject};
use vizitka_core::reminders::{self, Firing, Snooze, Snoozed};
use vizitka_core::settings::Lead;

use crate::command::{Command, read, write};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    write!("reminders.set", set: SetReminder => ReminderDetail),
    write!("reminders.delete", delete: OneReminder => ()),
    read!("reminders.open", open: Nothing => OpenReminders),
    read!("reminders.due", due: Nothing => OpenReminders),
    write!("reminders.snooze", snooze: SnoozeReminder => Snoozed),
    write!("reminders.complete", complete: OneFiring => ()),
    write!("reminders.dismiss", dismiss: OneFiring => ()),
];

/// One rule.
#[derive(Debug, Deserialize, TS)]
pub struct OneReminder {
    id: ReminderId,
}

/// A rule to set, or to change when its id is given.
#[derive(Debug, Deserialize, TS)]
pub struct SetReminder {
    subject: ReminderSubject,
    lead: Lead,
    #[serde(default)]
    id: Option<ReminderId>,
}

/// What waits for an answer, then what was put off.
#[derive(Debug, Serialize, TS)]
pub struct OpenReminders {
    items: Vec<Firing>,
}

/// One time that a reminder came due.
#[derive(Debug, Deserialize, TS)]
pub struct OneFiring {
    pub(crate) reminder_id: ReminderId,
    /// Wall time.
    pub(crate) due_at: String,
}

/// Until when to put off.
#[derive(Debug, Deserialize, TS)]
pub struct SnoozeReminder {
    pub(crate) reminder_id: ReminderId,
    /// Wall time.
    pub(crate) due_at: String,
    pub(crate) snooze: Snooze,
}

fn set(session: &Session, request: SetReminder) -> Result<Written<ReminderDetail>> {
    session
        .workspace
        .write(Op::SetReminder, |tx| reminders::set(tx, request.subject, request.lead, request.id))
}

fn delete(session: &Session, request: OneReminder) -> Result<Written<()>> {
    session.workspace.write(Op::DeleteReminder, |tx| reminders::delete(tx, request.id))
}

fn open(session: &Session, _: Nothing) -> Result<OpenReminders> {
    Ok(OpenReminders { items: session.workspace.read(reminders::open)? })
}

/// The same with what no window has noted yet.
fn due(session: &Session, _: Nothing) -> Result<OpenReminders> {
    Ok(OpenReminders { items: session.workspace.read(reminders::due)? })
}

pub(crate) fn snooze(session: &Session, request: SnoozeReminder) -> Result<Written<Snoozed>> {
    session.workspace.write(Op::SnoozeReminder, |tx| {
        reminders::snooze(tx, request.reminder_id, &request.due_at, &request.snooze)
    })
}

pub(crate) fn complete(session: &Session, request: OneFiring) -> Result<Written<()>> {
    session.workspace.write(Op::CompleteReminder, |tx| {
        reminders::complete(tx, request.reminder_id, &request.due_at)
    })
}

fn dismiss(session: &Session, request: OneFiring) -> Result<Written<()>> {
    session.workspace.write(Op::DismissReminder, |tx| {
        reminders::dismiss(tx, request.reminder_id, &request.due_at)
    })
}
