//! Alphabetical order for Russian, Ukrainian and English names in one list.
//!
//! Sorting by code points puts Latin before Cyrillic and Ё, І, Ґ outside the
//! alphabet. The Unicode Collation Algorithm (UTS #10) with the Ukrainian
//! tailoring of CLDR puts Cyrillic first, Ґ after Г and Ї after І, and leaves
//! Russian words in Russian order, so one key serves all three languages.

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
    put_sort_key(text, &mut key);
    key
}

/// Puts the [`sort_key`] of a text in the place of another; for those who need many.
pub(crate) fn put_sort_key(text: &str, key: &mut Vec<u8>) {
    key.clear();
    if text.is_empty() {
        return key.push(0xff);
    }
    let written = collator().map(|c| c.write_sort_key_to(text, key));
    if !matches!(written, Some(Ok(_))) {
        // Without collation data, folded text is the best order left.
        *key = super::text::fold(text).into_bytes();
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
}
