//! Small lists of names: tags, sources, refusal reasons, and finding a company by name.
//!
//! They share one rule: a name is unique as people read it, so «Выставка» and
//! «выставка » are one entry, found by folding. The rooms that own the tables call
//! these with their table; no request ever chooses one.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::kernel::error::{Code, Error, Result};
use crate::kernel::text::{fold, tidy_line};

/// Longest name of a dictionary entry, in characters.
pub(crate) const NAME_MAX: usize = 200;

/// A record known by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its name as typed.
    pub name: String,
}

/// A dictionary entry, and how often it is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NamedCount {
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its name as typed.
    pub name: String,
    /// How many records use it.
    pub count: u32,
}

mod index;

pub(crate) use index::DictionaryIndex;

/// One dictionary table: its name, and how a use of an entry is counted.
pub(crate) struct Dictionary {
    pub table: &'static str,
    /// How many columns it has: id, name, folded name and, of some, a text that begins empty.
    pub columns: usize,
    /// A scalar query over `d.id` that counts the uses of one entry.
    pub count_sql: &'static str,
}

impl Dictionary {
    /// All entries in alphabetical order with their counts.
    pub fn list(&self, conn: &Connection) -> Result<Vec<NamedCount>> {
        let sql = format!(
            "SELECT d.id, d.name, ({}) FROM {} d ORDER BY sort_key(d.name), d.id",
            self.count_sql, self.table
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| {
            Ok(NamedCount { id: id_of(row.get_ref(0)?)?, name: row.get(1)?, count: row.get(2)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The entry of that name as people read it.
    pub fn find(&self, conn: &Connection, name: &str) -> Result<Option<Uuid>> {
        let found = conn
            .prepare_cached(&self.find_sql())?
            .query_row([fold(&tidy_line(name))], |row| id_of(row.get_ref(0)?))
            .optional()?;
        Ok(found)
    }

    fn find_sql(&self) -> String {
        format!("SELECT id FROM {} WHERE folded = ?1 ORDER BY id LIMIT 1", self.table)
    }

    /// The entry of that name, made when there is none; none for an empty name.
    pub fn find_or_create(&self, conn: &Connection, name: &str) -> Result<Option<Uuid>> {
        if tidy_line(name).is_empty() {
            return Ok(None);
        }
        match self.find(conn, name)? {
            Some(id) => Ok(Some(id)),
            None => self.create(conn, name).map(Some),
        }
    }

    /// Makes an entry; refuses an empty name and one that is taken.
    pub fn create(&self, conn: &Connection, name: &str) -> Result<Uuid> {
        let name = self.free_name(conn, name, None)?;
        self.insert(conn, &name, &fold(&name))
    }

    /// Writes down an entry of a tidy name that nobody has.
    fn insert(&self, conn: &Connection, name: &str, folded: &str) -> Result<Uuid> {
        let id = Uuid::now_v7();
        let sql = format!("INSERT INTO {} (id, name, folded) VALUES (?1, ?2, ?3)", self.table);
        conn.prepare_cached(&sql)?.execute(params![id.as_bytes(), name, folded])?;
        Ok(id)
    }

    /// Gives an entry another name.
    pub fn rename(&self, conn: &Connection, id: Uuid, name: &str) -> Result<()> {
        let name = self.free_name(conn, name, Some(id))?;
        let sql = format!("UPDATE {} SET name = ?2, folded = ?3 WHERE id = ?1", self.table);
        match conn.prepare_cached(&sql)?.execute(params![id.as_bytes(), name, fold(&name)])? {
            0 => Err(Error::not_found(self.table)),
            _ => Ok(()),
        }
    }

    /// Removes an entry that nothing refers to any more; answers its name.
    pub fn delete(&self, conn: &Connection, id: Uuid) -> Result<String> {
        let sql = format!("DELETE FROM {} WHERE id = ?1 RETURNING name", self.table);
        let name =
            conn.prepare_cached(&sql)?.query_row([id.as_bytes()], |row| row.get(0)).optional()?;
        name.ok_or_else(|| Error::not_found(self.table))
    }

    /// Every entry there is.
    pub fn ids(&self, conn: &Connection) -> Result<Vec<Uuid>> {
        let mut statement = conn.prepare(&format!("SELECT id FROM {}", self.table))?;
        let rows = statement.query_map([], |row| id_of(row.get_ref(0)?))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Removes those of the entries that nothing uses.
    pub fn delete_unused(&self, conn: &Connection, among: &[Uuid]) -> Result<()> {
        let used = format!("SELECT ({}) FROM {} d WHERE d.id = ?1", self.count_sql, self.table);
        for id in among {
            let count: Option<u32> = conn
                .prepare_cached(&used)?
                .query_row([id.as_bytes()], |row| row.get(0))
                .optional()?;
            if count == Some(0) {
                self.delete(conn, *id)?;
            }
        }
        Ok(())
    }

    fn free_name(&self, conn: &Connection, name: &str, own: Option<Uuid>) -> Result<String> {
        let name = tidy_line(name);
        if name.is_empty() {
            return Err(Error::new(Code::FieldEmpty).with("field", "name"));
        }
        if name.chars().count() > NAME_MAX {
            return Err(Error::new(Code::FieldTooLong).with("field", "name").with("max", NAME_MAX));
        }
        match self.find(conn, &name)? {
            Some(other) if Some(other) != own => {
                Err(Error::new(Code::NameTaken).with("name", name))
            }
            _ => Ok(name),
        }
    }
}

fn id_of(value: rusqlite::types::ValueRef<'_>) -> rusqlite::Result<Uuid> {
    Ok(crate::kernel::ids::uuid_from_sql(value)?)
}

#[cfg(test)]
mod tests {
    use crate::interactions::REFUSAL_REASONS;
    use crate::kernel::db;
    use crate::organizations::ORGANIZATIONS;
    use crate::sources::SOURCES;
    use crate::tags::TAGS;

    #[test]
    fn a_name_is_looked_up_without_a_walk_over_all_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let conn = db::open_writer(&folder.path().join("base.vizitka"), None).unwrap();
        for dictionary in [&ORGANIZATIONS, &SOURCES, &TAGS, &REFUSAL_REASONS] {
            let made = dictionary.create(&conn, "  Рога и  копыта ").unwrap();
            assert_eq!(dictionary.find(&conn, "РОГА И КОПЫТА").unwrap(), Some(made));
            dictionary.rename(&conn, made, "Ромашка").unwrap();
            assert_eq!(dictionary.find(&conn, "рога и копыта").unwrap(), None);
            assert_eq!(dictionary.find(&conn, "ромашка").unwrap(), Some(made));
            let sql = format!("EXPLAIN QUERY PLAN {}", dictionary.find_sql());
            let plan: String = conn.query_row(&sql, [""], |row| row.get("detail")).unwrap();
            assert!(plan.starts_with("SEARCH"), "{}: {plan}", dictionary.table);
        }
    }
}
