//! Lines of Windows-1251 and of UTF-8 in one file: two lists put one under another, or a program
//! that went on writing in another encoding than it had begun with.
//!
//! Each line is read by itself. Russian and Ukrainian in Windows-1251 are no valid UTF-8: after a
//! «Р» or «С» there would have to stand a sign that no word has there, and that for every letter.
//! A word of two letters is proof enough; «Рі» alone, which is both, stays what most of the file is.

use memchr::memchr3_iter;

use super::decoder::Sign;

/// Longest line that is held back to be read whole, in bytes.
const LINE_MAX: usize = 1 << 20;

/// The mark at the start of a file in UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// How a line is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hand {
    /// Nothing in it tells.
    Either,
    Unicode,
    OneByte,
}

impl Hand {
    fn of(line: &[u8]) -> Hand {
        if line.is_ascii() {
            return Hand::Either;
        }
        match std::str::from_utf8(line) {
            Ok(_) if has_word(line) => Hand::Unicode,
            Ok(text) if text.chars().any(is_cyrillic) => Hand::Either,
            Ok(_) => Hand::Unicode,
            Err(_) if has_word(line) && is_damaged(line) => Hand::Unicode,
            Err(_) => Hand::OneByte,
        }
    }
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&letter)
}

/// Whether two Cyrillic letters of UTF-8 stand side by side: a first byte (the alphabets are in
/// three pages) and one that goes on, twice. Asked of the bytes, since it is asked of every line.
fn has_word(line: &[u8]) -> bool {
    let is_letter = |pair: &[u8]| matches!(pair, [0xd0..=0xd2, 0x80..=0xbf]);
    memchr3_iter(0xd0, 0xd1, 0xd2, line).any(|at| {
        line.get(at..at + 4).is_some_and(|four| is_letter(&four[..2]) && is_letter(&four[2..]))
    })
}

/// Whether a line is UTF-8 but for a broken letter or two.
fn is_damaged(line: &[u8]) -> bool {
    let text = String::from_utf8_lossy(line);
    let lost = text.chars().filter(|letter| *letter == char::REPLACEMENT_CHARACTER).count();
    lost * 4 <= text.chars().filter(|letter| is_cyrillic(*letter)).count()
}

fn is_break(byte: &u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// Cuts pieces of a file into lines.
#[derive(Default)]
struct Cut {
    /// The end of the last piece, after its last line break.
    held: Vec<u8>,
}

impl Cut {
    /// The whole lines that a piece completes.
    fn take(&mut self, piece: &[u8], is_last: bool) -> Vec<u8> {
        self.held.extend_from_slice(piece);
        let end = match self.held.iter().rposition(is_break) {
            _ if is_last || self.held.len() > LINE_MAX => self.held.len(),
            Some(at) => at + 1,
            None => 0,
        };
        let rest = self.held.split_off(end);
        std::mem::replace(&mut self.held, rest)
    }
}

/// Reads each line in its own encoding.
pub(super) struct Mixture {
    signs: Vec<Sign>,
    cut: Cut,
    is_begun: bool,
}

impl Mixture {
    /// With what each byte stands for in the lines that are no UTF-8.
    pub(super) fn new(signs: Vec<Sign>) -> Mixture {
        Mixture { signs, cut: Cut::default(), is_begun: false }
    }

    /// The whole lines that a piece completes, in UTF-8.
    pub(super) fn decode(&mut self, piece: &[u8], is_last: bool) -> Vec<u8> {
        let lines = self.cut.take(piece, is_last);
        let mut text = Vec::with_capacity(lines.len() * 2);
        for line in lines.split_inclusive(is_break) {
            let is_first = !std::mem::replace(&mut self.is_begun, true);
            let line = line.strip_prefix(MARK).filter(|_| is_first).unwrap_or(line);
            match Hand::of(line) {
                Hand::Unicode => text.extend_from_slice(String::from_utf8_lossy(line).as_bytes()),
                Hand::Either | Hand::OneByte => {
                    line.iter().for_each(|byte| self.signs[usize::from(*byte)].write(&mut text));
                }
            }
        }
        text
    }
}

/// Which lines a file was seen to have.
#[derive(Default)]
pub(super) struct Hands {
    cut: Cut,
    /// Whether a word of UTF-8 was among them.
    pub has_unicode: bool,
    /// Lines that are no UTF-8, up to a limit.
    pub one_byte: Vec<u8>,
}

impl Hands {
    pub(super) fn take(&mut self, piece: &[u8], is_last: bool, limit: usize) {
        for line in self.cut.take(piece, is_last).split_inclusive(is_break) {
            if self.has_unicode && self.one_byte.len() >= limit {
                return;
            }
            match Hand::of(line) {
                Hand::Unicode => self.has_unicode = true,
                Hand::OneByte if self.one_byte.len() < limit => {
                    let room = limit - self.one_byte.len();
                    self.one_byte.extend_from_slice(&line[..line.len().min(room)]);
                }
                Hand::OneByte | Hand::Either => {}
            }
        }
    }

    /// Whether there are lines of both.
    pub(super) fn are_both(&self) -> bool {
        self.has_unicode && !self.one_byte.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_shows_in_which_encoding_it_is() {
        let old = |text: &str| encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
        for text in ["Иванов", "Ян;111", "Müller;Їжак", "№ 5", "«Ёлка»"] {
            assert_eq!(Hand::of(text.as_bytes()), Hand::Unicode, "{text}");
        }
        for text in ["Иванов", "Ян;111", "РИО;СССР", "Ёлкин «Р»;Сё", "Їжак", "№ 5", "Я"]
        {
            assert_eq!(Hand::of(&old(text)), Hand::OneByte, "{text}");
        }
        for text in ["Рі;Сі;Рё", "Anna"] {
            assert_eq!(Hand::of(&old(text)), Hand::Either, "{text}");
        }
        let broken = &"Иванов Сергей".as_bytes()[1..];
        assert_eq!(Hand::of(broken), Hand::Unicode, "one broken letter makes it nothing else");
    }
}
