//! Opening the file: key, pragmas, functions, and what is refused.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};

use super::error::{Code, Error, Result};
use super::{collation, migrations, text};

/// Marks the file as a base of this program (`PRAGMA application_id`, "VZTK").
const APPLICATION_ID: i32 = 0x565A_544B;

/// How long a write waits for another process before it says that the base is busy.
const BUSY_WAIT: Duration = Duration::from_secs(8);

/// The key of an encrypted base: 32 raw bytes, as SQLCipher takes them without
/// deriving anything. Not printed, and wiped when dropped as far as Rust lets us.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A key from raw bytes.
    pub fn new(bytes: [u8; 32]) -> Key {
        Key(bytes)
    }

    fn pragma_value(&self) -> String {
        let hex: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("x'{hex}'")
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.fill(0);
        std::hint::black_box(&self.0);
    }
}

/// Opens the one writing connection: creates, checks and migrates the file.
pub(crate) fn open_writer(path: &Path, key: Option<&Key>) -> Result<Connection> {
    let fresh = std::fs::metadata(path).map_or(true, |meta| meta.len() == 0);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = connect(path, key, flags)?;
    if !fresh {
        refuse_foreign(&conn)?;
        migrations::refuse_newer(&conn)?;
    }
    if conn.is_readonly("main")? {
        return Err(Error::new(Code::BaseReadOnly));
    }
    conn.pragma_update(None, "journal_mode", "wal")?;
    let version = migrations::version(&conn)?;
    if version > 0 && version < migrations::NEWEST {
        copy_before_migration(&conn, path, version)?;
    }
    migrations::run(&mut conn)?;
    if fresh {
        conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    Ok(conn)
}

/// Opens one connection of the reading pool; it cannot write.
pub(crate) fn open_reader(path: &Path, key: Option<&Key>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connect(path, key, flags)?;
    conn.pragma_update(None, "query_only", true)?;
    Ok(conn)
}

fn connect(path: &Path, key: Option<&Key>, flags: OpenFlags) -> Result<Connection> {
    let conn = Connection::open_with_flags(path, flags)?;
    if let Some(key) = key {
        conn.pragma_update(None, "cipher_log_level", "NONE")?;
        conn.pragma_update(None, "key", key.pragma_value())?;
    }
    conn.busy_timeout(BUSY_WAIT)?;
    // A process that closes its last connection would checkpoint and delete the WAL when it
    // sees no other locks; but POSIX locks of the window vanish when anything in its process
    // (a file dialog that sniffs types) opens and closes the file. So nobody deletes it.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    // The first read of the file: here a foreign or locked file shows itself.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).map_err(|error| {
        match Error::from(error) {
            error if error.code == Code::BaseNotABase && key.is_some() => {
                Error::new(Code::BaseWrongKey).because(error)
            }
            error => error,
        }
    })?;
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA mmap_size = 0;
         PRAGMA cache_size = -16000;",
    )?;
    // Applying a changeset runs inside a savepoint, whose journal SQLite walks from its
    // start after every row when it lies in memory: undoing an import of 100,000 rows took
    // eight times as long as the import. In a file it takes half. What sorting spills
    // into such files is readable, so an encrypted base keeps them in memory.
    conn.pragma_update(None, "temp_store", if key.is_some() { "MEMORY" } else { "FILE" })?;
    conn.set_prepared_statement_cache_capacity(128);
    register_functions(&conn)?;
    Ok(conn)
}

/// A SQLite file that some other program owns is not ours to migrate.
fn refuse_foreign(conn: &Connection) -> Result<()> {
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = migrations::version(conn)?;
    let tables: u32 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    // Our own creation may have been cut off before the id was written.
    let half_made = tables == 0 || (id == 0 && version > 0 && has_journal(conn)?);
    if id == APPLICATION_ID || half_made {
        return Ok(());
    }
    Err(Error::new(Code::BaseNotABase))
}

fn has_journal(conn: &Connection) -> Result<bool> {
    Ok(conn.table_exists(None, "journal_parts")?)
}

/// The file as it was before its shape changes, beside it: `base.before-2.vizitka`.
fn copy_before_migration(conn: &Connection, path: &Path, version: u32) -> Result<()> {
    let copy = copy_path(path, version + 1);
    if copy.exists() {
        return Ok(());
    }
    conn.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
    Ok(())
}

fn copy_path(path: &Path, step: u32) -> PathBuf {
    let extension =
        path.extension().map_or_else(String::new, |e| format!(".{}", e.to_string_lossy()));
    path.with_extension(format!("before-{step}{extension}"))
}

/// `fold(text)` and `sort_key(text)`, so that SQL compares as the rest of the program does.
fn register_functions(conn: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    conn.create_scalar_function("fold", 1, flags, |context| {
        Ok(text::fold(context.get_raw(0).as_str_or_null()?.unwrap_or_default()))
    })?;
    conn.create_scalar_function("digits", 1, flags, |context| {
        Ok(text::digits(context.get_raw(0).as_str_or_null()?.unwrap_or_default()))
    })?;
    conn.create_scalar_function("sort_key", 1, flags, |context| {
        Ok(collation::sort_key(context.get_raw(0).as_str_or_null()?.unwrap_or_default()))
    })?;
    Ok(())
}

/// SQLite ≥ 3.51.3 and SQLCipher ≥ 4.14: older ones have faults that this program met.
pub fn engine_version() -> Result<(String, String)> {
    let conn = Connection::open_in_memory()?;
    let sqlite: String = conn.query_row("SELECT sqlite_version()", [], |row| row.get(0))?;
    let cipher: String = conn.query_row("PRAGMA cipher_version", [], |row| row.get(0))?;
    Ok((sqlite, cipher))
}
