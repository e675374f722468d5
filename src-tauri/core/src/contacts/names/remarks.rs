//! What is said behind a phone that was written beside a name: «Таня 067… до 18:00 не звонить».

use super::given_names::is_given_name;
use super::shapes::{is_patronymic, is_surname_like};
use super::{NameParts, places};
use crate::kernel::text::fold;

/// Words that begin what is said of a call or of a debt and not who somebody is, folded.
const BEGINNINGS: [&str; 24] = [
    "не",
    "после",
    "до",
    "писля",
    "только",
    "тильки",
    "лише",
    "звонить",
    "дзвонити",
    "телефонувати",
    "писать",
    "писати",
    "перезвонить",
    "передзвонити",
    "долг",
    "борг",
    "должен",
    "должна",
    "винен",
    "винна",
    "call",
    "after",
    "before",
    "only",
];

/// What joins two numbers, folded.
const LINKS: [&str; 8] = ["или", "и", "або", "чи", "та", "й", "or", "and"];

/// Whether a text is no word about what somebody does but something to remember.
pub(super) fn is_remark(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    let is_number = text.bytes().any(|byte| byte.is_ascii_digit());
    is_number || BEGINNINGS.contains(&fold(first.trim_end_matches(['.', ':'])).as_str())
}

/// Takes what follows a phone up to the next sign; answers what is part of the name after all.
/// `before` is the text before the phone, which has to name somebody.
pub(super) fn take<'t>(before: &str, after: &'t str, split: &mut NameParts) -> &'t str {
    if !before.contains(char::is_alphabetic) {
        return after;
    }
    let said = after.trim_start_matches([' ', ')', '-', '–', '—']);
    let bare = said.trim_start_matches([',', ';', ' ']);
    let is_after_comma = bare.len() < said.len();
    let end = bare.find([',', ';', '(', '@']).unwrap_or(bare.len());
    // «…, oksana@ukr.net» is an address.
    let is_address = bare[end..].starts_with('@');
    let (text, rest) = (bare[..end].trim(), &bare[end..]);
    if text.is_empty() || is_address || is_of_the_name(before, text) {
        return after;
    }
    // «067… или 050…», «067… / 050…»
    if !text.contains(char::is_alphanumeric) || LINKS.contains(&fold(text).as_str()) {
        return rest;
    }
    if is_after_comma && !is_remark(text) {
        return after;
    }
    if !is_after_comma && places::take(text, true, split) {
        return rest;
    }
    match text.starts_with(char::is_uppercase) && !is_remark(text) {
        true => after,
        false => {
            split.remark(text);
            rest
        }
    }
}

/// Whether words behind a phone go on with the name: «Иванов 8916… Сергей», and a lone word where
/// nothing is written with a capital: «олена 067… гудзь».
fn is_of_the_name(before: &str, text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_name = |word: &str| is_given_name(word) || is_patronymic(word);
    let is_town = |word: &str| places::is_town(word) && !places::may_be_surname(word);
    let is_capital = |word: &str| word.starts_with(char::is_uppercase) && !is_town(word);
    words.clone().any(|word| is_name(word) || is_capital(word) && is_surname_like(word))
        || words.clone().count() == 1
            && !before.contains(char::is_uppercase)
            && words.all(|word| word.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use crate::contacts::names::split_name;
    use crate::settings::NameOrder;

    #[test]
    fn words_behind_a_phone_are_no_part_of_the_name() {
        for (text, name, role, note, city) in [
            ("Таня 0671112244 до 18:00 не звонить", "Таня", "", "до 18:00 не звонить", ""),
            ("Таня 0671112244, не звонить до 9", "Таня", "", "не звонить до 9", ""),
            (
                "Иванов Петр Ильич - 8 916 123 45 67 долг 500",
                "Иванов Петр Ильич",
                "",
                "долг 500",
                "",
            ),
            ("Анна 0671112244 Киев", "Анна", "", "", "Киев"),
            ("Анна 0671112244, маникюр", "Анна", "маникюр", "", ""),
            ("Анна 8 916 123-45-67 раб 8 495 765-43-21", "Анна", "", "раб", ""),
            ("Иванов 89161234567 Сергей", "Иванов Сергей", "", "", ""),
            ("олена 0671112244 гудзь", "гудзь олена", "", "", ""),
            ("89161234567 Анна", "Анна", "", "", ""),
            ("Анна 0671112244 или 0501112244", "Анна", "", "", ""),
            ("Ким Анна 067 111 22 44 / 050 111 22 44", "Ким Анна", "", "", ""),
            ("Анна Viber 0671112244", "Анна", "", "Viber", ""),
        ] {
            let split = split_name(text, NameOrder::SurnameFirst);
            let parts = [&*split.surname, &*split.given_name, &*split.patronymic];
            let found = Vec::from_iter(parts.into_iter().filter(|part| !part.is_empty())).join(" ");
            assert_eq!(
                (&*found, &*split.role, &*split.note, &*split.city),
                (name, role, note, city),
                "{text}"
            );
            assert!(!split.phones.is_empty(), "{text}");
        }
    }
}
