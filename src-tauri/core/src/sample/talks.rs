//! Two years of meetings, calls and visits, and a lively day today.

use chrono::{Datelike, Days, NaiveDate};

use super::chance::Chance;
use super::note;
use super::people::Person;
use super::vocabulary::Vocabulary;
use crate::contacts::ContactStatus;
use crate::ids::{ContactId, InteractionId};
use crate::interactions::{
    self, InteractionDraft, InteractionKind, InteractionStatus, NextDraft, Outcome,
};
use crate::kernel::civil::day_text;
use crate::kernel::error::Result;
use crate::kernel::workspace::Tx;
use crate::tasks::{self, TaskDraft};

/// How far back the sample goes.
const DAYS_BACK: u64 = 730;

/// What happened with one person, and perhaps what is booked. Answers the day of the first talk.
pub(super) fn make(
    tx: &Tx<'_>,
    words: &Vocabulary,
    chance: &mut Chance,
    person: &Person,
) -> Result<Option<NaiveDate>> {
    let today = tx.now().today();
    let times = match person.status {
        ContactStatus::Cold => chance.below(2),
        ContactStatus::Lead => 2 + chance.below(5),
        ContactStatus::Active => 8 + chance.below(16),
        ContactStatus::Asleep => 4 + chance.below(8),
        ContactStatus::Ended => 2 + chance.below(6),
    };
    // Those who are asleep or gone have not been heard of for three months at least.
    let silent =
        if matches!(person.status, ContactStatus::Asleep | ContactStatus::Ended) { 95 } else { 1 };
    let mut first = None;
    for _ in 0..times {
        let back = silent + u64::from(chance.below(u32::try_from(DAYS_BACK - silent).unwrap_or(1)));
        let day = working_day(today - Days::new(back));
        past(tx, words, chance, person.id, day)?;
        first = Some(first.map_or(day, |first: NaiveDate| first.min(day)));
    }
    if matches!(person.status, ContactStatus::Active | ContactStatus::Lead) && chance.percent(30) {
        let day = working_day(today + Days::new(u64::from(1 + chance.below(45))));
        let starts_at = at(chance, day);
        planned(tx, words, chance, person.id, &starts_at)?;
    }
    Ok(first.filter(|day| *day < today))
}

/// The day itself, or the Monday after a weekend.
fn working_day(day: NaiveDate) -> NaiveDate {
    day + Days::new(u64::from(match day.weekday().num_days_from_monday() {
        5 => 2_u32,
        6 => 1,
        _ => 0,
    }))
}

fn at(chance: &mut Chance, day: NaiveDate) -> String {
    let minutes = ["00", "15", "30", "45"][chance.below(4) as usize];
    format!("{}T{:02}:{minutes}", day_text(day), 9 + chance.below(9))
}

fn past(
    tx: &Tx<'_>,
    words: &Vocabulary,
    chance: &mut Chance,
    who: ContactId,
    day: NaiveDate,
) -> Result<()> {
    let mut draft = InteractionDraft {
        kind: match chance.below(100) {
            0..62 => InteractionKind::Meeting,
            62..86 => InteractionKind::Call,
            86..94 => InteractionKind::Visit,
            _ => InteractionKind::Message,
        },
        contact_ids: vec![who],
        starts_at: at(chance, day),
        status: Some(InteractionStatus::Held),
        duration_minutes: Some(15 + 15 * i64::from(chance.below(5))),
        place: chance.pick(&words.places).to_owned(),
        ..InteractionDraft::default()
    };
    if day >= tx.now().today() {
        return Ok(());
    }
    let said = match chance.below(100) {
        0..52 => {
            draft.outcome = Some(Outcome::Success);
            &words.success
        }
        52..78 => {
            draft.outcome = Some(Outcome::Neutral);
            draft.promised = chance.pick(&words.promised).to_owned();
            &words.neutral
        }
        78..88 => {
            draft.outcome = Some(Outcome::Refusal);
            draft.refusal_reason = chance.pick(&words.refusals).to_owned();
            &words.refusal
        }
        _ => {
            draft.status = Some(InteractionStatus::FellThrough);
            &words.fell_through
        }
    };
    draft.said = chance.pick(said).to_owned();
    let is_held = draft.status == Some(InteractionStatus::Held);
    if is_held {
        draft.offered = chance.pick(&words.offered).to_owned();
    }
    if !is_held || chance.percent(30) {
        draft.agenda = chance.pick(&words.planned).to_owned();
    }
    let next_day = working_day(day + Days::new(u64::from(5 + chance.below(20))));
    if draft.outcome == Some(Outcome::Success) && chance.percent(40) && next_day > tx.now().today()
    {
        draft.next = Some(next(chance, next_day));
    }
    let id = interactions::log(tx, &draft)?;
    note(tx, "interactions", id.0)
}

fn next(chance: &mut Chance, day: NaiveDate) -> NextDraft {
    NextDraft {
        kind: InteractionKind::Meeting,
        starts_at: at(chance, day),
        has_time: true,
        duration_minutes: None,
        place: String::new(),
        agenda: String::new(),
        remind: None,
    }
}

fn planned(
    tx: &Tx<'_>,
    words: &Vocabulary,
    chance: &mut Chance,
    who: ContactId,
    starts_at: &str,
) -> Result<InteractionId> {
    let id = interactions::log(
        tx,
        &InteractionDraft {
            kind: InteractionKind::Meeting,
            contact_ids: vec![who],
            starts_at: starts_at.to_owned(),
            status: Some(InteractionStatus::Planned),
            place: chance.pick(&words.places).to_owned(),
            agenda: chance.pick(&words.planned).to_owned(),
            ..InteractionDraft::default()
        },
    )?;
    note(tx, "interactions", id.0)?;
    Ok(id)
}

/// Today has meetings at its hours, yesterday left two unclosed, and a few to-dos wait.
pub(super) fn make_day(tx: &Tx<'_>, words: &Vocabulary) -> Result<()> {
    let mut chance = Chance::new(7);
    let people: Vec<ContactId> = {
        let mut statement = tx.conn().prepare(
            "SELECT record_id FROM sample_records WHERE record_table = 'contacts' ORDER BY record_id LIMIT 60",
        )?;
        let rows = statement.query_map([], |row| row.get(0))?;
        // Every fifth, so that the day is not full of namesakes.
        rows.step_by(5).collect::<rusqlite::Result<_>>()?
    };
    let today = tx.now().today();
    let slots =
        [(0, "09:30"), (0, "11:00"), (0, "13:15"), (0, "16:00"), (1, "15:00"), (1, "17:30")];
    for ((back, time), who) in slots.iter().zip(people.iter()) {
        let day = day_text(today - Days::new(*back));
        planned(tx, words, &mut chance, *who, &format!("{day}T{time}"))?;
    }
    for (place, title) in words.tasks.iter().enumerate() {
        let due = (today - Days::new(1)) + Days::new(place as u64);
        let draft = TaskDraft {
            title: title.clone(),
            contact_id: people.get(place).copied().filter(|_| place % 2 == 0),
            due_on: Some(day_text(due)),
            ..TaskDraft::default()
        };
        let task = tasks::create(tx, &draft)?;
        note(tx, "tasks", task.id.0)?;
    }
    Ok(())
}
