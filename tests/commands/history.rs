use serde_json::{Value, json};
use vizitka_commands::Session;
use vizitka_commands::words::{Language, say_map};

use crate::table::{ask, session};

/// What the history says of the latest step, and the toast after it.
fn sentences(session: &Session, language: Language) -> [String; 2] {
    let step = ask(session, "history.peek", json!({}))["undo"].clone();
    let about = step["about"].as_object().unwrap();
    let op = step["op"].as_str().unwrap();
    ["op", "done"].map(|kind| say_map(language, &format!("{kind}-{op}"), about))
}

fn check(session: &Session, language: Language, named: &str, told: &str) {
    assert_eq!(sentences(session, language), [named, told]);
}

fn somebody(session: &Session) -> Value {
    let draft = json!({ "surname": "Котова", "given_name": "Марина" });
    ask(session, "contacts.create", json!({ "draft": draft }))["id"].clone()
}

#[test]
fn a_step_names_the_facts_of_a_card_that_it_changed() {
    let (_folder, session) = session();
    let id = somebody(&session);
    let change = |patch: Value| {
        ask(&session, "contacts.update", json!({ "id": id, "patch": patch }));
    };
    let phone = json!([{ "kind": "phone", "value": "+380501234567" }]);
    change(json!({ "points": phone, "note": "" }));
    check(
        &session,
        Language::Ru,
        "правка карточки «Котова Марина»: телефон",
        "Карточка изменена: Котова Марина (телефон)",
    );
    change(json!({ "note": "Любит чай", "role": "Врач", "points": phone }));
    check(
        &session,
        Language::Uk,
        "правка картки «Котова Марина»: посада і нотатка",
        "Картку змінено: Котова Марина (посада і нотатка)",
    );
    change(json!({ "note": "", "role": "", "surname": "Белова", "tags": ["ВИП"] }));
    check(
        &session,
        Language::En,
        "change to the card “Белова Марина”: name, job title and 2 more",
        "Card changed: Белова Марина (name, job title and 2 more)",
    );
}

#[test]
fn a_step_names_what_of_a_talk_a_to_do_and_a_company_it_changed() {
    let (_folder, session) = session();
    let id = somebody(&session);
    let draft = json!({ "contact_ids": [id], "starts_at": "2026-11-23T10:00" });
    let talk = ask(&session, "interactions.log", json!({ "draft": draft }))["id"].clone();
    let patch = json!({ "starts_at": "2026-11-23T12:00", "place": "Кафе" });
    ask(&session, "interactions.update", json!({ "id": talk, "patch": patch }));
    check(
        &session,
        Language::Ru,
        "правка записи, Котова Марина: время и место",
        "Запись изменена: Котова Марина (время и место)",
    );
    let lead = json!({ "count": 1, "unit": "hours", "at_time": null });
    let patch = json!({ "remind": lead, "place": "Кафе" });
    ask(&session, "interactions.update", json!({ "id": talk, "patch": patch }));
    check(
        &session,
        Language::Ru,
        "правка записи, Котова Марина: напоминание",
        "Запись изменена: Котова Марина (напоминание)",
    );
    let draft = json!({ "title": "Позвонить", "note": "", "contact_id": null, "interaction_id": null,
        "due_on": null, "due_time": null, "repeat": null, "remind": null });
    let task = ask(&session, "tasks.create", json!({ "draft": draft }))["id"].clone();
    let patch = json!({ "due_on": "2026-11-24", "title": "Позвонить" });
    ask(&session, "tasks.update", json!({ "id": task, "patch": patch }));
    check(
        &session,
        Language::Ru,
        "правка дела «Позвонить»: время",
        "Дело изменено: Позвонить (время)",
    );
    ask(&session, "contacts.update", json!({ "id": id, "patch": { "organization": "Ромашка" } }));
    let company = ask(&session, "organizations.list", json!({}))["items"][0]["id"].clone();
    let request = json!({ "id": company, "name": "Ромашка", "note": "У вокзала" });
    ask(&session, "organizations.update", request);
    check(
        &session,
        Language::Ru,
        "правка компании «Ромашка»: заметка",
        "Компания изменена: Ромашка (заметка)",
    );
}

#[test]
fn a_step_says_which_day_of_whom_it_wrote_down() {
    let (_folder, session) = session();
    let id = somebody(&session);
    let day = json!({ "year": null, "month": 5, "day": 12 });
    let draft = json!({ "contact_id": id, "kind": "birthday", "date": day });
    ask(&session, "dates.create", json!({ "draft": draft }));
    check(
        &session,
        Language::Ru,
        "новая дата «Котова Марина»: день рождения",
        "Дата добавлена: Котова Марина (день рождения)",
    );
    let draft = json!({ "contact_id": id, "kind": "other", "label": "свадьба дочки", "date": day });
    ask(&session, "dates.create", json!({ "draft": draft }));
    check(
        &session,
        Language::Ru,
        "новая дата «Котова Марина»: свадьба дочки",
        "Дата добавлена: Котова Марина (свадьба дочки)",
    );
}
