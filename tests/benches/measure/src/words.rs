//! What people and talks are made of: the words of the sample base, and more surnames.

use serde::Deserialize;

use crate::Result;
use crate::chance::Chance;

/// The words of one language, from `assets/samples`.
#[derive(Deserialize)]
pub struct Words {
    pub surnames: Vec<String>,
    pub female_ending: String,
    pub male_names: Vec<String>,
    pub female_names: Vec<String>,
    pub male_patronymics: Vec<String>,
    pub female_patronymics: Vec<String>,
    pub companies: Vec<String>,
    pub roles: Vec<String>,
    pub cities: Vec<String>,
    pub tags: Vec<String>,
    pub refusals: Vec<String>,
    pub places: Vec<String>,
    pub success: Vec<String>,
    pub neutral: Vec<String>,
    pub refusal: Vec<String>,
    pub offered: Vec<String>,
    pub promised: Vec<String>,
    pub planned: Vec<String>,
    pub tasks: Vec<String>,
    pub notes: Vec<String>,
}

/// Russian, Ukrainian and English.
pub fn all() -> Result<[Words; 3]> {
    Ok([
        serde_json::from_str(include_str!("../../../../assets/samples/ru.json"))?,
        serde_json::from_str(include_str!("../../../../assets/samples/uk.json"))?,
        serde_json::from_str(include_str!("../../../../assets/samples/en.json"))?,
    ])
}

/// Roots of surnames. With the endings below they give hundreds, as a large list has, where the
/// sample base has dozens.
const ROOTS: [&str; 48] = [
    "Бел",
    "Берез",
    "Бондар",
    "Боч",
    "Вес",
    "Ветр",
    "Вишн",
    "Ворон",
    "Глин",
    "Гол",
    "Горд",
    "Гриб",
    "Гуд",
    "Дем",
    "Дорош",
    "Дуб",
    "Ерм",
    "Жел",
    "Завад",
    "Зим",
    "Золот",
    "Кал",
    "Камен",
    "Кислиц",
    "Ключ",
    "Кож",
    "Корн",
    "Крас",
    "Куп",
    "Лав",
    "Лист",
    "Луц",
    "Мак",
    "Мельн",
    "Мор",
    "Озер",
    "Остап",
    "Пан",
    "Плот",
    "Поп",
    "Руд",
    "Сад",
    "Сер",
    "Скрип",
    "Сол",
    "Степ",
    "Хом",
    "Яр",
];
const ENDINGS: [&str; 14] = [
    "ин",
    "аев",
    "ецкий",
    "енко",
    "ук",
    "чук",
    "ик",
    "ушкин",
    "овский",
    "ий",
    "ак",
    "ко",
    "ов",
    "иков",
];

/// A surname, in the form that goes with the person.
pub fn surname(words: &Words, chance: &mut Chance, is_woman: bool) -> String {
    let is_cyrillic = words.surnames.first().is_some_and(|name| !name.is_ascii());
    let name = if is_cyrillic && chance.percent(55) {
        format!("{}{}", ROOTS[chance.below(ROOTS.len())], ENDINGS[chance.below(ENDINGS.len())])
    } else {
        chance.pick(&words.surnames).to_owned()
    };
    if !is_woman || words.female_ending.is_empty() {
        return name;
    }
    match name.strip_suffix("ий") {
        Some(stem) => format!("{stem}ая"),
        None if name.ends_with(['в', 'н']) => format!("{name}{}", words.female_ending),
        None => name,
    }
}
