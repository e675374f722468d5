//! Reports: the questions that one asks of the diary, with the list behind each number.
//!
//! How the meetings of a week ended; after which talks another one was booked, and for
//! when; how many are planned; every meeting with somebody known by surname and initials.
//! Meetings here are meetings, calls and visits unless asked otherwise. What lies in the
//! trash, or is only about customers who do, never counts.

mod led_to_next;
mod meetings;
mod model;
mod names;
mod outcomes;
mod period;
mod planned;
mod with;

pub use led_to_next::led_to_next;
pub use meetings::meetings;
pub use model::*;
pub use outcomes::outcomes;
pub use planned::planned;
pub use with::with;
