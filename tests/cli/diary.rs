use std::sync::Arc;

use vizitka_core::kernel::civil::parse_wall;
use vizitka_core::kernel::clock::FixedClock;
use vizitka_core::kernel::workspace::Opening;

use crate::base::{Base, program, said};

/// Two people, and a month of talks with them.
fn diary() -> Base {
    let base = Base::new();
    base.does(&[
        "add",
        "Иванов Сергей Викторович",
        "--phone",
        "+7 916 123-45-67",
        "--company",
        "Ромашка",
    ]);
    base.does(&["add", "Петрова Анна", "--birthday", "24.11.1976"]);
    base
}

#[test]
fn a_talk_is_logged_with_the_next_one_closed_and_taken_back() {
    let base = diary();
    let said = base.at(
        "2026-11-18T15:00",
        &[
            "log",
            "Иванов С. В.",
            "Обсудили цены",
            "--kind",
            "звонок",
            "--outcome",
            "удачно",
            "--promised",
            "прислать договор",
            "--next",
            "встреча в пятницу в 14:00",
        ],
    );
    assert!(said.starts_with("Записано: Иванов Сергей Викторович\n"), "{said}");
    assert!(said.contains("ср 18.11.2026 15:00  Звонок  Удачно"), "{said}");
    assert!(
        said.contains("Обсудили цены · Обещано: прислать договор · Дальше: пт 20.11.2026 14:00"),
        "{said}"
    );

    let today = base.does(&["today"]);
    let unclosed = "пт 20.11.2026 14:00  Встреча  Не закрыто  Иванов Сергей Викторович";
    assert!(today.contains(unclosed), "{today}");

    let said = base.does(&[
        "close",
        "Иванов",
        "Договор подписан",
        "--outcome",
        "success",
        "--next",
        "28.11 в 12:00",
    ]);
    assert!(said.starts_with("Итог записан: Иванов Сергей Викторович\n"), "{said}");
    assert!(said.contains("пт 20.11.2026 14:00  Встреча  Удачно"), "{said}");
    assert!(said.contains("Дальше: сб 28.11.2026 12:00"), "{said}");

    let card = base.does(&["card", "Иванов"]);
    assert!(card.contains("Впереди\n  сб 28.11.2026 12:00  Встреча  Запланировано"), "{card}");
    assert!(card.contains("Что было\n  пт 20.11.2026 14:00  Встреча  Удачно"), "{card}");

    base.does(&["undo"]);
    assert!(base.does(&["today"]).contains(unclosed), "one step closed it, one takes that back");
    assert!(!base.does(&["card", "Иванов"]).contains("28.11.2026"));
}

#[test]
fn the_journal_is_told_in_the_hours_of_this_place_whatever_clock_is_set() {
    let base = Base::new();
    let told = |now: &[&str], errand: &[&str]| {
        let mut command = program();
        command.env("TZ", "VZT-9").arg("--base").arg(base.path("base.vizitka"));
        let said = said(command.args(["--lang", "ru"]).args(now).args(errand));
        assert_eq!(said.code, 0, "{}", said.err);
        said.out
    };
    const SET: &[&str] = &["--now", "2026-11-21T10:00"];
    told(&[], &["add", "Анна"]);
    assert_eq!(told(SET, &["history"]), told(&[], &["history"]), "what the system's clock noted");
    told(SET, &["add", "Пётр"]);
    assert!(told(&[], &["history"]).contains("21.11.2026 10:00"), "what the set clock noted");
    assert_eq!(told(SET, &["history"]), told(&[], &["history"]));
}

#[test]
fn closing_takes_the_nearest_ahead_when_nothing_has_passed() {
    let base = diary();
    base.does(&["plan", "Петрова", "завтра в 15", "--kind", "call", "--about", "скидка"]);
    base.does(&["plan", "Петрова", "28.11 в 9:30", "--place", "офис", "--also", "Иванов"]);
    let said =
        base.does(&["close", "Петрова", "--outcome", "перенесено", "--next", "понедельник в 11"]);
    assert!(said.contains("вс 22.11.2026 15:00  Звонок  Перенесено"), "{said}");
    assert!(said.contains("О чём: скидка · Дальше: пн 23.11.2026 11:00"), "{said}");
    let card = base.does(&["card", "Петрова"]);
    assert!(card.contains("пн 23.11.2026 11:00  Звонок   Запланировано  скидка"), "{card}");
    base.does(&["close", "Петрова", "--outcome", "cancelled"]);
    let said = base.does(&["close", "Иванов", "--outcome", "сорвалось"]);
    assert!(
        said.contains(
            "сб 28.11.2026 09:30  Встреча  Сорвалось  Иванов Сергей Викторович, Петрова Анна"
        ),
        "{said}"
    );
    assert!(
        base.refuses(&["close", "Петрова", "--outcome", "success"]).starts_with("Закрывать нечего")
    );
    assert!(
        base.refuses(&["plan", "Петрова", "когда-нибудь"])
            .starts_with("Не удалось понять дату: «когда-нибудь»")
    );
}

