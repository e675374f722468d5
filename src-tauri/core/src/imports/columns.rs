//! Guessing the columns of a table from their headings and what stands in them.

use super::contents;
use super::headings::{self, Heading};
use super::model::{ImportColumn, ImportField};
use ImportField::*;

/// How many cells of a column are shown.
const SAMPLES: usize = 5;

/// Longest sample, in characters.
const SAMPLE_CHARS: usize = 80;

/// What share of the cells under «Имя», with no surnames beside them, makes it whole names.
/// A single word is understood either way, while a surname in a given name is lost to sorting.
const SEVERAL_WORDS: f64 = 0.2;

/// A column before anything is decided about it.
pub(super) struct Draft {
    header: String,
    heading: Heading,
    /// The first cells that are not empty.
    cells: Vec<String>,
    field: ImportField,
}

/// Guesses every column. `headers` is empty where the table has no heading.
pub(super) fn guess(
    headers: &[String],
    cells: Vec<Vec<String>>,
    this_year: i32,
) -> Vec<ImportColumn> {
    let mut drafts: Vec<Draft> = cells
        .into_iter()
        .enumerate()
        .map(|(at, cells)| one(headers.get(at).cloned().unwrap_or_default(), cells, this_year))
        .collect();
    if drafts.iter().any(|draft| draft.heading.field == Some(Uid)) {
        // Our own export: its headings mean what they say, whatever stands below them.
        for draft in &mut drafts {
            draft.field = draft.heading.field.unwrap_or_default();
        }
    } else {
        settle_names(&mut drafts);
        settle_companies(&mut drafts);
        settle_goods(&mut drafts);
        settle_others(&mut drafts);
        settle_birthday_parts(&mut drafts);
    }
    keep_first_only(&mut drafts);
    let mut columns: Vec<ImportColumn> = drafts.into_iter().map(finish).collect();
    headings::in_one_language(&mut columns);
    columns
}

/// A column by itself: the heading, corrected by contents that plainly speak against it.
fn one(header: String, cells: Vec<String>, this_year: i32) -> Draft {
    let heading = headings::understand(&header);
    let seen = contents::field_of(&cells, this_year);
    let field = match (heading.field, seen) {
        // «Контакты», «Адрес» over phones or e-mails.
        (Some(FullName | Street | Phone | Note), Some(seen @ (Phone | Email))) => seen,
        (Some(FullName | Street | Note), Some(seen @ Telegram)) => seen,
        (Some(Role), _) if contents::is_form_of_address(&cells) => Skip,
        // "Email Opt Out", «Согласие на e-mail»: what may be sent there, not where it is.
        (Some(Phone | Email), _) if contents::are_answers(&cells) => Skip,
        // «Facebook» over addresses of pages.
        (Some(Other), Some(Website)) if !headings::is_custom(&heading) => Website,
        // Statuses of somebody's own stay readable as labels.
        (Some(Status), _) if contents::share_of_statuses(&cells) < 0.5 => Tags,
        (Some(named), _) => named,
        // The numbers of forms and deals are as long: «formid», «tranid».
        (None, Some(Phone)) if !header.trim().is_empty() && !contents::are_dialled(&cells) => Skip,
        // A heading that is not known over dates or given names may mean anything
        // («Дата договора», «Менеджер»); over phones it can mean but one thing.
        (None, Some(seen))
            if header.trim().is_empty() || matches!(seen, Phone | Email | Telegram) =>
        {
            seen
        }
        _ => Skip,
    };
    Draft { header, heading, cells, field }
}

fn has_cells(drafts: &[Draft], field: ImportField) -> bool {
    drafts.iter().any(|draft| draft.field == field && !draft.cells.is_empty())
}

/// Whole names against names in parts: «Имя» over whole names is one. A display name beside
/// surname and given name stays, for the rows that have nothing else.
fn settle_names(drafts: &mut [Draft]) {
    for (field, other) in [(GivenName, Surname), (Surname, GivenName)] {
        if !has_cells(drafts, other) {
            for draft in drafts.iter_mut().filter(|draft| draft.field == field) {
                if contents::share_of_several_words(&draft.cells) >= SEVERAL_WORDS {
                    draft.field = FullName;
                }
            }
        }
    }
    if has_cells(drafts, Surname) && has_cells(drafts, GivenName) {
        let is_company =
            |draft: &&mut Draft| draft.field == FullName && is_company_word(&draft.heading.stem);
        for draft in drafts.iter_mut().filter(is_company) {
            draft.field = Organization;
        }
    }
    let has_name = drafts.iter().any(|draft| matches!(draft.field, FullName | Surname | GivenName));
    if !has_name {
        take_a_name_column(drafts);
    } else if !has_cells(drafts, FullName) && !has_cells(drafts, Surname) {
        take_a_surname_column(drafts);
    }
}

