//! Finding out in which encoding a file was written.
//!
//! A mark at the start says it; a file with Cyrillic that is valid UTF-8 is UTF-8; UTF-16
//! without a mark shows by its zero bytes. The one-byte encodings are told apart by
//! reading a piece in each of them and looking how much it resembles Russian, Ukrainian
//! or Western European text; the guess of a general detector tips the scales. What is UTF-8 may
//! have been misread once before, see [`super::misread`]; what is Windows-1251 may have lines of
//! UTF-8, see [`super::mixture`].

use std::fs::File;
use std::io::Read;
use std::path::Path;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, IBM866, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252, X_MAC_CYRILLIC,
};

use super::misread::Misread;
use super::mixture::Hands;
use crate::kernel::error::{Error, Result};

/// How the signs of a file are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signs {
    pub encoding: &'static Encoding,
    /// As what the text was read before it was saved so: in UTF-8, or in another Unicode that a
    /// mark at the start of the file names.
    pub misread: Option<Misread>,
    /// Whether there are lines of UTF-8 between those of the encoding.
    pub is_mixed: bool,
}

/// The encodings that an import reads, by the name in a plan.
const ENCODINGS: [(&str, &Encoding); 8] = [
    ("utf-8", UTF_8),
    ("utf-16le", UTF_16LE),
    ("utf-16be", UTF_16BE),
    ("windows-1251", WINDOWS_1251),
    ("windows-1252", WINDOWS_1252),
    ("koi8-u", KOI8_U),
    ("ibm866", IBM866),
    ("x-mac-cyrillic", X_MAC_CYRILLIC),
];

/// UTF-8 that was misread, by the name in a plan.
const MISREADINGS: [(&str, Misread); 2] = [
    ("utf-8-as-windows-1251", Misread::Windows1251),
    ("utf-8-as-windows-1252", Misread::Windows1252),
];

/// Lines of both, by the name in a plan.
const MIXED: &str = "windows-1251-with-utf-8";

/// The names that a plan may hold.
pub fn encoding_names() -> impl Iterator<Item = &'static str> {
    let misread = MISREADINGS.iter().map(|(name, _)| *name);
    ENCODINGS.iter().map(|(name, _)| *name).chain(misread).chain([MIXED])
}

/// From which likeness on lines are plainly of an encoding: that of three frequent letters.
const PLAIN: i64 = 12;

/// The one-byte encodings, the likeliest first.
const ONE_BYTE: [&Encoding; 5] = [WINDOWS_1251, KOI8_U, IBM866, X_MAC_CYRILLIC, WINDOWS_1252];

/// How much of the lines with letters beyond ASCII is looked at.
const SAMPLE: usize = 64 * 1024;

/// The encoding of that name; refuses one that is not in the list.
pub(super) fn by_name(name: &str) -> Result<Signs> {
    let plain = ENCODINGS.iter().find(|(known, _)| *known == name);
    let misread = MISREADINGS.iter().find(|(known, _)| *known == name);
    let signs = |encoding| Signs { encoding, misread: None, is_mixed: false };
    match (plain, misread) {
        (Some((_, encoding)), _) => Ok(signs(*encoding)),
        (_, Some((_, misread))) => Ok(Signs { misread: Some(*misread), ..signs(UTF_8) }),
        _ if name == MIXED => Ok(Signs { is_mixed: true, ..signs(WINDOWS_1251) }),
        _ => Err(Error::invalid("encoding", name)),
    }
}

/// As what a text was misread, by its name in a plan; refuses one that is not in the list.
pub(super) fn misread_by_name(name: &str) -> Result<Misread> {
    let known = MISREADINGS.iter().find(|(known, _)| *known == name);
    known.map(|(_, misread)| *misread).ok_or_else(|| Error::invalid("misread", name))
}

/// The name of that in a plan; empty for none.
pub(super) fn name_of_misread(misread: Option<Misread>) -> &'static str {
    MISREADINGS.iter().find(|(_, known)| Some(*known) == misread).map_or("", |(name, _)| name)
}

