//! Lists as strangers keep them.

use vizitka_core::contacts::PointKind;
use vizitka_core::error::Code;
use vizitka_core::imports::{self, DuplicatePolicy, ImportField, RowRemark};
use vizitka_core::kernel::job::Job;

use crate::contacts::{add, person, phone};
use crate::imports::{bring_in, everybody, file, lines, look, named};
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

#[test]
fn the_sum_under_a_table_is_nobody() {
    let base = base();
    let list = "№;ФИО;Телефон;Сумма\n1;Ким Анна;8 903 111-22-33;100\n2;Разом Олег;;50\n\
                3;Всеволод;;5\nИтого: 3;;;155\n;Всего клиентов 3;;\nУсього;3;;\nTotal;;;155\n;Итого;25;\n";
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    let skipped: Vec<_> = report.skipped.iter().map(|row| (row.line, row.why)).collect();
    assert_eq!(skipped, [5, 6, 7, 8, 9].map(|line| (line, RowRemark::TotalsRow)));
    assert_eq!(everybody(&base).len(), 3);
}

#[test]
fn what_nobody_sees_is_no_text() {
    let base = base();
    let list = "\u{a0}ФИО;\u{200b}Телефон;Почта;Должность\n\
                \u{a0}Анна\u{a0}Ким\u{200b};8\u{a0}916\u{a0}123\u{a0}45\u{a0}67;\u{200b}anna@example.ru;-\n\
                \u{a0};\u{200b};—;-\n---;-----;---;---\nОлег;-;…;\n";
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.skipped), (2, 2));
    assert!(report.warnings.is_empty(), "{:?}", report.warnings);
    let kim = named(&base, "Ким");
    assert_eq!((kim.role.as_str(), kim.points[1].value.as_str()), ("", "anna@example.ru"));
    assert!(everybody(&base).iter().all(|one| one.points.len() != 1));
}

#[test]
fn numbers_that_a_spreadsheet_rounded_join_nobody() {
    let base = base();
    let list = "Имя;Телефон\nМария;3,80671E+11\nМария Ким;3,80671E+11\nОлег;3,80671E+11\n";
    let path = file(&base, list);
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.doubtful), (3, 0));
    assert!(report.warnings.iter().all(|row| row.what == RowRemark::PhoneRounded));
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Skip).counts.same, 3);
}

#[test]
fn text_without_room_in_its_field_goes_into_the_note() {
    let base = base();
    let street = "ул. Мира ".repeat(60);
    let company = "Государственное бюджетное учреждение ".repeat(7);
    let list = format!(
        "Имя;Телефон;Компания;Адрес;Заметка\nАнна;89161234567;{company};{street};чай;и кофе;\n"
    );
    let report = bring_in(&base, &file(&base, &list), DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.skipped), (1, 0));
    let what: Vec<_> = report.warnings.iter().map(|row| row.what).collect();
    assert_eq!(what, [RowRemark::PutIntoNote, RowRemark::PutIntoNote, RowRemark::TooManyCells]);
    let anna = &everybody(&base)[0];
    assert_eq!(anna.points.len(), 1);
    let note: Vec<&str> = anna.note.lines().collect();
    assert_eq!(note, ["чай", company.trim(), street.trim(), "и кофе"]);
}

#[test]
fn a_company_without_a_person_is_shown_by_its_name_and_takes_nobody_in() {
    let base = base();
    let list = "ФИО;Компания;Телефон\n;Ромашка;8 495 111-00-99\n\
                Иванов Сергей;Ромашка;8 495 111-00-99\n;Лютик;\n";
    let path = file(&base, list);
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.doubtful, report.counts.skipped), (1, 1, 1));
    assert!(everybody(&base).iter().any(|one| one.name.nickname == "Ромашка"));
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Skip).counts.same, 2);
}

#[test]
fn a_rehearsal_names_every_row_that_would_be_lost_or_doubtful() {
    let base = base();
    let rows: String = (0..600).map(|n| format!("Анна{n};8916{n:07};01.02.1980\n")).collect();
    let path = file(&base, &format!("Имя;Телефон;Др\n{rows};;\"1 мая\"\nЯна;8916;31.02.1980\n"));
    let plan = look(&base, &path).unwrap().plan;
    let preview =
        base.read(|reader| imports::preview(reader, &path, &plan, &Job::default())).unwrap();
    let told: Vec<_> = preview.remarks.iter().map(|row| (row.line, row.what)).collect();
    assert_eq!(
        told,
        [
            (602, RowRemark::NoNameOrPhone),
            (603, RowRemark::PhoneNotValid),
            (603, RowRemark::DateNotRead)
        ]
    );
}

