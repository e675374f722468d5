//! One reading of a file by a plan: past the heading, row by row, as people.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use super::contents;
use super::continued::{Belongs, Continued, RUN, join};
use super::days::{Orders, Shown};
use super::garbled::Mending;
use super::headings;
use super::layout::Layout;
use super::model::{ImportField, ImportPlan, RowRemark, RowWarning};
use super::person::{Person, quoted};
use super::preview::refusal;
use super::record::Record;
use super::row;
use super::side_by_side::SideBySide;
use super::table::{Table, UnclosedQuote};
use crate::kernel::civil::DayOrder;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;
use crate::settings;

/// Among how many first rows the heading is looked for: sheets begin with a title.
const HEADING_ROWS: usize = 10;

/// From how many rows the order of day and month is taken.
const DAY_ROWS: usize = 2_000;

/// The rows after the heading.
pub(super) struct Rows {
    path: PathBuf,
    plan: ImportPlan,
    table: Table,
    /// Rows that were read while looking for the heading, the last first.
    ahead: Vec<(u64, Record)>,
    mending: Mending,
    /// The tables that stand side by side, and which of them is being read.
    side_by_side: Option<SideBySide>,
    table_at: usize,
    /// The heading; empty where there is none.
    pub headers: Vec<String>,
}

impl Rows {
    pub(super) fn open(path: &Path, plan: &ImportPlan) -> Result<Rows> {
        let Opened { table, ahead, mut headers } = Opened::open(path, plan)?;
        let side_by_side = SideBySide::find(&headers, ahead.iter().rev().map(|(_, row)| row));
        if let Some(tables) = &side_by_side {
            headers.clone_from(&tables.headers);
        }
        Ok(Rows {
            path: path.to_owned(),
            plan: plan.clone(),
            table,
            ahead,
            mending: Mending::of(plan)?,
            side_by_side,
            table_at: 0,
            headers,
        })
    }

    /// What of the rows read so far needs the user's eye because of how the file is written.
    pub(super) fn remarks(&self) -> Vec<RowWarning> {
        let line = |line: u64| u32::try_from(line).unwrap_or(u32::MAX);
        let remark = |quote: &UnclosedQuote| RowWarning {
            line: line(quote.line),
            what: RowRemark::QuoteNotClosed,
            text: quoted(&quote.cell),
        };
        let mended = self.mending.remarks().iter().cloned();
        mended.chain(self.table.unclosed.iter().map(remark)).collect()
    }

    pub(super) fn next(&mut self, row: &mut Record) -> Result<Option<u64>> {
        loop {
            let line = match self.ahead.pop() {
                Some((line, first)) => {
                    *row = first;
                    Some(line)
                }
                None => self.table.next(row)?,
            };
            if let Some(tables) = &self.side_by_side {
                if line.is_none() && self.table_at + 1 < tables.count() {
                    // The next of them, from the top of the sheet on.
                    let Opened { ahead, table, .. } = Opened::open(&self.path, &self.plan)?;
                    (self.ahead, self.table) = (ahead, table);
                    self.table_at += 1;
                    continue;
                }
                if line.is_some() && !tables.cut(self.table_at, row)? {
                    continue;
                }
            }
            self.mending.mend(row)?;
            return Ok(line);
        }
    }
}

/// A table that was read past its heading.
struct Opened {
    table: Table,
    /// See [`Rows`].
    ahead: Vec<(u64, Record)>,
    headers: Vec<String>,
}

impl Opened {
    fn open(path: &Path, plan: &ImportPlan) -> Result<Opened> {
        let mut table = Table::open(path, plan.encoding()?, plan.delimiter()?)?;
        let mut first = Vec::new();
        let mut row = Record::new();
        while first.len() < HEADING_ROWS
            && let Some(line) = table.next(&mut row)?
        {
            first.push((line, row.clone()));
        }
        let mut headers = Vec::new();
        if plan.has_header && !first.is_empty() {
            let at = heading_at(first.iter().map(|(_, row)| row)).unwrap_or(0);
            headers = first[at].1.iter().map(|cell| cell.trim().to_owned()).collect();
            first.drain(..=at);
            if first.first().is_some_and(|(_, row)| is_second_heading(&headers, row)) {
                let (_, below) = first.remove(0);
                join_headings(&mut headers, &below);
            }
        }
        first.reverse();
        Ok(Opened { table, ahead: first, headers })
    }
}

