//! Finding people and looking at a card.

use clap::Args;
use serde_json::{Value, json};
use vizitka_core::interactions::InteractionKind;

use crate::output::Output;
use crate::person::{self, PersonArgs};
use crate::rows::{Rows, indented, one_line};
use crate::terminal::{Result, Terminal};
use crate::{args, names, talks, when};

/// `find`.
#[derive(Debug, Args)]
pub struct FindArgs {
    #[arg(value_name = "QUERY", required = true)]
    query: Vec<String>,
    #[arg(long, value_name = "COUNT", default_value_t = 20, value_parser = args::count)]
    limit: u32,
}

/// `card`.
#[derive(Debug, Args)]
pub struct CardArgs {
    #[command(flatten)]
    person: PersonArgs,
    #[arg(long, value_name = "COUNT", default_value_t = 10, value_parser = args::count)]
    last: u32,
}

/// How many texts are shown.
const TEXTS: u32 = 20;

/// Everybody and everything in which the words occur.
pub fn find(terminal: &Terminal, args: &FindArgs) -> Result<Output> {
    let query = args.query.join(" ");
    let mut found = terminal.call("search.find", json!({ "query": query, "limit": args.limit }))?;
    found["texts"] =
        terminal.call("search.texts", json!({ "query": query, "limit": args.limit.min(TEXTS) }))?;
    let people = found["contacts"].as_array().map(Vec::as_slice).unwrap_or_default();
    let texts = found["texts"].as_array().map(Vec::as_slice).unwrap_or_default();
    if people.is_empty() && texts.is_empty() {
        return Err(terminal.refuse("nobody", &[("name", json!(query))]));
    }
    let mut text = people_lines(terminal, people);
    let total = found["total_contacts"].as_u64().unwrap_or_default();
    if total > people.len() as u64 {
        let more = json!(total - people.len() as u64);
        text += &(terminal.say("cli-and-more", &[("count", more)]) + "\n");
    }
    if !texts.is_empty() {
        text +=
            &format!("\n{}\n{}", terminal.word("cli-found-in-texts"), text_lines(terminal, texts));
    }
    Ok(Output::new(found.clone(), text.trim_start_matches('\n')))
}

fn people_lines(terminal: &Terminal, people: &[Value]) -> String {
    let mut rows = Rows::default();
    for hit in people {
        let text = |field: &str| hit[field].as_str().unwrap_or_default();
        let next = match text("planned_at") {
            "" => String::new(),
            _ if hit["is_unclosed"] == true => terminal.word("result-unclosed"),
            at => when::wall_or_day(terminal, at),
        };
        // What matched is worth a column unless it stands in the line anyway.
        let matched = text("matched");
        let is_shown = [text("phone"), text("email"), text("organization")].contains(&matched);
        let matched = if is_shown { "" } else { matched };
        let (name, company) = (names::shown(terminal, hit), text("organization"));
        rows.add([&name, company, text("phone"), text("email"), matched, &next]);
    }
    rows.lines("")
}

fn text_lines(terminal: &Terminal, texts: &[Value]) -> String {
    let mut rows = Rows::default();
    for hit in texts {
        let at = when::wall_or_day(terminal, hit["at"].as_str().unwrap_or_default());
        let who = if hit["contact"].is_null() {
            String::new()
        } else {
            names::shown(terminal, &hit["contact"])
        };
        rows.add([&at, &who, hit["excerpt"].as_str().unwrap_or_default()]);
    }
    rows.lines("  ")
}

/// Everything about one person.
pub fn card(terminal: &Terminal, args: &CardArgs) -> Result<Output> {
    let found = person::find(terminal, &args.person.name, args.person.who.as_deref())?;
    let card = terminal.call("contacts.get", json!({ "id": found.id }))?;
    let mut text = head(terminal, &card);
    text += &facts(terminal, &card);
    text += &timeline(terminal, &found.id, args.last)?;
    let note = card["note"].as_str().unwrap_or_default();
    if !note.is_empty() {
        text += &format!("\n{}\n{}", terminal.word("import-field-note"), indented(note, "  "));
    }
    Ok(Output::new(card, text))
}

