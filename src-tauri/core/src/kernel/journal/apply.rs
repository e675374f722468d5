//! Taking a step back, and doing it again.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter, ConflictAction, ConflictType, invert_strm};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, params};

use super::entries::{self, JournalEntry};
use super::{count_rows, unpack};
use crate::kernel::changes::Changes;
use crate::kernel::error::{Code, Error, Result};

/// Ids of the records at which a step no longer fits.
type Obstacles = HashSet<[u8; 16]>;

/// Takes back one step: the given one, or else the latest that is done.
pub(crate) fn undo(
    conn: &Connection,
    seq: Option<u32>,
    at: i64,
) -> Result<(JournalEntry, Changes)> {
    let entry = entries::step_to_undo(conn, seq)?.ok_or_else(|| {
        Error::new(if seq.is_some() { Code::UndoDropped } else { Code::UndoNothing })
    })?;
    let changes = replay(conn, &entry, Direction::Back)?;
    conn.execute(
        "UPDATE journal SET undone_at = ?2, is_redoable = 1,
                turn = (SELECT max(turn) + 1 FROM journal) WHERE seq = ?1",
        params![entry.seq, at],
    )?;
    Ok((entry, changes))
}

/// Does the step again that was taken back last.
pub(crate) fn redo(conn: &Connection) -> Result<(JournalEntry, Changes)> {
    let entry = entries::step_to_redo(conn)?.ok_or_else(|| Error::new(Code::RedoNothing))?;
    let changes = replay(conn, &entry, Direction::Forward)?;
    conn.execute(
        "UPDATE journal SET undone_at = NULL, is_redoable = 0,
                turn = (SELECT max(turn) + 1 FROM journal) WHERE seq = ?1",
        [entry.seq],
    )?;
    Ok((entry, changes))
}

#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Back,
    Forward,
}

fn replay(conn: &Connection, entry: &JournalEntry, direction: Direction) -> Result<Changes> {
    let mut changes =
        Changes { op: Some(entry.op), is_undo: direction == Direction::Back, ..Changes::default() };
    let parts: i64 =
        conn.query_row("SELECT count(*) FROM journal_parts WHERE seq = ?1", [entry.seq], |row| {
            row.get(0)
        })?;
    for turn in 0..parts {
        let part = if direction == Direction::Back { parts - 1 - turn } else { turn };
        let changeset = read_part(conn, entry.seq, part)?;
        count_rows(&changeset, &mut changes)?;
        if let Err(obstacles) = apply(conn, &changeset, direction)? {
            return Err(blocked(conn, entry, &obstacles)?);
        }
    }
    Ok(changes)
}

fn read_part(conn: &Connection, seq: u32, part: i64) -> Result<Vec<u8>> {
    let packed: Option<Vec<u8>> = conn
        .prepare_cached("SELECT changeset FROM journal_parts WHERE seq = ?1 AND part = ?2")?
        .query_row(params![seq, part], |row| row.get(0))
        .optional()?;
    unpack(&packed.ok_or_else(|| Error::new(Code::UndoDropped))?)
}

fn apply(
    conn: &Connection,
    changeset: &[u8],
    direction: Direction,
) -> Result<std::result::Result<(), Obstacles>> {
    let mut inverse = Vec::new();
    let mut bytes = changeset;
    if direction == Direction::Back {
        invert_strm(&mut bytes, &mut inverse)?;
        bytes = &inverse;
    }
    let found = Arc::new(Mutex::new((Obstacles::new(), false)));
    let seen = Arc::clone(&found);
    let outcome = conn.apply_strm(&mut bytes, None::<fn(&str) -> bool>, move |conflict, item| {
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        if conflict == ConflictType::SQLITE_CHANGESET_FOREIGN_KEY {
            seen.1 = true;
        } else {
            collect_key(&item, &mut seen.0);
        }
        ConflictAction::SQLITE_CHANGESET_ABORT
    });
    let Err(error) = outcome else { return Ok(Ok(())) };
    let (mut obstacles, is_reference) =
        std::mem::take(&mut *found.lock().unwrap_or_else(PoisonError::into_inner));
    if is_reference {
        // Something later refers to a record that this would remove.
        obstacles.extend(keys_touched(changeset)?);
    }
    if obstacles.is_empty() { Err(error.into()) } else { Ok(Err(obstacles)) }
}

/// The ids in the primary key of one row of a changeset.
fn collect_key(item: &ChangesetItem, keys: &mut Obstacles) {
    let (Ok(operation), Ok(key_columns)) = (item.op(), item.pk()) else {
        return;
    };
    let inserted = operation.code() == Action::SQLITE_INSERT;
    for (column, is_key) in key_columns.iter().enumerate() {
        let value = if inserted { item.new_value(column) } else { item.old_value(column) };
        if let (true, Ok(ValueRef::Blob(blob))) = (*is_key != 0, value)
            && let Ok(id) = blob.try_into()
        {
            keys.insert(id);
        }
    }
}

fn keys_touched(changeset: &[u8]) -> Result<Obstacles> {
    let mut keys = Obstacles::new();
    for_each_item(changeset, |item| {
        collect_key(item, &mut keys);
        false
    })?;
    Ok(keys)
}

/// Walks a changeset until the visitor says that it has seen enough.
fn for_each_item(changeset: &[u8], mut enough: impl FnMut(&ChangesetItem) -> bool) -> Result<()> {
    let mut bytes = changeset;
    let input: &mut dyn std::io::Read = &mut bytes;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        if enough(item) {
            break;
        }
    }
    Ok(())
}

/// Names the later steps that touched the records at which this one no longer fits.
fn blocked(conn: &Connection, entry: &JournalEntry, obstacles: &Obstacles) -> Result<Error> {
    let mut blockers = Vec::new();
    for later in entries::done_after(conn, entry.seq)? {
        if mentions(conn, later.seq, obstacles)? {
            blockers.push(serde_json::to_value(&later)?);
        }
    }
    Ok(Error::new(Code::UndoBlocked).with("count", blockers.len()).with("entries", blockers))
}

fn mentions(conn: &Connection, seq: u32, ids: &Obstacles) -> Result<bool> {
    let mut statement =
        conn.prepare_cached("SELECT changeset FROM journal_parts WHERE seq = ?1")?;
    let mut rows = statement.query([seq])?;
    let mut found = false;
    while let Some(row) = rows.next()? {
        for_each_item(&unpack(row.get_ref(0)?.as_blob().map_err(Error::internal)?)?, |item| {
            found = item_mentions(item, ids);
            found
        })?;
        if found {
            break;
        }
    }
    Ok(found)
}

fn item_mentions(item: &ChangesetItem, ids: &Obstacles) -> bool {
    let Ok(operation) = item.op() else {
        return false;
    };
    let is_one = |value: rusqlite::Result<ValueRef<'_>>| match value {
        Ok(ValueRef::Blob(blob)) => blob.try_into().is_ok_and(|id: [u8; 16]| ids.contains(&id)),
        _ => false,
    };
    (0..usize::try_from(operation.number_of_columns()).unwrap_or(0)).any(|column| {
        (operation.code() != Action::SQLITE_INSERT && is_one(item.old_value(column)))
            || (operation.code() != Action::SQLITE_DELETE && is_one(item.new_value(column)))
    })
}
