//! Taking apart cells that hold several e-mails, lines or labels.

use super::contents;
use crate::kernel::text::{fold, tidy_line};

/// One phone or e-mail of a cell, with the words beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Piece {
    pub value: String,
    /// The words before it.
    pub before: String,
    /// And those behind it.
    pub after: String,
}

impl Piece {
    /// One without any words.
    pub(super) fn of(value: String) -> Piece {
        Piece { value, ..Piece::default() }
    }

    /// All words beside it.
    pub(super) fn words(&self) -> String {
        match (self.before.is_empty(), self.after.is_empty()) {
            (true, true) => String::new(),
            _ => tidy_line(&format!("{} {}", self.before, self.after)),
        }
    }
}

/// How Google Contacts joins several values.
pub(super) const GOOGLE_JOINT: &str = ":::";

/// What a cell says, without the spaces and the invisible signs around it, and without what keeps a
/// number a text (`="00123"`, `'00123`); nothing where only dashes, dots and the quotes of «the same as
/// above» stand in for a text, or a program wrote that there is none.
pub(super) fn said(cell: &str) -> &str {
    if says_there_is_none(cell) {
        return "";
    }
    let is_space = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}');
    // Nearly every cell begins and ends with a letter or a digit, and there are millions of them.
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '\u{400}'..='\u{52f}');
    if cell.chars().next().is_some_and(is_plain) && cell.chars().next_back().is_some_and(is_plain) {
        return cell;
    }
    let text = unwrapped(cell.trim_matches(is_space)).trim_matches(is_space);
    let is_empty = text.chars().all(|c| is_space(c) || "-–—_=.…/\\\"«»“”″".contains(c));
    if is_empty { "" } else { text }
}

/// What programs write where a value is missing or was never found; people do not.
fn says_there_is_none(cell: &str) -> bool {
    const WORDS: [&str; 18] = [
        "null",
        "NULL",
        "(null)",
        "undefined",
        "NaN",
        "None",
        "#N/A",
        "#VALUE!",
        "#REF!",
        "#NAME?",
        "#DIV/0!",
        "#NUM!",
        "#Н/Д",
        "#ЗНАЧ!",
        "#ССЫЛКА!",
        "#ИМЯ?",
        "#ДЕЛ/0!",
        "#ЧИСЛО!",
    ];
    match cell.as_bytes() {
        // A column that was too narrow when the table was printed into a file.
        [b'#', b'#', rest @ ..] => rest.iter().all(|byte| *byte == b'#'),
        [b'n' | b'N' | b'u' | b'(' | b'#', ..] => cell.len() <= 16 && WORDS.contains(&cell),
        _ => false,
    }
}

/// A text out of what keeps a spreadsheet from taking it for a number.
fn unwrapped(text: &str) -> &str {
    let of_formula = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    let behind_sign = || {
        let rest = text.strip_prefix('\'')?;
        // Quotes around a word stay: «'Анна'».
        (rest.starts_with(char::is_alphanumeric) && !rest.contains('\'')).then_some(rest)
    };
    of_formula.filter(|inside| !inside.contains('"')).or_else(behind_sign).unwrap_or(text)
}

/// `3,80671E+11`: a phone of which a spreadsheet has kept the first digits.
pub(super) fn is_rounded(value: &str) -> bool {
    let Some((digits, power)) = value.split_once(['E', 'e']) else { return false };
    let Some(power) = power.strip_prefix('+') else { return false };
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b",.".contains(&b));
    !digits.is_empty() && is_number(digits) && matches!(power.parse(), Ok(9..=17))
}

/// What Google Contacts joined in one cell. To look for a string costs more than most cells are
/// long, so it is looked for where its sign stands.
pub(super) fn joined(text: &str) -> impl Iterator<Item = &str> {
    let several = text.contains(':').then(|| text.split(GOOGLE_JOINT));
    let one = several.is_none().then_some(text);
    one.into_iter().chain(several.into_iter().flatten())
}