/// What lies ahead, and the latest of what was.
fn timeline(terminal: &Terminal, contact: &str, last: u32) -> Result<String> {
    let kinds = InteractionKind::ALL;
    let request = json!({ "contact_id": contact, "kinds": kinds, "cursor": null, "limit": last });
    let mut page = terminal.call("timeline.list", request.clone())?;
    let mut more = page["next_ahead"].clone();
    while !more.is_null() {
        let mut request = request.clone();
        request["ahead_after"] = more;
        let next = terminal.call("timeline.list", request)?;
        let further = next["ahead"].as_array().cloned().unwrap_or_default();
        page["ahead"].as_array_mut().into_iter().for_each(|all| all.extend(further.clone()));
        more = next["next_ahead"].clone();
    }
    let section = |title: &str, list: &str| {
        let items = page[list].as_array().into_iter().flatten();
        let talks: Vec<Value> = items.map(|item| item["interaction"].clone()).collect();
        match talks::lines(terminal, &talks, false, "  ") {
            lines if lines.is_empty() => lines,
            lines => format!("\n{}\n{lines}", terminal.word(title)),
        }
    };
    Ok(section("cli-ahead", "ahead") + &section("cli-history", "items"))
}

fn head(terminal: &Terminal, card: &Value) -> String {
    let text = |value: &Value| one_line(value.as_str().unwrap_or_default());
    let mut name = names::shown(terminal, card);
    let nickname = text(&card["nickname"]);
    if !nickname.is_empty() && nickname != name {
        name += &format!(" ({nickname})");
    }
    let tags: Vec<String> = card["tags"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|tag| format!("#{}", text(&tag["name"])))
        .collect();
    let status = terminal.named("export-status", &card["status"]);
    let shelf = match () {
        () if !card["trashed_at"].is_null() => terminal.word("cli-in-trash"),
        () if !card["archived_at"].is_null() => terminal.word("cli-archived"),
        () => String::new(),
    };
    let facts = [
        status,
        // A reason outlives a second try; it explains only what is over.
        if card["status"] == "ended" { text(&card["ended_reason"]) } else { String::new() },
        text(&card["organization"]["name"]),
        text(&card["role"]),
        shelf,
    ];
    let mut second: Vec<String> =
        facts.into_iter().chain(tags).filter(|fact| !fact.is_empty()).collect();
    second.dedup();
    format!("{name}\n{}\n\n", second.join(" · "))
}

fn facts(terminal: &Terminal, card: &Value) -> String {
    let mut rows = Rows::default();
    let list = |field: &str| card[field].as_array().map(Vec::as_slice).unwrap_or_default();
    for point in list("points") {
        let text = |field: &str| point[field].as_str().unwrap_or_default();
        rows.add([&terminal.named("import-field", &point["kind"]), text("value"), text("label")]);
    }
    for address in list("addresses") {
        let text = |field: &&str| address[*field].as_str().unwrap_or_default();
        let parts = ["postal_code", "country", "region", "city", "street"];
        let parts: Vec<&str> = parts.iter().map(text).filter(|part| !part.is_empty()).collect();
        rows.add([&terminal.word("export-column-address"), &parts.join(", "), text(&"label")]);
    }
    for date in list("dates") {
        rows.add([
            &date_name(terminal, date),
            &when::partial(terminal, &date["date"]),
            &age(terminal, date),
        ]);
    }
    let rhythm = talks::rhythm(terminal, &card["rhythm"]);
    if !rhythm.is_empty() {
        rows.add([&terminal.word("contacts-rhythm"), &rhythm, ""]);
    }
    let source = card["source"]["name"].as_str().unwrap_or_default();
    if !source.is_empty() {
        rows.add([&terminal.word("import-field-source"), source, ""]);
    }
    let created = terminal
        .wall_of(&card["created_at"])
        .map(|at| when::moment(terminal, at))
        .unwrap_or_default();
    rows.add([&terminal.word("export-column-created-at"), &created, ""]);
    rows.lines("  ")
}

/// «День рождения», or what the person called the day.
pub fn date_name(terminal: &Terminal, date: &Value) -> String {
    match date["label"].as_str() {
        Some(label) if !label.is_empty() => label.to_owned(),
        _ => terminal.named("dates-kind", &date["kind"]),
    }
}

fn age(terminal: &Terminal, date: &Value) -> String {
    match &date["age"] {
        Value::Null => String::new(),
        years => {
            let said = if date["kind"] == "birthday" { "dates-age" } else { "dates-years" };
            terminal.say(said, &[("years", years.clone())])
        }
    }
}
