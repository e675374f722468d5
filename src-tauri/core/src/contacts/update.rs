//! Changing facts of a customer, any number of them in one step.

use super::create::{check_language, check_note, tidy_address, tidy_field, tidy_name, tidy_points};
use super::model::{AddressDraft, Contact, ContactName, ContactPatch, PointDraft, PointKind};
use super::participant::called;
use super::store::{self, ContactFields};
use crate::ids::{ContactId, OrganizationId, SourceId};
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::facts::Fact;
use crate::kernel::workspace::Tx;
use crate::organizations::ORGANIZATIONS;
use crate::settings;
use crate::sources::SOURCES;
use crate::tags;

/// Changes what the patch names and leaves the rest; answers the customer as they are now.
pub fn update(tx: &Tx<'_>, id: ContactId, patch: &ContactPatch) -> Result<Contact> {
    let old = store::get(tx, id)?;
    let fields = merged(tx, &old, patch)?;
    let left_lines = match &patch.points {
        Some(points) => tidy_points(points)?.len(),
        None => old.points.len(),
    };
    if fields.name.is_empty() && left_lines == 0 {
        return Err(Error::new(Code::NameAndPhoneEmpty));
    }
    store::update_row(tx.conn(), id, &fields)?;
    if let Some(points) = &patch.points {
        replace_points(tx, &old, points)?;
    }
    if let Some(addresses) = &patch.addresses {
        replace_addresses(tx, &old, addresses)?;
    }
    if let Some(names) = &patch.tags {
        tags::replace_of(tx, id, names)?;
    }
    let new = store::get(tx, id)?;
    tx.about("name", called(tx.conn(), id)?);
    tx.about_facts(&changed(&old, &new));
    Ok(new)
}

/// Which facts the card says otherwise now; of a line only what is to be seen of it.
fn changed(old: &Contact, new: &Contact) -> Vec<Fact> {
    let lines_differ = |kind: PointKind| lines(old, kind).ne(lines(new, kind));
    Fact::changed(&[
        (Fact::Name, old.name != new.name),
        (Fact::Phone, lines_differ(PointKind::Phone)),
        (Fact::Email, lines_differ(PointKind::Email)),
        (Fact::Telegram, lines_differ(PointKind::Telegram)),
        (Fact::Viber, lines_differ(PointKind::Viber)),
        (Fact::Whatsapp, lines_differ(PointKind::Whatsapp)),
        (Fact::Website, lines_differ(PointKind::Website)),
        (Fact::OtherLine, lines_differ(PointKind::Other)),
        (Fact::Address, old.addresses != new.addresses),
        (Fact::Company, old.organization != new.organization),
        (Fact::Role, old.role != new.role),
        (Fact::Status, old.status != new.status),
        (Fact::EndedReason, old.ended_reason != new.ended_reason),
        (Fact::Tags, old.tags != new.tags),
        (Fact::Source, old.source != new.source),
        (Fact::Sex, old.sex != new.sex),
        (Fact::Language, old.language != new.language),
        (Fact::Note, old.note != new.note),
    ])
}

fn lines(contact: &Contact, kind: PointKind) -> impl Iterator<Item = (&str, &str, bool)> {
    let of_kind = contact.points.iter().filter(move |point| point.kind == kind);
    of_kind.map(|point| (point.label.as_str(), point.value.as_str(), point.is_preferred))
}

fn merged(tx: &Tx<'_>, old: &Contact, patch: &ContactPatch) -> Result<ContactFields> {
    let line = |field: &str, new: &Option<String>, old: &str| match new {
        Some(text) => tidy_field(field, text),
        None => Ok(old.to_owned()),
    };
    let name = ContactName {
        surname: patch.surname.clone().unwrap_or_else(|| old.name.surname.clone()),
        given_name: patch.given_name.clone().unwrap_or_else(|| old.name.given_name.clone()),
        patronymic: patch.patronymic.clone().unwrap_or_else(|| old.name.patronymic.clone()),
        nickname: patch.nickname.clone().unwrap_or_else(|| old.name.nickname.clone()),
    };
    Ok(ContactFields {
        name: tidy_name(&name)?,
        sex: patch.sex.unwrap_or(old.sex),
        status: patch.status.unwrap_or(old.status),
        ended_reason: line("ended_reason", &patch.ended_reason, &old.ended_reason)?,
        source_id: match &patch.source {
            Some(name) => SOURCES.find_or_create(tx.conn(), name)?.map(SourceId),
            None => old.source.as_ref().map(|source| SourceId(source.id)),
        },
        organization_id: match &patch.organization {
            Some(name) => ORGANIZATIONS.find_or_create(tx.conn(), name)?.map(OrganizationId),
            None => old.organization.as_ref().map(|organization| OrganizationId(organization.id)),
        },
        role: line("role", &patch.role, &old.role)?,
        language: check_language(patch.language.as_deref().unwrap_or(&old.language))?,
        note: match &patch.note {
            Some(note) => check_note(note)?,
            None => old.note.clone(),
        },
    })
}

fn replace_points(tx: &Tx<'_>, old: &Contact, points: &[PointDraft]) -> Result<()> {
    let region = settings::get(tx)?.phone_region;
    let points = tidy_points(points)?;
    for gone in
        old.points.iter().filter(|point| points.iter().all(|kept| kept.id != Some(point.id)))
    {
        store::delete_point(tx.conn(), old.id, gone.id)?;
    }
    for (position, point) in points.iter().enumerate() {
        let normal = store::normal(point.kind, &point.value, region);
        store::put_point(tx, old.id, position, point, normal.as_deref())?;
    }
    Ok(())
}

fn replace_addresses(tx: &Tx<'_>, old: &Contact, addresses: &[AddressDraft]) -> Result<()> {
    let addresses: Vec<_> = addresses.iter().filter_map(tidy_address).collect();
    for gone in old
        .addresses
        .iter()
        .filter(|address| addresses.iter().all(|kept| kept.id != Some(address.id)))
    {
        store::delete_address(tx.conn(), old.id, gone.id)?;
    }
    for address in &addresses {
        store::put_address(tx, old.id, address)?;
    }
    Ok(())
}
