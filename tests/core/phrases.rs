use proptest::prelude::*;
use vizitka_core::interactions::InteractionKind;
use vizitka_core::kernel::civil::{parse_day, parse_time, parse_wall};
use vizitka_core::phrases::understand;

/// Saturday, ten in the morning.
const NOW: &str = "2026-11-21T10:00";

fn said(text: &str) -> Option<String> {
    said_at(text, NOW)
}

/// Day and hour in one line.
fn said_at(text: &str, now: &str) -> Option<String> {
    let said = understand(text, parse_wall(now).unwrap())?;
    assert_eq!(said.has_time, said.time.is_some());
    Some(match said.time {
        Some(time) => format!("{} {time}", said.day),
        None => said.day,
    })
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(said(text).as_deref(), Some(*wanted), "{text}");
    }
}

#[test]
fn russian_is_understood() {
    check(&[
        ("в пятницу после обеда", "2026-11-27 14:00"),
        ("через 2 недели", "2026-12-05"),
        ("завтра в 10", "2026-11-22 10:00"),
        ("завтра в 3", "2026-11-22 15:00"),
        ("завтра в 9:15", "2026-11-22 09:15"),
        ("завтра в 10.00", "2026-11-22 10:00"),
        ("завтра в 15-30", "2026-11-22 15:30"),
        ("послезавтра вечером", "2026-11-23 18:00"),
        ("сегодня в 7 вечера", "2026-11-21 19:00"),
        ("27 ноября 14:30", "2026-11-27 14:30"),
        ("27 ноября в 14:30", "2026-11-27 14:30"),
        ("27.11 14:30", "2026-11-27 14:30"),
        ("27.11.2026", "2026-11-27"),
        ("5 марта", "2027-03-05"),
        ("5 мая 2028 года в 12 часов", "2028-05-05 12:00"),
        ("в следующую среду", "2026-11-25"),
        ("в среду на следующей неделе", "2026-11-25"),
        ("на следующей неделе", "2026-11-23"),
        ("через неделю в пятницу", "2026-11-27"),
        ("через неделю", "2026-11-28"),
        ("через месяц", "2026-12-21"),
        ("через полгода", "2027-05-21"),
        ("через год", "2027-11-21"),
        ("через две недели в 11", "2026-12-05 11:00"),
        ("через пару дней", "2026-11-23"),
        ("через 3 дня", "2026-11-24"),
        ("в 3 дня", "2026-11-21 15:00"),
        ("через 2 часа", "2026-11-21 12:00"),
        ("через полчаса", "2026-11-21 10:30"),
        ("через час", "2026-11-21 11:00"),
        ("в 10 часов 30 минут в понедельник", "2026-11-23 10:30"),
        ("25-го в полдень", "2026-11-25 12:00"),
        ("5 числа", "2026-12-05"),
        ("в субботу", "2026-11-28"),
        ("вт 9 утра", "2026-11-24 09:00"),
        ("вчера", "2026-11-20"),
        ("2 недели назад", "2026-11-07"),
        ("неделю назад", "2026-11-14"),
        ("в прошлый четверг", "2026-11-19"),
        ("В ПЯТНИЦУ", "2026-11-27"),
        ("в половине третьего", "2026-11-21 14:30"),
        ("завтра в половине первого", "2026-11-22 12:30"),
        ("в пятницу в половине десятого утра", "2026-11-27 09:30"),
        ("завтра полвосьмого вечера", "2026-11-22 19:30"),
        ("завтра в половине 3", "2026-11-22 14:30"),
        ("полпятого в четверг", "2026-11-26 16:30"),
    ]);
}

#[test]
fn ukrainian_is_understood() {
    check(&[
        ("наступного вівторка о 15:00", "2026-11-24 15:00"),
        ("у п'ятницю після обіду", "2026-11-27 14:00"),
        ("у п’ятницю пополудні", "2026-11-27 14:00"),
        ("за 2 тижні", "2026-12-05"),
        ("через два тижні", "2026-12-05"),
        ("через тиждень у середу", "2026-11-25"),
        ("завтра о 10", "2026-11-22 10:00"),
        ("завтра вранці", "2026-11-22 09:00"),
        ("післязавтра о 9 ранку", "2026-11-23 09:00"),
        ("сьогодні ввечері", "2026-11-21 18:00"),
        ("27 листопада о 14:30", "2026-11-27 14:30"),
        ("1 січня", "2027-01-01"),
        ("у неділю", "2026-11-22"),
        ("за годину", "2026-11-21 11:00"),
        ("о 15 годині", "2026-11-21 15:00"),
        ("наступного тижня", "2026-11-23"),
        ("за місяць", "2026-12-21"),
        ("через п'ять днів", "2026-11-26"),
        ("учора", "2026-11-20"),
        ("минулої п'ятниці", "2026-11-20"),
        ("два дні тому", "2026-11-19"),
        ("пів на четверту", "2026-11-21 15:30"),
        ("завтра о пів на п'яту", "2026-11-22 16:30"),
        ("у четвер о пів на дев’яту ранку", "2026-11-26 08:30"),
        ("о пів на 11 у понеділок", "2026-11-23 10:30"),
        ("завтра у половині третьої", "2026-11-22 14:30"),
    ]);
}

