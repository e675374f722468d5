//! Folding: the one way in which text is made comparable.
//!
//! Search, matching on import and finding a name by initials all compare folded
//! text, so that case, ё/е, і/ї/и, ґ/г, apostrophes and Latin accents do not
//! matter. SQLite's `lower()` and FTS5's `remove_diacritics` leave Cyrillic alone,
//! hence a function of our own, also registered in SQL as `fold(text)`.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds text for comparison; see the module for what is lost on purpose.
///
/// ```
/// use vizitka_core::text::fold;
/// assert_eq!(fold("Ёлкин"), "елкин");
/// assert_eq!(fold("Їжак Ґанна"), "ижак ганна");
/// assert_eq!(fold("O’Brien Müller"), "obrien muller");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(text, &mut folded);
    folded
}

/// Folds a text onto the end of another one; for those who fold by the hundred thousand.
pub(crate) fn fold_onto(text: &str, folded: &mut String) {
    if text.chars().any(is_mark) {
        // Compose first, so that и + breve is й and not a bare и.
        text.nfc().for_each(|letter| fold_into(letter, folded));
    } else {
        text.chars().for_each(|letter| fold_into(letter, folded));
    }
}

/// A combining mark; the letters of our three languages are told apart without a table.
fn is_mark(letter: char) -> bool {
    letter >= '\u{300}' && !matches!(letter, '\u{400}'..='\u{482}') && is_combining_mark(letter)
}

fn fold_into(letter: char, folded: &mut String) {
    match letter {
        '\'' | '`' => return,
        '\0'..='\x7f' => return folded.push(letter.to_ascii_lowercase()),
        'а'..='я' => return folded.push(letter),
        // The small letters stand 32 places after the capital ones.
        'А'..='Я' => return folded.extend(char::from_u32(letter as u32 + 32)),
        _ => {}
    }
    for lower in letter.to_lowercase() {
        match lower {
            'а'..='я' => folded.push(lower),
            'ё' | 'є' => folded.push('е'),
            'ґ' => folded.push('г'),
            'і' | 'ї' => folded.push('и'),
            'ў' => folded.push('у'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            '’' | '‘' | 'ʼ' | 'ʹ' | '´' => {}
            // Marks of direction and zero-width joints are invisible to the reader.
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{ad}' => {}
            other if other.is_whitespace() => folded.push(' '),
            other => {
                folded.extend(std::iter::once(other).nfkd().filter(|c| !is_combining_mark(*c)))
            }
        }
    }
}

/// What folding drops inside of words.
const APOSTROPHES: [char; 7] = ['\'', '`', '’', '‘', 'ʼ', 'ʹ', '´'];

/// Most beginnings that are worth looking up one by one.
const BEGINNINGS_MAX: usize = 64;

/// How texts begin that fold to this folded one, each to be looked up in alphabetical order:
/// of «гри» these are «гри», «грі», «ґри» and so on. As long as there are few of them, and at
/// least of one letter.
pub(crate) fn beginnings(folded: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut before = None;
    for letter in folded.chars() {
        let spellings = spellings(letter, before);
        if before.is_some() && found.len() * spellings.len() > BEGINNINGS_MAX {
            break;
        }
        let joined = match (before, letter) {
            (Some('s'), 's') => Some('ß'),
            (Some('a'), 'e') => Some('æ'),
            _ => None,
        };
        let mut longer: Vec<String> = found
            .iter()
            .flat_map(|begun| spellings.iter().map(move |spelling| format!("{begun}{spelling}")))
            .collect();
        longer.extend(joined.into_iter().flat_map(|sign| {
            found.iter().map(move |begun| format!("{}{sign}", &begun[..begun.len() - 1]))
        }));
        found = longer;
        before = Some(letter);
    }
    found
}

/// What folds to a letter and stands elsewhere in the alphabet; an apostrophe may stand before.
fn spellings(letter: char, before: Option<char>) -> Vec<String> {
    let alike = match letter {
        'и' => "иії",
        'е' => "еє",
        'г' => "гґ",
        'у' => "уў",
        'l' => "lł",
        'o' => "oø",
        'd' => "dđ",
        _ => "",
    };
    let mut all: Vec<String> = alike.chars().map(String::from).collect();
    if all.is_empty() {
        all.push(letter.to_string());
    }
    let after_apostrophe = match letter {
        'и' => 'ї',
        'е' => 'є',
        'я' | 'ю' => letter,
        // "O'Brien", "D'Angelo"
        _ if matches!(before, Some('o' | 'd')) => letter,
        _ => return all,
    };
    if before.is_some_and(char::is_alphabetic) {
        all.extend(APOSTROPHES.iter().map(|sign| format!("{sign}{after_apostrophe}")));
    }
    all
}

/// The decimal digits of a text, in order: `"+7 (916) 12"` gives `"791612"`.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Trims, and turns runs of white space inside a single-line field into one space.
/// Newlines, tabs and no-break spaces come in with pasted names and imported cells.
pub fn tidy_line(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_fold_like_composed_ones() {
        // е + combining diaeresis, as macOS file names and some exports write ё
        assert_eq!(fold("е\u{308}лка"), fold("ёлка"));
        assert_eq!(fold("і\u{308}жак"), fold("їжак"));
    }

    #[test]
    fn the_short_i_stays_a_letter_of_its_own() {
        assert_eq!(fold("Йод"), "йод");
        assert_ne!(fold("май"), fold("маи"));
    }

    #[test]
    fn direction_marks_and_apostrophes_vanish() {
        assert_eq!(fold("\u{200f}Зв'язок\u{200e}"), "звязок");
    }

    #[test]
    fn what_folds_alike_is_among_the_beginnings_of_its_alphabet() {
        let names = "Гриценко|Ґріценко|Їжак|Королёв|Дем'яненко|Демʼяненко|O’Brien|Straße|Ægir|Łoś|В’юн|Єсип";
        for name in names.split('|') {
            let found = beginnings(&fold(name));
            let begins = |beginning: &String| {
                let key = crate::kernel::collation::sort_key;
                let (from, to) = (key(beginning), key(&format!("{beginning}\u{10ffff}")));
                (from..to).contains(&key(name))
            };
            assert!(found.iter().any(begins), "{name}: {found:?}");
            assert!(found.len() <= BEGINNINGS_MAX && found.iter().all(|one| !one.is_empty()));
        }
        assert_eq!(beginnings("жаров"), ["жаров"]);
    }

    #[test]
    fn a_line_is_tidied_but_not_emptied() {
        assert_eq!(tidy_line("  Иванов\u{a0}\n Сергей "), "Иванов Сергей");
    }
}