#[test]
fn what_is_to_be_on_a_later_day_has_no_result_yet() {
    let base = diary();
    let early = "День этой встречи ещё не наступил";
    let log = ["log", "Петрова", "Всё хорошо", "--at", "завтра в 15", "--outcome", "удачно"];
    assert!(base.refuses(&log).starts_with(early));
    base.does(&["plan", "Петрова", "завтра в 15"]);
    assert!(base.refuses(&["close", "Петрова", "--outcome", "удачно"]).starts_with(early));
    base.does(&["close", "Петрова", "--outcome", "сорвалось"]);
    base.does(&["plan", "Петрова", "сегодня в 10:20"]);
    base.does(&["close", "Петрова", "--outcome", "удачно"]);
}

#[test]
fn the_diary_answers_its_questions_with_the_list_behind_each_number() {
    let base = diary();
    base.at(
        "2026-10-28T12:00",
        &["log", "Иванов", "Показал образцы", "--outcome", "success", "--next", "3.11 в 10:00"],
    );
    base.at("2026-10-29T12:00", &["log", "Петрова", "--outcome", "refusal", "--reason", "дорого"]);
    base.at("2026-10-30T12:00", &["log", "Иванов", "--outcome", "сорвалось"]);
    base.does(&["plan", "Иванов", "8.12 в 10:00"]);
    base.does(&["plan", "Петрова", "2026-12-15T11:00", "--kind", "visit"]);

    let week = base.does(&["meetings", "--week", "-3"]);
    let (sentence, list) = week.split_once("\n\n").unwrap();
    assert_eq!(
        sentence,
        "Три недели назад, 26.10.2026–01.11.2026, было 3 встречи: 1 удачная, 1 отказ, \
         1 сорвалась. После 1 из них назначена следующая."
    );
    assert_eq!(list.lines().count(), 3, "{list}");
    assert!(list.contains("Отказ") && list.contains("дорого"), "{list}");
    let refused = base.does(&["meetings", "--week", "-3", "--result", "отказ"]);
    assert_eq!(refused.lines().filter(|line| line.contains("2026 12:00")).count(), 1, "{refused}");

    let led = base.does(&["meetings", "--led-to-next", "--month", "-1"]);
    assert!(led.contains("1 разговор привёл к новой встрече"), "{led}");
    assert!(
        led.contains(
            "ср 28.10.2026 12:00  Удачно  Иванов Сергей Викторович  Дальше: вт 03.11.2026 10:00"
        ),
        "{led}"
    );

    let planned = base.does(&["meetings", "--planned", "--month", "+1"]);
    assert!(
        planned
            .starts_with("В следующем месяце, 01.12.2026–31.12.2026, запланированы 2 встречи.\n\n"),
        "{planned}"
    );
    assert!(planned.contains("вт 15.12.2026 11:00  Визит"), "{planned}");
    let ahead = base.does(&["meetings", "--planned"]);
    assert!(ahead.starts_with("Запланированы "), "{ahead}");
    assert!(ahead.contains("вт 15.12.2026 11:00  Визит"), "of every month: {ahead}");

    let with = base.does(&["meetings", "--with", "Иванов С. В."]);
    assert!(with.starts_with("Иванов Сергей Викторович (Ромашка), +7 916 123-45-67. "), "{with}");
    for day in ["28.10.2026", "30.10.2026", "03.11.2026", "08.12.2026"] {
        assert!(with.contains(day), "{day} in\n{with}");
    }
    assert!(base.does(&["meetings", "--week", "-10"]).trim_end().ends_with("встреч не было."));
}

/// The window is what notes reminders that come due; the terminal shows them.
fn window_looks_at_the_clock(base: &Base, now: &str) {
    let clock = Arc::new(FixedClock(parse_wall(now).unwrap()));
    let opening = Opening { clock, key: None };
    let workspace = vizitka_core::open(&base.path("base.vizitka"), opening).unwrap();
    vizitka_core::reminders::tick(&workspace).unwrap();
}

#[test]
fn a_to_do_and_a_birthday_stand_in_their_lists() {
    let base = diary();
    let said = base.does(&["remind", "Позвонить", "--at", "завтра в 10", "--with", "Иванов С. В."]);
    assert!(said.starts_with("Дело записано: Позвонить\n"), "{said}");
    assert!(said.contains("вс 22.11.2026 10:00  Позвонить  Иванов Сергей Викторович"), "{said}");
    base.does(&["remind", "Отправить отчёт", "--at", "2026-11-21"]);

    window_looks_at_the_clock(&base, "2026-11-22T10:01");
    let next_day = base.at("2026-11-22T10:01", &["today"]);
    assert!(next_day.contains("Просрочено  сб 21.11.2026"), "{next_day}");
    let reminder =
        "вс 22.11.2026 10:00  Позвонить        Иванов Сергей Викторович  +7 916 123-45-67";
    let (_, reminders) = next_day.split_once("Напоминания\n").unwrap();
    assert!(reminders.contains(reminder), "{next_day}");

    let open = base.json(&["call", "reminders.open"]);
    let firing = open["items"].as_array().unwrap().iter().find(|one| one["title"] == "Позвонить");
    let firing = firing.unwrap();
    let request = serde_json::json!({
        "reminder_id": firing["reminder_id"],
        "due_at": firing["due_at"],
        "snooze": { "for": "tomorrow" },
    });
    base.at("2026-11-22T10:02", &["call", "reminders.snooze", &request.to_string()]);
    let put_off = base.at("2026-11-22T10:02", &["today"]);
    assert!(put_off.contains("отложено на пн 23.11.2026 09:00"), "{put_off}");

    let birthdays = base.does(&["birthdays"]);
    assert_eq!(birthdays, "вт 24.11.2026  через 3 дня  Петрова Анна  исполняется 50 лет, юбилей\n");
    assert_eq!(
        base.does(&["birthdays", "--days", "2"]),
        "Дней рождения нет ни сегодня, ни на 2 дня вперёд.\n"
    );
}

