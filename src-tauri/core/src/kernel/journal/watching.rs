//! Notices what a write does to the tables of the journal, row by row.
//!
//! SQLite shows each row before it changes it (its pre-update hook,
//! sqlite.org/c3ref/preupdate_blobwrite.html). Its session extension is made of the same, but reads
//! the shape of every table, and every row that changed, again, with statements that it compiles
//! anew for each write.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use rusqlite::hooks::{PreUpdateCase, PreUpdateNewValueAccessor, PreUpdateOldValueAccessor};
use rusqlite::types::ValueRef;

use super::Part;
use super::changeset::{Action, Writer, raw_values};
use crate::kernel::changes::Kind;
use crate::kernel::error::{Error, Result};

/// For each table of the journal, which of its columns belong to the key: one byte a column.
#[derive(Debug, Clone)]
pub(crate) struct Keys(Arc<[(&'static str, Kind, Vec<u8>)]>);

impl Keys {
    /// Reads the shapes once for all writes.
    pub(crate) fn read(conn: &Connection) -> Result<Keys> {
        let mut statement = conn.prepare("SELECT pk FROM pragma_table_info(?1) ORDER BY cid")?;
        let mut keys = Vec::new();
        for (table, kind) in Kind::TABLES {
            let columns = statement.query_map([table], |row| row.get(0))?;
            keys.push((table, kind, columns.collect::<rusqlite::Result<_>>()?));
        }
        Ok(Keys(keys.into()))
    }

    /// The key of a table; of one that is not in the journal there is none.
    pub(crate) fn of(&self, table: &str) -> &[u8] {
        self.find(table).map_or(&[], |(_, _, keys)| keys)
    }

    fn find(&self, table: &str) -> Option<&(&'static str, Kind, Vec<u8>)> {
        self.0.iter().find(|(name, ..)| *name == table)
    }
}

/// Looks at what one connection does, for as long as it lives.
///
/// A statement that removes all rows of a table without a condition goes unnoticed where it was
/// compiled while nobody looked: SQLite then drops the pages. No room keeps such a statement for a
/// table of the journal.
pub(super) struct Watching<'c> {
    conn: &'c Connection,
    noticed: Arc<Mutex<Noticed>>,
}

impl<'c> Watching<'c> {
    pub(super) fn start(conn: &'c Connection, keys: Keys) -> Result<Watching<'c>> {
        let noticed = Arc::new(Mutex::new(Noticed { keys, tables: Vec::new(), trouble: None }));
        let told = noticed.clone();
        conn.preupdate_hook(Some(move |_, base: &str, table: &str, case: &PreUpdateCase| {
            if base == "main" {
                told.lock().unwrap_or_else(PoisonError::into_inner).note(table, case);
            }
        }))?;
        Ok(Watching { conn, noticed })
    }

    /// What was noticed since the start or the last time, and forgets it; none when nothing was.
    pub(super) fn take_part(&self) -> Result<Option<Part>> {
        self.noticed.lock().unwrap_or_else(PoisonError::into_inner).take_part()
    }
}

impl Drop for Watching<'_> {
    fn drop(&mut self) {
        type Nothing = fn(rusqlite::hooks::Action, &str, &str, &PreUpdateCase);
        if let Err(error) = self.conn.preupdate_hook(None::<Nothing>) {
            tracing::error!("a connection is still looked at: {error}");
        }
    }
}

struct Noticed {
    keys: Keys,
    /// In the order in which they were first touched.
    tables: Vec<Table>,
    /// A row that could not be read: without it the record would not be whole.
    trouble: Option<Error>,
}

struct Table {
    name: &'static str,
    kind: Kind,
    keys: Vec<u8>,
    /// Where a row stands, by the bytes of its key.
    places: HashMap<Vec<u8>, usize>,
    rows: Vec<Row>,
}

/// A row before the write and as it is now, each as the bytes of a whole record.
struct Row {
    was: Option<Vec<u8>>,
    is: Option<Vec<u8>>,
}

impl Noticed {
    fn note(&mut self, table: &str, case: &PreUpdateCase) {
        if let Err(error) = self.try_note(table, case) {
            self.trouble.get_or_insert(error);
        }
    }

    fn try_note(&mut self, name: &str, case: &PreUpdateCase) -> Result<()> {
        let Some(table) = self.table(name) else { return Ok(()) };
        match case {
            PreUpdateCase::Insert(new) => {
                let (key, record) = table.new_record(new)?;
                table.became(key, None, Some(record));
            }
            PreUpdateCase::Delete(old) => {
                let (key, record) = table.old_record(old)?;
                table.became(key, Some(record), None);
            }
            PreUpdateCase::Update { old_value_accessor, new_value_accessor } => {
                let (old_key, old) = table.old_record(old_value_accessor)?;
                let (new_key, new) = table.new_record(new_value_accessor)?;
                if old_key == new_key {
                    table.became(new_key, Some(old), Some(new));
                } else {
                    table.became(old_key, Some(old), None);
                    table.became(new_key, None, Some(new));
                }
            }
            PreUpdateCase::Unknown => {
                return Err(Error::internal("the engine did what the journal does not know"));
            }
        }
        Ok(())
    }

    /// The table of a name; none when the journal does not keep it.
    fn table(&mut self, name: &str) -> Option<&mut Table> {
        let at = match self.tables.iter().position(|table| table.name == name) {
            Some(at) => at,
            None => {
                let (name, kind, keys) = self.keys.find(name)?;
                self.tables.push(Table {
                    name,
                    kind: *kind,
                    keys: keys.clone(),
                    places: HashMap::new(),
                    rows: Vec::new(),
                });
                self.tables.len() - 1
            }
        };
        self.tables.get_mut(at)
    }

    fn take_part(&mut self) -> Result<Option<Part>> {
        if let Some(trouble) = self.trouble.take() {
            return Err(trouble);
        }
        let mut part = Part::default();
        let mut writer = Writer::default();
        for table in std::mem::take(&mut self.tables) {
            let rows = table.write(&mut writer)?;
            if rows > 0 {
                part.kinds.push((table.kind, rows));
                part.rows += rows;
            }
        }
        part.changeset = writer.bytes;
        Ok((part.rows > 0).then_some(part))
    }
}

impl Table {
    fn new_record(&self, new: &PreUpdateNewValueAccessor) -> Result<(Vec<u8>, Vec<u8>)> {
        self.record(|at| new.get_new_column_value(at))
    }

    fn old_record(&self, old: &PreUpdateOldValueAccessor) -> Result<(Vec<u8>, Vec<u8>)> {
        self.record(|at| old.get_old_column_value(at))
    }

    /// The bytes of a row's key, and of all of it.
    fn record<'v>(
        &self,
        value: impl Fn(i32) -> rusqlite::Result<ValueRef<'v>>,
    ) -> Result<(Vec<u8>, Vec<u8>)> {
        let (mut key, mut record) = (Writer::default(), Writer::default());
        for (at, is_key) in (0..).zip(&self.keys) {
            let from = record.bytes.len();
            record.put(value(at)?);
            if *is_key != 0 {
                key.bytes.extend_from_slice(&record.bytes[from..]);
            }
        }
        Ok((key.bytes, record.bytes))
    }

    /// A row of this key was one thing and is now another. What it was before the write counts.
    fn became(&mut self, key: Vec<u8>, was: Option<Vec<u8>>, is: Option<Vec<u8>>) {
        match self.places.entry(key) {
            Entry::Occupied(place) => self.rows[*place.get()].is = is,
            Entry::Vacant(place) => {
                place.insert(self.rows.len());
                self.rows.push(Row { was, is });
            }
        }
    }

    /// Writes down what became of the rows, but for those that are what they were; answers how
    /// many there were.
    fn write(&self, writer: &mut Writer) -> Result<u32> {
        let mut rows = 0;
        for Row { was, is } in self.rows.iter().filter(|row| row.was != row.is) {
            if rows == 0 {
                writer.table(self.name, &self.keys);
            }
            rows += 1;
            match (was, is) {
                (Some(was), Some(is)) => self.write_update(writer, was, is)?,
                (Some(was), None) => writer.row(Action::Delete, was),
                (None, Some(is)) => writer.row(Action::Insert, is),
                (None, None) => {}
            }
        }
        Ok(rows)
    }

    /// The old record has the key and what was changed, the new one what it became.
    fn write_update(&self, writer: &mut Writer, was: &[u8], is: &[u8]) -> Result<()> {
        let (was, is) = (raw_values(was)?, raw_values(is)?);
        let columns = || self.keys.iter().zip(was.iter().zip(&is));
        writer.row(Action::Update, &[]);
        for (is_key, (was, is)) in columns() {
            writer.raw((*is_key != 0 || was != is).then_some(*was));
        }
        for (_, (was, is)) in columns() {
            writer.raw((was != is).then_some(*is));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::changeset;
    use super::*;
    use crate::kernel::db;

    /// What is written down of a few statements on labels, in short: `+` came, `-` went, `~`
    /// changed, with the texts of the old and the new record.
    fn noticed(prepare: &str, act: &[&str]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let conn = db::open_writer(&folder.path().join("base.vizitka"), None).unwrap();
        conn.execute_batch(prepare).unwrap();
        let watching = Watching::start(&conn, Keys::read(&conn).unwrap()).unwrap();
        act.iter().for_each(|sql| conn.execute_batch(sql).unwrap());
        let part = watching.take_part().unwrap();
        assert!(watching.take_part().unwrap().is_none(), "what was taken is forgotten");
        drop(watching);
        conn.execute_batch("INSERT INTO tags VALUES (x'ff', 'после', 'после')").unwrap();
        let Some(part) = part else { return Vec::new() };
        let mut lines = Vec::new();
        changeset::each(&part.changeset, |change| {
            let texts = |record: &changeset::Record<'_>| -> Vec<String> {
                let shown = record.iter().map(|value| match value {
                    Some(ValueRef::Text(text)) => String::from_utf8_lossy(text).into_owned(),
                    Some(ValueRef::Blob(blob)) => format!("{blob:x?}"),
                    Some(other) => format!("{other:?}"),
                    None => "_".to_owned(),
                });
                shown.collect()
            };
            let sign = match change.action {
                Action::Insert => '+',
                Action::Delete => '-',
                Action::Update => '~',
            };
            let both = [texts(&change.old), texts(&change.new)].concat().join(" ");
            lines.push(format!("{sign}{} {both}", change.table));
            Ok(false)
        })
        .unwrap();
        assert_eq!(part.rows as usize, lines.len());
        lines
    }

    const ONE: &str = "INSERT INTO tags VALUES (x'01', 'опт', 'опт')";

    #[test]
    fn rows_that_came_went_and_changed_are_written_down() {
        let two = format!("{ONE}; INSERT INTO tags VALUES (x'02', 'вип', 'вип')");
        let told = noticed(
            &two,
            &[
                "INSERT INTO tags VALUES (x'03', 'новая', 'новая')",
                "UPDATE tags SET name = 'Опт' WHERE id = x'01'",
                "DELETE FROM tags WHERE id = x'02'",
            ],
        );
        assert_eq!(told, ["+tags [3] новая новая", "~tags [1] опт _ _ Опт _", "-tags [2] вип вип"]);
    }

    #[test]
    fn what_a_row_was_before_the_write_and_is_after_it_counts() {
        let act = |act: &[&str]| noticed(ONE, act);
        let (remove, change) = (
            "DELETE FROM tags WHERE id = x'01'",
            "UPDATE tags SET name = 'оптом' WHERE id = x'01'",
        );
        let back = "UPDATE tags SET name = 'опт' WHERE id = x'01'";
        assert_eq!(act(&[change, back]), [""; 0], "changed and changed back");
        assert_eq!(act(&[remove, ONE]), [""; 0], "removed and brought back");
        assert_eq!(act(&[change, remove]), ["-tags [1] опт опт"]);
        assert_eq!(act(&[remove, ONE, change]), ["~tags [1] опт _ _ оптом _"]);
        let (add, other) = (
            "INSERT INTO tags VALUES (x'02', 'а', 'а')",
            "UPDATE tags SET name = 'б' WHERE id = x'02'",
        );
        assert_eq!(act(&[add, other]), ["+tags [2] б а"]);
        assert_eq!(act(&[add, "DELETE FROM tags WHERE id = x'02'"]), [""; 0]);
    }

    #[test]
    fn another_key_is_another_row() {
        let told = noticed(ONE, &["UPDATE tags SET id = x'09' WHERE id = x'01'"]);
        assert_eq!(told, ["-tags [1] опт опт", "+tags [9] опт опт"]);
        let replaced = noticed(ONE, &["INSERT OR REPLACE INTO tags VALUES (x'01', 'вип', 'вип')"]);
        assert_eq!(replaced, ["~tags [1] опт опт _ вип вип"]);
    }

    #[test]
    fn only_the_tables_of_the_journal_are_looked_at() {
        let told = noticed(ONE, &["INSERT INTO meta VALUES ('a', 'b')", "DELETE FROM meta"]);
        assert_eq!(told, [""; 0]);
    }
}
