//! Reading one row of a table into a customer.

use super::layout::{Column, Layout};
use super::model::{ImportField, RowRemark};
use super::person::{LINE_MAX, Person, is_longer};
use super::record::Record;
use super::{addresses, cells, contents, day_words, days, nobody, points, words, workplace};
use crate::contacts::names::is_patronymic;
use crate::contacts::store::normal;
use crate::contacts::{ContactName, PointKind, split_name};
use crate::dictionary::NAME_MAX;
use crate::ids::ContactId;
use crate::kernel::civil::LeapRule;
use crate::kernel::spreadsheet::{MARCH_1, unguard};
use crate::kernel::text::tidy_line;
use crate::settings::NameOrder;

/// Reads one row.
pub(super) fn read(row: &Record, layout: &Layout) -> Person {
    let raw = |at: usize| unguard(row.get(at).unwrap_or_default());
    let mut own = layout.uid_at.map_or("", raw).split_whitespace();
    let uid: Option<ContactId> = own.next().and_then(|id| id.parse().ok());
    // What this program wrote is taken as it is.
    let cell = |at: usize| if uid.is_some() { raw(at) } else { cells::said(raw(at)) };
    let mut person = Person { uid, ..Person::default() };
    let mut whole_name = "";
    for (at, column) in layout.columns.iter().enumerate() {
        let text = cell(at);
        if text.trim().is_empty() {
            continue;
        }
        match column.field.point() {
            Some(kind) => {
                let labels = column.label_at.map_or("", cell);
                points::take(&mut person, kind, text, labels, column, layout);
            }
            None if column.field == ImportField::Note => {
                take_note(&mut person, &column.note_title, text)
            }
            None if column.field == ImportField::FullName => whole_name = text,
            None if column.field == ImportField::Workplace => {
                take_workplace(&mut person, text, column.is_role_first)
            }
            None => take_field(&mut person, column, text, layout),
        }
    }
    for group in &layout.addresses {
        addresses::take(&mut person, group, &cell);
    }
    part_given_name(&mut person);
    take_whole_name(&mut person, whole_name, layout);
    take_birth_parts(&mut person, layout, &cell);
    put_in_order(&mut person, own.next().unwrap_or_default());
    number_for_name(&mut person, layout);
    name_by_company(&mut person);
    company_by_name(&mut person);
    if row.len() > layout.columns.len() {
        let rest: Vec<&str> =
            row.iter().skip(layout.columns.len()).filter(|c| !c.trim().is_empty()).collect();
        if !rest.is_empty() {
            person.keep(RowRemark::TooManyCells, rest.join(" "));
        }
    }
    person.gather();
    if person.uid.is_none() {
        // «Всего клиентов;25»: what a table counts in the column of phones dials nobody.
        let is_reachable = person.points.iter().any(|(_, normal)| normal.is_some());
        person.nobody = nobody::why(row, layout, is_reachable);
        if let Some(cell) = lost_letters(row) {
            person.warn(RowRemark::LettersLost, cell);
        }
    }
    person.tags.extend((!layout.tag.trim().is_empty()).then(|| tidy_line(&layout.tag)));
    person
}

fn take_field(person: &mut Person, column: &Column, text: &str, layout: &Layout) {
    if person.uid.is_none() && says_nothing(column.field, text) {
        return;
    }
    let not_read = match column.field {
        ImportField::Surname => return person.fill(|p| &mut p.name.surname, text, LINE_MAX),
        ImportField::GivenName => return person.fill(|p| &mut p.name.given_name, text, LINE_MAX),
        ImportField::Patronymic => return person.fill(|p| &mut p.name.patronymic, text, LINE_MAX),
        ImportField::Nickname => return person.fill(|p| &mut p.name.nickname, text, LINE_MAX),
        ImportField::EndedReason => return person.fill(|p| &mut p.ended_reason, text, LINE_MAX),
        ImportField::Source => return person.fill(|p| &mut p.source, text, NAME_MAX),
        ImportField::Organization => return person.fill(|p| &mut p.organization, text, NAME_MAX),
        ImportField::Role => return person.fill(|p| &mut p.role, text, LINE_MAX),
        ImportField::Tags => return take_tags(person, text),
        ImportField::Sex => {
            words::sex(text).map(|sex| person.sex = sex).map_err(|()| RowRemark::SexNotRead)
        }
        ImportField::Status => words::status(text)
            .map(|status| person.status = Some(status))
            .map_err(|()| RowRemark::StatusNotRead),
        ImportField::Language => words::language(text)
            .map(|language| person.language = language.to_owned())
            .map_err(|()| RowRemark::LanguageNotRead),
        ImportField::Birthday => take_birthday(person, text, layout),
        ImportField::CreatedAt => take_instant(&mut person.created_at, text, layout),
        ImportField::ArchivedAt => take_instant(&mut person.archived_at, text, layout),
        _ => Ok(()),
    };
    if let Err(why) = not_read {
        person.keep_cell(why, &column.header, text);
    }
}

