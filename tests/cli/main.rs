//! The terminal: the real program on real files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod base;
mod contacts;
mod diary;
mod frame;
mod locks;
mod refusals;
mod tables;
