use std::fs;

use crate::base::Base;

/// A list as Russian Excel saves it, written in windows-1251.
fn old_list(base: &Base) {
    let text = "ФИО;Тел;Компания\r\n\
                Иванов Сергей Викторович;8 916 123-45-67;Ромашка\r\n\
                Петрова Анна;+7 495 111-22-33;\"Рога; и копыта\"\r\n\
                ;;\r\n\
                ;;Пусто\r\n";
    fs::write(base.path("список.csv"), windows_1251(text)).unwrap();
}

fn windows_1251(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        'Ё' => 0xA8,
        'ё' => 0xB8,
        'А'..='я' => u8::try_from(letter as u32 - 'А' as u32).unwrap() + 0xC0,
        other => u8::try_from(other as u32).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[test]
fn the_order_of_day_and_month_is_told_where_it_is_unclear_and_may_be_chosen() {
    let base = Base::new();
    std::fs::write(base.path("list.csv"), "Имя;Телефон;ДР\nАнна;111-22-33;03/04/1975\n").unwrap();
    let unclear = "строка 2  Непонятно, что в датах впереди";
    assert!(base.does(&["import", "list.csv", "--dry-run"]).contains(unclear));
    let chosen = ["import", "list.csv", "--day-order", "month-first"];
    assert!(!base.does(&chosen).contains(unclear));
    assert!(base.does(&["card", "Анна"]).contains("04.03.1975"));
}

#[test]
fn a_quote_that_never_closes_loses_no_row_and_is_told_of_before_and_after() {
    let base = Base::new();
    let text = "Имя;Телефон;Заметка\nАнна;111-22-33;\"старая, добрая\nПётр;222-33-44;\nОлег;333-44-55;\"\"\n";
    std::fs::write(base.path("list.csv"), text).unwrap();
    let before = base.does(&["import", "list.csv", "--dry-run"]);
    assert!(before.contains("новых: 3"), "{before}");
    let told = "строка 2  Кавычка открыта и не закрыта";
    assert!(before.contains("Что в файле стоит проверить"), "{before}");
    assert!(before.contains(told), "{before}");
    let after = base.does(&["import", "list.csv"]);
    assert!(after.contains(told) && after.contains("«\"старая, добрая»"), "{after}");
    assert_eq!(base.json(&["call", "contacts.counts"])["in_use"], 3);
    assert_eq!(base.json(&["card", "Анна"])["note"], "\"старая, добрая");
}

#[test]
fn a_zero_byte_in_a_request_does_not_keep_the_export_from_coming_back() {
    let base = Base::new();
    base.does(&[
        "call",
        "contacts.create",
        r#"{"draft":{"surname":"Ким\u0000","note":"а\u0000б"}}"#,
    ]);
    assert_eq!(base.json(&["card", "Ким"])["note"], "аб");
    base.does(&["export", "out.csv"]);
    base.does(&["undo"]);
    base.does(&["import", "out.csv"]);
    assert_eq!(base.json(&["card", "Ким"])["note"], "аб");
}

#[test]
fn garbled_letters_and_two_things_in_one_cell_are_told_of_by_the_rehearsal() {
    let base = Base::new();
    let text = "ФИО;Место работы и должность\nКим Анна;Ромашка - бухгалтер\n";
    let garbled: String = text.bytes().map(char::from).collect();
    fs::write(base.path("list.csv"), garbled).unwrap();
    let before = base.does(&["import", "list.csv", "--dry-run"]);
    for fact in ["Юникод, прочитанный как Windows 1252", "Компания и должность одной ячейкой"]
    {
        assert!(before.contains(fact), "{before}");
    }
    base.does(&["import", "list.csv"]);
    let card = base.json(&["card", "Ким"]);
    assert_eq!(
        (&card["organization"]["name"], &card["role"]),
        (&"Ромашка".into(), &"бухгалтер".into())
    );
    base.does(&["undo"]);
    base.does(&["import", "list.csv", "--map", "2=note"]);
    assert_eq!(base.json(&["card", "Ким"])["note"], "Ромашка - бухгалтер");
}

#[test]
fn an_old_list_is_rehearsed_brought_in_and_taken_back() {
    let base = Base::new();
    base.does(&["add", "Сидоров Олег"]);
    old_list(&base);

    let plan = base.does(&["import", "список.csv", "--dry-run"]);
    for fact in
        ["Кириллица Windows (1251)", "Телефон", "Ничего не изменено.", "новых: 2", "Петрова Анна"]
    {
        assert!(plan.contains(fact), "{fact} in\n{plan}");
    }
    assert_eq!(base.json(&["call", "contacts.counts"])["in_use"], 1);

    let said = base.does(&["import", "список.csv", "--tag", "старое"]);
    assert!(said.starts_with("Список загружен: 2 клиента\n"), "{said}");
    let card = base.does(&["card", "Петрова"]);
    assert!(card.contains("Рога; и копыта") && card.contains("#старое"), "{card}");

    base.does(&["undo"]);
    assert_eq!(base.json(&["call", "contacts.counts"])["in_use"], 1);
}

#[test]
fn a_list_can_be_rehearsed_before_there_is_a_base() {
    let base = Base::new();
    old_list(&base);
    assert!(base.does(&["import", "список.csv", "--dry-run"]).contains("новых: 2, пропущено: 1"));
    assert!(!base.path("base.vizitka").exists());
    let said = base.does(&["import", "список.csv"]);
    assert!(said.contains("Не взяли 1 строку\n  строка 5  "), "{said}");
    let again = base.does(&["import", "список.csv"]);
    assert!(again.contains("Не взяли 3 строки\n  строка 2  Такой клиент уже записан"), "{again}");
}

#[test]
fn columns_and_rows_that_were_left_are_told_of_with_their_number() {
    let base = Base::new();
    let rows: String = (0..1_100).map(|n| format!("Анна{n};8916{n:07};склад;\n")).collect();
    let list = format!("Имя;Телефон;Отдел;ИНН\n{rows};;склад;\n");
    fs::write(base.path("list.csv"), list).unwrap();
    let said = base.does(&["import", "list.csv"]);
    assert!(said.contains("\nновых: 1100, пропущено: 1\n"), "{said}");
    assert!(said.contains("\nЭти столбцы не взяли: Отдел. "), "empty ones are no loss: {said}");
    let again = base.does(&["import", "list.csv"]);
    assert!(again.contains("Не взяли 1101 строку\n"), "{again}");
    assert!(again.contains("  и ещё 1081\n"), "{again}");
}

#[test]
fn a_column_can_be_meant_otherwise() {
    let base = Base::new();
    old_list(&base);
    base.does(&["import", "список.csv", "--map", "Компания=note, 2=skip"]);
    let card = base.json(&["card", "Петрова"]);
    assert_eq!(card["note"], "Рога; и копыта\nПусто");
    assert_eq!(card["points"].as_array().unwrap().len(), 0);
    let sentence = base.refuses(&["import", "список.csv", "--map", "Почта=email"]);
    assert!(sentence.starts_with("Не удалось понять столбец: «Почта=email»."), "{sentence}");
}

#[test]
fn what_went_out_comes_back_without_loss() {
    let base = Base::new();
    base.does(&[
        "add",
        "Иванов Сергей Викторович",
        "--phone",
        "+7 916 123-45-67",
        "--birthday",
        "12.03",
    ]);
    base.does(&["add", "Петрова Анна", "--note", "=1+1"]);
    let said = base.does(&["export", "все.csv"]);
    assert!(said.starts_with("Сохранено 2 клиента. "), "{said}");

    let other = Base::new();
    let file = base.path("все.csv");
    other.does(&["import", file.to_str().unwrap()]);
    assert_eq!(other.json(&["call", "contacts.counts"])["in_use"], 2);
    assert_eq!(other.json(&["card", "Петрова"])["note"], "=1+1");
    // The same file again brings nobody twice.
    other.does(&["import", file.to_str().unwrap()]);
    assert_eq!(other.json(&["call", "contacts.counts"])["in_use"], 2);

    let said = base.does(&["export", "одна.csv", "--query", "петрова"]);
    assert!(said.starts_with("Сохранён 1 клиент. "), "{said}");
}

#[test]
fn a_very_long_cell_is_shown_as_far_as_a_line_takes_it() {
    let base = Base::new();
    let long = "очень ".repeat(3_000);
    let text =
        format!("Имя;Телефон;Компания;Заметка\nАнна {long};111-22-33;{long};{long}\n;;{long};\n");
    fs::write(base.path("list.csv"), text).unwrap();
    for args in [&["import", "list.csv", "--dry-run"][..], &["import", "list.csv"]] {
        let said = base.does(args);
        let widest = said.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest < 250, "{widest} in\n{said}");
    }
    let said = base.does(&["import", "list.csv", "--dry-run"]);
    assert!(said.contains("очен…"), "{said}");
}

