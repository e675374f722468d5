//! Understanding a column by what stands in it.

use super::days;
use super::days::Orders;
use super::model::ImportField;
use super::{phones, words};
use crate::contacts::names::{
    is_business, is_given_name, is_particle, is_patronymic, is_surname_like, is_title, is_town,
    may_be_surname,
};
use crate::kernel::text::fold;

/// What share of the cells has to agree.
const MOST: f64 = 0.6;

/// Whether a cell looks like what a field holds.
type Test<'t> = &'t dyn Fn(&str) -> bool;

/// The field that the cells of a column speak for; none when they do not say.
pub(super) fn field_of(cells: &[String], this_year: i32) -> Option<ImportField> {
    use ImportField::{
        Birthday, Email, FullName, GivenName, Patronymic, Phone, Sex, Telegram, Uid, Website,
    };
    if cells.is_empty() {
        return None;
    }
    let tests: [(ImportField, Test<'_>); 10] = [
        (Uid, &is_uid),
        (Email, &is_email),
        (Phone, &is_phone),
        (Telegram, &is_handle),
        (Website, &is_address_of_page),
        (Birthday, &|cell| is_birthday(cell, this_year)),
        (Sex, &|cell| matches!(words::sex(cell), Ok(Some(_)))),
        (Patronymic, &|cell| !cell.contains(' ') && is_patronymic(cell)),
        (GivenName, &|cell| is_given_name(cell)),
        (FullName, &is_full_name),
    ];
    let found = tests.into_iter().find(|(_, test)| share(cells, test) >= MOST);
    found.map(|(field, _)| field).or_else(|| are_towns(cells).then_some(ImportField::City))
}

/// Whether the cells are towns; a handful of them may be surnames: «Киров», «Ростов».
fn are_towns(cells: &[String]) -> bool {
    share(cells, &is_town) >= MOST && !cells.iter().all(|cell| may_be_surname(cell))
}

/// Whether the cells may be surnames: half of them end like one, or are as short as those that end
/// like nothing («Ким», «Гудзь»), or in an alphabet whose surnames have no ending.
pub(super) fn may_be_surnames(cells: &[String]) -> bool {
    let may_be = |cell: &str| {
        cell.is_ascii() || cell.chars().count() <= 5 && !is_town(cell) || is_surname_like(cell)
    };
    share(cells, &may_be) >= 0.5
}

fn share(cells: &[String], test: Test<'_>) -> f64 {
    cells.iter().filter(|cell| test(cell.trim())).count() as f64 / cells.len().max(1) as f64
}

/// How many cells hold two words or more, as a share.
pub(super) fn share_of_several_words(cells: &[String]) -> f64 {
    share(cells, &|cell| {
        let words = cell.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
        words.count() > 1
    })
}

/// How many cells hold a phone among words, as a share: «Мама 8 916 123-45-67».
pub(super) fn share_of_phones_in_words(cells: &[String]) -> f64 {
    share(cells, &|cell| {
        let number = cell.trim_matches(|c: char| !c.is_ascii_digit() && !"+(".contains(c));
        is_phone(number) && !number.contains(char::is_alphabetic)
    })
}

/// Whether the numbers of a column are written as phones are, whatever its heading says.
pub(super) fn are_dialled(cells: &[String]) -> bool {
    share(cells, &phones::is_dialled) >= MOST
}

/// How many cells hold any number that may be dialled, as a share: «Оля 2-33-44 долг 500».
pub(super) fn share_of_numbers(cells: &[String]) -> f64 {
    share(cells, &phones::has_number)
}

/// How many cells can be read as a status, as a share; of none, all of them.
pub(super) fn share_of_statuses(cells: &[String]) -> f64 {
    if cells.is_empty() { 1.0 } else { share(cells, &|cell| words::status(cell).is_ok()) }
}

/// Whether the cells only say yes or no: "false", «да». Where all of them say «нет», the first
/// phone may stand far below.
pub(super) fn are_answers(cells: &[String]) -> bool {
    let is_plain = |cell: &String| words::answer(cell) == Some(true) || fold(cell) == "false";
    cells.iter().all(|cell| words::answer(cell).is_some()) && cells.iter().any(is_plain)
}

/// Whether the letters of a table were lost when it was saved: most texts are question marks.
pub(super) fn are_letters_lost<'c>(cells: impl Iterator<Item = &'c str>) -> bool {
    let has_letters = |cell: &str| cell.contains(char::is_alphabetic);
    let (mut lost, mut texts) = (0, 0);
    for cell in cells {
        let is_lost = cell.contains("??") && !has_letters(cell);
        lost += usize::from(is_lost);
        texts += usize::from(is_lost || has_letters(cell));
    }
    lost > 2 && lost * 2 > texts
}

