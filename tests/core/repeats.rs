//! What comes again, as people say it.

use vizitka_core::kernel::civil::parse_wall;
use vizitka_core::tasks::Repeat;

use crate::phrases::{understand, understand_nearest, understand_past};

/// Saturday, ten in the morning.
const NOW: &str = "2026-11-21T10:00";

/// The rule as the base keeps it, the first day and the hour.
fn said(text: &str) -> String {
    said_at(text, NOW)
}

fn said_at(text: &str, now: &str) -> String {
    let said = match understand(text, parse_wall(now).unwrap()) {
        Ok(Some(said)) => said,
        Ok(None) => return "none".to_owned(),
        Err(error) => return format!("{:?}", error.code),
    };
    let list = |days: &[u8]| days.iter().map(u8::to_string).collect::<Vec<_>>().join(",");
    let rule = match &said.repeat {
        None => "once".to_owned(),
        Some(Repeat::Days { every }) => format!("days/{every}"),
        Some(Repeat::Weeks { every, weekdays }) => format!("weeks/{every}/{}", list(weekdays)),
        Some(Repeat::Months { every, day: Some(day) }) => format!("months/{every}/{day}"),
        Some(Repeat::Months { every, day: None }) => format!("months/{every}/last"),
        Some(Repeat::Years { every }) => format!("years/{every}"),
    };
    let time = said.time.map(|time| format!(" {time}")).unwrap_or_default();
    format!("{rule} {}{time}", said.day)
}

/// Tells of every phrase that is read otherwise, not of the first alone.
#[track_caller]
fn check(cases: &[(&str, &str)]) {
    let others: Vec<_> = cases
        .iter()
        .map(|(text, wanted)| (text, wanted, said(text)))
        .filter(|(_, wanted, said)| said != *wanted)
        .map(|(text, wanted, said)| format!("{text}: {said}, not {wanted}"))
        .collect();
    assert!(others.is_empty(), "{}", others.join("\n"));
}

#[test]
fn rules_are_understood_in_russian() {
    check(&[
        ("по понедельникам", "weeks/1/1 2026-11-23"),
        ("по понедельникам в 10", "weeks/1/1 2026-11-23 10:00"),
        ("в 10 по понедельникам", "weeks/1/1 2026-11-23 10:00"),
        ("по вторникам и четвергам в 15:30", "weeks/1/2,4 2026-11-24 15:30"),
        ("по вторникам и по четвергам", "weeks/1/2,4 2026-11-24"),
        ("по пн и ср", "weeks/1/1,3 2026-11-23"),
        ("с 10 до 12 по средам", "weeks/1/3 2026-11-25 10:00"),
        ("с 10 до 12 по ср", "weeks/1/3 2026-11-25 10:00"),
        ("по будням в 9", "weeks/1/1,2,3,4,5 2026-11-23 09:00"),
        ("по рабочим дням", "weeks/1/1,2,3,4,5 2026-11-23"),
        ("по выходным", "weeks/1/6,7 2026-11-21"),
        ("по вечерам", "days/1 2026-11-21 18:00"),
        ("каждый понедельник", "weeks/1/1 2026-11-23"),
        ("каждую среду в 3:30", "weeks/1/3 2026-11-25 15:30"),
        ("каждое воскресенье утром", "weeks/1/7 2026-11-22 09:00"),
        ("каждый вторник и в четверг", "weeks/1/2,4 2026-11-24"),
        ("каждый второй понедельник", "weeks/2/1 2026-11-23"),
        ("каждый день", "days/1 2026-11-21"),
        ("каждый день в 12", "days/1 2026-11-21 12:00"),
        ("каждый день в 9", "days/1 2026-11-22 09:00"),
        ("каждый день по полчаса", "days/1 2026-11-21"),
        ("каждый второй день", "days/2 2026-11-21"),
        ("каждые 3 дня", "days/3 2026-11-21"),
        ("каждые три дня с понедельника", "days/3 2026-11-23"),
        ("каждое утро", "days/1 2026-11-22 09:00"),
        ("каждый вечер в 8", "days/1 2026-11-21 20:00"),
        ("ежедневно в 18:00", "days/1 2026-11-21 18:00"),
        ("каждую неделю", "weeks/1/6 2026-11-21"),
        ("каждую неделю по средам", "weeks/1/3 2026-11-25"),
        ("раз в неделю", "weeks/1/6 2026-11-21"),
        ("1 раз в неделю", "weeks/1/6 2026-11-21"),
        ("раз в две недели", "weeks/2/6 2026-11-21"),
        ("раз в две недели по понедельникам", "weeks/2/1 2026-11-23"),
        ("раз в 2 недели в пятницу", "weeks/2/5 2026-11-27"),
        ("завтра и раз в две недели", "weeks/2/7 2026-11-22"),
        ("каждые две недели со вторника", "weeks/2/2 2026-11-24"),
        ("с 1 декабря каждый понедельник в 10", "weeks/1/1 2026-12-07 10:00"),
        ("каждый месяц", "months/1/21 2026-11-21"),
        ("каждый месяц 5-го", "months/1/5 2026-12-05"),
        ("каждый месяц 5 числа в 11", "months/1/5 2026-12-05 11:00"),
        ("5-го числа каждого месяца", "months/1/5 2026-12-05"),
        ("25-го каждого месяца", "months/1/25 2026-11-25"),
        ("каждое 5-е число", "months/1/5 2026-12-05"),
        ("каждого 5-го числа каждого месяца", "months/1/5 2026-12-05"),
        ("по 5 числам", "months/1/5 2026-12-05"),
        ("по 5 числам каждого месяца в 10", "months/1/5 2026-12-05 10:00"),
        ("каждые 3 дня с 5-го", "days/3 2026-12-05"),
        ("каждый понедельник с 5-го", "weeks/1/1 2026-12-07"),
        ("31 числа каждого месяца", "months/1/31 2026-11-30"),
        ("последний день каждого месяца", "months/1/last 2026-11-30"),
        ("в последний день каждого месяца в 12", "months/1/last 2026-11-30 12:00"),
        ("каждый последний день месяца", "months/1/last 2026-11-30"),
        ("ежемесячно в последний день месяца", "months/1/last 2026-11-30"),
        ("ежемесячно", "months/1/21 2026-11-21"),
        ("раз в месяц", "months/1/21 2026-11-21"),
        ("раз в квартал", "months/3/21 2026-11-21"),
        ("раз в полгода", "months/6/21 2026-11-21"),
        ("каждые 2 месяца 10-го", "months/2/10 2026-12-10"),
        ("каждый год 5 мая", "years/1 2027-05-05"),
        ("каждое 5 мая", "years/1 2027-05-05"),
        ("раз в год", "years/1 2026-11-21"),
    ]);
}

