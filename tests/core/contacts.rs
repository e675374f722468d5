use vizitka_core::contacts::{self, ContactDraft, ContactPatch, PointDraft, PointKind};
use vizitka_core::error::Code;
use vizitka_core::ids::{ContactId, OrganizationId};
use vizitka_core::interactions;
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Tx;
use vizitka_core::organizations;
use vizitka_core::summaries::{self, ContactFilter, ContactSort, ListContacts, Shelf};

use crate::interactions::meeting;
use crate::support::{TestBase, base};

pub fn phone(value: &str) -> PointDraft {
    PointDraft {
        id: None,
        kind: PointKind::Phone,
        label: String::new(),
        value: value.into(),
        is_preferred: false,
    }
}

pub fn person(surname: &str, given: &str, patronymic: &str) -> ContactDraft {
    ContactDraft {
        surname: surname.into(),
        given_name: given.into(),
        patronymic: patronymic.into(),
        ..ContactDraft::default()
    }
}

pub fn add(base: &TestBase, draft: &ContactDraft) -> ContactId {
    base.write(Op::CreateContact, |tx| contacts::create(tx, draft)).unwrap().value
}

pub fn surnames(base: &TestBase, shelf: Shelf) -> Vec<String> {
    let request = ListContacts {
        filter: ContactFilter { shelf, ..Default::default() },
        limit: 100,
        ..Default::default()
    };
    let page = base.read(|reader| summaries::list(reader, &request)).unwrap();
    assert_eq!(page.total as usize, page.rows.len(), "the count and the rows agree");
    page.rows.into_iter().map(|row| row.name.surname).collect()
}

#[test]
fn two_people_may_share_a_phone_and_a_full_name() {
    let base = base();
    let mut draft = person("Иванов", "Сергей", "Викторович");
    draft.points = vec![phone("8 916 123-45-67")];
    let first = add(&base, &draft);
    let second = add(&base, &draft);
    assert_ne!(first, second);
    let warned =
        base.read(|reader| contacts::possible_duplicates(reader, &draft, Some(first))).unwrap();
    assert_eq!(
        warned.iter().map(|p| p.id).collect::<Vec<_>>(),
        vec![second],
        "but the second is warned about"
    );
}

#[test]
fn a_known_phone_in_another_format_is_noticed() {
    let base = base();
    let mut draft = person("Котова", "Марина", "");
    draft.points = vec![phone("+7 (916) 123-45-67")];
    let known = add(&base, &draft);
    let typed = ContactDraft { points: vec![phone("89161234567")], ..Default::default() };
    let warned = base.read(|reader| contacts::possible_duplicates(reader, &typed, None)).unwrap();
    assert_eq!(warned.len(), 1);
    assert_eq!(warned[0].id, known);
}

#[test]
fn a_known_name_in_another_spelling_is_noticed() {
    let base = base();
    let known =
        [("Ґудзь", "Олексій"), ("Королёв", "Пётр"), ("Їжак", "Євген"), ("Дем’яненко", "Яна")];
    for (surname, given) in known {
        add(&base, &person(surname, given, ""));
    }
    for (surname, given) in
        [("Гудзь", "Олексий"), ("королев", "ПЕТР"), ("Ижак", "Евген"), ("Демяненко", "Яна")]
    {
        let typed = person(surname, given, "");
        let warned =
            base.read(|reader| contacts::possible_duplicates(reader, &typed, None)).unwrap();
        assert_eq!(warned.len(), 1, "{surname}");
    }
    let other = person("Гудзь", "Олена", "");
    assert!(base.read(|r| contacts::possible_duplicates(r, &other, None)).unwrap().is_empty());
}

#[test]
fn somebody_without_a_name_and_a_phone_is_refused_and_nothing_changes() {
    let base = base();
    let before = base.contents();
    let draft = ContactDraft {
        surname: "  \u{a0}".into(),
        organization: "ООО «Ромашка»".into(),
        ..Default::default()
    };
    let refused = base.write(Op::CreateContact, |tx| contacts::create(tx, &draft)).unwrap_err();
    assert_eq!(refused.code, Code::NameAndPhoneEmpty);
    assert_eq!(
        base.contents(),
        before,
        "the company that the draft would have made is not there either"
    );
}

