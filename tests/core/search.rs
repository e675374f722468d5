use std::collections::BTreeSet;

use proptest::prelude::*;
use vizitka_core::contacts::{ContactDraft, PointDraft, PointKind};
use vizitka_core::ids::{ContactId, InteractionId};
use vizitka_core::interactions::{self, InteractionDraft, InteractionPatch};
use vizitka_core::kernel::op::Op;
use vizitka_core::search::{self, SearchIndex};
use vizitka_core::summaries::{self, ContactFilter, ListContacts};
use vizitka_core::tasks::{self, TaskDraft};

use crate::contacts::{add, person, phone};
use crate::support::{TestBase, base};

fn find(base: &TestBase, index: &SearchIndex, query: &str) -> Vec<String> {
    let hits = base.read(|reader| search::find(reader, index, query, 20)).unwrap();
    hits.contacts.into_iter().map(|hit| hit.row.name.full()).collect()
}

fn people() -> TestBase {
    let base = base();
    let mut ivanov = person("Иванов", "Сергей", "Викторович");
    ivanov.points = vec![phone("8 (916) 123-45-67")];
    ivanov.organization = "ООО «Ромашка»".into();
    add(&base, &ivanov);
    add(&base, &person("Иванов", "Степан", "Васильевич"));
    add(&base, &person("Иванов", "Олег", "Петрович"));
    let mut yolkina = person("Ёлкина", "Алёна", "");
    yolkina.tags = vec!["школа".into()];
    yolkina.note = "Собака Рекс, пьёт чай".into();
    add(&base, &yolkina);
    add(&base, &person("Ґудзь", "Їжачиха", ""));
    base
}

#[test]
fn names_are_found_in_any_order_case_and_spelling() {
    let (base, index) = (people(), SearchIndex::default());
    for (query, expected) in [
        ("елкина", vec!["Ёлкина Алёна"]),
        ("АЛЕНА елк", vec!["Ёлкина Алёна"]),
        ("гудзь", vec!["Ґудзь Їжачиха"]),
        ("ижачиха", vec!["Ґудзь Їжачиха"]),
        ("викторович сергей", vec!["Иванов Сергей Викторович"]),
        ("школа", vec!["Ёлкина Алёна"]),
        ("ромашк", vec!["Иванов Сергей Викторович"]),
        ("нет такого", vec![]),
    ] {
        assert_eq!(find(&base, &index, query), expected, "{query}");
    }
}

#[test]
fn initials_tell_three_ivanovs_apart() {
    let (base, index) = (people(), SearchIndex::default());
    let both = ["Иванов Сергей Викторович", "Иванов Степан Васильевич"];
    assert_eq!(find(&base, &index, "Иванов С. В."), both);
    assert_eq!(find(&base, &index, "иванов св"), both);
    assert_eq!(find(&base, &index, "Иванов О.П."), ["Иванов Олег Петрович"]);
    assert_eq!(find(&base, &index, "иванов").len(), 3);
}

#[test]
fn a_name_is_found_however_the_keyboard_stands() {
    let (base, index) = (people(), SearchIndex::default());
    let both = ["Иванов Сергей Викторович", "Иванов Степан Васильевич"];
    assert_eq!(find(&base, &index, "bdfyjd c d"), both);
    assert_eq!(find(&base, &index, "`krbyf"), ["Ёлкина Алёна"]);
    assert_eq!(find(&base, &index, "uelpm"), ["Ґудзь Їжачиха"]);
    let hits = base.read(|reader| search::find(reader, &index, "bdfyjd", 1)).unwrap();
    assert_eq!((hits.total_contacts, hits.query.as_str()), (3, "иванов"));
    add(&base, &person("Smith", "John", ""));
    assert_eq!(find(&base, &index, "ыьшер"), ["Smith John"]);
    assert_eq!(find(&base, &index, "Іьшер"), ["Smith John"]);
}

