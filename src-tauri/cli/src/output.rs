//! Printing. Whoever reads may stop reading (`… | head`): that is a normal end.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use serde_json::Value;

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
pub fn print(output: &Output, is_json: bool) -> ExitCode {
    let text = if is_json { output.json.to_string() } else { output.text.clone() };
    written(io::stdout().lock(), &text, ExitCode::SUCCESS)
}

/// Says why not; exit code 1.
pub fn complain(refusal: &Refusal, is_json: bool) -> ExitCode {
    let text = if is_json { refusal.json().to_string() } else { refusal.sentence.clone() };
    written(io::stderr().lock(), &text, ExitCode::FAILURE)
}

/// Writes lines and answers the code, unless writing failed for another reason than a reader
/// who has seen enough.
pub fn written(mut to: impl Write, text: &str, code: ExitCode) -> ExitCode {
    let text = text.trim_end_matches('\n');
    if text.is_empty() {
        return code;
    }
    let done = writeln!(to, "{text}").and_then(|()| to.flush());
    match done {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => code,
    }
}
