//! The clock of the bench: it stands where it was set, so that a base grows through its years in
//! minutes and every run sees the same day.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Duration, NaiveDateTime};
use vizitka_core::kernel::clock::{Clock, Moment};

/// A clock that is moved by hand.
#[derive(Clone)]
pub struct Hands(Arc<AtomicI64>);

impl Hands {
    /// A clock that shows this.
    pub fn at(wall: NaiveDateTime) -> Hands {
        Hands(Arc::new(AtomicI64::new(wall.and_utc().timestamp())))
    }

    /// Moves it.
    pub fn set(&self, wall: NaiveDateTime) {
        self.0.store(wall.and_utc().timestamp(), Ordering::Relaxed);
    }
}

impl Clock for Hands {
    fn now(&self) -> Moment {
        let utc = DateTime::from_timestamp(self.0.load(Ordering::Relaxed), 0).unwrap_or_default();
        Moment { utc, local: utc.naive_utc() }
    }
}

/// A wall time as the core takes it.
pub fn wall(wall: NaiveDateTime) -> String {
    wall.format("%Y-%m-%dT%H:%M").to_string()
}

/// So many minutes later.
pub fn later(wall: NaiveDateTime, minutes: i64) -> NaiveDateTime {
    wall + Duration::minutes(minutes)
}
