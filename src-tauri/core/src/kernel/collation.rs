//! Alphabetical order for Russian, Ukrainian and English names in one list.
//!
//! Sorting by code points puts Latin before Cyrillic and Ё, І, Ґ outside the
//! alphabet. The Unicode Collation Algorithm (UTS #10) with the Ukrainian
//! tailoring of CLDR puts Cyrillic first, Ґ after Г and Ї after І, and leaves
//! Russian words in Russian order, so one key serves all three languages.

use std::collections::HashMap;
use std::sync::OnceLock;

use icu_collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

static COLLATOR: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();

fn collator() -> Option<&'static CollatorBorrowed<'static>> {
    COLLATOR
        .get_or_init(|| {
            let mut options = CollatorOptions::default();
            options.strength = Some(Strength::Tertiary);
            options.alternate_handling = Some(AlternateHandling::NonIgnorable);
            Collator::try_new(locale!("uk").into(), options).ok()
        })
        .as_ref()
}

/// Bytes whose plain order is the alphabetical order of the texts.
///
/// An empty text sorts last: a customer without a surname belongs under those
/// who have one. Stored in the base, never shown; a change of collation data
/// only asks for the derived tables to be rebuilt.
pub fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() * 2);
    SortKeys::default().put([text], &mut key);
    key
}

/// Ends a level of a key: all base letters, then all accents, then all cases (UTS #10, 4.3).
const LEVEL: u8 = 1;

/// Parts words within a level. Less than the weight of any letter, so that «Иванов Пётр» comes
/// before «Иванова Анна»; as ICU merges sort keys (`ucol_mergeSortkeys`).
const WORD: u8 = 2;

/// So many words are remembered: more than there are names in a language that people bear.
const WORDS_MAX: usize = 50_000;

/// Makes [`sort_key`]s of many texts, and remembers the keys of their words: of a hundred
/// thousand people every name is borne by several.
#[derive(Default)]
pub(crate) struct SortKeys {
    words: HashMap<Box<str>, Box<[u8]>>,
}

impl SortKeys {
    /// Puts the key of some words, one text of which follows the other, in the place of another.
    pub(crate) fn put<'t>(&mut self, texts: impl AsRef<[&'t str]>, key: &mut Vec<u8>) {
        key.clear();
        let words =
            || texts.as_ref().iter().flat_map(|text| text.split(' ')).filter(|w| !w.is_empty());
        for word in words() {
            self.learn(word);
        }
        let keys = || words().filter_map(|word| self.words.get(word));
        let mut level = 0;
        loop {
            let mut is_last = true;
            for (at, word) in keys().enumerate() {
                if at > 0 {
                    key.push(WORD);
                }
                let mut levels = word.split(|byte| *byte == LEVEL).skip(level);
                key.extend_from_slice(levels.next().unwrap_or_default());
                is_last &= levels.next().is_none();
            }
            if is_last {
                break;
            }
            key.push(LEVEL);
            level += 1;
        }
        if key.is_empty() {
            key.push(0xff);
        }
    }

    fn learn(&mut self, word: &str) {
        if self.words.contains_key(word) {
            return;
        }
        if self.words.len() >= WORDS_MAX {
            self.words.clear();
        }
        let mut key = Vec::new();
        let written = collator().map(|collator| collator.write_sort_key_to(word, &mut key));
        if !matches!(written, Some(Ok(_))) {
            // Without collation data, folded text is the best order left.
            key = super::text::fold(word).into_bytes();
        }
        self.words.insert(word.into(), key.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(mut names: Vec<&str>) -> Vec<&str> {
        names.sort_by_key(|name| sort_key(name));
        names
    }

    #[test]
    fn russian_ukrainian_and_english_names_share_one_alphabet() {
        let names =
            vec!["Smith", "Яременко", "Ґудзь", "Ёлкина", "Дорохов", "Гудзь", "Жук", "Adams", ""];
        let expected =
            vec!["Гудзь", "Ґудзь", "Дорохов", "Ёлкина", "Жук", "Яременко", "Adams", "Smith", ""];
        assert_eq!(sorted(names), expected);
    }

    #[test]
    fn yo_stands_beside_ye() {
        assert_eq!(sorted(vec!["Жуков", "Ёлкин", "Елисеев"]), vec!["Елисеев", "Ёлкин", "Жуков"]);
    }

    #[test]
    fn ukrainian_yi_follows_i() {
        assert_eq!(sorted(vec!["Йосип", "Їжак", "Іваненко"]), vec!["Іваненко", "Їжак", "Йосип"]);
    }

    #[test]
    fn a_surname_comes_before_a_longer_one_whatever_follows() {
        let names = vec!["Иванова Анна", "Иванов Пётр", "Иванов", "Иванов Петр Ильич"];
        let expected = vec!["Иванов", "Иванов Пётр", "Иванов Петр Ильич", "Иванова Анна"];
        assert_eq!(sorted(names), expected);
    }

    #[test]
    fn an_accent_in_the_surname_parts_nobody_from_their_namesakes() {
        let names = vec!["Ерёменко Борис", "Еременко Яна", "Ерёменко Анна", "Еременко Борис"];
        let expected = vec!["Ерёменко Анна", "Еременко Борис", "Ерёменко Борис", "Еременко Яна"];
        assert_eq!(sorted(names), expected);
    }

    #[test]
    fn a_key_is_the_same_from_a_memory_as_anew() {
        let mut keys = SortKeys::default();
        let mut key = Vec::new();
        for _ in 0..2 {
            for texts in [["Ёлкина", "Анна Ильинична"], ["", "Smith"], ["", ""], ["-", "Їжак"]]
            {
                keys.put(texts, &mut key);
                assert_eq!(key, sort_key(texts.join(" ").trim()), "{texts:?}");
            }
        }
    }
}
