//! What is gone to by the number: «в 5 магазинов», «в 3 аптеки», "at 5 shops".
//!
//! A list, not a rule of endings: «в 5 петров» and «в 5 сергей» end as «в 5 домов» and «в 5
//! друзей» do, and name an hour.

/// Stems of words whose plural is counted with an ending of its own, so that «в 5 магазин» is told
/// from «в 5 магазинов».
const STEMS: [&str; 54] = [
    "магазин",
    "клиент",
    "покупател",
    "заказчик",
    "замовник",
    "партнер",
    "поставщик",
    "постачальник",
    "офис",
    "склад",
    "объект",
    "обект",
    "филиал",
    "пункт",
    "кабинет",
    "отдел",
    "виддил",
    "салон",
    "ресторан",
    "банк",
    "отел",
    "готел",
    "центр",
    "завод",
    "рынк",
    "ринк",
    "киоск",
    "ларьк",
    "гараж",
    "участк",
    "город",
    "район",
    "поселк",
    "дом",
    "будинк",
    "подъезд",
    "пидизд",
    "этаж",
    "поверх",
    "адрес",
    "заказ",
    "договор",
    "контракт",
    "пакет",
    "ящик",
    "мешк",
    "мишк",
    "человик",
    "гост",
    "друз",
    "стол",
    "кафетери",
    "детсад",
    "супермаркет",
];

/// Words whose counted plural has no ending.
const WHOLE: [&str; 33] = [
    "аптек",
    "точек",
    "точок",
    "школ",
    "шкил",
    "компаний",
    "компании",
    "фирм",
    "организаций",
    "квартир",
    "мест",
    "мисць",
    "мист",
    "сел",
    "улиц",
    "вулиць",
    "машин",
    "заявок",
    "замовлень",
    "посылок",
    "посилок",
    "крамниць",
    "больниц",
    "лекарень",
    "гостиниц",
    "столовых",
    "кофеен",
    "кавярень",
    "пекарен",
    "пекарень",
    "зданий",
    "предприятий",
    "пидприемств",
];

const ENGLISH: [&str; 16] = [
    "shops",
    "stores",
    "offices",
    "customers",
    "clients",
    "houses",
    "flats",
    "places",
    "addresses",
    "sites",
    "schools",
    "companies",
    "cities",
    "towns",
    "stops",
    "orders",
];

/// Whether a number before a word counts what it says: five «магазинов», three «магазина».
pub(in super::super) fn is_counted_thing(word: &str, count: u32) -> bool {
    if ENGLISH.contains(&word) {
        return count > 1;
    }
    let (tens, last) = (count % 100, count % 10);
    let (endings, is_many): (&[&str], bool) = match last {
        2..=4 if !(12..=14).contains(&tens) => (&["а", "я", "и", "ы"], false),
        1 if tens != 11 => return false,
        _ => (&["ов", "ев", "ей", "ив"], true),
    };
    let is_of = |stem: &str| word.strip_prefix(stem).is_some_and(|end| endings.contains(&end));
    is_many && WHOLE.contains(&word) || STEMS.iter().any(|stem| is_of(stem))
}
