//! After which talks was another one booked, and for when?

use super::meetings::meetings;
use super::model::{DayRange, LedToNextLine, ListMeetings, MeetingsFilter};
use crate::interactions::{self, InteractionDetail};
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
    // One next may stand for several talks, so each is read once.
    let mut ids: Vec<_> =
        talks.iter().filter_map(|talk| talk.next.as_ref()).map(|next| next.id).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = interactions::details(reader, &ids)?;
    let next_of = |talk: &InteractionDetail| {
        let id = talk.next.as_ref()?.id;
        found.iter().find(|next| next.id == id).cloned()
    };
    let line = |from: InteractionDetail| Some(LedToNextLine { next: next_of(&from)?, from });
    Ok(talks.into_iter().filter_map(line).collect())
}
