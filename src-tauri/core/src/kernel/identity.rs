//! The name of a base, which it keeps wherever it is moved; a copy has it as well.

use rusqlite::{Connection, OptionalExtension};

use super::error::Result;
use super::workspace::Reader;

/// Gives it a name, unless it has one.
pub(crate) fn give(conn: &Connection) -> Result<()> {
    conn.execute(
        "INSERT OR IGNORE INTO meta (key, value) VALUES ('id', lower(hex(randomblob(16))))",
        [],
    )?;
    Ok(())
}

/// The name; a base that was made before bases had names has none.
pub fn of(reader: &Reader<'_>) -> Result<Option<String>> {
    let sql = "SELECT value FROM meta WHERE key = 'id'";
    Ok(reader.conn().query_row(sql, [], |row| row.get(0)).optional()?)
}
