//! Opening the file: key, pragmas, functions, and what is refused.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};

use super::error::{Code, Error, Result};
use super::migrations::{self, APPLICATION_ID, Step};
use super::{collation, shape, text};

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
    open_at(path, key, migrations::STEPS).map_err(|error| match error.code {
        Code::Internal => why_unreachable(path).unwrap_or(error),
        _ => error,
    })
}

/// The same with the steps given, so that a step to come can be tried on real files.
fn open_at(path: &Path, key: Option<&Key>, steps: &[Step]) -> Result<Connection> {
    let meta = std::fs::metadata(path);
    if meta.as_ref().is_ok_and(|meta| !meta.is_file()) {
        // A folder, or a device, beside which SQLite would leave files of its own.
        return Err(Error::new(Code::BaseUnreachable).with("detail", "no file"));
    }
    if meta.is_err() {
        make_private(path);
    }
    let fresh = meta.map_or(true, |meta| meta.len() == 0);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = connect(path, key, flags)?;
    if !fresh {
        refuse_foreign(&conn)?;
        migrations::refuse_newer(&conn, steps)?;
        shape::refuse_other(&conn, steps)?;
    }
    if conn.is_readonly("main")? {
        return Err(Error::new(Code::BaseReadOnly));
    }
    // A large write touches many trees at random; what does not fit is written out and read
    // again and again. Filled by such writes only.
    conn.pragma_update(None, "cache_size", -48_000)?;
    write_ahead(&conn)?;
    migrations::run(&mut conn, steps, |version| copy_before_migration(path, key, version))?;
    Ok(conn)
}

/// Makes the folder of a base with those that it lies in. What is made is closed to the other
/// users of the machine: whose customers these are is nobody else's business.
pub fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// Moves what stands in the log into the file, as SQLite's checkpoint of that mode does, and waits
/// for nobody who reads or writes. Answers whether all of it was moved.
pub(crate) fn checkpoint(conn: &Connection, mode: &str) -> Result<bool> {
    conn.busy_timeout(Duration::ZERO)?;
    let moved = conn.query_row(&format!("PRAGMA wal_checkpoint({mode})"), [], |row| {
        Ok(row.get::<_, i64>(0)? == 0 && row.get::<_, i64>(1)? == row.get::<_, i64>(2)?)
    });
    conn.busy_timeout(BUSY_WAIT)?;
    Ok(moved?)
}

/// Puts all of a base into its one file, without a log beside it, so that it can be given another
/// name. Refuses with `base-busy` while anybody has it open.
pub fn make_whole(path: &Path, key: Option<&Key>) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connect(path, key, flags)?;
    let mode: String = conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode == "delete" { Ok(()) } else { Err(Error::new(Code::BaseBusy)) }
}

/// Gives a base that nobody has open its name, unless something has that name already; answers
/// whether it did. Where the disk knows no second names it did not.
pub fn give_name(from: &Path, to: &Path) -> Result<bool> {
    if fs::hard_link(from, to).is_err() {
        return Ok(false);
    }
    // The name has to outlast a cut of power as the record does that was told to be saved.
    #[cfg(unix)]
    if let Some(folder) = to.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder)?.sync_all()?;
    }
    fs::remove_file(from)?;
    Ok(true)
}

/// Makes an empty file that is closed to others; SQLite gives what it lays beside it the same
/// rights. What does not work here is told when SQLite opens the file.
fn make_private(path: &Path) {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let _ = options.open(path);
}

