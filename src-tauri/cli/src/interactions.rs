//! Writing down what happened, closing what was planned, booking what will be.

use clap::Args;
use serde_json::{Value, json};
use vizitka_core::interactions::{Ended, InteractionKind};

use crate::args;
use crate::lead::{self, Remind};
use crate::output::Output;
use crate::person::{self, PersonArgs};
use crate::terminal::{Done, Result, Terminal};
use crate::{talks, when};

/// `log`.
#[derive(Debug, Args)]
pub struct LogArgs {
    #[command(flatten)]
    person: PersonArgs,
    #[arg(value_name = "TEXT")]
    said: Option<String>,
    #[arg(long, value_name = "RESULT", value_parser = args::ended)]
    outcome: Option<Ended>,
    #[arg(long, value_name = "WHEN")]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    offered: Option<String>,
    #[command(flatten)]
    talk: TalkArgs,
    #[command(flatten)]
    end: EndArgs,
}

/// `close`.
#[derive(Debug, Args)]
pub struct CloseArgs {
    #[command(flatten)]
    person: PersonArgs,
    #[arg(value_name = "TEXT")]
    said: Option<String>,
    #[arg(long, value_name = "RESULT", value_parser = args::ended, required = true)]
    outcome: Option<Ended>,
    #[command(flatten)]
    end: EndArgs,
}

/// `plan`.
#[derive(Debug, Args)]
pub struct PlanArgs {
    #[command(flatten)]
    person: PersonArgs,
    #[arg(value_name = "WHEN")]
    when: String,
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    #[arg(long, value_name = "LEAD", value_parser = lead::read)]
    remind: Option<Remind>,
    #[command(flatten)]
    talk: TalkArgs,
}

/// What a talk is, whether it was or will be.
#[derive(Debug, Args)]
struct TalkArgs {
    #[arg(long, value_name = "KIND", value_parser = args::interaction_kind)]
    kind: Option<InteractionKind>,
    #[arg(long, value_name = "NAME")]
    also: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    #[arg(long, value_name = "COUNT", value_parser = args::count)]
    minutes: Option<u32>,
}

/// What comes of a talk that is over.
#[derive(Debug, Args)]
struct EndArgs {
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "TEXT")]
    promised: Option<String>,
    #[arg(long, value_name = "WHEN")]
    next: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = args::interaction_kind, requires = "next")]
    next_kind: Option<InteractionKind>,
    #[arg(long, value_name = "LEAD", value_parser = lead::read, requires = "next")]
    remind: Option<Remind>,
}

/// Writes down what happened.
pub fn log(terminal: &Terminal, args: &LogArgs) -> Result<Output> {
    fits(terminal, args.outcome, &args.end)?;
    let at = args.at.as_deref().map(|text| when::understand_past(terminal, text)).transpose()?;
    let said = args.said.as_deref().unwrap_or_default();
    let named = at.as_ref().and_then(|at| at.kind.clone());
    let kind = args.talk.kind.map(|kind| kind.as_str().to_owned()).or(named);
    let kind = kind.unwrap_or_else(|| InteractionKind::Meeting.as_str().to_owned());
    let (status, outcome) = match args.outcome.map(Ended::split) {
        Some((status, outcome)) => (json!(status), json!(outcome)),
        None => (Value::Null, Value::Null),
    };
    let draft = json!({
        "kind": kind,
        "contact_ids": people(terminal, &args.person, &args.talk)?,
        "starts_at": at.as_ref().map(|at| at.wall.clone()).unwrap_or_default(),
        "has_time": at.as_ref().is_none_or(|at| at.has_time),
        "duration_minutes": args.talk.minutes.or(at.as_ref().and_then(|at| at.minutes)),
        "place": args.talk.place.as_deref().unwrap_or_default(),
        "said": said,
        "offered": args.offered.as_deref().unwrap_or_default(),
        "promised": args.end.promised.as_deref().unwrap_or_default(),
        "status": status,
        "outcome": outcome,
        "refusal_reason": args.end.reason.as_deref().unwrap_or_default(),
        "next": next(terminal, &args.end, &kind)?,
    });
    Ok(told(terminal, terminal.write("interactions.log", json!({ "draft": draft }))?))
}

