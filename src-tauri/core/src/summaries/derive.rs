//! Deriving again what the triggers noted.

use rusqlite::Connection;

use super::model::TextKind;
use super::rhythm::{Measured, rhythm_of};
use super::write::{Facts, SummaryWriter, index_text};
use crate::kernel::error::{Error, Result};
use crate::kernel::indexes::{self, DeferredIndexes};
use crate::kernel::job::Job;
use crate::kernel::rows::IfThere;
use crate::kernel::workspace::Reader;

/// So many texts may wait to be indexed: search reads them one by one. Indexing a text by itself
/// writes nine pages more and, once in a while, waits for parts of the index to be merged; a talk
/// is saved in half the time without.
const TEXTS_WAITING: u32 = 64;

/// How many texts are indexed together with the write that filled the queue; more are left
/// to [`derive_texts`], so that a list that is undone or done again does not wait for the index.
const TEXTS_AT_ONCE: u32 = 200;

/// After how many summaries whoever watches is told, and asked whether to go on.
const STEP: u32 = 256;

/// Refreshes the summaries of every customer that a write touched, and indexes the texts that wait
/// once there are enough of them. Stops, and takes the write back with it, once its job is
/// cancelled.
pub(crate) fn derive(conn: &Connection, job: &Job) -> Result<()> {
    let waiting: u32 = conn
        .prepare_cached("SELECT count(*) FROM summaries_pending")?
        .query_row([], |row| row.get(0))?;
    if waiting > 0 {
        derive_summaries(conn, waiting, job)?;
        conn.prepare_cached("DELETE FROM summaries_pending")?.execute([])?;
    }
    let texts = waiting_texts(conn, TEXTS_AT_ONCE + 1)?;
    if texts > TEXTS_WAITING && texts <= TEXTS_AT_ONCE {
        index_texts(conn, TEXTS_AT_ONCE)?;
    }
    Ok(())
}

/// Indexes at most `limit` waiting texts; answers whether too many are waiting still.
pub(crate) fn derive_texts(conn: &Connection, limit: u32) -> Result<bool> {
    index_texts(conn, limit)?;
    are_texts_due(conn)
}

/// Whether a large write left more texts than may wait.
pub(crate) fn has_due_texts(reader: &Reader<'_>) -> Result<bool> {
    are_texts_due(reader.conn())
}

fn are_texts_due(conn: &Connection) -> Result<bool> {
    Ok(waiting_texts(conn, TEXTS_WAITING + 1)? > TEXTS_WAITING)
}

/// How many texts wait, counted up to `most`.
fn waiting_texts(conn: &Connection, most: u32) -> Result<u32> {
    let sql = "SELECT count(*) FROM (SELECT 1 FROM texts_pending LIMIT ?1)";
    Ok(conn.prepare_cached(sql)?.query_row([most], |row| row.get(0))?)
}

/// What the summaries of the waiting customers are made of; see [`SummaryWriter`].
const FACTS: &str = "
SELECT p.contact_id,
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
    WHERE cp.contact_id = c.id AND cp.kind IN ('phone', 'viber', 'whatsapp', 'telegram')),
  (SELECT ip.starts_at FROM interaction_participants ip JOIN interactions i ON i.id = ip.interaction_id
    WHERE ip.contact_id = c.id AND (i.status = 'held' OR i.status = 'fell_through')
      AND i.trashed_at IS NULL AND i.kind <> 'note'
    ORDER BY ip.starts_at DESC LIMIT 1),
  (SELECT coalesce(i.outcome, i.status) FROM interaction_participants ip
    JOIN interactions i ON i.id = ip.interaction_id
    WHERE ip.contact_id = c.id AND (i.status = 'held' OR i.status = 'fell_through')
      AND i.trashed_at IS NULL AND i.kind <> 'note'
    ORDER BY ip.starts_at DESC LIMIT 1),
  (SELECT min(starts_at) FROM planned_participants pp WHERE pp.contact_id = c.id),
  c.status IS 'asleep' OR c.status IS 'ended'
FROM summaries_pending p LEFT JOIN contacts c ON c.id = p.contact_id";

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
        let (contact_id, last_at) = (row.get(0)?, row.get::<_, Option<String>>(8)?);
        let planned_at: Option<String> = row.get(10)?;
        let rhythm = match last_at {
            Some(_) => rhythm_of(conn, contact_id)?,
            None => None,
        };
        let is_awaited = planned_at.is_some() || row.get(11)?;
        let facts = Facts {
            contact_id,
            shelf: row.get(1)?,
            name: [text(2)?, text(3)?, text(4)?, text(5)?],
            rest: text(6)?,
            numbers: text(7)?,
            last_at,
            last_result: row.get(9)?,
            planned_at,
            rhythm_days: rhythm.map(|rhythm| rhythm.days),
            quiet_from: rhythm.filter(|_| !is_awaited).and_then(Measured::quiet_from),
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

/// A record whose text is not in the index yet.
pub(crate) struct WaitingText {
    pub owner_id: [u8; 16],
    pub kind: TextKind,
    /// Folded, as it is indexed; empty when the record is gone or in the trash.
    pub text: String,
}

/// Those that wait, in the order of their ids unless that is turned round.
const WAITING: &str = "SELECT p.owner_id, p.kind, fold(CASE p.kind
    WHEN 'contact' THEN (SELECT note FROM contacts WHERE id = p.owner_id AND trashed_at IS NULL)
    WHEN 'interaction' THEN (SELECT agenda || char(10) || said || char(10) || offered || char(10) || promised
         || char(10) || place FROM interactions WHERE id = p.owner_id AND trashed_at IS NULL)
    ELSE (SELECT title || char(10) || note FROM tasks WHERE id = p.owner_id AND trashed_at IS NULL) END)
  FROM texts_pending p ORDER BY p.owner_id";

/// The texts of the newest records among those that wait, newest first; all of them unless a large
/// write has just left many.
pub(crate) fn newest_waiting_texts(reader: &Reader<'_>) -> Result<Vec<WaitingText>> {
    read_waiting(reader.conn(), &format!("{WAITING} DESC LIMIT ?1"), TEXTS_AT_ONCE)
}

fn read_waiting(conn: &Connection, sql: &str, limit: u32) -> Result<Vec<WaitingText>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([limit], |row| {
        Ok(WaitingText { owner_id: row.get(0)?, kind: row.get(1)?, text: row.get(2)? })
    })?;
    rows.map(|row| row.map_err(Error::from)).collect()
}

fn index_texts(conn: &Connection, limit: u32) -> Result<()> {
    for waiting in read_waiting(conn, &format!("{WAITING} LIMIT ?1"), limit)? {
        let WaitingText { owner_id, kind, text } = waiting;
        forget_text(conn, &owner_id)?;
        if !text.trim().is_empty() {
            index_text(conn, &owner_id, kind, &text)?;
        }
        conn.prepare_cached("DELETE FROM texts_pending WHERE owner_id = ?1")?
            .execute([owner_id])?;
    }
    Ok(())
}

fn forget_text(conn: &Connection, owner: &[u8; 16]) -> Result<()> {
    let doc: Option<i64> = {
        let mut statement =
            conn.prepare_cached("DELETE FROM texts WHERE owner_id = ?1 RETURNING doc")?;
        let mut rows = statement.query([owner])?;
        rows.next()?.map(|row| row.get(0)).transpose()?
    };
    if let Some(doc) = doc {
        conn.prepare_cached("DELETE FROM texts_fts WHERE rowid = ?1")?.execute([doc])?;
    }
    Ok(())
}
