use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;
use vizitka_commands::locale::Locale;
use vizitka_commands::words::Language;
use vizitka_commands::{Session, SessionOptions, call};
use vizitka_core::error::Code;

use crate::support::TestClock;

fn session(system: impl Into<Locale>) -> (TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let session = reopened(&folder, system);
    (folder, session)
}

fn reopened(folder: &TempDir, system: impl Into<Locale>) -> Session {
    Session::open(SessionOptions {
        base: folder.path().join("base.vizitka"),
        clock: Arc::new(TestClock::at("2026-11-21T10:00")),
        key: None,
        system: system.into(),
    })
    .unwrap()
}

fn ask(session: &Session, name: &str, args: Value) -> Value {
    call(session, name, args).unwrap_or_else(|error| panic!("{name}: {error}")).value
}

fn bring_in(session: &Session, path: &str) -> Value {
    let seen = ask(session, "imports.look", json!({ "path": path, "plan": null }));
    let args = json!({ "path": path, "plan": seen["plan"], "job": "list" });
    let foretold = ask(session, "imports.preview", args.clone());
    let report = ask(session, "imports.run", args);
    assert_eq!(foretold["counts"], report["counts"]);
    report
}

#[test]
fn a_list_comes_in_goes_out_in_words_and_comes_back() {
    for (language, word) in
        [(Language::Ru, "Интересуется"), (Language::Uk, "Цікавиться"), (Language::En, "Interested")]
    {
        let (folder, first) = session(language);
        let list = folder.path().join("list.csv");
        std::fs::write(&list, "Имя;Телефон;ДР\nАнна Ким;8 916 123-45-67;21.11.1980\n").unwrap();
        let report = bring_in(&first, list.to_str().unwrap());
        assert_eq!(report["counts"]["new"], 1);
        assert_eq!(report["entry"], 1);
        let out = folder.path().join("out.csv");
        let saved = ask(&first, "exports.run", json!({ "path": out, "list": null, "job": null }));
        assert_eq!(saved["rows"], 1);
        assert!(std::fs::read_to_string(&out).unwrap().contains(word));
        let (_other, second) = session(Language::En);
        assert_eq!(bring_in(&second, out.to_str().unwrap())["counts"]["new"], 1);
        let again = bring_in(&first, out.to_str().unwrap());
        assert_eq!((&again["counts"]["same"], &again["entry"]), (&json!(1), &Value::Null));
    }
}

#[test]
fn a_file_that_is_no_table_is_refused_by_code() {
    let (folder, session) = session(Language::Ru);
    let path = folder.path().join("price.csv");
    std::fs::write(&path, "%PDF-1.4").unwrap();
    let refused = call(&session, "imports.look", json!({ "path": path })).unwrap_err();
    assert_eq!((refused.code, &refused.data["kind"]), (Code::FileOtherKind, &json!("PDF")));
}

#[test]
fn the_region_of_phones_and_the_order_of_names_follow_from_the_language_until_they_are_chosen() {
    let customs = |session: &Session| {
        let settings = ask(session, "settings.get", json!({}));
        [settings["phone_region"].clone(), settings["name_order"].clone()]
    };
    for (language, region, order) in [
        (Language::Ru, "ru", "surname_first"),
        (Language::Uk, "ua", "surname_first"),
        (Language::En, "gb", "given_first"),
    ] {
        let (folder, made) = session(language);
        assert_eq!(customs(&made), [region, order]);
        drop(made);
        let again = reopened(&folder, Language::Ru);
        assert_eq!(customs(&again), [region, order], "whoever opens it later");
        assert_eq!(ask(&again, "history.peek", json!({}))["undo"], Value::Null);
        ask(&again, "settings.welcome", json!({ "change": { "language": "uk" } }));
        assert_eq!(customs(&again), ["ua", "surname_first"], "chosen at the first start");
        let both = json!({ "language": "en", "phone_region": "us" });
        ask(&again, "settings.welcome", json!({ "change": both }));
        assert_eq!(customs(&again), ["us", "given_first"]);
    }
}

