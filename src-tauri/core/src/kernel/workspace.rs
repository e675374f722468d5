//! The one open base, with its two doors.
//!
//! `read` never waits for a writer (WAL); `write` is the only way to change
//! anything: it names the action, records it, refreshes what is derived, and answers
//! what changed. No room opens a transaction of its own.

mod checkpoint;

use std::cell::RefCell;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::{Map, Value};

use super::changes::Changes;
use super::clock::{Clock, Moment};
use super::db::{self, Key};
use super::error::{Code, Error, Result};
use super::facts::{self, Fact};
use super::indexes::DeferredIndexes;
use super::job::Job;
use super::journal::{self, JournalEntry, Keys, Recorder};
use super::lock::base_beside;
use super::op::Op;
use super::rows::Load;

/// Brings derived tables up to date at the end of a write, watched by its job; given by the lenses.
type Derive = fn(&Connection, &Job) -> Result<()>;

/// How to open a base.
pub struct Opening {
    /// What time it is, whenever the core needs to know.
    pub clock: Arc<dyn Clock>,
    /// The key of an encrypted base; none for a plain one.
    pub key: Option<Key>,
}

/// One open base file. Shared freely between threads.
pub struct Workspace {
    path: PathBuf,
    opening: Opening,
    keys: Keys,
    writer: Mutex<Connection>,
    readers: Mutex<Pool>,
    returned: Condvar,
    watcher: Mutex<Connection>,
    seen_version: AtomicI64,
    has_news: AtomicBool,
    /// Whether anything was written here, and since the last checkpoint.
    has_written: AtomicBool,
    is_in_log: AtomicBool,
    derive: Derive,
}

/// The reading connections: those at rest, and how many are lent out.
#[derive(Default)]
struct Pool {
    idle: Vec<Connection>,
    lent: usize,
}

/// While so many connections are lent, the next reader waits a moment for one of them.
const READERS: usize = 3;

/// So long it waits before one more is opened, so that a long look holds up no short one.
/// Opening one, and reading the schema for it, costs as much as several looks.
const READER_WAIT: Duration = Duration::from_millis(15);

/// A reading connection on loan; it goes back to the pool however the look ended.
struct Loan<'w> {
    workspace: &'w Workspace,
    conn: Option<Connection>,
}

impl Drop for Loan<'_> {
    fn drop(&mut self) {
        let mut pool = self.workspace.readers.lock().unwrap_or_else(PoisonError::into_inner);
        pool.lent -= 1;
        // One that is still inside its snapshot (the look panicked) is not lent again.
        pool.idle.extend(self.conn.take().filter(Connection::is_autocommit));
        drop(pool);
        self.workspace.returned.notify_one();
    }
}

/// The answer of a write.
#[derive(Debug)]
pub struct Written<T> {
    /// What the action itself answers.
    pub value: T,
    /// What it changed.
    pub changes: Changes,
}

/// A view of the base at one moment: what reading verbs take.
pub struct Reader<'c> {
    conn: &'c Connection,
    now: Moment,
    clock: &'c dyn Clock,
}

impl<'c> Reader<'c> {
    /// The connection, for the stores of the rooms.
    pub fn conn(&self) -> &'c Connection {
        self.conn
    }

    /// Whether a path leads to the open base or to a file that stands beside it for it (the
    /// log, the locks). Such a file must be neither written nor opened by anybody but SQLite,
    /// see [`Workspace::renew`].
    pub fn is_own_file(&self, path: &Path) -> bool {
        let Some(base) = self.conn.path() else { return false };
        let (Ok(base), Ok(path)) = (Path::new(base).canonicalize(), path.canonicalize()) else {
            return false;
        };
        path == base || base_beside(&path).is_some_and(|stem| stem == base)
    }

    /// What time it was when the door was opened.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// What the wall clock showed at an instant, in UTC milliseconds: in July by summer time,
    /// whatever the season now. An instant beyond the calendar counts as now.
    pub fn wall_of(&self, millis: i64) -> NaiveDateTime {
        DateTime::from_timestamp_millis(millis)
            .map_or(self.now.local, |instant| self.clock.wall_at(instant))
    }
}

