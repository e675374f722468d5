//! Notes, talks and to-dos by their words.

use rusqlite::{OptionalExtension, Row};
use serde::Serialize;
use ts_rs::TS;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

use super::excerpt;
use crate::contacts::ContactName;
use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::ids::uuid_from_sql;
use crate::kernel::query::Term;
use crate::kernel::workspace::Reader;
use crate::summaries::{TextKind, WaitingText, newest_waiting_texts};

/// A text in which the words occur.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TextHit {
    /// Where it stands.
    pub kind: TextKind,
    /// The record it stands in.
    #[ts(type = "string")]
    pub owner_id: Uuid,
    /// The customer it is about, if any.
    pub contact_id: Option<ContactId>,
    /// Their name.
    pub contact: Option<ContactName>,
    /// When, as wall time, if it has a time.
    pub at: Option<String>,
    /// The words with some text around them.
    pub excerpt: String,
    /// Which characters of the excerpt matched, as pairs of start and end.
    pub marks: Vec<(u32, u32)>,
}

/// The words of a query as the index cuts texts into words: letters and digits. Shorter ones
/// than three are left out beside longer ones, which narrow it down far more.
fn words_of(terms: &[Term]) -> Vec<&str> {
    let texts = terms.iter().filter_map(|term| match term {
        Term::Text(text) | Term::Number(text) => Some(text.as_str()),
        Term::Initial(_) => None,
    });
    let mut words: Vec<&str> = texts
        .flat_map(|text| text.split(|c: char| !is_of_word(c)))
        .filter(|word| !word.is_empty())
        .collect();
    let is_long = |word: &&str| word.chars().count() > 2;
    if words.iter().any(is_long) {
        words.retain(|word| is_long(word));
    }
    words
}

/// Whether the index keeps a character within a word: letters, digits, and the accents that it
/// knows of (fts5_unicode2.c). Unicode's own idea of a letter is wider: vowel signs of Indian scripts,
/// letters in circles and squares. A word that the index has in two could not be asked for.
fn is_of_word(c: char) -> bool {
    let is_accent = ('\u{300}'..='\u{331}').contains(&c);
    let is_drawn = matches!(c, '\u{24B6}'..='\u{24E9}' | '\u{1F130}'..='\u{1F149}' | '\u{1F150}'..='\u{1F169}'
            | '\u{1F170}'..='\u{1F189}');
    is_accent || c.is_alphanumeric() && !is_combining_mark(c) && !is_drawn
}

/// Whether every word begins one of a folded text: what the index would say of it.
fn has_words(folded: &str, wanted: &[&str]) -> bool {
    let mut words = wanted.iter();
    words.all(|wanted| folded.split(|c| !is_of_word(c)).any(|word| word.starts_with(wanted)))
}

/// The newest texts in which every term begins a word; those about nobody but people in the
/// trash are passed over. Texts that are not in the index yet are read one by one, before it.
pub(super) fn find(reader: &Reader<'_>, terms: &[Term], limit: u32) -> Result<Vec<TextHit>> {
    let (words, limit) = (words_of(terms), limit as usize);
    // A single letter begins half of all words and tells nothing.
    if words.iter().all(|word| word.chars().count() < 2) {
        return Ok(Vec::new());
    }
    let waiting = newest_waiting_texts(reader)?;
    let mut hits = Vec::new();
    for WaitingText { owner_id, kind, text } in &waiting {
        if hits.len() < limit && has_words(text, &words) {
            hits.extend(hit(reader, Uuid::from_bytes(*owner_id), *kind, &words)?);
        }
    }
    let question = words.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ");
    let mut statement = reader.conn().prepare_cached(
        "SELECT t.owner_id, t.kind FROM texts_fts JOIN texts t ON t.doc = texts_fts.rowid
         WHERE texts_fts MATCH ?1 ORDER BY texts_fts.rowid DESC",
    )?;
    let mut owners = statement.query([question])?;
    // Row by row: how many it takes to have enough depends on who is in the trash.
    while hits.len() < limit
        && let Some(row) = owners.next()?
    {
        let owner = uuid_from_sql(row.get_ref(0)?).map_err(rusqlite::Error::from)?;
        // Of a text that was changed since, the index tells what it was.
        if !waiting.iter().any(|waiting| waiting.owner_id == *owner.as_bytes()) {
            hits.extend(hit(reader, owner, row.get(1)?, &words)?);
        }
    }
    Ok(hits)
}

const CONTACT: &str = "SELECT c.id, c.surname, c.given_name, c.patronymic, c.nickname, NULL, c.note
  FROM contacts c WHERE c.id = ?1 AND c.trashed_at IS NULL";

const INTERACTION: &str =
    "SELECT c.id, c.surname, c.given_name, c.patronymic, c.nickname, i.starts_at,
    i.agenda || char(10) || i.said || char(10) || i.offered || char(10) || i.promised || char(10) || i.place
  FROM interactions i JOIN interaction_participants p ON p.interaction_id = i.id
  JOIN contacts c ON c.id = p.contact_id WHERE i.id = ?1 AND c.trashed_at IS NULL
  ORDER BY c.id LIMIT 1";

const TASK: &str = "SELECT c.id, c.surname, c.given_name, c.patronymic, c.nickname, t.due_on,
    t.title || char(10) || t.note
  FROM tasks t LEFT JOIN contacts c ON c.id = t.contact_id
  WHERE t.id = ?1 AND c.trashed_at IS NULL";

fn hit(
    reader: &Reader<'_>,
    owner: Uuid,
    kind: TextKind,
    wanted: &[&str],
) -> Result<Option<TextHit>> {
    let sql = match kind {
        TextKind::Contact => CONTACT,
        TextKind::Interaction => INTERACTION,
        TextKind::Task => TASK,
    };
    let mut statement = reader.conn().prepare_cached(sql)?;
    Ok(statement
        .query_row([owner.as_bytes()], |row| text_hit(row, owner, kind, wanted))
        .optional()?)
}

fn text_hit(
    row: &Row<'_>,
    owner_id: Uuid,
    kind: TextKind,
    wanted: &[&str],
) -> rusqlite::Result<TextHit> {
    let contact_id: Option<ContactId> = row.get(0)?;
    let contact = match contact_id {
        Some(_) => Some(ContactName {
            surname: row.get(1)?,
            given_name: row.get(2)?,
            patronymic: row.get(3)?,
            nickname: row.get(4)?,
        }),
        None => None,
    };
    let text: String = row.get(6)?;
    let (excerpt, marks) = excerpt(&text, wanted);
    Ok(TextHit { kind, owner_id, contact_id, contact, at: row.get(5)?, excerpt, marks })
}
