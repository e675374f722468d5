//! The shapes of a timeline.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::contacts::words;
use crate::ids::ContactId;
use crate::interactions::InteractionDetail;
use crate::tasks::TaskDetail;

words! {
    /// What a line of the timeline is about.
    TimelineKind {
        /// A meeting.
        Meeting = "meeting",
        /// A call.
        Call = "call",
        /// A visit.
        Visit = "visit",
        /// A message.
        Message = "message",
        /// A note.
        Note = "note",
        /// A to-do that was done.
        Task = "task",
        /// The moment at which the customer was written down.
        Created = "created",
    }
}

/// Which page of whose timeline.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListTimeline {
    /// Whose.
    pub contact_id: ContactId,
    /// Only these kinds; empty for all.
    #[serde(default)]
    pub kinds: Vec<TimelineKind>,
    /// Where the page before ended; none for the first.
    #[serde(default)]
    pub cursor: Option<String>,
    /// How many lines, 1–500.
    pub limit: u32,
    /// Where the planned ones before ended: asks for the next of them and for nothing else.
    #[serde(default)]
    #[ts(optional)]
    pub ahead_after: Option<String>,
}

/// A page of a timeline.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TimelinePage {
    /// What happened, newest first.
    pub items: Vec<TimelineItem>,
    /// Where the next page begins; none after the last line.
    pub next_cursor: Option<String>,
    /// What is planned and lies ahead, soonest first, at most a hundred; with the first page only,
    /// or when asked for by itself.
    pub ahead: Vec<TimelineItem>,
    /// Where more of that begins; none after the last.
    pub next_ahead: Option<String>,
}

/// A line of a timeline.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TimelineItem {
    /// The id of what it is about.
    #[ts(type = "string")]
    pub id: Uuid,
    /// When, as wall time.
    pub at: String,
    /// What it is.
    pub kind: TimelineKind,
    /// The interaction, if it is one.
    pub interaction: Option<InteractionDetail>,
    /// The to-do, if it is one that was done.
    pub task: Option<TaskDetail>,
}
