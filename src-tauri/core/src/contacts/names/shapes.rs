//! What a word of a name shows by its ending and its letters.

use super::given_names::is_given_name;
use crate::kernel::text::fold;

/// Whether a word is plainly a part of a name other than the surname.
pub(super) fn is_part_of_name(word: &str) -> bool {
    is_given_name(word) || is_patronymic(word) || is_initial(word)
}

/// «С.», «С»
pub(super) fn is_initial(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters == 1 && word.chars().count() <= 2
}

/// Whether a word is written in Latin letters.
pub(super) fn is_latin(word: &str) -> bool {
    word.chars().find(|c| c.is_alphabetic()).is_some_and(|c| (c as u32) < 0x250)
}

/// Whether a word ends like a patronymic (folded, so і and ї are и).
pub(crate) fn is_patronymic(word: &str) -> bool {
    const ENDINGS: [&str; 7] = ["ович", "евич", "йович", "ьич", "овна", "евна", "ивна"];
    const WHOLE: [&str; 12] = [
        "ильич",
        "лукич",
        "кузьмич",
        "фомич",
        "никитич",
        "саввич",
        "ильинична",
        "никитична",
        "кузьминична",
        "фоминична",
        "лукинична",
        "саввична",
    ];
    let folded = fold(word);
    let is_long = folded.chars().count() > 5;
    WHOLE.contains(&folded.as_str())
        || is_long
            && (ENDINGS.iter().any(|end| folded.ends_with(end)) || folded.ends_with("инична"))
}

/// «оглы», «кызы»: the second word of an Azerbaijani or Turkic patronymic.
pub(super) fn is_patronymic_tail(word: &str) -> bool {
    matches!(fold(word).as_str(), "оглы" | "оглу" | "огли" | "кызы" | "кизи" | "гызы" | "уулу")
}

/// Whether a word ends like a surname.
pub(crate) fn is_surname_like(word: &str) -> bool {
    const ENDINGS: [&str; 24] = [
        "ов",
        "ев",
        "ова",
        "ева",
        "ин",
        "ина",
        "ын",
        "ына",
        "ский",
        "ская",
        "цкий",
        "цкая",
        "ська",
        "цька",
        "ко",
        "чук",
        "юк",
        "ук",
        "ян",
        "швили",
        "дзе",
        "ых",
        "их",
        "ец",
    ];
    let folded = fold(word);
    folded.chars().count() > 3 && ENDINGS.iter().any(|end| folded.ends_with(end))
}
