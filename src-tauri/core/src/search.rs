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
pub use texts::{TextHit, TextKind};

use crate::contacts::ContactPoint;
use crate::kernel::error::Result;
use crate::kernel::text::{digits, fold};
use crate::kernel::workspace::Reader;
use crate::summaries::{ContactRow, rows_of};

/// The customers that a query found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchHits {
    /// Customers, the likeliest first.
    pub contacts: Vec<ContactHit>,
    /// How many customers match in all.
    pub total_contacts: u32,
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

/// The words of a query as search compares them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Term {
    /// Letters to find anywhere.
    Text(String),
    /// One letter: the beginning of a word, such as an initial.
    Initial(char),
    /// Digits to find in a phone number.
    Number(String),
}

/// Parts a query into terms: «Иванов С. В.» is a text and two initials, `916 12` two numbers
/// that a phone may hold side by side.
pub(crate) fn terms(query: &str) -> Vec<Term> {
    let folded = fold(query);
    let has_letters = folded.chars().any(char::is_alphabetic);
    let number = digits(&folded);
    if !has_letters && number.len() >= 2 {
        return vec![Term::Number(number)];
    }
    let words: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';'))
        .filter(|word| !word.is_empty())
        .collect();
    words.chunk_by(|a, b| is_numeric(a) && is_numeric(b)).flat_map(terms_of).collect()
}

fn is_numeric(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && !word.contains(char::is_alphabetic)
}

/// The terms of one word, or of the words of digits that stand side by side.
fn terms_of(run: &[&str]) -> Vec<Term> {
    match run {
        [word] if !is_numeric(word) => vec![text_term(word)],
        _ if is_dialled(run) => vec![Term::Number(digits(&run.concat()))],
        // Beside a piece of a phone a short number is one too: `916 12`; by itself it is rather
        // the «12» of a school, which stands in a name.
        _ => {
            let is_phone = run.iter().any(|word| digits(word).len() >= 3);
            let term = |word: &&str| match is_phone {
                true => Term::Number(digits(word)),
                false => text_term(word),
            };
            run.iter().map(term).collect()
        }
    }
}

/// Whether words of digits begin as a phone is dialled: `+38 067`, `(916) 12`, `8 916`, `067 1`.
fn is_dialled(run: &[&str]) -> bool {
    let begins = |first: &&str| first.starts_with(['+', '(', '0']) || *first == "8";
    run.first().is_some_and(begins) && digits(&run.concat()).len() >= 2
}

/// A word without what people put around it: «Ромашка», (Ромашка), #vip.
fn text_term(word: &str) -> Term {
    let around = |c: char| matches!(c, '«' | '»' | '"' | '“' | '”' | '„' | '(' | ')' | '#');
    let bare = match word.trim_matches(around) {
        "" => word,
        bare => bare,
    };
    let mut letters = bare.chars();
    match (letters.next(), letters.next()) {
        (Some(only), None) if only.is_alphabetic() => Term::Initial(only),
        _ => Term::Text(bare.to_owned()),
    }
}

/// Finds customers by any fragment; at most `limit`. An empty query finds nobody and has
/// the names read, so that the first letter does not wait for that.
pub fn find(
    reader: &Reader<'_>,
    index: &SearchIndex,
    query: &str,
    limit: u32,
) -> Result<SearchHits> {
    let terms = terms(query);
    if terms.is_empty() {
        index.refresh(reader)?;
        return Ok(SearchHits { contacts: Vec::new(), total_contacts: 0 });
    }
    let found = index.find(reader, &terms, limit.min(200) as usize)?;
    let rows = rows_of(reader, &found.ids)?;
    let contacts = rows
        .into_iter()
        .map(|row| ContactHit { matched: matched(reader, &row, &terms), row })
        .collect();
    Ok(SearchHits { contacts, total_contacts: found.total })
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
            .any(|line| index::is_dialled_by(&digits(line), wanted)),
        _ => false,
    };
    let points = crate::contacts::store::points_of(reader.conn(), row.id).unwrap_or_default();
    let line = points.into_iter().find(|point| has_digits(point) || has_words(&point.value));
    line.map(|point| point.value).unwrap_or_else(|| {
        let mut others = std::iter::once(&row.organization).chain(&row.tags);
        others.find(|text| has_words(text)).cloned().unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_parted_as_people_mean_it() {
        let text = |text: &str| Term::Text(text.to_owned());
        assert_eq!(
            terms("Иванов С. В."),
            vec![text("иванов"), Term::Initial('с'), Term::Initial('в')]
        );
        assert_eq!(terms("иванов св"), vec![text("иванов"), text("св")]);
        assert_eq!(terms("+7 (916) 12"), vec![Term::Number("791612".to_owned())]);
        assert_eq!(terms("  "), vec![]);
        let number = |text: &str| Term::Number(text.to_owned());
        assert_eq!(terms("иванов +38 (067) 1"), vec![text("иванов"), number("380671")]);
        assert_eq!(terms("иванов 8 916"), vec![text("иванов"), number("8916")]);
        assert_eq!(terms("иванов 916 12"), vec![text("иванов"), number("916"), number("12")]);
        assert_eq!(terms("школа 12"), vec![text("школа"), text("12")]);
        assert_eq!(
            terms("ООО \"Ромашка\" (#vip)"),
            vec![text("ооо"), text("ромашка"), text("vip")]
        );
        assert_eq!(terms("\""), vec![text("\"")]);
    }
}
