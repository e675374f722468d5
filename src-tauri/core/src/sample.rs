//! The sample base: some three hundred customers and two years of meetings to look around
//! in, made in the chosen language and taken out again in one click.
//!
//! It is lively but deterministic: the same language and the same day give the same
//! people, talks and numbers, so that pictures and tests of it stay true.

mod chance;
mod people;
mod remove;
mod talks;
mod vocabulary;

pub use remove::remove;

use std::collections::HashSet;

use rusqlite::params;
use uuid::Uuid;

use self::chance::Chance;
use self::vocabulary::Vocabulary;
use crate::dictionary::Dictionary;
use crate::interactions::REFUSAL_REASONS;
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::job::Job;
use crate::kernel::workspace::{Reader, Tx};
use crate::organizations::ORGANIZATIONS;
use crate::reminders;
use crate::settings;
use crate::sources::SOURCES;
use crate::tags::TAGS;

/// The dictionaries that the sample adds names to.
const DICTIONARIES: [&Dictionary; 4] = [&ORGANIZATIONS, &SOURCES, &TAGS, &REFUSAL_REASONS];

/// How many customers the sample has.
const PEOPLE: u32 = 300;

/// Brings the sample in, in `ru`, `uk` or `en`; answers how many customers came. Stoppable
/// through the job. Refuses with `sample-there` where it is loaded: everybody would be there twice.
pub fn load(tx: &Tx<'_>, language: &str, job: &Job) -> Result<u32> {
    let words = Vocabulary::of(language)?;
    if settings::has_sample(tx)? {
        return Err(Error::new(Code::SampleThere));
    }
    let mut chance = Chance::new(0x0056_697A_6974_6B61);
    let known = names_known(tx)?;
    job.expect(PEOPLE);
    reminders::quietly(tx, || {
        for number in 0..PEOPLE {
            let person = people::make(tx, &words, &mut chance, number)?;
            let first_talk = talks::make(tx, &words, &mut chance, &person)?;
            people::write_down_earlier(tx, person.id, number, first_talk)?;
            job.reached(number + 1)?;
        }
        talks::make_day(tx, &words)
    })?;
    for (names, before) in DICTIONARIES.iter().zip(known) {
        for id in names.ids(tx.conn())?.into_iter().filter(|id| !before.contains(id)) {
            note(tx, names.table, id)?;
        }
    }
    tx.about("count", PEOPLE);
    Ok(PEOPLE)
}

/// The names that were there before, which are the user's own.
fn names_known(tx: &Tx<'_>) -> Result<Vec<HashSet<Uuid>>> {
    DICTIONARIES.iter().map(|names| Ok(names.ids(tx.conn())?.into_iter().collect())).collect()
}

/// Whether a record came with the sample.
pub fn is_of_sample(reader: &Reader<'_>, id: Uuid) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM sample_records WHERE record_id = ?1)";
    Ok(reader.conn().prepare_cached(sql)?.query_row([id.as_bytes()], |row| row.get(0))?)
}

/// Notes a record as part of the sample.
fn note(tx: &Tx<'_>, table: &str, id: Uuid) -> Result<()> {
    tx.conn()
        .prepare_cached(
            "INSERT OR IGNORE INTO sample_records (record_table, record_id) VALUES (?1, ?2)",
        )?
        .execute(params![table, id.as_bytes()])?;
    Ok(())
}