#[test]
fn a_list_finds_whom_the_search_finds_however_the_keyboard_stands() {
    let base = people();
    let listed = |query: &str, limit: u32| {
        let filter = ContactFilter { query: query.to_owned(), ..ContactFilter::default() };
        let request = ListContacts { filter, limit, ..ListContacts::default() };
        base.read(|reader| {
            let page = summaries::list(reader, &request)?;
            let all = summaries::list_ids(reader, &request)?;
            assert_eq!(page.total as usize, all.len(), "{query}");
            for (at, id) in all.iter().enumerate() {
                let place = summaries::position(reader, &request, *id)?;
                assert_eq!(place, Some(at as u32), "{query}");
            }
            assert_eq!(summaries::ids(reader, &request)?, all[..page.rows.len()]);
            Ok(page.total)
        })
        .unwrap()
    };
    for (query, count) in
        [("bdfyjd", 3), ("Bdfyjd c d", 2), ("иванов", 3), ("`krbyf", 1), ("uelpm", 1), ("qqqq", 0)]
    {
        assert_eq!(listed(query, 100), count, "{query}");
        assert_eq!(listed(query, 1), count, "{query}");
    }
    add(&base, &person("Bdfyjd", "John", ""));
    assert_eq!(listed("bdfyjd", 100), 1, "who is called so comes first");
}

#[test]
fn a_phone_is_found_by_a_fragment_in_any_format() {
    let (base, index) = (people(), SearchIndex::default());
    for query in [
        "123-45",
        "8916123",
        "+7 916 123",
        "(916) 123-45-67",
        "4567",
        "007916",
        "810 7 916",
        "иванов +7 916",
        "Иванов 8 (916) 12",
        "иванов 916 45",
    ] {
        assert_eq!(find(&base, &index, query), ["Иванов Сергей Викторович"], "{query}");
    }
}

#[test]
fn the_buffer_follows_the_base_whoever_writes() {
    let (base, index) = (people(), SearchIndex::default());
    assert!(find(&base, &index, "новенький").is_empty());
    let terminal = base.second();
    let id = terminal
        .write(Op::CreateContact, |tx| {
            vizitka_core::contacts::create(tx, &person("Новенький", "", ""))
        })
        .unwrap()
        .value;
    assert_eq!(find(&base, &index, "новенький"), ["Новенький"]);
    base.write(Op::TrashContacts, |tx| vizitka_core::contacts::trash(tx, &[id])).unwrap();
    assert!(find(&base, &index, "новенький").is_empty());
    base.undo(None).unwrap();
    assert_eq!(find(&base, &index, "новенький"), ["Новенький"]);
}

fn texts(base: &TestBase, query: &str) -> Vec<search::TextHit> {
    base.read(|reader| search::texts(reader, query, 20)).unwrap()
}

#[test]
fn the_dog_leads_to_its_owner() {
    let base = people();
    let hits = texts(&base, "рекс");
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].contact.as_ref().unwrap().surname, "Ёлкина");
    assert_eq!(hits[0].marks, vec![(7, 11)]);
    base.undo(None).unwrap();
    base.undo(None).unwrap();
    assert!(texts(&base, "рекс").is_empty(), "an undone note is not found any more");
}

#[test]
fn odd_queries_find_nothing_and_break_nothing() {
    let (base, index) = (people(), SearchIndex::default());
    for query in [
        "кафе-бар",
        "\"",
        "* OR 1=1",
        "'; DROP",
        "%",
        "\u{202e}",
        "🎉",
        "NEAR(",
        "-",
        "....",
        "x🅰y",
        "हिन्दी",
        "e\u{301}tude",
    ] {
        assert!(find(&base, &index, query).is_empty(), "{query}");
        assert!(texts(&base, query).is_empty(), "{query}");
    }
    add(&base, &ContactDraft { nickname: "%_\"".into(), ..Default::default() });
    assert_eq!(find(&base, &index, "%_"), ["%_\""]);
}