#[test]
fn the_choices_of_the_first_start_are_no_step_to_be_undone() {
    let (_folder, session) = session(Language::Uk);
    let chosen = json!({ "language": "uk", "is_welcomed": true });
    let settings = ask(&session, "settings.welcome", json!({ "change": chosen }));
    assert_eq!(settings["phone_region"], "ua");
    let steps = |session: &Session| {
        ask(session, "history.list", json!({ "before": null, "limit": 10 }))["entries"].clone()
    };
    assert_eq!(steps(&session), json!([]));
    ask(&session, "settings.change", json!({ "change": { "theme": "dark", "language": "uk" } }));
    assert_eq!(steps(&session)[0]["about"]["name"], "theme", "history names what did change");
    let quiet = json!({ "quiet_from": "22:00", "quiet_to": "08:00" });
    ask(&session, "settings.change", json!({ "change": quiet }));
    assert_eq!(steps(&session)[0]["about"]["name"], "quiet_from");
    ask(&session, "settings.change", json!({ "change": { "theme": "light", "scale": 110 } }));
    assert_eq!(steps(&session)[0]["about"]["name"], "");
    let swapped = json!({ "success_mark": "blue", "fell_through_mark": "pink" });
    ask(&session, "settings.change", json!({ "change": swapped }));
    assert_eq!(steps(&session)[0]["about"]["name"], "success_mark");
}

#[test]
fn english_follows_the_country_of_the_desktop() {
    for (system, locale, region, week_start, day, born) in [
        ("en_US.UTF-8", "en-US", "us", 7, "2026-12-05", "1975-03-04"),
        ("en_GB.UTF-8", "en-GB", "gb", 1, "2027-05-12", "1975-04-03"),
        ("en_DE", "en-GB", "de", 1, "2027-05-12", "1975-04-03"),
        ("ru_KZ.UTF-8", "ru-RU", "kz", 1, "2027-05-12", "1975-04-03"),
        ("ru_US.UTF-8", "ru-RU", "ru", 1, "2027-05-12", "1975-04-03"),
        ("uk_US.UTF-8", "uk-UA", "ua", 1, "2027-05-12", "1975-04-03"),
    ] {
        let (folder, session) = session(Locale::from_tag(system).unwrap());
        let state = ask(&session, "workspace.state", json!({}));
        assert_eq!(state["locale"], locale, "{system}");
        assert_eq!(state["settings"]["phone_region"], region, "{system}");
        assert_eq!(state["settings"]["week_start"], week_start, "{system}");
        let said = ask(&session, "dates.understand", json!({ "text": "12/05" }));
        assert_eq!(said["day"], day, "{system}");
        let list = folder.path().join("list.csv");
        std::fs::write(&list, "Name;Phone;Birthday\nAnna Kim;+12025550123;03/04/1975\n").unwrap();
        bring_in(&session, list.to_str().unwrap());
        let year = json!({ "days": 366, "kinds": ["birthday"], "limit": 1 });
        let coming = ask(&session, "dates.upcoming", year);
        assert_eq!(written(&coming["items"][0]["date"]["date"]), born, "{system}");
    }
}

fn written(date: &Value) -> String {
    let part = |name: &str| date[name].as_i64().unwrap_or_default();
    format!("{}-{:02}-{:02}", part("year"), part("month"), part("day"))
}

#[test]
fn who_chooses_another_language_keeps_the_country() {
    let (_folder, session) = session(Locale::from_tag("en_US.UTF-8").unwrap());
    let locale = |session: &Session| ask(session, "workspace.state", json!({}))["locale"].clone();
    assert_eq!(locale(&session), "en-US");
    ask(&session, "settings.welcome", json!({ "change": { "language": "uk" } }));
    let state = ask(&session, "workspace.state", json!({}));
    assert_eq!(state["locale"], "uk-UA");
    assert_eq!(state["settings"]["phone_region"], "ua", "an American desktop in Kyiv");
    assert_eq!(state["settings"]["week_start"], 1);
    ask(&session, "settings.change", json!({ "change": { "language": "en" } }));
    assert_eq!(locale(&session), "en-US");
}
