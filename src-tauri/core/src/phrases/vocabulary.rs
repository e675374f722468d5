//! The words of time in three languages, folded as [`fold`](crate::kernel::text::fold)
//! leaves them: і and ї stand as «и», є as «е», apostrophes are gone.

use crate::interactions::InteractionKind;

mod hours;
mod months;
mod numbers;
mod ordinals;
mod parts;
mod repeats;
mod slips;
mod things;
mod weekdays;

pub(super) use hours::{is_half, is_midnight, is_quarter, ordinal_hour};
pub(super) use months::{is_nearly_month, month};
pub(super) use numbers::{cardinal, cased, is_nought, is_zero, number, unit_of_tens};
pub(super) use ordinals::{
    Nth, day_ordinal, is_kind_of_day, is_nth_ending, is_part_of_hour, is_plain_day, nth, ordinal,
};
pub(super) use parts::{Part, is_after, is_meal, is_noon, part, starts_noon};
pub(super) use repeats::{
    each_part, every_part, is_every, is_often, is_quarter_of_year, is_time, is_weekend, is_workday,
    often,
};
pub(super) use slips::is_nearly_day;
pub(super) use things::is_counted_thing;
pub(super) use weekdays::{is_nearly_weekday, is_surname, weekday};

/// Up to which hour a number with nothing beside it means the afternoon.
pub(super) const LAST_BARE_AFTERNOON_HOUR: u32 = 6;

/// A stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// Which of several: «следующая», «эта», «прошлая».
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Next,
    This,
    Last,
}

fn starts(word: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| word.starts_with(stem))
}

/// Days from today: «вчера» is −1, «послезавтра» 2.
pub(super) fn relative_day(word: &str) -> Option<i64> {
    Some(match word {
        "сегодня" | "седня" | "севодня" | "сьогодни" | "today" | "tonight" => {
            0
        }
        // Its English spelling hardly anybody knows.
        "завтра" | "tomorrow" | "tommorow" | "tommorrow" | "tomorow" | "tmrw" | "tmr" => 1,
        "послезавтра" | "пислязавтра" => 2,
        "вчера" | "вчора" | "учора" | "yesterday" => -1,
        "позавчера" | "позавчора" => -2,
        _ => return None,
    })
}

/// What says that it is not the beginning of a week or month: «в конце следующей недели», "end of
/// next month".
pub(super) fn is_late_in(word: &str) -> bool {
    starts(word, &["конц", "конец", "кинц", "кинец", "наприкинц", "середин"])
        || matches!(word, "end" | "middle" | "mid" | "late")
}

/// The same of «с завтрашнего дня»; asked only of a word with «дня» behind it, since «сегодняшний
/// договор» says nothing of when.
pub(super) fn day_of_which(word: &str) -> Option<i64> {
    Some(match word {
        "сегодняшнего" | "сьогоднишнього" => 0,
        "завтрашнего" | "завтрашнього" => 1,
        _ => return None,
    })
}

pub(super) fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "минуту" | "минуты" | "минут" | "минутку" | "мин" | "хв" | "minute" | "minutes" | "min"
        | "mins" => Unit::Minute,
        "час" | "часа" | "часов" | "часам" | "часами" | "часик" | "часок" | "ч" | "hour"
        | "hours" | "hr" | "hrs" | "h" => Unit::Hour,
        "день" | "дня" | "дней" | "дни" | "днив" | "дн" | "day" | "days" | "сутки" | "суток"
        | "добу" | "доби" | "диб" => Unit::Day,
        "нед" | "week" | "weeks" | "wk" | "wks" => Unit::Week,
        "мес" | "мис" | "month" | "months" => Unit::Month,
        "год" | "года" | "году" | "лет" | "рик" | "року" | "роки" | "рокив" | "year" | "years" => {
            Unit::Year
        }
        _ if starts(word, &["хвилин"]) => Unit::Minute,
        _ if starts(word, &["годин"]) => Unit::Hour,
        _ if starts(word, &["недел", "тиж"]) => Unit::Week,
        _ if starts(word, &["месяц", "мисяц"]) => Unit::Month,
        _ => return None,
    })
}

/// A letter that is minutes where nothing else may be meant.
pub(super) fn is_short_minute(word: &str) -> bool {
    matches!(word, "m" | "м")
}

/// A unit in the case in which several are counted: «минут», «часа», «тижні».
pub(super) fn is_many(word: &str) -> bool {
    matches!(
        word,
        "минут"
            | "минуты"
            | "хвилин"
            | "хвилини"
            | "часа"
            | "часов"
            | "години"
            | "годин"
            | "дня"
            | "дней"
            | "дни"
            | "днив"
            | "недели"
            | "недель"
            | "тижни"
            | "тижнив"
            | "месяца"
            | "месяцев"
            | "мисяци"
            | "мисяцив"
            | "года"
            | "лет"
            | "роки"
            | "рокив"
    )
}

/// A stretch in one word: «полчаса», «півроку», "fortnight".
pub(super) fn stretch(word: &str) -> Option<(u32, Unit)> {
    Some(match word {
        "полчаса" | "полчасика" | "пивгодини" | "получаса" => {
            (30, Unit::Minute)
        }
        "полгода" | "пивроку" => (6, Unit::Month),
        "fortnight" => (2, Unit::Week),
        _ => return None,
    })
}

/// One and a half of what follows: «полтора часа», «півтори години».
pub(super) fn is_one_and_a_half(word: &str) -> bool {
    matches!(word, "полтора" | "полторы" | "пивтора" | "пивтори")
}

/// What links minutes to hours.
pub(super) fn is_and(word: &str) -> bool {
    matches!(word, "и" | "й" | "та" | "and")
}

