//! The lists themselves.

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params_from_iter};

use super::model::{
    ContactCounts, ContactFilter, ContactRow, ContactSort, ContactsPage, ListContacts, Shelf,
};
use crate::contacts::ContactName;
use crate::ids::ContactId;
use crate::kernel::civil::{day_text, wall_text};
use crate::kernel::error::Result;
use crate::kernel::layouts;
use crate::kernel::query::{Term, domestic, terms};
use crate::kernel::workspace::Reader;
use crate::settings::{self, NameOrder};

/// How many customers are on each shelf.
///
/// Almost everybody is in use: all rows are counted by their pages, and the few elsewhere one by
/// one, a fifth of the time of counting those in use.
pub fn counts(reader: &Reader<'_>) -> Result<ContactCounts> {
    let one = |sql: &str| -> Result<u32> {
        Ok(reader.conn().prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    };
    let all = one("SELECT count(*) FROM contact_summaries")?;
    let archived = one("SELECT count(*) FROM contact_summaries WHERE shelf = 1")?;
    let trash = one("SELECT count(*) FROM contact_summaries WHERE shelf = 2")?;
    let gone = one("SELECT count(*) FROM contact_summaries WHERE shelf > 2")?;
    Ok(ContactCounts { in_use: all.saturating_sub(archived + trash + gone), archived, trash })
}

/// One page of a list, and how long the list is.
pub fn list(reader: &Reader<'_>, request: &ListContacts) -> Result<ContactsPage> {
    let mut filter = conditions(reader, &request.filter, &request.filter.query);
    let mut total = filter.count(reader)?;
    if total == 0
        && let Some(other) = typed_otherwise(reader, &request.filter)?
    {
        filter = other;
        total = filter.count(reader)?;
    }
    let ids = page_of_ids(reader, request, &filter, request.offset, request.limit.min(1000))?;
    Ok(ContactsPage { rows: rows_of(reader, &ids)?, total })
}

/// Every id of a list in its order, whatever part of it is in view.
pub fn list_ids(reader: &Reader<'_>, request: &ListContacts) -> Result<Vec<ContactId>> {
    page_of_ids(reader, request, &meant(reader, &request.filter)?, 0, u32::MAX)
}

/// The ids of the part of a list in view, however long it is.
pub fn ids(reader: &Reader<'_>, request: &ListContacts) -> Result<Vec<ContactId>> {
    let filter = meant(reader, &request.filter)?;
    page_of_ids(reader, request, &filter, request.offset, request.limit)
}

/// At which place of a list a customer stands; none when the list does not show them.
pub fn position(reader: &Reader<'_>, request: &ListContacts, id: ContactId) -> Result<Option<u32>> {
    let Where { sql: filter, mut args } = meant(reader, &request.filter)?;
    let order = Sorting::of(reader, request)?.whole();
    args.push(Value::Blob(id.0.as_bytes().to_vec()));
    let sql = format!(
        "SELECT place - 1 FROM (SELECT s.contact_id, row_number() OVER (ORDER BY {order}) AS place
           FROM contact_summaries s {filter}) WHERE contact_id = ?{}",
        args.len()
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    Ok(statement.query_row(params_from_iter(&args), |row| row.get(0)).optional()?)
}

fn page_of_ids(
    reader: &Reader<'_>,
    request: &ListContacts,
    Where { sql: filter, args }: &Where,
    offset: u32,
    limit: u32,
) -> Result<Vec<ContactId>> {
    let mut ids = Vec::new();
    let (mut offset, mut limit) = (offset, limit);
    for part in parts(reader, request)? {
        let from = format!("FROM contact_summaries s {filter} {}", part.condition);
        let sql = format!(
            "SELECT s.contact_id {from} ORDER BY {} LIMIT {limit} OFFSET {offset}",
            part.order
        );
        let mut statement = reader.conn().prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(args), |row| row.get(0))?;
        let before = ids.len();
        for id in rows {
            ids.push(id?);
        }
        let found = u32::try_from(ids.len() - before).unwrap_or(u32::MAX);
        limit -= found.min(limit);
        if limit == 0 {
            break;
        }
        // The page begins beyond this part: how far is left to go in the next.
        offset = if found > 0 || offset == 0 {
            0
        } else {
            let sql = format!("SELECT count(*) {from}");
            let size: u32 = reader
                .conn()
                .prepare_cached(&sql)?
                .query_row(params_from_iter(args), |row| row.get(0))?;
            offset - size.min(offset)
        };
    }
    Ok(ids)
}

/// A part of a list in its order. Those with whom nothing happened stand at the end,
/// whichever way the list is turned; each part is one walk of one index.
struct Part {
    condition: String,
    order: String,
}

fn parts(reader: &Reader<'_>, request: &ListContacts) -> Result<Vec<Part>> {
    let part = |condition, order| Part { condition, order };
    let sorting = Sorting::of(reader, request)?;
    let Some(at) = sorting.moment else { return Ok(vec![part(String::new(), sorting.order)]) };
    Ok(vec![
        part(format!("AND {at} IS NOT NULL"), sorting.order),
        part(format!("AND {at} IS NULL"), format!("{}, s.contact_id", sorting.name)),
    ])
}

