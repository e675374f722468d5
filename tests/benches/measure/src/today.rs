//! The day on which the base is looked at: some dozens not closed, what is planned ahead, open
//! to-dos, and the reminders that a person would have.

use chrono::{Days, NaiveDateTime};
use vizitka_core::ids::ContactId;
use vizitka_core::interactions::{self, InteractionDraft, InteractionKind, InteractionStatus};
use vizitka_core::kernel::error::Error;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::{Tx, Workspace};
use vizitka_core::settings::{Lead, LeadUnit};
use vizitka_core::tasks::{self, TaskDraft};

use crate::Result;
use crate::base::{SPECIAL, words_of};
use crate::chance::Chance;
use crate::now::{Hands, later, wall};
use crate::words::Words;

/// Planned ones whose time passed in the last days.
const UNCLOSED: usize = 40;
/// Planned ones of the weeks to come; a few of them today.
const AHEAD: usize = 120;
/// Open to-dos, a few of them overdue.
const TASKS: usize = 150;
/// To-dos that were done over the last two years, a score a fortnight.
const DONE: usize = 1_000;
const DONE_AT_ONCE: usize = 20;

type Answer = std::result::Result<(), Error>;

/// Writes it.
pub fn write(
    workspace: &Workspace,
    hands: &Hands,
    now: NaiveDateTime,
    words: &[Words; 3],
    people: &[ContactId],
) -> Result<()> {
    let mut chance = Chance::new(11);
    let mut anybody = || SPECIAL.len() + chance.below(people.len() - SPECIAL.len());
    for fortnight in (1..=DONE / DONE_AT_ONCE).rev() {
        hands.set(now - Days::new(14 * fortnight as u64));
        workspace.write(Op::CompleteTask, |tx| {
            for _ in 0..DONE_AT_ONCE {
                let id = task(tx, words, people, anybody(), None, None)?;
                tasks::complete(tx, id)?;
            }
            Ok(())
        })?;
    }
    hands.set(now);
    workspace.write(Op::PlanInteraction, |tx| {
        for number in 0..UNCLOSED {
            let start = later(now, -(60 + 350 * number as i64));
            plan(tx, words, people, anybody(), start, None)?;
        }
        for number in 0..AHEAD {
            let who = if number < SPECIAL.len() { number } else { anybody() };
            // The lead of the first thirty has passed already: they remind now.
            let lead =
                if number < 30 { lead(3, LeadUnit::Days) } else { lead(30, LeadUnit::Minutes) };
            plan(tx, words, people, who, later(now, 45 + 180 * number as i64), Some(lead))?;
        }
        Ok(())
    })?;
    workspace.write(Op::CreateTask, |tx| {
        for number in 0..TASKS {
            let who = if number < 6 { number % SPECIAL.len() } else { anybody() };
            let due = now.date() - Days::new(5) + Days::new(number as u64 / 3);
            let remind = (number % 3 == 0).then(|| lead(0, LeadUnit::Days));
            task(tx, words, people, who, Some(due.to_string()), remind)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn lead(count: u32, unit: LeadUnit) -> Lead {
    Lead { count, unit, at_time: None }
}

fn plan(
    tx: &Tx<'_>,
    words: &[Words; 3],
    people: &[ContactId],
    who: usize,
    start: NaiveDateTime,
    remind: Option<Lead>,
) -> Answer {
    let words = words_of(words, who);
    let draft = InteractionDraft {
        kind: InteractionKind::Meeting,
        contact_ids: vec![people[who]],
        starts_at: wall(start),
        status: Some(InteractionStatus::Planned),
        place: words.places[who % words.places.len()].clone(),
        offered: words.planned[who % words.planned.len()].clone(),
        remind,
        ..InteractionDraft::default()
    };
    interactions::log(tx, &draft).map(|_| ())
}

fn task(
    tx: &Tx<'_>,
    words: &[Words; 3],
    people: &[ContactId],
    who: usize,
    due_on: Option<String>,
    remind: Option<Lead>,
) -> std::result::Result<vizitka_core::ids::TaskId, Error> {
    let titles = &words_of(words, who).tasks;
    let draft = TaskDraft {
        title: titles[who % titles.len()].clone(),
        contact_id: Some(people[who]),
        due_on,
        remind,
        ..TaskDraft::default()
    };
    Ok(tasks::create(tx, &draft)?.id)
}
