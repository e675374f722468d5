//! What people write around a day without meaning another one: «12.03.1980 г.р.», «15.III.1980»,
//! «12.03.1980 (46)»; and days that tell no more than their year.

use std::borrow::Cow;

use super::days::{self, Orders};
use crate::kernel::civil::PartialDate;
use crate::kernel::text::fold;

/// Words before a day that say that it is one, folded.
const BEFORE: [&str; 12] = [
    "род",
    "родился",
    "родилась",
    "рожд",
    "нар",
    "народився",
    "народилась",
    "народилася",
    "др",
    "born",
    "b",
    "dob",
];

/// Words behind a day that say that a year ends it, or that somebody was born on it, folded.
const BEHIND: [&str; 19] = [
    "г",
    "гг",
    "гр",
    "год",
    "года",
    "году",
    "р",
    "рр",
    "рн",
    "н",
    "рик",
    "року",
    "роци",
    "рожд",
    "рождения",
    "нар",
    "народження",
    "year",
    "y",
];

/// Years of age, folded.
const YEARS: [&str; 9] = ["лет", "год", "года", "рокив", "роки", "рик", "years", "yo", "y"];

/// Words that make a year no more than about right, folded.
const ABOUT: [&str; 38] = [
    "около",
    "ок",
    "примерно",
    "прибл",
    "приблизительно",
    "ориентировочно",
    "где",
    "то",
    "близько",
    "биля",
    "приблизно",
    "орієнтовно",
    "десь",
    "circa",
    "c",
    "ca",
    "about",
    "approx",
    "весна",
    "весной",
    "весны",
    "лето",
    "летом",
    "лита",
    "лито",
    "осень",
    "осенью",
    "осинь",
    "зима",
    "зимой",
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
    "начало",
    "середина",
    "конец",
];

/// The beginnings of months as a reader of days knows them, in order.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ROMAN: [&str; 12] =
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/// A day without the words around it, and with a word for a month in Roman numerals.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii_digit() || b".,/- ".contains(&byte);
    if text.bytes().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let bare = without_words(without_age(text));
    roman_month(bare).map_or(Cow::Borrowed(bare), Cow::Owned)
}

/// «12.03.1980 (46)», «12.03.1980, 46 лет»: the age follows from the day, and is right for a year.
fn without_age(text: &str) -> &str {
    let cut = match text.strip_suffix(')') {
        Some(inside) => inside.rsplit_once('('),
        None => text.rsplit_once(',').filter(|(_, age)| age.contains(char::is_alphabetic)),
    };
    let is_age = |age: &str| {
        let mut words = age.split([' ', '.']).filter(|word| !word.is_empty());
        let is_number =
            |word: &str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
        words.next().is_some_and(is_number)
            && words.all(|word| YEARS.contains(&fold(word).as_str()))
    };
    match cut {
        Some((day, age)) if is_age(age) && !day.trim().is_empty() => day.trim_end(),
        _ => text,
    }
}

fn without_words(text: &str) -> &str {
    let mut bare = text;
    loop {
        let end = bare.trim_end_matches([' ', '.', ',']);
        let word = end.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        if word.is_empty() || word.len() == end.len() || !BEHIND.contains(&fold(word).as_str()) {
            break;
        }
        bare = end[..end.len() - word.len()].trim_end_matches(' ');
    }
    let word = bare.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    match BEFORE.contains(&fold(word).as_str()) {
        true => bare[word.len()..].trim_start_matches([' ', '.', ':']),
        false => bare,
    }
}

/// «15.III.1980», also with the Ukrainian «І» and the Russian «Х».
fn roman_month(text: &str) -> Option<String> {
    let word = text.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty())?;
    let latin: String = word
        .chars()
        .map(|letter| match letter {
            'i' | 'І' | 'і' => 'I',
            'v' => 'V',
            'x' | 'Х' | 'х' => 'X',
            other => other,
        })
        .collect();
    let month = ROMAN.iter().position(|month| *month == latin)?;
    Some(text.replacen(word, MONTHS[month], 1))
}

/// As much as can be kept of a day that is told as none is written down: the year of «март 1975» and
/// «около 1975», the day of «12.03.1980 (по паспорту)». What the text says besides is the note's.
pub(super) fn in_part(cell: &str, orders: Orders, this_year: i32) -> Option<PartialDate> {
    let text = cell.trim();
    let whole = |day: &str| {
        let date = days::read(day, orders, this_year).ok().flatten();
        date.filter(|date| date.month.is_some() && date.day.is_some())
    };
    let first = text.split(['(', ',', ' ']).next().unwrap_or_default();
    let before = text.split(['(', ',']).next().unwrap_or_default();
    let day = [before, first].into_iter().filter(|day| *day != text).find_map(whole);
    day.or_else(|| year(text, this_year))
}

