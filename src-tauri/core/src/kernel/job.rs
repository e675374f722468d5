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
    /// The share of the count, in percent, that is kept for what follows from the work.
    kept_back: AtomicU32,
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

    /// Keeps a share of the count, in percent, for what is derived at the end of the write: who
    /// reads «100,000 of 100,000» takes the work for done.
    pub fn keep_back(&self, percent: u32) {
        self.kept_back.store(percent.min(100), Ordering::Relaxed);
    }

    /// Notes how many pieces are done; refuses with `cancelled` once the user stopped it,
    /// which rolls back the write it runs in.
    pub fn reached(&self, done: u32) -> Result<()> {
        self.done.store(done - self.kept_of(done), Ordering::Relaxed);
        self.go_on()
    }

    /// Notes how far what follows from the work has come; refuses as [`reached`](Job::reached).
    pub fn followed(&self, done: u32, of: u32) -> Result<()> {
        let total = self.total.load(Ordering::Relaxed);
        let kept = self.kept_of(total);
        let share = u64::from(kept) * u64::from(done.min(of)) / u64::from(of.max(1));
        if kept > 0 {
            let shown = total - kept + u32::try_from(share).unwrap_or(kept);
            self.done.store(shown, Ordering::Relaxed);
        }
        self.go_on()
    }

    /// Refuses with `cancelled` once the user stopped the work.
    pub fn go_on(&self) -> Result<()> {
        match self.is_cancelled.load(Ordering::Relaxed) {
            true => Err(Error::new(Code::Cancelled)),
            false => Ok(()),
        }
    }

    /// The part of a count that is kept back.
    fn kept_of(&self, count: u32) -> u32 {
        let kept = u64::from(count) * u64::from(self.kept_back.load(Ordering::Relaxed)) / 100;
        u32::try_from(kept).unwrap_or(count)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_back_is_counted_by_what_follows() {
        let job = Job::default();
        job.expect(1_000);
        job.keep_back(25);
        let shown = |answer: Result<()>| (answer.is_ok(), job.progress().done);
        assert_eq!(shown(job.reached(500)), (true, 375));
        assert_eq!(shown(job.reached(1_000)), (true, 750));
        assert_eq!(shown(job.followed(0, 40)), (true, 750));
        assert_eq!(shown(job.followed(20, 40)), (true, 875));
        assert_eq!(shown(job.followed(40, 40)), (true, 1_000));
        job.cancel();
        assert_eq!(shown(job.followed(0, 0)), (false, 750));
    }

    #[test]
    fn a_job_that_keeps_nothing_back_ends_with_its_own_count() {
        let job = Job::default();
        job.expect(3);
        job.reached(3).unwrap();
        job.followed(1, 2).unwrap();
        assert_eq!(job.progress(), Progress { done: 3, total: 3 });
        let unknown = Job::default();
        unknown.reached(7).unwrap();
        assert_eq!(unknown.progress(), Progress { done: 7, total: 0 });
    }
}