/// By what a list is sorted.
struct Sorting {
    /// The moment that not everybody has, where it is sorted by one.
    moment: Option<&'static str>,
    name: &'static str,
    /// The order of those who have it.
    order: String,
}

impl Sorting {
    fn of(reader: &Reader<'_>, request: &ListContacts) -> Result<Sorting> {
        let name = match settings::get(reader)?.name_order {
            NameOrder::SurnameFirst => "s.by_surname",
            NameOrder::GivenFirst => "s.by_given",
        };
        let way = if request.is_descending { "DESC" } else { "ASC" };
        let moment = match request.sort {
            ContactSort::LastContact => Some("s.last_at"),
            ContactSort::Planned => Some("s.planned_at"),
            ContactSort::Name | ContactSort::Created => None,
        };
        let order = match (moment, request.sort) {
            (Some(moment), _) => format!("{moment} {way}, {name}, s.contact_id"),
            // Ids begin with the time at which they were made.
            (None, ContactSort::Created) => format!("s.contact_id {way}"),
            (None, _) => format!("{name} {way}, s.contact_id {way}"),
        };
        Ok(Sorting { moment, name, order })
    }

    /// The order of the whole list in one piece.
    fn whole(&self) -> String {
        match self.moment {
            Some(moment) => format!("{moment} IS NULL, {}", self.order),
            None => self.order.clone(),
        }
    }
}

/// Collects conditions with their arguments; `??` in a condition stands for its argument.
struct Where {
    sql: String,
    args: Vec<Value>,
}

impl Where {
    /// How many customers they are of.
    fn count(&self, reader: &Reader<'_>) -> Result<u32> {
        self.ask(reader, "SELECT count(*) FROM contact_summaries s")
    }

    fn finds_anybody(&self, reader: &Reader<'_>) -> Result<bool> {
        Ok(self.ask(reader, "SELECT 1 FROM contact_summaries s")? > 0)
    }

    /// The number in the first line that a question answers; 0 where it answers none.
    fn ask(&self, reader: &Reader<'_>, question: &str) -> Result<u32> {
        let mut statement = reader.conn().prepare_cached(&format!("{question} {}", self.sql))?;
        let first = statement.query_row(params_from_iter(&self.args), |row| row.get(0));
        Ok(first.optional()?.unwrap_or(0))
    }

    fn also(&mut self, condition: &str, value: Value) {
        self.args.push(value);
        self.sql.push_str(" AND ");
        self.sql.push_str(&condition.replace("??", &format!("?{}", self.args.len())));
    }

    fn also_id(&mut self, condition: &str, id: uuid::Uuid) {
        self.also(condition, Value::Blob(id.as_bytes().to_vec()));
    }

    /// Adds a text argument; answers how a condition names it.
    fn arg(&mut self, text: impl Into<String>) -> String {
        self.args.push(Value::Text(text.into()));
        format!("?{}", self.args.len())
    }

    /// A term of the query: in a name, a company…, or as digits in a phone number. The same as
    /// in the search, so that a list shows whom the search finds.
    fn also_term(&mut self, term: &Term) {
        let ways: Vec<String> = match term {
            Term::Text(text) => {
                let anywhere = format!("instr(s.folded, {})", self.arg(text));
                [Some(anywhere), self.initials(text)].into_iter().flatten().collect()
            }
            Term::Initial(letter) => {
                let first = format!("substr(s.folded, 1, 1) = {}", self.arg(*letter));
                let later = ["\u{1}", " ", "-"].map(|before| {
                    format!("instr(s.folded, {})", self.arg(format!("{before}{letter}")))
                });
                std::iter::once(first).chain(later).collect()
            }
            Term::Number(number) => {
                let dialled = [Some(number.as_str()), domestic(number)].into_iter().flatten();
                let lines: Vec<String> =
                    dialled.map(|way| format!("instr(s.digits, {})", self.arg(way))).collect();
                let in_words = format!("instr(s.folded, {})", self.arg(number));
                lines.into_iter().chain([in_words]).collect()
            }
        };
        self.sql.push_str(&format!(" AND ({})", ways.join(" OR ")));
    }

    /// Two letters may be two initials: «св» is С… В…, the second and the third field.
    fn initials(&mut self, text: &str) -> Option<String> {
        let mut letters = text.chars();
        let (Some(given), Some(patronymic), None) =
            (letters.next(), letters.next(), letters.next())
        else {
            return None;
        };
        let names = "substr(s.folded, instr(s.folded, char(1)) + 1)";
        let (given, patronymic) = (self.arg(given), self.arg(patronymic));
        Some(format!(
            "(substr({names}, 1, 1) = {given}
              AND substr({names}, instr({names}, char(1)) + 1, 1) = {patronymic})"
        ))
    }
}