/// A table whose headings say nothing of names: the first column that may hold them.
fn take_a_name_column(drafts: &mut [Draft]) {
    let may_be = |draft: &&mut Draft| {
        draft.field == Skip
            && draft.heading.field.is_none()
            && !draft.cells.is_empty()
            && draft.cells.iter().filter(|cell| contents::may_name_somebody(cell)).count() * 5
                >= draft.cells.len() * 4
    };
    if let Some(draft) = drafts.iter_mut().find(may_be) {
        draft.field = FullName;
    } else if !drafts.iter().any(|draft| draft.field.point().is_some()) {
        // Of a list of one column nothing else can be made, however untidy its lines are.
        let is_alone = drafts.iter().filter(|draft| !draft.cells.is_empty()).count() == 1;
        let together = |draft: &&mut Draft| {
            contents::share_of_phones_in_words(&draft.cells) >= 0.5
                || is_alone && contents::share_of_numbers(&draft.cells) >= 0.25
        };
        if let Some(draft) = drafts.iter_mut().find(together) {
            draft.field = Phone;
        }
    }
}

/// No headings, and given names in a column of their own: the words beside them are surnames, where
/// they look like it; behind a patronymic too.
fn take_a_surname_column(drafts: &mut [Draft]) {
    let Some(given) = drafts.iter().position(|draft| draft.field == GivenName) else { return };
    let has_patronymic = drafts.get(given + 1).is_some_and(|draft| draft.field == Patronymic);
    let beside = [given.checked_sub(1), Some(given + 1), has_patronymic.then_some(given + 2)];
    let is_free = |at: &usize| {
        drafts.get(*at).is_some_and(|draft| {
            draft.field == Skip
                && draft.header.trim().is_empty()
                && !draft.cells.is_empty()
                && draft.cells.iter().all(|cell| contents::may_be_name(cell))
                && contents::may_be_surnames(&draft.cells)
                && contents::share_of_several_words(&draft.cells) < 0.2
        })
    };
    let found = beside.into_iter().flatten().find(is_free);
    if let Some(draft) = found.and_then(|at| drafts.get_mut(at)) {
        draft.field = Surname;
    }
}

/// «Наименование», «Контрагент», "Customer": a company where a person stands beside it; unlike
/// «Название контакта».
fn is_company_word(stem: &str) -> bool {
    let is_of_a_person = stem.split(' ').any(|word| word.starts_with("контакт"));
    !is_of_a_person
        && [
            "наименование",
            "наименуванн",
            "найменування",
            "назва",
            "название",
            "контрагент",
            "account",
        ]
        .iter()
        .any(|word| stem.starts_with(word))
}

/// Of two columns of whole names, the one that names customers is the company's.
fn settle_companies(drafts: &mut [Draft]) {
    let names =
        drafts.iter().filter(|draft| draft.field == FullName && !draft.cells.is_empty()).count();
    if names < 2 {
        return;
    }
    let has_person =
        drafts.iter().any(|draft| draft.field == FullName && !is_company_word(&draft.heading.stem));
    let mut has_company = has_cells(drafts, Organization);
    for draft in drafts.iter_mut().filter(|draft| draft.field == FullName) {
        if has_person && is_company_word(&draft.heading.stem) {
            draft.field = if has_company { Skip } else { Organization };
            has_company = true;
        }
    }
}

/// A list of goods is no list of people: beside «Артикул» and «Цена», «Наименование» names nobody.
fn settle_goods(drafts: &mut [Draft]) {
    let has = |is_word: fn(&Heading) -> bool| drafts.iter().any(|draft| is_word(&draft.heading));
    let reaches = drafts.iter().any(|draft| draft.field.point().is_some());
    let names_people = drafts.iter().any(|draft| matches!(draft.field, Surname | GivenName));
    if reaches || names_people || !has(headings::is_of_goods) || !has(headings::is_of_prices) {
        return;
    }
    let may_be_goods = |draft: &&mut Draft| {
        draft.field == FullName
            && (draft.heading.field.is_none()
                || draft.heading.stem == "name"
                || is_company_word(&draft.heading.stem))
    };
    for draft in drafts.iter_mut().filter(may_be_goods) {
        draft.field = Skip;
    }
}

