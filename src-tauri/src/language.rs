//! The language of the desktop. The page must not ask the browser engine for it: under
//! `LANG=C.UTF-8`, which is what containers have, the engine says "C" and dates fail.

/// The languages that the program speaks, each with its words under `assets/words/`.
const SPOKEN: [&str; 3] = ["ru", "uk", "en"];

/// The first language the environment asks for that the program speaks, else English.
///
/// `variable` gives the value of an environment variable. The order is that of gettext: LANGUAGE
/// (a list), then the first of LC_ALL, LC_MESSAGES and LANG that is set.
pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> &'static str {
    let wishes = variable("LANGUAGE").unwrap_or_default();
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| variable(name))
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    wishes.split(':').chain([locale.as_str()]).find_map(spoken).unwrap_or("en")
}

/// The program's own name of a language, from a locale such as `uk_UA.UTF-8` or `ru-RU`.
pub fn spoken(locale: &str) -> Option<&'static str> {
    let language = locale.split(['_', '-', '.', '@']).next()?;
    SPOKEN.into_iter().find(|own| language.eq_ignore_ascii_case(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(variables: &[(&str, &str)]) -> &'static str {
        from_environment(|name| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_list_of_wishes_comes_before_the_locale() {
        assert_eq!(asked(&[("LANGUAGE", "de:uk:ru"), ("LANG", "en_US.UTF-8")]), "uk");
    }

    #[test]
    fn lc_all_comes_before_lang() {
        assert_eq!(asked(&[("LC_ALL", "ru_RU.UTF-8"), ("LANG", "uk_UA.UTF-8")]), "ru");
        assert_eq!(asked(&[("LC_ALL", ""), ("LANG", "uk_UA.UTF-8")]), "uk");
    }

    #[test]
    fn a_locale_without_a_language_or_with_one_unknown_gives_english() {
        assert_eq!(asked(&[("LANG", "C.UTF-8")]), "en");
        assert_eq!(asked(&[("LANG", "pl_PL.UTF-8")]), "en");
        assert_eq!(asked(&[]), "en");
    }
}
