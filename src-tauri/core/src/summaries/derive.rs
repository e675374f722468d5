//! Deriving again what the triggers noted.

use rusqlite::Connection;

use super::rhythm::{Measured, rhythm_of};
use super::write::{Facts, SummaryWriter, index_text};
use crate::kernel::error::{Error, Result};
use crate::kernel::indexes::{self, DeferredIndexes};
use crate::kernel::job::Job;
use crate::kernel::rows::IfThere;
use crate::kernel::workspace::Reader;

/// How many texts are indexed together with the write that brought them; more are left
/// to [`derive_texts`], so that a list that is undone or done again does not wait for the index.
const TEXTS_AT_ONCE: u32 = 200;

/// After how many summaries whoever watches is told, and asked whether to go on.
const STEP: u32 = 256;

/// Refreshes the summaries of every customer that a write touched, and a few texts. Stops, and
/// takes the write back with it, once its job is cancelled.
pub(crate) fn derive(conn: &Connection, job: &Job) -> Result<()> {
    let waiting: u32 = conn
        .prepare_cached("SELECT count(*) FROM summaries_pending")?
        .query_row([], |row| row.get(0))?;
    if waiting > 0 {
        derive_summaries(conn, waiting, job)?;
        conn.prepare_cached("DELETE FROM summaries_pending")?.execute([])?;
    }
    let texts: u32 = conn
        .prepare_cached("SELECT count(*) FROM (SELECT 1 FROM texts_pending LIMIT ?1)")?
        .query_row([TEXTS_AT_ONCE + 1], |row| row.get(0))?;
    if (1..=TEXTS_AT_ONCE).contains(&texts) {
        index_texts(conn, TEXTS_AT_ONCE)?;
    }
    Ok(())
}

/// Indexes at most `limit` waiting texts; answers whether more are waiting.
pub(crate) fn derive_texts(conn: &Connection, limit: u32) -> Result<bool> {
    index_texts(conn, limit)?;
    are_texts_waiting(conn)
}

/// Whether a large write left texts that are not indexed yet.
pub(crate) fn has_waiting_texts(reader: &Reader<'_>) -> Result<bool> {
    are_texts_waiting(reader.conn())
}

fn are_texts_waiting(conn: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM texts_pending)";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
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

/// The text of a waiting record as it is indexed; empty when the record is gone.
const TEXT_OF: &str = "SELECT p.owner_id, p.kind, fold(CASE p.kind
    WHEN 'contact' THEN (SELECT note FROM contacts WHERE id = p.owner_id AND trashed_at IS NULL)
    WHEN 'interaction' THEN (SELECT agenda || char(10) || said || char(10) || offered || char(10) || promised
         || char(10) || place FROM interactions WHERE id = p.owner_id AND trashed_at IS NULL)
    ELSE (SELECT title || char(10) || note FROM tasks WHERE id = p.owner_id AND trashed_at IS NULL) END)
  FROM texts_pending p LIMIT ?1";

fn index_texts(conn: &Connection, limit: u32) -> Result<()> {
    let waiting: Vec<([u8; 16], String, String)> = {
        let mut statement = conn.prepare_cached(TEXT_OF)?;
        let rows =
            statement.query_map([limit], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    for (owner, kind, text) in waiting {
        forget_text(conn, &owner)?;
        if !text.trim().is_empty() {
            index_text(conn, &owner, &kind, &text)?;
        }
        conn.prepare_cached("DELETE FROM texts_pending WHERE owner_id = ?1")?.execute([owner])?;
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
