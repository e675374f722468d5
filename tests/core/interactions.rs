use vizitka_core::contacts;
use vizitka_core::error::Code;
use vizitka_core::ids::{ContactId, InteractionId};
use vizitka_core::interactions::{
    self, CloseInteraction, Ended, InteractionDetail, InteractionDraft, InteractionKind,
    InteractionPatch, InteractionStatus, NextDraft, Outcome,
};
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::settings::{Lead, LeadUnit};
use vizitka_core::tasks::{self, TaskDraft};

use crate::contacts::{add, person, phone};
use crate::support::{TestBase, base};

pub const HALF_AN_HOUR: Lead = Lead { count: 30, unit: LeadUnit::Minutes, at_time: None };

pub fn meeting(people: &[ContactId], starts_at: &str) -> InteractionDraft {
    InteractionDraft {
        contact_ids: people.to_vec(),
        starts_at: starts_at.into(),
        ..InteractionDraft::default()
    }
}

pub fn next(starts_at: &str) -> NextDraft {
    NextDraft {
        kind: InteractionKind::Meeting,
        starts_at: starts_at.into(),
        has_time: true,
        duration_minutes: None,
        place: String::new(),
        agenda: String::new(),
        remind: None,
    }
}

pub fn closing(id: InteractionId, result: Ended) -> CloseInteraction {
    CloseInteraction {
        id,
        result,
        refusal_reason: String::new(),
        said: String::new(),
        promised: String::new(),
        next: None,
        promise_task: None,
    }
}

pub fn try_log(base: &TestBase, draft: &InteractionDraft) -> Result<InteractionId> {
    let op = draft.op(base.now())?;
    base.write(op, |tx| interactions::log(tx, draft)).map(|written| written.value)
}

pub fn log(base: &TestBase, draft: &InteractionDraft) -> InteractionId {
    try_log(base, draft).unwrap()
}

pub fn close(base: &TestBase, request: &CloseInteraction) -> InteractionDetail {
    base.write(request.op(), |tx| interactions::close(tx, request)).unwrap();
    get(base, request.id)
}

pub fn get(base: &TestBase, id: InteractionId) -> InteractionDetail {
    base.read(|reader| interactions::get(reader, id)).unwrap()
}

pub fn somebody(base: &TestBase) -> ContactId {
    add(base, &person("Котова", "Марина", ""))
}

fn patch(base: &TestBase, id: InteractionId, patch: &InteractionPatch) -> Result<()> {
    base.write(Op::ChangeInteraction, |tx| interactions::update(tx, id, patch)).map(|_| ())
}

/// Refused with this code, and nothing of the base is touched.
fn refused<T: std::fmt::Debug>(
    base: &TestBase,
    code: Code,
    act: impl FnOnce(&TestBase) -> Result<T>,
) {
    let before = base.contents();
    assert_eq!(act(base).unwrap_err().code, code);
    assert_eq!(base.contents(), before, "a refusal changes nothing");
}

/// The copies of the start beside each participant are the interaction's own.
fn assert_starts_agree(base: &TestBase) {
    let apart: u32 = base
        .read(|reader| {
            Ok(reader.conn().query_row(
                "SELECT count(*) FROM interaction_participants p
                 JOIN interactions i ON i.id = p.interaction_id WHERE p.starts_at <> i.starts_at",
                [],
                |row| row.get(0),
            )?)
        })
        .unwrap();
    assert_eq!(apart, 0);
}

#[test]
fn what_lies_ahead_is_planned_and_what_is_over_was_held() {
    let base = base();
    let who = somebody(&base);
    let status = |start: &str, has_time| {
        let draft = InteractionDraft { has_time, ..meeting(&[who], start) };
        get(&base, log(&base, &draft)).status
    };
    assert_eq!(status("2026-11-21T09:59", true), InteractionStatus::Held);
    assert_eq!(status("2026-11-21T10:01", true), InteractionStatus::Planned);
    assert_eq!(status("2026-11-22T00:00", false), InteractionStatus::Planned);
    assert_eq!(status("2026-11-21T00:00", false), InteractionStatus::Held, "a day that is today");
}

#[test]
fn the_step_is_named_after_what_it_does() {
    let base = base();
    let who = somebody(&base);
    let op = |start: &str| meeting(&[who], start).op(base.now()).unwrap();
    assert_eq!(op("2026-11-25T10:00"), Op::PlanInteraction);
    assert_eq!(op("2026-11-20T10:00"), Op::LogInteraction);
    assert_eq!(op(""), Op::LogInteraction, "nothing said means now");
    assert_eq!(
        closing(InteractionId::new(), Ended::Moved).op(),
        Op::MoveInteraction,
        "moving has a name of its own"
    );
}

