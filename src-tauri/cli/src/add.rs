//! Writing somebody down.

use chrono::Datelike;
use clap::Args;
use serde_json::{Value, json};
use vizitka_core::contacts::{ContactDraft, PointDraft, PointKind};
use vizitka_core::imports::{TypedDay, read_typed_day};
use vizitka_core::kernel::civil::DayOrder;

use crate::names;
use crate::output::Output;
use crate::rows::Rows;
use crate::terminal::{Result, Terminal};

/// `add`.
#[derive(Debug, Args)]
pub struct AddArgs {
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    nickname: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    phone: Vec<String>,
    #[arg(long, value_name = "ADDRESS")]
    email: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    telegram: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    company: Option<String>,
    #[arg(long, value_name = "TEXT")]
    role: Option<String>,
    #[arg(long, value_name = "TEXT")]
    tag: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = birthday)]
    birthday: Option<String>,
    #[arg(long, value_name = "ORDER", requires = "birthday", value_parser = ["day-first", "month-first"])]
    day_order: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Refuses what names no day in any order and in any century.
fn birthday(text: &str) -> std::result::Result<String, String> {
    let read = read_typed_day(text, None, DayOrder::DayFirst, 0).map(|_| text.to_owned());
    read.ok_or_else(|| "12.03.1980, 12.03, 1980".to_owned())
}

impl AddArgs {
    fn birthday(&self, terminal: &Terminal) -> Option<TypedDay> {
        let order = self.day_order.as_deref().map(|order| match order {
            "month-first" => DayOrder::MonthFirst,
            _ => DayOrder::DayFirst,
        });
        let (usual, this_year) = (terminal.locale().day_order(), terminal.now().year());
        self.birthday.as_deref().and_then(|text| read_typed_day(text, order, usual, this_year))
    }
}

/// Writes a person down, and says who they may already be.
pub fn add(terminal: &Terminal, args: &AddArgs) -> Result<Output> {
    let birthday = args.birthday(terminal);
    let draft = ContactDraft { birthday: birthday.map(|day| day.date), ..draft(args) };
    let request = json!({ "draft": draft, "name": args.name });
    let possible = terminal.call("contacts.duplicates", request.clone())?;
    let done = terminal.write("contacts.create", request)?;
    let doubles = possible["possible"].as_array().map(Vec::as_slice).unwrap_or_default();
    let unclear = birthday.filter(|day| day.is_unclear).map(|day| {
        let read = terminal.locale().partial(day.date);
        terminal.say("cli-day-order-unclear", &[("day", json!(read))]) + "\n"
    });
    let doubles_told = doubles_lines(terminal, doubles);
    let text = format!("{}\n{}{doubles_told}", done.sentence, unclear.unwrap_or_default());
    Ok(Output::new(json!({ "id": done.value["id"], "possible": doubles }), text))
}

/// What the options say; the name is taken apart as the window does it, for what they leave open.
fn draft(args: &AddArgs) -> ContactDraft {
    let lines = [
        (PointKind::Phone, &args.phone),
        (PointKind::Email, &args.email),
        (PointKind::Telegram, &args.telegram),
    ];
    let line = |kind, value| PointDraft {
        id: None,
        kind,
        label: String::new(),
        value,
        is_preferred: false,
    };
    let points = lines
        .into_iter()
        .flat_map(|(kind, values)| values.iter().map(move |value| line(kind, value.clone())));
    ContactDraft {
        nickname: args.nickname.clone().unwrap_or_default(),
        source: args.source.clone().unwrap_or_default(),
        organization: args.company.clone().unwrap_or_default(),
        role: args.role.clone().unwrap_or_default(),
        note: args.note.clone().unwrap_or_default(),
        tags: args.tag.clone(),
        points: points.collect(),
        ..ContactDraft::default()
    }
}

fn doubles_lines(terminal: &Terminal, doubles: &[Value]) -> String {
    if doubles.is_empty() {
        return String::new();
    }
    let mut rows = Rows::default();
    for double in doubles {
        let because = terminal.named("cli-double-by", &double["because"]);
        let name = names::shown(terminal, &double["display"]);
        rows.add([&name, double["organization"].as_str().unwrap_or_default(), &because]);
    }
    format!("{}\n{}", terminal.word("cli-doubles"), rows.lines("  "))
}
