//! Bringing a table in: what will come of it, or doing it.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};
use vizitka_core::imports::{ImportField, ImportPlan};
use vizitka_core::text::fold;

use crate::output::Output;
use crate::refusal::Refusal;
use crate::rows::{Rows, brief};
use crate::terminal::{Result, Terminal};
use crate::{args, names};

/// How many rows and remarks people are shown; scripts get all that the table answers.
const SHOWN: usize = 20;

/// What can come of a row.
const OUTCOMES: [&str; 5] = ["new", "updated", "same", "doubtful", "skipped"];

/// `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_name = "COLUMNS")]
    map: Vec<String>,
    #[arg(long, value_name = "CHOICE", value_parser = ["skip", "update", "add"])]
    duplicates: Option<String>,
    #[arg(long, value_name = "TEXT")]
    tag: Option<String>,
    #[arg(long, value_name = "ENCODING", value_parser = args::encoding)]
    encoding: Option<String>,
    #[arg(long, value_name = "DELIMITER", value_parser = args::delimiter)]
    delimiter: Option<String>,
    #[arg(long)]
    no_header: bool,
    #[arg(long, value_name = "ORDER", value_parser = ["day-first", "month-first"])]
    day_order: Option<String>,
    #[arg(long, value_name = "CHOICE", value_parser = ["above", "alone"])]
    unnamed: Option<String>,
}

impl ImportArgs {
    /// Whether only what would come of it is to be shown.
    pub fn is_rehearsal(&self) -> bool {
        self.dry_run
    }
}

/// Brings the table in, or shows what would come of it.
pub fn import(terminal: &Terminal, args: &ImportArgs) -> Result<Output> {
    let list = understood(terminal, args)?;
    if args.dry_run {
        return rehearse(terminal, list);
    }
    bring_in(terminal, list)
}

/// A table that was looked at.
#[derive(Clone)]
pub struct Understood {
    /// What is to be done with it.
    request: Value,
    /// What was found of it and what was chosen.
    plan: Value,
}

/// Brings in a table that was looked at already.
pub fn bring_in(terminal: &Terminal, list: Understood) -> Result<Output> {
    let Understood { request, plan } = list;
    let done = terminal.write("imports.run", request)?;
    let told = report(terminal, &done.value);
    let text = format!("{}\n{told}{}", done.sentence, left_columns(terminal, &plan));
    Ok(Output::new(done.value, text))
}

fn rehearse(terminal: &Terminal, list: Understood) -> Result<Output> {
    let Understood { request, plan } = list;
    let preview = terminal.call("imports.preview", request)?;
    let text = rehearsal(terminal, &plan, &preview);
    Ok(Output::new(json!({ "plan": plan, "preview": preview }), text))
}

/// Looks at a table, and takes what was chosen in place of what was found.
pub fn understood(terminal: &Terminal, args: &ImportArgs) -> Result<Understood> {
    let path = std::path::absolute(&args.file).unwrap_or_else(|_| args.file.clone());
    let path = path.to_string_lossy().into_owned();
    let mut look = terminal.call("imports.look", json!({ "path": path, "plan": null }))?;
    if args.encoding.is_some() || args.delimiter.is_some() || args.no_header {
        let plan = reread(args, &look["plan"]);
        look = terminal.call("imports.look", json!({ "path": path, "plan": plan }))?;
    }
    let mut plan = look["plan"].clone();
    choose(terminal, args, &mut plan)?;
    // What is malformed in it is refused with the request.
    if let Ok(read) = serde_json::from_value::<ImportPlan>(plan.clone()) {
        read.check().map_err(|error| Refusal::of(terminal.language(), &error))?;
    }
    Ok(Understood { request: json!({ "path": path, "plan": plan, "job": null }), plan })
}

