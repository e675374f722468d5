//! Birthdays and other days.

use serde::Deserialize;
use ts_rs::TS;
use vizitka_core::dates::{self, DateDetail, DateDraft, DateKind, UpcomingDates};
use vizitka_core::ids::DateId;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;

use crate::command::{Command, read, write};
use crate::session::Session;

pub(crate) const COMMANDS: &[Command] = &[
    write!("dates.create", create: CreateDate => DateDetail),
    write!("dates.update", update: UpdateDate => DateDetail),
    write!("dates.delete", delete: OneDate => ()),
    read!("dates.upcoming", upcoming: FindUpcoming => UpcomingDates),
];

/// How many upcoming dates one answer holds when nobody asks for another number.
const USUAL_LIMIT: usize = 500;

/// One date.
#[derive(Debug, Deserialize, TS)]
pub struct OneDate {
    id: DateId,
}

/// A new date.
#[derive(Debug, Deserialize, TS)]
pub struct CreateDate {
    draft: DateDraft,
}

/// A date as it is to be.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateDate {
    id: DateId,
    draft: DateDraft,
}

/// What comes up from today on.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct FindUpcoming {
    /// Within so many days; 0 is today alone.
    days: u32,
    /// Only these kinds; empty for all.
    #[serde(default)]
    #[ts(type = "DateKind[]")]
    kinds: Vec<DateKind>,
    /// At most so many.
    #[serde(default)]
    limit: Option<u32>,
}

fn create(session: &Session, request: CreateDate) -> Result<Written<DateDetail>> {
    session.workspace.write(Op::CreateDate, |tx| dates::create(tx, &request.draft))
}

fn update(session: &Session, request: UpdateDate) -> Result<Written<DateDetail>> {
    session.workspace.write(Op::ChangeDate, |tx| dates::update(tx, request.id, &request.draft))
}

fn delete(session: &Session, request: OneDate) -> Result<Written<()>> {
    session.workspace.write(Op::DeleteDate, |tx| dates::delete(tx, request.id))
}

fn upcoming(session: &Session, request: FindUpcoming) -> Result<UpcomingDates> {
    let limit = request.limit.and_then(|limit| limit.try_into().ok()).unwrap_or(USUAL_LIMIT);
    session.workspace.read(|reader| dates::upcoming(reader, request.days, &request.kinds, limit))
}