#[test]
fn a_file_that_is_no_table_is_refused() {
    let base = Base::new();
    base.does(&["add", "Анна"]);
    fs::write(base.path("прайс.csv"), b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n").unwrap();
    fs::write(base.path("пусто.csv"), b"").unwrap();
    let sentence = base.refuses(&["import", "прайс.csv"]);
    assert!(sentence.starts_with("Это не таблица CSV"), "{sentence}");
    let sentence = base.refuses(&["import", "пусто.csv"]);
    assert!(sentence.starts_with("В файле нет ни одной строки."), "{sentence}");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    let base = Base::new();
    base.does(&["add", "Анна"]);
    for (path, said) in [
        ("/dev/zero", "К файлу нет доступа."),
        ("/dev/null", "К файлу нет доступа."),
        (".", "Это папка, а не файл."),
    ] {
        let sentence = base.refuses(&["import", path]);
        assert!(sentence.starts_with(said), "{path}: {sentence}");
    }
}

#[test]
fn a_table_never_takes_the_place_of_a_base() {
    let (base, other) = (Base::new(), Base::new());
    base.does(&["add", "Анна"]);
    other.does(&["add", "Пётр"]);
    let theirs = other.path("base.vizitka").to_string_lossy().into_owned();
    for path in ["base.vizitka", "base.vizitka-wal", "base.vizitka-shm", &theirs] {
        let before = std::fs::read(base.path(path)).unwrap();
        let sentence = base.refuses(&["export", path]);
        assert!(sentence.starts_with("В этом файле лежит база"), "{path}: {sentence}");
        assert_eq!(std::fs::read(base.path(path)).unwrap().len(), before.len(), "{path}");
    }
    assert_eq!(base.does(&["find", "анна"]), "Анна\n");
    assert_eq!(other.does(&["find", "пётр"]), "Пётр\n");
    base.does(&["export", "all.csv"]);
    base.does(&["export", "all.csv"]);
}

#[test]
fn a_column_is_named_in_words_too_and_what_does_not_fit_is_listed() {
    let base = Base::new();
    fs::write(base.path("list.csv"), "Кто;a=b\nАнна;8 916 123-45-67\n").unwrap();
    base.does(&["import", "list.csv", "--map", "1=Имя, a=b=Телефон", "--encoding", "utf8"]);
    let card = base.json(&["card", "анна"]);
    assert_eq!(card["points"][0]["normal"], "+79161234567");
    for (option, value, fits) in
        [("--encoding", "кои", "utf-8, utf-16le"), ("--delimiter", ";;", "; , | tab")]
    {
        let said = base.run(&["import", "list.csv", option, value]);
        assert_eq!(said.code, 2);
        assert!(said.err.contains(option) && said.err.contains(fits), "{}", said.err);
    }
}
