use vizitka_core::contacts;
use vizitka_core::error::Code;
use vizitka_core::ids::{ContactId, InteractionId};
use vizitka_core::interactions::{self, Ended, InteractionDraft, InteractionKind};
use vizitka_core::kernel::op::Op;
use vizitka_core::reports::{
    self, AskOutcomes, DayRange, ListMeetings, MeetingsFilter, OutcomesReport, Stretch,
};
use vizitka_core::settings;

use crate::contacts::{add, person, phone};
use crate::interactions::{close, closing, get, log, meeting, next, somebody};
use crate::support::{TestBase, base};

fn ended(base: &TestBase, who: ContactId, start: &str, result: Ended) -> InteractionId {
    let (status, outcome) = result.split();
    let draft = InteractionDraft { status: Some(status), outcome, ..meeting(&[who], start) };
    log(base, &draft)
}

fn outcomes(base: &TestBase, chosen: &str, by: Stretch) -> OutcomesReport {
    let request = AskOutcomes { from: None, to: None, chosen: chosen.into(), by };
    base.read(|reader| reports::outcomes(reader, &request)).unwrap()
}

fn list(base: &TestBase, from: &str, to: &str, result: MeetingsFilter) -> Vec<InteractionId> {
    let request =
        ListMeetings { from: from.into(), to: to.into(), result, kinds: Vec::new(), limit: None };
    let found = base.read(|reader| reports::meetings(reader, &request)).unwrap();
    assert_eq!(found.total as usize, found.lines.len());
    let two = ListMeetings { limit: Some(2), ..request };
    let first = base.read(|reader| reports::meetings(reader, &two)).unwrap();
    assert_eq!(
        (first.total, &first.lines[..]),
        (found.total, &found.lines[..found.lines.len().min(2)])
    );
    found.lines.into_iter().map(|line| line.id).collect()
}

fn range(from: &str, to: &str) -> DayRange {
    DayRange { from: from.into(), to: to.into() }
}

/// Three weeks ago, 26 October to 1 November: nine meetings of every ending.
fn three_weeks_ago(base: &TestBase) -> ContactId {
    let who = somebody(base);
    for (start, result) in [
        ("2026-10-26T00:00", Ended::Success),
        ("2026-10-27T10:00", Ended::Success),
        ("2026-10-28T10:00", Ended::Neutral),
        ("2026-10-28T11:00", Ended::Refusal),
        ("2026-10-29T10:00", Ended::FellThrough),
        ("2026-10-30T10:00", Ended::Moved),
        ("2026-10-31T10:00", Ended::Cancelled),
        ("2026-11-01T23:59", Ended::Held),
    ] {
        ended(base, who, start, result);
    }
    base.clock.set("2026-10-01T10:00");
    log(base, &meeting(&[who], "2026-10-30T15:00"));
    base.clock.set("2026-11-21T10:00");
    // Neighbours that do not belong.
    ended(base, who, "2026-10-25T23:59", Ended::Success);
    ended(base, who, "2026-11-02T00:00", Ended::Success);
    let note =
        InteractionDraft { kind: InteractionKind::Note, ..meeting(&[who], "2026-10-28T12:00") };
    log(base, &note);
    let trashed = ended(base, who, "2026-10-28T13:00", Ended::Success);
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, trashed)).unwrap();
    who
}

#[test]
fn how_many_meetings_three_weeks_ago_went_well() {
    let base = base();
    three_weeks_ago(&base);
    let report = outcomes(&base, "2026-10-29", Stretch::Week);
    let bar = &report.chosen;
    assert_eq!(bar.monday, "2026-10-26");
    assert_eq!((bar.success, bar.neutral, bar.refusal, bar.held), (2, 1, 1, 1));
    assert_eq!((bar.fell_through, bar.moved, bar.cancelled), (1, 1, 1));
    assert_eq!((bar.unclosed, bar.planned, bar.total), (1, 0, 9));
    assert_eq!(report.weeks.len(), 8);
    assert_eq!(report.weeks.first().unwrap().monday, "2026-09-28");
    assert_eq!(report.weeks.last().unwrap().monday, "2026-11-16");
    assert!(report.weeks.contains(bar), "the chart and the closer look agree");
}