/// How many cells of a row are known headings; none where it tells of somebody.
fn known_headings(row: &Record) -> usize {
    // A long cell that holds the word «телефон» is a sentence, not a heading.
    let is_short = |cell: &&str| !cell.trim().is_empty() && cell.chars().count() <= 60;
    let known = row
        .iter()
        .filter(is_short)
        .filter(|cell| headings::understand(cell).field.is_some())
        .count();
    let has_somebody = known <= 1 && row.iter().any(contents::is_somebody);
    if has_somebody || has_data(row) { 0 } else { known }
}

/// Whether a row holds a phone or an e-mail.
pub(super) fn has_data(row: &Record) -> bool {
    row.iter().any(|cell| contents::is_phone(cell) || contents::is_email(cell))
}

/// Whether a row goes on with the heading: under a cell merged over several columns stand «моб.»,
/// «дом.»; under «Дата», which alone says nothing, stands «нар.». All that such a row holds is headings.
fn is_second_heading(headers: &[String], row: &Record) -> bool {
    let named = || row.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let is_under_nothing =
        |(at, _): (usize, &str)| at > 0 && headers.get(at).is_some_and(String::is_empty);
    let is_known = |header: &str| headings::understand(header).field.is_some();
    let joined = |at: usize, cell: &str| format!("{} {cell}", above(headers, at));
    let completes =
        |(at, cell): (usize, &str)| !is_known(above(headers, at)) && is_known(&joined(at, cell));
    let is_heading = |(at, cell): (usize, &str)| {
        let is_short = cell.chars().count() <= 30 && !cell.contains(|c: char| c.is_ascii_digit());
        is_short
            && (is_known(cell) || headings::has_label(&joined(at, cell)) || completes((at, cell)))
    };
    named().any(|cell| is_under_nothing(cell) || completes(cell)) && named().all(is_heading)
}

/// The heading over a column: its own, or that of the merged cell that begins before it.
fn above(headers: &[String], at: usize) -> &str {
    let own = headers.iter().take(at + 1).rev().find(|header| !header.is_empty());
    own.map_or("", String::as_str)
}

/// «Контакты» over «моб.» and «дом.»: «Контакты моб.», «Контакты дом.».
fn join_headings(headers: &mut [String], below: &Record) {
    for at in (0..headers.len()).rev() {
        let cell = below.get(at).unwrap_or_default().trim();
        if !cell.is_empty() {
            headers[at] = format!("{} {cell}", above(headers, at)).trim().to_owned();
        }
    }
}

/// Which of the first rows is the heading, as far as known words say it: the first, unless
/// another plainly is.
pub(super) fn heading_at<'r>(rows: impl Iterator<Item = &'r Record>) -> Option<usize> {
    let rows: Vec<&Record> = rows.collect();
    let known: Vec<usize> = rows.iter().map(|row| known_headings(row)).collect();
    let first = known.first().copied()?;
    let most = known.iter().copied().max().unwrap_or(0);
    if most >= 2 && most > first * 2 {
        return known.iter().position(|count| *count == most);
    }
    if first > 0 {
        return Some(0);
    }
    // One known word under titles of one cell: «ФИО».
    let width = |row: &Record| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let under_titles = rows.iter().take_while(|row| width(row) == 1 && !has_data(row)).count();
    known.iter().take(under_titles + 1).position(|count| *count == 1)
}

/// The people of a file, by a plan.
pub(super) struct People {
    rows: Rows,
    row: Record,
    layout: Layout,
    /// How rows that go on with the one above are known, where there may be any.
    continued: Option<Continued>,
    /// Rows that were read while looking for those.
    waiting: VecDeque<Read>,
    /// A day that may be read either way, where nothing settles it.
    unclear_day: Option<RowWarning>,
}

/// A row by itself.
struct Read {
    line: u32,
    person: Person,
    belongs: Belongs,
}

impl People {
    /// Refuses a plan that maps nothing by which a customer could be made.
    pub(super) fn open(reader: &Reader<'_>, path: &Path, plan: &ImportPlan) -> Result<People> {
        plan.check()?;
        let (day_orders, unclear_day) = day_orders(path, plan)?;
        let region = settings::get(reader)?.phone_region;
        let this_year = chrono::Datelike::year(&reader.now().today());
        let layout = Layout::new(plan, day_orders, region, this_year);
        let continued = Continued::of(&mut Rows::open(path, plan)?, &layout, plan.unnamed)?;
        Ok(People {
            rows: Rows::open(path, plan)?,
            row: Record::new(),
            layout,
            continued,
            waiting: VecDeque::new(),
            unclear_day,
        })
    }

