use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Map, json};
use vizitka_core::contacts;
use vizitka_core::dates::{self, DateKind};
use vizitka_core::error::Code;
use vizitka_core::ids::{ContactId, InteractionId, ReminderId};
use vizitka_core::interactions::{
    self, InteractionDraft, InteractionKind, InteractionPatch, InteractionStatus,
};
use vizitka_core::kernel::op::Op;
use vizitka_core::leads::ReminderSubject;
use vizitka_core::reminders::{self, Announcement, Delay, Firing, FiringState, Snooze, SnoozeSpan};
use vizitka_core::settings::{self, Lead, LeadUnit};
use vizitka_core::tasks::{self, Repeat, TaskDraft};

use crate::dates::{birthday, draft as date, person};
use crate::support::{TestBase, base};
use crate::tasks::task;

fn lead(count: u32, unit: LeadUnit) -> Lead {
    Lead { count, unit, at_time: None }
}

fn minutes(count: u32) -> Option<Lead> {
    Some(lead(count, LeadUnit::Minutes))
}

fn meeting(base: &TestBase, contact: ContactId, at: &str, remind: Option<Lead>) -> InteractionId {
    let draft = InteractionDraft {
        kind: InteractionKind::Meeting,
        contact_ids: vec![contact],
        starts_at: at.to_owned(),
        has_time: true,
        status: Some(InteractionStatus::Planned),
        remind,
        ..InteractionDraft::default()
    };
    base.write(Op::PlanInteraction, |tx| interactions::log(tx, &draft)).unwrap().value
}

fn todo(base: &TestBase, title: &str, day: &str, time: Option<&str>) -> vizitka_core::ids::TaskId {
    let draft = TaskDraft {
        title: title.to_owned(),
        due_on: Some(day.to_owned()),
        due_time: time.map(str::to_owned),
        remind: minutes(0),
        ..TaskDraft::default()
    };
    task(base, draft).id
}

fn tick(base: &TestBase) -> Option<Announcement> {
    reminders::tick(base).unwrap()
}

/// The moments announced at a wall time.
fn announced(base: &TestBase, at: &str) -> Vec<String> {
    base.clock.set(at);
    let fresh = tick(base).map(|announcement| announcement.fresh).unwrap_or_default();
    fresh.iter().map(|firing| firing.moment().to_owned()).collect()
}

fn open(base: &TestBase) -> Vec<Firing> {
    base.read(reminders::open).unwrap()
}

fn change_settings(base: &TestBase, change: serde_json::Value) {
    let change: Map<_, _> = change.as_object().unwrap().clone();
    base.write(Op::ChangeSettings, |tx| settings::change(tx, &change)).unwrap();
}

fn answer<T>(
    base: &TestBase,
    op: Op,
    firing: &Firing,
    act: impl Fn(
        &vizitka_core::kernel::workspace::Tx<'_>,
        ReminderId,
        &str,
    ) -> vizitka_core::error::Result<T>,
) -> T {
    base.write(op, |tx| act(tx, firing.reminder_id, &firing.due_at)).unwrap().value
}

fn snooze(base: &TestBase, firing: &Firing, snooze: Snooze) -> String {
    answer(base, Op::SnoozeReminder, firing, |tx, id, due_at| {
        reminders::snooze(tx, id, due_at, &snooze)
    })
    .until
}

#[test]
fn a_meeting_is_announced_once_before_it_begins() {
    let base = base();
    let contact = person(&base, "Иванов");
    meeting(&base, contact, "2026-11-21T14:30", minutes(30));
    assert!(tick(&base).is_none(), "nothing is due, nothing is written");
    assert_eq!(announced(&base, "2026-11-21T13:59"), Vec::<String>::new());
    base.clock.set("2026-11-21T14:00");
    let announcement = tick(&base).unwrap();
    assert_eq!(announcement.delay, Delay::None);
    assert!(!announcement.is_gathered && !announcement.changes.is_empty());
    let firing = &announcement.fresh[0];
    assert_eq!(firing.starts_at.as_deref(), Some("2026-11-21T14:30"));
    assert_eq!(firing.contact.as_ref().unwrap().name.surname, "Иванов");
    assert_eq!((firing.is_missed, firing.state), (false, FiringState::Shown));
    assert!(tick(&base).is_none(), "once");
    assert_eq!(open(&base).len(), 1, "the list keeps it");
}

