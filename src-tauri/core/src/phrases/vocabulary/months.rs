//! The months, in full with their endings and as people shorten them.

use super::slips::is_one_slip;

/// Stems with the endings that make a month of them, in the order of the year: «Марина», «декан» and
/// «Майоров» only begin like one.
const NAMES: [&[(&str, &[&str])]; 12] = [
    &[("январ", SOFT), ("сичен", SOFT), ("сичн", SOFT), ("january", WHOLE)],
    &[("феврал", SOFT), ("лют", &["ий", "ого", "ому", "им"]), ("february", WHOLE)],
    &[("март", HARD), ("березен", SOFT), ("березн", SOFT), ("march", WHOLE)],
    &[("апрел", SOFT), ("квитен", SOFT), ("квитн", SOFT), ("april", WHOLE)],
    &[("ма", &["й", "я", "ю", "е", "ем"]), ("травен", SOFT), ("травн", SOFT), ("may", WHOLE)],
    &[("июн", SOFT), ("червен", SOFT), ("червн", SOFT), ("june", WHOLE)],
    &[("июл", SOFT), ("липен", SOFT), ("липн", SOFT), ("july", WHOLE)],
    &[("август", HARD), ("серпен", SOFT), ("серпн", SOFT), ("august", WHOLE)],
    &[("сентябр", SOFT), ("вересен", SOFT), ("вересн", SOFT), ("september", WHOLE)],
    &[("октябр", SOFT), ("жовтен", SOFT), ("жовтн", SOFT), ("october", WHOLE)],
    &[("ноябр", SOFT), ("листопад", HARD), ("november", WHOLE)],
    &[("декабр", SOFT), ("груден", SOFT), ("грудн", SOFT), ("december", WHOLE)],
];

const SOFT: &[&str] = &["ь", "я", "ю", "е", "и", "ем"];
const HARD: &[&str] = &["", "а", "у", "е", "и", "ом"];
const WHOLE: &[&str] = &[""];

/// Names that people cut off anywhere, and how many letters of each are enough: «бер» and «вер» are
/// words of their own.
const CUT: [&[(&str, usize)]; 12] = [
    &[("января", 3), ("сичня", 3), ("january", 3)],
    &[("февраля", 3), ("лютого", 3), ("february", 3)],
    &[("марта", 3), ("березня", 5), ("march", 3)],
    &[("апреля", 3), ("квитня", 4), ("april", 3)],
    &[("травня", 4)],
    &[("июня", 3), ("червня", 4), ("june", 3)],
    &[("июля", 3), ("липня", 3), ("july", 3)],
    &[("августа", 3), ("серпня", 4), ("august", 3)],
    &[("сентября", 3), ("вересня", 5), ("september", 3)],
    &[("октября", 3), ("жовтня", 4), ("october", 3)],
    &[("ноября", 3), ("листопада", 4), ("november", 3)],
    &[("декабря", 3), ("грудня", 4), ("december", 3)],
];

/// A month, 1–12; asked only of a word that stands beside a number.
pub(in super::super) fn month(word: &str) -> Option<u32> {
    let letters = word.chars().count();
    let is_name = |(stem, endings): &(&str, &[&str])| {
        word.strip_prefix(stem).is_some_and(|ending| endings.contains(&ending))
    };
    let is_cut = |(name, least): &(&str, usize)| letters >= *least && name.starts_with(word);
    let at = (0..12).find(|at| NAMES[*at].iter().any(is_name) || CUT[*at].iter().any(is_cut))?;
    u32::try_from(at + 1).ok()
}

/// Whether a word is a month but for one slip of the finger: «декбря», "decembr". Asked only of a
/// word that stands behind a number, as a month does.
pub(in super::super) fn is_nearly_month(word: &str) -> bool {
    const LONG: usize = 6;
    let names = CUT.iter().flat_map(|names| names.iter());
    let mut long = names.filter(|(name, _)| name.chars().count() >= LONG);
    long.any(|(name, _)| is_one_slip(word, name))
}