/// The plan with what was found wrongly put right; its columns are then guessed anew.
fn reread(args: &ImportArgs, found: &Value) -> Value {
    let mut plan = found.clone();
    if let Some(encoding) = &args.encoding {
        plan["encoding"] = json!(encoding);
    }
    if let Some(delimiter) = &args.delimiter {
        plan["delimiter"] = json!(delimiter);
    }
    plan["has_header"] = json!(plan["has_header"] == true && !args.no_header);
    plan["columns"] = json!([]);
    plan
}

fn choose(terminal: &Terminal, args: &ImportArgs, plan: &mut Value) -> Result<()> {
    if let Some(duplicates) = &args.duplicates {
        plan["duplicates"] = json!(duplicates);
    }
    if let Some(tag) = &args.tag {
        plan["tag"] = json!(tag);
    }
    if let Some(order) = &args.day_order {
        plan["day_order"] = json!(order.replace('-', "_"));
    }
    if let Some(unnamed) = &args.unnamed {
        plan["unnamed"] = json!(unnamed);
    }
    let pairs = args.map.iter().flat_map(|map| map.split(',')).map(str::trim);
    for pair in pairs.filter(|pair| !pair.is_empty()) {
        map_column(terminal, plan, pair)?;
    }
    Ok(())
}

/// `Тел=phone`: the column by its heading or its number, counted from 1.
fn map_column(terminal: &Terminal, plan: &mut Value, pair: &str) -> Result<()> {
    let unclear = || terminal.refuse("map-unclear", &[("pair", json!(pair))]);
    // A heading may hold the sign; what is in the column never does.
    let (column, field) = pair.rsplit_once('=').ok_or_else(unclear)?;
    let field = named_field(terminal, field)?;
    let columns = plan["columns"].as_array_mut().ok_or_else(unclear)?;
    let wanted = fold(column);
    let by_heading =
        columns.iter().position(|one| fold(one["header"].as_str().unwrap_or_default()) == wanted);
    let by_number = || wanted.parse::<usize>().ok()?.checked_sub(1);
    let at = by_heading.or_else(by_number).ok_or_else(unclear)?;
    let column = columns.get_mut(at).ok_or_else(unclear)?;
    column["field"] = json!(field);
    Ok(())
}

/// What is in a column, by its name (`phone`) or as the window calls it («Телефон»).
fn named_field(terminal: &Terminal, typed: &str) -> Result<ImportField> {
    let wanted = fold(typed).replace('_', "-");
    let is_meant = |field: &&ImportField| {
        let name = field.as_str().replace('_', "-");
        wanted == name || wanted == fold(&terminal.word(&format!("import-field-{name}")))
    };
    let all = || ImportField::ALL.iter().map(|field| field.as_str().replace('_', "-"));
    ImportField::ALL.iter().find(is_meant).copied().ok_or_else(|| {
        let fields = Vec::from_iter(all()).join(", ");
        let args = [("field", json!(typed)), ("fields", json!(fields))];
        terminal.refuse("map-no-field", &args)
    })
}

fn rehearsal(terminal: &Terminal, plan: &Value, preview: &Value) -> String {
    let mut columns = Rows::default();
    for column in plan["columns"].as_array().into_iter().flatten() {
        let sample = column["samples"][0].as_str().unwrap_or_default();
        let field = terminal.named("import-field", &column["field"]);
        columns.add_brief(["", column["header"].as_str().unwrap_or_default(), &field, sample]);
    }
    let encoding = terminal.named("import-encoding", &plan["encoding"]);
    let delimiter = match plan["delimiter"].as_str() {
        Some(",") => "comma",
        Some("\t") => "tab",
        Some("|") => "bar",
        _ => "semicolon",
    };
    let delimiter = terminal.word(&format!("import-delimiter-{delimiter}"));
    let counts = counts(terminal, &preview["counts"]);
    let foreseen = terminal.word("cli-import-dry");
    let rows = rows(terminal, preview);
    let title = terminal.word("import-remarks-title");
    format!(
        "{encoding}, {}\n{}\n{foreseen} {counts}\n{rows}{}",
        delimiter.to_lowercase(),
        columns.lines(""),
        remarks(terminal, &title, &preview["remarks"], "what", 0)
    )
}

