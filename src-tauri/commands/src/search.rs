//! Finding.

use serde::Deserialize;
use ts_rs::TS;
use vizitka_core::kernel::error::Result;
use vizitka_core::search::{self, SearchHits, TextHit};

use crate::command::{Command, read};
use crate::session::Session;

pub(crate) const COMMANDS: &[Command] = &[
    read!("search.find", find: Find => SearchHits),
    read!("search.texts", texts: Find => Vec<TextHit>),
];

/// What somebody typed.
#[derive(Debug, Deserialize, TS)]
pub struct Find {
    query: String,
    limit: u32,
}

fn find(session: &Session, request: Find) -> Result<SearchHits> {
    session
        .workspace
        .read(|reader| search::find(reader, &session.index, &request.query, request.limit))
}

fn texts(session: &Session, request: Find) -> Result<Vec<TextHit>> {
    session.workspace.read(|reader| search::texts(reader, &request.query, request.limit))
}