fn name_of(encoding: &'static Encoding) -> &'static str {
    ENCODINGS.iter().find(|(_, known)| *known == encoding).map_or("utf-8", |(name, _)| name)
}

/// The encoding of a file, by the name in a plan. Reads it in pieces, until it is settled.
pub(super) fn find(path: &Path) -> Result<&'static str> {
    let name = find_outer(path)?;
    if ![UTF_8, UTF_16LE, UTF_16BE].map(name_of).contains(&name) {
        return Ok(name);
    }
    Ok(match name_of_misread(Misread::find(path)?) {
        "" => name,
        misread => misread,
    })
}

/// The encoding of a file, whatever happened to its text before.
fn find_outer(path: &Path) -> Result<&'static str> {
    let mut file = File::open(path)?;
    let mut piece = vec![0; 256 * 1024];
    let mut evidence = Evidence::default();
    let mut marked = None;
    let mut is_first = true;
    loop {
        let read = file.read(&mut piece)?;
        let bytes = &piece[..read];
        if std::mem::take(&mut is_first) {
            marked = by_first_bytes(bytes);
            // Only what begins as UTF-8 may go on in Windows-1251.
            if let Some(name) = marked.filter(|name| *name != "utf-8") {
                return Ok(name);
            }
        }
        evidence.take(bytes, read == 0);
        if read == 0 {
            return Ok(match evidence.verdict() {
                MIXED => MIXED,
                name => marked.unwrap_or(name),
            });
        }
    }
}

/// What the first bytes say: a mark, or the zero bytes of unmarked UTF-16.
fn by_first_bytes(head: &[u8]) -> Option<&'static str> {
    if let Some((encoding, _)) = Encoding::for_bom(head) {
        return Some(name_of(encoding));
    }
    let sample = &head[..head.len().min(4096)];
    let zeros = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    // A stray zero byte is dirt; delimiters and digits of UTF-16 make one zero in ten.
    if (even + odd) * 20 < sample.len() {
        return None;
    }
    if odd > even * 8 {
        Some("utf-16le")
    } else if even > odd * 8 {
        Some("utf-16be")
    } else {
        None
    }
}

/// What was seen of a file so far.
#[derive(Default)]
struct Evidence {
    /// A letter of UTF-8 cut by the end of a piece.
    rest: Vec<u8>,
    good_letters: usize,
    bad_bytes: usize,
    /// Lines that hold more than ASCII.
    sample: Vec<u8>,
    hands: Hands,
}

impl Evidence {
    fn take(&mut self, bytes: &[u8], is_last: bool) {
        self.hands.take(bytes, is_last, SAMPLE);
        if self.is_settled() {
            return;
        }
        for line in bytes.split_inclusive(|b| *b == b'\n') {
            if self.sample.len() < SAMPLE && !line.is_ascii() {
                let room = SAMPLE - self.sample.len();
                self.sample.extend_from_slice(&line[..line.len().min(room)]);
            }
        }
        let mut joined = std::mem::take(&mut self.rest);
        joined.extend_from_slice(bytes);
        self.weigh_utf8(&joined);
    }

    fn weigh_utf8(&mut self, mut bytes: &[u8]) {
        loop {
            match std::str::from_utf8(bytes) {
                Ok(text) => {
                    self.good_letters += count_letters(text.as_bytes());
                    return;
                }
                Err(error) => {
                    let (good, bad) = bytes.split_at(error.valid_up_to());
                    self.good_letters += count_letters(good);
                    let Some(length) = error.error_len() else {
                        self.rest = bad.to_vec();
                        return;
                    };
                    self.bad_bytes += length;
                    bytes = &bad[length..];
                }
            }
        }
    }

    /// Whether weighing on is idle: the sample is full, and what was read is far from UTF-8.
    fn is_settled(&self) -> bool {
        self.sample.len() >= SAMPLE && self.bad_bytes > SAMPLE / 4 + self.good_letters
    }

