//! Warning while somebody types a person who is already in the base.

use rusqlite::params;
use serde::Serialize;
use ts_rs::TS;

use super::model::{ContactDraft, ContactName};
use super::store::normal;
use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::text::{beginnings, fold, tidy_line};
use crate::kernel::workspace::Reader;
use crate::settings;

/// How many are worth showing.
const SHOWN: usize = 5;

/// Why two records look like one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Because {
    /// The same phone, however typed.
    Phone,
    /// The same e-mail address.
    Email,
    /// The same surname and given name.
    Name,
}

/// Somebody who may be the one being typed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PossibleDuplicate {
    /// Who.
    pub id: ContactId,
    /// Their name.
    pub display: ContactName,
    /// Their company, or empty.
    pub organization: String,
    /// Why they came up.
    pub because: Because,
}

/// People who share a phone, an e-mail or the name with a draft; sharing is allowed, so
/// this only warns. `except` is the customer being edited.
pub fn possible_duplicates(
    reader: &Reader<'_>,
    draft: &ContactDraft,
    except: Option<ContactId>,
) -> Result<Vec<PossibleDuplicate>> {
    let region = settings::get(reader)?.phone_region;
    let mut found: Vec<PossibleDuplicate> = Vec::new();
    let mut keep = |person: PossibleDuplicate| {
        let is_new = Some(person.id) != except && found.iter().all(|other| other.id != person.id);
        if is_new && found.len() < SHOWN {
            found.push(person);
        }
    };
    for point in &draft.points {
        if let Some(normal) = normal(point.kind, &point.value, region) {
            let because = if normal.contains('@') { Because::Email } else { Because::Phone };
            let sql = "WHERE c.id IN (SELECT contact_id FROM contact_points WHERE normal = ?1)";
            people(reader, sql, &normal, because)?.into_iter().for_each(&mut keep);
        }
    }
    let (surname, given) = (fold(&tidy_line(&draft.surname)), fold(&tidy_line(&draft.given_name)));
    if !surname.is_empty() && !given.is_empty() {
        let folded = format!("{surname}\u{1}{given}\u{1}");
        for beginning in beginnings(&surname) {
            people_named(reader, &folded, &beginning)?.into_iter().for_each(&mut keep);
        }
    }
    Ok(found)
}

fn people(
    reader: &Reader<'_>,
    filter: &str,
    value: &str,
    because: Because,
) -> Result<Vec<PossibleDuplicate>> {
    query(reader, filter, params![value], because)
}

/// People whose folded name begins so, among the run of the alphabet of surnames that begin with
/// `beginning`: the alphabet parts і from и, which folding does not.
fn people_named(
    reader: &Reader<'_>,
    folded: &str,
    beginning: &str,
) -> Result<Vec<PossibleDuplicate>> {
    let filter = "WHERE c.id IN (SELECT contact_id FROM contact_summaries WHERE shelf IN (0, 1)
                    AND by_surname >= sort_key(?2) AND by_surname < sort_key(?2 || '\u{10FFFF}')
                    AND substr(folded, 1, length(?1)) = ?1)";
    query(reader, filter, params![folded, beginning], Because::Name)
}

fn query(
    reader: &Reader<'_>,
    filter: &str,
    args: impl rusqlite::Params,
    because: Because,
) -> Result<Vec<PossibleDuplicate>> {
    let sql = format!(
        "SELECT c.id, c.surname, c.given_name, c.patronymic, c.nickname, coalesce(o.name, '')
         FROM contacts c LEFT JOIN organizations o ON o.id = c.organization_id
         {filter} AND c.trashed_at IS NULL LIMIT {SHOWN}"
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let rows = statement.query_map(args, |row| {
        Ok(PossibleDuplicate {
            id: row.get(0)?,
            display: ContactName {
                surname: row.get(1)?,
                given_name: row.get(2)?,
                patronymic: row.get(3)?,
                nickname: row.get(4)?,
            },
            organization: row.get(5)?,
            because,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
