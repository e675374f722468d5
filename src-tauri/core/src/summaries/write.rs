//! Writing one summary: what goes into it is decided here only.

use chrono::NaiveDate;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, params};

use super::model::TextKind;
use crate::contacts::PointKind;
use crate::contacts::bring_in::Arrival;
use crate::ids::ContactId;
use crate::kernel::civil::day_text;
use crate::kernel::collation::SortKeys;
use crate::kernel::error::Result;
use crate::kernel::journal::changeset::Writer;
use crate::kernel::rows::{Bulk, IfThere};
use crate::kernel::text::fold_onto;

/// Parts fields from each other; no tidied field contains it.
pub(super) const PART: char = '\u{1}';

/// What a summary is made of. Fields that stand in one text are parted by U+0001.
pub(super) struct Facts<'f> {
    pub contact_id: ContactId,
    /// 0 in use, 1 archived, 2 in the trash, 3 gone.
    pub shelf: i64,
    /// Surname, given name, patronymic, nickname.
    pub name: [&'f str; 4],
    /// Company, role, lines other than phones, cities, labels.
    pub rest: &'f str,
    /// Phones and whatever else may hold a number.
    pub numbers: &'f str,
    pub talks: Talks,
}

/// What a summary tells of talks.
#[derive(Default)]
pub(super) struct Talks {
    pub last_at: Option<String>,
    pub last_result: Option<String>,
    pub planned_at: Option<String>,
    pub rhythm_days: Option<u32>,
    pub quiet_from: Option<NaiveDate>,
}

/// Writes summaries, one or 100,000.
pub(crate) struct SummaryWriter<'c> {
    conn: &'c Connection,
    bulk: Bulk<'c>,
    waiting: Writer,
    line: Line,
    /// Room for what the summary of a newcomer is made of: the rest, the numbers.
    texts: (String, String),
}

/// What is made of the facts of one summary; its room serves the next one too.
#[derive(Default)]
struct Line {
    keys: SortKeys,
    by_surname: Vec<u8>,
    by_given: Vec<u8>,
    /// In UTF-8.
    folded: Vec<u8>,
    digits: String,
}

impl Line {
    fn take(&mut self, facts: &Facts<'_>) {
        let [surname, given, patronymic, nickname] = facts.name;
        let nickname = if surname.is_empty() { nickname } else { "" };
        self.keys.put([surname, given, patronymic, nickname], &mut self.by_surname);
        self.keys.put([given, surname], &mut self.by_given);
        self.folded.clear();
        for text in facts.name {
            fold_onto(text, &mut self.folded);
            self.folded.push(PART as u8);
        }
        fold_onto(facts.rest, &mut self.folded);
        self.take_numbers(facts.numbers);
    }

    fn take_numbers(&mut self, numbers: &str) {
        self.digits.clear();
        for number in numbers.split(PART).filter(|number| has_digits(number)) {
            if !self.digits.is_empty() {
                self.digits.push(PART);
            }
            self.digits.extend(number.chars().filter(char::is_ascii_digit));
        }
    }
}

