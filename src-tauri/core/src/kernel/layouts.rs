//! The keyboard may stand in another layout than whoever types believes: «bdfyjd» is «иванов».

/// The same keys in three layouts, in one order.
const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN: &str = "йцукенгшщзхъфывапролджэячсмитьбюё";
const UKRAINIAN: &str = "йцукенгшщзхїфівапролджєячсмитьбю'";

/// Of fewer letters somebody is found in any alphabet.
const ENOUGH: usize = 3;

/// What the same keys write in the other alphabet; nothing for a query in both or in neither.
pub(crate) fn typed_otherwise(query: &str) -> Vec<String> {
    let query = query.to_lowercase();
    let cyrillic = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
    let is_latin = query.contains(|letter: char| letter.is_ascii_alphabetic());
    let keys = query.chars().filter(|key| LATIN.contains(*key) || cyrillic(*key)).count();
    if keys < ENOUGH || is_latin == query.contains(cyrillic) {
        return Vec::new();
    }
    let ways = if is_latin {
        [(LATIN, RUSSIAN), (LATIN, UKRAINIAN)]
    } else {
        [(RUSSIAN, LATIN), (UKRAINIAN, LATIN)]
    };
    let mut written: Vec<String> =
        ways.iter().map(|(from, to)| rewrite(&query, from, to)).collect();
    written.dedup();
    written
}

fn rewrite(query: &str, from: &str, to: &str) -> String {
    let other = |letter| from.chars().zip(to.chars()).find(|(key, _)| *key == letter);
    query.chars().map(|letter| other(letter).map_or(letter, |(_, same)| same)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_keys_write_another_alphabet() {
        assert_eq!(typed_otherwise("Bdfyjd c d"), ["иванов с в"]);
        assert_eq!(typed_otherwise("Ukts'"), ["глеыэ", "глеіє"]);
        assert_eq!(typed_otherwise(";er 050"), ["жук 050"]);
        assert_eq!(typed_otherwise("іьшер"), ["іmith", "smith"]);
        assert_eq!(typed_otherwise("ыьшер"), ["smith", "ыmith"]);
    }

    #[test]
    fn digits_and_both_alphabets_are_meant_as_they_are() {
        assert_eq!(typed_otherwise("050 123"), [""; 0]);
        assert_eq!(typed_otherwise("bd"), [""; 0]);
        assert_eq!(typed_otherwise("Иванов IT"), [""; 0]);
    }
}
