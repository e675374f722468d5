use std::path::{Path, PathBuf};

use proptest::prelude::*;
use vizitka_core::contacts::{self, Contact, ContactDraft, ContactPatch, PointKind};
use vizitka_core::error::{Code, Error};
use vizitka_core::imports::{
    self, DuplicatePolicy, ImportField, ImportLook, ImportOutcome, ImportPlan, ImportReport,
    RowRemark,
};
use vizitka_core::interactions::{self, InteractionDraft};
use vizitka_core::kernel::civil::DayOrder;
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::op::Op;
use vizitka_core::search;
use vizitka_core::summaries::{self, ListContacts};

use crate::contacts::{add, person, phone};
use crate::support::{TestBase, base};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/imports").join(name)
}

/// A file of a test's own, in the folder of its base.
pub fn file(base: &TestBase, text: &str) -> PathBuf {
    let path = base.folder.path().join("list.csv");
    std::fs::write(&path, text).unwrap();
    path
}

pub fn look(base: &TestBase, path: &Path) -> Result<ImportLook, Error> {
    base.read(|reader| imports::look(reader, path, None))
}

pub fn run(base: &TestBase, path: &Path, plan: &ImportPlan) -> Result<ImportReport, Error> {
    let written =
        base.write(Op::ImportContacts, |tx| imports::run(tx, path, plan, &Job::default()))?;
    Ok(ImportReport { entry: written.changes.entry, ..written.value })
}

/// Looks, rehearses and does; the rehearsal has to foretell what is done.
pub fn bring_in(base: &TestBase, path: &Path, duplicates: DuplicatePolicy) -> ImportReport {
    let plan = ImportPlan { duplicates, ..look(base, path).unwrap().plan };
    let foretold =
        base.read(|reader| imports::preview(reader, path, &plan, &Job::default())).unwrap();
    let report = run(base, path, &plan).unwrap();
    assert_eq!(foretold.counts, report.counts, "what was foretold came true");
    report
}

pub fn everybody(base: &TestBase) -> Vec<Contact> {
    base.read(|reader| {
        let ids = summaries::list_ids(reader, &ListContacts::default())?;
        ids.into_iter().map(|id| contacts::get(reader, id)).collect()
    })
    .unwrap()
}

pub fn named(base: &TestBase, surname: &str) -> Contact {
    let mut found: Vec<_> =
        everybody(base).into_iter().filter(|one| one.name.surname == surname).collect();
    assert_eq!(found.len(), 1, "{surname}");
    found.remove(0)
}

pub fn lines(contact: &Contact, kind: PointKind) -> Vec<(&str, &str)> {
    let of_kind = contact.points.iter().filter(|point| point.kind == kind);
    of_kind.map(|point| (point.value.as_str(), point.label.as_str())).collect()
}

#[test]
fn a_list_from_an_old_excel_is_understood_with_its_dirt() {
    let base = base();
    let seen = look(&base, &fixture("excel-1251.csv")).unwrap();
    assert_eq!((seen.plan.encoding.as_str(), seen.plan.delimiter.as_str()), ("windows-1251", ";"));
    assert!(seen.plan.has_header);
    assert_eq!(seen.row_count, 8, "the title and the empty rows are no rows");
    let fields: Vec<_> = seen.plan.columns.iter().map(|column| column.field).collect();
    use ImportField::*;
    assert_eq!(fields, [Skip, FullName, Phone, Phone, Email, Birthday, City, Note]);

    let report = bring_in(&base, &fixture("excel-1251.csv"), DuplicatePolicy::Skip);
    let counts = report.counts;
    assert_eq!((counts.new, counts.same, counts.doubtful, counts.skipped), (5, 1, 1, 1));
    let ivanov = named(&base, "Иванов");
    assert_eq!(ivanov.name.full(), "Иванов Сергей Викторович");
    assert_eq!(
        lines(&ivanov, PointKind::Phone),
        [("8 (916) 123-45-67", "мобильный"), ("8-903-765-43-21", "мобильный")]
    );
    assert_eq!(ivanov.note, "Любит, когда звонят\r\nпосле шести; \"не раньше\"");
    let shchekina = named(&base, "Щёкина");
    assert_eq!(shchekina.organization.as_ref().unwrap().name, "ООО \"Ромашка\"");
    assert_eq!(shchekina.addresses[0].city, "Тверь");
    assert_eq!(lines(&shchekina, PointKind::Phone)[1], ("84951110099 доб. 12", "рабочий"));
    assert_eq!(named(&base, "Петров").name.given_name, "С.");
}

#[test]
fn the_report_names_the_lines_that_an_editor_shows() {
    let base = base();
    let report = bring_in(&base, &fixture("excel-1251.csv"), DuplicatePolicy::Skip);
    let skipped: Vec<_> =
        report.skipped.iter().map(|row| (row.line, row.why, row.text.as_str())).collect();
    assert_eq!(
        skipped,
        [
            (10, RowRemark::NoNameOrPhone, "позвонить насчёт забора"),
            (12, RowRemark::SameAsBefore, "ИВАНОВ С. В.")
        ]
    );
    let warnings: Vec<_> =
        report.warnings.iter().map(|row| (row.line, row.what, row.text.as_str())).collect();
    assert_eq!(
        warnings,
        [
            (7, RowRemark::EmailNotValid, "не помню"),
            (7, RowRemark::DateNotRead, "31.02.1975"),
            (11, RowRemark::PhoneOfAnother, "Иванов Сергей Викторович"),
            (13, RowRemark::PhoneNotValid, "12-34"),
            (13, RowRemark::EmailNotValid, "sidorov@@mail"),
            (13, RowRemark::DateNotRead, "скоро"),
        ]
    );
}

#[test]
fn an_import_is_one_step_and_undo_takes_all_of_it_back() {
    let base = base();
    let before = base.contents();
    let report = bring_in(&base, &fixture("excel-1251.csv"), DuplicatePolicy::Skip);
    assert!(report.entry.is_some());
    let entry = base.undo(None).unwrap().value;
    assert_eq!((entry.op, entry.about["count"].clone()), (Op::ImportContacts, 6.into()));
    assert_eq!(entry.about["file"], "excel-1251.csv");
    assert_eq!(base.contents(), before);
    base.redo().unwrap();
    assert_eq!(everybody(&base).len(), 6);
}