/// A write in progress: what changing verbs take. Reads what it has written so far.
pub struct Tx<'c> {
    reader: Reader<'c>,
    recorder: RefCell<Recorder<'c>>,
    about: RefCell<Map<String, Value>>,
}

impl<'c> Deref for Tx<'c> {
    type Target = Reader<'c>;
    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}

impl<'c> Tx<'c> {
    /// Tells the history whom or what this is about: `name`, `count`.
    pub fn about(&self, fact: &str, value: impl Into<Value>) {
        self.about.borrow_mut().insert(fact.to_owned(), value.into());
    }

    /// Tells the history which facts of a record are not what they were.
    pub(crate) fn about_facts(&self, changed: &[Fact]) {
        for (name, value) in facts::as_arguments(changed) {
            self.about(name, value);
        }
    }

    /// Lets go of the memory of what was recorded so far, in the middle of a large
    /// write; call it every few thousand rows.
    pub fn relieve(&self) -> Result<()> {
        self.recorder.borrow_mut().cut()
    }

    /// Begins to add many rows; see [`Load`] for what that asks of the caller. Until
    /// [`end_load`](Tx::end_load), which also builds the indexes that are left out, nothing but the
    /// load and derived tables may be written.
    pub(crate) fn begin_load(&self, indexes: Option<DeferredIndexes<'c>>) -> Result<Load<'c>> {
        let mut recorder = self.recorder.borrow_mut();
        recorder.pause()?;
        Load::start(self.reader.conn, recorder.keys().clone(), indexes)
    }

    /// Inserts what a load still holds back and puts the record of it away, as a part of its own.
    pub(crate) fn end_part(&self, load: &Load<'c>) -> Result<()> {
        self.recorder.borrow_mut().keep(&load.end_part()?)
    }

    /// Ends a load, and looks on at what is written one by one.
    pub(crate) fn end_load(&self, load: Load<'c>) -> Result<()> {
        self.end_part(&load)?;
        load.end()?;
        self.recorder.borrow_mut().resume()
    }
}

impl Workspace {
    /// Opens a base, making it when the file is not there. Errors name the path.
    pub(crate) fn open(path: &Path, opening: Opening, derive: Derive) -> Result<Workspace> {
        let named = |error: Error| match error.code {
            Code::Internal => Error::new(Code::BaseUnreachable)
                .with("path", path.to_string_lossy())
                .with("detail", error.to_string()),
            _ => error.with("path", path.to_string_lossy()),
        };
        let writer = db::open_writer(path, opening.key.as_ref()).map_err(named)?;
        let watcher = db::open_reader(path, opening.key.as_ref()).map_err(named)?;
        let seen = data_version(&watcher)?;
        derive(&writer, &Job::default())?;
        Ok(Workspace {
            path: path.to_owned(),
            opening,
            keys: Keys::read(&writer)?,
            writer: Mutex::new(writer),
            readers: Mutex::default(),
            returned: Condvar::new(),
            watcher: Mutex::new(watcher),
            seen_version: AtomicI64::new(seen),
            has_news: AtomicBool::new(false),
            has_written: AtomicBool::new(false),
            // What somebody left there who ended before their time.
            is_in_log: AtomicBool::new(true),
            derive,
        })
    }

    /// Where the base is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What time it is.
    pub fn now(&self) -> Moment {
        self.opening.clock.now()
    }

    /// Looks, without waiting for anybody who writes.
    pub fn read<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let mut loan = self.lend_reader();
        let conn = match loan.conn.take() {
            Some(conn) => conn,
            None => db::open_reader(&self.path, self.opening.key.as_ref())?,
        };
        let conn = loan.conn.insert(conn);
        // One snapshot for all that is looked at, however many statements it takes.
        conn.execute_batch("BEGIN")?;
        let answer = look(&Reader { conn, now: self.now(), clock: &*self.opening.clock });
        // A disk that fails ends the snapshot by itself; why it failed must not be lost over that.
        let ended = if conn.is_autocommit() { Ok(()) } else { conn.execute_batch("COMMIT") };
        answer.and_then(|answer| ended.map(|()| answer).map_err(Error::from))
    }

