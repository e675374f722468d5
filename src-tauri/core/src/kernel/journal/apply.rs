//! Taking a step back, and doing it again.
//!
//! A later step that wrote what this one wrote stands in the way; and every row is checked against
//! what the step left behind, so that one that is something else now, or is referred to, does as
//! well. The later steps are named.

use std::collections::{HashMap, HashSet};

use rusqlite::types::ToSqlOutput;
use rusqlite::{CachedStatement, Connection, OptionalExtension, params};

use super::changeset::{self, Action, Change, Record};
use super::entries::{self, JournalEntry};
use super::references::References;
use super::{FIRINGS, overlaps, unpack};
use crate::kernel::changes::{Changes, Kind};
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::indexes::{self, DeferredIndexes};
use crate::kernel::job::Job;
use crate::kernel::op::Op;
use crate::kernel::unwatched::Unwatched;

/// How many rows pass between two looks at whether to stop: a few milliseconds.
const STEP: u32 = 512;

/// How many rows are replayed in the time in which one summary is derived: two where the customer
/// went, five where they stay.
const SUMMARY_ROWS: u64 = 3;

/// Where a step no longer fits.
#[derive(Default)]
pub(super) struct Obstacles {
    /// Records that are not as the step left them, by their tables.
    records: HashMap<String, HashSet<Vec<u8>>>,
    /// Ids of records that are referred to and would be gone.
    pub(super) ids: HashSet<[u8; 16]>,
}

impl Obstacles {
    fn is_empty(&self) -> bool {
        self.records.is_empty() && self.ids.is_empty()
    }
}

/// Takes back one step: the given one, or else the latest that is done.
pub(crate) fn undo(
    conn: &Connection,
    seq: Option<u32>,
    at: i64,
    job: &Job,
) -> Result<(JournalEntry, Changes)> {
    let Some(entry) = entries::step_to_undo(conn, seq)? else {
        return Err(Error::new(match seq {
            Some(seq) => entries::why_not(conn, seq)?,
            None => Code::UndoNothing,
        }));
    };
    let overlapping = overlaps::later(conn, entry.seq)?;
    let changes = replay(conn, &entry, Direction::Back, &overlapping, job)?;
    conn.execute(
        "UPDATE journal SET undone_at = ?2, is_redoable = 1,
                turn = (SELECT max(turn) + 1 FROM journal) WHERE seq = ?1",
        params![entry.seq, at],
    )?;
    Ok((entry, changes))
}

/// Does the step again that was taken back last.
pub(crate) fn redo(conn: &Connection, job: &Job) -> Result<(JournalEntry, Changes)> {
    let entry = entries::step_to_redo(conn)?.ok_or_else(|| Error::new(Code::RedoNothing))?;
    let changes = replay(conn, &entry, Direction::Forward, &[], job)?;
    conn.execute(
        "UPDATE journal SET undone_at = NULL, is_redoable = 0,
                turn = (SELECT max(turn) + 1 FROM journal) WHERE seq = ?1",
        [entry.seq],
    )?;
    Ok((entry, changes))
}

#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Back,
    Forward,
}

fn replay(
    conn: &Connection,
    entry: &JournalEntry,
    direction: Direction,
    overlapping: &[u32],
    job: &Job,
) -> Result<Changes> {
    let mut pace = Pace::of(entry, job);
    let parts: i64 =
        conn.query_row("SELECT count(*) FROM journal_parts WHERE seq = ?1", [entry.seq], |row| {
            row.get(0)
        })?;
    let unwatched = Unwatched::references(conn)?;
    let indexes = left_out(conn, entry)?;
    let mut replay = Replay {
        conn,
        direction,
        table: None,
        references: References::new(conn)?,
        obstacles: Obstacles::default(),
        changes: Changes {
            op: Some(entry.op),
            is_undo: direction == Direction::Back,
            ..Changes::default()
        },
    };
    for turn in 0..parts {
        let part = if direction == Direction::Back { parts - 1 - turn } else { turn };
        let changeset = read_part(conn, entry.seq, part)?;
        changeset::each(&changeset, |change| {
            replay.take(change)?;
            pace.step()?;
            Ok(false)
        })?;
        if !replay.obstacles.is_empty() {
            break;
        }
    }
    pace.is_through()?;
    indexes.map_or(Ok(()), DeferredIndexes::end)?;
    replay.references.look_over(&mut replay.obstacles, job)?;
    let Replay { obstacles, changes, .. } = replay;
    unwatched.end()?;
    if obstacles.is_empty() && overlapping.is_empty() {
        Ok(changes)
    } else {
        Err(blocked(conn, entry, &obstacles, overlapping)?)
    }
}

