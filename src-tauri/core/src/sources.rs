//! Sources: where customers come from.

use crate::dictionary::{Dictionary, NamedCount};
use crate::ids::SourceId;
use crate::kernel::error::Result;
use crate::kernel::workspace::{Reader, Tx};

pub(crate) const SOURCES: Dictionary = Dictionary {
    table: "sources",
    columns: 3,
    count_sql: "SELECT count(*) FROM contacts u WHERE u.source_id = d.id AND u.trashed_at IS NULL",
};

/// All sources in alphabetical order, with how many customers came from each.
pub fn list(reader: &Reader<'_>) -> Result<Vec<NamedCount>> {
    SOURCES.list(reader.conn())
}

/// Makes a source; refuses an empty or taken name.
pub fn create(tx: &Tx<'_>, name: &str) -> Result<SourceId> {
    tx.about("name", name);
    SOURCES.create(tx.conn(), name).map(SourceId)
}

/// Renames a source.
pub fn rename(tx: &Tx<'_>, id: SourceId, name: &str) -> Result<()> {
    tx.about("name", name);
    SOURCES.rename(tx.conn(), id.0, name)
}

/// Removes a source; those who came from it stay, with no source.
pub fn delete(tx: &Tx<'_>, id: SourceId) -> Result<()> {
    tx.conn().execute("UPDATE contacts SET source_id = NULL WHERE source_id = ?1", [id])?;
    let name = SOURCES.delete(tx.conn(), id.0)?;
    tx.about("name", name);
    Ok(())
}