#[test]
fn closing_is_one_step_with_outcome_line_next_date_and_reminder() {
    let base = base();
    let who = somebody(&base);
    let id = log(&base, &meeting(&[who], "2026-11-21T11:00"));
    let before = base.contents();
    base.clock.set("2026-11-21T12:00");
    let written = base
        .write(Op::CloseInteraction, |tx| {
            interactions::close(
                tx,
                &CloseInteraction {
                    said: "Берёт, если отсрочка 14 дней".into(),
                    promised: "прислать договор".into(),
                    next: Some(NextDraft {
                        remind: Some(HALF_AN_HOUR),
                        ..next("2026-12-01T15:00")
                    }),
                    ..closing(id, Ended::Success)
                },
            )
        })
        .unwrap();
    let closed = get(&base, id);
    assert_eq!((closed.status, closed.outcome), (InteractionStatus::Held, Some(Outcome::Success)));
    assert_eq!(closed.result, Some(Ended::Success));
    assert_eq!(closed.promised, "прислать договор");
    let link = closed.next.unwrap();
    let booked = get(&base, link.id);
    assert_eq!(booked.status, InteractionStatus::Planned);
    assert_eq!(booked.participants, closed.participants, "the same people");
    assert_eq!(booked.reminders[0].due_at.as_deref(), Some("2026-12-01T14:30"));
    assert!(written.changes.entry.is_some());

    let undone = base.undo(None).unwrap().value;
    assert_eq!(undone.op, Op::CloseInteraction);
    assert_eq!(base.contents(), before, "one undo takes all of it back");
    base.redo().unwrap();
    assert_eq!(get(&base, id).said, "Берёт, если отсрочка 14 дней");
}

#[test]
fn a_moved_meeting_stays_where_it_was_and_leads_to_its_new_time() {
    let base = base();
    let who = somebody(&base);
    let draft = InteractionDraft {
        place: "у неё в салоне".into(),
        agenda: "показать каталог".into(),
        duration_minutes: Some(45),
        remind: Some(HALF_AN_HOUR),
        ..meeting(&[who], "2026-11-27T11:00")
    };
    let id = log(&base, &draft);
    let request = CloseInteraction {
        next: Some(next("2026-11-25T16:00")), // earlier than it was: moved forward is moved too
        ..closing(id, Ended::Moved)
    };
    let moved = close(&base, &request);
    assert_eq!((moved.status, moved.result), (InteractionStatus::Moved, Some(Ended::Moved)));
    assert_eq!(moved.starts_at, "2026-11-27T11:00");
    let new = get(&base, moved.next.unwrap().id);
    assert_eq!(
        (new.starts_at.as_str(), new.status),
        ("2026-11-25T16:00", InteractionStatus::Planned)
    );
    assert_eq!((new.place.as_str(), new.duration_minutes), ("у неё в салоне", Some(45)));
    assert_eq!(
        (new.agenda.as_str(), moved.agenda.as_str()),
        ("показать каталог", "показать каталог")
    );
    assert_eq!(
        new.reminders[0].due_at.as_deref(),
        Some("2026-11-25T15:30"),
        "reminders come along"
    );
}

#[test]
fn closing_leaves_what_it_was_to_be_about() {
    let base = base();
    let agenda = "показать каталог".to_owned();
    let draft = InteractionDraft { agenda, ..meeting(&[somebody(&base)], "2026-11-21T11:00") };
    let id = log(&base, &draft);
    let request = CloseInteraction {
        said: "Каталог взяла".into(),
        next: Some(NextDraft {
            agenda: " за ответом ".into(), ..next("2026-11-27T11:00")
        }),
        ..closing(id, Ended::Success)
    };
    let closed = close(&base, &request);
    assert_eq!(
        (closed.agenda.as_str(), closed.said.as_str()),
        ("показать каталог", "Каталог взяла")
    );
    assert_eq!(get(&base, closed.next.unwrap().id).agenda, "за ответом");
}

#[test]
fn a_reminder_is_changed_and_taken_away_in_the_same_step() {
    let base = base();
    let two = InteractionDraft {
        remind: Some(HALF_AN_HOUR),
        ..meeting(&[somebody(&base)], "2026-11-27T11:00")
    };
    let id = log(&base, &two);
    let before = base.contents();
    let a_day = Lead { count: 1, unit: LeadUnit::Days, at_time: None };
    let change = |patch: InteractionPatch| {
        base.write(Op::ChangeInteraction, |tx| interactions::update(tx, id, &patch)).unwrap();
        get(&base, id)
    };
    let later = change(InteractionPatch {
        starts_at: Some("2026-11-27T12:00".into()),
        remind: Some(Some(a_day)),
        ..InteractionPatch::default()
    });
    assert_eq!(later.reminders.len(), 1);
    assert_eq!(later.reminders[0].due_at.as_deref(), Some("2026-11-26T12:00"));
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before, "one undo takes both back");
    let without = InteractionPatch { remind: Some(None), ..InteractionPatch::default() };
    assert!(change(without).reminders.is_empty());
    assert_eq!(change(InteractionPatch::default()).reminders, [], "absent leaves it as it is");
}

