//! Where a page ended.

use uuid::Uuid;

use crate::kernel::civil::{parse_wall, wall_text};
use crate::kernel::error::{Error, Result};

/// The key of a line: its time, and its id among those of the same minute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cursor {
    pub at: String,
    pub id: Uuid,
}

impl Cursor {
    /// Before the first line: later than anything.
    pub(super) fn start() -> Cursor {
        Cursor { at: "9999-12-31T24:00".to_owned(), id: Uuid::max() }
    }

    /// Earlier than anything.
    pub(super) fn before_all() -> Cursor {
        Cursor { at: String::new(), id: Uuid::nil() }
    }

    /// Reads what [`text`](Cursor::text) wrote.
    pub(super) fn parse(text: &str) -> Result<Cursor> {
        let refused = || Error::invalid("cursor", text);
        let (at, id) = text.split_once(' ').ok_or_else(refused)?;
        let at = wall_text(parse_wall(at).map_err(|_| refused())?);
        let id = Uuid::parse_str(id).map_err(|_| refused())?;
        Ok(Cursor { at, id })
    }

    pub(super) fn text(&self) -> String {
        format!("{} {}", self.at, self.id)
    }
}
