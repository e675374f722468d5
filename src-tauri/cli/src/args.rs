//! What can be typed. The sentences of the help stand in the words files, see `help`.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::NaiveDateTime;
use clap::{Parser, Subcommand};
use vizitka_commands::words::{Language, has, say};
use vizitka_core::imports::encoding_names;
use vizitka_core::interactions::{Ended, InteractionKind};
use vizitka_core::kernel::civil::parse_wall;
use vizitka_core::reports::MeetingsFilter;
use vizitka_core::text::fold;

use crate::{
    add, call, contacts, dates, exports, history, imports, interactions, meetings, sample, tasks,
};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "vizitka-cli", version, propagate_version = false, arg_required_else_help = true)]
#[command(disable_help_flag = true, disable_help_subcommand = true, disable_version_flag = true)]
pub struct Args {
    #[arg(long, value_name = "FILE", global = true)]
    pub base: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, value_name = "LANG", global = true, value_parser = ["ru", "uk", "en"])]
    pub lang: Option<String>,
    #[arg(long, value_name = "WALL", global = true, value_parser = wall)]
    pub now: Option<NaiveDateTime>,
    #[command(subcommand)]
    pub errand: Errand,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Errand {
    Today,
    Find(contacts::FindArgs),
    Card(contacts::CardArgs),
    Add(add::AddArgs),
    Log(interactions::LogArgs),
    Close(interactions::CloseArgs),
    Plan(interactions::PlanArgs),
    Remind(tasks::RemindArgs),
    Birthdays(dates::BirthdaysArgs),
    Meetings(meetings::MeetingsArgs),
    Import(imports::ImportArgs),
    Export(exports::ExportArgs),
    Undo(history::UndoArgs),
    Redo,
    History(history::HistoryArgs),
    Sample(sample::SampleArgs),
    Commands,
    Call(call::CallArgs),
}

impl Errand {
    /// Whether it makes sense before there is a base: one only looks into a base that is there,
    /// but a list may be rehearsed on the first day.
    pub fn may_begin(&self) -> bool {
        match self {
            Errand::Add(_) | Errand::Import(_) | Errand::Remind(_) => true,
            Errand::Sample(args) => !args.removes(),
            Errand::Call(args) => args.may_write(),
            _ => false,
        }
    }
}

/// The language of `--lang`, read before the line is parsed: the help speaks it as well.
pub fn language_of(line: &[OsString]) -> Option<Language> {
    let mut words = line.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        let value = match word.as_ref() {
            "--" => return None,
            "--lang" => words.next()?.into_owned(),
            other => match other.strip_prefix("--lang=") {
                Some(value) => value.to_owned(),
                None => continue,
            },
        };
        return Language::from_tag(&value);
    }
    None
}

fn wall(text: &str) -> Result<NaiveDateTime, String> {
    parse_wall(&text.replacen(' ', "T", 1)).map_err(|_| "2026-11-21T10:00".to_owned())
}

/// How something ended, as typed: the word of the table (`fell-through`) or of any language.
pub fn ended(text: &str) -> Result<Ended, String> {
    let words = Ended::ALL.iter().map(|ended| (*ended, ended.as_str()));
    one_of(text, "result", words)
}

/// Which meetings a list shows, as typed.
pub fn meetings_filter(text: &str) -> Result<MeetingsFilter, String> {
    let words = MeetingsFilter::ALL.iter().map(|filter| (*filter, filter.as_str()));
    one_of(text, "result", words)
}

/// How many weeks or months from the present one: `-3`, `0`, `+1`; at most a century.
pub fn shift(text: &str) -> Result<i32, String> {
    let number = text.parse().ok().filter(|number: &i32| number.unsigned_abs() <= 5_200);
    number.ok_or_else(|| "-3, -1, 0, +1".to_owned())
}

/// How many to show, how many minutes, which step: a whole number from 1 on.
pub fn count(text: &str) -> Result<u32, String> {
    text.parse().ok().filter(|count| *count > 0).ok_or_else(|| "1, 20, 100".to_owned())
}

/// How many days ahead; at most a year, after which every day has come round.
pub fn days(text: &str) -> Result<u32, String> {
    text.parse().ok().filter(|days| *days <= 366).ok_or_else(|| "0, 7, 30, 366".to_owned())
}

/// What kind of thing, as typed: `call`, «звонок», «дзвінок».
pub fn interaction_kind(text: &str) -> Result<InteractionKind, String> {
    let words = InteractionKind::ALL.iter().map(|kind| (*kind, kind.as_str()));
    one_of(text, "interaction-kind", words)
}

/// Of a text in Cyrillic.
fn language_typed(text: &str) -> Language {
    let is_ukrainian = text.to_lowercase().contains(['і', 'ї', 'є', 'ґ', '\'', '’']);
    if is_ukrainian { Language::Uk } else { Language::Ru }
}

/// The encoding of a list, as typed.
pub fn encoding(text: &str) -> Result<String, String> {
    let name = text.to_lowercase();
    let name = match name.as_str() {
        "cp1251" | "win-1251" | "win1251" | "1251" => "windows-1251",
        "cp866" | "866" | "dos" => "ibm866",
        "utf8" => "utf-8",
        "utf16" | "utf-16" | "unicode" => "utf-16le",
        other => other,
    };
    match encoding_names().find(|known| *known == name) {
        Some(known) => Ok(known.to_owned()),
        None => Err(Vec::from_iter(encoding_names()).join(", ")),
    }
}

/// The sign between the columns of a list, as typed.
pub fn delimiter(text: &str) -> Result<String, String> {
    match text {
        "tab" | "\\t" | "\t" => Ok("\t".to_owned()),
        ";" | "," | "|" => Ok(text.to_owned()),
        _ => Err("; , | tab".to_owned()),
    }
}

/// Reads one of the closed words; an unknown one is answered by the list of them.
fn one_of<T: Copy>(
    text: &str,
    room: &str,
    words: impl Iterator<Item = (T, &'static str)> + Clone,
) -> Result<T, String> {
    let typed = fold(text).replace(['_', '-'], " ");
    let is_meant = |word: &str| {
        let word = word.replace('_', "-");
        let key = format!("{room}-{word}");
        typed == word.replace('-', " ")
            || Language::ALL
                .iter()
                .any(|language| has(*language, &key) && typed == fold(&say(*language, &key, &[])))
    };
    // Whoever typed letters of their own is shown their own words.
    let all = || {
        let shown = |word: &str| match text.is_ascii() {
            true => word.to_owned(),
            false => say(language_typed(text), &format!("{room}-{word}"), &[]).to_lowercase(),
        };
        words.clone().map(|(_, word)| shown(&word.replace('_', "-"))).collect::<Vec<_>>()
    };
    words
        .clone()
        .find(|(_, word)| is_meant(word))
        .map(|(value, _)| value)
        .ok_or_else(|| all().join(", "))
}