#[test]
fn every_number_opens_the_list_behind_it() {
    let base = base();
    three_weeks_ago(&base);
    let bar = outcomes(&base, "2026-10-26", Stretch::Week).chosen;
    let count = |filter| list(&base, "2026-10-26", "2026-11-01", filter).len();
    for (filter, number) in [
        (MeetingsFilter::All, bar.total),
        (MeetingsFilter::Success, bar.success),
        (MeetingsFilter::Neutral, bar.neutral),
        (MeetingsFilter::Refusal, bar.refusal),
        (MeetingsFilter::Held, bar.held),
        (MeetingsFilter::FellThrough, bar.fell_through),
        (MeetingsFilter::Moved, bar.moved),
        (MeetingsFilter::Cancelled, bar.cancelled),
        (MeetingsFilter::Unclosed, bar.unclosed),
        (MeetingsFilter::Planned, bar.planned),
        (MeetingsFilter::Past, bar.total - bar.planned),
    ] {
        assert_eq!(count(filter), number as usize, "{filter:?}");
    }
    let request = ListMeetings {
        from: "2026-10-26".into(),
        to: "2026-11-01".into(),
        result: MeetingsFilter::All,
        kinds: vec![InteractionKind::Note],
        limit: None,
    };
    let notes = base.read(|reader| reports::meetings(reader, &request)).unwrap();
    assert_eq!(notes.lines.len(), 1, "other kinds count when asked for");
}

#[test]
fn weeks_over_the_years_end_are_whole() {
    let base = base();
    let who = somebody(&base);
    ended(&base, who, "2025-12-29T10:00", Ended::Success); // Monday of ISO week 1 of 2026
    ended(&base, who, "2026-01-04T10:00", Ended::Success); // its Sunday
    let bar = outcomes(&base, "2026-01-01", Stretch::Week).chosen;
    assert_eq!((bar.monday.as_str(), bar.total), ("2025-12-29", 2));
    let month = outcomes(&base, "2026-01-01", Stretch::Month);
    assert_eq!((month.chosen.monday.as_str(), month.chosen.total), ("2026-01-01", 1));
    assert!(month.is_month);
    assert_eq!(month.weeks.last().unwrap().monday, "2026-11-01");
}

#[test]
fn a_chart_reaches_back_to_the_chosen_week_and_ahead_to_it() {
    let base = base();
    let monday = |chosen: &str, last: bool| {
        let weeks = outcomes(&base, chosen, Stretch::Week).weeks;
        let bar = if last { weeks.last() } else { weeks.first() };
        bar.unwrap().monday.clone()
    };
    assert_eq!(monday("2026-03-04", false), "2026-03-02");
    assert_eq!(monday("2026-12-31", true), "2026-12-28");
}

#[test]
fn weeks_begin_on_sunday_where_the_settings_say_so() {
    let base = base();
    let who = somebody(&base);
    ended(&base, who, "2026-11-01T10:00", Ended::Success);
    let sunday = serde_json::json!({ "week_start": 7 });
    base.write(Op::ChangeSettings, |tx| settings::change(tx, sunday.as_object().unwrap())).unwrap();
    let bar = outcomes(&base, "2026-11-03", Stretch::Week).chosen;
    assert_eq!((bar.monday.as_str(), bar.total), ("2026-11-01", 1));
}

