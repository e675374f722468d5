//! Tables that stand side by side in one sheet: «Имя;Телефон;;Имя;Телефон», as a list is laid out to
//! fit on a page. They are read one after another, as if they stood below each other.

use csv::ByteRecord;

use super::contents;
use super::headings::{self, Heading};
use super::model::ImportField;
use super::record::Record;
use crate::kernel::error::Result;
use crate::kernel::text::fold;

/// So many at most, since the file is read once for each.
const MOST: usize = 32;

/// The tables of a sheet.
pub(super) struct SideBySide {
    /// Of each table: where in the sheet the columns of the common heading stand.
    tables: Vec<Vec<Option<usize>>>,
    /// The heading that all of them have in common; empty where they have none.
    pub headers: Vec<String>,
}

impl SideBySide {
    /// Finds them by the heading of the sheet, or by its first rows where it has none.
    pub(super) fn find<'r>(
        headers: &[String],
        first: impl Iterator<Item = &'r Record> + Clone,
    ) -> Option<SideBySide> {
        if headers.is_empty() { by_rows(first) } else { by_headings(headers) }
    }

    pub(super) fn count(&self) -> usize {
        self.tables.len()
    }

    /// Leaves of a row of the sheet what belongs to a table; answers whether that is anything. What
    /// stands between two tables belongs to the one before it, and goes behind its columns.
    pub(super) fn cut(&self, table: usize, row: &mut Record) -> Result<bool> {
        let Some(places) = self.tables.get(table) else { return Ok(false) };
        let cell = |at: usize| row.get(at).unwrap_or_default().to_owned();
        let mut cells: Vec<String> =
            places.iter().map(|place| place.map(cell).unwrap_or_default()).collect();
        let first_of = |table: usize| self.tables.get(table)?.iter().flatten().min().copied();
        let from = if table == 0 { 0 } else { first_of(table).unwrap_or(row.len()) };
        let beside = from..first_of(table + 1).unwrap_or(row.len());
        cells.extend(beside.filter(|at| !places.contains(&Some(*at))).map(cell));
        let is_told = cells.iter().any(|cell| !cell.trim().is_empty());
        row.refill(|row| *row = ByteRecord::from(cells))?;
        Ok(is_told)
    }

    fn of(headers: &[String], tables: &[Vec<usize>]) -> SideBySide {
        // A column is the same in two tables where its heading says the same, the second «Телефон»
        // being the second in both.
        let mut common: Vec<(String, String)> = Vec::new();
        let mut all = Vec::new();
        for columns in tables {
            let mut places = vec![None; common.len()];
            for at in columns {
                let header = headers.get(*at).map_or("", String::as_str);
                let key = key_of(header);
                let free = |index: &usize| common[*index].0 == key && places[*index].is_none();
                match (0..common.len()).find(free) {
                    Some(index) => places[index] = Some(*at),
                    None => {
                        common.push((key, header.to_owned()));
                        places.push(Some(*at));
                    }
                }
            }
            all.push(places);
        }
        all.iter_mut().for_each(|places| places.resize(common.len(), None));
        SideBySide { tables: all, headers: common.into_iter().map(|(_, header)| header).collect() }
    }
}

/// What a column is known by: what its heading says, or its words.
fn key_of(header: &str) -> String {
    let Heading { field, label, stem, .. } = headings::understand(header);
    match field {
        // «Имя» over whole names is what another table calls «ФИО».
        Some(ImportField::FullName | ImportField::GivenName) => "name".to_owned(),
        Some(field) => format!("{} {label}", field.as_str()),
        None if stem.is_empty() => fold(header),
        None => stem,
    }
}

/// Whether a heading stands over the names of people, and not of those beside them.
fn names_people(header: &str) -> bool {
    use ImportField::{FullName, GivenName, Surname};
    let heading = headings::understand(header);
    matches!(heading.field, Some(FullName | GivenName | Surname))
        && !heading.stem.contains("контакт")
        && !headings::is_of_another(&heading)
}

