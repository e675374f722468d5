//! The product: customers, meetings, days, to-dos, reminders and the questions one
//! asks of them, on one SQLite file.
//!
//! No window, no network, no hidden clock. Rooms are plain functions on a door of the
//! [`Workspace`](kernel::workspace::Workspace): reading verbs take a `Reader`, changing
//! verbs a `Tx`. Imports go down only: kernel ← people ← events ← lenses ← motions
//! (see `src-tauri/ARCHITECTURE.md`; `tests/house` enforces it).

pub mod kernel;

pub use kernel::{error, ids, text};
