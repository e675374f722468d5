//! Companies, and the request shapes that all dictionaries share.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use vizitka_core::dictionary::NamedCount;
use vizitka_core::ids::OrganizationId;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::organizations::{self, OrganizationDetail};

use crate::command::{Command, read, write};
use crate::session::Session;

pub(crate) const COMMANDS: &[Command] = &[
    read!("organizations.list", list: FindByName => DictionaryList),
    read!("organizations.get", get: OneOrganization => OrganizationDetail),
    write!("organizations.merge", merge: MergeOrganizations => ()),
    write!("organizations.update", update: UpdateOrganization => ()),
    write!("organizations.delete", delete: Id => ()),
];

/// One record.
#[derive(Debug, Deserialize, TS)]
pub struct Id {
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// The id of what was made.
#[derive(Debug, Serialize, TS)]
pub struct Made {
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// A name for a new entry.
#[derive(Debug, Deserialize, TS)]
pub struct NewName {
    /// As typed.
    pub name: String,
}

/// Another name for an entry.
#[derive(Debug, Deserialize, TS)]
pub struct Rename {
    /// The entry.
    #[ts(type = "string")]
    pub id: Uuid,
    /// As typed.
    pub name: String,
}

/// Entries whose name contains a text.
#[derive(Debug, Deserialize, TS)]
pub struct FindByName {
    /// Empty for all.
    #[serde(default)]
    query: String,
}

/// A dictionary in alphabetical order.
#[derive(Debug, Serialize, TS)]
pub struct DictionaryList {
    /// The entries.
    pub items: Vec<NamedCount>,
}

/// One company.
#[derive(Debug, Deserialize, TS)]
pub struct OneOrganization {
    id: OrganizationId,
}

/// Two companies that are one.
#[derive(Debug, Deserialize, TS)]
pub struct MergeOrganizations {
    /// The one that goes.
    id: OrganizationId,
    /// The one that stays.
    into: OrganizationId,
}

/// What to change of a company.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateOrganization {
    /// The company.
    id: OrganizationId,
    /// Its name.
    name: String,
    /// Its note; untouched when not given.
    #[serde(default)]
    note: Option<String>,
}

fn list(session: &Session, request: FindByName) -> Result<DictionaryList> {
    Ok(DictionaryList {
        items: session.workspace.read(|reader| organizations::list(reader, &request.query))?,
    })
}

fn get(session: &Session, request: OneOrganization) -> Result<OrganizationDetail> {
    session.workspace.read(|reader| organizations::get(reader, request.id))
}

fn merge(session: &Session, request: MergeOrganizations) -> Result<Written<()>> {
    session
        .workspace
        .write(Op::MergeOrganizations, |tx| organizations::merge(tx, request.id, request.into))
}

fn update(session: &Session, request: UpdateOrganization) -> Result<Written<()>> {
    session.workspace.write(Op::ChangeOrganization, |tx| {
        organizations::update(tx, request.id, &request.name, request.note.as_deref())
    })
}

fn delete(session: &Session, request: Id) -> Result<Written<()>> {
    session
        .workspace
        .write(Op::DeleteOrganization, |tx| organizations::delete(tx, OrganizationId(request.id)))
}
