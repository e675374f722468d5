//! Rows that go on with the person above: a second phone, an e-mail or a note stands on the next
//! line, under an empty name, a merged cell or the quotes of «the same as above».
//!
//! Lists of numbers without names look alike, so such a row joins the one above only where that is
//! plainly meant:
//!
//! - the place of the name says so: «-"-», «он же»;
//! - or the rows are counted («№») and this one is not;
//! - or the list has few rows without a name, a few at most below each other, and this one fills
//!   nothing that nearly every customer of the list has of their own, such as a source or a town.
//!
//! The user may say otherwise. They are joined before anybody is told apart, so all laws of a row hold of the whole.

use super::layout::Layout;
use super::model::{ImportField, RowRemark, UnnamedRows};
use super::person::{Person, is_longer};
use super::record::Record;
use super::source::Rows;
use super::{cells, points, row};
use crate::contacts::NOTE_MAX;
use crate::kernel::error::Result;
use crate::kernel::spreadsheet::unguard;
use crate::kernel::text::fold;

/// From how many rows it is seen whether the list has such rows.
const SEEN: usize = 2_000;

/// How many of them stand below one customer at most, unless it is said that they are the same.
pub(super) const RUN: usize = 4;

/// Whether a row goes on with the one above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Belongs {
    No,
    /// Unless too many such rows stand below each other.
    Perhaps,
    Surely,
}

/// How rows of a list are known that go on with the one above.
#[derive(Default)]
pub(super) struct Continued {
    /// The columns with names, and that with companies.
    names: Vec<usize>,
    company_at: Option<usize>,
    /// The company of the row above.
    company: String,
    /// The column that counts the customers.
    counter: Option<usize>,
    /// What nearly every customer of the list has of their own.
    own: Vec<usize>,
    /// Whether rows without a name go on with the one above.
    joins: bool,
    /// Whether the user said so, of all of them.
    is_chosen: bool,
}

/// What stands in the place of a name.
#[derive(PartialEq, Eq)]
enum Name {
    Told,
    Missing,
    SameAsAbove,
}

impl Continued {
    /// Looks at the first rows; none where no row of the list could go on with another.
    pub(super) fn of(
        rows: &mut Rows,
        layout: &Layout,
        chosen: Option<UnnamedRows>,
    ) -> Result<Option<Continued>> {
        let at = |is_wanted: fn(ImportField) -> bool| {
            let columns = layout.columns.iter().enumerate();
            columns.filter(move |(_, column)| is_wanted(column.field)).map(|(at, _)| at)
        };
        let names: Vec<usize> = at(ImportField::is_name).collect();
        let is_company =
            |field| matches!(field, ImportField::Organization | ImportField::Workplace);
        let mut continued =
            Continued { names, company_at: at(is_company).next(), ..Self::default() };
        // An export of this program has a row for everybody.
        let names_nobody = continued.names.is_empty() && continued.company_at.is_none();
        if layout.uid_at.is_some() || names_nobody || chosen == Some(UnnamedRows::Alone) {
            return Ok(None);
        }
        if chosen == Some(UnnamedRows::Above) {
            return Ok(Some(Continued { joins: true, is_chosen: true, ..continued }));
        }
        let seen = continued.see(rows, layout)?;
        let counters = (0..layout.columns.len()).filter(|at| {
            layout.columns[*at].field == ImportField::Skip && seen.are_counted_by(*at)
        });
        continued.counter = counters.into_iter().next();
        let own =
            layout.columns.iter().enumerate().filter(|(_, column)| is_of_a_customer(column.field));
        continued.own = own.map(|(at, _)| at).filter(|at| seen.nearly_all_fill(*at)).collect();
        continued.joins = continued.counter.is_some() || continued.may_join(&seen, layout);
        Ok(Some(continued))
    }

    fn see(&mut self, rows: &mut Rows, layout: &Layout) -> Result<Seen> {
        let mut seen =
            Seen { cells: vec![Cells::default(); layout.columns.len()], ..Seen::default() };
        let mut row = Record::new();
        while seen.rows.len() < SEEN && rows.next(&mut row)?.is_some() {
            let name = self.name_of(&row);
            if name == Name::Told {
                seen.named += 1;
                for (at, cells) in seen.cells.iter_mut().enumerate() {
                    cells.take(said(&row, at));
                }
            }
            // What says itself that it goes on shows nothing of those that do not.
            if name != Name::SameAsAbove {
                seen.rows.push((name == Name::Missing).then(|| row.clone()));
            }
        }
        self.company.clear();
        Ok(seen)
    }

