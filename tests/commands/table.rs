use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;
use vizitka_commands::words::Language;
use vizitka_commands::{Session, SessionOptions, call, commands};
use vizitka_core::error::Code;

use crate::support::TestClock;

pub fn session() -> (TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::open(SessionOptions {
        base: folder.path().join("base.vizitka"),
        clock: Arc::new(TestClock::at("2026-11-21T10:00")),
        key: None,
        system: Language::Ru.into(),
    })
    .unwrap();
    (folder, session)
}

pub fn ask(session: &Session, name: &str, args: Value) -> Value {
    call(session, name, args).unwrap_or_else(|error| panic!("{name}: {error}")).value
}

#[test]
fn a_customer_is_added_found_and_undone() {
    let (_folder, session) = session();
    let made =
        call(&session, "contacts.create", json!({ "draft": { "surname": "Котова" } })).unwrap();
    assert_eq!(made.changes.unwrap().op.unwrap().as_str(), "create-contact");
    assert_eq!(
        ask(&session, "search.find", json!({ "query": "кот", "limit": 5 }))["total_contacts"],
        1
    );
    assert_eq!(ask(&session, "history.peek", json!({}))["undo"]["about"]["name"], "Котова");
    ask(&session, "history.undo", json!({}));
    assert_eq!(ask(&session, "contacts.counts", Value::Null)["in_use"], 0);
}

#[test]
fn a_name_typed_in_one_line_is_taken_apart_where_it_is_written_down() {
    let (_folder, session) = session();
    let written = |draft: Value, name: &str| {
        let made = ask(&session, "contacts.create", json!({ "draft": draft, "name": name }));
        let card = ask(&session, "contacts.get", json!({ "id": made["id"] }));
        let text = |field: &str| card[field].as_str().unwrap_or_default().to_owned();
        let company = card["organization"]["name"].as_str().unwrap_or_default().to_owned();
        let fields = ["surname", "given_name", "nickname", "role", "note", "sex"].map(text);
        (fields, company)
    };
    let (fields, company) = written(json!({ "role": " " }), "г-н проф. Иванов Сергей (Серёжа)");
    assert_eq!(fields, ["Иванов", "Сергей", "Серёжа", "проф.", "", "male"]);
    assert_eq!(company, "");
    let typed = json!({ "role": "Хирург", "organization": "Клиника", "note": "чай" });
    let (fields, company) = written(typed, "проф. Преображенский Филипп (ООО «Пёс»)");
    let above_note = "проф.\nООО «Пёс»\nчай";
    assert_eq!(fields, ["Преображенский", "Филипп", "", "Хирург", above_note, ""]);
    assert_eq!(company, "Клиника");
    let like = json!({ "draft": {}, "name": "Сергей Иванов" });
    let doubles = ask(&session, "contacts.duplicates", like);
    assert_eq!(doubles["possible"][0]["because"], "name");
}

