use vizitka_core::contacts::{self, ContactDraft};
use vizitka_core::dates::{self, DateDetail, DateDraft, DateKind, UpcomingDate};
use vizitka_core::error::Code;
use vizitka_core::ids::ContactId;
use vizitka_core::kernel::civil::{LeapRule, PartialDate};
use vizitka_core::kernel::op::Op;

use crate::support::{TestBase, base};

pub fn person(base: &TestBase, surname: &str) -> ContactId {
    let draft = ContactDraft { surname: surname.to_owned(), ..ContactDraft::default() };
    base.write(Op::CreateContact, |tx| contacts::create(tx, &draft)).unwrap().value
}

/// `1980-02-29`, `--02-29` or `1980`.
pub fn partial(text: &str) -> PartialDate {
    let number = |text: &str| text.parse().unwrap();
    match text.strip_prefix("--").map(|rest| rest.split_once('-').unwrap()) {
        Some((month, day)) => {
            PartialDate { year: None, month: Some(number(month)), day: Some(number(day)) }
        }
        None if text.len() == 4 => {
            PartialDate { year: Some(text.parse().unwrap()), month: None, day: None }
        }
        None => PartialDate::full(text.parse().unwrap()),
    }
}

pub fn draft(contact_id: ContactId, kind: DateKind, date: &str) -> DateDraft {
    let date = partial(date);
    DateDraft { contact_id, kind, label: String::new(), date, leap_rule: None, remind: None }
}

pub fn birthday(base: &TestBase, surname: &str, date: &str) -> DateDetail {
    let draft = draft(person(base, surname), DateKind::Birthday, date);
    base.write(Op::CreateDate, |tx| dates::create(tx, &draft)).unwrap().value
}

fn upcoming(base: &TestBase, days: u32) -> Vec<UpcomingDate> {
    base.read(|reader| dates::upcoming(reader, days, &[], 100)).unwrap().items
}

fn names(upcoming: &[UpcomingDate]) -> Vec<String> {
    upcoming.iter().map(|date| format!("{} {}", date.on, date.contact.name.surname)).collect()
}

#[test]
fn dates_come_up_over_the_end_of_the_year() {
    let base = base();
    base.clock.set("2026-12-30T10:00");
    birthday(&base, "Январёв", "1980-01-02");
    birthday(&base, "Декабрёв", "--12-31");
    birthday(&base, "Вчерашний", "1980-12-29");
    birthday(&base, "Годов", "1980");
    assert_eq!(names(&upcoming(&base, 7)), ["2026-12-31 Декабрёв", "2027-01-02 Январёв"]);
    assert_eq!(names(&upcoming(&base, 1)), ["2026-12-31 Декабрёв"]);
    assert_eq!(upcoming(&base, 366).len(), 3, "a whole year holds everybody with a day");
}

#[test]
fn today_counts_and_says_how_old() {
    let base = base();
    birthday(&base, "Иванов", "1981-11-21");
    let today = upcoming(&base, 0).remove(0);
    assert_eq!((today.days_left, today.turns, today.is_jubilee), (0, Some(45), true));
    assert_eq!(today.date.age, Some(45), "the day itself makes a year");
    base.clock.set("2026-11-20T23:59");
    let eve = upcoming(&base, 7).remove(0);
    assert_eq!((eve.days_left, eve.turns, eve.date.age), (1, Some(45), Some(44)));
}

#[test]
fn those_of_today_are_counted_however_few_were_asked_for() {
    let base = base();
    for (surname, date) in [("Иванов", "1981-11-21"), ("Котова", "--11-21"), ("Уваров", "--11-22")]
    {
        birthday(&base, surname, date);
    }
    let found = base.read(|reader| dates::upcoming(reader, 7, &[], 1)).unwrap();
    assert_eq!((found.items.len(), found.total, found.today_count), (1, 3, 2));
}

#[test]
fn a_leap_day_is_kept_by_choice_and_found_on_that_day() {
    let base = base();
    let early = birthday(&base, "Ранний", "1980-02-29");
    let mut late = draft(person(&base, "Поздний"), DateKind::Birthday, "--02-29");
    late.leap_rule = Some(LeapRule::March1);
    base.write(Op::CreateDate, |tx| dates::create(tx, &late)).unwrap();
    assert_eq!(early.next_on.as_deref(), Some("2027-02-28"));
    base.clock.set("2027-02-28T08:00");
    assert_eq!(names(&upcoming(&base, 0)), ["2027-02-28 Ранний"]);
    base.clock.set("2027-03-01T08:00");
    assert_eq!(names(&upcoming(&base, 0)), ["2027-03-01 Поздний"]);
    base.clock.set("2028-02-29T08:00");
    assert_eq!(upcoming(&base, 0).len(), 2, "a leap year has the day itself");
}

