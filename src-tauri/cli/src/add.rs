//! Writing somebody down.

use clap::Args;
use serde_json::{Value, json};
use vizitka_core::contacts::{ContactDraft, PointDraft, PointKind};
use vizitka_core::imports::{NameParts, split_name};
use vizitka_core::kernel::civil::PartialDate;

use crate::output::Output;
use crate::rows::Rows;
use crate::terminal::{Result, Terminal};
use crate::{names, when};

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
    birthday: Option<PartialDate>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

fn birthday(text: &str) -> std::result::Result<PartialDate, String> {
    when::read_partial(text).ok_or_else(|| "12.03.1980, 12.03, 1980".to_owned())
}

/// Writes a person down, and says who they may already be.
pub fn add(terminal: &Terminal, args: &AddArgs) -> Result<Output> {
    let draft = draft(args);
    let request = json!({ "draft": draft });
    let possible =
        terminal.call("contacts.duplicates", json!({ "draft": draft, "except": null }))?;
    let done = terminal.write("contacts.create", request)?;
    let doubles = possible["possible"].as_array().map(Vec::as_slice).unwrap_or_default();
    let text = format!("{}\n{}", done.sentence, doubles_lines(terminal, doubles));
    Ok(Output::new(json!({ "id": done.value["id"], "possible": doubles }), text))
}

fn draft(args: &AddArgs) -> ContactDraft {
    // «Иванов Сергей (ООО «Ромашка»)» says the company too; an option says it better.
    let NameParts { surname, given_name, patronymic, nickname, organization, role } =
        args.name.as_deref().map(split_name).unwrap_or_default();
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
        surname,
        given_name,
        patronymic,
        nickname: args.nickname.clone().unwrap_or(nickname),
        source: args.source.clone().unwrap_or_default(),
        organization: args.company.clone().unwrap_or(organization),
        role: args.role.clone().unwrap_or(role),
        note: args.note.clone().unwrap_or_default(),
        tags: args.tag.clone(),
        points: points.collect(),
        birthday: args.birthday,
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
