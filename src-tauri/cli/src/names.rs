//! Names of people, shown as the settings order them.

use serde_json::{Value, json};

use crate::rows::one_line;
use crate::terminal::Terminal;

fn text<'a>(of: &'a Value, field: &str) -> &'a str {
    of[field].as_str().unwrap_or_default()
}

/// «Иванов Сергей Викторович», or «Сергей Викторович Иванов»; the nickname of who has no name.
pub fn shown(terminal: &Terminal, of: &Value) -> String {
    let order = match terminal.is_given_first() {
        true => ["given_name", "patronymic", "surname"],
        false => ["surname", "given_name", "patronymic"],
    };
    let parts: Vec<&str> =
        order.iter().map(|part| text(of, part)).filter(|part| !part.is_empty()).collect();
    let name = if parts.is_empty() { text(of, "nickname").to_owned() } else { parts.join(" ") };
    if name.is_empty() { terminal.word("cli-nameless") } else { one_line(&name) }
}

/// Several people in one line.
pub fn shown_all(terminal: &Terminal, people: &Value) -> String {
    let names: Vec<String> =
        people.as_array().into_iter().flatten().map(|one| shown(terminal, one)).collect();
    names.join(", ")
}

/// The company of somebody in brackets after the name, where there is one.
pub fn with_company(terminal: &Terminal, of: &Value) -> String {
    let name = shown(terminal, of);
    match text(of, "organization") {
        "" => name,
        company => terminal.say(
            "cli-name-company",
            &[("name", json!(name)), ("company", json!(one_line(company)))],
        ),
    }
}
