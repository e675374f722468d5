//! Organizations: the companies, shops and schools that customers belong to.

use rusqlite::params;

use crate::dictionary::{Dictionary, NamedCount};
use crate::ids::OrganizationId;
use crate::kernel::error::Result;
use crate::kernel::text::fold;
use crate::kernel::workspace::{Reader, Tx};

pub(crate) const ORGANIZATIONS: Dictionary = Dictionary {
    table: "organizations",
    count_sql: "SELECT count(*) FROM contacts u WHERE u.organization_id = d.id AND u.trashed_at IS NULL",
};

/// Companies whose name contains the text, in alphabetical order, with how many
/// customers each has; an empty text lists all.
pub fn list(reader: &Reader<'_>, query: &str) -> Result<Vec<NamedCount>> {
    let wanted = fold(query.trim());
    let all = ORGANIZATIONS.list(reader.conn())?;
    Ok(all.into_iter().filter(|entry| fold(&entry.name).contains(&wanted)).collect())
}

/// Renames a company, and replaces its note when one is given.
pub fn update(tx: &Tx<'_>, id: OrganizationId, name: &str, note: Option<&str>) -> Result<()> {
    tx.about("name", name);
    ORGANIZATIONS.rename(tx.conn(), id.0, name)?;
    if let Some(note) = note {
        tx.conn().execute(
            "UPDATE organizations SET note = ?2 WHERE id = ?1",
            params![id, note.trim()],
        )?;
    }
    Ok(())
}

/// Removes a company; its people stay, with no company.
pub fn delete(tx: &Tx<'_>, id: OrganizationId) -> Result<()> {
    tx.conn()
        .execute("UPDATE contacts SET organization_id = NULL WHERE organization_id = ?1", [id])?;
    let name = ORGANIZATIONS.delete(tx.conn(), id.0)?;
    tx.about("name", name);
    Ok(())
}
