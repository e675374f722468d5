//! Time is handed in: the core never asks the system what time it is.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// One reading of a clock: the instant, and what the wall clock beside the user shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant, for what happened when.
    pub utc: DateTime<Utc>,
    /// Local wall time, for what the diary says.
    pub local: NaiveDateTime,
}

impl Moment {
    /// The user's calendar day.
    pub fn today(&self) -> NaiveDate {
        self.local.date()
    }

    /// Milliseconds since 1970 in UTC, as instants are stored.
    pub fn millis(&self) -> i64 {
        self.utc.timestamp_millis()
    }
}

/// Whoever runs the core says what time it is.
pub trait Clock: Send + Sync {
    /// The present.
    fn now(&self) -> Moment;

    /// What the wall clock beside the user showed at an instant. Unless a clock knows its zone
    /// better: by the difference to UTC that is in force now.
    fn wall_at(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        let now = self.now();
        let ahead = now.local - now.utc.naive_utc();
        instant.naive_utc().checked_add_signed(ahead).unwrap_or(now.local)
    }
}

/// A clock that stands still where it was set, in a zone of UTC+0: for tests.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub NaiveDateTime);

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        Moment { utc: self.0.and_utc(), local: self.0 }
    }
}
