//! The order of a talk and what it led to, over all moves between them.

use rusqlite::{Connection, OptionalExtension, Row};

use super::check;
use super::model::InteractionStatus;
use super::store::{InteractionFields, MOVES_MAX};
use crate::ids::InteractionId;
use crate::kernel::error::Result;

/// One of a chain, as far as its order goes.
struct Link {
    id: InteractionId,
    starts_at: String,
    has_time: bool,
    status: InteractionStatus,
}

const LINK: &str = "n.id, n.starts_at, n.has_time, n.status";

impl Link {
    fn read(row: &Row<'_>) -> rusqlite::Result<Link> {
        Ok(Link {
            id: row.get(0)?,
            starts_at: row.get(1)?,
            has_time: row.get(2)?,
            status: row.get(3)?,
        })
    }

    fn start(&self) -> (&str, bool) {
        (&self.starts_at, self.has_time)
    }
}

/// Refuses with `next-too-early` a start before the talk that led to this one, or after the one
/// that this one led to. A meeting may be moved forward as well as back, so one that was moved is
/// in nobody's way; those in the trash are in nobody's either.
pub(super) fn check(
    conn: &Connection,
    id: InteractionId,
    fields: &InteractionFields,
) -> Result<()> {
    let start = (fields.starts_at.as_str(), fields.has_time);
    check_after(conn, id, start)?;
    if fields.status == InteractionStatus::Moved {
        return Ok(());
    }
    match follow(conn, id, next)? {
        Some(next) => check::order(start, next.start()),
        None => Ok(()),
    }
}

/// The same of the talk that led to it alone; also of a start to which it is about to be moved.
pub(super) fn check_after(conn: &Connection, id: InteractionId, start: (&str, bool)) -> Result<()> {
    match follow(conn, id, previous)? {
        Some(first) => check::order(first.start(), start),
        None => Ok(()),
    }
}

/// The first one along the chain that was not moved.
fn follow(
    conn: &Connection,
    mut id: InteractionId,
    step: fn(&Connection, InteractionId) -> Result<Option<Link>>,
) -> Result<Option<Link>> {
    for _ in 0..MOVES_MAX {
        match step(conn, id)? {
            Some(link) if link.status == InteractionStatus::Moved => id = link.id,
            found => return Ok(found),
        }
    }
    Ok(None)
}

fn next(conn: &Connection, id: InteractionId) -> Result<Option<Link>> {
    let sql = format!(
        "SELECT {LINK} FROM interactions i JOIN interactions n ON n.id = i.next_id
         WHERE i.id = ?1 AND n.trashed_at IS NULL"
    );
    Ok(conn.prepare_cached(&sql)?.query_row([id], Link::read).optional()?)
}

fn previous(conn: &Connection, id: InteractionId) -> Result<Option<Link>> {
    let sql =
        format!("SELECT {LINK} FROM interactions n WHERE n.next_id = ?1 AND n.trashed_at IS NULL");
    Ok(conn.prepare_cached(&sql)?.query_row([id], Link::read).optional()?)
}
