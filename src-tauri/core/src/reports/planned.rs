//! How many meetings are planned?

use std::collections::BTreeMap;

use rusqlite::params_from_iter;

use super::model::{DayRange, PlannedReport, Stretch, WeekCount};
use super::period::{Calendar, PASSED, Span, kinds_sql};
use crate::interactions::DayCount;
use crate::interactions::store::VISIBLE;
use crate::kernel::civil::{day_text, parse_day};
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// How many meetings are planned for these days and still to come: in all, by week, by day.
pub fn planned(reader: &Reader<'_>, range: &DayRange) -> Result<PlannedReport> {
    let (from, to) = (parse_day(&range.from)?, parse_day(&range.to)?);
    let span = Span::new(reader, from, to)?;
    let calendar = Calendar::of(reader, Stretch::Week)?;
    let days = days(reader, &span)?;
    let mut weeks: BTreeMap<_, u32> =
        calendar.starts(from, to)?.into_iter().map(|start| (start, 0)).collect();
    for day in &days {
        *weeks.entry(calendar.start(parse_day(&day.day)?)).or_default() += day.count;
    }
    Ok(PlannedReport {
        from: day_text(from),
        to: day_text(to),
        total: days.iter().map(|day| day.count).sum(),
        weeks: weeks
            .into_iter()
            .map(|(start, count)| WeekCount { monday: day_text(start), count })
            .collect(),
        days,
    })
}

fn days(reader: &Reader<'_>, span: &Span) -> Result<Vec<DayCount>> {
    let sql = format!(
        "SELECT substr(i.starts_at, 1, 10) AS day, count(*) FROM interactions i
         WHERE {VISIBLE} AND i.status = 'planned' AND i.starts_at >= ?1 AND i.starts_at < ?2
           AND i.kind IN ({}) AND NOT {PASSED} GROUP BY day ORDER BY day",
        kinds_sql(&[])
    );
    let mut statement = reader.conn().prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(span.args()), |row| {
        Ok(DayCount { day: row.get(0)?, count: row.get(1)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
