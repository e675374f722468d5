//! Taking apart cells that hold several phones, e-mails or labels.

use super::contents;
use crate::kernel::text::{fold, tidy_line};

/// One phone or e-mail of a cell, with the word beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Piece {
    pub value: String,
    pub label: String,
}

/// How Google Contacts joins several values.
pub(super) const GOOGLE_JOINT: &str = ":::";

/// What a cell says, without the spaces and the invisible signs around it; nothing where only
/// dashes and dots stand in for a text.
pub(super) fn said(cell: &str) -> &str {
    let is_space = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}');
    // Nearly every cell begins and ends with a letter or a digit, and there are millions of them.
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '\u{400}'..='\u{52f}');
    if cell.chars().next().is_some_and(is_plain) && cell.chars().next_back().is_some_and(is_plain) {
        return cell;
    }
    let text = cell.trim_matches(is_space);
    let is_empty = text.chars().all(|c| is_space(c) || "-–—_=.…/\\".contains(c));
    if is_empty { "" } else { text }
}

/// `3,80671E+11`: a phone of which a spreadsheet has kept the first digits.
pub(super) fn is_rounded(value: &str) -> bool {
    let Some((digits, power)) = value.split_once(['E', 'e']) else { return false };
    let Some(power) = power.strip_prefix('+') else { return false };
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b",.".contains(&b));
    !digits.is_empty() && is_number(digits) && matches!(power.parse(), Ok(9..=17))
}

/// The phones of a cell: «8916…, 8903… (мама)».
///
/// Splits only where every piece is long enough to be a number of its own, so that
/// «123-45-67/68» and «8 495 123, доб. 4» stay whole.
pub(super) fn phones(cell: &str) -> Vec<Piece> {
    if is_one_number(cell) {
        let piece = phone(cell);
        return if piece.value.is_empty() { Vec::new() } else { vec![piece] };
    }
    let lines = cell.split(['\n', '\r', ';', '|']).flat_map(joined);
    let pieces = lines.flat_map(|line| {
        let by_comma: Vec<&str> =
            line.split([',', '/', '\\']).flat_map(|part| part.split(" и ")).collect();
        let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
        if by_comma.iter().all(|part| digits(part) >= 5) { by_comma } else { vec![line] }
    });
    pieces.flat_map(by_spaces).map(phone).filter(|piece| !piece.value.is_empty()).collect()
}

/// Whether a cell holds nothing but what one number is written with, as nearly all of them do.
fn is_one_number(cell: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_digit() || b"+-(). ".contains(&byte);
    cell.bytes().all(is_part) && cell.bytes().filter(u8::is_ascii_digit).count() < 2 * WHOLE
}

/// What Google Contacts joined in one cell. To look for a string costs more than most cells are
/// long, so it is looked for where its sign stands.
fn joined(text: &str) -> impl Iterator<Item = &str> {
    let several = text.contains(':').then(|| text.split(GOOGLE_JOINT));
    let one = several.is_none().then_some(text);
    one.into_iter().chain(several.into_iter().flatten())
}

/// How many digits a number has, at least, that needs no other beside it.
const WHOLE: usize = 10;

