//! Indexes that are built at once, after many rows have come or gone.
//!
//! Kept up row by row, an index costs a search in a tree for each row, at a place of its own; built
//! when all rows stand, it is one sorting of its keys. Where a write replaces a good part of a
//! table, its indexes are left out meanwhile and built anew at its end.

use rusqlite::Connection;

use super::error::Result;

/// Fewer rows than this are written no quicker without indexes.
const WORTH_IT: u32 = 5_000;

/// Whether so many rows of a table come or go that its indexes had better be built anew.
pub(crate) fn are_worth_building(conn: &Connection, table: &str, rows: u32) -> Result<bool> {
    if rows < WORTH_IT {
        return Ok(false);
    }
    // As many as that are there at most, or they are not counted to their end.
    let sql = format!("SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT ?1)");
    let most = i64::from(rows) * 2;
    let count: i64 = conn.query_row(&sql, [most], |row| row.get(0))?;
    Ok(count < most)
}

/// Indexes that are left out since [`start`](DeferredIndexes::start).
///
/// Both are part of the write that is open: one that fails has its indexes back.
#[must_use = "indexes that are not built again are gone with the commit"]
pub(crate) struct DeferredIndexes<'c> {
    conn: &'c Connection,
    /// What makes them, in the order in which they were made.
    statements: Vec<String>,
}

impl<'c> DeferredIndexes<'c> {
    /// Leaves out indexes, none of which is looked into meanwhile. Those whose rows come in their
    /// own order, or that few rows belong to, are better kept up.
    pub(crate) fn start(
        conn: &'c Connection,
        names: impl IntoIterator<Item = &'static str>,
    ) -> Result<DeferredIndexes<'c>> {
        let mut made = conn
            .prepare_cached("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1")?;
        let mut statements = Vec::new();
        for name in names {
            statements.push(made.query_row([name], |row| row.get(0))?);
            conn.execute_batch(&format!("DROP INDEX {name}"))?;
        }
        Ok(DeferredIndexes { conn, statements })
    }

    /// Builds them.
    pub(crate) fn end(self) -> Result<()> {
        self.statements.iter().try_for_each(|sql| Ok(self.conn.execute_batch(sql)?))
    }
}
