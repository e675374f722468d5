//! After which talks was another one booked, and for when?

use super::meetings::meetings;
use super::model::{DayRange, LedToNextLine, ListMeetings, MeetingsFilter};
use crate::interactions;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// The talks of these days that led to a next one, each with it, in the order of their
/// time. A meeting that was only moved led to nothing.
pub fn led_to_next(reader: &Reader<'_>, range: &DayRange) -> Result<Vec<LedToNextLine>> {
    let request = ListMeetings {
        from: range.from.clone(),
        to: range.to.clone(),
        result: MeetingsFilter::LedToNext,
        kinds: Vec::new(),
        limit: None,
    };
    let talks = meetings(reader, &request)?.lines;
    let ids: Vec<_> =
        talks.iter().filter_map(|talk| talk.next.as_ref()).map(|next| next.id).collect();
    // One next may stand for several talks, so they are looked up by id, not paired off.
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    let found = interactions::details(reader, &unique)?;
    let next_of = |id| found.iter().find(|next| next.id == id).cloned();
    let line = |(from, id)| Some(LedToNextLine { from, next: next_of(id)? });
    Ok(talks.into_iter().zip(ids).filter_map(line).collect())
}
