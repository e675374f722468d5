use std::process::Command;

use crate::base::{Base, NOW, program, said};

const ERRANDS: [&str; 18] = [
    "today",
    "find",
    "card",
    "add",
    "log",
    "close",
    "plan",
    "remind",
    "birthdays",
    "meetings",
    "import",
    "export",
    "undo",
    "redo",
    "history",
    "sample",
    "commands",
    "call",
];

#[test]
fn the_help_of_every_errand_speaks_all_three_languages() {
    for (language, usage) in [("ru", "Как писать:"), ("uk", "Як писати:"), ("en", "Usage:")]
    {
        let whole = said(program().args(["--lang", language, "--help"]));
        assert_eq!(whole.code, 0);
        for errand in ERRANDS {
            assert!(whole.out.contains(&format!("  {errand} ")), "{errand} in\n{}", whole.out);
            let help = said(program().args([errand, "--help", "--lang", language]));
            assert_eq!((help.code, help.err.as_str()), (0, ""), "{errand}");
            for text in [&help.out, &whole.out] {
                assert!(text.contains(usage), "{text}");
                let keys = text.replace("vizitka-cli", "");
                assert!(!keys.contains("cli-"), "words are missing in {language}: {text}");
                assert!(language == "en" || !text.contains("OPTIONS"), "{text}");
            }
        }
    }
}

#[test]
fn without_lang_the_language_of_the_system_decides() {
    let help = said(program().arg("--help").env("LANG", "uk_UA.UTF-8"));
    assert!(help.out.contains("Візитка в терміналі"), "{}", help.out);
    let help = said(program().arg("--help").env("LANG", "ru_RU.UTF-8").env("LC_ALL", "C"));
    assert!(help.out.contains("Визитка в терминале"), "{}", help.out);
    let help = said(program().arg("--help").env("LANG", "C.UTF-8"));
    assert!(help.out.contains("Vizitka in a terminal"), "{}", help.out);
}

#[test]
fn a_line_that_is_not_understood_ends_with_two_and_says_what_is_wrong() {
    let cases: [(&[&str], &str); 14] = [
        (&["ad"], "Команды «ad» нет. Может быть, add?"),
        (&["add", "--fone", "1"], "Параметра --fone здесь нет. Может быть, --phone?"),
        (&["card"], "Не хватает: <ИМЯ>."),
        (&["add", "Анна", "--birthday", "весной"], "Подойдёт: 12.03.1980, 12.03, 1980."),
        (&["log", "Анна", "--outcome", "так себе"], "Подойдёт: удачно, без результата, отказ"),
        (&["meetings", "--week", "-1", "--month", "-1"], "нельзя указать вместе с --month"),
        (
            &["today", "--base", "a", "--base", "b"],
            "--base <ФАЙЛ> указан дважды, а нужен один раз.",
        ),
        (&["meetings", "--week", "три"], "Подойдёт: -3, -1, 0, +1."),
        (&["find", "Анна", "--limit", "0"], "Подойдёт: 1, 20, 100."),
        (&["find", "Анна", "--limit", "99999999999"], "Подойдёт: 1, 20, 100."),
        (&["undo", "0"], "Подойдёт: 1, 20, 100."),
        (&["log", "Анна", "--minutes", "0"], "Подойдёт: 1, 20, 100."),
        (&["birthdays", "--days", "4000"], "Подойдёт: 0, 7, 30, 366."),
        (&["today", "--now", "полдень"], "Подойдёт: 2026-11-21T10:00."),
    ];
    for (line, sentence) in cases {
        let said = said(program().args(["--lang", "ru"]).args(line));
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{line:?}");
        assert!(said.err.contains(sentence), "{line:?}: {}", said.err);
        assert!(!said.err.contains("error:"), "{}", said.err);
    }
    assert_eq!(said(program().env("LANG", "C")).code, 2, "nothing was asked for");
}

