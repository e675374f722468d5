//! The names and phrases of one language, from `assets/samples/<lang>.json`.

use serde::Deserialize;

use crate::contacts::ContactName;
use crate::kernel::error::{Error, Result};

/// What the sample is made of.
#[derive(Deserialize)]
pub(super) struct Vocabulary {
    pub surnames: Vec<String>,
    /// Ending of a woman's surname, such as «а».
    pub female_ending: String,
    pub male_names: Vec<String>,
    pub female_names: Vec<String>,
    pub male_patronymics: Vec<String>,
    pub female_patronymics: Vec<String>,
    pub companies: Vec<String>,
    pub roles: Vec<String>,
    pub cities: Vec<String>,
    pub streets: Vec<String>,
    pub tags: Vec<String>,
    pub sources: Vec<String>,
    pub refusals: Vec<String>,
    pub places: Vec<String>,
    pub success: Vec<String>,
    pub neutral: Vec<String>,
    /// What was said with each of `refusals`, in their order.
    pub refusal: Vec<String>,
    pub fell_through: Vec<String>,
    /// Calls that nobody took.
    pub unanswered: Vec<String>,
    pub offered: Vec<String>,
    /// What was promised after each of `neutral`, in their order.
    pub promised: Vec<String>,
    pub planned: Vec<String>,
    pub tasks: Vec<String>,
    pub notes: Vec<String>,
    /// Patterns in which `#` is a digit; all from ranges that ring nobody.
    pub phone: Vec<String>,
    pub email_domains: Vec<String>,
    /// The one whom tours and pictures show, and the two who share the name's beginning.
    pub feature: ContactName,
}

impl Vocabulary {
    pub(super) fn of(language: &str) -> Result<Vocabulary> {
        let text = match language {
            "ru" => include_str!("../../../../assets/samples/ru.json"),
            "uk" => include_str!("../../../../assets/samples/uk.json"),
            "en" => include_str!("../../../../assets/samples/en.json"),
            other => return Err(Error::invalid("language", other)),
        };
        Ok(serde_json::from_str(text)?)
    }
}
