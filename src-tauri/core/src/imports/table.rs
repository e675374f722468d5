//! Reading a file row by row, in bounded memory, knowing the line of every row.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use csv::ByteRecord;
use memchr::{memchr2, memchr3_iter};

use super::decoder::{self, Decoder};
use super::encoding::Signs;
use super::misread::Mender;
use super::quotes;
use super::record::Record;
use crate::kernel::error::{Code, Error, Result};

/// Longest cell, in characters. A longer one is no cell but a file torn at a quote.
pub(super) const CELL_MAX: usize = 100_000;

/// Most bytes of one row; keeps a quote that never closes from pulling in the whole file.
const ROW_MAX: usize = 4 << 20;

const PIECE: usize = 64 * 1024;

/// How many quotes that never close are told of.
const UNCLOSED_MAX: usize = 1_000;

/// How much of the text that rows have passed is kept before it is let go of.
const PASSED_MAX: usize = 4 * PIECE;

/// A quote that opens a cell and never closes; it was taken for a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct UnclosedQuote {
    /// The line on which it stands.
    pub line: u64,
    /// The cell that it begins.
    pub cell: String,
}

/// A table being read.
pub(super) struct Table {
    reader: csv::Reader<Decoded>,
    delimiter: u8,
    /// The quotes met so far that never close.
    pub unclosed: Vec<UnclosedQuote>,
}

impl Table {
    pub(super) fn open(path: &Path, signs: Signs, delimiter: u8) -> Result<Table> {
        let file = File::open(path)?;
        let reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .buffer_capacity(PIECE)
            .from_reader(Decoded::new(file, signs));
        Ok(Table { reader, delimiter, unclosed: Vec::new() })
    }