fn by_headings(headers: &[String]) -> Option<SideBySide> {
    let repeated = repeated(headers);
    let tables = match repeated.len() {
        0 | 1 => parted(headers.len(), |at| headers[at].is_empty()),
        _ => repeated,
    };
    if !(2..=MOST).contains(&tables.len()) {
        return None;
    }
    let names = |columns: &[usize]| -> Vec<String> {
        let named = columns.iter().map(|at| &headers[*at]).filter(|header| names_people(header));
        named.map(|header| key_of(header)).collect()
    };
    let reaches = |columns: &Vec<usize>| {
        columns.iter().any(|at| {
            headings::understand(&headers[*at]).field.is_some_and(|field| field.point().is_some())
        })
    };
    let first = names(tables.first()?);
    let is_like_the_first = |columns: &Vec<usize>| !first.is_empty() && names(columns) == first;
    // Two lists of nothing but names stand apart.
    let are_lists = tables.iter().all(reaches) || tables.iter().all(|columns| columns.len() == 1);
    let are_several = tables.iter().all(is_like_the_first) && are_lists;
    are_several.then(|| SideBySide::of(headers, &tables))
}

/// Runs of columns that begin with the same heading and are the same all through.
fn repeated(headers: &[String]) -> Vec<Vec<usize>> {
    // «Имя 1;Телефон 1;Имя 2;Телефон 2»: which of them it is counts for nothing.
    let is_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || "№#".contains(c);
    let key = |header: &String| match fold(header.trim_matches(is_number)) {
        key if key.is_empty() => fold(header.trim()),
        key => key,
    };
    let keys: Vec<String> = headers.iter().map(key).collect();
    let Some(first) = keys.iter().position(|key| !key.is_empty()) else { return Vec::new() };
    let starts: Vec<usize> = (first..keys.len()).filter(|at| keys[*at] == keys[first]).collect();
    let ends = starts.iter().skip(1).copied().chain([keys.len()]);
    let table = |(start, end): (&usize, usize)| -> Vec<usize> {
        (*start..end).filter(|at| !keys[*at].is_empty()).collect()
    };
    let tables: Vec<Vec<usize>> = starts.iter().zip(ends).map(table).collect();
    let said = |table: &Vec<usize>| table.iter().map(|at| keys[*at].clone()).collect::<Vec<_>>();
    let is_same = tables.iter().all(|table| said(table) == said(&tables[0]));
    // «Телефон;Телефон» is a table with two phones.
    let is_table = tables[0].len() > 1;
    if is_same && is_table { tables } else { Vec::new() }
}

/// Runs of columns with empty ones between them.
fn parted(width: usize, is_empty: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
    let mut tables: Vec<Vec<usize>> = Vec::new();
    let mut is_inside = false;
    for at in 0..width {
        if is_empty(at) {
            is_inside = false;
        } else if is_inside {
            tables.last_mut().into_iter().for_each(|table| table.push(at));
        } else {
            is_inside = true;
            tables.push(vec![at]);
        }
    }
    tables
}

/// Without a heading: equally wide runs of columns with empty ones between them, each with names and
/// with phones in the same places.
fn by_rows<'r>(first: impl Iterator<Item = &'r Record> + Clone) -> Option<SideBySide> {
    let width = first.clone().map(Record::len).max()?;
    let cells = |at: usize| {
        let cells = first.clone().filter_map(move |row| row.get(at));
        cells.filter(|cell| !cell.trim().is_empty())
    };
    let tables = parted(width, |at| cells(at).next().is_none());
    if !(2..=MOST).contains(&tables.len()) {
        return None;
    }
    let share = |at: usize, is_one: fn(&str) -> bool| {
        let (all, some) = (cells(at).count(), cells(at).filter(|cell| is_one(cell)).count());
        all > 1 && some * 5 >= all * 4
    };
    let kind = |at: &usize| match () {
        () if share(*at, |cell| contents::is_phone(cell) || contents::is_email(cell)) => 'p',
        () if share(*at, contents::may_name_somebody) => 'n',
        () => '-',
    };
    let kinds = |table: &Vec<usize>| table.iter().map(kind).collect::<String>();
    let wanted = kinds(tables.first()?);
    let is_table = wanted.contains('p') && wanted.contains('n');
    let are_several = is_table && tables.iter().all(|table| kinds(table) == wanted);
    are_several.then(|| SideBySide {
        tables: tables.iter().map(|table| table.iter().copied().map(Some).collect()).collect(),
        headers: Vec::new(),
    })
}
