//! Organizations: the companies, shops and schools that customers belong to.

use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use ts_rs::TS;

use crate::dictionary::{Dictionary, NamedCount};
use crate::ids::OrganizationId;
use crate::kernel::error::{Error, OrNotFound, Result};
use crate::kernel::facts::Fact;
use crate::kernel::text::fold;
use crate::kernel::workspace::{Reader, Tx};

pub(crate) const ORGANIZATIONS: Dictionary = Dictionary {
    table: "organizations",
    columns: 4,
    count_sql: "SELECT count(*) FROM contacts u WHERE u.organization_id = d.id AND u.trashed_at IS NULL",
};

/// Companies whose name contains the text, in alphabetical order, with how many
/// customers each has; an empty text lists all.
pub fn list(reader: &Reader<'_>, query: &str) -> Result<Vec<NamedCount>> {
    let wanted = fold(query.trim());
    let all = ORGANIZATIONS.list(reader.conn())?;
    Ok(all.into_iter().filter(|entry| fold(&entry.name).contains(&wanted)).collect())
}

/// A company with what is kept of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OrganizationDetail {
    /// Its id.
    pub id: OrganizationId,
    /// Its name as typed.
    pub name: String,
    /// What is worth knowing about it.
    pub note: String,
    /// How many customers belong to it, the trash left out.
    pub count: u32,
}

/// One company; refuses with `not-found`.
pub fn get(reader: &Reader<'_>, id: OrganizationId) -> Result<OrganizationDetail> {
    let sql = format!(
        "SELECT d.name, d.note, ({}) FROM organizations d WHERE d.id = ?1",
        ORGANIZATIONS.count_sql
    );
    let found = reader.conn().prepare_cached(&sql)?.query_row([id], |row| {
        Ok(OrganizationDetail { id, name: row.get(0)?, note: row.get(1)?, count: row.get(2)? })
    });
    found.optional()?.or_not_found("organization")
}

/// Makes two companies one: the people of the first belong to the second, the notes stand
/// one under the other, the first is gone. Refuses a company that does not exist
/// (`not-found`) and one merged with itself (`field-invalid`).
pub fn merge(tx: &Tx<'_>, from: OrganizationId, into: OrganizationId) -> Result<()> {
    if from == into {
        return Err(Error::invalid("into", into.0));
    }
    let (gone, kept) = (get(tx, from)?, get(tx, into)?);
    let notes = [kept.note.as_str(), gone.note.as_str()];
    let note = notes.into_iter().filter(|note| !note.is_empty()).collect::<Vec<_>>().join("\n");
    let conn = tx.conn();
    conn.execute(
        "UPDATE contacts SET organization_id = ?2 WHERE organization_id = ?1",
        params![from, into],
    )?;
    conn.execute("UPDATE organizations SET note = ?2 WHERE id = ?1", params![into, note])?;
    ORGANIZATIONS.delete(conn, from.0)?;
    tx.about("name", kept.name);
    Ok(())
}

/// Renames a company, and replaces its note when one is given.
pub fn update(tx: &Tx<'_>, id: OrganizationId, name: &str, note: Option<&str>) -> Result<()> {
    let old = get(tx, id)?;
    tx.about("name", name);
    ORGANIZATIONS.rename(tx.conn(), id.0, name)?;
    if let Some(note) = note {
        tx.conn().execute(
            "UPDATE organizations SET note = ?2 WHERE id = ?1",
            params![id, note.trim()],
        )?;
    }
    let new = get(tx, id)?;
    tx.about_facts(&Fact::changed(&[
        (Fact::Name, old.name != new.name),
        (Fact::Note, old.note != new.note),
    ]));
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
