//! The shapes of an interaction.

use serde::Serialize;
use ts_rs::TS;

use crate::contacts::{Participant, words};
use crate::dictionary::Named;
use crate::ids::InteractionId;
use crate::leads::ReminderDetail;

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
    /// What it is, or was, to be about.
    pub agenda: String,
    /// What was said.
    pub said: String,
    /// What was offered.
    pub offered: String,
    /// What was promised.
    pub promised: String,
    /// Who takes part, in alphabetical order.
    pub participants: Vec<Participant>,
    /// The one it led to, or was moved to, as it stands after all moves; none when that lies in
    /// the trash.
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
