//! Why a row is no customer at all: sums under a table, headings within it, and what stands between
//! its rows and below them.

use super::layout::Layout;
use super::model::RowRemark;
use super::person::quoted;
use super::record::Record;
use super::{cells, headings, words};

/// Why a row tells of nobody, and the cell that shows it. Whoever can be reached is somebody,
/// unless the row is the heading.
pub(super) fn why(
    row: &Record,
    layout: &Layout,
    is_reachable: bool,
) -> Option<(RowRemark, String)> {
    if is_reachable {
        return heading_again(row, layout);
    }
    // «Всего клиентов;25»: what a table counts in the column of phones dials nobody.
    totals(row)
        .or_else(|| heading_again(row, layout))
        .or_else(|| other_heading(row))
        .or_else(|| between_rows(row))
}

/// The cell that shows a row to be the sum under a table: «Итого: 25», «Всего клиентов;25».
fn totals(row: &Record) -> Option<(RowRemark, String)> {
    let mut cells = row.iter().map(cells::said).filter(|cell| !cell.is_empty());
    let first = cells.next()?;
    let is_number = |cell: &str| !cell.contains(char::is_alphabetic);
    let rest = words::after_totals(first)?;
    let counts = rest.contains(|c: char| c.is_ascii_digit()) || cells.any(is_number);
    (is_number(rest) || counts).then(|| (RowRemark::TotalsRow, quoted(first)))
}

/// The heading, where it stands once more between the rows: sheets put one under another, and
/// pages of a printed list, repeat it.
fn heading_again(row: &Record, layout: &Layout) -> Option<(RowRemark, String)> {
    let cells = row.iter().map(cells::said).zip(&layout.columns);
    let mut told = cells.filter(|(cell, _)| !cell.is_empty()).peekable();
    let (first, _) = *told.peek()?;
    let count = told.try_fold(0, |count, (cell, column)| {
        (cell == cells::said(&column.header)).then_some(count + 1)
    })?;
    (count > 1).then(|| (RowRemark::HeadingAgain, quoted(first)))
}

/// The heading of another list that was put under this one: «Имя;Мобильный» under «ФИО;Телефон».
fn other_heading(row: &Record) -> Option<(RowRemark, String)> {
    let has_digits = || row.text().bytes().any(|byte| byte.is_ascii_digit());
    let mut cells = row.iter().map(cells::said).filter(|cell| !cell.is_empty());
    let first = cells.next()?;
    (!has_digits() && headings::are_headings(first, cells))
        .then(|| (RowRemark::HeadingAgain, quoted(first)))
}

/// What stands alone in its row and is said about those below it («# старые», «А», «Постоянные
/// клиенты»), or was written under the list: «Составил: Петров», «Стр. 1 из 3».
fn between_rows(row: &Record) -> Option<(RowRemark, String)> {
    let mut cells = row.iter().map(cells::said).filter(|cell| !cell.is_empty());
    let first = cells.next()?;
    let mut is_alone = || cells.next().is_none();
    let is_letter = || {
        let mut signs = first.chars().filter(|sign| *sign != '.');
        signs.next().is_some_and(char::is_alphabetic) && signs.next().is_none()
    };
    let is_said = (first.starts_with('#') || is_letter() || words::names_customers(first))
        && is_alone()
        || words::is_below_a_list(first);
    is_said.then(|| (RowRemark::NoNameOrPhone, quoted(first)))
}
