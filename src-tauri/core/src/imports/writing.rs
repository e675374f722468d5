//! Writing people into the base, with the dictionaries held in memory.

use std::collections::HashMap;

use super::gaps::Gaps;
use super::person::Person;
use crate::contacts::bring_in::{Arrival, bring_in};
use crate::contacts::store::{self, ContactFields};
use crate::contacts::{self, ContactStatus};
use crate::dates::DateKind;
use crate::dates::store::{self as dates, StoredDate};
use crate::dictionary::DictionaryIndex;
use crate::ids::{ContactId, DateId, OrganizationId, SourceId, TagId};
use crate::kernel::civil::{LeapRule, PartialDate};
use crate::kernel::error::Result;
use crate::kernel::indexes::{self, DeferredIndexes};
use crate::kernel::rows::{IfThere, Load, Rows};
use crate::kernel::workspace::Tx;
use crate::organizations::ORGANIZATIONS;
use crate::sources::SOURCES;
use crate::summaries::{SummaryWriter, index_notes};
use crate::tags::{self, TAGS};

/// How many newcomers are written together: few enough that what they leave in memory
/// is little.
const TOGETHER: usize = 2_000;

/// Below so many, loading costs more than it spares.
const WORTH_LOADING: usize = 64;

/// The indexes in which every newcomer has a place of their own, far from the one before.
const SCATTERED: [&str; 2] = ["contact_points_by_normal", "contact_summaries_by_surname"];

/// Writes people: newcomers by the thousand, what is new about the known one by one.
pub(super) struct Writing<'c> {
    organizations: DictionaryIndex,
    sources: DictionaryIndex,
    tags: DictionaryIndex,
    newcomers: Vec<Arrival>,
    birthdays: Vec<StoredDate>,
    /// Where somebody is among the newcomers, and the names that their summaries take.
    waiting: HashMap<ContactId, usize>,
    named: Vec<Named>,
    /// What is to be filled in once everybody is written.
    late: Vec<(ContactId, Person, Gaps)>,
    /// How many rows completed somebody of the same file.
    pub completions: u32,
    /// Open since newcomers were written, until something else is.
    load: Option<Load<'c>>,
    /// How many rows are still to come.
    expected: u32,
    /// By which indexes rows are looked for meanwhile.
    looked_into: &'static [&'static str],
}

/// The names behind the ids of a newcomer.
struct Named {
    organization: String,
    tags: Vec<String>,
}

