//! Tables that stand side by side in one sheet.

use vizitka_core::contacts::PointKind;
use vizitka_core::imports::{DuplicatePolicy, ImportReport, RowRemark};

use crate::imports::{bring_in, everybody, file, lines, look, named};
use crate::support::{TestBase, base};

fn with(list: &str) -> (TestBase, ImportReport) {
    let base = base();
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    (base, report)
}

fn phone(base: &TestBase, surname: &str) -> String {
    lines(&named(base, surname), PointKind::Phone)[0].0.to_owned()
}

#[test]
fn two_tables_side_by_side_are_read_one_after_another() {
    for (heading, rows) in [
        (
            "Имя;Телефон;;Имя;Телефон\n",
            ["Иванов Сергей;8 916 111-22-33", "Ким Анна;8 916 111-22-34"],
        ),
        ("Имя;Телефон;;ФИО;Тел.\n", ["Иванов Сергей;8 916 111-22-33", "Ким Анна;8 916 111-22-34"]),
        (
            "Клиенты;;;;\nИмя;Телефон;;Телефон;Имя\n",
            ["Иванов Сергей;8 916 111-22-33", "8 916 111-22-34;Ким Анна"],
        ),
        (
            "№;ФИО;Телефон;№;ФИО;Телефон\n",
            ["1;Иванов Сергей;8 916 111-22-33", "2;Ким Анна;8 916 111-22-34"],
        ),
        ("", ["Иванов Сергей;8 916 111-22-33", "Ким Анна;8 916 111-22-34"]),
    ] {
        let gap = if heading.starts_with('№') { ";" } else { ";;" };
        let [left, right] = rows;
        let second = |row: &str, from, to| row.replace(from, to).replace("22-3", "22-4");
        let list = format!(
            "{heading}{left}{gap}{right}\n{}{gap}{}\n",
            second(left, "Иванов Сергей", "Петров Олег"),
            second(right, "Ким Анна", "Сидорова Яна"),
        );
        let (base, report) = with(&list);
        assert_eq!((everybody(&base).len(), report.counts.new), (4, 4), "{list}");
        assert_eq!(phone(&base, "Иванов"), "8 916 111-22-33", "{list}");
        assert_eq!(phone(&base, "Ким"), "8 916 111-22-34", "{list}");
        assert_eq!(phone(&base, "Петров"), "8 916 111-22-43", "{list}");
        assert_eq!(phone(&base, "Сидорова"), "8 916 111-22-44", "{list}");
    }
}

#[test]
fn columns_that_only_one_of_the_tables_has_and_cells_between_them_are_kept() {
    let (base, report) = with(
        "Имя;Телефон;Город;;Имя;Эл. почта;Телефон\n\
         Иванов Сергей;8 916 111-22-33;Тула;важный;Ким Анна;a@kim.ru;8 916 111-22-34;опт\n\
         ;8 916 111-22-35;;;;;\n;;;;Петров Олег;;12\n",
    );
    assert_eq!(everybody(&base).len(), 3);
    let (ivanov, kim) = (named(&base, "Иванов"), named(&base, "Ким"));
    assert_eq!((ivanov.addresses[0].city.as_str(), ivanov.note.as_str()), ("Тула", "важный"));
    assert_eq!(ivanov.points.len(), 2);
    assert_eq!(lines(&kim, PointKind::Email), [("a@kim.ru", "")]);
    assert!(kim.addresses.is_empty());
    assert_eq!(kim.note, "опт", "what stands behind the last table is of that one");
    let told: Vec<_> = report.warnings.iter().map(|row| (row.line, row.what)).collect();
    assert_eq!(
        told,
        [
            (2, RowRemark::TooManyCells),
            (2, RowRemark::TooManyCells),
            (3, RowRemark::BelongsAbove),
            (4, RowRemark::PhoneNotValid)
        ]
    );
}

#[test]
fn the_same_sheet_adds_nothing_the_second_time_and_its_rows_are_counted() {
    let list = "Имя;Телефон;;Имя;Телефон\nИванов Сергей;8 916 111-22-33;;Ким Анна;8 916 111-22-34\n\
                Петров Олег;8 916 111-22-35;;;\n";
    let base = base();
    let path = file(&base, list);
    assert_eq!(look(&base, &path).unwrap().row_count, 3);
    bring_in(&base, &path, DuplicatePolicy::Skip);
    let once = base.contents();
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Update).counts.same, 3);
    assert!(base.contents() == once);
}

#[test]
fn numbered_headings_are_of_several_tables_and_a_thousand_of_one() {
    let (base, _) =
        with("Имя 1;Телефон 1;Имя 2;Телефон 2\nКим Анна;8 916 111-22-33;Ли Олег;8 916 111-22-34\n");
    assert_eq!(everybody(&base).len(), 2);
    assert_eq!(phone(&base, "Ли"), "8 916 111-22-34");
    let heading = "Имя;Телефон;".repeat(500);
    let row = "Ким Анна;8 916 111-22-33;".repeat(500);
    with(&format!("{heading}\n{row}\n"));
}

#[test]
fn one_table_with_an_empty_column_or_with_somebody_beside_the_customer_is_one() {
    for list in [
        "Имя;Телефон;;Заметка\nКим Анна;8 916 111-22-33;;Тула\n",
        "Имя;;Телефон;Телефон\nКим Анна;;8 916 111-22-33;8 916 111-22-34\n",
        "Клиент;Телефон;;Контактное лицо;Телефон\nКим Анна;8 916 111-22-33;;Ким Олег;8 916 111-22-34\n",
        "Имя;Телефон;;Имя ребёнка;Телефон мамы\nКим Анна;8 916 111-22-33;;Олег;8 916 111-22-34\n",
    ] {
        assert_eq!(everybody(&with(list).0).len(), 1, "{list}");
    }
}
