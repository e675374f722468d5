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
    let back = |chance: &mut Chance| {
        silent + u64::from(chance.below(u32::try_from(DAYS_BACK - silent).unwrap_or(1)))
    };
    let mut days: Vec<NaiveDate> =
        (0..times).map(|_| working_day(today - Days::new(back(chance)))).collect();
    days.sort_unstable();
    let phrase = chance.below(60) as usize;
    for (turn, day) in days.iter().enumerate() {
        past(tx, words, chance, person.id, *day, phrase + turn)?;
    }
    if matches!(person.status, ContactStatus::Active | ContactStatus::Lead) && chance.percent(30) {
        let day = working_day(today + Days::new(u64::from(1 + chance.below(45))));
        let starts_at = at(chance, day);
        planned(tx, words, chance, person.id, &starts_at)?;
    }
    Ok(days.first().copied().filter(|day| *day < today))
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

/// Somebody was met, rung up or written to on a day of the past. The number chooses the phrase, so
/// that talks which follow each other do not say the same.
fn past(
    tx: &Tx<'_>,
    words: &Vocabulary,
    chance: &mut Chance,
    who: ContactId,
    day: NaiveDate,
    phrase: usize,
) -> Result<()> {
    let mut draft = InteractionDraft {
        contact_ids: vec![who],
        starts_at: at(chance, day),
        status: Some(InteractionStatus::Held),
        ..InteractionDraft::default()
    };
    by_some_means(words, chance, &mut draft);
    if day >= tx.now().today() {
        return Ok(());
    }
    end(words, chance, &mut draft, phrase);
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

/// A meeting takes its time at some place, a call a few minutes, a message neither.
fn by_some_means(words: &Vocabulary, chance: &mut Chance, draft: &mut InteractionDraft) {
    draft.kind = match chance.below(100) {
        0..62 => InteractionKind::Meeting,
        62..86 => InteractionKind::Call,
        86..94 => InteractionKind::Visit,
        _ => InteractionKind::Message,
    };
    match draft.kind {
        InteractionKind::Meeting | InteractionKind::Visit => {
            draft.duration_minutes = Some(15 + 15 * i64::from(chance.below(5)));
            chance.pick(&words.places).clone_into(&mut draft.place);
        }
        InteractionKind::Call => {
            draft.duration_minutes = Some(5 + 5 * i64::from(chance.below(3)));
        }
        _ => {}
    }
}

/// How it ended, with words that go with it.
fn end(words: &Vocabulary, chance: &mut Chance, draft: &mut InteractionDraft, phrase: usize) {
    let of = |list: &[String]| list.get(phrase % list.len().max(1)).cloned().unwrap_or_default();
    let roll = match draft.kind {
        // One that was sent cannot fall through.
        InteractionKind::Message => chance.below(88),
        _ => chance.below(100),
    };
    match roll {
        0..52 => {
            draft.outcome = Some(Outcome::Success);
            draft.said = of(&words.success);
        }
        52..78 => {
            draft.outcome = Some(Outcome::Neutral);
            draft.said = of(&words.neutral);
            draft.promised = of(&words.promised);
        }
        78..88 => {
            draft.outcome = Some(Outcome::Refusal);
            draft.said = of(&words.refusal);
            draft.refusal_reason = of(&words.refusals);
        }
        _ => {
            draft.status = Some(InteractionStatus::FellThrough);
            draft.duration_minutes = None;
            let is_call = draft.kind == InteractionKind::Call;
            draft.said = of(if is_call { &words.unanswered } else { &words.fell_through });
        }
    }
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
