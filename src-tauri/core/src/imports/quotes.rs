//! A quote that opens a cell and never closes: finding it, and reading its line without it.
//!
//! Whoever follows RFC 4180 to the letter puts the rest of the file, or all up to the next quoted
//! cell, into one cell. Here such a quote is an ordinary sign, its row ends where its line does,
//! and the user is told.

/// Where in the text of one row a quote opens a cell and closes it nowhere, or only at a quote
/// that plainly opens another cell some rows below.
pub(super) fn unclosed(row: &[u8], delimiter: u8) -> Option<usize> {
    let mut at = first(row);
    loop {
        if row.get(at) == Some(&b'"') {
            let Some(close) = closing(row, at) else { return Some(at) };
            if swallows(&row[at + 1..close], delimiter) && !ends_cell(&row[close + 1..], delimiter)
            {
                return Some(at);
            }
            at = close + 1;
        }
        match end_of_bare(row, at, delimiter) {
            end if row.get(end) == Some(&delimiter) => at = end + 1,
            _ => return None,
        }
    }
}

/// The cells of the row with the quote at `literal` taken for a sign, and where its line ends;
/// none when the end of the line is not there.
pub(super) fn cells(row: &[u8], delimiter: u8, literal: usize) -> Option<(Vec<String>, usize)> {
    let (mut at, mut cells) = (first(row), Vec::new());
    loop {
        let mut text = Vec::new();
        if at != literal
            && row.get(at) == Some(&b'"')
            && let Some(close) = closing(row, at)
            && (at < literal || !row[at..close].iter().any(is_break))
        {
            text = unescaped(&row[at + 1..close]);
            at = close + 1;
        }
        let end = end_of_bare(row, at, delimiter);
        text.extend_from_slice(&row[at..end]);
        cells.push(String::from_utf8_lossy(&text).into_owned());
        match row.get(end)? {
            next if *next == delimiter => at = end + 1,
            _ => return Some((cells, end)),
        }
    }
}

fn is_break(byte: &u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// Where the row begins: empty lines before it are counted to it.
fn first(row: &[u8]) -> usize {
    row.iter().position(|byte| !is_break(byte)).unwrap_or(row.len())
}

/// The quote that closes the cell opened at a place; two of them are one inside.
fn closing(row: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        at += row.get(at..)?.iter().position(|byte| *byte == b'"')?;
        if row.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

fn end_of_bare(row: &[u8], from: usize, delimiter: u8) -> usize {
    let is_end = |byte: &u8| *byte == delimiter || is_break(byte);
    row[from..].iter().position(is_end).map_or(row.len(), |length| from + length)
}

/// Whether a cell of several lines ends where another cell begins: what closes it is that one's
/// opening quote.
fn swallows(cell: &[u8], delimiter: u8) -> bool {
    let is_at_start = cell.last().is_some_and(|byte| *byte == delimiter || is_break(byte));
    is_at_start && cell.iter().any(is_break)
}

/// Whether a cell may end before this: only spaces are left of it.
fn ends_cell(rest: &[u8], delimiter: u8) -> bool {
    match rest.iter().find(|byte| **byte != b' ') {
        Some(next) => *next == delimiter || is_break(next),
        None => true,
    }
}

fn unescaped(inside: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(inside.len());
    let mut rest = inside.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        text.push(byte);
        if byte == b'"' {
            rest.next_if_eq(&b'"');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_that_closes_nowhere_is_found() {
        assert_eq!(unclosed("a;\"b\n1;2\n".as_bytes(), b';'), Some(2));
        assert_eq!(unclosed(b"\r\n\"a;1\n2", b';'), Some(2));
        assert_eq!(unclosed(b"\"x\";\"b\n1;2\n\"c\";3", b';'), Some(4), "at another cell's quote");
    }

    #[test]
    fn cells_of_several_lines_are_left_alone() {
        for row in
            ["\"a\nb\";1\n", "\"a;b\nc;d\" ;1\n", "\"a \"\"b\"\" c\n\";1", "a\"b;c", "\"\";x"]
        {
            assert_eq!(unclosed(row.as_bytes(), b';'), None, "{row}");
        }
    }

    #[test]
    fn the_line_of_such_a_quote_is_read_without_it() {
        let read = |row: &str, literal| cells(row.as_bytes(), b';', literal);
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(read("a;\"b;c\nd;e", 2), Some((texts(&["a", "\"b", "c"]), 6)));
        assert_eq!(read("\"a;\"\"\";\"b;\"c\"\nd", 7), Some((texts(&["a;\"", "\"b", "c"]), 13)));
        assert_eq!(read("\"b;\"c\nd\"", 0), Some((texts(&["\"b", "\"c"]), 5)));
        assert_eq!(read("\"abc", 0), None);
    }
}
