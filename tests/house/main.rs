//! The rules of the house, as tests: what may import what, how long a file may grow, how
//! things are named, that commands, bindings and words agree.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod layering;
mod naming;
mod sizes;
mod tree;
mod ui;
