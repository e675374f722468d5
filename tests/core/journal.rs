use proptest::prelude::*;
use serde_json::{Map, json};
use vizitka_core::contacts::{self, ContactPatch};
use vizitka_core::error::{Code, Error, Result};
use vizitka_core::ids::{ContactId, TagId};
use vizitka_core::imports::DuplicatePolicy;
use vizitka_core::kernel::job::{Job, Progress};
use vizitka_core::kernel::journal;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Tx;
use vizitka_core::{settings, tags};

use crate::contacts::{add, person, phone};
use crate::imports::{self, derived, derived_anew};
use crate::interactions::{log, meeting, try_log};
use crate::support::{TestBase, base};

fn rename(base: &TestBase, id: ContactId, surname: &str) -> u32 {
    let patch = ContactPatch { surname: Some(surname.into()), ..Default::default() };
    let written = base.write(Op::ChangeContact, |tx| contacts::update(tx, id, &patch)).unwrap();
    written.changes.entry.unwrap()
}

#[test]
fn undo_and_redo_survive_a_restart() {
    let base = base();
    let empty = base.contents();
    let mut draft = person("Иванов", "Сергей", "");
    draft.points = vec![phone("+7 916 123-45-67")];
    draft.tags = vec!["опт".into()];
    add(&base, &draft);
    let full = base.contents();
    let base = base.reopened();
    base.undo(None).unwrap();
    assert_eq!(base.contents(), empty);
    let base = base.reopened();
    base.redo().unwrap();
    assert_eq!(base.contents(), full);
}

#[test]
fn an_older_step_is_taken_back_alone_when_nothing_stands_in_its_way() {
    let base = base();
    let first = add(&base, &person("Первый", "А", ""));
    let second = add(&base, &person("Второй", "Б", ""));
    let step = rename(&base, first, "Иной");
    rename(&base, second, "Другой");
    base.undo(Some(step)).unwrap();
    let name = |id| base.read(|reader| contacts::get(reader, id)).unwrap().name.surname;
    assert_eq!(name(first), "Первый");
    assert_eq!(name(second), "Другой");
}

#[test]
fn a_step_that_later_ones_built_on_names_them_and_changes_nothing() {
    let base = base();
    let written = base
        .write(Op::CreateContact, |tx| contacts::create(tx, &person("Котова", "Марина", "")))
        .unwrap();
    let later = rename(&base, written.value, "Петрова");
    let before = base.contents();
    let refused = base.undo(written.changes.entry).unwrap_err();
    assert_eq!(refused.code, Code::UndoBlocked);
    let named: Vec<_> =
        refused.data["entries"].as_array().unwrap().iter().map(|e| e["seq"].clone()).collect();
    assert_eq!(named, vec![json!(later)]);
    assert_eq!(base.contents(), before);
}

/// The numbers of the steps that a refusal names.
fn in_the_way(refused: &Error) -> Vec<u64> {
    assert_eq!(refused.code, Code::UndoBlocked);
    let entries = refused.data["entries"].as_array().unwrap();
    entries.iter().map(|entry| entry["seq"].as_u64().unwrap()).collect()
}

#[test]
fn a_step_that_later_ones_did_anew_stays_until_they_are_taken_back() {
    let base = base();
    let who = add(&base, &person("Котова", "Марина", ""));
    let aside = add(&base, &person("Первый", "А", ""));
    let shelve = |verb: fn(&Tx<'_>, &[ContactId]) -> Result<()>, op| {
        base.write(op, |tx| verb(tx, &[who])).unwrap().changes.entry.unwrap()
    };
    let steps = [
        shelve(contacts::trash, Op::TrashContacts),
        shelve(contacts::restore, Op::RestoreContacts),
        shelve(contacts::trash, Op::TrashContacts),
        shelve(contacts::restore, Op::RestoreContacts),
    ];
    rename(&base, aside, "Иной");
    let before = base.contents();
    // What stands there is what the second step left; the third and fourth stand on it all the same.
    let refused = base.undo(Some(steps[1])).unwrap_err();
    assert_eq!(in_the_way(&refused), [u64::from(steps[2]), u64::from(steps[3])]);
    assert_eq!(base.contents(), before);
    for step in steps.into_iter().rev() {
        base.undo(Some(step)).unwrap();
    }
    base.undo(None).unwrap();
}

