//! Understanding a heading: which field it names, and which label it carries.
//!
//! A heading is compared folded and without punctuation, so «Тел. (моб.)», "E-mail 2 -
//! Value" and «Ім’я» meet the words below whatever their spelling. Whole headings
//! of known programs come first, then words that a heading may hold.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::known_headings::{HOLDING, STREET_GOES_ON, WHOLE};
use super::model::{ImportColumn, ImportField};
use super::{nets, workplace};
use crate::kernel::text::fold;

/// A heading, understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Heading {
    /// What it names; none when it is not known.
    pub field: Option<ImportField>,
    /// The label for phones, e-mails and addresses.
    pub label: String,
    /// «Телефон 2»: 2; 1 where no number stands.
    pub number: u32,
    /// What tells this phone, e-mail or address from the others: «phone 2».
    pub stem: String,
}

static WHOLE_BY_STEM: LazyLock<HashMap<String, ImportField>> = LazyLock::new(|| {
    let words = WHOLE.iter().flat_map(|(field, headings)| {
        headings.split('|').map(|heading| (plain(heading).join(" "), *field))
    });
    words.collect()
});

static GOING_ON: LazyLock<HashSet<String>> =
    LazyLock::new(|| STREET_GOES_ON.split('|').map(|heading| plain(heading).join(" ")).collect());

/// What Pipedrive begins the headings of its people with.
const PERSON: &str = "person";

/// Whether a column has a name of its own for what it holds: "Custom Field 1 - Value".
pub(super) fn is_custom(heading: &Heading) -> bool {
    heading.field == Some(ImportField::Other)
        && ["custom field", "поле"].iter().any(|word| heading.stem.contains(word))
}

/// Whether a column of phones may hold names as well: it has no heading, or «ФИО и телефон».
pub(super) fn may_name(header: &str) -> bool {
    let names = |word: &String| WHOLE_BY_STEM.get(word).is_some_and(|field| field.is_name());
    header.trim().is_empty() || plain(header).iter().any(names)
}

/// Whether a note says nothing without its heading: "Maiden Name", «Дата рождения ребёнка».
pub(super) fn is_titled_note(heading: &Heading) -> bool {
    ["maiden", "девич", "дивоч", "кличк"].iter().any(|start| heading.stem.starts_with(start))
        || heading.field == Some(ImportField::Birthday) && is_of_another(heading)
}

/// Whether a heading is about somebody beside the customer: a child, a spouse, a pet.
pub(super) fn is_of_another(heading: &Heading) -> bool {
    let starts = "ребен|дитин|детей|питом|тварин|собак|сына|сина|дочер|дочки|мужа|жены|супруг|чоловика|дружини|мамы|папы\
                  |child|kid|son|daughter|pet|dog|spouse|wife|husband";
    holds(&heading.stem, &split(&heading.stem), starts)
}

/// Whether a heading is one of a list of animals.
pub(super) fn is_of_animals(heading: &Heading) -> bool {
    holds(&heading.stem, &split(&heading.stem), "пород|питом|тварин|breed|pet")
}

/// Whether a heading is one that goods have and people do not.
pub(super) fn is_of_goods(heading: &Heading) -> bool {
    let starts = "артикул|штрихкод|sku|barcode|ед+изм|од+вим";
    holds(&heading.stem, &split(&heading.stem), starts)
}

/// Whether a heading is one of prices and stocks.
pub(super) fn is_of_prices(heading: &Heading) -> bool {
    let starts = "цена|ціна|price|остаток|залишок|stock|количеств|кількіст|quantity";
    holds(&heading.stem, &split(&heading.stem), starts)
}

fn split(stem: &str) -> Vec<String> {
    stem.split(' ').map(str::to_owned).collect()
}

/// Whether all of these cells, two at least, are headings, the first of them to the letter:
/// «Имя», «Мобильный».
pub(super) fn are_headings<'c>(first: &str, others: impl Iterator<Item = &'c str>) -> bool {
    if !WHOLE_BY_STEM.contains_key(&plain(first).join(" ")) {
        return false;
    }
    let is_heading = |cell: &str| plain(cell).len() <= 3 && understand(cell).field.is_some();
    let mut rest = others.map(is_heading).peekable();
    rest.peek().is_some() && rest.all(|is_heading| is_heading)
}