#[test]
fn the_same_file_again_changes_nothing() {
    let base = base();
    for name in ["excel-1251.csv", "excel-unicode.txt", "google.csv"] {
        bring_in(&base, &fixture(name), DuplicatePolicy::Skip);
        let once = base.contents();
        let again = bring_in(&base, &fixture(name), DuplicatePolicy::Skip);
        assert_eq!((again.counts.new, again.counts.doubtful), (0, 0), "{name}");
        assert_eq!(again.entry, None, "a step that changes nothing is none");
        assert_eq!(base.contents(), once, "{name}");
    }
}

#[test]
fn unicode_text_from_excel_is_read_with_its_ukrainian_words() {
    let base = base();
    let seen = look(&base, &fixture("excel-unicode.txt")).unwrap();
    assert_eq!((seen.plan.encoding.as_str(), seen.plan.delimiter.as_str()), ("utf-16le", "\t"));
    bring_in(&base, &fixture("excel-unicode.txt"), DuplicatePolicy::Skip);
    let kovalenko = named(&base, "Коваленко");
    assert_eq!(kovalenko.name.full(), "Коваленко Оксана Андріївна");
    assert_eq!(kovalenko.sex.unwrap().as_str(), "female");
    assert_eq!(lines(&kovalenko, PointKind::Phone), [("067 111-22-33", "мобільний")]);
    assert_eq!(named(&base, "Їжакевич").name.given_name, "Ґалаґан");
}

#[test]
fn lists_of_other_programs_come_in_with_labels_and_addresses() {
    let base = base();
    bring_in(&base, &fixture("google.csv"), DuplicatePolicy::Skip);
    let ann = named(&base, "Lee");
    assert_eq!(
        lines(&ann, PointKind::Phone),
        [("+1 650-253-0000", "Mobile"), ("+1 650-253-0001", ""), ("+44 20 7946 0958", "Work")]
    );
    assert!(ann.points.iter().any(|point| point.label == "Work" && point.is_preferred));
    assert_eq!(
        (ann.addresses[0].label.as_str(), ann.addresses[0].city.as_str()),
        ("Home", "London")
    );
    assert_eq!(ann.tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["Friends"]);
    bring_in(&base, &fixture("outlook-ru.csv"), DuplicatePolicy::Skip);
    let ivanov = named(&base, "Иванов");
    assert_eq!(ivanov.role, "Директор");
    assert_eq!(
        lines(&ivanov, PointKind::Phone),
        [
            ("84951110098", "рабочий факс"),
            ("84951110099", "рабочий"),
            ("+79161234567", "мобильный")
        ]
    );
    let places: Vec<_> = ivanov
        .addresses
        .iter()
        .map(|a| (a.label.as_str(), a.street.as_str(), a.city.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            ("рабочий", "Ленина, 5", "Москва"),
            ("домашний", "Садовая, 7", ""),
            ("другой", "", "Тула")
        ]
    );
    assert_eq!(ivanov.addresses[0].postal_code, "001234");
    assert_eq!(ivanov.tags.len(), 2);
    let report = bring_in(&base, &fixture("thunderbird-ru.csv"), DuplicatePolicy::Skip);
    assert_eq!(report.counts.doubtful, 1, "Anna has the phone of Ivanov");
    assert_eq!(named(&base, "Ким").organization.unwrap().name, "Лютик");
}

#[test]
fn a_whole_name_serves_the_rows_that_have_no_parts() {
    let base = base();
    let list = "Full name;Given name;Family name;Phone\n\
                Ann Maria Lee;Ann Maria;Lee;+380671112233\n\
                Mary O'Neil;;;+380671112234\n\
                Ковальчук Олена Іванівна;Олена;;+380671112235\n\
                Cher;Cher;;+380671112236\n";
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    assert_eq!(report.counts.new, 4);
    let mut names: Vec<_> = everybody(&base).into_iter().map(|one| one.name.full()).collect();
    names.sort();
    assert_eq!(names, ["Cher", "Lee Ann Maria", "O'Neil Mary", "Ковальчук Олена Іванівна"]);
}