#[test]
fn english_is_understood() {
    check(&[
        ("in two weeks", "2026-12-05"),
        ("in a week", "2026-11-28"),
        ("in a couple of weeks", "2026-12-05"),
        ("next Friday 3pm", "2026-11-27 15:00"),
        ("Friday at 3", "2026-11-27 15:00"),
        ("Friday at 10:30 am", "2026-11-27 10:30"),
        ("tomorrow at noon", "2026-11-22 12:00"),
        ("tomorrow 12 pm", "2026-11-22 12:00"),
        ("day after tomorrow", "2026-11-23"),
        ("November 27, 2026 at 2:30 p.m.", "2026-11-27 14:30"),
        ("Nov 27th", "2026-11-27"),
        ("27th of November", "2026-11-27"),
        ("on the 5th", "2026-12-05"),
        ("11/27", "2026-11-27"),
        ("27/11/2026", "2026-11-27"),
        ("2026-11-27T14:30", "2026-11-27 14:30"),
        ("tonight", "2026-11-21 18:00"),
        ("this afternoon", "2026-11-21 14:00"),
        ("next month", "2026-12-01"),
        ("in half an hour", "2026-11-21 10:30"),
        ("Monday half past 3", "2026-11-23 15:30"),
        ("half past two", "2026-11-21 14:30"),
        ("tomorrow at half past nine", "2026-11-22 09:30"),
        ("half past seven in the evening", "2026-11-21 19:30"),
        ("in 2 hours", "2026-11-21 12:00"),
        ("last Friday", "2026-11-20"),
        ("3 days ago", "2026-11-18"),
        ("Tuesday morning", "2026-11-24 09:00"),
        ("in a fortnight", "2026-12-05"),
        ("Wed 4 pm", "2026-11-25 16:00"),
    ]);
}

#[test]
fn a_weekday_that_is_today_means_the_next_one() {
    assert_eq!(said_at("в субботу", "2026-11-21T08:00").as_deref(), Some("2026-11-28"));
    assert_eq!(said_at("next Friday", "2026-11-24T08:00").as_deref(), Some("2026-12-04"));
    assert_eq!(said_at("Friday", "2026-11-24T08:00").as_deref(), Some("2026-11-27"));
}

#[test]
fn an_hour_alone_is_today_or_tomorrow_when_it_has_passed() {
    check(&[
        ("в 11", "2026-11-21 11:00"),
        ("в 9:30", "2026-11-22 09:30"),
        ("14:30", "2026-11-21 14:30"),
    ]);
}

#[test]
fn days_at_the_edges_of_months_and_years_exist() {
    assert_eq!(said_at("через месяц", "2027-01-31T10:00").as_deref(), Some("2027-02-28"));
    assert_eq!(said_at("завтра", "2026-12-31T10:00").as_deref(), Some("2027-01-01"));
    assert_eq!(said_at("29 февраля", NOW).as_deref(), Some("2028-02-29"));
    assert_eq!(said_at("31-го", "2026-11-21T10:00").as_deref(), Some("2026-12-31"));
    assert_eq!(said_at("через 3 часа", "2026-12-31T23:00").as_deref(), Some("2027-01-01 02:00"));
}

#[test]
fn what_is_to_be_done_is_understood_beside_when() {
    let kind = |text: &str| understand(text, parse_wall(NOW).unwrap()).unwrap().kind;
    assert_eq!(kind("call on Monday"), Some(InteractionKind::Call));
    assert_eq!(kind("позвонить в понедельник в 10"), Some(InteractionKind::Call));
    assert_eq!(kind("зателефонувати завтра"), Some(InteractionKind::Call));
    assert_eq!(kind("встреча 27.11 в 14:30"), Some(InteractionKind::Meeting));
    assert_eq!(kind("зустріч у п'ятницю"), Some(InteractionKind::Meeting));
    assert_eq!(kind("meet at a café tomorrow"), Some(InteractionKind::Meeting));
    assert_eq!(kind("заехать через неделю"), Some(InteractionKind::Visit));
    assert_eq!(kind("написать в среду"), Some(InteractionKind::Message));
    assert_eq!(kind("в пятницу"), None);
    assert_eq!(said("meet at a café tomorrow").as_deref(), Some("2026-11-22"));
    assert_eq!(said("встретиться с Ивановым в пятницу в 12").as_deref(), Some("2026-11-27 12:00"));
}

#[test]
fn what_names_no_time_is_not_understood() {
    for text in [
        "",
        "   ",
        "Иванов",
        "позвонить",
        "5",
        "скидка 10 %",
        "31.02.2027",
        "30 февраля",
        "завтра в 25:00",
        "99999999999999999999",
        "2026-13-45",
        "через 9999 лет",
        "привет мир",
        "звонить",
        "march",
        "a",
        "half",
        "next",
        "в",
        ":",
        "--",
    ] {
        assert_eq!(said(text), None, "{text}");
    }
    assert_eq!(said(&"завтра ".repeat(100)), None, "a text is not a date");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..Default::default() })]

    /// Whatever is typed, nothing breaks, and what is understood is a day that exists.
    #[test]
    fn nothing_typed_breaks_it(words in prop::collection::vec(
        prop::sample::select(vec![
            "в", "через", "за", "in", "a", "2", "10", "31", "2026", "14:30", "27.11", "-", ".", "/",
            "ноября", "may", "пятницу", "next", "следующей", "неделе", "назад", "ago", "half", "past",
            "часов", "дня", "вечера", "pm", "th", "завтра", "couple", "of", "утра", "0", "99",
        ]), 0..7), noise in "\\PC{0,8}") {
        let text = format!("{} {noise}", words.join(" "));
        if let Some(said) = understand(&text, parse_wall(NOW).unwrap()) {
            prop_assert!(parse_day(&said.day).is_ok());
            prop_assert!(said.time.is_none_or(|time| parse_time(&time).is_ok()));
        }
    }
}