#[test]
fn a_list_from_a_mac_keeps_its_letters() {
    let base = base();
    let list = "Фамилия;Имя;Город\rИванов;Сергей;Москва\rЯковлева;Юлия;Тверь\r";
    let path = base.folder.path().join("mac.csv");
    std::fs::write(&path, mac_cyrillic(list)).unwrap();
    assert_eq!(look(&base, &path).unwrap().plan.encoding, "x-mac-cyrillic");
    bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!(named(&base, "Яковлева").addresses[0].city, "Тверь");
}

/// Capitals first, small letters where windows-1251 has them, «я» for itself.
fn mac_cyrillic(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        'А'..='Я' => u8::try_from(letter as u32 - 'А' as u32).unwrap() + 0x80,
        'а'..='ю' => u8::try_from(letter as u32 - 'а' as u32).unwrap() + 0xE0,
        'я' => 0xDF,
        other => u8::try_from(other as u32).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[test]
fn namesakes_born_on_different_days_are_two_people() {
    let base = base();
    let list = "ФИО;ДР\nИванов Сергей;01.02.1980\nИванов Сергей;05.03.1975\n\
                Иванов Сергей;1975\nИванов Сергей;\n";
    let path = file(&base, list);
    for expected in [(2, 2), (0, 4)] {
        let report = bring_in(&base, &path, DuplicatePolicy::Skip);
        assert_eq!((report.counts.new, report.counts.same), expected);
    }
}

#[test]
fn a_heading_repeated_between_rows_is_nobody() {
    let base = base();
    let list = "ФИО;Телефон;Заметка\nКим Анна;89161234567;\nФИО;Телефон;Заметка\n\
                Ли Олег;89161234568;Заметка\n ФИО ;Телефон;\nФИО;;\n";
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    let skipped: Vec<_> = report.skipped.iter().map(|row| (row.line, row.why)).collect();
    assert_eq!(skipped, [3, 5].map(|line| (line, RowRemark::HeadingAgain)));
    named(&base, "Ли");
}

#[test]
fn a_cell_that_says_there_is_none_is_no_phone() {
    let base = base();
    let list = "Имя;Телефон;Почта\nАнна;нет;n/a\nОлег;немає;нет\nЯна;0;none\n";
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.warnings.len()), (3, 0));
    assert!(everybody(&base).iter().all(|one| one.points.is_empty()));
}

#[test]
fn letters_that_were_lost_are_not_brought_in_as_question_marks() {
    let base = base();
    let lost = "???;???????;?????\n?????? ??????;89161234567;\"?. ??????, 5\"\n???? ?.;89161234568;?????\n";
    let refused = look(&base, &file(&base, lost)).unwrap_err();
    assert_eq!(refused.code, Code::FileLettersLost);
    let doubts = "Имя;Телефон;Заметка\nАнна;89161234567;???\n???;89161234568;??\nОлег;8916;???\n";
    look(&base, &file(&base, doubts)).unwrap();
}

#[test]
fn what_stands_beside_a_name_in_its_cell_goes_where_it_belongs() {
    let base = base();
    let list = "ФИО;Телефон\nИванов Сергей, директор, ООО «Вектор», г. Тверь, ул. Мира, 5;8 916 123-45-67\n\
                Петрова Анна 8 903 111-22-33;\nКовалёва Ольга +7 905 111-22-33;+79051112233\n\
                Салон «Ирина»;8 495 111-22-33\nБондарь Олег, Одесса, 067 123 45 67, 048 765 43 21;\n";
    bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    let again = bring_in(&base, &file(&base, list), DuplicatePolicy::Update);
    assert_eq!((again.counts.new, again.counts.updated), (0, 0));
    let ivanov = named(&base, "Иванов");
    let [address] = &ivanov.addresses[..] else { panic!("{:?}", ivanov.addresses) };
    assert_eq!((&*address.city, &*address.street), ("Тверь", "ул. Мира, 5"));
    let bondar = named(&base, "Бондарь");
    let values: Vec<_> = bondar.points.iter().map(|point| &*point.value).collect();
    assert_eq!(values, ["067 123 45 67", "048 765 43 21"]);
    assert_eq!(bondar.addresses[0].city, "Одесса");
    assert_eq!((&*ivanov.name.given_name, &*ivanov.role), ("Сергей", "директор"));
    assert_eq!(ivanov.organization.unwrap().name, "ООО «Вектор»");
    for (surname, number) in [("Петрова", "+79031112233"), ("Ковалёва", "+79051112233")]
    {
        let points = named(&base, surname).points;
        let normals: Vec<_> = points.iter().map(|point| point.normal.as_deref()).collect();
        assert_eq!(normals, [Some(number)], "{surname}");
    }
    let everybody = everybody(&base);
    let salon = everybody.iter().find(|one| one.name.surname.is_empty()).unwrap();
    assert_eq!(salon.name.nickname, "Салон «Ирина»");
}

