//! A disk that fills up. `max_page_count` makes SQLite meet the end of the room as a full disk
//! does (SQLITE_FULL), whoever runs the test.

use vizitka_core::contacts;
use vizitka_core::error::{Code, Error};
use vizitka_core::kernel::journal;
use vizitka_core::kernel::op::Op;

use crate::contacts::{add, person};
use crate::imports::{look, run as import};
use crate::support::{TestBase, base};

/// Leaves so many free pages on the disk.
fn leave_room(base: &TestBase, pages: i64) {
    base.write(Op::ChangeSettings, |tx| {
        let count: i64 = tx.conn().pragma_query_value(None, "page_count", |row| row.get(0))?;
        let sql = format!("PRAGMA max_page_count = {}", count + pages);
        Ok(tx.conn().query_row(&sql, [], |_| Ok(()))?)
    })
    .unwrap();
}

fn steps(base: &TestBase) -> usize {
    base.read(|reader| journal::list(reader.conn(), None, 100)).unwrap().entries.len()
}

#[track_caller]
fn is_whole(base: &TestBase) {
    let check: String = base
        .read(|reader| {
            Ok(reader.conn().query_row("PRAGMA integrity_check", [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(check, "ok");
}

/// A step for which there is no room is refused and changes nothing; with room it is done.
#[track_caller]
fn check(base: TestBase, room: i64, step: impl Fn(&TestBase) -> Result<(), Error>) {
    let (before, steps_before) = (base.contents(), steps(&base));
    leave_room(&base, room);
    assert_eq!(step(&base).unwrap_err().code, Code::DiskFull);
    assert_eq!(base.contents(), before);
    assert_eq!(steps(&base), steps_before);
    is_whole(&base);
    leave_room(&base, 1_000_000);
    step(&base).unwrap();
    assert_ne!(base.contents(), before);
    let base = base.reopened();
    is_whole(&base);
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before);
}

#[test]
fn a_record_that_does_not_fit_on_the_disk_changes_nothing() {
    let base = base();
    add(&base, &person("Котова", "Марина", ""));
    let mut long = person("Длинная", "", "");
    // Every second character is another: what is said twice would pack into nothing.
    long.note = (0..15_000u32).filter_map(|n| char::from_u32(0x400 + n * 7919 % 200)).collect();
    check(base, 2, |base| {
        base.write(Op::CreateContact, |tx| contacts::create(tx, &long)).map(|_| ())
    });
}

#[test]
fn a_list_that_does_not_fit_on_the_disk_changes_nothing() {
    // With little room the first rows do not fit; with more, parts of the journal are written.
    for room in [3, 60, 300] {
        let base = base();
        add(&base, &person("Котова", "Марина", ""));
        let path = base.folder.path().join("list.csv");
        let rows = (0..6_000).map(|n| format!("Клиент {n};+7916{n:07}\n"));
        let text: String = std::iter::once("Фамилия;Телефон\n".to_owned()).chain(rows).collect();
        std::fs::write(&path, text).unwrap();
        let plan = look(&base, &path).unwrap().plan;
        check(base, room, |base| import(base, &path, &plan).map(|_| ()));
    }
}
