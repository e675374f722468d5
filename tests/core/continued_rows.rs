//! Rows of a list that go on with the person above.

use vizitka_core::contacts::PointKind;
use vizitka_core::imports::{
    self, DuplicatePolicy, ImportOutcome, ImportPlan, RowRemark, UnnamedRows,
};
use vizitka_core::kernel::job::Job;

use crate::imports::{bring_in, everybody, file, lines, look, named, run};
use crate::support::{TestBase, base};

fn with(list: &str) -> (TestBase, imports::ImportReport) {
    let base = base();
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    (base, report)
}

#[test]
fn a_row_without_a_name_belongs_to_the_person_above() {
    let (base, report) = with(
        "Имя;Телефон;Эл. почта;Заметка;Метки\n\
         Иванов Сергей;8 916 111-22-33;;звонить утром;\n\
         ;8 916 111-22-34;s@ivanov.ru;дача;опт\n\
         ;;;жена Ольга;\n\
         Ким Анна;8 916 111-22-35;;;\n",
    );
    assert_eq!(everybody(&base).len(), 2);
    let ivanov = named(&base, "Иванов");
    assert_eq!(
        lines(&ivanov, PointKind::Phone),
        [("8 916 111-22-33", ""), ("8 916 111-22-34", "")]
    );
    assert_eq!(lines(&ivanov, PointKind::Email), [("s@ivanov.ru", "")]);
    assert_eq!(ivanov.note, "звонить утром\nдача\nжена Ольга");
    assert_eq!(ivanov.tags[0].name, "опт");
    assert_eq!((report.counts.new, report.counts.updated, report.counts.skipped), (2, 2, 0));
    let told: Vec<_> =
        report.warnings.iter().map(|row| (row.line, row.what, row.text.as_str())).collect();
    assert_eq!(
        told,
        [
            (3, RowRemark::BelongsAbove, "Иванов Сергей"),
            (4, RowRemark::BelongsAbove, "Иванов Сергей")
        ]
    );
}

#[test]
fn signs_and_words_for_the_same_as_above_are_no_name() {
    for same in ["\"-\"\"-\"", "-//-", "»", "он же", "Она же", "те саме", "ditto"] {
        let rows = format!("{same};8 916 111-22-34\n").repeat(6);
        let (base, _) = with(&format!("ФИО;Телефон\nИванов Сергей;8 916 111-22-33\n{rows}"));
        let all = everybody(&base);
        assert_eq!((all.len(), all[0].points.len()), (1, 2), "{same}");
    }
}

#[test]
fn a_counted_list_says_itself_which_rows_are_customers() {
    let (base, _) = with(
        "№;ФИО;Телефон\n1;Иванов Сергей;8 916 111-22-33\n;;8 916 111-22-34\n;;8 916 111-22-35\n\
         ;;8 916 111-22-36\n;;8 916 111-22-37\n;;8 916 111-22-38\n2;Ким Анна;\n3;;8 916 111-22-39\n",
    );
    assert_eq!(everybody(&base).len(), 3);
    assert_eq!(named(&base, "Иванов").points.len(), 6);
    assert!(named(&base, "Ким").points.is_empty());
}

#[test]
fn a_list_of_numbers_with_few_names_comes_in_row_by_row() {
    let phones = |from: u32, to: u32| -> String {
        (from..to).map(|n| format!(";8 916 111-22-{n}\n")).collect()
    };
    let unnamed_first = format!("Имя;Телефон\n{}Анна;8 916 111-00-00\n", phones(10, 12));
    let more_without = format!("Имя;Телефон\nАнна;8 916 111-00-00\n{}", phones(10, 12));
    let names: String = (10..30).map(|n| format!("Анна {n};8 916 222-22-{n}\n")).collect();
    let long_run = format!("Имя;Телефон\n{names}{}", phones(10, 16));
    let at_the_end = format!("Имя;Телефон\n{names}{}", phones(10, 12));
    for (list, count) in [(unnamed_first, 3), (more_without, 3), (long_run, 26), (at_the_end, 22)] {
        let (base, report) = with(&list);
        assert_eq!((everybody(&base).len(), report.counts.new), (count, count as u32), "{list}");
    }
}

