//! Taking the sample out again.

use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::workspace::Tx;
use crate::trash;

/// Removes every record of the sample, also what the user changed of them; what they
/// added of their own stays, unless it is about a person of the sample alone. Answers how
/// many customers went.
pub fn remove(tx: &Tx<'_>) -> Result<u32> {
    let people: Vec<ContactId> = {
        let mut statement =
            tx.conn().prepare("SELECT record_id FROM sample_records WHERE record_table = 'contacts'")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    trash::delete_tasks(tx, "id IN (SELECT record_id FROM sample_records WHERE record_table = 'tasks')")?;
    for id in &people {
        trash::delete_contact(tx, *id)?;
    }
    trash::delete_unused_names(tx)?;
    tx.conn().execute("DELETE FROM sample_records", [])?;
    let count = u32::try_from(people.len()).unwrap_or(u32::MAX);
    tx.about("count", count);
    Ok(count)
}
