use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;
use vizitka_commands::locale::Locale;
use vizitka_commands::notices::{self, Notice, Tick};
use vizitka_commands::words::Language;
use vizitka_commands::{Session, SessionOptions, call};

use crate::support::TestClock;

struct Desk {
    _folder: TempDir,
    clock: TestClock,
    session: Session,
}

impl Desk {
    fn new(language: Language) -> Desk {
        Desk::at(language.into())
    }

    fn at(system: Locale) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let clock = TestClock::at("2026-11-21T10:00");
        let session = Session::open(SessionOptions {
            base: folder.path().join("base.vizitka"),
            clock: Arc::new(clock.clone()),
            key: None,
            system,
        })
        .unwrap();
        Desk { _folder: folder, clock, session }
    }

    fn ask(&self, name: &str, args: Value) -> Value {
        call(&self.session, name, args).unwrap_or_else(|error| panic!("{name}: {error}")).value
    }

    fn ivanov(&self) -> Value {
        let points = json!([{ "kind": "phone", "value": "+7 916 123-45-67" }]);
        let draft = json!({ "surname": "Иванов", "given_name": "Сергей", "points": points });
        self.ask("contacts.create", json!({ "draft": draft }))["id"].clone()
    }

    fn plan(&self, at: &str, contacts: &[&Value]) {
        let draft = json!({
            "kind": "meeting", "contact_ids": contacts, "starts_at": at, "has_time": true,
            "place": "кафе «Брум»", "remind": { "count": 30, "unit": "minutes" },
        });
        self.ask("interactions.log", json!({ "draft": draft }));
    }

    fn todo(&self, title: &str, day: &str, time: Option<&str>) {
        let draft = json!({
            "title": title, "due_on": day, "due_time": time,
            "remind": { "count": 0, "unit": "minutes" },
        });
        self.ask("tasks.create", json!({ "draft": draft }));
    }

    fn tick(&self, at: &str) -> Tick {
        self.clock.set(at);
        notices::tick(&self.session).unwrap()
    }

    fn only(&self, at: &str) -> Notice {
        let mut tick = self.tick(at);
        assert_eq!(tick.notices.len(), 1, "{:?}", tick.notices);
        tick.notices.remove(0)
    }
}

#[test]
fn a_meeting_ahead_is_told_in_every_language() {
    for (language, title) in [
        (Language::Ru, "Через 30 минут встреча: Иванов Сергей"),
        (Language::Uk, "Через 30 хвилин зустріч: Иванов Сергей"),
        (Language::En, "Meeting in 30 minutes: Сергей Иванов"),
    ] {
        let desk = Desk::new(language);
        let ivanov = desk.ivanov();
        desk.plan("2026-11-21T14:30", &[&ivanov]);
        let notice = desk.only("2026-11-21T14:00");
        assert_eq!(notice.title, title);
        assert_eq!(notice.body, "14:30 · кафе «Брум» · +7 916 123-45-67");
    }
}

#[test]
fn an_american_hears_of_november_28_at_2_30_pm() {
    for (system, title) in [
        ("en_US.UTF-8", "Meeting November 28 at 2:30 PM: Сергей Иванов"),
        ("en_GB.UTF-8", "Meeting 28 November at 14:30: Сергей Иванов"),
        ("ru_US.UTF-8", "28 ноября в 14:30 встреча: Иванов Сергей"),
    ] {
        let desk = Desk::at(Locale::from_tag(system).unwrap());
        let draft = json!({
            "kind": "meeting", "contact_ids": [desk.ivanov()], "starts_at": "2026-11-28T14:30",
            "has_time": true, "remind": { "count": 3, "unit": "days", "at_time": "09:00" },
        });
        desk.ask("interactions.log", json!({ "draft": draft }));
        assert_eq!(desk.only("2026-11-25T09:00").title, title);
    }
}

#[test]
fn plurals_and_hours_agree() {
    let desk = Desk::new(Language::Ru);
    let title = |at: &str| desk.only(at).title;
    for minute in ["12:21", "12:22"] {
        desk.todo("позвонить", "2026-11-21", Some(minute));
    }
    let set = json!({ "title": "позже", "due_on": "2026-11-21", "due_time": "18:00",
        "remind": { "count": 2, "unit": "hours" } });
    desk.ask("tasks.create", json!({ "draft": set }));
    assert_eq!(title("2026-11-21T12:21"), "Пора: позвонить");
    assert_eq!(title("2026-11-21T12:30"), "Срок был сегодня в 12:22: позвонить");
    assert_eq!(title("2026-11-21T16:00"), "Через 2 часа: позже");
}

#[test]
fn a_birthday_says_how_old_and_whether_it_is_round() {
    for (language, title, body) in [
        (Language::Ru, "Завтра день рождения: Иванов Сергей, 45 лет", "юбилей"),
        (Language::Uk, "Завтра день народження: Иванов Сергей, 45 років", "ювілей"),
        (Language::En, "Birthday tomorrow: Сергей Иванов, 45 years", "milestone"),
    ] {
        let desk = Desk::new(language);
        let draft = json!({
            "contact_id": desk.ivanov(), "kind": "birthday",
            "date": { "year": 1981, "month": 11, "day": 23 },
            "remind": { "count": 1, "unit": "days", "at_time": "09:00" },
        });
        desk.ask("dates.create", json!({ "draft": draft }));
        let notice = desk.only("2026-11-22T09:00");
        assert_eq!(notice.title, title);
        assert_eq!(notice.body, format!("{body} · +7 916 123-45-67"));
    }
}

