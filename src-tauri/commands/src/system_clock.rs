//! The one place that asks the system what time it is.

use chrono::{Local, Utc};
use vizitka_core::kernel::clock::{Clock, Moment};

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "this is the clock that everybody else is handed")]
    fn now(&self) -> Moment {
        let utc = Utc::now();
        Moment { utc, local: utc.with_timezone(&Local).naive_local() }
    }
}
