//! The program `vizitka-cli`: the table of commands in a terminal, with no display.
//!
//! `args` says what can be typed and `help` explains it in three languages; each group of
//! errands has a file of its own that asks the table and shapes the answer twice, as text
//! for people and as JSON for scripts; `output` is the only place that prints.

mod add;
mod args;
mod call;
mod contacts;
mod dates;
mod errand;
mod exports;
mod first;
mod help;
mod history;
mod imports;
mod interactions;
mod lead;
mod meetings;
mod names;
mod output;
mod period;
mod person;
mod refusal;
mod rows;
mod sample;
mod talks;
mod tasks;
mod terminal;
mod today;
mod usage;
mod when;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches;
use vizitka_commands::locale::Locale;
use vizitka_commands::place;

use crate::args::{Args, Errand};
use crate::first::Tried;
use crate::output::Output;
use crate::terminal::{Result, Terminal};

fn main() -> ExitCode {
    let line = asked_for_help(std::env::args_os().collect());
    let system = Locale::of_system();
    let locale = args::language_of(&line).map_or(system, |language| system.speaking(language));
    let language = locale.language();
    let parsed = help::spoken(language)
        .try_get_matches_from(&line)
        .and_then(|matches| Args::from_arg_matches(&matches));
    let args = match parsed {
        Ok(args) => args,
        Err(error) => return usage::answer(language, &line, &error),
    };
    let is_json = args.json;
    let done = match args.errand {
        Errand::Commands => Ok(call::list(language)),
        _ => run(locale, args),
    };
    match done {
        Ok(output) => output::print(language, &output, is_json),
        Err(refusal) => output::complain(&refusal, is_json),
    }
}

/// `help import` is `import --help`, as other programs have it.
fn asked_for_help(mut line: Vec<OsString>) -> Vec<OsString> {
    if line.get(1).is_some_and(|word| word == "help") {
        line.remove(1);
        line.push("--help".into());
    }
    line
}

fn run(locale: Locale, mut args: Args) -> Result<Output> {
    let language = locale.language();
    if let Errand::Call(call) = &mut args.errand {
        call.take_input(language)?;
    }
    let base = place::base_path(args.base.clone());
    let tried = match first::is_awaited(&base) {
        true => first::try_out(locale, &args, &base)?,
        false => Tried::MayBegin,
    };
    match (tried, &args.errand) {
        (Tried::Done(output), _) => Ok(output),
        (Tried::MayBringIn(list), _) => {
            first::begin(locale, &args, &base, |terminal| imports::bring_in(terminal, list.clone()))
        }
        (Tried::MayBegin, Errand::Import(list)) => {
            first::begin(locale, &args, &base, |terminal| imports::import(terminal, list))
        }
        (Tried::MayBegin, errand) => errand::run(&Terminal::open(locale, &base, args.now)?, errand),
    }
}