#[test]
fn a_promise_becomes_a_task_in_the_same_step() {
    let base = base();
    let who = somebody(&base);
    let id = log(&base, &meeting(&[who], "2026-11-21T11:00"));
    let before = base.contents();
    let promise = TaskDraft {
        title: "Прислать прайс".into(),
        due_on: Some("2026-11-24".into()),
        remind: Some(HALF_AN_HOUR),
        ..TaskDraft::default()
    };
    close(&base, &CloseInteraction { promise_task: Some(promise), ..closing(id, Ended::Success) });
    let open = base.read(|reader| tasks::open_of_contact(reader, who)).unwrap();
    assert_eq!(open.len(), 1);
    assert_eq!((open[0].title.as_str(), open[0].interaction_id), ("Прислать прайс", Some(id)));
    assert_eq!(open[0].contact.as_ref().unwrap().id, who);
    let undone = base.undo(None).unwrap().value;
    assert_eq!(undone.about["name"], "Котова Марина", "history names the talk, not the to-do");
    assert_eq!(base.contents(), before);
    let empty = CloseInteraction {
        promise_task: Some(TaskDraft::default()),
        ..closing(id, Ended::Success)
    };
    refused(&base, Code::FieldEmpty, |base| {
        base.write(Op::CloseInteraction, |tx| interactions::close(tx, &empty))
    });
}

#[test]
fn moving_to_no_time_is_refused() {
    let base = base();
    let id = log(&base, &meeting(&[somebody(&base)], "2026-11-27T11:00"));
    refused(&base, Code::FieldEmpty, |base| {
        base.write(Op::MoveInteraction, |tx| interactions::close(tx, &closing(id, Ended::Moved)))
    });
}

#[test]
fn closing_twice_is_refused() {
    let base = base();
    let id = log(&base, &meeting(&[somebody(&base)], "2026-11-22T11:00"));
    close(&base, &closing(id, Ended::Cancelled));
    refused(&base, Code::AlreadyClosed, |base| {
        base.write(Op::CloseInteraction, |tx| interactions::close(tx, &closing(id, Ended::Success)))
    });
}

#[test]
fn what_is_to_be_on_a_later_day_was_not_held_yet() {
    let base = base();
    let who = somebody(&base);
    let tomorrow = "2026-11-22T09:00";
    let outcome = InteractionDraft { outcome: Some(Outcome::Success), ..meeting(&[who], tomorrow) };
    let held = InteractionDraft {
        status: Some(InteractionStatus::Held),
        has_time: false,
        ..meeting(&[who], tomorrow)
    };
    for draft in [outcome, held] {
        refused(&base, Code::NotYetHeld, |base| try_log(base, &draft));
    }
    let id = log(&base, &meeting(&[who], tomorrow));
    for ended in [Ended::Success, Ended::Neutral, Ended::Refusal, Ended::Held] {
        refused(&base, Code::NotYetHeld, |base| {
            base.write(Op::CloseInteraction, |tx| interactions::close(tx, &closing(id, ended)))
        });
    }
    let outcome = InteractionPatch { outcome: Some(Some(Outcome::Success)), ..Default::default() };
    refused(&base, Code::NotYetHeld, |base| patch(base, id, &outcome));
    let over = log(&base, &meeting(&[who], "2026-11-20T09:00"));
    let later = InteractionPatch { starts_at: Some(tomorrow.into()), ..Default::default() };
    refused(&base, Code::NotYetHeld, |base| patch(base, over, &later));

    let met_earlier =
        InteractionPatch { starts_at: Some("2026-11-21T09:00".into()), ..outcome.clone() };
    patch(&base, id, &met_earlier).unwrap();
    assert_eq!(get(&base, id).result, Some(Ended::Success), "a date corrected with its outcome");
}

#[test]
fn a_meeting_of_today_may_be_closed_before_its_hour_and_any_be_called_off_before_its_day() {
    let base = base();
    let who = somebody(&base);
    let soon = log(&base, &meeting(&[who], "2026-11-21T10:20"));
    assert_eq!(close(&base, &closing(soon, Ended::Success)).status, InteractionStatus::Held);
    for ended in [Ended::FellThrough, Ended::Cancelled] {
        let id = log(&base, &meeting(&[who], "2026-11-27T11:00"));
        assert_eq!(close(&base, &closing(id, ended)).result, Some(ended));
    }
}