#[test]
fn birthdays_come_in_as_dates() {
    let base = base();
    bring_in(&base, &fixture("thunderbird-ru.csv"), DuplicatePolicy::Skip);
    bring_in(&base, &fixture("excel-1251.csv"), DuplicatePolicy::Skip);
    let days: Vec<String> = base
        .read(|reader| {
            let sql =
                "SELECT coalesce(year, '') || '-' || month || '-' || day FROM dates ORDER BY 1";
            let mut statement = reader.conn().prepare(sql)?;
            let rows = statement.query_map([], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .unwrap();
    assert_eq!(days, ["-7-11", "1969-5-5", "1980-11-21", "1980-11-21", "1984-2-29"]);
}

#[test]
fn days_that_may_begin_with_the_month_are_told_of_and_the_order_may_be_chosen() {
    let base = base();
    let path = file(
        &base,
        "Фамилия;Телефон;ДР\nКим;1234567;\nЛем;1234568;03/04/1975\nМур;1234569;05/05/1980\n",
    );
    let plan = look(&base, &path).unwrap().plan;
    let remarks = |plan: &ImportPlan| {
        let preview = base.read(|reader| imports::preview(reader, &path, plan, &Job::default()));
        let remarks = preview.unwrap().remarks.into_iter();
        let told = remarks.filter(|told| told.what == RowRemark::DayOrderUnclear);
        told.map(|told| (told.line, told.text)).collect::<Vec<_>>()
    };
    assert_eq!(plan.day_order, None);
    assert_eq!(remarks(&plan), [(3, "03/04/1975".to_owned())]);
    let american = ImportPlan { day_order: Some(DayOrder::MonthFirst), ..plan.clone() };
    assert!(remarks(&american).is_empty(), "it was chosen");
    let report = run(&base, &path, &american).unwrap();
    assert!(report.warnings.iter().all(|told| told.what != RowRemark::DayOrderUnclear));
    let born = |base: &TestBase| -> String {
        let sql = "SELECT year || '-' || month || '-' || day FROM dates WHERE year = 1975";
        base.read(|reader| Ok(reader.conn().query_row(sql, [], |row| row.get(0))?)).unwrap()
    };
    assert_eq!(born(&base), "1975-3-4");
    base.undo(None).unwrap();
    let report = run(&base, &path, &plan).unwrap();
    assert!(report.warnings.iter().any(|told| told.what == RowRemark::DayOrderUnclear));
    assert_eq!(born(&base), "1975-4-3", "the day first, as nearly everywhere");
    base.undo(None).unwrap();
    let in_america = ImportPlan { usual_day_order: DayOrder::MonthFirst, ..plan.clone() };
    let report = run(&base, &path, &in_america).unwrap();
    assert!(report.warnings.iter().any(|told| told.what == RowRemark::MonthFirstUnclear));
    assert_eq!(born(&base), "1975-3-4", "the month first, as there");

    let settled = file(&base, "Фамилия;ДР\nЛем;03/04/1975\nМур;11/21/1980\n");
    let plan = look(&base, &settled).unwrap().plan;
    assert_eq!(plan.day_order, None, "the days show it");
}

#[test]
fn updating_fills_in_what_is_empty_and_replaces_nothing() {
    let base = base();
    let mut draft = person("Иванов", "Сергей", "");
    draft.points = vec![phone("8 916 123-45-67")];
    draft.note = "мой друг".into();
    let id = add(&base, &draft);
    let list = file(
        &base,
        "Фамилия;Имя;Отчество;Телефон;Почта;Заметка;Метки\n\
         Иванов;С.;Викторович;+79161234567;i@mail.example;чужая заметка;опт\n\
         Иванов;Сергей;;+79161234567;i@mail.example;;\n",
    );
    let report = bring_in(&base, &list, DuplicatePolicy::Update);
    assert_eq!((report.counts.updated, report.counts.same, report.counts.new), (1, 1, 0));
    let ivanov = base.read(|reader| contacts::get(reader, id)).unwrap();
    assert_eq!(ivanov.name.full(), "Иванов Сергей Викторович");
    assert_eq!(ivanov.note, "мой друг");
    assert_eq!(ivanov.points.len(), 2, "the mail came, the phone was there");
    assert_eq!(ivanov.tags[0].name, "опт");
    assert_eq!(bring_in(&base, &list, DuplicatePolicy::Add).counts.new, 2, "adding asks nobody");
}

#[test]
fn the_same_phone_under_another_name_is_doubtful_and_comes_in() {
    let base = base();
    let mut draft = person("Иванов", "Сергей", "");
    draft.points = vec![phone("8 916 123-45-67")];
    add(&base, &draft);
    let list = file(&base, "Имя;Телефон\nАнна Ким;+7 916 123 45 67\n");
    let plan = look(&base, &list).unwrap().plan;
    let preview =
        base.read(|reader| imports::preview(reader, &list, &plan, &Job::default())).unwrap();
    let row = &preview.rows[0];
    assert_eq!(
        (row.line, row.outcome, row.why),
        (2, ImportOutcome::Doubtful, Some(RowRemark::PhoneOfAnother))
    );
    assert_eq!(row.text, "Иванов Сергей");
    run(&base, &list, &plan).unwrap();
    assert_eq!(everybody(&base).len(), 2);
}

#[test]
fn a_stopped_import_leaves_nothing() {
    let base = base();
    let rows: String = (0..2_000).map(|n| format!("Клиент{n};8916{n:07};фирма {n}\n")).collect();
    let list = file(&base, &format!("Фамилия;Телефон;Компания\n{rows}"));
    let before = base.contents();
    let plan = look(&base, &list).unwrap().plan;
    let job = Job::default();
    job.cancel();
    let stopped = base.write(Op::ImportContacts, |tx| imports::run(tx, &list, &plan, &job));
    assert_eq!(stopped.unwrap_err().code, Code::Cancelled);
    assert_eq!(base.contents(), before);
    assert_eq!(job.progress().total, 2_000);
}

#[test]
fn files_that_are_no_table_are_refused_by_name() {
    let base = base();
    let refused = |name: &str| look(&base, &fixture(name)).unwrap_err();
    let pdf = refused("price.csv");
    assert_eq!((pdf.code, &pdf.data["kind"]), (Code::FileOtherKind, &"PDF".into()));
    assert_eq!(refused("empty.csv").code, Code::FileEmpty);
    let zero = refused("zero-byte.csv");
    assert_eq!((zero.code, &zero.data["line"]), (Code::FileHasNul, &3.into()));
    assert_eq!(refused("nowhere.csv").code, Code::FileNotFound);
    assert_eq!(refused("").code, Code::FileIsFolder);
    let huge = file(&base, &format!("Имя;Заметка\nАнна;\"{}\"\n", "я".repeat(1_000_000)));
    let long = look(&base, &huge).unwrap_err();
    assert_eq!((long.code, &long.data["line"]), (Code::CellTooLong, &2.into()));
    assert_eq!(long.data["path"], huge.to_string_lossy().as_ref());
}

#[test]
fn a_heading_with_nobody_below_it_is_told_from_a_file_with_no_row_at_all() {
    let base = base();
    for (text, code) in [
        ("Имя;Телефон\n", Code::FileHeadingOnly),
        ("Имя;Телефон\n;\n\n;;;\n", Code::FileHeadingOnly),
        ("\n;\n;;\n", Code::FileEmpty),
        ("  \n", Code::FileEmpty),
    ] {
        let path = file(&base, text);
        let refused = look(&base, &path).unwrap_err();
        assert_eq!(refused.code, code, "{text:?}");
        assert_eq!(refused.data["path"], path.to_string_lossy().as_ref(), "{text:?}");
    }
}

#[test]
fn rows_with_words_in_the_place_of_a_phone_are_told_apart() {
    let base = base();
    let path = file(&base, "Телефон\n8 916 111-22-33\nне звонить\nспросить у Пети\nне звонить\n");
    let counts = bring_in(&base, &path, DuplicatePolicy::Skip).counts;
    assert_eq!((counts.new, counts.same), (3, 1));
    let again = bring_in(&base, &path, DuplicatePolicy::Skip).counts;
    assert_eq!((again.new, again.same), (0, 4));
}

#[test]
fn a_number_in_the_place_of_a_name_is_the_phone() {
    let base = base();
    let path = file(&base, "Имя;Телефон\n+7 916 111 22 51;\nПётр;\n12345;\n");
    bring_in(&base, &path, DuplicatePolicy::Skip);
    let nameless = everybody(&base).into_iter().find(|one| one.name.is_empty()).unwrap();
    assert_eq!(lines(&nameless, PointKind::Phone), [("+7 916 111 22 51", "")]);
}

#[test]
fn letters_that_a_row_has_lost_are_told_of() {
    let base = base();
    let mut bytes = "Имя;Телефон\n".as_bytes().to_vec();
    for row in 0..100 {
        bytes.extend(format!("Иванов{row};8916111{row:04}\n").as_bytes());
    }
    // «Сидор», written by a program for KOI8.
    bytes.extend(b"\xf3\xc9\xc4\xcf\xd2;89161112233\n");
    let path = file(&base, "");
    std::fs::write(&path, bytes).unwrap();
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!(report.counts.new, 101);
    let told: Vec<_> = report.warnings.iter().map(|told| (told.line, told.what)).collect();
    assert_eq!(told, [(102, RowRemark::LettersLost)]);
}

#[test]
fn a_plan_that_maps_nobody_is_refused() {
    let base = base();
    let list = file(&base, "Имя;Телефон\nАнна;89161234567\n");
    let mut plan = look(&base, &list).unwrap().plan;
    plan.columns.iter_mut().for_each(|column| column.field = ImportField::Skip);
    assert_eq!(run(&base, &list, &plan).unwrap_err().code, Code::ImportMapsNothing);
}

#[test]
fn letters_that_were_misread_once_come_back() {
    let text = "\u{feff}Фамилия;Имя;Заметка\r\nИванов;Роман;№ 5 «Ёлка»\r\nЇжак;Рима;—\r\n";
    let as_1251 = encoding_rs::WINDOWS_1251.decode_without_bom_handling(text.as_bytes()).0;
    let as_latin: String = text.bytes().map(char::from).collect();
    for (written, encoding) in [
        (as_1251.to_string(), "utf-8-as-windows-1251"),
        (format!("\u{feff}{}", as_1251.replace('\u{98}', "")), "utf-8-as-windows-1251"),
        (as_latin, "utf-8-as-windows-1252"),
        (format!("16{as_1251}"), "utf-8-as-windows-1251"),
    ] {
        let base = base();
        let list = file(&base, &written);
        if let Some(text) = written.strip_prefix("16") {
            // «Unicode text», as Excel saves what it opened garbled.
            let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
            std::fs::write(&list, units.flat_map(u16::to_le_bytes).collect::<Vec<_>>()).unwrap();
        }
        let look = look(&base, &list).unwrap();
        assert_eq!((look.plan.encoding.as_str(), look.plan.has_header), (encoding, true));
        assert_eq!(look.plan.columns[0].field, ImportField::Surname);
        assert_eq!(bring_in(&base, &list, DuplicatePolicy::Skip).counts.new, 2);
        let ivanov = named(&base, "Иванов");
        assert_eq!(
            (ivanov.name.given_name.as_str(), ivanov.note.as_str()),
            ("Роман", "№ 5 «Ёлка»")
        );
        assert_eq!(named(&base, "Їжак").name.given_name, "Рима");
        // Whoever knows better takes the letters as they stand.
        let outer = if written.starts_with("16") { "utf-16le" } else { "utf-8" };
        let plan = ImportPlan { encoding: outer.into(), delimiter: ";".into(), ..look.plan };
        let plain = base.read(|reader| imports::look(reader, &list, Some(&plan))).unwrap();
        assert!(!plain.preview[0][0].contains('И'));
    }
}

#[test]
fn columns_that_were_misread_once_come_back_beside_others_that_were_not() {
    let garble = |text: &str| {
        encoding_rs::WINDOWS_1251.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    };
    for head in ["Фамилия".to_owned(), garble("Фамилия")] {
        let base = base();
        let rows = [("Иванов", "Роман", "берёт летом"), ("Їжак", "Ян", "№ 5")];
        let rows = rows.map(|(surname, name, note)| {
            format!("{};{};111-22-3{};{note}\n", garble(surname), garble(name), note.len() % 10)
        });
        let text = format!("{head};Имя;Телефон;Заметка\n{}", rows.concat());
        let list = file(&base, &text);
        let look = look(&base, &list).unwrap();
        assert_eq!(look.plan.encoding, "utf-8");
        let misread: Vec<_> = look.plan.columns.iter().map(|one| one.misread.as_str()).collect();
        assert_eq!(misread, ["utf-8-as-windows-1251", "utf-8-as-windows-1251", "", ""]);
        let fields: Vec<_> = look.plan.columns.iter().map(|one| one.field).collect();
        use ImportField::*;
        assert_eq!(fields, [Surname, GivenName, Phone, Note]);
        assert_eq!(look.plan.columns[0].header, "Фамилия");
        assert_eq!((look.preview[0][0].as_str(), look.preview[1][1].as_str()), ("Иванов", "Ян"));
        let told: Vec<_> = look.remarks.iter().map(|told| (told.what, &*told.text)).collect();
        let mended = RowRemark::ColumnMended;
        assert_eq!(told, [(mended, "Фамилия"), (mended, "Имя")]);
        assert_eq!(bring_in(&base, &list, DuplicatePolicy::Skip).counts.new, 2);
        assert_eq!(named(&base, "Иванов").note, "берёт летом");
        assert_eq!(named(&base, "Їжак").name.given_name, "Ян");
        let again = base.read(|reader| imports::look(reader, &list, Some(&look.plan))).unwrap();
        assert_eq!(again.plan, look.plan, "a second look finds the same");
    }
}

#[test]
fn lines_of_two_encodings_are_read_each_in_its_own() {
    let old = |text: &str| encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
    let head = "Фамилия;Имя;Телефон\r\n";
    let (first, second) = ("Иванов;Роман;111-22-33\r\n", "Їжак;Ян;222-33-44\r\n");
    let mark = "\u{feff}".to_owned();
    for bytes in [
        [old(head), old(first), second.into()].concat(),
        [old(head), first.into(), old(second)].concat(),
        [head.into(), first.into(), old(second)].concat(),
        [(mark + head).into_bytes(), old(first), second.into()].concat(),
    ] {
        let base = base();
        let list = file(&base, "");
        std::fs::write(&list, bytes).unwrap();
        let look = look(&base, &list).unwrap();
        assert_eq!(look.plan.encoding, "windows-1251-with-utf-8");
        assert_eq!(look.plan.columns[0].field, ImportField::Surname);
        assert_eq!(bring_in(&base, &list, DuplicatePolicy::Skip).counts.new, 2);
        assert_eq!(named(&base, "Иванов").name.given_name, "Роман");
        assert_eq!(named(&base, "Їжак").name.given_name, "Ян");
    }
}

#[test]
fn names_that_only_look_misread_are_left_alone() {
    let base = base();
    let list = file(&base, "Name,Phone\nÃsa Ñuñez,\nJosé Müller,\nĐorđe Žarko,\nЂорђе Рї,\n");
    assert_eq!(look(&base, &list).unwrap().plan.encoding, "utf-8");
}

#[test]
fn a_company_and_a_role_in_one_cell_are_parted() {
    for heading in
        ["Место работы и должность", "Компания, должность", "Компанія / посада", "Company, title"]
    {
        let base = base();
        let cells = "Ким Анна;\"ООО «Рога, копыта», бухгалтер\"\nЛи Олег;Ромашка\n";
        let list = file(&base, &format!("ФИО;\"{heading}\"\n{cells}"));
        let found = look(&base, &list).unwrap().plan.columns[1].field;
        assert_eq!(found, ImportField::Workplace, "{heading}");
        bring_in(&base, &list, DuplicatePolicy::Skip);
        let (kim, li) = (named(&base, "Ким"), named(&base, "Ли"));
        assert_eq!(kim.organization.unwrap().name, "ООО «Рога, копыта»");
        assert_eq!((kim.role.as_str(), li.role.as_str()), ("бухгалтер", ""));
        assert_eq!(li.organization.unwrap().name, "Ромашка");
    }
}

#[test]
fn any_column_may_be_chosen_to_hold_a_company_and_a_role() {
    let base = base();
    let list = file(&base, "Имя;Где;Должность\nАнна;Ромашка - юрист;бухгалтер\n");
    let mut plan = look(&base, &list).unwrap().plan;
    plan.columns[1].field = ImportField::Workplace;
    run(&base, &list, &plan).unwrap();
    let anna = everybody(&base).remove(0);
    assert_eq!(anna.organization.unwrap().name, "Ромашка");
    assert_eq!(anna.role, "юрист", "the column further to the left counts");
}

#[test]
fn what_the_user_changed_in_the_plan_is_kept() {
    let base = base();
    let list = file(&base, "Имя;Телефон;Цвет;Город\nАнна;89161234567;синий;Тула\n");
    let mut plan = look(&base, &list).unwrap().plan;
    plan.columns[2].field = ImportField::Note;
    plan.columns[3].field = ImportField::Note;
    plan.tag = "из тетради".into();
    let again = base.read(|reader| imports::look(reader, &list, Some(&plan))).unwrap().plan;
    assert_eq!(again, plan);
    run(&base, &list, &plan).unwrap();
    let anna = &everybody(&base)[0];
    assert_eq!(anna.note, "Цвет: синий\nГород: Тула");
    assert_eq!(anna.tags[0].name, "из тетради");
}

#[test]
fn another_delimiter_or_encoding_is_looked_at_anew() {
    let base = base();
    let list = file(&base, "Имя,Телефон\nАнна,89161234567\n");
    let plan = look(&base, &list).unwrap().plan;
    let other = ImportPlan { delimiter: ";".into(), ..plan };
    let seen = base.read(|reader| imports::look(reader, &list, Some(&other))).unwrap();
    assert_eq!((seen.plan.columns.len(), seen.plan.delimiter.as_str()), (1, ";"));
    let wrong = ImportPlan { encoding: "utf-7".into(), ..seen.plan };
    let refused = base.read(|reader| imports::look(reader, &list, Some(&wrong)));
    assert_eq!(refused.unwrap_err().code, Code::FieldInvalid);
}

#[test]
fn somebody_in_the_trash_comes_back_by_the_id_of_the_export() {
    let base = base();
    let id = add(&base, &ContactDraft { surname: "Котова".into(), ..Default::default() });
    let list = file(&base, &format!("Фамилия;Город;Vizitka ID\nКотова;Тула;{id}\n"));
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[id])).unwrap();
    assert_eq!(bring_in(&base, &list, DuplicatePolicy::Skip).counts.updated, 1);
    assert_eq!(named(&base, "Котова").trashed_at, None);
    assert_eq!(bring_in(&base, &list, DuplicatePolicy::Skip).counts.same, 1);
}

#[test]
fn a_row_is_known_again_without_a_phone_by_name_and_company() {
    let base = base();
    let list = file(
        &base,
        "Фамилия;Имя;Компания\nИванов;Сергей;Лютик\nИванов;Сергей;Ромашка\nИванов;Сергей;Лютик\n",
    );
    let report = bring_in(&base, &list, DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.same), (2, 1));
    assert_eq!(bring_in(&base, &list, DuplicatePolicy::Skip).counts.same, 3);
}

