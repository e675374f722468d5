//! What the first pages ask, beside bare rusqlite running the same SQL.

use std::path::Path;

use vizitka_core::kernel::error::Error;
use vizitka_core::kernel::workspace::{Reader, Workspace};
use vizitka_core::summaries::{self, ListContacts};
use vizitka_core::{dates, interactions, reminders};

use crate::Result;
use crate::bare;
use crate::base;
use crate::report::Report;
use crate::rounds::medians;

const ROUNDS: usize = 100;

/// Measures, and writes `pages.json`.
pub fn measure(path: &Path) -> Result<()> {
    let workspace = base::open(path)?;
    let mut report = Report::new("pages");
    let mut beside =
        |what: &str, look: &dyn Fn(&Reader<'_>) -> std::result::Result<usize, Error>| {
            compare(&workspace, path, &mut report, what, look)
        };
    let first_rows = ListContacts { limit: 200, ..ListContacts::default() };
    beside("first page of Customers", &|reader| {
        Ok(summaries::list(reader, &first_rows)?.rows.len())
    })?;
    beside("birthdays of 30 days", &|reader| {
        Ok(dates::upcoming(reader, 30, &[dates::DateKind::Birthday], 1_000)?.items.len())
    })?;
    beside("due reminders", &|reader| Ok(reminders::open(reader)?.len()))?;
    beside("not closed", &|reader| Ok(interactions::unclosed(reader, 50)?.0.len()))?;
    report.save()
}

fn compare(
    workspace: &Workspace,
    path: &Path,
    report: &mut Report,
    what: &str,
    look: &dyn Fn(&Reader<'_>) -> std::result::Result<usize, Error>,
) -> Result<()> {
    let sql = bare::sql_of(workspace, look)?;
    let rows = workspace.read(look)?;
    let conn = bare::connect(path)?;
    let mut statements =
        sql.iter().map(|sql| conn.prepare(sql)).collect::<rusqlite::Result<Vec<_>>>()?;
    let [own, floor] = medians(
        ROUNDS,
        [
            &mut || {
                workspace.read(look)?;
                Ok(())
            },
            &mut || bare::run(&conn, &mut statements),
        ],
    )?;
    let what = format!("{what}: {rows} rows, {} statements", sql.len());
    report.ratio(&what, own, floor, "ms", 2.0);
    Ok(())
}
