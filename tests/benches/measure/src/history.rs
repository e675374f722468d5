//! Four years of meetings, calls, visits and messages, in the order in which they happened: half
//! of them with a tenth of the customers, as it goes.

use chrono::{Days, NaiveDateTime, Timelike};
use vizitka_core::ids::ContactId;
use vizitka_core::interactions::{
    self, InteractionDraft, InteractionKind, InteractionStatus, Outcome,
};
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Workspace;

use crate::Result;
use crate::base::{CONTACTS, SPECIAL, words_of};
use crate::chance::Chance;
use crate::now::{Hands, later, wall};
use crate::words::Words;

/// How many interactions.
const INTERACTIONS: usize = 1_000_000;

/// Interactions of one write.
const AT_ONCE: usize = 5_000;

/// How far back they go.
const DAYS_BACK: usize = 4 * 365;

/// Writes them all.
pub fn write(
    workspace: &Workspace,
    hands: &Hands,
    now: NaiveDateTime,
    words: &[Words; 3],
    people: &[ContactId],
) -> Result<()> {
    let mut chance = Chance::new(0x7A1C5);
    let first = now - Days::new(DAYS_BACK as u64);
    for chunk in 0..INTERACTIONS / AT_ONCE {
        let numbers = chunk * AT_ONCE..(chunk + 1) * AT_ONCE;
        let day_of =
            |number: usize| first + Days::new((number * (DAYS_BACK - 1) / INTERACTIONS) as u64);
        hands.set(day_of(numbers.end));
        workspace.write(Op::LogInteraction, |tx| {
            for number in numbers.clone() {
                let who = participant(number, &mut chance);
                let words = words_of(words, who);
                interactions::log(tx, &talk(words, &mut chance, people[who], day_of(number)))?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// With whom: the special ones get exactly as many as they are to have.
fn participant(number: usize, chance: &mut Chance) -> usize {
    for (special, (_, count)) in SPECIAL.iter().enumerate() {
        if number % (INTERACTIONS / count) == 3 + special {
            return special;
        }
    }
    let others = CONTACTS - SPECIAL.len();
    let at = if chance.percent(50) { chance.below(others / 10) * 10 } else { chance.below(others) };
    SPECIAL.len() + at
}

fn talk(
    words: &Words,
    chance: &mut Chance,
    who: ContactId,
    day: NaiveDateTime,
) -> InteractionDraft {
    let minutes = 9 * 60 + 15 * chance.below(36) as i64;
    let midnight = later(day, -i64::from(day.num_seconds_from_midnight() / 60));
    let mut draft = InteractionDraft {
        kind: match chance.below(100) {
            0..50 => InteractionKind::Meeting,
            50..80 => InteractionKind::Call,
            80..88 => InteractionKind::Visit,
            88..96 => InteractionKind::Message,
            _ => InteractionKind::Note,
        },
        contact_ids: vec![who],
        starts_at: wall(later(midnight, minutes)),
        status: Some(InteractionStatus::Held),
        duration_minutes: Some(15 + 15 * chance.below(5) as i64),
        place: chance.pick(&words.places).to_owned(),
        offered: chance.pick(&words.offered).to_owned(),
        ..InteractionDraft::default()
    };
    let said = match chance.below(100) {
        0..50 => {
            draft.outcome = Some(Outcome::Success);
            &words.success
        }
        50..78 => {
            draft.outcome = Some(Outcome::Neutral);
            draft.promised = chance.pick(&words.promised).to_owned();
            &words.neutral
        }
        78..90 => {
            draft.outcome = Some(Outcome::Refusal);
            draft.refusal_reason = chance.pick(&words.refusals).to_owned();
            &words.refusal
        }
        _ => {
            draft.status = Some(InteractionStatus::FellThrough);
            &words.planned
        }
    };
    // A number of its own makes texts differ, as they do.
    draft.said = format!("{} Счёт {}.", chance.pick(said), chance.below(200_000));
    draft
}
