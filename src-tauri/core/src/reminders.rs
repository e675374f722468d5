//! Reminders: what has come due, and what a person answers.
//!
//! A rule (room `leads`) and its subject give the moment at which a reminder comes due,
//! by the wall clock. [`tick`] notes each such moment as a firing, once: the pair of
//! reminder and moment is the key, so sleep, a jump of the clock, a change to summer
//! time, a restart or a second process neither lose nor double one. The open firings are
//! the list in the window, which is the truth; a notice is a courtesy, shown once for
//! every moment and held back in the hours of silence. Where nobody ticks, [`due`](due()) tells the
//! same without noting it.
//!
//! A firing stands for its subject as it was due: when the meeting is closed or moves,
//! when the to-do is done, the firing leaves the list by itself. Birthdays without a
//! reminder of their own follow the setting `birthday_reminder`; their firings go by the
//! id of the date.

mod answer;
mod due;
mod model;
mod open;
mod rules;
mod tick;

pub use answer::{complete, dismiss, snooze};
pub use model::*;
pub use open::{due, open, waiting};
pub use rules::{delete, set};
pub(crate) use tick::quietly;
pub use tick::tick;
