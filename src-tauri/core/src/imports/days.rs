//! Reading a birthday as people and programs write it.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};

use super::{day_words, words};
use crate::kernel::civil::{DayOrder, PartialDate};
use crate::kernel::text::fold;

/// In which order the day and the month stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Orders {
    /// Between dots or spaces. Days come first there in every country that writes so.
    pub dotted: DayOrder,
    /// Between slashes or dashes: «03/04/1975» begins with the day in one country, with the month
    /// in another.
    pub slashed: DayOrder,
}

impl Orders {
    fn of(self, text: &str) -> DayOrder {
        if is_slashed(text) { self.slashed } else { self.dotted }
    }
}

fn is_slashed(text: &str) -> bool {
    text.contains(['/', '-'])
}

/// What the days of a column show of their order.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// Month first only where more of them can be read in no other way than contradict it.
    pub orders: Orders,
    /// The first day that may be read either way, where the others settle nothing.
    pub unclear: Option<usize>,
}

impl Shown {
    /// Where the days between slashes show nothing, they are read as the user's country writes.
    pub(super) fn by<'a>(cells: impl Iterator<Item = &'a str>, usual: DayOrder) -> Shown {
        // How many have the day first and how many the month: dotted ones, slashed ones.
        let (mut dotted, mut slashed, mut either) = ([0, 0], [0, 0], None);
        for (at, cell) in cells.enumerate() {
            let text = without_time(cell.trim());
            let seen = if is_slashed(text) { &mut slashed } else { &mut dotted };
            match numbers(text)[..] {
                [first, second] | [first, second, _] if first <= 12 && second <= 12 => {
                    let is_open = first != second && is_slashed(text) && !text.starts_with('-');
                    either = either.or(is_open.then_some(at));
                }
                [first, second] | [first, second, _] if second <= 31 && first <= 12 => seen[1] += 1,
                [first, second] | [first, second, _] if first <= 31 && second <= 12 => seen[0] += 1,
                _ => {}
            }
        }
        let order = |[day_first, month_first]: [u32; 2], usual| match month_first.cmp(&day_first) {
            Ordering::Greater => DayOrder::MonthFirst,
            Ordering::Less => DayOrder::DayFirst,
            Ordering::Equal => usual,
        };
        let is_settled = |[day_first, month_first]: [u32; 2]| (day_first > 0) != (month_first > 0);
        // Who writes the day first between dots does so between slashes, unless they show otherwise.
        let follows_dots = slashed == [0, 0] && dotted[0] > 0 && dotted[1] == 0;
        let usual = if follows_dots { DayOrder::DayFirst } else { usual };
        let is_clear = is_settled(slashed) || follows_dots;
        Shown {
            orders: Orders {
                dotted: order(dotted, DayOrder::DayFirst),
                slashed: order(slashed, usual),
            },
            unclear: either.filter(|_| !is_clear),
        }
    }
}

/// Reads a day; `Ok(None)` where the cell says that there is none (`0.0.00`, `-`, `нет`, the
/// 01.01.0001 of 1C and the 00.01.1900 of Excel), an error where it says something that is no day.
/// `this_year` settles years of two digits: nobody is born in the future.
pub(super) fn read(cell: &str, orders: Orders, this_year: i32) -> Result<Option<PartialDate>, ()> {
    let text = without_time(cell.trim());
    if says_nothing(text) {
        return Ok(None);
    }
    let date = understood(text, orders, this_year).ok_or(())?;
    if [full(1, 1, 1), full(1900, 1, 0)].contains(&date) {
        return Ok(None);
    }
    in_a_lifetime(without_apple_year(date), this_year).map(Some)
}

/// The day, if the calendar has it and somebody who was born on it may be alive.
pub(super) fn in_a_lifetime(date: PartialDate, this_year: i32) -> Result<PartialDate, ()> {
    let date = date.check().map_err(|_| ())?;
    match date.year {
        Some(year) if !(1850..=this_year).contains(&year) => Err(()),
        _ => Ok(date),
    }
}

/// What a text says of a day, whether or not the calendar has it.
fn understood(text: &str, orders: Orders, this_year: i32) -> Option<PartialDate> {
    let text = &*day_words::plain(text);
    with_month_word(text, this_year)
        .or_else(|| without_year(text))
        .or_else(|| one_number(text))
        .or_else(|| in_numbers(text, orders.of(text), this_year))
}