    fn lend_reader(&self) -> Loan<'_> {
        let pool = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        let is_scarce = |pool: &mut Pool| pool.idle.is_empty() && pool.lent >= READERS;
        let waited = self.returned.wait_timeout_while(pool, READER_WAIT, is_scarce);
        let (mut pool, _) = waited.unwrap_or_else(PoisonError::into_inner);
        pool.lent += 1;
        Loan { workspace: self, conn: pool.idle.pop() }
    }

    /// Closes every connection and opens the base anew, which takes its locks again.
    ///
    /// POSIX locks belong to the process: when other code in it opens and closes the base
    /// (the system's file dialog looks into files to tell their type), all of SQLite's
    /// locks on it are gone, and another process may take the base for unused (sqlite.org,
    /// "How To Corrupt", §2.2). Whoever ran such code calls this. Refuses with `base-busy`
    /// when somebody goes on reading for five seconds. A base that cannot be opened again is tried
    /// once more by whatever comes next.
    pub fn renew(&self) -> Result<()> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let mut watcher = self.watcher.lock().unwrap_or_else(PoisonError::into_inner);
        for _ in 0..500 {
            let mut pool = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
            if pool.lent == 0 {
                pool.idle.clear();
                *watcher = Connection::open_in_memory()?;
                *writer = Connection::open_in_memory()?;
                *writer = db::open_writer(&self.path, self.opening.key.as_ref())?;
                *watcher = db::open_reader(&self.path, self.opening.key.as_ref())?;
                self.seen_version.store(data_version(&watcher)?, Ordering::SeqCst);
                // What was written meanwhile would go unnoticed otherwise.
                self.has_news.store(true, Ordering::SeqCst);
                return Ok(());
            }
            drop(pool);
            std::thread::sleep(Duration::from_millis(10));
        }
        Err(Error::new(Code::BaseBusy))
    }

    /// Changes the base in one durable step that can be taken back; all or nothing.
    pub fn write<T>(&self, op: Op, act: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<Written<T>> {
        self.write_watched(op, &Job::default(), act)
    }

    /// As [`write`](Workspace::write), for long work: whoever watches the job sees, and stops,
    /// also what is derived once the action itself is through.
    pub fn write_watched<T>(
        &self,
        op: Op,
        job: &Job,
        act: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        self.in_transaction(job, |conn, now| {
            let tx = Tx {
                reader: Reader { conn, now, clock: &*self.opening.clock },
                recorder: RefCell::new(Recorder::start(conn, &self.keys)?),
                about: RefCell::default(),
            };
            let value = act(&tx)?;
            let mut about = tx.about.into_inner();
            facts::complete(&mut about);
            let about = Value::Object(about);
            let mut recorded =
                tx.recorder.into_inner().finish(op, &about.to_string(), now.millis())?;
            recorded.changes.about = about;
            // A small base never feels this; a large one is looked over after large steps only.
            let entry = recorded.changes.entry.unwrap_or(1);
            if recorded.packed_bytes > 1 << 20 || entry % 64 == 0 {
                journal::prune(conn, now.millis())?;
            }
            Ok(Written { value, changes: recorded.changes })
        })
    }

    /// Takes back the latest step, or the given one where later steps allow it. Stopped by the
    /// job, it has taken back nothing of it.
    pub fn undo(&self, seq: Option<u32>, job: &Job) -> Result<Written<JournalEntry>> {
        self.in_transaction(job, |conn, now| {
            let (value, changes) = journal::undo(conn, seq, now.millis(), job)?;
            Ok(Written { value, changes })
        })
    }

    /// Does again what was taken back last. Stopped by the job, it has done nothing of it.
    pub fn redo(&self, job: &Job) -> Result<Written<JournalEntry>> {
        self.in_transaction(job, |conn, _| {
            let (value, changes) = journal::redo(conn, job)?;
            Ok(Written { value, changes })
        })
    }

    /// Work on derived tables only: no step of the user's, so nothing is journaled.
    pub(crate) fn maintain<T>(&self, act: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.in_transaction(&Job::default(), |conn, _| act(conn))
    }

    /// Whether another process has written since the last time this was asked.
    pub fn changed_elsewhere(&self) -> Result<bool> {
        // The writer's lock keeps our own commits out of the comparison.
        let _own = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        self.note_version(true)?;
        Ok(self.has_news.swap(false, Ordering::SeqCst))
    }

    /// Compares SQLite's counter of foreign commits with the one seen last.
    fn note_version(&self, is_foreign: bool) -> Result<()> {
        let mut watcher = self.watcher.lock().unwrap_or_else(PoisonError::into_inner);
        if is_stand_in(&watcher) {
            *watcher = db::open_reader(&self.path, self.opening.key.as_ref())?;
        }
        let version = data_version(&watcher)?;
        let is_new = self.seen_version.swap(version, Ordering::SeqCst) != version;
        if is_new && is_foreign {
            self.has_news.store(true, Ordering::SeqCst);
        }
        Ok(())
    }

    fn in_transaction<T>(
        &self,
        job: &Job,
        act: impl FnOnce(&Connection, Moment) -> Result<T>,
    ) -> Result<T> {
        let mut conn = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if is_stand_in(&conn) {
            *conn = db::open_writer(&self.path, self.opening.key.as_ref())?;
        }
        let transaction = Transaction::new_unchecked(&conn, TransactionBehavior::Immediate)?;
        // Nobody else can commit from here on: what is new now came from elsewhere,
        // and what is new after our commit is ours.
        self.note_version(true)?;
        let answer = act(&transaction, self.now())?;
        (self.derive)(&transaction, job)?;
        transaction.commit()?;
        self.has_written.store(true, Ordering::SeqCst);
        self.is_in_log.store(true, Ordering::SeqCst);
        // The write stands: a look that fails now is no failure of it, and our own news at worst.
        let _ = self.note_version(false);
        Ok(answer)
    }
}