/// Whether a column goes on with the street before it: «Дом», «Квартира».
pub(super) fn goes_on_with_street(header: &str) -> bool {
    let words = plain(header);
    let is_number = |word: &String| word.chars().all(|c| c.is_ascii_digit());
    let words: Vec<String> = words.into_iter().filter(|word| !is_number(word)).collect();
    GOING_ON.contains(&words.join(" "))
}

/// Understands one heading by itself.
pub(super) fn understand(header: &str) -> Heading {
    let words = plain(header);
    // "Person - Organization": whose it is goes without saying.
    if let Some(of_person) =
        header.trim_start().get(PERSON.len()..).filter(|_| words.len() > 1 && words[0] == PERSON)
    {
        return understand(of_person);
    }
    let number = words.iter().find_map(|word| word.parse().ok()).unwrap_or(1);
    let words: Vec<String> =
        words.into_iter().filter(|word| !word.chars().all(|c| c.is_ascii_digit())).collect();
    let stem = words.join(" ");
    if let Some(field) = WHOLE_BY_STEM.get(&stem) {
        return Heading { field: Some(*field), label: label_of(header, *field), number, stem };
    }
    if workplace::named_by(header).is_some() {
        let field = Some(ImportField::Workplace);
        return Heading { field, label: String::new(), number, stem };
    }
    if let Some(named) = names_a_label(&words) {
        return Heading {
            field: Some(ImportField::Label),
            label: String::new(),
            number,
            stem: named,
        };
    }
    let field =
        HOLDING.iter().find(|(_, starts)| holds(&stem, &words, starts)).map(|(field, _)| *field);
    let label = field.map(|field| label_of(header, field)).unwrap_or_default();
    let stem = without_value_word(&words);
    Heading { field, label, number, stem }
}

/// The words of a heading, folded, without punctuation.
fn plain(header: &str) -> Vec<String> {
    let folded = fold(header);
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether a heading holds one of these beginnings of words, `a+b` meaning both, and a
/// beginning with a space in it meaning these words in a row.
fn holds(stem: &str, words: &[String], starts: &str) -> bool {
    let has = |start: &str| {
        if start.contains(' ') {
            stem.contains(start)
        } else {
            words.iter().any(|word| word.starts_with(start))
        }
    };
    fold(starts).split('|').any(|group| group.split('+').all(has))
}

const LABEL_WORDS: [&str; 7] = ["label", "type", "метка", "митка", "тип", "пометка", "ярлык"];
const VALUE_WORDS: [&str; 6] = ["value", "number", "номер", "formatted", "значение", "значення"];

/// «Телефон 2, метка», "Phone 1 - Type": what the label belongs to.
fn names_a_label(words: &[String]) -> Option<String> {
    let at = words.iter().position(|word| LABEL_WORDS.contains(&word.as_str()))?;
    let mut rest = words.to_vec();
    rest.remove(at);
    let stem = rest.join(" ");
    let names = |field: &ImportField| field.point().is_some() || field.is_address();
    let field = WHOLE_BY_STEM.get(&stem).copied().or_else(|| {
        HOLDING.iter().find(|(_, starts)| holds(&stem, &rest, starts)).map(|(field, _)| *field)
    });
    field.filter(names).map(|_| stem)
}

fn without_value_word(words: &[String]) -> String {
    let kept: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| !VALUE_WORDS.contains(word)).collect();
    kept.join(" ")
}

/// Beginnings of folded words and the label that they mean, in the heading's language.
const LABELS: [(&str, &str); 41] = [
    ("мамы", "мама"),
    ("мами", "мама"),
    ("папы", "папа"),
    ("мужа", "муж"),
    ("жены", "жена"),
    ("юридич", "юридический"),
    ("фактич", "фактический"),
    ("факс", "факс"),
    ("fax", "fax"),
    ("моб", "мобильный"),
    ("сотов", "мобильный"),
    ("сотик", "мобильный"),
    ("переносн", "мобильный"),
    ("робоч", "робочий"),
    ("робот", "робочий"),
    ("стильников", "мобільний"),
    ("службов", "робочий"),
    ("раб", "рабочий"),
    ("служ", "рабочий"),
    ("корпоратив", "рабочий"),
    ("офис", "рабочий"),
    ("домашни", "домашний"),
    ("дом", "домашний"),
    ("хатн", "домашній"),
    ("городск", "городской"),
    ("миськ", "міський"),
    ("стацион", "стационарный"),
    ("личн", "личный"),
    ("частн", "личный"),
    ("особист", "особистий"),
    ("друг", "другой"),
    ("инш", "інший"),
    ("дополн", "дополнительный"),
    ("додатк", "додатковий"),
    ("mob", "mobile"),
    ("cell", "mobile"),
    ("business", "work"),
    ("office", "work"),
    ("landline", "landline"),
    ("car", "car"),
    ("assistant", "assistant"),
];
const ENGLISH_LABELS: [&str; 6] = ["work", "home", "personal", "other", "main", "company"];

