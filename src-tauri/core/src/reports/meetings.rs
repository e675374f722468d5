//! The list behind a number.

use rusqlite::params_from_iter;

use super::model::{ListMeetings, Meetings, MeetingsFilter};
use super::period::{LED_TO_NEXT, PASSED, Span, kinds_sql};
use crate::ids::InteractionId;
use crate::interactions;
use crate::interactions::store::VISIBLE;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// The meetings of these days that ended so, in the order of their time.
pub fn meetings(reader: &Reader<'_>, request: &ListMeetings) -> Result<Meetings> {
    let span = Span::parse(reader, &request.from, &request.to)?;
    // ?3 and ?4 are used by some filters only; naming them keeps the arguments the same.
    let sql = format!(
        "SELECT i.id FROM interactions i WHERE {VISIBLE} AND i.starts_at >= ?1 AND i.starts_at < ?2
           AND i.kind IN ({}) AND {} AND ?3 >= '' AND ?4 >= ''
         ORDER BY i.starts_at, i.id",
        kinds_sql(&request.kinds),
        condition(request.result)
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let ids = statement
        .query_map(params_from_iter(span.args()), |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<InteractionId>>>()?;
    let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    // Only what is shown is read; finding all of them is one walk of an index.
    let first = request.limit.unwrap_or(total).min(total) as usize;
    let lines = interactions::details(reader, &ids[..first])?;
    Ok(Meetings { lines, total })
}

fn condition(filter: MeetingsFilter) -> String {
    if let Some((status, outcome)) = filter.ended().map(|ended| ended.split()) {
        let outcome = outcome.map_or("NULL".to_owned(), |o| format!("'{}'", o.as_str()));
        return format!("i.status = '{}' AND i.outcome IS {outcome}", status.as_str());
    }
    match filter {
        MeetingsFilter::Unclosed => format!("i.status = 'planned' AND {PASSED}"),
        MeetingsFilter::Planned => format!("i.status = 'planned' AND NOT {PASSED}"),
        MeetingsFilter::Past => format!("NOT (i.status = 'planned' AND NOT {PASSED})"),
        MeetingsFilter::LedToNext => LED_TO_NEXT.to_owned(),
        _ => "true".to_owned(),
    }
}
