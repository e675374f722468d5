//! The boundary: one table of commands that the window, the terminal and the tests
//! share. It knows no window and no SQL; a body parses, opens a door, calls the room.
//!
//! Adding a command takes three steps: write the body in the room's file, add its line
//! to that file's `COMMANDS`, run `cargo test -p vizitka-commands` to write the bindings.

mod bindings;
mod command;
pub mod locale;
pub mod place;
mod session;
mod system_clock;
mod table;
pub mod words;

mod contacts;
mod dates;
mod exports;
mod fault;
mod history;
mod imports;
mod interactions;
mod jobs;
pub mod notices;
mod organizations;
mod phrases;
mod reminders;
mod reports;
mod request;
mod sample;
mod search;
mod settings;
mod sources;
mod tags;
mod tasks;
mod timeline;
mod trash;

pub use bindings::bindings;
pub use command::{Access, Answer, Command};
pub use session::{Nothing, Session, SessionOptions};
pub use system_clock::{StandingClock, SystemClock, moment_at};
pub use table::{call, commands};
