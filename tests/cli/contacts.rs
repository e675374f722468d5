use crate::base::Base;

#[test]
fn numbers_without_a_country_code_are_read_by_the_language_of_whoever_made_the_base() {
    for (language, typed, whole) in [
        ("ru", "8 916 123-45-67", "+79161234567"),
        ("uk", "067 123 45 67", "+380671234567"),
        ("en", "020 7946 0958", "+442079460958"),
    ] {
        let base = Base::speaking(language);
        base.does(&["add", "Anna", "--phone", typed]);
        assert_eq!(base.json(&["card", "anna"])["points"][0]["normal"], whole, "{language}");
    }
}

#[test]
fn the_particles_of_a_surname_belong_to_it_in_any_order() {
    for typed in ["van der Berg Jan", "Jan van der Berg", "Berg, Jan van der"] {
        let base = Base::new();
        base.does(&["add", typed]);
        let card = base.json(&["card", "berg"]);
        assert_eq!(
            (&card["surname"], &card["given_name"]),
            (&"van der Berg".into(), &"Jan".into())
        );
    }
}

#[test]
fn a_line_of_an_address_book_is_a_customer() {
    let base = Base::new();
    base.does(&[
        "add",
        "Иванов Сергей, директор, ООО «Вектор», Киев, тел. 8 916 123-45-67, siv@example.ru",
    ]);
    let card = base.json(&["card", "иванов"]);
    assert_eq!((&card["surname"], &card["role"]), (&"Иванов".into(), &"директор".into()));
    assert_eq!(card["organization"]["name"], "ООО «Вектор»");
    assert_eq!(card["points"][0]["normal"], "+79161234567");
    assert_eq!(card["points"][1]["normal"], "siv@example.ru");
    assert_eq!(card["addresses"][0]["city"], "Киев");
    // A number is the same one however it is written.
    base.does(&["add", "Петрова Анна 8 903 111-22-33", "--phone", "+79031112233"]);
    let card = base.json(&["card", "петрова"]);
    assert_eq!(card["points"].as_array().map(Vec::len), Some(1));
}

#[test]
fn somebody_written_down_is_found_shown_taken_back_and_back_again() {
    let base = Base::new();
    let said = base.does(&[
        "add",
        "Иванов Сергей Викторович",
        "--phone",
        "8 916 123-45-67",
        "--email",
        "siv@example.ru",
        "--company",
        "Ромашка",
        "--tag",
        "vip",
        "--tag",
        "опт",
        "--birthday",
        "29.02.1980",
        "--note",
        "Любит рыбалку",
    ]);
    assert_eq!(said, "Клиент записан: Иванов Сергей Викторович\n");

    for query in ["916 123", "иванов св", "ромашка", "vip", "SIV@example"] {
        assert!(
            base.does(&["find", query]).starts_with("Иванов Сергей Викторович  Ромашка"),
            "{query}"
        );
    }
    let texts = base.does(&["find", "рыбалку"]);
    assert!(texts.contains("В записях:") && texts.contains("Любит рыбалку"), "{texts}");

    let card = base.does(&["card", "Иванов С. В."]);
    for fact in [
        "Иванов Сергей Викторович\n",
        "Ромашка",
        "#vip",
        "#опт",
        "8 916 123-45-67",
        "Любит рыбалку",
        "21.11.2026 10:00",
    ] {
        assert!(card.contains(fact), "{fact} in\n{card}");
    }

    assert_eq!(base.does(&["undo"]), "Шаг отменён: запись клиента «Иванов Сергей Викторович»\n");
    assert!(base.refuses(&["find", "Иванов"]).starts_with("По запросу «Иванов» никто не нашёлся."));
    assert_eq!(base.does(&["redo"]), "Шаг возвращён: запись клиента «Иванов Сергей Викторович»\n");
    base.does(&["find", "Иванов"]);

    let history = base.does(&["history"]);
    assert_eq!(history, "1  21.11.2026 10:00  запись клиента «Иванов Сергей Викторович»\n");
    assert_eq!(base.refuses(&["redo"]), "Возвращать больше нечего.\n");
}

#[test]
fn namesakes_are_told_apart_by_a_number_that_stays() {
    let base = Base::new();
    base.does(&["add", "Иванов Сергей", "--phone", "+7 916 111-11-11"]);
    base.does(&["add", "Иванов Степан", "--phone", "+7 916 222-22-22"]);
    let asked = base.refuses(&["card", "Иванов С"]);
    assert!(asked.starts_with("«Иванов С» подходит нескольким."), "{asked}");
    let line = asked.lines().find(|line| line.contains("Степан")).unwrap();
    let number = line.split_whitespace().next().unwrap();
    assert!(number.len() >= 4 && number.chars().all(|digit| digit.is_ascii_digit()), "{line}");

    let card = base.does(&["card", "Иванов С", "--who", number]);
    assert!(card.starts_with("Иванов Степан\n"), "{card}");
    // Another namesake changes nobody's number.
    base.does(&["add", "Иванов Сидор"]);
    assert!(base.does(&["card", "Иванов", "--who", number]).starts_with("Иванов Степан\n"));
    // A full name is meant as it stands, whoever else begins with it.
    base.does(&["add", "Иванов Сергей Петрович"]);
    assert!(base.does(&["card", "иванов сергей"]).starts_with("Иванов Сергей\n"));
    // «The first of the list» is no number: it would be somebody's last digit by chance.
    let last = &number[number.len() - 1..];
    for guess in [last, "1", "0000", ""] {
        let refused = base.refuses(&["log", "Иванов", "говорили", "--who", guess]);
        let told =
            format!("Среди тех, кому подходит «Иванов», нет номера {guess}. Вот их номера:\n");
        assert!(refused.starts_with(&told) && refused.contains(number), "{refused}");
    }
    assert!(base.refuses(&["card", "Нет", "--who", number]).contains("никто не нашёлся"));
}

