//! Taking customers out into a table.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use crate::output::Output;
use crate::rows::one_line;
use crate::terminal::{Result, Terminal};

/// `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "QUERY")]
    query: Option<String>,
}

/// Writes everybody, or those whom a search finds, into a CSV file.
pub fn export(terminal: &Terminal, args: &ExportArgs) -> Result<Output> {
    let path = std::path::absolute(&args.file).unwrap_or_else(|_| args.file.clone());
    let list = match &args.query {
        Some(query) => json!({ "filter": { "query": query } }),
        None => Value::Null,
    };
    let request = json!({ "path": path.to_string_lossy(), "list": list, "job": null });
    let report = terminal.call("exports.run", request)?;
    let done = terminal.say("export-done", &[("count", report["rows"].clone())]);
    let text = format!("{done} {}", one_line(report["path"].as_str().unwrap_or_default()));
    Ok(Output::new(report, text))
}
