//! The journal as rows: what was done, what undo would take, what is let go.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::kernel::error::{Code, Error, Result};
use crate::kernel::facts;
use crate::kernel::op::Op;

/// How long steps are kept: a year of a diary.
const KEEP_MILLIS: i64 = 366 * 24 * 3600 * 1000;

/// How much the compressed steps may take together, in bytes.
const KEEP_BYTES: i64 = 512 * 1024 * 1024;

/// One step of the history page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct JournalEntry {
    /// Its number; rises with time.
    pub seq: u32,
    /// What was done.
    pub op: Op,
    /// The facts that the sentence names: `name` and `count` where they apply.
    #[ts(type = "Record<string, string | number>")]
    pub about: Value,
    /// When, as an instant in UTC milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    /// How many rows of the base it touched.
    pub row_count: u32,
    /// When it was taken back, in UTC milliseconds; none while it stands.
    #[ts(type = "number | null")]
    pub undone_at: Option<i64>,
}

/// A page of the history, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JournalPage {
    /// The entries.
    pub entries: Vec<JournalEntry>,
    /// Whether older ones follow.
    pub has_more: bool,
    /// How many of the oldest steps were let go to keep the base small.
    pub dropped_count: u32,
}

/// What the undo and redo buttons would take.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Peek {
    /// The next step back.
    pub undo: Option<PeekStep>,
    /// The next step forward.
    pub redo: Option<PeekStep>,
}

/// One step as a button names it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PeekStep {
    /// What was done.
    pub op: Op,
    /// The facts that the sentence names.
    #[ts(type = "Record<string, string | number>")]
    pub about: Value,
}

const COLUMNS: &str = "SELECT seq, op, about, at, row_count, undone_at FROM journal";

fn entry(row: &Row<'_>) -> rusqlite::Result<JournalEntry> {
    let op: String = row.get(1)?;
    let about: String = row.get(2)?;
    let mut about: Map<String, Value> = serde_json::from_str(&about).unwrap_or_default();
    facts::complete(&mut about);
    Ok(JournalEntry {
        seq: row.get(0)?,
        op: Op::from_text(&op).unwrap_or(Op::ChangeSettings),
        about: Value::Object(about),
        at: row.get(3)?,
        row_count: row.get(4)?,
        undone_at: row.get(5)?,
    })
}

fn one(conn: &Connection, rest: &str, args: impl rusqlite::Params) -> Result<Option<JournalEntry>> {
    Ok(conn.prepare_cached(&format!("{COLUMNS} {rest}"))?.query_row(args, entry).optional()?)
}

pub(super) fn step_to_undo(conn: &Connection, seq: Option<u32>) -> Result<Option<JournalEntry>> {
    match seq {
        Some(seq) => one(conn, "WHERE seq = ?1 AND undone_at IS NULL", [seq]),
        None => one(conn, "WHERE undone_at IS NULL ORDER BY turn DESC LIMIT 1", []),
    }
}