/// The birthday of a child or a pet, and what the pet is called, beside the name of whom they belong
/// to: nobody is to be congratulated on it. Where the list is one of children, it is theirs.
fn settle_others(drafts: &mut [Draft]) {
    let is_name = |draft: &&Draft| matches!(draft.field, FullName | Surname | GivenName);
    let names_customers =
        drafts.iter().filter(is_name).any(|draft| !headings::is_of_another(&draft.heading));
    if !names_customers {
        return;
    }
    let has_animals = drafts.iter().any(|draft| headings::is_of_animals(&draft.heading));
    for draft in drafts.iter_mut() {
        let is_of_another = match draft.field {
            Birthday => headings::is_of_another(&draft.heading),
            Nickname => has_animals && headings::is_titled_note(&draft.heading),
            _ => false,
        };
        if is_of_another {
            draft.field = Note;
        }
    }
}

/// Thunderbird's «День рождения» beside «Месяц рождения» is a number.
fn settle_birthday_parts(drafts: &mut [Draft]) {
    if drafts.iter().any(|draft| draft.field == BirthMonth) {
        for draft in drafts.iter_mut().filter(|draft| draft.field == Birthday) {
            draft.field = BirthDay;
        }
    }
}

/// Fields that a customer has one of: the first column with anything in it keeps it.
fn keep_first_only(drafts: &mut [Draft]) {
    const SINGLE: [ImportField; 19] = [
        FullName,
        Surname,
        GivenName,
        Patronymic,
        Nickname,
        Sex,
        Status,
        EndedReason,
        Source,
        Organization,
        Role,
        Workplace,
        Birthday,
        BirthYear,
        BirthMonth,
        BirthDay,
        Language,
        Uid,
        CreatedAt,
    ];
    for field in SINGLE {
        let first = drafts
            .iter()
            .position(|draft| draft.field == field && is_preferred(draft))
            .or_else(|| {
                drafts.iter().position(|draft| draft.field == field && !draft.cells.is_empty())
            })
            .or_else(|| drafts.iter().position(|draft| draft.field == field));
        for (at, draft) in drafts.iter_mut().enumerate() {
            if draft.field == field && Some(at) != first {
                draft.field = Skip;
            }
        }
    }
}

/// HubSpot has «Lead Status», how far one attempt has come, before «Lifecycle Stage», what somebody
/// is by now.
fn is_preferred(draft: &Draft) -> bool {
    draft.heading.stem == "lifecycle stage" && !draft.cells.is_empty()
}

