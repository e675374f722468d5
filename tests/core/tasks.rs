use chrono::{Datelike, Days, Months, NaiveDate};
use proptest::prelude::*;
use vizitka_core::contacts;
use vizitka_core::error::Code;
use vizitka_core::ids::TaskId;
use vizitka_core::kernel::civil::monday_of;
use vizitka_core::kernel::op::Op;
use vizitka_core::settings::{Lead, LeadUnit};
use vizitka_core::tasks::{self, Repeat, TaskDetail, TaskDraft, TaskList, TaskPatch};

use crate::dates::person;
use crate::support::{TestBase, base};

pub fn task(base: &TestBase, draft: TaskDraft) -> TaskDetail {
    base.write(Op::CreateTask, |tx| tasks::create(tx, &draft)).unwrap().value
}

fn due(title: &str, day: &str) -> TaskDraft {
    TaskDraft { title: title.to_owned(), due_on: Some(day.to_owned()), ..TaskDraft::default() }
}

fn repeating(day: &str, repeat: Repeat) -> TaskDraft {
    TaskDraft { repeat: Some(repeat), ..due("Сверить кассу", day) }
}

fn complete(base: &TestBase, id: TaskId) -> TaskDetail {
    base.write(Op::CompleteTask, |tx| tasks::complete(tx, id)).unwrap().value
}

fn patch(base: &TestBase, id: TaskId, patch: TaskPatch) -> TaskDetail {
    base.write(Op::ChangeTask, |tx| tasks::update(tx, id, &patch)).unwrap().value
}

fn list(base: &TestBase) -> TaskList {
    base.read(|reader| tasks::list(reader, None)).unwrap()
}

fn titles(tasks: &[TaskDetail]) -> Vec<&str> {
    tasks.iter().map(|task| task.title.as_str()).collect()
}

#[test]
fn the_list_is_by_urgency() {
    let base = base();
    task(&base, due("завтра", "2026-11-22"));
    task(&base, due("вчера", "2026-11-20"));
    task(&base, due("сегодня", "2026-11-21"));
    task(&base, TaskDraft { due_time: Some("09:30".into()), ..due("утром", "2026-11-21") });
    task(&base, TaskDraft { due_time: Some("10:00".into()), ..due("сейчас", "2026-11-21") });
    task(&base, TaskDraft { title: "когда-нибудь".into(), ..TaskDraft::default() });
    let list = list(&base);
    assert_eq!(titles(&list.overdue), ["вчера", "утром"]);
    assert_eq!(titles(&list.today), ["сейчас", "сегодня"]);
    assert_eq!(titles(&list.later), ["завтра"]);
    assert_eq!(titles(&list.someday), ["когда-нибудь"]);
}

#[test]
fn today_lists_what_waits_and_counts_what_is_for_later() {
    let base = base();
    let gone = person(&base, "Иванов");
    task(&base, TaskDraft { contact_id: Some(gone), ..due("позвонить", "2026-11-21") });
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[gone])).unwrap();
    for day in ["2026-11-22", "2026-11-20", "2026-11-21", "2027-01-01"] {
        task(&base, due(day, day));
    }
    task(&base, TaskDraft { title: "когда-нибудь".into(), ..TaskDraft::default() });
    complete(&base, task(&base, due("сделано", "2026-11-21")).id);
    let today = base.read(tasks::today).unwrap();
    let all = list(&base);
    assert_eq!(titles(&today.overdue), ["2026-11-20"]);
    assert_eq!(titles(&today.today), ["2026-11-21"]);
    assert_eq!(titles(&today.done_today), ["сделано"]);
    assert_eq!(today.later_count, 3);
    let listed = (all.overdue, all.today, all.done_today);
    assert_eq!((today.overdue, today.today, today.done_today), listed, "the same to-dos");
}