/// The indexes of people, into which nobody looks while an import is taken back or done again.
const OF_PEOPLE: [&str; 6] = [
    "contacts_by_organization",
    "contacts_by_source",
    "contact_points_by_normal",
    "contact_tags_by_tag",
    "dates_by_contact",
    "dates_by_month_day",
];

/// Leaves out the indexes of an import that brought, or takes away, a good part of all people.
fn left_out<'c>(conn: &'c Connection, entry: &JournalEntry) -> Result<Option<DeferredIndexes<'c>>> {
    let people = entry.about["count"].as_u64().and_then(|count| u32::try_from(count).ok());
    let is_worth_it = entry.op == Op::ImportContacts
        && indexes::are_worth_building(conn, "contacts", people.unwrap_or(0))?;
    is_worth_it.then(|| DeferredIndexes::start(conn, OF_PEOPLE)).transpose()
}

/// How far a step is, told in what its sentence counts (customers), not in rows of the base.
struct Pace<'j> {
    job: &'j Job,
    rows: u32,
    all_rows: u32,
    total: u32,
}

impl<'j> Pace<'j> {
    fn of(entry: &JournalEntry, job: &'j Job) -> Pace<'j> {
        let all_rows = entry.row_count.max(1);
        let counted = entry.about["count"].as_u64().and_then(|count| u32::try_from(count).ok());
        let counted = counted.filter(|count| (2..=all_rows).contains(count));
        let total = counted.unwrap_or(all_rows);
        job.expect(total);
        if let Some(people) = counted.filter(|_| total > STEP) {
            let following = u64::from(people) * SUMMARY_ROWS;
            let percent = following * 100 / (u64::from(all_rows) + following);
            job.keep_back(u32::try_from(percent).unwrap_or(0));
        }
        Pace { job, rows: 0, all_rows, total }
    }

    /// One more row.
    fn step(&mut self) -> Result<()> {
        self.rows += 1;
        if self.rows.is_multiple_of(STEP) { self.tell(self.rows) } else { Ok(()) }
    }

    /// All rows.
    fn is_through(&self) -> Result<()> {
        self.tell(self.all_rows)
    }

    fn tell(&self, rows: u32) -> Result<()> {
        let share = u64::from(rows.min(self.all_rows)) * u64::from(self.total);
        let done = share / u64::from(self.all_rows);
        self.job.reached(u32::try_from(done).unwrap_or(self.total))
    }
}

/// A step being applied, row by row.
struct Replay<'c> {
    conn: &'c Connection,
    direction: Direction,
    table: Option<Target<'c>>,
    references: References<'c>,
    obstacles: Obstacles,
    changes: Changes,
}

/// The table whose rows are at hand, with its statements made once.
struct Target<'c> {
    name: String,
    kind: Option<Kind>,
    columns: Vec<String>,
    links: Vec<(usize, String)>,
    is_parent: bool,
    insert: CachedStatement<'c>,
    delete: CachedStatement<'c>,
}

impl<'c> Replay<'c> {
    fn take(&mut self, change: &Change<'_>) -> Result<()> {
        if self.table.as_ref().is_none_or(|table| table.name != change.table) {
            self.table = None;
            self.table = Some(self.target(change)?);
        }
        let Some(table) = self.table.as_mut() else { return Ok(()) };
        if let Some(kind) = table.kind {
            self.changes.add(kind, 1);
        }
        let (action, old, new) = match (self.direction, change.action) {
            (Direction::Forward, action) => (action, &change.old, &change.new),
            (Direction::Back, Action::Insert) => (Action::Delete, &change.new, &change.old),
            (Direction::Back, Action::Delete) => (Action::Insert, &change.new, &change.old),
            (Direction::Back, Action::Update) => (Action::Update, &change.new, &change.old),
        };
        let is_done = match action {
            Action::Insert => execute(&mut table.insert, new)?,
            Action::Delete => execute(&mut table.delete, old)?,
            Action::Update => update(self.conn, table, change, old, new)?,
        };
        let fits = is_done || change.table == FIRINGS && is_gone(self.conn, change)?;
        if !fits {
            let of_table = self.obstacles.records.entry(change.table.to_owned()).or_default();
            of_table.insert(change.record());
        }
        if action == Action::Delete {
            if table.is_parent {
                change.key_ids().for_each(|id| self.references.removed(&table.name, id));
            }
        } else {
            self.references.wrote(&table.links, new);
        }
        Ok(())
    }

