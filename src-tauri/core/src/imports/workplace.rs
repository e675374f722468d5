//! A company and a role in one cell: «ООО «Ромашка», бухгалтер».

use super::headings;
use super::model::ImportField;
use crate::contacts::names::firms::{has_firm, is_firm_word};
use crate::kernel::text::tidy_line;

/// Where a person works, and as what; either may be empty.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Workplace {
    pub company: String,
    pub role: String,
}

/// Whether a heading names both («Место работы и должность»), and if so, whether the role comes
/// first.
pub(super) fn named_by(header: &str) -> Option<bool> {
    let is_between = |c: char| !c.is_alphanumeric() && c != ' ' && c != '.';
    let spaced = header.replace(is_between, " , ");
    let words = spaced.split_whitespace().map(|word| match word.to_lowercase().as_str() {
        "и" | "і" | "й" | "та" | "and" => ",",
        _ => word,
    });
    let joined = words.collect::<Vec<_>>().join(" ");
    let mut parts = joined.split(',').map(str::trim).filter(|part| !part.is_empty());
    let (first, second) = (parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    match [first, second].map(|part| headings::understand(part).field) {
        [Some(ImportField::Organization), Some(ImportField::Role)] => Some(false),
        [Some(ImportField::Role), Some(ImportField::Organization)] => Some(true),
        _ => None,
    }
}

/// Parts a cell at its first comma, semicolon, slash, line end or dash between spaces. A cell
/// without any is the company; under a heading that begins with the role, what is plainly no
/// company is the role.
pub(super) fn split(text: &str, is_role_first: bool) -> Workplace {
    let (first, second) = match cut_at(text) {
        Some((end, start)) => (&text[..end], &text[start..]),
        None if is_role_first && (has_firm(text) || text.contains(OPENING)) => ("", text),
        None => (text, ""),
    };
    let [first, second] = [first, second].map(tidy_line);
    match is_role_first {
        true => Workplace { company: second, role: first },
        false => Workplace { company: first, role: second },
    }
}

const OPENING: [char; 4] = ['«', '“', '„', '"'];

/// Where the first part ends and the second begins.
fn cut_at(text: &str) -> Option<(usize, usize)> {
    let cuts = cuts(text);
    let is_form = |at: &usize| {
        // "Acme, Inc., director": the form is still the company's.
        let end = cuts.get(at + 1).map_or(text.len(), |(end, _)| *end);
        is_firm_word(text[cuts[*at].1..end].trim().trim_end_matches('.'))
    };
    let last = cuts.len().checked_sub(1)?;
    let at = (0..=last).find(|at| !is_form(at))?;
    Some(cuts[at])
}

/// Every place at which the text may be parted, outside of quotes.
fn cuts(text: &str) -> Vec<(usize, usize)> {
    let mut cuts = Vec::new();
    let (mut depth, mut is_in_straight) = (0_u32, false);
    for (at, sign) in text.char_indices() {
        match sign {
            '«' | '“' | '„' if !(sign == '“' && depth > 0) => depth += 1,
            '»' | '”' | '“' => depth = depth.saturating_sub(1),
            '"' => is_in_straight = !is_in_straight,
            _ => {}
        }
        let after = at + sign.len_utf8();
        let is_cut = match sign {
            ',' | ';' | '\n' => true,
            '/' => !is_abbreviation(&text[..at], &text[after..]),
            '-' | '–' | '—' => {
                text[..at].ends_with(char::is_whitespace)
                    && text[after..].starts_with(char::is_whitespace)
            }
            _ => false,
        };
        // A quote that never closes quotes nothing.
        let is_quoted = depth > 0 && text[after..].contains(['»', '”', '“'])
            || is_in_straight && text[after..].contains('"');
        if is_cut && !is_quoted {
            cuts.push((at, after));
        }
    }
    cuts
}

/// «и/о», "c/o": a slash between single letters.
fn is_abbreviation(before: &str, after: &str) -> bool {
    let is_letter = |c: &char| c.is_alphabetic();
    before.chars().rev().take_while(is_letter).count() == 1
        && after.chars().take_while(is_letter).count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_that_name_both_are_told_from_those_that_name_one() {
        for (header, expected) in [
            ("Компания, должность", Some(false)),
            ("Место работы и должность", Some(false)),
            ("Место работы (должность)", Some(false)),
            ("Компанія / посада", Some(false)),
            ("Місце роботи та посада", Some(false)),
            ("Company, title", Some(false)),
            ("Company and job title", Some(false)),
            ("Организация - должность", Some(false)),
            ("Должность, место работы", Some(true)),
            ("Посада і компанія", Some(true)),
            ("Должность", None),
            ("Должность в организации", None),
            ("Компания, телефон", None),
            ("Company Title", None),
            ("Имя, компания, должность", None),
        ] {
            assert_eq!(named_by(header), expected, "{header}");
        }
    }

    #[test]
    fn a_company_is_parted_from_the_role() {
        for (text, company, role) in [
            ("Ромашка, бухгалтер", "Ромашка", "бухгалтер"),
            ("ООО «Рога, копыта и Ко», директор", "ООО «Рога, копыта и Ко»", "директор"),
            ("ТОВ \"Лілія; Ко\" / менеджер", "ТОВ \"Лілія; Ко\"", "менеджер"),
            ("Ромашка - главный бухгалтер, юрист", "Ромашка", "главный бухгалтер, юрист"),
            ("Санта-Барбара — продавец", "Санта-Барбара", "продавец"),
            ("Школа № 5; учитель", "Школа № 5", "учитель"),
            ("Ромашка\nдиректор", "Ромашка", "директор"),
            ("Acme, Inc., director", "Acme, Inc.", "director"),
            ("Ромашка, и/о директора", "Ромашка", "и/о директора"),
            ("ООО «Ромашка", "ООО «Ромашка", ""),
            ("ООО «Ромашка, директор", "ООО «Ромашка", "директор"),
            ("Ромашка", "Ромашка", ""),
            (", директор", "", "директор"),
            ("Ромашка,", "Ромашка", ""),
            ("Acme, Inc.", "Acme, Inc.", ""),
        ] {
            let expected = Workplace { company: company.into(), role: role.into() };
            assert_eq!(split(text, false), expected, "{text}");
        }
        let turned = split("Бухгалтер, ООО «Ромашка»", true);
        assert_eq!((turned.company.as_str(), turned.role.as_str()), ("ООО «Ромашка»", "Бухгалтер"));
        assert_eq!(split("Бухгалтер", true).role, "Бухгалтер");
        assert_eq!(split("ООО Ромашка", true).company, "ООО Ромашка");
    }
}
