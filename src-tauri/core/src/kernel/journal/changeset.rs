//! The bytes of a changeset, written and read.
//!
//! The format is SQLite's ("CHANGESET FORMAT" in sqlite3session.c): for each table a head
//! with its name and which columns are its key, then its changes, each with the row as it was,
//! as it became, or both. An ordinary write is looked at row by row; a load, which knows its rows
//! beforehand, writes them down itself and spares the engine from showing each.

use rusqlite::types::{ToSqlOutput, Value, ValueRef};

use crate::kernel::error::{Error, Result};

const TABLE: u8 = b'T';
const INSERT: u8 = 18;
const DELETE: u8 = 9;
const UPDATE: u8 = 23;

/// One row as a change names it: a column that it leaves open has no value.
pub(crate) type Record<'b> = Vec<Option<ValueRef<'b>>>;

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// It came: only the new record is filled.
    Insert,
    /// It went: only the old record is filled.
    Delete,
    /// It changed: the old record has the key and what was changed, the new one what it
    /// became.
    Update,
}

/// One change of one row.
#[derive(Debug)]
pub(crate) struct Change<'b> {
    pub table: &'b str,
    /// For each column whether it belongs to the key.
    pub keys: &'b [u8],
    pub action: Action,
    pub old: Record<'b>,
    pub new: Record<'b>,
}

impl Change<'_> {
    /// The record that has the whole key.
    pub(crate) fn keyed(&self) -> &Record<'_> {
        if self.action == Action::Insert { &self.new } else { &self.old }
    }

    /// What names the record through all its changes: the ids in its key, and the whole key
    /// where there are none. Who takes part in a meeting is keyed by its start as well, which moves.
    pub(crate) fn record(&self) -> Vec<u8> {
        let ids: Vec<u8> = self.key_ids().flatten().collect();
        if !ids.is_empty() {
            return ids;
        }
        let columns = self.keyed().iter().zip(self.keys).filter(|(_, is_key)| **is_key != 0);
        let mut key = Vec::new();
        for (value, _) in columns {
            match value {
                Some(ValueRef::Integer(number)) => key.extend(number.to_be_bytes()),
                Some(ValueRef::Text(bytes) | ValueRef::Blob(bytes)) => key.extend(*bytes),
                _ => {}
            }
            key.push(0);
        }
        key
    }

    /// The ids in the key.
    pub(crate) fn key_ids(&self) -> impl Iterator<Item = [u8; 16]> {
        let columns = self.keyed().iter().zip(self.keys);
        columns.filter(|(_, is_key)| **is_key != 0).filter_map(|(value, _)| as_id(*value))
    }

    /// The ids anywhere in the row.
    pub(crate) fn ids(&self) -> impl Iterator<Item = [u8; 16]> {
        self.old.iter().chain(&self.new).filter_map(|value| as_id(*value))
    }
}

/// A value as an id, if it is one.
pub(crate) fn as_id(value: Option<ValueRef<'_>>) -> Option<[u8; 16]> {
    match value {
        Some(ValueRef::Blob(bytes)) => bytes.try_into().ok(),
        _ => None,
    }
}

/// Shows every change in order, until the visitor answers that it has seen enough.
///
/// Refuses bytes that are no changeset: the file was damaged.
pub(crate) fn each<'b>(
    bytes: &'b [u8],
    mut is_enough: impl FnMut(&Change<'b>) -> Result<bool>,
) -> Result<()> {
    let mut input = Input(bytes);
    let mut change =
        Change { table: "", keys: &[], action: Action::Insert, old: Vec::new(), new: Vec::new() };
    while let Some(kind) = input.byte() {
        if kind == TABLE {
            let columns = input.length()?;
            change.keys = input.take(columns)?;
            change.table = input.text_to_zero()?;
            continue;
        }
        input.take(1)?; // whether a trigger did it, which we do not ask
        change.old.clear();
        change.new.clear();
        let columns = change.keys.len();
        change.action = match kind {
            INSERT => Action::Insert,
            DELETE => Action::Delete,
            UPDATE => Action::Update,
            _ => return Err(torn()),
        };
        if change.action != Action::Insert {
            input.record(columns, &mut change.old)?;
        }
        if change.action != Action::Delete {
            input.record(columns, &mut change.new)?;
        }
        if is_enough(&change)? {
            break;
        }
    }
    Ok(())
}

/// Shows every value of rows that a [`Writer`] wrote, all of one table.
pub(crate) fn each_value<'b>(
    bytes: &'b [u8],
    columns: usize,
    mut show: impl FnMut(ValueRef<'b>) -> Result<()>,
) -> Result<()> {
    let mut input = Input(bytes);
    while !input.0.is_empty() {
        input.take(2)?;
        for _ in 0..columns {
            show(input.value()?.ok_or_else(torn)?)?;
        }
    }
    Ok(())
}

