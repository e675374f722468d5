//! Where somebody lives, written after a name: «г. Киев», «ул. Ленина, 5», "London".

use std::collections::HashSet;
use std::sync::LazyLock;

use super::NameParts;
use crate::kernel::text::{fold, tidy_line};

/// Towns that people write without saying that they are towns: those of over some 250,000 people
/// in Ukraine and Russia, what lies around Kyiv and Moscow, and the great ones of the rest of the
/// world that Russian, Ukrainian and English lists know. Many are surnames too: they count only where a
/// whole name has been read.
const TOWNS: &str = "
Київ|Киев|Харків|Харьков|Одеса|Одесса|Дніпро|Днепр|Дніпропетровськ|Днепропетровск|Донецьк|Донецк
Запоріжжя|Запорожье|Львів|Львов|Кривий Ріг|Кривой Рог|Миколаїв|Николаев|Маріуполь|Мариуполь
Луганськ|Луганск|Вінниця|Винница|Макіївка|Макеевка|Севастополь|Сімферополь|Симферополь|Херсон
Полтава|Чернігів|Чернигов|Черкаси|Черкассы|Хмельницький|Хмельницкий|Чернівці|Черновцы|Житомир
Суми|Сумы|Рівне|Ровно|Горлівка|Горловка|Івано-Франківськ|Ивано-Франковск|Кам'янське|Каменское
Кропивницький|Кропивницкий|Тернопіль|Тернополь|Кременчук|Кременчуг|Луцьк|Луцк|Біла Церква
Белая Церковь|Краматорськ|Краматорск|Мелітополь|Мелитополь|Ужгород|Бровари|Бровары|Ірпінь|Ирпень
Буча|Бориспіль|Борисполь|Вишневе|Вишневое|Мукачево|Умань|Бердянськ|Бердянск|Нікополь|Никополь
Кам'янець-Подільський|Каменец-Подольский|Дрогобич|Дрогобыч|Стрий|Стрый
Москва|Санкт-Петербург|Петербург|СПб|Питер|Новосибирск|Екатеринбург|Казань|Нижний Новгород
Красноярск|Челябинск|Самара|Уфа|Ростов-на-Дону|Ростов|Краснодар|Омск|Воронеж|Пермь|Волгоград
Саратов|Тюмень|Тольятти|Махачкала|Барнаул|Ижевск|Хабаровск|Ульяновск|Иркутск|Владивосток
Ярославль|Томск|Ставрополь|Кемерово|Набережные Челны|Оренбург|Новокузнецк|Балашиха|Рязань
Чебоксары|Калининград|Пенза|Липецк|Киров|Астрахань|Тула|Сочи|Курск|Улан-Удэ|Тверь|Магнитогорск
Сургут|Брянск|Якутск|Иваново|Владимир|Белгород|Калуга|Чита|Волжский|Смоленск|Подольск|Саранск
Вологда|Курган|Череповец|Орёл|Архангельск|Владикавказ|Нижневартовск|Йошкар-Ола|Стерлитамак
Мурманск|Кострома|Новороссийск|Тамбов|Химки|Мытищи|Люберцы|Королёв|Одинцово|Красногорск
Домодедово|Щёлково|Зеленоград|Псков|Великий Новгород|Таганрог|Сыктывкар|Нальчик|Грозный
Петрозаводск|Мск|Анапа|Геленджик|Ялта|Керчь|Евпатория
Минск|Мінськ|Гомель|Брест|Гродно|Витебск|Могилёв|Алматы|Алма-Ата|Астана|Шымкент|Караганда
Бишкек|Ташкент|Душанбе|Баку|Ереван|Єреван|Тбилиси|Тбілісі|Батуми|Батумі|Кишинёв|Кишинів|Рига
Вильнюс|Вільнюс|Таллин|Таллінн|Варшава|Краков|Краків|Вроцлав|Прага|Берлин|Берлін|Мюнхен|Гамбург
Вена|Відень|Будапешт|Бухарест|София|Софія|Белград|Лондон|Париж|Рим|Мадрид|Барселона|Лиссабон
Лісабон|Нью-Йорк|Тель-Авив|Тель-Авів|Хайфа|Иерусалим|Єрусалим|Стамбул|Анталья|Дубай
Kyiv|Kiev|Kharkiv|Odesa|Odessa|Dnipro|Lviv|Moscow|Saint Petersburg|St. Petersburg|Minsk|London
Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Liverpool|Bristol|Dublin|New York|NYC|Los Angeles
Chicago|Houston|San Francisco|Boston|Seattle|Miami|Philadelphia|Dallas|Atlanta|Toronto|Vancouver
Montreal|Sydney|Melbourne|Berlin|Munich|Hamburg|Paris|Madrid|Barcelona|Rome|Milan|Amsterdam
Brussels|Vienna|Prague|Warsaw|Kraków|Krakow|Wrocław|Gdańsk|Budapest|Riga|Vilnius|Tallinn|Tbilisi
Yerevan|Baku|Almaty|Astana|Tashkent|Istanbul|Dubai|Tel Aviv|Lisbon|Zurich|Geneva
";

