//! Reading a file row by row, in bounded memory, knowing the line of every row.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use csv::StringRecord;
use encoding_rs::{Decoder, Encoding};

use crate::kernel::error::{Code, Error, Result};

/// Longest cell, in characters. A longer one is no cell but a file torn at a quote.
pub(super) const CELL_MAX: usize = 100_000;

/// Most bytes of one row; keeps a quote that never closes from pulling in the whole file.
const ROW_MAX: usize = 4 << 20;

const PIECE: usize = 64 * 1024;

/// A table being read.
pub(super) struct Table {
    reader: csv::Reader<Decoded>,
}

impl Table {
    pub(super) fn open(path: &Path, encoding: &'static Encoding, delimiter: u8) -> Result<Table> {
        let file = File::open(path)?;
        let reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .buffer_capacity(PIECE)
            .from_reader(Decoded::new(file, encoding));
        Ok(Table { reader })
    }

    /// Reads the next row that has anything in it; answers the line it begins on,
    /// counted from 1, or none at the end.
    ///
    /// Refuses with `file-has-nul` and `cell-too-long`, which name the line.
    pub(super) fn next(&mut self, row: &mut StringRecord) -> Result<Option<u64>> {
        loop {
            self.reader.get_mut().row_bytes = 0;
            let start = self.reader.position().byte();
            let answer = self.reader.read_record(row);
            let line = self.reader.get_mut().lines.line_at(start);
            match answer {
                Ok(false) => return Ok(None),
                Ok(true) => {}
                Err(error) => return Err(self.refusal(error, line)),
            }
            if row.iter().any(|cell| cell.len() > CELL_MAX && cell.chars().count() > CELL_MAX) {
                return Err(cell_too_long(line));
            }
            if line == 1 && is_delimiter_hint(row) {
                continue;
            }
            if row.iter().any(|cell| !cell.trim().is_empty()) {
                return Ok(Some(line));
            }
        }
    }

    fn refusal(&self, error: csv::Error, line: u64) -> Error {
        match self.reader.get_ref().fault {
            Some(Fault::Nul(line)) => Error::new(Code::FileHasNul).with("line", line),
            Some(Fault::EndlessRow) => cell_too_long(line),
            None => match error.into_kind() {
                csv::ErrorKind::Io(error) => Error::from(error),
                other => Error::internal(format!("{other:?}")),
            },
        }
    }
}

fn cell_too_long(line: u64) -> Error {
    Error::new(Code::CellTooLong).with("line", line).with("max", CELL_MAX)
}

/// `sep=;`, by which some programs tell Excel the delimiter.
fn is_delimiter_hint(row: &StringRecord) -> bool {
    let first = row.get(0).unwrap_or_default();
    row.len() <= 2
        && first.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="))
        && first.chars().count() <= 5
}

/// Why reading stopped, for the refusal to say.
#[derive(Clone, Copy)]
enum Fault {
    Nul(u64),
    EndlessRow,
}

/// A file as UTF-8, whatever it was written in.
struct Decoded {
    file: File,
    decoder: Decoder,
    raw: Vec<u8>,
    /// Decoded text, of which `taken..filled` was not handed out yet.
    text: Vec<u8>,
    taken: usize,
    filled: usize,
    is_over: bool,
    /// Bytes handed out since the current row began.
    row_bytes: usize,
    lines: Lines,
    fault: Option<Fault>,
}

impl Decoded {
    fn new(file: File, encoding: &'static Encoding) -> Decoded {
        Decoded {
            file,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: Vec::new(),
            text: vec![0; PIECE * 3],
            taken: 0,
            filled: 0,
            is_over: false,
            row_bytes: 0,
            lines: Lines::default(),
            fault: None,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        while self.taken == self.filled && !self.is_over {
            let mut raw = std::mem::take(&mut self.raw);
            raw.resize(PIECE, 0);
            let read = self.file.read(&mut raw)?;
            self.is_over = read == 0;
            // The buffer holds three bytes for each of the input, the most that any
            // encoding needs, so one call takes the whole piece.
            let (_, _, written, _) =
                self.decoder.decode_to_utf8(&raw[..read], &mut self.text, self.is_over);
            self.raw = raw;
            (self.taken, self.filled) = (0, written);
            if !self.lines.note(&self.text[..written]) {
                self.fault = Some(Fault::Nul(self.lines.last_line()));
                return Err(io::Error::other("zero byte"));
            }
        }
        Ok(())
    }
}

impl Read for Decoded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.fill()?;
        let count = buffer.len().min(self.filled - self.taken);
        buffer[..count].copy_from_slice(&self.text[self.taken..self.taken + count]);
        self.taken += count;
        self.row_bytes += count;
        if self.row_bytes > ROW_MAX {
            self.fault = Some(Fault::EndlessRow);
            return Err(io::Error::other("endless row"));
        }
        Ok(count)
    }
}