/// Switches to the WAL, once for the life of a file. SQLite does not wait here for another
/// process that is just doing the same, so this does.
fn write_ahead(conn: &Connection) -> Result<()> {
    const PAUSE: Duration = Duration::from_millis(10);
    let mut waited = Duration::ZERO;
    loop {
        match conn.pragma_update(None, "journal_mode", "wal").map_err(Error::from) {
            Err(error) if error.code == Code::BaseBusy && waited < BUSY_WAIT => {
                std::thread::sleep(PAUSE);
                waited += PAUSE;
            }
            done => return done,
        }
    }
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
    // Otherwise SQLite plans by the values of some parameters (of LIMIT, for one) and compiles a
    // kept statement anew each time they are bound: half the cost of a short question.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
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
         PRAGMA cache_size = -8000;",
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

/// A SQLite file that some other program owns is not ours to migrate. One without tables is
/// nobody's: our own creation may have been cut off before its one transaction.
fn refuse_foreign(conn: &Connection) -> Result<()> {
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: u32 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if id == APPLICATION_ID || (id == 0 && tables == 0) {
        return Ok(());
    }
    Err(Error::new(Code::BaseNotABase))
}

/// Why a base could not be opened or made, where SQLite says no more than that: whether its
/// folder takes a file tells. Of a base that is there, a closed folder explains nothing, since
/// the file itself may be closed to us; a disk mounted for reading does.
fn why_unreachable(path: &Path) -> Option<Error> {
    let mut name = path.file_name()?.to_owned();
    name.push(format!(".{}.probe", std::process::id()));
    let probe = path.with_file_name(name);
    let error = File::create_new(&probe).map(|_| fs::remove_file(&probe)).err()?;
    let code = match error.kind() {
        ErrorKind::ReadOnlyFilesystem => Code::BaseReadOnly,
        ErrorKind::PermissionDenied if !path.exists() => Code::BaseReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
        _ => return None,
    };
    Some(Error::new(code).because(error))
}

/// The file as it was before its shape changes, beside it: `base.before-2.vizitka`.
///
/// Made anew at each attempt, because the base may have been written since an earlier one; and
/// beside its name until the disk has it whole, because half a copy is worse than none.
fn copy_before_migration(path: &Path, key: Option<&Key>, version: u32) -> Result<()> {
    // The connection that migrates is in its transaction, where SQLite makes no copy.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connect(path, key, flags)?;
    let copy = copy_path(path, version + 1);
    let mut part = copy.clone().into_os_string();
    part.push(".part");
    let part = PathBuf::from(part);
    if part.exists() {
        fs::remove_file(&part)?;
    }
    make_private(&part);
    let copied = conn
        .execute("VACUUM INTO ?1", [part.to_string_lossy()])
        .map_err(Error::from)
        .and_then(|_| Ok(File::options().write(true).open(&part)?.sync_all()?))
        .and_then(|()| Ok(fs::rename(&part, &copy)?));
    if copied.is_err() {
        // Half a copy of a base that was not touched helps nobody.
        let _ = fs::remove_file(&part);
    }
    copied
}

fn copy_path(path: &Path, step: u32) -> PathBuf {
    let extension =
        path.extension().map_or_else(String::new, |e| format!(".{}", e.to_string_lossy()));
    path.with_extension(format!("before-{step}{extension}"))
}

/// `fold(text)` and `sort_key(text)`, so that SQL compares as the rest of the program does.
pub(super) fn register_functions(conn: &Connection) -> Result<()> {
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

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST_FLOOR: &str = include_str!("migrations/0001_first_floor.sql");
    const SECOND: &str = "ALTER TABLE tags ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';";

    fn steps(second: &'static str, older_programs_may_open: bool) -> [Step; 2] {
        let first = Step { sql: FIRST_FLOOR, older_programs_may_open: false };
        [first, Step { sql: second, older_programs_may_open }]
    }

    /// A base of the first floor with one tag in it, in a folder of its own.
    fn first_floor() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("base.vizitka");
        put_tag(&open_at(&path, None, &steps(SECOND, false)[..1]).unwrap(), "опт");
        (folder, path)
    }

    fn put_tag(conn: &Connection, name: &str) {
        let sql = "INSERT INTO tags (id, name, folded) VALUES (randomblob(16), ?1, ?1)";
        conn.execute(sql, [name]).unwrap();
    }

    fn tags(conn: &Connection) -> String {
        conn.query_row("SELECT group_concat(name, ' ' ORDER BY name) FROM tags", [], |row| {
            row.get(0)
        })
        .unwrap()
    }

    fn has_colours(conn: &Connection) -> bool {
        conn.column_exists(None, "tags", "colour").unwrap()
    }

    #[track_caller]
    fn is_whole(conn: &Connection) {
        let check: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(check, "ok");
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.retain(|name| !name.ends_with("-wal") && !name.ends_with("-shm"));
        names.sort();
        names
    }

    #[test]
    fn a_base_is_copied_before_its_shape_changes() {
        let (folder, path) = first_floor();
        let migrated = open_at(&path, None, &steps(SECOND, false)).unwrap();
        assert_eq!(migrations::version(&migrated).unwrap(), 2);
        assert!(has_colours(&migrated));
        assert_eq!(tags(&migrated), "опт");
        is_whole(&migrated);
        assert_eq!(names(folder.path()), ["base.before-2.vizitka", "base.vizitka"]);

        let copy = folder.path().join("base.before-2.vizitka");
        let before = open_at(&copy, None, &steps(SECOND, false)[..1]).unwrap();
        assert_eq!(migrations::version(&before).unwrap(), 1);
        assert!(!has_colours(&before));
        assert_eq!(tags(&before), "опт");
        is_whole(&before);
        drop(migrated);
        open_at(&path, None, &steps(SECOND, false)).unwrap();
    }

    #[test]
    fn an_older_program_opens_what_it_may_and_refuses_the_rest() {
        for may_open in [false, true] {
            let (_folder, path) = first_floor();
            drop(open_at(&path, None, &steps(SECOND, may_open)).unwrap());
            let opened = open_at(&path, None, &steps(SECOND, may_open)[..1]);
            match opened {
                Ok(older) => assert!(may_open && tags(&older) == "опт"),
                Err(error) => assert!(!may_open && error.code == Code::BaseNewer, "{error}"),
            }
        }
    }

    #[test]
    fn a_step_that_fails_leaves_the_base_at_its_old_shape() {
        let (folder, path) = first_floor();
        let halfway = "ALTER TABLE tags ADD COLUMN colour TEXT; DELETE FROM tags; SELECT nonsense;";
        let dangling = "INSERT INTO contact_tags SELECT randomblob(16), id FROM tags;";
        for broken in [halfway, dangling] {
            open_at(&path, None, &steps(broken, false)).unwrap_err();
        }
        let base = open_at(&path, None, &steps(SECOND, false)[..1]).unwrap();
        assert_eq!((migrations::version(&base).unwrap(), tags(&base)), (1, "опт".into()));
        assert!(!has_colours(&base));
        // What was written after the failure is in the copy of the next attempt.
        put_tag(&base, "розница");
        drop(base);
        assert_eq!(tags(&open_at(&path, None, &steps(SECOND, false)).unwrap()), "опт розница");
        let copy = folder.path().join("base.before-2.vizitka");
        let copy = open_at(&copy, None, &steps(SECOND, false)[..1]).unwrap();
        assert_eq!(tags(&copy), "опт розница");
    }

    #[test]
    fn a_copy_that_was_cut_off_is_made_again_whole() {
        let (folder, path) = first_floor();
        let part = folder.path().join("base.before-2.vizitka.part");
        fs::write(&part, "SQLite format 3\0 and half a page").unwrap();
        drop(open_at(&path, None, &steps(SECOND, false)).unwrap());
        assert_eq!(names(folder.path()), ["base.before-2.vizitka", "base.vizitka"]);
        let copy = folder.path().join("base.before-2.vizitka");
        let copy = open_at(&copy, None, &steps(SECOND, false)[..1]).unwrap();
        is_whole(&copy);
        assert_eq!(tags(&copy), "опт");
    }

    #[test]
    fn an_encrypted_base_is_copied_encrypted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("base.vizitka");
        let key = Key::new([7; 32]);
        put_tag(&open_at(&path, Some(&key), &steps(SECOND, false)[..1]).unwrap(), "тайна");
        drop(open_at(&path, Some(&key), &steps(SECOND, false)).unwrap());
        let copy = folder.path().join("base.before-2.vizitka");
        assert_eq!(open_reader(&copy, None).unwrap_err().code, Code::BaseNotABase);
        let copy = open_at(&copy, Some(&key), &steps(SECOND, false)[..1]).unwrap();
        assert_eq!(tags(&copy), "тайна");
    }
}