#[test]
fn a_patch_changes_what_it_names_and_nothing_else() {
    let base = base();
    let mut draft = person("Гудзь", "Олена", "");
    draft.organization = "ФОП Гудзь".into();
    draft.note = "Собака Рекс".into();
    draft.points = vec![phone("067 111-22-33")];
    let id = add(&base, &draft);
    let patch = ContactPatch {
        role: Some("закупки".into()),
        organization: Some(String::new()),
        ..Default::default()
    };
    let now = base.write(Op::ChangeContact, |tx| contacts::update(tx, id, &patch)).unwrap().value;
    assert_eq!(now.role, "закупки");
    assert_eq!(now.organization, None, "an empty text clears");
    assert_eq!(now.note, "Собака Рекс");
    assert_eq!(now.points.len(), 1);
}

#[test]
fn one_more_phone_leaves_the_others_as_they_were() {
    let base = base();
    let mut draft = person("Гудзь", "Олена", "");
    draft.points = vec![phone("067 111-22-33"), phone("050 333-44-55")];
    let id = add(&base, &draft);
    let old = base.read(|reader| contacts::get(reader, id)).unwrap();
    let kept = old.points.iter().map(|point| PointDraft {
        id: Some(point.id),
        is_preferred: true,
        ..phone(&point.value)
    });
    let patch = ContactPatch {
        points: Some(kept.chain([phone("063 909-10-11")]).collect()),
        ..Default::default()
    };
    let now = base.write(Op::ChangeContact, |tx| contacts::update(tx, id, &patch)).unwrap().value;
    let values: Vec<_> = now.points.iter().map(|point| point.value.as_str()).collect();
    assert_eq!(values, ["067 111-22-33", "050 333-44-55", "063 909-10-11"]);
    assert_eq!(now.points[0].id, old.points[0].id, "a line stays itself");
    assert!(now.points[0].is_preferred, "and takes what was changed");
}

#[test]
fn text_is_kept_as_typed_whatever_it_holds() {
    let base = base();
    let odd =
        "О'Брайен \u{202e}عربي\u{202c} 🎉 \"кавычки\" <b>жирно</b> '); DROP TABLE contacts; --";
    let mut draft = person(odd, "", "");
    draft.note = "первая строка\nвторая \u{200f}строка".into();
    let id = add(&base, &draft);
    let kept = base.read(|reader| contacts::get(reader, id)).unwrap();
    assert_eq!(kept.name.surname, odd);
    assert_eq!(kept.note, draft.note);
}

#[test]
fn lists_are_alphabetical_in_three_languages_and_by_shelf() {
    let base = base();
    for surname in ["Smith", "Яременко", "Ёлкина", "Жук", "Їжак", "Елисеев", "Ґудзь"]
    {
        add(&base, &person(surname, "А", ""));
    }
    let away = add(&base, &person("Архипов", "А", ""));
    assert_eq!(
        surnames(&base, Shelf::InUse),
        ["Архипов", "Ґудзь", "Елисеев", "Ёлкина", "Жук", "Їжак", "Яременко", "Smith"]
    );
    base.write(Op::ArchiveContacts, |tx| contacts::archive(tx, &[away])).unwrap();
    assert_eq!(surnames(&base, Shelf::Archived), ["Архипов"]);
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[away])).unwrap();
    assert_eq!(surnames(&base, Shelf::Trash), ["Архипов"]);
    base.write(Op::RestoreContacts, |tx| contacts::restore(tx, &[away])).unwrap();
    assert_eq!(surnames(&base, Shelf::Archived), ["Архипов"], "it comes back to where it was");
}

#[test]
fn renaming_a_company_reaches_the_lists_of_its_people() {
    let base = base();
    let mut draft = person("Котова", "Марина", "");
    draft.organization = "Лаванда".into();
    add(&base, &draft);
    let company = base.read(|reader| organizations::list(reader, "лаванда")).unwrap().remove(0);
    base.write(Op::ChangeOrganization, |tx| {
        organizations::update(tx, vizitka_core::ids::OrganizationId(company.id), "Мальва", None)
    })
    .unwrap();
    let filter = ContactFilter { query: "мальва".into(), ..Default::default() };
    let page = base
        .read(|reader| {
            summaries::list(reader, &ListContacts { filter, limit: 5, ..Default::default() })
        })
        .unwrap();
    assert_eq!(page.total, 1);
}

#[test]
fn a_label_for_somebody_who_is_gone_is_refused_by_name() {
    let base = base();
    let id = add(&base, &person("Ким", "", ""));
    base.undo(None).unwrap();
    let before = base.contents();
    let tag = |tx: &Tx<'_>| contacts::tag(tx, &[id], &["опт".to_owned()], &[]);
    assert_eq!(base.write(Op::TagContacts, tag).unwrap_err().code, Code::NotFound);
    assert_eq!(base.contents(), before);
}

