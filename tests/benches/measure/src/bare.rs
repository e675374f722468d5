//! The floor of reading: bare rusqlite running the very SQL that a call of the core runs.

use std::cell::RefCell;
use std::path::Path;

use rusqlite::functions::FunctionFlags;
use rusqlite::trace::{TraceEvent, TraceEventCodes};
use rusqlite::{Connection, OpenFlags};
use vizitka_core::kernel::collation::sort_key;
use vizitka_core::kernel::error::Error;
use vizitka_core::kernel::workspace::{Reader, Workspace};
use vizitka_core::text::{digits, fold};

use crate::Result;

thread_local! {
    static HEARD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn hear(event: TraceEvent<'_>) {
    if let TraceEvent::Stmt(statement, text) = event {
        // Statements of triggers and of virtual tables come as comments.
        let sql = if text.starts_with("--") { None } else { statement.expanded_sql() };
        HEARD.with_borrow_mut(|heard| heard.extend(sql));
    }
}

/// Every statement that a look takes, as SQLite itself says it, with the values in it.
pub fn sql_of<T>(
    workspace: &Workspace,
    look: impl Fn(&Reader<'_>) -> std::result::Result<T, Error>,
) -> Result<Vec<String>> {
    workspace.read(&look)?; // what is prepared once is prepared now
    HEARD.take();
    workspace.read(|reader| {
        reader.conn().trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(hear));
        let answer = look(reader);
        reader.conn().trace_v2(TraceEventCodes::empty(), None);
        answer
    })?;
    Ok(HEARD.take())
}

/// A connection of rusqlite with nothing around it but the page cache that the core has and the
/// functions that its SQL calls.
pub fn connect(path: &Path) -> Result<Connection> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA cache_size = -16000;")?;
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function("fold", 1, flags, |context| Ok(fold(&context.get::<String>(0)?)))?;
    conn.create_scalar_function("digits", 1, flags, |context| {
        Ok(digits(&context.get::<String>(0)?))
    })?;
    conn.create_scalar_function("sort_key", 1, flags, |context| {
        Ok(sort_key(&context.get::<String>(0)?))
    })?;
    Ok(conn)
}

/// Runs prepared statements in one transaction, reading every column of every row.
pub fn run(conn: &Connection, statements: &mut [rusqlite::Statement<'_>]) -> Result<()> {
    conn.execute_batch("BEGIN")?;
    for statement in statements {
        let width = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..width {
                std::hint::black_box(row.get_ref(column)?);
            }
        }
    }
    Ok(conn.execute_batch("COMMIT")?)
}