/// «89161234567 89031112233», «+7 916… (моб) +7 495…»: whole numbers with spaces between.
fn by_spaces(text: &str) -> Vec<&str> {
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let are_whole = |parts: &[&str]| parts.iter().all(|part| digits(part) >= WHOLE);
    if digits(text) < 2 * WHOLE {
        return vec![text];
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    if are_whole(&words) {
        return words;
    }
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while let Some(at) = rest.rfind(" +") {
        parts.push(rest[at..].trim());
        rest = rest[..at].trim_end();
    }
    parts.push(rest);
    parts.reverse();
    if are_whole(&parts) { parts } else { vec![text] }
}

/// Words that say no more of a phone than that it is one.
const MERE_WORDS: [&str; 7] = ["т", "тел", "телефон", "tel", "ph", "phone", "номер"];

/// A number and the words beside it: «моб. 8916…», «8916… (Анна)». An extension stays.
fn phone(text: &str) -> Piece {
    let text = tidy_line(text);
    let text = text.strip_prefix("tel:").unwrap_or(&text);
    let is_number_part = |c: char| c.is_ascii_digit() || "+-(). –—\u{2011}".contains(c);
    let Some(start) = text.find(|c: char| c.is_ascii_digit() || c == '+') else {
        return Piece { value: text.to_owned(), label: String::new() };
    };
    // A bracket that opens right before the first digit belongs to the number.
    let start = text[..start].strip_suffix('(').map_or(start, str::len);
    let length = text[start..].find(|c| !is_number_part(c)).unwrap_or(text.len() - start);
    let (number, after) = text[start..].split_at(length);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    if digits < 5 || after.bytes().any(|b| b.is_ascii_digit()) {
        return Piece { value: whole_number(text), label: String::new() };
    }
    let label = label_of(&text[..start], after);
    let number = number.trim_end_matches(|c: char| !c.is_ascii_digit() && c != ')');
    let number = if number.contains('(') { number } else { number.trim_end_matches(')') };
    Piece { value: whole_number(number.trim()), label }
}

/// The words before and after a number, unless they say no more than that it is one.
fn label_of(before: &str, after: &str) -> String {
    if before.is_empty() && after.is_empty() {
        return String::new();
    }
    let words = format!("{before} {after}");
    let mut label = tidy_line(words.trim_matches(|c: char| !c.is_alphanumeric()));
    if MERE_WORDS.contains(&fold(&label).as_str()) {
        label.clear();
    }
    label
}

/// Takes off the fraction that spreadsheets leave on numbers: «79161234567,0».
fn whole_number(text: &str) -> String {
    let is_digits = |text: &str| text.len() > 9 && text.bytes().all(|b| b.is_ascii_digit());
    let fractions = [".0", ",0", ".00", ",00"].into_iter();
    let whole = fractions.filter_map(|fraction| text.strip_suffix(fraction)).find(|t| is_digits(t));
    whole.unwrap_or(text).to_owned()
}

/// The e-mails of a cell: «a@b.ru, c@d.ru», «Анна <a@b.ru>», «mailto:a@b.ru».
pub(super) fn emails(cell: &str) -> Vec<Piece> {
    if is_one_word(cell) {
        return vec![Piece { value: cell.to_owned(), label: String::new() }];
    }
    let several: Vec<&str> = cell
        .split([',', ';', '\n', '\r', ' ', '|'])
        .map(|part| part.trim_matches(['<', '>', ':', '"', '(', ')']))
        .map(|part| part.strip_prefix("mailto:").unwrap_or(part))
        .filter(|part| !part.is_empty())
        .collect();
    let addresses: Vec<&str> =
        several.iter().copied().filter(|part| contents::is_email(part)).collect();
    // Words between addresses are names or labels; without any address it is kept whole.
    let values = if addresses.is_empty() { vec![cell] } else { addresses };
    let piece = |value: &str| Piece { value: tidy_line(value), label: String::new() };
    values.into_iter().map(piece).filter(|piece| !piece.value.is_empty()).collect()
}

/// Whether a cell holds nothing between or around addresses, and says something.
fn is_one_word(cell: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"@._-+".contains(&byte);
    !cell.is_empty() && cell.bytes().all(is_plain)
}

/// Other lines that reach the customer: one on each line of the cell.
pub(super) fn lines(cell: &str) -> Vec<Piece> {
    let lines = cell.split(['\n', '\r']).flat_map(joined);
    lines
        .map(|line| Piece { value: tidy_line(line), label: String::new() })
        .filter(|piece| !piece.value.is_empty())
        .collect()
}

/// Lines as this program's export writes them, whatever they hold.
pub(super) fn own_lines(cell: &str) -> Vec<Piece> {
    let pieces =
        cell.split('\n').map(|line| Piece { value: tidy_line(line), label: String::new() });
    pieces.filter(|piece| !piece.value.is_empty()).collect()
}

/// The labels of a cell: «VIP, постоянный», «* myContacts ::: Друзья».
pub(super) fn tags(cell: &str) -> Vec<String> {
    let parts = cell.split([',', ';', '\n', '\r', '|']).flat_map(joined);
    parts
        .flat_map(by_hashes)
        .map(|part| tidy_line(part.trim().trim_start_matches("* ")))
        .filter(|tag| !tag.is_empty() && !tag.eq_ignore_ascii_case("mycontacts"))
        .collect()
}

/// «#друзья #опт»: words with the sign that this program shows labels with.
fn by_hashes(part: &str) -> Vec<&str> {
    if !part.contains('#') {
        return vec![part];
    }
    let words: Vec<&str> = part.split_whitespace().collect();
    let bare: Option<Vec<&str>> = words.iter().map(|word| word.strip_prefix('#')).collect();
    bare.filter(|words| words.iter().all(|word| !word.is_empty())).unwrap_or_else(|| vec![part])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(found: Vec<Piece>) -> Vec<(String, String)> {
        found.into_iter().map(|piece| (piece.value, piece.label)).collect()
    }

    #[test]
    fn several_phones_in_a_cell_are_taken_apart() {
        for (cell, expected) in [
            (
                "8916 123 45 67, 8903 123-45-67",
                &[("8916 123 45 67", ""), ("8903 123-45-67", "")][..],
            ),
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
            ("8 916 123 45 67 8 903 111 22 33", &[("8 916 123 45 67 8 903 111 22 33", "")]),
            ("тел.: 123-45-67", &[("123-45-67", "")]),
            ("т. 8-916-123-45-67", &[("8-916-123-45-67", "")]),
            (
                "* +1 650 253 0000 ::: +1 650 253 0001",
                &[("+1 650 253 0000", ""), ("+1 650 253 0001", "")],
            ),
            ("нет", &[("нет", "")]),
            ("  ", &[]),
        ] {
            let expected: Vec<_> =
                expected.iter().map(|(v, l)| ((*v).to_owned(), (*l).to_owned())).collect();
            assert_eq!(pieces(phones(cell)), expected, "{cell:?}");
        }
    }

    #[test]
    fn a_cell_says_what_can_be_seen_in_it() {
        for (cell, text) in [
            ("\u{a0}Анна\u{200b}", "Анна"),
            ("\u{feff}", ""),
            (" - ", ""),
            ("—", ""),
            ("…", ""),
            ("-5", "-5"),
            ("***", "***"),
            ("🌸", "🌸"),
        ] {
            assert_eq!(said(cell), text, "{cell:?}");
        }
    }

    #[test]
    fn a_number_that_a_spreadsheet_rounded_is_told_from_others() {
        for value in ["3,80671E+11", "3.80671E+11", "7,91612E+10", "8e+10"] {
            assert!(is_rounded(value), "{value}");
        }
        for value in ["+79161234567", "доб. E+1", "3,8E+2", "E+11", ""] {
            assert!(!is_rounded(value), "{value}");
        }
    }

    #[test]
    fn several_mails_in_a_cell_are_taken_apart() {
        let values = |cell| emails(cell).into_iter().map(|piece| piece.value).collect::<Vec<_>>();
        assert_eq!(values("a@b.ru, c@d.ru"), ["a@b.ru", "c@d.ru"]);
        assert_eq!(values("Анна Ким <a@b.ru>"), ["a@b.ru"]);
        assert_eq!(values("mailto:a@b.ru"), ["a@b.ru"]);
        assert_eq!(values("нет почты"), ["нет почты"]);
    }

    #[test]
    fn labels_in_a_cell_are_taken_apart() {
        assert_eq!(tags("VIP, постоянный; опт"), ["VIP", "постоянный", "опт"]);
        assert_eq!(tags("* myContacts ::: Друзья"), ["Друзья"]);
        assert_eq!(tags("#друзья #опт, C#, #1 в городе"), ["друзья", "опт", "C#", "#1 в городе"]);
    }
}
