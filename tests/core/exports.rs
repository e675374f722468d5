use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use proptest::prelude::*;
use serde_json::Value;
use vizitka_core::contacts::{
    self, AddressDraft, ContactDraft, ContactPatch, ContactStatus, PointDraft, PointKind, Sex,
};
use vizitka_core::error::{Code, Error};
use vizitka_core::exports::{self, ExportReport, Whom};
use vizitka_core::imports::{DuplicatePolicy, ImportField, ImportPlan};
use vizitka_core::kernel::civil::PartialDate;
use vizitka_core::kernel::db::Key;
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Opening;
use vizitka_core::summaries::{self, ContactFilter, ListContacts, Shelf};

use crate::contacts::{add, person, phone};
use crate::imports::{bring_in, look, run as import};
use crate::support::{TestBase, base};

const LANGUAGES: [&str; 3] = ["ru", "uk", "en"];

/// The words of the table, as the commands hand them in.
fn words(language: &str) -> HashMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../../assets/words/{language}/exports.ftl"));
    let text = std::fs::read_to_string(path).unwrap();
    let pairs = text.lines().filter_map(|line| line.split_once(" = "));
    pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

fn export_in(
    base: &TestBase,
    language: &str,
    list: Option<&ListContacts>,
) -> (PathBuf, ExportReport) {
    let words = words(language);
    let path = base.folder.path().join("out.csv");
    let say = |key: &str| words[key].clone();
    let report =
        base.read(|reader| exports::run(reader, &path, list, &say, &Job::default())).unwrap();
    (path, report)
}

pub fn export(base: &TestBase) -> PathBuf {
    export_in(base, "ru", None).0
}

/// Everybody with all that is theirs, without the ids of parts.
pub fn portrait(base: &TestBase) -> Vec<Value> {
    base.read(|reader| {
        let mut all = Vec::new();
        for shelf in [Shelf::InUse, Shelf::Archived] {
            let filter = ContactFilter { shelf, ..Default::default() };
            let list = ListContacts { filter, ..Default::default() };
            for id in summaries::list_ids(reader, &list)? {
                let mut contact = serde_json::to_value(contacts::get(reader, id)?)?;
                let sql =
                    "SELECT coalesce(max(format('%s-%s-%s %s', year, month, day, leap_rule)), '') FROM dates
                           WHERE contact_id = ?1 AND kind = 'birthday'";
                let birthday: String = reader.conn().query_row(sql, [id], |row| row.get(0))?;
                contact["birthday"] = birthday.into();
                forget_ids(&mut contact);
                all.push(contact);
            }
        }
        all.sort_by_key(|contact| contact["id"].to_string());
        Ok(all)
    })
    .unwrap()
}

fn forget_ids(contact: &mut Value) {
    for list in ["points", "addresses", "tags"] {
        for part in contact[list].as_array_mut().unwrap() {
            part.as_object_mut().unwrap().remove("id");
        }
    }
    for one in ["source", "organization"] {
        if let Some(named) = contact[one].as_object_mut() {
            named.remove("id");
        }
    }
}

/// Brings an export into an empty base and into its own, and compares.
fn check_round(base: &TestBase, language: &str) -> Result<(), TestCaseError> {
    let (path, report) = export_in(base, language, None);
    let other = crate::support::base();
    let brought = bring_in(&other, &path, DuplicatePolicy::Skip);
    prop_assert_eq!(brought.counts.new, report.rows);
    prop_assert!(brought.warnings.is_empty(), "{:?}", brought.warnings);
    prop_assert_eq!(portrait(&other), portrait(base));
    let before = base.contents();
    for duplicates in [DuplicatePolicy::Skip, DuplicatePolicy::Update] {
        let again = bring_in(base, &path, duplicates);
        prop_assert_eq!(again.counts.same, report.rows);
        prop_assert_eq!(base.contents(), before.clone());
    }
    Ok(())
}

fn point(kind: PointKind, value: &str, label: &str, is_preferred: bool) -> PointDraft {
    PointDraft { id: None, kind, label: label.into(), value: value.into(), is_preferred }
}

