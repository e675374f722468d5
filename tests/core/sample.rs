use std::collections::HashSet;

use vizitka_core::contacts;
use vizitka_core::dates::DateKind;
use vizitka_core::error::Code;
use vizitka_core::kernel::civil::parse_wall;
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::op::Op;
use vizitka_core::settings::{Lead, LeadUnit};
use vizitka_core::tasks::TaskDraft;
use vizitka_core::{reminders, sample, settings, summaries, tasks};

use crate::contacts::{add, person};
use crate::support::{TestBase, base};

fn load(base: &TestBase, language: &str) -> u32 {
    base.write(Op::LoadSample, |tx| sample::load(tx, language, &Job::default())).unwrap().value
}

fn people(base: &TestBase) -> u32 {
    base.read(summaries::counts).unwrap().in_use
}

#[test]
fn it_is_not_loaded_on_top_of_itself() {
    let base = base();
    let loaded = load(&base, "ru");
    let again = base.write(Op::LoadSample, |tx| sample::load(tx, "uk", &Job::default()));
    assert_eq!(again.unwrap_err().code, Code::SampleThere);
    assert_eq!(people(&base), loaded);
}

#[test]
fn the_sample_comes_in_each_language_and_goes_without_a_trace() {
    for language in ["ru", "uk", "en"] {
        let base = base();
        let mine = add(&base, &person("Моя", "Клиентка", ""));
        let before = base.contents();
        assert_eq!(load(&base, language), people(&base) - 1);
        assert!(base.read(settings::has_sample).unwrap());
        base.write(Op::RemoveSample, sample::remove).unwrap();
        let again = base.write(Op::RemoveSample, sample::remove);
        assert_eq!(again.unwrap_err().code, Code::SampleNothing);
        assert_eq!(base.contents(), before, "{language}");
        assert!(base.read(|reader| contacts::get(reader, mine)).is_ok(), "what is one's own stays");
    }
}

#[test]
fn loading_the_sample_is_one_step() {
    let base = base();
    let empty = base.contents();
    load(&base, "ru");
    base.undo(None).unwrap();
    assert_eq!(base.contents(), empty);
}

#[test]
fn a_stopped_sample_leaves_nothing() {
    let base = base();
    let empty = base.contents();
    let job = Job::default();
    job.cancel();
    let refused = base.write(Op::LoadSample, |tx| sample::load(tx, "ru", &job)).unwrap_err();
    assert_eq!(refused.code, Code::Cancelled);
    assert_eq!(base.contents(), empty);
}

#[test]
fn whoever_opens_the_sample_has_missed_nothing() {
    // In the morning, in the middle of a day whose meetings have begun, late, at the year's end.
    for now in ["2026-11-21T07:00", "2026-11-19T10:20", "2026-11-19T23:30", "2027-01-01T12:00"] {
        let base = base();
        base.clock.set(now);
        load(&base, "ru");
        assert!(reminders::tick(&base).unwrap().is_none(), "{now}");
        assert!(base.read(reminders::open).unwrap().is_empty(), "{now}");
        base.write(Op::RemoveSample, sample::remove).unwrap();
        assert!(reminders::tick(&base).unwrap().is_none(), "{now}");
    }
}

#[test]
fn what_comes_due_after_the_sample_was_opened_is_announced_and_ones_own_is_not_lost() {
    let base = base();
    base.clock.set("2026-11-19T10:20");
    let who = add(&base, &person("Моя", "Клиентка", ""));
    let draft = TaskDraft {
        title: "Своё дело".into(),
        contact_id: Some(who),
        due_on: Some("2026-11-19".into()),
        due_time: Some("10:00".into()),
        remind: Some(Lead { count: 0, unit: LeadUnit::Minutes, at_time: None }),
        ..TaskDraft::default()
    };
    base.write(Op::CreateTask, |tx| tasks::create(tx, &draft)).unwrap();
    load(&base, "ru");
    let told = |base: &TestBase| -> Vec<String> {
        let fresh = reminders::tick(base).unwrap().unwrap().fresh;
        fresh.into_iter().map(|firing| firing.title).collect()
    };
    assert_eq!(told(&base), ["Своё дело"]);
    // Somebody of the sample has a birthday two days on.
    base.clock.set("2026-11-21T09:00");
    let fresh = reminders::tick(&base).unwrap().unwrap().fresh;
    assert!(fresh.iter().any(|firing| firing.date_kind == Some(DateKind::Birthday)));
}

#[test]
fn people_of_the_sample_were_written_down_over_two_years_before_their_first_talk() {
    let base = base();
    load(&base, "ru");
    let moments: Vec<(i64, Option<String>)> = base
        .read(|reader| {
            let sql = "SELECT created_at, (SELECT min(starts_at) FROM interaction_participants p
                       WHERE p.contact_id = c.id) FROM contacts c";
            let mut statement = reader.conn().prepare(sql)?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .unwrap();
    let day = 24 * 3600 * 1000;
    let now = base.now().millis();
    let days: HashSet<i64> = moments.iter().map(|(at, _)| at / day).collect();
    assert!(days.len() > 100, "{} days", days.len());
    for (at, first_talk) in moments {
        assert!(now - 740 * day < at && at < now - day / 8, "{at}");
        if let Some(first) = first_talk.map(|wall| parse_wall(&wall).unwrap().and_utc()) {
            assert!(at < first.timestamp_millis(), "{at} is after the first talk, {first}");
        }
    }
}

#[test]
fn the_talks_of_the_sample_are_such_as_happen() {
    for language in ["ru", "uk", "en"] {
        let base = base();
        load(&base, language);
        let count = |what: &str| -> u32 {
            let sql = format!("SELECT count(*) FROM interactions WHERE {what}");
            base.read(|reader| Ok(reader.conn().query_row(&sql, [], |row| row.get(0))?)).unwrap()
        };
        assert!(count("kind = 'message'") > 50);
        assert_eq!(count("kind = 'message' AND (place <> '' OR duration_minutes IS NOT NULL)"), 0);
        assert_eq!(count("kind = 'message' AND status <> 'held'"), 0);
        assert_eq!(count("kind = 'call' AND place <> ''"), 0);
        // A reason goes with what was said, and what was promised with what it was about.
        for (one, other) in [("refusal_reason_id", "said"), ("promised", "said")] {
            let pairs = base.read(|reader| {
                let sql = format!(
                    "SELECT count(DISTINCT {one}), count(DISTINCT {other}),
                            count(DISTINCT {one} || {other}) FROM interactions
                     WHERE {one} IS NOT NULL AND {one} <> ''"
                );
                let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
                Ok(reader.conn().query_row(&sql, [], row)?)
            });
            let (ones, others, both): (u32, u32, u32) = pairs.unwrap();
            assert!(ones > 3 && ones == others && both == ones, "{language} {one}");
        }
    }
}
