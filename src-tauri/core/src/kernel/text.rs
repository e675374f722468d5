//! Folding: the one way in which text is made comparable.
//!
//! Search, matching on import and finding a name by initials all compare folded
//! text, so that case, ё/е, і/ї/и, ґ/г, apostrophes and Latin accents do not
//! matter. SQLite's `lower()` and FTS5's `remove_diacritics` leave Cyrillic alone,
//! hence a function of our own, also registered in SQL as `fold(text)`.

use std::sync::LazyLock;

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
    let mut folded = Vec::with_capacity(text.len());
    fold_onto(text, &mut folded);
    // Letters fold to letters, so nothing is lost here.
    String::from_utf8(folded).unwrap_or_default()
}

/// Folds a text onto the end of another one, for those who fold by the hundred thousand: it is
/// left as the bytes of UTF-8 that it is, since looking them over would take as long again.
pub(crate) fn fold_onto(text: &str, folded: &mut Vec<u8>) {
    let begun = folded.len();
    let mut at = fold_common(text.as_bytes(), folded);
    if at < text.len() && text.chars().any(is_combining_mark) {
        // Compose first, so that и + breve is й and not a bare и.
        folded.truncate(begun);
        return text.nfc().for_each(|letter| fold_into(letter, folded));
    }
    while let Some(letter) = text[at..].chars().next() {
        fold_into(letter, folded);
        at += letter.len_utf8();
        at += fold_common(&text.as_bytes()[at..], folded);
    }
}

/// Folds the beginning of a text as far as it is ASCII and Cyrillic, and answers how many bytes
/// that was. Asks nothing of a letter but its place in a table: whether the next one is small,
/// capital or a space cannot be foreseen, and every wrong guess costs as much as ten letters.
fn fold_common(text: &[u8], folded: &mut Vec<u8>) -> usize {
    let common = &*COMMON;
    let (mut at, mut end) = (0, folded.len());
    // A sign is copied with the byte behind it, whatever its length.
    folded.resize(end + text.len() + 1, 0);
    while let Some(byte) = text.get(at) {
        let half = text.get(at + 1).unwrap_or(&0);
        let is_pair = *byte >= 0x80;
        let pair = 0x80 + (usize::from(byte & 3) << 6 | usize::from(half & 0x3f));
        let sign = &common[if is_pair { pair } else { usize::from(*byte) }];
        if sign.is_rare || *byte >= 0xd4 || (0x80..0xd0).contains(byte) {
            break;
        }
        folded[end..][..2].copy_from_slice(&sign.bytes);
        end += usize::from(sign.length);
        at += 1 + usize::from(is_pair);
    }
    folded.truncate(end);
    at
}

/// What ASCII and the Cyrillic letters up to U+04FF, which are two bytes each, fold to.
static COMMON: LazyLock<Vec<Sign>> = LazyLock::new(|| {
    let all = ('\0'..='\x7f').chain('\u{400}'..='\u{4ff}');
    all.map(Sign::of).collect()
});

/// A folded letter.
struct Sign {
    bytes: [u8; 2],
    length: u8,
    /// Takes more than two bytes, or changes the letter before it.
    is_rare: bool,
}

impl Sign {
    fn of(letter: char) -> Sign {
        let mut folded = Vec::new();
        fold_into(letter, &mut folded);
        let mut bytes = [0; 2];
        bytes.iter_mut().zip(&folded).for_each(|(to, from)| *to = *from);
        let is_rare = folded.len() > letter.len_utf8() || is_combining_mark(letter);
        Sign { bytes, length: folded.len() as u8, is_rare }
    }
}

fn fold_into(letter: char, folded: &mut Vec<u8>) {
    match letter {
        '\'' | '`' => return,
        '\0'..='\x7f' => return push(letter.to_ascii_lowercase(), folded),
        _ => {}
    }
    for lower in letter.to_lowercase() {
        match lower {
            'а'..='я' => push(lower, folded),
            'ё' | 'є' => push('е', folded),
            'ґ' => push('г', folded),
            'і' | 'ї' => push('и', folded),
            'ў' => push('у', folded),
            'ł' => push('l', folded),
            'ø' => push('o', folded),
            'đ' => push('d', folded),
            'ß' => folded.extend_from_slice(b"ss"),
            'æ' => folded.extend_from_slice(b"ae"),
            '’' | '‘' | 'ʼ' | 'ʹ' | '´' => {}
            // Marks of direction and zero-width joints are invisible to the reader.
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{ad}' => {}
            other if other.is_whitespace() => push(' ', folded),
            other => {
                let parts = std::iter::once(other).nfkd().filter(|c| !is_combining_mark(*c));
                parts.for_each(|part| push(part, folded));
            }
        }
    }
}

fn push(letter: char, folded: &mut Vec<u8>) {
    folded.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
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
    let mut digits = String::with_capacity(text.len());
    digits.extend(text.chars().filter(char::is_ascii_digit));
    digits
}

/// With its first letter large, as a sentence begins.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Trims, and turns runs of white space inside a single-line field into one space.
/// Newlines, tabs and no-break spaces come in with pasted names and imported cells.
pub fn tidy_line(text: &str) -> String {
    if is_tidy(text) {
        return text.to_owned();
    }
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.push_str(word);
    }
    tidy
}

/// Whether all white space of a text is single spaces between words, as in nearly every cell. May
/// answer no where the text holds other signs beyond its letters. Looks at all of it, for to stop
/// at a sign the processor has to guess at each.
fn is_tidy(text: &str) -> bool {
    // White space of ASCII but the space, and what U+1680 and later white space begins with.
    let is_odd = |byte: u8| byte.wrapping_sub(b'\t') < 5 || byte.wrapping_sub(0xe1) < 3;
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return true };
    let mut has_space = *first == b' ' || *last == b' ' || is_odd(*first);
    for pair in bytes.windows(2) {
        let [before, byte] = [pair[0], pair[1]];
        has_space |= (before == b' ') & (byte == b' ');
        has_space |= (before == 0xc2) & ((byte == 0x85) | (byte == 0xa0));
        has_space |= is_odd(byte);
    }
    !has_space
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
    fn a_table_folds_what_letter_by_letter_would() {
        let all: Vec<char> = ('\0'..='\u{2100}').filter(|c| !is_combining_mark(*c)).collect();
        let texts = all.chunks(7).chain(all.windows(3)).map(|text| text.iter().collect::<String>());
        for text in texts {
            let mut one_by_one = Vec::new();
            text.chars().for_each(|letter| fold_into(letter, &mut one_by_one));
            assert_eq!(fold(&text).as_bytes(), one_by_one, "{text}");
        }
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
        for tidy in ["", "ООО «Ромашка» — опт", "а б", "№ 5"] {
            assert_eq!(tidy_line(tidy), tidy);
        }
        for space in (0..0x4000).filter_map(char::from_u32).filter(|c| c.is_whitespace()) {
            for text in [format!("а{space}{space}б"), format!("а{space} б"), format!("{space}а б")]
            {
                assert_eq!(tidy_line(&text).replace(' ', ""), "аб", "{space:?}");
                assert!(tidy_line(&text).len() <= 5, "{space:?}");
            }
            assert_eq!(tidy_line(&format!("а{space}")), "а", "{space:?}");
        }
    }
}