#[test]
fn the_name_stands_in_the_order_of_the_settings() {
    let desk = Desk::new(Language::Ru);
    desk.ask("settings.change", json!({ "change": { "name_order": "given_first" } }));
    let (ivanov, other) = (desk.ivanov(), desk.ivanov());
    desk.plan("2026-11-22T08:00", &[&ivanov, &other]);
    let notice = desk.only("2026-11-23T09:00");
    assert_eq!(notice.title, "Встреча вчера в 08:00: Сергей Иванов");
    assert!(notice.body.contains("и ещё 1 человек"), "{}", notice.body);
}

#[test]
fn what_was_missed_is_one_notice_that_leads_to_the_list() {
    for (language, title, more) in [
        (Language::Ru, "Пока вас не было: 5 напоминаний", "и ещё 2"),
        (Language::Uk, "Поки вас не було: 5 нагадувань", "і ще 2"),
        (Language::En, "While you were away: 5 reminders", "and 2 more"),
    ] {
        let desk = Desk::new(language);
        for title in ["а", "б", "в", "г", "д"] {
            desk.todo(title, "2026-11-22", None);
        }
        let tick = desk.tick("2026-11-24T08:00");
        assert_eq!((tick.notices.len(), tick.waiting.len()), (1, 5));
        let notice = &tick.notices[0];
        assert_eq!(notice.title, title);
        assert_eq!(notice.firings, tick.waiting, "it tells of all of them");
        assert_eq!(notice.body.lines().count(), 4);
        assert!(notice.body.ends_with(more), "{}", notice.body);
    }
}

#[test]
fn the_buttons_of_a_notice_do_and_put_off() {
    let desk = Desk::new(Language::Ru);
    desk.todo("позвонить", "2026-11-21", Some("12:00"));
    let firing = desk.only("2026-11-21T12:00").firings.remove(0);
    assert_eq!(desk.tick("2026-11-21T12:00").waiting, [firing.as_str()]);
    notices::snooze(&desk.session, &firing).unwrap();
    assert!(desk.tick("2026-11-21T12:00").waiting.is_empty());
    let again = desk.only("2026-11-21T12:10");
    assert_eq!(again.title, "Срок был сегодня в 12:00: позвонить");
    assert_eq!(desk.tick("2026-11-21T12:10").waiting, [firing.as_str()]);
    let changes = notices::done(&desk.session, &firing).unwrap().changes;
    assert!(changes.entry.is_some());
    assert_eq!(desk.ask("tasks.list", json!({}))["done_today"][0]["title"], "позвонить");
    assert!(notices::done(&desk.session, "rubbish").is_err());
}

#[test]
fn the_list_speaks_the_shape_that_the_window_expects() {
    let desk = Desk::new(Language::Ru);
    let ivanov = desk.ivanov();
    desk.plan("2026-11-21T14:30", &[&ivanov]);
    desk.tick("2026-11-21T14:00");
    let firing = desk.ask("reminders.open", json!({}))["items"][0].clone();
    assert_eq!(firing["subject"]["kind"], "interaction");
    assert_eq!(firing["state"], "shown");
    assert_eq!(firing["contact"]["surname"], "Иванов");
    let key = json!({ "reminder_id": firing["reminder_id"], "due_at": firing["due_at"] });
    let put_off = |snooze: Value| {
        let mut request = key.clone();
        request["snooze"] = snooze;
        desk.ask("reminders.snooze", request)["until"].clone()
    };
    assert_eq!(put_off(json!({ "for": "this_evening" })), "2026-11-21T18:00");
    assert_eq!(put_off(json!({ "until": "2026-11-22T07:15" })), "2026-11-22T07:15");
    let peek = desk.ask("history.peek", json!({}));
    assert_eq!(peek["undo"]["about"]["name"], "Иванов Сергей");
    desk.ask("reminders.dismiss", key);
    assert_eq!(desk.ask("reminders.open", json!({}))["items"], json!([]));
}

#[test]
fn coming_dates_carry_whom_to_greet() {
    let desk = Desk::new(Language::Ru);
    let draft = json!({
        "contact_id": desk.ivanov(), "kind": "birthday", "date": { "month": 11, "day": 25 },
    });
    desk.ask("dates.create", json!({ "draft": draft }));
    let coming = desk.ask("dates.upcoming", json!({ "days": 7 }))["items"].clone();
    assert_eq!(coming[0]["days_left"], 4);
    assert_eq!(coming[0]["phone"], "+7 916 123-45-67");
    assert_eq!(coming[0]["date"]["next_on"], "2026-11-25");
    assert_eq!(coming[0]["date"]["date"], json!({ "year": null, "month": 11, "day": 25 }));
}