/// «нет» in the place of a company, a role or a source is none of them.
fn says_nothing(field: ImportField, text: &str) -> bool {
    match field {
        ImportField::Organization => words::says_no_company(text),
        ImportField::Role
        | ImportField::Source
        | ImportField::Tags
        | ImportField::Nickname
        | ImportField::EndedReason => words::says_no(text),
        _ => false,
    }
}

/// A day; of one that is told only in part the rest is the note's.
fn take_birthday(person: &mut Person, text: &str, layout: &Layout) -> Result<(), RowRemark> {
    let day = without_rule(person, text);
    if let Ok(date) = days::read(day, layout.day_orders, layout.this_year) {
        let is_own = person.uid.is_some();
        person.birthday = date.filter(|date| is_own || !days::is_day_of_an_empty_cell(*date));
        let is_all = date.is_none() || !day_words::say_more(day);
        return if is_all { Ok(()) } else { Err(RowRemark::PutIntoNote) };
    }
    person.birthday = day_words::in_part(day, layout.day_orders, layout.this_year);
    Err(person.birthday.map_or(RowRemark::DateNotRead, |_| RowRemark::PutIntoNote))
}

/// The day without what an export writes after a 29 February that is kept on 1 March.
fn without_rule<'t>(person: &mut Person, text: &'t str) -> &'t str {
    let Some(day) = text.trim_end().strip_suffix(MARCH_1) else { return text };
    person.leap_rule = LeapRule::March1;
    day
}

/// Puts the lines back where they stood: `1,3,2` names the place of each. What no longer
/// fits the lines of the row says nothing.
fn put_in_order(person: &mut Person, places: &str) {
    let places: Vec<usize> = places.split(',').filter_map(|place| place.parse().ok()).collect();
    let mut sorted = places.clone();
    sorted.sort_unstable();
    if sorted.into_iter().eq(1..=person.points.len()) {
        let mut points: Vec<_> = places.into_iter().zip(person.points.drain(..)).collect();
        points.sort_by_key(|(place, _)| *place);
        person.points = points.into_iter().map(|(_, point)| point).collect();
    }
}

/// A company and a role in one cell.
fn take_workplace(person: &mut Person, text: &str, is_role_first: bool) {
    let workplace = workplace::split(text, is_role_first);
    person.fill(|p| &mut p.organization, &workplace.company, NAME_MAX);
    person.fill(|p| &mut p.role, &workplace.role, LINE_MAX);
}

/// A name in one cell, where the row has none in parts. Beside half of one («Имя» next to
/// «ФИО») it counts if it is whole itself.
pub(super) fn take_whole_name(person: &mut Person, text: &str, layout: &Layout) {
    let parts = [&person.name.surname, &person.name.given_name];
    let known = parts.iter().filter(|part| !part.is_empty()).count();
    if text.is_empty() || known == 2 {
        return;
    }
    let mut split = split_name(text, NameOrder::SurnameFirst);
    if known == 1 {
        if split.surname.is_empty() || split.given_name.is_empty() {
            return;
        }
        person.name.surname.clear();
        person.name.given_name.clear();
        person.name.patronymic.clear();
    }
    person.fill(|p| &mut p.name.surname, &split.surname, LINE_MAX);
    person.fill(|p| &mut p.name.given_name, &split.given_name, LINE_MAX);
    person.fill(|p| &mut p.name.patronymic, &split.patronymic, LINE_MAX);
    person.fill(|p| &mut p.name.nickname, &split.nickname, LINE_MAX);
    person.fill(|p| &mut p.organization, &split.organization, NAME_MAX);
    if person.sex.is_none() {
        person.sex = split.sex;
    }
    if let Some(title) = split.title_into(&person.role) {
        person.put_aside(title);
    }
    person.fill(|p| &mut p.role, &split.role, LINE_MAX);
    split.address_into(&mut person.addresses);
    if !split.note.is_empty() {
        person.aside.push(std::mem::take(&mut split.note));
    }
    for (kind, line) in split.points() {
        points::take_beside(person, kind, &line, layout);
    }
}

/// «Имя Отчество» in one column: «Сергей Викторович», «С. В.» beside a surname.
fn part_given_name(person: &mut Person) {
    let ContactName { surname, given_name, patronymic, .. } = &mut person.name;
    let is_whole = !surname.is_empty() && patronymic.is_empty();
    if person.uid.is_some() || !is_whole || !given_name.contains([' ', '.']) {
        return;
    }
    let split = split_name(&format!("{surname} {given_name}"), NameOrder::SurnameFirst);
    let is_plain = split.surname == *surname && !split.given_name.contains(' ');
    // «Анна Мария» is one name.
    if is_plain && (is_patronymic(&split.patronymic) || split.patronymic.ends_with('.')) {
        *given_name = split.given_name;
        *patronymic = split.patronymic;
    }
}