#[test]
fn what_a_later_step_wrote_beside_it_stands_in_no_steps_way() {
    let base = base();
    let who = add(&base, &person("Котова", "Марина", ""));
    let name = rename(&base, who, "Петрова");
    let note =
        ContactPatch { note: Some("звонить утром".into()), ..ContactPatch::default() };
    base.write(Op::ChangeContact, |tx| contacts::update(tx, who, &note)).unwrap();
    base.undo(Some(name)).unwrap();
    let card = base.read(|reader| contacts::get(reader, who)).unwrap();
    assert_eq!((card.name.surname.as_str(), card.note.as_str()), ("Котова", "звонить утром"));
    base.undo(None).unwrap();
    base.undo(None).unwrap();
}

#[test]
fn only_what_stands_in_the_way_is_named() {
    let base = base();
    let who = add(&base, &person("Котова", "Марина", ""));
    let talk = base
        .write(Op::PlanInteraction, |tx| {
            vizitka_core::interactions::log(tx, &meeting(&[who], "2026-12-01T10:00"))
        })
        .unwrap();
    let to = vizitka_core::interactions::InteractionPatch {
        starts_at: Some("2026-12-02T10:00".into()),
        ..Default::default()
    };
    let moved = base
        .write(Op::ChangeInteraction, |tx| vizitka_core::interactions::update(tx, talk.value, &to))
        .unwrap();
    rename(&base, who, "Петрова");
    log(&base, &meeting(&[who], "2026-12-03T10:00"));
    let refused = base.undo(talk.changes.entry).unwrap_err();
    let entries = refused.data["entries"].as_array().unwrap();
    let named: Vec<_> = entries.iter().map(|entry| entry["seq"].clone()).collect();
    assert_eq!(named, vec![json!(moved.changes.entry.unwrap())]);
    base.undo(moved.changes.entry).unwrap();
    base.undo(talk.changes.entry).unwrap();
}

#[test]
fn a_record_that_something_refers_to_is_not_undone_away() {
    let base = base();
    let tag = base.write(Op::CreateTag, |tx| tags::create(tx, "опт")).unwrap();
    let mut draft = person("Котова", "Марина", "");
    draft.tags = vec!["Опт".into()];
    let wearer = base.write(Op::CreateContact, |tx| contacts::create(tx, &draft)).unwrap();
    let refused = base.undo(tag.changes.entry).unwrap_err();
    assert_eq!(refused.code, Code::UndoBlocked);
    assert_eq!(refused.data["entries"][0]["seq"], json!(wearer.changes.entry.unwrap()));
}

#[test]
fn a_new_step_ends_what_could_be_redone() {
    let base = base();
    add(&base, &person("Первый", "А", ""));
    base.undo(None).unwrap();
    add(&base, &person("Второй", "Б", ""));
    assert_eq!(base.redo().unwrap_err().code, Code::RedoNothing);
}

#[test]
fn a_refused_write_leaves_no_step() {
    let base = base();
    let _ = base.write(Op::DeleteTag, |tx| tags::delete(tx, TagId::new())).unwrap_err();
    let page = base.read(|reader| journal::list(reader.conn(), None, 10)).unwrap();
    assert!(page.entries.is_empty());
}

#[test]
fn a_write_answers_what_it_changed() {
    let base = base();
    let change: Map<_, _> = [("scale".to_owned(), json!(120))].into_iter().collect();
    let written = base.write(Op::ChangeSettings, |tx| settings::change(tx, &change)).unwrap();
    let kinds = serde_json::to_value(&written.changes.kinds).unwrap();
    assert_eq!(kinds, json!({ "settings": 1 }));
    let again = base.write(Op::ChangeSettings, |tx| settings::change(tx, &change)).unwrap();
    assert!(
        again.changes.is_empty() && again.changes.entry.is_none(),
        "setting it to what it is changes nothing"
    );
}

#[test]
fn a_write_in_parts_is_one_step() {
    let base = base();
    let empty = base.contents();
    base.write(Op::ImportContacts, |tx| {
        for number in 0..50 {
            contacts::create(tx, &person(&format!("Клиент {number}"), "", ""))?;
            if number % 7 == 0 {
                tx.relieve()?;
            }
        }
        Ok(())
    })
    .unwrap();
    let full = base.contents();
    base.undo(None).unwrap();
    assert_eq!(base.contents(), empty);
    base.redo().unwrap();
    assert_eq!(base.contents(), full);
    let page = base.read(|reader| journal::list(reader.conn(), None, 10)).unwrap();
    assert_eq!(page.entries.len(), 1);
}

/// A step of five hundred customers, in parts.
fn write_many(base: &TestBase) {
    base.write(Op::ImportContacts, |tx| {
        for number in 0..500 {
            let mut draft = person(&format!("Клиент {number}"), "", "");
            draft.points = vec![phone(&format!("+7 916 {number:07}"))];
            contacts::create(tx, &draft)?;
            if number % 100 == 99 {
                tx.relieve()?;
            }
        }
        tx.about("count", 500);
        Ok(())
    })
    .unwrap();
}