/// Where the lines of the decoded text end, as far as no row has passed them.
#[derive(Default)]
struct Lines {
    /// Offset of each line break, and whether it begins a new line (the second byte
    /// of a CR LF does not).
    breaks: VecDeque<(u64, bool)>,
    offset: u64,
    before: u8,
    /// Line breaks that were passed.
    passed: u64,
}

impl Lines {
    /// Notes the breaks of the next piece; false when it holds a zero byte.
    fn note(&mut self, piece: &[u8]) -> bool {
        for byte in piece {
            match byte {
                b'\n' => self.breaks.push_back((self.offset, self.before != b'\r')),
                b'\r' => self.breaks.push_back((self.offset, true)),
                0 => return false,
                _ => {}
            }
            self.before = *byte;
            self.offset += 1;
        }
        true
    }

    /// The line on which the row stands whose bytes begin at an offset: the reader
    /// counts the breaks of empty lines before it to the row, this does not.
    fn line_at(&mut self, mut start: u64) -> u64 {
        while let Some((at, is_new)) = self.breaks.front().copied() {
            if at > start {
                break;
            }
            if at == start {
                start += 1;
            }
            self.passed += u64::from(is_new);
            self.breaks.pop_front();
        }
        self.passed + 1
    }

    fn last_line(&self) -> u64 {
        self.passed + 1 + self.breaks.iter().filter(|(_, is_new)| *is_new).count() as u64
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn rows(bytes: &[u8], delimiter: u8) -> Result<Vec<(u64, Vec<String>)>> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        let mut table = Table::open(file.path(), encoding_rs::UTF_8, delimiter)?;
        let (mut row, mut all) = (StringRecord::new(), Vec::new());
        while let Some(line) = table.next(&mut row)? {
            all.push((line, row.iter().map(str::to_owned).collect()));
        }
        Ok(all)
    }

    fn lines(text: &str) -> Vec<u64> {
        rows(text.as_bytes(), b';').unwrap().into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn lines_are_those_that_an_editor_shows() {
        assert_eq!(lines("а;1\nб;2\n"), [1, 2]);
        assert_eq!(lines("а;1\r\nб;2\r\nв;3"), [1, 2, 3]);
        assert_eq!(lines("а;1\rб;2\rв;3"), [1, 2, 3]);
        assert_eq!(lines("\n\n;;\nа;1\n\n\nб;2"), [4, 7]);
        assert_eq!(lines("\r\n\r\nа;1\r\n\r\nб;2"), [3, 5]);
        assert_eq!(lines("\u{feff}а;\"одна\nдве\r\nтри\"\r\nб;2\nв;3"), [1, 4, 5]);
        assert_eq!(lines("sep=;\nа;1\n"), [2]);
    }

    #[test]
    fn quotes_inside_a_bare_cell_are_letters() {
        let all = rows("ООО \"Ромашка\";1\n\"ООО \"\"Лютик\"\"\";2\n".as_bytes(), b';').unwrap();
        assert_eq!(all[0].1[0], "ООО \"Ромашка\"");
        assert_eq!(all[1].1[0], "ООО \"Лютик\"");
    }

    #[test]
    fn a_zero_byte_is_refused_with_its_line() {
        let error = rows(b"a;1\nb;2\nc\0;3\n", b';').unwrap_err();
        assert_eq!((error.code, &error.data["line"]), (Code::FileHasNul, &3.into()));
    }

    #[test]
    fn a_huge_cell_is_refused_with_its_line_and_a_quote_that_never_closes_too() {
        let huge = format!("a;1\nb;{}\n", "я".repeat(1_000_000));
        let error = rows(huge.as_bytes(), b';').unwrap_err();
        assert_eq!((error.code, &error.data["line"]), (Code::CellTooLong, &2.into()));
        let torn = format!("a;1\nb;2\nc;\"{}", "x;y\n".repeat(2_000_000));
        let error = rows(torn.as_bytes(), b';').unwrap_err();
        assert_eq!((error.code, &error.data["line"]), (Code::CellTooLong, &3.into()));
    }
}
