//! Why customers say no: a dictionary that fills as refusals are written down.

use rusqlite::params;

use crate::dictionary::{Dictionary, NamedCount};
use crate::ids::RefusalReasonId;
use crate::kernel::error::Result;
use crate::kernel::workspace::{Reader, Tx};

pub(crate) const REFUSAL_REASONS: Dictionary = Dictionary {
    table: "refusal_reasons",
    columns: 3,
    count_sql: "SELECT count(*) FROM interactions u
                WHERE u.refusal_reason_id = d.id AND u.trashed_at IS NULL",
};

/// All refusal reasons in alphabetical order, with how many refusals each explains.
pub fn reasons(reader: &Reader<'_>) -> Result<Vec<NamedCount>> {
    REFUSAL_REASONS.list(reader.conn())
}

/// Renames a refusal reason; refuses an empty or taken name.
pub fn rename_reason(tx: &Tx<'_>, id: RefusalReasonId, name: &str) -> Result<()> {
    tx.about("name", name);
    REFUSAL_REASONS.rename(tx.conn(), id.0, name)
}

/// Removes a refusal reason; the refusals stay, with no reason.
pub fn delete_reason(tx: &Tx<'_>, id: RefusalReasonId) -> Result<()> {
    tx.conn()
        .prepare_cached(
            "UPDATE interactions SET refusal_reason_id = NULL WHERE refusal_reason_id = ?1",
        )?
        .execute(params![id])?;
    let name = REFUSAL_REASONS.delete(tx.conn(), id.0)?;
    tx.about("name", name);
    Ok(())
}
