//! What a row knows that a customer's card does not.
//!
//! An update fills in what is empty and replaces nothing: whatever stands on a card was
//! put there by the user, who knows better than an old list.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::person::Person;
use crate::contacts::{self, PointDraft, PointKind};
use crate::dates::{DateKind, store as dates};
use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::text::fold;
use crate::kernel::workspace::Reader;

/// Single fields that an update may fill in.
pub(super) const FIELDS: usize = 11;

/// The first of them are surname, given name and patronymic.
const NAMES: usize = 3;

/// Where source, company and note stand among them.
const SOURCE: usize = 5;
const COMPANY: usize = 6;
const NOTE: usize = 9;

/// The fields by which somebody without a phone is known, as
/// [`texts_of`](super::features::texts_of) has them.
const NAMED_BY: [usize; 6] = [0, 1, 2, 3, COMPANY, NOTE];

/// The single fields of a person, empty where not known, in a fixed order.
pub(super) fn fields_of(person: &Person) -> [&str; FIELDS] {
    [
        &person.name.surname,
        &person.name.given_name,
        &person.name.patronymic,
        &person.name.nickname,
        person.sex.map_or("", |sex| sex.as_str()),
        &person.source,
        &person.organization,
        &person.role,
        &person.language,
        &person.note,
        &person.ended_reason,
    ]
}

/// What is missing on a card and stands in the row.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Gaps {
    /// By the order of [`fields_of`].
    pub fields: [bool; FIELDS],
    /// Places in the row's points.
    pub points: Vec<usize>,
    /// Places in the row's labels.
    pub tags: Vec<usize>,
    pub has_addresses: bool,
    pub has_birthday: bool,
    /// Taken out of the trash.
    pub is_restored: bool,
}

impl Gaps {
    pub(super) fn is_empty(&self) -> bool {
        *self == Gaps::default()
    }

    /// Whether somebody is told from others by what fills them.
    pub(super) fn tells_apart(&self) -> bool {
        self.has_birthday || !self.points.is_empty() || self.fields[..NAMES].contains(&true)
    }

    /// Whether the source is among them, which is written by its id.
    pub(super) fn fill_source(&self) -> bool {
        self.fields[SOURCE]
    }

    /// The same of the company.
    pub(super) fn fill_company(&self) -> bool {
        self.fields[COMPANY]
    }

    /// Whether they change what somebody without a phone is known by.
    pub(super) fn changes_what_names(&self) -> bool {
        (0..FIELDS).any(|at| self.fields[at] && NAMED_BY.contains(&at))
    }

    /// The texts of the row that fill them, as
    /// [`texts_of`](super::features::texts_of) orders them.
    pub(super) fn texts<'p>(&self, person: &'p Person) -> [&'p str; 6] {
        let fields = fields_of(person);
        [0, 1, 2, 3, COMPANY, NOTE].map(|at| if self.fields[at] { fields[at] } else { "" })
    }

    /// The parts of the name in the row that fill them.
    pub(super) fn names<'p>(&self, person: &'p Person) -> impl Iterator<Item = &'p str> {
        let parts = fields_of(person).into_iter().zip(self.fields).take(NAMES);
        parts.filter(|(_, is_filled)| *is_filled).map(|(part, _)| part)
    }
}

/// What is filled in on a card.
#[derive(Debug, Default)]
pub(super) struct Filled {
    fields: [bool; FIELDS],
    points: HashSet<u64>,
    tags: HashSet<u64>,
    has_addresses: bool,
    has_birthday: bool,
}

impl Filled {
    /// How much of the row is missing.
    pub(super) fn missing(&self, person: &Person) -> usize {
        let fields = fields_of(person).into_iter().zip(self.fields);
        let is_new = |(point, normal): &&(PointDraft, Option<String>)| {
            !self.points.contains(&point_hash(point.kind, &point.value, normal))
        };
        fields.filter(|(text, is_filled)| !text.is_empty() && !is_filled).count()
            + person.points.iter().filter(is_new).count()
            + person.tags.iter().filter(|tag| !self.tags.contains(&tag_hash(tag))).count()
            + usize::from(!person.addresses.is_empty() && !self.has_addresses)
            + usize::from(person.birthday.is_some() && !self.has_birthday)
    }

