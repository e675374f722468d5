//! The table itself: what it holds, and calling any line of it.

use std::io::{self, Read};

use clap::Args;
use serde_json::{Value, json};
use vizitka_commands::words::{Language, say};
use vizitka_commands::{Access, commands};

use crate::output::Output;
use crate::refusal::Refusal;
use crate::rows::Rows;
use crate::terminal::{Result, Terminal};

/// `call`.
#[derive(Debug, Args)]
pub struct CallArgs {
    #[arg(value_name = "COMMAND")]
    name: String,
    #[arg(value_name = "JSON", default_value = "{}")]
    request: String,
}

impl CallArgs {
    /// Whether the command named may change the base.
    pub fn may_write(&self) -> bool {
        commands().any(|command| command.name == self.name && command.access == Access::Write)
    }

    /// Reads the request from the standard input where it is `-`. Once: what is read is gone.
    pub fn take_input(&mut self, language: Language) -> Result<()> {
        if self.request == "-" {
            self.request.clear();
            io::stdin().read_to_string(&mut self.request).map_err(|error| {
                let detail = json!(error.to_string());
                Refusal::new(
                    language,
                    "not-json",
                    &[("problem", json!("input")), ("detail", detail)],
                )
            })?;
        }
        Ok(())
    }
}

/// Every command of the table with its access; needs no base.
pub fn list(language: Language) -> Output {
    let mut rows = Rows::default();
    let mut list = Vec::new();
    for command in commands() {
        let access = match command.access {
            Access::Read => "cli-access-read",
            Access::Write => "cli-access-write",
        };
        rows.add([command.name, &say(language, access, &[])]);
        list.push(json!({ "name": command.name, "access": command.access }));
    }
    Output::new(Value::Array(list), rows.lines(""))
}

/// Calls any command.
pub fn call(terminal: &Terminal, args: &CallArgs) -> Result<Output> {
    let request: Value = serde_json::from_str(&args.request)
        .map_err(|error| not_json(terminal, &args.request, &error))?;
    let answer = terminal.call(&args.name, request)?;
    let text = serde_json::to_string_pretty(&answer).unwrap_or_default();
    Ok(Output::new(answer, text))
}

/// Where it stops being JSON, with characters counted as people count them.
fn not_json(terminal: &Terminal, request: &str, error: &serde_json::Error) -> Refusal {
    let line = request.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    let bytes = error.column().min(line.len());
    let column = line.char_indices().filter(|(at, _)| *at < bytes).count();
    let problem = if error.is_eof() { "cut" } else { "syntax" };
    let place = [("line", json!(error.line())), ("column", json!(column.max(1)))];
    let facts = [("problem", json!(problem)), ("detail", json!(error.to_string()))];
    terminal.refuse("not-json", &[facts, place].concat())
}