#[test]
fn who_has_what_customers_have_is_one_without_a_name() {
    let (base, _) = with(
        "Имя;Телефон;Источник\nИванов Сергей;8 916 111-22-33;Авито\n;8 916 111-22-34;Визитка\n\
         Ким Анна;8 916 111-22-35;Авито\n;8 916 111-22-36;\n",
    );
    assert_eq!(everybody(&base).len(), 4);
    let (base, _) = with(
        "Компания;Имя;Телефон\nРомашка;Иванов Сергей;8 916 111-22-33\nРомашка;;8 916 111-22-34\n\
         Лютик;;8 916 111-22-35\n",
    );
    assert_eq!(everybody(&base).len(), 2);
    assert_eq!(named(&base, "Иванов").points.len(), 2);
}

#[test]
fn what_has_its_place_taken_is_kept_in_the_note() {
    let (base, report) = with(
        "Имя;Телефон;Должность;День рождения\nИванов Сергей;8 916 111-22-33;директор;01.02.1980\n\
         ;;завхоз;03.04.2010\nКим Анна;12;;\n;13;;\n",
    );
    let ivanov = named(&base, "Иванов");
    assert_eq!(
        (ivanov.role.as_str(), ivanov.note.as_str()),
        ("директор", "завхоз\nДень рождения: 2010-04-03")
    );
    let doubts = report.warnings.iter().filter(|row| row.what == RowRemark::PhoneNotValid);
    assert_eq!(doubts.map(|row| row.line).collect::<Vec<_>>(), [4, 5]);
}

#[test]
fn a_rehearsal_shows_the_rows_that_go_on_and_counts_them() {
    let base = base();
    let path = file(
        &base,
        "Имя;Телефон\nИванов Сергей;8 916 111-22-33\n;8 916 111-22-34\nКим Анна;8 916 111-22-35\n",
    );
    let plan = look(&base, &path).unwrap().plan;
    let preview =
        base.read(|reader| imports::preview(reader, &path, &plan, &Job::default())).unwrap();
    let rows: Vec<_> = preview.rows.iter().map(|row| (row.line, row.outcome, row.why)).collect();
    assert_eq!(
        rows,
        [
            (2, ImportOutcome::New, None),
            (3, ImportOutcome::Updated, Some(RowRemark::BelongsAbove)),
            (4, ImportOutcome::New, None)
        ]
    );
    assert_eq!(preview.rows[1].phone, "8 916 111-22-34");
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!(report.counts, preview.counts);
    assert_eq!((report.counts.new, report.counts.updated, report.counts.joined), (2, 1, 1));
}

#[test]
fn the_user_may_say_what_rows_without_a_name_are() {
    let few = "Имя;Телефон\nИванов Сергей;8 916 111-22-33\n;8 916 111-22-34\nон же;555\n";
    let many: String = (10..20).map(|n| format!(";8 916 111-22-{n}\n")).collect();
    let many = format!("Имя;Телефон\n;8 916 111-00-00\nИванов Сергей;8 916 111-22-33\n{many}");
    for (list, unnamed, count) in [
        (few, None, 1),
        (few, Some(UnnamedRows::Alone), 3),
        (&many, None, 12),
        (&many, Some(UnnamedRows::Above), 2),
    ] {
        let base = base();
        let path = file(&base, list);
        let plan = ImportPlan { unnamed, ..look(&base, &path).unwrap().plan };
        run(&base, &path, &plan).unwrap();
        assert_eq!(everybody(&base).len(), count, "{unnamed:?}: {list}");
    }
}

#[test]
fn a_list_with_such_rows_adds_nothing_the_second_time() {
    let list = "Имя;Телефон;Заметка\nИванов Сергей;8 916 111-22-33;\n;8 916 111-22-34;дача\n\
                Иванов Сергей;;\n;8 916 111-22-36;\nКим Анна;;\n-//-;8 916 111-22-37;\n";
    for duplicates in [DuplicatePolicy::Skip, DuplicatePolicy::Update] {
        let base = base();
        let path = file(&base, list);
        bring_in(&base, &path, duplicates);
        let once = base.contents();
        let report = bring_in(&base, &path, duplicates);
        assert_eq!(report.counts.same, 6, "{report:?}");
        assert!(base.contents() == once);
    }
}