    /// Whether the list is one in which most customers have names, and some of them further rows.
    fn may_join(&self, seen: &Seen, layout: &Layout) -> bool {
        let (mut below, mut others, mut runs, mut run) = (0, 0, 0, 0);
        let (mut is_below_somebody, mut is_orphan) = (false, false);
        for row in &seen.rows {
            let Some(row) = row else {
                (run, is_below_somebody) = (0, true);
                continue;
            };
            let person = row::read(row, layout);
            if person.nobody.is_some() || !says_something(&person, layout) {
                continue;
            }
            if self.is_of_its_own(row, &person) {
                others += 1;
                continue;
            }
            runs += usize::from(run == 0);
            run += 1;
            below += 1;
            is_orphan |= !is_below_somebody || run > RUN;
        }
        // Sorted by names, a list has those without one at its end.
        let are_last = runs == 1 && run > 1 && seen.named >= 10;
        below > 0 && !is_orphan && !are_last && below <= seen.named && others * 10 <= below
    }

    /// Whether a row goes on with the one above; rows are asked about in their order.
    pub(super) fn take(&mut self, row: &Record, person: &Person, layout: &Layout) -> Belongs {
        // Nearly every row names somebody, and nothing more is to be asked then.
        let name = self.name_of(row);
        if name == Name::Told || person.nobody.is_some() || person.too_long.is_some() {
            return Belongs::No;
        }
        if !says_something(person, layout) {
            return Belongs::No;
        }
        match name {
            Name::SameAsAbove => Belongs::Surely,
            _ if !self.joins || self.is_of_its_own(row, person) => Belongs::No,
            _ if self.counter.is_some() || self.is_chosen => Belongs::Surely,
            _ => Belongs::Perhaps,
        }
    }

    /// Whether a row without a name is one by itself all the same: it is counted, or has what the
    /// customers of the list have of their own, and not beside a mere note.
    fn is_of_its_own(&self, row: &Record, person: &Person) -> bool {
        let is_filled = |at: &usize| !said(row, *at).is_empty();
        self.counter.as_ref().is_some_and(is_filled)
            || (!person.points.is_empty() || person.note.is_empty())
                && self.own.iter().any(is_filled)
    }

    fn name_of(&mut self, row: &Record) -> Name {
        let cell = |at: usize| row.get(at).unwrap_or_default();
        let names = self.names.iter().map(|at| cell(*at)).filter(|cell| !cell.trim().is_empty());
        let mut name = Name::Missing;
        for cell in names {
            if is_same_as_above(cell) {
                name = Name::SameAsAbove;
            } else if !cells::said(unguard(cell)).is_empty() {
                name = Name::Told;
                break;
            }
        }
        let Some(company) = self.company_at.map(cell) else { return name };
        if name != Name::Told && is_same_as_above(company) && self.names.is_empty() {
            return Name::SameAsAbove;
        }
        let company = cells::said(company);
        // A company that stands beside an empty name is a customer, unless the one above is of it.
        if name == Name::Missing && !company.is_empty() && company != self.company {
            name = Name::Told;
        }
        if name == Name::Told {
            self.company.clear();
            self.company.push_str(company);
        }
        name
    }
}

/// What stands in a cell.
fn said(row: &Record, at: usize) -> &str {
    cells::said(unguard(row.get(at).unwrap_or_default()))
}

/// Whether a cell says that it is the one above: with quotes, as in «-"-», or in words.
fn is_same_as_above(cell: &str) -> bool {
    const WORDS: [&str; 12] = [
        "он же",
        "она же",
        "тот же",
        "та же",
        "то же",
        "вин же",
        "вона ж",
        "той же",
        "теж",
        "те саме",
        "same",
        "ditto",
    ];
    let cell = cell.trim();
    let is_sign = |c: char| c.is_whitespace() || "-–—_=.,/\\\"«»“”„″'`".contains(c);
    let is_quote = |c: char| "\"«»“”„″".contains(c);
    match cell.chars().next() {
        Some(first) if is_sign(first) => {
            cell.chars().all(is_sign)
                && (cell.contains(is_quote) || cell.contains("//") || cell.contains("''"))
        }
        Some('о' | 'О' | 'т' | 'Т' | 'в' | 'В' | 's' | 'S' | 'd' | 'D') => {
            cell.len() <= 16 && WORDS.contains(&fold(cell).as_str())
        }
        _ => false,
    }
}