    /// Says what of the row is missing, and counts it as filled in from now on; what names somebody
    /// may have to stay as it is.
    pub(super) fn take(&mut self, person: &Person, is_named: bool) -> Gaps {
        let mut gaps = Gaps::default();
        for (at, text) in fields_of(person).into_iter().enumerate() {
            let may_fill = !is_named || !NAMED_BY.contains(&at);
            gaps.fields[at] = may_fill && !text.is_empty() && !self.fields[at];
            self.fields[at] |= gaps.fields[at];
        }
        let is_new = |(_, hash): &(usize, u64)| self.points.insert(*hash);
        let points = person
            .points
            .iter()
            .map(|(point, normal)| point_hash(point.kind, &point.value, normal));
        gaps.points = points.enumerate().filter(is_new).map(|(at, _)| at).collect();
        let is_new = |(_, tag): &(usize, &String)| self.tags.insert(tag_hash(tag));
        gaps.tags = person.tags.iter().enumerate().filter(is_new).map(|(at, _)| at).collect();
        gaps.has_addresses = !person.addresses.is_empty() && !self.has_addresses;
        gaps.has_birthday = person.birthday.is_some() && !self.has_birthday;
        self.has_addresses |= gaps.has_addresses;
        self.has_birthday |= gaps.has_birthday;
        gaps
    }
}

/// What a row filled in, in a few bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Digest {
    /// Where its hashes begin among those of all rows.
    start: u32,
    /// A bit for each field, then one for addresses and one for a birthday.
    bits: u16,
}

impl Digest {
    /// Of a row; its lines and labels are put behind the others.
    pub(super) fn of(person: &Person, hashes: &mut Vec<u64>) -> Digest {
        let start = u32::try_from(hashes.len()).unwrap_or(u32::MAX);
        let points = person.points.iter();
        hashes.extend(points.map(|(point, normal)| point_hash(point.kind, &point.value, normal)));
        hashes.extend(person.tags.iter().map(|tag| tag_hash(tag)));
        let fields = fields_of(person).map(|text| !text.is_empty());
        let others = [!person.addresses.is_empty(), person.birthday.is_some()];
        let all = fields.into_iter().chain(others).enumerate();
        let bits = all.fold(0, |bits, (at, is_filled)| bits | u16::from(is_filled) << at);
        Digest { start, bits }
    }

    pub(super) fn start(self) -> usize {
        self.start as usize
    }

    /// The same, with its hashes, as a card is kept. Lines and labels have no hash in common.
    pub(super) fn filled(self, hashes: &[u64]) -> Filled {
        let has = |at: usize| self.bits >> at & 1 == 1;
        Filled {
            fields: std::array::from_fn(has),
            points: hashes.iter().copied().collect(),
            tags: hashes.iter().copied().collect(),
            has_addresses: has(FIELDS),
            has_birthday: has(FIELDS + 1),
        }
    }
}

/// What is filled in on the card of a customer in the base.
pub(super) fn filled_in_base(reader: &Reader<'_>, id: ContactId) -> Result<Filled> {
    let contact = contacts::get(reader, id)?;
    let points =
        contact.points.iter().map(|point| point_hash(point.kind, &point.value, &point.normal));
    let dates = dates::stored_of_contact(reader.conn(), id)?;
    let is_set = |text: &str| !text.is_empty();
    Ok(Filled {
        fields: [
            is_set(&contact.name.surname),
            is_set(&contact.name.given_name),
            is_set(&contact.name.patronymic),
            is_set(&contact.name.nickname),
            contact.sex.is_some(),
            contact.source.is_some(),
            contact.organization.is_some(),
            is_set(&contact.role),
            is_set(&contact.language),
            is_set(&contact.note),
            is_set(&contact.ended_reason),
        ],
        points: points.collect(),
        tags: contact.tags.iter().map(|tag| tag_hash(&tag.name)).collect(),
        has_addresses: !contact.addresses.is_empty(),
        has_birthday: dates.iter().any(|date| date.kind == DateKind::Birthday),
    })
}

fn point_hash(kind: PointKind, value: &str, normal: &Option<String>) -> u64 {
    match normal {
        Some(normal) => hash((kind, normal)),
        None => hash((kind, fold(value))),
    }
}

fn tag_hash(name: &str) -> u64 {
    hash(fold(name))
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