#[test]
fn names_are_told_apart_as_search_tells_them_apart() {
    let base = base();
    let list = "Фамилия;Имя;Компания\nҐудзь;Олексій;Лілія\nГудзь;Олексий;Лилия\n\
                Королёв;Пётр;\nКоролев;Петр;\nДем'яненко;Яна;\nДем’яненко;Яна;\n";
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.same), (3, 3), "within the file");
    let again = "ФИО\nГУДЗЬ Олексий\nКоролев Петр\nИжак Евген\n";
    let counts = bring_in(&base, &file(&base, again), DuplicatePolicy::Skip).counts;
    assert_eq!((counts.new, counts.same), (2, 1), "another company is another person");
    let counts = bring_in(&base, &file(&base, "ФИО\nЇжак Євген\n"), DuplicatePolicy::Skip).counts;
    assert_eq!((counts.new, counts.same), (0, 1), "in the base");
}

#[test]
fn a_name_that_is_equal_only_folded_is_not_enough() {
    let base = base();
    let list = "Имя;Заметка;День рождения\nГриць;сусід;\nҐриць;кум;\nГриць;кум;\n\
                Ґрень Анна;;01.02.1980\nГрень Анна;;01.02.1981\n";
    let counts = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip).counts;
    assert_eq!((counts.new, counts.same), (4, 1), "the note, the birthday");
}

