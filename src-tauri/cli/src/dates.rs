//! Birthdays and other days that come round.

use clap::Args;
use serde_json::{Value, json};

use crate::output::Output;
use crate::rows::Rows;
use crate::terminal::{Result, Terminal};
use crate::{args, contacts, names, when};

/// `birthdays`.
#[derive(Debug, Args)]
pub struct BirthdaysArgs {
    #[arg(long, value_name = "COUNT", default_value_t = 30, value_parser = args::days)]
    days: u32,
}

/// Whose birthday is coming.
pub fn birthdays(terminal: &Terminal, args: &BirthdaysArgs) -> Result<Output> {
    let coming =
        terminal.call("dates.upcoming", json!({ "days": args.days, "kinds": ["birthday"] }))?;
    let dates = coming["items"].as_array().map(Vec::as_slice).unwrap_or_default();
    let text = match dates {
        [] => terminal.say("cli-no-birthdays", &[("days", json!(args.days))]),
        dates => lines(terminal, dates, ""),
    };
    Ok(Output::new(coming.clone(), text))
}

/// Days that are coming as aligned lines.
pub fn lines(terminal: &Terminal, dates: &[Value], indent: &str) -> String {
    let mut rows = Rows::default();
    for coming in dates {
        let text = |field: &str| coming[field].as_str().unwrap_or_default();
        let on = when::weekday_and_day(terminal, text("on"));
        let what = if coming["date"]["kind"] == "birthday" {
            String::new()
        } else {
            contacts::date_name(terminal, &coming["date"])
        };
        let who = names::with_company(terminal, &coming["contact"]);
        let reached = if text("phone").is_empty() { text("email") } else { text("phone") };
        rows.add([
            &on,
            &far(terminal, &coming["days_left"]),
            &what,
            &who,
            &turns(terminal, coming),
            reached,
        ]);
    }
    rows.lines(indent)
}

fn far(terminal: &Terminal, days: &Value) -> String {
    match days.as_u64() {
        Some(0) => terminal.word("dates-today"),
        Some(1) => terminal.word("dates-tomorrow"),
        _ => terminal.say("dates-in-days", &[("days", days.clone())]),
    }
}

fn turns(terminal: &Terminal, coming: &Value) -> String {
    let years = match &coming["turns"] {
        Value::Null => return String::new(),
        years => terminal.say("dates-turns", &[("years", years.clone())]),
    };
    match coming["is_jubilee"] == true {
        true => format!("{years}, {}", terminal.word("dates-jubilee")),
        false => years,
    }
}
