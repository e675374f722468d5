//! How long before something the program speaks up, as typed: `15m`, `2h`, `1d`, `no`.

use serde_json::{Value, json};
use vizitka_core::settings::{Lead, LeadUnit};
use vizitka_core::text::fold;

use crate::terminal::{Result, Terminal};

/// What `--remind` says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Remind {
    /// Not at all.
    No,
    /// So long before.
    Before(Lead),
}

/// Reads `--remind`; the units go by their first letter in any of the three languages.
pub fn read(text: &str) -> std::result::Result<Remind, String> {
    let text = fold(text);
    if ["no", "нет", "ни", "0"].contains(&text.as_str()) {
        return Ok(Remind::No);
    }
    let cut = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (count, unit) = text.split_at(cut);
    let unit = match unit.trim_start().chars().next() {
        Some('m' | 'м' | 'х') => LeadUnit::Minutes,
        Some('h' | 'ч' | 'г') => LeadUnit::Hours,
        Some('d' | 'д') => LeadUnit::Days,
        _ => return Err(examples()),
    };
    let count = count.parse().map_err(|_| examples())?;
    Ok(Remind::Before(Lead { count, unit, at_time: None }))
}

fn examples() -> String {
    "15m, 2h, 1d, no".to_owned()
}

/// The lead of something new: as asked, else as the settings have it.
pub fn of_new(terminal: &Terminal, asked: Option<Remind>) -> Result<Value> {
    match asked {
        Some(Remind::No) => Ok(Value::Null),
        Some(Remind::Before(lead)) => Ok(json!(lead)),
        None => Ok(terminal.call("settings.get", json!({}))?["default_lead"].clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_read_in_three_languages() {
        let lead = |count, unit| Ok(Remind::Before(Lead { count, unit, at_time: None }));
        assert_eq!(read("15 минут"), lead(15, LeadUnit::Minutes));
        assert_eq!(read("30 хв"), lead(30, LeadUnit::Minutes));
        assert_eq!(read("2ч"), lead(2, LeadUnit::Hours));
        assert_eq!(read("2 години"), lead(2, LeadUnit::Hours));
        assert_eq!(read("1d"), lead(1, LeadUnit::Days));
        assert_eq!(read("нет"), Ok(Remind::No));
        assert!(read("soon").is_err());
    }
}
