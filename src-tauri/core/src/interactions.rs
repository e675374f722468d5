//! Interactions: meetings, calls, visits, messages and notes, planned or past.
//!
//! Each has at least one participant. A planned one ends by being *closed*: held with an
//! outcome, fallen through, moved or cancelled; closing, what was said, the next one and a
//! promise are one step. A planned one whose time has passed is *not closed* until then.
//! `next_id` links a talk to the one it led to, and a moved one to where it was moved.
//!
//! `interaction_participants.starts_at` repeats the interaction's own start, so that a
//! customer's history is one run of that tree; only this room writes both.

mod chain;
mod check;
mod close;
mod day;
mod drafts;
mod log;
mod model;
mod reasons;
mod shelves;
pub(crate) mod store;
mod update;

pub use close::close;
pub use day::{day, month, unclosed};
pub use drafts::{CloseInteraction, InteractionDraft, InteractionPatch, NextDraft};
pub use log::log;
pub use model::*;
pub(crate) use reasons::REFUSAL_REASONS;
pub use reasons::{delete_reason, reasons, rename_reason};
pub(crate) use shelves::{delete, leave, trashed_before};
pub use shelves::{restore, trash};
pub use store::{details, get};
pub use update::update;