#[test]
fn what_was_held_a_day_ahead_by_the_clock_of_this_place_can_still_be_corrected() {
    let base = base();
    let who = somebody(&base);
    base.clock.set("2026-11-22T09:00");
    let id = log(&base, &meeting(&[who], "2026-11-22T08:00"));
    base.clock.set("2026-11-21T20:00"); // flown west over the date line
    let said = InteractionPatch { said: Some("Берёт".into()), ..Default::default() };
    patch(&base, id, &said).unwrap();
    let outcome = InteractionPatch { outcome: Some(Some(Outcome::Success)), ..Default::default() };
    patch(&base, id, &outcome).unwrap();
    assert_eq!(
        (get(&base, id).result, get(&base, id).said.as_str()),
        (Some(Ended::Success), "Берёт")
    );
}

#[test]
fn a_refusal_keeps_its_reason_and_the_dictionary_fills_by_itself() {
    let base = base();
    let who = somebody(&base);
    let refuse = |start: &str, reason: &str| {
        base.clock.set("2026-11-21T10:00");
        let id = log(&base, &meeting(&[who], start));
        base.clock.set("2026-11-24T10:00");
        close(
            &base,
            &CloseInteraction { refusal_reason: reason.into(), ..closing(id, Ended::Refusal) },
        )
    };
    let first = refuse("2026-11-22T11:00", "Дорого");
    let second = refuse("2026-11-23T11:00", " дорого ");
    assert_eq!(first.refusal_reason, second.refusal_reason, "one reason as people read it");
    let reasons = base.read(interactions::reasons).unwrap();
    assert_eq!((reasons.len(), reasons[0].count), (1, 2));

    let outcome = InteractionPatch { outcome: Some(Some(Outcome::Success)), ..Default::default() };
    patch(&base, first.id, &outcome).unwrap();
    assert_eq!(get(&base, first.id).refusal_reason, None, "a success has no reason to refuse");

    let reason = vizitka_core::ids::RefusalReasonId(reasons[0].id);
    base.write(Op::DeleteRefusalReason, |tx| interactions::delete_reason(tx, reason)).unwrap();
    let left = get(&base, second.id);
    assert_eq!((left.result, left.refusal_reason), (Some(Ended::Refusal), None));
}

#[test]
fn an_interaction_needs_somebody_and_every_kind_does() {
    let base = base();
    for kind in InteractionKind::ALL {
        let draft = InteractionDraft { kind: *kind, ..meeting(&[], "2026-11-21T09:00") };
        refused(&base, Code::NobodyTakesPart, |base| try_log(base, &draft));
    }
    refused(&base, Code::NotFound, |base| {
        try_log(base, &meeting(&[ContactId::new()], "2026-11-21T09:00"))
    });
}

#[test]
fn times_that_do_not_exist_and_ends_before_starts_are_refused() {
    let base = base();
    let who = somebody(&base);
    for wall in
        ["2026-02-30T10:00", "2026-11-21T24:30", "сегодня", "2026-13-01T10:00", "0000-01-01T10:00"]
    {
        refused(&base, Code::DateDoesNotExist, |base| try_log(base, &meeting(&[who], wall)));
    }
    let backwards =
        InteractionDraft { duration_minutes: Some(-5), ..meeting(&[who], "2026-11-21T09:00") };
    refused(&base, Code::EndBeforeStart, |base| try_log(base, &backwards));
    let endless = InteractionDraft {
        duration_minutes: Some(i64::MAX),
        ..meeting(&[who], "2026-11-21T09:00")
    };
    refused(&base, Code::FieldInvalid, |base| try_log(base, &endless));
    let early = InteractionDraft {
        next: Some(next("2026-11-20T10:00")),
        ..meeting(&[who], "2026-11-21T09:00")
    };
    refused(&base, Code::NextTooEarly, |base| try_log(base, &early));
    let unsaid =
        InteractionDraft { status: Some(InteractionStatus::Planned), ..meeting(&[who], "") };
    refused(&base, Code::FieldEmpty, |base| try_log(base, &unsaid));
}

#[test]
fn an_outcome_of_what_was_not_held_is_refused() {
    let base = base();
    let draft = InteractionDraft {
        status: Some(InteractionStatus::FellThrough),
        outcome: Some(Outcome::Success),
        ..meeting(&[somebody(&base)], "2026-11-21T09:00")
    };
    refused(&base, Code::FieldInvalid, |base| try_log(base, &draft));
}