static FOLDED: LazyLock<HashSet<String>> =
    LazyLock::new(|| TOWNS.split(['|', '\n']).filter(|name| !name.is_empty()).map(fold).collect());

/// What says that a town follows and is no part of what it is called, folded.
const TOWN: [&str; 4] = ["г", "гор", "город", "мисто"];

/// What a village is called with.
const VILLAGE: [&str; 15] = [
    "с",
    "село",
    "пос",
    "поселок",
    "п",
    "пгт",
    "смт",
    "сел",
    "селище",
    "дер",
    "деревня",
    "ст-ца",
    "станица",
    "хутор",
    "хутир",
];

const STREET: [&str; 22] = [
    "ул",
    "улица",
    "вул",
    "вулиця",
    "пр",
    "просп",
    "пр-т",
    "пр-кт",
    "проспект",
    "пер",
    "переулок",
    "пров",
    "провулок",
    "бул",
    "б-р",
    "бульвар",
    "ш",
    "шоссе",
    "пл",
    "площадь",
    "площа",
    "наб",
];

/// What only goes on with an address that has begun.
const HOUSE: [&str; 13] = [
    "д",
    "дом",
    "буд",
    "будинок",
    "корп",
    "кв",
    "квартира",
    "оф",
    "офис",
    "под",
    "эт",
    "подъезд",
    "этаж",
];

/// Takes a part after a comma that says where somebody lives; answers whether it did. One that may
/// be part of a name («Владимир») counts only where it says that it is a town.
pub(super) fn take(part: &str, is_no_name: bool, split: &mut NameParts) -> bool {
    let (word, rest) = marked(part);
    if STREET.contains(&word.as_str()) && !rest.is_empty() {
        return add_street(part, split);
    }
    let is_number = part.starts_with(|c: char| c.is_ascii_digit());
    if !split.street.is_empty() && (is_number || HOUSE.contains(&word.as_str())) {
        return add_street(part, split);
    }
    let Some(town) = town(part, is_no_name).filter(|_| split.city.is_empty()) else {
        return false;
    };
    split.city = town;
    true
}

/// The first word without its full stop, folded, and what follows: «г.Киев» and «г. Киев» alike.
fn marked(part: &str) -> (String, &str) {
    let end = part.find([' ', '.']).unwrap_or(part.len());
    let (word, rest) = part.split_at(end);
    (fold(word), rest.trim_start_matches(['.', ' ']))
}

fn town(part: &str, is_no_name: bool) -> Option<String> {
    let (word, rest) = marked(part);
    let is_known = |name: &str| FOLDED.contains(&fold(name));
    let is_named = part.starts_with(char::is_lowercase)
        && rest.starts_with(char::is_uppercase)
        && rest.chars().filter(|c| c.is_alphabetic()).count() > 1
        && !rest.contains(char::is_numeric);
    if is_no_name && is_known(part) {
        Some(part.to_owned())
    // «м.» is a Ukrainian town and a Russian station of the underground.
    } else if is_named && TOWN.contains(&word.as_str()) || word == "м" && is_known(rest) {
        Some(rest.to_owned())
    } else if is_named && VILLAGE.contains(&word.as_str()) {
        Some(part.to_owned())
    } else {
        None
    }
}

