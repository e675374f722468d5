//! Summaries: the lists of customers, and the derived row that each list reads.
//!
//! One row a customer holds all that a list sorts by and search looks through. It is
//! derived from the rooms below in the same transaction as the change, so a list is
//! never stale, and it is never journaled: undo brings back the facts, and the summary
//! follows from them.

mod derive;
mod list;
mod model;
mod rhythm;
mod texts;
mod write;

pub(crate) use derive::derive;
pub use list::{counts, ids, list, list_ids, position, rows_of};
pub use model::{
    ContactCounts, ContactFilter, ContactRow, ContactSort, ContactsPage, Ended, ListContacts,
    Shelf, TextKind,
};
pub use rhythm::{QuietContact, QuietContacts, Rhythm, RhythmUnit, quiet, rhythm};
pub(crate) use texts::{WaitingText, derive_texts, has_due_texts, newest_waiting_texts};
pub(crate) use write::{SummaryWriter, index_notes};
