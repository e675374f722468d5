//! Everybody by the words of their names, for the rows of a list that updates.
//!
//! Such a list may fill in a company or a part of a name. Whoever was known by the name without it
//! is then another name, and a row with the bare one would be somebody new when the list comes in
//! again, though all that it says stands on a card.

use std::collections::HashMap;

use super::features::{ByFeature, text_hash};
use crate::contacts::bring_in::each_by_name;
use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::text::tidy_line;
use crate::kernel::workspace::Reader;

/// How many texts there are; the last is the note, which does not tell whole names apart.
const TEXTS: usize = 6;
const NOTE: usize = TEXTS - 1;

/// The hash of a text that is not there.
const NOTHING: u64 = 0;

struct Card {
    id: ContactId,
    texts: [u64; TEXTS],
}

/// Somebody who has all the texts of a row.
pub(super) struct Alike {
    pub id: ContactId,
    /// Whether they have no others, so that the row calls them just as they are called.
    pub is_namesake: bool,
}

/// The texts of everybody, as [`texts_of`](super::features::texts_of) orders them.
#[derive(Default)]
pub(super) struct Cards {
    all: Vec<Card>,
    places: HashMap<ContactId, usize>,
    by_text: ByFeature<Vec<usize>>,
    is_base_read: bool,
}

impl Cards {
    /// Counts these texts as somebody's where nothing stood before.
    pub(super) fn put(&mut self, id: ContactId, texts: &[&str; TEXTS]) {
        let hashes = hashes(texts);
        if hashes == [NOTHING; TEXTS] {
            return;
        }
        // Who has no name is known by the note alone.
        let is_named = hashes[..NOTE] != [NOTHING; NOTE];
        let at = *self.places.entry(id).or_insert_with(|| {
            self.all.push(Card { id, texts: [NOTHING; TEXTS] });
            self.all.len() - 1
        });
        let known = &mut self.all[at].texts;
        for (place, text) in hashes.into_iter().enumerate() {
            if text != NOTHING && known[place] == NOTHING {
                known[place] = text;
                if place != NOTE || !is_named {
                    self.by_text.entry(keyed(place, text)).or_default().push(at);
                }
            }
        }
    }

    /// Who has all of these texts, namesakes first.
    pub(super) fn with(
        &mut self,
        reader: &Reader<'_>,
        texts: &[&str; TEXTS],
    ) -> Result<Vec<Alike>> {
        if !self.is_base_read {
            self.is_base_read = true;
            each_by_name(reader, |id, texts| self.put(id, &texts))?;
        }
        let asked = hashes(texts);
        // A whole name is told apart by the company, and by no note.
        let is_whole = asked[0] != NOTHING && asked[1] != NOTHING;
        let compared = if is_whole { NOTE } else { TEXTS };
        let asked = &asked[..compared];
        let Some(place) = asked.iter().position(|text| *text != NOTHING) else {
            return Ok(Vec::new());
        };
        let some = self.by_text.get(&keyed(place, asked[place])).into_iter().flatten();
        let alike = some.map(|at| &self.all[*at]).filter(|card| {
            let mut pairs = asked.iter().zip(card.texts);
            pairs.all(|(asked, text)| *asked == NOTHING || *asked == text)
        });
        let mut alike: Vec<Alike> = alike
            .map(|card| Alike { id: card.id, is_namesake: card.texts[..compared] == *asked })
            .collect();
        alike.sort_by_key(|alike| !alike.is_namesake);
        Ok(alike)
    }
}

fn hashes(texts: &[&str; TEXTS]) -> [u64; TEXTS] {
    let mut hashes = texts.map(|text| if text.is_empty() { NOTHING } else { text_hash(text) });
    // A note is compared as one line; the others are tidy already, in a row as in the base.
    if hashes[NOTE] != NOTHING {
        hashes[NOTE] = text_hash(&tidy_line(texts[NOTE]));
    }
    hashes
}

/// A text in its place: «Мария» may be a surname as well.
fn keyed(place: usize, text: u64) -> u64 {
    text.rotate_left(place as u32)
}
