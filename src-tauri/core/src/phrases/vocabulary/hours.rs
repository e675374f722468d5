//! The words of the hours, folded as those of the other times are.

use super::starts;

/// What stands before the hour that a half leads to: «в половине третьего», «пів на третю».
pub(in super::super) fn is_half(word: &str) -> bool {
    matches!(word, "пол" | "пив") || starts(word, &["половин"])
}

/// The hour in «половине третьего», «пів на четверту» and «о п’ятнадцятій»; asked only of
/// what follows a half or stands where an hour does.
pub(in super::super) fn ordinal_hour(word: &str) -> Option<u32> {
    // Longer words first: «девятнадцятій» begins as «девятій» does.
    const HOURS: [(u32, &[&str]); 20] = [
        (13, &["тринадцят"]),
        (14, &["чотирнадцят"]),
        (15, &["пятнадцят"]),
        (16, &["шистнадцят"]),
        (17, &["симнадцят"]),
        (18, &["висимнадцят"]),
        (19, &["девятнадцят"]),
        (20, &["двадцят"]),
        (1, &["первого", "перш"]),
        (2, &["второго", "друг"]),
        (3, &["третьего", "трет"]),
        (4, &["четверт"]),
        (5, &["пятого", "пяту", "пята", "пятий", "пятои"]),
        (6, &["шестого", "шост"]),
        (7, &["седьмого", "сьом"]),
        (8, &["восьмого", "восьм"]),
        (9, &["девят"]),
        (10, &["десят"]),
        (11, &["одиннадцат", "одинадцят"]),
        (12, &["двенадцат", "дванадцят"]),
    ];
    HOURS.iter().find(|(_, stems)| starts(word, stems)).map(|(hour, _)| *hour)
}

/// A quarter of an hour.
pub(in super::super) fn is_quarter(word: &str) -> bool {
    matches!(word, "четверти" | "четверть" | "чверть" | "чверти" | "quarter")
}

/// The hour with which a day ends.
pub(in super::super) fn is_midnight(word: &str) -> bool {
    matches!(word, "полночь" | "полночи" | "полуночи" | "опивночи" | "пивнич" | "midnight")
}