#[test]
fn a_whole_list_is_moved_in_one_step_and_stops_when_told() {
    let base = base();
    let everybody: Vec<ContactId> = base
        .write(Op::CreateContact, |tx| {
            (0..601).map(|n| contacts::create(tx, &person(&format!("Ким{n}"), "", ""))).collect()
        })
        .unwrap()
        .value;
    let request = ListContacts { offset: 1, limit: 600, ..Default::default() };
    let ids = base.read(|reader| summaries::ids(reader, &request)).unwrap();
    assert_eq!(ids.len(), 600, "ids are not cut off as pages of rows are");
    let archive = |job: &Job| {
        base.write_watched(Op::ArchiveContacts, job, |tx| {
            contacts::in_portions(tx, &everybody, job, contacts::archive)
        })
    };
    let before = base.contents();
    let stopped = Job::default();
    stopped.cancel();
    assert_eq!(archive(&stopped).unwrap_err().code, Code::Cancelled);
    assert_eq!(base.contents(), before);
    let job = Job::default();
    let written = archive(&job).unwrap();
    assert_eq!((job.progress().done, job.progress().total), (601, 601));
    assert_eq!(
        (&written.changes.about["count"], &written.changes.about["name"]),
        (&601.into(), &"".into())
    );
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before, "one undo brings everybody back");
}

#[test]
fn two_companies_become_one_with_their_people_and_notes() {
    let base = base();
    let at = |surname: &str, company: &str| {
        let organization = company.to_owned();
        add(&base, &ContactDraft { organization, ..person(surname, "", "") })
    };
    at("Ким", "ООО Ромашка");
    at("Цой", "Ромашка");
    let id = |name: &str| {
        let found = base.read(|reader| organizations::list(reader, name)).unwrap();
        OrganizationId(found.iter().find(|one| one.name == name).unwrap().id)
    };
    let (twice, kept) = (id("ООО Ромашка"), id("Ромашка"));
    for (company, note) in [(twice, "звонить утром"), (kept, "склад во дворе")]
    {
        base.write(Op::ChangeOrganization, |tx| {
            let name = organizations::get(tx, company)?.name;
            organizations::update(tx, company, &name, Some(note))
        })
        .unwrap();
    }
    let before = base.contents();
    base.write(Op::MergeOrganizations, |tx| organizations::merge(tx, twice, kept)).unwrap();
    let one = base.read(|reader| organizations::get(reader, kept)).unwrap();
    assert_eq!((one.count, one.note.as_str()), (2, "склад во дворе\nзвонить утром"));
    assert_eq!(
        base.read(|reader| organizations::get(reader, twice)).unwrap_err().code,
        Code::NotFound
    );
    let with_itself = base.write(Op::MergeOrganizations, |tx| organizations::merge(tx, kept, kept));
    assert_eq!(with_itself.unwrap_err().code, Code::FieldInvalid);
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before);
}

#[test]
fn a_list_by_the_last_talk_ends_with_those_who_had_none_on_whatever_page() {
    let base = base();
    let everybody: Vec<ContactId> = [
        "Абрамов",
        "Белов",
        "Власов",
        "Громов",
        "Дёмин",
        "Ершов",
        "Жуков",
        "Зимин",
        "Ильин",
        "Котов",
    ]
    .map(|surname| add(&base, &person(surname, "", "")))
    .into();
    for (who, day) in [(7, "2026-11-03"), (2, "2026-11-10"), (8, "2026-11-10"), (5, "2026-11-01")] {
        let talk = meeting(&[everybody[who]], &format!("{day}T10:00"));
        base.write(Op::LogInteraction, |tx| interactions::log(tx, &talk)).unwrap();
    }
    for (is_descending, talked) in [(false, [5, 7, 2, 8]), (true, [2, 8, 7, 5])] {
        let request = ListContacts {
            sort: ContactSort::LastContact,
            is_descending,
            limit: 3,
            ..ListContacts::default()
        };
        let expected: Vec<ContactId> =
            talked.iter().chain(&[0, 1, 3, 4, 6, 9]).map(|at| everybody[*at]).collect();
        let look = |offset| {
            let request = ListContacts { offset, ..request.clone() };
            base.read(|reader| summaries::ids(reader, &request)).unwrap()
        };
        let pages: Vec<ContactId> = (0..12).step_by(3).flat_map(look).collect();
        assert_eq!(pages, expected);
        assert_eq!(look(5), expected[5..8]);
        for (place, id) in expected.iter().enumerate() {
            let found = base.read(|reader| summaries::position(reader, &request, *id)).unwrap();
            assert_eq!(found.map(|place| place as usize), Some(place));
        }
    }
}
