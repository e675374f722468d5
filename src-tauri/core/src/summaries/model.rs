//! The shapes of a list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contacts::{ContactName, ContactStatus, words};
use crate::ids::{ContactId, OrganizationId, SourceId, TagId};

pub use crate::interactions::Ended;

/// Where a customer is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// Shown in the lists.
    #[default]
    InUse,
    /// Hidden.
    Archived,
    /// In the trash for 30 days.
    Trash,
}

/// What a list is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactSort {
    /// Alphabetical, by the part of the name that the settings put first.
    #[default]
    Name,
    /// By the last thing that happened.
    LastContact,
    /// By the earliest planned meeting.
    Planned,
    /// By when they were written down.
    Created,
}

/// Whom a list shows. Every condition that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContactFilter {
    /// From which shelf.
    pub shelf: Shelf,
    /// Words that must all occur in the name, company, e-mail, tags or phone.
    pub query: String,
    /// Any of these statuses; all when empty.
    pub statuses: Vec<ContactStatus>,
    /// All of these tags.
    pub tag_ids: Vec<TagId>,
    /// Of this company.
    pub organization_id: Option<OrganizationId>,
    /// From this source.
    pub source_id: Option<SourceId>,
    /// Only those who have gone quiet; see [`quiet`](super::quiet).
    pub is_quiet: bool,
}

/// A list and the part of it that is in view.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListContacts {
    /// Whom it shows.
    pub filter: ContactFilter,
    /// What it is sorted by.
    pub sort: ContactSort,
    /// Whether the order is turned round.
    pub is_descending: bool,
    /// How many rows to pass over.
    pub offset: u32,
    /// How many rows to answer.
    pub limit: u32,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ContactRow {
    /// Who.
    pub id: ContactId,
    /// Their name.
    #[serde(flatten)]
    pub name: ContactName,
    /// Status.
    pub status: ContactStatus,
    /// Company, or empty.
    pub organization: String,
    /// Role there.
    pub role: String,
    /// The phone to try first, as typed, or empty.
    pub phone: String,
    /// The e-mail to try first, or empty.
    pub email: String,
    /// Labels in alphabetical order.
    pub tags: Vec<String>,
    /// When something last happened, as wall time. What was moved away or called off did not.
    pub last_at: Option<String>,
    /// How that ended.
    pub last_result: Option<Ended>,
    /// The earliest planned meeting, as wall time.
    pub planned_at: Option<String>,
    /// Whether that one has passed and waits to be closed.
    pub is_unclosed: bool,
}

/// A page of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContactsPage {
    /// The rows in view.
    pub rows: Vec<ContactRow>,
    /// How many there are in all.
    pub total: u32,
}

/// How many customers are on each shelf.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct ContactCounts {
    /// In use.
    pub in_use: u32,
    /// Archived.
    pub archived: u32,
    /// In the trash.
    pub trash: u32,
}

words! {
    /// Where a text stands.
    TextKind {
        /// In the note of a customer.
        Contact = "contact",
        /// In what a talk was to be about, in what was said, offered or promised.
        Interaction = "interaction",
        /// In a to-do.
        Task = "task",
    }
}
