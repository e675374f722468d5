//! Makes the base and the list that benches run on, and measures the core beside bare SQLite.
//! `tests/benches/run.sh` calls it; what it measures goes to `target/bench/<name>.json`.

mod bare;
mod base;
mod card;
mod chance;
mod history;
mod list;
mod now;
mod pages;
mod people;
mod refill;
mod report;
mod rounds;
mod search;
mod today;
mod words;
mod writes;

use std::path::Path;
use std::process::ExitCode;

/// Whatever went wrong, to be printed.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "usage: vizitka-bench base FILE
       vizitka-bench empty FILE
       vizitka-bench list WINDOWS-1251-FILE UTF-8-FILE ROWS FIRST-PERSON
       vizitka-bench special BASE
       vizitka-bench refill FULL-BASE EMPTY-BASE
       vizitka-bench card|pages|search BASE
       vizitka-bench writes COPY-OF-BASE ANOTHER-COPY";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["base", file] => base::make(Path::new(file)),
        ["empty", file] => base::make_empty(Path::new(file)),
        ["list", old, new, rows, first] => list::write(Path::new(old), Path::new(new), rows, first),
        ["special", base] => card::print_special(Path::new(base)),
        ["refill", full, empty] => refill::measure(Path::new(full), Path::new(empty)),
        ["card", base] => card::measure(Path::new(base)),
        ["pages", base] => pages::measure(Path::new(base)),
        ["writes", base, other] => writes::measure(Path::new(base), Path::new(other)),
        ["search", base] => search::measure(Path::new(base)),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
