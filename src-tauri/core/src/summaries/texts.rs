//! Texts on their way into the full-text index.

use rusqlite::Connection;

use super::model::TextKind;
use super::write::index_text;
use crate::kernel::error::{Error, Result};
use crate::kernel::workspace::Reader;

/// So many texts may wait to be indexed: search reads them one by one. Indexing a text by itself
/// writes nine pages more and, once in a while, waits for parts of the index to be merged; a talk
/// is saved in half the time without.
const TEXTS_WAITING: u32 = 64;

/// How many texts are indexed together with the write that filled the queue; more are left
/// to [`derive_texts`], so that a list that is undone or done again does not wait for the index.
const TEXTS_AT_ONCE: u32 = 200;

/// Indexes the texts that wait, once there are enough of them and not too many.
pub(super) fn derive_waiting_texts(conn: &Connection) -> Result<()> {
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