    /// Reads the next row that has anything in it; answers the line it begins on,
    /// counted from 1, or none at the end. A quote that never closes is a sign like others, and
    /// noted.
    ///
    /// Refuses with `file-has-nul` and `cell-too-long`, which name the line.
    pub(super) fn next(&mut self, row: &mut Record) -> Result<Option<u64>> {
        loop {
            let start = self.reader.position().byte();
            self.reader.get_mut().begin_row(start);
            let answer = row.refill(|cells| self.reader.read_byte_record(cells))?;
            let line = self.reader.get_mut().lines.line_at(start);
            let is_mended = self.may_be_torn(&answer, row) && self.mend(start, line, row)?;
            match answer {
                _ if is_mended => {}
                Ok(false) => return Ok(None),
                Ok(true) => {}
                Err(error) => return Err(self.refusal(error, line)),
            }
            let is_long = |cell: &str| cell.len() > CELL_MAX && cell.chars().count() > CELL_MAX;
            if row.text().len() > CELL_MAX && row.iter().any(is_long) {
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

    /// Whether a quote that never closes may have made this row: it has several lines, or is the
    /// last one, or has no end.
    fn may_be_torn(&self, answer: &csv::Result<bool>, row: &Record) -> bool {
        let decoded = self.reader.get_ref();
        match answer {
            Ok(false) => false,
            Ok(true) => {
                let is_last =
                    decoded.is_over && self.reader.position().byte() >= decoded.lines.offset;
                is_last || memchr2(b'\n', b'\r', row.text().as_bytes()).is_some()
            }
            Err(_) => matches!(decoded.fault, Some(Fault::EndlessRow)),
        }
    }

    /// Reads the row anew if a quote tore it, and goes on after its line; answers whether it did.
    fn mend(&mut self, start: u64, line: u64, row: &mut Record) -> Result<bool> {
        let end = self.reader.position().byte();
        let decoded = self.reader.get_mut();
        let text = decoded.since(start, end);
        let Some(quote) = quotes::unclosed(text, self.delimiter) else { return Ok(false) };
        let is_whole = decoded.is_over && end >= decoded.lines.offset;
        let found = quotes::cells(text, self.delimiter, quote).or_else(|| {
            // The last line may end without a break.
            let closed: Vec<u8> = text.iter().copied().chain([b'\n']).collect();
            quotes::cells(&closed, self.delimiter, quote).filter(|_| is_whole)
        });
        let Some((cells, length)) = found else { return Ok(false) };
        let begun = text.iter().position(|byte| !matches!(byte, b'\n' | b'\r')).unwrap_or(0);
        let above = text[begun..quote].iter().filter(|byte| **byte == b'\n').count() as u64;
        let cell = cells.iter().find(|cell| cell.starts_with('"')).cloned().unwrap_or_default();
        decoded.fault = None;
        if self.unclosed.len() < UNCLOSED_MAX {
            self.unclosed.push(UnclosedQuote { line: line + above, cell });
        }
        row.refill(|row| *row = ByteRecord::from(cells))?;
        let mut after = csv::Position::new();
        after.set_byte(start + length as u64);
        let to = SeekFrom::Start(after.byte());
        self.reader.seek_raw(to, after).map_err(|error| Error::internal(error.to_string()))?;
        Ok(true)
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
fn is_delimiter_hint(row: &Record) -> bool {
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
    mender: Option<Mender>,
    raw: Vec<u8>,
    /// Decoded text, of which `taken..filled` was not handed out yet.
    text: Vec<u8>,
    taken: usize,
    filled: usize,
    /// Text that was handed out, from the offset `kept_from` on, to be read again when a quote
    /// tore a row. The first `again` bytes of it count as handed out now.
    kept: Vec<u8>,
    kept_from: u64,
    again: usize,
    is_over: bool,
    /// Bytes handed out since the current row began.
    row_bytes: usize,
    lines: Lines,
    fault: Option<Fault>,
}

impl Decoded {
    fn new(file: File, signs: Signs) -> Decoded {
        Decoded {
            file,
            decoder: Decoder::new(signs),
            mender: signs.misread.map(Mender::new),
            raw: vec![0; PIECE],
            text: vec![0; decoder::room(PIECE)],
            taken: 0,
            filled: 0,
            kept: Vec::new(),
            kept_from: 0,
            again: 0,
            is_over: false,
            row_bytes: 0,
            lines: Lines::default(),
            fault: None,
        }
    }

    /// A row begins at an offset; what stands before it is not needed any more.
    fn begin_row(&mut self, start: u64) {
        self.row_bytes = 0;
        let passed = self.index_of(start).min(self.again);
        if passed > PASSED_MAX {
            self.kept.drain(..passed);
            self.kept_from += passed as u64;
            self.again -= passed;
        }
    }

    /// The text from one offset to another, as far as it was handed out.
    fn since(&self, start: u64, end: u64) -> &[u8] {
        let end = self.index_of(end).min(self.again);
        &self.kept[self.index_of(start).min(end)..end]
    }

    fn index_of(&self, offset: u64) -> usize {
        usize::try_from(offset.saturating_sub(self.kept_from)).unwrap_or(usize::MAX)
    }

    fn fill(&mut self) -> io::Result<()> {
        while self.taken == self.filled && !self.is_over {
            let read = self.file.read(&mut self.raw)?;
            self.is_over = read == 0;
            let written = self.decoder.decode(&self.raw[..read], &mut self.text, self.is_over);
            (self.taken, self.filled) = (0, self.mend(written));
            if !self.lines.note(&self.text[..self.filled]) {
                self.fault = Some(Fault::Nul(self.lines.last_line()));
                return Err(io::Error::other("zero byte"));
            }
        }
        Ok(())
    }
}

impl Decoded {
    /// Puts misread text right; answers how much of it there is then.
    fn mend(&mut self, written: usize) -> usize {
        let Some(mender) = &mut self.mender else { return written };
        let text = String::from_utf8_lossy(&self.text[..written]);
        let mended = mender.mend(&text, self.is_over);
        // Whole lines that were held back come with this piece.
        self.text.resize(self.text.len().max(mended.len()), 0);
        self.text[..mended.len()].copy_from_slice(mended.as_bytes());
        mended.len()
    }
}

impl Read for Decoded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.again == self.kept.len() {
            self.fill()?;
            let count = buffer.len().min(self.filled - self.taken);
            self.kept.extend_from_slice(&self.text[self.taken..self.taken + count]);
            self.taken += count;
        }
        let count = buffer.len().min(self.kept.len() - self.again);
        buffer[..count].copy_from_slice(&self.kept[self.again..self.again + count]);
        self.again += count;
        self.row_bytes += count;
        if self.row_bytes > ROW_MAX {
            self.fault = Some(Fault::EndlessRow);
            return Err(io::Error::other("endless row"));
        }
        Ok(count)
    }
}

impl Seek for Decoded {
    /// Only back into what was kept.
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let SeekFrom::Start(offset) = to else { return Err(io::ErrorKind::Unsupported.into()) };
        self.again = self.index_of(offset).min(self.kept.len());
        Ok(offset)
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
        for at in memchr3_iter(b'\n', b'\r', 0, piece) {
            let offset = self.offset + at as u64;
            match piece[at] {
                0 => return false,
                b'\n' => {
                    let before = if at == 0 { self.before } else { piece[at - 1] };
                    self.breaks.push_back((offset, before != b'\r'));
                }
                _ => self.breaks.push_back((offset, true)),
            }
        }
        self.offset += piece.len() as u64;
        self.before = piece.last().copied().unwrap_or(self.before);
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

    use super::super::encoding::by_name;
    use super::*;

    type Told = (Vec<(u64, Vec<String>)>, Vec<UnclosedQuote>);

    fn told(bytes: &[u8], delimiter: u8) -> Result<Told> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        let mut table = Table::open(file.path(), by_name("utf-8")?, delimiter)?;
        let (mut row, mut all) = (Record::new(), Vec::new());
        while let Some(line) = table.next(&mut row)? {
            all.push((line, row.iter().map(str::to_owned).collect()));
        }
        Ok((all, table.unclosed))
    }

    fn rows(bytes: &[u8], delimiter: u8) -> Result<Vec<(u64, Vec<String>)>> {
        told(bytes, delimiter).map(|(all, _)| all)
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
        let torn = format!("a;1\nb;2\nc;\"{}", "x".repeat(5_000_000));
        let error = rows(torn.as_bytes(), b';').unwrap_err();
        assert_eq!((error.code, &error.data["line"]), (Code::CellTooLong, &3.into()));
    }

    #[test]
    fn a_quote_that_never_closes_is_a_sign_and_every_row_after_it_comes() {
        for count in [0, 1, 3, 2_000_000] {
            let torn = format!("a;1\n\nb;2\nc;\"{}", "x;y\n".repeat(count));
            let (all, unclosed) = told(torn.as_bytes(), b';').unwrap();
            assert_eq!(all.len(), 3 + count.saturating_sub(1));
            let end = if count == 0 { vec!["c", "\""] } else { vec!["c", "\"x", "y"] };
            assert_eq!(
                (all[2].0, all[2].1.clone()),
                (4, end.iter().map(|c| (*c).into()).collect())
            );
            assert!(all.get(3).is_none_or(|row| row.0 == 5 && row.1 == ["x", "y"]));
            assert_eq!(unclosed.iter().map(|quote| quote.line).collect::<Vec<_>>(), [4]);
        }
    }

    #[test]
    fn a_quote_that_closes_at_another_cell_below_swallows_no_rows() {
        let text = "1;\"две\nстроки\";2\n2;\"Ромашка;3\n3;4;5\n6;\"Лютик\";7\n\"8\";\"9;10";
        let (all, unclosed) = told(text.as_bytes(), b';').unwrap();
        let cells: Vec<_> = all.iter().map(|(line, cells)| (*line, cells.join("|"))).collect();
        let wanted = [(1, "1|две\nстроки|2"), (3, "2|\"Ромашка|3"), (4, "3|4|5"), (5, "6|Лютик|7")];
        assert_eq!(cells[..4], wanted.map(|(line, text)| (line, text.to_owned())));
        assert_eq!(cells[4], (6, "8|\"9|10".to_owned()));
        let told: Vec<_> = unclosed.iter().map(|quote| (quote.line, quote.cell.as_str())).collect();
        assert_eq!(told, [(3, "\"Ромашка"), (6, "\"9")]);
    }

    #[test]
    fn inch_marks_on_every_line_tear_nothing() {
        let text = "труба;\"5 дюймов;1\n".repeat(30_000);
        let (all, unclosed) = told(text.as_bytes(), b';').unwrap();
        assert_eq!((all.len(), unclosed.len()), (30_000, UNCLOSED_MAX));
        assert!(all.iter().all(|(_, row)| row == &["труба", "\"5 дюймов", "1"]));
    }
}
