//! Bringing the log (SQLite's WAL) into the file: people copy the one file, and put copies back.

use std::sync::atomic::Ordering;
use std::sync::{MutexGuard, TryLockError};

use rusqlite::Connection;

use super::{Workspace, is_stand_in};
use crate::kernel::db;
use crate::kernel::error::Result;

impl Workspace {
    /// Moves what stands in the log (the WAL) into the file itself, where it would otherwise come by
    /// itself only after a hundred writes: a copy of the file alone is a base with all that was
    /// written. To be called now and then by whoever keeps the base open for long. Waits for nobody:
    /// what somebody still reads around is moved the next time.
    pub fn checkpoint(&self) -> Result<()> {
        let Some(writer) = self.idle_writer() else { return Ok(()) };
        if !self.is_in_log.swap(false, Ordering::SeqCst) {
            return Ok(());
        }
        let moved = db::checkpoint(&writer, "PASSIVE");
        if !matches!(moved, Ok(true)) {
            self.is_in_log.store(true, Ordering::SeqCst);
        }
        moved.map(|_| ())
    }

    /// The last checkpoint, before the base is left. It empties the log as well, if it was written to
    /// here: an older copy of the base that is put in its place would otherwise be read together with
    /// what stands there. Who only looked leaves it: other programs take an emptied log for a change.
    /// What cannot be moved now stays in the log and is as safe there.
    pub fn leave(&self) {
        let Some(writer) = self.idle_writer() else { return };
        let how = if self.has_written.load(Ordering::SeqCst) { "TRUNCATE" } else { "PASSIVE" };
        if let Err(error) = db::checkpoint(&writer, how) {
            tracing::warn!("the log was not moved into the base: {error}");
        }
    }

    /// The writing connection, unless somebody is writing.
    fn idle_writer(&self) -> Option<MutexGuard<'_, Connection>> {
        let writer = match self.writer.try_lock() {
            Ok(writer) => writer,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        (!is_stand_in(&writer)).then_some(writer)
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        self.leave();
    }
}
