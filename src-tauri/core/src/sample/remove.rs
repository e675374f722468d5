//! Taking the sample out again.

use crate::ids::{ContactId, TaskId};
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::ids::SqlUuid;
use crate::kernel::workspace::Tx;
use crate::{settings, trash};

/// Removes every record of the sample, also what the user changed of them, and the names
/// that nothing uses any more. What the user added of their own stays, unless it is about
/// a person of the sample alone. Answers how many customers went.
///
/// # Errors
/// `sample-nothing` where there is none.
pub fn remove(tx: &Tx<'_>) -> Result<u32> {
    if !settings::has_sample(tx)? {
        return Err(Error::new(Code::SampleNothing));
    }
    let tasks: Vec<TaskId> = noted(tx, "tasks")?;
    let people: Vec<ContactId> = noted(tx, "contacts")?;
    trash::delete_tasks(tx, &tasks)?;
    for id in &people {
        trash::delete_contact(tx, *id)?;
    }
    for names in super::DICTIONARIES {
        let made: Vec<SqlUuid> = noted(tx, names.table)?;
        names.delete_unused(tx.conn(), &made.iter().map(|id| id.0).collect::<Vec<_>>())?;
    }
    tx.conn().execute("DELETE FROM sample_records", [])?;
    let count = u32::try_from(people.len()).unwrap_or(u32::MAX);
    tx.about("count", count);
    Ok(count)
}

/// The ids of the sample's records of one table that are still there.
fn noted<T: rusqlite::types::FromSql>(tx: &Tx<'_>, table: &str) -> Result<Vec<T>> {
    let sql = format!(
        "SELECT record_id FROM sample_records
         WHERE record_table = ?1 AND record_id IN (SELECT id FROM {table})"
    );
    let mut statement = tx.conn().prepare(&sql)?;
    let rows = statement.query_map([table], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
