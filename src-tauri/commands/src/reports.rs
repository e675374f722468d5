//! Questions to the diary.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vizitka_core::kernel::error::Result;
use vizitka_core::reports::{
    self, AskOutcomes, DayRange, LedToNextLine, ListMeetings, Meetings, OutcomesReport,
    PlannedReport, WithReport,
};

use crate::command::{Command, read};
use crate::session::Session;

pub(crate) const COMMANDS: &[Command] = &[
    read!("reports.outcomes", outcomes: AskOutcomes => OutcomesReport),
    read!("reports.meetings", meetings: ListMeetings => Meetings),
    read!("reports.led_to_next", led_to_next: DayRange => LedToNext),
    read!("reports.planned", planned: DayRange => PlannedReport),
    read!("reports.with", with: MeetingsWithWhom => WithReport),
];

/// Talks, each with the one it led to.
#[derive(Debug, Serialize, TS)]
pub struct LedToNext {
    lines: Vec<LedToNextLine>,
}

/// With whom.
#[derive(Debug, Deserialize, TS)]
pub struct MeetingsWithWhom {
    /// Surname and initials, as typed.
    query: String,
}

fn outcomes(session: &Session, request: AskOutcomes) -> Result<OutcomesReport> {
    session.workspace.read(|reader| reports::outcomes(reader, &request))
}

fn meetings(session: &Session, request: ListMeetings) -> Result<Meetings> {
    session.workspace.read(|reader| reports::meetings(reader, &request))
}

fn led_to_next(session: &Session, request: DayRange) -> Result<LedToNext> {
    let lines = session.workspace.read(|reader| reports::led_to_next(reader, &request))?;
    Ok(LedToNext { lines })
}

fn planned(session: &Session, request: DayRange) -> Result<PlannedReport> {
    session.workspace.read(|reader| reports::planned(reader, &request))
}

fn with(session: &Session, request: MeetingsWithWhom) -> Result<WithReport> {
    session.workspace.read(|reader| reports::with(reader, &request.query))
}
