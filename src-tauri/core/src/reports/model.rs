//! The shapes of questions and answers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contacts::{Participant, words};
use crate::interactions::{DayCount, Ended, InteractionDetail, InteractionKind};

words! {
    /// By how long a stretch a report counts.
    Stretch {
        /// By week.
        Week = "week",
        /// By month.
        Month = "month",
    }
    /// Which meetings a list shows.
    MeetingsFilter {
        /// All of them.
        All = "all",
        /// Went well.
        Success = "success",
        /// No result.
        Neutral = "neutral",
        /// Refusal.
        Refusal = "refusal",
        /// Took place, with no outcome noted.
        Held = "held",
        /// Fell through.
        FellThrough = "fell_through",
        /// Moved.
        Moved = "moved",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Planned, its time has passed, nobody said how it ended.
        Unclosed = "unclosed",
        /// Planned and still to come.
        Planned = "planned",
        /// All but those still to come.
        Past = "past",
        /// Held, and led to a next one.
        LedToNext = "led_to_next",
    }
}

impl MeetingsFilter {
    /// The word for how it ended, where the filter is one.
    pub(super) fn ended(self) -> Option<Ended> {
        Ended::ALL.iter().copied().find(|ended| ended.as_str() == self.as_str())
    }
}

/// How did the meetings end, by week or by month?
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AskOutcomes {
    /// First day of the chart; eight stretches back when not given.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day of the chart; the end of the present stretch when not given.
    #[serde(default)]
    pub to: Option<String>,
    /// Any day of the stretch that is looked at closely.
    pub chosen: String,
    /// By week or by month.
    pub by: Stretch,
}

/// How the meetings ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutcomesReport {
    /// One bar a week (or month) in order, empty ones too.
    pub weeks: Vec<WeekBar>,
    /// The one looked at.
    pub chosen: WeekBar,
    /// How many talks of the chosen one led to a next one.
    pub led_to_next: u32,
    /// Whether a bar is a month.
    pub is_month: bool,
}

/// The meetings of one week or month, by how they ended.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct WeekBar {
    /// Its first day: Monday (Sunday where the settings begin the week so), or the 1st.
    pub monday: String,
    /// Went well.
    pub success: u32,
    /// No result.
    pub neutral: u32,
    /// Refusal.
    pub refusal: u32,
    /// Took place, with no outcome noted.
    pub held: u32,
    /// Fell through.
    pub fell_through: u32,
    /// Moved to another time.
    pub moved: u32,
    /// Cancelled.
    pub cancelled: u32,
    /// Planned, passed, not closed.
    pub unclosed: u32,
    /// Planned and still to come.
    pub planned: u32,
    /// All of them.
    pub total: u32,
}

/// Which meetings of which days?
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListMeetings {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Which of them.
    pub result: MeetingsFilter,
    /// Which kinds; empty for meetings, calls and visits.
    #[serde(default)]
    pub kinds: Vec<InteractionKind>,
    /// How many of the first to answer; all when not given.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// The list behind a number, or its beginning.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Meetings {
    /// In the order of their time.
    pub lines: Vec<InteractionDetail>,
    /// How many there are in all.
    pub total: u32,
}

/// From which day to which, both included.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DayRange {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
}

/// A talk, and the one it led to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LedToNextLine {
    /// The talk.
    pub from: InteractionDetail,
    /// What it led to.
    pub next: InteractionDetail,
}

/// How many are planned?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlannedReport {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// How many in all.
    pub total: u32,
    /// By week in order, empty ones too; only days from `from` to `to` count.
    pub weeks: Vec<WeekCount>,
    /// By day in order; days with none are left out.
    pub days: Vec<DayCount>,
}

/// How many in one week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WeekCount {
    /// The first day of the week.
    pub monday: String,
    /// How many.
    pub count: u32,
}

/// All meetings with somebody.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WithReport {
    /// Everybody of that name, told apart: the best match first.
    pub people: Vec<MeetingsWith>,
}

/// One of them, with every meeting.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeetingsWith {
    /// Who.
    pub contact: Participant,
    /// Their phone, to tell two of one name apart; empty for none.
    pub phone: String,
    /// How many meetings.
    pub count: u32,
    /// Every meeting, the latest first.
    pub meetings: Vec<InteractionDetail>,
}
