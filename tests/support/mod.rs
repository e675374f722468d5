//! What tests of every area share: a base in a file of its own and a clock that stands.

#![allow(dead_code, reason = "each suite uses its part")]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use tempfile::TempDir;
use vizitka_core::kernel::civil::parse_wall;
use vizitka_core::kernel::clock::{Clock, Moment};
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::journal::JournalEntry;
use vizitka_core::kernel::workspace::{Opening, Workspace, Written};

/// A clock that a test sets forward and back. Its zone is UTC until it moves to Kyiv.
#[derive(Debug, Clone)]
pub struct TestClock {
    wall: Arc<Mutex<NaiveDateTime>>,
    is_kyiv: Arc<AtomicBool>,
}

impl TestClock {
    pub fn at(wall: &str) -> TestClock {
        TestClock { wall: Arc::new(Mutex::new(parse_wall(wall).unwrap())), is_kyiv: Arc::default() }
    }

    pub fn set(&self, wall: &str) {
        *self.wall.lock().unwrap() = parse_wall(wall).unwrap();
    }

    /// From now on it is ahead of UTC as clocks in Kyiv were in 2026.
    pub fn move_to_kyiv(&self) {
        self.is_kyiv.store(true, Ordering::Relaxed);
    }

    fn ahead_at(&self, utc: NaiveDateTime) -> Duration {
        let [spring, autumn] =
            ["2026-03-29T01:00", "2026-10-25T01:00"].map(|at| parse_wall(at).unwrap());
        let hours = match self.is_kyiv.load(Ordering::Relaxed) {
            false => 0,
            true => 2 + i64::from(spring <= utc && utc < autumn),
        };
        Duration::hours(hours)
    }
}

impl Clock for TestClock {
    fn now(&self) -> Moment {
        let local = *self.wall.lock().unwrap();
        let by_summer_time = local - Duration::hours(3);
        let utc = local - self.ahead_at(by_summer_time);
        Moment { utc: utc.and_utc(), local }
    }

    fn wall_at(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        let utc = instant.naive_utc();
        utc + self.ahead_at(utc)
    }
}

/// A fresh base in a folder that goes with it. The clock stands at 21 November 2026, 10:00.
pub struct TestBase {
    pub folder: TempDir,
    pub clock: TestClock,
    pub workspace: Workspace,
}

impl std::ops::Deref for TestBase {
    type Target = Workspace;
    fn deref(&self) -> &Workspace {
        &self.workspace
    }
}

impl TestBase {
    /// Closes the base and opens the same file again, as a restart does.
    pub fn reopened(self) -> TestBase {
        let TestBase { folder, clock, workspace } = self;
        let path = workspace.path().to_owned();
        drop(workspace);
        let opening = Opening { clock: Arc::new(clock.clone()), key: None };
        let workspace = vizitka_core::open(&path, opening).unwrap();
        TestBase { folder, clock, workspace }
    }

    /// Undoes without anybody watching.
    pub fn undo(&self, seq: Option<u32>) -> Result<Written<JournalEntry>> {
        self.workspace.undo(seq, &Job::default())
    }

    /// Redoes without anybody watching.
    pub fn redo(&self) -> Result<Written<JournalEntry>> {
        self.workspace.redo(&Job::default())
    }

    /// A second process on the same file.
    pub fn second(&self) -> Workspace {
        let opening = Opening { clock: Arc::new(self.clock.clone()), key: None };
        vizitka_core::open(self.workspace.path(), opening).unwrap()
    }

    /// Every row of every journaled table as text: what undo must bring back.
    pub fn contents(&self) -> String {
        const TABLES: [&str; 17] = [
            "organizations",
            "sources",
            "tags",
            "contacts",
            "contact_points",
            "addresses",
            "contact_tags",
            "refusal_reasons",
            "interactions",
            "interaction_participants",
            "dates",
            "tasks",
            "task_completions",
            "reminders",
            "firings",
            "settings",
            "sample_records",
        ];
        let dump = |table: &str| {
            self.workspace
                .read(|reader| {
                    let mut statement =
                        reader.conn().prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))?;
                    let columns = statement.column_count();
                    let rows = statement.query_map([], |row| {
                        (0..columns)
                            .map(|at| row.get_ref(at).map(|value| format!("{value:?}")))
                            .collect::<std::result::Result<Vec<_>, _>>()
                    })?;
                    Ok(rows.map(|row| row.unwrap().join("|")).collect::<Vec<_>>().join("\n"))
                })
                .unwrap()
        };
        TABLES.iter().map(|table| format!("{table}:\n{}\n", dump(table))).collect()
    }
}

/// A fresh base.
pub fn base() -> TestBase {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::at("2026-11-21T10:00");
    let opening = Opening { clock: Arc::new(clock.clone()), key: None };
    let workspace = vizitka_core::open(&folder.path().join("base.vizitka"), opening).unwrap();
    TestBase { folder, clock, workspace }
}
