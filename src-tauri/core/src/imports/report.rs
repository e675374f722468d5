//! What is told of the rows that need the user's eye.

use std::collections::HashMap;

use super::model::{ImportReport, RowRemark, RowWarning, SkippedRow};

/// How many rows the report names for one reason: a thousand customers who are there already
/// must not crowd out the one row that is lost.
const REPORTED: usize = 1_000;

/// The report while rows are taken.
#[derive(Default)]
pub(super) struct Report {
    pub told: ImportReport,
    /// How often each reason was told.
    times: HashMap<RowRemark, usize>,
}

impl Report {
    pub(super) fn skip(&mut self, line: u32, why: RowRemark, text: String) {
        if self.is_wanted(why) {
            self.told.skipped.push(SkippedRow { line, why, text });
        }
    }

    pub(super) fn warn(&mut self, line: u32, what: RowRemark, text: String) {
        if self.is_wanted(what) {
            self.told.warnings.push(RowWarning { line, what, text });
        }
    }

    fn is_wanted(&mut self, why: RowRemark) -> bool {
        let times = self.times.entry(why).or_default();
        *times += 1;
        *times <= REPORTED
    }

    /// With what was found in the file itself, line by line.
    pub(super) fn finish(mut self, mut remarks: Vec<RowWarning>) -> ImportReport {
        remarks.append(&mut self.told.warnings);
        remarks.sort_by_key(|warning| warning.line);
        self.told.skipped.sort_by_key(|row| row.line);
        ImportReport { warnings: remarks, ..self.told }
    }

    /// Everything that is to be said before anything is done.
    pub(super) fn foretell(self, remarks: Vec<RowWarning>) -> Vec<RowWarning> {
        let ImportReport { skipped, mut warnings, .. } = self.finish(remarks);
        let lost = skipped.into_iter().filter(|row| row.why != RowRemark::SameAsBefore);
        warnings.extend(lost.map(|SkippedRow { line, why, text }| RowWarning {
            line,
            what: why,
            text,
        }));
        warnings.sort_by_key(|warning| warning.line);
        warnings
    }
}