#[test]
fn a_list_of_one_column_has_names_beside_the_phones() {
    for (list, count) in [
        (
            "Иванов Сергей 8 916 123-45-67\nМама 89161234568\nПетрова Анна, +7 916 123 45 69\nСалон Лаванда 111-22-33\n",
            4,
        ),
        (
            "ФИО и телефон\nмоб. 8 903 111-22-33\nИванов Сергей: 8 916 123-45-67, 8 916 123-45-60\n",
            2,
        ),
    ] {
        let base = base();
        let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
        assert_eq!((report.counts.new, report.counts.skipped), (count, 0), "{list}");
        let ivanov = named(&base, "Иванов");
        assert_eq!(
            (ivanov.name.given_name.as_str(), ivanov.points[0].label.as_str()),
            ("Сергей", "")
        );
        assert!(everybody(&base).iter().all(|one| !one.points.is_empty()));
    }
}

#[test]
fn labels_speak_the_language_of_the_table() {
    let base = base();
    let list = "Прізвище;Телефон моб.;Телефон раб.\nГудзь;067 111-22-33;044 222-33-44\n";
    bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    let labels: Vec<_> = named(&base, "Гудзь").points.into_iter().map(|one| one.label).collect();
    assert_eq!(labels, ["мобільний", "робочий"]);
}

#[test]
fn one_american_day_turns_none_between_dots_round() {
    let base = base();
    let list = "Фамилия;День рождения\nПетров;03.04.1975\nСидоров;05.06.1980\nИванов;12/25/1980\n";
    bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    let born = |surname: &str| {
        let id = named(&base, surname).id;
        let dates = base.read(|reader| vizitka_core::dates::of_contact(reader, id)).unwrap();
        dates[0].date.text()
    };
    assert_eq!(
        ["Петров", "Сидоров", "Иванов"].map(born),
        ["1975-04-03", "1980-06-05", "1980-12-25"]
    );
}

#[test]
fn a_garbled_list_under_a_sound_heading_is_put_right() {
    let base = base();
    let list = "Фамилия;Телефон\nРЎРёРґРѕСЂРѕРІ;+79123456780\nРљСѓР·РЅРµС†РѕРІ;+79123456781\n";
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    assert!(report.warnings.iter().any(|row| row.what == RowRemark::ColumnMended));
    named(&base, "Сидоров");
    named(&base, "Кузнецов");
}

#[test]
fn a_damaged_line_makes_no_small_list_of_utf_8_something_else() {
    let base = base();
    let path = base.folder.path().join("list.csv");
    let mut bytes = "Фамилия;Имя;Компания\nИванов;Пётр;Рога\n".as_bytes().to_vec();
    bytes.extend_from_slice(b"\xff\xfe;x;y\n");
    std::fs::write(&path, bytes).unwrap();
    bring_in(&base, &path, DuplicatePolicy::Skip);
    named(&base, "Иванов");
}

#[test]
fn a_row_that_fits_two_namesakes_is_added_to_neither() {
    let base = base();
    for number in ["8 912 000-00-01", "8 912 000-00-02"] {
        let mut namesake = person("Иванов", "Пётр", "");
        namesake.points = vec![phone(number)];
        add(&base, &namesake);
    }
    let before = base.contents();
    let path = file(&base, "ФИО;День рождения\nИванов Пётр;01.02.1980\n");
    let report = bring_in(&base, &path, DuplicatePolicy::Update);
    assert_eq!((report.counts.updated, report.counts.new, report.counts.same), (0, 0, 1));
    assert_eq!(report.skipped[0].why, RowRemark::SeveralNamesakes);
    assert_eq!(base.contents(), before);
}