#[test]
fn what_is_only_about_people_in_the_trash_is_not_found_by_its_words() {
    let base = base();
    let anna = add(&base, &person("Анна", "", ""));
    let boris = add(&base, &person("Борис", "", ""));
    let talk = InteractionDraft {
        contact_ids: vec![anna, boris],
        said: "про смету".into(),
        ..InteractionDraft::default()
    };
    base.write(Op::LogInteraction, |tx| interactions::log(tx, &talk)).unwrap();
    let todo = TaskDraft {
        title: "отнести смету".into(),
        contact_id: Some(boris),
        ..TaskDraft::default()
    };
    base.write(Op::CreateTask, |tx| tasks::create(tx, &todo)).unwrap();
    let trash =
        |id| base.write(Op::TrashContacts, |tx| vizitka_core::contacts::trash(tx, &[id])).unwrap();
    assert_eq!(texts(&base, "смету").len(), 2);
    trash(anna);
    let hits = texts(&base, "смету");
    let who = |hit: &search::TextHit| hit.contact.as_ref().unwrap().full();
    assert_eq!(hits.iter().map(who).collect::<Vec<_>>(), ["Борис", "Борис"]);
    trash(boris);
    assert!(texts(&base, "смету").is_empty());
    base.undo(None).unwrap();
    assert_eq!(texts(&base, "смету").len(), 2);
}

#[test]
fn a_note_is_found_again_once_its_customer_is_back() {
    let base = base();
    let anna = add(&base, &ContactDraft { note: "любит рыбалку".into(), ..person("Анна", "", "") });
    let trash =
        || base.write(Op::TrashContacts, |tx| vizitka_core::contacts::trash(tx, &[anna])).unwrap();
    let restore = || {
        base.write(Op::RestoreContacts, |tx| vizitka_core::contacts::restore(tx, &[anna])).unwrap()
    };
    trash();
    let patch = vizitka_core::contacts::ContactPatch {
        note: Some("любит охоту".into()),
        ..Default::default()
    };
    base.write(Op::ChangeContact, |tx| vizitka_core::contacts::update(tx, anna, &patch)).unwrap();
    restore();
    assert_eq!((texts(&base, "охоту").len(), texts(&base, "рыбалку").len()), (1, 0));
    trash();
    base.clock.set("2027-01-21T10:00");
    base.write(Op::EmptyTrash, |tx| {
        vizitka_core::trash::empty(tx, &vizitka_core::kernel::job::Job::default())
    })
    .unwrap();
    base.undo(None).unwrap();
    restore();
    assert_eq!(texts(&base, "охоту").len(), 1);
}

/// How many texts wait to be indexed.
fn waiting(base: &TestBase) -> u32 {
    base.read(|reader| {
        let sql = "SELECT count(*) FROM texts_pending";
        Ok(reader.conn().query_row(sql, [], |row| row.get(0))?)
    })
    .unwrap()
}

/// Writes down talks until none of the texts that waited before does.
fn fill_the_index(base: &TestBase, who: ContactId) {
    let mut before = waiting(base);
    loop {
        log(base, who, "ничего нового");
        let now = waiting(base);
        if now < before {
            return;
        }
        before = now;
    }
}

fn log(base: &TestBase, who: ContactId, said: &str) -> InteractionId {
    let talk = InteractionDraft {
        contact_ids: vec![who],
        said: said.into(),
        ..InteractionDraft::default()
    };
    base.write(Op::LogInteraction, |tx| interactions::log(tx, &talk)).unwrap().value
}

