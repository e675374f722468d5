use std::time::{Duration, Instant};

use proptest::prelude::*;
use uuid::Uuid;
use vizitka_core::error::Code;
use vizitka_core::ids::ContactId;
use vizitka_core::interactions::{
    self, Ended, InteractionDraft, InteractionKind, InteractionPatch, InteractionStatus,
};
use vizitka_core::kernel::op::Op;
use vizitka_core::summaries;
use vizitka_core::tasks::{self, TaskDraft};
use vizitka_core::timeline::{self, ListTimeline, TimelineKind, TimelinePage};

use crate::contacts::{add, person};
use crate::interactions::{log, meeting, somebody};
use crate::support::{TestBase, base};

fn page(base: &TestBase, who: ContactId, cursor: Option<String>, limit: u32) -> TimelinePage {
    let request =
        ListTimeline { contact_id: who, kinds: Vec::new(), cursor, limit, ahead_after: None };
    base.read(|reader| timeline::list(reader, &request)).unwrap()
}

fn all_pages(base: &TestBase, who: ContactId, limit: u32) -> Vec<Uuid> {
    let mut ids = Vec::new();
    let mut cursor = None;
    loop {
        let page = page(base, who, cursor, limit);
        ids.extend(page.items.iter().map(|item| item.id));
        cursor = page.next_cursor;
        if cursor.is_none() {
            return ids;
        }
        assert_eq!(page.items.len(), limit as usize, "only the last page is short");
    }
}

/// Many interactions in one step.
fn log_many(base: &TestBase, drafts: &[InteractionDraft]) -> Vec<Uuid> {
    base.write(Op::ImportContacts, |tx| {
        drafts.iter().map(|draft| interactions::log(tx, draft).map(|id| id.0)).collect()
    })
    .unwrap()
    .value
}

#[test]
fn it_reads_from_the_newest_back_to_the_day_the_customer_was_written_down() {
    let base = base();
    let who = somebody(&base);
    let old = log(&base, &meeting(&[who], "2026-03-01T10:00"));
    let new = log(&base, &meeting(&[who], "2026-11-20T10:00"));
    let soon = log(&base, &meeting(&[who], "2026-11-22T10:00"));
    let later = log(&base, &meeting(&[who], "2026-12-22T10:00"));
    let page = page(&base, who, None, 50);
    let ids: Vec<_> = page.items.iter().map(|item| item.id).collect();
    assert_eq!(ids, [who.0, new.0, old.0], "what is planned stands apart");
    assert_eq!(page.items[0].kind, TimelineKind::Created);
    assert_eq!(page.items[0].at, "2026-11-21T10:00");
    let ahead: Vec<_> = page.ahead.iter().map(|item| item.id).collect();
    assert_eq!(ahead, [soon.0, later.0], "the soonest first");
    assert_eq!(page.next_cursor, None);
}

#[test]
fn what_was_not_closed_stands_among_what_happened() {
    let base = base();
    let who = somebody(&base);
    let hour = log(&base, &meeting(&[who], "2026-11-21T11:00"));
    let whole = InteractionDraft { has_time: false, ..meeting(&[who], "2026-11-22T00:00") };
    let whole = log(&base, &whole);
    base.clock.set("2026-11-22T12:00");
    let page = page(&base, who, None, 50);
    assert_eq!(page.items[0].id, hour.0);
    assert!(page.items[0].interaction.as_ref().unwrap().is_unclosed);
    assert_eq!(page.ahead.len(), 1);
    assert_eq!(page.ahead[0].id, whole.0, "the day is not over yet");
}

#[test]
fn a_task_that_was_done_has_its_line_and_an_open_one_has_none() {
    let base = base();
    let who = somebody(&base);
    let draft =
        TaskDraft { title: "Прайс".into(), contact_id: Some(who), ..TaskDraft::default() };
    let make = || base.write(Op::CreateTask, |tx| tasks::create(tx, &draft)).unwrap().value.id;
    let (done, _open) = (make(), make());
    base.clock.set("2026-11-23T16:20");
    base.write(Op::CompleteTask, |tx| tasks::complete(tx, done)).unwrap();
    let page = page(&base, who, None, 50);
    let lines: Vec<_> = page.items.iter().map(|item| (item.id, item.kind)).collect();
    assert_eq!(lines, [(done.0, TimelineKind::Task), (who.0, TimelineKind::Created)]);
    assert_eq!(page.items[0].at, "2026-11-23T16:20");
    assert_eq!(page.items[0].task.as_ref().unwrap().title, "Прайс");
}