#[test]
fn somebody_who_is_there_already_is_pointed_out() {
    let base = Base::new();
    base.does(&["add", "Иванов Сергей", "--phone", "+7 916 123-45-67"]);
    let said = base.does(&["add", "Петрова Анна", "--phone", "8 (916) 1234567"]);
    assert!(said.contains("Похоже, этот человек уже записан:"), "{said}");
    assert!(said.contains("Иванов Сергей  тот же телефон"), "{said}");
}

#[test]
fn what_was_typed_is_kept_and_cannot_steer_the_terminal() {
    let base = Base::new();
    let name = "Иванов\u{1b}[31m \u{202e}Сергей";
    let note = "'; DROP TABLE contacts; --\n<b>ёж</b> 🦔\t\"";
    base.does(&["add", name, "--note", note]);
    for errand in [&["card", "Иванов"][..], &["find", "Иванов"], &["history"]] {
        let shown = base.does(errand);
        assert!(!shown.contains('\u{1b}'), "{shown:?}");
    }
    let card = base.json(&["card", "Иванов"]);
    assert_eq!(card["note"], note);
    assert!(card.to_string().contains("\u{202e}"), "{card}");
    assert_eq!(base.json(&["call", "contacts.counts"])["in_use"], 1);
}

#[test]
fn each_language_says_it_in_its_own_words() {
    for (language, done, undone) in [
        ("uk", "Клієнта записано: Іваненко Сергій", "Крок відмінено: "),
        ("en", "Customer saved: Іваненко Сергій", "Undone: new customer “Іваненко Сергій”"),
    ] {
        let base = Base::speaking(language);
        let said = base.does(&["add", "Іваненко Сергій"]);
        assert!(said.starts_with(done), "{said}");
        let said = base.does(&["undo"]);
        assert!(said.starts_with(undone), "{said}");
    }
}

#[test]
fn the_sample_base_comes_and_goes() {
    let base = Base::new();
    base.does(&["sample"]);
    assert!(base.json(&["call", "contacts.counts"])["in_use"].as_u64().unwrap() > 100);
    assert!(base.does(&["today"]).starts_with("сб 21.11.2026\n"));
    base.does(&["sample", "--remove"]);
    assert_eq!(base.json(&["call", "contacts.counts"])["in_use"], 0);
}

#[test]
fn somebody_without_a_name_goes_by_their_phone_in_the_journal() {
    let base = Base::new();
    base.does(&["add", "--phone", "+7 916 111-22-33"]);
    let said = base.does(&["plan", "916", "завтра в 10"]);
    assert!(said.starts_with("Запланировано: +7 916 111-22-33"), "{said}");
    assert!(base.does(&["undo"]).contains("+7 916 111-22-33"));
}

#[test]
fn a_birthday_is_typed_as_people_write_it() {
    let base = Base::new();
    for (typed, shown) in [
        ("12 мая", "12.05"),
        ("5.12.80", "05.12.1980"),
        ("12 травня 1980", "12.05.1980"),
        ("May 12", "12.05"),
        ("12.03.1980", "12.03.1980"),
        ("1980", "1980"),
    ] {
        base.does(&["add", "Котова Марина", "--birthday", typed]);
        let card = base.does(&["card", "Котова"]);
        assert!(card.contains(shown), "{typed}: {card}");
        base.does(&["undo"]);
    }
    let said = base.does(&["add", "Котова Марина", "--birthday", "03/04/1975"]);
    assert!(said.contains("День рождения прочитан как 03.04.1975."), "{said}");
    let american = ["--birthday", "03/04/1975", "--day-order", "month-first"];
    let said = base.does(&[&["add", "Белов Пётр"], &american[..]].concat());
    assert!(!said.contains("прочитан"), "{said}");
    assert!(base.does(&["card", "Белов"]).contains("04.03.1975"));
}

#[test]
fn a_title_before_a_name_is_written_beside_it() {
    let base = Base::new();
    base.does(&["add", "Dr. John Smith"]);
    base.does(&["add", "Prof. Hans Weber", "--role", "Surgeon", "--note", "Tea"]);
    let card = |query: &str| {
        let found = base.json(&["card", query]);
        let of = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
        ["surname", "given_name", "role", "note"].map(of)
    };
    assert_eq!(card("Smith"), ["Smith", "John", "Dr.", ""]);
    assert_eq!(card("Weber"), ["Weber", "Hans", "Surgeon", "Prof.\nTea"]);
}

#[test]
fn one_of_several_namesakes_beside_another_is_named_with_their_number() {
    let base = Base::new();
    for name in ["Мама", "Петр Иванов", "Петр Сидоров"] {
        base.does(&["add", name]);
    }
    let said = base.refuses(&["log", "Мама", "обед", "--also", "Петр"]);
    let (_, shown) = said.split_once("например «").unwrap();
    let (beside, _) = shown.split_once('»').unwrap();
    base.does(&["log", "Мама", "обед", "--also", beside]);
    assert_eq!(base.json(&["history"])["entries"].as_array().map(Vec::len), Some(4));
}