/// A birthday as somebody typed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedDay {
    /// The day, as far as it is known; the calendar may not have it.
    pub date: PartialDate,
    /// Whether the other of two small numbers may be the day as well.
    pub is_unclear: bool,
}

/// Reads a birthday as somebody types it, as it is read in a list: `12.03.1980`, «12 марта»,
/// "March 12, 80", `1980`. None for what names no day. Where no order is given, the day comes first,
/// and between slashes what is `usual` where the user lives; `this_year` settles years of two digits.
pub fn read_typed_day(
    text: &str,
    order: Option<DayOrder>,
    usual: DayOrder,
    this_year: i32,
) -> Option<TypedDay> {
    let text = text.trim();
    // Five digits are the number of a day in a spreadsheet; nobody types that.
    if text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let orders = Orders { dotted: order.unwrap_or_default(), slashed: order.unwrap_or(usual) };
    let date = understood(text, orders, this_year)?;
    // An American who types «03/04» knows what it means.
    let is_settled = order.is_some() || usual == DayOrder::MonthFirst;
    let is_unclear = !is_settled && Shown::by([text].into_iter(), usual).unclear.is_some();
    Some(TypedDay { date, is_unclear })
}

/// Outlook writes `0.0.00` or `0/0/00`, MySQL `0000-00-00`, people a dash or a word.
pub(super) fn says_nothing(text: &str) -> bool {
    let is_zero = text.chars().all(|c| c == '0' || !c.is_alphanumeric());
    let has_digits = || text.bytes().any(|byte| byte.is_ascii_digit());
    // None of the words has a digit, and nearly every number and day has no other sign.
    is_zero || !has_digits() && words::says_no(text)
}

/// The days by which spreadsheets and databases show that a cell is empty: the zero and the one of
/// Excel, the zero of its elder. Nobody who was born on them is alive.
pub(super) fn is_day_of_an_empty_cell(date: PartialDate) -> bool {
    [full(1899, 12, 30), full(1899, 12, 31), full(1900, 1, 1)].contains(&date)
}

/// Drops a time of day after the day: `21.11.1980 0:00:00`, `1980-11-21T00:00:00Z`.
fn without_time(text: &str) -> &str {
    let cut = text.char_indices().find(|(at, c)| {
        let rest = &text[at + c.len_utf8()..];
        (*c == ' ' || *c == 'T')
            && *at >= 4
            && rest.starts_with(|c: char| c.is_ascii_digit())
            && rest.contains(':')
    });
    cut.map_or(text, |(at, _)| &text[..at])
}

fn numbers(text: &str) -> Vec<u32> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .map(|run| run.parse().unwrap_or(u32::MAX))
        .collect()
}

/// `--11-21` and `--1121` as in vCard (RFC 6350 §4.3.1).
fn without_year(text: &str) -> Option<PartialDate> {
    let rest = text.strip_prefix("--")?;
    match numbers(rest)[..] {
        [month, day] => Some(day_of_year(month, day)),
        [both] if rest.len() == 4 => Some(day_of_year(both / 100, both % 100)),
        _ => None,
    }
}

fn day_of_year(month: u32, day: u32) -> PartialDate {
    PartialDate { year: None, month: Some(month), day: Some(day) }
}

/// `1980`, `1980 г.`, `19801121`, and 29546: the count of days that a spreadsheet stores (1899-12-30 is 0).
fn one_number(text: &str) -> Option<PartialDate> {
    let text = text.trim_end_matches(['г', 'р', '.', ' ']);
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: u32 = text.parse().ok()?;
    match text.len() {
        4 => Some(PartialDate { year: i32::try_from(number).ok(), month: None, day: None }),
        5 => {
            let start = NaiveDate::from_ymd_opt(1899, 12, 30)?;
            start.checked_add_days(Days::new(number.into())).map(PartialDate::full)
        }
        8 => Some(full(i32::try_from(number / 10_000).ok()?, number / 100 % 100, number % 100)),
        _ => None,
    }
}

