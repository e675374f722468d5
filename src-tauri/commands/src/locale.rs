//! Where the user is at home: the language, and how days and hours are written there.

use std::env;

use chrono::{NaiveDate, NaiveTime, Timelike};
use vizitka_core::kernel::civil::{DayOrder, PartialDate, time_text};

use crate::words::Language;

/// A language, and the country by whose customs it is written.
///
/// Russian and Ukrainian are written in one way everywhere. English is written as in the United
/// States where the desktop is set to their days and hours, and else as in Britain: an American
/// reads «03/04» as the fourth of March.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    language: Language,
    /// ISO 3166, in capitals.
    country: Option<[u8; 2]>,
}

impl Locale {
    /// The desktop's. The language by POSIX precedence (LANGUAGE, LC_ALL, LC_MESSAGES, LANG), the
    /// country by that of times (LC_ALL, LC_TIME, LANG); where these say nothing, as on Windows and
    /// in programs that the Finder starts, what the system answers. English where that speaks
    /// nothing we do.
    pub fn of_system() -> Locale {
        Locale::found(|name| env::var(name).ok(), system_tags)
    }

    fn found(
        variable: impl Fn(&str) -> Option<String>,
        system: impl FnOnce() -> Vec<String>,
    ) -> Locale {
        let named = |names: &[&str]| -> Vec<String> {
            names.iter().filter_map(|name| variable(name)).filter(|tag| !tag.is_empty()).collect()
        };
        let spoken = named(&["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]);
        let written = named(&["LC_ALL", "LC_TIME", "LANG"]);
        let system = if written.is_empty() { system() } else { Vec::new() };
        let mut tags = spoken.iter().flat_map(|value| value.split(':'));
        let language = tags
            .find_map(Language::from_tag)
            .or_else(|| system.iter().find_map(|tag| Language::from_tag(tag)));
        let country = written.first().or(system.first()).and_then(|tag| country_of(tag));
        Locale { language: language.unwrap_or(Language::En), country }
    }

    /// Reads `en_US.UTF-8`, `uk-UA`, `ru`; none for a language the program does not speak.
    pub fn from_tag(tag: &str) -> Option<Locale> {
        Language::from_tag(tag).map(|language| Locale { language, country: country_of(tag) })
    }

    /// The same desktop, with somebody before it who chose another language.
    pub fn speaking(self, language: Language) -> Locale {
        Locale { language, ..self }
    }

    /// The language.
    pub fn language(self) -> Language {
        self.language
    }

    /// ISO 3166, such as `UA`; none where the desktop names no country.
    pub fn country(&self) -> Option<&str> {
        self.country.as_ref().and_then(|letters| str::from_utf8(letters).ok())
    }

    /// A tag of BCP 47 by which the window writes numbers, days and hours.
    pub fn tag(self) -> &'static str {
        match self.language {
            Language::Ru => "ru-RU",
            Language::Uk => "uk-UA",
            Language::En if self.is_american() => "en-US",
            Language::En => "en-GB",
        }
    }

    fn is_american(self) -> bool {
        self.language == Language::En && self.country() == Some("US")
    }

    /// What comes first between slashes.
    pub fn day_order(self) -> DayOrder {
        if self.is_american() { DayOrder::MonthFirst } else { DayOrder::DayFirst }
    }

    /// `21.11.2026`, `21/11/2026` or `11/21/2026`.
    pub fn day(self, day: NaiveDate) -> String {
        self.partial(PartialDate::full(day))
    }

    /// As far as it is known: `12.03.1980`, `12.03`, `1980`.
    pub fn partial(self, date: PartialDate) -> String {
        let year = date.year.map(|year| format!("{year:04}"));
        let mark = if self.language == Language::En { "/" } else { "." };
        let parts = match (date.month, date.day, self.day_order()) {
            (Some(month), Some(day), DayOrder::DayFirst) => Some([day, month]),
            (Some(month), Some(day), DayOrder::MonthFirst) => Some([month, day]),
            _ => None,
        };
        let parts = parts.into_iter().flatten().map(|part| format!("{part:02}"));
        parts.chain(year).collect::<Vec<_>>().join(mark)
    }

    /// `14:00`, or `2:00 PM`.
    pub fn time(self, time: NaiveTime) -> String {
        if !self.is_american() {
            return time_text(time);
        }
        let (is_afternoon, hour) = time.hour12();
        let half = if is_afternoon { "PM" } else { "AM" };
        format!("{hour}:{:02} {half}", time.minute())
    }
}

impl From<Language> for Locale {
    /// A language at home nowhere in particular.
    fn from(language: Language) -> Locale {
        Locale { language, country: None }
    }
}

/// `UA` of `uk_UA.UTF-8`, `en-US`, `sr-Latn-RS`.
fn country_of(tag: &str) -> Option<[u8; 2]> {
    let plain = tag.split(['.', '@']).next().unwrap_or_default();
    let country = plain.split(['_', '-']).skip(1).find(|part| part.len() == 2)?;
    let letters: [u8; 2] = country.to_ascii_uppercase().as_bytes().try_into().ok()?;
    letters.iter().all(u8::is_ascii_alphabetic).then_some(letters)
}

/// What Windows and macOS answer to the question for the user's languages, the dearest first.
#[cfg(any(windows, target_os = "macos"))]
fn system_tags() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Elsewhere the variables are all there is.
#[cfg(not(any(windows, target_os = "macos")))]
fn system_tags() -> Vec<String> {
    Vec::new()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    /// The locale of a desktop, as its tag and its country.
    fn of(variables: &[(&str, &str)], system: &[&str]) -> String {
        let value = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let system = || system.iter().map(|tag| (*tag).to_owned()).collect();
        let locale = Locale::found(value, system);
        format!("{} {}", locale.tag(), locale.country().unwrap_or("-"))
    }

    #[test]
    fn the_desktop_says_the_language_and_the_country() {
        for (variables, expected) in [
            (&[("LANG", "ru_RU.UTF-8")][..], "ru-RU RU"),
            (&[("LANG", "uk_UA")], "uk-UA UA"),
            (&[("LANG", "en_US.UTF-8")], "en-US US"),
            (&[("LANG", "en_GB.UTF-8")], "en-GB GB"),
            (&[("LANG", "en_US.UTF-8"), ("LC_TIME", "uk_UA.UTF-8")], "en-GB UA"),
            (&[("LANG", "de_DE@euro"), ("LC_TIME", "en_US.UTF-8")], "en-US US"),
            (&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "de:uk")], "uk-UA DE"),
            (&[("LANG", "ru_KZ.UTF-8"), ("LC_ALL", "")], "ru-RU KZ"),
            (&[("LANG", "en_US.UTF-8"), ("LC_ALL", "ru_UA.UTF-8")], "ru-RU UA"),
            (&[("LANG", "C.UTF-8")], "en-GB -"),
            (&[("LANG", "POSIX")], "en-GB -"),
            (&[], "en-GB -"),
        ] {
            assert_eq!(of(variables, &[]), expected, "{variables:?}");
        }
    }

    #[test]
    fn a_system_without_variables_is_asked() {
        assert_eq!(of(&[], &["ru-RU"]), "ru-RU RU");
        assert_eq!(of(&[], &["de-DE", "uk-UA"]), "uk-UA DE");
        assert_eq!(of(&[], &["en-US"]), "en-US US");
        assert_eq!(of(&[("LANG", "uk_UA.UTF-8")], &["en-US"]), "uk-UA UA");
        assert_eq!(of(&[("LANGUAGE", "ru")], &["en-US"]), "ru-RU US");
    }

    #[test]
    fn days_and_hours_are_written_as_at_home() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 5).unwrap();
        let birthday = PartialDate { year: None, ..PartialDate::full(day) };
        let year = PartialDate { year: Some(1980), month: None, day: None };
        let half_past = |hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
        let america = Locale::from_tag("en_US.UTF-8").unwrap();
        for (locale, expected) in [
            (Locale::from(Language::Uk), ["05.11.2026", "05.11", "1980", "00:30", "14:30"]),
            (Locale::from(Language::En), ["05/11/2026", "05/11", "1980", "00:30", "14:30"]),
            (america, ["11/05/2026", "11/05", "1980", "12:30 AM", "2:30 PM"]),
            (america.speaking(Language::Ru), ["05.11.2026", "05.11", "1980", "00:30", "14:30"]),
        ] {
            let [night, day_time] = [0, 14].map(|hour| locale.time(half_past(hour)));
            let written =
                [locale.day(day), locale.partial(birthday), locale.partial(year), night, day_time];
            assert_eq!(written, expected, "{locale:?}");
        }
    }
}
