//! Weeks and months counted from the present one, as questions to the diary name them.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde_json::{Value, json};
use vizitka_core::kernel::civil::{day_text, parse_day};
use vizitka_core::reports::Stretch;

use crate::terminal::{Result, Terminal};
use crate::when;

/// A week or a month.
pub struct Period {
    stretch: Stretch,
    shift: i32,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// How its meetings ended, as the report counts them.
    pub outcomes: Value,
}

impl Period {
    /// The period so many steps from the present one. The report says where a week begins.
    pub fn of(terminal: &Terminal, stretch: Stretch, shift: i32) -> Result<Period> {
        let today = terminal.now().date();
        let chosen = match stretch {
            Stretch::Week => moved(
                today,
                shift,
                |day, by| day + Days::new(7 * by),
                |day, by| day - Days::new(7 * by),
            ),
            Stretch::Month => {
                let first = today.with_day(1).unwrap_or(today);
                moved(first, shift, |day, by| day + months(by), |day, by| day - months(by))
            }
        };
        let day = day_text(chosen);
        let request = json!({ "from": day, "to": day, "chosen": day, "by": stretch });
        let outcomes = terminal.call("reports.outcomes", request)?;
        let from = outcomes["chosen"]["monday"].as_str().unwrap_or_default().to_owned();
        let first = parse_day(&from).unwrap_or(chosen);
        let last = match stretch {
            Stretch::Week => first + Days::new(6),
            Stretch::Month => first + Months::new(1) - Days::new(1),
        };
        Ok(Period { stretch, shift, from, to: day_text(last), outcomes })
    }

    /// Whether all of it is still to come.
    pub fn lies_ahead(&self) -> bool {
        self.shift > 0
    }

    /// «Три недели назад, 26.10.2026–01.11.2026».
    pub fn shown(&self, terminal: &Terminal) -> String {
        let (tense, count) = match self.shift {
            0 => ("now", 0),
            shift if shift < 0 => ("ago", -shift),
            shift => ("ahead", shift),
        };
        let key = format!("report-{}-{tense}", self.stretch.as_str());
        let when = terminal.say(&key, &[("count", json!(count))]);
        format!("{when}, {}–{}", when::day(terminal, &self.from), when::day(terminal, &self.to))
    }
}

fn months(count: u64) -> Months {
    Months::new(u32::try_from(count).unwrap_or(u32::MAX))
}

fn moved(
    day: NaiveDate,
    shift: i32,
    on: impl Fn(NaiveDate, u64) -> NaiveDate,
    back: impl Fn(NaiveDate, u64) -> NaiveDate,
) -> NaiveDate {
    let by = u64::from(shift.unsigned_abs());
    if shift < 0 { back(day, by) } else { on(day, by) }
}