    fn verdict(&self) -> &'static str {
        if self.hands.are_both() && is_plainly_1251(&self.hands.one_byte) {
            return MIXED;
        }
        // A damaged line does not make a UTF-8 file something else, while other encodings hardly
        // ever form valid sequences, and never those of whole words.
        let bad = self.bad_bytes + self.rest.len();
        let share = if self.hands.has_unicode { 2 } else { 20 };
        if bad * share <= self.good_letters {
            return "utf-8";
        }
        name_of(likeliest(&self.sample))
    }
}

/// Letters of more than one byte in valid UTF-8.
fn count_letters(valid: &[u8]) -> usize {
    valid.iter().filter(|b| **b >= 0xC0).count()
}

/// Whether lines that are no UTF-8 can only be Windows-1251.
fn is_plainly_1251(lines: &[u8]) -> bool {
    likeliest(lines) == WINDOWS_1251 && likeness(lines, WINDOWS_1251) >= PLAIN
}

fn likeliest(sample: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    let score = |encoding: &'static Encoding| {
        let likeness = likeness(sample, encoding);
        if encoding == guess { likeness + likeness.abs() / 10 } else { likeness }
    };
    // The first of equals wins, hence the reversed search.
    ONE_BYTE.into_iter().rev().max_by_key(|encoding| score(encoding)).unwrap_or(WINDOWS_1251)
}

/// How much a text resembles what people write in lists, read in a one-byte encoding: the
/// frequency of its letters, capitals only where words begin, no word of two alphabets, no
/// line-drawing.
fn likeness(text: &[u8], encoding: &'static Encoding) -> i64 {
    let letters: Vec<Letter> = (0..=u8::MAX).map(|byte| Letter::of(byte, encoding)).collect();
    let mut score = 0;
    let mut before = &letters[usize::from(b' ')];
    for byte in text {
        let letter = &letters[usize::from(*byte)];
        score += letter.weight + turn(before, letter);
        before = letter;
    }
    score
}

/// What is asked of a letter; a sample has many, an encoding of one byte but 256.
struct Letter {
    weight: i64,
    is_small: bool,
    is_capital: bool,
    is_alphabetic: bool,
    is_cyrillic: bool,
    /// Of the Latin alphabet beyond ASCII.
    is_beyond: bool,
}

impl Letter {
    fn of(byte: u8, encoding: &'static Encoding) -> Letter {
        let (text, _) = encoding.decode_without_bom_handling(std::slice::from_ref(&byte));
        let letter = text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER);
        let is_cyrillic = ('\u{400}'..='\u{4ff}').contains(&letter);
        Letter {
            weight: weight(letter),
            is_small: letter.is_lowercase(),
            is_capital: letter.is_uppercase(),
            is_alphabetic: letter.is_alphabetic(),
            is_cyrillic,
            is_beyond: !letter.is_ascii() && letter.is_alphabetic() && !is_cyrillic,
        }
    }
}

fn weight(letter: char) -> i64 {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    match lower {
        '\0'..='\x7f' => 0,
        'о' | 'е' | 'а' | 'и' | 'н' | 'т' | 'с' | 'р' | 'в' | 'л' | 'к' | 'і' => 4,
        'м' | 'д' | 'п' | 'у' | 'я' | 'ы' | 'ь' | 'г' | 'з' | 'б' | 'ч' | 'й' | 'х' | 'ї' | 'є' => {
            3
        }
        'ж' | 'ш' | 'ю' | 'ц' | 'щ' | 'э' | 'ф' | 'ё' | 'ґ' => 2,
        'ъ' => 0,
        '«' | '»' | '–' | '—' | '№' | '“' | '”' | '„' | '’' | '…' | '\u{a0}' => 1,
        'ß'..='ÿ' | 'œ' | 'š' | 'ž' => 3,
        '°' | '§' | '€' | '·' | '‘' | '©' | '®' | '™' | '•' => 0,
        _ => -8,
    }
}