/// Books a meeting.
pub fn plan(terminal: &Terminal, args: &PlanArgs) -> Result<Output> {
    let at = when::understand(terminal, &args.when)?;
    let kind = args.talk.kind.map(|kind| kind.as_str().to_owned()).or(at.kind);
    let draft = json!({
        "kind": kind.as_deref().unwrap_or(InteractionKind::Meeting.as_str()),
        "contact_ids": people(terminal, &args.person, &args.talk)?,
        "starts_at": at.wall,
        "has_time": at.has_time,
        "duration_minutes": args.talk.minutes.or(at.minutes),
        "place": args.talk.place.as_deref().unwrap_or_default(),
        "agenda": args.about.as_deref().unwrap_or_default(),
        "status": "planned",
        "remind": lead::of_new(terminal, args.remind)?,
    });
    Ok(told(terminal, terminal.write("interactions.log", json!({ "draft": draft }))?))
}

/// Closes what is planned with somebody: the latest whose time has passed, else the nearest.
pub fn close(terminal: &Terminal, args: &CloseArgs) -> Result<Output> {
    fits(terminal, args.outcome, &args.end)?;
    let person = person::find(terminal, &args.person.name, args.person.who.as_deref())?;
    let open = open_talk(terminal, &person.id)?
        .ok_or_else(|| terminal.refuse("nothing-to-close", &[("name", json!(person.name))]))?;
    let request = json!({
        "id": open["id"],
        "result": args.outcome,
        "refusal_reason": args.end.reason.as_deref().unwrap_or_default(),
        "said": args.said.as_deref().unwrap_or_default(),
        "promised": args.end.promised.as_deref().unwrap_or_default(),
        "next": next(terminal, &args.end, open["kind"].as_str().unwrap_or_default())?,
        "promise_task": null,
    });
    Ok(told(terminal, terminal.write("interactions.close", request)?))
}

fn open_talk(terminal: &Terminal, contact: &str) -> Result<Option<Value>> {
    let mut request = json!({ "contact_id": contact, "limit": 200, "cursor": null,
        "kinds": InteractionKind::ALL });
    let mut nearest = None;
    loop {
        let page = terminal.call("timeline.list", request.clone())?;
        let talks = |list: &str| page[list].as_array().cloned().unwrap_or_default();
        nearest = nearest.or_else(|| talks("ahead").into_iter().next());
        let passed =
            talks("items").into_iter().find(|item| item["interaction"]["is_unclosed"] == true);
        if passed.is_some() || page["next_cursor"].is_null() {
            return Ok(passed.or(nearest).map(|item| item["interaction"].clone()));
        }
        request["cursor"] = page["next_cursor"].clone();
    }
}

/// What was moved was moved to some day, or it would get lost; and only a refusal has a reason.
fn fits(terminal: &Terminal, outcome: Option<Ended>, end: &EndArgs) -> Result<()> {
    match outcome {
        Some(Ended::Moved) if end.next.is_none() => Err(terminal.refuse("moved-needs-next", &[])),
        Some(Ended::Refusal) => Ok(()),
        _ if end.reason.is_some() => Err(terminal.refuse("reason-of-refusal", &[])),
        _ => Ok(()),
    }
}

fn people(terminal: &Terminal, person: &PersonArgs, talk: &TalkArgs) -> Result<Vec<String>> {
    let mut ids = vec![person::find(terminal, &person.name, person.who.as_deref())?.id];
    for name in &talk.also {
        ids.push(person::find_beside(terminal, name)?.id);
    }
    Ok(ids)
}

/// The next one: of the kind asked for, else of the kind that the phrase names, else as before.
fn next(terminal: &Terminal, end: &EndArgs, kind: &str) -> Result<Value> {
    let Some(text) = &end.next else { return Ok(Value::Null) };
    let at = when::understand(terminal, text)?;
    let same = if kind == "note" { "meeting" } else { kind };
    let asked = end.next_kind.map(|kind| kind.as_str().to_owned()).or(at.kind);
    Ok(json!({
        "kind": asked.as_deref().unwrap_or(same),
        "starts_at": at.wall,
        "has_time": at.has_time,
        "duration_minutes": at.minutes,
        "place": "",
        "remind": lead::of_new(terminal, end.remind)?,
    }))
}

fn told(terminal: &Terminal, done: Done) -> Output {
    let lines = talks::lines(terminal, std::slice::from_ref(&done.value), true, "  ");
    Output::new(done.value, format!("{}\n{lines}", done.sentence))
}
