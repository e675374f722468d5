//! What somebody does, or whose they are, written beside the name with no sign between: «Оля
//! маникюр», «сантехник Игорь», «Валя сестра Коли», «Аня - ногти».
//!
//! A name is written with a capital, so a word in small letters beside a given name is none. Lists
//! that have no capitals at all show nothing by them, and their words stay in the name.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::firms::firm;
use super::shapes::{
    is_initial, is_part_of_name, is_patronymic, is_patronymic_tail, is_surname_like,
};
use super::{NameParts, is_given_name, particles, places, remarks, words};
use crate::kernel::text::fold;

/// Whose somebody is to somebody, folded: written with a capital these are no names either.
const RELATIONS: [&str; 72] = [
    "мама",
    "мать",
    "папа",
    "отец",
    "брат",
    "сестра",
    "муж",
    "жена",
    "сын",
    "дочь",
    "дочка",
    "друг",
    "подруга",
    "бабушка",
    "баба",
    "дед",
    "дедушка",
    "дядя",
    "тетя",
    "тетка",
    "сосед",
    "соседка",
    "кум",
    "кума",
    "сват",
    "сватья",
    "свекровь",
    "теща",
    "тесть",
    "зять",
    "невестка",
    "племянник",
    "племянница",
    "коллега",
    "знакомый",
    "знакомая",
    "мати",
    "тато",
    "батько",
    "чоловик",
    "дружина",
    "син",
    "донька",
    "товариш",
    "сусид",
    "сусидка",
    "дядько",
    "титка",
    "бабуся",
    "дидусь",
    "дид",
    "невистка",
    "колега",
    "mom",
    "mum",
    "mother",
    "dad",
    "father",
    "brother",
    "sister",
    "husband",
    "wife",
    "son",
    "daughter",
    "friend",
    "neighbor",
    "neighbour",
    "uncle",
    "aunt",
    "auntie",
    "grandma",
    "grandpa",
];

/// What joins two given names, folded.
const LINKS: [&str; 8] = ["и", "та", "й", "да", "and", "&", "+", "с"];

/// Words of one letter or more that go on with what somebody does: «Оля с работы», folded.
const PREPOSITIONS: [&str; 10] = ["с", "со", "з", "у", "в", "к", "о", "на", "по", "из"];

fn is_small(word: &str) -> bool {
    word.contains(char::is_alphabetic) && !word.contains(char::is_uppercase)
}

fn is_relation(word: &str) -> bool {
    static SET: LazyLock<HashSet<&str>> = LazyLock::new(|| RELATIONS.into_iter().collect());
    SET.contains(fold(word).as_str())
}

fn is_name(word: &str) -> bool {
    is_given_name(word) || is_patronymic(word) || is_initial(word) && word.ends_with('.')
}

/// Takes what is no name off its words; answers the rest, and a number that tells one Kate from
/// another: «Катя 1».
pub(super) fn take(mut words: Vec<String>, split: &mut NameParts) -> (Vec<String>, Option<String>) {
    take_digits(&mut words, split);
    let number = take_number(&mut words);
    if words.len() < 2 {
        return (words, number);
    }
    take_town(&mut words, split);
    // Nearly all names are written with capitals and hold nothing else.
    let is_capital = |word: &String| word.starts_with(char::is_uppercase);
    if words.iter().all(is_capital) && !words.iter().any(|word| is_relation(word)) {
        return (words, number);
    }
    if is_of_somebody(&words) {
        split.given_name = words.join(" ");
        return (Vec::new(), number);
    }
    if words.iter().any(|word| word.contains(char::is_uppercase)) {
        take_behind(&mut words, split);
        take_ahead(&mut words, split);
    }
    take_pair(&mut words, split);
    (words, number)
}

/// «Катя 1»: a short number behind a given name, or behind the only word. «Катя 25 лет» says
/// something else.
fn take_number(words: &mut Vec<String>) -> Option<String> {
    let is_alone = words.len() == 2;
    let at = (1..words.len()).find(|at| {
        let is_of_what_follows = words.get(at + 1).is_some_and(|next| is_small(next));
        is_number(&words[*at]) && !is_of_what_follows && (is_alone || is_given_name(&words[at - 1]))
    })?;
    Some(words.remove(at))
}