/// The values of a whole record, each as the bytes that it takes.
pub(crate) fn raw_values(record: &[u8]) -> Result<Vec<&[u8]>> {
    let (mut input, mut values) = (Input(record), Vec::new());
    while !input.0.is_empty() {
        let before = input.0;
        input.value()?;
        values.push(&before[..before.len() - input.0.len()]);
    }
    Ok(values)
}

fn torn() -> Error {
    Error::internal("a changeset of the journal cannot be read")
}

struct Input<'b>(&'b [u8]);

impl<'b> Input<'b> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn take(&mut self, length: usize) -> Result<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or_else(torn)?;
        self.0 = rest;
        Ok(taken)
    }

    /// SQLite's variable-length integer: seven bits a byte, the highest first.
    fn length(&mut self) -> Result<usize> {
        let mut length = 0_usize;
        for _ in 0..5 {
            let byte = self.byte().ok_or_else(torn)?;
            length = length << 7 | usize::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return Ok(length);
            }
        }
        Err(torn())
    }

    fn text_to_zero(&mut self) -> Result<&'b str> {
        let end = self.0.iter().position(|byte| *byte == 0).ok_or_else(torn)?;
        let name = std::str::from_utf8(self.take(end)?).map_err(|_| torn())?;
        self.take(1)?;
        Ok(name)
    }

    fn eight(&mut self) -> Result<[u8; 8]> {
        self.take(8)?.try_into().map_err(|_| torn())
    }

    fn record(&mut self, columns: usize, record: &mut Record<'b>) -> Result<()> {
        for _ in 0..columns {
            record.push(self.value()?);
        }
        Ok(())
    }

    fn value(&mut self) -> Result<Option<ValueRef<'b>>> {
        Ok(match self.byte().ok_or_else(torn)? {
            0 => None,
            1 => Some(ValueRef::Integer(i64::from_be_bytes(self.eight()?))),
            2 => Some(ValueRef::Real(f64::from_be_bytes(self.eight()?))),
            3 => {
                let length = self.length()?;
                Some(ValueRef::Text(self.take(length)?))
            }
            4 => {
                let length = self.length()?;
                Some(ValueRef::Blob(self.take(length)?))
            }
            5 => Some(ValueRef::Null),
            _ => return Err(torn()),
        })
    }
}

/// Writes down what became of rows.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    pub(crate) bytes: Vec<u8>,
}

impl Writer {
    /// Begins the rows of a table.
    pub(crate) fn table(&mut self, name: &str, keys: &[u8]) {
        self.bytes.push(TABLE);
        self.length(keys.len());
        self.bytes.extend_from_slice(keys);
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.push(0);
    }

    /// Begins a row that came; its values follow, one for each column.
    pub(crate) fn begin_row(&mut self) {
        self.row(Action::Insert, &[]);
    }

    /// A row to which something happened, with the bytes of its values as far as they are at hand.
    pub(crate) fn row(&mut self, action: Action, values: &[u8]) {
        let kind = match action {
            Action::Insert => INSERT,
            Action::Delete => DELETE,
            Action::Update => UPDATE,
        };
        self.bytes.extend_from_slice(&[kind, 0]);
        self.bytes.extend_from_slice(values);
    }

    /// The bytes of the next value; none where the record leaves it open.
    pub(crate) fn raw(&mut self, value: Option<&[u8]>) {
        self.bytes.extend_from_slice(value.unwrap_or(&[0]));
    }

    /// The next value of a row.
    pub(crate) fn value(&mut self, value: &ToSqlOutput<'_>) -> Result<()> {
        let value = match value {
            ToSqlOutput::Borrowed(value) => *value,
            ToSqlOutput::Owned(value) => match value {
                Value::Null => ValueRef::Null,
                Value::Integer(number) => ValueRef::Integer(*number),
                Value::Real(number) => ValueRef::Real(*number),
                Value::Text(text) => ValueRef::Text(text.as_bytes()),
                Value::Blob(blob) => ValueRef::Blob(blob),
            },
            _ => return Err(Error::internal("a row holds a value that no journal can keep")),
        };
        self.put(value);
        Ok(())
    }

    /// The next value of a row, as the engine shows it.
    pub(crate) fn put(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => self.bytes.push(5),
            ValueRef::Integer(number) => {
                self.bytes.push(1);
                self.bytes.extend_from_slice(&number.to_be_bytes());
            }
            ValueRef::Real(number) => {
                self.bytes.push(2);
                self.bytes.extend_from_slice(&number.to_be_bytes());
            }
            ValueRef::Text(text) => {
                self.bytes.push(3);
                self.length(text.len());
                self.bytes.extend_from_slice(text);
            }
            ValueRef::Blob(blob) => {
                self.bytes.push(4);
                self.length(blob.len());
                self.bytes.extend_from_slice(blob);
            }
        }
    }

    fn length(&mut self, length: usize) {
        let mut shift = 28;
        while shift > 0 && length >> shift == 0 {
            shift -= 7;
        }
        while shift > 0 {
            self.bytes.push(0x80 | (length >> shift & 0x7f) as u8);
            shift -= 7;
        }
        self.bytes.push((length & 0x7f) as u8);
    }
}
