//! The shapes of a to-do.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::repeat::Repeat;
use crate::contacts::{Participant, given};
use crate::ids::{ContactId, InteractionId, TaskId};
use crate::leads::ReminderDetail;
use crate::settings::Lead;

/// Everything needed to write a to-do down; only the title is a must.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TaskDraft {
    /// What to do.
    pub title: String,
    /// More about it.
    pub note: String,
    /// For whom.
    pub contact_id: Option<ContactId>,
    /// The talk in which it was promised.
    pub interaction_id: Option<InteractionId>,
    /// By which day, `YYYY-MM-DD`. Needed by an hour or a repeat: today when missing.
    pub due_on: Option<String>,
    /// At which hour of that day, `HH:MM`.
    pub due_time: Option<String>,
    /// When it comes again. The first occurrence is the nearest one on or after the day.
    pub repeat: Option<Repeat>,
    /// A reminder.
    pub remind: Option<Lead>,
}

/// What to change of a to-do: absent fields stay, null clears.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct TaskPatch {
    /// What to do.
    pub title: Option<String>,
    /// More about it.
    pub note: Option<String>,
    /// For whom.
    #[serde(deserialize_with = "given")]
    #[ts(optional = nullable, as = "Option<ContactId>")]
    pub contact_id: Option<Option<ContactId>>,
    /// By which day. Of a repeating one, a day that does not fit the rule puts off this
    /// occurrence alone, or brings it forward; one that fits becomes the new anchor.
    #[serde(deserialize_with = "given")]
    #[ts(optional = nullable, as = "Option<String>")]
    pub due_on: Option<Option<String>>,
    /// At which hour.
    #[serde(deserialize_with = "given")]
    #[ts(optional = nullable, as = "Option<String>")]
    pub due_time: Option<Option<String>>,
    /// When it comes again.
    #[serde(deserialize_with = "given")]
    #[ts(optional = nullable, as = "Option<Repeat>")]
    pub repeat: Option<Option<Repeat>>,
    /// The reminder: the first one becomes this; null takes that one away.
    #[serde(deserialize_with = "given")]
    #[ts(optional = nullable, as = "Option<Lead>")]
    pub remind: Option<Option<Lead>>,
}

/// A to-do as lists and its own page show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TaskDetail {
    /// Its id.
    pub id: TaskId,
    /// What to do.
    pub title: String,
    /// More about it.
    pub note: String,
    /// For whom.
    pub contact: Option<Participant>,
    /// The talk in which it was promised.
    pub interaction_id: Option<InteractionId>,
    /// By which day.
    pub due_on: Option<String>,
    /// At which hour of that day.
    pub due_time: Option<String>,
    /// When it comes again.
    pub repeat: Option<Repeat>,
    /// When it was done, in UTC milliseconds.
    #[ts(type = "number | null")]
    pub done_at: Option<i64>,
    /// Whether it is open and its day or hour has passed.
    pub is_overdue: bool,
    /// When it went to the trash.
    #[ts(type = "number | null")]
    pub trashed_at: Option<i64>,
    /// Its reminders.
    pub reminders: Vec<ReminderDetail>,
}

/// All that is to be done, by urgency, and what was done today.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct TaskList {
    /// Their day or hour has passed; the oldest first.
    pub overdue: Vec<TaskDetail>,
    /// For today, by the hour.
    pub today: Vec<TaskDetail>,
    /// For later days.
    pub later: Vec<TaskDetail>,
    /// With no day.
    pub someday: Vec<TaskDetail>,
    /// Done today, the latest first; of a repeating one, the occurrence that was done.
    pub done_today: Vec<TaskDetail>,
}

/// What waits today, for everybody and nobody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct TasksToday {
    /// Their day or hour has passed; the oldest first.
    pub overdue: Vec<TaskDetail>,
    /// For today, by the hour.
    pub today: Vec<TaskDetail>,
    /// Done today, the latest first; of a repeating one, the occurrence that was done.
    pub done_today: Vec<TaskDetail>,
    /// How many are for later days or have no day.
    pub later_count: u32,
}
