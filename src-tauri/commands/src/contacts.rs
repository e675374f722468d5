//! Customers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vizitka_core::contacts::{
    self, Contact, ContactDraft, ContactPatch, NameParts, PossibleDuplicate,
};
use vizitka_core::dates::{self, DateDetail, DateDraft, DateKind};
use vizitka_core::ids::{ContactId, OrganizationId};
use vizitka_core::interactions::InteractionDetail;
use vizitka_core::kernel::civil::PartialDate;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::{Reader, Tx, Written};
use vizitka_core::summaries::{
    self, ContactCounts, ContactsPage, ListContacts, QuietContacts, Rhythm,
};
use vizitka_core::tasks::{self, TaskDetail};
use vizitka_core::{organizations, sample, timeline};

use crate::command::{Command, read, write};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("contacts.list", list: ListContacts => ContactsPage),
    read!("contacts.ids", ids: ListContacts => ContactIds),
    read!("contacts.position", position: FindPosition => Position),
    read!("contacts.counts", counts: Nothing => ContactCounts),
    read!("contacts.quiet", quiet: FindQuiet => QuietContacts),
    read!("contacts.get", get: OneContact => ContactDetail),
    read!("contacts.name_parts", name_parts: TypedName => NameParts),
    read!("contacts.duplicates", duplicates: FindDuplicates => Duplicates),
    write!("contacts.create", create: CreateContact => CreatedContact),
    write!("contacts.update", update: UpdateContact => ContactDetail),
    write!("contacts.archive", archive: SomeContacts => ()),
    write!("contacts.unarchive", unarchive: SomeContacts => ()),
    write!("contacts.trash", move_to_trash: SomeContacts => ()),
    write!("contacts.restore", restore: SomeContacts => ()),
    write!("contacts.tag", tag: TagContacts => ()),
];

/// One customer.
#[derive(Debug, Deserialize, TS)]
pub struct OneContact {
    id: ContactId,
}

/// Several customers, any number of them.
#[derive(Debug, Deserialize, TS)]
pub struct SomeContacts {
    ids: Vec<ContactId>,
    /// A name by which the work can be watched and stopped.
    #[serde(default)]
    job: Option<String>,
}

