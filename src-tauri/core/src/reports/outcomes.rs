//! How many meetings in a week, and how did they end?

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::params_from_iter;

use super::model::{AskOutcomes, OutcomesReport, Stretch, WeekBar};
use super::period::{Calendar, LED_TO_NEXT, PASSED, Span, kinds_sql};
use crate::interactions::Ended;
use crate::interactions::store::VISIBLE;
use crate::kernel::civil::{day_text, parse_day};
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::workspace::Reader;

/// How many bars a chart has unless asked otherwise.
const BARS: u32 = 8;

/// How the meetings of each week or month ended, and those of the chosen one closely.
///
/// Without days of its own the chart ends with the present stretch and shows eight, or as
/// many more as it takes to show the chosen one. Refuses days that do not exist and an end
/// before its start.
pub fn outcomes(reader: &Reader<'_>, request: &AskOutcomes) -> Result<OutcomesReport> {
    let calendar = Calendar::of(reader, request.by)?;
    let chosen = calendar.start(parse_day(&request.chosen)?);
    let present = calendar.start(reader.now().today());
    let from = match &request.from {
        Some(day) => parse_day(day)?,
        None => calendar.earlier(present, BARS - 1).min(chosen),
    };
    let to = match &request.to {
        Some(day) => parse_day(day)?,
        None => calendar.end(present.max(chosen)),
    };
    if to < from {
        return Err(Error::new(Code::EndBeforeStart));
    }
    // Whole stretches only: a bar cut in half would lie about its week.
    let whole = Span::new(reader, calendar.start(from), calendar.end(calendar.start(to)))?;
    let alone = Span::new(reader, chosen, calendar.end(chosen))?;
    let weeks = bars(reader, calendar, &whole, &calendar.starts(from, to)?)?;
    let mut only = bars(reader, calendar, &alone, &[chosen])?;
    Ok(OutcomesReport {
        weeks,
        chosen: only.pop().unwrap_or_default(),
        led_to_next: led_to_next(reader, &alone)?,
        is_month: request.by == Stretch::Month,
    })
}

fn bars(
    reader: &Reader<'_>,
    calendar: Calendar,
    span: &Span,
    starts: &[NaiveDate],
) -> Result<Vec<WeekBar>> {
    let empty = |start: &NaiveDate| WeekBar { monday: day_text(*start), ..WeekBar::default() };
    let mut bars: BTreeMap<NaiveDate, WeekBar> =
        starts.iter().map(|start| (*start, empty(start))).collect();
    let sql = format!(
        "SELECT substr(i.starts_at, 1, 10) AS day, i.status, i.outcome, {PASSED} AS passed, count(*)
         FROM interactions i WHERE {VISIBLE} AND i.starts_at >= ?1 AND i.starts_at < ?2
           AND i.kind IN ({}) GROUP BY day, i.status, i.outcome, passed",
        kinds_sql(&[])
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(span.args()))?;
    while let Some(row) = rows.next()? {
        let day = parse_day(&row.get::<_, String>(0)?)?;
        if let Some(bar) = bars.get_mut(&calendar.start(day)) {
            bar.add(Ended::of(row.get(1)?, row.get(2)?), row.get(3)?, row.get(4)?);
        }
    }
    Ok(bars.into_values().collect())
}

impl WeekBar {
    fn add(&mut self, ended: Option<Ended>, passed: bool, count: u32) {
        let part = match ended {
            Some(Ended::Success) => &mut self.success,
            Some(Ended::Neutral) => &mut self.neutral,
            Some(Ended::Refusal) => &mut self.refusal,
            Some(Ended::Held) => &mut self.held,
            Some(Ended::FellThrough) => &mut self.fell_through,
            Some(Ended::Moved) => &mut self.moved,
            Some(Ended::Cancelled) => &mut self.cancelled,
            None if passed => &mut self.unclosed,
            None => &mut self.planned,
        };
        *part += count;
        self.total += count;
    }
}

/// How many talks of these days led to a next one.
fn led_to_next(reader: &Reader<'_>, span: &Span) -> Result<u32> {
    let sql = format!(
        "SELECT count(*) FROM interactions i
         WHERE {VISIBLE} AND i.starts_at >= ?1 AND i.starts_at < ?2 AND i.kind IN ({})
           AND {LED_TO_NEXT}",
        kinds_sql(&[])
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    Ok(statement.query_row([&span.from, &span.until], |row| row.get(0))?)
}
