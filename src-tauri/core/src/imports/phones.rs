//! The phones of a cell and the words around them: «моб. 8916…, 8903… (мама)», «067… или 063…
//! секретарь».
//!
//! Numbers are looked for first, and what is left between them are words, each of which belongs to
//! the number before or behind it. So nothing of a cell is lost, and no word makes a number unfit.

use super::cells::{self, Piece};
use super::{days, headings};
use crate::kernel::text::{fold, tidy_line};

/// How many digits a number has, at least, that needs no other beside it.
const WHOLE: usize = 10;

/// The least digits of a number: a short one of a small town.
const SHORT: usize = 5;

/// So many digits are a number whatever word stands beside them; fewer may be a sum of money.
const SURE: usize = 7;

/// What may stand between the digits of one number.
fn is_number_part(c: char) -> bool {
    c.is_ascii_digit() || "+-(). –—\u{2011}".contains(c)
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// The phones of a cell. One without any is kept line by line.
pub(super) fn phones(cell: &str) -> Vec<Piece> {
    if is_one_number(cell) || cells::is_rounded(cell.trim()) {
        let value = whole_number(trimmed(tidy_line(cell).as_str())).to_owned();
        let value = if digits(&value) < SHORT { tidy_line(cell) } else { value };
        return if value.is_empty() { Vec::new() } else { vec![Piece::of(value)] };
    }
    let lines = cell.split(['\n', '\r', ';', '|']).flat_map(cells::joined).map(tidy_line);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    let found: Vec<Vec<Piece>> = lines.iter().map(|line| pieces(line)).collect();
    if found.iter().all(Vec::is_empty) {
        return lines.into_iter().map(Piece::of).collect();
    }
    let mut all: Vec<Piece> = Vec::new();
    let mut ahead = String::new();
    for (line, found) in lines.into_iter().zip(found) {
        if !found.is_empty() {
            all.extend(found);
            if let Some(first) = all.first_mut().filter(|_| !ahead.is_empty()) {
                first.before = format!("{} {}", std::mem::take(&mut ahead), first.before);
            }
        } else if !line.contains(char::is_alphabetic) {
            all.push(Piece::of(line));
        } else if days::says_nothing(&line) {
            // «нет; 8916…»
        } else if let Some(last) = all.last_mut() {
            // A line of words is about the number above it.
            last.after = tidy_line(&format!("{} {line}", last.after));
        } else {
            ahead = tidy_line(&format!("{ahead} {line}"));
        }
    }
    all
}

/// Whether some number stands in a text.
pub(super) fn has_number(text: &str) -> bool {
    !numbers(text).is_empty()
}

/// Whether some number of a text is written as people write phones: whole, or with signs between its
/// digits. The bare digits of `form123456789` may be anything.
pub(super) fn is_dialled(text: &str) -> bool {
    numbers(text).iter().any(|span| {
        let run = &text[span.start..span.value_end];
        is_whole(run) || run.contains([' ', '-', '(', '.'])
    })
}

/// Whether a cell holds nothing but what one number is written with, as nearly all of them do.
fn is_one_number(cell: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_digit() || b"+-(). ".contains(&byte);
    cell.bytes().all(is_part) && digits(cell) < 2 * WHOLE
}

/// The numbers of a line with the words around them; none where it has no number.
fn pieces(line: &str) -> Vec<Piece> {
    let spans = numbers(line);
    let Some(first) = spans.first() else { return Vec::new() };
    let ahead = &line[..first.start];
    let is_label_first = ahead.contains(char::is_alphabetic);
    let mut before = ahead;
    let mut pieces = Vec::with_capacity(spans.len());
    for (at, span) in spans.iter().enumerate() {
        let (after, next) = match spans.get(at + 1) {
            Some(next) => parted(&line[span.end..next.start], is_label_first),
            None => (&line[span.end..], ""),
        };
        pieces.push(Piece {
            value: whole_number(&line[span.start..span.value_end]).to_owned(),
            before: words(before),
            after: words(after),
        });
        before = next;
    }
    pieces
}

/// Where a number stands in its line.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: usize,
    /// Where what is kept of it ends: «79161234567,0» is kept without its fraction.
    value_end: usize,
    end: usize,
}

