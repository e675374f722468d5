//! Settings: how this user likes the program, kept in the base so that they move with it.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::kernel::civil::parse_time;
use crate::kernel::error::{Error, Result};
use crate::kernel::phone::PhoneRegion;
use crate::kernel::workspace::{Reader, Tx};

/// Light, dark, or as the desktop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the desktop has it.
    #[default]
    System,
    /// Paper.
    Light,
    /// Night.
    Dark,
}

/// A highlighter of the diary. Each reaches 4.5:1 with its ink on paper and at night (WCAG 2.2);
/// amber and red have meanings of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum MarkColour {
    /// As in a paper diary: went well.
    Pink,
    /// Green.
    Green,
    /// As in a paper diary: fell through.
    Blue,
    /// Violet.
    Violet,
}

/// Which part of a name comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NameOrder {
    /// «Фамилия Имя Отчество».
    #[default]
    SurnameFirst,
    /// «Имя Фамилия».
    GivenFirst,
}

impl NameOrder {
    /// What people are used to whose language (`ru`, `uk`, `en`) it is.
    pub fn of_language(language: &str) -> NameOrder {
        match language {
            "en" => NameOrder::GivenFirst,
            _ => NameOrder::SurnameFirst,
        }
    }
}

/// The unit of a lead time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum LeadUnit {
    /// Minutes before.
    Minutes,
    /// Hours before.
    Hours,
    /// Whole days before, at an hour of that day.
    Days,
}

/// How long before something the program speaks up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lead {
    /// How many units; 0 is at the moment itself.
    pub count: u32,
    /// Which unit.
    pub unit: LeadUnit,
    /// With days: at which hour of that day, `HH:MM`.
    #[serde(default, with = "time_text")]
    #[ts(type = "string | null")]
    pub at_time: Option<chrono::NaiveTime>,
}

/// The longest lead, in days: what is further off is next year's.
pub(crate) const LONGEST_DAYS: u32 = 366;

impl Lead {
    /// Refuses a lead of more than a year (`field-invalid`).
    pub(crate) fn check(self) -> Result<Lead> {
        let a_day = match self.unit {
            LeadUnit::Minutes => 24 * 60,
            LeadUnit::Hours => 24,
            LeadUnit::Days => 1,
        };
        if self.count > LONGEST_DAYS * a_day {
            return Err(Error::invalid("lead", self.count));
        }
        Ok(self)
    }
}

/// Everything that can be set. What was never set has its default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// `ru`, `uk`, `en`; none: as the system.
    pub language: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// Size of everything, in per cent: 90–150.
    pub scale: u32,
    /// The colour of what went well.
    pub success_mark: MarkColour,
    /// The colour of what fell through; never the same.
    pub fell_through_mark: MarkColour,
    /// Surname or given name first.
    pub name_order: NameOrder,
    /// First day of the week: 1 Monday, 7 Sunday.
    pub week_start: u8,
    /// The country in which numbers without a country code were dialled.
    pub phone_region: PhoneRegion,
    /// From when no notices are shown, `HH:MM`.
    #[serde(with = "time_text")]
    #[ts(type = "string | null")]
    pub quiet_from: Option<chrono::NaiveTime>,
    /// Until when no notices are shown, `HH:MM`.
    #[serde(with = "time_text")]
    #[ts(type = "string | null")]
    pub quiet_to: Option<chrono::NaiveTime>,
    /// The reminder that a new meeting is offered.
    pub default_lead: Option<Lead>,
    /// When birthdays without a reminder of their own are announced; none: never.
    pub birthday_reminder: Option<Lead>,
    /// Whether the first start is over.
    pub is_welcomed: bool,
    /// Whether the program starts with the desktop.
    pub autostart: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: None,
            theme: Theme::System,
            scale: 100,
            success_mark: MarkColour::Pink,
            fell_through_mark: MarkColour::Blue,
            name_order: NameOrder::SurnameFirst,
            week_start: 1,
            phone_region: PhoneRegion::Ru,
            quiet_from: None,
            quiet_to: None,
            default_lead: Some(Lead { count: 30, unit: LeadUnit::Minutes, at_time: None }),
            birthday_reminder: Some(Lead {
                count: 0,
                unit: LeadUnit::Days,
                at_time: chrono::NaiveTime::from_hms_opt(9, 0, 0),
            }),
            is_welcomed: false,
            autostart: false,
        }
    }
}

/// The settings in force.
pub fn get(reader: &Reader<'_>) -> Result<Settings> {
    Ok(serde_json::from_value(Value::Object(stored(reader)?)).unwrap_or_default())
}

/// Only what was ever set, each under its own key: two settings changed in two steps can
/// be taken back one by one.
fn stored(reader: &Reader<'_>) -> Result<Map<String, Value>> {
    let mut statement = reader.conn().prepare_cached("SELECT key, value FROM settings")?;
    let rows =
        statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut settings = Map::new();
    for row in rows {
        let (key, text) = row?;
        if let Ok(value) = serde_json::from_str(&text) {
            settings.insert(key, value);
        }
    }
    Ok(settings)
}

