//! The room's only SQL.

use rusqlite::types::Null;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use super::model::{
    Address, AddressDraft, Contact, ContactName, ContactPoint, ContactStatus, PointDraft,
    PointKind, Sex,
};
use crate::dictionary::Named;
use crate::ids::{AddressId, ContactId, ContactPointId, OrganizationId, SourceId};
use crate::kernel::error::{OrNotFound, Result};
use crate::kernel::ids::uuid_from_sql;
use crate::kernel::phone::{PhoneRegion, e164};
use crate::kernel::rows::Rows;
use crate::kernel::text::fold;
use crate::kernel::workspace::{Reader, Tx};

/// The columns of one row of `contacts`, checked and tidied, references resolved.
#[derive(Debug, Clone)]
pub(crate) struct ContactFields {
    pub name: ContactName,
    pub sex: Option<Sex>,
    pub status: ContactStatus,
    pub ended_reason: String,
    pub source_id: Option<SourceId>,
    pub organization_id: Option<OrganizationId>,
    pub role: String,
    pub language: String,
    pub note: String,
}

impl ContactFields {
    /// In the order of the table's columns, from the surname to the note.
    fn values(&self) -> [&dyn ToSql; 12] {
        [
            &self.name.surname,
            &self.name.given_name,
            &self.name.patronymic,
            &self.name.nickname,
            &self.sex,
            &self.status,
            &self.ended_reason,
            &self.source_id,
            &self.organization_id,
            &self.role,
            &self.language,
            &self.note,
        ]
    }
}

pub(crate) fn insert(
    rows: &impl Rows,
    id: ContactId,
    fields: &ContactFields,
    created_at: i64,
    archived_at: Option<i64>,
) -> Result<()> {
    let mut values: Vec<&dyn ToSql> = vec![&id];
    values.extend(fields.values());
    values.extend(params![created_at, archived_at, Null]);
    rows.add("contacts", &values)
}

/// Moves the moment at which a customer was written down.
pub(crate) fn set_created_at(conn: &Connection, id: ContactId, created_at: i64) -> Result<()> {
    conn.prepare_cached("UPDATE contacts SET created_at = ?2 WHERE id = ?1")?
        .execute(params![id, created_at])?;
    Ok(())
}

pub(crate) fn update_row(conn: &Connection, id: ContactId, fields: &ContactFields) -> Result<()> {
    let mut values: Vec<&dyn ToSql> = vec![&id];
    values.extend(fields.values());
    conn.prepare_cached(
        "UPDATE contacts SET surname = ?2, given_name = ?3, patronymic = ?4, nickname = ?5, sex = ?6,
                status = ?7, ended_reason = ?8, source_id = ?9, organization_id = ?10, role = ?11,
                language = ?12, note = ?13 WHERE id = ?1",
    )?
    .execute(&values[..])?;
    Ok(())
}

/// What makes two lines the same one: E.164 for a phone, the folded address for an e-mail.
pub(crate) fn normal(kind: PointKind, value: &str, region: PhoneRegion) -> Option<String> {
    match kind {
        PointKind::Phone | PointKind::Viber | PointKind::Whatsapp => e164(value, region),
        PointKind::Email if value.contains('@') => Some(fold(value.trim())),
        _ => None,
    }
}

/// Writes a line: changes it where its id is there already, adds it otherwise.
pub(crate) fn put_point(
    tx: &Tx<'_>,
    contact: ContactId,
    position: usize,
    draft: &PointDraft,
    normal: Option<&str>,
) -> Result<()> {
    const UPDATE: &str =
        "UPDATE contact_points SET position = ?3, kind = ?4, label = ?5, value = ?6,
       normal = ?7, is_preferred = ?8 WHERE contact_id = ?2 AND id = ?1";
    with_point(contact, position, draft, normal, |values| {
        put(tx, "contact_points", draft.id.is_some(), UPDATE, values)
    })
}

/// Adds a line whose normal form is known already.
pub(crate) fn add_point(
    rows: &impl Rows,
    contact: ContactId,
    position: usize,
    draft: &PointDraft,
    normal: Option<&str>,
) -> Result<()> {
    with_point(contact, position, draft, normal, |values| rows.add("contact_points", values))
}

fn with_point(
    contact: ContactId,
    position: usize,
    draft: &PointDraft,
    normal: Option<&str>,
    write: impl FnOnce(&[&dyn ToSql]) -> Result<()>,
) -> Result<()> {
    write(params![
        draft.id.unwrap_or_else(ContactPointId::new),
        contact,
        i64::try_from(position).unwrap_or(i64::MAX),
        draft.kind,
        draft.label,
        draft.value,
        normal,
        draft.is_preferred,
    ])
}

/// Changes the row whose id was known, or adds it. Not `ON CONFLICT DO UPDATE`: the policy of
/// the outer statement would take the place of `OR IGNORE` in the triggers, and the second
/// row of one customer would be refused.
fn put(
    tx: &Tx<'_>,
    table: &'static str,
    is_known: bool,
    update: &str,
    values: &[&dyn ToSql],
) -> Result<()> {
    if is_known && tx.conn().prepare_cached(update)?.execute(values)? > 0 {
        return Ok(());
    }
    tx.add(table, values)
}