fn rich_draft() -> ContactDraft {
    let mut points: Vec<_> = (0..8).map(|n| phone(&format!("8 916 000-00-0{n}"))).collect();
    points[6].label = "* мама, вечером".into();
    points[7].is_preferred = true;
    points.push(point(PointKind::Email, "a@b.example", "дом", true));
    points.push(point(PointKind::Phone, "0123", "", false));
    points.push(point(PointKind::Telegram, "@ivanov", "", false));
    points.push(point(PointKind::Other, "рация, канал 3", "лес", false));
    let address = |n: u32| AddressDraft {
        label: if n == 4 { "*склад".into() } else { String::new() },
        street: format!("Садовая, {n}"),
        city: if n == 1 { String::new() } else { "Тула".into() },
        postal_code: "001234".into(),
        ..Default::default()
    };
    ContactDraft {
        surname: "Иванов".into(),
        given_name: "=cmd|' /C calc'!A0".into(),
        patronymic: "'Викторович".into(),
        nickname: "-".into(),
        sex: Some(Sex::Male),
        status: Some(ContactStatus::Asleep),
        source: "Выставка; осень, 2024".into(),
        organization: "ООО \"Ромашка\"".into(),
        role: "3-5".into(),
        language: "uk".into(),
        note: "@первая\nвторая; \"третья\"\r\n\tчетвёртая 👩‍🌾 \u{202e}справа налево".into(),
        tags: vec!["VIP".into(), "опт, розница".into()],
        points,
        addresses: (0..5).map(address).collect(),
        birthday: None,
    }
}

#[test]
fn an_export_comes_back_in_every_language_with_everything() {
    let base = base();
    let id = add(&base, &rich_draft());
    let patch = ContactPatch {
        status: Some(ContactStatus::Ended),
        ended_reason: Some("+переехал".into()),
        ..Default::default()
    };
    base.write(Op::ChangeContact, |tx| contacts::update(tx, id, &patch)).unwrap();
    let archived = add(&base, &person("Архивная", "Анна", ""));
    base.clock.set("2026-11-22T10:00");
    base.write(Op::ArchiveContacts, |tx| contacts::archive(tx, &[archived])).unwrap();
    add(&base, &ContactDraft { points: vec![phone("+7 916 123-45-67")], ..Default::default() });
    // Two people may share a phone and a name; they stay two.
    let mut twin = person("Близнец", "Олег", "");
    twin.points = vec![phone("+7 916 765-43-21")];
    add(&base, &twin);
    add(&base, &twin);
    for language in LANGUAGES {
        check_round(&base, language).unwrap();
    }
}

#[test]
fn titles_that_came_with_a_name_stand_beside_it_and_come_back() {
    let base = base();
    let list = "ФИО;Должность\nDr. John Smith;Surgeon\nпроф. Петров Олег;\nг-жа Белова Анна;\n\"Smith, Jane Jr.\";\n";
    let path = crate::imports::file(&base, list);
    bring_in(&base, &path, DuplicatePolicy::Skip);
    let told: Vec<_> = crate::imports::everybody(&base)
        .into_iter()
        .map(|one| (one.name.surname, one.name.given_name, one.role, one.note, one.sex))
        .collect();
    let of = |surname: &str| told.iter().find(|one| one.0 == surname).cloned().unwrap();
    let person = |surname: &str, given: &str, role: &str, note: &str, sex| {
        (surname.to_owned(), given.to_owned(), role.to_owned(), note.to_owned(), sex)
    };
    assert_eq!(of("Smith"), person("Smith", "John", "Surgeon", "Dr.", None));
    assert_eq!(of("Петров"), person("Петров", "Олег", "проф.", "", None));
    assert_eq!(of("Белова"), person("Белова", "Анна", "", "", Some(Sex::Female)));
    assert_eq!(of("Smith Jr."), person("Smith Jr.", "Jane", "", "", None));
    for language in LANGUAGES {
        check_round(&base, language).unwrap();
    }
    let again = bring_in(&base, &crate::imports::file(&base, list), DuplicatePolicy::Update);
    assert_eq!(again.counts.same, 4, "{:?}", again.counts);
}

#[test]
fn birthdays_go_out_and_come_back_as_far_as_they_are_known() {
    let base = base();
    let list = base.folder.path().join("list.csv");
    let days = "Фамилия;День рождения\nА;21.11.1980\nБ;29.02\nВ;1975\nГ;29.02.1984\nД;29.02.1988 (01.03)\n";
    std::fs::write(&list, days).unwrap();
    bring_in(&base, &list, DuplicatePolicy::Skip);
    check_round(&base, "en").unwrap();
    let leap = PartialDate { year: None, month: Some(2), day: Some(29) };
    assert!(portrait(&base).iter().any(|one| one["birthday"] == "-2-29 february28"), "{leap:?}");
    assert!(portrait(&base).iter().any(|one| one["birthday"] == "1988-2-29 march1"));
}

#[test]
fn every_heading_is_understood_in_every_language() {
    let base = base();
    add(&base, &rich_draft());
    for language in LANGUAGES {
        let (path, _) = export_in(&base, language, None);
        for column in look(&base, &path).unwrap().plan.columns {
            assert_ne!(column.field, ImportField::Skip, "{language}: {}", column.header);
            assert_eq!(column.label, "", "{language}: {}", column.header);
        }
    }
}

