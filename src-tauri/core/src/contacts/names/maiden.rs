//! A second surname in brackets: «Иванова (Петрова) Анна», «Иванова Анна (дев. Петрова)». It is part
//! of how somebody is called, and no company.

use super::NameParts;
use super::given_names::is_given_name;
use super::shapes::is_surname_like;
use crate::kernel::text::{fold, tidy_line};

/// Words that say that a surname was somebody's before, folded.
const BEFORE: [&str; 12] = [
    "дев",
    "девичья",
    "урожд",
    "урожденная",
    "в девичестве",
    "бывш",
    "дивоча",
    "дивоче",
    "уроджена",
    "до шлюбу",
    "nee",
    "born",
];

/// Whose surname a word may be by its ending.
#[derive(PartialEq, Eq)]
enum Ending {
    Hers,
    His,
    /// «Коваленко», «Савчук»
    Anybodys,
}

impl Ending {
    fn of(word: &str) -> Option<Ending> {
        if !word.starts_with(char::is_uppercase) || is_given_name(word) || !is_surname_like(word) {
            return None;
        }
        let folded = fold(word);
        let ends = |ends: &[&str]| ends.iter().any(|end| folded.ends_with(end));
        Some(if ends(&["ва", "на", "ая", "ька"]) {
            Ending::Hers
        } else if ends(&["ов", "ев", "ин", "ын", "ий"]) {
            Ending::His
        } else {
            Ending::Anybodys
        })
    }
}

/// The text without a second surname in brackets, and that surname.
pub(super) fn take(text: &str) -> Option<(String, &str)> {
    let (before, rest) = text.split_once('(')?;
    let (inside, after) = rest.split_once(')')?;
    let (inside, around) = (inside.trim(), tidy_line(&format!("{before} {after}")));
    (is_told(inside) || is_of_one_ending(inside, &around)).then_some((around, inside))
}

/// «дев. Петрова»
fn is_told(inside: &str) -> bool {
    let folded = fold(inside);
    let is_before = |word: &str| {
        let rest = folded.strip_prefix(word);
        rest.is_some_and(|rest| rest.starts_with([' ', '.']) && rest.contains(char::is_alphabetic))
    };
    BEFORE.iter().any(|word| is_before(word))
}

fn is_of_one_ending(inside: &str, around: &str) -> bool {
    let Some(inside) = Ending::of(inside) else { return false };
    let mut surnames = around.split([' ', ',']).filter_map(Ending::of);
    surnames
        .any(|surname| inside == surname || inside == Ending::Anybodys && surname == Ending::Hers)
}

/// Puts it behind the surname, where everybody who looks for either finds them.
pub(super) fn put(maiden: &str, split: &mut NameParts) {
    match split.surname.is_empty() {
        false => split.surname = format!("{} ({maiden})", split.surname),
        true => split.remark(maiden),
    }
}

#[cfg(test)]
mod tests {
    use crate::contacts::names::split_name;
    use crate::settings::NameOrder;

    #[test]
    fn a_second_surname_in_brackets_stays_beside_the_first() {
        for (text, surname, given, organization, nickname) in [
            ("Иванова (Петрова) Анна", "Иванова (Петрова)", "Анна", "", ""),
            ("Иванова Анна (Петрова)", "Иванова (Петрова)", "Анна", "", ""),
            ("Иванова Анна (дев. Петрова)", "Иванова (дев. Петрова)", "Анна", "", ""),
            ("Мороз (Коваленко) Оксана", "Мороз", "Оксана", "Коваленко", ""),
            ("Бойко (Коваленко) Оксана", "Бойко (Коваленко)", "Оксана", "", ""),
            ("Иванова (Коваленко) Анна", "Иванова (Коваленко)", "Анна", "", ""),
            ("Anna Smith (née Jones)", "Smith (née Jones)", "Anna", "", ""),
            ("Иванова Анна (Аня)", "Иванова", "Анна", "", "Аня"),
            ("Иванова Анна (Ромашка)", "Иванова", "Анна", "Ромашка", ""),
            ("Сергей Иванов (Петрова)", "Иванов", "Сергей", "Петрова", ""),
        ] {
            let split = split_name(text, NameOrder::SurnameFirst);
            assert_eq!(
                (&*split.surname, &*split.given_name, &*split.organization, &*split.nickname),
                (surname, given, organization, nickname),
                "{text}"
            );
        }
    }
}
