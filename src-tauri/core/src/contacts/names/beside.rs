//! What is written beside a name: in brackets, in quotes, after commas.

use super::businesses::is_business;
use super::firms::firm;
use super::{
    NameParts, is_given_name, is_part_of_name, is_surname_like, particles, places, titles, words,
};
use crate::kernel::text::tidy_line;

/// «Сергей Иванов (ООО «Ромашка»)»: the company; «Сергей (сантехник)»: what he does; «Сергей
/// (Серёжа)»: what he is called.
pub(super) fn take_brackets(text: &str, split: &mut NameParts) -> String {
    let Some((before, rest)) = text.split_once('(') else { return text.to_owned() };
    let Some((inside, after)) = rest.split_once(')') else { return text.to_owned() };
    // «(мама, 8916…)»: the number is taken out by now.
    let inside = inside.trim_matches([' ', ',', ';', ':']);
    if !inside.chars().any(char::is_alphabetic) {
        return text.to_owned();
    }
    if inside.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase)
        && firm(inside).is_none()
        && !is_business(inside)
    {
        split.role = inside.to_owned();
    } else if is_given_name(inside) {
        split.nickname = inside.to_owned();
    } else {
        split.organization = inside.to_owned();
    }
    tidy_line(&format!("{before} {after}"))
}

/// «Иванов Сергей «Седой»», "John “Johnny” Smith": words in quotes, where those around them are
/// plainly somebody's name; else they are a company's, and part of what it is called.
pub(super) fn take_nickname(text: &str, split: &mut NameParts) -> String {
    const QUOTES: [(char, char); 4] = [('«', '»'), ('“', '”'), ('„', '“'), ('"', '"')];
    let quoted = QUOTES.iter().find_map(|(open, close)| {
        let (before, rest) = text.split_once(*open)?;
        let (inside, after) = rest.split_once(*close)?;
        Some((inside.trim(), tidy_line(&format!("{before} {after}"))))
    });
    let Some((inside, around)) = quoted else { return text.to_owned() };
    let names: Vec<&str> = around.split_whitespace().collect();
    let is_person = names.iter().any(|word| is_part_of_name(word))
        || matches!(names[..], [one] if is_surname_like(one));
    if !is_person || !split.nickname.is_empty() || !inside.chars().any(char::is_alphabetic) {
        return text.to_owned();
    }
    split.nickname = inside.to_owned();
    around
}

/// «Салон «Ирина»», «кафе «Брусника»»: words that are nobody's name before one in quotes.
pub(super) fn is_place_with_a_name(text: &str) -> bool {
    let Some((before, inside)) = text.split_once(['«', '“', '„', '"']) else { return false };
    let is_at_end = inside.ends_with(['»', '”', '“', '"']);
    let mut words = before.split_whitespace().peekable();
    let is_of_a_name = |word: &str| is_part_of_name(word) || is_surname_like(word);
    is_at_end && words.peek().is_some() && !words.any(is_of_a_name)
}

/// «Иванов Сергей, директор, ООО «Вектор», г. Киев»: what follows a whole name is what they do and
/// where, and where they live. After half of one it is the other half: «Иванов, Сергей».
pub(super) fn take_after_commas(text: &str, split: &mut NameParts) -> String {
    let mut parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    let Some(person) = parts.next() else { return text.to_owned() };
    let names = particles::join(words(person));
    let is_whole = names.len() > 1;
    let is_plain = is_whole && names.iter().any(|word| is_part_of_name(word));
    let is_alone = matches!(&names[..], [one] if is_given_name(one));
    let mut kept = vec![person];
    for part in parts {
        let words = words(part);
        let is_of_name =
            titles::suffixes(&words) > 0 || words.iter().any(|word| is_part_of_name(word));
        let is_lower = part.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
        if (is_plain || is_alone) && places::take(part, !is_of_name, split) {
            continue;
        }
        if (firm(part).is_some() || is_business(part)) && split.organization.is_empty() {
            split.organization = part.to_owned();
        } else if is_lower && !is_of_name && split.role.is_empty()
            // «Сергей, сантехник», but «сергей, иванов» is all of one name.
            && (is_whole || is_alone && !words.iter().any(|word| is_surname_like(word)))
        {
            split.role = part.to_owned();
        } else if is_plain && !is_of_name && split.organization.is_empty() {
            split.organization = part.to_owned();
        } else {
            kept.push(part);
        }
    }
    kept.join(", ")
}