#[test]
fn what_was_done_today_is_shown_and_can_be_opened_again() {
    let base = base();
    let id = task(&base, due("позвонить", "2026-11-20")).id;
    let done = complete(&base, id);
    assert!(done.done_at.is_some() && !done.is_overdue);
    assert_eq!(titles(&list(&base).done_today), ["позвонить"]);
    base.write(Op::ReopenTask, |tx| tasks::reopen(tx, id, None)).unwrap();
    assert_eq!(titles(&list(&base).overdue), ["позвонить"]);
    complete(&base, id);
    base.clock.set("2026-11-22T00:00");
    assert!(list(&base).done_today.is_empty(), "yesterday's work is not today's");
}

#[test]
fn a_reminder_changes_together_with_its_task() {
    let base = base();
    let id = task(&base, due("позвонить", "2026-11-24")).id;
    let before = base.contents();
    let a_day = Lead { count: 1, unit: LeadUnit::Days, at_time: None };
    let changed = patch(
        &base,
        id,
        TaskPatch {
            title: Some("написать".into()),
            remind: Some(Some(a_day)),
            ..TaskPatch::default()
        },
    );
    assert_eq!(changed.reminders[0].due_at.as_deref(), Some("2026-11-23T09:00"));
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before, "one undo takes both back");
    patch(&base, id, TaskPatch { remind: Some(Some(a_day)), ..TaskPatch::default() });
    let silent = patch(&base, id, TaskPatch { remind: Some(None), ..TaskPatch::default() });
    assert!(silent.reminders.is_empty());
}

#[test]
fn doing_a_repeating_one_moves_it_on_from_the_anchor() {
    let base = base();
    let every_month = Repeat::Months { every: 1, day: Some(31) };
    let id = task(&base, repeating("2027-01-31", every_month)).id;
    base.clock.set("2027-02-02T10:00");
    assert_eq!(complete(&base, id).due_on.as_deref(), Some("2027-02-28"));
    base.clock.set("2027-02-28T10:00");
    assert_eq!(complete(&base, id).due_on.as_deref(), Some("2027-03-31"));
    let list = list(&base);
    assert_eq!(list.done_today[0].due_on.as_deref(), Some("2027-02-28"), "the occurrence done");
    assert_eq!(titles(&list.later), ["Сверить кассу"]);
}

#[test]
fn done_late_it_skips_what_has_passed_and_done_early_it_skips_nothing() {
    let base = base();
    let id = task(&base, repeating("2026-11-21", Repeat::Days { every: 3 })).id;
    base.clock.set("2026-12-02T10:00");
    assert_eq!(complete(&base, id).due_on.as_deref(), Some("2026-12-03"));
    assert_eq!(complete(&base, id).due_on.as_deref(), Some("2026-12-06"));
}

#[test]
fn a_rule_ends_with_the_calendar_and_the_list_goes_on() {
    let base = base();
    for (day, rule) in [
        ("9500-01-01", Repeat::Years { every: 999 }),
        ("9999-12-31", Repeat::Days { every: 1 }),
        ("9999-12-31", Repeat::Weeks { every: 1, weekdays: vec![5] }),
        ("9999-12-31", Repeat::Months { every: 1, day: None }),
    ] {
        let id = task(&base, repeating(day, rule.clone())).id;
        assert!(complete(&base, id).done_at.is_some(), "{rule:?} came again");
        assert_eq!(list(&base).done_today[0].due_on.as_deref(), Some(day), "{rule:?}");
    }
}

#[test]
fn undo_of_done_brings_all_back() {
    let base = base();
    let id = task(&base, repeating("2026-11-21", Repeat::Days { every: 1 })).id;
    let before = base.contents();
    complete(&base, id);
    assert_ne!(base.contents(), before);
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before);
    base.redo().unwrap();
    base.write(Op::ReopenTask, |tx| tasks::reopen(tx, id, None)).unwrap();
    assert_eq!(base.contents(), before, "opening again is the same way back");
}

