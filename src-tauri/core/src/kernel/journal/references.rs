//! Who refers to whom, looked over once a step was replayed.
//!
//! The engine would look at every row as it goes; a step of 600,000 rows is looked over
//! as a whole in a fraction of that, and names the very record that stands in the way.

use std::collections::{BTreeMap, HashSet};

use rusqlite::Connection;

use super::apply::Obstacles;
use super::changeset::{Record, as_id};
use crate::kernel::changes::Kind;
use crate::kernel::error::Result;
use crate::kernel::job::Job;

/// How many removed records one question covers. Those of one step lie side by side, so
/// mostly nobody refers to any of them.
const RUN: usize = 512;

/// A column that holds the id of another table's record.
struct Link {
    child: &'static str,
    column: String,
    at: u32,
    parent: String,
}

/// The references that a replay may have broken.
pub(super) struct References<'c> {
    conn: &'c Connection,
    links: Vec<Link>,
    gone: BTreeMap<String, Vec<[u8; 16]>>,
    needed: BTreeMap<String, HashSet<[u8; 16]>>,
}

impl<'c> References<'c> {
    pub(super) fn new(conn: &'c Connection) -> Result<References<'c>> {
        let mut statement = conn.prepare_cached(
            "SELECT f.\"from\", c.cid, f.\"table\"
             FROM pragma_foreign_key_list(?1) f JOIN pragma_table_info(?1) c ON c.name = f.\"from\"",
        )?;
        let mut links = Vec::new();
        for (child, _) in Kind::TABLES {
            let found = statement.query_map([child], |row| {
                Ok(Link { child, column: row.get(0)?, at: row.get(1)?, parent: row.get(2)? })
            })?;
            for link in found {
                links.push(link?);
            }
        }
        Ok(References { conn, links, gone: BTreeMap::new(), needed: BTreeMap::new() })
    }

    /// At which columns of a table references stand.
    pub(super) fn of(&self, table: &str) -> Vec<(usize, String)> {
        let own = self.links.iter().filter(|link| link.child == table);
        own.map(|link| (link.at as usize, link.parent.clone())).collect()
    }

    /// Whether other records refer to those of a table.
    pub(super) fn is_parent(&self, table: &str) -> bool {
        self.links.iter().any(|link| link.parent == table)
    }

    /// A record went.
    pub(super) fn removed(&mut self, table: &str, id: [u8; 16]) {
        match self.gone.get_mut(table) {
            Some(ids) => ids.push(id),
            None => {
                self.gone.insert(table.to_owned(), vec![id]);
            }
        }
    }

    /// A record came, or changed, and may refer to others.
    pub(super) fn wrote(&mut self, columns: &[(usize, String)], record: &Record<'_>) {
        for (at, parent) in columns {
            let Some(id) = as_id(record.get(*at).copied().flatten()) else { continue };
            match self.needed.get_mut(parent) {
                Some(ids) => {
                    ids.insert(id);
                }
                None => {
                    self.needed.insert(parent.clone(), HashSet::from([id]));
                }
            }
        }
    }

    /// Adds whatever is referred to and is not there; stops with the job.
    pub(super) fn look_over(&mut self, obstacles: &mut Obstacles, job: &Job) -> Result<()> {
        for (parent, ids) in &self.needed {
            for (at, id) in ids.iter().enumerate() {
                if at % RUN == 0 {
                    job.go_on()?;
                }
                if !self.is_there(parent, *id)? {
                    obstacles.ids.insert(*id);
                }
            }
        }
        for ids in self.gone.values_mut() {
            ids.sort_unstable();
        }
        for (parent, ids) in &self.gone {
            for link in self.links.iter().filter(|link| link.parent == *parent) {
                for run in ids.chunks(RUN) {
                    job.go_on()?;
                    self.look_at(link, run, obstacles)?;
                }
            }
        }
        Ok(())
    }

    fn look_at(&self, link: &Link, run: &[[u8; 16]], obstacles: &mut Obstacles) -> Result<()> {
        let Link { child, column, parent, .. } = link;
        let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(()) };
        let any = format!("SELECT EXISTS (SELECT 1 FROM {child} WHERE {column} BETWEEN ?1 AND ?2)");
        if !self.conn.prepare_cached(&any)?.query_row([first, last], |row| row.get(0))? {
            return Ok(());
        }
        let one = format!("SELECT EXISTS (SELECT 1 FROM {child} WHERE {column} = ?1)");
        for id in run {
            if self.conn.prepare_cached(&one)?.query_row([id], |row| row.get(0))?
                && !self.is_there(parent, *id)?
            {
                obstacles.ids.insert(*id);
            }
        }
        Ok(())
    }

    fn is_there(&self, table: &str, id: [u8; 16]) -> Result<bool> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = ?1)");
        Ok(self.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
    }
}