#[test]
fn no_cell_can_run_and_numbers_stay_text() {
    let base = base();
    add(&base, &rich_draft());
    let path = export(&base);
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.starts_with("\u{feff}Фамилия;Имя;".as_bytes()));
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(&path).unwrap();
    let mut tabs = 0;
    for row in reader.records() {
        for cell in row.unwrap().iter() {
            let rest = cell.strip_prefix('\t');
            tabs += usize::from(rest.is_some());
            let is_number =
                |text: &str| text.chars().all(|c| !c.is_alphabetic() && c != '=' && c != '@');
            assert!(rest.is_none_or(is_number), "{cell:?} hides a formula behind a tab");
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\r']),
                "{cell:?} begins like a formula"
            );
        }
    }
    assert!(tabs >= 8, "phones, further phones, postal codes and 3-5 are kept as text");
}

#[test]
fn the_list_in_view_goes_out_in_its_order() {
    let base = base();
    for surname in ["Власов", "Антонов", "Борисов"] {
        add(&base, &person(surname, "", ""));
    }
    let filter = ContactFilter { query: "ов".into(), ..Default::default() };
    let list = ListContacts { filter, is_descending: true, limit: 1, ..Default::default() };
    let (path, report) = export_in(&base, "ru", Some(&list));
    assert_eq!(report.rows, 3, "the page in view is not the list");
    let text = std::fs::read_to_string(&path).unwrap();
    let firsts: Vec<_> = text.lines().skip(1).map(|line| line.split(';').next().unwrap()).collect();
    assert_eq!(firsts, ["Власов", "Борисов", "Антонов"]);
    assert_eq!(report.bytes, text.len() as u64);
    let all = base.read(|reader| summaries::list_ids(reader, &list)).unwrap();
    let picked = [all[2], all[0], vizitka_core::ids::ContactId::new()];
    let say = |key: &str| key.to_owned();
    let whom = Whom { list: Some(&list), picked: &picked };
    let seen = base.read(|reader| exports::preview(reader, whom, &say)).unwrap();
    let firsts: Vec<_> = seen.rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(firsts, ["Власов", "Антонов"], "in the order of the list, and nobody else");
    let of_all = Whom { list: None, picked: &picked };
    let seen = base.read(|reader| exports::preview(reader, of_all, &say)).unwrap();
    assert_eq!(seen.rows.len(), 2, "those who were picked, of whatever list");
}

#[test]
fn the_beginning_of_the_table_is_shown_as_it_will_be() {
    let base = base();
    let mut draft = person("Котова", "Марина", "");
    draft.points = vec![phone("0501112233")];
    add(&base, &draft);
    add(&base, &person("Ким", "", ""));
    let words = words("ru");
    let say = |key: &str| words[key].clone();
    let seen = base.read(|reader| exports::preview(reader, None, &say)).unwrap();
    assert_eq!(seen.headings[..2], ["Фамилия", "Имя"]);
    assert!(seen.headings.contains(&"Телефон".to_owned()));
    assert!(!seen.headings.contains(&"Должность".to_owned()), "nobody of them has one");
    assert_eq!(seen.rows.len(), 2);
    assert!(seen.rows.iter().all(|row| row.len() == seen.headings.len()));
    assert!(seen.rows[1].contains(&"0501112233".to_owned()), "unguarded, as it will look");
    assert!(seen.more_columns > 0);
}

#[test]
fn a_stopped_or_failed_export_leaves_the_old_file_whole() {
    let base = base();
    add(&base, &person("Котова", "", ""));
    let path = base.folder.path().join("out.csv");
    std::fs::write(&path, "старое").unwrap();
    let job = Job::default();
    job.cancel();
    let say = |key: &str| key.to_owned();
    let attempt = |path: &Path, job: &Job| -> Error {
        base.read(|reader| exports::run(reader, path, None, &say, job)).unwrap_err()
    };
    assert_eq!(attempt(&path, &job).code, Code::Cancelled);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "старое");
    let nowhere = base.folder.path().join("no").join("out.csv");
    assert_eq!(attempt(&nowhere, &Job::default()).code, Code::FolderNotFound);
    // As long as a name may be.
    let long = base.folder.path().join(format!("{}.csv", "ж".repeat(125)));
    base.read(|reader| exports::run(reader, &long, None, &say, &Job::default())).unwrap();
    let left = std::fs::read_dir(base.folder.path()).unwrap();
    assert!(left.flatten().all(|file| !file.file_name().to_string_lossy().ends_with(".part")));
}

#[test]
fn a_phone_typed_by_hand_into_the_table_comes_in_as_a_new_customer() {
    let base = base();
    add(&base, &person("Котова", "", ""));
    let path = export(&base);
    let mut text = std::fs::read_to_string(&path).unwrap();
    text.push_str("Новый;Олег;;;;;89161234567\r\n");
    std::fs::write(&path, text).unwrap();
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!((report.counts.same, report.counts.new), (1, 1));
    let plan: ImportPlan = look(&base, &path).unwrap().plan;
    assert_eq!(import(&base, &path, &plan).unwrap().counts.same, 2);
}