#[test]
fn after_which_talks_was_another_booked_and_for_when() {
    let base = base();
    let who = somebody(&base);
    let led = InteractionDraft {
        next: Some(next("2026-12-05T12:00")),
        ..meeting(&[who], "2026-11-10T10:00")
    };
    let led = log(&base, &led);
    log(&base, &meeting(&[who], "2026-11-11T10:00"));
    let moved = log(&base, &meeting(&[who], "2026-11-22T10:00"));
    let moving = interactions::CloseInteraction {
        next: Some(next("2026-11-24T10:00")),
        ..closing(moved, Ended::Moved)
    };
    close(&base, &moving);
    let month = range("2026-11-01", "2026-11-30");
    let lines = base.read(|reader| reports::led_to_next(reader, &month)).unwrap();
    assert_eq!(lines.len(), 1, "a meeting that was moved led to nothing");
    assert_eq!((lines[0].from.id, lines[0].next.starts_at.as_str()), (led, "2026-12-05T12:00"));
    assert_eq!(list(&base, "2026-11-01", "2026-11-30", MeetingsFilter::LedToNext), [led]);
    assert_eq!(outcomes(&base, "2026-11-10", Stretch::Week).led_to_next, 1);

    for day in ["2026-12-07T12:00", "2026-12-08T12:00"] {
        let booked = get(&base, led).next.unwrap().id;
        let moving = interactions::CloseInteraction {
            next: Some(next(day)),
            ..closing(booked, Ended::Moved)
        };
        close(&base, &moving);
        let lines = base.read(|reader| reports::led_to_next(reader, &month)).unwrap();
        assert_eq!(lines[0].next.starts_at, day, "for when it is now, not where it once was");
        assert_eq!(get(&base, led).next.unwrap().starts_at, day);
    }
    let booked = base.read(|reader| interactions::day(reader, Some("2026-12-05"))).unwrap();
    let booked = booked.items[0].interaction.id;
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, booked)).unwrap();
    assert_eq!(outcomes(&base, "2026-11-10", Stretch::Week).led_to_next, 0);
    assert!(base.read(|reader| reports::led_to_next(reader, &month)).unwrap().is_empty());
}

#[test]
fn a_talk_whose_next_was_moved_and_then_thrown_away_led_to_nothing() {
    let base = base();
    let who = somebody(&base);
    let talks: Vec<_> = ["2026-11-09T10:00", "2026-11-10T10:00", "2026-11-11T10:00"]
        .into_iter()
        .zip(["2026-12-01T10:00", "2026-12-02T10:00", "2026-12-03T10:00"])
        .map(|(start, booked)| {
            let held = InteractionDraft { next: Some(next(booked)), ..meeting(&[who], start) };
            log(&base, &held)
        })
        .collect();
    let booked = get(&base, talks[0]).next.unwrap().id;
    let moving = interactions::CloseInteraction {
        next: Some(next("2026-12-08T10:00")),
        ..closing(booked, Ended::Moved)
    };
    close(&base, &moving);
    let moved_to = get(&base, talks[0]).next.unwrap().id;
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, moved_to)).unwrap();
    let month = range("2026-11-01", "2026-11-30");
    let told = || {
        let lines = base.read(|reader| reports::led_to_next(reader, &month)).unwrap();
        lines.iter().map(|line| (line.from.id, line.next.starts_at.clone())).collect::<Vec<_>>()
    };
    let of_two =
        [(talks[1], "2026-12-02T10:00".to_owned()), (talks[2], "2026-12-03T10:00".to_owned())];
    assert_eq!(told(), of_two, "each with its own next");
    assert_eq!(outcomes(&base, "2026-11-10", Stretch::Week).led_to_next, 2);
    assert_eq!(list(&base, "2026-11-01", "2026-11-30", MeetingsFilter::LedToNext), talks[1..]);
    base.undo(None).unwrap();
    assert_eq!(told()[0], (talks[0], "2026-12-08T10:00".to_owned()));
    assert_eq!(outcomes(&base, "2026-11-10", Stretch::Week).led_to_next, 3);
}