fn is_number(word: &str) -> bool {
    word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// «Юля 12.05.1980», «Салон Лаванда 111-22-33»: so many digits are no name, whatever they are.
fn take_digits(words: &mut Vec<String>, split: &mut NameParts) {
    let are_digits = |word: &String| {
        word.bytes().filter(u8::is_ascii_digit).count() > 3 && !word.contains(char::is_alphabetic)
    };
    if words.len() > 1 && words.iter().any(|word| !are_digits(word)) {
        for word in words.extract_if(.., |word| are_digits(word)) {
            split.remark(&word);
        }
    }
}

/// «Мама Оли», "mom of Ann", "Ann's mom": a word for a relation and whose it is; nobody's own name.
fn is_of_somebody(words: &[String]) -> bool {
    match words {
        [owner, last] if owner.ends_with("'s") || owner.ends_with("’s") => is_relation(last),
        [first, of, _] if of == "of" => is_relation(first),
        [first, second] => {
            is_relation(first)
                && second.starts_with(char::is_uppercase)
                && !is_part_of_name(second)
                && !is_surname_like(second)
        }
        _ => false,
    }
}

/// «Иванов Сергей Киев»: a town behind a whole name. One that may be a surname is one.
fn take_town(words: &mut Vec<String>, split: &mut NameParts) {
    for length in [2, 1] {
        let Some(at) = words.len().checked_sub(length).filter(|at| *at >= 2) else { continue };
        if words[at..].iter().any(|word| is_part_of_name(word)) {
            continue;
        }
        let town = words[at..].join(" ");
        let is_town = town.starts_with(char::is_uppercase)
            && places::is_town(&town)
            && !places::may_be_surname(&town);
        let has_name = words[..at].iter().any(|word| is_name(word));
        if is_town && has_name && split.city.is_empty() {
            words.truncate(at);
            split.city = town;
            return;
        }
    }
}

/// «Оля маникюр», «Иванов Сергей сантехник», «Таня Подруга Оли», "Bob the plumber".
fn take_behind(words: &mut Vec<String>, split: &mut NameParts) {
    let begins = |at: usize| {
        let word = &words[at];
        let is_led = PREPOSITIONS.contains(&word.as_str()) && at + 1 < words.len();
        words[..at].iter().any(|word| is_name(word))
            && (is_relation(word)
                || is_led
                || is_number(word) && words.get(at + 1).is_some_and(|next| is_small(next))
                || is_small(word) && is_no_name(words, at))
    };
    let Some(at) = (1..words.len()).find(|at| begins(*at)) else { return };
    let mut said = words.split_off(at);
    if matches!(said[0].as_str(), "the" | "a") && said.len() > 1 {
        said.remove(0);
    }
    let said = said.join(" ");
    match remarks::is_remark(&said) {
        true => split.remark(&said),
        false => split.does(&said),
    }
}

/// Whether a word in small letters is no part of the name it follows.
fn is_no_name(words: &[String], at: usize) -> bool {
    let word = words[at].as_str();
    let is_after_particle = particles::is_sure(&words[at - 1]);
    let is_link = LINKS.contains(&fold(word).as_str());
    let is_pair = is_link && words.get(at + 1).is_some_and(|next| !is_small(next));
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && !is_part_of_name(word)
        && !is_patronymic_tail(word)
        && !is_plain_surname(word)
        && !particles::is_sure(word)
        && !is_after_particle
        && !is_pair
}

/// Whether a word in small letters can hardly be anything but a surname: many a trade ends like
/// one, as «магазин» does.
fn is_plain_surname(word: &str) -> bool {
    const ENDINGS: [&str; 10] =
        ["ов", "ев", "ова", "ева", "енко", "ский", "ская", "цкий", "цкая", "ська"];
    let folded = fold(word);
    folded.chars().count() > 4 && ENDINGS.iter().any(|end| folded.ends_with(end))
}

/// «сантехник Игорь», «тётя Валя», «мастер по ногтям Оля».
fn take_ahead(words: &mut Vec<String>, split: &mut NameParts) {
    let is_ahead = |word: &String| {
        is_small(word)
            && !is_part_of_name(word)
            && !is_plain_surname(word)
            && !particles::is_sure(word)
    };
    let small = words.iter().take_while(|word| is_ahead(word)).count();
    let ahead = if small == 0 { usize::from(is_relation(&words[0])) } else { small };
    let begins_name = words.get(ahead).is_some_and(|word| is_given_name(word))
        || words[ahead.min(words.len())..].len() > 1
            && words.get(ahead + 1).is_some_and(|word| is_name(word));
    if ahead > 0 && begins_name {
        let said: Vec<String> = words.drain(..ahead).collect();
        split.does(&said.join(" "));
    }
}

/// «Саша и Маша», «Ивановы Пётр и Мария»: two people on one card are called as they are written.
fn take_pair(words: &mut Vec<String>, split: &mut NameParts) {
    let is_pair = |at: &usize| {
        LINKS.contains(&fold(&words[*at]).as_str())
            && (words.len() == 3 || is_given_name(&words[at - 1]) && is_given_name(&words[at + 1]))
    };
    let Some(at) = (1..words.len().saturating_sub(1)).find(is_pair) else { return };
    let pair: Vec<String> = words.drain(at - 1..=at + 1).collect();
    split.given_name = pair.join(" ");
    split.surname = std::mem::take(words).join(" ");
}

/// «Аня - ногти», «Иванов Сергей – директор – ООО «Вектор»»: what follows a dash behind a name.
pub(super) fn take_after_dashes(text: &str, split: &mut NameParts) -> String {
    const DASHES: [&str; 3] = [" - ", " – ", " — "];
    let dash = |text: &str| DASHES.iter().filter_map(|dash| text.find(dash)).min();
    let Some(first) = dash(text) else { return text.to_owned() };
    let (person, mut rest) = text.split_at(first);
    let names = words(person);
    if !names.iter().any(|word| is_name(word)) {
        return text.to_owned();
    }
    let mut kept = person.to_owned();
    let is_dash = |c: char| matches!(c, ' ' | '-' | '–' | '—');
    while !rest.is_empty() {
        rest = rest.trim_start_matches(is_dash);
        let (part, others) = rest.split_at(dash(rest).unwrap_or(rest.len()));
        rest = others;
        let part = part.trim();
        let is_of_name = words(part).iter().any(|word| is_part_of_name(word));
        if part.is_empty() || is_of_name && !is_small(part) {
            kept = format!("{kept} - {part}");
        } else if firm(part).is_some() && split.organization.is_empty() {
            part.clone_into(&mut split.organization);
        } else if places::take(part, !is_of_name, split) {
        } else if remarks::is_remark(part) {
            split.remark(part);
        } else {
            split.does(part);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use crate::contacts::names::split_name;
    use crate::settings::NameOrder;

    #[test]
    fn a_word_in_small_letters_beside_a_given_name_is_what_they_do() {
        for (text, name, role, city) in [
            ("Оля маникюр", ["", "Оля", ""], "маникюр", ""),
            ("Сергей шиномонтаж Киев", ["", "Сергей", ""], "шиномонтаж", "Киев"),
            ("Иванов Сергей сантехник", ["Иванов", "Сергей", ""], "сантехник", ""),
            ("Сергей Иванов Нижний Новгород", ["Иванов", "Сергей", ""], "", "Нижний Новгород"),
            ("Оля с работы", ["", "Оля", ""], "с работы", ""),
            ("Оля магазин", ["", "Оля", ""], "магазин", ""),
            ("Аня - ногти", ["", "Аня", ""], "ногти", ""),
            ("Аня — Ногти - Киев", ["", "Аня", ""], "Ногти", "Киев"),
            ("Таня Подруга Оли", ["", "Таня", ""], "Подруга Оли", ""),
            ("Валя сестра Коли", ["", "Валя", ""], "сестра Коли", ""),
            ("тётя Валя", ["", "Валя", ""], "тётя", ""),
            ("дядя Вова", ["", "Вова", ""], "дядя", ""),
            ("Дядя Вова", ["", "Вова", ""], "Дядя", ""),
            ("сантехник Игорь", ["", "Игорь", ""], "сантехник", ""),
            ("мастер по ногтям Оля", ["", "Оля", ""], "мастер по ногтям", ""),
            ("сантехник Иванов Игорь", ["Иванов", "Игорь", ""], "сантехник", ""),
            (
                "Ирина Викторовна классный руководитель",
                ["", "Ирина", "Викторовна"],
                "классный руководитель",
                "",
            ),
            ("Bob the plumber", ["", "Bob", ""], "plumber", ""),
            ("plumber Bob", ["", "Bob", ""], "plumber", ""),
        ] {
            let split = split_name(text, NameOrder::SurnameFirst);
            assert_eq!(
                [&*split.surname, &*split.given_name, &*split.patronymic],
                name,
                "{text}: {split:?}"
            );
            assert_eq!((&*split.role, &*split.city, &*split.note), (role, city, ""), "{text}");
        }
    }

    #[test]
    fn numbers_beside_a_name_that_tell_nobody_apart_are_a_note() {
        for (text, name, note) in [
            ("Катя 25 лет", "Катя", "25 лет"),
            ("Оля с 5 подъезда", "Оля", "с 5 подъезда"),
            ("Юля 12.05.1980", "Юля", "12.05.1980"),
            ("Аня 500 грн", "Аня", "500 грн"),
        ] {
            let split = split_name(text, NameOrder::SurnameFirst);
            assert_eq!((&*split.given_name, &*split.note), (name, note), "{text}");
            assert_eq!((&*split.surname, &*split.patronymic, &*split.role), ("", "", ""), "{text}");
        }
    }

    #[test]
    fn where_nothing_shows_the_words_stay_as_they_are_written() {
        for (text, name) in [
            ("Катя 1", ["", "Катя 1", ""]),
            ("Иванова Катя 2", ["Иванова", "Катя 2", ""]),
            ("Саша и Маша", ["", "Саша и Маша", ""]),
            ("Ивановы Саша и Маша", ["Ивановы", "Саша и Маша", ""]),
            ("саша и маша", ["", "саша и маша", ""]),
            ("Зураб и Нана", ["", "Зураб и Нана", ""]),
            ("Мама Оли", ["", "Мама Оли", ""]),
            ("mom of Ann", ["", "mom of Ann", ""]),
            ("Ann's mom", ["", "Ann's mom", ""]),
            ("Анна-Мария Ким", ["Ким", "Анна-Мария", ""]),
            ("Анна Мария Ким", ["Ким", "Анна", "Мария"]),
            ("иванов сергей", ["иванов", "сергей", ""]),
            ("сергей иванов", ["иванов", "сергей", ""]),
            ("гудзь олена петрівна", ["гудзь", "олена", "петрівна"]),
            ("Иванов сергей", ["Иванов", "сергей", ""]),
            ("Сергей иванов", ["иванов", "Сергей", ""]),
            ("иванов Сергей", ["иванов", "Сергей", ""]),
            ("Ludwig van Beethoven", ["van Beethoven", "Ludwig", ""]),
            ("Jan van der berg", ["van der berg", "Jan", ""]),
            ("Алиев Вагиф Али оглы", ["Алиев", "Вагиф", "Али оглы"]),
            ("Иванов Владимир", ["Иванов", "Владимир", ""]),
            ("Анна Киров", ["Киров", "Анна", ""]),
        ] {
            let split = split_name(text, NameOrder::SurnameFirst);
            assert_eq!([&*split.surname, &*split.given_name, &*split.patronymic], name, "{text}");
            assert_eq!((&*split.role, &*split.city), ("", ""), "{text}");
        }
    }
}
