//! Writing a customer down.

use super::bring_in::{Arrival, bring_in};
use super::model::{AddressDraft, ContactDraft, ContactName, ContactStatus, PointDraft};
use super::store::{self, ContactFields};
use crate::ids::{ContactId, OrganizationId, SourceId};
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::text::tidy_line;
use crate::kernel::workspace::Tx;
use crate::organizations::ORGANIZATIONS;
use crate::settings;
use crate::sources::SOURCES;
use crate::tags;

/// Longest single-line field, in characters.
const LINE_MAX: usize = 500;

/// Longest note, in characters: a hundred pages.
pub(crate) const NOTE_MAX: usize = 200_000;

/// Writes a customer down. Source, company and labels are found by name or made.
///
/// The birthday of the draft belongs to the room `dates`; whoever calls this adds it
/// in the same write.
pub fn create(tx: &Tx<'_>, draft: &ContactDraft) -> Result<ContactId> {
    let name = tidy_name(&draft.name())?;
    let points = tidy_points(&draft.points)?;
    if name.is_empty() && points.is_empty() {
        return Err(Error::new(Code::NameAndPhoneEmpty));
    }
    let fields = ContactFields {
        sex: draft.sex,
        status: draft.status.unwrap_or(ContactStatus::Lead),
        ended_reason: String::new(),
        source_id: SOURCES.find_or_create(tx.conn(), &draft.source)?.map(SourceId),
        organization_id: ORGANIZATIONS
            .find_or_create(tx.conn(), &draft.organization)?
            .map(OrganizationId),
        role: tidy_field("role", &draft.role)?,
        language: check_language(&draft.language)?,
        note: check_note(&draft.note)?,
        name,
    };
    let region = settings::get(tx)?.phone_region;
    let with_normal = |point: PointDraft| {
        let normal = store::normal(point.kind, &point.value, region);
        (point, normal)
    };
    let arrival = Arrival {
        id: ContactId::new(),
        points: points.into_iter().map(with_normal).collect(),
        addresses: draft.addresses.iter().filter_map(tidy_address).collect(),
        tags: tags::ids_of(tx, &draft.tags)?,
        created_at: tx.now().millis(),
        archived_at: None,
        fields,
    };
    bring_in(tx, std::slice::from_ref(&arrival))?;
    tx.about("name", display(&arrival));
    Ok(arrival.id)
}

/// How history names a customer: by name, or by the first line that reaches them.
fn display(arrival: &Arrival) -> String {
    let name = &arrival.fields.name;
    if name.is_empty() {
        arrival.points.first().map_or_else(String::new, |(point, _)| point.value.clone())
    } else {
        name.full()
    }
}

pub(crate) fn tidy_name(name: &ContactName) -> Result<ContactName> {
    Ok(ContactName {
        surname: tidy_field("surname", &name.surname)?,
        given_name: tidy_field("given_name", &name.given_name)?,
        patronymic: tidy_field("patronymic", &name.patronymic)?,
        nickname: tidy_field("nickname", &name.nickname)?,
    })
}

/// Trims a single-line field and refuses one that no card could show.
pub(crate) fn tidy_field(field: &str, text: &str) -> Result<String> {
    check_length(field, &tidy_line(text), LINE_MAX)
}

pub(crate) fn check_note(note: &str) -> Result<String> {
    check_length("note", note.trim_end(), NOTE_MAX)
}

fn check_length(field: &str, text: &str, max: usize) -> Result<String> {
    if text.len() > max && text.chars().count() > max {
        return Err(Error::new(Code::FieldTooLong).with("field", field).with("max", max));
    }
    Ok(text.to_owned())
}

pub(crate) fn check_language(language: &str) -> Result<String> {
    match language {
        "" | "ru" | "uk" | "en" => Ok(language.to_owned()),
        other => Err(Error::invalid("language", other)),
    }
}

/// Drops lines left empty, keeps at most one preferred line of a kind.
pub(crate) fn tidy_points(points: &[PointDraft]) -> Result<Vec<PointDraft>> {
    let mut tidy: Vec<PointDraft> = Vec::with_capacity(points.len());
    for point in points {
        let value = tidy_field("value", &point.value)?;
        if value.is_empty() {
            continue;
        }
        let has_preferred = tidy.iter().any(|other| other.kind == point.kind && other.is_preferred);
        tidy.push(PointDraft {
            id: point.id,
            kind: point.kind,
            label: tidy_field("label", &point.label)?,
            value,
            is_preferred: point.is_preferred && !has_preferred,
        });
    }
    Ok(tidy)
}

/// The address without stray spaces; none when nothing of it was filled in.
pub(crate) fn tidy_address(draft: &AddressDraft) -> Option<AddressDraft> {
    let tidy = AddressDraft {
        id: draft.id,
        label: tidy_line(&draft.label),
        street: tidy_line(&draft.street),
        city: tidy_line(&draft.city),
        region: tidy_line(&draft.region),
        postal_code: tidy_line(&draft.postal_code),
        country: tidy_line(&draft.country),
    };
    let parts = [&tidy.street, &tidy.city, &tidy.region, &tidy.postal_code, &tidy.country];
    parts.iter().any(|part| !part.is_empty()).then_some(tidy)
}