/// Whether the cells hold forms of address: «г-н», "Mrs".
pub(super) fn is_form_of_address(cells: &[String]) -> bool {
    !cells.is_empty() && share(cells, &is_title) >= MOST
}

pub(super) fn is_email(cell: &str) -> bool {
    let first = cell.split([',', ';', ' ', '\n']).next().unwrap_or_default();
    let Some((name, domain)) = first.trim_matches(['<', '>']).split_once('@') else { return false };
    !name.is_empty() && domain.contains('.') && !domain.contains('@') && !domain.ends_with('.')
}

/// Phones: enough digits, hardly anything else, and no date.
pub(super) fn is_phone(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let is_date = cell.len() <= 10 && cell.matches(['.', '/']).count() == 2
        || cell.len() >= 10
            && cell.is_ascii()
            && cell.as_bytes()[4] == b'-'
            && cell.as_bytes()[7] == b'-';
    (7..=60).contains(&digits)
        && letters * 2 <= digits
        && !cell.contains('@')
        && !is_date
        && !is_moment(cell)
        && !is_code(cell)
        && !is_amount(cell)
}

/// A day with the time of day behind it, as forms and orders are stamped: `2025/11/20 6:05:33 PM`.
fn is_moment(cell: &str) -> bool {
    let Some((day, time)) = cell.split_once([' ', 'T']) else { return false };
    let is_of_day = |byte: u8| byte.is_ascii_digit() || b"./-".contains(&byte);
    (6..=10).contains(&day.len())
        && day.bytes().all(is_of_day)
        && day.matches(['.', '/', '-']).count() == 2
        && time.starts_with(|c: char| c.is_ascii_digit())
        && time.contains(':')
}

/// `000000123`, or more digits in a row than any phone has (ITU-T E.164: fifteen, after `00`).
fn is_code(cell: &str) -> bool {
    let mut runs = cell.split(|c: char| !c.is_ascii_digit());
    cell.starts_with("000") || runs.any(|run| run.len() > 17)
}

/// `12 500,00`, `1250000.50`: money, with its hundredths.
fn is_amount(cell: &str) -> bool {
    let Some((whole, hundredths)) = cell.rsplit_once([',', '.']) else { return false };
    let is_whole = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    (1..=2).contains(&hundredths.len())
        && hundredths.bytes().all(|b| b.is_ascii_digit())
        && whole.chars().all(is_whole)
}

/// The name of somebody in a messenger.
pub(super) fn is_handle(cell: &str) -> bool {
    let handle = cell.strip_prefix("https://t.me/").or_else(|| cell.strip_prefix("t.me/"));
    handle.or_else(|| cell.strip_prefix('@')).is_some_and(|rest| {
        rest.len() >= 4 && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    })
}

/// The address of a page.
pub(super) fn is_address_of_page(cell: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|start| cell.starts_with(start))
}

fn is_uid(cell: &str) -> bool {
    cell.len() == 36 && uuid::Uuid::parse_str(cell).is_ok()
}

/// A full day in the years in which customers are born, or a day and a month written as
/// nothing else is (`29.02`, «12 марта»); a bare number is no sign.
fn is_birthday(cell: &str, this_year: i32) -> bool {
    let is_number = cell.bytes().all(|b| b.is_ascii_digit());
    let date = if is_number {
        None
    } else {
        days::read(cell, Orders::default(), this_year).ok().flatten()
    };
    date.is_some_and(|date| match date.year {
        Some(year) => (1920..=this_year - 5).contains(&year),
        None => cell.len() == 5 && cell.as_bytes()[2] == b'.' || cell.contains(char::is_alphabetic),
    })
}