    /// How many rows are left; reads them.
    pub(super) fn count(&mut self) -> Result<u32> {
        let mut count = 0;
        while self.rows.next(&mut self.row)?.is_some() {
            count += 1;
        }
        Ok(count)
    }

    /// See [`Rows::remarks`]; with what the plan leaves open.
    pub(super) fn remarks(&self) -> Vec<RowWarning> {
        self.unclear_day.iter().cloned().chain(self.rows.remarks()).collect()
    }

    /// The next person, with all rows that go on with theirs, and the line of the file.
    pub(super) fn next(&mut self) -> Result<Option<(u32, Person)>> {
        let next = match self.waiting.pop_front() {
            Some(row) => Some(row),
            None => self.read()?,
        };
        let Some(Read { line, mut person, belongs }) = next else { return Ok(None) };
        if self.continued.is_some() && belongs == Belongs::No && refusal(&person).is_none() {
            self.gather(&mut person)?;
        }
        Ok(Some((line, person)))
    }

    fn read(&mut self) -> Result<Option<Read>> {
        let Some(line) = self.rows.next(&mut self.row)? else { return Ok(None) };
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        let person = row::read(&self.row, &self.layout);
        let belongs = match &mut self.continued {
            Some(continued) => continued.take(&self.row, &person, &self.layout),
            None => Belongs::No,
        };
        Ok(Some(Read { line, person, belongs }))
    }

    /// Joins the rows below that go on with somebody's.
    fn gather(&mut self, person: &mut Person) -> Result<()> {
        let mut run = 0;
        while run <= RUN {
            if self.waiting.len() == run {
                match self.read()? {
                    Some(row) => self.waiting.push_back(row),
                    None => break,
                }
            }
            match self.waiting.get(run).map(|row| row.belongs) {
                Some(Belongs::Surely) if run == 0 => {
                    if !self.join_next(person) {
                        return Ok(());
                    }
                }
                Some(Belongs::Surely | Belongs::Perhaps) => run += 1,
                Some(Belongs::No) | None => break,
            }
        }
        // A long run of rows without a name is one of people who have none.
        let is_run = run <= RUN;
        let _ = (0..run).take_while(|_| is_run && self.join_next(person)).count();
        Ok(())
    }

    /// Joins the next row to somebody's, unless it does not fit there; answers whether it did.
    fn join_next(&mut self, person: &mut Person) -> bool {
        let Some(Read { line, person: row, .. }) = self.waiting.pop_front() else { return false };
        let left = join(person, line, row, &self.layout);
        let is_joined = left.is_none();
        if let Some(person) = left {
            self.waiting.push_front(Read { line, person, belongs: Belongs::No });
        }
        is_joined
    }
}

/// The order of day and month, and the first day that leaves it open. What the user chose is said
/// of days between slashes; those between dots show theirs themselves.
fn day_orders(path: &Path, plan: &ImportPlan) -> Result<(Orders, Option<RowWarning>)> {
    let is_birthday = |field| field == ImportField::Birthday;
    let Some(at) = plan.columns.iter().position(|column| is_birthday(column.field)) else {
        return Ok((Orders::default(), None));
    };
    let mut rows = Rows::open(path, plan)?;
    let mut row = Record::new();
    let mut cells = Vec::new();
    while cells.len() < DAY_ROWS
        && let Some(line) = rows.next(&mut row)?
    {
        cells.push((line, row.get(at).unwrap_or_default().to_owned()));
    }
    let Shown { orders, unclear } =
        Shown::by(cells.iter().map(|(_, cell)| cell.as_str()), plan.usual_day_order);
    if let Some(slashed) = plan.day_order {
        return Ok((Orders { slashed, ..orders }, None));
    }
    let remark = unclear.and_then(|at| cells.get(at)).map(|(line, cell)| RowWarning {
        line: u32::try_from(*line).unwrap_or(u32::MAX),
        what: match orders.slashed {
            DayOrder::DayFirst => RowRemark::DayOrderUnclear,
            DayOrder::MonthFirst => RowRemark::MonthFirstUnclear,
        },
        text: quoted(cell),
    });
    Ok((orders, remark))
}
