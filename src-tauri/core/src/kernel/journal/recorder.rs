//! Records one write while it happens.

use rusqlite::{Connection, params};

use super::watching::{Keys, Watching};
use super::{Part, entries, pack};
use crate::kernel::changes::Changes;
use crate::kernel::error::Result;
use crate::kernel::op::Op;

/// Watches the connection from the start of a write to its end.
pub(crate) struct Recorder<'c> {
    conn: &'c Connection,
    keys: Keys,
    /// None while a load writes its rows down itself.
    watching: Option<Watching<'c>>,
    seq: i64,
    parts: i64,
    rows: u32,
    packed_bytes: i64,
    changes: Changes,
}

/// What one write left in the journal.
pub(crate) struct Recorded {
    pub changes: Changes,
    pub packed_bytes: i64,
}

impl<'c> Recorder<'c> {
    pub(crate) fn start(conn: &'c Connection, keys: &Keys) -> Result<Recorder<'c>> {
        let seq = entries::newest(conn)? + 1;
        Ok(Recorder {
            conn,
            keys: keys.clone(),
            watching: Some(Watching::start(conn, keys.clone())?),
            seq,
            parts: 0,
            rows: 0,
            packed_bytes: 0,
            changes: Changes::default(),
        })
    }

    /// For each table which columns belong to its key.
    pub(crate) fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Ends a part here, so that a write of 100,000 rows never lies in memory whole.
    pub(crate) fn cut(&mut self) -> Result<()> {
        match self.watching.as_ref().map(Watching::take_part).transpose()?.flatten() {
            Some(part) => self.keep(&part),
            None => Ok(()),
        }
    }

    /// Puts away what was seen so far and looks no further.
    pub(crate) fn pause(&mut self) -> Result<()> {
        self.cut()?;
        self.watching = None;
        Ok(())
    }

    /// Looks on after a pause.
    pub(crate) fn resume(&mut self) -> Result<()> {
        self.watching = Some(Watching::start(self.conn, self.keys.clone())?);
        Ok(())
    }

    /// Keeps a part.
    pub(crate) fn keep(&mut self, part: &Part) -> Result<()> {
        if part.changeset.is_empty() {
            return Ok(());
        }
        for (kind, rows) in &part.kinds {
            self.changes.add(*kind, *rows);
        }
        let packed = pack(&part.changeset)?;
        if self.parts == 0 {
            // The parts refer to their entry, so a row for it has to stand first.
            self.conn
                .prepare_cached(
                    "INSERT INTO journal (seq, op, about, at, row_count, packed_bytes, turn)
                     VALUES (?1, '', '', 0, 0, 0, 0)",
                )?
                .execute([self.seq])?;
        }
        self.conn
            .prepare_cached("INSERT INTO journal_parts (seq, part, changeset) VALUES (?1, ?2, ?3)")?
            .execute(params![self.seq, self.parts, packed])?;
        self.parts += 1;
        self.rows += part.rows;
        self.packed_bytes += packed.len() as i64;
        Ok(())
    }

    /// Writes the entry; answers what changed. A write that changed nothing leaves none.
    pub(crate) fn finish(mut self, op: Op, about: &str, at: i64) -> Result<Recorded> {
        self.pause()?;
        self.changes.op = Some(op);
        if self.parts > 0 {
            self.write_entry(op, about, at)?;
        }
        Ok(Recorded { changes: self.changes, packed_bytes: self.packed_bytes })
    }

    fn write_entry(&mut self, op: Op, about: &str, at: i64) -> Result<()> {
        if !op.is_undoable() {
            // Nobody will take it back: the rows stand, the record of them goes.
            self.conn.execute("DELETE FROM journal_parts WHERE seq = ?1", [self.seq])?;
            self.conn.execute("DELETE FROM journal WHERE seq = ?1", [self.seq])?;
            return Ok(());
        }
        // A new step ends the line of what could be redone.
        self.conn
            .prepare_cached("UPDATE journal SET is_redoable = 0 WHERE is_redoable = 1")?
            .execute([])?;
        self.conn
            .prepare_cached(
                "UPDATE journal SET op = ?2, about = ?3, at = ?4, row_count = ?5, packed_bytes = ?6,
                        turn = (SELECT coalesce(max(turn), 0) + 1 FROM journal)
                 WHERE seq = ?1",
            )?
            .execute(params![self.seq, op.as_str(), about, at, self.rows, self.packed_bytes])?;
        self.changes.entry = u32::try_from(self.seq).ok();
        Ok(())
    }
}