#[test]
fn moving_the_start_and_changing_the_people_keeps_both_copies_of_the_start_equal() {
    let base = base();
    let (anna, boris, vera) = (
        add(&base, &person("Ким", "Анна", "")),
        add(&base, &person("Ли", "Борис", "")),
        add(&base, &person("Цой", "Вера", "")),
    );
    let id = log(&base, &meeting(&[anna, boris, anna], "2026-11-25T10:00"));
    assert_eq!(get(&base, id).participants.len(), 2, "named twice, there once");
    let before = base.contents();
    let change = InteractionPatch {
        starts_at: Some("2026-11-26T12:30".into()),
        contact_ids: Some(vec![vera, boris]),
        ..Default::default()
    };
    patch(&base, id, &change).unwrap();
    let names = |id| -> Vec<String> {
        get(&base, id).participants.into_iter().map(|person| person.name.surname).collect()
    };
    assert_eq!(names(id), ["Ли", "Цой"], "in alphabetical order");
    assert_starts_agree(&base);
    let people = InteractionPatch { contact_ids: Some(vec![anna]), ..Default::default() };
    patch(&base, id, &people).unwrap();
    assert_eq!(names(id), ["Ким"]);
    assert_starts_agree(&base);
    base.undo(None).unwrap();
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before);
    refused(&base, Code::NobodyTakesPart, |base| {
        patch(base, id, &InteractionPatch { contact_ids: Some(vec![]), ..Default::default() })
    });
}

#[test]
fn a_reminder_follows_the_meeting_that_is_edited_to_another_time() {
    let base = base();
    let draft = InteractionDraft {
        remind: Some(HALF_AN_HOUR),
        ..meeting(&[somebody(&base)], "2026-11-25T10:00")
    };
    let id = log(&base, &draft);
    let later =
        InteractionPatch { starts_at: Some("2026-11-26T00:10".into()), ..Default::default() };
    patch(&base, id, &later).unwrap();
    assert_eq!(get(&base, id).reminders[0].due_at.as_deref(), Some("2026-11-25T23:40"));
}

#[test]
fn a_planned_one_whose_time_has_passed_waits_to_be_closed() {
    let base = base();
    let who = somebody(&base);
    let hour = log(&base, &meeting(&[who], "2026-11-21T11:00"));
    let whole = InteractionDraft { has_time: false, ..meeting(&[who], "2026-11-22T13:00") };
    let day = log(&base, &whole);
    assert_eq!(get(&base, day).starts_at, "2026-11-22T00:00");
    let open = |now: &str| -> Vec<InteractionId> {
        base.clock.set(now);
        let (items, total) = base.read(|reader| interactions::unclosed(reader, 10)).unwrap();
        assert_eq!(total as usize, items.len());
        assert!(items.iter().all(|item| item.interaction.is_unclosed));
        items.iter().map(|item| item.interaction.id).collect()
    };
    assert_eq!(open("2026-11-21T11:00"), []);
    assert_eq!(open("2026-11-21T11:01"), [hour]);
    assert_eq!(open("2026-11-22T23:59"), [hour], "a whole day passes with its last minute");
    assert_eq!(open("2026-11-23T00:00"), [day, hour], "the latest first");
    close(&base, &closing(hour, Ended::FellThrough));
    assert_eq!(open("2026-11-23T00:00"), [day]);
}

#[test]
fn a_day_shows_its_hours_what_was_left_open_and_what_was_said_last_time() {
    let base = base();
    let mut draft = person("Иванов", "Сергей", "Викторович");
    draft.points = vec![phone("+7 916 123-45-67")];
    let ivanov = add(&base, &draft);
    let olena = add(&base, &person("Гудзь", "Олена", ""));
    let said = |who, start: &str, said: &str| {
        log(&base, &InteractionDraft { said: said.into(), ..meeting(&[who], start) })
    };
    said(ivanov, "2026-10-01T10:00", "познакомились");
    said(ivanov, "2026-10-31T10:00", "просил скидку 7 %");
    base.clock.set("2026-11-19T10:00");
    let left_open = log(&base, &meeting(&[olena], "2026-11-20T15:00"));
    let call =
        InteractionDraft { kind: InteractionKind::Call, ..meeting(&[olena], "2026-11-21T13:15") };
    let call = log(&base, &call);
    let visit = log(&base, &meeting(&[ivanov], "2026-11-21T11:00"));
    let whole = InteractionDraft { has_time: false, ..meeting(&[olena], "2026-11-21T00:00") };
    let whole = log(&base, &whole);
    base.clock.set("2026-11-21T12:00");

    let plan = base.read(|reader| interactions::day(reader, None)).unwrap();
    assert_eq!(plan.day, "2026-11-21");
    let ids: Vec<_> = plan.items.iter().map(|item| item.interaction.id).collect();
    assert_eq!(ids, [whole, visit, call], "whole days first, then by the hour");
    let with_ivanov = &plan.items[1];
    assert_eq!(with_ivanov.last_time.as_ref().unwrap().said, "просил скидку 7 %");
    assert_eq!(with_ivanov.phone, "+7 916 123-45-67");
    assert!(!with_ivanov.is_first && with_ivanov.interaction.is_unclosed);
    assert!(plan.items[2].is_first, "nothing was ever held with her");
    let open: Vec<_> = plan.unclosed.iter().map(|item| item.interaction.id).collect();
    assert_eq!(
        (open, plan.unclosed_count),
        (vec![left_open], 1),
        "today's own are among its hours"
    );

    let other = base.read(|reader| interactions::day(reader, Some("2026-11-20"))).unwrap();
    assert_eq!((other.items.len(), other.unclosed_count), (1, 0));
    assert_eq!(
        base.read(|reader| interactions::day(reader, Some("2026-02-30"))).unwrap_err().code,
        Code::DateDoesNotExist
    );
}

