//! Search as people type it, key by key, over the whole base.

use std::path::Path;

use vizitka_core::search::{self, SearchIndex};

use crate::Result;
use crate::base::{self, CONTACTS, words_of};
use crate::people::{Person, person};
use crate::report::Report;
use crate::rounds::{milliseconds, quantile};
use crate::words;

/// Customers shown at once, as the field on top asks.
const LIMIT: u32 = 8;

/// Measures, and writes `search.json`.
pub fn measure(path: &Path) -> Result<()> {
    let workspace = base::open(path)?;
    let index = SearchIndex::default();
    let find = |query: &str| -> Result<()> {
        workspace.read(|reader| search::find(reader, &index, query, LIMIT))?;
        Ok(())
    };
    let mut report = Report::new("search");
    let first = milliseconds(&mut || find("иванов св"))?;
    report.value("the first search of a process, reading all names", first, "ms", None);

    let groups = queries()?;
    let mut all = Vec::new();
    for (kind, queries) in &groups {
        let mut times = Vec::new();
        for query in queries {
            times.push((time_of(query, &find)?, query));
        }
        let mut own: Vec<f64> = times.iter().map(|(time, _)| *time).collect();
        let slowest =
            times.iter().max_by(|a, b| a.0.total_cmp(&b.0)).map_or("", |(_, query)| query);
        let what = format!("{kind}: p95 of {}; the slowest: «{slowest}»", own.len());
        report.value(&what, quantile(&mut own, 0.95), "ms", Some(16.0));
        all.extend(own);
    }
    for (name, part, goal) in [("p50", 0.5, None), ("p95", 0.95, Some(16.0)), ("max", 1.0, None)] {
        let what = format!("all {} queries: {name}", all.len());
        report.value(&what, quantile(&mut all, part), "ms", goal);
    }
    report.save()
}

/// The quickest of three: what the query needs, not what else the machine was doing.
fn time_of(query: &str, find: &dyn Fn(&str) -> Result<()>) -> Result<f64> {
    let mut times = [0.0; 3];
    for time in &mut times {
        *time = milliseconds(&mut || find(query))?;
    }
    Ok(quantile(&mut times, 0.0))
}

type Group = (&'static str, Vec<String>);

/// What people type, by kind; names key by key.
fn queries() -> Result<Vec<Group>> {
    let words = words::all()?;
    // Spread over the base, so that every language and every part of it comes up.
    let of = |number: usize| person(words_of(&words, number), number);
    let some = |count: usize| (0..count).map(move |at| of(7 + at * (CONTACTS / count - 3)));
    let texts = |count: usize, text: fn(&Person) -> String| {
        some(count * 3)
            .map(|person| text(&person))
            .filter(|text| !text.trim().is_empty())
            .take(count)
            .collect()
    };
    let names = some(24).flat_map(|person| {
        key_by_key(&format!("{} {}", person.surname, person.given_name).to_lowercase())
    });
    Ok(vec![
        ("names, key by key", names.collect()),
        ("initials", some(30).flat_map(|person| initials(&person)).collect()),
        ("phones", some(25).flat_map(|person| phones(&person.phones[0])).collect()),
        ("e-mails", texts(25, |person| person.email.clone())),
        ("companies", texts(25, |person| person.company.to_lowercase())),
        ("tags", texts(25, |person| person.tags.first().cloned().unwrap_or_default())),
        ("words of notes", texts(40, |person| longest_words(&person.note))),
        ("words of talks", said(&words)),
    ])
}

fn key_by_key(text: &str) -> Vec<String> {
    text.char_indices()
        .skip(1)
        .map(|(at, _)| text[..at].to_owned())
        .chain([text.to_owned()])
        .collect()
}

/// «Иванов С. В.» and «иванов св».
fn initials(person: &Person) -> [String; 2] {
    let first = |name: &str| name.chars().next().map(String::from).unwrap_or_default();
    let (given, patronymic) = (first(&person.given_name), first(&person.patronymic));
    [
        format!("{} {given}. {patronymic}.", person.surname),
        format!("{} {given}{patronymic}", person.surname).to_lowercase(),
    ]
}

/// The whole number as typed, its last four digits, its last seven.
fn phones(phone: &str) -> [String; 3] {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let last = |count: usize| digits[digits.len().saturating_sub(count)..].to_owned();
    [phone.to_owned(), last(4), last(7)]
}

/// The longest word of a text, or its two longest side by side where they stand so.
fn longest_words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.max_by_key(|word| word.chars().count()).unwrap_or_default().to_lowercase()
}

/// Beginnings of words that were said, and two of them together.
fn said(words: &[words::Words; 3]) -> Vec<String> {
    let sentences = words
        .iter()
        .flat_map(|words| words.success.iter().chain(&words.neutral).chain(&words.promised));
    let mut queries = Vec::new();
    for sentence in sentences {
        let longest = longest_words(sentence);
        let start: String = longest.chars().take(4).collect();
        let two = sentence.split_whitespace().take(2).collect::<Vec<_>>().join(" ").to_lowercase();
        queries.extend([longest, start, two]);
    }
    queries.truncate(90);
    queries
}
