//! Cells as spreadsheets take them: what keeps a text a text, and how that comes off again.
//!
//! A CSV file says nothing about types, so Excel, LibreOffice and Google Sheets guess:
//! `+79161234567` loses its plus, `00123` its zeros, `=cmd()` runs. Two guards stop
//! that, and the import takes off exactly what the export put on:
//!
//! - Numbers that must stay text (phones, leading zeros, over eleven digits, `3-5`,
//!   which would become a date) get a **tab** in front: spreadsheets keep the text and
//!   do not show the tab, and nearly every other program trims it. What follows holds
//!   digits and punctuation only, so there is nothing in it to run.
//! - Any other text that begins like a formula (`=`, `+`, `-`, `@`, tab, carriage return)
//!   gets an **apostrophe** in front (OWASP, "CSV Injection"). A text that itself begins
//!   with an apostrophe before one of these gets another one, so that nothing is lost.

use std::borrow::Cow;

/// What stands after a 29 February that is kept on 1 March in other years.
pub(crate) const MARCH_1: &str = "(01.03)";

/// Longest run of digits that a spreadsheet shows in full.
const DIGITS_SHOWN: usize = 8;

/// The text as it may stand in a cell of an exported table.
pub(crate) fn guard(text: &str) -> Cow<'_, str> {
    let begins_badly = begins_like_formula(text) || is_guarded(text);
    if is_number_to_keep(text) {
        Cow::Owned(format!("\t{text}"))
    } else if begins_badly {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text that a cell was made from; cells that no guard stands in front of stay.
pub(crate) fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\t') {
        Some(rest) if is_number_to_keep(rest) => rest,
        _ if is_guarded(cell) => &cell[1..],
        _ => cell,
    }
}

/// A label with the mark of the preferred line in front, as Google Contacts writes it:
/// `* Home`. A label that itself begins with a star has it doubled.
pub(crate) fn star(label: &str, is_preferred: bool) -> Cow<'_, str> {
    match (is_preferred, label.starts_with('*')) {
        (true, _) if label.is_empty() => Cow::Borrowed("*"),
        (true, _) => Cow::Owned(format!("* {label}")),
        (false, true) => Cow::Owned(format!("*{label}")),
        (false, false) => Cow::Borrowed(label),
    }
}

/// The label and whether the line is the preferred one: the way back of [`star`].
pub(crate) fn unstar(text: &str) -> (&str, bool) {
    match text.strip_prefix('*') {
        Some("") => ("", true),
        Some(rest) if rest.starts_with('*') => (rest, false),
        Some(rest) => (rest.trim_start(), true),
        None => (text, false),
    }
}

fn begins_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn is_guarded(text: &str) -> bool {
    text.strip_prefix('\'').is_some_and(|rest| begins_like_formula(rest) || rest.starts_with('\''))
}

/// Digits with the punctuation of phones, dates and fractions, which a spreadsheet
/// would turn into something else than what stands there.
fn is_number_to_keep(text: &str) -> bool {
    let is_numeric = text.starts_with(|c: char| c.is_ascii_digit() || "+-(".contains(c))
        && text.bytes().all(|b| b.is_ascii_digit() || b" +-()./,:\n".contains(&b))
        && text.bytes().any(|b| b.is_ascii_digit());
    let is_plain = text.len() <= DIGITS_SHOWN
        && text.bytes().all(|b| b.is_ascii_digit())
        && (text.len() == 1 || !text.starts_with('0'));
    is_numeric && !is_plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_text_and_formulas_stay_still() {
        for (text, cell) in [
            ("+79161234567", "\t+79161234567"),
            ("8 (916) 123-45-67", "\t8 (916) 123-45-67"),
            ("01001", "\t01001"),
            ("3-5", "\t3-5"),
            ("-5", "\t-5"),
            ("+79161234567\n+79031234567", "\t+79161234567\n+79031234567"),
            ("101000", "101000"),
            ("0", "0"),
            ("=cmd()", "'=cmd()"),
            ("+A1", "'+A1"),
            ("-2+cmd|' /C calc'!A0", "'-2+cmd|' /C calc'!A0"),
            ("@sum", "'@sum"),
            ("\tтабуляция", "'\tтабуляция"),
            ("\t5", "'\t5"),
            ("'=уже", "''=уже"),
            ("''", "'''"),
            ("'кавычка", "'кавычка"),
            ("д'Артаньян", "д'Артаньян"),
            ("", ""),
        ] {
            assert_eq!(guard(text), cell, "{text:?}");
            assert_eq!(unguard(cell), text, "{cell:?}");
        }
    }

    #[test]
    fn the_preferred_line_wears_a_star() {
        for (label, is_preferred) in [
            ("", true),
            ("дом", true),
            ("", false),
            ("дом", false),
            ("* дом", false),
            ("**", true),
            ("*", false),
        ] {
            assert_eq!(unstar(&star(label, is_preferred)), (label, is_preferred));
        }
        assert_eq!(unstar("* Home"), ("Home", true));
    }

    proptest::proptest! {
        #[test]
        fn what_is_guarded_comes_back(text in "['=+@\t\r0-9 a-я-]{0,12}|\\PC{0,20}") {
            let cell = guard(&text);
            proptest::prop_assert_eq!(unguard(&cell), text.as_str());
        }
    }
}
