//! Numbered steps from an empty file to the newest shape.
//!
//! A step says whether an older program may still open the file after it. The base
//! remembers the newest step that forbids it (`meta.readable_from`); a program whose
//! last step is older than that refuses the file and leaves it untouched.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::error::{Code, Error, Result};
use super::identity;

/// Marks the file as a base of this program (`PRAGMA application_id`, "VZTK").
pub(crate) const APPLICATION_ID: i32 = 0x565A_544B;

/// One step: what it does, and whom it shuts out.
pub(crate) struct Step {
    /// Statements that can run in a transaction.
    pub(crate) sql: &'static str,
    /// Whether a program that does not know the step may go on writing the file.
    pub(crate) older_programs_may_open: bool,
}

/// The steps that this program knows.
pub(crate) const STEPS: &[Step] = &[Step {
    sql: include_str!("migrations/0001_first_floor.sql"),
    older_programs_may_open: false,
}];

/// The version of the shape after all of these steps.
pub(crate) fn newest(steps: &[Step]) -> u32 {
    steps.len() as u32
}

/// The version of the shape in the file; 0 for a new one.
pub(crate) fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Refuses a file that a newer program changed in a way this one does not know.
pub(crate) fn refuse_newer(conn: &Connection, steps: &[Step]) -> Result<()> {
    let version = version(conn)?;
    if version <= newest(steps) {
        return Ok(());
    }
    let readable_from: Option<u32> = conn
        .query_row("SELECT value FROM meta WHERE key = 'readable_from'", [], |row| {
            row.get::<_, String>(0)
        })
        .optional()?
        .and_then(|text| text.parse().ok());
    match readable_from {
        Some(oldest) if oldest <= newest(steps) => Ok(()),
        _ => Err(Error::new(Code::BaseNewer).with("version", version)),
    }
}

/// Brings the file to the newest shape in one transaction: whoever looks, or takes over after a
/// crash, finds the old shape or the new one. Of several who come at once, one does it.
///
/// `copy` is called with the version of a file that holds something already, while nobody else
/// can write to it.
pub(crate) fn run(
    conn: &mut Connection,
    steps: &[Step],
    copy: impl FnOnce(u32) -> Result<()>,
) -> Result<()> {
    if version(conn)? >= newest(steps) {
        return Ok(());
    }
    // A step may put a new table in the place of one that others refer to; what it left is
    // looked over before the commit instead.
    conn.pragma_update(None, "foreign_keys", false)?;
    let taken = take(conn, steps, copy);
    conn.pragma_update(None, "foreign_keys", true)?;
    taken
}

fn take(conn: &mut Connection, steps: &[Step], copy: impl FnOnce(u32) -> Result<()>) -> Result<()> {
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let from = version(&transaction)?;
    if from >= newest(steps) {
        return Ok(());
    }
    if from > 0 {
        copy(from)?;
    }
    for step in steps.iter().skip(from as usize) {
        transaction.execute_batch(step.sql)?;
    }
    let dangling: u32 =
        transaction
            .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if dangling > 0 {
        return Err(Error::internal(format!("{dangling} references lead nowhere")));
    }
    shut_out(&transaction, steps)?;
    identity::give(&transaction)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", newest(steps))?;
    Ok(transaction.commit()?)
}

/// Notes the oldest shape that a program must know to open this one.
fn shut_out(conn: &Connection, steps: &[Step]) -> Result<()> {
    let breaking =
        steps.iter().rposition(|step| !step.older_programs_may_open).map_or(0, |at| at + 1);
    conn.execute(
        "INSERT INTO meta (key, value) VALUES ('readable_from', ?1)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [breaking.to_string()],
    )?;
    Ok(())
}