#[test]
fn the_occurrence_that_was_named_is_opened_again() {
    let base = base();
    let id = task(&base, repeating("2026-11-19", Repeat::Days { every: 1 })).id;
    base.clock.set("2026-11-19T10:00");
    complete(&base, id);
    complete(&base, id);
    let reopen = |day: &str| {
        let day: NaiveDate = day.parse().unwrap();
        base.write(Op::ReopenTask, |tx| tasks::reopen(tx, id, Some(day))).unwrap().value
    };
    assert_eq!(reopen("2026-11-19").due_on.as_deref(), Some("2026-11-19"));
    let done = list(&base).done_today;
    let days: Vec<_> = done.iter().map(|task| task.due_on.as_deref()).collect();
    assert_eq!(days, [Some("2026-11-20")], "the other one stays done");
}

#[test]
fn a_rule_that_is_gone_moves_nothing_when_an_occurrence_is_opened_again() {
    let base = base();
    let id = task(&base, repeating("2026-11-21", Repeat::Days { every: 1 })).id;
    complete(&base, id);
    let moved = TaskPatch {
        due_on: Some(Some("2026-12-20".into())),
        repeat: Some(None),
        ..TaskPatch::default()
    };
    patch(&base, id, moved);
    let before = base.contents();
    base.write(Op::ReopenTask, |tx| tasks::reopen(tx, id, None)).unwrap();
    assert_eq!(base.contents(), before, "it is open as it is");
    let day: NaiveDate = "2026-11-21".parse().unwrap();
    let open = base.write(Op::ReopenTask, |tx| tasks::reopen(tx, id, Some(day))).unwrap().value;
    assert_eq!(open.due_on.as_deref(), Some("2026-12-20"));
    assert!(list(&base).done_today.is_empty());
}

#[test]
fn the_first_occurrence_is_the_nearest_day_of_the_rule() {
    let base = base();
    let on_mondays = Repeat::Weeks { every: 2, weekdays: vec![1] };
    let made = task(&base, repeating("2026-11-21", on_mondays));
    assert_eq!(made.due_on.as_deref(), Some("2026-11-23"));
    let today = task(
        &base,
        TaskDraft {
            title: "без дня".into(),
            repeat: Some(Repeat::Weeks { every: 1, weekdays: vec![] }),
            ..TaskDraft::default()
        },
    );
    assert_eq!(today.due_on.as_deref(), Some("2026-11-21"));
    assert_eq!(today.repeat, Some(Repeat::Weeks { every: 1, weekdays: vec![6] }));
}

#[test]
fn a_day_off_the_rule_puts_off_once_and_a_day_on_it_is_the_new_anchor() {
    let base = base();
    let on_mondays = Repeat::Weeks { every: 2, weekdays: vec![1] };
    let id = task(&base, repeating("2026-11-23", on_mondays)).id;
    let to = |day: &str| TaskPatch { due_on: Some(Some(day.to_owned())), ..TaskPatch::default() };
    assert_eq!(patch(&base, id, to("2026-11-25")).due_on.as_deref(), Some("2026-11-25"));
    assert_eq!(complete(&base, id).due_on.as_deref(), Some("2026-12-07"), "the rhythm stays");
    patch(&base, id, to("2026-12-14"));
    assert_eq!(complete(&base, id).due_on.as_deref(), Some("2026-12-28"), "the rhythm moved");
}

#[test]
fn an_occurrence_that_is_brought_forward_does_not_come_again_on_its_own_day() {
    let base = base();
    let to = |day: &str| TaskPatch { due_on: Some(Some(day.to_owned())), ..TaskPatch::default() };
    base.clock.set("2026-11-24T10:00");
    let rent = task(&base, repeating("2026-11-25", Repeat::Months { every: 1, day: Some(25) })).id;
    patch(&base, rent, to("2026-11-24"));
    assert_eq!(complete(&base, rent).due_on.as_deref(), Some("2026-12-25"), "rent is paid once");
    // Moved twice, and then back to its own day.
    let on_mondays = Repeat::Weeks { every: 2, weekdays: vec![1] };
    let call = task(&base, repeating("2026-11-30", on_mondays)).id;
    patch(&base, call, to("2026-11-29"));
    patch(&base, call, to("2026-11-28"));
    base.clock.set("2026-11-28T10:00");
    assert_eq!(complete(&base, call).due_on.as_deref(), Some("2026-12-14"));
    patch(&base, call, to("2026-12-13"));
    patch(&base, call, to("2026-12-14"));
    assert_eq!(complete(&base, call).due_on.as_deref(), Some("2026-12-28"), "the rhythm stays");
}

