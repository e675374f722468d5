use serde_json::{Value, json};
use vizitka_commands::call;
use vizitka_core::error::Code;

use crate::table::{ask, session};

#[test]
fn a_meeting_is_booked_in_words_closed_in_one_step_and_taken_back() {
    let (_folder, session) = session();
    let who = ask(&session, "contacts.create", json!({ "draft": { "surname": "Котова" } }));
    let when = ask(&session, "dates.understand", json!({ "text": "встреча в понедельник в 11" }));
    assert_eq!(
        when,
        json!({ "day": "2026-11-23", "time": "11:00", "kind": "meeting", "has_time": true,
            "duration_minutes": null, "repeat": null })
    );
    let draft = json!({ "contact_ids": [who["id"]], "starts_at": "2026-11-21T11:00" });
    let booked = call(&session, "interactions.log", json!({ "draft": draft })).unwrap();
    assert_eq!(booked.changes.unwrap().op.unwrap().as_str(), "plan-interaction");
    let id = booked.value["id"].clone();
    assert_eq!(booked.value["result"], Value::Null);

    let closing = json!({
        "id": id, "result": "success", "said": "Берёт",
        "next": { "kind": "call", "starts_at": "2026-11-30T00:00", "has_time": false,
                  "remind": { "count": 1, "unit": "days", "at_time": "19:00" } },
        "promise_task": { "title": "Прислать прайс" },
    });
    let closed = call(&session, "interactions.close", closing).unwrap();
    assert_eq!(closed.changes.unwrap().op.unwrap().as_str(), "close-interaction");
    let next = ask(&session, "interactions.get", json!({ "id": closed.value["next"]["id"] }));
    assert_eq!(next["reminders"][0]["due_at"], "2026-11-29T19:00");
    let range = json!({ "from": "2026-11-01", "to": "2026-11-30" });
    assert_eq!(ask(&session, "reports.led_to_next", range)["lines"][0]["next"]["kind"], "call");
    let page = json!({ "contact_id": who["id"], "limit": 10 });
    assert_eq!(ask(&session, "timeline.list", page)["items"][0]["interaction"]["said"], "Берёт");

    ask(&session, "history.undo", json!({}));
    let open = ask(&session, "interactions.get", json!({ "id": id }));
    assert_eq!((&open["status"], &open["next"]), (&json!("planned"), &Value::Null));
    let with = ask(&session, "reports.with", json!({ "query": "котова" }));
    assert_eq!(with["people"][0]["count"], 1);
}

#[test]
fn a_meeting_with_nobody_or_of_no_day_is_refused_by_code() {
    let (_folder, session) = session();
    let code = |draft: Value| {
        call(&session, "interactions.log", json!({ "draft": draft })).unwrap_err().code
    };
    assert_eq!(code(json!({})), Code::NobodyTakesPart);
    assert_eq!(code(json!({ "starts_at": "2026-02-30T10:00" })), Code::DateDoesNotExist);
    assert_eq!(code(json!({ "kind": "party" })), Code::RequestMalformed);
    assert_eq!(ask(&session, "dates.understand", json!({ "text": "никогда" })), Value::Null);
}