fn numbers(line: &str) -> Vec<Span> {
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(found) = line[at..].find(|c: char| c.is_ascii_digit() || c == '+') {
        // A bracket that opens right before the first digit belongs to the number.
        let start = at + line[at..at + found].strip_suffix('(').map_or(found, str::len);
        let length = line[start..].find(|c| !is_number_part(c)).unwrap_or(line.len() - start);
        let run = without_an_ordinal(&line[start..start + length], &line[start + length..]);
        for (from, to) in several(run) {
            runs.push((start + from, start + to));
        }
        at = start + length;
    }
    let has_sure = runs.iter().any(|(from, to)| digits(&line[*from..*to]) >= SURE);
    let is_phone = |(from, to): &(usize, usize)| {
        let run = &line[*from..*to];
        let (count, is_apart) = (digits(run), || is_apart(&line[..*from], &line[*to..]));
        count >= SHORT
            && !is_day(run)
            && !are_hours(run)
            && (count >= SURE || !has_sure || run.contains('-') || is_apart())
    };
    let mut spans: Vec<Span> = Vec::new();
    for (from, to) in runs.into_iter().filter(is_phone) {
        // Taken as an extension by now.
        if spans.last().is_none_or(|last| last.end <= from) {
            spans.push(span(line, from, to));
        }
    }
    spans
}

/// Whether the word beside a short number, if any, is one that labels phones: «дом. 223344», but not
/// «долг 15000».
fn is_apart(before: &str, after: &str) -> bool {
    let word = |c: char| !c.is_alphabetic() && c != '.';
    let before = before.trim_end().rsplit(word).next().unwrap_or_default();
    let is_plain = |text: &str| !text.contains(char::is_alphabetic) || headings::has_label(text);
    is_plain(before) && !after.trim_start().starts_with(char::is_alphabetic)
}

/// «067 111 22 33 2-й», «067 111 22 33 18:00»: the last digits begin a word.
fn without_an_ordinal<'t>(run: &'t str, after: &str) -> &'t str {
    let is_ordinal = run.ends_with('-') && after.starts_with(char::is_alphabetic);
    let is_time =
        after.strip_prefix(':').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    match run.rfind(' ') {
        Some(cut) if (is_ordinal || is_time) && digits(&run[cut..]) <= 2 => &run[..cut],
        _ => run,
    }
}

/// `12.03.1980`
fn is_day(run: &str) -> bool {
    let parts: Vec<&str> = run.split('.').collect();
    let is_number = |part: &&str| part.bytes().all(|b| b.is_ascii_digit());
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    parts.iter().all(is_number) && matches!(lengths[..], [1 | 2, 1 | 2, 2 | 4])
}

/// `09.00-18.00`
fn are_hours(run: &str) -> bool {
    let is_hour = |part: &str| {
        part.trim().split_once('.').is_some_and(|(hour, minute)| {
            (1..=2).contains(&hour.len())
                && minute.len() == 2
                && [hour, minute].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
        })
    };
    run.split_once('-').is_some_and(|(from, to)| is_hour(from) && is_hour(to))
}

/// A run without the signs around it.
fn trimmed(run: &str) -> &str {
    let run = run.trim_end_matches(|c: char| !c.is_ascii_digit() && c != ')');
    let run = run.trim_start_matches(|c: char| !c.is_ascii_digit() && !"+(".contains(c));
    let run = if run.contains('(') { run } else { run.trim_end_matches(')') };
    match run.strip_prefix('(').and_then(|inside| inside.strip_suffix(')')) {
        // «(+380 67 123 45 67)»
        Some(inside) if !inside.contains(['(', ')']) => inside,
        _ => run,
    }
}