#[test]
fn a_tick_with_nothing_due_leaves_the_file_alone() {
    let base = base();
    birthday(&base, "Иванов", "1980-05-01");
    meeting(&base, person(&base, "Петров"), "2026-12-21T14:30", minutes(30));
    let other = base.second();
    assert!(!other.changed_elsewhere().unwrap());
    assert!(tick(&base).is_none());
    assert!(!other.changed_elsewhere().unwrap(), "no commit was made");
}

fn due(base: &TestBase) -> Vec<Firing> {
    base.read(reminders::due).unwrap()
}

#[test]
fn what_came_due_is_told_where_nobody_ticks_and_announced_all_the_same() {
    let base = base();
    let contact = person(&base, "Иванов");
    meeting(&base, contact, "2026-11-21T14:30", minutes(30));
    meeting(&base, contact, "2026-11-22T14:30", minutes(30));
    todo(&base, "позвонить", "2026-11-21", Some("11:00"));
    birthday(&base, "Петров", "1981-11-21");
    let gone = meeting(&base, contact, "2026-11-21T12:00", minutes(0));
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, gone)).unwrap();
    base.clock.set("2026-11-21T14:05");
    let other = base.second();
    assert!(!other.changed_elsewhere().unwrap());
    let told = due(&base);
    let moments: Vec<_> = told.iter().map(Firing::moment).collect();
    assert_eq!(moments, ["2026-11-21T09:00", "2026-11-21T11:00", "2026-11-21T14:00"]);
    assert_eq!(told[2].contact.as_ref().unwrap().name.surname, "Иванов");
    assert_eq!((told[1].is_missed, told[2].is_missed), (true, false));
    assert!(open(&base).is_empty() && !other.changed_elsewhere().unwrap(), "nothing is written");
    assert_eq!(tick(&base).unwrap().fresh, told, "announced as it was told");
    assert_eq!((due(&base), open(&base)), (told.clone(), told), "and told once");
}

#[test]
fn what_nobody_noted_yet_can_be_answered_and_is_not_announced_then() {
    let base = base();
    let call = todo(&base, "позвонить", "2026-11-21", Some("11:00"));
    todo(&base, "написать", "2026-11-21", Some("11:05"));
    todo(&base, "отправить", "2026-11-21", Some("11:10"));
    base.clock.set("2026-11-21T12:00");
    let told = due(&base);
    answer(&base, Op::CompleteReminder, &told[0], reminders::complete);
    snooze(&base, &told[1], Snooze::For { span: SnoozeSpan::Hour });
    answer(&base, Op::DismissReminder, &told[2], reminders::dismiss);
    assert!(base.read(|reader| tasks::get(reader, call)).unwrap().done_at.is_some());
    assert!(tick(&base).is_none());
    assert_eq!(due(&base).len(), 1, "what was put off stays on the list");
    assert_eq!(announced(&base, "2026-11-21T13:00"), ["2026-11-21T13:00"]);
    base.undo(None).unwrap();
    assert_eq!(announced(&base, "2026-11-21T13:01"), ["2026-11-21T11:10"], "taken back, it waits");
    let unknown = base.write(Op::DismissReminder, |tx| {
        reminders::dismiss(tx, told[0].reminder_id, "2026-11-21T11:01")
    });
    assert_eq!(unknown.unwrap_err().code, Code::NotFound);
}

#[test]
fn what_came_due_while_the_program_was_closed_is_gathered() {
    let base = base();
    let contact = person(&base, "Иванов");
    meeting(&base, contact, "2026-11-22T14:30", minutes(30));
    todo(&base, "позвонить", "2026-11-23", Some("11:00"));
    birthday(&base, "Петров", "1981-11-24");
    let base = base.reopened();
    base.clock.set("2026-11-27T08:00");
    let announcement = tick(&base).unwrap();
    assert!(announcement.is_gathered);
    assert_eq!(announcement.delay, Delay::Away);
    let moments: Vec<_> = announcement.fresh.iter().map(Firing::moment).collect();
    assert_eq!(moments, ["2026-11-22T14:00", "2026-11-23T11:00", "2026-11-24T09:00"]);
    assert!(announcement.fresh.iter().all(|firing| firing.is_missed));
    assert_eq!(open(&base).len(), 3);
}