#[test]
fn changing_a_customer_after_the_import_blocks_nothing_else() {
    let base = base();
    bring_in(&base, &fixture("google.csv"), DuplicatePolicy::Skip);
    let id = named(&base, "Lee").id;
    let patch = ContactPatch { note: Some("new".into()), ..Default::default() };
    base.write(Op::ChangeContact, |tx| contacts::update(tx, id, &patch)).unwrap();
    base.undo(None).unwrap();
    base.undo(None).unwrap();
    assert!(everybody(&base).is_empty());
}

/// A list long enough to be loaded, with everything that a row can bring.
pub fn long_list(rows: usize) -> String {
    let mut text =
        String::from("Фамилия;Имя;Телефон;Почта;Компания;Город;День рождения;Метки;Заметка\n");
    for row in 0..rows {
        text += &format!(
            "Клієнт{row};Ганна;+7 916 {:03}-{:02}-11;k{row}@пошта.example;Фирма {};Львів;0{}.05.1980;опт, Опт,№{};Просил перезвонить {row}\n",
            row / 100,
            row % 100,
            row % 7,
            row % 9 + 1,
            row % 3
        );
    }
    text
}

/// The derived rows of everybody, as text; in what order they were derived does not matter.
pub fn derived(base: &TestBase) -> Vec<String> {
    const DERIVED: &str = "SELECT hex(s.contact_id) || '|' || s.shelf || '|' || hex(s.by_surname) || '|'
        || hex(s.by_given) || '|' || s.folded || '|' || s.digits || '|' || coalesce(s.last_at, '-') || '|'
        || coalesce(s.planned_at, '-') || '|' || coalesce(s.last_result, '-') || '|'
        || coalesce(s.rhythm_days, '-') || '|' || coalesce(s.quiet_from, '-') || '|' || (SELECT count(*) FROM texts t WHERE t.owner_id = s.contact_id)
      FROM contact_summaries s ORDER BY s.contact_id";
    base.read(|reader| {
        let mut statement = reader.conn().prepare(DERIVED)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    })
    .unwrap()
}

