//! One customer as the cells of a row.

use std::borrow::Cow;
use std::fmt::Write;

use super::headings::{AddressPart, Column};
use crate::contacts::{Address, Contact, ContactPoint, PointKind};
use crate::kernel::civil::{LeapRule, PartialDate};
use crate::kernel::spreadsheet::{MARCH_1, guard, star};

/// A customer with what other rooms keep of them.
pub(super) struct Exported {
    pub contact: Contact,
    pub birthday: Option<(PartialDate, LeapRule)>,
}

/// Adds one cell to a row, guarded.
pub(super) fn push_cell(row: &mut String, text: &str) {
    push_bare(row, &guard(text));
}

/// Adds a cell that a spreadsheet may read as what it is, quoted where anything in it
/// could end it: commas and tabs too, since some spreadsheets take every delimiter they know.
pub(super) fn push_bare(row: &mut String, cell: &str) {
    let needs_quotes = cell.contains([';', ',', '"', '\n', '\r', '\t', '|']);
    if !needs_quotes {
        row.push_str(cell);
        return;
    }
    row.push('"');
    for piece in cell.split_inclusive('"') {
        row.push_str(piece);
        if piece.ends_with('"') {
            row.push('"');
        }
    }
    row.push('"');
}

/// What stands in a column of a customer. `say` gives the closed words in the user's
/// language.
pub(super) fn text<'a>(
    column: Column,
    of: &'a Exported,
    say: &dyn Fn(&str) -> String,
) -> Cow<'a, str> {
    let contact = &of.contact;
    match column {
        Column::Surname => contact.name.surname.as_str().into(),
        Column::GivenName => contact.name.given_name.as_str().into(),
        Column::Patronymic => contact.name.patronymic.as_str().into(),
        Column::Nickname => contact.name.nickname.as_str().into(),
        Column::Organization => {
            contact.organization.as_ref().map_or("", |company| &company.name).into()
        }
        Column::Role => contact.role.as_str().into(),
        Column::Point { kind, at, takes_rest } => {
            let of_kind = contact.points.iter().filter(|point| point.kind == kind);
            lines(of_kind.skip(at), takes_rest, |point| Cow::Borrowed(point.value.as_str()))
        }
        Column::PointLabel { kind, at, takes_rest } => {
            let of_kind = contact.points.iter().filter(|point| point.kind == kind);
            lines(of_kind.skip(at), takes_rest, |point: &ContactPoint| {
                star(&point.label, point.is_preferred)
            })
        }
        Column::Address { part, at, takes_rest } => {
            lines(contact.addresses.iter().skip(at), takes_rest, |address| part_of(address, part))
        }
        Column::Birthday => {
            of.birthday.map(|(date, rule)| birthday_text(date, rule)).unwrap_or_default().into()
        }
        Column::Sex => contact
            .sex
            .map(|sex| say(&format!("export-sex-{}", sex.as_str())))
            .unwrap_or_default()
            .into(),
        Column::Status => say(&format!("export-status-{}", contact.status.as_str())).into(),
        Column::EndedReason => contact.ended_reason.as_str().into(),
        Column::Source => contact.source.as_ref().map_or("", |source| &source.name).into(),
        Column::Tags => tags(contact).into(),
        Column::Language if contact.language.is_empty() => "".into(),
        Column::Language => say(&format!("export-language-{}", contact.language)).into(),
        Column::Note => contact.note.as_str().into(),
        Column::CreatedAt => instant(contact.created_at).into(),
        Column::ArchivedAt => contact.archived_at.map(instant).unwrap_or_default().into(),
        Column::Uid => uid_text(contact).into(),
    }
}

/// The first of some records, or all of them one to a line.
fn lines<'a, T: 'a>(
    mut records: impl Iterator<Item = &'a T>,
    takes_rest: bool,
    text: impl Fn(&'a T) -> Cow<'a, str>,
) -> Cow<'a, str> {
    let Some(first) = records.next() else { return Cow::Borrowed("") };
    let mut all = text(first);
    if takes_rest {
        for record in records {
            let all = all.to_mut();
            all.push('\n');
            all.push_str(&text(record));
        }
    }
    all
}

fn part_of(address: &Address, part: AddressPart) -> Cow<'_, str> {
    Cow::Borrowed(match part {
        AddressPart::Street => &address.street,
        AddressPart::City => &address.city,
        AddressPart::Region => &address.region,
        AddressPart::PostalCode => &address.postal_code,
        AddressPart::Country => &address.country,
        // A star means nothing here, but a label that begins with one has to come back.
        AddressPart::Label => return star(&address.label, false),
    })
}

/// «VIP, опт»; one to a line, with a line end after the last, where a name holds a comma.
fn tags(contact: &Contact) -> String {
    let names: Vec<&str> = contact.tags.iter().map(|tag| tag.name.as_str()).collect();
    if names.iter().any(|name| name.contains(',')) {
        names.iter().map(|name| format!("{name}\n")).collect()
    } else {
        names.join(", ")
    }
}

/// The id; after it, where the lines do not stand in the order of their columns, the place
/// of each: `018f… 1,3,2`.
fn uid_text(contact: &Contact) -> String {
    let mut places: Vec<usize> = (0..contact.points.len()).collect();
    places.sort_by_key(|at| PointKind::ALL.iter().position(|k| *k == contact.points[*at].kind));
    if places.is_sorted() {
        return contact.id.to_string();
    }
    let places: Vec<String> = places.iter().map(|at| (at + 1).to_string()).collect();
    format!("{} {}", contact.id, places.join(","))
}

/// A full day as ISO writes it, which every spreadsheet takes for a date; a day without a
/// year as `21.11`, a year alone as `1980`. A 29 February that is kept on 1 March says so:
/// `1980-02-29 (01.03)`.
fn birthday_text(date: PartialDate, rule: LeapRule) -> String {
    let text = match (date.year, date.month, date.day) {
        (None, Some(month), Some(day)) => format!("{day:02}.{month:02}"),
        _ => date.text(),
    };
    let is_leap_day = (date.month, date.day) == (Some(2), Some(29));
    match rule {
        LeapRule::March1 if is_leap_day => format!("{text} {MARCH_1}"),
        _ => text,
    }
}

/// An instant in UTC to the millisecond (RFC 3339), as the base keeps it.
fn instant(millis: i64) -> String {
    let mut text = String::new();
    if let Some(at) = chrono::DateTime::from_timestamp_millis(millis) {
        // Writing to a string does not fail.
        let _ = write!(text, "{}", at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true));
    }
    text
}