/// Whether a field is one that nobody fills for a second phone.
fn is_of_a_customer(field: ImportField) -> bool {
    use ImportField::{FullName, Label, Note, Organization, Uid, Workplace};
    let goes_on = matches!(field, FullName | Label | Note | Organization | Uid | Workplace);
    !goes_on && !field.is_name() && field.point().is_none()
}

/// Whether a row tells anything, besides the label that everybody is given.
fn says_something(person: &Person, layout: &Layout) -> bool {
    !person.points.is_empty()
        || !person.addresses.is_empty()
        || !person.note.is_empty()
        || !person.role.is_empty()
        || person.birthday.is_some()
        || person.tags.len() > usize::from(!layout.tag.trim().is_empty())
}

/// What stands in a column beside names.
#[derive(Default, Clone)]
struct Cells {
    filled: usize,
    /// Numbers of which each is greater than the one before.
    counted: usize,
    last: Option<u32>,
}

impl Cells {
    fn take(&mut self, cell: &str) {
        self.filled += usize::from(!cell.is_empty());
        let number = cell.trim_end_matches(['.', ')']).parse().ok();
        self.counted += usize::from(number > self.last);
        self.last = number.or(self.last);
    }
}

/// The first rows of a list.
#[derive(Default)]
struct Seen {
    /// How many have a name.
    named: usize,
    /// What stands beside these, column by column.
    cells: Vec<Cells>,
    /// All in order; those without a name as they stand.
    rows: Vec<Option<Record>>,
}

impl Seen {
    fn nearly_all_fill(&self, at: usize) -> bool {
        self.cells[at].filled * 10 >= self.named * 9
    }

    fn are_counted_by(&self, at: usize) -> bool {
        self.named > 1 && self.cells[at].counted == self.named
    }
}

/// Adds a row to the person above; hands it back where it does not fit there.
pub(super) fn join(
    above: &mut Person,
    line: u32,
    mut row: Person,
    layout: &Layout,
) -> Option<Person> {
    let differs = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
    let speaks_of_another = above.sex.is_some() && row.sex.is_some() && above.sex != row.sex
        || above.status.is_some() && row.status.is_some() && above.status != row.status
        || differs(&above.language, &row.language)
        || differs(&above.ended_reason, &row.ended_reason)
        || differs(&above.source, &row.source)
        || differs(&above.organization, &row.organization)
        || row.archived_at != above.archived_at;
    let note = note_of_both(above, &mut row, layout);
    if speaks_of_another || is_longer(&note, NOTE_MAX) {
        return Some(row);
    }
    above.note = note;
    above.sex = above.sex.or(row.sex);
    above.status = above.status.or(row.status);
    above.created_at = above.created_at.or(row.created_at);
    if above.birthday.is_none() {
        (above.birthday, above.leap_rule) = (row.birthday, row.leap_rule);
    }
    let texts = [
        (&mut above.role, &row.role),
        (&mut above.source, &row.source),
        (&mut above.organization, &row.organization),
        (&mut above.language, &row.language),
        (&mut above.ended_reason, &row.ended_reason),
    ];
    for (field, text) in texts.into_iter().filter(|(field, _)| field.is_empty()) {
        field.clone_from(text);
    }
    for (point, normal) in &row.points {
        points::add_point(above, point.clone(), normal.clone(), false);
    }
    for tag in &row.tags {
        if !above.tags.contains(tag) {
            above.tags.push(tag.clone());
        }
    }
    for address in &row.addresses {
        if !above.addresses.contains(address) {
            above.addresses.push(address.clone());
        }
    }
    above.below.push((line, row));
    None
}

/// The note of both, with what has its place taken: a second role, another birthday.
fn note_of_both(above: &Person, row: &mut Person, layout: &Layout) -> String {
    let mut texts = vec![above.note.clone(), row.note.clone()];
    if !above.role.is_empty() && !row.role.is_empty() && above.role != row.role {
        texts.push(row.role.clone());
    }
    if let (Some(known), Some(other)) = (above.birthday, row.birthday)
        && known != other
    {
        let column = layout.columns.iter().find(|column| column.field == ImportField::Birthday);
        let header = column.map_or("", |column| column.header.trim());
        texts.push(format!("{header}: {}", other.text()).trim_start_matches(": ").to_owned());
    }
    for text in &texts[2..] {
        row.warn(RowRemark::PutIntoNote, text);
    }
    texts.retain(|text| !text.is_empty());
    texts.join("\n")
}