/// Short for a label, and nothing else: «сот.», not «сотрудник».
const SHORT_LABELS: [(&str, &str); 14] = [
    ("сот", "мобильный"),
    ("роб", "робочий"),
    ("сл", "рабочий"),
    ("гор", "городской"),
    ("стац", "стационарный"),
    ("хат", "домашній"),
    ("ос", "особистий"),
    ("доп", "дополнительный"),
    ("дод", "додатковий"),
    ("gsm", "mobile"),
    ("bus", "work"),
    ("wk", "work"),
    ("hm", "home"),
    ("pers", "personal"),
];

/// Labels that headings of both languages may come to.
const UKRAINIAN: [(&str, &str); 10] = [
    ("юридический", "юридичний"),
    ("фактический", "фактичний"),
    ("мобильный", "мобільний"),
    ("рабочий", "робочий"),
    ("домашний", "домашній"),
    ("городской", "міський"),
    ("стационарный", "стаціонарний"),
    ("личный", "особистий"),
    ("другой", "інший"),
    ("дополнительный", "додатковий"),
];

/// What a heading says besides the field itself: «Рабочий телефон» → «рабочий».
pub(super) fn label_of(header: &str, field: ImportField) -> String {
    let net = nets::named_in(header)
        .filter(|_| matches!(field, ImportField::Other | ImportField::Website));
    // «Другая связь» is the name of the field, not a label.
    let is_bare = field == ImportField::Other && net.is_none();
    let is_house = || field.is_address() && goes_on_with_street(header);
    if is_bare || field.point().is_none() && !field.is_address() || is_house() {
        return String::new();
    }
    let words = plain(header);
    let is_part = |word: &&String| {
        ["город", "улиц", "кв", "мист", "вулиц"].iter().any(|start| word.starts_with(start))
    };
    if field.is_address() && words.iter().filter(is_part).count() > 1 {
        // The «дом» of «Адрес (город, улица, дом)» is a house.
        return String::new();
    }
    let is_ukrainian = header.to_lowercase().contains(['і', 'ї', 'є', 'ґ']);
    let known = words.iter().filter_map(|word| known_label(word, is_ukrainian));
    let mut labels: Vec<&str> = net.into_iter().chain(known).collect();
    labels.dedup();
    labels.join(" ")
}

/// Labels in Ukrainian where some heading is: «Телефон моб.» says nothing of its language.
pub(super) fn in_one_language(columns: &mut [ImportColumn]) {
    let is_ukrainian =
        |column: &ImportColumn| column.header.to_lowercase().contains(['і', 'ї', 'є', 'ґ']);
    if columns.iter().any(is_ukrainian) {
        for (russian, ukrainian) in UKRAINIAN {
            for column in columns.iter_mut() {
                column.label = column.label.replace(russian, ukrainian);
            }
        }
    }
}

/// Whether a heading holds a word that labels phones and addresses: «дом.», "work".
pub(super) fn has_label(header: &str) -> bool {
    plain(header).iter().any(|word| known_label(word, false).is_some())
}

/// Whether words beside a phone say what its label says: «моб.» under «Мобильный».
pub(super) fn says_the_same(words: &str, label: &str) -> bool {
    let said = plain(label);
    let is_said = |word: &String| {
        let means = [false, true].map(|is_ukrainian| known_label(word, is_ukrainian).map(fold));
        said.iter().any(|label| label == word || means.iter().flatten().any(|one| one == label))
    };
    plain(words).iter().all(is_said)
}

