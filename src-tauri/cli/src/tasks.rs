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
    let at = when::understand(terminal, &args.at)?;
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
        let due =
            format!("{} {}", when::weekday_and_day(terminal, text("due_on")), text("due_time"));
        let who = match &task["contact"] {
            Value::Null => String::new(),
            contact => names::shown(terminal, contact),
        };
        rows.add([word, &due, text("title"), &who]);
    }
    rows.lines(indent)
}
