//! Telling whether the person of a row is in the base, or came earlier in the file.
//!
//! The id of an export is identity. Without it, the same phone or e-mail and a
//! name that agrees is the same person; the same phone under another name is doubtful: a
//! family, an office, or a mistake. Numbers that are no valid ones (short local ones) and
//! messenger names are compared as they stand. A row without any of these is known again
//! by its name and company, unless the two were born on different days; see `bare.rs` for those of a
//! list that updates. Rows of one file complete each other, whatever becomes of those who are in the
//! base.

use std::cell::OnceCell;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::base_lines::{BaseLines, READ_MEANWHILE};
use super::birthday::Birthday;
use super::cards::Cards;
use super::earlier::{Earlier, EarlierRows, NOBODY, OF_BASE};
use super::features::{ByFeature, Line, agree, folded_name, name_key, texts_of};
use super::gaps::{self, Filled, Gaps};
use super::model::DuplicatePolicy;
use super::person::Person;
use super::same_file::SameFile;
use super::verdict::{Found, Verdict};
use crate::contacts::bring_in::{
    Acquaintance, acquaintance, each_by_name, has_lines_at_most, is_trashed,
};
use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::text::fold;
use crate::kernel::workspace::Reader;

/// Everybody who is known, in the base and in the rows so far.
pub(super) struct Known {
    duplicates: DuplicatePolicy,
    is_base_empty: bool,
    pub(super) earlier: EarlierRows,
    /// Ids that this file brought in, which are no strangers to each other.
    brought: HashSet<ContactId>,
    /// Whether so many rows are to come that all lines of the base are read for them.
    is_for_many: bool,
    /// The lines of the base; read when first needed.
    base_lines: Option<BaseLines>,
    /// The last of the earlier rows by name and company.
    names: ByFeature<u32>,
    /// The base by name and company; read when first needed.
    base_names: Option<ByFeature<Vec<ContactId>>>,
    /// Everybody by the words of their names, where rows may be added to them.
    pub(super) cards: Cards,
    /// What is filled in of those who are updated, so that a second row finds less missing.
    filled: HashMap<ContactId, Filled>,
    /// What is known of those whom the file brought in, where only they are added to.
    same_file: SameFile,
}

