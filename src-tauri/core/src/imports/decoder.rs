//! Turning the bytes of a file into UTF-8.

use encoding_rs::Encoding;

use super::encoding::Signs;
use super::mixture::Mixture;

/// How much room a piece of a file needs as UTF-8: three bytes for one is the most in any encoding.
pub(super) const fn room(piece: usize) -> usize {
    piece * 3 + SIGN
}

/// How many bytes are copied for one sign, whatever its length.
const SIGN: usize = 4;

/// Reads what it is given in pieces, cut anywhere.
pub(super) enum Decoder {
    /// Every byte is a sign of its own: a table of 256 is a third of the work of a decoder that
    /// stops at each letter beyond ASCII, and lists are made of such letters.
    OneByte(Vec<Sign>),
    Other(encoding_rs::Decoder),
    /// Each line in its own encoding.
    Mixed(Mixture),
}

/// What a byte stands for, in UTF-8.
pub(super) struct Sign {
    bytes: [u8; SIGN],
    length: u32,
}

impl Sign {
    pub(super) fn write(&self, text: &mut Vec<u8>) {
        text.extend_from_slice(&self.bytes[..self.length as usize]);
    }
}

impl Decoder {
    pub(super) fn new(signs: Signs) -> Decoder {
        match signs.misread {
            _ if signs.is_mixed => Decoder::Mixed(Mixture::new(table(signs.encoding))),
            Some(_) => Decoder::Other(signs.encoding.new_decoder()),
            None if signs.encoding.is_single_byte() => Decoder::OneByte(table(signs.encoding)),
            None => Decoder::Other(signs.encoding.new_decoder_with_bom_removal()),
        }
    }

    /// Writes a piece in UTF-8 into `text`, which has [room] for it and grows where lines that were
    /// held back come with it; answers how many bytes were written. What stands for nothing becomes
    /// U+FFFD.
    pub(super) fn decode(&mut self, piece: &[u8], text: &mut Vec<u8>, is_last: bool) -> usize {
        match self {
            Decoder::OneByte(signs) => {
                let text = &mut text[..];
                let mut written = 0;
                for byte in piece {
                    let sign = &signs[usize::from(*byte)];
                    text[written..][..SIGN].copy_from_slice(&sign.bytes);
                    written += sign.length as usize;
                }
                written
            }
            Decoder::Other(decoder) => decoder.decode_to_utf8(piece, text, is_last).2,
            Decoder::Mixed(mixture) => {
                let lines = mixture.decode(piece, is_last);
                text.resize(text.len().max(lines.len()), 0);
                text[..lines.len()].copy_from_slice(&lines);
                lines.len()
            }
        }
    }
}

fn table(encoding: &'static Encoding) -> Vec<Sign> {
    let sign = |byte: u8| {
        let (text, _) = encoding.decode_without_bom_handling(std::slice::from_ref(&byte));
        let mut bytes = [0; SIGN];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Sign { bytes, length: text.len() as u32 }
    };
    (0..=u8::MAX).map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::super::encoding::by_name;
    use super::*;

    #[test]
    fn a_table_of_signs_says_what_the_decoder_says() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        for name in ["windows-1251", "windows-1252", "koi8-u", "ibm866", "x-mac-cyrillic"] {
            let signs = by_name(name).unwrap();
            let mut decoder = Decoder::new(signs);
            assert!(matches!(decoder, Decoder::OneByte(_)), "{name}");
            let mut text = vec![0; room(all.len())];
            let written = decoder.decode(&all, &mut text, true);
            let (expected, _) = signs.encoding.decode_without_bom_handling(&all);
            assert_eq!(std::str::from_utf8(&text[..written]), Ok(&*expected), "{name}");
        }
    }
}