/// A number in the place of a name, as phones export callers whom nobody named, is their phone.
fn number_for_name(person: &mut Person, layout: &Layout) {
    if person.uid.is_some() || !person.points.is_empty() {
        return;
    }
    let name = person.name.full();
    let is_number = !name.contains(char::is_alphabetic)
        && normal(PointKind::Phone, &name, layout.region).is_some();
    if is_number {
        person.name = ContactName::default();
        points::take_beside(person, PointKind::Phone, &name, layout);
    }
}

/// The first cell with the sign that stands for letters which could not be read.
fn lost_letters(row: &Record) -> Option<&str> {
    const LOST: char = '\u{FFFD}';
    // Its first byte begins no letter of ours, so most rows are seen at a glance to have none.
    let may_have = row.text().as_bytes().contains(&0xEF);
    if may_have { row.iter().find(|cell| cell.contains(LOST)) } else { None }
}

/// Somebody without a name is who the company is named after, «ИП Гусев А. А.», or is shown by the
/// company, as «ООО «Ромашка»» in a cell for names is. A list of customers of both kinds has people
/// in the column of companies: «Сидорова Мария Ивановна».
fn name_by_company(person: &mut Person) {
    if person.uid.is_some() || !person.name.is_empty() || person.organization.is_empty() {
        return;
    }
    let split = split_name(&person.organization, NameOrder::SurnameFirst);
    let is_firm = split.organization == person.organization;
    if !split.surname.is_empty() && (is_firm || contents::names_a_person(&person.organization)) {
        person.name.surname = split.surname;
        person.name.given_name = split.given_name;
        person.name.patronymic = split.patronymic;
        if !is_firm {
            person.organization = split.organization;
        }
    } else if !person.points.is_empty() {
        person.name.nickname.clone_from(&person.organization);
    }
}

/// A program that lists people and companies in one column writes the name of a person there too.
/// What is no person's name is what the customer is called: «Кафе Лилия» of «Кафе Лилия».
fn company_by_name(person: &mut Person) {
    let ContactName { surname, given_name, nickname, .. } = &person.name;
    let may_be = nickname.is_empty() && person.organization.contains(' ');
    let is_begun = person.organization.contains(surname.as_str())
        && person.organization.contains(given_name.as_str());
    if person.uid.is_some() || !may_be || !is_begun || person.name.is_empty() {
        return;
    }
    let words = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    if words(&person.name.full()) != words(&person.organization) {
        return;
    }
    if contents::names_a_person(&person.organization) {
        person.organization.clear();
    } else {
        person.name =
            ContactName { nickname: person.organization.clone(), ..ContactName::default() };
    }
}

/// An exported cell parts labels by commas, or by line ends where one of them holds a comma.
fn take_tags(person: &mut Person, text: &str) {
    let tags = match person.uid {
        Some(_) if text.contains('\n') => {
            text.lines().map(tidy_line).filter(|tag| !tag.is_empty()).collect()
        }
        Some(_) => text.split(',').map(tidy_line).filter(|tag| !tag.is_empty()).collect(),
        None => cells::tags(text),
    };
    for tag in tags {
        if is_longer(&tag, NAME_MAX) {
            person.put_aside(tag);
        } else if !person.tags.contains(&tag) {
            person.tags.push(tag);
        }
    }
}

pub(super) fn take_note(person: &mut Person, title: &str, text: &str) {
    if !person.note.is_empty() {
        person.note.push('\n');
    }
    person.note.push_str(title);
    person.note.push_str(text.trim_end());
}

fn take_birth_parts<'r>(person: &mut Person, layout: &Layout, cell: &impl Fn(usize) -> &'r str) {
    let [year, month, day] = layout.birth_parts.map(|at| at.map_or("", cell));
    if person.birthday.is_some() || [year, month, day].iter().all(|part| part.trim().is_empty()) {
        return;
    }
    match days::from_parts(year, month, day) {
        Ok(date) => person.birthday = date,
        Err(()) => {
            let header = layout.birth_parts.into_iter().flatten().next();
            let header = header.map_or("", |at| &layout.columns[at].header);
            person.keep_cell(RowRemark::DateNotRead, header, &format!("{year} {month} {day}"));
        }
    }
}

/// An instant as an export writes it, or a day, which is taken at noon UTC so that it
/// is the same day in every zone that our users live in.
fn take_instant(field: &mut Option<i64>, text: &str, layout: &Layout) -> Result<(), RowRemark> {
    let text = text.trim();
    let instant =
        chrono::DateTime::parse_from_rfc3339(text).ok().map(|instant| instant.timestamp_millis());
    let day = || {
        let date = days::read(text, layout.day_orders, layout.this_year).ok().flatten()?;
        let day = chrono::NaiveDate::from_ymd_opt(date.year?, date.month?, date.day?)?;
        Some(day.and_hms_opt(12, 0, 0)?.and_utc().timestamp_millis())
    };
    *field = Some(instant.or_else(day).ok_or(RowRemark::DateNotRead)?);
    Ok(())
}