impl Known {
    /// `expected` rows are to come.
    pub(super) fn new(
        reader: &Reader<'_>,
        duplicates: DuplicatePolicy,
        expected: u32,
    ) -> Result<Known> {
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM contacts)";
        Ok(Known {
            duplicates,
            is_base_empty: reader.conn().query_row(sql, [], |row| row.get(0))?,
            earlier: match duplicates {
                DuplicatePolicy::Update | DuplicatePolicy::Skip => EarlierRows::that_grow(),
                DuplicatePolicy::Add => EarlierRows::default(),
            },
            brought: HashSet::new(),
            is_for_many: has_lines_at_most(reader, expected.saturating_mul(READ_MEANWHILE))?,
            base_lines: None,
            names: ByFeature::default(),
            base_names: None,
            cards: Cards::default(),
            filled: HashMap::new(),
            same_file: SameFile::default(),
        })
    }

    /// By which indexes somebody is looked for in the base.
    pub(super) fn looks_into(&self) -> &'static [&'static str] {
        match (self.is_base_empty, self.is_for_many) {
            (true, _) | (_, true) => &["dates_by_contact"],
            (false, false) => &["dates_by_contact", "contact_points_by_normal"],
        }
    }

    /// Decides about one person, and remembers them for the rows to come.
    pub(super) fn judge(&mut self, reader: &Reader<'_>, person: &Person) -> Result<Verdict> {
        if let Some(uid) = person.uid {
            if self.brought.contains(&uid) {
                return Ok(Verdict::Same);
            }
            match if self.is_base_empty { None } else { is_trashed(reader.conn(), uid)? } {
                Some(true) => return self.bring_back(reader, uid, person),
                Some(false) => return self.met(reader, uid, person),
                None => {}
            }
        }
        let Found { same, is_one_of_several, other } = self.look_up(reader, person)?;
        match same {
            Some(_) if is_one_of_several && self.duplicates == DuplicatePolicy::Update => {
                Ok(Verdict::OneOfSeveral)
            }
            Some(id) if self.duplicates == DuplicatePolicy::Skip => {
                Ok(self.met_again(id, person, is_one_of_several))
            }
            Some(id) if self.duplicates != DuplicatePolicy::Add => self.met(reader, id, person),
            Some(_) => Ok(self.welcome(person, None)),
            None => Ok(self.welcome(person, other)),
        }
    }

    /// Somebody who stays as they are, unless the file itself brought them in: its rows complete
    /// each other.
    fn met_again(&mut self, id: ContactId, person: &Person, is_one_of_several: bool) -> Verdict {
        let Some(at) = self.earlier.place_of(id) else { return Verdict::Same };
        if is_one_of_several {
            return match self.same_file.missing(at, person) {
                0 => Verdict::Same,
                _ => Verdict::OneOfSeveral,
            };
        }
        let gaps = self.same_file.complete(at, person);
        if gaps.is_empty() {
            return Verdict::Same;
        }
        self.learn(at, person, &gaps);
        Verdict::Updated(id, gaps)
    }

    /// Somebody who is there already.
    fn met(&mut self, reader: &Reader<'_>, id: ContactId, person: &Person) -> Result<Verdict> {
        if self.duplicates != DuplicatePolicy::Update {
            return Ok(Verdict::Same);
        }
        let filled = match self.filled.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(gaps::filled_in_base(reader, id)?),
        };
        let gaps = filled.take(person, false);
        self.cards.put(id, &gaps.texts(person));
        if gaps.tells_apart() {
            let at = self.place_of(reader, id)?;
            self.learn(at, person, &gaps);
        }
        Ok(if gaps.is_empty() { Verdict::Same } else { Verdict::Updated(id, gaps) })
    }

    /// The place of somebody among the earlier rows, who may have come with none.
    fn place_of(&mut self, reader: &Reader<'_>, id: ContactId) -> Result<u32> {
        if let Some(at) = self.earlier.place_of(id) {
            return Ok(at);
        }
        let known = acquaintance(reader, id)?;
        let name = known.map_or_else(String::new, |known| known.name.full()).into();
        let birthday = Birthday::in_base(reader, id)?;
        Ok(self.earlier.push(Earlier { id, name, birthday, namesake: OF_BASE }))
    }

    /// Remembers what a row adds to somebody, as the rows to come will find them, and as the same
    /// rows would find them the next time.
    fn learn(&mut self, at: u32, person: &Person, gaps: &Gaps) {
        if let Some(earlier) = self.earlier.get_mut(at) {
            if gaps.has_birthday {
                earlier.birthday = Birthday::of(person.birthday);
            }
            // Names are compared word by word, in whatever order.
            let added = gaps.names(person);
            let words = [&*earlier.name].into_iter().chain(added).filter(|word| !word.is_empty());
            earlier.name = words.collect::<Vec<_>>().join(" ").into();
        }
        self.earlier.link(at, gaps.points.iter().map(|at| &person.points[*at]));
    }

    /// Who was thrown away and comes in again is taken out of the trash.
    fn bring_back(
        &mut self,
        reader: &Reader<'_>,
        id: ContactId,
        person: &Person,
    ) -> Result<Verdict> {
        self.brought.insert(id);
        let mut gaps = match self.met(reader, id, person)? {
            Verdict::Updated(_, gaps) => gaps,
            _ => Gaps::default(),
        };
        gaps.is_restored = true;
        Ok(Verdict::Updated(id, gaps))
    }

    fn welcome(&mut self, person: &Person, doubt: Option<String>) -> Verdict {
        let is_free = |uid: &ContactId| !self.brought.contains(uid);
        let id = person.uid.filter(is_free).unwrap_or_else(ContactId::new);
        if person.uid.is_some() {
            self.brought.insert(id);
        }
        if self.duplicates == DuplicatePolicy::Update {
            let mut filled = Filled::default();
            filled.take(person, false);
            self.filled.insert(id, filled);
            self.cards.put(id, &texts_of(person));
        }
        if self.duplicates == DuplicatePolicy::Skip {
            self.same_file.welcome(person);
        }
        let at = self.earlier.next();
        let namesake = match self.duplicates {
            // Found by their cards.
            DuplicatePolicy::Update => None,
            _ => self.names.insert(name_key(&texts_of(person)), at),
        };
        let namesake = namesake.unwrap_or(NOBODY);
        let (name, birthday) = (person.name.full().into(), Birthday::of(person.birthday));
        let at = self.earlier.push(Earlier { id, name, birthday, namesake });
        self.earlier.link(at, person.points.iter());
        Verdict::New(id, doubt)
    }

    fn look_up(&mut self, reader: &Reader<'_>, person: &Person) -> Result<Found> {
        // Folded only where somebody has the same line: most rows have it to themselves.
        let folded = OnceCell::new();
        let name = || folded.get_or_init(|| folded_name(&person.name)).as_str();
        let (mut same, mut other) = (Vec::new(), None);
        let mut has_line = false;
        // Who is left as they are may be any of those who fit; who is added to may not.
        let is_settled = self.duplicates != DuplicatePolicy::Update;
        for line in person.points.iter().filter_map(Line::of) {
            has_line = true;
            // Two people of one export may well share a phone and a name.
            if person.uid.is_none() {
                for earlier in self.earlier.with(&line) {
                    if agree(name(), &fold(&earlier.name)) {
                        same.push(earlier.id);
                    } else {
                        other.get_or_insert_with(|| earlier.name.to_string());
                    }
                }
                if is_settled && !same.is_empty() {
                    break;
                }
            }
            for acquaintance in self.in_base(reader, &line)? {
                // What earlier rows wrote stands in the base by now, and in a rehearsal does not.
                if self.earlier.with(&line).any(|earlier| earlier.id == acquaintance.id)
                    || person.uid.is_some() && self.brought.contains(&acquaintance.id)
                {
                    continue;
                }
                let theirs = match self.earlier.of(acquaintance.id) {
                    Some(earlier) => earlier.name.to_string(),
                    None => acquaintance.name.full(),
                };
                if agree(name(), &fold(&theirs)) {
                    same.push(acquaintance.id);
                } else {
                    other = Some(theirs);
                }
            }
            if is_settled && !same.is_empty() {
                break;
            }
        }
        if let Some(id) = self.nearest(reader, person, &same)? {
            let is_one_of_several = is_settled && same.iter().any(|other| *other != id);
            return Ok(Found { is_one_of_several, ..Found::same(id) });
        }
        if !has_line && person.uid.is_none() {
            return match self.duplicates {
                DuplicatePolicy::Update => self.by_card(reader, person),
                DuplicatePolicy::Skip | DuplicatePolicy::Add => self.by_name(reader, person),
            };
        }
        Ok(Found { other, ..Found::default() })
    }

    /// Of several whom a row may be, who has the most of it already: nobody else was added to by
    /// the same row before.
    fn nearest(
        &self,
        reader: &Reader<'_>,
        person: &Person,
        same: &[ContactId],
    ) -> Result<Option<ContactId>> {
        let [first, others @ ..] = same else { return Ok(None) };
        if self.duplicates != DuplicatePolicy::Update || others.iter().all(|id| id == first) {
            return Ok(Some(*first));
        }
        let mut nearest = (*first, usize::MAX);
        for id in same {
            let missing = self.missing(reader, *id, person)?;
            if missing < nearest.1 {
                nearest = (*id, missing);
            }
        }
        Ok(Some(nearest.0))
    }

    /// Who of the base has a line.
    fn in_base(&mut self, reader: &Reader<'_>, line: &Line<'_>) -> Result<Vec<Acquaintance>> {
        if self.is_base_empty {
            return Ok(Vec::new());
        }
        let lines = match &mut self.base_lines {
            Some(lines) => lines,
            None => self.base_lines.insert(BaseLines::read(reader, self.is_for_many)?),
        };
        lines.with(reader, line)
    }

    /// How much of a row is missing on somebody's card.
    pub(super) fn missing(
        &self,
        reader: &Reader<'_>,
        id: ContactId,
        person: &Person,
    ) -> Result<usize> {
        Ok(match self.filled.get(&id) {
            Some(filled) => filled.missing(person),
            None => gaps::filled_in_base(reader, id)?.missing(person),
        })
    }

    fn by_name(&mut self, reader: &Reader<'_>, person: &Person) -> Result<Found> {
        let key = name_key(&texts_of(person));
        let birthday = Birthday::of(person.birthday);
        let mut found = Found::default();
        let mut at = self.names.get(&key).copied().unwrap_or(NOBODY);
        while let Some(earlier) = self.earlier.get(at) {
            if birthday.agrees(earlier.birthday) && !self.same_file.has_moved(at) {
                found.is_one_of_several = found.same.is_some();
                found.same.get_or_insert(earlier.id);
            }
            at = earlier.namesake;
        }
        if let Some(at) = found.same.and_then(|id| self.earlier.place_of(id)) {
            self.same_file.found_by_name(at);
        }
        if self.is_base_empty || found.is_one_of_several {
            return Ok(found);
        }
        if self.base_names.is_none() {
            let mut all: ByFeature<Vec<ContactId>> = ByFeature::default();
            each_by_name(reader, |id, texts| {
                all.entry(name_key(&texts)).or_default().push(id);
            })?;
            self.base_names = Some(all);
        }
        let namesakes = self.base_names.as_ref().and_then(|all| all.get(&key));
        for id in namesakes.into_iter().flatten() {
            let theirs = match self.earlier.of(*id) {
                Some(earlier) if earlier.namesake == OF_BASE => earlier.birthday,
                // Who came with a row was looked at above.
                Some(_) => continue,
                None => Birthday::in_base(reader, *id)?,
            };
            if birthday.agrees(theirs) {
                found.is_one_of_several |= found.same.is_some();
                found.same.get_or_insert(*id);
            }
        }
        Ok(found)
    }
}