/// The derived rows as they come out where there were none.
pub fn derived_anew(base: &TestBase) -> Vec<String> {
    // Whatever triggers note is derived anew from the tables at the end of the next write.
    base.write(Op::ChangeContact, |tx| {
        tx.conn().execute_batch(
            "DELETE FROM contact_summaries;
             INSERT OR IGNORE INTO summaries_pending SELECT id FROM contacts;",
        )?;
        Ok(())
    })
    .unwrap();
    derived(base)
}

#[test]
fn what_follows_from_a_loaded_row_is_what_would_follow_from_a_written_one() {
    let base = base();
    let path = file(&base, &long_list(300));
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!(report.counts.new, 300);
    let loaded = derived(&base);
    // Whatever triggers note is derived anew from the tables at the end of the next write.
    base.write(Op::ChangeContact, |tx| {
        tx.conn().execute_batch(
            "INSERT OR IGNORE INTO summaries_pending SELECT id FROM contacts;
             INSERT OR IGNORE INTO texts_pending SELECT id, 'contact' FROM contacts LIMIT 150;",
        )?;
        Ok(())
    })
    .unwrap();
    assert_eq!(derived(&base), loaded);
    let found = |query: &str| base.read(|reader| search::texts(reader, query, 50)).unwrap().len();
    assert_eq!(found("перезвонить 299"), 1);
    assert_eq!(found("перезв"), 50);
}

#[test]
fn a_loaded_list_is_undone_and_done_again_whole() {
    let base = base();
    add(&base, &person("Своя", "Жанна", ""));
    let before = base.contents();
    let path = file(&base, &long_list(500));
    bring_in(&base, &path, DuplicatePolicy::Skip);
    let after = base.contents();
    let follows = derived(&base);
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before);
    base.redo().unwrap();
    assert_eq!(base.contents(), after);
    let again: Vec<_> =
        derived(&base).iter().map(|row| row.rsplit_once('|').unwrap().0.to_owned()).collect();
    let follows: Vec<_> =
        follows.iter().map(|row| row.rsplit_once('|').unwrap().0.to_owned()).collect();
    assert_eq!(again, follows, "but for notes, which are indexed a moment later");
}

#[test]
fn a_loaded_list_is_looked_after_again_by_the_engine() {
    let base = base();
    bring_in(&base, &file(&base, &long_list(100)), DuplicatePolicy::Skip);
    let refused = base.write(Op::ChangeContact, |tx| {
        tx.conn().execute("INSERT INTO contact_tags VALUES (x'00', x'00')", [])?;
        Ok(())
    });
    assert!(refused.is_err(), "a reference to nobody");
}

