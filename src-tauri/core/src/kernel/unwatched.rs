//! Work of which the caller sees to what the engine else would: references, triggers.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::error::Result;

/// While it lives, the engine does not look after references on this connection, nor,
/// where asked, runs triggers: for those who have seen to both themselves.
pub(crate) struct Unwatched<'c> {
    conn: &'c Connection,
    has_triggers: bool,
    is_over: bool,
}

impl<'c> Unwatched<'c> {
    /// References are left to the caller; triggers run.
    pub(crate) fn references(conn: &'c Connection) -> Result<Unwatched<'c>> {
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
        Ok(Unwatched { conn, has_triggers: true, is_over: false })
    }

    /// References and all that triggers do are left to the caller.
    pub(crate) fn references_and_triggers(conn: &'c Connection) -> Result<Unwatched<'c>> {
        let mut unwatched = Unwatched::references(conn)?;
        unwatched.has_triggers = false;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        Ok(unwatched)
    }

    /// Looks after both again.
    pub(crate) fn end(mut self) -> Result<()> {
        self.is_over = true;
        self.restore()
    }

    fn restore(&self) -> Result<()> {
        if !self.has_triggers {
            self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true)?;
        }
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true)?;
        Ok(())
    }
}

impl Drop for Unwatched<'_> {
    /// Work that failed rolls back with its write; the next write is looked after again.
    fn drop(&mut self) {
        if !self.is_over
            && let Err(error) = self.restore()
        {
            tracing::error!("references are not looked after any more: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_to_the_caller_is_left_for_as_long_as_was_said() {
        let conn = Connection::open_in_memory().unwrap();
        conn.pragma_update(None, "foreign_keys", true).unwrap();
        let looked_after = || {
            [DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER]
                .map(|what| conn.db_config(what).unwrap())
        };
        assert_eq!(looked_after(), [true, true]);
        let unwatched = Unwatched::references(&conn).unwrap();
        assert_eq!(looked_after(), [false, true]);
        unwatched.end().unwrap();
        assert_eq!(looked_after(), [true, true]);
        let unwatched = Unwatched::references_and_triggers(&conn).unwrap();
        assert_eq!(looked_after(), [false, false]);
        drop(unwatched);
        assert_eq!(looked_after(), [true, true], "after work that failed as well");
    }
}