#[test]
fn more_than_three_at_once_are_one_notice() {
    let base = base();
    for title in ["а", "б", "в"] {
        todo(&base, title, "2026-11-21", Some("12:00"));
    }
    base.clock.set("2026-11-21T12:00");
    let three = tick(&base).unwrap();
    assert_eq!((three.fresh.len(), three.is_gathered), (3, false));
    for title in ["г", "д", "е", "ж"] {
        todo(&base, title, "2026-11-21", Some("12:05"));
    }
    base.clock.set("2026-11-21T12:05");
    let four = tick(&base).unwrap();
    assert_eq!((four.fresh.len(), four.is_gathered, four.delay), (4, true, Delay::None));
}

#[test]
fn a_moved_meeting_takes_its_reminder_along() {
    let base = base();
    let id = meeting(&base, person(&base, "Иванов"), "2026-11-21T14:30", minutes(30));
    assert_eq!(announced(&base, "2026-11-21T14:01"), ["2026-11-21T14:00"]);
    let patch =
        InteractionPatch { starts_at: Some("2026-11-22T10:00".into()), ..Default::default() };
    base.write(Op::ChangeInteraction, |tx| interactions::update(tx, id, &patch)).unwrap();
    assert!(open(&base).is_empty(), "the old moment stands for nothing now");
    assert_eq!(announced(&base, "2026-11-22T09:30"), ["2026-11-22T09:30"]);
}

#[test]
fn a_clock_that_jumps_neither_loses_nor_doubles() {
    let base = base();
    let contact = person(&base, "Иванов");
    meeting(&base, contact, "2026-11-21T12:00", minutes(0));
    meeting(&base, contact, "2026-11-25T12:00", minutes(0));
    assert_eq!(announced(&base, "2026-11-24T08:00"), ["2026-11-21T12:00"], "jumped ahead");
    assert!(announced(&base, "2026-11-21T11:00").is_empty(), "and back");
    meeting(&base, contact, "2026-11-21T11:30", minutes(0));
    assert_eq!(announced(&base, "2026-11-21T11:30"), ["2026-11-21T11:30"]);
    assert!(announced(&base, "2026-11-21T12:00").is_empty(), "told already");
    assert_eq!(announced(&base, "2026-11-25T12:01"), ["2026-11-25T12:00"]);
}

#[test]
fn two_processes_announce_once() {
    let base = base();
    meeting(&base, person(&base, "Иванов"), "2026-11-21T12:00", minutes(0));
    let other = base.second();
    base.clock.set("2026-11-21T12:00");
    let all = [reminders::tick(&base).unwrap(), reminders::tick(&other).unwrap()];
    assert_eq!(all.iter().flatten().map(|one| one.fresh.len()).sum::<usize>(), 1);
}

