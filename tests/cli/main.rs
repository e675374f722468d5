//! The terminal: the real program on real files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod base;
mod bases;
mod contacts;
mod diary;
#[cfg(target_os = "linux")]
mod disk;
mod frame;
mod kills;
mod locks;
mod refusals;
mod tables;