#[test]
fn an_import_that_was_built_on_names_what_stands_in_its_way() {
    let base = base();
    let report = bring_in(&base, &file(&base, &long_list(100)), DuplicatePolicy::Skip);
    let somebody = everybody(&base)[42].id;
    let draft = InteractionDraft {
        contact_ids: vec![somebody],
        said: "Договорились".into(),
        ..Default::default()
    };
    let talk =
        base.write(Op::LogInteraction, |tx| interactions::log(tx, &draft)).unwrap().changes.entry;
    let before = base.contents();
    let refused = base.undo(report.entry).unwrap_err();
    assert_eq!(refused.code, Code::UndoBlocked);
    assert_eq!(refused.data["entries"][0]["seq"].as_u64(), talk.map(u64::from));
    assert_eq!(base.contents(), before, "nothing was half undone");
    base.undo(talk).unwrap();
    base.undo(report.entry).unwrap();
    assert_eq!(everybody(&base).len(), 0);
}

#[test]
fn a_row_fills_in_somebody_of_the_same_list_who_waits_to_be_written() {
    let base = base();
    let mut text = long_list(200);
    text += "Клієнт7;Ганна;+7 916 000-07-11;second@example.org;;;;;\n";
    let path = file(&base, &text);
    let report = bring_in(&base, &path, DuplicatePolicy::Update);
    assert_eq!((report.counts.new, report.counts.updated), (200, 1));
    assert_eq!(lines(&named(&base, "Клієнт7"), PointKind::Email).len(), 2);
}

#[test]
fn a_heading_in_two_rows_under_merged_cells_is_read_as_one() {
    let base = base();
    let path = file(
        &base,
        "ФИО;Контакты;;Прим.\n;моб.;дом.;\nКим Анна;8(916)123-45-67;8 495 123-45-67;важный\n",
    );
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.skipped), (1, 0));
    let kim = named(&base, "Ким");
    assert_eq!(
        lines(&kim, PointKind::Phone),
        [("8(916)123-45-67", "мобильный"), ("8 495 123-45-67", "домашний")]
    );
    let path = file(&base, "ФИО;Телефон;\nМама;;\nОлег;8 916 123-45-60;домой\n");
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Skip).counts.new, 2);
}

/// What an update does, and what it does when it is done again with the same list.
fn check_done_once(there: &str, rows: &str) {
    const HEADING: &str = "ФИО;Телефон;E-mail;День рождения;Компания\n";
    let base = base();
    let take = |rows: &str, duplicates| {
        bring_in(&base, &file(&base, &format!("{HEADING}{rows}")), duplicates);
    };
    if !there.is_empty() {
        take(there, DuplicatePolicy::Add);
    }
    take(rows, DuplicatePolicy::Update);
    let once = base.contents();
    take(rows, DuplicatePolicy::Update);
    assert!(base.contents() == once, "the second time changed something:\n{there}--\n{rows}");
}

#[test]
fn a_list_that_updates_fills_in_no_namesake_the_second_time() {
    // A birthday that a row had filled in told nobody apart.
    check_done_once("", "Мария;;;\nМария;;;12.03.1975\nМария;;;05.06.1980\n");
    // A name that a row had filled in neither: Ivanov was added to Maria.
    check_done_once(
        "",
        ";8 916 111-22-33;;\nМария;8 916 111-22-33;ivan@mail.ru;\nИванов Иван;;ivan@mail.ru;\n",
    );
    // Of two with the same line the first was filled in, not the one who has the rest of the row.
    check_done_once(
        "",
        "Иванов Иван;8 916 111-22-44;;\nИванов Иван;555;@ivan;\nИванов Иван;8 916 111-22-44;@ivan;\n",
    );
}

#[test]
fn a_list_that_updates_knows_whom_it_gave_a_company_or_a_name() {
    let (phone, company) = ("8 916 111-22-33", "Лютик");
    for rows in [
        // Known by a bare name before another row filled in the company, and after it.
        format!("Мария;{phone};;;\nМария;;;;\nМария;{phone};;;{company}\n"),
        format!("Мария;{phone};;;{company}\nМария;;;;\n"),
        format!(
            "Иванов Иван;{phone};;;\nИванов Иван;;;12.03.1975;\nИванов Иван;{phone};;;{company}\n"
        ),
        // The same of a part of the name.
        format!("Мария;{phone};;;\nМария;;;;\nПетрова Мария;{phone};;;\n"),
        format!("Иванов;{phone};;;\nИванов;;;;{company}\nИванов Иван;{phone};;;{company}\n"),
        // Whom a list that is there already has brought in.
        format!("Мария;;;;\nМария;{phone};;;{company}\n"),
    ] {
        check_done_once("", &rows);
        check_done_once(&format!("Мария;{phone};;;\n"), &rows);
        check_done_once(&format!("Иванов Иван;{phone};;;\nМария;;;;\n"), &rows);
    }
    // Two had the name until one of them was given a company.
    check_done_once("Иванов;;;;\n", "Иванов;;@ivan;;\nИванов;555;;;\nИванов;;@ivan;;Лютик\n");
}

#[test]
fn a_bare_name_is_nobody_new_only_where_all_of_it_is_known() {
    let base = base();
    let there =
        "ФИО;Телефон;Компания;День рождения\nИванов Иван;8 916 111-22-33;Лютик;12.03.1975\n";
    bring_in(&base, &file(&base, there), DuplicatePolicy::Add);
    let counts = |rows: &str| {
        let list = format!("ФИО;Компания;День рождения;Заметка\n{rows}");
        let counts = bring_in(&base, &file(&base, &list), DuplicatePolicy::Update).counts;
        (counts.new, counts.updated, counts.same)
    };
    assert_eq!(counts("Иванов Иван;;;\n"), (0, 0, 1));
    assert_eq!(counts("Иванов;;;\nИван;;;\n"), (0, 0, 2));
    assert_eq!(counts("Иванов Иван;;05.06.1980;\n"), (1, 0, 0), "born on another day");
    assert_eq!(counts("Иванов Иван;Ромашка;;\n"), (1, 0, 0), "of another company");
    assert_eq!(counts("Иван;;;сосед\n"), (1, 0, 0), "of whom something else is said");
}

