use vizitka_core::contacts;
use vizitka_core::error::Code;
use vizitka_core::ids::{ContactId, InteractionId, TaskId};
use vizitka_core::interactions::{self, InteractionDraft};
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::settings::{Lead, LeadUnit};
use vizitka_core::tasks::{self, TaskDraft};
use vizitka_core::trash::{self, Outworn};

use crate::contacts::{add, person};
use crate::interactions::{meeting, next};
use crate::support::{TestBase, base};

fn log(base: &TestBase, draft: &InteractionDraft) -> InteractionId {
    base.write(Op::LogInteraction, |tx| interactions::log(tx, draft)).unwrap().value
}

fn todo(base: &TestBase, draft: &TaskDraft) -> TaskId {
    base.write(Op::CreateTask, |tx| tasks::create(tx, draft)).unwrap().value.id
}

fn throw_away(base: &TestBase, contact: Option<ContactId>, talk: InteractionId, task: TaskId) {
    let ids: Vec<_> = contact.into_iter().collect();
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &ids)).unwrap();
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, talk)).unwrap();
    base.write(Op::TrashTask, |tx| tasks::trash(tx, task)).unwrap();
}

fn outworn(base: &TestBase) -> Outworn {
    base.read(trash::outworn).unwrap()
}

fn empty(base: &TestBase) -> Written<Outworn> {
    base.write(Op::EmptyTrash, |tx| trash::empty(tx, &Job::default())).unwrap()
}

fn rows(base: &TestBase, table: &str) -> u32 {
    base.read(|reader| {
        let sql = format!("SELECT count(*) FROM {table}");
        Ok(reader.conn().query_row(&sql, [], |row| row.get(0))?)
    })
    .unwrap()
}

#[test]
fn thrown_away_twice_it_keeps_its_term() {
    let base = base();
    let who = add(&base, &person("Уходит", "Олег", ""));
    let trash = || base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[who])).unwrap();
    trash();
    let before = base.contents();
    base.clock.set("2026-12-10T10:00");
    trash();
    assert_eq!(base.contents(), before);
}

#[test]
fn the_trash_lets_go_of_everything_after_thirty_days_and_not_before() {
    let base = base();
    let stays = add(&base, &person("Остаётся", "Анна", ""));
    let goes = add(&base, &person("Уходит", "Олег", ""));
    let talk = log(
        &base,
        &InteractionDraft {
            next: Some(next("2026-11-28T10:00")),
            ..meeting(&[stays], "2026-11-20T10:00")
        },
    );
    let booked = base.read(|r| interactions::get(r, talk)).unwrap().next.unwrap().id;
    let remind = Some(Lead { count: 1, unit: LeadUnit::Days, at_time: None });
    let draft = TaskDraft {
        title: "позвонить".into(),
        contact_id: Some(stays),
        interaction_id: Some(booked),
        due_on: Some("2026-12-01".into()),
        remind,
        ..TaskDraft::default()
    };
    let promised = todo(&base, &draft);
    let task = todo(&base, &draft);
    throw_away(&base, Some(goes), booked, task);
    let before = base.contents();

    base.clock.set("2026-12-21T09:59");
    assert_eq!(outworn(&base), Outworn::default());
    assert_eq!((empty(&base).value.total(), base.contents()), (0, before.clone()));

    base.clock.set("2026-12-21T10:01");
    let all = Outworn { contacts: 1, interactions: 1, tasks: 1 };
    assert_eq!(outworn(&base), all);
    let emptied = empty(&base);
    assert_eq!((emptied.value, &emptied.changes.about["count"]), (all, &3.into()));
    assert_eq!(outworn(&base), Outworn::default());
    assert!(base.read(|r| contacts::get(r, goes)).is_err());
    assert!(base.read(|r| interactions::get(r, booked)).is_err());
    assert!(base.read(|r| tasks::get(r, task)).is_err());
    assert_eq!(base.read(|r| interactions::get(r, talk)).unwrap().next, None);
    let kept = base.read(|r| tasks::get(r, promised)).unwrap();
    assert_eq!(kept.interaction_id, None, "what was promised in a talk outlives it");
    assert_eq!((rows(&base, "reminders"), kept.reminders.len()), (1, 1));

    base.undo(emptied.changes.entry).unwrap();
    assert_eq!(base.contents(), before, "even that can be taken back");
    base.redo().unwrap();
    assert_eq!(outworn(&base), Outworn::default());
}

#[test]
fn a_talk_and_a_todo_of_a_customer_who_goes_go_once() {
    let base = base();
    let goes = add(&base, &person("Уходит", "Олег", ""));
    let talk = log(&base, &meeting(&[goes], "2026-11-20T10:00"));
    let draft =
        TaskDraft { title: "дело".into(), contact_id: Some(goes), ..TaskDraft::default() };
    let task = todo(&base, &draft);
    throw_away(&base, Some(goes), talk, task);
    base.clock.set("2027-01-01T10:00");
    let emptied = empty(&base);
    assert_eq!(emptied.value, Outworn { contacts: 1, interactions: 0, tasks: 0 });
    assert_eq!((rows(&base, "interactions"), rows(&base, "tasks")), (0, 0));
    base.undo(emptied.changes.entry).unwrap();
    assert_eq!((rows(&base, "interactions"), rows(&base, "tasks")), (1, 1));
}

#[test]
fn throwing_a_talk_away_cannot_be_taken_back_once_it_is_erased() {
    let base = base();
    let stays = add(&base, &person("Остаётся", "Анна", ""));
    let talk = log(&base, &meeting(&[stays], "2026-11-20T10:00"));
    let thrown =
        base.write(Op::TrashInteraction, |tx| interactions::trash(tx, talk)).unwrap().changes.entry;
    base.clock.set("2027-01-01T10:00");
    let erased = empty(&base).changes.entry;
    let refused = base.undo(thrown).unwrap_err();
    assert_eq!(refused.code, Code::UndoBlocked);
    assert_eq!(refused.data["entries"][0]["seq"].as_u64(), erased.map(u64::from));
    base.undo(erased).unwrap();
    base.undo(thrown).unwrap();
    assert_eq!(base.read(|r| interactions::get(r, talk)).unwrap().trashed_at, None);
}

#[test]
fn a_stopped_emptying_erases_nothing() {
    let base = base();
    let ids: Vec<_> = (0..300).map(|n| add(&base, &person("Уходит", &n.to_string(), ""))).collect();
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &ids)).unwrap();
    base.clock.set("2027-01-01T10:00");
    let before = base.contents();
    let job = Job::default();
    job.cancel();
    let refused = base.write(Op::EmptyTrash, |tx| trash::empty(tx, &job)).unwrap_err();
    assert_eq!((refused.code, job.progress().total), (Code::Cancelled, 300));
    assert_eq!(base.contents(), before);
    assert_eq!(empty(&base).value.contacts, 300);
}
