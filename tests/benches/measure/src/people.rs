//! The customers of a large shop: whom the base holds and whom the imported list names.

use crate::chance::Chance;
use crate::words::{Words, surname};

/// How many companies they work for.
const COMPANIES: usize = 5_000;

/// How many labels there are.
const TAGS: usize = 50;

/// One customer, as typed.
pub struct Person {
    pub surname: String,
    pub given_name: String,
    pub patronymic: String,
    pub phones: Vec<String>,
    pub email: String,
    pub company: String,
    pub role: String,
    pub city: String,
    /// Year, month and day.
    pub birthday: Option<(i32, u32, u32)>,
    pub tags: Vec<String>,
    pub note: String,
}

/// The customer of that number: the same words and the same number give the same one.
pub fn person(words: &Words, number: usize) -> Person {
    let mut chance = Chance::new(0xB0A7 + number as u64);
    let chance = &mut chance;
    let is_woman = chance.percent(55);
    let (names, patronymics) = if is_woman {
        (&words.female_names, &words.female_patronymics)
    } else {
        (&words.male_names, &words.male_patronymics)
    };
    let has_company = chance.percent(60);
    Person {
        surname: surname(words, chance, is_woman),
        given_name: chance.pick(names).to_owned(),
        patronymic: if chance.percent(65) {
            chance.pick(patronymics).to_owned()
        } else {
            "".into()
        },
        phones: (0..1 + usize::from(chance.percent(30)))
            .map(|at| phone(chance, number, at))
            .collect(),
        email: email(chance, number),
        company: if has_company { company(words, chance) } else { String::new() },
        role: if has_company { chance.pick(&words.roles).to_owned() } else { String::new() },
        city: if chance.percent(50) { chance.pick(&words.cities).to_owned() } else { "".into() },
        birthday: chance.percent(40).then(|| birthday(chance)),
        tags: tags(words, chance),
        note: note(words, chance),
    }
}

/// Everybody has a number of their own, typed in one of many ways.
fn phone(chance: &mut Chance, number: usize, at: usize) -> String {
    let own = format!("{:07}", (number * 2 + at) * 37 % 10_000_000);
    let (a, b, c) = (&own[..3], &own[3..5], &own[5..]);
    let (abroad, home) =
        [("+7 916", "8 916"), ("+7 926", "8926"), ("+380 67", "067")][chance.below(3)];
    match chance.below(4) {
        0 => format!("{abroad} {a}-{b}-{c}"),
        1 => format!("{abroad}{own}").replace(' ', ""),
        2 if home.starts_with('8') => format!("{home} {a} {b} {c}"),
        _ => format!(
            "{} ({}) {a}-{b}-{c}",
            &abroad[..abroad.len() - 3],
            abroad[abroad.len() - 3..].trim()
        ),
    }
}

fn email(chance: &mut Chance, number: usize) -> String {
    const DOMAINS: [&str; 5] =
        ["mail.example", "yandex.example", "ukr.example", "gmail.example", "firma.example"];
    const LOGINS: [&str; 6] = ["anna", "sergey", "office", "info", "olena", "ivan"];
    if chance.percent(55) {
        let login = LOGINS[chance.below(LOGINS.len())];
        format!("{login}.{number}@{}", DOMAINS[chance.below(DOMAINS.len())])
    } else {
        String::new()
    }
}

fn company(words: &Words, chance: &mut Chance) -> String {
    let number = chance.below(COMPANIES / 3);
    let name = &words.companies[number % words.companies.len()];
    format!("{name} {}", 1 + number / words.companies.len())
}

fn birthday(chance: &mut Chance) -> (i32, u32, u32) {
    let year = 1945 + i32::try_from(chance.below(60)).unwrap_or(0);
    (year, 1 + chance.below(12) as u32, 1 + chance.below(28) as u32)
}

fn tags(words: &Words, chance: &mut Chance) -> Vec<String> {
    let count = [0, 0, 1, 1, 2][chance.below(5)];
    let tag = |number: usize| {
        let name = &words.tags[number % words.tags.len()];
        match number / words.tags.len() {
            0 => name.clone(),
            more => format!("{name} {more}"),
        }
    };
    let first = chance.below(TAGS / 3);
    (0..count).map(|at| tag((first + at * 5) % (TAGS / 3))).collect()
}

fn note(words: &Words, chance: &mut Chance) -> String {
    match chance.below(10) {
        0..5 => String::new(),
        5..8 => format!("{} Договор № {}.", chance.pick(&words.notes), chance.below(100_000)),
        _ => format!("{} {}", chance.pick(&words.notes), chance.pick(&words.neutral)),
    }
}
