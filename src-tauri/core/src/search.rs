//! Search: who is it, from whatever one remembers.
//!
//! Names, companies, e-mails, tags and phone digits of all customers lie folded in one
//! buffer in memory (about 12 MB for 100,000), so that any fragment is found, two letters
//! included, within a frame of the screen. Notes and what was said are found by words
//! through the full-text index.

mod excerpt;
mod index;
mod texts;

use serde::Serialize;
use ts_rs::TS;

pub use excerpt::excerpt;
pub use index::SearchIndex;
pub use texts::TextHit;

use crate::contacts::ContactPoint;
use crate::kernel::error::Result;
use crate::kernel::layouts;
use crate::kernel::query::{Term, is_dialled_by, terms};
use crate::kernel::text::{digits, fold};
use crate::kernel::workspace::Reader;
pub use crate::summaries::TextKind;
use crate::summaries::{ContactRow, rows_of};

/// The customers that a query found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchHits {
    /// Customers, the likeliest first.
    pub contacts: Vec<ContactHit>,
    /// How many customers match in all.
    pub total_contacts: u32,
    /// What was looked for: as typed, or what the same keys write in another layout.
    pub query: String,
}

/// A customer who matches.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContactHit {
    /// Their line.
    #[serde(flatten)]
    pub row: ContactRow,
    /// The fact that matched when it was not the name, such as a phone; else empty.
    pub matched: String,
}

/// Finds customers by any fragment; at most `limit`. An empty query finds nobody and has
/// the names read, so that the first letter does not wait for that.
pub fn find(
    reader: &Reader<'_>,
    index: &SearchIndex,
    query: &str,
    limit: u32,
) -> Result<SearchHits> {
    let mut query = query.to_owned();
    let mut terms = terms(&query);
    if terms.is_empty() {
        index.refresh(reader)?;
        return Ok(SearchHits { contacts: Vec::new(), total_contacts: 0, query });
    }
    let limit = limit.min(200) as usize;
    let mut found = index.find(reader, &terms, limit)?;
    // Nobody is called so: perhaps the keyboard stands in another layout.
    let mut ways = layouts::typed_otherwise(&query).into_iter();
    while found.total == 0
        && let Some(way) = ways.next()
    {
        let meant = self::terms(&way);
        found = index.find(reader, &meant, limit)?;
        if found.total > 0 {
            (query, terms) = (way, meant);
        }
    }
    let rows = rows_of(reader, &found.ids)?;
    let contacts = rows
        .into_iter()
        .map(|row| ContactHit { matched: matched(reader, &row, &terms), row })
        .collect();
    Ok(SearchHits { contacts, total_contacts: found.total, query })
}

/// Notes, talks and to-dos in which all words occur, the newest first, at most `limit`.
///
/// Asked apart from [`find`], so that customers do not wait for a million texts.
pub fn texts(reader: &Reader<'_>, query: &str, limit: u32) -> Result<Vec<TextHit>> {
    texts::find(reader, &terms(query), limit.min(200))
}

/// The first fact outside the name that explains the hit.
fn matched(reader: &Reader<'_>, row: &ContactRow, terms: &[Term]) -> String {
    let name = fold(&row.name.full());
    let is_in_name = |term: &Term| match term {
        Term::Text(text) => {
            name.contains(text.as_str()) || fold(&row.name.nickname).contains(text.as_str())
        }
        Term::Initial(_) => true,
        Term::Number(_) => false,
    };
    let Some(term) = terms.iter().find(|term| !is_in_name(term)) else { return String::new() };
    let has_words = |text: &str| match term {
        Term::Text(wanted) | Term::Number(wanted) => fold(text).contains(wanted.as_str()),
        Term::Initial(_) => false,
    };
    // «8 916…» is found by its international digits as well.
    let has_digits = |point: &ContactPoint| match term {
        Term::Number(wanted) => [Some(&point.value), point.normal.as_ref()]
            .into_iter()
            .flatten()
            .any(|line| is_dialled_by(&digits(line), wanted)),
        _ => false,
    };
    let points = crate::contacts::store::points_of(reader.conn(), row.id).unwrap_or_default();
    let line = points.into_iter().find(|point| has_digits(point) || has_words(&point.value));
    line.map(|point| point.value).unwrap_or_else(|| {
        let mut others = std::iter::once(&row.organization).chain(&row.tags);
        others.find(|text| has_words(text)).cloned().unwrap_or_default()
    })
}
