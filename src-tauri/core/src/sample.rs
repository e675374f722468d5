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

use rusqlite::params;

use self::chance::Chance;
use self::vocabulary::Vocabulary;
use crate::kernel::error::Result;
use crate::kernel::job::Job;
use crate::kernel::workspace::Tx;

/// How many customers the sample has.
const PEOPLE: u32 = 300;

/// Brings the sample in, in `ru`, `uk` or `en`; answers how many customers came. Stoppable
/// through the job; loading it twice brings the people twice, so the window asks first.
pub fn load(tx: &Tx<'_>, language: &str, job: &Job) -> Result<u32> {
    let words = Vocabulary::of(language)?;
    let mut chance = Chance::new(0x0056_697A_6974_6B61);
    job.expect(PEOPLE);
    for number in 0..PEOPLE {
        let person = people::make(tx, &words, &mut chance, number)?;
        talks::make(tx, &words, &mut chance, &person)?;
        job.reached(number + 1)?;
    }
    talks::make_day(tx, &words)?;
    tx.about("count", PEOPLE);
    Ok(PEOPLE)
}

/// Notes a record as part of the sample.
fn note(tx: &Tx<'_>, table: &str, id: uuid::Uuid) -> Result<()> {
    tx.conn()
        .prepare_cached("INSERT OR IGNORE INTO sample_records (record_table, record_id) VALUES (?1, ?2)")?
        .execute(params![table, id.as_bytes()])?;
    Ok(())
}