#[test]
fn only_what_is_text_is_replaced() {
    let base = base();
    add(&base, &person("Котова", "Марина", ""));
    let file = |name: &str| base.folder.path().join(name);
    let try_export = |name: &str| {
        let words = words("ru");
        let say = |key: &str| words[key].clone();
        let path = file(name);
        base.read(|reader| exports::run(reader, &path, None, &say, &Job::default()))
    };
    let key = Key::new([7; 32]);
    let opening = Opening { clock: Arc::new(base.clock.clone()), key: Some(key) };
    drop(vizitka_core::open(&file("secret"), opening).unwrap());
    std::fs::copy(file("secret"), file("other.vizitka")).unwrap();
    std::fs::copy(file("secret"), file("list.csv")).unwrap();
    std::fs::write(file("secret-wal"), "").unwrap();
    for (name, code) in [
        ("secret", Code::FileNotATable),
        ("list.csv", Code::FileNotATable),
        ("other.vizitka", Code::FileIsBase),
        ("secret-wal", Code::FileIsBase),
        ("base.vizitka", Code::FileIsBase),
        ("base.vizitka-shm", Code::FileIsBase),
    ] {
        let before = std::fs::read(file(name)).unwrap();
        assert_eq!(try_export(name).unwrap_err().code, code, "{name}");
        assert_eq!(std::fs::read(file(name)).unwrap(), before, "{name}");
    }
    let wide: Vec<u8> =
        "\u{feff}Имя;Телефон\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, there) in
        [("empty", &b""[..]), ("old.csv", b"\xC8\xEC\xFF;\xD2\xE5\xEB\r\n"), ("wide.csv", &wide)]
    {
        std::fs::write(file(name), there).unwrap();
        assert_eq!(try_export(name).unwrap().rows, 1, "{name}");
    }
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "[А-ЯЁа-яёІіЇїЄєҐґ]{0,12}",
        "\\PC{0,16}",
        "[-=+@'\"*;,|\\t\\r\\n0-9()./ :\\\\]{0,10}[а-яa-z0-9]{0,4}",
        Just("\u{202e}עברית 👨‍👩‍👧 <b>'; DROP TABLE contacts;--".to_owned()),
        Just("=HYPERLINK(\"http://x\")".to_owned()),
    ]
}

fn points() -> impl Strategy<Value = Vec<PointDraft>> {
    let kind = prop::sample::select(PointKind::ALL.to_vec());
    let one = (kind, texts(), texts(), any::<bool>())
        .prop_map(|(kind, value, label, is_preferred)| point(kind, &value, &label, is_preferred));
    prop::collection::vec(one, 0..9)
}

fn addresses() -> impl Strategy<Value = Vec<AddressDraft>> {
    let one = (texts(), texts(), texts(), texts(), texts(), texts()).prop_map(
        |(label, street, city, region, postal_code, country)| AddressDraft {
            id: None,
            label,
            street,
            city,
            region,
            postal_code,
            country,
        },
    );
    prop::collection::vec(one, 0..5)
}

prop_compose! {
    fn drafts()(
        names in (texts(), texts(), texts(), texts()),
        work in (texts(), texts(), texts(), texts()),
        points in points(),
        addresses in addresses(),
        tags in prop::collection::vec(texts(), 0..4),
        status in prop::sample::select(ContactStatus::ALL.to_vec()),
        sex in prop::option::of(prop::sample::select(Sex::ALL.to_vec())),
        language in prop::sample::select(vec!["", "ru", "uk", "en"]),
    ) -> ContactDraft {
        let (surname, given_name, patronymic, nickname) = names;
        let (source, organization, role, note) = work;
        ContactDraft {
            surname, given_name, patronymic, nickname, sex, status: Some(status), source,
            organization, role, language: language.into(), note, tags, points, addresses,
            birthday: None,
        }
    }
}

proptest! {
    // Each case opens two bases on the disk; a failing one is printed whole, so no file of seeds.
    #![proptest_config(ProptestConfig {
        cases: 12,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_was_typed_goes_out_and_comes_back(
        drafts in prop::collection::vec(drafts(), 1..6),
        language in prop::sample::select(LANGUAGES.to_vec()),
    ) {
        let base = base();
        for draft in &drafts {
            // A customer without name and phone is refused, which is another law.
            let _ = base.write(Op::CreateContact, |tx| contacts::create(tx, draft));
        }
        if !portrait(&base).is_empty() {
            check_round(&base, language)?;
        }
    }
}