#[test]
fn what_a_row_adds_to_somebody_of_the_same_file_is_foretold_as_it_comes() {
    let list = "Фамилия;Телефон;Почта\nСидоров;89120000016;a@b.ru\n\
                Сидоров;+79121112233;a@b.ru\nПетров;+79121112233;\n";
    for is_alone in [true, false] {
        let base = base();
        if !is_alone {
            add(&base, &person("Зю", "Зю", ""));
        }
        // `bring_in` holds the rehearsal to what is done.
        let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Update);
        let counts = report.counts;
        assert_eq!((counts.new, counts.updated, counts.doubtful), (1, 1, 1), "{is_alone}");
    }
}

#[test]
fn a_word_beside_a_number_is_its_label() {
    let base = base();
    let list = "ФИО;Моб. телефон;Рабочий телефон\n\
                Ким Анна;067 111 22 33 (муж Олег);044 111 22 33 секретарь\n\
                Пак Ира;067 111 22 34 Viber, 050 111 22 34 WhatsApp;раб. 044 111 22 34\n\
                Ли Олег;+7 916 123 45 67 (жена Таня +7 903 765 43 21);\n\
                Цой Яна;067 111 22 35, не звонить после 21;0441112235 вн 12\n";
    let path = file(&base, list);
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert!(report.warnings.is_empty(), "{:?}", report.warnings);
    for (surname, expected) in [
        (
            "Ким",
            &[("067 111 22 33", "мобильный, муж Олег"), ("044 111 22 33", "рабочий, секретарь")][..],
        ),
        (
            "Пак",
            &[
                ("067 111 22 34", "мобильный, Viber"),
                ("050 111 22 34", "мобильный, WhatsApp"),
                ("044 111 22 34", "рабочий"),
            ],
        ),
        ("Ли", &[("+7 916 123 45 67", "мобильный"), ("+7 903 765 43 21", "мобильный, жена Таня")]),
        (
            "Цой",
            &[("067 111 22 35", "мобильный, не звонить после 21"), ("0441112235 вн 12", "рабочий")],
        ),
    ] {
        assert_eq!(lines(&named(&base, surname), PointKind::Phone), expected, "{surname}");
    }
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Skip).counts.same, 4);
}

#[test]
fn a_cell_that_was_not_understood_goes_into_the_note_with_its_heading() {
    let base = base();
    let list = "ФИО;Телефон;ДР;Статус;Пол;Язык;Дата создания\n\
                Ким Анна;0671112233;скоро;клиент;женский;рус;01.02.2020\n\
                Ли Олег;0671112234;март 1975;думает;?;китайский;давно\n\
                Пак Ира;0671112235;12.03.1980 г.р.;клиент;;;\n";
    let path = file(&base, list);
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    let told: Vec<_> = report.warnings.iter().map(|row| (row.line, row.what)).collect();
    assert_eq!(
        told,
        [
            (2, RowRemark::DateNotRead),
            (3, RowRemark::PutIntoNote),
            (3, RowRemark::StatusNotRead),
            (3, RowRemark::LanguageNotRead),
            (3, RowRemark::DateNotRead)
        ]
    );
    assert_eq!(named(&base, "Ким").note, "ДР: скоро");
    let li = named(&base, "Ли");
    let note = "ДР: март 1975\nСтатус: думает\nЯзык: китайский\nДата создания: давно";
    assert_eq!((&*li.note, &*named(&base, "Пак").note), (note, ""));
    let dates = base.read(|reader| vizitka_core::dates::of_contact(reader, li.id)).unwrap();
    assert_eq!(dates[0].date.text(), "1975");
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Skip).counts.same, 3);
}

