//! The shapes of a date.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contacts::{Participant, words};
use crate::ids::{ContactId, DateId};
use crate::kernel::civil::{LeapRule, PartialDate};
use crate::leads::ReminderDetail;
use crate::settings::Lead;

words! {
    /// What kind of day it is.
    DateKind {
        /// The day they were born.
        Birthday = "birthday",
        /// Of a wedding, a company, a first order.
        Anniversary = "anniversary",
        /// A policy, a contract or a subscription runs out.
        Renewal = "renewal",
        /// Whatever its label says.
        Other = "other",
    }
}

/// Everything needed to write a date down.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DateDraft {
    /// Whose it is.
    pub contact_id: ContactId,
    /// What kind of day.
    pub kind: DateKind,
    /// What it is, in a word; mostly for the kind `other`.
    #[serde(default)]
    pub label: String,
    /// The day, as far as known.
    pub date: PartialDate,
    /// When 29 February is kept in a common year; 28 February when not given.
    #[serde(default)]
    pub leap_rule: Option<LeapRule>,
    /// A reminder of its own.
    #[serde(default)]
    pub remind: Option<Lead>,
}

/// A date with all that follows from it today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DateDetail {
    /// Its id.
    pub id: DateId,
    /// Whose it is.
    pub contact_id: ContactId,
    /// What kind of day.
    pub kind: DateKind,
    /// What it is, in a word.
    pub label: String,
    /// The day, as far as known.
    pub date: PartialDate,
    /// When 29 February is kept in a common year.
    pub leap_rule: LeapRule,
    /// The day on which it is kept next, today included; none for a year alone.
    pub next_on: Option<String>,
    /// How many years it makes then; for a year alone, this year.
    pub turns: Option<u32>,
    /// How many full years have passed; for a year alone, as if from its 1 January.
    pub age: Option<u32>,
    /// Whether `turns` is a round number.
    pub is_jubilee: bool,
    /// Its own reminders, with the moments they come due next.
    pub reminders: Vec<ReminderDetail>,
}

/// The dates that come up, soonest first and by name within a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UpcomingDates {
    /// As many of them as were asked for.
    pub items: Vec<UpcomingDate>,
    /// How many there are in all.
    pub total: usize,
    /// How many of those are kept today.
    pub today_count: usize,
}

/// A date that comes up, with whom to greet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UpcomingDate {
    /// The date.
    pub date: DateDetail,
    /// Whose it is.
    pub contact: Participant,
    /// The day on which it is kept.
    pub on: String,
    /// Days from today; 0 is today.
    pub days_left: u32,
    /// How many years it makes.
    pub turns: Option<u32>,
    /// Whether that is a round number.
    pub is_jubilee: bool,
    /// The phone to try first, or empty.
    pub phone: String,
    /// Where to write, or empty.
    pub email: String,
}
