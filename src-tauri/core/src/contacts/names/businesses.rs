//! Shops, salons and workshops that a name is written for: «Кафе Лилия», «Салон красоты Ирина», "Lily
//! Cafe". What bears the name of a person is no person.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::shapes::{is_latin, is_part_of_name, is_patronymic};
use crate::kernel::text::fold;

/// What kind of place bears the name behind it, folded.
const KINDS: &str = "кафе|кофейня|кавярня|ресторан|бар|паб|столовая|идальня|пиццерия|пицерия|пекарня|\
    кондитерская|кондитерська|салон|студия|барбершоп|парикмахерская|перукарня|ателье|мастерская|\
    майстерня|магазин|крамница|супермаркет|минимаркет|маркет|киоск|ларек|аптека|клиника|больница|\
    поликлиника|ликарня|стоматология|отель|готель|гостиница|хостел|мотель|санаторий|турбаза|\
    турфирма|турагентство|агентство|агенция|фирма|компания|предприятие|пидприемство|организация|\
    автосервис|автосалон|автомойка|автомийка|шиномонтаж|сто|азс|завод|фабрика|ферма|типография|\
    друкарня|ломбард|банк|детсад|гимназия|лицей|институт|университет|библиотека|музей|театр|клуб|\
    спортзал|сауна|сад|садик|садок|центр|медцентр|бюро|рынок|ринок|лаборатория|химчистка|прачечная|пральня|тц|трц|бц|осбб|тсж|школа|такси|cafe|hotel|\
    restaurant|studio|salon|bakery|pharmacy";

/// Those of them that are somebody's name or trade as well: «Школа Александр», «Такси Олег».
const PEOPLE_TOO: [&str; 2] = ["школа", "такси"];

/// What English names of places end with.
const ENDINGS: &str = "cafe|hotel|restaurant|studio|salon|bakery|pharmacy|clinic|store|shop|bistro|\
    supermarket|agency|motors|pizzeria|barbershop|hostel";

/// What may stand before the kind of place: «Стоматологическая клиника», «Львівська пекарня».
const OF_WHAT_KIND: [&str; 10] =
    ["ая", "ый", "ий", "ой", "ське", "ська", "цька", "чна", "льна", "рна"];

static KIND_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| KINDS.split('|').collect());
static END_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| ENDINGS.split('|').collect());

/// Whether a text names a business and nobody.
pub(crate) fn is_business(text: &str) -> bool {
    person_of_business(text) == Some(None)
}

/// For the name of a business: the person that it holds («Магазин Петров И. И.»), or that there is
/// none. One word alone says a kind of place and names none.
pub(super) fn person_of_business(text: &str) -> Option<Option<String>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let ([first, second, ..], Some(last)) = (&words[..], words.last()) else { return None };
    let begins_at = match is_kind(first) {
        true => Some(1),
        false => {
            let is_told = OF_WHAT_KIND.iter().any(|ending| first.ends_with(ending));
            (is_told && is_kind(second)).then_some(2)
        }
    };
    let Some(at) = begins_at else {
        // «Лилия Кафе», but «Лилия кафе» is Лилия of some café.
        let ends = match is_latin(last) {
            true => END_WORDS.contains(fold(last).as_str()),
            false => last.starts_with(char::is_uppercase) && is_kind(last) && !is_surname(last),
        };
        return ends.then_some(None);
    };
    if is_surname(words[at - 1]) && words.get(at).is_some_and(|word| is_part_of_name(word)) {
        return None;
    }
    let is_small = |word: &&&str| word.starts_with(char::is_lowercase);
    let name: Vec<&str> = words[at..].iter().skip_while(is_small).copied().collect();
    let is_initials =
        |word: &&str| word.ends_with('.') && word.split('.').all(|part| part.chars().count() < 2);
    let is_person = name.len() > 1
        && (name[1..].iter().any(|word| is_patronymic(word)) || name[1..].iter().all(is_initials));
    Some(is_person.then(|| name.join(" ")))
}

/// Whether a word says what kind of place bears a name: «Кафе», «Гриль-бар».
fn is_kind(word: &str) -> bool {
    let kind = word.rsplit('-').next().unwrap_or(word);
    KIND_WORDS.contains(fold(kind).as_str())
}

/// Whether a kind of place is somebody's surname or trade as well.
fn is_surname(word: &str) -> bool {
    PEOPLE_TOO.contains(&fold(word).as_str())
}

#[cfg(test)]
mod tests {
    use crate::contacts::names::split_name;
    use crate::settings::NameOrder;

    #[test]
    fn what_bears_the_name_of_a_person_stays_whole() {
        for text in [
            "Кафе Лилия",
            "кафе лилия",
            "КАФЕ ЛИЛИЯ",
            "Салон красоты Ирина",
            "Магазин 24",
            "Аптека №5",
            "Lily Cafe",
            "Hotel Anna",
            "Стоматологическая клиника Дента",
            "Львівська пекарня",
            "Студія краси Марія",
            "Кав’ярня Оксана",
            "Школа танцев Вера",
            "СТО на Ленина",
            "Лилия Кафе",
            "Гріль-бар Смак",
            "Детский сад Солнышко",
        ] {
            let split = split_name(text, NameOrder::SurnameFirst);
            assert_eq!([&*split.nickname, &*split.organization], [text, text]);
            assert_eq!(
                [&*split.surname, &*split.given_name, &*split.patronymic],
                [""; 3],
                "{text}"
            );
        }
    }

    #[test]
    fn a_business_may_hold_a_person_or_stand_beside_one() {
        for (text, [surname, given, patronymic], organization) in [
            ("Магазин Петров И.И.", ["Петров", "И.", "И."], "Магазин Петров И.И."),
            ("Салон Ирина Петровна", ["", "Ирина", "Петровна"], "Салон Ирина Петровна"),
            ("Кафе Лилия (Анна)", ["", "Анна", ""], "Кафе Лилия"),
            ("Анна (кафе Лилия)", ["", "Анна", ""], "кафе Лилия"),
            ("Ким Анна, салон Ирина", ["Ким", "Анна", ""], "салон Ирина"),
            ("Школа Александр", ["Школа", "Александр", ""], ""),
            ("Александр Школа", ["Школа", "Александр", ""], ""),
            ("ФОП Ткач", ["Ткач", "", ""], "ФОП Ткач"),
            ("ИП Петров", ["Петров", "", ""], "ИП Петров"),
            ("ФОП Шевченко О.М.", ["Шевченко", "О.", "М."], "ФОП Шевченко О.М."),
            (
                "Индивидуальный предприниматель Гусев А. А.",
                ["Гусев", "А.", "А."],
                "Индивидуальный предприниматель Гусев А. А.",
            ),
            (
                "Фізична особа-підприємець Ткач Олена",
                ["Ткач", "Олена", ""],
                "Фізична особа-підприємець Ткач Олена",
            ),
        ] {
            let split = split_name(text, NameOrder::SurnameFirst);
            assert_eq!(
                [&*split.surname, &*split.given_name, &*split.patronymic],
                [surname, given, patronymic],
                "{text}"
            );
            assert_eq!((&*split.organization, &*split.nickname), (organization, ""), "{text}");
        }
    }
}
