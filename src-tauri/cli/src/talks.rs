//! Meetings, calls, visits, messages and notes as lines.

use serde_json::{Value, json};

use crate::rows::{Rows, one_line};
use crate::terminal::Terminal;
use crate::{names, when};

/// How it ended in one word; «Не закрыто» for one that waits to be closed. A note just is.
pub fn result(terminal: &Terminal, talk: &Value) -> String {
    match () {
        () if talk["kind"] == "note" => String::new(),
        () if talk["is_unclosed"] == true => terminal.word("result-unclosed"),
        () if talk["result"].is_null() => terminal.word("result-planned"),
        () => terminal.named("result", &talk["result"]),
    }
}

/// When it is or was.
pub fn start(terminal: &Terminal, talk: &Value) -> String {
    let text = talk["starts_at"].as_str().unwrap_or_default();
    when::wall(terminal, text, talk["has_time"] == true)
}

/// Talks as aligned lines; of one person's talks the person need not be said.
pub fn lines(terminal: &Terminal, talks: &[Value], has_people: bool, indent: &str) -> String {
    let mut rows = Rows::default();
    for talk in talks {
        let people = match has_people {
            true => names::shown_all(terminal, &talk["participants"]),
            false => String::new(),
        };
        let kind = terminal.named("interaction-kind", &talk["kind"]);
        let (start, result, about) =
            (start(terminal, talk), result(terminal, talk), about(terminal, talk));
        rows.add([&start, &kind, &result, &people, &about]);
    }
    rows.lines(indent)
}

/// Where, how long, what was said, why not, what was promised, and when the next one is, in one line.
fn about(terminal: &Terminal, talk: &Value) -> String {
    let text = |field: &str| one_line(talk[field].as_str().unwrap_or_default());
    let told = |key: &str, field: &str| match text(field) {
        what if what.is_empty() => what,
        what => terminal.say(key, &[("what", json!(what))]),
    };
    let next = match &talk["next"] {
        Value::Null => String::new(),
        next => terminal.say("row-next", &[("when", json!(start(terminal, next)))]),
    };
    let length = match &talk["duration_minutes"] {
        Value::Null => String::new(),
        minutes => terminal.say("interactions-minutes", &[("count", minutes.clone())]),
    };
    let parts = [
        text("place"),
        length,
        if talk["status"] == "planned" { text("agenda") } else { told("row-agenda", "agenda") },
        one_line(talk["refusal_reason"]["name"].as_str().unwrap_or_default()),
        text("said"),
        told("row-offered", "offered"),
        told("row-promised", "promised"),
        next,
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// «раз в 3 недели»; nothing where there is no rhythm.
pub fn rhythm(terminal: &Terminal, rhythm: &Value) -> String {
    match rhythm["unit"].as_str() {
        Some(unit) => {
            terminal.say(&format!("rhythm-{unit}"), &[("count", rhythm["count"].clone())])
        }
        None => String::new(),
    }
}