#[test]
fn the_week_of_the_new_year_counts_as_one_counts_by_hand() {
    let base = base();
    let anna = somebody(&base);
    let oleg = add(&base, &person("Ли", "Олег", ""));
    let at = |wall: &str| base.clock.set(wall);
    let end = |id, result, on: Option<&str>| {
        let request = interactions::CloseInteraction { next: on.map(next), ..closing(id, result) };
        close(&base, &request);
    };
    let next_of = |id| get(&base, id).next.unwrap().id;
    at("2026-12-20T10:00");
    let both = log(&base, &meeting(&[anna, oleg], "2026-12-28T10:00"));
    let moved = log(&base, &meeting(&[anna], "2026-12-30T12:00"));
    at("2026-12-29T10:00");
    end(both, Ended::Success, Some("2027-01-05T10:00"));
    end(moved, Ended::Moved, Some("2026-12-31T15:00"));
    let again = next_of(moved);
    end(again, Ended::Moved, Some("2027-01-02T11:00"));
    let held = next_of(again);
    at("2027-01-04T10:00");
    end(held, Ended::Success, Some("2027-01-20T10:00"));
    ended(&base, oleg, "2026-12-31T10:00", Ended::FellThrough);
    let thrown = ended(&base, oleg, "2027-01-01T10:00", Ended::Refusal);
    base.write(Op::TrashInteraction, |tx| interactions::trash(tx, thrown)).unwrap();
    ended(&base, oleg, "2027-01-03T23:59", Ended::Neutral);
    base.undo(None).unwrap();

    for day in ["2026-12-28", "2026-12-31", "2027-01-03"] {
        let report = outcomes(&base, day, Stretch::Week);
        let bar = &report.chosen;
        assert_eq!((bar.monday.as_str(), bar.total, bar.planned), ("2026-12-28", 5, 0), "{day}");
        assert_eq!((bar.success, bar.moved, bar.fell_through), (2, 2, 1), "{day}");
        assert_eq!((bar.refusal, bar.neutral, report.led_to_next), (0, 0, 2), "{day}");
    }
    let led = |from: &str, to: &str| {
        let lines = base.read(|reader| reports::led_to_next(reader, &range(from, to))).unwrap();
        lines.iter().map(|line| (line.from.id, line.next.starts_at.clone())).collect::<Vec<_>>()
    };
    let (first, second) = ((both, "2027-01-05T10:00".into()), (held, "2027-01-20T10:00".into()));
    assert_eq!(led("2026-12-28", "2026-12-31"), std::slice::from_ref(&first));
    assert_eq!(led("2026-12-28", "2027-01-03"), [first, second]);
    let january =
        base.read(|reader| reports::planned(reader, &range("2027-01-01", "2027-01-31"))).unwrap();
    let weeks: Vec<u32> = january.weeks.iter().map(|week| week.count).collect();
    assert_eq!((january.total, weeks), (2, vec![0, 1, 0, 1, 0]));
    assert_eq!(with(&base, "Ли О."), [("Ли Олег".to_owned(), 3)], "with Anna, too");
}

#[test]
fn how_many_meetings_are_planned_next_month_by_week_and_day() {
    let base = base();
    let who = somebody(&base);
    for start in ["2026-12-01T10:00", "2026-12-08T10:00", "2026-12-08T12:00", "2026-12-31T23:59"] {
        log(&base, &meeting(&[who], start));
    }
    let call =
        InteractionDraft { kind: InteractionKind::Message, ..meeting(&[who], "2026-12-09T10:00") };
    log(&base, &call);
    log(&base, &meeting(&[who], "2026-11-30T10:00"));
    log(&base, &meeting(&[who], "2027-01-01T00:00"));
    let off = log(&base, &meeting(&[who], "2026-12-15T10:00"));
    close(&base, &closing(off, Ended::Cancelled));
    let report =
        base.read(|reader| reports::planned(reader, &range("2026-12-01", "2026-12-31"))).unwrap();
    assert_eq!(report.total, 4);
    let weeks: Vec<_> = report.weeks.iter().map(|w| (w.monday.as_str(), w.count)).collect();
    assert_eq!(
        weeks,
        [
            ("2026-11-30", 1),
            ("2026-12-07", 2),
            ("2026-12-14", 0),
            ("2026-12-21", 0),
            ("2026-12-28", 1)
        ],
        "empty weeks show; days outside the month do not count"
    );
    let most = report.days.iter().max_by_key(|day| day.count).unwrap();
    assert_eq!((most.day.as_str(), most.count), ("2026-12-08", 2));
}