#[test]
fn rows_of_one_file_complete_each_other_and_no_one_in_the_base() {
    let base = base();
    add(&base, &{
        let mut draft = person("Петров", "Олег", "");
        draft.points = vec![phone("050 111 22 88")];
        draft
    });
    let list = "ФИО;Телефон;Почта;ДР;Компания;Метки;Город;Источник\n\
                Иванова Анна;0501112277;;;;;;\n\
                Иванова Анна;050 111 22 77;anna@i.ua;01.02.1980;Лютик;опт;Киев;сайт\n\
                Анна;anna@i.ua;;05.06.1981;Ромашка;розница;Львов;\n\
                Петров Олег;0501112288;oleg@i.ua;;;;;\n";
    let path = file(&base, list);
    let counts = bring_in(&base, &path, DuplicatePolicy::Skip).counts;
    assert_eq!((counts.new, counts.updated, counts.same), (2, 1, 1));
    let anna = named(&base, "Иванова");
    assert_eq!(lines(&anna, PointKind::Email), [("anna@i.ua", "")]);
    assert_eq!(anna.organization.unwrap().name, "Лютик");
    assert_eq!((&*anna.tags[0].name, &*anna.addresses[0].city), ("опт", "Киев"));
    assert_eq!(anna.source.unwrap().name, "сайт");
    assert_eq!(named(&base, "Петров").points.len(), 1, "who is in the base stays as they are");
    let once = base.contents();
    let again = bring_in(&base, &path, DuplicatePolicy::Skip).counts;
    assert_eq!((again.new, again.updated, again.doubtful), (0, 0, 0));
    assert_eq!(base.contents(), once);
    let entry = base.undo(None).unwrap().value;
    assert_eq!(entry.about["count"], 2, "people, not rows");
}

#[test]
fn a_row_far_below_completes_somebody_who_is_written_by_then() {
    let base = base();
    let rows: String = (0..2_500).map(|n| format!("Клиент{n};8916{n:07};\n")).collect();
    let list = format!("Фамилия;Телефон;Почта\n{rows}Клиент7;89160000007;k@i.ua\n");
    let path = file(&base, &list);
    let counts = bring_in(&base, &path, DuplicatePolicy::Skip).counts;
    assert_eq!((counts.new, counts.updated), (2_500, 1));
    assert_eq!(lines(&named(&base, "Клиент7"), PointKind::Email), [("k@i.ua", "")]);
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Skip).counts.same, 2_501);
}

#[test]
fn a_row_that_fits_two_of_the_same_file_completes_neither() {
    let base = base();
    let list = "ФИО;Телефон;Почта\nИванова Мария;0501112277;\nПетрова Мария;0501112277;\n\
                Мария;0501112277;m@i.ua\nМария;0501112277;\n";
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.doubtful, report.counts.same), (1, 1, 2));
    assert_eq!(report.skipped[0].why, RowRemark::SeveralNamesakes);
    assert!(everybody(&base).iter().all(|one| one.points.len() == 1));
}

#[test]
fn people_in_a_column_of_companies_are_people() {
    let base = base();
    let list = "Наименование;Вид контрагента;Основное контактное лицо;Телефон\n\
                Ромашка ООО;Юридическое лицо;Петров Иван Ильич;8 495 111-00-99\n\
                Сидорова Мария Ивановна;Физическое лицо;;8-916-111-22-33\n\
                ИП Гусев А.А.;Индивидуальный предприниматель;;+7(903)111-22-33\n\
                Кафе Лютик;Юридическое лицо;;8-916-111-22-34\n";
    let path = file(&base, list);
    bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!(named(&base, "Петров").organization.unwrap().name, "Ромашка ООО");
    let sidorova = named(&base, "Сидорова");
    assert_eq!((&*sidorova.name.given_name, &*sidorova.name.patronymic), ("Мария", "Ивановна"));
    assert!(sidorova.organization.is_none() && sidorova.name.nickname.is_empty());
    let gusev = named(&base, "Гусев");
    assert_eq!((&*gusev.name.given_name, &*gusev.name.nickname), ("А.", ""));
    assert_eq!(gusev.organization.unwrap().name, "ИП Гусев А.А.");
    assert!(everybody(&base).iter().any(|one| one.name.nickname == "Кафе Лютик"));
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Skip).counts.same, 4);
}

#[test]
fn words_behind_a_phone_in_the_cell_of_a_name_go_into_the_note() {
    let base = base();
    let list = "ФИО;Заметка\nИванов Петр Ильич - 8 916 123 45 67 долг 500;добрый\n\
                Таня 0671112244 до 18:00 не звонить;\nИванова (Петрова) Анна;\n";
    bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    let ivanov = named(&base, "Иванов");
    assert_eq!((&*ivanov.note, ivanov.points.len()), ("добрый\nдолг 500", 1));
    let all = everybody(&base);
    let tanya = all.iter().find(|one| one.name.given_name == "Таня").unwrap();
    assert_eq!((&*tanya.name.surname, &*tanya.note), ("", "до 18:00 не звонить"));
    assert_eq!(named(&base, "Иванова (Петрова)").name.given_name, "Анна");
}