/// The numbers of the steps that stand.
fn standing(base: &TestBase) -> Vec<u32> {
    let page = base.read(|reader| journal::list(reader.conn(), None, 10)).unwrap();
    page.entries.iter().filter(|entry| entry.undone_at.is_none()).map(|entry| entry.seq).collect()
}

#[test]
fn a_step_that_is_taken_back_counts_the_customers_of_its_sentence() {
    let base = base();
    write_many(&base);
    let job = Job::default();
    base.workspace.undo(None, &job).unwrap();
    assert_eq!((job.progress().done, job.progress().total), (500, 500));
    let again = Job::default();
    base.workspace.redo(&again).unwrap();
    assert_eq!((again.progress().done, again.progress().total), (500, 500));
    let one = Job::default();
    add(&base, &person("Котова", "Марина", ""));
    base.workspace.undo(None, &one).unwrap();
    assert_eq!(one.progress().done, one.progress().total);
}

/// Runs work that is told to stop, which it hears when a part of it is done.
fn stopped(work: impl FnOnce(&Job) -> Code) {
    let job = Job::default();
    job.cancel();
    assert_eq!(work(&job), Code::Cancelled);
    let Progress { done, total } = job.progress();
    assert!(0 < done && done < total, "{done} of {total}");
}

#[test]
fn an_undo_and_a_redo_that_are_stopped_half_way_have_changed_nothing() {
    let base = base();
    write_many(&base);
    let full = base.contents();
    stopped(|job| base.workspace.undo(None, job).unwrap_err().code);
    assert_eq!((base.contents(), standing(&base)), (full.clone(), vec![1]));
    let found = |base: &TestBase| {
        let counts = base.read(vizitka_core::summaries::counts).unwrap();
        counts.in_use
    };
    assert_eq!(found(&base), 500, "nor has what is derived");

    base.undo(None).unwrap();
    let empty = base.contents();
    stopped(|job| base.workspace.redo(job).unwrap_err().code);
    assert_eq!((base.contents(), standing(&base)), (empty, vec![]));
    assert_eq!(found(&base), 0);

    base.redo().unwrap();
    assert_eq!((base.contents(), found(&base)), (full, 500), "it can be done all the same");
    // References are looked after again by the connection that was stopped.
    let broken = base.write(Op::ChangeContact, |tx| {
        tx.conn().execute("UPDATE contacts SET source_id = randomblob(16)", [])?;
        Ok(())
    });
    assert!(broken.is_err());
}

#[test]
fn another_process_is_noticed_and_our_own_writes_are_not() {
    let base = base();
    let terminal = base.second();
    assert!(!base.changed_elsewhere().unwrap());
    add(&base, &person("Свой", "", ""));
    assert!(!base.changed_elsewhere().unwrap());
    terminal.write(Op::CreateContact, |tx| contacts::create(tx, &person("Чужой", "", ""))).unwrap();
    add(&base, &person("Ещё свой", "", ""));
    assert!(
        base.changed_elsewhere().unwrap(),
        "news from elsewhere is not lost behind a write of our own"
    );
    assert!(!base.changed_elsewhere().unwrap());
}

#[derive(Debug, Clone)]
enum Deed {
    Add(u8),
    Rename(u8, u8),
    Trash(u8),
    Tag(u8, u8),
    /// On a day of November, of which 21 are over.
    Log(u8, u8),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        any::<u8>().prop_map(Deed::Add),
        any::<(u8, u8)>().prop_map(|(who, name)| Deed::Rename(who, name)),
        any::<u8>().prop_map(Deed::Trash),
        any::<(u8, u8)>().prop_map(|(who, tag)| Deed::Tag(who, tag % 4)),
        any::<(u8, u8)>().prop_map(|(who, day)| Deed::Log(who, day % 30 + 1)),
    ];
    proptest::collection::vec(deed, 1..20)
}

