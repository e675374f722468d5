//! Finding the delimiter of a table by which of them cuts its rows into equal parts.

use std::collections::HashMap;
use std::path::Path;

use super::encoding::Signs;
use super::record::Record;
use super::table::Table;
use crate::kernel::error::{Code, Result};

/// The delimiters that an import knows, the likeliest first.
pub(super) const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// How many rows are tried.
const ROWS: usize = 300;

/// The delimiter of a file; a semicolon where there is but one column.
///
/// Refuses what no reading of the file could get past: a zero byte, an endless cell.
pub(super) fn find(path: &Path, signs: Signs) -> Result<u8> {
    let mut best = (b';', 0.0);
    for delimiter in DELIMITERS {
        let score = evenness(path, signs, delimiter)?;
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    Ok(best.0)
}

/// How evenly a delimiter cuts: the share of rows with the commonest number of cells,
/// raised by that number; 0 when it hardly ever cuts.
fn evenness(path: &Path, signs: Signs, delimiter: u8) -> Result<f64> {
    let mut table = Table::open(path, signs, delimiter)?;
    let mut row = Record::new();
    let mut widths: HashMap<usize, usize> = HashMap::new();
    let mut total = 0;
    while total < ROWS {
        match table.next(&mut row) {
            Ok(Some(_)) => *widths.entry(row.len()).or_default() += 1,
            Ok(None) => break,
            // With a wrong delimiter a quote may swallow rows: that is a bad score,
            // while a zero byte is one whatever the delimiter.
            Err(error) if error.code == Code::FileHasNul => return Err(error),
            Err(_) => return Ok(0.0),
        }
        total += 1;
    }
    let once: usize = widths.iter().filter(|(width, _)| **width == 1).map(|(_, count)| count).sum();
    if (total - once) * 3 < total {
        // A comma in some rows of a list of one column.
        return Ok(0.0);
    }
    let cut = widths.into_iter().filter(|(width, _)| *width > 1);
    let Some((width, count)) = cut.max_by_key(|(width, count)| (*count, *width)) else {
        return Ok(0.0);
    };
    let share = count as f64 / total as f64;
    Ok(share * share * (1.0 + (width as f64).ln()))
}
