//! What a form sends: to write one down, to change it, to close it.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check;
use super::model::{Ended, InteractionKind, InteractionStatus, Outcome};
use crate::contacts::given;
use crate::ids::{ContactId, InteractionId};
use crate::kernel::civil::wall_text;
use crate::kernel::clock::Moment;
use crate::kernel::error::Result;
use crate::kernel::op::Op;
use crate::settings::Lead;
use crate::tasks::TaskDraft;

/// Everything needed to write down what happened, or to book what will.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct InteractionDraft {
    /// What it is; a meeting when not given.
    pub kind: InteractionKind,
    /// Who takes part, at least one.
    pub contact_ids: Vec<ContactId>,
    /// Wall time `YYYY-MM-DDTHH:MM`; empty means now.
    pub starts_at: String,
    /// Whether the hour is known; true when not given.
    pub has_time: bool,
    /// How long, in minutes.
    #[ts(type = "number | null")]
    pub duration_minutes: Option<i64>,
    /// Where.
    pub place: String,
    /// What it is to be about.
    pub agenda: String,
    /// What was said.
    pub said: String,
    /// What was offered.
    pub offered: String,
    /// What was promised.
    pub promised: String,
    /// When not given: planned if it lies ahead, held otherwise.
    pub status: Option<InteractionStatus>,
    /// How it went, if held.
    pub outcome: Option<Outcome>,
    /// Why they said no, by name: found or made.
    pub refusal_reason: String,
    /// When to speak up beforehand.
    pub remind: Option<Lead>,
    /// The next one that it led to.
    pub next: Option<NextDraft>,
}

impl Default for InteractionDraft {
    fn default() -> InteractionDraft {
        InteractionDraft {
            kind: InteractionKind::Meeting,
            contact_ids: Vec::new(),
            starts_at: String::new(),
            has_time: true,
            duration_minutes: None,
            place: String::new(),
            agenda: String::new(),
            said: String::new(),
            offered: String::new(),
            promised: String::new(),
            status: None,
            outcome: None,
            refusal_reason: String::new(),
            remind: None,
            next: None,
        }
    }
}

impl InteractionDraft {
    /// The start as it will be stored; refuses a time that no clock shows.
    pub(crate) fn start(&self, now: Moment) -> Result<String> {
        if self.starts_at.trim().is_empty() && self.status != Some(InteractionStatus::Planned) {
            return check::start(&wall_text(now.local), self.has_time);
        }
        check::start(&self.starts_at, self.has_time)
    }

    /// The status that it will have.
    pub(crate) fn status_at(&self, now: Moment) -> Result<InteractionStatus> {
        let start = self.start(now)?;
        Ok(match (self.status, self.outcome) {
            (Some(status), _) => status,
            (None, Some(_)) => InteractionStatus::Held,
            (None, None) if lies_ahead(&start, self.has_time, now.local) => {
                InteractionStatus::Planned
            }
            (None, None) => InteractionStatus::Held,
        })
    }

    /// The name of the step that writes it: booking, or writing down what was.
    pub fn op(&self, now: Moment) -> Result<Op> {
        Ok(match self.status_at(now)? {
            InteractionStatus::Planned => Op::PlanInteraction,
            _ => Op::LogInteraction,
        })
    }
}

/// Whether a start is still to come; of a whole day, whether the day is.
fn lies_ahead(start: &str, has_time: bool, now: NaiveDateTime) -> bool {
    let now = wall_text(now);
    if has_time { start > now.as_str() } else { start.get(..10) > now.get(..10) }
}

/// The next one, booked when another is written down or closed; the same people, but for those
/// in the trash.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NextDraft {
    /// What it is.
    pub kind: InteractionKind,
    /// Wall time.
    pub starts_at: String,
    /// Whether the hour is known.
    pub has_time: bool,
    /// How long, in minutes; of a moved one, as long as it was to be when absent.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub duration_minutes: Option<i64>,
    /// Where; of a moved one, where it was to be when empty.
    #[serde(default)]
    pub place: String,
    /// What it is to be about; of a moved one, what it was to be about when empty.
    #[serde(default)]
    pub agenda: String,
    /// When to speak up beforehand; a moved one keeps its reminders when none is named.
    #[serde(default)]
    pub remind: Option<Lead>,
}

/// What to change: absent fields stay, an empty text clears.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct InteractionPatch {
    /// What it is.
    pub kind: Option<InteractionKind>,
    /// Exactly these people.
    pub contact_ids: Option<Vec<ContactId>>,
    /// Wall time.
    pub starts_at: Option<String>,
    /// Whether the hour is known.
    pub has_time: Option<bool>,
    /// Minutes; null clears.
    #[serde(deserialize_with = "given")]
    #[ts(optional = nullable, as = "Option<i64>")]
    pub duration_minutes: Option<Option<i64>>,
    /// Where.
    pub place: Option<String>,
    /// What it is to be about.
    pub agenda: Option<String>,
    /// What was said.
    pub said: Option<String>,
    /// What was offered.
    pub offered: Option<String>,
    /// What was promised.
    pub promised: Option<String>,
    /// Whether it took place; an outcome goes with `held` only.
    pub status: Option<InteractionStatus>,
    /// How it went; null clears.
    #[serde(deserialize_with = "given")]
    #[ts(optional = nullable, as = "Option<Outcome>")]
    pub outcome: Option<Option<Outcome>>,
    /// Why they said no, by name.
    pub refusal_reason: Option<String>,
    /// When to speak up beforehand: the first of its reminders becomes this one; null takes
    /// that one away.
    #[serde(deserialize_with = "given")]
    #[ts(optional = nullable, as = "Option<Lead>")]
    pub remind: Option<Option<Lead>>,
}

/// How a planned one ended, and what comes of it: one step, one undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CloseInteraction {
    /// The planned one.
    pub id: InteractionId,
    /// How it ended; `moved` needs `next`.
    pub result: Ended,
    /// Why they said no, by name.
    #[serde(default)]
    pub refusal_reason: String,
    /// What was said; empty leaves what is there.
    #[serde(default)]
    pub said: String,
    /// What was promised; empty leaves what is there.
    #[serde(default)]
    pub promised: String,
    /// The next one.
    #[serde(default)]
    pub next: Option<NextDraft>,
    /// What was promised, as a to-do.
    #[serde(default)]
    pub promise_task: Option<TaskDraft>,
}

impl CloseInteraction {
    /// The name of the step: putting off, or closing.
    pub fn op(&self) -> Op {
        if self.result == Ended::Moved { Op::MoveInteraction } else { Op::CloseInteraction }
    }
}
