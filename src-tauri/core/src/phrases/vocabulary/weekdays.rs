//! The days of the week, in full with their endings and as people shorten them.

use chrono::Weekday::{self, Fri, Mon, Sat, Sun, Thu, Tue, Wed};

use super::slips::is_one_slip;

/// Stems with the endings that make a weekday of them: «Субботин», «Пятницкая» and «четверо» only
/// begin like one.
const NAMES: [(Weekday, &str, &[&str]); 21] = [
    (Mon, "понедельник", NOUN),
    (Mon, "понедилок", &[""]),
    (Mon, "понедилк", NOUN),
    (Mon, "monday", ENGLISH),
    (Tue, "вторник", NOUN),
    (Tue, "вивторок", &[""]),
    (Tue, "вивторк", NOUN),
    (Tue, "tuesday", ENGLISH),
    (Wed, "сред", &["а", "у", "ы", "е", "ой", "ам", "ами", "ах"]),
    (Wed, "серед", &["а", "у", "и", "ою", "ам", "ами", "ах"]),
    (Wed, "wednesday", ENGLISH),
    (Thu, "четверг", NOUN),
    (Thu, "четвер", &[""]),
    (Thu, "thursday", ENGLISH),
    (Fri, "пятниц", FEMININE),
    (Fri, "friday", ENGLISH),
    (Sat, "суббот", FEMININE),
    (Sat, "субот", FEMININE),
    (Sat, "saturday", ENGLISH),
    (Sun, "недил", FEMININE),
    (Sun, "sunday", ENGLISH),
];

/// Of «понедельник» and «четверг», and of the Ukrainian ones; «Понедельников» is a name.
const NOUN: &[&str] = &["", "а", "у", "ом", "ови", "е", "и", "ам", "ами", "ах"];

/// Of «пятница», «субота» and «неділя».
const FEMININE: &[&str] = &[
    "", "а", "я", "у", "ю", "ы", "и", "е", "ь", "ой", "ей", "ою", "ею", "ам", "ям", "ами", "ями",
    "ах", "ях",
];

const ENGLISH: &[&str] = &["", "s"];

/// Short forms that are no beginning of the name, or too short a one to be told by it.
const SHORT: [(Weekday, &[&str]); 7] = [
    (Mon, &["пн", "пнд", "mon"]),
    (Tue, &["вт", "втр", "tue"]),
    (Wed, &["ср", "срд", "wed", "weds"]),
    (Thu, &["чт", "чтв", "thu"]),
    (Fri, &["пт", "птн", "fri"]),
    (Sat, &["сб", "сбт", "sat"]),
    (Sun, &["вс", "вск", "вскр", "нд", "sun"]),
];

/// Names that people cut off anywhere, and how many letters of each are enough: «воск» is wax, and
/// «серед» stands before what one is among.
const CUT: [(Weekday, &str, usize); 18] = [
    (Mon, "понедельник", 5),
    (Mon, "понедилок", 5),
    (Mon, "monday", 4),
    (Tue, "вторник", 4),
    (Tue, "вивторок", 4),
    (Tue, "tuesday", 4),
    (Wed, "среда", 4),
    (Wed, "wednesday", 4),
    (Thu, "четверг", 4),
    (Thu, "thursday", 4),
    (Fri, "пятница", 4),
    (Fri, "friday", 4),
    (Sat, "суббота", 3),
    (Sat, "субота", 3),
    (Sat, "saturday", 4),
    (Sun, "воскресенье", 5),
    (Sun, "недиля", 4),
    (Sun, "sunday", 4),
];

/// The Sunday of Russian is a neuter, often written with «и»: «в воскресение».
const SUNDAYS: [&str; 2] = ["воскресень", "воскресени"];

/// A weekday, in full or shortened, also in «щопонеділка».
pub(in super::super) fn weekday(word: &str) -> Option<Weekday> {
    let word = word.strip_prefix("що").unwrap_or(word);
    let is_name = |stem: &str, endings: &[&str]| {
        word.strip_prefix(stem).is_some_and(|ending| endings.contains(&ending))
    };
    let short = SHORT.iter().find(|(_, words)| words.contains(&word)).map(|(day, _)| *day);
    let name = || NAMES.iter().find(|(_, stem, endings)| is_name(stem, endings));
    let is_sunday =
        || SUNDAYS.iter().any(|stem| is_name(stem, &["е", "я", "ю", "ем", "и", "ям", "ями", "ях"]));
    let letters = word.chars().count();
    let cut = || CUT.iter().find(|(_, name, least)| letters >= *least && name.starts_with(word));
    short
        .or_else(|| name().map(|(day, _, _)| *day))
        .or_else(|| is_sunday().then_some(Sun))
        .or_else(|| cut().map(|(day, _, _)| *day))
}

/// Whether a weekday is a surname, too, and no rare one.
pub(in super::super) fn is_surname(word: &str) -> bool {
    super::starts(word, &["серед", "суббот", "субот", "недил"])
}

/// Whether a word is a weekday but for one slip of the finger: «птяницу», "mondey". Nobody knows
/// which one was meant, but that one was.
pub(in super::super) fn is_nearly_weekday(word: &str) -> bool {
    const WHOLE: [&str; 20] = [
        "понедельник",
        "понедилок",
        "monday",
        "вторник",
        "вивторок",
        "tuesday",
        "wednesday",
        "четверг",
        "thursday",
        "пятница",
        "пятницу",
        "пятницю",
        "friday",
        "суббота",
        "субботу",
        "суботу",
        "saturday",
        "воскресенье",
        "недилю",
        "sunday",
    ];
    WHOLE.iter().any(|name| is_one_slip(word, name))
}
