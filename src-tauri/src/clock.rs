//! The clock that the window hands to the core.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDateTime, Utc};
use vizitka_commands::{SystemClock, moment_at};
use vizitka_core::kernel::clock::{Clock, Moment};

/// The system's clock; in a debug build, a file may stand in for it.
#[derive(Debug, Clone, Default)]
pub struct WallClock {
    stand_in: Option<PathBuf>,
}

impl WallClock {
    /// The system's clock. A debug build reads the time from the file that `VIZITKA_NOW_FILE`
    /// names, if it names one, as local `YYYY-MM-DDTHH:MM:SS`: end-to-end tests move time by
    /// writing to it instead of sleeping.
    pub fn from_environment() -> WallClock {
        let stand_in = if cfg!(debug_assertions) {
            std::env::var_os("VIZITKA_NOW_FILE").map(PathBuf::from)
        } else {
            None
        };
        WallClock { stand_in }
    }

    /// The moment in the file that stands in for the clock, if one does.
    pub fn set_by_hand(&self) -> Option<Moment> {
        let text = std::fs::read_to_string(self.stand_in.as_ref()?).ok()?;
        Some(moment_at(text.trim().parse().ok()?))
    }
}

impl Clock for WallClock {
    fn now(&self) -> Moment {
        self.set_by_hand().unwrap_or_else(|| SystemClock.now())
    }

    fn wall_at(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        SystemClock.wall_at(instant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_stands_in_for_the_clock_and_is_read_anew_each_time() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("now");
        let clock = WallClock { stand_in: Some(file.clone()) };
        std::fs::write(&file, "2026-11-21T09:58:00\n").unwrap();
        assert_eq!(clock.now().local.to_string(), "2026-11-21 09:58:00");
        std::fs::write(&file, "2026-11-21T10:00:30").unwrap();
        assert_eq!(clock.now().local.to_string(), "2026-11-21 10:00:30");
    }

    #[test]
    fn an_unreadable_stand_in_gives_the_systems_time() {
        let clock = WallClock { stand_in: Some(PathBuf::from("/nowhere/now")) };
        assert!(clock.now().utc.timestamp() > 1_700_000_000);
    }
}
