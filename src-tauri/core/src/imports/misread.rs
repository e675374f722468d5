//! Text that was UTF-8, was read as a one-byte encoding and saved as UTF-8 once more:
//! «Р†РІР°РЅ», "Ð˜Ð²Ð°Ð½" instead of «Іван», «Иван».
//!
//! It is put right a run at a time, a run being what stands between two signs of ASCII: every sign
//! of it goes back to its byte, and the bytes have to be UTF-8. Real text never is: in it a «Р» or
//! a "Ð" would have to be followed by a sign that no word has there. A file is taken for misread
//! only if that holds for every run of it and Cyrillic comes out.
//!
//! What is lost on the way is made up for where it can have been one thing only. Windows-1251 has
//! no sign for the byte 0x98, the second half of «И»: programs leave it out, or write `?`, `˜` or
//! `�`. And the no-break space, the second half of «Р», becomes a space.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::LazyLock;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1251, WINDOWS_1252};

use crate::kernel::error::Result;

/// As what the text was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misread {
    Windows1251,
    /// Also ISO 8859-1, which has other signs for thirty-two of the bytes.
    Windows1252,
}

/// So many Cyrillic letters have to come out of a file.
const LETTERS: usize = 3;

/// Longest line that is held back to be put right whole, in bytes.
const LINE_MAX: usize = 1 << 20;

/// The first byte of «И» and of most other capital letters.
const LEAD: u8 = 0xD0;

/// The byte that Windows-1251 has no sign for, and the one of the no-break space.
const NO_SIGN: u8 = 0x98;
const NO_BREAK: u8 = 0xA0;

static BYTES_1251: LazyLock<HashMap<char, u8>> = LazyLock::new(|| {
    let lost = [('˜', NO_SIGN), ('\u{fffd}', NO_SIGN)];
    bytes_of(WINDOWS_1251).chain(lost).collect()
});

static BYTES_1252: LazyLock<HashMap<char, u8>> = LazyLock::new(|| {
    let controls = (0x80..=0x9F).map(|byte| (char::from(byte), byte));
    bytes_of(WINDOWS_1252).chain(controls).collect()
});

fn bytes_of(encoding: &'static Encoding) -> impl Iterator<Item = (char, u8)> {
    (0x80..=0xFF_u8).filter_map(|byte| {
        let bytes = [byte];
        let (text, _) = encoding.decode_without_bom_handling(&bytes);
        text.chars().next().map(|sign| (sign, byte))
    })
}

impl Misread {
    /// The likeliest first.
    pub(super) const ALL: [Misread; 2] = [Misread::Windows1251, Misread::Windows1252];

    /// The byte that was read as this sign.
    fn byte(self, sign: char) -> Option<u8> {
        let bytes = match self {
            Misread::Windows1251 => &BYTES_1251,
            Misread::Windows1252 => &BYTES_1252,
        };
        bytes.get(&sign).copied()
    }

    /// As what the text of a file was misread, if it was from end to end. Reads it until one run is not.
    pub(super) fn find(path: &Path) -> Result<Option<Misread>> {
        let mut file = File::open(path)?;
        let mut menders = Misread::ALL.map(Mender::new).to_vec();
        // Goes by the mark at the start, where there is one.
        let mut decoder = UTF_8.new_decoder();
        let mut raw = vec![0; 64 * 1024];
        let mut text = String::with_capacity(raw.len() * 3);
        let mut is_over = false;
        while !is_over && !menders.is_empty() {
            let read = file.read(&mut raw)?;
            is_over = read == 0;
            text.clear();
            let _ = decoder.decode_to_string(&raw[..read], &mut text, is_over);
            menders.retain_mut(|mender| {
                mender.mend(&text, is_over);
                !mender.has_failed()
            });
        }
        Ok(menders.into_iter().find(Mender::is_certain).map(|mender| mender.misread))
    }
}

/// What the runs so far came to.
#[derive(Debug, Clone, Default)]
struct Seen {
    /// Cyrillic letters, and letters of other alphabets.
    cyrillic: usize,
    other: usize,
    /// Halves of letters that were made up for.
    made_up: usize,
    /// Runs that are no UTF-8.
    failed: usize,
}

