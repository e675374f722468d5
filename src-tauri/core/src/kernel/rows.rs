//! New rows: the one way in which rooms add them, singly or by the thousand.

use std::cell::RefCell;
use std::collections::BTreeMap;

use rusqlite::types::{ToSql, ToSqlOutput};
use rusqlite::{CachedStatement, Connection};

use super::changes::Kind;
use super::error::Result;
use super::indexes::DeferredIndexes;
use super::journal::changeset::{Writer, each_value};
use super::journal::{Keys, Part};
use super::unwatched::Unwatched;
use super::workspace::Tx;

/// Takes new rows. A write takes them one by one while the journal watches; a load takes
/// them by the thousand and writes the journal itself.
pub(crate) trait Rows {
    /// Adds a row: a value for every column of the table, in the order of its declaration.
    fn add(&self, table: &'static str, values: &[&dyn ToSql]) -> Result<()>;
}

impl Rows for Tx<'_> {
    fn add(&self, table: &'static str, values: &[&dyn ToSql]) -> Result<()> {
        let sql = format!("INSERT INTO {table} VALUES {}", marks(values.len()));
        self.conn().prepare_cached(&sql)?.execute(values)?;
        Ok(())
    }
}

/// The places of one row's values in a statement.
fn marks(columns: usize) -> String {
    format!("({})", vec!["?"; columns].join(","))
}

/// How many values one statement carries: long enough that starting it costs little beside
/// its rows, and that rows in the order of their keys are appended without a search.
const VALUES_TOGETHER: usize = 480;

/// What becomes of a row in whose place another one stands.
///
/// A statement of many rows that SQLite may have to take back alone makes it copy every page
/// that the statement touches to a file beside, many times what the rows take. So many rows go
/// into one statement only where a failure takes the whole write back.
#[derive(Clone, Copy)]
pub(crate) enum IfThere {
    /// It is an error, and the write is over. Some dozens of rows go into a statement.
    Fail,
    /// It takes the place. Each row goes alone.
    Replace,
    /// It takes the place, where this column, the first, holds the same value: what stands there is
    /// removed before some dozens of rows go into a statement. For many rows, no two of which share
    /// the value.
    ReplaceMany(&'static str),
}

/// Rows for one table, inserted some dozens at a time.
///
/// They wait as the journal would keep them, which is also all that a load has to write down.
pub(crate) struct Bulk<'c> {
    table: &'static str,
    columns: usize,
    single: CachedStatement<'c>,
    /// None where each row goes alone.
    several: Option<CachedStatement<'c>>,
    /// Removes what stands in the place of several rows.
    removal: Option<CachedStatement<'c>>,
    together: usize,
    waiting: usize,
    /// Where the waiting rows begin in the bytes.
    sent: usize,
}

