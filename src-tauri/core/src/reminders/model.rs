//! The shapes of a firing and of what is announced.

use chrono::NaiveDateTime;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::contacts::Participant;
use crate::dates::DateKind;
use crate::ids::ReminderId;
use crate::interactions::InteractionKind;
use crate::kernel::changes::Changes;
use crate::leads::ReminderSubject;

/// Whether a firing waits for an answer or was put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FiringState {
    /// It waits for an answer.
    Shown,
    /// It was put off and waits for its time.
    Snoozed,
}

/// One time that a reminder came due and was not answered yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Firing {
    /// Which reminder; the id of the date for a birthday announced by the setting.
    pub reminder_id: ReminderId,
    /// Wall time at which it came due. With the reminder, the key of the firing.
    pub due_at: String,
    /// What it is about.
    pub subject: ReminderSubject,
    /// Title of a to-do, label of a date; else empty.
    pub title: String,
    /// Kind of a meeting, call or visit.
    pub interaction_kind: Option<InteractionKind>,
    /// Wall time of the meeting, of the to-do, of the day that is kept.
    pub starts_at: Option<String>,
    /// Whether the hour of `starts_at` is known.
    pub has_time: bool,
    /// With whom or whose.
    pub contact: Option<Participant>,
    /// How many others take part.
    pub other_count: u32,
    /// The phone of the contact to try first, or empty.
    pub phone: String,
    /// Where.
    pub place: String,
    /// How many years the day makes.
    pub turns: Option<u32>,
    /// Kind of a date.
    pub date_kind: Option<DateKind>,
    /// Whether it waits or was put off.
    pub state: FiringState,
    /// Wall time until which it was put off; past when it has come due again.
    pub snoozed_until: Option<String>,
    /// Whether it was noticed over ten minutes late: the program was closed, or asleep.
    pub is_missed: bool,
    /// From when on somebody could have been told: the moment, or when the rule was made after it.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) awaited_at: NaiveDateTime,
}

impl Firing {
    /// The wall time for which it speaks up: when it came due, or until when it was put off.
    pub fn moment(&self) -> &str {
        self.snoozed_until.as_deref().unwrap_or(&self.due_at)
    }
}

/// For how long to put off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum Snooze {
    /// One of the usual spans.
    For {
        /// Which one.
        #[serde(rename = "for")]
        span: SnoozeSpan,
    },
    /// To a moment of one's own.
    Until {
        /// Wall time, later than now.
        until: String,
    },
}

/// Either of the fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSnooze {
    #[serde(rename = "for")]
    span: Option<SnoozeSpan>,
    until: Option<String>,
}

/// By hand: serde says of an enum without a tag only that nothing of it fits.
impl<'de> Deserialize<'de> for Snooze {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Snooze, D::Error> {
        match WrittenSnooze::deserialize(from)? {
            WrittenSnooze { span: Some(span), until: None } => Ok(Snooze::For { span }),
            WrittenSnooze { span: None, until: Some(until) } => Ok(Snooze::Until { until }),
            WrittenSnooze { span: Some(_), until: Some(_) } => {
                Err(D::Error::unknown_field("until", &["for"]))
            }
            WrittenSnooze { span: None, until: None } => Err(D::Error::missing_field("for")),
        }
    }
}

/// The usual spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SnoozeSpan {
    /// Ten minutes.
    TenMinutes,
    /// One hour.
    Hour,
    /// Until 18:00; from then on by three hours.
    ThisEvening,
    /// Until 9:00 of the next day.
    Tomorrow,
}

/// Until when a reminder was put off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Snoozed {
    /// Wall time.
    pub until: String,
}

/// Why reminders are announced later than they came due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delay {
    /// They are not late.
    None,
    /// The program was closed or the machine asleep.
    Away,
    /// They came due in the hours of silence.
    Quiet,
}

/// What a tick found: the shell shows it, the words come from the commands crate.
#[derive(Debug)]
pub struct Announcement {
    /// The firings to show a notice of, none of them shown before; may be empty, when
    /// something came due in the hours of silence and only the list changed.
    pub fresh: Vec<Firing>,
    /// Whether one notice should stand for all of them: there are more than three, or
    /// several that are late.
    pub is_gathered: bool,
    /// Why they are late.
    pub delay: Delay,
    /// What the tick changed, for the window.
    pub changes: Changes,
}