#[test]
fn what_is_not_known_is_not_invented() {
    let base = base();
    let year = birthday(&base, "Годов", "1980");
    assert_eq!((year.next_on, year.turns, year.age), (None, Some(46), Some(46)));
    let day = birthday(&base, "Дневной", "--05-01");
    assert_eq!((day.next_on.as_deref(), day.turns, day.age), (Some("2027-05-01"), None, None));
}

#[test]
fn a_renewal_ahead_is_not_kept_before_it_happens() {
    let base = base();
    let renewal = draft(person(&base, "Полисов"), DateKind::Renewal, "2027-12-01");
    let renewal = base.write(Op::CreateDate, |tx| dates::create(tx, &renewal)).unwrap().value;
    assert_eq!((renewal.next_on.as_deref(), renewal.turns), (Some("2027-12-01"), None));
    assert!(upcoming(&base, 30).is_empty());
}

#[test]
fn days_that_do_not_exist_and_birthdays_to_come_are_refused() {
    let base = base();
    let id = person(&base, "Иванов");
    let before = base.contents();
    let mut bad = draft(id, DateKind::Birthday, "1980-01-01");
    bad.date = PartialDate { year: Some(1981), month: Some(2), day: Some(29) };
    let refused = base.write(Op::CreateDate, |tx| dates::create(tx, &bad)).unwrap_err();
    assert_eq!(refused.code, Code::DateDoesNotExist);
    let ahead = draft(id, DateKind::Birthday, "2026-11-22");
    let refused = base.write(Op::CreateDate, |tx| dates::create(tx, &ahead)).unwrap_err();
    assert_eq!(refused.code, Code::FieldInvalid);
    let nobody = draft(ContactId::new(), DateKind::Other, "2026-11-20");
    let refused = base.write(Op::CreateDate, |tx| dates::create(tx, &nobody)).unwrap_err();
    assert_eq!(refused.code, Code::NotFound);
    assert_eq!(base.contents(), before);
}

#[test]
fn a_person_has_one_birthday_and_any_number_of_other_days() {
    let base = base();
    let first = birthday(&base, "Иванов", "1980-05-01");
    let again = draft(first.contact_id, DateKind::Birthday, "1980-05-02");
    let again = base.write(Op::CreateDate, |tx| dates::create(tx, &again)).unwrap().value;
    assert_eq!(again.id, first.id);
    for day in ["2010-06-01", "2011-06-01"] {
        let wedding = draft(first.contact_id, DateKind::Anniversary, day);
        base.write(Op::CreateDate, |tx| dates::create(tx, &wedding)).unwrap();
    }
    let of_them = base.read(|reader| dates::of_contact(reader, first.contact_id)).unwrap();
    let days: Vec<_> = of_them.iter().map(|date| date.next_on.clone().unwrap()).collect();
    assert_eq!(days, ["2027-05-02", "2027-06-01", "2027-06-01"]);
    // A day that turns out to be the birthday takes the place of the one that was known.
    let turned = draft(first.contact_id, DateKind::Birthday, "1980-06-01");
    base.write(Op::ChangeDate, |tx| dates::update(tx, of_them[1].id, &turned)).unwrap();
    let of_them = base.read(|reader| dates::of_contact(reader, first.contact_id)).unwrap();
    let kinds: Vec<_> = of_them.iter().map(|date| date.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == DateKind::Birthday).count(), 1);
    assert_eq!(kinds.len(), 2);
}

#[test]
fn customers_put_away_have_no_upcoming_dates() {
    let base = base();
    let archived = birthday(&base, "Архивный", "--11-22").contact_id;
    let trashed = birthday(&base, "Корзинный", "--11-22").contact_id;
    base.write(Op::ArchiveContacts, |tx| contacts::archive(tx, &[archived])).unwrap();
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[trashed])).unwrap();
    assert!(upcoming(&base, 7).is_empty());
    base.write(Op::UnarchiveContacts, |tx| contacts::unarchive(tx, &[archived])).unwrap();
    assert_eq!(names(&upcoming(&base, 7)), ["2026-11-22 Архивный"]);
}

#[test]
fn every_change_of_a_date_is_taken_back() {
    let base = base();
    let date = birthday(&base, "Иванов", "1980-05-01");
    let before = base.contents();
    let other = draft(date.contact_id, DateKind::Birthday, "1990-06-02");
    base.write(Op::ChangeDate, |tx| dates::update(tx, date.id, &other)).unwrap();
    base.write(Op::DeleteDate, |tx| dates::delete(tx, date.id)).unwrap();
    base.undo(None).unwrap();
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before);
}
