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
        system_language: Language::Ru,
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
