//! Timeline: everything about one customer, newest first.
//!
//! A page is a run of `interaction_participants`, clustered by customer and time, so the
//! first fifty of ten thousand cost what the first fifty of fifty do. Pages follow one
//! another by the key of their last line, never by a count of lines: what is written
//! between two pages makes none appear twice and none vanish. Planned ones that lie ahead
//! stand apart, soonest first: the first hundred come with the first page, the others by a cursor
//! of their own.

mod around;
mod cursor;
mod list;
mod model;

pub use around::{Around, around};
pub use list::list;
pub use model::*;
