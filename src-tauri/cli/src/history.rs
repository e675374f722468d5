//! The journal: what was done, and taking it back.

use clap::Args;
use serde_json::{Value, json};

use crate::output::Output;
use crate::refusal::Refusal;
use crate::rows::Rows;
use crate::terminal::{Result, Terminal};
use crate::{args, when};

/// How many of the steps that stand in the way are named.
const STEPS_NAMED: usize = 20;

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
    let entry = terminal
        .call("history.undo", json!({ "seq": args.step }))
        .map_err(|refusal| naming_steps(terminal, refusal))?;
    Ok(told(terminal, "cli-undone", entry))
}

/// Does again what was taken back.
pub fn redo(terminal: &Terminal) -> Result<Output> {
    let entry = terminal
        .call("history.redo", json!({}))
        .map_err(|refusal| naming_steps(terminal, refusal))?;
    Ok(told(terminal, "cli-redone", entry))
}

/// The refusal, with the later steps that stand in the way below it, the last one first.
fn naming_steps(terminal: &Terminal, refusal: Refusal) -> Refusal {
    let steps = refusal.list("entries");
    if steps.is_empty() {
        return refusal;
    }
    let mut rows = Rows::default();
    for entry in steps.iter().rev().take(STEPS_NAMED) {
        rows.add(step(terminal, entry).each_ref().map(String::as_str));
    }
    let more = match steps.len().saturating_sub(STEPS_NAMED) {
        0 => String::new(),
        more => terminal.say("cli-and-more", &[("count", json!(more))]),
    };
    refusal.with_lines(&format!("{}{more}", rows.lines("  ")))
}

/// A step in words: its number, when, what.
fn step(terminal: &Terminal, entry: &Value) -> [String; 3] {
    let at =
        terminal.wall_of(&entry["at"]).map(|at| when::moment(terminal, at)).unwrap_or_default();
    [entry["seq"].to_string(), at, step_name(terminal, entry)]
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
        let [number, at, name] = step(terminal, entry);
        let undone = if entry["undone_at"].is_null() {
            String::new()
        } else {
            terminal.word("cli-is-undone")
        };
        rows.add([&number, &at, &name, &undone]);
    }
    let mut text = rows.lines("");
    let dropped = &page["dropped_count"];
    if dropped.as_u64().unwrap_or_default() > 0 {
        text += &terminal.say("cli-history-dropped", &[("count", dropped.clone())]);
    }
    Ok(Output::new(page.clone(), text))
}
