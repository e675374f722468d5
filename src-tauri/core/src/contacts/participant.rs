//! A customer as the records around them name them.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;
use ts_rs::TS;

use super::model::ContactName;
use crate::ids::ContactId;
use crate::kernel::error::{OrNotFound, Result};

/// Who takes part: enough to name them and to open their card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Participant {
    /// Their id.
    pub id: ContactId,
    /// Their name.
    #[serde(flatten)]
    pub name: ContactName,
    /// Their company, or empty.
    pub organization: String,
}

/// The columns that [`Participant::read`] takes, of `contacts c` joined as in
/// [`PARTICIPANT_JOIN`].
pub(crate) const PARTICIPANT: &str =
    "c.id, c.surname, c.given_name, c.patronymic, c.nickname, coalesce(o.name, '')";

/// How many columns [`PARTICIPANT`] has.
pub(crate) const PARTICIPANT_WIDTH: usize = 6;

/// The company of `contacts c`, under the name `o`.
pub(crate) const PARTICIPANT_JOIN: &str = "LEFT JOIN organizations o ON o.id = c.organization_id";

impl Participant {
    /// Reads [`PARTICIPANT`] beginning at a column; none where a left join found nobody.
    pub(crate) fn read(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Participant>> {
        if row.get_ref(at)? == ValueRef::Null {
            return Ok(None);
        }
        let name = ContactName {
            surname: row.get(at + 1)?,
            given_name: row.get(at + 2)?,
            patronymic: row.get(at + 3)?,
            nickname: row.get(at + 4)?,
        };
        Ok(Some(Participant { id: row.get(at)?, name, organization: row.get(at + 5)? }))
    }

    /// One customer by id; refuses with `not-found`.
    pub(crate) fn get(conn: &Connection, id: ContactId) -> Result<Participant> {
        let sql =
            format!("SELECT {PARTICIPANT} FROM contacts c {PARTICIPANT_JOIN} WHERE c.id = ?1");
        let found = conn
            .prepare_cached(&sql)?
            .query_row([id], |row| Participant::read(row, 0))
            .optional()?;
        found.flatten().or_not_found("contact")
    }
}

/// How history names a customer: by name, or by the first line that reaches them, since a
/// phone alone is enough to be written down. Refuses with `not-found`.
pub(crate) fn called(conn: &Connection, id: ContactId) -> Result<String> {
    let name = Participant::get(conn, id)?.name.full();
    if !name.is_empty() {
        return Ok(name);
    }
    let sql =
        "SELECT value FROM contact_points WHERE contact_id = ?1 ORDER BY position, id LIMIT 1";
    let line = conn.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    Ok(line.unwrap_or_default())
}
