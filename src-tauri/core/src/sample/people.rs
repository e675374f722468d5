//! The people of the sample.

use chrono::{Datelike, Days, Duration, NaiveDate, NaiveTime};

use super::chance::Chance;
use super::note;
use super::vocabulary::Vocabulary;
use crate::contacts::{
    self, AddressDraft, ContactDraft, ContactStatus, PointDraft, PointKind, Sex, store,
};
use crate::dates::{self, DateDraft, DateKind};
use crate::ids::ContactId;
use crate::kernel::civil::PartialDate;
use crate::kernel::error::Result;
use crate::kernel::workspace::Tx;

/// Somebody of the sample, as the talks need them.
pub(super) struct Person {
    pub id: ContactId,
    pub status: ContactStatus,
}

/// Makes the customer of that number.
pub(super) fn make(
    tx: &Tx<'_>,
    words: &Vocabulary,
    chance: &mut Chance,
    number: u32,
) -> Result<Person> {
    let mut draft = named(words, chance, number);
    let status = if number == 0 { ContactStatus::Active } else { status(chance) };
    draft.status = Some(status);
    draft.source = chance.pick(&words.sources).to_owned();
    if chance.percent(60) {
        draft.organization = chance.pick(&words.companies).to_owned();
        draft.role = chance.pick(&words.roles).to_owned();
    }
    if chance.percent(35) {
        draft.note = chance.pick(&words.notes).to_owned();
    }
    if chance.percent(45) {
        draft.tags = vec![chance.pick(&words.tags).to_owned()];
    }
    if chance.percent(40) {
        draft.addresses = vec![address(words, chance)];
    }
    draft.points = points(words, chance, number);
    let id = contacts::create(tx, &draft)?;
    note(tx, "contacts", id.0)?;
    // The one whom tours show has a birthday on 29 February.
    if chance.percent(70) || number == 0 {
        birthday(tx, chance, id, number)?;
    }
    Ok(Person { id, status })
}

/// Moves the moment at which somebody was written down to before the first talk with them, or to
/// some day of the two years; no chance is used up, so nobody else changes by it.
pub(super) fn write_down_earlier(
    tx: &Tx<'_>,
    id: ContactId,
    number: u32,
    first_talk: Option<NaiveDate>,
) -> Result<()> {
    let now = tx.now();
    let day = match first_talk {
        Some(day) => day - Days::new(u64::from(number % 4)),
        None => now.today() - Days::new(1 + u64::from(number * 89 % 700)),
    };
    let at = day.and_time(NaiveTime::MIN) + Duration::minutes(7 * 60 + i64::from(number % 97));
    store::set_created_at(tx.conn(), id, now.millis() - (now.local - at).num_milliseconds())
}

/// Every third is a woman; number 0 is the one whom tours show, 1 and 2 share the surname.
fn named(words: &Vocabulary, chance: &mut Chance, number: u32) -> ContactDraft {
    let is_woman = number % 3 == 1 && number > 2;
    let (names, patronymics) = if is_woman {
        (&words.female_names, &words.female_patronymics)
    } else {
        (&words.male_names, &words.male_patronymics)
    };
    let mut draft = ContactDraft {
        surname: chance.pick(&words.surnames).to_owned(),
        given_name: chance.pick(names).to_owned(),
        patronymic: if chance.percent(65) {
            chance.pick(patronymics).to_owned()
        } else {
            String::new()
        },
        sex: Some(if is_woman { Sex::Female } else { Sex::Male }),
        ..ContactDraft::default()
    };
    if is_woman {
        draft.surname.push_str(&words.female_ending);
    }
    if number < 3 {
        draft.surname = words.feature.surname.clone();
    }
    if number == 0 {
        draft.given_name = words.feature.given_name.clone();
        draft.patronymic = words.feature.patronymic.clone();
    }
    draft
}

fn status(chance: &mut Chance) -> ContactStatus {
    match chance.below(100) {
        0..15 => ContactStatus::Cold,
        15..40 => ContactStatus::Lead,
        40..75 => ContactStatus::Active,
        75..92 => ContactStatus::Asleep,
        _ => ContactStatus::Ended,
    }
}

fn address(words: &Vocabulary, chance: &mut Chance) -> AddressDraft {
    AddressDraft {
        city: chance.pick(&words.cities).to_owned(),
        street: format!("{}, {}", chance.pick(&words.streets), 1 + chance.below(90)),
        ..AddressDraft::default()
    }
}

fn points(words: &Vocabulary, chance: &mut Chance, number: u32) -> Vec<PointDraft> {
    let point = |kind, value| PointDraft {
        id: None,
        kind,
        label: String::new(),
        value,
        is_preferred: false,
    };
    let pattern = chance.pick(&words.phone).to_owned();
    let mut points = vec![point(PointKind::Phone, chance.fill(&pattern))];
    if chance.percent(55) {
        let domain = chance.pick(&words.email_domains);
        points.push(point(PointKind::Email, format!("client{number}@{domain}")));
    }
    if chance.percent(15) {
        points.push(point(PointKind::Telegram, format!("@client{number}")));
    }
    points
}

/// Spread over the year; a few fall into the days to come, one on 29 February, some
/// without a year.
fn birthday(tx: &Tx<'_>, chance: &mut Chance, contact_id: ContactId, number: u32) -> Result<()> {
    let today = tx.now().today();
    let year = 1950 + i32::try_from(chance.below(55)).unwrap_or(0);
    let day = match number {
        0 => PartialDate { year: Some(1980), month: Some(2), day: Some(29) },
        3 | 5 | 7 | 8 => {
            let on = today + Days::new(u64::from(number) - 3);
            PartialDate {
                year: Some(if number == 3 { today.year() - 45 } else { year }),
                month: Some(on.month()),
                day: Some(on.day()),
            }
        }
        _ => PartialDate {
            year: chance.percent(80).then_some(year),
            month: Some(1 + chance.below(12)),
            day: Some(1 + chance.below(28)),
        },
    };
    let draft = DateDraft {
        contact_id,
        kind: DateKind::Birthday,
        label: String::new(),
        date: day,
        leap_rule: None,
        remind: None,
    };
    let made = dates::create(tx, &draft)?;
    note(tx, "dates", made.id.0)
}
