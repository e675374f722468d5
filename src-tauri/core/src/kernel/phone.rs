//! Phone numbers: kept as typed, and beside that in E.164 where they are valid.
//!
//! The two numbering plans that most of our users dial (ITU-T E.164, national
//! plans of +7 and +380) are read here, because a list of 100,000 rows would
//! otherwise spend most of its import in a general parser; every other number
//! goes to libphonenumber's metadata.

use phonenumber::country;
use phonenumber::metadata::DATABASE;

/// The country in which a number without a country code was dialled.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "lowercase")]
pub enum PhoneRegion {
    /// Russia.
    #[default]
    Ru,
    /// Ukraine.
    Ua,
    /// Kazakhstan.
    Kz,
    /// Belarus.
    By,
    /// The United States and Canada.
    Us,
    /// The United Kingdom.
    Gb,
    /// Germany.
    De,
}

impl PhoneRegion {
    /// A guess for a new base: whose numbers come without a country code where the user speaks
    /// this language (`ru`, `uk`, `en`) and the desktop stands in this country (ISO 3166, `UA`).
    /// The settings change it.
    ///
    /// Many a desktop in Moscow or Kyiv is left as it came, in the English of the United States:
    /// of Russian and Ukrainian, countries count in which they are spoken.
    pub fn of_home(language: &str, country: Option<&str>) -> PhoneRegion {
        match (language, country) {
            (_, Some("UA")) | ("uk", _) => PhoneRegion::Ua,
            (_, Some("KZ")) => PhoneRegion::Kz,
            (_, Some("BY")) => PhoneRegion::By,
            ("en", Some("US" | "CA")) => PhoneRegion::Us,
            ("en", Some("DE")) => PhoneRegion::De,
            ("en", Some("RU")) => PhoneRegion::Ru,
            ("en", _) => PhoneRegion::Gb,
            _ => PhoneRegion::Ru,
        }
    }

    fn country(self) -> country::Id {
        match self {
            PhoneRegion::Ru => country::RU,
            PhoneRegion::Ua => country::UA,
            PhoneRegion::Kz => country::KZ,
            PhoneRegion::By => country::BY,
            PhoneRegion::Us => country::US,
            PhoneRegion::Gb => country::GB,
            PhoneRegion::De => country::DE,
        }
    }
}

/// The number in E.164 (`+79161234567`), or none when it is not a valid one.
///
/// Reads what people write: `8 (916) 123-45-67`, `8-800…`, `00380…`, `067 …`,
/// and drops an extension (`доб. 12`, `вн. 3`, `ext 4`), which E.164 has no place for.
pub fn e164(typed: &str, region: PhoneRegion) -> Option<String> {
    let number = without_extension(typed);
    if number.chars().any(char::is_alphabetic) {
        return None;
    }
    let digits = super::text::digits(number);
    if !(7..=15).contains(&digits.len()) {
        return None;
    }
    let international = number.trim_start().starts_with('+');
    let (digits, international) = match digits.strip_prefix("00") {
        Some(rest) if !international => (rest.to_owned(), true),
        _ => (digits, international),
    };
    if international {
        let plus = format!("+{digits}");
        return known_plan(&digits, true, region)
            .or_else(|| valid(&plus, None))
            .or_else(|| possible(&plus));
    }
    known_plan(&digits, false, region)
        .or_else(|| valid(&digits, Some(region.country())))
        .or_else(|| of_a_neighbour(&digits, region))
        // Lists exported by other programs often lose the plus.
        .or_else(|| (digits.len() >= 11).then(|| valid(&format!("+{digits}"), None)).flatten())
}

fn without_extension(typed: &str) -> &str {
    const MARKS: [&str; 7] = ["доб", "вн", "дод", "ext", "x", "#", ";"];
    let may_extend = |c: char| c.is_alphabetic() || matches!(c, '#' | ';');
    if !typed.contains(may_extend) {
        return typed;
    }
    let lower = typed.to_lowercase();
    if lower.len() != typed.len() {
        return typed;
    }
    let cut = MARKS.iter().filter_map(|mark| lower.find(mark)).min().unwrap_or(typed.len());
    typed.get(..cut).unwrap_or(typed)
}

/// +7 (ten national digits beginning 3, 4, 6–9) and +380 (nine national digits).
fn known_plan(digits: &str, international: bool, region: PhoneRegion) -> Option<String> {
    let seven = matches!(region, PhoneRegion::Ru | PhoneRegion::Kz);
    let national_seven = |rest: &str| {
        let valid = rest.len() == 10 && matches!(rest.as_bytes()[0], b'3' | b'4' | b'6'..=b'9');
        valid.then(|| format!("+7{rest}"))
    };
    if digits.len() == 11 && digits.starts_with('7') && (international || seven) {
        return national_seven(&digits[1..]);
    }
    if digits.len() == 11 && digits.starts_with('8') && seven && !international {
        return national_seven(&digits[1..]);
    }
    if digits.len() == 10 && seven && !international && digits.starts_with('9') {
        return national_seven(digits);
    }
    let ukrainian = |rest: &str| {
        let valid = rest.len() == 9 && matches!(rest.as_bytes()[0], b'3'..=b'9');
        valid.then(|| format!("+380{rest}"))
    };
    match digits.strip_prefix("380") {
        Some(rest) if rest.len() == 9 => return ukrainian(rest),
        _ => {}
    }
    if region == PhoneRegion::Ua && !international && digits.len() == 10 {
        return digits.strip_prefix('0').and_then(ukrainian);
    }
    // 8 was the trunk prefix before the 0 until 2009; old lists are full of it.
    if region == PhoneRegion::Ua && !international && digits.len() == 11 {
        return digits.strip_prefix("80").and_then(ukrainian);
    }
    None
}

