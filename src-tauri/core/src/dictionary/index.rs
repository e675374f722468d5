//! A dictionary held in memory, for work that looks up a name in every row.

use std::collections::HashMap;

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::{Dictionary, id_of};
use crate::kernel::error::Result;
use crate::kernel::rows::Rows;
use crate::kernel::text::{fold, tidy_line};

/// Every entry by its folded name. Good within one write, while nobody else changes it.
pub(crate) struct DictionaryIndex {
    dictionary: &'static Dictionary,
    by_name: HashMap<String, Uuid>,
    /// Entries that no row stands for yet.
    unwritten: Vec<Entry>,
}

struct Entry {
    id: Uuid,
    name: String,
    folded: String,
}

impl Dictionary {
    /// Reads the whole dictionary.
    pub fn index(&'static self, conn: &Connection) -> Result<DictionaryIndex> {
        let sql = format!("SELECT id, folded FROM {} ORDER BY id DESC", self.table);
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(1)?, id_of(row.get_ref(0)?)?)))?;
        let by_name = rows.collect::<rusqlite::Result<_>>()?;
        Ok(DictionaryIndex { dictionary: self, by_name, unwritten: Vec::new() })
    }
}

impl DictionaryIndex {
    /// The entry of that name as people read it, a new one when there is none; none for an
    /// empty name. The caller has seen to the length, and [writes](DictionaryIndex::write) what is
    /// new before anything that refers to it.
    pub fn find_or_create(&mut self, name: &str) -> Option<Uuid> {
        let name = tidy_line(name);
        if name.is_empty() {
            return None;
        }
        let folded = fold(&name);
        if let Some(id) = self.by_name.get(&folded) {
            return Some(*id);
        }
        let id = Uuid::now_v7();
        self.by_name.insert(folded.clone(), id);
        self.unwritten.push(Entry { id, name, folded });
        Some(id)
    }

    /// Writes down what is new.
    pub fn write(&mut self, rows: &impl Rows) -> Result<()> {
        for Entry { id, name, folded } in self.unwritten.drain(..) {
            let values = params![id.as_bytes(), name, folded, ""];
            rows.add(self.dictionary.table, &values[..self.dictionary.columns])?;
        }
        Ok(())
    }
}
