//! The words of the program: Fluent files shared with the window.
//!
//! `assets/words/<lang>/<room>.ftl` is compiled in, so a notice or a terminal line needs
//! no file at run time. Isolation marks are off on both sides: they would show up in
//! terminals and notification daemons.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;
use vizitka_core::kernel::error::{Code, Error};

include!(concat!(env!("OUT_DIR"), "/word_files.rs"));

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Russian.
    Ru,
    /// Ukrainian.
    Uk,
    /// English.
    En,
}

impl Language {
    /// All of them.
    pub const ALL: [Language; 3] = [Language::Ru, Language::Uk, Language::En];

    /// `ru`, `uk`, `en`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Language::Ru => "ru",
            Language::Uk => "uk",
            Language::En => "en",
        }
    }

    /// Reads `ru`, `ru_RU.UTF-8`, `uk-UA`…; none for a language the program does not speak.
    pub fn from_tag(tag: &str) -> Option<Language> {
        match tag.get(..2)?.to_ascii_lowercase().as_str() {
            "ru" | "be" | "kk" => Some(Language::Ru),
            "uk" => Some(Language::Uk),
            "en" => Some(Language::En),
            _ => None,
        }
    }

    fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Language::Ru => RU,
            Language::Uk => UK,
            Language::En => EN,
        }
    }
}

fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; 3] = [const { OnceLock::new() }; 3];
    BUNDLES[language as usize].get_or_init(|| {
        let tag: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for (file, text) in language.files() {
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, errors)| {
                    tracing::error!(file, ?errors, "a words file has a mistake");
                    partial
                });
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

/// The sentence of a key; the key itself when there is none, so that it shows.
pub fn say(language: Language, key: &str, args: &[(&str, Value)]) -> String {
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        fluent.set((*name).to_owned(), fluent_value(value));
    }
    let bundle = bundle(language);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        tracing::error!(key, "no words");
        return key.to_owned();
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors);
    if !errors.is_empty() {
        tracing::error!(key, ?errors, "words lack an argument");
    }
    Cow::into_owned(text)
}

/// Whether there are words for a key.
pub fn has(language: Language, key: &str) -> bool {
    bundle(language).has_message(key)
}

/// The sentence of a refusal: what happened and what to do.
pub fn refusal(language: Language, error: &Error) -> String {
    let mut data = error.data.clone();
    if matches!(error.code, Code::DateDoesNotExist | Code::FieldInvalid)
        && let Some(text) = data.get("text").and_then(Value::as_str).map(read_out)
    {
        data.insert("text".to_owned(), text.into());
    }
    say_map(language, &format!("error-{}", error.code.as_str()), &data)
}

/// A day as it is written to people: `31.02.1980` for `1980-02-31`, `31.02` for `--02-31`,
/// `31.02.1980 10:00` for `1980-02-31T10:00`.
fn read_out(text: &str) -> String {
    if let Some((day, time)) = text.split_once('T').filter(|(day, _)| day.len() == 10) {
        return format!("{} {time}", read_out(day));
    }
    let parts: Vec<&str> = text.split('-').collect();
    match parts[..] {
        [year, month, day] if (year.len(), month.len(), day.len()) == (4, 2, 2) => {
            format!("{day}.{month}.{year}")
        }
        ["", "", month, day] if (month.len(), day.len()) == (2, 2) => format!("{day}.{month}"),
        _ => text.to_owned(),
    }
}

/// Like [`say`], with arguments as they come in errors and journal entries.
pub fn say_map(language: Language, key: &str, data: &Map<String, Value>) -> String {
    let args: Vec<_> = data.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    say(language, key, &args)
}

fn fluent_value(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or_default()),
        Value::String(text) => FluentValue::from(text.clone()),
        other => FluentValue::from(other.to_string()),
    }
}

/// The keys of a language's files, for the test that all three languages have the same.
pub fn keys(language: Language) -> Vec<String> {
    let lines = language.files().iter().flat_map(|(_, text)| text.lines());
    let key = |line: &str| {
        let (key, _) = line.split_once('=')?;
        let key = key.trim_end();
        let is_key = key.starts_with(|c: char| c.is_ascii_lowercase()) && !key.contains(' ');
        is_key.then(|| key.to_owned())
    };
    let mut keys: Vec<_> = lines.filter_map(key).collect();
    keys.sort();
    keys
}
