//! The floor of bringing rows in: bare SQLite filling the same tables with the same rows.

use std::path::Path;

use rusqlite::Connection;

use crate::Result;

/// What an import writes, in the order in which it may be written.
const TABLES: [&str; 9] = [
    "organizations",
    "sources",
    "tags",
    "contacts",
    "contact_points",
    "addresses",
    "contact_tags",
    "dates",
    "contact_summaries",
];

/// Fills the tables of `empty`, a base with nobody in it, with the rows of `full`: the same
/// columns, indexes and full-text index in one durable commit, and nothing else. No file is read
/// and understood, nobody is looked for, no journal is kept, no references or triggers watch.
pub fn measure(full: &Path, empty: &Path) -> Result<()> {
    let conn = Connection::open(empty)?;
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;
         PRAGMA cache_size = -48000;",
    )?;
    conn.execute("ATTACH ?1 AS full", [full.to_string_lossy()])?;
    let triggers: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for trigger in triggers {
        conn.execute_batch(&format!("DROP TRIGGER {trigger}"))?;
    }
    conn.execute_batch("BEGIN IMMEDIATE")?;
    for table in TABLES {
        // A condition, because SQLite would copy whole pages of a table otherwise.
        conn.execute_batch(&format!("INSERT INTO {table} SELECT * FROM full.{table} WHERE 1 = 1"))?;
    }
    conn.execute_batch(
        "INSERT INTO texts SELECT * FROM full.texts WHERE kind = 'contact';
         INSERT INTO texts_fts (rowid, body)
           SELECT doc, note FROM full.texts JOIN full.contacts c ON c.id = owner_id
           WHERE kind = 'contact';
         COMMIT;",
    )?;
    let count =
        |of: &str| conn.query_row(&format!("SELECT count(*) FROM {of}"), [], |row| row.get(0));
    let (own, other): (i64, i64) = (count("contacts")?, count("full.contacts")?);
    if own != other || own == 0 {
        return Err(format!("{own} customers were filled in, not {other}").into());
    }
    Ok(())
}