/// Whether anything was ever set or written down in this base.
pub(crate) fn is_begun(conn: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM settings) OR EXISTS (SELECT 1 FROM journal)
               OR EXISTS (SELECT 1 FROM contacts)";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// What follows from the language and the country of whoever made the base, for as long as nothing
/// else is chosen. Leaves a base alone that was begun already.
pub(crate) fn begin(conn: &Connection, language: &str, country: Option<&str>) -> Result<()> {
    if !is_begun(conn)? {
        let sql = "INSERT INTO settings (key, value) VALUES (?1, ?2)";
        for (key, value) in customs_of(language, country) {
            conn.execute(sql, [key, &value.to_string()])?;
        }
    }
    Ok(())
}

/// The choices of the first start; customs follow from the language, and from the country of the
/// desktop (ISO 3166), unless they are named.
pub fn welcome(
    tx: &Tx<'_>,
    chosen: &Map<String, Value>,
    country: Option<&str>,
) -> Result<Settings> {
    let mut chosen = chosen.clone();
    if let Some(language) = chosen.get("language").and_then(Value::as_str) {
        for (key, value) in customs_of(language, country) {
            chosen.entry(key).or_insert(value);
        }
    }
    change(tx, &chosen)
}

/// What people of a language are used to in a country: where phones are, which part of a name
/// comes first («Иванов Сергей», "John Smith"), and that American weeks begin on Sunday.
fn customs_of(language: &str, country: Option<&str>) -> [(&'static str, Value); 3] {
    let region = serde_json::to_value(PhoneRegion::of_home(language, country));
    let order = serde_json::to_value(NameOrder::of_language(language));
    let week_start = if (language, country) == ("en", Some("US")) { 7 } else { 1 };
    [
        ("phone_region", region.unwrap_or_default()),
        ("name_order", order.unwrap_or_default()),
        ("week_start", Value::from(week_start)),
    ]
}

/// Changes the settings that are named, each checked; answers all of them.
pub fn change(tx: &Tx<'_>, change: &Map<String, Value>) -> Result<Settings> {
    let mut wanted = stored(tx)?;
    let known = serde_json::to_value(Settings::default())?;
    for (key, value) in change {
        let mut alone = known.clone();
        match alone.get_mut(key) {
            Some(place) => *place = value.clone(),
            None => return Err(Error::invalid(key, value)),
        }
        if let Err(error) = serde_json::from_value::<Settings>(alone) {
            return Err(Error::invalid(key, value).because(error));
        }
        wanted.insert(key.clone(), value.clone());
    }
    let settings: Settings = serde_json::from_value(Value::Object(wanted))?;
    check(&settings)?;
    let mut changed: Vec<&str> = Vec::new();
    for (key, value) in change {
        let rows = tx
            .conn()
            .prepare_cached(
                "INSERT INTO settings (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
            )?
            .execute([key.as_str(), &value.to_string()])?;
        if rows > 0 {
            changed.push(key);
        }
    }
    tx.about("name", one_name(&changed));
    tx.about("count", changed.len());
    Ok(settings)
}

/// The setting that the history names; none for several at once. The hours of silence are one
/// setting with two ends, and one highlighter that takes the colour of the other gives it its own.
fn one_name<'a>(changed: &[&'a str]) -> &'a str {
    match changed {
        [only] => only,
        ["quiet_from", "quiet_to"] => "quiet_from",
        ["fell_through_mark", "success_mark"] => "success_mark",
        _ => "",
    }
}

fn check(settings: &Settings) -> Result<()> {
    if !(90..=150).contains(&settings.scale) {
        return Err(Error::invalid("scale", settings.scale));
    }
    if ![1, 7].contains(&settings.week_start) {
        return Err(Error::invalid("week_start", settings.week_start));
    }
    if settings.success_mark == settings.fell_through_mark {
        let colour = serde_json::to_value(settings.fell_through_mark)?;
        return Err(Error::invalid("fell_through_mark", colour));
    }
    for lead in [settings.default_lead, settings.birthday_reminder].into_iter().flatten() {
        lead.check()?;
    }
    match settings.language.as_deref() {
        None | Some("ru" | "uk" | "en") => Ok(()),
        Some(other) => Err(Error::invalid("language", other)),
    }
}

/// Whether any record of the sample base is left.
pub fn has_sample(reader: &Reader<'_>) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM sample_records)";
    Ok(reader.conn().prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// `HH:MM` or null.
mod time_text {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(
        time: &Option<NaiveTime>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        time.map(crate::kernel::civil::time_text).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<NaiveTime>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.filter(|text| !text.is_empty())
            .map(|text| super::parse_time(&text).map_err(serde::de::Error::custom))
            .transpose()
    }
}