/// Where the numbers of a run stand: more than one only where each is whole.
fn several(run: &str) -> Vec<(usize, usize)> {
    let place = |part: &str| {
        let start = part.as_ptr() as usize - run.as_ptr() as usize;
        (start, start + part.len())
    };
    let parts = if digits(run) < 2 * WHOLE { None } else { whole_parts(run) };
    parts.unwrap_or_else(|| vec![trimmed(run)]).into_iter().map(place).collect()
}

/// «89161234567 89031112233», «+7 916… +7 495…», «067… - 050…», «(067)1112240(050)1112241»: cut
/// where what is left and right of the cut are whole numbers.
fn whole_parts(run: &str) -> Option<Vec<&str>> {
    let run = trimmed(run);
    if is_whole(run) {
        return Some(vec![run]);
    }
    let may_cut = |(at, sign): &(usize, char)| *at > 0 && " (+-–—".contains(*sign);
    run.char_indices().filter(may_cut).find_map(|(at, _)| {
        let first = trimmed(&run[..at]);
        let rest = run[at..].trim_start_matches([' ', '-', '–', '—', '.']);
        if !is_whole(first) || rest.len() == run.len() {
            return None;
        }
        let mut parts = whole_parts(rest)?;
        parts.insert(0, first);
        Some(parts)
    })
}

/// Whether a number begins as whole ones do, and has as many digits.
fn is_whole(run: &str) -> bool {
    let number: String = run.chars().filter(char::is_ascii_digit).collect();
    if run.starts_with('+') {
        return (WHOLE..=WHOLE + 4).contains(&number.len());
    }
    match number.len() {
        WHOLE => number.starts_with(['0', '9']) || run.starts_with('('),
        11 => number.starts_with(['7', '8']),
        12 => number.starts_with("38") || number.starts_with("37") || number.starts_with("99"),
        14 => number.starts_with("00"),
        _ => false,
    }
}

/// The words that an extension begins with, folded.
const EXTENSIONS: [&str; 8] = ["доб", "добавочный", "внутр", "внутренний", "вн", "дод", "ext", "x"];

/// A number with what belongs to it: an extension, the other ends of «123-45-67/68».
fn span(line: &str, start: usize, mut end: usize) -> Span {
    let is_plain = line[start..end].bytes().all(|b| b.is_ascii_digit());
    let fraction = [",00", ",0"].into_iter().find(|fraction| line[end..].starts_with(fraction));
    if let Some(fraction) = fraction.filter(|_| is_plain && end - start >= WHOLE) {
        let after = end + fraction.len();
        if !line[after..].starts_with(|c: char| c.is_ascii_digit()) {
            return Span { start, value_end: end, end: after };
        }
    }
    while let Some(length) = other_end(&line[end..]) {
        end += length;
    }
    end += extension(&line[end..]).unwrap_or(0);
    Span { start, value_end: end, end }
}

fn other_end(after: &str) -> Option<usize> {
    let rest = after.strip_prefix(['/', '\\'])?;
    let length = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    (1..SHORT).contains(&length).then_some(1 + length)
}

fn extension(after: &str) -> Option<usize> {
    let rest = after.trim_start_matches([' ', ',', '.', '(']);
    let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let (word, number) = match rest.strip_prefix('#') {
        Some(number) => ("", number),
        None => rest.split_at(length),
    };
    if word.is_empty() && !rest.starts_with('#')
        || !word.is_empty() && !EXTENSIONS.contains(&fold(word).as_str())
    {
        return None;
    }
    let number = number.trim_start_matches(['.', ':', ' ', '№']);
    let end = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let count = number.len() - end.len();
    let end = if after[..after.len() - rest.len()].contains('(') {
        end.strip_prefix(')').unwrap_or(end)
    } else {
        end
    };
    (1..=6).contains(&count).then_some(after.len() - end.len())
}