/// The number of the latest step that was ever written, 0 before the first.
pub(super) fn newest(conn: &Connection) -> Result<i64> {
    let sql = "SELECT coalesce(max(seq), 0) FROM journal";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Why a step that was named is not there to be undone.
pub(super) fn why_not(conn: &Connection, seq: u32) -> Result<Code> {
    let newest = newest(conn)?;
    let is_there = one(conn, "WHERE seq = ?1", [seq])?.is_some();
    Ok(match is_there {
        true => Code::UndoneAlready,
        false if i64::from(seq) > newest || seq == 0 => Code::StepUnknown,
        false => Code::UndoDropped,
    })
}

pub(super) fn step_to_redo(conn: &Connection) -> Result<Option<JournalEntry>> {
    one(conn, "WHERE undone_at IS NOT NULL AND is_redoable = 1 ORDER BY turn DESC LIMIT 1", [])
}

/// The numbers of those that are done and were done, or done again, after this one was.
pub(super) fn done_since(conn: &Connection, seq: u32) -> Result<Vec<u32>> {
    let sql = "SELECT seq FROM journal
               WHERE undone_at IS NULL AND turn > (SELECT turn FROM journal WHERE seq = ?1)";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([seq], |row| row.get(0))?;
    rows.map(|row| row.map_err(Error::from)).collect()
}

pub(super) fn done_after(conn: &Connection, seq: u32) -> Result<Vec<JournalEntry>> {
    let mut statement = conn
        .prepare_cached(&format!("{COLUMNS} WHERE undone_at IS NULL AND seq > ?1 ORDER BY seq"))?;
    let rows = statement.query_map([seq], entry)?;
    rows.map(|row| row.map_err(Error::from)).collect()
}

/// One page of the history, newest first, older than `before` when given.
pub fn list(conn: &Connection, before: Option<u32>, limit: u32) -> Result<JournalPage> {
    let mut statement =
        conn.prepare_cached(&format!("{COLUMNS} WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2"))?;
    let rows = statement.query_map(params![before.unwrap_or(u32::MAX), limit + 1], entry)?;
    let mut entries = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let has_more = entries.len() > limit as usize;
    entries.truncate(limit as usize);
    Ok(JournalPage { entries, has_more, dropped_count: dropped_count(conn)? })
}

/// What undo and redo would take now.
pub fn peek(conn: &Connection) -> Result<Peek> {
    let step = |entry: JournalEntry| PeekStep { op: entry.op, about: entry.about };
    Ok(Peek { undo: step_to_undo(conn, None)?.map(step), redo: step_to_redo(conn)?.map(step) })
}

fn dropped_count(conn: &Connection) -> Result<u32> {
    let text: Option<String> = conn
        .query_row("SELECT value FROM meta WHERE key = 'journal_dropped'", [], |row| row.get(0))
        .optional()?;
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Lets the oldest steps go when they are too old or too many bytes; never the newest.
/// The history page says how many went. Answers how many went now.
pub(crate) fn prune(conn: &Connection, now: i64) -> Result<u32> {
    // A step that came long after all others is more likely one of a wrong clock than of somebody
    // who was away for a year: how old the others are is told by the one before it.
    let before: Option<i64> = conn
        .prepare_cached("SELECT at FROM journal ORDER BY seq DESC LIMIT 1 OFFSET 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let now = before.map_or(now, |before| before.min(now));
    // Nearly always there is nothing to let go, and that is told at a tenth of the cost.
    let is_full: bool = conn
        .prepare_cached(
            "SELECT coalesce((SELECT sum(packed_bytes) FROM journal) > ?1
                          OR (SELECT at < ?2 FROM journal ORDER BY seq LIMIT 1), 0)",
        )?
        .query_row(params![KEEP_BYTES, now - KEEP_MILLIS], |row| row.get(0))?;
    if !is_full {
        return Ok(0);
    }
    // By age only from the oldest on: a step that was written while the clock was wrong, among
    // younger ones, takes none of them along.
    let last_to_go: Option<i64> = conn
        .query_row(
            "SELECT max(
               coalesce((SELECT max(seq) FROM (
                 SELECT seq, sum(packed_bytes) OVER (ORDER BY seq DESC) AS bytes,
                        row_number() OVER (ORDER BY seq DESC) AS place FROM journal)
               WHERE place > 1 AND bytes > ?1), 0),
               coalesce((SELECT min(seq) FROM journal WHERE at >= ?2),
                        (SELECT max(seq) FROM journal)) - 1)",
            params![KEEP_BYTES, now - KEEP_MILLIS],
            |row| row.get(0),
        )
        .optional()?
        .flatten();
    let Some(last_to_go) = last_to_go else {
        return Ok(0);
    };
    conn.execute("DELETE FROM journal_parts WHERE seq <= ?1", [last_to_go])?;
    let gone = u32::try_from(conn.execute("DELETE FROM journal WHERE seq <= ?1", [last_to_go])?)
        .unwrap_or(u32::MAX);
    conn.execute(
        "INSERT INTO meta (key, value) VALUES ('journal_dropped', ?1)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [(dropped_count(conn)? + gone).to_string()],
    )?;
    Ok(gone)
}
