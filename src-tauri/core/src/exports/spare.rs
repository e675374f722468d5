//! What a table must not be put in the place of.
//!
//! An encrypted base is bytes without any mark, so it cannot be told from other bytes, but it can
//! from text. A table is text: whatever else stands in its place was chosen by mistake.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use crate::kernel::error::{Code, Error, Result};
use crate::kernel::lock::base_beside;
use crate::kernel::workspace::Reader;

/// How many bytes of the file are looked at.
const HEAD: u64 = 8192;

/// The ending of the name of a base.
const ENDING: &str = "vizitka";

/// Refuses to replace the open base or another (`file-is-base`), and any file that is not text
/// (`file-not-a-table`). What is not there, is empty or is no file is nobody's loss.
pub(super) fn refuse(reader: &Reader<'_>, path: &Path) -> Result<()> {
    if !fs::metadata(path).is_ok_and(|meta| meta.is_file()) {
        return Ok(());
    }
    let refusal = |code| Err(Error::new(code).with("path", path.to_string_lossy()));
    if reader.is_own_file(path) || base_beside(path).is_some_and(|base| base.is_file()) {
        return refusal(Code::FileIsBase);
    }
    // What cannot be read now is refused by the disk when it is to be replaced.
    let mut head = Vec::new();
    let _ = File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut head));
    let is_named_so = path.extension().is_some_and(|end| end.eq_ignore_ascii_case(ENDING));
    match head.as_slice() {
        [] => Ok(()),
        head if head.starts_with(b"SQLite format 3\0") || is_named_so => refusal(Code::FileIsBase),
        head if !is_text(head) => refusal(Code::FileNotATable),
        _ => Ok(()),
    }
}

/// Whether bytes may be text in any of the encodings that tables are kept in. Text hardly has a
/// control character; of bytes at random every ninth is one.
fn is_text(head: &[u8]) -> bool {
    let pairs = |join: fn([u8; 2]) -> u16| -> Vec<u16> {
        head.chunks_exact(2).map(|pair| join([pair[0], pair[1]])).collect()
    };
    let (all, strange) = match head {
        [0xFF, 0xFE, ..] => wide(&pairs(u16::from_le_bytes)),
        [0xFE, 0xFF, ..] => wide(&pairs(u16::from_be_bytes)),
        _ => (head.len(), head.iter().filter(|byte| is_strange(u32::from(**byte))).count()),
    };
    strange * 50 <= all
}

/// How many characters UTF-16 has, and how many of them no text has.
fn wide(units: &[u16]) -> (usize, usize) {
    let letters = char::decode_utf16(units.iter().copied());
    let strange = letters.filter(|letter| letter.as_ref().map_or(true, |&c| is_strange(c.into())));
    (units.len(), strange.count())
}

/// A control character other than those that lines, pages and the end of old files are made of.
fn is_strange(code: u32) -> bool {
    code < 0x20 && !matches!(code, 0x09..=0x0D | 0x1A)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_of_any_encoding_are_text() {
        let table = "Имя;Телефон\r\nАнна;\t+7 916\n".repeat(20);
        let wide: Vec<u8> = "\u{feff}"
            .encode_utf16()
            .chain(table.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        let old: Vec<u8> = table.chars().map(|c| (u32::from(c) & 0xFF) as u8 | 0x80).collect();
        for (name, bytes) in [("utf-8", table.as_bytes()), ("utf-16", &wide), ("old", &old)] {
            assert!(is_text(bytes), "{name}");
        }
        assert!(
            is_text("Анна;\0;Пётр;".repeat(5).replacen('\0', "", 4).as_bytes()),
            "one stray byte"
        );
    }

    #[test]
    fn bytes_at_random_are_not_whatever_they_begin_with() {
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 56) as u8
        };
        for start in [&b""[..], b"\xFF\xFE", b"\xFE\xFF", b"\xEF\xBB\xBF"] {
            for length in [1024, 4096, 8192] {
                let bytes: Vec<u8> = start
                    .iter()
                    .copied()
                    .chain(std::iter::repeat_with(&mut random))
                    .take(length)
                    .collect();
                assert!(!is_text(&bytes), "{start:?} {length}");
            }
        }
    }
}
