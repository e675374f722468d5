//! Legal forms: «ООО», «ФОП», "Ltd"; they tell a company from a person.

use crate::kernel::text::fold;

/// Legal forms, folded. Those of one person come with the person's name.
const FIRMS: [&str; 23] = [
    "ооо", "оао", "зао", "пао", "ао", "нао", "тов", "тзов", "ват", "зат", "прат", "пат", "пп",
    "мчп", "чп", "кфх", "фг", "гуп", "муп", "llc", "ltd", "inc", "gmbh",
];
const ONE_MAN_FIRMS: [&str; 4] = ["ип", "фоп", "спд", "флп"];

/// The legal form that a text begins or ends with.
pub(super) fn firm(text: &str) -> Option<String> {
    let folded = fold(text);
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let first = words.next()?;
    let last = words.next_back().unwrap_or(first);
    [first, last].into_iter().find(|word| is_firm_word(word)).map(str::to_owned)
}

/// Whether a text begins or ends with a legal form.
pub(crate) fn has_firm(text: &str) -> bool {
    firm(text).is_some()
}

/// Whether a word is a legal form and nothing else.
pub(crate) fn is_firm_word(word: &str) -> bool {
    let folded = fold(word);
    FIRMS.contains(&folded.as_str()) || ONE_MAN_FIRMS.contains(&folded.as_str())
}

/// What stands for a legal form of one person where it is written out, folded.
const WRITTEN_OUT: [&str; 4] = [
    "индивидуальный предприниматель ",
    "физична особа-пидприемець ",
    "физична особа пидприемець ",
    "частный предприниматель ",
];

/// «Индивидуальный предприниматель Гусев А. А.»: who it is.
fn person_written_out(text: &str) -> Option<String> {
    // A letter folds to one letter here, and to as many words.
    let is_long = text.len() > 40;
    let folded = is_long.then(|| fold(text))?;
    let form = WRITTEN_OUT.iter().find(|form| folded.starts_with(**form))?;
    let count = form.split_whitespace().count();
    let name = text.split_whitespace().skip(count).collect::<Vec<_>>().join(" ");
    (!name.contains(['"', '«', '“'])).then_some(name)
}

/// For a firm: the person that its name holds («ИП Иванов С. В.»), or that there is none.
pub(super) fn person_of_firm(text: &str) -> Option<Option<String>> {
    if let Some(person) = person_written_out(text) {
        return Some(Some(person));
    }
    let form = firm(text)?;
    // One word is a short surname, such as «Пат», not a firm without a name.
    let (first, rest) = text.split_once(' ')?;
    let (before, last) = text.rsplit_once(' ')?;
    let is_person = ONE_MAN_FIRMS.contains(&form.as_str()) || form == "чп";
    // «ИП Иванов С. В.» and «Иванов И. И. ЧП»
    let name = if fold(first) == form { rest } else { before };
    let is_form = fold(first) == form || fold(last) == form;
    let holds_name = is_person && is_form && !name.contains(['"', '«', '“']);
    Some(holds_name.then(|| name.to_owned()))
}

#[cfg(test)]
mod tests {
    use crate::contacts::names::split_name;
    use crate::settings::NameOrder;

    #[test]
    fn a_firm_of_one_person_is_that_person_wherever_its_form_stands() {
        for (text, name) in [
            ("ИП Гусев А.А.", ["Гусев", "А.", "А."]),
            ("Иванов И.И. ЧП", ["Иванов", "И.", "И."]),
            ("Петренко Іван ФОП", ["Петренко", "Іван", ""]),
            ("ФОП Петренко Іван", ["Петренко", "Іван", ""]),
        ] {
            let split = split_name(text, NameOrder::SurnameFirst);
            assert_eq!([&*split.surname, &*split.given_name, &*split.patronymic], name, "{text}");
            assert_eq!(split.organization, text);
        }
    }
}
