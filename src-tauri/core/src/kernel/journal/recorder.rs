//! Records one write while it happens.

use rusqlite::session::Session;
use rusqlite::{Connection, params};

use super::{count_rows, entries, pack};
use crate::kernel::changes::{Changes, Kind};
use crate::kernel::error::Result;
use crate::kernel::op::Op;
use crate::kernel::rows::Loaded;

/// Watches the connection from the start of a write to its end.
pub(crate) struct Recorder<'c> {
    conn: &'c Connection,
    /// None while a load writes its rows down itself.
    session: Option<Session<'c>>,
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
    pub(crate) fn start(conn: &'c Connection) -> Result<Recorder<'c>> {
        let seq = entries::newest(conn)? + 1;
        let session = Some(watch(conn)?);
        Ok(Recorder {
            conn,
            session,
            seq,
            parts: 0,
            rows: 0,
            packed_bytes: 0,
            changes: Changes::default(),
        })
    }

    /// Ends a part here, so that a write of 100,000 rows never lies in memory whole.
    pub(crate) fn cut(&mut self) -> Result<()> {
        if self.session.as_ref().is_some_and(|session| !session.is_empty()) {
            self.pause()?;
            self.resume()?;
        }
        Ok(())
    }

    /// Puts away what was seen so far and looks no further.
    ///
    /// A session that saw nothing is not asked: it would open a savepoint to answer, and the
    /// full-text index writes out all that it has gathered whenever one is opened.
    pub(crate) fn pause(&mut self) -> Result<()> {
        let Some(mut session) = self.session.take().filter(|session| !session.is_empty()) else {
            return Ok(());
        };
        let mut changeset = Vec::new();
        session.changeset_strm(&mut changeset)?;
        drop(session);
        let rows = count_rows(&changeset, &mut self.changes)?;
        self.keep(&changeset, rows)
    }

    /// Keeps what a load wrote down.
    pub(crate) fn keep_load(&mut self, loaded: &Loaded) -> Result<()> {
        for (kind, rows) in &loaded.kinds {
            self.changes.add(*kind, *rows);
        }
        self.keep(&loaded.changeset, loaded.rows)
    }

    /// Looks on after a pause.
    pub(crate) fn resume(&mut self) -> Result<()> {
        self.session = Some(watch(self.conn)?);
        Ok(())
    }

    fn keep(&mut self, changeset: &[u8], rows: u32) -> Result<()> {
        if changeset.is_empty() {
            return Ok(());
        }
        let packed = pack(changeset)?;
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
        self.rows += rows;
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

fn watch(conn: &Connection) -> Result<Session<'_>> {
    let mut session = Session::new(conn)?;
    for (table, _) in Kind::TABLES {
        session.attach(Some(table))?;
    }
    Ok(session)
}
