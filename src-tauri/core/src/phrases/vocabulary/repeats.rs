//! The words of what comes again, folded as those of the other times are.

use super::{Unit, starts};

/// «каждый», «кожного», "every", whatever the case.
pub(in super::super) fn is_every(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ый", "ий", "ая", "а", "ую", "у", "ое", "е", "ые", "и", "ого", "ой", "ои", "ом", "ому",
        "ою", "ых", "их", "ым", "им",
    ];
    let has_ending = |stem| word.strip_prefix(stem).is_some_and(|end| ENDINGS.contains(&end));
    matches!(word, "кожен" | "every" | "each") || has_ending("кажд") || has_ending("кожн")
}

/// A rule in one word: «ежедневно», «щомісяця», "weekly".
pub(in super::super) fn often(word: &str) -> Option<(u32, Unit)> {
    Some(match word {
        "ежедневно" | "каждодневно" | "щодня" | "щоденно" | "щоднини" | "daily" | "everyday" => {
            (1, Unit::Day)
        }
        "еженедельно" | "щотижня" | "щотижнево" | "weekly" => {
            (1, Unit::Week)
        }
        "fortnightly" => (2, Unit::Week),
        "ежемесячно" | "щомисяця" | "щомисячно" | "monthly" => {
            (1, Unit::Month)
        }
        "ежеквартально" | "поквартально" | "щокварталу" | "щоквартально" | "quarterly" => {
            (3, Unit::Month)
        }
        "ежегодно" | "щороку" | "щорично" | "yearly" | "annually" => {
            (1, Unit::Year)
        }
        _ => return None,
    })
}

/// «щовечора»: every day, and the part of the day.
pub(in super::super) fn every_part(word: &str) -> Option<&'static str> {
    Some(match word {
        "щоранку" => "ранку",
        "щовечора" => "вечора",
        "щоночи" => "ночи",
        _ => return None,
    })
}

/// The same behind «по»: «по вечерам».
pub(in super::super) fn each_part(word: &str) -> Option<&'static str> {
    Some(match word {
        "утрам" | "ранках" => "утра",
        "вечерам" | "вечорах" => "вечера",
        "ночам" | "ночах" => "ночи",
        _ => return None,
    })
}

/// The «раз» of «один раз в неделю».
pub(in super::super) fn is_time(word: &str) -> bool {
    matches!(word, "раз" | "раза" | "рази" | "разив" | "time" | "times")
}

/// How often something is done within a stretch: «дважды», "twice".
pub(in super::super) fn is_often(word: &str) -> bool {
    is_time(word) || matches!(word, "дважды" | "трижды" | "двичи" | "тричи" | "twice" | "thrice")
}

/// «квартал», "quarter", and their cases.
pub(in super::super) fn is_quarter_of_year(word: &str) -> bool {
    starts(word, &["квартал"]) || matches!(word, "quarter" | "quarters")
}

/// «будний», «рабочий», "weekday": from Monday to Friday.
pub(in super::super) fn is_workday(word: &str) -> bool {
    starts(word, &["будн", "рабоч", "робоч", "workday", "weekday", "working", "business"])
        || word == "будень"
}

/// «выходной», "weekend".
pub(in super::super) fn is_weekend(word: &str) -> bool {
    starts(word, &["выходн", "вихидн", "weekend"])
}