#[test]
fn a_reader_who_stops_reading_is_a_normal_end() {
    for line in [&["commands"][..], &["--help"], &["commands", "--json"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = program();
        command.args(line).stdout(writer);
        let done = command.spawn().unwrap().wait_with_output().unwrap();
        assert!(done.status.success(), "{line:?}: {done:?}");
    }
}

#[test]
fn an_answer_that_cannot_be_written_is_a_failure_with_a_sentence() {
    if !std::path::Path::new("/dev/full").exists() {
        return;
    }
    for line in [&["commands"][..], &["--help"], &["commands", "--json"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = program();
        command.args(["--lang", "ru"]).args(line).stdout(full);
        let done = command.stderr(std::process::Stdio::piped()).spawn().unwrap();
        let done = done.wait_with_output().unwrap();
        assert_eq!(done.status.code(), Some(1), "{line:?}");
        let sentence = String::from_utf8(done.stderr).unwrap();
        assert!(sentence.starts_with("Ответ не удалось вывести: "), "{line:?}: {sentence}");
    }
}

#[test]
fn looking_never_makes_a_base() {
    let base = Base::new();
    for errand in
        [&["today"][..], &["find", "Анна"], &["history"], &["undo"], &["export", "all.csv"]]
    {
        let sentence = base.refuses(errand);
        assert!(sentence.starts_with("Базы здесь ещё нет."), "{sentence}");
    }
    assert_eq!(std::fs::read_dir(base.folder.path()).unwrap().count(), 0);
}

#[test]
fn a_first_record_that_is_refused_leaves_no_base_and_neither_does_a_rehearsal() {
    let base = Base::new();
    std::fs::write(base.path("list.csv"), "Имя;Телефон\nАнна;8 916 123-45-67\n").unwrap();
    let names = || {
        let files = std::fs::read_dir(base.folder.path()).unwrap();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>()
    };
    for errand in [
        &["add"][..],
        &["add", "Пётр", "--birthday", "30.12.2999"],
        &["remind", "Позвонить", "--at", "когда-нибудь потом"],
        &["remind", "Позвонить", "--at", "завтра", "--with", "Анна"],
        &["import", "нет.csv"],
        &["import", "list.csv", "--map", "Имя=fone"],
        &["import", "list.csv", "--map", "Имя=skip, Телефон=skip"],
        &["call", "contacts.create", r#"{"draft":{"surname":7}}"#],
        &["call", "history.undo"],
        &["sample", "--remove"],
    ] {
        base.refuses(errand);
        assert_eq!(names(), ["list.csv"], "{errand:?}");
    }
    base.does(&["import", "list.csv", "--dry-run"]);
    assert_eq!(names(), ["list.csv"]);
    let made = base.fed(&["call", "contacts.create", "-"], r#"{"draft":{"surname":"Котова"}}"#);
    assert_eq!(made.code, 0, "{}", made.err);
    assert_eq!(base.json(&["call", "contacts.counts"])["in_use"], 1);
}

#[test]
fn an_empty_file_is_no_base_until_something_is_written_down_in_it() {
    let base = Base::new();
    let path = base.path("base.vizitka");
    std::fs::write(&path, b"").unwrap();
    for errand in [&["today"][..], &["find", "Анна"], &["add"], &["undo"]] {
        base.refuses(errand);
        assert_eq!(std::fs::metadata(&path).unwrap().len(), 0, "{errand:?}");
        assert_eq!(std::fs::read_dir(base.folder.path()).unwrap().count(), 1, "{errand:?}");
    }
    assert!(base.refuses(&["today"]).starts_with("Базы здесь ещё нет."));
    base.does(&["add", "Анна"]);
    assert_eq!(base.json(&["call", "contacts.counts"])["in_use"], 1);
}

#[test]
fn the_usual_base_is_in_the_folder_of_the_users_data() {
    let home = tempfile::tempdir().unwrap();
    let mut add = program();
    add.args(["add", "Анна", "--lang", "ru"]).env("HOME", home.path());
    assert_eq!(said(&mut add).code, 0);
    if cfg!(target_os = "linux") {
        assert!(home.path().join(".local/share/vizitka/base.vizitka").exists());
    }
    let mut find = program();
    find.args(["find", "анна", "--lang", "ru"]).env("HOME", home.path());
    assert_eq!(said(&mut find).out, "Анна\n");
}

#[test]
fn english_days_and_hours_are_those_of_the_desktop() {
    for (desktop, on, at, born) in [
        ("en_US.UTF-8", "Sat 12/05/2026 3:00 PM", "12/05/2026 3:00 PM", "03/04/1975"),
        ("en_GB.UTF-8", "Wed 12/05/2027 15:00", "12/05/2027 15:00", "03/04/1975"),
    ] {
        let base = Base::new();
        let does = |args: &[&str]| {
            let mut errand = program();
            errand.arg("--base").arg(base.path("base.vizitka")).args(["--now", NOW]).args(args);
            let said = said(errand.env("LANG", desktop));
            assert_eq!((said.code, said.err.as_str()), (0, ""), "{desktop} {args:?}");
            said.out
        };
        does(&["add", "John Smith", "--birthday", "03/04/1975"]);
        does(&["plan", "Smith", "12/05 3pm"]);
        let card = does(&["card", "Smith"]);
        assert!(card.contains(on), "{desktop}: {card}");
        assert!(card.contains(born), "{desktop}: {card}");
        let card: serde_json::Value =
            serde_json::from_str(&does(&["card", "Smith", "--json"])).unwrap();
        let month = if desktop == "en_US.UTF-8" { 3 } else { 4 };
        assert_eq!(card["dates"][0]["date"]["month"], month, "{desktop}");
        // What is shown can be typed back.
        let told = does(&["plan", "Smith", at]);
        assert!(does(&["card", "Smith"]).matches(on).count() >= 2, "{desktop}: {told}");
    }
}

#[test]
fn the_table_is_listed_and_every_line_of_it_can_be_called() {
    let base = Base::new();
    let list = base.json(&["commands"]);
    let access = |name: &str| {
        list.as_array().unwrap().iter().find(|line| line["name"] == name).unwrap()["access"].clone()
    };
    assert_eq!(access("contacts.list"), "read");
    assert_eq!(access("contacts.create"), "write");
    assert!(
        base.does(&["commands"])
            .lines()
            .any(|line| line.starts_with("contacts.create") && line.ends_with("меняет"))
    );

    let made = base.does(&["call", "contacts.create", r#"{"draft":{"given_name":"Анна"}}"#]);
    assert!(made.contains("\"id\""), "{made}");
    let request = r#"{"filter":{},"limit":10}"#;
    let listed = base.fed(&["call", "contacts.list", "-", "--json"], request);
    assert_eq!(listed.code, 0, "{}", listed.err);
    assert!(listed.out.contains("\"total\":1"), "{}", listed.out);
}

#[test]
fn no_library_of_a_window_is_linked() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "-p", "vizitka-cli", "-e", "normal", "--prefix", "none"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("vizitka-core"), "{tree}");
    for library in ["tauri", "gtk", "webkit", "wry", "tao", "x11", "wayland"] {
        let linked = tree.lines().any(|line| line.starts_with(library));
        assert!(!linked, "{library} is linked:\n{tree}");
    }
}

#[test]
fn help_may_be_asked_for_as_other_programs_have_it() {
    let base = Base::new();
    assert_eq!(
        base.does(&["import", "--help"]),
        said(program().args(["help", "import", "--lang", "ru"])).out
    );
}
