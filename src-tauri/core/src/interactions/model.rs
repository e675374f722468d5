//! The shapes of an interaction.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check;
use crate::contacts::{Participant, given, words};
use crate::dictionary::Named;
use crate::ids::{ContactId, InteractionId};
use crate::kernel::civil::wall_text;
use crate::kernel::clock::Moment;
use crate::kernel::error::Result;
use crate::kernel::op::Op;
use crate::leads::ReminderDetail;
use crate::settings::Lead;
use crate::tasks::TaskDraft;

words! {
    /// What kind of thing happens with a customer.
    InteractionKind {
        /// Face to face, by appointment.
        Meeting = "meeting",
        /// By phone.
        Call = "call",
        /// Going to them.
        Visit = "visit",
        /// A letter or a message.
        Message = "message",
        /// Something worth keeping that was nobody's talk.
        Note = "note",
    }
    /// Whether it took place.
    InteractionStatus {
        /// Not yet, or nobody has said how it ended.
        Planned = "planned",
        /// It took place.
        Held = "held",
        /// It was to be, and was not.
        FellThrough = "fell_through",
        /// Put off to another time.
        Moved = "moved",
        /// Called off beforehand.
        Cancelled = "cancelled",
    }
    /// How a held one went.
    Outcome {
        /// Went well.
        Success = "success",
        /// No result.
        Neutral = "neutral",
        /// They said no.
        Refusal = "refusal",
    }
    /// How it ended, in one word: the outcome of a held one, the status of another.
    Ended {
        /// Went well.
        Success = "success",
        /// No result.
        Neutral = "neutral",
        /// They said no.
        Refusal = "refusal",
        /// It did not take place.
        FellThrough = "fell_through",
        /// Put off.
        Moved = "moved",
        /// Called off.
        Cancelled = "cancelled",
        /// It took place; nobody said how it went.
        Held = "held",
    }
}

impl InteractionKind {
    /// What counts as a meeting in reports, unless asked otherwise: talks with an hour of
    /// their own, not messages and notes.
    pub const MEETINGS: &'static [InteractionKind] =
        &[InteractionKind::Meeting, InteractionKind::Call, InteractionKind::Visit];
}

impl Ended {
    /// The one word for a status and an outcome; none while planned.
    pub fn of(status: InteractionStatus, outcome: Option<Outcome>) -> Option<Ended> {
        Some(match (status, outcome) {
            (InteractionStatus::Planned, _) => return None,
            (InteractionStatus::Held, Some(Outcome::Success)) => Ended::Success,
            (InteractionStatus::Held, Some(Outcome::Neutral)) => Ended::Neutral,
            (InteractionStatus::Held, Some(Outcome::Refusal)) => Ended::Refusal,
            (InteractionStatus::Held, None) => Ended::Held,
            (InteractionStatus::FellThrough, _) => Ended::FellThrough,
            (InteractionStatus::Moved, _) => Ended::Moved,
            (InteractionStatus::Cancelled, _) => Ended::Cancelled,
        })
    }

    /// The status and outcome that the word stands for.
    pub fn split(self) -> (InteractionStatus, Option<Outcome>) {
        match self {
            Ended::Success => (InteractionStatus::Held, Some(Outcome::Success)),
            Ended::Neutral => (InteractionStatus::Held, Some(Outcome::Neutral)),
            Ended::Refusal => (InteractionStatus::Held, Some(Outcome::Refusal)),
            Ended::Held => (InteractionStatus::Held, None),
            Ended::FellThrough => (InteractionStatus::FellThrough, None),
            Ended::Moved => (InteractionStatus::Moved, None),
            Ended::Cancelled => (InteractionStatus::Cancelled, None),
        }
    }
}

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

/// The next one, booked when another is written down or closed; the same people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NextDraft {
    /// What it is.
    pub kind: InteractionKind,
    /// Wall time.
    pub starts_at: String,
    /// Whether the hour is known.
    pub has_time: bool,
    /// Where; of a moved one, where it was to be when empty.
    #[serde(default)]
    pub place: String,
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

/// One interaction with all that a card, a list or a report shows of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct InteractionDetail {
    /// Its id.
    pub id: InteractionId,
    /// What it is.
    pub kind: InteractionKind,
    /// Whether it took place.
    pub status: InteractionStatus,
    /// How it went.
    pub outcome: Option<Outcome>,
    /// How it ended in one word; none while planned.
    pub result: Option<Ended>,
    /// Why they said no.
    pub refusal_reason: Option<Named>,
    /// Wall time; midnight where only the day is known.
    pub starts_at: String,
    /// Whether the hour is known.
    pub has_time: bool,
    /// How long, in minutes.
    #[ts(type = "number | null")]
    pub duration_minutes: Option<i64>,
    /// Where.
    pub place: String,
    /// What was said.
    pub said: String,
    /// What was offered.
    pub offered: String,
    /// What was promised.
    pub promised: String,
    /// Who takes part, in alphabetical order.
    pub participants: Vec<Participant>,
    /// The one it led to, or was moved to; none when that lies in the trash.
    pub next: Option<NextLink>,
    /// Planned, and its time has passed.
    pub is_unclosed: bool,
    /// When it went to the trash, in UTC milliseconds.
    #[ts(type = "number | null")]
    pub trashed_at: Option<i64>,
    /// Its reminders.
    pub reminders: Vec<ReminderDetail>,
}

/// The next one, as far as a line about the first one names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextLink {
    /// Its id.
    pub id: InteractionId,
    /// Wall time.
    pub starts_at: String,
    /// Whether the hour is known.
    pub has_time: bool,
    /// Whether it took place.
    pub status: InteractionStatus,
}

/// One day of the diary.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DayPlan {
    /// The day `YYYY-MM-DD`.
    pub day: String,
    /// What is on that day: whole-day ones first, then by the hour.
    pub items: Vec<DayItem>,
    /// Planned ones of earlier days that nobody closed, the latest first; at most 20.
    pub unclosed: Vec<DayItem>,
    /// How many of those there are in all.
    pub unclosed_count: u32,
}

/// A line of a day, with what helps to prepare for it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DayItem {
    /// What it is about.
    pub interaction: InteractionDetail,
    /// A phone of the first participant who has one; empty for none.
    pub phone: String,
    /// The talk before this one with anybody of them, held or fallen through.
    pub last_time: Option<LastTime>,
    /// No meeting, call or visit was ever held with any of them before.
    pub is_first: bool,
}

/// What is worth remembering of the talk before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LastTime {
    /// Wall time.
    pub starts_at: String,
    /// How it ended.
    pub result: Option<Ended>,
    /// What was said.
    pub said: String,
    /// What was promised.
    pub promised: String,
}

/// The days of a month that have something on them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MonthDots {
    /// In order; days with nothing are left out.
    pub days: Vec<DayCount>,
}

/// How many on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DayCount {
    /// `YYYY-MM-DD`.
    pub day: String,
    /// How many.
    pub count: u32,
}
