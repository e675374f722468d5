//! Words of closed lists as cells have them, in three languages.

use crate::contacts::names::firms::has_firm;
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

/// Whether a text names customers as such, as the title of a part of a list does: «Новые клиенты».
pub(super) fn names_customers(text: &str) -> bool {
    const WORDS: [&str; 16] = [
        "клиенты",
        "покупатели",
        "заказчики",
        "поставщики",
        "партнеры",
        "контакты",
        "контрагенты",
        "клиенти",
        "покупци",
        "замовники",
        "постачальники",
        "партнери",
        "контакти",
        "customers",
        "clients",
        "suppliers",
    ];
    let folded = fold(text);
    let mut words = folded.split(|c: char| !c.is_alphanumeric());
    // «ООО «Партнёры»» is a customer.
    words.any(|word| WORDS.contains(&word)) && !has_firm(text) && !text.contains(['«', '"', '“'])
}

/// Whether a text is one that people and programs put under a list: who made it and when, its page,
/// a line to sign on.
pub(super) fn is_below_a_list(text: &str) -> bool {
    const MADE: [&str; 14] = [
        "составил",
        "составила",
        "составлено",
        "подготовил",
        "подготовила",
        "утверждаю",
        "проверил",
        "проверила",
        "склав",
        "склала",
        "складено",
        "пидготував",
        "пидготувала",
        "затверджую",
    ];
    /// With a day or a name behind them.
    const SAID: [&str; 15] = [
        "дата",
        "период",
        "отчет",
        "исполнитель",
        "стр",
        "страница",
        "лист",
        "звит",
        "виконавець",
        "сторинка",
        "стор",
        "page",
        "date",
        "printed",
        "prepared",
    ];
    if text.contains("___") {
        return true;
    }
    let folded = fold(text.split_whitespace().next().unwrap_or_default());
    let first = folded.trim_end_matches(|c: char| !c.is_alphanumeric());
    let tells = || text.contains(|c: char| c == ':' || c.is_ascii_digit());
    MADE.contains(&first) || SAID.contains(&first) && tells()
}

/// Whether a cell says in words that there is nothing to say: «нет», «не указано», "n/a".
pub(super) fn says_no(text: &str) -> bool {
    const WORDS: [&str; 17] = [
        "нет",
        "ни",
        "немае",
        "no",
        "none",
        "null",
        "n/a",
        "не указан",
        "не указана",
        "не указано",
        "не вказано",
        "неизвестно",
        "невидомо",
        "отсутствует",
        "видсутний",
        "unknown",
        "not specified",
    ];
    // Most texts begin otherwise, and to fold them all would take time.
    text.starts_with(['н', 'Н', 'n', 'N', 'о', 'О', 'в', 'В', 'u', 'U'])
        && text.len() <= 24
        && WORDS.contains(&fold(text.trim()).as_str())
}

/// Whether a cell for companies says that the customer is none: «физ. лицо».
pub(super) fn says_no_company(text: &str) -> bool {
    const WORDS: [&str; 10] = [
        "физлицо",
        "физ лицо",
        "физ. лицо",
        "физическое лицо",
        "частное лицо",
        "физособа",
        "физ. особа",
        "физична особа",
        "private person",
        "individual",
    ];
    says_no(text)
        || text.starts_with(['ф', 'Ф', 'ч', 'Ч', 'p', 'P', 'i', 'I'])
            && text.len() <= 32
            && WORDS.contains(&fold(text.trim()).as_str())
}

/// Reads a yes or a no; none where the cell says something else.
pub(super) fn answer(cell: &str) -> Option<bool> {
    match fold(cell.trim()).as_str() {
        "да" | "так" | "yes" | "true" | "y" | "1" | "согласен" | "согласна" => {
            Some(true)
        }
        "нет" | "ни" | "no" | "false" | "n" | "0" => Some(false),
        _ => None,
    }
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
