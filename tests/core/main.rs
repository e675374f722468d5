//! Behaviour of the core through its public face, on real files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/mod.rs"]
mod support;

mod bases;
mod contacts;
mod continued_rows;
mod dates;
mod exports;
mod full_disk;
mod imports;
mod interactions;
mod journal;
mod lists;
mod loads;
mod opening;
mod own_reminders;
mod phrases;
mod programs;
mod reminders;
mod repeats;
mod reports;
mod rhythm;
mod sample;
mod search;
mod side_by_side;
mod tasks;
mod timeline;
mod trash;