/// What two letters in a row say.
fn turn(before: &Letter, letter: &Letter) -> i64 {
    let mut score = 0;
    if before.is_small && letter.is_capital {
        score -= 6;
    }
    if before.is_alphabetic && letter.is_alphabetic && before.is_cyrillic != letter.is_cyrillic {
        score -= 4;
    }
    if before.is_beyond && letter.is_beyond {
        score -= 6;
    }
    score
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(bytes: &[u8]) -> &'static str {
        if let Some(name) = by_first_bytes(bytes) {
            return name;
        }
        let mut evidence = Evidence::default();
        // Odd pieces, so that letters are cut in the middle.
        bytes.chunks(7).for_each(|piece| evidence.take(piece, false));
        evidence.take(&[], true);
        evidence.verdict()
    }

    const RUSSIAN: &str = "Фамилия;Имя;Телефон\nИванов;Сергей;8 916 123-45-67\nЩукина;Эля;\n";
    const UKRAINIAN: &str = "Прізвище;Ім'я\nКоваленко;Оксана\nЇжакевич;Ґалаґан\nЄвтушенко;Ірина\n";

    #[test]
    fn every_encoding_is_told_from_the_others() {
        for text in [RUSSIAN, UKRAINIAN, "Иванов\n", "ИВАНОВ СЕРГЕЙ;МОСКВА\n"]
        {
            for (name, encoding) in [("windows-1251", WINDOWS_1251), ("koi8-u", KOI8_U)] {
                assert_eq!(found(&encoding.encode(text).0), name, "{text}");
            }
            assert_eq!(found(text.as_bytes()), "utf-8");
        }
        assert_eq!(found(&IBM866.encode(RUSSIAN).0), "ibm866");
        // Capitals alone are the same bytes in DOS and on a Mac.
        for text in [RUSSIAN, UKRAINIAN, "Иванов\n"] {
            assert_eq!(found(&X_MAC_CYRILLIC.encode(text).0), "x-mac-cyrillic", "{text}");
        }
        assert_eq!(
            found(&WINDOWS_1252.encode("Müller;José;Straße\nPeña;Françoise\n").0),
            "windows-1252"
        );
    }

    #[test]
    fn lines_of_two_encodings_are_told_from_a_damaged_letter() {
        let old = WINDOWS_1251.encode(RUSSIAN).0.into_owned();
        let mixed = |before: &[u8], after: &[u8]| found(&[before, after].concat());
        assert_eq!(mixed(&old, UKRAINIAN.as_bytes()), MIXED);
        assert_eq!(
            mixed(UKRAINIAN.repeat(50).as_bytes(), &WINDOWS_1251.encode("Котова\n").0),
            MIXED
        );
        assert_eq!(mixed(&old.repeat(500), "Ян\n".as_bytes()), MIXED);
        assert_eq!(mixed(UKRAINIAN.repeat(20).as_bytes(), b"Jos\xE9\n"), "utf-8");
        assert_eq!(mixed(&KOI8_U.encode(RUSSIAN).0, b"Anna\n"), "koi8-u");
        assert_eq!(mixed(&old, &WINDOWS_1251.encode("Рі;Сі;Рё\n").0), "windows-1251");
    }

    #[test]
    fn utf_16_is_found_without_its_mark() {
        let little: Vec<u8> = RUSSIAN.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = RUSSIAN.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!((found(&little), found(&big)), ("utf-16le", "utf-16be"));
    }

    #[test]
    fn one_broken_letter_leaves_a_file_utf_8() {
        let mut bytes = RUSSIAN.repeat(5).into_bytes();
        bytes.push(0xD0);
        assert_eq!(found(&bytes), "utf-8");
    }

    #[test]
    fn plain_ascii_and_a_stray_zero_are_utf_8() {
        assert_eq!(found(b"name,phone\nAnna,\0 79161234567\nBob,12345678901\n"), "utf-8");
    }
}
