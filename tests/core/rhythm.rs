//! How often one talks with somebody, and who has gone quiet.

use vizitka_core::contacts::{self, ContactPatch, ContactStatus};
use vizitka_core::ids::{ContactId, InteractionId};
use vizitka_core::interactions::{Ended, InteractionDraft, InteractionKind};
use vizitka_core::kernel::op::Op;
use vizitka_core::summaries::{
    self, ContactFilter, ListContacts, QuietContacts, Rhythm, RhythmUnit,
};

use crate::contacts::{add, person, phone};
use crate::interactions::{close, closing, log, meeting};
use crate::support::{TestBase, base};

/// Somebody who came every week until the end of October; the base's clock shows 21 November.
fn weekly(base: &TestBase, surname: &str) -> (ContactId, Vec<InteractionId>) {
    let draft = contacts::ContactDraft {
        points: vec![phone("+7 910 100-20-30")],
        ..person(surname, "Светлана", "")
    };
    let who = add(base, &draft);
    let days = ["2026-10-07", "2026-10-14", "2026-10-21", "2026-10-28"];
    (who, days.map(|day| log(base, &meeting(&[who], &format!("{day}T10:00")))).to_vec())
}

fn quiet(base: &TestBase) -> QuietContacts {
    base.read(|reader| summaries::quiet(reader, 50)).unwrap()
}

fn names(base: &TestBase) -> Vec<String> {
    let quiet = quiet(base);
    assert_eq!(quiet.items.len(), quiet.total as usize);
    quiet.items.into_iter().map(|one| one.contact.name.surname).collect()
}

#[test]
fn who_has_been_silent_for_twice_as_long_as_usual_is_named_with_the_reason() {
    let base = base();
    let (who, _) = weekly(&base, "Рябова");
    let quiet = quiet(&base);
    assert_eq!(quiet.total, 1);
    let first = &quiet.items[0];
    assert_eq!((first.contact.id, first.phone.as_str()), (who, "+7 910 100-20-30"));
    let weekly = Rhythm { days: 7, count: 1, unit: RhythmUnit::Weeks };
    assert_eq!((first.rhythm, first.silent_days), (weekly, 24));
    assert_eq!(base.read(|reader| summaries::rhythm(reader, who)).unwrap(), Some((weekly, 24)));
    assert_eq!(
        base.read(|reader| summaries::quiet(reader, 0)).unwrap(),
        QuietContacts { items: Vec::new(), total: 1 },
        "the number is that of all"
    );
}

#[test]
fn several_talks_of_one_day_are_one() {
    let base = base();
    let (who, _) = weekly(&base, "Рябова");
    for at in ["2026-10-21T09:00", "2026-10-21T18:00", "2026-10-07T12:00"] {
        log(&base, &meeting(&[who], at));
    }
    let rhythm = base.read(|reader| summaries::rhythm(reader, who)).unwrap();
    assert_eq!(rhythm.map(|(rhythm, _)| rhythm.days), Some(7));
}

#[test]
fn silence_begins_on_its_own_day() {
    let base = base();
    weekly(&base, "Рябова");
    base.clock.set("2026-11-10T23:00");
    assert_eq!(names(&base), Vec::<String>::new());
    base.clock.set("2026-11-11T00:00");
    assert_eq!(names(&base), ["Рябова"]);
}

#[test]
fn what_did_not_take_place_and_what_was_only_noted_break_no_silence() {
    let base = base();
    let (who, _) = weekly(&base, "Рябова");
    let note =
        InteractionDraft { kind: InteractionKind::Note, ..meeting(&[who], "2026-11-19T10:00") };
    log(&base, &note);
    let meant = log(&base, &meeting(&[who], "2026-11-23T10:00"));
    assert_eq!(names(&base), Vec::<String>::new(), "something is planned");
    base.clock.set("2026-11-23T12:00");
    close(&base, &closing(meant, Ended::FellThrough));
    assert_eq!(names(&base), ["Рябова"]);
    let (_, silent) = base.read(|reader| summaries::rhythm(reader, who)).unwrap().unwrap();
    assert_eq!(silent, 26, "the card counts as the list does");
}

#[test]
fn a_talk_ends_the_silence_and_its_undo_brings_it_back() {
    let base = base();
    let (who, talks) = weekly(&base, "Рябова");
    log(&base, &meeting(&[who], "2026-11-20T10:00"));
    assert_eq!(names(&base), Vec::<String>::new());
    base.undo(None).unwrap();
    assert_eq!(names(&base), ["Рябова"]);
    base.write(Op::TrashInteraction, |tx| vizitka_core::interactions::trash(tx, talks[0])).unwrap();
    assert_eq!(names(&base), Vec::<String>::new(), "three talks are no rhythm");
}

#[test]
fn those_who_sleep_are_left_in_peace_and_the_last_to_fall_silent_come_first() {
    let base = base();
    let (asleep, _) = weekly(&base, "Спящий");
    let (gone, _) = weekly(&base, "Ушедший");
    weekly(&base, "Рябова");
    let later = add(&base, &person("Жук", "Оксана", ""));
    for day in ["2026-10-19", "2026-10-24", "2026-10-29", "2026-11-03"] {
        log(&base, &meeting(&[later], &format!("{day}T10:00")));
    }
    let asleep_now = ContactPatch { status: Some(ContactStatus::Asleep), ..Default::default() };
    base.write(Op::ChangeContact, |tx| contacts::update(tx, asleep, &asleep_now)).unwrap();
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[gone])).unwrap();
    assert_eq!(names(&base), ["Жук", "Рябова"]);

    let filter = ContactFilter { is_quiet: true, ..ContactFilter::default() };
    let list = ListContacts { filter, limit: 50, ..ListContacts::default() };
    let page = base.read(|reader| summaries::list(reader, &list)).unwrap();
    let listed: Vec<_> = page.rows.iter().map(|row| row.name.surname.as_str()).collect();
    assert_eq!((listed, page.total), (vec!["Жук", "Рябова"], 2), "the list behind the number");
}