/// A neighbour's national number that nobody could dial in this region: no number of +7
/// begins with 0, and after an eight Ukraine and Belarus dial nothing but a 0. Lists are made on
/// both sides of a border, and the language of the program says little about its customers. It is
/// asked before a plus is made up: «8 (495) …» would be a mobile of Vietnam.
fn of_a_neighbour(digits: &str, region: PhoneRegion) -> Option<String> {
    use PhoneRegion::{By, Kz, Ru, Ua};
    let neighbour = match (region, digits.len()) {
        (Ru | Kz, 10) if digits.starts_with('0') => Ua,
        // «8 (050) …», as Ukraine was dialled with the eight; of the codes that Belarus dials in
        // the same way only a Ukrainian list says whose they are.
        (Ua, 11) if digits.starts_with("80") => return known_plan(&digits[1..], false, Ua),
        (Ru | Kz, 11) if digits.starts_with("80") && !is_belarusian(&digits[2..4]) => {
            return known_plan(&digits[1..], false, Ua);
        }
        // Codes of Russia begin with 3, 4, 8 or 9, those of Kazakhstan with 7.
        (Ua | By, 11)
            if digits.starts_with('8') && matches!(digits.as_bytes()[1], b'3' | b'4' | b'7'..) =>
        {
            Ru
        }
        _ => return None,
    };
    known_plan(digits, false, neighbour)
}

fn is_belarusian(code: &str) -> bool {
    matches!(code, "25" | "29" | "33" | "44")
}

/// The number, if the metadata know it for a valid one.
fn valid(text: &str, country: Option<country::Id>) -> Option<String> {
    let parsed = phonenumber::parse(country, text).ok()?;
    let is_valid = phonenumber::is_valid(&parsed);
    is_valid.then(|| parsed.format().mode(phonenumber::Mode::E164).to_string())
}

/// The number, if it is written as those of its country are, whatever range it lies in: the metadata
/// come behind the ranges that countries hand out, and who writes a plus means the number as it is.
fn possible(text: &str) -> Option<String> {
    let parsed = phonenumber::parse(None, text).ok()?;
    let countries = DATABASE.by_code(&parsed.country().code())?;
    let national = parsed.national().to_string();
    let is_possible = countries.iter().any(|meta| meta.descriptors().general().is_match(&national));
    is_possible.then(|| parsed.format().mode(phonenumber::Mode::E164).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        use PhoneRegion::{By, De, Ru, Ua};
        for (typed, region, expected) in [
            ("8 (916) 123-45-67", Ru, Some("+79161234567")),
            ("+7 916 123 45 67", Ua, Some("+79161234567")),
            ("916 123 45 67", Ru, Some("+79161234567")),
            ("8 800 555 35 35", Ru, Some("+78005553535")),
            ("8-495-111-00-99 доб. 12", Ru, Some("+74951110099")),
            ("+7 701 222 33 44", Ru, Some("+77012223344")),
            ("067 111-22-33", Ua, Some("+380671112233")),
            ("(067) 111-22-33", Ru, Some("+380671112233")),
            ("8-067-111-22-33", Ua, Some("+380671112233")),
            ("8 (044) 111-22-33", Ua, Some("+380441112233")),
            ("8 (916) 123-45-67", Ua, Some("+79161234567")),
            ("8 (495) 111-00-99", Ua, Some("+74951110099")),
            ("8 (812) 111-00-99", Ua, Some("+78121110099")),
            ("8 (343) 211-00-99", By, Some("+73432110099")),
            ("8 800 555 35 35", Ua, Some("+78005553535")),
            ("8 701 222 33 44", Ua, Some("+77012223344")),
            ("8 029 611-22-33", By, Some("+375296112233")),
            ("+84 951 110 099", Ua, Some("+84951110099")),
            ("81 90 1234 5678", Ua, Some("+819012345678")),
            ("012 345-67-89", Ru, None),
            ("8 (050) 123-45-67 доб. 3", Ua, Some("+380501234567")),
            ("8-050-123-45-67", Ru, Some("+380501234567")),
            ("8 (044) 222-33-44", Ua, Some("+380442223344")),
            ("8 (044) 722-33-44", Ru, None),
            ("380671112233", Ru, Some("+380671112233")),
            ("00 49 30 1234567", Ru, Some("+49301234567")),
            ("+1 650 253 0000", Ua, Some("+16502530000")),
            ("030 1234567", De, Some("+49301234567")),
            ("+972 54-123-4567", Ru, Some("+972541234567")),
            ("00972 54 123 45 67", Ua, Some("+972541234567")),
            ("+972 3-123-4567", Ru, Some("+97231234567")),
            ("+972 54-123", Ru, None),
            ("+999 54 123 45 67", Ru, None),
            ("+44 1", Ru, None),
            ("12-34", Ru, None),
            ("позвонить Ане", Ru, None),
            ("+7 000 000 00 00", Ru, None),
            ("", Ru, None),
        ] {
            assert_eq!(e164(typed, region).as_deref(), expected, "{typed}");
        }
    }
}
