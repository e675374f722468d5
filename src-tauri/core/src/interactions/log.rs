//! Writing down what happened, and booking what will.

use super::chain;
use super::check;
use super::drafts::{InteractionDraft, NextDraft};
use super::model::{InteractionStatus, Outcome};
use super::reasons::REFUSAL_REASONS;
use super::store::{self, InteractionFields};
use crate::contacts::called;
use crate::ids::{ContactId, InteractionId, RefusalReasonId};
use crate::kernel::error::Result;
use crate::kernel::workspace::Tx;
use crate::leads::{self, ReminderSubject};
use crate::settings::Lead;

/// Writes an interaction down, with the next one when the draft names it.
///
/// Refuses with `nobody-takes-part`, `date-does-not-exist`, `end-before-start` (a length
/// below zero), `next-too-early`, `field-invalid` for an outcome of what was not held, `not-yet-held` for one that was held on a day to come.
pub fn log(tx: &Tx<'_>, draft: &InteractionDraft) -> Result<InteractionId> {
    let fields = checked(tx, draft)?;
    let people = check::people(tx.conn(), &draft.contact_ids)?;
    let id = add(tx, &fields, &people)?;
    if let Some(lead) = draft.remind {
        leads::set(tx, ReminderSubject::Interaction { id }, lead, None)?;
    }
    if let Some(next) = &draft.next {
        book_next(tx, id, &fields, &people, next)?;
    }
    tell(tx, &fields, &people)?;
    Ok(id)
}

fn checked(tx: &Tx<'_>, draft: &InteractionDraft) -> Result<InteractionFields> {
    let status = draft.status_at(tx.now())?;
    let outcome = check::outcome(status, draft.outcome)?;
    let starts_at = draft.start(tx.now())?;
    check::held(status, &starts_at, tx.now().today())?;
    Ok(InteractionFields {
        kind: draft.kind,
        status,
        outcome,
        refusal_reason_id: reason(tx, outcome, &draft.refusal_reason)?,
        starts_at,
        has_time: draft.has_time,
        duration_minutes: check::duration(draft.duration_minutes)?,
        place: check::place(&draft.place)?,
        agenda: check::account("agenda", &draft.agenda)?,
        said: check::account("said", &draft.said)?,
        offered: check::account("offered", &draft.offered)?,
        promised: check::account("promised", &draft.promised)?,
    })
}

/// A reason is kept of a refusal only: a form may still hold one that was typed before
/// the outcome was changed.
pub(super) fn reason(
    tx: &Tx<'_>,
    outcome: Option<Outcome>,
    name: &str,
) -> Result<Option<RefusalReasonId>> {
    if outcome != Some(Outcome::Refusal) {
        return Ok(None);
    }
    Ok(REFUSAL_REASONS.find_or_create(tx.conn(), name)?.map(RefusalReasonId))
}

/// Stores a new row with its people.
pub(super) fn add(
    tx: &Tx<'_>,
    fields: &InteractionFields,
    people: &[ContactId],
) -> Result<InteractionId> {
    let id = InteractionId::new();
    store::insert(tx.conn(), id, fields, tx.now().millis())?;
    store::insert_participants(tx.conn(), id, &fields.starts_at, people)?;
    Ok(id)
}

/// Books what comes after one that is being written down or closed, with those of its people who
/// are not in the trash, and links the two.
/// A moved one takes along its length, its place and what it was to be about; what is named
/// anew wins.
pub(super) fn book_next(
    tx: &Tx<'_>,
    from: InteractionId,
    fields: &InteractionFields,
    people: &[ContactId],
    draft: &NextDraft,
) -> Result<()> {
    let starts_at = check::start(&draft.starts_at, draft.has_time)?;
    let minutes = check::duration(draft.duration_minutes)?;
    let place = check::place(&draft.place)?;
    let agenda = check::account("agenda", &draft.agenda)?;
    let is_move = fields.status == InteractionStatus::Moved;
    // A meeting may be moved forward as well as back, though not before the talk that led to it;
    // what a talk led to comes after it.
    let start = (starts_at.as_str(), draft.has_time);
    if is_move {
        chain::check_after(tx.conn(), from, start)?;
    } else {
        check::order((&fields.starts_at, fields.has_time), start)?;
    }
    let next = InteractionFields {
        kind: draft.kind,
        status: InteractionStatus::Planned,
        outcome: None,
        refusal_reason_id: None,
        starts_at,
        has_time: draft.has_time,
        duration_minutes: minutes.or(fields.duration_minutes.filter(|_| is_move)),
        place: if is_move && place.is_empty() { fields.place.clone() } else { place },
        agenda: if is_move && agenda.is_empty() { fields.agenda.clone() } else { agenda },
        said: String::new(),
        offered: String::new(),
        promised: String::new(),
    };
    let present = check::people(tx.conn(), &check::not_in_trash(tx.conn(), people)?)?;
    let id = add(tx, &next, &present)?;
    store::set_next(tx.conn(), from, id)?;
    remind(tx, from, id, is_move, draft.remind)
}

/// Sets the reminder of the next one; a moved one takes along those it had, unless the
/// new time came with its own.
fn remind(
    tx: &Tx<'_>,
    from: InteractionId,
    next: InteractionId,
    is_move: bool,
    lead: Option<Lead>,
) -> Result<()> {
    let leads: Vec<Lead> = match lead {
        Some(lead) => vec![lead],
        None if is_move => {
            let old = leads::list(tx.conn(), ReminderSubject::Interaction { id: from }, None)?;
            old.into_iter().map(|reminder| reminder.lead).collect()
        }
        None => Vec::new(),
    };
    for lead in leads {
        leads::set(tx, ReminderSubject::Interaction { id: next }, lead, None)?;
    }
    Ok(())
}

/// Tells the history what it was and with whom.
pub(super) fn tell(tx: &Tx<'_>, fields: &InteractionFields, people: &[ContactId]) -> Result<()> {
    let mut names = Vec::with_capacity(people.len());
    for id in people {
        names.push(called(tx.conn(), *id)?);
    }
    tx.about("name", names.join(", "));
    tx.about("kind", fields.kind.as_str());
    tx.about("starts_at", fields.starts_at.as_str());
    Ok(())
}