impl Seen {
    fn is_certain(&self) -> bool {
        let whole = self.cyrillic.saturating_sub(self.made_up);
        self.failed == 0 && whole >= LETTERS && whole >= self.made_up && whole > self.other
    }
}

/// Puts a text right, piece by piece.
#[derive(Debug, Clone)]
pub(super) struct Mender {
    misread: Misread,
    /// The end of the last piece, up to its last line break.
    held: String,
    is_begun: bool,
    seen: Seen,
}

impl Mender {
    pub(super) fn new(misread: Misread) -> Mender {
        Mender { misread, held: String::new(), is_begun: false, seen: Seen::default() }
    }

    /// As what the text was read.
    pub(super) fn misread(&self) -> Misread {
        self.misread
    }

    /// Whether some run was no UTF-8.
    pub(super) fn has_failed(&self) -> bool {
        self.seen.failed > 0
    }

    /// Whether what was seen can have been nothing else.
    pub(super) fn is_certain(&self) -> bool {
        self.seen.is_certain()
    }

    /// Takes the next piece, and answers what is right so far. A run that is no UTF-8 stays as it
    /// is.
    pub(super) fn mend(&mut self, piece: &str, is_last: bool) -> String {
        self.held.push_str(piece);
        let is_cut = |sign: char| sign == '\n' || sign == '\r';
        let cut = match self.held.rfind(is_cut) {
            _ if is_last => self.held.len(),
            Some(at) => at + 1,
            None if self.held.len() > LINE_MAX => {
                self.held.rfind(|sign: char| sign.is_ascii_digit() || sign == ',').unwrap_or(0)
            }
            None => 0,
        };
        let held = self.held.split_off(cut);
        let ready = std::mem::replace(&mut self.held, held);
        let mut mended = String::with_capacity(ready.len());
        let mut rest = ready.as_str();
        while let Some(at) = rest.bytes().position(|byte| !byte.is_ascii()) {
            mended.push_str(&rest[..at]);
            rest = self.mend_run(&rest[at..], &mut mended);
        }
        mended.push_str(rest);
        if !self.is_begun && !mended.is_empty() {
            self.is_begun = true;
            // The mark of the file that was misread: «п»ї».
            if mended.starts_with('\u{feff}') {
                mended.remove(0);
            }
        }
        mended
    }

    /// Puts the run right that a text begins with; answers what follows it.
    fn mend_run<'t>(&mut self, text: &'t str, mended: &mut String) -> &'t str {
        let run = Run::read(self.misread, text);
        let (taken, rest) = text.split_at(run.length);
        match run.bytes.as_ref().and_then(|bytes| std::str::from_utf8(bytes).ok()) {
            Some(right) if !right.contains(|sign: char| sign.is_control()) => {
                mended.push_str(right);
                for letter in right.chars().filter(|sign| sign.is_alphabetic()) {
                    match letter {
                        'А'..='я'
                        | 'Ё'
                        | 'ё'
                        | 'Є'
                        | 'є'
                        | 'І'
                        | 'і'
                        | 'Ї'
                        | 'ї'
                        | 'Ґ'
                        | 'ґ'
                        | 'Ў'
                        | 'ў' => {
                            self.seen.cyrillic += 1;
                        }
                        _ => self.seen.other += 1,
                    }
                }
                self.seen.made_up += run.made_up;
            }
            _ => {
                mended.push_str(taken);
                self.seen.failed += 1;
            }
        }
        rest
    }
}

/// The bytes that a run was read from.
struct Run {
    /// None where a sign stands for no byte.
    bytes: Option<Vec<u8>>,
    /// How much of the text it takes, in bytes.
    length: usize,
    made_up: usize,
}

impl Run {
    fn read(misread: Misread, text: &str) -> Run {
        let mut run = Run { bytes: Some(Vec::new()), length: 0, made_up: 0 };
        while let Some(sign) = text[run.length..].chars().next().filter(|sign| !sign.is_ascii()) {
            run.length += sign.len_utf8();
            let Some(byte) = misread.byte(sign) else {
                run.bytes = None;
                continue;
            };
            run.push(byte);
            if misread == Misread::Windows1251 && byte == LEAD {
                run.make_up(&text[run.length..]);
            }
        }
        run
    }

