//! The phone and the e-mail of many customers at once.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::ids::id_list;

/// What to dial and where to write; empty for none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ContactLines {
    /// A phone as typed.
    pub phone: String,
    /// An e-mail address as typed.
    pub email: String,
}

/// The phone to try first and the e-mail of these customers; those with neither are
/// left out.
pub(crate) fn lines_of(
    conn: &Connection,
    ids: &[ContactId],
) -> Result<HashMap<ContactId, ContactLines>> {
    let mut statement = conn.prepare_cached(
        "SELECT contact_id, kind, value FROM contact_points
         WHERE contact_id IN (SELECT unhex(value) FROM json_each(?1)) AND kind IN ('phone', 'email')
         ORDER BY contact_id, is_preferred DESC, position, id",
    )?;
    let rows = statement.query_map([id_list(ids.iter().map(|id| id.0))], |row| {
        Ok((row.get::<_, ContactId>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    })?;
    let mut lines: HashMap<ContactId, ContactLines> = HashMap::new();
    for row in rows {
        let (id, kind, value) = row?;
        let of_one = lines.entry(id).or_default();
        let line = if kind == "phone" { &mut of_one.phone } else { &mut of_one.email };
        if line.is_empty() {
            *line = value;
        }
    }
    Ok(lines)
}