/// A part of a list, as ids only.
#[derive(Debug, Serialize, TS)]
pub struct ContactIds {
    /// In the order of the list.
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

/// Who has gone quiet.
#[derive(Debug, Deserialize, TS)]
pub struct FindQuiet {
    /// At most so many.
    limit: u32,
}

/// A customer with what the card shows.
#[derive(Debug, Serialize, TS)]
pub struct ContactDetail {
    /// What the room contacts keeps.
    #[serde(flatten)]
    contact: Contact,
    /// Birthdays and other days.
    dates: Vec<DateDetail>,
    /// To-dos that are open.
    tasks: Vec<TaskDetail>,
    /// The earliest planned meeting; it waits to be closed when its time has passed.
    next: Option<InteractionDetail>,
    /// The latest that is over.
    last: Option<InteractionDetail>,
    /// How many interactions there are.
    interaction_count: u32,
    /// How often one talks with them, once there were enough talks to say.
    rhythm: Option<Rhythm>,
    /// Days since the latest talk that took place, where there is a rhythm.
    silent_days: Option<u32>,
    /// How many customers their company has, with this one; 0 for somebody without a company.
    company_count: u32,
    /// Whether they came with the sample base.
    is_sample: bool,
}

impl ContactDetail {
    fn of(reader: &Reader<'_>, contact: Contact) -> Result<ContactDetail> {
        let around = timeline::around(reader, contact.id)?;
        let rhythm = summaries::rhythm(reader, contact.id)?;
        let company = contact.organization.as_ref().map(|company| OrganizationId(company.id));
        let company = company.map(|id| organizations::get(reader, id)).transpose()?;
        Ok(ContactDetail {
            dates: dates::of_contact(reader, contact.id)?,
            tasks: tasks::open_of_contact(reader, contact.id)?,
            next: around.next,
            last: around.last,
            interaction_count: around.count,
            rhythm: rhythm.map(|(rhythm, _)| rhythm),
            silent_days: rhythm.map(|(_, days)| days),
            company_count: company.map_or(0, |company| company.count),
            is_sample: sample::is_of_sample(reader, contact.id.0)?,
            contact,
        })
    }
}

/// Somebody new.
#[derive(Debug, Deserialize, TS)]
pub struct CreateContact {
    draft: ContactDraft,
    /// Their name in one line, for what the draft leaves open.
    #[serde(default)]
    name: Option<String>,
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
    /// A name by which the work can be watched and stopped.
    #[serde(default)]
    job: Option<String>,
}

/// A full name in one line.
#[derive(Debug, Deserialize, TS)]
pub struct TypedName {
    text: String,
}

/// A form being filled in.
#[derive(Debug, Deserialize, TS)]
pub struct FindDuplicates {
    draft: ContactDraft,
    /// Their name in one line, for what the draft leaves open.
    #[serde(default)]
    name: Option<String>,
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

fn ids(session: &Session, request: ListContacts) -> Result<ContactIds> {
    Ok(ContactIds { ids: session.workspace.read(|reader| summaries::ids(reader, &request))? })
}

fn position(session: &Session, request: FindPosition) -> Result<Position> {
    session.workspace.read(|reader| {
        Ok(Position { offset: summaries::position(reader, &request.list, request.id)? })
    })
}

fn counts(session: &Session, _: Nothing) -> Result<ContactCounts> {
    session.workspace.read(summaries::counts)
}

fn quiet(session: &Session, request: FindQuiet) -> Result<QuietContacts> {
    session.workspace.read(|reader| summaries::quiet(reader, request.limit))
}

fn get(session: &Session, request: OneContact) -> Result<ContactDetail> {
    session.workspace.read(|reader| ContactDetail::of(reader, contacts::get(reader, request.id)?))
}

fn name_parts(session: &Session, request: TypedName) -> Result<NameParts> {
    session.workspace.read(|reader| contacts::name_parts(reader, &request.text))
}

fn duplicates(session: &Session, request: FindDuplicates) -> Result<Duplicates> {
    session.workspace.read(|reader| {
        let draft = drafted(reader, request.draft, request.name)?;
        let possible = contacts::possible_duplicates(reader, &draft, request.except)?;
        Ok(Duplicates { possible })
    })
}

fn drafted(reader: &Reader<'_>, draft: ContactDraft, name: Option<String>) -> Result<ContactDraft> {
    match name {
        Some(name) => contacts::named(reader, draft, &name),
        None => Ok(draft),
    }
}

fn create(session: &Session, request: CreateContact) -> Result<Written<CreatedContact>> {
    session.workspace.write(Op::CreateContact, |tx| {
        let draft = drafted(tx, request.draft, request.name)?;
        let id = contacts::create(tx, &draft)?;
        if let Some(date) = draft.birthday {
            dates::create(tx, &birthday(id, date))?;
            tx.about("name", draft.name().full());
        }
        Ok(CreatedContact { id })
    })
}

fn birthday(contact_id: ContactId, date: PartialDate) -> DateDraft {
    let kind = DateKind::Birthday;
    DateDraft { contact_id, kind, label: String::new(), date, leap_rule: None, remind: None }
}

fn update(session: &Session, request: UpdateContact) -> Result<Written<ContactDetail>> {
    session.workspace.write(Op::ChangeContact, |tx| {
        ContactDetail::of(tx, contacts::update(tx, request.id, &request.patch)?)
    })
}

/// One step for all of them, which can be watched and stopped.
fn bulk(
    session: &Session,
    op: Op,
    ids: &[ContactId],
    job: Option<String>,
    act: impl Fn(&Tx<'_>, &[ContactId]) -> Result<()>,
) -> Result<Written<()>> {
    session.with_job(job, |job| {
        session.workspace.write_watched(op, job, |tx| contacts::in_portions(tx, ids, job, act))
    })
}

fn archive(session: &Session, request: SomeContacts) -> Result<Written<()>> {
    bulk(session, Op::ArchiveContacts, &request.ids, request.job, contacts::archive)
}

fn unarchive(session: &Session, request: SomeContacts) -> Result<Written<()>> {
    bulk(session, Op::UnarchiveContacts, &request.ids, request.job, contacts::unarchive)
}

fn move_to_trash(session: &Session, request: SomeContacts) -> Result<Written<()>> {
    bulk(session, Op::TrashContacts, &request.ids, request.job, contacts::trash)
}

fn restore(session: &Session, request: SomeContacts) -> Result<Written<()>> {
    bulk(session, Op::RestoreContacts, &request.ids, request.job, contacts::restore)
}

fn tag(session: &Session, request: TagContacts) -> Result<Written<()>> {
    let TagContacts { ids, add, remove, job } = request;
    bulk(session, Op::TagContacts, &ids, job, |tx, ids| contacts::tag(tx, ids, &add, &remove))
}