/// Whether a connection only keeps the place of one that could not be opened.
fn is_stand_in(conn: &Connection) -> bool {
    conn.path().is_none_or(str::is_empty)
}

/// SQLite's counter that moves when some other connection commits.
fn data_version(conn: &Connection) -> Result<i64> {
    Ok(conn.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::super::clock::FixedClock;
    use super::*;

    #[test]
    fn a_look_that_fails_after_the_commit_is_no_failure_of_the_write() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("base.vizitka");
        let opening = Opening { clock: Arc::new(FixedClock(NaiveDateTime::default())), key: None };
        let base = Workspace::open(&path, opening, |_, _| Ok(())).unwrap();
        let aside = folder.path().join("aside.vizitka");
        let written = base.write(Op::CreateTag, |tx| {
            let sql = "INSERT INTO tags (id, name, folded) VALUES (randomblob(16), 'опт', 'опт')";
            tx.conn().execute(sql, [])?;
            // The connection that looks is gone, and no other can be opened in its place.
            *base.watcher.lock().unwrap() = Connection::open_in_memory()?;
            std::fs::rename(&path, &aside)?;
            Ok(std::fs::create_dir(&path)?)
        });
        written.unwrap();
        std::fs::remove_dir(&path).unwrap();
        std::fs::rename(&aside, &path).unwrap();
        let count: u32 = base
            .read(|reader| {
                let sql = "SELECT count(*) FROM tags";
                Ok(reader.conn().query_row(sql, [], |row| row.get(0))?)
            })
            .unwrap();
        assert_eq!(count, 1);
    }
}