    fn push(&mut self, byte: u8) {
        if let Some(bytes) = &mut self.bytes {
            bytes.push(byte);
        }
    }

    /// The second half of «И» or «Р», where it is missing before this text.
    fn make_up(&mut self, after: &str) {
        let byte = |sign: char| Misread::Windows1251.byte(sign);
        let mut signs = after.chars();
        let next = signs.next();
        let is_half = |sign: char| byte(sign).is_some_and(|byte| (0x80..0xC0).contains(&byte));
        if next.is_some_and(is_half) {
            return;
        }
        // «Р омашка»: a small letter goes on with a word that a space cannot part.
        let mut goes_on = || {
            let letter = [signs.next().and_then(byte)?, signs.next().and_then(byte)?];
            let letter = std::str::from_utf8(&letter).ok()?.chars().next()?;
            letter.is_lowercase().then_some(())
        };
        match next {
            Some(' ') if goes_on().is_some() => {
                self.push(NO_BREAK);
                self.length += 1;
            }
            Some('?') => {
                self.push(NO_SIGN);
                self.length += 1;
            }
            _ => self.push(NO_SIGN),
        }
        self.made_up += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &str =
        "\u{feff}Фамилия;Имя\nИванов;Сергей\nРоманюк;Ірина, № 5 «Їжак»\nЩукин;Эля — ёж\n";

    fn misread(text: &str, encoding: &'static Encoding) -> String {
        encoding.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    }

    fn latin1(text: &str) -> String {
        text.bytes().map(char::from).collect()
    }

    fn found(text: &str) -> Option<Misread> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Misread::find(file.path()).unwrap()
    }

    fn mended(text: &str, misread: Misread) -> String {
        let mut mender = Mender::new(misread);
        let signs: Vec<char> = text.chars().collect();
        // Odd pieces, so that letters are cut in the middle.
        let mut all: String = signs
            .chunks(7)
            .map(|piece| mender.mend(&piece.iter().collect::<String>(), false))
            .collect();
        all.push_str(&mender.mend("", true));
        all
    }

    #[test]
    fn every_letter_comes_back() {
        let right = NAMES.trim_start_matches('\u{feff}');
        let as_1251 = misread(NAMES, WINDOWS_1251);
        assert_eq!(found(&as_1251), Some(Misread::Windows1251));
        assert_eq!(mended(&as_1251, Misread::Windows1251), right);
        for text in [misread(NAMES, WINDOWS_1252), latin1(NAMES)] {
            assert_eq!(found(&text), Some(Misread::Windows1252));
            assert_eq!(mended(&text, Misread::Windows1252), right);
        }
    }

    #[test]
    fn what_windows_1251_has_no_sign_for_is_made_up() {
        let whole = misread("Иванов;Илья;И.\nРоман Ильин;Рим, И\n", WINDOWS_1251);
        for lost in ["", "?", "\u{fffd}", "˜"] {
            let text = whole.replace('\u{98}', lost);
            assert_eq!(found(&text), Some(Misread::Windows1251), "{lost}");
            assert_eq!(
                mended(&text, Misread::Windows1251),
                "Иванов;Илья;И.\nРоман Ильин;Рим, И\n",
                "{lost}"
            );
            let spaced = text.replace('\u{a0}', " ");
            assert_eq!(
                mended(&spaced, Misread::Windows1251),
                "Иванов;Илья;И.\nРоман Ильин;Рим, И\n"
            );
        }
    }

    #[test]
    fn text_that_may_be_right_is_left_alone() {
        for right in [
            "Имя\nИванов\n",
            "РИО;СССР;Рі\n",
            "Рі;Сі;Рё\n",
            "Müller;José;Ñandú;Ã\n",
            "Đorđe;Žarko;Čačak\n",
            "Ђорђе;Његош;Љубица\n",
            "Ёлкин «Р»;Сё\n",
            "name,phone\nAnna,1\n",
            "Francois;Ã©cole\n",
        ] {
            assert_eq!(found(right), None, "{right}");
        }
        let mixed = format!("{}Иванов\n", misread("Петров\n", WINDOWS_1251));
        assert_eq!(found(&mixed), None, "one real word is enough");
        assert_eq!(mended(&mixed, Misread::Windows1251), "Петров\nИванов\n", "unless one asks");
    }
}
