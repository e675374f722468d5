//! Everything about one customer.

use vizitka_core::kernel::error::Result;
use vizitka_core::timeline::{self, ListTimeline, TimelinePage};

use crate::command::{Command, read};
use crate::session::Session;

pub(crate) const COMMANDS: &[Command] =
    &[read!("timeline.list", list: ListTimeline => TimelinePage)];

fn list(session: &Session, request: ListTimeline) -> Result<TimelinePage> {
    session.workspace.read(|reader| timeline::list(reader, &request))
}