#[test]
fn what_was_said_is_found_from_the_moment_it_is_written_down() {
    let base = base();
    let anna = add(&base, &person("Анна", "", ""));
    let ids: Vec<_> = (100..300)
        .map(|number| {
            let id = log(&base, anna, &format!("взяла партию{number}"));
            let hits = texts(&base, &format!("партию{number}"));
            assert_eq!(hits.iter().map(|hit| hit.owner_id).collect::<Vec<_>>(), [id.0]);
            assert!(waiting(&base) <= 64, "so many are read one by one at most");
            id
        })
        .collect();
    let newest: Vec<_> = ids.iter().rev().take(20).map(|id| id.0).collect();
    let found = |query: &str| -> Vec<_> {
        texts(&base, query).into_iter().map(|hit| hit.owner_id).collect()
    };
    assert_eq!(found("взяла"), newest, "whether the index has them or not");

    let patch =
        InteractionPatch { said: Some("отказалась".into()), ..Default::default() };
    let correct = |id| {
        base.write(Op::ChangeInteraction, |tx| interactions::update(tx, id, &patch)).unwrap();
    };
    correct(ids[0]);
    assert_eq!(found("отказ"), [ids[0].0]);
    assert!(found("партию100").is_empty(), "the index still has what it was");
    base.undo(None).unwrap();
    assert_eq!((found("отказ"), found("партию100")), (vec![], vec![ids[0].0]));
    correct(ids[0]);
    fill_the_index(&base, anna);
    assert_eq!((found("отказ"), found("партию100")), (vec![ids[0].0], vec![]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_text_that_waits_is_found_by_the_words_that_find_an_indexed_one(
        said in prop::collection::vec("[аёїґ'’a-c1-3 ,.\\-é\u{301}中क\u{93f}Ⓐß🎉_]{1,12}", 1..20),
    ) {
        let base = base();
        let anna = add(&base, &person("Анна", "", ""));
        for text in &said {
            log(&base, anna, text);
        }
        let beginnings = said.iter().flat_map(|text| {
            let parts = text.split_whitespace();
            parts.flat_map(|word| [word.to_owned(), word.chars().take(2).collect()])
        });
        let found = |query: &String| -> BTreeSet<_> {
            texts(&base, query).into_iter().map(|hit| hit.owner_id).collect()
        };
        let asked: Vec<_> = beginnings.map(|query| (found(&query), query)).collect();
        fill_the_index(&base, anna);
        for (before, query) in asked {
            prop_assert_eq!(found(&query), before, "{}", query);
        }
    }
}

#[test]
fn what_people_put_around_a_word_does_not_matter() {
    let (base, index) = (people(), SearchIndex::default());
    for query in ["ООО \"Ромашка\"", "«ромашка»", "Иванов (Ромашка)", "„Ромашка“"]
    {
        assert_eq!(find(&base, &index, query), ["Иванов Сергей Викторович"], "{query}");
    }
    assert_eq!(find(&base, &index, "#школа"), ["Ёлкина Алёна"]);
}

#[test]
fn a_hit_says_which_fact_matched() {
    let (base, index) = (base(), SearchIndex::default());
    let mut anna = person("Анна", "", "");
    anna.organization = "Школа 880".into();
    anna.points = vec![
        PointDraft {
            id: None,
            kind: PointKind::Email,
            label: String::new(),
            value: "anna@example.com".into(),
            is_preferred: false,
        },
        phone("8 (800) 555-35-35"),
    ];
    add(&base, &anna);
    for (query, fact) in [
        ("8-800", "8 (800) 555-35-35"),
        ("+7 800", "8 (800) 555-35-35"),
        ("example", "anna@example.com"),
        ("школа", "Школа 880"),
        ("школа 880", "Школа 880"),
        ("анна", ""),
    ] {
        let hits = base.read(|reader| search::find(reader, &index, query, 20)).unwrap();
        let matched: Vec<_> = hits.contacts.iter().map(|hit| hit.matched.as_str()).collect();
        assert_eq!(matched, [fact], "{query}");
    }
}

#[test]
fn a_list_shows_whom_the_search_finds() {
    let (base, index) = (people(), SearchIndex::default());
    for query in [
        "8 916",
        "+7 916",
        "8 (916) 123",
        "916 12",
        "иванов с. в.",
        "Иванов С.В.",
        "иванов св",
        "и",
        "иванов, сергей",
        "ООО \"Ромашка\"",
        "«ромашка»",
        "елк",
        "с",
        "гудзь",
        "12",
        "....",
        "%",
        "\"",
        "007916",
        "иванов +7 916",
        "#школа",
        "нет такого",
    ] {
        let filter = ContactFilter { query: query.into(), ..Default::default() };
        let request = ListContacts { filter, limit: 20, ..Default::default() };
        let page = base.read(|reader| summaries::list(reader, &request)).unwrap();
        let mut listed: Vec<_> = page.rows.iter().map(|row| row.name.full()).collect();
        let mut found = find(&base, &index, query);
        listed.sort();
        found.sort();
        assert_eq!(listed, found, "{query}");
        assert_eq!(page.total as usize, found.len(), "{query}");
    }
}
