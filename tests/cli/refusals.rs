use std::fs;

use serde_json::Value;

use crate::base::Base;

#[test]
fn bad_input_gets_a_sentence_and_changes_nothing() {
    let base = Base::new();
    base.does(&["add", "Анна"]);
    fs::write(base.path("list.csv"), "Имя;Что-то\nПётр;8 916 123-45-67\n").unwrap();
    let list = base.path("list.csv").to_string_lossy().into_owned();
    let cases: [(&[&str], &str); 29] = [
        (&["add"], "ни имени, ни телефона"),
        (&["add", "Пётр", "--birthday", "31.02.1980"], "Такого дня нет в календаре"),
        (&["add", "Пётр", "--birthday", "31.02"], "в календаре: «31.02»"),
        (
            &["import", &list, "--map", "Что-то=fone"],
            "«fone» не бывает в столбце. Можно: skip, full-name,",
        ),
        (&["import", &list, "--map", "Кто-то=phone"], "Не удалось понять столбец: «Кто-то=phone»"),
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
        (&["import", "."], "Это папка, а не файл"),
        (&["card", "Никто"], "никто не нашёлся"),
        (&["undo", "77"], "Шага с таким номером не было"),
        (&["sample", "--remove"], "Примера здесь нет"),
        (&["call", "contacts.steal"], "Команды «contacts.steal» нет."),
        (&["call", "contacts.get", "{"], "Это не JSON: текст обрывается"),
        (&["import", "нет.csv"], "Файла нет на месте"),
        (&["call", "contacts.list", "[]"], "Нужна запись в фигурных скобках, а не []"),
        (&["call", "contacts.counts", "5"], "в фигурных скобках, а не 5"),
        (&["call", "contacts.get", "{}"], "В запросе не хватает поля id"),
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

#[test]
fn a_request_that_is_not_understood_is_told_in_each_language_and_never_in_the_programs_own() {
    let mut base = Base::new();
    base.does(&["add", "Анна"]);
    let list = base.json(&["call", "contacts.list", r#"{"limit":1}"#]);
    let id = list["rows"][0]["id"].as_str().unwrap();
    let patch = |patch: &str| format!(r#"{{"id":"{id}","patch":{patch}}}"#);
    let mut check = |name: &str, request: &str, sentences: [&str; 3]| {
        for (lang, sentence) in ["ru", "uk", "en"].into_iter().zip(sentences) {
            base.speak(lang);
            let said = base.refuses(&["call", name, request]);
            assert_eq!(said.trim(), sentence, "{name} {request}");
        }
    };
    check(
        "tasks.list",
        r#"{"contact":null}"#,
        [
            "Поля contact здесь нет. Бывают: contact_id.",
            "Поля contact тут немає. Бувають: contact_id.",
            "There is no field contact here. There are: contact_id.",
        ],
    );
    check(
        "contacts.update",
        &patch(r#"{"note":["x"]}"#),
        [
            "В поле patch.note нужен текст, а не [\"x\"].",
            "У полі patch.note потрібен текст, а не [\"x\"].",
            "The field patch.note takes a text, not [\"x\"].",
        ],
    );
    check(
        "contacts.update",
        &patch(r#"{"status":"vip"}"#),
        [
            "В поле patch.status не бывает vip. Подходит: cold, lead, active, asleep, ended.",
            "У полі patch.status не буває vip. Підходить: cold, lead, active, asleep, ended.",
            "The field patch.status does not take vip. What fits: cold, lead, active, asleep, ended.",
        ],
    );
    check(
        "contacts.get",
        r#"{"id":"я"}"#,
        [
            "В поле id не подходит «я».",
            "У поле id не підходить «я».",
            "The field id does not take “я”.",
        ],
    );
    check(
        "contacts.get",
        "{\n\"имя\": Анна}",
        [
            "Это не JSON: ошибка в строке 2, знак 8.",
            "Це не JSON: помилка в рядку 2, знак 8.",
            "This is not JSON: there is a mistake in line 2, character 8.",
        ],
    );
}