#[test]
fn a_note_is_not_the_last_time_that_one_talked() {
    let base = base();
    let who = somebody(&base);
    let talk = InteractionDraft {
        said: "Берёт партию".into(),
        ..meeting(&[who], "2026-11-19T10:00")
    };
    log(&base, &talk);
    let note = InteractionDraft {
        kind: InteractionKind::Note,
        said: "Собаку зовут Рекс".into(),
        ..meeting(&[who], "2026-11-20T10:00")
    };
    log(&base, &note);
    log(&base, &meeting(&[who], "2026-11-21T15:00"));
    let plan = base.read(|reader| interactions::day(reader, None)).unwrap();
    assert_eq!(plan.items[0].last_time.as_ref().unwrap().said, "Берёт партию");
}

#[test]
fn a_month_has_a_dot_for_each_day_with_a_meeting() {
    let base = base();
    let who = somebody(&base);
    let beside = ["2026-10-31T23:59", "2026-12-01T00:00"];
    let within = ["2026-11-03T10:00", "2026-11-03T12:00", "2026-11-30T23:59"];
    for start in beside.into_iter().chain(within) {
        log(&base, &meeting(&[who], start));
    }
    let note =
        InteractionDraft { kind: InteractionKind::Note, ..meeting(&[who], "2026-11-04T10:00") };
    log(&base, &note);
    let called_off = log(&base, &meeting(&[who], "2026-11-26T10:00"));
    close(&base, &closing(called_off, Ended::Cancelled));
    let dots = base.read(|reader| interactions::month(reader, "2026-11-17")).unwrap();
    let dots: Vec<_> = dots.days.iter().map(|dot| (dot.day.as_str(), dot.count)).collect();
    assert_eq!(dots, [("2026-11-03", 2), ("2026-11-30", 1)]);
}

#[test]
fn the_trash_hides_a_meeting_everywhere_and_gives_it_back() {
    let base = base();
    let who = somebody(&base);
    let id = log(&base, &meeting(&[who], "2026-11-21T11:00"));
    let before = base.contents();
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, id)).unwrap();
    let plan = || base.read(|reader| interactions::day(reader, None)).unwrap().items.len();
    assert_eq!(plan(), 0);
    assert!(get(&base, id).trashed_at.is_some());
    refused(&base, Code::NotFound, |base| {
        base.write(Op::CloseInteraction, |tx| interactions::close(tx, &closing(id, Ended::Success)))
    });
    // Changed there, what was typed would lie where nobody sees it.
    let said = InteractionPatch { said: Some("да".into()), ..InteractionPatch::default() };
    refused(&base, Code::NotFound, |base| patch(base, id, &said));
    base.write(Op::RestoreInteraction, |tx| interactions::restore(tx, id)).unwrap();
    assert_eq!(plan(), 1);
    assert_eq!(base.contents(), before);
}

#[test]
fn a_next_one_in_the_trash_is_not_shown_as_next() {
    let base = base();
    let draft = InteractionDraft {
        next: Some(next("2026-11-28T10:00")),
        ..meeting(&[somebody(&base)], "2026-11-20T10:00")
    };
    let id = log(&base, &draft);
    let booked = get(&base, id).next.unwrap().id;
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, booked)).unwrap();
    assert_eq!(get(&base, id).next, None);
    base.undo(None).unwrap();
    let request =
        CloseInteraction { next: Some(next("2026-12-05T10:00")), ..closing(booked, Ended::Moved) };
    let moved_to = close(&base, &request).next.unwrap().id;
    assert_eq!(get(&base, id).next.unwrap().starts_at, "2026-12-05T10:00");
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, moved_to)).unwrap();
    assert_eq!(get(&base, id).next, None, "nor is the day that it was moved away from");
}

fn at(starts_at: &str) -> InteractionPatch {
    InteractionPatch { starts_at: Some(starts_at.into()), ..InteractionPatch::default() }
}

