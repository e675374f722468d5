//! Ordinals in words: of days («второго января»), and of the weekdays of a month («первый
//! понедельник», "last Friday").

/// Which of the days of a month: the first, the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Nth {
    /// Counted from the beginning, from one on.
    From(u32),
    /// The last one.
    Last,
}

/// Stems of the ordinals, and those that stand for the same number in Ukrainian.
const STEMS: [(u32, &[&str]); 21] = [
    (1, &["перв", "перш"]),
    (2, &["втор", "друг"]),
    (3, &["трет"]),
    (4, &["четверт"]),
    (5, &["пят"]),
    (6, &["шест", "шост"]),
    (7, &["седьм", "сьом"]),
    (8, &["восьм"]),
    (9, &["девят"]),
    (10, &["десят"]),
    (11, &["одиннадцат", "одинадцят"]),
    (12, &["двенадцат", "дванадцят"]),
    (13, &["тринадцат", "тринадцят"]),
    (14, &["четырнадцат", "чотирнадцят"]),
    (15, &["пятнадцат", "пятнадцят"]),
    (16, &["шестнадцат", "шистнадцят"]),
    (17, &["семнадцат", "симнадцят"]),
    (18, &["восемнадцат", "висимнадцят"]),
    (19, &["девятнадцат", "девятнадцят"]),
    (20, &["двадцат", "двадцят"]),
    (30, &["тридцат", "тридцят"]),
];

const ENGLISH: [(u32, &str); 21] = [
    (1, "first"),
    (2, "second"),
    (3, "third"),
    (4, "fourth"),
    (5, "fifth"),
    (6, "sixth"),
    (7, "seventh"),
    (8, "eighth"),
    (9, "ninth"),
    (10, "tenth"),
    (11, "eleventh"),
    (12, "twelfth"),
    (13, "thirteenth"),
    (14, "fourteenth"),
    (15, "fifteenth"),
    (16, "sixteenth"),
    (17, "seventeenth"),
    (18, "eighteenth"),
    (19, "nineteenth"),
    (20, "twentieth"),
    (30, "thirtieth"),
];

/// What ends an ordinal that stands for a day or an hour without its noun: «второго», «третье»,
/// «к пятому».
const OF_DAY: &[&str] = &["ого", "ьего", "ього", "ое", "ье", "е", "ому", "ьему", "ьому"];

/// What ends one that stands before a weekday, whatever the case.
const OF_WEEKDAY: &[&str] = &[
    "ый", "ий", "ой", "ая", "я", "ья", "а", "ую", "ю", "ью", "у", "ое", "ее", "е", "ого", "его",
    "ьего", "ього", "ому", "ему", "ьему", "ьому", "ом", "ем", "ей", "ьей", "ои", "ьои",
];

/// The number of a day, or of the hour in «десять минут третьего».
pub(in super::super) fn day_ordinal(word: &str) -> Option<u32> {
    english(word).or_else(|| with_ending(word, OF_DAY))
}

/// The same where nothing else may be meant: «второго», and not «второе», with which one counts
/// reasons.
pub(in super::super) fn is_plain_day(word: &str) -> bool {
    word.ends_with("го") || word.is_ascii()
}

/// Which of the weekdays of a month.
pub(in super::super) fn nth(word: &str) -> Option<Nth> {
    let is_last = |stem| {
        word.strip_prefix(stem)
            .is_some_and(|ending| OF_WEEKDAY.contains(&ending) || matches!(ending, "юю" | "яя"))
    };
    if word == "last" || is_last("последн") || is_last("останн") {
        return Some(Nth::Last);
    }
    let count = ordinal(word)?;
    (count <= 5).then_some(Nth::From(count))
}

/// An ordinal, whatever it is said of.
pub(in super::super) fn ordinal(word: &str) -> Option<u32> {
    english(word).or_else(|| with_ending(word, OF_WEEKDAY))
}

/// «в начале десятого», «в конце пятого»: some time of an hour, and nobody can say which.
pub(in super::super) fn is_part_of_hour(word: &str) -> bool {
    super::starts(word, &["начал", "конц", "кинц", "почат", "середин", "исход"])
}

/// What stands behind a number in digits that says which weekday of a month: «1-й», "2nd".
pub(in super::super) fn is_nth_ending(word: &str) -> bool {
    matches!(word, "й" | "я" | "ю" | "е" | "ый" | "ий" | "го" | "st" | "nd" | "rd" | "th")
}

/// «Рабочий день» and its like, which depend on a calendar that nobody has told.
pub(in super::super) fn is_kind_of_day(word: &str) -> bool {
    super::starts(word, &["рабоч", "робоч", "working", "business", "выходн", "вихидн", "буд"])
}

fn english(word: &str) -> Option<u32> {
    ENGLISH.iter().find(|(_, name)| *name == word).map(|(number, _)| *number)
}

fn with_ending(word: &str, endings: &[&str]) -> Option<u32> {
    let is_of = |stem: &&str| word.strip_prefix(*stem).is_some_and(|end| endings.contains(&end));
    STEMS.iter().find(|(_, stems)| stems.iter().any(&is_of)).map(|(number, _)| *number)
}