fn perform(base: &TestBase, deed: &Deed, people: &mut Vec<ContactId>) {
    let pick =
        |who: u8, people: &[ContactId]| people.get(who as usize % people.len().max(1)).copied();
    match deed {
        Deed::Add(name) => people.push(add(base, &person(&format!("Клиент {name}"), "Имя", ""))),
        Deed::Rename(who, name) => {
            if let Some(id) = pick(*who, people) {
                let patch = ContactPatch {
                    surname: Some(format!("Новый {name}")),
                    ..Default::default()
                };
                base.write(Op::ChangeContact, |tx| contacts::update(tx, id, &patch)).unwrap();
            }
        }
        Deed::Trash(who) => {
            if let Some(id) = pick(*who, people) {
                base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[id])).unwrap();
            }
        }
        Deed::Log(who, day) => {
            if let Some(id) = pick(*who, people) {
                // Refused where they are in the trash.
                let _ = try_log(base, &meeting(&[id], &format!("2026-11-{day:02}T10:00")));
            }
        }
        Deed::Tag(who, tag) => {
            if let Some(id) = pick(*who, people) {
                base.write(Op::TagContacts, |tx| {
                    contacts::tag(tx, &[id], &[format!("метка {tag}")], &[])
                })
                .unwrap();
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_gives_the_first_state_and_redoing_all_the_last(deeds in deeds()) {
        let base = base();
        let empty = base.contents();
        let mut people = Vec::new();
        for deed in &deeds {
            perform(&base, deed, &mut people);
        }
        let full = base.contents();
        while base.undo(None).is_ok() {}
        prop_assert_eq!(base.contents(), empty);
        while base.redo().is_ok() {}
        prop_assert_eq!(base.contents(), full);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_follows_from_many_steps_is_what_would_follow_from_their_outcome(deeds in deeds()) {
        let base = base();
        let mut people = Vec::new();
        for deed in &deeds {
            perform(&base, deed, &mut people);
        }
        // Some deeds had nobody to be done to.
        (0..deeds.len() / 3).take_while(|_| base.undo(None).is_ok()).count();
        // Of those who are gone a mark is left, for readers in memory.
        let standing = |rows: Vec<String>| {
            rows.into_iter().filter(|row| !row.contains("|3|")).collect::<Vec<_>>()
        };
        prop_assert_eq!(standing(derived(&base)), standing(derived_anew(&base)));
    }
}

#[test]
fn a_talk_leaves_the_names_alone_and_a_new_name_is_noticed() {
    let base = base();
    let who = add(&base, &person("Котова", "Марина", ""));
    let number = || {
        let sql = "SELECT seq FROM contact_summaries WHERE contact_id = ?1";
        base.read(|reader| Ok(reader.conn().query_row(sql, [who], |row| row.get::<_, i64>(0))?))
            .unwrap()
    };
    let before = number();
    log(&base, &meeting(&[who], "2026-11-20T10:00"));
    log(&base, &meeting(&[who], "2026-11-25T10:00"));
    assert_eq!(number(), before, "whoever holds the names in memory need not read them anew");
    assert_eq!(derived(&base), derived_anew(&base));
    let before = number();
    rename(&base, who, "Котова-Рябова");
    assert!(number() > before);
}

/// The journal is looked over every 64 steps.
fn fill_with_steps(base: &TestBase, count: usize) {
    let id = add(base, &person("Котова", "Марина", ""));
    for number in 1..count {
        rename(base, id, &format!("Котова {number}"));
    }
}

fn kept_and_dropped(base: &TestBase) -> (Vec<u32>, u32) {
    let page = base.read(|reader| journal::list(reader.conn(), None, 1_000)).unwrap();
    (page.entries.iter().map(|entry| entry.seq).collect(), page.dropped_count)
}

#[test]
fn steps_older_than_a_year_are_let_go_and_counted() {
    let base = base();
    fill_with_steps(&base, 40);
    base.clock.set("2027-11-21T10:00");
    fill_with_steps(&base, 24);
    assert_eq!(kept_and_dropped(&base).1, 0, "a year has not passed");
    base.clock.set("2027-11-23T10:00");
    fill_with_steps(&base, 64);
    let (kept, dropped) = kept_and_dropped(&base);
    assert_eq!((kept.first(), kept.last(), dropped), (Some(&128), Some(&41), 40));
    assert_eq!(base.undo(Some(40)).unwrap_err().code, Code::UndoDropped);
    base.undo(None).unwrap();
    let parts: u32 = base
        .read(|reader| {
            let sql = "SELECT count(*) FROM journal_parts WHERE seq <= 40";
            Ok(reader.conn().query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(parts, 0, "their room is given back");
}

#[test]
fn a_step_that_cannot_be_named_to_undo_says_why() {
    let base = base();
    fill_with_steps(&base, 2);
    base.undo(Some(2)).unwrap();
    assert_eq!(base.undo(Some(2)).unwrap_err().code, Code::UndoneAlready);
    assert_eq!(base.undo(Some(3)).unwrap_err().code, Code::StepUnknown);
    assert_eq!(base.undo(Some(0)).unwrap_err().code, Code::StepUnknown);
}

#[test]
fn a_step_written_while_the_clock_was_wrong_takes_no_younger_ones_along() {
    let base = base();
    base.clock.set("2026-11-21T10:00");
    fill_with_steps(&base, 40);
    base.clock.set("2020-01-01T10:00");
    add(&base, &person("Новый", "", ""));
    base.clock.set("2026-11-21T11:00");
    fill_with_steps(&base, 87);
    assert_eq!(kept_and_dropped(&base).1, 0);
    base.undo(Some(41)).unwrap();
}

#[test]
fn one_step_under_a_clock_that_is_ahead_ends_nobodys_history() {
    let base = base();
    fill_with_steps(&base, 63);
    base.clock.set("2028-01-01T10:00");
    add(&base, &person("Новый", "", ""));
    assert_eq!(kept_and_dropped(&base).1, 0);
    base.clock.set("2026-11-22T10:00");
    fill_with_steps(&base, 64);
    assert_eq!(kept_and_dropped(&base).1, 0);
}

#[test]
fn the_newest_step_can_be_undone_however_old_and_large() {
    let base = base();
    fill_with_steps(&base, 63);
    // As large as an import of everything: the sizes stand beside the steps.
    says_it_takes(&base, "seq <= 63", 600 << 20);
    base.clock.set("2030-01-01T10:00");
    add(&base, &person("Новый", "", ""));
    assert_eq!(kept_and_dropped(&base), (vec![64], 63));
    base.undo(None).unwrap();
    assert_eq!(base.undo(None).unwrap_err().code, Code::UndoNothing);
}

#[test]
fn the_oldest_steps_leave_first_when_all_take_over_half_a_gibibyte() {
    let base = base();
    fill_with_steps(&base, 63);
    says_it_takes(&base, "seq <= 63", 11 << 20);
    add(&base, &person("Новый", "", ""));
    let (kept, dropped) = kept_and_dropped(&base);
    // 46 steps of 11 MiB fit under 512 MiB beside the small one, the 47th does not.
    assert_eq!((kept.last(), dropped), (Some(&18), 17));
}

fn says_it_takes(base: &TestBase, steps: &str, bytes: i64) {
    base.write(Op::ChangeSettings, |tx| {
        let sql = format!("UPDATE journal SET packed_bytes = ?1 WHERE {steps}");
        Ok(tx.conn().execute(&sql, [bytes])?)
    })
    .unwrap();
}

#[test]
fn a_large_undo_can_be_stopped_also_while_what_follows_from_it_is_derived() {
    const PEOPLE: u32 = 6_000;
    let base = base();
    let rows: String = (0..PEOPLE).map(|n| format!("Иванов{n};Олег;+7916{n:07}\n")).collect();
    let list = imports::file(&base, &format!("Фамилия;Имя;Телефон\n{rows}"));
    imports::bring_in(&base, &list, DuplicatePolicy::Skip);
    let before = base.contents();
    // A machine that is busy elsewhere may let the undo end before it is stopped.
    for _ in 0..20 {
        let job = Job::default();
        let outcome = std::thread::scope(|scope| {
            let undo = scope.spawn(|| base.workspace.undo(None, &job));
            // The rows are replayed by then, two a person: more than half is kept for what follows.
            while !undo.is_finished() && job.progress().done <= PEOPLE / 2 {
                std::thread::yield_now();
            }
            job.cancel();
            undo.join().unwrap()
        });
        let Err(refused) = outcome else {
            assert_eq!(job.progress(), Progress { done: PEOPLE, total: PEOPLE });
            base.redo().unwrap();
            continue;
        };
        assert_eq!(refused.code, Code::Cancelled);
        let reached = job.progress().done;
        assert!(PEOPLE / 2 < reached && reached < PEOPLE, "{reached}");
        assert_eq!(base.contents(), before);
        return;
    }
    panic!("it was never stopped");
}

#[test]
fn a_step_that_was_written_before_facts_were_kept_is_told_without_them() {
    let base = base();
    let id = add(&base, &person("Котова", "Марина", ""));
    rename(&base, id, "Белова");
    let about = || base.read(|reader| journal::peek(reader.conn())).unwrap().undo.unwrap().about;
    assert_eq!(about()["fact"], "name");
    let file = rusqlite::Connection::open(base.path()).unwrap();
    file.execute("UPDATE journal SET about = '{\"name\":\"Белова\",\"count\":1}'", []).unwrap();
    let told = about();
    assert_eq!((&told["facts"], &told["name"]), (&json!("none"), &json!("Белова")));
}
