//! Numbered steps from an empty file to the newest shape.
//!
//! A step says whether an older program may still open the file after it. The base
//! remembers the newest step that forbids it (`meta.readable_from`); a program whose
//! last step is older than that refuses the file and leaves it untouched.

use rusqlite::{Connection, OptionalExtension};
use rusqlite_migration::{M, Migrations};

use super::error::{Code, Error, Result};

struct Step {
    sql: &'static str,
    older_programs_may_open: bool,
}

const STEPS: &[Step] = &[Step {
    sql: include_str!("migrations/0001_first_floor.sql"),
    older_programs_may_open: false,
}];

/// The version of the shape that this program writes.
pub const NEWEST: u32 = STEPS.len() as u32;

/// The version of the shape in the file; 0 for a new one.
pub fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Refuses a file that a newer program changed in a way this one does not know.
pub fn refuse_newer(conn: &Connection) -> Result<()> {
    let version = version(conn)?;
    if version <= NEWEST {
        return Ok(());
    }
    let readable_from: Option<u32> = conn
        .query_row("SELECT value FROM meta WHERE key = 'readable_from'", [], |row| {
            row.get::<_, String>(0)
        })
        .optional()?
        .and_then(|text| text.parse().ok());
    match readable_from {
        Some(oldest) if oldest <= NEWEST => Ok(()),
        _ => Err(Error::new(Code::BaseNewer).with("version", version)),
    }
}

/// Brings the file to the newest shape. The caller has made a copy if it was not new.
pub fn run(conn: &mut Connection) -> Result<()> {
    if version(conn)? >= NEWEST {
        return Ok(());
    }
    let steps = Migrations::new(STEPS.iter().map(|step| M::up(step.sql)).collect());
    steps.to_latest(conn).map_err(Error::internal)?;
    let breaking =
        STEPS.iter().rposition(|step| !step.older_programs_may_open).map_or(0, |at| at + 1);
    conn.execute(
        "INSERT INTO meta (key, value) VALUES ('readable_from', ?1)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [breaking.to_string()],
    )?;
    Ok(())
}