#[test]
fn without_a_day_there_is_no_hour_and_no_next_time() {
    let base = base();
    let draft = repeating("2026-11-21", Repeat::Days { every: 1 });
    let id = task(&base, TaskDraft { due_time: Some("12:00".into()), ..draft }).id;
    let bare = patch(&base, id, TaskPatch { due_on: Some(None), ..TaskPatch::default() });
    assert_eq!((bare.due_on, bare.due_time, bare.repeat), (None, None, None));
    let at_noon = TaskPatch { due_time: Some(Some("12:00".into())), ..TaskPatch::default() };
    assert_eq!(patch(&base, id, at_noon).due_on.as_deref(), Some("2026-11-21"));
}

#[test]
fn nonsense_is_refused_and_nothing_changes() {
    let base = base();
    let before = base.contents();
    let code = |draft: TaskDraft| {
        base.write(Op::CreateTask, |tx| tasks::create(tx, &draft)).unwrap_err().code
    };
    assert_eq!(code(due("  ", "2026-11-21")), Code::FieldEmpty);
    assert_eq!(code(due("к", "2026-02-30")), Code::DateDoesNotExist);
    assert_eq!(code(repeating("2026-11-21", Repeat::Days { every: 0 })), Code::FieldInvalid);
    let eighth_day = Repeat::Weeks { every: 1, weekdays: vec![8] };
    assert_eq!(code(repeating("2026-11-21", eighth_day)), Code::FieldInvalid);
    let day_32 = Repeat::Months { every: 1, day: Some(32) };
    assert_eq!(code(repeating("2026-11-21", day_32)), Code::FieldInvalid);
    let unknown = Some(vizitka_core::ids::ContactId::new());
    assert_eq!(code(TaskDraft { contact_id: unknown, ..due("к", "2026-11-21") }), Code::NotFound);
    assert_eq!(base.contents(), before);
}

#[test]
fn todos_wait_in_the_trash_with_their_customer() {
    let base = base();
    let contact = person(&base, "Иванов");
    let of_them =
        TaskDraft { contact_id: Some(contact), ..due("позвонить", "2026-11-21") };
    let id = task(&base, of_them).id;
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[contact])).unwrap();
    assert!(list(&base).today.is_empty());
    base.write(Op::RestoreContacts, |tx| contacts::restore(tx, &[contact])).unwrap();
    assert_eq!(list(&base).today[0].contact.as_ref().unwrap().name.surname, "Иванов");
    base.write(Op::TrashTask, |tx| tasks::trash(tx, id)).unwrap();
    assert!(list(&base).today.is_empty());
    let patch = TaskPatch { title: Some("написать".into()), ..TaskPatch::default() };
    let refusal = base.write(Op::ChangeTask, |tx| tasks::update(tx, id, &patch)).unwrap_err();
    assert_eq!(refusal.code, Code::NotFound);
    base.write(Op::RestoreTask, |tx| tasks::restore(tx, id)).unwrap();
    assert_eq!(base.read(|reader| tasks::open_of_contact(reader, contact)).unwrap().len(), 1);
}

