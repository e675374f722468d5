//! On which exact dates did I meet Ivanov S. V.?

use rusqlite::params;

use super::model::{MeetingsWith, WithReport};
use super::names::{AskedName, Fit};
use super::period::kinds_sql;
use crate::contacts::{self, PARTICIPANT, PARTICIPANT_JOIN, Participant};
use crate::ids::{ContactId, InteractionId};
use crate::interactions;
use crate::kernel::collation::sort_key;
use crate::kernel::error::Result;
use crate::kernel::layouts;
use crate::kernel::workspace::Reader;

/// How many people one answer tells apart.
const PEOPLE_MAX: usize = 50;

/// Every meeting with everybody of that name, people told apart.
///
/// Surname and initials with or without dots and spaces, in any order and any case. Who
/// fits the whole words comes alone; only when nobody does, the beginnings of words count.
pub fn with(reader: &Reader<'_>, query: &str) -> Result<WithReport> {
    let mut found = matching(reader, query)?;
    // Nobody is called so: perhaps the keyboard stands in another layout.
    let mut ways = layouts::typed_otherwise(query).into_iter();
    while found.is_empty()
        && let Some(way) = ways.next()
    {
        found = matching(reader, &way)?;
    }
    let ids: Vec<ContactId> = found.iter().map(|person| person.id).collect();
    let lines = contacts::lines_of(reader.conn(), &ids)?;
    let mut people = Vec::with_capacity(found.len());
    for contact in found {
        let meetings = interactions::details(reader, &meetings_of(reader, contact.id)?)?;
        people.push(MeetingsWith {
            phone: lines.get(&contact.id).map_or_else(String::new, |line| line.phone.clone()),
            count: u32::try_from(meetings.len()).unwrap_or(u32::MAX),
            contact,
            meetings,
        });
    }
    Ok(WithReport { people })
}

/// Who is meant, the best first.
fn matching(reader: &Reader<'_>, query: &str) -> Result<Vec<Participant>> {
    let asked = AskedName::parse(query);
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT {PARTICIPANT} FROM contact_summaries s JOIN contacts c ON c.id = s.contact_id
         {PARTICIPANT_JOIN} WHERE s.shelf IN (0, 1) AND instr(s.folded, ?1) > 0"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let mut rows = statement.query([asked.anchor()])?;
    let mut people: Vec<(Fit, Participant)> = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(person) = Participant::read(row, 0)? else { continue };
        people.extend(asked.fit(&person.name).map(|fit| (fit, person)));
    }
    if people.iter().any(|(fit, _)| *fit < Fit::Beginning) {
        people.retain(|(fit, _)| *fit < Fit::Beginning);
    }
    people.sort_by_cached_key(|(fit, person)| (*fit, sort_key(&person.name.full()), person.id));
    people.truncate(PEOPLE_MAX);
    Ok(people.into_iter().map(|(_, person)| person).collect())
}

fn meetings_of(reader: &Reader<'_>, id: ContactId) -> Result<Vec<InteractionId>> {
    let sql = format!(
        "SELECT i.id FROM interaction_participants p JOIN interactions i ON i.id = p.interaction_id
         WHERE p.contact_id = ?1 AND i.trashed_at IS NULL AND i.kind IN ({})
         ORDER BY p.starts_at DESC, p.interaction_id DESC",
        kinds_sql(&[])
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let rows = statement.query_map(params![id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
