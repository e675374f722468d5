//! Lists as strangers keep them.

use vizitka_core::error::Code;
use vizitka_core::imports::{DuplicatePolicy, ImportField, RowRemark};

use crate::imports::{bring_in, everybody, file, look, named};
use crate::support::base;

#[test]
fn a_list_without_a_heading_loses_nobody_to_a_note_that_sounds_like_one() {
    for list in [
        "Иванов Сергей;89161234567;смотрел\nПетров Олег;;сайт видел\nКим Анна;89161234569;\n",
        "Иванов Сергей;Москва;фирма Ромашка\nПетрова Анна;Тверь;магазин\n",
    ] {
        let base = base();
        let path = file(&base, list);
        assert!(!look(&base, &path).unwrap().plan.has_header, "{list}");
        let report = bring_in(&base, &path, DuplicatePolicy::Skip);
        assert_eq!(report.counts.new as usize, list.lines().count(), "{list}");
        named(&base, "Иванов");
    }
}

#[test]
fn a_heading_is_found_under_titles() {
    for list in [
        "Салон «Лаванда»;;\nСписок на 01.02.2024;;\n;;\n№;ФИО клиента;Контактный телефон\n1;Ким Анна;8 903 111-22-33\n",
        "Мои люди\nФИО\nКим Анна\nЛи Олег\n",
        "ФИО\nКим Анна\n",
    ] {
        let base = base();
        let path = file(&base, list);
        let plan = look(&base, &path).unwrap().plan;
        assert!(plan.columns.iter().any(|column| column.field == ImportField::FullName), "{list}");
        bring_in(&base, &path, DuplicatePolicy::Skip);
        named(&base, "Ким");
        assert!(everybody(&base).len() <= 2, "{list}");
    }
}

#[test]
fn many_rows_that_are_there_do_not_crowd_out_the_one_that_is_lost() {
    let base = base();
    let rows: String = (0..1_500).map(|n| format!("Анна{n};8916{n:07};31.02.1980\n")).collect();
    let path = file(&base, &format!("Имя;Телефон;Др\n{rows};;\"1 мая\"\nЯна;12;2 мая\n"));
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    let last = report.warnings.last().unwrap();
    assert_eq!((last.line, last.what), (1_503, RowRemark::PhoneNotValid));
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!((report.counts.same, report.counts.skipped), (1_501, 1));
    let lost: Vec<_> =
        report.skipped.iter().filter(|row| row.why == RowRemark::NoNameOrPhone).collect();
    assert_eq!(lost.iter().map(|row| row.line).collect::<Vec<_>>(), [1_502]);
}

#[test]
fn a_refusal_names_its_file_at_the_first_look() {
    let base = base();
    let path = file(&base, "Имя;Телефон\nАнна;\u{0}89161234567\n");
    let refused = look(&base, &path).unwrap_err();
    assert_eq!(refused.code, Code::FileHasNul);
    assert_eq!(refused.data["path"], path.to_string_lossy().as_ref());
}

#[test]
fn a_name_that_stands_only_in_the_display_name_is_kept() {
    let base = base();
    let list = "ID,Название контакта,Имя,Фамилия,Компания,Мобильный телефон,Этап сделки\n\
                1,Иванов Сергей,Сергей,Иванов,Ромашка,'+79161234567,Первичный контакт\n\
                2,Ким Анна,,,Лютик,'89031112233,Переговоры\n";
    bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    let ivanov = named(&base, "Иванов");
    assert_eq!(ivanov.organization.unwrap().name, "Ромашка");
    assert_eq!(named(&base, "Ким").organization.unwrap().name, "Лютик");
}