/// Two to four capitalised words, or words with initials, and no digits; particles of a surname
/// are none of them.
fn is_full_name(cell: &str) -> bool {
    let words: Vec<&str> = cell.split_whitespace().filter(|word| !is_particle(word)).collect();
    let is_word = |word: &&str| {
        word.chars().next().is_some_and(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || "-.'’ʼ".contains(c))
    };
    let has_sign =
        words.iter().any(|word| is_given_name(word) || is_patronymic(word) || word.ends_with('.'));
    (2..=4).contains(&words.len()) && words.iter().all(is_word) && has_sign
}

/// Whether a cell names a person: words of a name, and among them one that is plainly given.
pub(super) fn is_somebody(cell: &str) -> bool {
    let mut words = cell.split_whitespace();
    is_full_name(cell) && words.any(|word| is_given_name(word) || is_patronymic(word))
}

/// Whether a cell can be nothing but a person: a surname with a given name or initials; not a place
/// that has somebody's name, «Кафе Лилия».
pub(super) fn names_a_person(cell: &str) -> bool {
    if is_business(cell) {
        return false;
    }
    let has_initials = cell.split_whitespace().skip(1).all(|word| word.ends_with('.'));
    is_full_name(cell) && (is_somebody(cell) || has_initials)
}

/// Whether a cell could be a name at all: letters, and not a whole sentence.
pub(super) fn may_be_name(cell: &str) -> bool {
    could_be_name(cell, 0) && cell.chars().next().is_some_and(char::is_uppercase)
}

/// The same of a column where names may be written as they come: «иванов сергей», «Катя 1».
pub(super) fn may_name_somebody(cell: &str) -> bool {
    let is_marked = |cell: &str| {
        cell.chars().next().is_some_and(char::is_uppercase)
            || cell.split_whitespace().any(is_given_name)
    };
    could_be_name(cell, 3) && is_marked(cell) && words::answer(cell).is_none()
}

fn could_be_name(cell: &str, most_digits: usize) -> bool {
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    letters >= 2 && digits <= most_digits && cell.split_whitespace().count() <= 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_without_a_heading_is_known_by_its_cells() {
        use ImportField::*;
        for (cells, field) in [
            (&["8 916 123-45-67", "+380671112233", "84951110099 доб. 3"][..], Some(Phone)),
            (&["a@b.ru", "ivan@mail.example.com", "?"], Some(Email)),
            (&["21.11.1980", "1.02.75", ""], Some(Birthday)),
            (&["Иванов Сергей", "Петрова А.", "Олег Сидоров"], Some(FullName)),
            (&["Jan van der Berg", "де Голль Анна", "Anna von Trapp"], Some(FullName)),
            (&["Сергей", "Оксана", "Анна"], Some(GivenName)),
            (&["Викторович", "Андріївна", "Олегівна"], Some(Patronymic)),
            (&["@ivan_ivanov", "t.me/petrov"], Some(Telegram)),
            (&["03.04", "29.02", "12 марта", "1.1.87", "1953"], Some(Birthday)),
            (&["1.50", "12.5", "3.25"], None),
            (&["000000123", "000000124"], None),
            (&["12 500,00", "1250000.50"], None),
            (&["40702810900000012345"], None),
            (&["1", "2", "3"], None),
            (&["01.02.2024", "05.03.2024"], None),
            (&["20.11.2025 18:05:33", "2025/11/20 6:05:33 PM GMT+3", "2025-11-20T10:00"], None),
            (&["11/20/2025 9:05", "21.11.25 09:15"], None),
            (&["Москва", "г. Киев", "Львов"], Some(City)),
            (&["Киров", "Ростов"], None),
            (&["Пекарня", "Кафе"], None),
        ] {
            let cells: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
            assert_eq!(field_of(&cells, 2026), field, "{cells:?}");
        }
    }
}