#[test]
fn a_name_is_understood_in_the_order_of_the_settings() {
    let (_folder, session) = session();
    let surname = || {
        let parts = ask(&session, "contacts.name_parts", json!({ "text": "Зураб Гогиа" }));
        parts["surname"].as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(surname(), "Зураб");
    ask(&session, "settings.change", json!({ "change": { "name_order": "given_first" } }));
    assert_eq!(surname(), "Гогиа");
}

#[test]
fn undo_and_redo_are_watched_under_the_name_they_are_given() {
    let (_folder, session) = session();
    ask(&session, "contacts.create", json!({ "draft": { "surname": "Котова" } }));
    ask(&session, "history.undo", json!({ "seq": null, "job": "back" }));
    ask(&session, "history.redo", json!({ "job": "forth" }));
    assert_eq!(ask(&session, "contacts.counts", Value::Null)["in_use"], 1);
    assert_eq!(ask(&session, "jobs.progress", json!({ "job": "forth" })), Value::Null, "over");
}

#[test]
fn a_wrong_request_is_refused_by_code() {
    let (_folder, session) = session();
    let code = |name: &str, args: Value| call(&session, name, args).unwrap_err().code;
    assert_eq!(code("contacts.explode", json!({})), Code::CommandUnknown);
    assert_eq!(code("contacts.get", json!({ "id": 7 })), Code::RequestMalformed);
    for command in commands() {
        for args in [json!([]), json!([{}]), json!(["x"]), json!(7), json!("{}"), json!(true)] {
            assert_eq!(code(command.name, args), Code::RequestMalformed, "{}", command.name);
        }
    }
    let nested = [
        ("contacts.create", json!({ "draft": ["Анна"] })),
        ("contacts.list", json!({ "filter": [], "limit": 3 })),
    ];
    for (name, args) in nested {
        assert_eq!(code(name, args), Code::RequestMalformed, "{name}");
    }
    let nobody = json!({ "id": "01893b6e-7c00-7000-8000-000000000000" });
    assert_eq!(code("contacts.get", nobody), Code::NotFound);
}

#[test]
fn a_request_that_does_not_fit_says_where_and_what_was_wanted() {
    let (_folder, session) = session();
    let id =
        ask(&session, "contacts.create", json!({ "draft": { "surname": "Котова" } }))["id"].clone();
    let before = ask(&session, "contacts.get", json!({ "id": id }));
    let check = |name: &str, args: Value, problem: &str, field: &str, given: &str| {
        let error = call(&session, name, args).unwrap_err();
        assert_eq!(error.code, Code::RequestMalformed, "{name} {error}");
        assert_eq!(error.data["problem"], problem, "{name} {error}");
        assert_eq!(error.data["field"], field, "{name} {error}");
        assert_eq!(error.data["given"], given, "{name} {error}");
    };
    let update = |patch: Value| json!({ "id": id, "patch": patch });
    check("contacts.update", update(json!({ "notes": "x" })), "unknown", "patch.notes", "");
    check("contacts.update", update(json!({ "note": 7 })), "kind", "patch.note", "7");
    check("contacts.update", json!({ "patch": {} }), "missing", "id", "");
    check("contacts.update", json!({ "id": "x", "patch": {} }), "value", "id", "x");
    let points =
        json!({ "points": [{ "kind": "phone", "value": "1" }, { "kind": "fax", "value": "2" }] });
    check("contacts.update", update(points), "word", "patch.points[2].kind", "fax");
    check("contacts.update", update(json!({ "tags": "ВИП" })), "kind", "patch.tags", "\"ВИП\"");
    check("contacts.counts", json!({ "x": 1 }), "no_fields", "x", "");
    check("contacts.counts", json!([1]), "request", "", "[1]");
    check("contacts.quiet", json!({ "limit": -1 }), "value", "limit", "-1");
    check("contacts.quiet", json!({ "limit": 1.5 }), "kind", "limit", "1.5");
    let lead = |at: &str| json!({ "count": 1, "unit": "days", "at_time": at });
    let remind = |lead: Value| json!({ "id": id, "patch": { "remind": lead } });
    check("tasks.update", remind(lead("9-30")), "value", "patch.remind.at_time", "9-30");
    let repeat = json!({ "repeat": { "unit": "days", "every": 1, "until": "2027" } });
    check(
        "tasks.update",
        json!({ "id": id, "patch": repeat }),
        "unknown",
        "patch.repeat.until",
        "",
    );
    let due = json!({ "due": "2026-11-23" });
    check("tasks.update", json!({ "id": id, "patch": due }), "unknown", "patch.due", "");
    let place = json!({ "plase": "Кафе" });
    check("interactions.update", json!({ "id": id, "patch": place }), "unknown", "patch.plase", "");
    let firing = |snooze: Value| json!({ "reminder_id": id, "due_at": "", "snooze": snooze });
    check("reminders.snooze", firing(json!({ "fir": "hour" })), "unknown", "snooze.fir", "");
    assert_eq!(ask(&session, "contacts.get", json!({ "id": id })), before);
}

/// Shapes of which one field settles what the others may be.
#[test]
fn a_request_that_mistakes_a_kind_of_thing_says_which_kinds_there_are() {
    let (_folder, session) = session();
    let id = json!("01893b6e-7c00-7000-8000-000000000000");
    let check = |name: &str, args: Value, problem: &str, field: &str, allowed: &str| {
        let error = call(&session, name, args.clone()).unwrap_err();
        assert_eq!(error.code, Code::RequestMalformed, "{args} {error}");
        let said = ["problem", "field", "allowed"].map(|name| error.data[name].as_str());
        assert_eq!(said, [problem, field, allowed].map(Some), "{args}");
    };
    let at = "patch.repeat";
    for (repeat, problem, field, allowed) in [
        (json!({ "unit": "day", "every": 1 }), "word", ".unit", "days, weeks, months, years"),
        (json!({ "unit": "days", "every": "x" }), "kind", ".every", ""),
        (json!({ "unit": "days", "every": -1 }), "value", ".every", ""),
        (json!({ "unit": "days" }), "missing", ".every", ""),
        (json!({ "every": 1 }), "missing", ".unit", ""),
        (
            json!({ "unit": "days", "every": 1, "weekdays": [1] }),
            "unknown",
            ".weekdays",
            "unit, every",
        ),
        (
            json!({ "unit": "weeks", "every": 1, "day": 3 }),
            "unknown",
            ".day",
            "unit, every, weekdays",
        ),
        (json!({ "unit": "weeks", "every": 1, "weekdays": [1, "вт"] }), "kind", ".weekdays[2]", ""),
        (json!("weekly"), "kind", "", ""),
    ] {
        let field = format!("{at}{field}");
        let request = json!({ "id": id, "patch": { "repeat": repeat } });
        check("tasks.update", request, problem, &field, allowed);
    }
    let spans = "ten_minutes, hour, this_evening, tomorrow";
    for (snooze, problem, field, allowed) in [
        (json!({ "for": "week" }), "word", "snooze.for", spans),
        (json!({ "for": 3 }), "word", "snooze.for", spans),
        (json!({ "fir": "hour" }), "unknown", "snooze.fir", "for, until"),
        (json!({ "until": 9 }), "kind", "snooze.until", ""),
        (json!({ "for": "hour", "until": "2026-11-23T09:00" }), "unknown", "snooze.until", "for"),
        (json!({}), "missing", "snooze.for", ""),
    ] {
        let request = json!({ "reminder_id": id, "due_at": "", "snooze": snooze });
        check("reminders.snooze", request, problem, field, allowed);
    }
}

#[test]
fn a_setting_that_does_not_fit_is_named() {
    let (_folder, session) = session();
    for (name, value) in [
        ("theme", json!("pink")),
        ("themes", json!("dark")),
        ("scale", json!("x")),
        ("success_mark", json!("red")),
        // What went well is pink already.
        ("fell_through_mark", json!("pink")),
    ] {
        let change = json!({ "change": { "language": "uk", name: value } });
        let error = call(&session, "settings.change", change).unwrap_err();
        assert_eq!(error.code, Code::FieldInvalid, "{name}");
        assert_eq!(error.data["field"], name);
    }
}

#[test]
fn names_are_room_and_verb_and_unique() {
    let mut names: Vec<_> = commands().map(|command| command.name).collect();
    for name in &names {
        let (room, verb) = name.split_once('.').expect("room.verb");
        assert!(!room.is_empty() && !verb.is_empty() && !verb.contains('.'), "{name}");
    }
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}