/// The rule written out longhand, month by month and week by week.
fn longhand(rule: &Repeat, anchor: NaiveDate, count: usize) -> Vec<NaiveDate> {
    let kept = |first: NaiveDate, wanted: u32| {
        (28..=31).filter_map(|day| first.with_day(day.min(wanted))).max().unwrap()
    };
    let first_of = |day: NaiveDate| day.with_day(1).unwrap();
    let all: Box<dyn Iterator<Item = NaiveDate>> = match rule.clone() {
        Repeat::Days { every } => {
            Box::new((0..).map(move |k| anchor + Days::new(k * u64::from(every))))
        }
        Repeat::Weeks { every, weekdays } => {
            let has_left = weekdays
                .iter()
                .any(|day| monday_of(anchor) + Days::new(u64::from(*day) - 1) >= anchor);
            let monday = monday_of(anchor) + Days::new(if has_left { 0 } else { 7 });
            Box::new((0..).flat_map(move |k| {
                let monday = monday + Days::new(k * 7 * u64::from(every));
                let days = weekdays.clone();
                days.into_iter().map(move |day| monday + Days::new(u64::from(day) - 1))
            }))
        }
        Repeat::Months { every, day } => {
            let wanted = day.unwrap_or(31);
            let this = first_of(anchor);
            let first = if kept(this, wanted) < anchor { this + Months::new(1) } else { this };
            Box::new((0..).map(move |k| kept(first + Months::new(k * every), wanted)))
        }
        Repeat::Years { every } => {
            let this = first_of(anchor);
            Box::new((0..).map(move |k| kept(this + Months::new(12 * k * every), anchor.day())))
        }
    };
    all.filter(|day| *day >= anchor).take(count).collect()
}

fn rules() -> impl Strategy<Value = Repeat> {
    prop_oneof![
        (1..60u32).prop_map(|every| Repeat::Days { every }),
        (1..9u32, proptest::collection::btree_set(1..=7u8, 1..=7)).prop_map(|(every, days)| {
            Repeat::Weeks { every, weekdays: days.into_iter().collect() }
        }),
        (1..14u32, proptest::option::of(1..=31u32))
            .prop_map(|(every, day)| Repeat::Months { every, day }),
        (1..5u32).prop_map(|every| Repeat::Years { every }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// However late or early each one is done, the days are those of the rule.
    #[test]
    fn a_repeat_never_drifts(
        rule in rules(),
        anchor in 0..1500u64,
        delays in proptest::collection::vec(-3..40i64, 1..8),
    ) {
        let base = base();
        let anchor = "2026-11-21".parse::<NaiveDate>().unwrap() + Days::new(anchor);
        let days = longhand(&rule, anchor, 400);
        let mut made = task(&base, repeating(&anchor.to_string(), rule));
        for delay in delays {
            let due: NaiveDate = made.due_on.clone().unwrap().parse().unwrap();
            prop_assert!(days.contains(&due), "{due} is a day of the rule");
            let done_on = due + chrono::Duration::days(delay);
            base.clock.set(&format!("{done_on}T12:00"));
            let expected = days.iter().find(|day| **day > due.max(done_on)).unwrap();
            made = complete(&base, made.id);
            prop_assert_eq!(made.due_on.clone().unwrap(), expected.to_string());
        }
    }
}

#[test]
fn done_today_is_what_was_done_since_midnight_also_when_clocks_change() {
    let base = base();
    base.clock.move_to_kyiv();
    let done_at = |at: &str| {
        base.clock.set(at);
        let id = task(&base, TaskDraft { title: at.to_owned(), ..TaskDraft::default() }).id;
        base.write(Op::CompleteTask, |tx| tasks::complete(tx, id)).unwrap();
    };
    let done_today = |at: &str| {
        base.clock.set(at);
        let list = base.read(|reader| tasks::list(reader, None)).unwrap();
        list.done_today.into_iter().map(|task| task.title).collect::<Vec<_>>()
    };
    // A day of 23 hours, and one of 25.
    done_at("2026-03-28T23:30");
    done_at("2026-03-29T00:30");
    assert_eq!(done_today("2026-03-29T12:00"), ["2026-03-29T00:30"]);
    done_at("2026-10-24T23:30");
    done_at("2026-10-25T00:30");
    assert_eq!(done_today("2026-10-25T23:00"), ["2026-10-25T00:30"]);
}
