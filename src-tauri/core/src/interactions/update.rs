//! Changing facts of an interaction, any number of them in one step.

use std::collections::BTreeSet;

use super::chain;
use super::check;
use super::drafts::InteractionPatch;
use super::log::{reason, tell};
use super::model::{InteractionStatus, Outcome};
use super::store::{self, InteractionFields, StoredInteraction};
use crate::ids::{InteractionId, RefusalReasonId};
use crate::kernel::error::{OrNotFound, Result};
use crate::kernel::facts::Fact;
use crate::kernel::workspace::Tx;
use crate::leads::{self, ReminderSubject};

/// Changes what the patch names and leaves the rest. Refuses as [`log`](super::log) does, and with
/// `next-too-early` what would put it before the one that led to it, or after the one it led to.
/// What lies in the trash is not there to be changed: it would be changed where nobody sees it.
pub fn update(tx: &Tx<'_>, id: InteractionId, patch: &InteractionPatch) -> Result<()> {
    let old = store::stored(tx.conn(), id)?;
    old.trashed_at.is_none().then_some(()).or_not_found("interaction")?;
    let fields = merged(tx, &old, patch)?;
    // One that stands where it stood may be corrected in all else, in whatever order it came here.
    let place = |fields: &InteractionFields| (fields.starts_at.clone(), fields.has_time);
    if place(&fields) != place(&old.fields) {
        chain::check(tx.conn(), id, &fields)?;
    }
    let old_people = store::participant_ids(tx.conn(), id)?;
    let people = match &patch.contact_ids {
        Some(ids) => check::people(tx.conn(), ids)?,
        None => old_people.clone(),
    };
    store::update_row(tx.conn(), id, &fields)?;
    let is_moved = fields.starts_at != old.fields.starts_at;
    for gone in old_people.iter().filter(|person| is_moved || !people.contains(person)) {
        store::delete_participant(tx.conn(), id, &old.fields.starts_at, *gone)?;
    }
    let added: Vec<_> =
        people.iter().filter(|person| is_moved || !old_people.contains(person)).copied().collect();
    store::insert_participants(tx.conn(), id, &fields.starts_at, &added)?;
    let has_other_reminders = match patch.remind {
        Some(lead) => leads::change_first(tx, ReminderSubject::Interaction { id }, lead)?,
        None => false,
    };
    tx.about_facts(&changed(
        &old.fields,
        &fields,
        people.iter().collect::<BTreeSet<_>>() != old_people.iter().collect(),
        has_other_reminders,
    ));
    tell(tx, &fields, &people)
}

fn changed(
    old: &InteractionFields,
    new: &InteractionFields,
    has_other_people: bool,
    has_other_reminders: bool,
) -> Vec<Fact> {
    let time = |fields: &InteractionFields| (fields.starts_at.clone(), fields.has_time);
    Fact::changed(&[
        (Fact::Kind, old.kind != new.kind),
        (Fact::People, has_other_people),
        (Fact::Time, time(old) != time(new)),
        (Fact::Duration, old.duration_minutes != new.duration_minutes),
        (Fact::Place, old.place != new.place),
        (Fact::Outcome, (old.status, old.outcome) != (new.status, new.outcome)),
        (Fact::RefusalReason, old.refusal_reason_id != new.refusal_reason_id),
        (Fact::Agenda, old.agenda != new.agenda),
        (Fact::Said, old.said != new.said),
        (Fact::Offered, old.offered != new.offered),
        (Fact::Promised, old.promised != new.promised),
        (Fact::Reminder, has_other_reminders),
    ])
}

fn merged(
    tx: &Tx<'_>,
    old: &StoredInteraction,
    patch: &InteractionPatch,
) -> Result<InteractionFields> {
    let kept = &old.fields;
    let has_time = patch.has_time.unwrap_or(kept.has_time);
    let (status, outcome) = ended(kept, patch)?;
    let starts_at = check::start(patch.starts_at.as_deref().unwrap_or(&kept.starts_at), has_time)?;
    // One that stands in the diary so may be corrected in all else: whoever flies west is a day
    // before what was held in the east.
    if (status, starts_at.as_str()) != (kept.status, kept.starts_at.as_str()) {
        check::held(status, &starts_at, tx.now().today())?;
    }
    let account = |field: &str, new: &Option<String>, kept: &str| match new {
        Some(text) => check::account(field, text),
        None => Ok(kept.to_owned()),
    };
    Ok(InteractionFields {
        kind: patch.kind.unwrap_or(kept.kind),
        status,
        outcome,
        refusal_reason_id: reason_of(tx, kept, outcome, patch)?,
        starts_at,
        has_time,
        duration_minutes: check::duration(patch.duration_minutes.unwrap_or(kept.duration_minutes))?,
        place: match &patch.place {
            Some(text) => check::place(text)?,
            None => kept.place.clone(),
        },
        agenda: account("agenda", &patch.agenda, &kept.agenda)?,
        said: account("said", &patch.said, &kept.said)?,
        offered: account("offered", &patch.offered, &kept.offered)?,
        promised: account("promised", &patch.promised, &kept.promised)?,
    })
}

/// An outcome named alone makes it held; a status other than held drops the outcome.
fn ended(
    kept: &InteractionFields,
    patch: &InteractionPatch,
) -> Result<(InteractionStatus, Option<Outcome>)> {
    let status = match (patch.status, patch.outcome) {
        (Some(status), _) => status,
        (None, Some(Some(_))) => InteractionStatus::Held,
        (None, _) => kept.status,
    };
    let outcome = match patch.outcome {
        Some(outcome) => check::outcome(status, outcome)?,
        None if status == InteractionStatus::Held => kept.outcome,
        None => None,
    };
    Ok((status, outcome))
}

fn reason_of(
    tx: &Tx<'_>,
    kept: &InteractionFields,
    outcome: Option<Outcome>,
    patch: &InteractionPatch,
) -> Result<Option<RefusalReasonId>> {
    match &patch.refusal_reason {
        Some(name) => reason(tx, outcome, name),
        None if outcome == Some(Outcome::Refusal) => Ok(kept.refusal_reason_id),
        None => Ok(None),
    }
}