    fn target(&self, change: &Change<'_>) -> Result<Target<'c>> {
        let name = change.table;
        let mut statement =
            self.conn.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
        let mut columns = statement
            .query_map([name], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<String>>>()?;
        // A step older than the newest columns knows nothing of them; they keep their defaults.
        columns.truncate(change.keys.len());
        let marks = vec!["?"; columns.len()].join(",");
        let taken = if name == FIRINGS { "REPLACE" } else { "IGNORE" };
        let insert =
            format!("INSERT OR {taken} INTO {name} ({}) VALUES ({marks})", columns.join(","));
        let same: Vec<String> = columns.iter().map(|column| format!("{column} IS ?")).collect();
        let delete = format!("DELETE FROM {name} WHERE {}", same.join(" AND "));
        Ok(Target {
            name: name.to_owned(),
            kind: Kind::of_table(name),
            links: self.references.of(name),
            is_parent: self.references.is_parent(name),
            insert: self.conn.prepare_cached(&insert)?,
            delete: self.conn.prepare_cached(&delete)?,
            columns,
        })
    }
}

/// Whether nothing that came due has the key of a change.
fn is_gone(conn: &Connection, change: &Change<'_>) -> Result<bool> {
    let sql = "SELECT 1 FROM firings WHERE reminder_id = ?1 AND due_at = ?2";
    let mut statement = conn.prepare_cached(sql)?;
    for (at, value) in change.keyed().iter().take(2).enumerate() {
        let value = value.ok_or_else(|| Error::internal("a key of the journal is not whole"))?;
        statement.raw_bind_parameter(at + 1, ToSqlOutput::Borrowed(value))?;
    }
    Ok(statement.raw_query().next()?.is_none())
}

/// Runs a statement that takes a whole row; answers whether it found its row.
fn execute(statement: &mut CachedStatement<'_>, record: &Record<'_>) -> Result<bool> {
    for (at, value) in record.iter().enumerate() {
        let value = value.ok_or_else(|| Error::internal("a row of the journal is not whole"))?;
        statement.raw_bind_parameter(at + 1, ToSqlOutput::Borrowed(value))?;
    }
    Ok(statement.raw_execute()? > 0)
}

/// Changes what was changed, in the row of that key, if it is still as the step left it.
fn update(
    conn: &Connection,
    table: &Target<'_>,
    change: &Change<'_>,
    from: &Record<'_>,
    to: &Record<'_>,
) -> Result<bool> {
    let (mut sets, mut conditions, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for (at, column) in table.columns.iter().enumerate() {
        if let (0, Some(value)) = (change.keys[at], to[at]) {
            sets.push(format!("{column} = ?"));
            values.push(value);
        }
    }
    for (at, column) in table.columns.iter().enumerate() {
        // The key stands in the old record, whichever way the step goes.
        let value = if change.keys[at] == 0 { from[at] } else { change.old[at] };
        if let Some(value) = value {
            conditions.push(format!("{column} IS ?"));
            values.push(value);
        }
    }
    let sql =
        format!("UPDATE {} SET {} WHERE {}", table.name, sets.join(", "), conditions.join(" AND "));
    let mut statement = conn.prepare_cached(&sql)?;
    for (at, value) in values.into_iter().enumerate() {
        statement.raw_bind_parameter(at + 1, ToSqlOutput::Borrowed(value))?;
    }
    Ok(statement.raw_execute()? > 0)
}

fn read_part(conn: &Connection, seq: u32, part: i64) -> Result<Vec<u8>> {
    let packed: Option<Vec<u8>> = conn
        .prepare_cached("SELECT changeset FROM journal_parts WHERE seq = ?1 AND part = ?2")?
        .query_row(params![seq, part], |row| row.get(0))
        .optional()?;
    unpack(&packed.ok_or_else(|| Error::new(Code::UndoDropped))?)
}

/// Names the later steps that wrote the same, or touched the records at which this one no longer
/// fits.
fn blocked(
    conn: &Connection,
    entry: &JournalEntry,
    obstacles: &Obstacles,
    overlapping: &[u32],
) -> Result<Error> {
    let mut blockers = Vec::new();
    for later in entries::done_after(conn, entry.seq)? {
        if overlapping.contains(&later.seq) || mentions(conn, later.seq, obstacles)? {
            blockers.push(serde_json::to_value(&later)?);
        }
    }
    Ok(Error::new(Code::UndoBlocked).with("count", blockers.len()).with("entries", blockers))
}

fn mentions(conn: &Connection, seq: u32, obstacles: &Obstacles) -> Result<bool> {
    let mut statement =
        conn.prepare_cached("SELECT changeset FROM journal_parts WHERE seq = ?1")?;
    let mut rows = statement.query([seq])?;
    let mut found = false;
    while let Some(row) = rows.next()? {
        changeset::each(&unpack(row.get_ref(0)?.as_blob().map_err(Error::internal)?)?, |change| {
            found = change.ids().any(|id| obstacles.ids.contains(&id))
                || obstacles
                    .records
                    .get(change.table)
                    .is_some_and(|records| records.contains(&change.record()));
            Ok(found)
        })?;
        if found {
            break;
        }
    }
    Ok(found)
}