#[test]
fn the_card_knows_what_is_next_what_was_last_and_how_many() {
    let base = base();
    let who = somebody(&base);
    let around = || base.read(|reader| timeline::around(reader, who)).unwrap();
    assert_eq!((around().next, around().last, around().count), (None, None, 0));
    let last = log(&base, &meeting(&[who], "2026-11-20T10:00"));
    log(&base, &meeting(&[who], "2026-12-20T10:00"));
    let soon = log(&base, &meeting(&[who], "2026-11-22T10:00"));
    assert_eq!(around().next.unwrap().id, soon);
    assert_eq!((around().last.unwrap().id, around().count), (last, 3));
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, soon)).unwrap();
    assert_eq!(around().next.unwrap().starts_at, "2026-12-20T10:00");
    assert_eq!(around().count, 2, "the trash does not count");
}

#[test]
fn the_count_of_a_card_follows_whatever_becomes_of_its_talks() {
    let base = base();
    let (one, other) = (somebody(&base), add(&base, &person("Петренко", "Ольга", "")));
    let counts = || {
        let of = |who| base.read(|reader| timeline::around(reader, who)).unwrap().count;
        (of(one), of(other))
    };
    let shared = log(&base, &meeting(&[one, other], "2026-03-01T10:00"));
    let own = log(&base, &meeting(&[one], "2026-03-02T10:00"));
    assert_eq!(counts(), (2, 1));
    let later =
        InteractionPatch { starts_at: Some("2026-04-01T10:00".into()), ..Default::default() };
    base.write(Op::ChangeInteraction, |tx| interactions::update(tx, shared, &later)).unwrap();
    assert_eq!(counts(), (2, 1), "a talk that was moved is still one");
    let without = InteractionPatch { contact_ids: Some(vec![other]), ..Default::default() };
    base.write(Op::ChangeInteraction, |tx| interactions::update(tx, shared, &without)).unwrap();
    assert_eq!(counts(), (1, 1));
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, shared)).unwrap();
    assert_eq!(counts(), (1, 0));
    base.write(Op::RestoreInteraction, |tx| interactions::restore(tx, shared)).unwrap();
    assert_eq!(counts(), (1, 1));
    let left = InteractionPatch { contact_ids: Some(vec![one]), ..Default::default() };
    base.write(Op::ChangeInteraction, |tx| interactions::update(tx, shared, &left)).unwrap();
    assert_eq!(counts(), (2, 0));
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, own)).unwrap();
    let seen = [(2, 0), (1, 1), (1, 0), (1, 1), (2, 1), (2, 1), (1, 1), (0, 0)];
    for expected in seen {
        base.undo(None).unwrap();
        assert_eq!(counts(), expected);
    }
    for expected in seen.into_iter().rev().skip(1).chain([(1, 0)]) {
        base.redo().unwrap();
        assert_eq!(counts(), expected);
    }
}

#[test]
fn whoever_joined_a_talk_is_counted_again_when_it_comes_back_from_the_trash() {
    let base = base();
    let (one, other) = (somebody(&base), add(&base, &person("Петренко", "Ольга", "")));
    let talk = log(&base, &meeting(&[one], "2026-03-01T10:00"));
    let both = InteractionPatch { contact_ids: Some(vec![one, other]), ..Default::default() };
    base.write(Op::ChangeInteraction, |tx| interactions::update(tx, talk, &both)).unwrap();
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, talk)).unwrap();
    base.write(Op::RestoreInteraction, |tx| interactions::restore(tx, talk)).unwrap();
    for who in [one, other] {
        assert_eq!(base.read(|reader| timeline::around(reader, who)).unwrap().count, 1);
    }
}