fn finish(draft: Draft) -> ImportColumn {
    let is_labelled = draft.field.point().is_some() || draft.field.is_address();
    let shorten = |cell: &String| cell.chars().take(SAMPLE_CHARS).collect();
    ImportColumn {
        label: match is_labelled {
            // A heading that names no field may still name a label: «Контакты дом.».
            true if draft.heading.label.is_empty() => {
                headings::label_of(&draft.header, draft.field)
            }
            true => draft.heading.label,
            false => String::new(),
        },
        samples: draft.cells.iter().take(SAMPLES).map(shorten).collect(),
        misread: String::new(),
        field: draft.field,
        header: draft.header,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(table: &[&[&str]], has_header: bool) -> Vec<ImportField> {
        let headers: Vec<String> = if has_header {
            table[0].iter().map(|cell| (*cell).to_owned()).collect()
        } else {
            Vec::new()
        };
        let rows = if has_header { &table[1..] } else { table };
        let cells = (0..table[0].len())
            .map(|at| {
                rows.iter().map(|row| row[at].to_owned()).filter(|cell| !cell.is_empty()).collect()
            })
            .collect();
        guess(&headers, cells, 2026).into_iter().map(|column| column.field).collect()
    }

    #[test]
    fn a_first_name_over_whole_names_is_a_full_name() {
        assert_eq!(
            fields(&[&["Имя", "Телефон"], &["Иванов Сергей", "8916"], &["Анна Ким", ""]], true),
            [FullName, Phone]
        );
        assert_eq!(
            fields(&[&["Имя", "Фамилия"], &["Анна Мария", "Ким"]], true),
            [GivenName, Surname]
        );
    }

    #[test]
    fn a_display_name_stays_beside_its_parts() {
        let table: &[&[&str]] =
            &[&["Name", "Given Name", "Family Name"], &["Ann Lee", "Ann", "Lee"]];
        assert_eq!(fields(table, true), [FullName, GivenName, Surname]);
        let empty: &[&[&str]] = &[&["Name", "Given Name", "Family Name"], &["Ann Lee", "", ""]];
        assert_eq!(fields(empty, true), [FullName, GivenName, Surname]);
    }

    #[test]
    fn a_company_and_its_contact_are_told_apart() {
        let table: &[&[&str]] = &[
            &["Наименование", "Контактное лицо", "Телефон"],
            &["ООО Ромашка", "Иванов Сергей", "89161234567"],
        ];
        assert_eq!(fields(table, true), [Organization, FullName, Phone]);
        assert_eq!(
            fields(&[&["Наименование", "Телефон"], &["Иванов Сергей", "89161234567"]], true),
            [FullName, Phone]
        );
    }

    #[test]
    fn headings_give_way_to_contents_that_speak_plainly() {
        let table: &[&[&str]] =
            &[&["Клиент", "Контакты", "Что-то"], &["Ким Анна", "8 916 123 45 67", "a@b.ru"]];
        assert_eq!(fields(table, true), [FullName, Phone, Email]);
        assert_eq!(fields(&[&["Title", "Last Name"], &["Mr.", "Lee"]], true), [Skip, Surname]);
    }

    #[test]
    fn a_table_without_headings_is_read_by_its_contents() {
        let table: &[&[&str]] = &[
            &["Иванов", "Сергей", "Викторович", "8 916 123 45 67", "Москва"],
            &["Ким", "Анна", "Олеговна", "8 903 123 45 67", "Тула"],
        ];
        assert_eq!(fields(table, false), [Surname, GivenName, Patronymic, Phone, City]);
        let table: &[&[&str]] = &[&["Пекарня", "+380671112233"], &["Кафе Лілія", "+380671112234"]];
        assert_eq!(fields(table, false), [FullName, Phone]);
        let table: &[&[&str]] = &[
            &["иванов сергей", "+380671112233"],
            &["тётя Валя", "+380671112234"],
            &["Катя 1", "+380671112235"],
        ];
        assert_eq!(fields(table, false), [FullName, Phone]);
    }

    #[test]
    fn a_column_beside_given_names_is_a_surname_only_where_it_looks_like_one() {
        for (table, has_header, expected) in [
            (
                &[
                    &["Анна", "0671112233", "Киев"],
                    &["Олег", "0671112234", "Львов"],
                    &["Ирина", "0671112235", "Одесса"],
                ][..],
                false,
                [GivenName, Phone, City],
            ),
            (
                &[&["Имя", "", "Телефон"], &["Анна", "Киев", "0671112233"]],
                true,
                [GivenName, City, Phone],
            ),
            (
                &[&["Анна", "Маникюр", "0671112233"], &["Олег", "Шиномонтаж", "0671112234"]],
                false,
                [GivenName, Skip, Phone],
            ),
            (
                &[&["Анна", "Ким", "0671112233"], &["Олег", "Сидоренко", "0671112234"]],
                false,
                [GivenName, Surname, Phone],
            ),
            (
                &[&["Ann", "Smith", "0671112233"], &["Mary", "Brown", "0671112234"]],
                false,
                [GivenName, Surname, Phone],
            ),
            (
                &[&["Анна", "Олеговна", "Ким"], &["Ирина", "Петровна", "Гудзь"]],
                false,
                [GivenName, Patronymic, Surname],
            ),
        ] {
            let table: Vec<&[&str]> = table.iter().map(|row| &row[..]).collect();
            assert_eq!(fields(&table, has_header), expected, "{table:?}");
        }
    }

    #[test]
    fn numbers_that_dial_nobody_are_no_phones() {
        let table: &[&[&str]] = &[
            &["Код", "Контрагент", "ИНН", "Номер договора", "Сумма покупок", "Телефон"],
            &["000000123", "Ким Анна", "7700000001", "20240512001", "12 500,00", "8 916 123 45 67"],
        ];
        assert_eq!(fields(table, true), [Skip, FullName, Skip, Skip, Skip, Phone]);
        let table: &[&[&str]] = &[&["Клиент", "Что-то"], &["Ким Анна", "000000123"]];
        assert_eq!(fields(table, true), [FullName, Skip]);
    }

    #[test]
    fn a_post_in_an_organization_is_a_role_and_a_russian_label_is_a_label() {
        let table: &[&[&str]] = &[
            &["Имя", "Название организации", "Должность в организации", "Отдел организации"],
            &["Анна", "Ромашка", "бухгалтер", "склад"],
        ];
        assert_eq!(fields(table, true), [GivenName, Organization, Role, Skip]);
        let table: &[&[&str]] = &[
            &["Имя", "Ярлыки", "E-mail 1 – ярлык", "E-mail 1 – значение"],
            &["Анна", "Родина", "* Work", "a@b.ua"],
        ];
        assert_eq!(fields(table, true), [GivenName, Tags, Label, Email]);
    }

    #[test]
    fn a_name_of_a_contact_beside_empty_parts_is_no_company() {
        let table: &[&[&str]] = &[
            &["Название контакта", "Имя", "Фамилия", "Компания"],
            &["Иванов Сергей", "Сергей", "Иванов", "Ромашка"],
            &["Анна", "", "", "Лютик"],
        ];
        assert_eq!(fields(table, true), [FullName, GivenName, Surname, Organization]);
    }

    #[test]
    fn statuses_that_are_none_of_ours_are_labels() {
        let table: &[&[&str]] = &[
            &["Имя", "Статус"],
            &["Анна", "Первичный контакт"],
            &["Олег", "переговоры"],
            &["Яна", "Лид"],
        ];
        assert_eq!(fields(table, true), [GivenName, Tags]);
        let table: &[&[&str]] = &[&["Имя", "Статус"], &["Анна", "Лид"], &["Олег", "думает"]];
        assert_eq!(fields(table, true), [GivenName, Status]);
    }

    #[test]
    fn addresses_of_google_are_not_taken_twice() {
        let table: &[&[&str]] = &[
            &[
                "Имя",
                "Адрес 1 – отформатированный",
                "Адрес 1 – улица",
                "Адрес 1 – а/я",
                "Адрес 1 – доп. адрес",
            ],
            &["Анна", "ул. Мира 1, Тверь", "ул. Мира 1", "5", "кв. 7"],
        ];
        assert_eq!(fields(table, true), [GivenName, Skip, Street, Skip, Street]);
        let table: &[&[&str]] = &[
            &["Ім’я", "Адреса 1 – у форматі", "Адреса 1 – вулиця", "Адреса 1 – поштова скринька"],
            &["Анна", "вул. Миру 1, Львів", "вул. Миру 1", "5"],
        ];
        assert_eq!(fields(table, true), [GivenName, Skip, Street, Skip]);
        let table: &[&[&str]] = &[
            &["Ім'я", "Електронна адреса", "Коротке ім'я електронної пошти"],
            &["Анна", "a@b.ua", "Анна Кім"],
        ];
        assert_eq!(fields(table, true), [GivenName, Email, Skip]);
    }

    #[test]
    fn what_somebody_is_comes_before_how_an_attempt_goes() {
        let table: &[&[&str]] = &[
            &["Email", "Lead Status", "Lifecycle Stage"],
            &["a@b.ru", "OPEN", "customer"],
            &["c@d.ru", "", "lead"],
        ];
        assert_eq!(fields(table, true), [Email, Skip, Status]);
    }

    #[test]
    fn names_in_networks_are_no_names_in_telegram() {
        let table: &[&[&str]] = &[
            &["Имя", "Инстаграм", "Facebook", "Custom Field 1 - Type", "Custom Field 1 - Value"],
            &["Анна", "@anna_kim", "https://facebook.com/anna", "Instagram", "@olena_sh"],
        ];
        assert_eq!(fields(table, true), [GivenName, Other, Website, Label, Other]);
    }

    #[test]
    fn a_birthday_in_three_columns_is_seen() {
        let table: &[&[&str]] = &[
            &["Имя", "Год рождения", "Месяц рождения", "День рождения"],
            &["Анна", "1980", "11", "21"],
        ];
        assert_eq!(fields(table, true), [GivenName, BirthYear, BirthMonth, BirthDay]);
    }
}
