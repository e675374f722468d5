//! The table itself, and the one way to call it.

use serde_json::Value;
use vizitka_core::kernel::error::{Code, Error, Result};

use crate::command::{Answer, Command};
use crate::session::Session;

/// The rooms' lists; a new room adds its line here.
const ROOMS: &[&[Command]] = &[
    crate::contacts::COMMANDS,
    crate::organizations::COMMANDS,
    crate::tags::COMMANDS,
    crate::sources::COMMANDS,
    crate::interactions::COMMANDS,
    crate::timeline::COMMANDS,
    crate::reports::COMMANDS,
    crate::phrases::COMMANDS,
    crate::dates::COMMANDS,
    crate::tasks::COMMANDS,
    crate::reminders::COMMANDS,
    crate::search::COMMANDS,
    crate::imports::COMMANDS,
    crate::exports::COMMANDS,
    crate::trash::COMMANDS,
    crate::history::COMMANDS,
    crate::jobs::COMMANDS,
    crate::settings::COMMANDS,
    crate::sample::COMMANDS,
];

/// Every command, room by room.
pub fn commands() -> impl Iterator<Item = &'static Command> {
    ROOMS.iter().flat_map(|room| room.iter())
}

/// Calls a command by name with its request as JSON.
pub fn call(session: &Session, name: &str, args: Value) -> Result<Answer> {
    let command = commands()
        .find(|command| command.name == name)
        .ok_or_else(|| Error::new(Code::CommandUnknown).with("name", name))?;
    (command.run)(session, args)
}
