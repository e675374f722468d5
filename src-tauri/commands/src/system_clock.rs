//! The one place that asks the system what time it is, and in which zone.

use chrono::{DateTime, Local, NaiveDateTime, TimeZone, Utc};
use vizitka_core::kernel::clock::{Clock, Moment};

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "this is the clock that everybody else is handed")]
    fn now(&self) -> Moment {
        let utc = Utc::now();
        Moment { utc, local: self.wall_at(utc) }
    }

    fn wall_at(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        instant.with_timezone(&Local).naive_local()
    }
}

/// A clock that somebody set by hand to a time of the wall and that stands still, in the
/// system's zone: for scripts (`--now`).
#[derive(Debug, Clone, Copy)]
pub struct StandingClock(pub NaiveDateTime);

impl Clock for StandingClock {
    fn now(&self) -> Moment {
        moment_at(self.0)
    }

    fn wall_at(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        SystemClock.wall_at(instant)
    }
}

/// The moment at which the wall clock shows a time in the system's zone.
pub fn moment_at(local: NaiveDateTime) -> Moment {
    // A local time that a change to summer time skips has no instant; take it as UTC, which
    // is within a day of right and never fails.
    let utc = Local
        .from_local_datetime(&local)
        .earliest()
        .map_or_else(|| local.and_utc(), |instant| instant.with_timezone(&Utc));
    Moment { utc, local }
}