pub(crate) fn delete_point(
    conn: &Connection,
    contact: ContactId,
    id: ContactPointId,
) -> Result<()> {
    conn.prepare_cached("DELETE FROM contact_points WHERE contact_id = ?1 AND id = ?2")?
        .execute(params![contact, id])?;
    Ok(())
}

/// Writes an address: changes it where its id is there already, adds it otherwise.
pub(crate) fn put_address(tx: &Tx<'_>, contact: ContactId, draft: &AddressDraft) -> Result<()> {
    const UPDATE: &str = "UPDATE addresses SET label = ?3, street = ?4, city = ?5, region = ?6,
       postal_code = ?7, country = ?8 WHERE contact_id = ?2 AND id = ?1";
    with_address(contact, draft, |values| put(tx, "addresses", draft.id.is_some(), UPDATE, values))
}

/// Adds an address.
pub(crate) fn add_address(
    rows: &impl Rows,
    contact: ContactId,
    draft: &AddressDraft,
) -> Result<()> {
    with_address(contact, draft, |values| rows.add("addresses", values))
}

fn with_address(
    contact: ContactId,
    draft: &AddressDraft,
    write: impl FnOnce(&[&dyn ToSql]) -> Result<()>,
) -> Result<()> {
    write(params![
        draft.id.unwrap_or_else(AddressId::new),
        contact,
        draft.label,
        draft.street,
        draft.city,
        draft.region,
        draft.postal_code,
        draft.country,
    ])
}

pub(crate) fn delete_address(conn: &Connection, contact: ContactId, id: AddressId) -> Result<()> {
    conn.prepare_cached("DELETE FROM addresses WHERE contact_id = ?1 AND id = ?2")?
        .execute(params![contact, id])?;
    Ok(())
}

const SELECT: &str =
    "SELECT c.id, c.surname, c.given_name, c.patronymic, c.nickname, c.sex, c.status,
    c.ended_reason, s.id, s.name, o.id, o.name, c.role, c.language, c.note, c.created_at,
    c.archived_at, c.trashed_at
  FROM contacts c LEFT JOIN sources s ON s.id = c.source_id
  LEFT JOIN organizations o ON o.id = c.organization_id WHERE c.id = ?1";

/// One customer with lines, addresses and labels; refuses with `not-found`.
pub fn get(reader: &Reader<'_>, id: ContactId) -> Result<Contact> {
    let conn = reader.conn();
    let found = conn.prepare_cached(SELECT)?.query_row([id], contact).optional()?;
    let mut contact = found.or_not_found("contact")?;
    contact.tags = tags_of(conn, id)?;
    contact.points = points_of(conn, id)?;
    contact.addresses = addresses_of(conn, id)?;
    Ok(contact)
}

fn contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: row.get(0)?,
        name: ContactName {
            surname: row.get(1)?,
            given_name: row.get(2)?,
            patronymic: row.get(3)?,
            nickname: row.get(4)?,
        },
        sex: row.get(5)?,
        status: row.get(6)?,
        ended_reason: row.get(7)?,
        source: named(row, 8)?,
        organization: named(row, 10)?,
        role: row.get(12)?,
        language: row.get(13)?,
        note: row.get(14)?,
        tags: Vec::new(),
        points: Vec::new(),
        addresses: Vec::new(),
        created_at: row.get(15)?,
        archived_at: row.get(16)?,
        trashed_at: row.get(17)?,
    })
}

fn named(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Named>> {
    match row.get_ref(at)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        id => Ok(Some(Named { id: uuid_from_sql(id)?, name: row.get(at + 1)? })),
    }
}

fn tags_of(conn: &Connection, id: ContactId) -> Result<Vec<Named>> {
    let mut statement = conn.prepare_cached(
        "SELECT t.id, t.name FROM contact_tags ct JOIN tags t ON t.id = ct.tag_id
         WHERE ct.contact_id = ?1 ORDER BY sort_key(t.name)",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(Named { id: uuid_from_sql(row.get_ref(0)?)?, name: row.get(1)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn points_of(conn: &Connection, id: ContactId) -> Result<Vec<ContactPoint>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, kind, label, value, normal, is_preferred FROM contact_points
         WHERE contact_id = ?1 ORDER BY position, id",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(ContactPoint {
            id: row.get(0)?,
            kind: row.get(1)?,
            label: row.get(2)?,
            value: row.get(3)?,
            normal: row.get(4)?,
            is_preferred: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn addresses_of(conn: &Connection, id: ContactId) -> Result<Vec<Address>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, label, street, city, region, postal_code, country FROM addresses
         WHERE contact_id = ?1 ORDER BY id",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(Address {
            id: row.get(0)?,
            label: row.get(1)?,
            street: row.get(2)?,
            city: row.get(3)?,
            region: row.get(4)?,
            postal_code: row.get(5)?,
            country: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