fn full(year: i32, month: u32, day: u32) -> PartialDate {
    PartialDate { year: Some(year), month: Some(month), day: Some(day) }
}

/// `21.11.1980`, `21.11.80`, `1980-11-21`, `11/21/1980`, `21.11`.
fn in_numbers(text: &str, order: DayOrder, this_year: i32) -> Option<PartialDate> {
    let is_clean = text.chars().all(|c| c.is_ascii_digit() || ".,/- г".contains(c));
    if !is_clean {
        return None;
    }
    match numbers(text)[..] {
        [year, month, day] if year > 999 => Some(full(i32::try_from(year).ok()?, month, day)),
        // «1.1.7»: nobody could say which year that is.
        [_, _, _] if last_digits(text) == 1 => None,
        [first, second, year] => {
            let (day, month) = in_order(first, second, order);
            Some(full(whole_year(year, text, this_year)?, month, day))
        }
        [first, second] if second <= 31 && first <= 31 => {
            let (day, month) = in_order(first, second, order);
            Some(day_of_year(month, day))
        }
        _ => None,
    }
}

/// (day, month). A number over twelve can only be a day.
fn in_order(first: u32, second: u32, order: DayOrder) -> (u32, u32) {
    let is_month_first = match order {
        DayOrder::MonthFirst => first <= 12,
        DayOrder::DayFirst => second > 12 && first <= 12,
    };
    if is_month_first { (second, first) } else { (first, second) }
}

/// A year of two digits lies in the hundred years up to now.
fn whole_year(year: u32, text: &str, this_year: i32) -> Option<i32> {
    let year = i32::try_from(year).ok()?;
    if last_digits(text) > 2 {
        return Some(year);
    }
    let century = this_year / 100 * 100;
    Some(if century + year > this_year { century - 100 + year } else { century + year })
}

/// With how many digits the last number is written.
fn last_digits(text: &str) -> usize {
    let end = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    end.len() - end.trim_end_matches(|c: char| c.is_ascii_digit()).len()
}

/// First letters of the months, folded, in Russian, Ukrainian and English.
const MONTHS: [&[&str]; 12] = [
    &["янв", "сич", "jan"],
    &["фев", "лют", "feb"],
    &["мар", "бер", "mar"],
    &["апр", "кви", "apr"],
    &["май", "мая", "мае", "тра", "may"],
    &["июн", "чер", "jun"],
    &["июл", "лип", "jul"],
    &["авг", "сер", "aug"],
    &["сен", "вер", "sep"],
    &["окт", "жов", "oct"],
    &["ноя", "лис", "nov"],
    &["дек", "гру", "dec"],
];

/// `21 ноября 1980 г.`, `21 листопада`, `November 21, 1980`, `21-Nov-80`.
fn with_month_word(text: &str, this_year: i32) -> Option<PartialDate> {
    if !text.contains(char::is_alphabetic) {
        return None;
    }
    let folded = fold(text);
    let month = folded.split(|c: char| !c.is_alphabetic()).find_map(month_of)?;
    match numbers(&folded)[..] {
        [day] if day <= 31 => Some(day_of_year(month, day)),
        [year, day] if year > 31 => Some(full(i32::try_from(year).ok()?, month, day)),
        [_, _] if last_digits(&folded) == 1 => None,
        [day, year] => {
            let digits = folded.trim_end_matches(|c: char| !c.is_ascii_digit());
            Some(full(whole_year(year, digits, this_year)?, month, day))
        }
        _ => None,
    }
}

pub(super) fn month_of(word: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|starts| starts.iter().any(|start| word.starts_with(start)))?;
    u32::try_from(at + 1).ok()
}

/// An iPhone writes 1604 for a year that it does not know.
fn without_apple_year(date: PartialDate) -> PartialDate {
    if date.year == Some(1604) && date.month.is_some() {
        PartialDate { year: None, ..date }
    } else {
        date
    }
}

