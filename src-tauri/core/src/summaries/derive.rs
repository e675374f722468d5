//! Deriving again what the triggers noted.

use rusqlite::{Connection, Row};

use super::rhythm::{Measured, rhythm_of};
use super::texts::derive_waiting_texts;
use super::write::{self, Facts, PART, SummaryWriter, Talks};
use crate::kernel::error::{Error, Result};
use crate::kernel::indexes::{self, DeferredIndexes};
use crate::kernel::job::Job;
use crate::kernel::rows::IfThere;

/// After how many summaries whoever watches is told, and asked whether to go on.
const STEP: u32 = 256;

/// Refreshes the summaries of every customer that a write touched, and indexes the texts that wait
/// once there are enough of them. Stops, and takes the write back with it, once its job is
/// cancelled.
pub(crate) fn derive(conn: &Connection, job: &Job) -> Result<()> {
    // First those of whom nothing but talks is new: the others have their talks told with the rest.
    let talks = count(conn, "SELECT count(*) FROM talks_pending")?;
    if talks > 0 {
        derive_talks(conn, talks, job)?;
        conn.prepare_cached("DELETE FROM talks_pending")?.execute([])?;
    }
    let summaries = count(conn, "SELECT count(*) FROM summaries_pending")?;
    if summaries > 0 {
        derive_summaries(conn, summaries, job)?;
        conn.prepare_cached("DELETE FROM summaries_pending")?.execute([])?;
    }
    derive_waiting_texts(conn)
}

fn count(conn: &Connection, sql: &str) -> Result<u32> {
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// What a summary tells of talks, of the customer `c`: the last one and how it ended, parted by
/// U+0001; the next that is planned; whether nobody waits for another.
macro_rules! talks {
    () => {
        "(SELECT ip.starts_at || char(1) || coalesce(i.outcome, i.status)
    FROM interaction_participants ip JOIN interactions i ON i.id = ip.interaction_id
    WHERE ip.contact_id = c.id AND (i.status = 'held' OR i.status = 'fell_through')
      AND i.trashed_at IS NULL AND i.kind <> 'note'
    ORDER BY ip.starts_at DESC LIMIT 1),
  (SELECT min(starts_at) FROM planned_participants pp WHERE pp.contact_id = c.id),
  c.status IS 'asleep' OR c.status IS 'ended'"
    };
}

/// What the summaries of the waiting customers are made of; see [`SummaryWriter`].
const FACTS: &str = concat!(
    "SELECT p.contact_id, ",
    talks!(),
    ",
  CASE WHEN c.id IS NULL THEN 3 WHEN c.trashed_at IS NOT NULL THEN 2
       WHEN c.archived_at IS NOT NULL THEN 1 ELSE 0 END,
  c.surname, c.given_name, c.patronymic, c.nickname,
  coalesce((SELECT name FROM organizations o WHERE o.id = c.organization_id), '')
       || char(1) || c.role
       || coalesce((SELECT group_concat(char(1) || value, '') FROM contact_points cp
                    WHERE cp.contact_id = c.id AND cp.kind <> 'phone'), '')
       || coalesce((SELECT group_concat(char(1) || city, '') FROM addresses a
                    WHERE a.contact_id = c.id AND a.city <> ''), '')
       || coalesce((SELECT group_concat(char(1) || t.name, '') FROM contact_tags ct
                    JOIN tags t ON t.id = ct.tag_id WHERE ct.contact_id = c.id), ''),
  (SELECT group_concat(coalesce(normal, value), char(1)) FROM contact_points cp
    WHERE cp.contact_id = c.id AND cp.kind IN ('phone', 'viber', 'whatsapp', 'telegram'))
FROM summaries_pending p LEFT JOIN contacts c ON c.id = p.contact_id"
);

/// The talks of customers of whom nothing else is new.
const TALKS: &str = concat!(
    "SELECT p.contact_id, ",
    talks!(),
    " FROM talks_pending p JOIN contacts c ON c.id = p.contact_id
  WHERE p.contact_id NOT IN (SELECT contact_id FROM summaries_pending)"
);

/// What the first columns of [`FACTS`] and [`TALKS`] tell.
fn talks_of(conn: &Connection, row: &Row<'_>) -> Result<Talks> {
    let last: Option<String> = row.get(1)?;
    let (last_at, last_result) = match last.as_deref().and_then(|last| last.split_once(PART)) {
        Some((at, result)) => (Some(at.to_owned()), Some(result.to_owned())),
        None => (None, None),
    };
    let planned_at: Option<String> = row.get(2)?;
    let rhythm = match last_at {
        Some(_) => rhythm_of(conn, row.get(0)?)?,
        None => None,
    };
    let is_awaited = planned_at.is_some() || row.get(3)?;
    Ok(Talks {
        last_at,
        last_result,
        planned_at,
        rhythm_days: rhythm.map(|rhythm| rhythm.days),
        quiet_from: rhythm.filter(|_| !is_awaited).and_then(Measured::quiet_from),
    })
}

/// Refreshes what summaries tell of talks: a talk changes nothing else of its customers.
fn derive_talks(conn: &Connection, waiting: u32, job: &Job) -> Result<()> {
    let mut statement = conn.prepare_cached(TALKS)?;
    let mut rows = statement.query([])?;
    let mut done = 0;
    while let Some(row) = rows.next()? {
        write::refresh_talks(conn, row.get(0)?, &talks_of(conn, row)?)?;
        done += 1;
        if done % STEP == 0 {
            job.followed(done, waiting)?;
        }
    }
    job.followed(waiting, waiting)
}

/// The indexes that every summary has a place in.
const OF_ALL: [&str; 2] = ["contact_summaries_by_shelf", "contact_summaries_by_surname"];

fn derive_summaries(conn: &Connection, waiting: u32, job: &Job) -> Result<()> {
    let is_worth_it = indexes::are_worth_building(conn, "contact_summaries", waiting)?;
    let start = || DeferredIndexes::start(conn, OF_ALL);
    let indexes = is_worth_it.then(start).transpose()?;
    write_waiting(conn, waiting, job)?;
    indexes.map_or(Ok(()), DeferredIndexes::end)
}

fn write_waiting(conn: &Connection, waiting: u32, job: &Job) -> Result<()> {
    let mut done = 0;
    let if_there =
        if waiting < STEP { IfThere::Replace } else { IfThere::ReplaceMany("contact_id") };
    let mut writer = SummaryWriter::new(conn, if_there)?;
    let mut statement = conn.prepare_cached(FACTS)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text = |at| {
            Ok::<_, Error>(
                row.get_ref(at)?.as_str_or_null().map_err(Error::internal)?.unwrap_or_default(),
            )
        };
        let facts = Facts {
            contact_id: row.get(0)?,
            shelf: row.get(4)?,
            name: [text(5)?, text(6)?, text(7)?, text(8)?],
            rest: text(9)?,
            numbers: text(10)?,
            talks: talks_of(conn, row)?,
        };
        if waiting < STEP {
            writer.refresh(&facts)?
        } else {
            writer.write(&facts)?
        }
        done += 1;
        if done % STEP == 0 {
            job.followed(done, waiting)?;
        }
    }
    job.followed(waiting, waiting)?;
    writer.finish()
}
