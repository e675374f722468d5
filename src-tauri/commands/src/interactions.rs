//! Meetings, calls, visits, messages and notes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vizitka_core::ids::{InteractionId, RefusalReasonId};
use vizitka_core::interactions::{
    self, CloseInteraction, DayItem, DayPlan, InteractionDetail, InteractionDraft,
    InteractionPatch, MonthDots,
};
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;

use crate::command::{Command, read, write};
use crate::organizations::{DictionaryList, Id, Rename};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("interactions.get", get: OneInteraction => InteractionDetail),
    read!("interactions.day", day: FindDay => DayPlan),
    read!("interactions.month", month: FindMonth => MonthDots),
    read!("interactions.unclosed", unclosed: ListUnclosed => Unclosed),
    read!("interactions.reasons", reasons: Nothing => DictionaryList),
    write!("interactions.log", log: LogInteraction => InteractionDetail),
    write!("interactions.update", update: UpdateInteraction => InteractionDetail),
    write!("interactions.close", close: CloseInteraction => InteractionDetail),
    write!("interactions.trash", trash: OneInteraction => ()),
    write!("interactions.restore", restore: OneInteraction => ()),
    write!("interactions.rename_reason", rename_reason: Rename => ()),
    write!("interactions.delete_reason", delete_reason: Id => ()),
];

/// One interaction.
#[derive(Debug, Deserialize, TS)]
pub struct OneInteraction {
    id: InteractionId,
}

/// Something that happened, or is booked.
#[derive(Debug, Deserialize, TS)]
pub struct LogInteraction {
    draft: InteractionDraft,
}

/// What to change of an interaction.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateInteraction {
    id: InteractionId,
    patch: InteractionPatch,
}

/// A day of the diary.
#[derive(Debug, Deserialize, TS)]
pub struct FindDay {
    /// `YYYY-MM-DD`; today when not given.
    #[serde(default)]
    day: Option<String>,
}

/// A month of the diary.
#[derive(Debug, Deserialize, TS)]
pub struct FindMonth {
    /// Any day of it.
    month: String,
}

/// How many of those not closed.
#[derive(Debug, Deserialize, TS)]
pub struct ListUnclosed {
    limit: u32,
}

/// What nobody closed.
#[derive(Debug, Serialize, TS)]
pub struct Unclosed {
    /// The latest first.
    items: Vec<DayItem>,
    /// How many there are in all.
    total: u32,
}

fn get(session: &Session, request: OneInteraction) -> Result<InteractionDetail> {
    session.workspace.read(|reader| interactions::get(reader, request.id))
}

fn day(session: &Session, request: FindDay) -> Result<DayPlan> {
    session.workspace.read(|reader| interactions::day(reader, request.day.as_deref()))
}

fn month(session: &Session, request: FindMonth) -> Result<MonthDots> {
    session.workspace.read(|reader| interactions::month(reader, &request.month))
}

fn unclosed(session: &Session, request: ListUnclosed) -> Result<Unclosed> {
    session.workspace.read(|reader| {
        let (items, total) = interactions::unclosed(reader, request.limit)?;
        Ok(Unclosed { items, total })
    })
}

fn reasons(session: &Session, _: Nothing) -> Result<DictionaryList> {
    Ok(DictionaryList { items: session.workspace.read(interactions::reasons)? })
}

fn log(session: &Session, request: LogInteraction) -> Result<Written<InteractionDetail>> {
    let op = request.draft.op(session.workspace.now())?;
    session.workspace.write(op, |tx| {
        let id = interactions::log(tx, &request.draft)?;
        interactions::get(tx, id)
    })
}

fn update(session: &Session, request: UpdateInteraction) -> Result<Written<InteractionDetail>> {
    session.workspace.write(Op::ChangeInteraction, |tx| {
        interactions::update(tx, request.id, &request.patch)?;
        interactions::get(tx, request.id)
    })
}

fn close(session: &Session, request: CloseInteraction) -> Result<Written<InteractionDetail>> {
    session.workspace.write(request.op(), |tx| {
        interactions::close(tx, &request)?;
        interactions::get(tx, request.id)
    })
}

fn trash(session: &Session, request: OneInteraction) -> Result<Written<()>> {
    session.workspace.write(Op::TrashInteraction, |tx| interactions::trash(tx, request.id))
}

fn restore(session: &Session, request: OneInteraction) -> Result<Written<()>> {
    session.workspace.write(Op::RestoreInteraction, |tx| interactions::restore(tx, request.id))
}

fn rename_reason(session: &Session, request: Rename) -> Result<Written<()>> {
    let id = RefusalReasonId(request.id);
    session
        .workspace
        .write(Op::RenameRefusalReason, |tx| interactions::rename_reason(tx, id, &request.name))
}

fn delete_reason(session: &Session, request: Id) -> Result<Written<()>> {
    let id = RefusalReasonId(request.id);
    session.workspace.write(Op::DeleteRefusalReason, |tx| interactions::delete_reason(tx, id))
}