#[test]
fn rules_are_understood_in_ukrainian_and_english() {
    check(&[
        ("щопонеділка о 10", "weeks/1/1 2026-11-23 10:00"),
        ("щовівторка і щочетверга", "weeks/1/2,4 2026-11-24"),
        ("щосереди", "weeks/1/3 2026-11-25"),
        ("по понеділках о 15", "weeks/1/1 2026-11-23 15:00"),
        ("по середах та п’ятницях", "weeks/1/3,5 2026-11-25"),
        ("кожного понеділка", "weeks/1/1 2026-11-23"),
        ("кожної середи об 11", "weeks/1/3 2026-11-25 11:00"),
        ("кожен день", "days/1 2026-11-21"),
        ("кожного дня о 18:00", "days/1 2026-11-21 18:00"),
        ("щодня", "days/1 2026-11-21"),
        ("щовечора", "days/1 2026-11-21 18:00"),
        ("щотижня", "weeks/1/6 2026-11-21"),
        ("кожні два тижні", "weeks/2/6 2026-11-21"),
        ("раз на тиждень", "weeks/1/6 2026-11-21"),
        ("раз на два тижні", "weeks/2/6 2026-11-21"),
        ("раз на місяць", "months/1/21 2026-11-21"),
        ("щомісяця 5-го", "months/1/5 2026-12-05"),
        ("кожного місяця 5 числа", "months/1/5 2026-12-05"),
        ("останній день кожного місяця", "months/1/last 2026-11-30"),
        ("щороку", "years/1 2026-11-21"),
        ("по буднях о 9", "weeks/1/1,2,3,4,5 2026-11-23 09:00"),
        ("every Monday", "weeks/1/1 2026-11-23"),
        ("every Monday at 10", "weeks/1/1 2026-11-23 10:00"),
        ("every Tuesday and Thursday at 3:30", "weeks/1/2,4 2026-11-24 15:30"),
        ("on Mondays", "weeks/1/1 2026-11-23"),
        ("Mondays and Fridays at 9", "weeks/1/1,5 2026-11-23 09:00"),
        ("every other Friday", "weeks/2/5 2026-11-27"),
        ("every day", "days/1 2026-11-21"),
        ("every other day", "days/2 2026-11-21"),
        ("daily at 6 pm", "days/1 2026-11-21 18:00"),
        ("every evening", "days/1 2026-11-21 18:00"),
        ("every weekday at 9", "weeks/1/1,2,3,4,5 2026-11-23 09:00"),
        ("on weekdays", "weeks/1/1,2,3,4,5 2026-11-23"),
        ("every week", "weeks/1/6 2026-11-21"),
        ("weekly", "weeks/1/6 2026-11-21"),
        ("every 2 weeks", "weeks/2/6 2026-11-21"),
        ("every two weeks on Monday", "weeks/2/1 2026-11-23"),
        ("once a week", "weeks/1/6 2026-11-21"),
        ("once every two weeks", "weeks/2/6 2026-11-21"),
        ("every month on the 5th", "months/1/5 2026-12-05"),
        ("on the 5th of every month", "months/1/5 2026-12-05"),
        ("every 5th", "months/1/5 2026-12-05"),
        ("last day of every month", "months/1/last 2026-11-30"),
        ("every 2nd week", "weeks/2/6 2026-11-21"),
        ("quarterly", "months/3/21 2026-11-21"),
        ("every year on May 5", "years/1 2027-05-05"),
        ("annually", "years/1 2026-11-21"),
    ]);
}

