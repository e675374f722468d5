//! The shape of a base, told apart from another one of the same version.
//!
//! A build on the way to a release may have made bases of a version whose shape changed before it
//! was final. Such a base opens, and whatever needs what it lacks fails later; so it is refused.

use std::collections::HashSet;

use rusqlite::Connection;

use super::db::register_functions;
use super::error::{Code, Error, Result};
use super::migrations::{self, Step};

/// What the newest shape is known by, so that nearly every opening compares one number. A test
/// says the new one when a step is written.
const NEWEST: u64 = 0x4b2b_85c3_f6a8_d045;

/// Refuses a base that lacks something which its version has. What somebody has added to it, such
/// as an index of their own, is theirs.
pub(super) fn refuse_other(conn: &Connection, steps: &[Step]) -> Result<()> {
    let version = migrations::version(conn)?;
    if version == 0 || known_by(conn)? == NEWEST {
        return Ok(());
    }
    let steps = &steps[..steps.len().min(version as usize)];
    match missing(conn, steps)? {
        None => Ok(()),
        Some(what) => Err(Error::new(Code::BaseOtherShape).with("missing", what)),
    }
}

/// A number that tells one shape from another, whatever the order in which its parts were made.
fn known_by(conn: &Connection) -> Result<u64> {
    // FTS5 makes tables of its own, which change with it.
    let mut all = conn.prepare_cached(
        "SELECT sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT GLOB 'texts_fts_*'",
    )?;
    let mut rows = all.query([])?;
    let mut sum = 0_u64;
    while let Some(row) = rows.next()? {
        sum = sum.wrapping_add(hash(row.get_ref(0)?.as_bytes().unwrap_or_default()));
    }
    Ok(sum)
}

/// FNV-1a: the same in every build.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What a base after these steps has and this one lacks.
fn missing(conn: &Connection, steps: &[Step]) -> Result<Option<String>> {
    let model = Connection::open_in_memory()?;
    register_functions(&model)?;
    steps.iter().try_for_each(|step| model.execute_batch(step.sql))?;
    let there: HashSet<String> = parts(conn)?.into_iter().collect();
    Ok(parts(&model)?.into_iter().find(|part| !there.contains(part)))
}

/// Each table with its columns, each index, and each trigger with what it does.
fn parts(conn: &Connection) -> Result<Vec<String>> {
    let mut all = conn.prepare(
        "SELECT type || ' ' || name, CASE type WHEN 'trigger' THEN sql ELSE '' END
           FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'
         UNION ALL
         SELECT 'column ' || t.name || '.' || c.name, ''
           FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = 'table'",
    )?;
    let rows = all.query_map([], |row| {
        let (name, sql): (String, String) = (row.get(0)?, row.get(1)?);
        Ok(format!("{name} {}", without_remarks(&sql)).trim_end().to_owned())
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A statement as SQLite understands it: how it is laid out and what is remarked in it count for
/// nothing.
fn without_remarks(sql: &str) -> String {
    let lines = sql.lines().map(|line| line.split("--").next().unwrap_or_default());
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_shape_is_known_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let conn =
            super::super::db::open_writer(&folder.path().join("base.vizitka"), None).unwrap();
        let number = known_by(&conn).unwrap();
        assert_eq!(number, NEWEST, "write NEWEST = {number:#x}");
        assert_eq!(missing(&conn, migrations::STEPS).unwrap(), None);
    }
}
