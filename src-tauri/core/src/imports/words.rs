//! Words of closed lists as cells have them, in three languages.

use crate::contacts::{ContactStatus, Sex};
use crate::kernel::text::fold;

/// Reads a sex; `Ok(None)` where the cell says that it is not known.
pub(super) fn sex(cell: &str) -> Result<Option<Sex>, ()> {
    let folded = fold(cell);
    match folded.trim_matches(|c: char| !c.is_alphabetic()) {
        ""
        | "не определен"
        | "не указан"
        | "не вказано"
        | "не визначено"
        | "unspecified"
        | "unknown"
        | "other" => Ok(None),
        "ж" | "жен" | "женский" | "женщина" | "жиноча" | "жинка" | "жин" | "f" | "female" | "w"
        | "woman" | "женская" | "жиночий" | "ms" | "mrs" => Ok(Some(Sex::Female)),
        "м" | "муж" | "мужской" | "мужчина" | "чоловича" | "чоловик" | "чол" | "ч" | "m"
        | "male" | "man" | "мужская" | "чоловичий" | "mr" => Ok(Some(Sex::Male)),
        _ => Err(()),
    }
}

/// Reads a status; the words of the window, the codes of the base, and what other
/// programs call the same thing.
pub(super) fn status(cell: &str) -> Result<ContactStatus, ()> {
    use ContactStatus::{Active, Asleep, Cold, Ended, Lead};
    const WORDS: [(ContactStatus, &[&str]); 5] = [
        (Cold, &["cold", "холодный", "холодний", "холодная", "subscriber", "неизвестен"]),
        (
            Lead,
            &[
                "lead",
                "интересуется",
                "цикавиться",
                "interested",
                "лид",
                "лид новый",
                "новый",
                "новий",
                "new",
                "потенциальный",
                "потенцийний",
                "potential",
                "prospect",
                "теплый",
                "теплий",
                "warm",
                "opportunity",
                "заинтересован",
                "зацикавлений",
                "open",
                "в работе",
                "в роботи",
                "in progress",
                "marketingqualifiedlead",
                "marketing qualified lead",
                "salesqualifiedlead",
                "sales qualified lead",
            ],
        ),
        (
            Active,
            &[
                "active",
                "покупает",
                "купуе",
                "активный",
                "активний",
                "действующий",
                "дийсний",
                "постоянный",
                "постийний",
                "клиент",
                "клиент постоянный",
                "customer",
                "client",
                "buying",
                "regular",
                "buys",
                "vip",
                "evangelist",
                "постоянный клиент",
                "постийний клиент",
            ],
        ),
        (
            Asleep,
            &[
                "asleep",
                "затих",
                "спит",
                "спить",
                "спящий",
                "сплячий",
                "неактивный",
                "неактивний",
                "inactive",
                "dormant",
                "sleeping",
                "пауза",
                "приостановлен",
            ],
        ),
        (
            Ended,
            &[
                "ended",
                "расстались",
                "розийшлися",
                "закрыт",
                "закрито",
                "отказ",
                "видмова",
                "потерян",
                "втрачений",
                "бывший",
                "колишний",
                "lost",
                "former",
                "closed",
                "unqualified",
                "churned",
            ],
        ),
    ];
    let folded = fold(cell.trim());
    WORDS
        .iter()
        .find(|(_, words)| words.contains(&folded.as_str()))
        .map(|(status, _)| *status)
        .ok_or(())
}

/// What stands after the word for a sum that a cell begins with; none where it does not.
pub(super) fn after_totals(cell: &str) -> Option<&str> {
    const WORDS: [&str; 9] =
        ["итого", "итог", "всего", "разом", "усього", "всього", "пидсумок", "total", "grand total"];
    let end =
        |word: &&str| cell.char_indices().nth(word.chars().count()).map_or(cell.len(), |c| c.0);
    let begins = |word: &&&str| fold(&cell[..end(word)]) == **word;
    let rest = WORDS.iter().filter(begins).map(|word| &cell[end(word)..]).next()?;
    (!rest.starts_with(char::is_alphabetic)).then_some(rest)
}

/// Reads a language to speak with the customer: `ru`, `uk`, `en`, or empty for another.
pub(super) fn language(cell: &str) -> Result<&'static str, ()> {
    let folded = fold(cell.trim());
    let starts = |words: &[&str]| words.iter().any(|word| folded.starts_with(word));
    if folded.is_empty() {
        Ok("")
    } else if starts(&["ru", "рус", "росий"]) {
        Ok("ru")
    } else if starts(&["uk", "ua", "укр"]) {
        Ok("uk")
    } else if starts(&["en", "англ"]) {
        Ok("en")
    } else {
        Err(())
    }
}
