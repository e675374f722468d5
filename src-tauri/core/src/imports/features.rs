//! By what somebody is known again: lines that reach them, and names.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

use super::cells;
use super::person::Person;
use crate::contacts::{ContactName, PointDraft, PointKind};
use crate::kernel::text::{digits, fold, fold_onto, tidy_line};

/// Something by the hash of a feature: of a line, or of a name with its company.
pub(super) type ByFeature<T> = HashMap<u64, T, BuildHasherDefault<Hashed>>;

/// Takes a hash for the hash that it is.
#[derive(Default)]
pub(super) struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(bytes);
    }
}

/// What a phone, e-mail or messenger name is compared by.
#[derive(Hash)]
pub(super) enum Line<'p> {
    /// E.164, the folded address.
    Normal(&'p str),
    /// The digits of a short number, or a handle, folded.
    Raw(String),
}

impl Line<'_> {
    pub(super) fn of((point, normal): &(PointDraft, Option<String>)) -> Option<Line<'_>> {
        match normal {
            Some(normal) => Some(Line::Normal(normal)),
            None => Line::raw(point.kind, &point.value),
        }
    }

    pub(super) fn raw(kind: PointKind, value: &str) -> Option<Line<'static>> {
        if cells::is_rounded(value) {
            // What is left of the number is the same for half of the list.
            return None;
        }
        match kind {
            PointKind::Phone | PointKind::Viber | PointKind::Whatsapp => {
                Some(digits(value)).filter(|number| number.len() > 3).map(Line::Raw)
            }
            PointKind::Telegram => Some(Line::Raw(fold(value))),
            _ => None,
        }
    }

    pub(super) fn hash(&self) -> u64 {
        hash(self)
    }
}

/// The hash of anything.
pub(super) fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// What somebody without a phone or an e-mail is known again by, as
/// [`each_by_name`](crate::contacts::each_by_name) reads it from the base. Who has nothing else is
/// known by what stands in the place of a phone: «не звонить».
pub(super) fn texts_of(person: &Person) -> [&str; 6] {
    let name = &person.name;
    let mut texts = [
        &name.surname,
        &name.given_name,
        &name.patronymic,
        &name.nickname,
        &person.organization,
        &person.note,
    ]
    .map(String::as_str);
    if let (true, Some((point, _))) = (texts.concat().is_empty(), person.points.first()) {
        texts[5] = &point.value;
    }
    texts
}

/// A whole name with the company is enough; a bare «Мария» needs the same note too.
pub(super) fn name_key([surname, given, patronymic, nickname, company, note]: &[&str; 6]) -> u64 {
    let is_whole = !surname.is_empty() && !given.is_empty();
    // The others are tidy already, in a row as in the base.
    let note = if is_whole { String::new() } else { tidy_line(note) };
    let mut folded = Vec::with_capacity(128);
    for text in [surname, given, patronymic, nickname, company, &note.as_str()] {
        fold_onto(text, &mut folded);
        folded.push(1);
    }
    hash(folded)
}

/// The hash of a text, compared as names are.
pub(super) fn text_hash(text: &str) -> u64 {
    hash(fold(text))
}

pub(super) fn folded_name(name: &ContactName) -> String {
    fold(&name.full())
}

/// Whether two folded names may be one person's: every word of the shorter is a word, or
/// the initial of a word, of the longer. An unknown name agrees with every name.
pub(super) fn agree(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        name.split([' ', '.', '-']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (mut short, mut long) = (words(one), words(other));
    if short.len() > long.len() {
        std::mem::swap(&mut short, &mut long);
    }
    short.iter().all(|word| {
        let found = long.iter().position(|known| is_one(word, known));
        found.map(|at| long.remove(at)).is_some()
    })
}

fn is_one(word: &str, known: &str) -> bool {
    let is_initial = |text: &str| text.chars().count() == 1;
    word == known
        || is_initial(word) && known.starts_with(word)
        || is_initial(known) && word.starts_with(known)
}

#[cfg(test)]
mod tests {
    use super::agree;

    #[test]
    fn names_agree_when_one_may_be_the_other() {
        for (one, other, expected) in [
            ("иванов сергей", "иванов сергей викторович", true),
            ("иванов с. в.", "иванов сергей викторович", true),
            ("сергей", "иванов сергей", true),
            ("", "иванов сергей", true),
            ("сергей иванов", "иванов сергей", true),
            ("иванов сергей", "иванова анна", false),
            ("иванов сергей", "иванов петр", false),
            ("иванов с.", "иванов петр", false),
            ("мария", "анна", false),
        ] {
            assert_eq!(agree(one, other), expected, "{one} / {other}");
            assert_eq!(agree(other, one), expected, "{other} / {one}");
        }
    }
}