fn rows(terminal: &Terminal, preview: &Value) -> String {
    let all = preview["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut rows = Rows::default();
    for row in all.iter().take(SHOWN) {
        let text = |field: &str| row[field].as_str().unwrap_or_default();
        let outcome = terminal.named("import-outcome", &row["outcome"]);
        let name = names::shown(terminal, &row["display"]);
        let why = why(terminal, &row["why"], text("text"));
        rows.add([
            &row["line"].to_string(),
            &outcome,
            &brief(&name),
            &brief(text("phone")),
            &brief(text("email")),
            &brief(text("organization")),
            &why,
        ]);
    }
    rows.lines("  ") + &more(terminal, all.len())
}

fn more(terminal: &Terminal, total: usize) -> String {
    match total.saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!("  {}\n", terminal.say("cli-and-more", &[("count", json!(more))])),
    }
}

fn counts(terminal: &Terminal, counts: &Value) -> String {
    let told = OUTCOMES.iter().filter(|outcome| counts[**outcome].as_u64().unwrap_or_default() > 0);
    let told: Vec<String> = told
        .map(|outcome| {
            format!("{}: {}", terminal.word(&format!("import-total-{outcome}")), counts[*outcome])
        })
        .collect();
    told.join(", ")
}

fn why(terminal: &Terminal, why: &Value, text: &str) -> String {
    match why.as_str() {
        Some(why) => terminal
            .say(&format!("import-why-{}", why.replace('_', "-")), &[("text", json!(brief(text)))]),
        None => String::new(),
    }
}

fn report(terminal: &Terminal, report: &Value) -> String {
    let mut text = format!("{}\n", counts(terminal, &report["counts"]));
    // Rows that are in the base already stand in the list too, with that reason.
    let times = |outcome: &str| report["counts"][outcome].as_u64().unwrap_or_default();
    let left = times("same") + times("skipped");
    let title = terminal.say("import-skipped-title", &[("count", json!(left))]);
    text += &remarks(terminal, &title, &report["skipped"], "why", left);
    let title = terminal.word("import-warnings-title");
    text + &remarks(terminal, &title, &report["warnings"], "what", 0)
}

/// The columns with anything in them that nothing was made of.
fn left_columns(terminal: &Terminal, plan: &Value) -> String {
    let columns = plan["columns"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_left = |column: &&Value| column["field"] == "skip" && column["samples"][0].is_string();
    let name = |column: &Value| match column["header"].as_str().unwrap_or_default() {
        "" => brief(column["samples"][0].as_str().unwrap_or_default()),
        header => brief(header),
    };
    let names: Vec<String> = columns.iter().filter(is_left).map(name).collect();
    if names.is_empty() {
        return String::new();
    }
    format!("\n{}\n", terminal.say("cli-import-left", &[("columns", json!(names.join(", ")))]))
}

/// Rows with what is to be said of them, of `total` or as many as there are.
fn remarks(terminal: &Terminal, title: &str, remarks: &Value, field: &str, total: u64) -> String {
    let all = remarks.as_array().map(Vec::as_slice).unwrap_or_default();
    if all.is_empty() {
        return String::new();
    }
    let mut rows = Rows::default();
    for remark in all.iter().take(SHOWN) {
        let line = terminal.say("import-line-number", &[("line", remark["line"].clone())]);
        let text = brief(remark["text"].as_str().unwrap_or_default());
        let why = why(terminal, &remark[field], &text);
        // Not every sentence says whom or what it is about.
        let what = if why.contains(&text) { "" } else { &text };
        rows.add([&line, &why, what]);
    }
    let total = all.len().max(usize::try_from(total).unwrap_or(usize::MAX));
    format!("\n{title}\n{}{}", rows.lines("  "), more(terminal, total))
}