#[test]
fn a_rule_that_no_todo_can_have_is_not_understood() {
    for text in [
        "каждый час",
        "каждые полчаса",
        "каждые 2 часа",
        "every 30 minutes",
        "hourly every hour",
        "2 раза в неделю",
        "дважды в месяц",
        "двічі на тиждень",
        "twice a week",
        "three times a week",
        "первый понедельник каждого месяца",
        "каждый первый понедельник",
        "в последнюю пятницу каждого месяца",
        "last Friday of every month",
        "каждый второй вторник месяца",
        "every second Tuesday of the month",
        "каждый день до пятницы",
        "каждый день до 31 декабря",
        "every day until Friday",
        "every day for two weeks",
        "каждый день на следующей неделе",
        "каждый день кроме воскресенья",
        "every day except Sunday",
        "в конце каждого месяца",
        "каждую пару недель",
        "каждые полтора часа",
        "в пятницу по понедельникам",
        "каждый понедельник 31.02",
        "каждый месяц по понедельникам",
        "каждую пятницу 13-го",
        "каждый месяц, 5",
        "5 и 20 числа каждого месяца",
        "1-го и 15-го каждого месяца",
        "каждый чётный понедельник",
        "every Monday or Tuesday",
        "every 1000 days",
        "каждые 0 дней",
    ] {
        assert_eq!(said(text), "none", "{text}");
    }
}

#[test]
fn words_that_only_look_like_a_rule_say_what_they_said() {
    check(&[
        ("в следующий раз в пятницу", "once 2026-11-27"),
        ("с понедельника по среду", "once 2026-11-23"),
        ("завтра обзвонить каждого", "once 2026-11-22"),
        ("через день", "once 2026-11-22"),
        ("через неделю", "once 2026-11-28"),
        ("on Tuesday's call", "once 2026-11-24"),
        ("Monday", "once 2026-11-23"),
        ("завтра каждому клиенту по письму", "once 2026-11-22"),
        ("по дороге завтра в 10", "once 2026-11-22 10:00"),
    ]);
}

#[test]
fn a_rule_begins_today_until_its_hour_has_passed() {
    let monday = "2026-11-23T10:00";
    for (text, wanted) in [
        ("по понедельникам в 15", "weeks/1/1 2026-11-23 15:00"),
        ("по понедельникам в 9", "weeks/1/1 2026-11-30 09:00"),
        ("каждый понедельник", "weeks/1/1 2026-11-23"),
        ("23-го каждого месяца в 9", "months/1/23 2026-12-23 09:00"),
        ("23-го каждого месяца в 11", "months/1/23 2026-11-23 11:00"),
        ("каждый день", "days/1 2026-11-23"),
    ] {
        assert_eq!(said_at(text, monday), wanted, "{text}");
    }
    assert_eq!(said_at("31 числа каждого месяца", "2027-01-31T10:00"), "months/1/31 2027-01-31");
    assert_eq!(said_at("31 числа каждого месяца", "2027-02-01T10:00"), "months/1/31 2027-02-28");
    assert_eq!(said_at("каждый год", "2028-02-29T10:00"), "years/1 2028-02-29");
}

#[test]
fn what_comes_again_never_was() {
    let now = parse_wall(NOW).unwrap();
    assert_eq!(understand_past("каждый понедельник", now).unwrap(), None);
    let nearest = understand_nearest("каждый понедельник", now).unwrap().unwrap();
    assert!(nearest.repeat.is_some(), "whoever cannot take it up has to see it");
}