#[test]
fn what_came_due_is_told_where_no_window_ever_ran() {
    let base = diary();
    base.does(&["remind", "Позвонить", "--at", "завтра в 10", "--with", "Иванов С. В."]);
    let at = |now: &str| base.at(now, &["today"]);
    assert!(!at("2026-11-22T09:59").contains("Напоминания"));
    let line = "вс 22.11.2026 10:00  Позвонить  Иванов Сергей Викторович  +7 916 123-45-67";
    let told = at("2026-11-22T10:01");
    let (_, reminders) = told.split_once("Напоминания\n").unwrap();
    assert_eq!(reminders.matches(line).count(), 1, "{told}");
    assert_eq!(at("2026-11-22T10:01"), told, "telling it notes nothing");
    window_looks_at_the_clock(&base, "2026-11-22T10:01");
    assert_eq!(at("2026-11-22T10:01"), told, "nor is it told twice then");
}

#[test]
fn what_lies_ahead_is_told_as_planned_and_not_as_what_never_was() {
    let base = Base::new();
    base.does(&["add", "Иванов Сергей"]);
    base.does(&["plan", "Иванов", "30.11 в 10:00"]);
    let said = |args: &[&str]| base.does(args).lines().next().unwrap_or_default().to_owned();
    assert_eq!(
        said(&["meetings", "--month", "+2"]),
        "Через 2 месяца, 01.01.2027–31.01.2027, пока ничего не запланировано."
    );
    let ahead = said(&["meetings", "--week", "+2"]);
    assert!(ahead.ends_with("30.11.2026–06.12.2026, запланирована 1 встреча."), "{ahead}");
    let over = said(&["meetings", "--week", "-1"]);
    assert!(over.ends_with("встреч не было."), "{over}");
    assert!(base.does(&["meetings", "--with", "Иванов"]).contains("Всего 1 встреча"));
    assert_eq!(said(&["birthdays", "--days", "0"]), "Сегодня дней рождения нет.");
}

#[test]
fn what_is_logged_lies_behind_unless_it_says_otherwise() {
    let base = Base::new();
    base.does(&["add", "Анна"]);
    for (at, day) in [
        ("19.11 в 10", "чт 19.11.2026 10:00"),
        ("в четверг", "чт 19.11.2026"),
        ("в 9", "сб 21.11.2026 09:00"),
        ("в 23", "пт 20.11.2026 23:00"),
    ] {
        let said = base.does(&["log", "Анна", "Созвонились", "--at", at, "--outcome", "удачно"]);
        assert!(said.contains(day), "{at}: {said}");
    }
    let said = base.does(&["log", "Анна", "--at", "завтра в 10", "--next", "в пятницу"]);
    assert!(said.contains("вс 22.11.2026 10:00") && said.contains("пт 27.11.2026"), "{said}");
}

#[test]
fn a_to_do_repeats_as_the_words_say_and_a_meeting_does_not() {
    let base = diary();
    let said = base.does(&["remind", "Сверить кассу", "--at", "по понедельникам в 9"]);
    let line = "пн 23.11.2026 09:00  Сверить кассу  каждый понедельник";
    assert!(said.contains(line), "{said}");
    let said = base.does(&["remind", "Аренда", "--at", "каждый месяц 5-го"]);
    assert!(said.contains("сб 05.12.2026  Аренда  5-го числа каждого месяца"), "{said}");
    let said = base.does(&["remind", "Отчёт", "--at", "раз в две недели по вт и чт"]);
    assert!(said.contains("вт 24.11.2026  Отчёт  каждую вторую неделю по вт, чт"), "{said}");
    for errand in [
        &["plan", "Иванов", "каждый понедельник в 10"][..],
        &["log", "Иванов", "Поговорили", "--next", "щопонеділка о 10"],
    ] {
        let refused = said_of(&base, errand);
        assert_eq!((refused.code, refused.out.as_str()), (1, ""));
        assert!(refused.err.contains("remind"), "{}", refused.err);
    }
    let refused = said_of(&base, &["remind", "Касса", "--at", "2 раза в неделю"]);
    assert!(refused.err.contains("Не удалось понять дату"), "{}", refused.err);
}

fn said_of(base: &Base, errand: &[&str]) -> crate::base::Said {
    said(&mut base.command(crate::base::NOW, errand))
}