#[test]
fn kinds_narrow_it_down() {
    let base = base();
    let who = somebody(&base);
    let call =
        InteractionDraft { kind: InteractionKind::Call, ..meeting(&[who], "2026-11-20T09:00") };
    let call = log(&base, &call);
    log(&base, &meeting(&[who], "2026-11-20T10:00"));
    let request = |kinds: Vec<TimelineKind>| {
        let request =
            ListTimeline { contact_id: who, kinds, cursor: None, limit: 10, ahead_after: None };
        let page = base.read(|reader| timeline::list(reader, &request)).unwrap();
        page.items.iter().map(|item| item.id).collect::<Vec<_>>()
    };
    assert_eq!(request(vec![TimelineKind::Call]), [call.0]);
    assert_eq!(request(vec![TimelineKind::Created]), [who.0]);
    assert_eq!(request(vec![TimelineKind::Visit]), Vec::<Uuid>::new());
}

#[test]
fn a_page_that_nobody_gave_and_a_customer_that_is_not_there_are_refused() {
    let base = base();
    let who = somebody(&base);
    let ask = |contact_id, cursor: Option<&str>| {
        let cursor = cursor.map(str::to_owned);
        let request =
            ListTimeline { contact_id, kinds: Vec::new(), cursor, limit: 10, ahead_after: None };
        base.read(|reader| timeline::list(reader, &request)).unwrap_err().code
    };
    for cursor in ["", "x", "2026-11-21T10:00", "2026-11-21T10:00 nobody", "' OR 1=1 --"] {
        assert_eq!(ask(who, Some(cursor)), Code::FieldInvalid, "{cursor}");
    }
    assert_eq!(ask(ContactId::new(), None), Code::NotFound);
}

#[test]
fn what_is_written_between_two_pages_neither_skips_nor_repeats_a_line() {
    let base = base();
    let who = somebody(&base);
    let drafts: Vec<_> =
        (10..20).map(|day| meeting(&[who], &format!("2026-10-{day}T10:00"))).collect();
    log_many(&base, &drafts);
    let first = page(&base, who, None, 5);
    log(&base, &meeting(&[who], "2026-11-20T10:00"));
    base.write(Op::TrashInteraction, |tx| {
        interactions::trash(tx, vizitka_core::ids::InteractionId(first.items[4].id))
    })
    .unwrap();
    let second = page(&base, who, first.next_cursor, 20);
    let days: Vec<_> = second.items.iter().map(|item| item.at[..10].to_owned()).collect();
    assert_eq!(days.first().map(String::as_str), Some("2026-10-15"));
    assert_eq!(days.len(), 6);
}

