//! To-dos.

use clap::Args;
use serde_json::{Value, json};
use vizitka_core::settings::{Lead, LeadUnit};

use crate::lead::{self, Remind};
use crate::output::Output;
use crate::rows::Rows;
use crate::terminal::{Result, Terminal};
use crate::{names, person, when};

/// `remind`.
#[derive(Debug, Args)]
pub struct RemindArgs {
    #[arg(value_name = "TEXT")]
    title: String,
    #[arg(long, value_name = "WHEN")]
    at: String,
    #[arg(long, value_name = "NAME")]
    with: Option<String>,
    #[arg(long, value_name = "NUMBER", requires = "with")]
    who: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "LEAD", value_parser = lead::read)]
    remind: Option<Remind>,
}

/// Writes down a to-do that speaks up when it is due, unless told otherwise.
pub fn remind(terminal: &Terminal, args: &RemindArgs) -> Result<Output> {
    let at = when::understand_repeating(terminal, &args.at)?;
    let with = args.with.as_deref();
    let with = with.map(|name| person::find(terminal, name, args.who.as_deref())).transpose()?;
    // A day without an hour speaks up at nine, see the core's room of leads.
    let unit = if at.has_time { LeadUnit::Minutes } else { LeadUnit::Days };
    let when_due = Remind::Before(Lead { count: 0, unit, at_time: None });
    let draft = json!({
        "title": args.title,
        "note": args.note.as_deref().unwrap_or_default(),
        "contact_id": with.map(|person| person.id),
        "due_on": at.day,
        "due_time": at.time,
        "repeat": at.repeat,
        "remind": lead::of_new(terminal, Some(args.remind.unwrap_or(when_due)))?,
    });
    let done = terminal.write("tasks.create", json!({ "draft": draft }))?;
    let lines = lines(terminal, &[("", std::slice::from_ref(&done.value))], "  ");
    Ok(Output::new(done.value, format!("{}\n{lines}", done.sentence)))
}

/// To-dos as aligned lines, each list with its word before it.
pub fn lines(terminal: &Terminal, lists: &[(&str, &[Value])], indent: &str) -> String {
    let mut rows = Rows::default();
    for (word, task) in
        lists.iter().flat_map(|(word, tasks)| tasks.iter().map(move |task| (word, task)))
    {
        let text = |field: &str| task[field].as_str().unwrap_or_default();
        let due = format!(
            "{} {}",
            when::weekday_and_day(terminal, text("due_on")),
            when::hour(terminal, text("due_time"))
        );
        let who = match &task["contact"] {
            Value::Null => String::new(),
            contact => names::shown(terminal, contact),
        };
        rows.add([word, &due, text("title"), &who, &repeat_word(terminal, &task["repeat"])]);
    }
    rows.lines(indent)
}

/// «каждый понедельник»; nothing for what does not come again.
fn repeat_word(terminal: &Terminal, repeat: &Value) -> String {
    let say = |key: &str, args: &[(&str, Value)]| {
        let every = [("every", repeat["every"].clone())];
        terminal.say(&format!("tasks-repeat-{key}"), &[&every, args].concat())
    };
    let is_weekly = repeat["every"] == 1;
    match (repeat["unit"].as_str(), repeat["weekdays"].as_array()) {
        (Some("weeks"), Some(days)) if is_weekly && days.len() == 1 => {
            say("weekday", &[("weekday", days[0].clone())])
        }
        (Some("weeks"), _) if is_weekly && repeat["weekdays"] == json!([1, 2, 3, 4, 5]) => {
            say("workdays", &[])
        }
        (Some("weeks"), Some(days)) => {
            let short =
                |day: &Value| terminal.say("tasks-weekday-short", &[("weekday", day.clone())]);
            let days: Vec<String> = days.iter().map(short).collect();
            say("weeks", &[("weekdays", json!(days.join(", ")))])
        }
        (Some("months"), _) if repeat["day"].is_null() => say("months-last", &[]),
        (Some("months"), _) => say("months", &[("day", repeat["day"].clone())]),
        (Some(unit), _) => say(unit, &[]),
        (None, _) => String::new(),
    }
}
