//! Writing people into the base, with the dictionaries held in memory.

use super::gaps::Gaps;
use super::row::Person;
use crate::contacts::bring_in::{Arrival, bring_in};
use crate::contacts::store::{self, ContactFields};
use crate::contacts::{self, ContactStatus};
use crate::dates::DateKind;
use crate::dates::store::{StoredDate, insert};
use crate::dictionary::DictionaryIndex;
use crate::ids::{ContactId, DateId, OrganizationId, SourceId, TagId};
use crate::kernel::civil::{LeapRule, PartialDate};
use crate::kernel::error::Result;
use crate::kernel::workspace::Tx;
use crate::organizations::ORGANIZATIONS;
use crate::sources::SOURCES;
use crate::tags::{self, TAGS};

/// The dictionaries that rows name entries of.
pub(super) struct Writing {
    organizations: DictionaryIndex,
    sources: DictionaryIndex,
    tags: DictionaryIndex,
}

impl Writing {
    pub(super) fn new(tx: &Tx<'_>) -> Result<Writing> {
        Ok(Writing {
            organizations: ORGANIZATIONS.index(tx.conn())?,
            sources: SOURCES.index(tx.conn())?,
            tags: TAGS.index(tx.conn())?,
        })
    }

    /// Writes a new customer.
    pub(super) fn add(&mut self, tx: &Tx<'_>, id: ContactId, person: &Person) -> Result<()> {
        let fields = ContactFields {
            name: person.name.clone(),
            sex: person.sex,
            status: person.status.unwrap_or(ContactStatus::Lead),
            ended_reason: person.ended_reason.clone(),
            source_id: self.sources.find_or_create(tx.conn(), &person.source)?.map(SourceId),
            organization_id: self.organization(tx, &person.organization)?,
            role: person.role.clone(),
            language: person.language.clone(),
            note: person.note.clone(),
        };
        let arrival = Arrival {
            id,
            fields,
            points: person.points.clone(),
            addresses: person.addresses.clone(),
            tags: self.tags_of(tx, person.tags.iter())?,
            created_at: person.created_at.unwrap_or_else(|| tx.now().millis()),
            archived_at: person.archived_at,
        };
        bring_in(tx, &arrival)?;
        self.add_birthday(tx, id, person.birthday)
    }

    /// Fills in what is missing on the card of a customer.
    pub(super) fn fill(
        &mut self,
        tx: &Tx<'_>,
        id: ContactId,
        person: &Person,
        gaps: &Gaps,
    ) -> Result<()> {
        let card = contacts::get(tx, id)?;
        if gaps.fields.contains(&true) {
            let fields = self.filled_fields(tx, &card, person, gaps)?;
            store::update_row(tx.conn(), id, &fields)?;
        }
        for (offset, at) in gaps.points.iter().enumerate() {
            let (point, normal) = &person.points[*at];
            // What the user prefers stays preferred.
            let point = contacts::PointDraft { is_preferred: false, ..point.clone() };
            store::write_point(
                tx.conn(),
                id,
                card.points.len() + offset,
                &point,
                normal.as_deref(),
            )?;
        }
        for tag in self.tags_of(tx, gaps.tags.iter().map(|at| &person.tags[*at]))? {
            tags::put_on(tx, id, tag)?;
        }
        for address in person.addresses.iter().filter(|_| gaps.has_addresses) {
            store::insert_address(tx.conn(), id, address)?;
        }
        self.add_birthday(tx, id, person.birthday.filter(|_| gaps.has_birthday))
    }

    fn filled_fields(
        &mut self,
        tx: &Tx<'_>,
        card: &contacts::Contact,
        person: &Person,
        gaps: &Gaps,
    ) -> Result<ContactFields> {
        let mut fields = ContactFields {
            name: card.name.clone(),
            sex: card.sex.or(person.sex),
            status: card.status,
            ended_reason: card.ended_reason.clone(),
            source_id: card.source.as_ref().map(|source| SourceId(source.id)),
            organization_id: card.organization.as_ref().map(|company| OrganizationId(company.id)),
            role: card.role.clone(),
            language: card.language.clone(),
            note: card.note.clone(),
        };
        let [
            surname,
            given_name,
            patronymic,
            nickname,
            _,
            source,
            company,
            role,
            language,
            note,
            ended,
        ] = gaps.fields;
        let texts = [
            (surname, &mut fields.name.surname, &person.name.surname),
            (given_name, &mut fields.name.given_name, &person.name.given_name),
            (patronymic, &mut fields.name.patronymic, &person.name.patronymic),
            (nickname, &mut fields.name.nickname, &person.name.nickname),
            (role, &mut fields.role, &person.role),
            (language, &mut fields.language, &person.language),
            (note, &mut fields.note, &person.note),
            (ended, &mut fields.ended_reason, &person.ended_reason),
        ];
        for (is_missing, field, text) in texts {
            if is_missing {
                field.clone_from(text);
            }
        }
        if source {
            fields.source_id =
                self.sources.find_or_create(tx.conn(), &person.source)?.map(SourceId);
        }
        if company {
            fields.organization_id = self.organization(tx, &person.organization)?;
        }
        Ok(fields)
    }

    fn organization(&mut self, tx: &Tx<'_>, name: &str) -> Result<Option<OrganizationId>> {
        Ok(self.organizations.find_or_create(tx.conn(), name)?.map(OrganizationId))
    }

    fn tags_of<'n>(
        &mut self,
        tx: &Tx<'_>,
        names: impl Iterator<Item = &'n String>,
    ) -> Result<Vec<TagId>> {
        let mut ids = Vec::new();
        for name in names {
            ids.extend(self.tags.find_or_create(tx.conn(), name)?.map(TagId));
        }
        Ok(ids)
    }

    fn add_birthday(
        &self,
        tx: &Tx<'_>,
        contact_id: ContactId,
        birthday: Option<PartialDate>,
    ) -> Result<()> {
        let Some(date) = birthday else { return Ok(()) };
        let birthday = StoredDate {
            id: DateId::new(),
            contact_id,
            kind: DateKind::Birthday,
            label: String::new(),
            date,
            leap_rule: LeapRule::default(),
        };
        insert(tx.conn(), &birthday, tx.now().millis())
    }
}
