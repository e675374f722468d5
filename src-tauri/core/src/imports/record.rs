//! One row of a table as it stands there.

use csv::ByteRecord;

use crate::kernel::error::{Error, Result};

/// The cells of a row.
///
/// What a table hands out is UTF-8 and its delimiter ASCII, so a row is looked over once and its
/// cells are cut out of it; csv's own record of texts looks over each cell alone, which takes
/// four times as long.
#[derive(Clone, Default)]
pub(super) struct Record {
    cells: ByteRecord,
    /// All cells, one after another.
    text: String,
}

impl Record {
    pub(super) fn new() -> Record {
        Record::default()
    }

    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// All cells in one text, with nothing between them.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn get(&self, at: usize) -> Option<&str> {
        self.text.get(self.cells.range(at)?)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.get(at).unwrap_or_default())
    }

    /// Lets `read` put cells in the place of these; answers what it answers.
    pub(super) fn refill<T>(&mut self, read: impl FnOnce(&mut ByteRecord) -> T) -> Result<T> {
        let answer = read(&mut self.cells);
        self.text.clear();
        self.text.push_str(std::str::from_utf8(self.cells.as_slice()).map_err(Error::internal)?);
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_cut_out_of_the_row() {
        let mut record = Record::new();
        for row in [&["Іван", "", "8 916"][..], &["é"], &[]] {
            record.refill(|cells| *cells = ByteRecord::from(row)).unwrap();
            assert_eq!(
                (record.len(), record.iter().collect::<Vec<_>>()),
                (row.len(), row.to_vec())
            );
            assert_eq!(record.get(row.len()), None);
        }
    }
}