#[test]
fn who_was_given_a_cell_that_is_no_address_is_a_namesake_still() {
    let base = base();
    let there = "ФИО;День рождения\nИванов Иван;12.03.1975\nИванов Иван;05.06.1980\n";
    bring_in(&base, &file(&base, there), DuplicatePolicy::Add);
    let rows = "ФИО;E-mail;День рождения\nИванов Иван;спросить;12.03.1975\nИванов Иван;потом;\n";
    bring_in(&base, &file(&base, rows), DuplicatePolicy::Update);
    let all = everybody(&base);
    let told: Vec<_> = all.iter().flat_map(|one| lines(one, PointKind::Email)).collect();
    assert_eq!(told, [("спросить", "")], "the second row may be of either");
}

#[test]
fn a_list_that_updates_tells_namesakes_apart_whatever_row_says_it() {
    // Of two without a birthday one was given hers by a row further down.
    check_done_once(
        "Петрова Мария;;@ivan;;\n",
        "Петрова Мария;8 916 111-22-44;;;\nПетрова Мария;;;05.06.1980;\n\
         Петрова Мария;;@ivan;12.03.1975;\n",
    );
    // Who was given a company by a row further up was somebody else for one without it.
    check_done_once(
        "Иванов Иван;8 916 111-22-44;;;\n",
        "Петрова Мария;;;;\nИванов Иван;8 916 111-22-44;;;Лютик\nИванов Иван;;не почта;;Лютик\n\
         Иванов Иван;;;12.03.1975;\n",
    );
}

#[test]
fn a_bare_name_joins_whom_a_row_further_down_brings_in() {
    let base = base();
    let list = "ФИО;Телефон;День рождения\nКим Анна;;\nКим Анна;8 916 111-22-33;\n\
                Ли Олег;;12.03.1975\nЛи Олег;8 916 111-22-44;\nЛи Олег;8 916 111-22-55;\n";
    let path = file(&base, list);
    let plan =
        ImportPlan { duplicates: DuplicatePolicy::Update, ..look(&base, &path).unwrap().plan };
    let preview =
        base.read(|reader| imports::preview(reader, &path, &plan, &Job::default())).unwrap();
    let lines: Vec<u32> = preview.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [2, 3, 4, 5, 6], "told in the order of the list");
    let report = bring_in(&base, &path, DuplicatePolicy::Update);
    assert_eq!((report.counts.new, report.counts.same), (3, 2));
    let told: Vec<_> = report.skipped.iter().map(|row| (row.line, row.why)).collect();
    assert_eq!(told, [(2, RowRemark::SameAsBefore), (4, RowRemark::SeveralNamesakes)]);
}

/// A row of a list in which people are hard to tell apart.
fn dirty_rows() -> impl Strategy<Value = String> {
    let names = vec!["Иванов Иван", "Петрова Мария", "Мария", "Иванов", "", "он же"];
    let name = prop::sample::select(names);
    let phone = prop::sample::select(vec!["", "", "8 916 111-22-33", "8 916 111-22-44", "555"]);
    let email = prop::sample::select(vec!["", "не почта", "почта", "ivan@mail.ru", "@ivan"]);
    let birthday = prop::sample::select(vec!["", "", "12.03.1975", "05.06.1980", "скоро"]);
    let company = prop::sample::select(vec!["", "", "Лютик"]);
    let row = (name, phone, email, birthday, company);
    let row = row.prop_map(|(name, phone, email, born, company)| {
        format!("{name};{phone};{email};{born};{company}\n")
    });
    // A list of empty rows alone is refused.
    row.prop_filter("an empty row", |row| row != ";;;;\n")
}

/// A list that leaves alone who is there, twice: the second time it finds everybody whom it brought.
fn check_found_again(there: &str, rows: &str) {
    const HEADING: &str = "ФИО;Телефон;E-mail;День рождения;Компания\n";
    let base = base();
    let take = |rows: &str, duplicates| {
        bring_in(&base, &file(&base, &format!("{HEADING}{rows}")), duplicates)
    };
    if !there.is_empty() {
        take(there, DuplicatePolicy::Add);
    }
    take(rows, DuplicatePolicy::Skip);
    let once = base.contents();
    take(rows, DuplicatePolicy::Skip);
    assert!(base.contents() == once, "the second time changed something:\n{there}--\n{rows}");
}

#[test]
fn a_list_whose_rows_complete_each_other_is_found_again_whole() {
    let (phone, company) = ("8 916 111-22-33", "Лютик");
    for rows in [
        format!("Мария;{phone};;;\nМария;;;;\nМария;{phone};;;{company}\n"),
        format!("Мария;{phone};;;\nМария;{phone};;;{company}\nМария;;;;\n"),
        format!("Мария;{phone};;;\nПетрова Мария;{phone};;;\nМария;;;;\nПетрова Мария;;;;\n"),
        "Иванов Иван;;;;\nИванов Иван;;;12.03.1975;\nИванов Иван;;;05.06.1980;\n".to_owned(),
    ] {
        check_found_again("", &rows);
        check_found_again(&format!("Мария;{phone};;;\n"), &rows);
    }
}

/// How many cases are tried: a few, or as many as `PROPTEST_CASES` says for whoever hunts.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(24)
}

proptest! {
    // Each case opens a base on the disk; a failing one is printed whole, so no file of seeds.
    #![proptest_config(ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_list_that_updates_does_nothing_the_second_time(
        there in prop::collection::vec(dirty_rows(), 0..3),
        rows in prop::collection::vec(dirty_rows(), 1..7),
    ) {
        check_done_once(&there.concat(), &rows.concat());
    }

    #[test]
    fn a_list_finds_everybody_again_whom_it_brought(
        there in prop::collection::vec(dirty_rows(), 0..3),
        rows in prop::collection::vec(dirty_rows(), 1..6),
    ) {
        check_found_again(&there.concat(), &rows.concat());
    }
}