fn known_label(word: &str, is_ukrainian: bool) -> Option<&'static str> {
    if let Some(label) = ENGLISH_LABELS.iter().find(|label| word == **label) {
        return Some(label);
    }
    // «область», «дома» of an address and the like are no labels.
    if matches!(word, "дома" | "дому" | "card" | "care") {
        return None;
    }
    let short = SHORT_LABELS.iter().find(|(short, _)| word == *short);
    let (_, label) = short.or_else(|| LABELS.iter().find(|(start, _)| word.starts_with(start)))?;
    let in_ukrainian = UKRAINIAN.iter().find(|(russian, _)| is_ukrainian && russian == label);
    Some(in_ukrainian.map_or(label, |(_, ukrainian)| ukrainian))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ImportField::*;

    #[test]
    fn headings_of_many_programs_are_understood() {
        for (headings, field) in [
            (
                "ФИО|Ф.И.О.|Фамилия Имя Отчество|ПІБ|П.І.Б.|Full Name|Display Name|Клиент|Контактное лицо",
                FullName,
            ),
            ("Фамилия|Прізвище|Last Name|Family Name|SURNAME", Surname),
            ("Имя|Ім'я|Ім’я|First Name|Given Name", GivenName),
            ("Отчество|По батькові|Middle Name|Additional Name", Patronymic),
            (
                "Телефон|Тел.|Моб. телефон|Мобильный|Сотовый|Номер телефона|Рабочий телефон|Телефон раб. 2",
                Phone,
            ),
            (
                "Телефон переносной|Phone 1 - Value|Mobile Phone|Business Fax|Phone Number|Робочий телефон",
                Phone,
            ),
            ("Мобільний телефон|№ телефона|Контактный телефон|Рабочий телефон (контакт)", Phone),
            (
                "Email|E-mail|Эл. почта|Почта|E-mail 2 Address|Адрес эл. почты|Адрес 2 эл. почты|Пошта",
                Email,
            ),
            (
                "Електронна пошта|Primary Email|E-mail 1 - Value|Рабочий e-mail|Адреса електронної пошти",
                Email,
            ),
            (
                "Компания|Организация|Company|Organization 1 - Name|Organization Name|Company Name|Фирма|Організація",
                Organization,
            ),
            ("Должность|Посада|Job Title|Organization 1 - Title|Organization Title", Role),
            (
                "День рождения|Дата рождения|ДР|Д.р.|Др|Дата рожд.|День рожд.|Дата нар.|День нар.|Д.н.|Birthday|BDAY|Дата народження|Date of birth|День народження",
                Birthday,
            ),
            ("Birth Year|Год рождения", BirthYear),
            ("Birth Month|Месяц рождения", BirthMonth),
            ("Birth Day", BirthDay),
            ("Комментарий|Примечание|Примечания|Заметки|Notes|Нотатки|Примечание 2|Коментар", Note),
            (
                "Город|City|Місто|Home City|Город  (другой адрес)|Населённый пункт|Address 1 - City",
                City,
            ),
            (
                "Улица (раб. адрес)|Адрес|Home Address|Business Street|Адреса|Street Address|Address 1 - Street",
                Street,
            ),
            (
                "Индекс|Почтовый индекс|Индекс (раб. адрес)|Home ZipCode|Почтовый код (дом.)|Поштовий індекс",
                PostalCode,
            ),
            (
                "Область|Область (раб. адрес)|Регион|Home State|State/Region|Область (дом. адрес)",
                Region,
            ),
            (
                "Страна|Страна или регион (раб. адрес)|Business Country/Region|Країна|Country/Region",
                Country,
            ),
            ("Теги|Метки|Tags|Categories|Категории|Group Membership|Labels|Группа|Мітки", Tags),
            ("Источник|Source|Lead Source|Откуда узнал|Джерело|Referred By", Source),
            ("Телеграм|Telegram|Telegram (контакт)", Telegram),
            (
                "Сайт|Веб-страница|Web Page 1|Website URL|Корпоративный сайт|Website 1 - Value",
                Website,
            ),
            ("Пол|Gender|Стать|Sex", Sex),
            ("Статус|Status|Статус клиента|Lead Status|Lifecycle Stage", Status),
            (
                "Phone 1 - Type|Телефон 2, метка|E-mail 1 - Label|Телефон, мітка|Address 1 - Label|Адрес, метка",
                Label,
            ),
            ("Прозвище|Nickname|Псевдоним|Прізвисько", Nickname),
            ("Другая связь|Інший зв’язок 2|Other contact|Skype", Other),
            ("Instagram|Инстаграм|Facebook|Custom Field 1 - Value", Other),
            ("Custom Field 1 - Type|Custom Field 2 - Label", Label),
            ("Person - Organization", Organization),
            ("Person - Label|Person - Labels", Tags),
            ("Person - Name", FullName),
            ("Person - Phone - Work", Phone),
            ("Maiden Name|Девичья фамилия", Note),
            ("Vizitka ID", Uid),
            ("Дата создания|Create Date|Created|Дата створення", CreatedAt),
            (
                "№|ID|Ответственный|Фото|Photo|Тип эл. почты|Краткое имя эл. почты|Инициалы|Yomi Name",
                Skip,
            ),
            (
                "Address 1 - Formatted|Обращение|Suffix|Manager's Name|Contact owner|E-mail Display Name",
                Skip,
            ),
        ] {
            for heading in headings.split('|') {
                let found = understand(heading).field;
                assert_eq!(found, Some(field), "{heading}");
            }
        }
        assert_eq!(understand("Любимый цвет").field, None);
    }

    #[test]
    fn labels_come_from_the_heading() {
        for (heading, label) in [
            ("Рабочий телефон", "рабочий"),
            ("Телефон раб. 2", "рабочий"),
            ("Робочий телефон", "робочий"),
            ("Мобільний телефон", "мобільний"),
            ("Телефон переносной", "мобильный"),
            ("Рабочий факс", "рабочий факс"),
            ("Business Phone", "work"),
            ("Home Fax", "home fax"),
            ("Телефон", ""),
            ("Телефон 2", ""),
            ("Город  (другой адрес)", "другой"),
            ("Улица (дом. адрес)", "домашний"),
            ("Рабочий e-mail", "рабочий"),
            ("Инстаграм", "Инстаграм"),
            ("Instagram (личный)", "Instagram личный"),
            ("Другая связь", ""),
            ("Область", ""),
        ] {
            assert_eq!(understand(heading).label, label, "{heading}");
        }
        for (headings, label) in [
            (
                "тел. раб.|раб. тел.|раб.тел|тел.(раб)|Телефон (рабочий)|тел. служебный|служ. тел.|Тел. сл.|тел. офиса",
                "рабочий",
            ),
            (
                "моб. тел|моб.тел.|тел. моб|Моб.|Мобильник|сот. тел.|тел. (сот.)|Сотовый тел.|№ моб. телефона",
                "мобильный",
            ),
            ("дом. тел.|тел.дом.|Телефон домашний|тел (дом)|Дом. телефон", "домашний"),
            ("гор. тел.|тел. городской|Городской телефон", "городской"),
            ("личн. тел.|Личный телефон", "личный"),
            ("доп. тел.|Дополнительный телефон|Телефон доп.", "дополнительный"),
            (
                "тел. роб|роб. тел.|роб.тел|тел.(роб.)|Телефон робочий|тел. службовий|телефон на роботі|Тел. (офіс)",
                "робочий",
            ),
            ("Мобільний|моб. телефон клієнта|Тел. мобільний|Стільниковий телефон", "мобільний"),
            ("Домашній тел.|Хатній телефон|тел. хат.", "домашній"),
            ("Міський тел.|міськ. тел.|Тел. міський", "міський"),
            ("Стаціонарний телефон", "стаціонарний"),
            ("Особистий тел.|ос. тел.", "особистий"),
            ("Додатковий телефон|дод. тел.", "додатковий"),
            (
                "work phone|Phone (work)|Work Tel|Tel. work|wk. phone|Office phone|Office Tel.|Bus. phone|Business Phone",
                "work",
            ),
            ("mob.|Mob. phone|Mobile|Mobile No.|Tel. (mob)|Cell|Cell phone|Cellular|GSM", "mobile"),
            ("Home phone|Home tel.|Tel (home)|hm phone", "home"),
            ("Телефон сотрудника|Тел.|Phone No.|Tel|Телефон клиента|Контактный тел.", ""),
        ] {
            for heading in headings.split('|') {
                let found = understand(heading);
                assert_eq!(found.field, Some(Phone), "{heading}");
                assert_eq!(found.label, label, "{heading}");
            }
        }
        assert_eq!(understand("Телефон 2").number, 2);
        assert_eq!(understand("Phone 3 - Value").stem, understand("Phone 3 - Type").stem);
    }
}