/// The conditions of a filter as it was meant: where its words find nobody, the keyboard may have
/// stood in another layout.
fn meant(reader: &Reader<'_>, filter: &ContactFilter) -> Result<Where> {
    let typed = conditions(reader, filter, &filter.query);
    if layouts::typed_otherwise(&filter.query).is_empty() || typed.finds_anybody(reader)? {
        return Ok(typed);
    }
    Ok(typed_otherwise(reader, filter)?.unwrap_or(typed))
}

/// The same with what the same keys write in another layout, where that finds anybody.
fn typed_otherwise(reader: &Reader<'_>, filter: &ContactFilter) -> Result<Option<Where>> {
    for query in layouts::typed_otherwise(&filter.query) {
        let other = conditions(reader, filter, &query);
        if other.finds_anybody(reader)? {
            return Ok(Some(other));
        }
    }
    Ok(None)
}

fn conditions(reader: &Reader<'_>, filter: &ContactFilter, query: &str) -> Where {
    let shelf = match filter.shelf {
        Shelf::InUse => 0,
        Shelf::Archived => 1,
        Shelf::Trash => 2,
    };
    let mut all = Where { sql: "WHERE s.shelf = ?1".to_owned(), args: vec![Value::Integer(shelf)] };
    let terms = terms(query);
    if terms.is_empty() && !query.trim().is_empty() {
        // Nothing in it to look for is found nowhere, rather than everywhere.
        all.sql.push_str(" AND false");
    }
    for term in &terms {
        all.also_term(term);
    }
    for tag in &filter.tag_ids {
        all.also_id(
            "s.contact_id IN (SELECT contact_id FROM contact_tags WHERE tag_id = ??)",
            tag.0,
        );
    }
    if let Some(id) = filter.organization_id {
        all.also_id("s.contact_id IN (SELECT id FROM contacts WHERE organization_id = ??)", id.0);
    }
    if let Some(id) = filter.source_id {
        all.also_id("s.contact_id IN (SELECT id FROM contacts WHERE source_id = ??)", id.0);
    }
    if !filter.statuses.is_empty() {
        let words: Vec<_> = filter.statuses.iter().map(|s| format!("'{}'", s.as_str())).collect();
        all.sql.push_str(&format!(
            " AND (SELECT status FROM contacts c WHERE c.id = s.contact_id) IN ({})",
            words.join(", ")
        ));
    }
    if filter.is_quiet {
        all.also("s.quiet_from <= ??", Value::Text(day_text(reader.now().today())));
    }
    all
}

const ROW: &str = "SELECT c.id, c.surname, c.given_name, c.patronymic, c.nickname, c.status,
    coalesce(o.name, ''), c.role,
    coalesce((SELECT value FROM contact_points WHERE contact_id = c.id AND kind = 'phone'
              ORDER BY is_preferred DESC, position LIMIT 1), ''),
    coalesce((SELECT value FROM contact_points WHERE contact_id = c.id AND kind = 'email'
              ORDER BY is_preferred DESC, position LIMIT 1), ''),
    coalesce((SELECT json_group_array(name) FROM (SELECT t.name FROM contact_tags ct
              JOIN tags t ON t.id = ct.tag_id WHERE ct.contact_id = c.id ORDER BY sort_key(t.name))), '[]'),
    s.last_at, s.last_result, s.planned_at
  FROM contacts c JOIN contact_summaries s ON s.contact_id = c.id
  LEFT JOIN organizations o ON o.id = c.organization_id WHERE c.id = ?1";

/// The lines of these customers, in the order given; those who are gone are passed over.
pub fn rows_of(reader: &Reader<'_>, ids: &[ContactId]) -> Result<Vec<ContactRow>> {
    let now = wall_text(reader.now().local);
    let mut statement = reader.conn().prepare_cached(ROW)?;
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        rows.extend(statement.query_row([id], |row| contact_row(row, &now)).optional()?);
    }
    Ok(rows)
}

fn contact_row(row: &Row<'_>, now: &str) -> rusqlite::Result<ContactRow> {
    let planned_at: Option<String> = row.get(13)?;
    let tags: String = row.get(10)?;
    Ok(ContactRow {
        id: row.get(0)?,
        name: ContactName {
            surname: row.get(1)?,
            given_name: row.get(2)?,
            patronymic: row.get(3)?,
            nickname: row.get(4)?,
        },
        status: row.get(5)?,
        organization: row.get(6)?,
        role: row.get(7)?,
        phone: row.get(8)?,
        email: row.get(9)?,
        tags: serde_json::from_str(&tags).unwrap_or_default(),
        last_at: row.get(11)?,
        last_result: row.get(12)?,
        is_unclosed: planned_at.as_deref().is_some_and(|at| has_passed(at, now)),
        planned_at,
    })
}

/// Whether a planned wall time has passed; midnight stands for a whole day (see
/// `interactions.has_time`), which passes with its last minute.
fn has_passed(planned: &str, now: &str) -> bool {
    match planned.strip_suffix("T00:00") {
        Some(day) => now.get(..10).is_some_and(|today| day < today),
        None => planned < now,
    }
}
