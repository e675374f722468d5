use std::fs;

use serde_json::Value;

use crate::base::Base;

#[test]
fn bad_input_gets_a_sentence_and_changes_nothing() {
    let base = Base::new();
    base.does(&["add", "Анна"]);
    fs::write(base.path("list.csv"), "Имя;Что-то\nПётр;8 916 123-45-67\n").unwrap();
    let list = base.path("list.csv").to_string_lossy().into_owned();
    let cases: [(&[&str], &str); 28] = [
        (&["add"], "ни имени, ни телефона"),
        (&["add", "Пётр", "--birthday", "31.02.1980"], "Такого дня нет в календаре"),
        (&["add", "Пётр", "--birthday", "31.02"], "в календаре: «31.02»"),
        (&["import", &list, "--map", "Что-то=fone"], "Не удалось понять столбец: «Что-то=fone»"),
        (&["plan", "Анна", "встреча завтра 15:00–14:00"], "Конец раньше начала"),
        (&["log", "Анна", "--at", "вчера 15:00-14:00"], "Конец раньше начала"),
        (&["remind", "Позвонить", "--at", "завтра с 15 до 14"], "Конец раньше начала"),
        (&["log", "Анна", "--at", "вчера", "--next", "позавчера"], "не может быть раньше той"),
        (&["add", "Пётр", "--birthday", "30.12.2999"], "Сюда не подходит «30.12.2999»"),
        (&["remind", "Позвонить", "--at", "26-11-25"], "Не удалось понять дату: «26-11-25»"),
        (&["call", "tasks.create", r#"{"draft":{"title":"x","due_on":"26-11-25"}}"#], "Такого дня"),
        (
            &[
                "call",
                "settings.change",
                r#"{"change":{"default_lead":{"count":400,"unit":"days"}}}"#,
            ],
            "Сюда не подходит «400»",
        ),
        (&["close", "Анна", "--outcome", "moved"], "На когда перенесли? Добавьте --next"),
        (&["log", "Анна", "--outcome", "moved"], "На когда перенесли? Добавьте --next"),
        (&["log", "Анна", "--outcome", "success", "--reason", "дорого"], "Причина бывает только"),
        (&["export", "base.vizitka"], "В этом файле лежит база"),
        (&["export", "./base.vizitka-wal"], "В этом файле лежит база"),
        (&["import", "base.vizitka"], "файл другого вида: SQLite"),
        (&["import", "."], "К файлу нет доступа"),
        (&["card", "Никто"], "никто не нашёлся"),
        (&["undo", "77"], "Шага с таким номером не было"),
        (&["sample", "--remove"], "Примера здесь нет"),
        (&["call", "contacts.steal"], "Команды «contacts.steal» нет."),
        (&["call", "contacts.get", "{"], "Это не JSON"),
        (&["import", "нет.csv"], "Файла нет на месте"),
        (&["call", "contacts.list", "[]"], "Запрос не подходит этой команде: [] is not {…}"),
        (&["call", "contacts.counts", "5"], "Запрос не подходит этой команде"),
        (&["call", "contacts.get", "{}"], "Запрос не подходит этой команде"),
    ];
    for (errand, sentence) in cases {
        let said = base.refuses(errand);
        assert!(said.contains(sentence), "{errand:?}: {said}");
    }
    assert_eq!(base.json(&["history"])["entries"].as_array().unwrap().len(), 1);
    assert_eq!(base.json(&["call", "contacts.counts"])["in_use"], 1);
}

#[test]
fn scripts_get_the_code_with_the_sentence() {
    let base = Base::new();
    base.does(&["add", "Анна"]);
    let said = base.run(&["card", "Никто", "--json"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    let refusal: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(refusal["code"], "nobody");
    assert!(refusal["sentence"].as_str().unwrap().contains("никто не нашёлся"));

    base.does(&["add", "Анна"]);
    let said = base.run(&["card", "Анна", "--json"]);
    let refusal: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(refusal["code"], "several");
    assert_eq!(refusal["data"]["people"].as_array().unwrap().len(), 2);
}

#[test]
fn a_file_that_is_no_base_is_refused_and_left_as_it_was() {
    let base = Base::new();
    let text = "Это письмо, а не база. ".repeat(100);
    fs::write(base.path("base.vizitka"), &text).unwrap();
    let sentence = base.refuses(&["add", "Анна"]);
    assert!(sentence.starts_with("Этот файл не база Визитки."), "{sentence}");
    assert_eq!(fs::read_to_string(base.path("base.vizitka")).unwrap(), text);
}

#[test]
fn a_base_in_a_folder_that_cannot_be_made_is_refused() {
    let base = Base::new();
    fs::write(base.path("file"), "").unwrap();
    let inside = base.path("file").join("base.vizitka");
    let said = base.run(&["add", "Анна", "--base", inside.to_str().unwrap()]);
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert!(said.err.contains("База"), "{}", said.err);
}

#[test]
fn a_step_that_cannot_be_undone_names_the_later_ones_in_the_way() {
    let base = Base::new();
    base.does(&["add", "Иванов Сергей"]);
    base.does(&["plan", "Иванов", "завтра в 10"]);
    base.does(&["remind", "Отнести каталог", "--at", "завтра", "--with", "Иванов"]);
    let said = base.refuses(&["undo", "1"]);
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].contains("опираются 2 более поздних"), "{said}");
    assert!(
        lines[1].trim_start().starts_with("3 ") && lines[1].contains("Отнести каталог"),
        "{said}"
    );
    assert!(
        lines[2].trim_start().starts_with("2 ") && lines[2].contains("Иванов Сергей"),
        "{said}"
    );
    base.does(&["undo", "3"]);
    base.does(&["undo", "2"]);
    base.does(&["undo", "1"]);
}