impl<'c> Writing<'c> {
    /// `expected` rows are to come; meanwhile these indexes are looked into.
    pub(super) fn new(
        tx: &Tx<'c>,
        expected: u32,
        looked_into: &'static [&'static str],
    ) -> Result<Writing<'c>> {
        Ok(Writing {
            organizations: ORGANIZATIONS.index(tx.conn())?,
            sources: SOURCES.index(tx.conn())?,
            tags: TAGS.index(tx.conn())?,
            newcomers: Vec::new(),
            birthdays: Vec::new(),
            waiting: HashMap::new(),
            named: Vec::new(),
            late: Vec::new(),
            completions: 0,
            load: None,
            expected,
            looked_into,
        })
    }

    /// Takes a new customer, who is written by the next [`settle`](Writing::settle).
    pub(super) fn add(&mut self, tx: &Tx<'c>, id: ContactId, person: Person) -> Result<()> {
        let fields = ContactFields {
            name: person.name,
            sex: person.sex,
            status: person.status.unwrap_or(ContactStatus::Lead),
            ended_reason: person.ended_reason,
            source_id: self.sources.find_or_create(&person.source).map(SourceId),
            organization_id: self.organization(&person.organization),
            role: person.role,
            language: person.language,
            note: person.note,
        };
        let (tags, tag_names) = self.tags_of(person.tags.iter());
        self.newcomers.push(Arrival {
            id,
            fields,
            points: person.points,
            addresses: person.addresses,
            tags,
            created_at: person.created_at.unwrap_or_else(|| tx.now().millis()),
            archived_at: person.archived_at,
        });
        self.birthdays.extend(person.birthday.map(|date| birthday(id, date, person.leap_rule)));
        self.waiting.insert(id, self.newcomers.len() - 1);
        self.named.push(Named { organization: person.organization, tags: tag_names });
        if self.newcomers.len() >= TOGETHER { self.settle(tx) } else { Ok(()) }
    }

    /// Writes the newcomers who are waiting.
    fn settle(&mut self, tx: &Tx<'c>) -> Result<()> {
        let now = tx.now().millis();
        if self.load.is_none() && self.newcomers.len() < WORTH_LOADING {
            self.write(tx, now)?;
        } else {
            let load = self.load.take().map_or_else(|| self.begin_load(tx), Ok)?;
            self.write(&load, now)?;
            tx.end_part(&load)?;
            self.derive(tx)?;
            self.load = Some(load);
        }
        self.expected = self.expected.saturating_sub(self.newcomers.len() as u32);
        self.newcomers.clear();
        self.birthdays.clear();
        self.waiting.clear();
        self.named.clear();
        Ok(())
    }

    /// Writes whoever is waiting; nobody comes after them.
    pub(super) fn finish(&mut self, tx: &Tx<'c>) -> Result<()> {
        self.settle(tx)?;
        self.end_load(tx)?;
        for (at, (id, person, gaps)) in std::mem::take(&mut self.late).into_iter().enumerate() {
            self.fill(tx, id, &person, &gaps)?;
            if at % TOGETHER == TOGETHER - 1 {
                tx.relieve()?;
            }
        }
        Ok(())
    }

    /// Completes somebody whom the same file brought in: at once where they are not written yet, or
    /// at the end, so that the load of the others goes on.
    pub(super) fn complete(&mut self, id: ContactId, person: Person, gaps: Gaps) {
        self.completions += u32::from(!gaps.is_restored);
        let Some(at) = self.waiting.get(&id).copied() else {
            return self.late.push((id, person, gaps));
        };
        let source = gaps.fill_source().then(|| self.sources.find_or_create(&person.source));
        let company = gaps.fill_company().then(|| self.organization(&person.organization));
        let (tags, tag_names) = self.tags_of(gaps.tags.iter().map(|at| &person.tags[*at]));
        let (arrival, named) = (&mut self.newcomers[at], &mut self.named[at]);
        fill_texts(&mut arrival.fields, &person, &gaps);
        if let Some(source) = source {
            arrival.fields.source_id = source.map(SourceId);
        }
        if let Some(company) = company {
            arrival.fields.organization_id = company;
            named.organization.clone_from(&person.organization);
        }
        for (tag, name) in tags.into_iter().zip(tag_names) {
            if !arrival.tags.contains(&tag) {
                arrival.tags.push(tag);
                named.tags.push(name);
            }
        }
        let points = gaps.points.iter().map(|at| person.points[*at].clone());
        arrival.points.extend(points.map(|(point, normal)| {
            (contacts::PointDraft { is_preferred: false, ..point }, normal)
        }));
        if gaps.has_addresses {
            arrival.addresses.extend(person.addresses);
        }
        let born = person.birthday.filter(|_| gaps.has_birthday);
        self.birthdays.extend(born.map(|date| birthday(id, date, person.leap_rule)));
    }

    fn begin_load(&self, tx: &Tx<'c>) -> Result<Load<'c>> {
        let conn = tx.conn();
        let is_worth_it = indexes::are_worth_building(conn, "contacts", self.expected)?;
        let start = || {
            let free = SCATTERED.into_iter().filter(|name| !self.looked_into.contains(name));
            DeferredIndexes::start(conn, free)
        };
        tx.begin_load(is_worth_it.then(start).transpose()?)
    }

    fn end_load(&mut self, tx: &Tx<'c>) -> Result<()> {
        self.load.take().map_or(Ok(()), |load| tx.end_load(load))
    }

    fn write(&mut self, rows: &impl Rows, now: i64) -> Result<()> {
        self.write_names(rows)?;
        bring_in(rows, &self.newcomers)?;
        self.birthdays.iter().try_for_each(|date| dates::insert(rows, date, now))
    }

    /// Writes the companies, sources and labels that came with somebody for the first time.
    fn write_names(&mut self, rows: &impl Rows) -> Result<()> {
        [&mut self.organizations, &mut self.sources, &mut self.tags]
            .into_iter()
            .try_for_each(|names| names.write(rows))
    }

    /// What triggers would have noted of newcomers, done at once.
    fn derive(&self, tx: &Tx<'_>) -> Result<()> {
        let mut summaries = SummaryWriter::new(tx.conn(), IfThere::Fail)?;
        for (arrival, named) in self.newcomers.iter().zip(&self.named) {
            summaries.write_newcomer(arrival, &named.organization, &named.tags)?;
        }
        summaries.finish()?;
        let notes = self.newcomers.iter().map(|arrival| (arrival.id, arrival.fields.note.as_str()));
        index_notes(tx.conn(), notes.filter(|(_, note)| !note.is_empty()))
    }

    /// Fills in what is missing on the card of a customer, who may lie in the trash.
    pub(super) fn fill(
        &mut self,
        tx: &Tx<'c>,
        id: ContactId,
        person: &Person,
        gaps: &Gaps,
    ) -> Result<()> {
        if self.waiting.contains_key(&id) {
            self.settle(tx)?;
        }
        self.end_load(tx)?;
        if gaps.is_restored {
            contacts::restore(tx, &[id])?;
        }
        let card = contacts::get(tx, id)?;
        let fields = self.filled_fields(&card, person, gaps);
        let (tags, _) = self.tags_of(gaps.tags.iter().map(|at| &person.tags[*at]));
        self.write_names(tx)?;
        if gaps.fields.contains(&true) {
            store::update_row(tx.conn(), id, &fields)?;
        }
        for (offset, at) in gaps.points.iter().enumerate() {
            let (point, normal) = &person.points[*at];
            // What the user prefers stays preferred.
            let point = contacts::PointDraft { is_preferred: false, ..point.clone() };
            store::add_point(tx, id, card.points.len() + offset, &point, normal.as_deref())?;
        }
        for tag in tags {
            tags::put_on(tx, id, tag)?;
        }
        for address in person.addresses.iter().filter(|_| gaps.has_addresses) {
            store::add_address(tx, id, address)?;
        }
        match person.birthday.filter(|_| gaps.has_birthday) {
            Some(date) => {
                dates::insert(tx, &birthday(id, date, person.leap_rule), tx.now().millis())
            }
            None => Ok(()),
        }
    }

    fn filled_fields(
        &mut self,
        card: &contacts::Contact,
        person: &Person,
        gaps: &Gaps,
    ) -> ContactFields {
        let mut fields = ContactFields {
            name: card.name.clone(),
            sex: card.sex,
            status: card.status,
            ended_reason: card.ended_reason.clone(),
            source_id: card.source.as_ref().map(|source| SourceId(source.id)),
            organization_id: card.organization.as_ref().map(|company| OrganizationId(company.id)),
            role: card.role.clone(),
            language: card.language.clone(),
            note: card.note.clone(),
        };
        fill_texts(&mut fields, person, gaps);
        if gaps.fill_source() {
            fields.source_id = self.sources.find_or_create(&person.source).map(SourceId);
        }
        if gaps.fill_company() {
            fields.organization_id = self.organization(&person.organization);
        }
        fields
    }

    fn organization(&mut self, name: &str) -> Option<OrganizationId> {
        self.organizations.find_or_create(name).map(OrganizationId)
    }

    /// Labels and their names, each once: «ВИП» and «вип» in one row are one label.
    fn tags_of<'n>(
        &mut self,
        names: impl Iterator<Item = &'n String>,
    ) -> (Vec<TagId>, Vec<String>) {
        let (mut ids, mut unique) = (Vec::new(), Vec::new());
        for name in names {
            let id = self.tags.find_or_create(name).map(TagId);
            if let Some(id) = id.filter(|id| !ids.contains(id)) {
                ids.push(id);
                unique.push(name.clone());
            }
        }
        (ids, unique)
    }
}

/// Fills in the fields that hold their text themselves, and the sex.
fn fill_texts(fields: &mut ContactFields, person: &Person, gaps: &Gaps) {
    let [surname, given_name, patronymic, nickname, sex, _, _, role, language, note, ended] =
        gaps.fields;
    if sex {
        fields.sex = person.sex;
    }
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
}

fn birthday(contact_id: ContactId, date: PartialDate, leap_rule: LeapRule) -> StoredDate {
    StoredDate {
        id: DateId::new(),
        contact_id,
        kind: DateKind::Birthday,
        label: String::new(),
        date,
        leap_rule,
    }
}
