//! To-dos.

use serde::Deserialize;
use ts_rs::TS;
use vizitka_core::ids::{ContactId, TaskId};
use vizitka_core::kernel::civil::parse_day;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::tasks::{self, TaskDetail, TaskDraft, TaskList, TaskPatch, TasksToday};

use crate::command::{Command, read, write};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("tasks.list", list: ListTasks => TaskList),
    read!("tasks.today", today: Nothing => TasksToday),
    read!("tasks.get", get: OneTask => TaskDetail),
    write!("tasks.create", create: CreateTask => TaskDetail),
    write!("tasks.update", update: UpdateTask => TaskDetail),
    write!("tasks.complete", complete: OneTask => TaskDetail),
    write!("tasks.reopen", reopen: ReopenTask => TaskDetail),
    write!("tasks.trash", trash: OneTask => ()),
    write!("tasks.restore", restore: OneTask => ()),
];

/// One to-do.
#[derive(Debug, Deserialize, TS)]
pub struct OneTask {
    id: TaskId,
}

/// A done to-do to open again.
#[derive(Debug, Deserialize, TS)]
pub struct ReopenTask {
    id: TaskId,
    /// The day of the occurrence, of one that repeats; without it the latest that was done.
    #[serde(default)]
    occurrence_on: Option<String>,
}

/// Whose to-dos.
#[derive(Debug, Deserialize, TS)]
pub struct ListTasks {
    /// One customer's; all when none is named.
    #[serde(default)]
    contact_id: Option<ContactId>,
}

/// A new to-do.
#[derive(Debug, Deserialize, TS)]
pub struct CreateTask {
    draft: TaskDraft,
}

/// What to change of a to-do.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateTask {
    id: TaskId,
    patch: TaskPatch,
}

fn list(session: &Session, request: ListTasks) -> Result<TaskList> {
    session.workspace.read(|reader| tasks::list(reader, request.contact_id))
}

fn today(session: &Session, _: Nothing) -> Result<TasksToday> {
    session.workspace.read(tasks::today)
}

fn get(session: &Session, request: OneTask) -> Result<TaskDetail> {
    session.workspace.read(|reader| tasks::get(reader, request.id))
}

fn create(session: &Session, request: CreateTask) -> Result<Written<TaskDetail>> {
    session.workspace.write(Op::CreateTask, |tx| tasks::create(tx, &request.draft))
}

fn update(session: &Session, request: UpdateTask) -> Result<Written<TaskDetail>> {
    session.workspace.write(Op::ChangeTask, |tx| tasks::update(tx, request.id, &request.patch))
}

fn complete(session: &Session, request: OneTask) -> Result<Written<TaskDetail>> {
    session.workspace.write(Op::CompleteTask, |tx| tasks::complete(tx, request.id))
}

fn reopen(session: &Session, request: ReopenTask) -> Result<Written<TaskDetail>> {
    let occurrence = request.occurrence_on.as_deref().map(parse_day).transpose()?;
    session.workspace.write(Op::ReopenTask, |tx| tasks::reopen(tx, request.id, occurrence))
}

fn trash(session: &Session, request: OneTask) -> Result<Written<()>> {
    session.workspace.write(Op::TrashTask, |tx| tasks::trash(tx, request.id))
}

fn restore(session: &Session, request: OneTask) -> Result<Written<()>> {
    session.workspace.write(Op::RestoreTask, |tx| tasks::restore(tx, request.id))
}