/// Whether a text says more than the day that was read of it: «12 марта 1980, по паспорту».
pub(super) fn say_more(text: &str) -> bool {
    text.contains(char::is_alphabetic) && {
        let bare = fold(&plain(text));
        let mut words = bare.split(|c: char| !c.is_alphabetic());
        // "12th", "of", "T00:00:00Z" say nothing; all words of three letters that do are months.
        words.any(|word| word.chars().count() > 2 && days::month_of(word).is_none())
    }
}

/// The year of a text that has no day, or has it only about right.
fn year(text: &str, this_year: i32) -> Option<PartialDate> {
    let bare = fold(without_words(text));
    let mut words = bare.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let has_words = words.clone().next().is_some();
    let is_about = words.all(|word| ABOUT.contains(&word) || days::month_of(word).is_some());
    let runs: Vec<&str> =
        bare.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let is_month = |run: &str| run.parse().is_ok_and(|month: u32| (1..=12).contains(&month));
    let year = match runs[..] {
        [year] if is_about => year,
        [month, year] | [year, month] if !has_words && year.len() == 4 && is_month(month) => year,
        _ => return None,
    };
    let date = PartialDate { year: year.parse().ok(), month: None, day: None };
    (year.len() == 4).then_some(date).and_then(|date| days::in_a_lifetime(date, this_year).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_around_a_day_do_not_hide_it() {
        for (cell, expected) in [
            ("12.03.1980 р.", "1980-03-12"),
            ("12.03.1980р", "1980-03-12"),
            ("12.03.1980 г.р.", "1980-03-12"),
            ("12.03.80 г. р.", "1980-03-12"),
            ("12.03.1980 р.н.", "1980-03-12"),
            ("12.03.1980 г. рождения", "1980-03-12"),
            ("12 березня 1980 року", "1980-03-12"),
            ("род. 12.03.1980", "1980-03-12"),
            ("1980 год", "1980"),
            ("1980 г.р.", "1980"),
            ("1980 року народження", "1980"),
            ("12.03.1980 (46)", "1980-03-12"),
            ("12.03.1980 (46 лет)", "1980-03-12"),
            ("12.03.1980, 46 років", "1980-03-12"),
            ("15.III.1980", "1980-03-15"),
            ("5.ІІІ.75", "1975-03-05"),
            ("5 xi 1975", "1975-11-05"),
            ("5/Х/1975 г.", "1975-10-05"),
            ("5.IV", "--04-05"),
        ] {
            let read = days::read(cell, Orders::default(), 2026);
            assert_eq!(
                read.map(|date| date.map(PartialDate::text)),
                Ok(Some(expected.to_owned())),
                "{cell}"
            );
        }
    }

    #[test]
    fn words_beside_a_day_are_told_from_those_of_it() {
        for day in ["12.03.1980", "12 марта 1980 г.", "March 12th, 1980", "1980-03-12T00:00:00Z"]
        {
            assert!(!say_more(day), "{day}");
        }
        assert!(say_more("12 марта 1980, по паспорту"));
    }

    #[test]
    fn a_month_and_a_year_are_no_day_and_give_the_year() {
        for (cell, expected) in [
            ("март 1975", Some("1975")),
            ("січень 1990", Some("1990")),
            ("March 1975", Some("1975")),
            ("03.1975", Some("1975")),
            ("1975-03", Some("1975")),
            ("около 1975", Some("1975")),
            ("ок. 1975 г.", Some("1975")),
            ("близько 1975 року", Some("1975")),
            ("1975?", Some("1975")),
            ("где-то 1975", Some("1975")),
            ("12.03.1980 (по паспорту)", Some("1980-03-12")),
            ("12.03.1980 по паспорту", Some("1980-03-12")),
            ("скоро", None),
            ("31.02.1975", None),
            ("договор 1975", None),
            ("13.1975", None),
            ("март 2075", None),
            ("21.11.198", None),
        ] {
            assert_eq!(days::read(cell, Orders::default(), 2026), Err(()), "{cell}");
            let read = in_part(cell, Orders::default(), 2026);
            assert_eq!(read.map(PartialDate::text).as_deref(), expected, "{cell}");
        }
    }
}