/// What stands between two numbers: the words about the first, and those about the second.
fn parted(gap: &str, is_label_first: bool) -> (&str, &str) {
    const LINKS: [&str; 9] =
        [" или ", " и ", " або ", " чи ", " та ", " й ", " or ", " and ", " & "];
    let closed = gap.rfind(')').map(|at| at + 1);
    if let Some(open) = gap.rfind('(').filter(|open| closed.is_none_or(|closed| closed < *open)) {
        return (&gap[..open], &gap[open..]);
    }
    if let Some(closed) = closed {
        return gap.split_at(closed);
    }
    let sign = gap.rfind([',', '/', '\\']).map(|at| (at, at + 1));
    let link =
        LINKS.iter().filter_map(|link| gap.rfind(link).map(|at| (at, at + link.len()))).max();
    match sign.max(link) {
        Some((end, start)) => (&gap[..end], &gap[start..]),
        None if is_label_first => ("", gap),
        None => (gap, ""),
    }
}

/// Words that say no more of a phone than that it is one.
const MERE_WORDS: [&str; 7] = ["т", "тел", "телефон", "tel", "ph", "phone", "номер"];

/// The words before or after a number, unless they say no more than that it is one.
fn words(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    let is_open = bare.matches('(').count() > bare.matches(')').count();
    let mut words = tidy_line(bare);
    if is_open {
        words.push(')');
    }
    if MERE_WORDS.contains(&fold(&words).as_str()) {
        words.clear();
    }
    words
}

