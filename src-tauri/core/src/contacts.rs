//! Contacts: the people in the base.
//!
//! A contact needs a name or one way to reach them, nothing else: two people may
//! share a phone, an e-mail and a full name. Archive hides, trash keeps for 30 days,
//! only the room `trash` destroys. Lists of contacts are read by the room
//! `summaries`, what happened with them by `interactions` and `timeline`.

pub(crate) mod bring_in;
mod create;
mod duplicates;
mod lines;
mod model;
pub(crate) mod names;
mod participant;
mod shelves;
pub(crate) mod store;
mod update;

pub(crate) use create::NOTE_MAX;
pub use create::create;
pub use duplicates::{Because, PossibleDuplicate, possible_duplicates};
pub(crate) use lines::lines_of;
pub use model::*;
pub(crate) use names::split_name;
pub use names::{NameParts, name_parts, named};
pub use participant::Participant;
pub(crate) use participant::{PARTICIPANT, PARTICIPANT_JOIN, PARTICIPANT_WIDTH, called};
pub use shelves::{archive, in_portions, restore, tag, trash, unarchive};
pub(crate) use shelves::{delete, trashed_before};
pub use store::get;
pub use update::update;