#[test]
fn what_has_passed_is_not_planned_any_more() {
    let base = base();
    let who = somebody(&base);
    log(&base, &meeting(&[who], "2026-11-21T11:00"));
    base.clock.set("2026-11-21T12:00");
    let report =
        base.read(|reader| reports::planned(reader, &range("2026-11-01", "2026-11-30"))).unwrap();
    assert_eq!(report.total, 0);
    assert_eq!(list(&base, "2026-11-21", "2026-11-21", MeetingsFilter::Unclosed).len(), 1);
}

#[test]
fn days_that_do_not_exist_and_ends_before_starts_are_refused() {
    let base = base();
    let planned = |from: &str, to: &str| {
        base.read(|reader| reports::planned(reader, &range(from, to))).unwrap_err().code
    };
    assert_eq!(planned("2026-11-31", "2026-12-01"), Code::DateDoesNotExist);
    assert_eq!(planned("2026-12-02", "2026-12-01"), Code::EndBeforeStart);
    assert_eq!(planned("1000-01-01", "9999-12-31"), Code::FieldInvalid, "no chart is that long");
    let request = AskOutcomes {
        from: Some("2026-11-21".into()),
        to: Some("2026-11-20".into()),
        chosen: "2026-11-21".into(),
        by: Stretch::Week,
    };
    let refused = base.read(|reader| reports::outcomes(reader, &request)).unwrap_err().code;
    assert_eq!(refused, Code::EndBeforeStart);
}

#[test]
fn customers_in_the_trash_take_their_meetings_out_of_every_number() {
    let base = base();
    let who = three_weeks_ago(&base);
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[who])).unwrap();
    assert_eq!(outcomes(&base, "2026-10-26", Stretch::Week).chosen.total, 0);
    assert_eq!(list(&base, "2026-10-26", "2026-11-01", MeetingsFilter::All), []);
    base.undo(None).unwrap();
    assert_eq!(outcomes(&base, "2026-10-26", Stretch::Week).chosen.total, 9);
}

/// Surname, given name and patronymic of everybody found, with the number of meetings.
fn with(base: &TestBase, query: &str) -> Vec<(String, u32)> {
    let report = base.read(|reader| reports::with(reader, query)).unwrap();
    report.people.into_iter().map(|person| (person.contact.name.full(), person.count)).collect()
}

