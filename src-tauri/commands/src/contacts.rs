//! Customers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vizitka_core::contacts::{self, Contact, ContactDraft, ContactPatch, PossibleDuplicate};
use vizitka_core::ids::ContactId;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::summaries::{self, ContactCounts, ContactsPage, ListContacts};

use crate::command::{Command, read, write};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("contacts.list", list: ListContacts => ContactsPage),
    read!("contacts.position", position: FindPosition => Position),
    read!("contacts.counts", counts: Nothing => ContactCounts),
    read!("contacts.get", get: OneContact => ContactDetail),
    read!("contacts.duplicates", duplicates: FindDuplicates => Duplicates),
    write!("contacts.create", create: CreateContact => CreatedContact),
    write!("contacts.update", update: UpdateContact => ContactDetail),
    write!("contacts.archive", archive: SomeContacts => ()),
    write!("contacts.unarchive", unarchive: SomeContacts => ()),
    write!("contacts.trash", trash: SomeContacts => ()),
    write!("contacts.restore", restore: SomeContacts => ()),
    write!("contacts.tag", tag: TagContacts => ()),
];

/// One customer.
#[derive(Debug, Deserialize, TS)]
pub struct OneContact {
    id: ContactId,
}

/// Several customers.
#[derive(Debug, Deserialize, TS)]
pub struct SomeContacts {
    ids: Vec<ContactId>,
}

/// Where in a list somebody stands.
#[derive(Debug, Deserialize, TS)]
pub struct FindPosition {
    list: ListContacts,
    id: ContactId,
}

/// A place in a list.
#[derive(Debug, Serialize, TS)]
pub struct Position {
    /// Rows before it; none when the list does not show them.
    offset: Option<u32>,
}

/// A customer with what the card shows.
#[derive(Debug, Serialize, TS)]
pub struct ContactDetail {
    /// What the room contacts keeps.
    #[serde(flatten)]
    contact: Contact,
}

/// Somebody new.
#[derive(Debug, Deserialize, TS)]
pub struct CreateContact {
    draft: ContactDraft,
}

/// The id of somebody new.
#[derive(Debug, Serialize, TS)]
pub struct CreatedContact {
    id: ContactId,
}

/// What to change of a customer.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateContact {
    id: ContactId,
    patch: ContactPatch,
}

/// Labels to put on and take off.
#[derive(Debug, Deserialize, TS)]
pub struct TagContacts {
    ids: Vec<ContactId>,
    #[serde(default)]
    add: Vec<String>,
    #[serde(default)]
    remove: Vec<String>,
}

/// A form being filled in.
#[derive(Debug, Deserialize, TS)]
pub struct FindDuplicates {
    draft: ContactDraft,
    #[serde(default)]
    except: Option<ContactId>,
}

/// Who it may already be.
#[derive(Debug, Serialize, TS)]
pub struct Duplicates {
    possible: Vec<PossibleDuplicate>,
}

fn list(session: &Session, request: ListContacts) -> Result<ContactsPage> {
    session.workspace.read(|reader| summaries::list(reader, &request))
}

fn position(session: &Session, request: FindPosition) -> Result<Position> {
    session.workspace.read(|reader| {
        Ok(Position { offset: summaries::position(reader, &request.list, request.id)? })
    })
}

fn counts(session: &Session, _: Nothing) -> Result<ContactCounts> {
    session.workspace.read(summaries::counts)
}

fn get(session: &Session, request: OneContact) -> Result<ContactDetail> {
    session
        .workspace
        .read(|reader| Ok(ContactDetail { contact: contacts::get(reader, request.id)? }))
}

fn duplicates(session: &Session, request: FindDuplicates) -> Result<Duplicates> {
    session.workspace.read(|reader| {
        let possible = contacts::possible_duplicates(reader, &request.draft, request.except)?;
        Ok(Duplicates { possible })
    })
}

fn create(session: &Session, request: CreateContact) -> Result<Written<CreatedContact>> {
    session.workspace.write(Op::CreateContact, |tx| {
        Ok(CreatedContact { id: contacts::create(tx, &request.draft)? })
    })
}

fn update(session: &Session, request: UpdateContact) -> Result<Written<ContactDetail>> {
    session.workspace.write(Op::ChangeContact, |tx| {
        Ok(ContactDetail { contact: contacts::update(tx, request.id, &request.patch)? })
    })
}

fn archive(session: &Session, request: SomeContacts) -> Result<Written<()>> {
    session.workspace.write(Op::ArchiveContacts, |tx| contacts::archive(tx, &request.ids))
}

fn unarchive(session: &Session, request: SomeContacts) -> Result<Written<()>> {
    session.workspace.write(Op::UnarchiveContacts, |tx| contacts::unarchive(tx, &request.ids))
}

fn trash(session: &Session, request: SomeContacts) -> Result<Written<()>> {
    session.workspace.write(Op::TrashContacts, |tx| contacts::trash(tx, &request.ids))
}

fn restore(session: &Session, request: SomeContacts) -> Result<Written<()>> {
    session.workspace.write(Op::RestoreContacts, |tx| contacts::restore(tx, &request.ids))
}

fn tag(session: &Session, request: TagContacts) -> Result<Written<()>> {
    session
        .workspace
        .write(Op::TagContacts, |tx| contacts::tag(tx, &request.ids, &request.add, &request.remove))
}
