//! Tasks: what is to be done by a day or an hour, for a customer or for oneself.
//!
//! A repeating to-do is one row that walks along its rule: doing it notes the occurrence
//! and moves the row to the next one, always counted from the anchor, so that the 31st
//! comes back after February. A to-do whose customer lies in the trash waits with them.

mod complete;
mod list;
mod model;
mod repeat;
mod store;
mod write;

pub use complete::{complete, reopen};
pub use list::{list, open_of_contact, today};
pub use model::*;
pub use repeat::Repeat;
pub use store::{details, get};
pub use write::{create, restore, trash, update};
pub(crate) use write::{delete, delete_of_contact, forget_interaction, trashed_before};