impl<'c> Bulk<'c> {
    /// `into` names the table and its columns: `tags (id, name)`.
    pub(crate) fn new(
        conn: &'c Connection,
        table: &'static str,
        into: &str,
        columns: usize,
        if_there: IfThere,
    ) -> Result<Bulk<'c>> {
        let row = marks(columns);
        let many = (VALUES_TOGETHER / columns).max(1);
        let (verb, together, key) = match if_there {
            IfThere::Fail => ("INSERT OR FAIL", many, None),
            IfThere::Replace => ("INSERT OR REPLACE", 1, None),
            IfThere::ReplaceMany(key) => ("INSERT OR REPLACE", many, Some(key)),
        };
        let rows = vec![row.as_str(); together].join(",");
        let several = format!("INSERT OR FAIL INTO {into} VALUES {rows}");
        let several = (together > 1).then(|| conn.prepare_cached(&several)).transpose()?;
        let removal =
            key.map(|key| format!("DELETE FROM {table} WHERE {key} IN {}", marks(together)));
        Ok(Bulk {
            table,
            columns,
            single: conn.prepare_cached(&format!("{verb} INTO {into} VALUES {row}"))?,
            several,
            removal: removal.map(|sql| conn.prepare_cached(&sql)).transpose()?,
            together,
            waiting: 0,
            sent: 0,
        })
    }

    /// Whether nothing is waiting.
    pub(crate) fn is_idle(&self) -> bool {
        self.waiting == 0
    }

    /// Takes a row into `rows`, and inserts what has gathered once it fills a statement.
    pub(crate) fn add(&mut self, rows: &mut Writer, values: &[&dyn ToSql]) -> Result<()> {
        if self.waiting == 0 {
            self.sent = rows.bytes.len();
        }
        let statement = self.several.as_mut().unwrap_or(&mut self.single);
        let bound = self.waiting * self.columns;
        rows.begin_row();
        for (at, value) in values.iter().enumerate() {
            let value = value.to_sql()?;
            rows.value(&value)?;
            if let (0, Some(removal)) = (at, &mut self.removal) {
                removal.raw_bind_parameter(self.waiting + 1, &value)?;
            }
            statement.raw_bind_parameter(bound + at + 1, value)?;
        }
        self.waiting += 1;
        if self.waiting == self.together {
            self.waiting = 0;
            self.removal.as_mut().map_or(Ok(0), |removal| removal.raw_execute())?;
            statement.raw_execute()?;
        }
        Ok(())
    }

    /// Inserts what is waiting: fewer rows than fill a statement, so each goes alone.
    pub(crate) fn send(&mut self, rows: &Writer) -> Result<()> {
        if self.is_idle() {
            return Ok(());
        }
        let mut at = 0;
        each_value(&rows.bytes[self.sent..], self.columns, |value| {
            at += 1;
            self.single.raw_bind_parameter(at, ToSqlOutput::Borrowed(value))?;
            if at == self.columns {
                at = 0;
                self.single.raw_execute()?;
            }
            Ok(())
        })?;
        self.waiting = 0;
        Ok(())
    }
}

/// Many new rows that refer only to each other and to rows that are there: neither
/// references nor triggers are looked after, and the engine records nothing. What the
/// triggers would have noted is the business of whoever loads.
///
/// Cheapest with the rows of one table together, and kept for as long as nothing else is written:
/// to stop looking after references, or to begin again, makes SQLite compile every kept statement
/// anew, and those of a load are long.
pub(crate) struct Load<'c> {
    conn: &'c Connection,
    keys: Keys,
    inner: RefCell<Loading<'c>>,
    unwatched: Unwatched<'c>,
    indexes: Option<DeferredIndexes<'c>>,
}

#[derive(Default)]
struct Loading<'c> {
    bulk: Option<Bulk<'c>>,
    rows: Writer,
    added: BTreeMap<&'static str, u32>,
}

impl<'c> Load<'c> {
    pub(super) fn start(
        conn: &'c Connection,
        keys: Keys,
        indexes: Option<DeferredIndexes<'c>>,
    ) -> Result<Load<'c>> {
        let unwatched = Unwatched::references_and_triggers(conn)?;
        Ok(Load { conn, keys, inner: RefCell::default(), unwatched, indexes })
    }

    /// Inserts what is held back, and answers what there is to write down since the last part.
    pub(super) fn end_part(&self) -> Result<Part> {
        let Loading { bulk, rows, added } = self.inner.take();
        if let Some(mut bulk) = bulk {
            bulk.send(&rows)?;
        }
        Ok(Part {
            changeset: rows.bytes,
            rows: added.values().sum(),
            kinds: added
                .iter()
                .filter_map(|(table, rows)| Some((Kind::of_table(table)?, *rows)))
                .collect(),
        })
    }

    /// Builds the indexes that were left out, and lets the engine look after references and
    /// triggers again.
    pub(super) fn end(self) -> Result<()> {
        self.indexes.map_or(Ok(()), DeferredIndexes::end)?;
        self.unwatched.end()
    }
}

impl Rows for Load<'_> {
    fn add(&self, table: &'static str, values: &[&dyn ToSql]) -> Result<()> {
        let inner = &mut *self.inner.borrow_mut();
        if inner.bulk.as_ref().is_none_or(|bulk| bulk.table != table) {
            if let Some(mut bulk) = inner.bulk.take() {
                bulk.send(&inner.rows)?;
            }
            inner.rows.table(table, self.keys.of(table));
            inner.bulk = Some(Bulk::new(self.conn, table, table, values.len(), IfThere::Fail)?);
        }
        if let Some(bulk) = &mut inner.bulk {
            bulk.add(&mut inner.rows, values)?;
            *inner.added.entry(table).or_default() += 1;
        }
        Ok(())
    }
}