/// Takes off the fraction that spreadsheets leave on numbers: «79161234567.0».
fn whole_number(text: &str) -> &str {
    let is_digits = |text: &str| text.len() > 9 && text.bytes().all(|b| b.is_ascii_digit());
    let fractions = [".0", ".00"].into_iter();
    let whole = fractions.filter_map(|fraction| text.strip_suffix(fraction)).find(|t| is_digits(t));
    whole.unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(cell: &str) -> Vec<(String, String)> {
        phones(cell).into_iter().map(|piece| (piece.value.clone(), piece.words())).collect()
    }

    fn check(table: &[(&str, &[(&str, &str)])]) {
        for (cell, expected) in table {
            let expected: Vec<_> =
                expected.iter().map(|(v, l)| ((*v).to_owned(), (*l).to_owned())).collect();
            assert_eq!(found(cell), expected, "{cell:?}");
        }
    }

    #[test]
    fn several_phones_in_a_cell_are_taken_apart() {
        check(&[
            ("8916 123 45 67, 8903 123-45-67", &[("8916 123 45 67", ""), ("8903 123-45-67", "")]),
            ("8916 123 45 67\n8903 123-45-67", &[("8916 123 45 67", ""), ("8903 123-45-67", "")]),
            ("+79161234567/+79031234567", &[("+79161234567", ""), ("+79031234567", "")]),
            (
                "(495) 123-45-67; моб. 8 916 123 45 67",
                &[("(495) 123-45-67", ""), ("8 916 123 45 67", "моб")],
            ),
            ("89161234567 (мама)", &[("89161234567", "мама")]),
            ("8 (916) 123-45-67", &[("8 (916) 123-45-67", "")]),
            ("8 495 111-00-99 доб. 12", &[("8 495 111-00-99 доб. 12", "")]),
            ("8 495 111-00-99, доб. 12", &[("8 495 111-00-99, доб. 12", "")]),
            ("123-45-67/68", &[("123-45-67/68", "")]),
            ("79161234567,0", &[("79161234567", "")]),
            ("79161234567.00", &[("79161234567", "")]),
            ("89161234567 89031112233", &[("89161234567", ""), ("89031112233", "")]),
            (
                "+7(916)123-45-67(моб) +7 495 111-00-99 (раб)",
                &[("+7(916)123-45-67", "моб"), ("+7 495 111-00-99", "раб")],
            ),
            ("тел.: 123-45-67", &[("123-45-67", "")]),
            ("т. 8-916-123-45-67", &[("8-916-123-45-67", "")]),
            (
                "* +1 650 253 0000 ::: +1 650 253 0001",
                &[("+1 650 253 0000", ""), ("+1 650 253 0001", "")],
            ),
            ("нет", &[("нет", "")]),
            ("3,80671E+11", &[("3,80671E+11", "")]),
            ("1-800-FLOWERS", &[("1-800-FLOWERS", "")]),
            ("12", &[("12", "")]),
            ("  ", &[]),
        ]);
    }

    #[test]
    fn whatever_parts_two_numbers_parts_them() {
        for between in [" или ", " та ", " & ", " и ", ", ", " / ", " - ", " – ", " ", "-", "; "]
        {
            let cell = format!("050 111 22 38{between}063 111 22 39");
            check(&[(&cell, &[("050 111 22 38", ""), ("063 111 22 39", "")])]);
        }
        check(&[
            ("(067)1112240(050)1112241", &[("(067)1112240", ""), ("(050)1112241", "")]),
            (
                "8 916 123 45 67 8 903 111 22 33",
                &[("8 916 123 45 67", ""), ("8 903 111 22 33", "")],
            ),
            (
                "+380 67 111 22 33 067 111 22 34 +7 916 123 45 67",
                &[("+380 67 111 22 33", ""), ("067 111 22 34", ""), ("+7 916 123 45 67", "")],
            ),
            ("40817810099910004312", &[("40817810099910004312", "")]),
        ]);
    }

    #[test]
    fn words_belong_to_the_number_beside_them() {
        check(&[
            (
                "+7 916 123 45 67 (жена Таня +7 903 765 43 21)",
                &[("+7 916 123 45 67", ""), ("+7 903 765 43 21", "жена Таня")],
            ),
            (
                "+7 916 123 45 67 Viber, 050 111 22 34 WhatsApp",
                &[("+7 916 123 45 67", "Viber"), ("050 111 22 34", "WhatsApp")],
            ),
            (
                "моб 067 111 22 33 раб 044 111 22 33",
                &[("067 111 22 33", "моб"), ("044 111 22 33", "раб")],
            ),
            (
                "067 111 22 33 моб 044 111 22 33 раб",
                &[("067 111 22 33", "моб"), ("044 111 22 33", "раб")],
            ),
            ("067 111 22 35, не звонить после 21", &[("067 111 22 35", "не звонить после 21")]),
            ("067 111 22 35 до 18:00", &[("067 111 22 35", "до 18:00")]),
            ("067 111 22 35 с 09.00-18.00", &[("067 111 22 35", "с 09.00-18.00")]),
            ("067 111 22 35 (муж Олег 2-й)", &[("067 111 22 35", "муж Олег 2-й")]),
            ("067 111 22 35 2-й этаж", &[("067 111 22 35", "2-й этаж")]),
            ("067 111 22 35 (с 12.03.2020)", &[("067 111 22 35", "с 12.03.2020")]),
            ("067 111 22 35 долг 15000", &[("067 111 22 35", "долг 15000")]),
            ("067 111 22 35, дом. 223344", &[("067 111 22 35", ""), ("223344", "дом")]),
            ("раб 0441112233 вн 12", &[("0441112233 вн 12", "раб")]),
            ("0441112233 (доб. 12) секретарь", &[("0441112233 (доб. 12)", "секретарь")]),
            ("тел 2: 8916 123 45 67", &[("8916 123 45 67", "тел 2")]),
            ("8916 123 45 67\nне звонить", &[("8916 123 45 67", "не звонить")]),
            ("Анна (сестра) 89161234567", &[("89161234567", "Анна (сестра)")]),
        ]);
    }
}
