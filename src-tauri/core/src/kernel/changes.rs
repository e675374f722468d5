//! What a write changed, so that the window refreshes that and nothing else.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::op::Op;

/// A kind of record that lists and pages are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Customers with their contact points, addresses and labels.
    Contacts,
    /// Companies.
    Organizations,
    /// Labels.
    Tags,
    /// Sources.
    Sources,
    /// Meetings, calls, visits, messages, notes and refusal reasons.
    Interactions,
    /// Birthdays and other days.
    Dates,
    /// To-dos.
    Tasks,
    /// Reminder rules and firings.
    Reminders,
    /// Settings.
    Settings,
}

impl Kind {
    /// All kinds, for a change whose extent is not known (another process wrote).
    pub const ALL: [Kind; 9] = [
        Kind::Contacts,
        Kind::Organizations,
        Kind::Tags,
        Kind::Sources,
        Kind::Interactions,
        Kind::Dates,
        Kind::Tasks,
        Kind::Reminders,
        Kind::Settings,
    ];

    /// The tables whose changes the journal keeps, each with the kind it belongs to.
    pub(crate) const TABLES: [(&'static str, Kind); 17] = [
        ("organizations", Kind::Organizations),
        ("sources", Kind::Sources),
        ("tags", Kind::Tags),
        ("contacts", Kind::Contacts),
        ("contact_points", Kind::Contacts),
        ("addresses", Kind::Contacts),
        ("contact_tags", Kind::Contacts),
        ("refusal_reasons", Kind::Interactions),
        ("interactions", Kind::Interactions),
        ("interaction_participants", Kind::Interactions),
        ("dates", Kind::Dates),
        ("tasks", Kind::Tasks),
        ("task_completions", Kind::Tasks),
        ("reminders", Kind::Reminders),
        ("firings", Kind::Reminders),
        ("settings", Kind::Settings),
        ("sample_records", Kind::Settings),
    ];

    pub(crate) fn of_table(table: &str) -> Option<Kind> {
        Kind::TABLES.iter().find(|(name, _)| *name == table).map(|(_, kind)| *kind)
    }
}

/// The answer of a write: rows touched by kind, and the step that undo would take back.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct Changes {
    /// Number of rows touched, by kind of record; kinds not named did not change.
    pub kinds: BTreeMap<Kind, u32>,
    /// The action, unless another process did it.
    pub op: Option<Op>,
    /// The facts that the sentence about the action names: `name` and `count`.
    #[ts(type = "Record<string, string | number>")]
    pub about: serde_json::Value,
    /// Number of the journal entry, for the toast's Undo; none when nothing changed,
    /// or when the write was an undo or redo itself.
    pub entry: Option<u32>,
    /// Whether this was an undo.
    pub is_undo: bool,
}

impl Changes {
    /// Everything may have changed: another process wrote to the base.
    pub fn everything() -> Changes {
        Changes { kinds: Kind::ALL.iter().map(|kind| (*kind, 1)).collect(), ..Changes::default() }
    }

    /// Whether nothing changed at all.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    pub(crate) fn add(&mut self, kind: Kind, rows: u32) {
        let count = self.kinds.entry(kind).or_default();
        *count = count.saturating_add(rows);
    }
}