#[test]
fn birthdays_follow_the_setting_and_are_announced_once_a_year() {
    let base = base();
    let born = birthday(&base, "Иванов", "1981-11-22");
    assert!(announced(&base, "2026-11-22T08:59").is_empty());
    base.clock.set("2026-11-22T09:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    assert_eq!(firing.reminder_id, ReminderId(born.id.0));
    assert_eq!((firing.turns, firing.date_kind), (Some(45), Some(DateKind::Birthday)));
    assert_eq!(firing.starts_at.as_deref(), Some("2026-11-22T00:00"));
    let earlier =
        json!({ "birthday_reminder": { "count": 0, "unit": "days", "at_time": "08:00" } });
    change_settings(&base, earlier);
    assert!(
        announced(&base, "2026-11-22T10:00").is_empty(),
        "a changed setting tells nothing twice"
    );
    assert_eq!(announced(&base, "2027-11-22T08:00"), ["2027-11-22T08:00"]);
    change_settings(&base, json!({ "birthday_reminder": null }));
    assert!(announced(&base, "2028-11-22T12:00").is_empty());
}

#[test]
fn the_eve_of_a_birthday_reaches_over_the_new_year() {
    let base = base();
    let eve = json!({ "birthday_reminder": { "count": 3, "unit": "days", "at_time": "19:00" } });
    change_settings(&base, eve);
    birthday(&base, "Январёв", "--01-02");
    base.clock.set("2026-12-30T19:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    assert_eq!(firing.starts_at.as_deref(), Some("2027-01-02T00:00"));
    base.clock.set("2027-01-03T12:00");
    assert_eq!(open(&base)[0].starts_at.as_deref(), Some("2027-01-02T00:00"), "still that day");
}

#[test]
fn a_date_with_a_reminder_of_its_own_follows_only_that() {
    let base = base();
    let mut own = date(person(&base, "Иванов"), DateKind::Birthday, "1981-12-25");
    own.remind = Some(lead(3, LeadUnit::Days));
    base.write(Op::CreateDate, |tx| dates::create(tx, &own)).unwrap();
    assert_eq!(announced(&base, "2026-12-22T09:00"), ["2026-12-22T09:00"]);
    assert!(announced(&base, "2026-12-25T09:00").is_empty());
    assert_eq!(announced(&base, "2027-12-22T09:05"), ["2027-12-22T09:00"]);
}

#[test]
fn a_contract_to_renew_waits_for_an_answer_and_a_birthday_for_a_month() {
    let base = base();
    let id = person(&base, "Иванов");
    for (kind, day) in [(DateKind::Renewal, "2026-12-25"), (DateKind::Birthday, "1981-12-25")] {
        let mut own = date(id, kind, day);
        own.remind = Some(lead(3, LeadUnit::Days));
        base.write(Op::CreateDate, |tx| dates::create(tx, &own)).unwrap();
    }
    let told = |at: &str| {
        base.clock.set(at);
        let kinds = due(&base).into_iter().map(|firing| firing.date_kind);
        kinds.flatten().collect::<Vec<_>>()
    };
    assert_eq!(told("2026-12-23T10:00").len(), 2);
    assert_eq!(told("2027-02-15T10:00"), [DateKind::Renewal], "where no window ever ran");
    tick(&base);
    assert_eq!(told("2027-10-15T10:00"), [DateKind::Renewal], "and where it did");
}

#[test]
fn a_birthday_that_was_over_when_written_down_is_no_news() {
    let base = base();
    birthday(&base, "Вчерашний", "1981-11-20");
    birthday(&base, "Сегодняшний", "1981-11-21");
    assert_eq!(announced(&base, "2026-11-21T10:01"), ["2026-11-21T09:00"], "today is news");
}

#[test]
fn customers_put_away_are_silent() {
    let base = base();
    let archived = birthday(&base, "Архивный", "--11-22").contact_id;
    let trashed = person(&base, "Корзинный");
    meeting(&base, trashed, "2026-11-22T09:00", minutes(0));
    base.write(Op::ArchiveContacts, |tx| contacts::archive(tx, &[archived])).unwrap();
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[trashed])).unwrap();
    assert!(announced(&base, "2026-11-22T10:00").is_empty());
    assert!(open(&base).is_empty());
    base.write(Op::RestoreContacts, |tx| contacts::restore(tx, &[trashed])).unwrap();
    assert_eq!(announced(&base, "2026-11-22T10:01"), ["2026-11-22T09:00"], "nothing is dropped");
}

#[test]
fn what_is_done_or_called_off_leaves_the_list() {
    let base = base();
    let contact = person(&base, "Иванов");
    let held = meeting(&base, contact, "2026-11-21T12:00", minutes(0));
    let dropped = meeting(&base, contact, "2026-11-21T12:00", minutes(0));
    let done = todo(&base, "позвонить", "2026-11-21", Some("12:00"));
    assert_eq!(announced(&base, "2026-11-21T12:00").len(), 3);
    let status =
        InteractionPatch { status: Some(InteractionStatus::Cancelled), ..Default::default() };
    base.write(Op::ChangeInteraction, |tx| interactions::update(tx, held, &status)).unwrap();
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, dropped)).unwrap();
    base.write(Op::CompleteTask, |tx| tasks::complete(tx, done)).unwrap();
    assert!(open(&base).is_empty());
    base.undo(None).unwrap();
    assert_eq!(open(&base)[0].title, "позвонить", "undone, it waits again");
    assert!(tick(&base).is_none(), "but is not announced again");
}