/// What leaves a choice.
pub(super) fn is_or(word: &str) -> bool {
    matches!(word, "или" | "либо" | "або" | "чи" | "or")
}

pub(super) fn turn(word: &str) -> Option<Turn> {
    Some(match word {
        "next" => Turn::Next,
        "this" | "эту" | "этот" | "этой" | "это" | "цей" | "цю" | "циеи" | "цього" => {
            Turn::This
        }
        "last" | "past" => Turn::Last,
        _ if word == "след" || starts(word, &["следующ", "наступн"]) => {
            Turn::Next
        }
        _ if starts(word, &["ближайш", "найближч"]) => Turn::This,
        _ if starts(word, &["прошл", "минул", "предыдущ", "попередн"]) => {
            Turn::Last
        }
        _ => return None,
    })
}

/// What stands before an hour: «в 10», «о 15», "at 3".
pub(super) fn is_at(word: &str) -> bool {
    matches!(word, "в" | "во" | "у" | "о" | "об" | "к" | "до" | "на" | "at" | "by" | "около")
}

/// What stands before an hour or before a count of something.
pub(super) fn is_about(word: &str) -> bool {
    matches!(
        word,
        "на" | "до"
            | "у"
            | "около"
            | "районе"
            | "райони"
            | "примерно"
            | "близько"
            | "приблизно"
            | "around"
            | "about"
            | "until"
            | "till"
    )
}

/// A call, a meeting in the case in which several are counted: «2 встречи», "3 calls".
pub(super) fn is_counted_kind(word: &str) -> bool {
    const ENDINGS: [&str; 12] = [
        "встречи",
        "встреч",
        "зустричи",
        "зустричей",
        "ка",
        "ков",
        "ки",
        "кив",
        "та",
        "тов",
        "тив",
        "s",
    ];
    kind(word).is_some() && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// What a number before it always counts.
pub(super) fn is_measure(word: &str) -> bool {
    matches!(
        word,
        "шт" | "штук"
            | "штуки"
            | "чел"
            | "человек"
            | "человека"
            | "людей"
            | "людям"
            | "осиб"
            | "раз"
            | "рази"
            | "разив"
            | "руб"
            | "рублей"
            | "грн"
            | "гривен"
            | "гривень"
            | "коробок"
            | "упаковок"
            | "процентов"
            | "%"
            | "тыс"
            | "тысяч"
            | "тисяч"
            | "₽"
            | "₴"
            | "$"
            | "€"
            | "видсоткив"
            | "кг"
            | "км"
            | "евро"
            | "кофе"
            | "кило"
            | "литров"
            | "литрив"
            | "метров"
            | "метрив"
            | "pcs"
            | "people"
            | "boxes"
            | "percent"
            | "kg"
            | "km"
    )
}

/// What a «следующий» before it is said of rather than of a day: «следующий звонок в пятницу».
pub(super) fn takes_turn(word: &str) -> bool {
    matches!(word, "раз" | "разу" | "time") || kind(word).is_some()
}

/// What is done to a date that had been agreed on.
pub(super) fn is_moving(word: &str) -> bool {
    starts(word, &["move", "moving", "reschedul", "shift", "postpon", "push", "change"])
}

/// What stands before the first hour of «с 10 до 12», "from 10 to 12".
pub(super) fn is_from(word: &str) -> bool {
    matches!(word, "с" | "со" | "з" | "из" | "от" | "вид" | "from") || is_between(word)
}

/// What stands before two hours that «и» links.
pub(super) fn is_between(word: &str) -> bool {
    matches!(word, "between" | "между" | "миж")
}

/// What stands before the last one.
pub(super) fn is_until(word: &str) -> bool {
    matches!(word, "до" | "по" | "to" | "till" | "until" | "and")
}

/// What stands before a stretch from now: «через», «за», "in".
pub(super) fn is_in(word: &str) -> bool {
    matches!(word, "через" | "за" | "in" | "within")
}

/// «назад», «тому», "ago".
pub(super) fn is_ago(word: &str) -> bool {
    matches!(word, "назад" | "тому" | "ago")
}

/// What stands after a day of the month: «25-го», «25 числа», "25th".
pub(super) fn is_ordinal(word: &str) -> bool {
    matches!(
        word,
        "го" | "ого"
            | "е"
            | "ое"
            | "му"
            | "ому"
            | "число"
            | "числа"
            | "th"
            | "st"
            | "nd"
            | "rd"
    )
}

pub(super) fn kind(word: &str) -> Option<InteractionKind> {
    const CALL: &[&str] = &[
        "звон",
        "позвон",
        "перезвон",
        "созвон",
        "набра",
        "дзвин",
        "подзвон",
        "дзвон",
        "зателефон",
        "телефон",
        "передзвон",
        "call",
        "phone",
        "ring",
    ];
    const MEETING: &[&str] = &["встреч", "встрет", "зустри", "стрич", "meet"];
    const VISIT: &[&str] =
        &["визит", "заеха", "заезж", "заехат", "заиха", "зайти", "видвид", "visit"];
    const MESSAGE: &[&str] =
        &["написа", "пишу", "письмо", "сообщен", "повидомлен", "message", "write", "email", "text"];
    const NOTE: &[&str] = &["заметк", "нотатк", "note"];
    Some(match word {
        _ if starts(word, CALL) => InteractionKind::Call,
        _ if starts(word, MEETING) => InteractionKind::Meeting,
        _ if starts(word, VISIT) => InteractionKind::Visit,
        _ if starts(word, MESSAGE) => InteractionKind::Message,
        _ if starts(word, NOTE) => InteractionKind::Note,
        _ => return None,
    })
}
