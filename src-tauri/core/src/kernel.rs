//! The kernel: what every room stands on and none may go around.

pub mod changes;
pub mod civil;
pub mod clock;
pub mod collation;
pub mod db;
pub mod error;
pub mod facts;
pub mod identity;
pub mod ids;
pub(crate) mod indexes;
pub mod job;
pub mod journal;
pub(crate) mod layouts;
pub mod lock;
pub mod migrations;
pub mod op;
pub mod phone;
pub(crate) mod query;
pub(crate) mod rows;
mod shape;
pub(crate) mod spreadsheet;
pub mod text;
pub(crate) mod unwatched;
pub mod workspace;
