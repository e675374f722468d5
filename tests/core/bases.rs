//! Bases as released programs wrote them: they open, and what stands in them can be read, for
//! ever. `tests/fixtures/bases/freeze` makes the newest one.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::OptionalExtension;
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::{Opening, Workspace};
use vizitka_core::{contacts, summaries};

use crate::contacts::person;
use crate::support::{TestClock, base};

fn frozen() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/bases");
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "vizitka"));
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

/// A copy of a frozen base, opened as a person would.
fn thawed(path: &Path, folder: &Path) -> Workspace {
    let copy = folder.join(path.file_name().unwrap());
    fs::copy(path, &copy).unwrap();
    let clock = Arc::new(TestClock::at("2026-11-21T10:00"));
    vizitka_core::open(&copy, Opening { clock, key: None }).unwrap()
}

fn schema(base: &Workspace) -> Vec<(String, String, Option<String>)> {
    base.read(|reader| {
        let sql = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name";
        let mut statement = reader.conn().prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    })
    .unwrap()
}

#[test]
fn every_frozen_base_comes_to_the_shape_of_a_fresh_one() {
    let fresh = schema(&base());
    for path in frozen() {
        let folder = tempfile::tempdir().unwrap();
        let thawed = schema(&thawed(&path, folder.path()));
        for (was, is) in thawed.iter().zip(&fresh) {
            assert_eq!(
                was,
                is,
                "{}: a released step of migrations/ was edited, or one is missing. Before the \
                 first release: make the base anew by tests/fixtures/bases/freeze",
                path.display()
            );
        }
        assert_eq!(thawed.len(), fresh.len(), "{}", path.display());
    }
}

#[test]
fn every_frozen_base_is_whole_and_its_journal_still_undoes_all() {
    for path in frozen() {
        let folder = tempfile::tempdir().unwrap();
        let base = thawed(&path, folder.path());
        for check in ["integrity_check", "foreign_key_check"] {
            let said: Option<String> = base
                .read(|reader| {
                    let sql = format!("PRAGMA {check}");
                    Ok(reader.conn().query_row(&sql, [], |row| row.get(0)).optional()?)
                })
                .unwrap();
            assert!(said.is_none_or(|said| said == "ok"), "{}", path.display());
        }
        let people = || base.read(summaries::counts).unwrap().in_use;
        let before = people();
        assert!(before > 0);
        base.write(Op::CreateContact, |tx| contacts::create(tx, &person("Новая", "", ""))).unwrap();
        while base.undo(None, &Job::default()).is_ok() {}
        assert_eq!(people(), 0, "{}", path.display());
        while base.redo(&Job::default()).is_ok() {}
        assert_eq!(people(), before + 1);
    }
}