#[test]
fn names_in_networks_keep_the_name_of_their_network() {
    let base = base();
    let list = "First Name,Last Name,Maiden Name,Instagram,Custom Field 1 - Type,Custom Field 1 - Value,\
                Custom Field 2 - Type,Custom Field 2 - Value\n\
                Олена,Шевчук,Бойко,@olena.s,Instagram,@olena_sh,Размер,42\n\
                Анна,Ким,,,Telegram,@anna_kim,,\n";
    bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    let olena = named(&base, "Шевчук");
    assert_eq!(
        lines(&olena, PointKind::Other),
        [("@olena.s", "Instagram"), ("@olena_sh", "Instagram")]
    );
    assert_eq!(olena.note, "Maiden Name: Бойко\nРазмер: 42");
    let anna = named(&base, "Ким");
    assert_eq!(lines(&anna, PointKind::Telegram), [("@anna_kim", "")]);
}

#[test]
fn an_exercise_book_of_one_column_comes_in_with_its_debts() {
    let base = base();
    let list = "Мама 0501233344\nКатя ногти 067 111 22 33 долг 500\nСантехник Вова 2-33-44\nДядя Коля\n\
                Салон Лаванда 111-22-33 до 18:00\nОля 0671112244, не звонить до 9\n\
                Игорь 050 111 22 33 или 063 111 22 33\n";
    let path = file(&base, list);
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.skipped), (7, 0));
    let all = everybody(&base);
    let one = |name: &str| all.iter().find(|one| one.name.full().contains(name)).unwrap();
    let katya = one("Катя");
    assert_eq!((&*katya.role, &*katya.note), ("ногти", "долг 500"));
    assert_eq!(lines(one("Вова"), PointKind::Phone), [("2-33-44", "")]);
    assert_eq!((one("Коля").points.len(), one("Игорь").points.len()), (0, 2));
    assert_eq!(one("Лаванда").note, "до 18:00");
    assert_eq!(one("Оля").note, "не звонить до 9");
    assert_eq!(bring_in(&base, &path, DuplicatePolicy::Skip).counts.same, 7);
}

#[test]
fn headings_of_two_lines_and_of_pipedrive_are_understood() {
    let base = base();
    let list = "ФИО;Дата;Телефон\n;Нар.;\nКим Анна;12.03.1980;0671112233\n# старые;;\n";
    let report = bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.skipped), (1, 1));
    assert_eq!(report.skipped[0].text, "# старые");
    let kim = named(&base, "Ким").id;
    let dates = base.read(|reader| vizitka_core::dates::of_contact(reader, kim)).unwrap();
    assert_eq!(dates[0].date.text(), "1980-03-12");
    let list = "Person - Name,Person - Organization,Person - Label,Person - Phone - Work\n\
                Ann Lee,Acme,Hot,+380671112234\n";
    bring_in(&base, &file(&base, list), DuplicatePolicy::Skip);
    let lee = named(&base, "Lee");
    assert_eq!((&*lee.organization.unwrap().name, &*lee.tags[0].name), ("Acme", "Hot"));
    assert_eq!(lee.points[0].label, "work");
}

#[test]
fn a_business_in_a_cell_for_names_stays_whole_and_is_a_company() {
    let base = base();
    let path = file(
        &base,
        "Имя;Телефон\nКафе Лилия;8 916 111-22-33\nСалон красоты Ирина;8 916 111-22-34\n\
         ИП Петров;8 916 111-22-35\nЛилия Кафтанова;8 916 111-22-36\nLily Cafe;8 916 111-22-37\n",
    );
    bring_in(&base, &path, DuplicatePolicy::Skip);
    let told = |nickname: &str| {
        let all = everybody(&base);
        let one = all.iter().find(|one| one.name.nickname == nickname).unwrap();
        assert!(one.name.surname.is_empty() && one.name.given_name.is_empty(), "{nickname}");
        one.organization.as_ref().map(|company| company.name.clone())
    };
    for name in ["Кафе Лилия", "Салон красоты Ирина", "Lily Cafe"] {
        assert_eq!(told(name).as_deref(), Some(name));
    }
    assert_eq!(named(&base, "Петров").organization.unwrap().name, "ИП Петров");
    assert_eq!(named(&base, "Кафтанова").name.given_name, "Лилия");
    bring_in(&base, &path, DuplicatePolicy::Update);
    assert_eq!(everybody(&base).len(), 5);
}