#[test]
fn the_first_page_of_ten_thousand_costs_what_that_of_fifty_costs() {
    let base = base();
    let (short, long) = (somebody(&base), add(&base, &person("Ким", "Игорь", "")));
    let draft = |who, n: usize| {
        let minute = format!("{:02}:{:02}", n / 60 % 24, n % 60);
        meeting(&[who], &format!("2025-{:02}-{:02}T{minute}", 1 + n % 12, 1 + n / 400))
    };
    log_many(&base, &(0..50).map(|n| draft(short, n)).collect::<Vec<_>>());
    log_many(&base, &(0..10_000).map(|n| draft(long, n)).collect::<Vec<_>>());
    let quickest = |who| {
        let took = |_| {
            let start = Instant::now();
            assert_eq!(page(&base, who, None, 50).items.len(), 50);
            base.read(|reader| timeline::around(reader, who)).unwrap();
            start.elapsed()
        };
        (0..15).map(took).min().unwrap()
    };
    let (of_fifty, of_many) = (quickest(short), quickest(long));
    // A wide margin: what is told apart is a page from a scan of everything.
    assert!(of_many < of_fifty * 4 + Duration::from_millis(5), "{of_fifty:?} against {of_many:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..Default::default() })]

    /// Pages of any length, put one after another, are the whole, each line once, in order,
    /// however many lines share a minute.
    #[test]
    fn pages_never_skip_or_repeat(
        starts in prop::collection::vec((1u32..20, 0u32..3), 0..40),
        limit in 1u32..9,
    ) {
        let base = base();
        let who = somebody(&base);
        let drafts: Vec<_> = starts
            .iter()
            .map(|(day, hour)| meeting(&[who], &format!("2026-11-{day:02}T{hour:02}:00")))
            .collect();
        let mut wanted: Vec<(String, Uuid)> = drafts
            .iter()
            .map(|draft| draft.starts_at.clone())
            .zip(log_many(&base, &drafts))
            .collect();
        wanted.push(("2026-11-21T10:00".into(), who.0));
        wanted.sort();
        wanted.reverse();
        let wanted: Vec<_> = wanted.into_iter().map(|(_, id)| id).collect();
        prop_assert_eq!(all_pages(&base, who, limit), wanted);
    }
}

#[test]
fn somebody_written_down_on_a_summer_night_keeps_that_day_in_winter() {
    let base = base();
    base.clock.move_to_kyiv();
    base.clock.set("2026-07-10T00:30");
    let anna = add(&base, &person("Анна", "", ""));
    base.clock.set("2026-11-22T12:00");
    let request = ListTimeline {
        contact_id: anna,
        kinds: vec![],
        cursor: None,
        limit: 10,
        ahead_after: None,
    };
    let page = base.read(|reader| timeline::list(reader, &request)).unwrap();
    assert_eq!(page.items[0].at, "2026-07-10T00:30");
}

#[test]
fn what_was_moved_away_or_called_off_is_no_last_contact() {
    let base = base();
    let who = somebody(&base);
    let held = log(&base, &meeting(&[who], "2026-11-20T10:00"));
    let ends = [InteractionStatus::Moved, InteractionStatus::Cancelled];
    for (status, day) in ends.into_iter().zip(["2026-12-20T10:00", "2026-11-21T09:00"]) {
        let id = log(&base, &meeting(&[who], day));
        let patch = InteractionPatch { status: Some(status), ..Default::default() };
        base.write(Op::ChangeInteraction, |tx| interactions::update(tx, id, &patch)).unwrap();
    }
    let last = base.read(|reader| timeline::around(reader, who)).unwrap().last;
    assert_eq!(last.unwrap().id, held);
    let row = base.read(|reader| summaries::rows_of(reader, &[who])).unwrap().remove(0);
    assert_eq!(row.last_at.as_deref(), Some("2026-11-20T10:00"));
    assert_eq!(row.last_result, Some(Ended::Held));
    let note = InteractionDraft {
        kind: vizitka_core::interactions::InteractionKind::Note,
        said: "любит рыбалку".into(),
        ..meeting(&[who], "2026-11-21T09:30")
    };
    log(&base, &note);
    let row = base.read(|reader| summaries::rows_of(reader, &[who])).unwrap().remove(0);
    let told = (row.last_at.as_deref(), row.last_result);
    assert_eq!(told, (Some("2026-11-20T10:00"), Some(Ended::Held)), "a note is no talk");
}

#[test]
fn what_is_planned_beyond_a_hundred_is_reached_as_well() {
    let base = base();
    let who = somebody(&base);
    // Two at each hour, so that a page ends between two of one minute.
    let draft = |n: u32| {
        let (day, hour) = (22 + n / 2 / 24, n / 2 % 24);
        let wall = format!("2026-11-{day}T{hour:02}:30");
        meeting(&[who], &wall)
    };
    let drafts: Vec<_> = (0..301).map(draft).collect();
    let mut planned = log_many(&base, &drafts);
    let mut seen = Vec::new();
    let mut ahead_after = None;
    loop {
        let kinds = Vec::new();
        let request = ListTimeline { contact_id: who, kinds, cursor: None, limit: 10, ahead_after };
        let page = base.read(|reader| timeline::list(reader, &request)).unwrap();
        assert!(page.ahead.len() <= 100);
        assert_eq!(page.items.len(), usize::from(seen.is_empty()), "the others stand alone");
        seen.extend(page.ahead.iter().map(|item| item.id));
        ahead_after = page.next_ahead;
        if ahead_after.is_none() {
            break;
        }
    }
    assert_eq!(seen[..2], planned[..2]);
    seen.sort();
    planned.sort();
    assert_eq!(seen, planned);
}
