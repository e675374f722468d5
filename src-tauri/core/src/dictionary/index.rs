//! A dictionary held in memory, for work that looks up a name in every row.

use std::collections::HashMap;

use rusqlite::Connection;
use uuid::Uuid;

use super::{Dictionary, id_of};
use crate::kernel::error::Result;
use crate::kernel::text::{fold, tidy_line};

/// Every entry by its folded name. Good within one write, while nobody else changes it.
pub(crate) struct DictionaryIndex {
    dictionary: &'static Dictionary,
    by_name: HashMap<String, Uuid>,
}

impl Dictionary {
    /// Reads the whole dictionary.
    pub fn index(&'static self, conn: &Connection) -> Result<DictionaryIndex> {
        let sql = format!("SELECT id, folded FROM {} ORDER BY id DESC", self.table);
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(1)?, id_of(row.get_ref(0)?)?)))?;
        let by_name = rows.collect::<rusqlite::Result<_>>()?;
        Ok(DictionaryIndex { dictionary: self, by_name })
    }
}

impl DictionaryIndex {
    /// The entry of that name as people read it, made when there is none; none for an
    /// empty name. The caller has seen to the length.
    pub fn find_or_create(&mut self, conn: &Connection, name: &str) -> Result<Option<Uuid>> {
        let name = tidy_line(name);
        if name.is_empty() {
            return Ok(None);
        }
        let folded = fold(&name);
        if let Some(id) = self.by_name.get(&folded) {
            return Ok(Some(*id));
        }
        let id = self.dictionary.insert(conn, &name, &folded)?;
        self.by_name.insert(folded, id);
        Ok(Some(id))
    }
}
