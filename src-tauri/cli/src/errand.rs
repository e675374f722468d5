//! From what was typed to who does it.

use crate::args::Errand;
use crate::output::Output;
use crate::terminal::{Result, Terminal};
use crate::{
    add, call, contacts, dates, exports, history, imports, interactions, meetings, sample, tasks,
    today,
};

/// Runs one errand on an open base.
pub fn run(terminal: &Terminal, errand: &Errand) -> Result<Output> {
    match errand {
        Errand::Today => today::today(terminal),
        Errand::Find(args) => contacts::find(terminal, args),
        Errand::Card(args) => contacts::card(terminal, args),
        Errand::Add(args) => add::add(terminal, args),
        Errand::Log(args) => interactions::log(terminal, args),
        Errand::Close(args) => interactions::close(terminal, args),
        Errand::Plan(args) => interactions::plan(terminal, args),
        Errand::Remind(args) => tasks::remind(terminal, args),
        Errand::Birthdays(args) => dates::birthdays(terminal, args),
        Errand::Meetings(args) => meetings::meetings(terminal, args),
        Errand::Import(args) => imports::import(terminal, args),
        Errand::Export(args) => exports::export(terminal, args),
        Errand::Undo(args) => history::undo(terminal, args),
        Errand::Redo => history::redo(terminal),
        Errand::History(args) => history::history(terminal, args),
        Errand::Sample(args) => sample::sample(terminal, args),
        Errand::Commands => Ok(call::list(terminal.language())),
        Errand::Call(args) => call::call(terminal, args),
    }
}
