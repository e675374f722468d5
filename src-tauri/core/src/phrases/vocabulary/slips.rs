//! Whether a word is another one but for a slip of the finger.

/// Whether one letter more, less or another, or two that changed places, is all that tells two
/// words apart.
pub(super) fn is_one_slip(word: &str, meant: &str) -> bool {
    let (said, meant): (Vec<char>, Vec<char>) = (word.chars().collect(), meant.chars().collect());
    let same = said.iter().zip(&meant).take_while(|(said, meant)| said == meant).count();
    let (said, meant) = (&said[same..], &meant[same..]);
    match (said, meant) {
        ([first, second, rest @ ..], [other, another, tail @ ..])
            if first == another && second == other && rest == tail =>
        {
            true
        }
        ([_, rest @ ..], [_, tail @ ..]) if rest == tail => true,
        ([_, rest @ ..], tail) if rest == tail => true,
        (rest, [_, tail @ ..]) => rest == tail,
        _ => false,
    }
}

/// Whether a word is a day or a part of it but for one slip of the finger: «завтар», "evning". It is
/// none that is right as it stands: «завтрак», «вечеров».
pub(in super::super) fn is_nearly_day(word: &str) -> bool {
    const WHOLE: [&str; 15] = [
        "завтра",
        "послезавтра",
        "сегодня",
        "позавчера",
        "пислязавтра",
        "сьогодни",
        "позавчора",
        "tomorrow",
        "yesterday",
        "tonight",
        "вечером",
        "увечери",
        "morning",
        "afternoon",
        "evening",
    ];
    const OTHERS: [&str; 5] = ["завтрак", "вечерам", "вечеров", "evenings", "mornings"];
    !OTHERS.contains(&word) && WHOLE.iter().any(|day| is_one_slip(word, day))
}

#[cfg(test)]
mod tests {
    use super::is_one_slip;

    #[test]
    fn one_slip_is_a_letter_more_less_another_or_two_in_the_wrong_order() {
        for word in ["птяница", "пятнца", "пятницца", "пятнига", "ятница", "пятниц", "пятницаа"]
        {
            assert!(is_one_slip(word, "пятница"), "{word}");
        }
        for word in ["пятница", "пятнашка", "пицца", "птянца", ""] {
            assert!(!is_one_slip(word, "пятница"), "{word}");
        }
    }
}