/// Towns that are common surnames as well, folded.
const SURNAMES: [&str; 7] =
    ["киров", "королев", "николаев", "ростов", "саратов", "чернигов", "псков"];

/// Whether a text names a town.
pub(crate) fn is_town(text: &str) -> bool {
    town(text.trim(), true).is_some()
}

/// Whether a text that names a town may as well be a surname: «Киров».
pub(crate) fn may_be_surname(text: &str) -> bool {
    SURNAMES.contains(&fold(text.trim()).as_str())
}

fn add_street(part: &str, split: &mut NameParts) -> bool {
    split.street = match split.street.is_empty() {
        true => part.to_owned(),
        false => tidy_line(&format!("{}, {part}", split.street)),
    };
    true
}

#[cfg(test)]
mod tests {
    use crate::contacts::names::split_name;
    use crate::settings::NameOrder;

    #[test]
    fn where_somebody_lives_is_told_after_the_name() {
        for (text, name, city, street) in [
            ("Сергей Иванов, Киев", "Иванов Сергей", "Киев", ""),
            ("Сергей Иванов, г. Киев", "Иванов Сергей", "Киев", ""),
            (
                "Коваленко Оксана, м.Київ, вул. Хрещатик, 5",
                "Коваленко Оксана",
                "Київ",
                "вул. Хрещатик, 5",
            ),
            (
                "Иванов С.В., Нижний Новгород, ул. Ленина 5, кв. 3",
                "Иванов С. В.",
                "Нижний Новгород",
                "ул. Ленина 5, кв. 3",
            ),
            ("Сергей, с. Петровка", "Сергей", "с. Петровка", ""),
            ("Коваленко Оксана, місто Буськ", "Коваленко Оксана", "Буськ", ""),
            ("Коваленко Оксана, хутір Вільний", "Коваленко Оксана", "хутір Вільний", ""),
            ("Иванов Сергей, смт Буринь", "Иванов Сергей", "смт Буринь", ""),
            ("Иванов Сергей, г. Владимир", "Иванов Сергей", "Владимир", ""),
            ("John Smith, New York", "Smith John", "New York", ""),
            ("Сергей Петров, КИЕВ", "Петров Сергей", "КИЕВ", ""),
            ("Сергей Петров, Киров", "Петров Сергей", "Киров", ""),
            // Nobody's town.
            ("Иванов, Владимир", "Иванов Владимир", "", ""),
            ("Иванов Сергей, с. в.", "Иванов Сергей", "", ""),
            ("Саратов, Сергей", "Саратов Сергей", "", ""),
            ("Сергей Иванов, м. Тульская", "Иванов Сергей", "", ""),
            ("Сергей Иванов, 5", "Иванов Сергей", "", ""),
        ] {
            let split = split_name(text, NameOrder::SurnameFirst);
            let parts = [&*split.surname, &*split.given_name, &*split.patronymic];
            let found = Vec::from_iter(parts.into_iter().filter(|part| !part.is_empty())).join(" ");
            assert_eq!((&*split.city, &*split.street), (city, street), "{text}");
            if !city.is_empty() {
                assert_eq!((&*found, &*split.organization, &*split.role), (name, "", ""), "{text}");
            }
        }
    }

    #[test]
    fn a_town_stands_between_what_they_do_and_the_firm() {
        let split =
            split_name("Иванов Сергей, директор, Одесса, ООО «Вектор»", NameOrder::SurnameFirst);
        assert_eq!(
            (&*split.role, &*split.city, &*split.organization),
            ("директор", "Одесса", "ООО «Вектор»")
        );
    }
}