fn has_digits(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

fn put<const N: usize>(into: &mut String, texts: [&str; N]) {
    into.clear();
    texts.into_iter().for_each(|text| into.push_str(text));
}

impl<'c> SummaryWriter<'c> {
    pub(crate) fn new(conn: &'c Connection, if_there: IfThere) -> Result<SummaryWriter<'c>> {
        let into = "contact_summaries (contact_id, shelf, by_surname, by_given, folded, digits,
          last_at, last_result, planned_at, rhythm_days, quiet_from)";
        let bulk = Bulk::new(conn, "contact_summaries", into, 11, if_there)?;
        Ok(SummaryWriter {
            conn,
            bulk,
            waiting: Writer::default(),
            line: Line::default(),
            texts: Default::default(),
        })
    }

    /// Writes what is still waiting.
    pub(crate) fn finish(mut self) -> Result<()> {
        self.bulk.send(&self.waiting)
    }

    pub(super) fn write(&mut self, facts: &Facts<'_>) -> Result<()> {
        self.line.take(facts);
        self.put(facts)
    }

    /// Writes what is new of a summary. Where nothing of it is but talks, the row keeps its number and
    /// its places in the indexes of names and shelves, and whoever holds the names in memory need not
    /// read it anew.
    pub(super) fn refresh(&mut self, facts: &Facts<'_>) -> Result<()> {
        self.line.take(facts);
        let Line { by_surname, by_given, folded, digits, .. } = &self.line;
        let is_the_same = self.conn.prepare_cached(IS_THE_SAME)?.exists(params![
            facts.contact_id,
            facts.shelf,
            by_surname,
            by_given,
            utf8(folded),
            digits,
        ])?;
        match is_the_same {
            true => refresh_talks(self.conn, facts.contact_id, &facts.talks),
            false => self.put(facts),
        }
    }

    fn put(&mut self, facts: &Facts<'_>) -> Result<()> {
        let line = &self.line;
        if self.bulk.is_idle() {
            self.waiting.bytes.clear();
        }
        let values = params![
            facts.contact_id,
            facts.shelf,
            line.by_surname,
            line.by_given,
            utf8(&line.folded),
            line.digits,
            facts.talks.last_at,
            facts.talks.last_result,
            facts.talks.planned_at,
            facts.talks.rhythm_days,
            facts.talks.quiet_from.map(day_text),
        ];
        self.bulk.add(&mut self.waiting, values)
    }

    /// The summary of somebody who was brought in just now.
    pub(crate) fn write_newcomer(
        &mut self,
        arrival: &Arrival,
        organization: &str,
        tags: &[String],
    ) -> Result<()> {
        let fields = &arrival.fields;
        let (mut rest, mut numbers) = std::mem::take(&mut self.texts);
        put(&mut rest, [organization, "\u{1}", &fields.role]);
        numbers.clear();
        for (point, normal) in &arrival.points {
            if point.kind != PointKind::Phone {
                rest.push(PART);
                rest.push_str(&point.value);
            }
            if may_hold_a_number(point.kind) {
                numbers.push(PART);
                numbers.push_str(normal.as_ref().unwrap_or(&point.value));
            }
        }
        let cities = arrival.addresses.iter().map(|address| &address.city);
        for text in cities.filter(|city| !city.is_empty()).chain(tags) {
            rest.push(PART);
            rest.push_str(text);
        }
        let written = self.write(&Facts {
            contact_id: arrival.id,
            shelf: i64::from(arrival.archived_at.is_some()),
            name: [
                &fields.name.surname,
                &fields.name.given_name,
                &fields.name.patronymic,
                &fields.name.nickname,
            ],
            rest: &rest,
            numbers: &numbers,
            talks: Talks::default(),
        });
        self.texts = (rest, numbers);
        written
    }
}

/// Whether a summary is as it was but for its talks.
const IS_THE_SAME: &str = "SELECT 1 FROM contact_summaries WHERE contact_id = ?1 AND shelf = ?2
    AND by_surname = ?3 AND by_given = ?4 AND folded = ?5 AND digits = ?6";

/// Writes what is new of the talks of a summary.
pub(super) fn refresh_talks(conn: &Connection, id: ContactId, talks: &Talks) -> Result<()> {
    conn.prepare_cached(
        "UPDATE contact_summaries
         SET last_at = ?2, last_result = ?3, planned_at = ?4, rhythm_days = ?5, quiet_from = ?6
         WHERE contact_id = ?1
           AND (last_at, last_result, planned_at, rhythm_days, quiet_from) IS NOT (?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        id,
        talks.last_at,
        talks.last_result,
        talks.planned_at,
        talks.rhythm_days,
        talks.quiet_from.map(day_text),
    ])?;
    Ok(())
}

/// Indexes the notes of people who were brought in just now.
pub(crate) fn index_notes<'n>(
    conn: &Connection,
    notes: impl Iterator<Item = (ContactId, &'n str)>,
) -> Result<()> {
    let mut doc: i64 =
        conn.query_row("SELECT coalesce(max(doc), 0) FROM texts", [], |row| row.get(0))?;
    let mut owners = Bulk::new(conn, "texts", "texts (doc, owner_id, kind)", 3, IfThere::Fail)?;
    // Each alone: before a statement of several rows the index writes out all that it has gathered.
    let mut bodies = conn.prepare_cached(INDEX)?;
    let (mut owner_rows, mut folded) = (Writer::default(), Vec::new());
    for (id, note) in notes {
        doc += 1;
        owners.add(&mut owner_rows, params![doc, id, TextKind::Contact])?;
        folded.clear();
        fold_onto(note, &mut folded);
        bodies.execute(params![doc, utf8(&folded)])?;
    }
    owners.send(&owner_rows)
}

/// Bytes of UTF-8 as a text of the base.
fn utf8(text: &[u8]) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(ValueRef::Text(text))
}

/// Puts a folded text into the index, under the number of its owner.
const INDEX: &str = "INSERT INTO texts_fts (rowid, body) VALUES (?1, ?2)";

/// The kinds whose digits search looks through; the query of `derive` names the same.
fn may_hold_a_number(kind: PointKind) -> bool {
    use PointKind::{Phone, Telegram, Viber, Whatsapp};
    matches!(kind, Phone | Viber | Whatsapp | Telegram)
}

/// Adds a folded text that is not in the index yet.
pub(super) fn index_text(
    conn: &Connection,
    owner: &[u8; 16],
    kind: TextKind,
    folded: &str,
) -> Result<()> {
    conn.prepare_cached("INSERT INTO texts (owner_id, kind) VALUES (?1, ?2)")?
        .execute(params![owner, kind])?;
    conn.prepare_cached(INDEX)?.execute(params![conn.last_insert_rowid(), folded])?;
    Ok(())
}