/// The e-mails of a cell: «a@b.ru, c@d.ru», «Анна <a@b.ru>», «mailto:a@b.ru».
pub(super) fn emails(cell: &str) -> Vec<Piece> {
    if is_one_word(cell) {
        return vec![Piece::of(cell.to_owned())];
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let mut words = Vec::new();
    for part in cell.split([',', ';', '\n', '\r', ' ', '|']) {
        let bare = part.trim_matches(['<', '>', ':', '"', '(', ')', '“', '”', '„', '«', '»']);
        let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
        if !contents::is_email(bare) {
            words.extend(bare.contains(char::is_alphanumeric).then_some(bare));
            continue;
        }
        let before = match pieces.last_mut() {
            // «Анна <a@b.ru>, Олег <c@d.ru>», but «a@b.ru личная, c@d.ru рабочая».
            Some(last) if !part.starts_with('<') => {
                last.after = beside(&std::mem::take(&mut words));
                String::new()
            }
            _ => beside(&std::mem::take(&mut words)),
        };
        pieces.push(Piece { before, ..Piece::of(tidy_line(bare)) });
    }
    match pieces.last_mut() {
        Some(last) if !words.is_empty() => last.after = beside(&words),
        Some(_) => {}
        // Without any address it is kept whole.
        None => pieces.push(Piece::of(tidy_line(cell))),
    }
    pieces.retain(|piece| !piece.value.is_empty());
    pieces
}

/// Words beside an address, unless they say no more than that it is one.
fn beside(words: &[&str]) -> String {
    const MERE_WORDS: [&str; 6] = ["email", "e-mail", "mail", "почта", "пошта", "эл.почта"];
    let is_said = |word: &&&str| !MERE_WORDS.contains(&fold(word).as_str());
    words.iter().filter(is_said).copied().collect::<Vec<_>>().join(" ")
}

/// Whether a cell holds nothing between or around addresses, and says something.
fn is_one_word(cell: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"@._-+".contains(&byte);
    !cell.is_empty() && cell.bytes().all(is_plain)
}

/// Other lines that reach the customer: one on each line of the cell.
pub(super) fn lines(cell: &str) -> Vec<Piece> {
    let lines = cell.split(['\n', '\r']).flat_map(joined);
    lines.map(|line| Piece::of(tidy_line(line))).filter(|piece| !piece.value.is_empty()).collect()
}

/// Lines as this program's export writes them, whatever they hold.
pub(super) fn own_lines(cell: &str) -> Vec<Piece> {
    let pieces = cell.split('\n').map(|line| Piece::of(tidy_line(line)));
    pieces.filter(|piece| !piece.value.is_empty()).collect()
}

/// The labels of a cell: «VIP, постоянный», «* myContacts ::: Друзья».
pub(super) fn tags(cell: &str) -> Vec<String> {
    let parts = cell.split([',', ';', '\n', '\r', '|']).flat_map(joined);
    parts
        .flat_map(by_hashes)
        .map(|part| tidy_line(part.trim().trim_start_matches("* ").trim_matches('"')))
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

    #[test]
    fn a_cell_says_what_can_be_seen_in_it() {
        for (cell, text) in [
            ("\u{a0}Анна\u{200b}", "Анна"),
            ("\u{feff}", ""),
            (" - ", ""),
            ("—", ""),
            ("…", ""),
            ("-5", "-5"),
            ("-\"-", ""),
            ("-//-", ""),
            ("»", ""),
            ("***", "***"),
            ("🌸", "🌸"),
            ("=\"00123\"", "00123"),
            ("'00123", "00123"),
            ("'Анна", "Анна"),
            ("'Анна'", "'Анна'"),
            ("=\"a\"&\"b\"", "=\"a\"&\"b\""),
            ("#Н/Д", ""),
            ("########", ""),
            ("#5", "#5"),
            ("null", ""),
            ("Null", "Null"),
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
        let words = |cell| emails(cell).iter().map(Piece::words).collect::<Vec<_>>();
        assert_eq!(words("почта: a@b.ru личная, c@d.ru рабочая"), ["личная", "рабочая"]);
        assert_eq!(words("Анна Ким <a@b.ru>; Олег <c@d.ru>"), ["Анна Ким", "Олег"]);
    }

    #[test]
    fn labels_in_a_cell_are_taken_apart() {
        assert_eq!(tags("VIP, постоянный; опт"), ["VIP", "постоянный", "опт"]);
        assert_eq!(tags("* myContacts ::: Друзья"), ["Друзья"]);
        assert_eq!(tags("#друзья #опт, C#, #1 в городе"), ["друзья", "опт", "C#", "#1 в городе"]);
    }
}
