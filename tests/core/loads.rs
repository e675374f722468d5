//! A list of thousands leaves out the indexes of the tables that it fills, and builds them at its
//! end: whatever becomes of it, they are there again and hold what the tables hold.

use vizitka_core::error::Code;
use vizitka_core::imports::{DuplicatePolicy, ImportOutcome, ImportPlan};
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::op::Op;

use crate::contacts::{add, person, phone};
use crate::imports::{bring_in, derived, everybody, file, lines, long_list, look, named};
use crate::support::{TestBase, base};

/// Enough rows for indexes to be left out.
const THOUSANDS: usize = 6_000;

/// What makes each index, and whether all of them agree with their tables.
fn indexes(base: &TestBase) -> (Vec<String>, String) {
    base.read(|reader| {
        let sql = "SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema
                   WHERE type = 'index' ORDER BY name";
        let mut statement = reader.conn().prepare(sql)?;
        let names = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let check = reader.conn().query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        Ok((names, check))
    })
    .unwrap()
}

#[track_caller]
fn are_whole(base: &TestBase, wanted: &[String]) {
    let (names, check) = indexes(base);
    assert_eq!(names, wanted);
    assert_eq!(check, "ok");
}

#[test]
fn thousands_of_rows_their_undo_and_redo_leave_every_index_whole() {
    let base = base();
    let (before, _) = indexes(&base);
    let path = file(&base, &long_list(THOUSANDS));
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!(report.counts.new as usize, THOUSANDS);
    are_whole(&base, &before);
    let (full, follows) = (base.contents(), derived(&base));
    base.undo(None).unwrap();
    are_whole(&base, &before);
    assert!(everybody(&base).is_empty());
    base.redo().unwrap();
    are_whole(&base, &before);
    assert_eq!(base.contents(), full);
    while vizitka_core::index_waiting_texts(&base.workspace).unwrap() {}
    assert_eq!(derived(&base), follows);
}

#[test]
fn a_list_that_meets_people_it_brought_itself_builds_its_indexes_on_the_way() {
    let base = base();
    let (before, _) = indexes(&base);
    let mut text = long_list(THOUSANDS);
    text += "Клієнт7;Ганна;+7 916 000-07-11;second@example.org;;;;;\n";
    text += "Новый;Пётр;+7 916 999-99-99;;;;;;\nКлієнт8;Ганна;+7 916 000-08-11;third@example.org;;;;;\n";
    let report = bring_in(&base, &file(&base, &text), DuplicatePolicy::Update);
    assert_eq!((report.counts.new as usize, report.counts.updated), (THOUSANDS + 1, 2));
    are_whole(&base, &before);
    for surname in ["Клієнт7", "Клієнт8"] {
        let emails = vizitka_core::contacts::PointKind::Email;
        assert_eq!(lines(&named(&base, surname), emails).len(), 2, "{surname}");
    }
    base.undo(None).unwrap();
    are_whole(&base, &before);
    assert!(everybody(&base).is_empty());
}

#[test]
fn thousands_beside_others_find_who_is_there_already() {
    let base = base();
    let mut known = person("Клієнт5", "Ганна", "");
    known.points = vec![phone("+7 916 000-05-11")];
    add(&base, &known);
    add(&base, &person("Своя", "Жанна", ""));
    let (before, _) = indexes(&base);
    let contents = base.contents();
    let path = file(&base, &long_list(THOUSANDS));
    let report = bring_in(&base, &path, DuplicatePolicy::Update);
    assert_eq!((report.counts.new as usize, report.counts.updated), (THOUSANDS - 1, 1));
    are_whole(&base, &before);
    base.undo(None).unwrap();
    are_whole(&base, &before);
    assert_eq!(base.contents(), contents);
    let again = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!((again.counts.new as usize, again.counts.same), (THOUSANDS - 1, 1));
}

#[test]
fn a_line_that_an_earlier_row_filled_in_is_known_to_a_later_one() {
    let base = base();
    let mut known = person("Петренко", "Олена", "");
    known.points = vec![phone("+7 916 111-22-33")];
    add(&base, &known);
    let mut text = String::from("Фамилия;Имя;Телефон;Почта\n");
    text += "Петренко;Олена;+7 916 111-22-33;olena@example.org\nПетренко;;;olena@example.org\n";
    let report = bring_in(&base, &file(&base, &text), DuplicatePolicy::Update);
    assert_eq!((report.counts.new, report.counts.updated, report.counts.same), (0, 1, 1));
}

#[test]
fn thousands_that_are_stopped_half_way_leave_every_index_whole() {
    let base = base();
    add(&base, &person("Своя", "Жанна", ""));
    let (before, _) = indexes(&base);
    let contents = base.contents();
    let path = file(&base, &long_list(THOUSANDS));
    let plan: ImportPlan = look(&base, &path).unwrap().plan;
    let job = Job::default();
    let refused = std::thread::scope(|scope| {
        scope.spawn(|| {
            while job.progress().done < 4_500 {
                std::thread::yield_now();
            }
            job.cancel();
        });
        let written = base.workspace.write_watched(Op::ImportContacts, &job, |tx| {
            vizitka_core::imports::run(tx, &path, &plan, &job)
        });
        written.unwrap_err()
    });
    assert_eq!(refused.code, Code::Cancelled);
    are_whole(&base, &before);
    assert_eq!(base.contents(), contents);
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Skip).counts.new as usize, THOUSANDS);
}

#[test]
fn a_rehearsal_shows_the_rows_that_do_not_simply_come_in_wherever_they_stand() {
    let base = base();
    let mut known = person("Клієнт5990", "Ганна", "");
    known.points = vec![phone("+7 916 059-90-11")];
    add(&base, &known);
    let path = file(&base, &long_list(THOUSANDS));
    let plan = look(&base, &path).unwrap().plan;
    let preview = base
        .read(|reader| vizitka_core::imports::preview(reader, &path, &plan, &Job::default()))
        .unwrap();
    let rare: Vec<u32> = preview
        .rows
        .iter()
        .filter(|row| row.outcome == ImportOutcome::Same)
        .map(|row| row.line)
        .collect();
    assert_eq!(rare, [5_992]);
    assert_eq!(preview.rows.len(), 201);
}