#[test]
fn a_talk_and_the_one_it_led_to_keep_their_order_whichever_of_them_is_edited() {
    let base = base();
    let draft = InteractionDraft {
        next: Some(next("2026-11-28T10:00")),
        ..meeting(&[somebody(&base)], "2026-11-20T10:00")
    };
    let talk = log(&base, &draft);
    let booked = get(&base, talk).next.unwrap().id;
    let by_day = InteractionPatch { has_time: Some(false), ..at("2026-11-19T00:00") };
    for early in [at("2026-11-20T09:59"), at("2026-11-01T10:00"), by_day.clone()] {
        refused(&base, Code::NextTooEarly, |base| patch(base, booked, &early));
    }
    patch(&base, booked, &at("2026-11-20T10:00")).unwrap();
    let whole_day = InteractionPatch { has_time: Some(false), ..at("2026-11-20T00:00") };
    patch(&base, booked, &whole_day).unwrap();
    refused(&base, Code::NextTooEarly, |base| patch(base, talk, &at("2026-11-21T09:00")));
    patch(&base, talk, &at("2026-11-20T18:00")).unwrap();
    let hour = InteractionPatch { has_time: Some(true), ..at("2026-11-20T17:00") };
    refused(&base, Code::NextTooEarly, |base| patch(base, booked, &hour));

    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, talk)).unwrap();
    patch(&base, booked, &hour).unwrap();
    base.write(Op::RestoreInteraction, |tx| interactions::restore(tx, talk)).unwrap();
    let place = InteractionPatch { place: Some("в салоне".into()), ..Default::default() };
    patch(&base, booked, &place).unwrap();
    patch(&base, talk, &place).unwrap();
}

#[test]
fn a_meeting_is_not_moved_before_the_talk_that_led_to_it() {
    let base = base();
    let draft = InteractionDraft {
        next: Some(next("2026-11-28T10:00")),
        ..meeting(&[somebody(&base)], "2026-11-20T10:00")
    };
    let talk = log(&base, &draft);
    let booked = get(&base, talk).next.unwrap().id;
    let moving =
        |id, to: &str| CloseInteraction { next: Some(next(to)), ..closing(id, Ended::Moved) };
    refused(&base, Code::NextTooEarly, |base| {
        let early = moving(booked, "2026-11-19T10:00");
        base.write(early.op(), |tx| interactions::close(tx, &early))
    });
    let moved = close(&base, &moving(booked, "2026-11-25T10:00")).next.unwrap().id;
    let twice = close(&base, &moving(moved, "2026-11-24T10:00")).next.unwrap().id;
    refused(&base, Code::NextTooEarly, |base| patch(base, twice, &at("2026-11-20T09:00")));
    refused(&base, Code::NextTooEarly, |base| {
        base.clock.set("2026-11-29T10:00");
        patch(base, talk, &at("2026-11-24T10:01"))
    });
    patch(&base, twice, &at("2026-11-22T10:00")).unwrap();
    patch(&base, talk, &at("2026-11-21T10:00")).unwrap();
}

#[test]
fn meetings_only_with_people_in_the_trash_leave_the_day() {
    let base = base();
    let (gone, stays) = (somebody(&base), add(&base, &person("Ким", "Игорь", "")));
    log(&base, &meeting(&[gone], "2026-11-21T11:00"));
    let both = log(&base, &meeting(&[gone, stays], "2026-11-21T12:00"));
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[gone])).unwrap();
    let plan = base.read(|reader| interactions::day(reader, None)).unwrap();
    let ids: Vec<_> = plan.items.iter().map(|item| item.interaction.id).collect();
    assert_eq!(ids, [both], "the one who stays still comes");
}

#[test]
fn the_next_one_is_booked_with_those_who_are_not_in_the_trash() {
    let base = base();
    let people = ["Ким", "Лем", "Мур"].map(|surname| add(&base, &person(surname, "", "")));
    let names = |detail: &InteractionDetail| -> Vec<String> {
        detail.participants.iter().map(|who| who.name.surname.clone()).collect()
    };
    let held = log(&base, &meeting(&people, "2026-11-21T09:30"));
    let ended = [Ended::Success, Ended::Moved];
    let planned = ended.map(|_| log(&base, &meeting(&people, "2026-11-21T11:00")));
    let alone = log(&base, &meeting(&people[..1], "2026-11-21T12:00"));
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &people[..1])).unwrap();
    for (id, ended) in planned.into_iter().zip(ended) {
        let promise =
            TaskDraft { title: "Прислать прайс".into(), ..TaskDraft::default() };
        let closed = close(
            &base,
            &CloseInteraction {
                next: Some(next("2026-11-30T10:00")),
                promise_task: Some(promise),
                ..closing(id, ended)
            },
        );
        assert_eq!(names(&closed), ["Ким", "Лем", "Мур"], "who was there, was there");
        assert_eq!(names(&get(&base, closed.next.unwrap().id)), ["Лем", "Мур"], "{ended:?}");
    }
    let promised = base.read(|reader| tasks::open_of_contact(reader, people[1])).unwrap();
    assert_eq!(promised.len(), 2, "a promise is about one of them as well");
    let again = InteractionDraft {
        next: Some(next("2026-11-30T12:00")),
        ..meeting(&people, "2026-11-21T09:40")
    };
    let logged = get(&base, log(&base, &again));
    assert_eq!(names(&get(&base, logged.next.unwrap().id)), ["Лем", "Мур"]);

    for ended in ended {
        let request =
            CloseInteraction { next: Some(next("2026-11-30T11:00")), ..closing(alone, ended) };
        refused(&base, Code::NobodyTakesPart, |base| {
            base.write(request.op(), |tx| interactions::close(tx, &request))
        });
    }
    base.write(Op::RestoreContacts, |tx| contacts::restore(tx, &people[..1])).unwrap();
    assert_eq!(names(&get(&base, held)), ["Ким", "Лем", "Мур"]);
}