#[test]
fn snoozed_it_speaks_up_again_at_its_time() {
    let base = base();
    todo(&base, "позвонить", "2026-11-21", Some("12:00"));
    base.clock.set("2026-11-21T12:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    let span = |span| Snooze::For { span };
    assert_eq!(snooze(&base, &firing, span(SnoozeSpan::ThisEvening)), "2026-11-21T18:00");
    assert_eq!(snooze(&base, &firing, span(SnoozeSpan::Tomorrow)), "2026-11-22T09:00");
    assert_eq!(snooze(&base, &firing, span(SnoozeSpan::Hour)), "2026-11-21T13:00");
    assert_eq!(snooze(&base, &firing, span(SnoozeSpan::TenMinutes)), "2026-11-21T12:10");
    assert_eq!(open(&base)[0].state, FiringState::Snoozed);
    assert_eq!(base.read(reminders::waiting).unwrap().len(), 0);
    assert!(announced(&base, "2026-11-21T12:09").is_empty());
    assert_eq!(announced(&base, "2026-11-21T12:10"), ["2026-11-21T12:10"]);
    assert!(announced(&base, "2026-11-21T12:11").is_empty());
    assert_eq!(base.read(reminders::waiting).unwrap().len(), 1);
    base.undo(None).unwrap();
    assert_eq!(open(&base)[0].snoozed_until.as_deref(), Some("2026-11-21T13:00"));
}

#[test]
fn a_snooze_into_the_past_is_refused() {
    let base = base();
    todo(&base, "позвонить", "2026-11-21", Some("12:00"));
    base.clock.set("2026-11-21T12:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    let past = Snooze::Until { until: "2026-11-21T12:00".into() };
    let refused = base
        .write(Op::SnoozeReminder, |tx| {
            reminders::snooze(tx, firing.reminder_id, &firing.due_at, &past)
        })
        .unwrap_err();
    assert_eq!(refused.code, Code::FieldInvalid);
    let unknown = base
        .write(Op::DismissReminder, |tx| reminders::dismiss(tx, ReminderId::new(), "x"))
        .unwrap_err();
    assert_eq!(unknown.code, Code::NotFound);
}

#[test]
fn done_on_a_reminder_does_the_todo_in_one_step() {
    let base = base();
    let draft = TaskDraft {
        title: "сверить кассу".into(),
        due_on: Some("2026-11-21".into()),
        repeat: Some(Repeat::Days { every: 1 }),
        remind: minutes(0),
        ..TaskDraft::default()
    };
    let id = task(&base, draft).id;
    base.clock.set("2026-11-21T10:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    let before = base.contents();
    answer(&base, Op::CompleteReminder, &firing, reminders::complete);
    let after = base.read(|reader| tasks::get(reader, id)).unwrap();
    assert_eq!(after.due_on.as_deref(), Some("2026-11-22"));
    answer(&base, Op::CompleteReminder, &firing, reminders::complete);
    let again = base.read(|reader| tasks::get(reader, id)).unwrap();
    assert_eq!(again.due_on.as_deref(), Some("2026-11-22"), "twice does it once");
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before);
    assert_eq!(announced(&base, "2026-11-22T09:00").len(), 0, "the 21st is open again");
}

#[test]
fn dismissed_is_off_the_list_and_the_meeting_stays() {
    let base = base();
    let id = meeting(&base, person(&base, "Иванов"), "2026-11-21T12:00", minutes(0));
    base.clock.set("2026-11-21T12:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    answer(&base, Op::DismissReminder, &firing, reminders::dismiss);
    assert!(open(&base).is_empty());
    let meeting = base.read(|reader| interactions::get(reader, id)).unwrap();
    assert_eq!(meeting.status, InteractionStatus::Planned);
    assert_eq!(
        base.read(|reader| { vizitka_core::kernel::journal::peek(reader.conn()) })
            .unwrap()
            .undo
            .unwrap()
            .about["name"],
        "Иванов"
    );
}

#[test]
fn in_the_hours_of_silence_the_list_fills_and_notices_wait() {
    let base = base();
    change_settings(&base, json!({ "quiet_from": "22:00", "quiet_to": "07:30" }));
    todo(&base, "вечером", "2026-11-21", Some("23:00"));
    todo(&base, "ночью", "2026-11-22", Some("03:00"));
    base.clock.set("2026-11-21T23:00");
    let silent = tick(&base).unwrap();
    assert!(silent.fresh.is_empty() && !silent.changes.is_empty());
    assert_eq!(open(&base).len(), 1, "the list shows it");
    assert!(tick(&base).is_none());
    assert!(announced(&base, "2026-11-22T03:00").is_empty());
    base.clock.set("2026-11-22T07:30");
    let morning = tick(&base).unwrap();
    assert_eq!((morning.fresh.len(), morning.is_gathered), (2, true));
    assert_eq!(morning.delay, Delay::Quiet);
    assert!(morning.fresh.iter().all(|firing| !firing.is_missed), "noticed in time");
    assert!(tick(&base).is_none());
}

#[test]
fn a_reminder_set_changed_and_removed_is_taken_back_step_by_step() {
    let base = base();
    let id = meeting(&base, person(&base, "Иванов"), "2026-11-22T12:00", None);
    let subject = ReminderSubject::Interaction { id };
    let before = base.contents();
    let set = |lead, id| {
        base.write(Op::SetReminder, |tx| reminders::set(tx, subject, lead, id)).unwrap().value
    };
    let made = set(lead(30, LeadUnit::Minutes), None);
    assert_eq!(made.due_at.as_deref(), Some("2026-11-22T11:30"));
    assert_eq!(set(lead(30, LeadUnit::Minutes), None).id, made.id, "the same one twice is one");
    let changed = set(lead(1, LeadUnit::Hours), Some(made.id));
    assert_eq!((changed.id, changed.due_at.as_deref()), (made.id, Some("2026-11-22T11:00")));
    base.write(Op::DeleteReminder, |tx| reminders::delete(tx, made.id)).unwrap();
    assert!(announced(&base, "2026-11-22T12:00").is_empty());
    for _ in 0..3 {
        base.undo(None).unwrap();
    }
    assert_eq!(base.contents(), before);
    let year = base
        .write(Op::SetReminder, |tx| reminders::set(tx, subject, lead(400, LeadUnit::Days), None))
        .unwrap_err();
    assert_eq!(year.code, Code::FieldInvalid);
}

#[test]
fn firings_do_not_stand_in_the_way_of_undo() {
    let base = base();
    let contact = person(&base, "Иванов");
    let before = base.contents();
    meeting(&base, contact, "2026-11-21T12:00", minutes(0));
    assert_eq!(announced(&base, "2026-11-21T12:00").len(), 1);
    base.undo(None).unwrap();
    assert!(open(&base).is_empty());
    let without_firings = |contents: String| {
        let start = contents.find("firings:").unwrap();
        let end = contents.find("settings:").unwrap();
        format!("{}{}", &contents[..start], &contents[end..])
    };
    assert_eq!(without_firings(base.contents()), without_firings(before));
}

#[test]
fn a_reminder_that_came_due_again_meanwhile_stands_in_nobodys_way() {
    let base = base();
    // Answered before any tick noted it, taken back, noted, and done again.
    todo(&base, "позвонить", "2026-11-21", Some("12:00"));
    base.clock.set("2026-11-21T12:00");
    let firing = due(&base).remove(0);
    answer(&base, Op::CompleteReminder, &firing, reminders::complete);
    base.undo(None).unwrap();
    assert_eq!(tick(&base).unwrap().fresh.len(), 1);
    base.redo().unwrap();
    assert!(open(&base).is_empty());
    base.undo(None).unwrap();

    // Dismissed, then the day was changed and changed back, and it was announced anew.
    let born = birthday(&base, "Иванов", "1981-11-22");
    base.clock.set("2026-11-22T09:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    answer(&base, Op::DismissReminder, &firing, reminders::dismiss);
    for day in ["1981-11-25", "1981-11-22"] {
        let corrected = date(born.contact_id, DateKind::Birthday, day);
        base.write(Op::ChangeDate, |tx| dates::update(tx, born.id, &corrected)).unwrap();
    }
    // Its notice was shown already; the list has it again.
    assert!(tick(&base).unwrap().fresh.is_empty());
    assert_eq!(open(&base).len(), 2);
    for _ in 0..3 {
        base.undo(None).unwrap();
    }
    for _ in 0..3 {
        base.redo().unwrap();
    }
}

#[test]
fn what_was_answered_since_still_stands_in_the_way() {
    let base = base();
    todo(&base, "позвонить", "2026-11-21", Some("12:00"));
    base.clock.set("2026-11-21T12:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    let snoozed = base.write(Op::SnoozeReminder, |tx| {
        let span = Snooze::For { span: SnoozeSpan::Hour };
        reminders::snooze(tx, firing.reminder_id, &firing.due_at, &span)
    });
    let later = base
        .write(Op::DismissReminder, |tx| reminders::dismiss(tx, firing.reminder_id, &firing.due_at))
        .unwrap();
    let refused = base.undo(snoozed.unwrap().changes.entry).unwrap_err();
    assert_eq!(refused.code, Code::UndoBlocked);
    assert_eq!(refused.data["entries"][0]["seq"], json!(later.changes.entry.unwrap()));
}

#[test]
fn a_mistyped_day_that_was_taken_back_costs_nobody_their_birthday() {
    let base = base();
    let born = birthday(&base, "Иванов", "1981-12-05");
    let mistyped = date(born.contact_id, DateKind::Birthday, "1981-11-30");
    base.write(Op::ChangeDate, |tx| dates::update(tx, born.id, &mistyped)).unwrap();
    assert_eq!(announced(&base, "2026-11-30T09:00"), ["2026-11-30T09:00"]);
    base.undo(None).unwrap();
    assert!(open(&base).is_empty(), "nothing was said of the right day yet");
    assert_eq!(announced(&base, "2026-12-05T09:00"), ["2026-12-05T09:00"]);
    base.redo().unwrap();
    assert!(open(&base).iter().all(|firing| *firing.due_at < *"2026-12-01"));
}

#[test]
fn a_reminder_set_after_its_moment_was_missed_by_nobody() {
    let base = base();
    let contact = person(&base, "Иванов");
    base.clock.set("2026-11-21T13:00");
    meeting(&base, contact, "2026-11-21T13:10", minutes(30));
    let announcement = tick(&base).unwrap();
    assert_eq!((announcement.delay, announcement.is_gathered), (Delay::None, false));
    assert!(!open(&base)[0].is_missed);
}

#[test]
fn one_that_is_late_gathers_none_that_is_not() {
    let base = base();
    let contact = person(&base, "Иванов");
    meeting(&base, contact, "2026-11-21T12:00", minutes(0));
    meeting(&base, contact, "2026-11-21T13:00", minutes(0));
    base.clock.set("2026-11-21T13:00");
    let announcement = tick(&base).unwrap();
    assert_eq!((announcement.fresh.len(), announcement.is_gathered), (2, false));
}

#[test]
fn a_birthday_is_not_listed_beside_its_own_reminder_nor_once_it_is_none() {
    let base = base();
    let born = birthday(&base, "Иванов", "1981-11-22");
    assert_eq!(announced(&base, "2026-11-22T09:00").len(), 1);
    let of_its_own = dates::DateDraft {
        remind: Some(Lead { count: 0, unit: LeadUnit::Days, at_time: None }),
        ..date(born.contact_id, DateKind::Birthday, "1981-11-22")
    };
    base.write(Op::ChangeDate, |tx| dates::update(tx, born.id, &of_its_own)).unwrap();
    tick(&base);
    assert_eq!(open(&base).len(), 1);
    base.undo(None).unwrap();
    let wedding = date(born.contact_id, DateKind::Anniversary, "1981-11-22");
    base.write(Op::ChangeDate, |tx| dates::update(tx, born.id, &wedding)).unwrap();
    assert!(open(&base).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Whenever and in whatever order the clock is read, restarts between, each moment
    /// is announced once, and none is lost.
    #[test]
    fn every_moment_is_announced_exactly_once(
        starts in proptest::collection::vec(0..6000i64, 1..8),
        leads in proptest::collection::vec(0..300u32, 8),
        mut looks in proptest::collection::vec((0..7000i64, any::<bool>()), 1..12),
    ) {
        let mut base = base();
        let zero = vizitka_core::kernel::civil::parse_wall("2026-11-21T10:00").unwrap();
        let wall = |minute: i64| {
            vizitka_core::kernel::civil::wall_text(zero + chrono::Duration::minutes(minute))
        };
        let contact = person(&base, "Иванов");
        let mut expected: BTreeMap<String, usize> = BTreeMap::new();
        for (start, lead) in starts.iter().zip(&leads) {
            meeting(&base, contact, &wall(*start), minutes(*lead));
            *expected.entry(wall(*start - i64::from(*lead))).or_default() += 1;
        }
        looks.push((7000, false));
        let mut told: BTreeMap<String, usize> = BTreeMap::new();
        for (minute, restarts) in looks {
            base.clock.set(&wall(minute));
            if restarts {
                base = base.reopened();
            }
            for firing in tick(&base).map(|one| one.fresh).unwrap_or_default() {
                prop_assert!(firing.due_at <= wall(minute), "never before its time");
                *told.entry(firing.due_at).or_default() += 1;
            }
        }
        prop_assert_eq!(told, expected);
    }
}

#[test]
fn a_change_of_clocks_makes_nothing_missed_that_came_in_time() {
    let base = base();
    base.clock.move_to_kyiv();
    base.clock.set("2026-03-27T10:00");
    let anna = person(&base, "Анна");
    meeting(&base, anna, "2026-03-28T13:00", minutes(60));
    assert_eq!(announced(&base, "2026-03-28T12:00"), ["2026-03-28T12:00"]);
    // In the night clocks go forward by an hour.
    for now in ["2026-03-28T12:05", "2026-03-29T12:00"] {
        base.clock.set(now);
        let firings = open(&base);
        assert_eq!(firings.len(), 1);
        assert!(!firings[0].is_missed, "seen at {now}");
    }
}

#[test]
fn a_birthday_corrected_after_it_was_announced_is_announced_on_its_day() {
    let base = base();
    let born = birthday(&base, "Иванов", "1981-11-22");
    let correct = |to: &str| {
        let corrected = date(born.contact_id, DateKind::Birthday, to);
        base.write(Op::ChangeDate, |tx| dates::update(tx, born.id, &corrected)).unwrap();
    };
    assert_eq!(announced(&base, "2026-11-22T09:00"), ["2026-11-22T09:00"]);
    correct("1982-11-22");
    assert!(announced(&base, "2026-11-22T09:05").is_empty(), "the year changes no day");
    correct("1982-11-25");
    assert!(open(&base).is_empty());
    assert_eq!(announced(&base, "2026-11-25T09:00"), ["2026-11-25T09:00"]);
    base.undo(None).unwrap();
    assert_eq!(open(&base)[0].due_at, "2026-11-22T09:00");
}

#[test]
fn a_birthday_is_put_off_to_any_day_before_it_comes_round_and_is_not_lost() {
    let base = base();
    birthday(&base, "Иванов", "1981-11-22");
    base.clock.set("2026-11-22T09:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    let until = |at: &str| {
        let until = Snooze::Until { until: at.to_owned() };
        base.write(Op::SnoozeReminder, |tx| {
            reminders::snooze(tx, firing.reminder_id, &firing.due_at, &until)
        })
    };
    let refused = until("2027-11-24T09:00").unwrap_err();
    assert_eq!((refused.code, &refused.data["days"]), (Code::SnoozeTooFar, &366.into()));
    until("2027-03-01T20:00").unwrap();
    base.clock.set("2027-02-01T10:00");
    assert_eq!(open(&base)[0].snoozed_until.as_deref(), Some("2027-03-01T20:00"));
    assert!(announced(&base, "2027-03-01T19:59").is_empty());
    assert_eq!(announced(&base, "2027-03-01T20:00"), ["2027-03-01T20:00"]);
    base.clock.set("2027-04-01T10:00");
    assert_eq!(open(&base).len(), 1, "it waits for a month from then on");
    base.clock.set("2027-04-02T10:00");
    assert!(open(&base).is_empty());
    assert_eq!(announced(&base, "2027-11-22T09:00"), ["2027-11-22T09:00"], "the next year's");
}

#[test]
fn a_contract_with_a_reminder_of_its_own_is_put_off_as_far() {
    let base = base();
    let whose = person(&base, "Иванов");
    let lead = Lead { count: 0, unit: LeadUnit::Days, at_time: None };
    let draft =
        dates::DateDraft { remind: Some(lead), ..date(whose, DateKind::Renewal, "2020-11-22") };
    base.write(Op::CreateDate, |tx| dates::create(tx, &draft)).unwrap();
    base.clock.set("2026-11-22T09:00");
    let firing = tick(&base).unwrap().fresh.remove(0);
    let until = Snooze::Until { until: "2027-10-01T12:00".to_owned() };
    snooze(&base, &firing, until);
    assert!(announced(&base, "2027-10-01T11:59").is_empty());
    assert_eq!(announced(&base, "2027-10-01T12:00"), ["2027-10-01T12:00"]);
}
