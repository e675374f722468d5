//! The table through its one door, without a window.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/mod.rs"]
mod support;

mod bindings;
mod history;
mod lists;
mod meetings;
mod notices;
mod table;
mod words;