#[test]
fn text_is_kept_as_typed_whatever_it_is() {
    let base = base();
    let odd = "'); DROP TABLE interactions;-- <b>жирно</b> \u{202e}abc\u{202c} 👩‍👩‍👧 «кавычки»\nвторая строка\t\"x\"";
    let draft = InteractionDraft {
        said: odd.into(),
        agenda: odd.into(),
        offered: odd.into(),
        ..meeting(&[somebody(&base)], "2026-11-20T10:00")
    };
    let kept = get(&base, log(&base, &draft));
    assert_eq!((kept.said.as_str(), kept.offered.as_str()), (odd, odd));
    assert_eq!(kept.agenda, odd);
    let endless = InteractionDraft { said: "я".repeat(200_001), ..draft };
    refused(&base, Code::FieldTooLong, |base| try_log(base, &endless));
}

#[test]
fn an_edit_of_status_and_outcome_stays_consistent() {
    let base = base();
    let id = log(&base, &meeting(&[somebody(&base)], "2026-11-20T10:00"));
    let well = InteractionPatch { outcome: Some(Some(Outcome::Neutral)), ..Default::default() };
    patch(&base, id, &well).unwrap();
    let off = InteractionPatch { status: Some(InteractionStatus::Cancelled), ..Default::default() };
    patch(&base, id, &off).unwrap();
    assert_eq!((get(&base, id).outcome, get(&base, id).result), (None, Some(Ended::Cancelled)));
    let again = InteractionPatch {
        status: Some(InteractionStatus::Planned),
        outcome: Some(Some(Outcome::Success)),
        ..Default::default()
    };
    refused(&base, Code::FieldInvalid, |base| patch(base, id, &again));
    let said: InteractionPatch = serde_json::from_str(r#"{"outcome":null,"said":""}"#).unwrap();
    patch(&base, id, &said).unwrap();
    assert_eq!(get(&base, id).said, "");
}

mod laws {
    use proptest::prelude::*;

    use super::*;

    fn any_result() -> impl Strategy<Value = Ended> {
        prop::sample::select(vec![
            Ended::Success,
            Ended::Neutral,
            Ended::Refusal,
            Ended::FellThrough,
            Ended::Moved,
            Ended::Cancelled,
        ])
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

        /// Whatever a closing says, one undo gives every journaled row back, and redo
        /// brings the same closing again.
        #[test]
        fn undoing_a_closing_gives_every_row_back(
            result in any_result(),
            reason in "[а-я]{0,6}",
            said in "\\PC{0,20}",
            promised in "\\PC{0,20}",
            ahead in prop::option::of(0u32..40),
            has_time in any::<bool>(),
            reminds in any::<bool>(),
            people in 1usize..4,
        ) {
            let base = base();
            let everybody: Vec<_> =
                (0..people).map(|n| add(&base, &person("Цой", &format!("Ю{n}"), ""))).collect();
            let draft = InteractionDraft {
                remind: reminds.then_some(HALF_AN_HOUR),
                ..meeting(&everybody, "2026-11-21T11:00")
            };
            let id = log(&base, &draft);
            let before = base.contents();
            let ahead = ahead.or((result == Ended::Moved).then_some(3));
            let request = CloseInteraction {
                refusal_reason: reason,
                said,
                promised,
                next: ahead.map(|days| NextDraft {
                    has_time,
                    remind: reminds.then_some(HALF_AN_HOUR),
                    ..next(&format!("2026-12-{:02}T12:00", 1 + days % 28))
                }),
                ..closing(id, result)
            };
            close(&base, &request);
            let after = base.contents();
            prop_assert_ne!(&after, &before);
            base.undo(None).unwrap();
            prop_assert_eq!(base.contents(), before);
            base.redo().unwrap();
            prop_assert_eq!(base.contents(), after);
            assert_starts_agree(&base);
        }
    }
}
