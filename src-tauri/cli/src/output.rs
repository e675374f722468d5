//! Printing. Whoever reads may stop reading (`… | head`): that is a normal end.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use serde_json::{Value, json};
use vizitka_commands::words::{Language, say};

use crate::refusal::Refusal;

/// What an errand answers: the same thing for scripts and for people.
#[derive(Debug)]
pub struct Output {
    /// For `--json`.
    pub json: Value,
    /// For everybody else; lines.
    pub text: String,
}

impl Output {
    /// An answer in both shapes.
    pub fn new(json: Value, text: impl Into<String>) -> Output {
        Output { json, text: text.into() }
    }
}

/// Prints an answer; exit code 0, or 1 when it could not be written.
pub fn print(language: Language, output: &Output, is_json: bool) -> ExitCode {
    let text = if is_json { output.json.to_string() } else { output.text.clone() };
    shown(language, &text)
}

/// Writes lines to the standard output; says so where they cannot be written.
pub fn shown(language: Language, text: &str) -> ExitCode {
    match write(io::stdout().lock(), text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let detail = json!(error.to_string());
            let sentence = say(language, "cli-not-shown", &[("detail", detail)]);
            written(io::stderr().lock(), &sentence, ExitCode::FAILURE)
        }
    }
}

/// Says why not; exit code 1.
pub fn complain(refusal: &Refusal, is_json: bool) -> ExitCode {
    let text = if is_json { refusal.json().to_string() } else { refusal.sentence.clone() };
    written(io::stderr().lock(), &text, ExitCode::FAILURE)
}

/// Writes lines and answers the code, unless they could not be written.
pub fn written(to: impl Write, text: &str, code: ExitCode) -> ExitCode {
    match write(to, text) {
        Ok(()) => code,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Writes lines; a reader who has seen enough is no failure.
fn write(mut to: impl Write, text: &str) -> io::Result<()> {
    let text = text.trim_end_matches('\n');
    if text.is_empty() {
        return Ok(());
    }
    match writeln!(to, "{text}").and_then(|()| to.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}
