//! Dates: birthdays, anniversaries, renewals and other days that return each year.
//!
//! A date may be full, a month and day, or a year alone; what is not known is not
//! invented. It belongs to one customer, who has at most one birthday. When it is next
//! kept, how old it makes them and whether that is a round number are derived from
//! today, never stored. Lists pass over customers in the archive and in the trash.

mod keeping;
mod model;
pub(crate) mod store;
mod upcoming;
mod write;

pub use keeping::is_jubilee;
pub use model::*;
pub use store::{get, of_contact};
pub(crate) use upcoming::ranges;
pub use upcoming::upcoming;
pub(crate) use write::delete_of_contact;
pub use write::{create, delete, update};
