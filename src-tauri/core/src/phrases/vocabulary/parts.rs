//! The parts of the day, and noon, with which hours begin and end.

use super::starts;

/// A part of the day, with the hour that stands for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Part {
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}

pub(in super::super) fn part(word: &str) -> Option<Part> {
    Some(match word {
        "утром" | "утра" | "утро" | "утру" | "утр" | "вранци" | "зранку" | "ранку" | "ранок"
        | "morning" | "am" => Part::Morning,
        "полдень" | "обед" | "обеду" | "обид" | "опивдни" | "noon" | "midday" | "lunch"
        | "lunchtime" => Part::Noon,
        "днем" | "вдень" | "пополудни" | "пообиди" | "послеобеда" | "afternoon" | "pm" => {
            Part::Afternoon
        }
        "вечером" | "вечера" | "вечер" | "веч" | "вечеру" | "вечору" | "ввечери" | "увечери"
        | "вечора" | "вечир" | "evening" | "tonight" => Part::Evening,
        "ночью" | "ночи" | "вночи" | "уночи" | "night" => Part::Night,
        _ => return None,
    })
}

/// «после обеда», «після обіду»: what comes after the noon named next.
pub(in super::super) fn is_after(word: &str) -> bool {
    matches!(word, "после" | "писля" | "after")
}

/// Noon, in the cases in which hours begin and end with it.
pub(in super::super) fn is_noon(word: &str) -> bool {
    is_meal(word) || matches!(word, "полдень" | "полудня" | "опивдни" | "noon" | "midday")
}

/// The meal that stands for noon.
pub(in super::super) fn is_meal(word: &str) -> bool {
    matches!(word, "обед" | "обеда" | "обид" | "обиду" | "lunch" | "lunchtime")
}

/// What «после» leads to.
pub(in super::super) fn starts_noon(word: &str) -> bool {
    starts(word, &["обед", "обид", "полуд", "lunch", "noon"])
}
