//! Closing: how a planned one ended, a line, the next date, a promise, in one step.

use super::check;
use super::drafts::CloseInteraction;
use super::log::{book_next, reason, tell};
use super::model::{Ended, InteractionStatus};
use super::store::{self, InteractionFields};
use crate::ids::ContactId;
use crate::kernel::error::{Code, Error, OrNotFound, Result};
use crate::kernel::workspace::Tx;
use crate::tasks::{self, TaskDraft};

/// Closes a planned interaction. A moved one stays where it was, with the status `moved`
/// and a link to the planned one that takes its place.
///
/// Refuses with `already-closed` when it is not planned any more, with `field-empty` when
/// it is moved to no time, with `next-too-early` when the next one comes before it, with
/// `nobody-takes-part` when all who would take part in the next one are in the trash, with
/// `not-yet-held` when it took place and its day is still to come.
pub fn close(tx: &Tx<'_>, request: &CloseInteraction) -> Result<()> {
    let stored = store::stored(tx.conn(), request.id)?;
    stored.trashed_at.is_none().then_some(()).or_not_found("interaction")?;
    if stored.fields.status != InteractionStatus::Planned {
        return Err(Error::new(Code::AlreadyClosed));
    }
    if request.result == Ended::Moved && request.next.is_none() {
        return Err(Error::new(Code::FieldEmpty).with("field", "next"));
    }
    let fields = closed(tx, stored.fields, request)?;
    let people = store::participant_ids(tx.conn(), request.id)?;
    store::update_row(tx.conn(), request.id, &fields)?;
    if let Some(next) = &request.next {
        book_next(tx, request.id, &fields, &people, next)?;
    }
    if let Some(promise) = &request.promise_task {
        keep_promise(tx, request, promise, &people)?;
    }
    tell(tx, &fields, &people)?;
    tx.about("result", request.result.as_str());
    Ok(())
}

fn closed(
    tx: &Tx<'_>,
    planned: InteractionFields,
    request: &CloseInteraction,
) -> Result<InteractionFields> {
    let (status, outcome) = request.result.split();
    check::held(status, &planned.starts_at, tx.now().today())?;
    let said = check::account("said", &request.said)?;
    let promised = check::account("promised", &request.promised)?;
    Ok(InteractionFields {
        status,
        outcome,
        refusal_reason_id: reason(tx, outcome, &request.refusal_reason)?,
        said: if said.is_empty() { planned.said } else { said },
        promised: if promised.is_empty() { planned.promised } else { promised },
        ..planned
    })
}

/// The promise becomes a to-do about the one with whom the talk was, unless it says otherwise.
/// Somebody in the trash is promised nothing as long as others were there.
fn keep_promise(
    tx: &Tx<'_>,
    request: &CloseInteraction,
    promise: &TaskDraft,
    people: &[ContactId],
) -> Result<()> {
    let present = check::not_in_trash(tx.conn(), people)?;
    let about = present.first().or(people.first()).copied();
    let draft = TaskDraft {
        contact_id: promise.contact_id.or(about),
        interaction_id: Some(request.id),
        ..promise.clone()
    };
    tasks::create(tx, &draft)?;
    Ok(())
}
