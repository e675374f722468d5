//! Writing customers down whose company, source and labels are known already.
//!
//! [`create`](super::create()) comes through here with one, an import with a hundred
//! thousand: the rows that a customer is made of are written in this place only.

use rusqlite::{Connection, OptionalExtension};

use super::model::{AddressDraft, ContactName, PointDraft, PointKind};
use super::store::{self, ContactFields};
use crate::ids::{ContactId, TagId};
use crate::kernel::error::{Error, Result};
use crate::kernel::rows::Rows;
use crate::kernel::workspace::Reader;
use crate::tags;

/// A customer ready to be written down, everything checked and tidied.
#[derive(Debug, Clone)]
pub(crate) struct Arrival {
    pub id: ContactId,
    pub fields: ContactFields,
    /// Lines with what makes them equal to others.
    pub points: Vec<(PointDraft, Option<String>)>,
    pub addresses: Vec<AddressDraft>,
    /// Labels, each once.
    pub tags: Vec<TagId>,
    pub created_at: i64,
    pub archived_at: Option<i64>,
}

/// Writes the rows of customers, those of one table together.
pub(crate) fn bring_in(rows: &impl Rows, arrivals: &[Arrival]) -> Result<()> {
    for arrival in arrivals {
        store::insert(rows, arrival.id, &arrival.fields, arrival.created_at, arrival.archived_at)?;
    }
    for arrival in arrivals {
        for (position, (point, normal)) in arrival.points.iter().enumerate() {
            store::add_point(rows, arrival.id, position, point, normal.as_deref())?;
        }
    }
    for arrival in arrivals {
        for address in &arrival.addresses {
            store::add_address(rows, arrival.id, address)?;
        }
    }
    for arrival in arrivals {
        for tag in &arrival.tags {
            tags::put_on_new(rows, arrival.id, *tag)?;
        }
    }
    Ok(())
}

/// A customer in the base, as far as telling people apart needs it.
#[derive(Debug, Clone)]
pub(crate) struct Acquaintance {
    pub id: ContactId,
    pub name: ContactName,
}

/// Whoever, outside the trash, has the phone or e-mail of this normal form.
pub(crate) fn with_normal(reader: &Reader<'_>, normal: &str) -> Result<Vec<Acquaintance>> {
    let mut statement = reader.conn().prepare_cached(
        "SELECT c.id, c.surname, c.given_name, c.patronymic, c.nickname
         FROM contact_points p JOIN contacts c ON c.id = p.contact_id
         WHERE p.normal = ?1 AND c.trashed_at IS NULL ORDER BY c.id",
    )?;
    let rows = statement.query_map([normal], read_acquaintance)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Somebody by their id, unless they lie in the trash.
pub(crate) fn acquaintance(reader: &Reader<'_>, id: ContactId) -> Result<Option<Acquaintance>> {
    let found = reader
        .conn()
        .prepare_cached(
            "SELECT id, surname, given_name, patronymic, nickname FROM contacts
             WHERE id = ?1 AND trashed_at IS NULL",
        )?
        .query_row([id], read_acquaintance)
        .optional()?;
    Ok(found)
}

fn read_acquaintance(row: &rusqlite::Row<'_>) -> rusqlite::Result<Acquaintance> {
    let name = ContactName {
        surname: row.get(1)?,
        given_name: row.get(2)?,
        patronymic: row.get(3)?,
        nickname: row.get(4)?,
    };
    Ok(Acquaintance { id: row.get(0)?, name })
}

/// Shows lines with what makes them equal to others: all of them, or those that have no normal
/// form, such as short local numbers and handles.
pub(crate) fn each_line(
    reader: &Reader<'_>,
    is_every: bool,
    mut show: impl FnMut(ContactId, PointKind, &str, Option<&str>),
) -> Result<()> {
    let mut statement = reader.conn().prepare_cached(
        "SELECT contact_id, kind, value, normal FROM contact_points WHERE ?1 OR normal IS NULL",
    )?;
    let mut rows = statement.query([is_every])?;
    while let Some(row) = rows.next()? {
        let normal = row.get_ref(3)?.as_str_or_null().map_err(Error::internal)?;
        show(row.get(0)?, row.get(1)?, row.get_ref(2)?.as_str().unwrap_or_default(), normal);
    }
    Ok(())
}

/// Whether there are so many lines at most.
pub(crate) fn has_lines_at_most(reader: &Reader<'_>, most: u32) -> Result<bool> {
    let sql = "SELECT count(*) <= ?1 FROM (SELECT 1 FROM contact_points LIMIT ?1 + 1)";
    Ok(reader.conn().prepare_cached(sql)?.query_row([most], |row| row.get(0))?)
}

/// Whether somebody of this id is in the base, and whether they lie in the trash.
pub(crate) fn is_trashed(conn: &Connection, id: ContactId) -> Result<Option<bool>> {
    let sql = "SELECT trashed_at IS NOT NULL FROM contacts WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?)
}

/// Shows everybody outside the trash with the texts by which a row without any phone
/// or e-mail is known again: name, company, note.
pub(crate) fn each_by_name(
    reader: &Reader<'_>,
    mut show: impl FnMut(ContactId, [&str; 6]),
) -> Result<()> {
    let mut statement = reader.conn().prepare_cached(
        "SELECT c.id, c.surname, c.given_name, c.patronymic, c.nickname, coalesce(o.name, ''),
           iif(c.surname || c.given_name || c.patronymic || c.nickname || c.note = ''
             AND c.organization_id IS NULL, (SELECT p.value FROM contact_points p
               WHERE p.contact_id = c.id ORDER BY p.position, p.id LIMIT 1), c.note)
         FROM contacts c LEFT JOIN organizations o ON o.id = c.organization_id
         WHERE c.trashed_at IS NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut texts = [""; 6];
        for (at, text) in texts.iter_mut().enumerate() {
            *text = row.get_ref(at + 1)?.as_str().unwrap_or_default();
        }
        show(row.get(0)?, texts);
    }
    Ok(())
}
