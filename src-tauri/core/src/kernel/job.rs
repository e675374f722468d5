//! Long work that can be watched and stopped.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use serde::Serialize;
use ts_rs::TS;

use super::error::{Code, Error, Result};

/// Shared between the work and whoever watches it.
#[derive(Debug, Default)]
pub struct Job {
    done: AtomicU32,
    total: AtomicU32,
    is_cancelled: AtomicBool,
}

/// How far the work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// Pieces done.
    pub done: u32,
    /// Pieces in all; 0 while not known.
    pub total: u32,
}

impl Job {
    /// Says how many pieces there are.
    pub fn expect(&self, total: u32) {
        self.total.store(total, Ordering::Relaxed);
    }

    /// Notes how many pieces are done; refuses with `cancelled` once the user stopped it,
    /// which rolls back the write it runs in.
    pub fn reached(&self, done: u32) -> Result<()> {
        self.done.store(done, Ordering::Relaxed);
        if self.is_cancelled.load(Ordering::Relaxed) {
            Err(Error::new(Code::Cancelled))
        } else {
            Ok(())
        }
    }

    /// Asks the work to stop at its next piece.
    pub fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        Progress {
            done: self.done.load(Ordering::Relaxed),
            total: self.total.load(Ordering::Relaxed),
        }
    }
}
