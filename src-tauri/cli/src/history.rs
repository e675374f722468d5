//! The journal: what was done, and taking it back.

use clap::Args;
use serde_json::{Value, json};

use crate::output::Output;
use crate::rows::Rows;
use crate::terminal::{Result, Terminal};
use crate::{args, when};

/// `undo`.
#[derive(Debug, Args)]
pub struct UndoArgs {
    #[arg(value_name = "STEP", value_parser = args::count)]
    step: Option<u32>,
}

/// `history`.
#[derive(Debug, Args)]
pub struct HistoryArgs {
    #[arg(long, value_name = "COUNT", default_value_t = 20, value_parser = args::count)]
    limit: u32,
}

/// Takes back the latest step, or the one named.
pub fn undo(terminal: &Terminal, args: &UndoArgs) -> Result<Output> {
    let entry = terminal.call("history.undo", json!({ "seq": args.step }))?;
    Ok(told(terminal, "cli-undone", entry))
}

/// Does again what was taken back.
pub fn redo(terminal: &Terminal) -> Result<Output> {
    let entry = terminal.call("history.redo", json!({}))?;
    Ok(told(terminal, "cli-redone", entry))
}

fn told(terminal: &Terminal, key: &str, entry: Value) -> Output {
    let what = step_name(terminal, &entry);
    let text = terminal.say(key, &[("what", json!(what))]);
    Output::new(entry, text)
}

fn step_name(terminal: &Terminal, entry: &Value) -> String {
    terminal.step("op", entry["op"].as_str().unwrap_or_default(), &entry["about"])
}

/// The latest steps, newest first.
pub fn history(terminal: &Terminal, args: &HistoryArgs) -> Result<Output> {
    let page = terminal.call("history.list", json!({ "before": null, "limit": args.limit }))?;
    let entries = page["entries"].as_array().map(Vec::as_slice).unwrap_or_default();
    if entries.is_empty() {
        let text = terminal.word("cli-history-empty");
        return Ok(Output::new(page, text));
    }
    let mut rows = Rows::default();
    for entry in entries {
        let at = terminal.wall_of(&entry["at"]).map(when::moment).unwrap_or_default();
        let undone = if entry["undone_at"].is_null() {
            String::new()
        } else {
            terminal.word("cli-is-undone")
        };
        rows.add([&entry["seq"].to_string(), &at, &step_name(terminal, entry), &undone]);
    }
    let mut text = rows.lines("");
    let dropped = &page["dropped_count"];
    if dropped.as_u64().unwrap_or_default() > 0 {
        text += &terminal.say("cli-history-dropped", &[("count", dropped.clone())]);
    }
    Ok(Output::new(page.clone(), text))
}