/// A day put together from three columns, as Thunderbird writes it.
pub(super) fn from_parts(year: &str, month: &str, day: &str) -> Result<Option<PartialDate>, ()> {
    let part = |text: &str| -> Result<Option<u32>, ()> {
        let text = text.trim();
        if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| ()) }
    };
    let year = part(year)?.map(i32::try_from).transpose().map_err(|_| ())?;
    let month = match part(month) {
        Ok(month) => month,
        Err(()) => Some(month_of(&fold(month.trim())).ok_or(())?),
    };
    let date = PartialDate { year, month, day: part(day)? };
    if date == (PartialDate { year: None, month: None, day: None }) {
        return Ok(None);
    }
    date.check().map(Some).map_err(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(cell: &str, orders: Orders) -> String {
        match read(cell, orders, 2026) {
            Ok(Some(date)) => date.text(),
            Ok(None) => "none".to_owned(),
            Err(()) => "bad".to_owned(),
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for (cell, expected) in [
            ("21.11.1980", "1980-11-21"),
            ("21.11.80", "1980-11-21"),
            ("1.2.05", "2005-02-01"),
            ("21.11.26", "2026-11-21"),
            ("21.11.27", "1927-11-21"),
            ("1980-11-21", "1980-11-21"),
            ("1980-11-21T00:00:00Z", "1980-11-21"),
            ("21.11.1980 0:00:00", "1980-11-21"),
            ("21.11.1980 г.", "1980-11-21"),
            ("21/11/1980", "1980-11-21"),
            ("21,11,1980", "1980-11-21"),
            ("11/21/1980", "1980-11-21"),
            ("21 ноября 1980 г.", "1980-11-21"),
            ("21 ноября", "--11-21"),
            ("21 листопада 1980", "1980-11-21"),
            ("5 мая 80", "1980-05-05"),
            ("3 травня", "--05-03"),
            ("November 21, 1980", "1980-11-21"),
            ("21-Nov-80", "1980-11-21"),
            ("1980 ноя 21", "1980-11-21"),
            ("21.11", "--11-21"),
            ("--03-07", "--03-07"),
            ("--0307", "--03-07"),
            ("1604-03-07", "--03-07"),
            ("29.02", "--02-29"),
            ("29.02.1980", "1980-02-29"),
            ("29.02.1981", "bad"),
            ("31.04.1980", "bad"),
            ("1980", "1980"),
            ("1980 г.", "1980"),
            ("1980 р.", "1980"),
            ("19801121", "1980-11-21"),
            ("29546", "1980-11-21"),
            ("21.11.2062", "bad"),
            ("1.1.7", "bad"),
            ("1/1/7", "bad"),
            ("5 мая 7", "bad"),
            ("21.11.198", "bad"),
            ("скоро", "bad"),
            ("13.13.1980", "bad"),
            ("0.0.00", "none"),
            ("0/0/00", "none"),
            ("-", "none"),
            ("нет", "none"),
            ("", "none"),
        ] {
            assert_eq!(text(cell, Orders::default()), expected, "{cell}");
        }
    }

    #[test]
    fn a_day_that_somebody_types_is_read_as_in_a_list() {
        let read = |text: &str, order| {
            let day = read_typed_day(text, order, DayOrder::DayFirst, 2026);
            day.map(|day| (day.date.text(), day.is_unclear)).unwrap_or_default()
        };
        for (text, expected) in [
            ("12.03.1980", "1980-03-12"),
            ("5.12.80", "1980-12-05"),
            ("1980-03-12", "1980-03-12"),
            ("12 мая", "--05-12"),
            ("12 травня 1980", "1980-05-12"),
            ("12 травня 1980 р.", "1980-05-12"),
            ("May 12", "--05-12"),
            ("May 12th, 1980", "1980-05-12"),
            ("29.02", "--02-29"),
            ("--02-29", "--02-29"),
            ("1980", "1980"),
            ("31.02.1980", "1980-02-31"),
            ("30.12.2999", "2999-12-30"),
            ("весной", ""),
            ("1.1.7", ""),
            ("12.1980", ""),
            ("29546", ""),
            ("7", ""),
            ("", ""),
        ] {
            assert_eq!(read(text, None), (expected.to_owned(), false), "{text}");
        }
        assert_eq!(read("03/04/1975", None), ("1975-04-03".to_owned(), true));
        assert_eq!(read("25/04/1975", None), ("1975-04-25".to_owned(), false));
        let american = Some(DayOrder::MonthFirst);
        assert_eq!(read("03/04/1975", american), ("1975-03-04".to_owned(), false));
        assert_eq!(read("05.12.80", american), ("1980-05-12".to_owned(), false));
        let in_america = |text| read_typed_day(text, None, DayOrder::MonthFirst, 2026).unwrap();
        assert_eq!(in_america("03/04/1975").date.text(), "1975-03-04");
        assert!(!in_america("03/04/1975").is_unclear);
        assert_eq!(in_america("05.12.80").date.text(), "1980-12-05");
    }

    #[test]
    fn the_column_settles_which_number_is_the_month() {
        let shown = |cells: &[&str]| Shown::by(cells.iter().copied(), DayOrder::DayFirst);
        let american = shown(&["1/2/1980", "11/21/1980"]);
        assert_eq!(american.unclear, None);
        assert_eq!(text("1/2/1980", american.orders), "1980-01-02");
        let european = shown(&["1/2/1980", "21/11/1980"]);
        assert_eq!(european, Shown { orders: Orders::default(), unclear: None });
        assert_eq!(text("1/2/1980", european.orders), "1980-02-01");
        assert_eq!(shown(&["03/04", "11/21"]).orders.slashed, DayOrder::MonthFirst);
    }

    #[test]
    fn a_day_between_slashes_turns_none_between_dots_round() {
        let cells = ["03.04.1975", "05.06.1980", "12/25/1980", "03.04", "3 4 1975", "1/2/1980"];
        let Shown { orders, unclear } = Shown::by(cells.into_iter(), DayOrder::DayFirst);
        assert_eq!(unclear, None);
        let read = cells.map(|cell| text(cell, orders));
        let expected =
            ["1975-04-03", "1980-06-05", "1980-12-25", "--04-03", "1975-04-03", "1980-01-02"];
        assert_eq!(read, expected);
        let dotted = Shown::by(["03.04.1975", "12.25.1980"].into_iter(), DayOrder::DayFirst);
        assert_eq!(text("03.04.1975", dotted.orders), "1975-03-04", "dots that show it");
        let followed = Shown::by(["21.11.1980", "3/4/75"].into_iter(), DayOrder::MonthFirst);
        assert_eq!(followed.orders, Orders::default());
        assert_eq!(followed.unclear, None);
    }

    #[test]
    fn what_nothing_settles_is_read_as_the_users_country_writes() {
        let american = |cells: &[&str]| Shown::by(cells.iter().copied(), DayOrder::MonthFirst);
        let open = american(&["03/04/1975", "05.06.1980"]);
        assert_eq!(open.unclear, Some(0), "it is told all the same");
        assert_eq!(text("03/04/1975", open.orders), "1975-03-04");
        assert_eq!(text("05.06.1980", open.orders), "1980-06-05");
        let european = american(&["03/04/1975", "21/11/1980"]);
        assert_eq!(european, Shown { orders: Orders::default(), unclear: None });
    }

    #[test]
    fn days_that_may_be_read_either_way_are_found() {
        for (cells, unclear) in [
            (&["", "03/04/1975", "05/05/1980"][..], Some(1)),
            (&["03-04-1975 0:00:00"], Some(0)),
            (&["03/04"], Some(0)),
            (&["21/11/1980", "11/21/1980", "3/4/75"], Some(2)),
            (&["05/05/1980"], None),
            (&["--05-12"], None),
            (&["03.04.1975"], None),
            (&["1975-04-03"], None),
            (&["3 апреля 1975", "нет"], None),
        ] {
            assert_eq!(
                Shown::by(cells.iter().copied(), DayOrder::DayFirst).unclear,
                unclear,
                "{cells:?}"
            );
        }
    }

    #[test]
    fn three_columns_make_one_day() {
        let day = |y, m, d| from_parts(y, m, d).map(|date| date.map(PartialDate::text));
        assert_eq!(day("1980", "11", "21"), Ok(Some("1980-11-21".to_owned())));
        assert_eq!(day("", "ноябрь", "21"), Ok(Some("--11-21".to_owned())));
        assert_eq!(day("1980", "", ""), Ok(Some("1980".to_owned())));
        assert_eq!(day("", "", ""), Ok(None));
        assert!(day("1980", "2", "30").is_err());
    }
}
