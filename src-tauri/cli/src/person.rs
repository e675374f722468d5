//! Who is meant: a name, a piece of it, a phone, and a number that tells namesakes apart.

use std::str::FromStr;

use clap::Args;
use serde_json::{Value, json};
use vizitka_core::contacts::ContactName;
use vizitka_core::ids::ContactId;
use vizitka_core::text::fold;

use crate::names;
use crate::rows::Rows;
use crate::terminal::{Result, Terminal};

/// How many namesakes are looked at: as many as one search answers.
const LOOKED_AT: u32 = 200;

/// How many of them are listed.
const LISTED: usize = 20;

/// One person on the command line.
#[derive(Debug, Args)]
pub struct PersonArgs {
    #[arg(value_name = "NAME")]
    pub name: String,
    #[arg(long, value_name = "NUMBER")]
    pub who: Option<String>,
}

/// A person found.
pub struct Person {
    /// Their id.
    pub id: String,
    /// Their name as shown.
    pub name: String,
}

/// Finds the one person that is meant, or refuses with the list of those who may be.
pub fn find(terminal: &Terminal, typed: &str, number: Option<&str>) -> Result<Person> {
    pick(terminal, typed, number, "several")
}

/// Finds one of several people named side by side, where `--who` would not say whose number it is:
/// there it stands behind the name, «Петр 7741».
pub fn find_beside(terminal: &Terminal, typed: &str) -> Result<Person> {
    if let Some((name, number)) = typed.trim().rsplit_once(' ')
        && number.len() >= DIGITS
        && number.bytes().all(|byte| byte.is_ascii_digit())
        // The end of a phone looks the same; then nobody of that name has the number.
        && let Ok(person) = find(terminal, name, Some(number))
    {
        return Ok(person);
    }
    pick(terminal, typed, None, "several-beside")
}

fn pick(terminal: &Terminal, typed: &str, number: Option<&str>, several: &str) -> Result<Person> {
    if ContactId::from_str(typed).is_ok() {
        let card = terminal.call("contacts.get", json!({ "id": typed }))?;
        return Ok(person(terminal, &card));
    }
    let found = terminal.call("search.find", json!({ "query": typed, "limit": LOOKED_AT }))?;
    let hits = found["contacts"].as_array().map(Vec::as_slice).unwrap_or_default();
    let likeliest = likeliest(hits, typed);
    let meant = match number {
        Some(number) => hits.iter().filter(|hit| has_number(&code_of(hit), number)).collect(),
        None => likeliest.clone(),
    };
    match (&meant[..], number) {
        ([only], _) => Ok(person(terminal, only)),
        ([], Some(number)) if !hits.is_empty() => {
            Err(listed(terminal, "who-unknown", typed, Some(number), &likeliest))
        }
        ([], _) => Err(terminal.refuse("nobody", &[("name", json!(typed))])),
        _ => Err(listed(terminal, several, typed, None, &meant)),
    }
}

fn person(terminal: &Terminal, of: &Value) -> Person {
    let id = of["id"].as_str().unwrap_or_default().to_owned();
    Person { id, name: names::shown(terminal, of) }
}

/// Of those found, the ones whose name is exactly what was typed; else those whose name fits;
/// else all, found by a phone or a company.
fn likeliest<'a>(hits: &'a [Value], typed: &str) -> Vec<&'a Value> {
    let typed = fold(typed);
    let is_exact = |hit: &&Value| {
        let name: ContactName = serde_json::from_value((*hit).clone()).unwrap_or_default();
        let given_first = [&name.given_name, &name.patronymic, &name.surname];
        let given_first: Vec<&str> =
            given_first.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect();
        typed == fold(&name.full()) || typed == fold(&given_first.join(" "))
    };
    let is_by_name = |hit: &&Value| hit["matched"] == "";
    let exact: Vec<&Value> = hits.iter().filter(is_exact).collect();
    let by_name: Vec<&Value> = hits.iter().filter(is_by_name).collect();
    [exact, by_name]
        .into_iter()
        .find(|some| !some.is_empty())
        .unwrap_or_else(|| hits.iter().collect())
}

/// Refuses with the list of those who may be meant. `who` is the number that was given; where
/// there was none, the sentence shows one of theirs.
fn listed(
    terminal: &Terminal,
    why: &str,
    typed: &str,
    who: Option<&str>,
    meant: &[&Value],
) -> crate::refusal::Refusal {
    let listed = &meant[..meant.len().min(LISTED)];
    let numbers = numbers(&listed.iter().map(|hit| code_of(hit)).collect::<Vec<_>>());
    let mut rows = Rows::default();
    let mut list = Vec::new();
    for (hit, number) in listed.iter().zip(&numbers) {
        let text = |field: &str| hit[field].as_str().unwrap_or_default();
        let reached = if text("phone").is_empty() { text("email") } else { text("phone") };
        rows.add([number, &names::shown(terminal, hit), text("organization"), reached]);
        list.push(json!({ "who": number, "id": hit["id"], "name": names::shown(terminal, hit) }));
    }
    let who = who.unwrap_or(&numbers[0]);
    let args = [("name", json!(typed)), ("count", json!(meant.len())), ("who", json!(who))];
    let more = match meant.len() - listed.len() {
        0 => String::new(),
        more => terminal.say("cli-and-more", &[("count", json!(more))]),
    };
    terminal.refuse(why, &args).with_list(
        "people",
        json!(list),
        &format!("{}{more}", rows.lines("  ")),
    )
}

/// The id as a long decimal number. Its last digits are the person's short number: the same
/// each time, and typed on any keyboard layout.
fn code_of(hit: &Value) -> String {
    let id = hit["id"].as_str().and_then(|id| ContactId::from_str(id).ok());
    format!("{:015}", id.map_or(0, |id| id.0.as_u128()) % 1_000_000_000_000_000)
}

/// The fewest digits of a short number.
const DIGITS: usize = 4;

/// Whether a number is this person's. One that is shorter than any that was ever shown is a guess
/// («the first of the list»), and would fit one in ten by chance.
fn has_number(code: &str, number: &str) -> bool {
    number.len() >= DIGITS && code.ends_with(number)
}

/// The last four digits of each, or as many more as it takes to tell them apart.
fn numbers(codes: &[String]) -> Vec<String> {
    let cut = |length: usize| codes.iter().map(move |code| code[code.len() - length..].to_owned());
    let is_enough = |length: &usize| {
        let mut seen = std::collections::HashSet::new();
        cut(*length).all(|number| seen.insert(number))
    };
    cut((DIGITS..15).find(is_enough).unwrap_or(15)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_long_as_it_takes_to_tell_people_apart() {
        let codes =
            |list: &[&str]| list.iter().map(|code| format!("{code:0>15}")).collect::<Vec<_>>();
        assert_eq!(numbers(&codes(&["123456", "654321"])), ["3456", "4321"]);
        assert_eq!(
            numbers(&codes(&["123456", "923456", "823456"])),
            ["123456", "923456", "823456"]
        );
    }
}
