//! Tags: labels put on customers by hand.

use rusqlite::params;

use crate::dictionary::{Dictionary, NamedCount};
use crate::ids::{ContactId, TagId};
use crate::kernel::error::Result;
use crate::kernel::rows::Rows;
use crate::kernel::workspace::{Reader, Tx};

pub(crate) const TAGS: Dictionary = Dictionary {
    table: "tags",
    columns: 3,
    count_sql: "SELECT count(*) FROM contact_tags u WHERE u.tag_id = d.id",
};

/// All tags in alphabetical order, with how many customers wear each.
pub fn list(reader: &Reader<'_>) -> Result<Vec<NamedCount>> {
    TAGS.list(reader.conn())
}

/// Makes a tag; refuses an empty or taken name.
pub fn create(tx: &Tx<'_>, name: &str) -> Result<TagId> {
    tx.about("name", name);
    TAGS.create(tx.conn(), name).map(TagId)
}

/// Renames a tag everywhere at once.
pub fn rename(tx: &Tx<'_>, id: TagId, name: &str) -> Result<()> {
    tx.about("name", name);
    TAGS.rename(tx.conn(), id.0, name)
}

/// Removes a tag from the list and from everybody who wears it.
pub fn delete(tx: &Tx<'_>, id: TagId) -> Result<()> {
    tx.conn().execute("DELETE FROM contact_tags WHERE tag_id = ?1", [id])?;
    let name = TAGS.delete(tx.conn(), id.0)?;
    tx.about("name", name);
    Ok(())
}

/// The tags of these names, each once, made where they are new.
pub(crate) fn ids_of(tx: &Tx<'_>, names: &[String]) -> Result<Vec<TagId>> {
    let mut ids = Vec::with_capacity(names.len());
    for name in names {
        let id = TAGS.find_or_create(tx.conn(), name)?.map(TagId);
        ids.extend(id.filter(|id| !ids.contains(id)));
    }
    Ok(ids)
}

/// Makes a customer wear exactly the tags of these names, making those that are new.
pub(crate) fn replace_of(tx: &Tx<'_>, contact: ContactId, names: &[String]) -> Result<()> {
    let wanted = ids_of(tx, names)?;
    let worn: Vec<TagId> = {
        let mut statement =
            tx.conn().prepare_cached("SELECT tag_id FROM contact_tags WHERE contact_id = ?1")?;
        statement.query_map([contact], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?
    };
    for tag in worn.iter().filter(|tag| !wanted.contains(tag)) {
        take_off(tx, contact, *tag)?;
    }
    for tag in wanted {
        put_on(tx, contact, tag)?;
    }
    Ok(())
}

pub(crate) fn put_on(tx: &Tx<'_>, contact: ContactId, tag: TagId) -> Result<()> {
    tx.conn()
        .prepare_cached("INSERT OR IGNORE INTO contact_tags (contact_id, tag_id) VALUES (?1, ?2)")?
        .execute(params![contact, tag])?;
    Ok(())
}

/// Puts a label on somebody who does not wear it yet.
pub(crate) fn put_on_new(rows: &impl Rows, contact: ContactId, tag: TagId) -> Result<()> {
    rows.add("contact_tags", params![contact, tag])
}

pub(crate) fn take_off(tx: &Tx<'_>, contact: ContactId, tag: TagId) -> Result<()> {
    tx.conn()
        .prepare_cached("DELETE FROM contact_tags WHERE contact_id = ?1 AND tag_id = ?2")?
        .execute(params![contact, tag])?;
    Ok(())
}