#[test]
fn three_ivanovs_are_told_apart() {
    let base = base();
    let mut sergey = person("Иванов", "Сергей", "Викторович");
    sergey.points = vec![phone("+7 916 123-45-67")];
    let sergey = add(&base, &sergey);
    let semyon = add(&base, &person("Иванов", "Семён", "Валерьевич"));
    let pyotr = add(&base, &person("Иванов", "Пётр", "Сергеевич"));
    add(&base, &person("Иванова", "Светлана", "Викторовна"));
    add(&base, &person("Петров", "Иван", "Иванович"));
    log(&base, &meeting(&[sergey], "2026-10-31T10:00"));
    log(&base, &meeting(&[sergey], "2026-11-21T11:00"));
    log(&base, &meeting(&[semyon], "2026-05-02T10:00"));
    log(&base, &meeting(&[pyotr, sergey], "2026-01-15T10:00"));

    let both =
        vec![("Иванов Семён Валерьевич".to_owned(), 1), ("Иванов Сергей Викторович".to_owned(), 3)];
    for query in [
        "Иванов С. В.",
        "Иванов С.В.",
        "Иванов СВ",
        "иванов св",
        "С. В. Иванов",
        "ИВАНОВ С В",
        "св иванов",
        "Bdfyjd C/ D/",
        "bdfyjd cd",
    ] {
        assert_eq!(with(&base, query), both, "{query}");
    }
    assert_eq!(with(&base, "Иванов Сергей").len(), 1);
    assert_eq!(with(&base, "Иванов П.").first().unwrap().0, "Иванов Пётр Сергеевич");
    let all: Vec<_> = with(&base, "иванов").into_iter().map(|(name, _)| name).collect();
    assert_eq!(all.len(), 3, "the whole word, not its beginning: {all:?}");
    assert_eq!(with(&base, "Ивано").len(), 5, "beginnings count when nobody fits");
    assert_eq!(with(&base, "Сидоров"), []);
    assert_eq!(with(&base, "  ., "), []);

    let report = base.read(|reader| reports::with(reader, "Иванов С В")).unwrap();
    let dates: Vec<_> =
        report.people[1].meetings.iter().map(|meeting| meeting.starts_at.as_str()).collect();
    assert_eq!(dates, ["2026-11-21T11:00", "2026-10-31T10:00", "2026-01-15T10:00"]);
    assert_eq!(report.people[1].phone, "+7 916 123-45-67");
}

#[test]
fn signs_in_a_name_do_not_hide_it() {
    let base = base();
    add(
        &base,
        &contacts::ContactDraft {
            nickname: "(Киев)".into(), ..person("Сидоров", "Олег", "")
        },
    );
    add(&base, &person("Коваль", "Анна.Мария", ""));
    for (query, found) in [
        ("Сидоров Киев", "Сидоров Олег"),
        ("Сидоров (Киев)", "Сидоров Олег"),
        ("Коваль Анна.Мария", "Коваль Анна.Мария"),
        ("Коваль Мария", "Коваль Анна.Мария"),
    ] {
        let names: Vec<_> = with(&base, query).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, [found], "{query}");
    }
}

#[test]
fn people_are_found_by_name_in_any_of_the_three_languages() {
    let base = base();
    add(&base, &person("Smith", "John", ""));
    add(&base, &person("Smith", "Anna", ""));
    add(&base, &person("Ґудзь", "Олена", "Іванівна"));
    add(&base, &person("O’Brien", "Anna-Maria", ""));
    add(&base, &person("Ли", "Анна", ""));
    add(&base, &person("Цой", "Вера", ""));
    assert_eq!(with(&base, "Smith J"), [("Smith John".to_owned(), 0)]);
    assert_eq!(with(&base, "J. Smith").len(), 1);
    assert_eq!(with(&base, "smith").len(), 2);
    assert_eq!(with(&base, "Гудзь О. І.").len(), 1, "ґ and г, і and и");
    assert_eq!(with(&base, "obrien").len(), 1);
    assert_eq!(with(&base, "maria o'brien").len(), 1, "half of a double name");
    assert_eq!(with(&base, "Ли Анна").len(), 1, "a short surname is a surname");
    assert_eq!(with(&base, "Ли А").len(), 1);
    assert_eq!(with(&base, "цой").len(), 1);
}

#[test]
fn an_unknown_patronymic_does_not_hide_somebody() {
    let base = base();
    add(&base, &person("Иванов", "Сергей", ""));
    add(&base, &person("Иванов", "Сергей", "Викторович"));
    add(&base, &person("Иванов", "Сергей", "Петрович"));
    let names: Vec<_> = with(&base, "Иванов С. В.").into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Иванов Сергей Викторович", "Иванов Сергей"], "the sure one first");
}

#[test]
fn somebody_in_the_trash_is_not_found() {
    let base = base();
    let who = somebody(&base);
    assert_eq!(with(&base, "Котова").len(), 1);
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[who])).unwrap();
    assert_eq!(with(&base, "Котова"), []);
}
