//! What is said when the command line is not understood, and the help when it is asked for.

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use serde_json::{Value, json};
use vizitka_commands::words::{Language, say};

use crate::help;
use crate::output::{self, written};

/// Exit code of a command line that is not understood.
const USAGE: u8 = 2;

/// Prints what was asked for (exit code 0), or what is wrong with the line (2).
pub fn answer(language: Language, line: &[OsString], error: &Error) -> ExitCode {
    let options = format!("[{}]", say(language, "cli-value-options", &[]));
    let shown = || error.render().to_string().replace("[OPTIONS]", &options);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => output::shown(language, &shown()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            written(io::stderr().lock(), &shown(), ExitCode::from(USAGE))
        }
        _ => {
            let sentence = format!("{}\n{}", sentence(language, error), hint(language, line));
            written(io::stderr().lock(), &sentence, ExitCode::from(USAGE))
        }
    }
}

fn sentence(language: Language, error: &Error) -> String {
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "cli-usage-unknown",
        ErrorKind::InvalidSubcommand => "cli-usage-errand",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-value",
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "cli-usage-missing",
        ErrorKind::ArgumentConflict if is_twice(error) => "cli-usage-twice",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        _ => "cli-usage-unclear",
    };
    let found = |kind| error.get(kind).map(shown).unwrap_or_default();
    let argument = match error.kind() {
        ErrorKind::MissingSubcommand => format!("<{}>", say(language, "cli-value-errand", &[])),
        // The dots of «<СЛОВА>...», which takes several, would run into the end of the sentence.
        _ => found(ContextKind::InvalidArg).trim_end_matches("...").to_owned(),
    };
    let args = [
        ("argument", argument),
        ("errand", found(ContextKind::InvalidSubcommand)),
        ("value", found(ContextKind::InvalidValue)),
        ("other", found(ContextKind::PriorArg)),
    ];
    let args: Vec<(&str, Value)> =
        args.into_iter().map(|(name, text)| (name, json!(text))).collect();
    let sentence = say(language, key, &args);
    match allowed(error) {
        Some((key, allowed)) => {
            format!("{sentence} {}", say(language, key, &[("allowed", json!(allowed))]))
        }
        None => sentence,
    }
}

/// Whether an argument stands twice that may stand once; clap calls that a conflict with itself.
fn is_twice(error: &Error) -> bool {
    let told = |kind| error.get(kind).map(shown);
    told(ContextKind::InvalidArg) == told(ContextKind::PriorArg)
}

/// What would have been right: the list of words, an example from the one who reads them, or
/// what is spelt nearly the same.
fn allowed(error: &Error) -> Option<(&'static str, String)> {
    let told = |kind| error.get(kind).map(shown).filter(|text| !text.is_empty());
    let example = || std::error::Error::source(error).map(ToString::to_string);
    let near =
        || told(ContextKind::SuggestedArg).or_else(|| told(ContextKind::SuggestedSubcommand));
    let fits = told(ContextKind::ValidValue).or_else(example);
    fits.map(|text| ("cli-usage-fits", text)).or_else(|| Some(("cli-usage-near", near()?)))
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(list) => list.join(", "),
        other => other.to_string(),
    }
}

/// Where to read on: the help of the errand that was meant.
fn hint(language: Language, line: &[OsString]) -> String {
    let command = help::spoken(language);
    let errand = line
        .iter()
        .skip(1)
        .filter_map(|word| word.to_str())
        .find(|word| command.find_subcommand(word).is_some());
    let name = errand.map(|errand| format!(" {errand}")).unwrap_or_default();
    say(language, "cli-usage-see", &[("errand", json!(name))])
}
