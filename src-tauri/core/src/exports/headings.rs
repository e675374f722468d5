//! The columns of the table, from left to right, and what stands over them.

use super::widths::Widths;
use crate::contacts::PointKind;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Surname,
    GivenName,
    Patronymic,
    Nickname,
    Organization,
    Role,
    /// A line of a kind: which of them, and whether it takes all that follow too.
    Point {
        kind: PointKind,
        at: usize,
        takes_rest: bool,
    },
    /// The label of that line.
    PointLabel {
        kind: PointKind,
        at: usize,
        takes_rest: bool,
    },
    /// A part of an address.
    Address {
        part: AddressPart,
        at: usize,
        takes_rest: bool,
    },
    Birthday,
    Sex,
    Status,
    EndedReason,
    Source,
    Tags,
    Language,
    Note,
    CreatedAt,
    ArchivedAt,
    Uid,
}

/// A part of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AddressPart {
    Street,
    City,
    Region,
    PostalCode,
    Country,
    Label,
}

/// The columns that customers of these widths need.
pub(super) fn columns(widths: &Widths) -> Vec<Column> {
    use Column::*;
    let mut columns = vec![Surname, GivenName, Patronymic, Nickname, Organization, Role];
    for width in &widths.points {
        for at in 0..width.count {
            let (kind, takes_rest) = (width.kind, at + 1 == width.count);
            columns.push(Point { kind, at, takes_rest });
            if width.has_labels {
                columns.push(PointLabel { kind, at, takes_rest });
            }
        }
    }
    for at in 0..widths.addresses {
        use AddressPart::{City, Country, Label, PostalCode, Region, Street};
        let takes_rest = at + 1 == widths.addresses;
        let label = widths.has_address_labels.then_some(Label);
        let parts = [Street, City, Region, PostalCode, Country].into_iter().chain(label);
        columns.extend(parts.map(|part| Address { part, at, takes_rest }));
    }
    columns.extend([
        Birthday,
        Sex,
        Status,
        EndedReason,
        Source,
        Tags,
        Language,
        Note,
        CreatedAt,
        ArchivedAt,
        Uid,
    ]);
    columns
}

/// What stands over a column: «Телефон 2, метка».
pub(super) fn heading(column: Column, say: &dyn Fn(&str) -> String) -> String {
    let numbered = |word: &str, at: usize| match at {
        0 => say(&format!("export-column-{word}")),
        _ => format!("{} {}", say(&format!("export-column-{word}")), at + 1),
    };
    let label = || say("export-column-label");
    match column {
        Column::Point { kind, at, .. } => numbered(kind.as_str(), at),
        Column::PointLabel { kind, at, .. } => {
            format!("{}, {}", numbered(kind.as_str(), at), label())
        }
        Column::Address { part: AddressPart::Label, at, .. } => {
            format!("{}, {}", numbered("address", at), label())
        }
        Column::Address { part, at, .. } => numbered(part_word(part), at),
        single => say(&format!("export-column-{}", single_word(single))),
    }
}

fn part_word(part: AddressPart) -> &'static str {
    match part {
        AddressPart::Street => "street",
        AddressPart::City => "city",
        AddressPart::Region => "region",
        AddressPart::PostalCode => "postal-code",
        AddressPart::Country => "country",
        AddressPart::Label => "label",
    }
}

fn single_word(column: Column) -> &'static str {
    match column {
        Column::Surname => "surname",
        Column::GivenName => "given-name",
        Column::Patronymic => "patronymic",
        Column::Nickname => "nickname",
        Column::Organization => "organization",
        Column::Role => "role",
        Column::Birthday => "birthday",
        Column::Sex => "sex",
        Column::Status => "status",
        Column::EndedReason => "ended-reason",
        Column::Source => "source",
        Column::Tags => "tags",
        Column::Language => "language",
        Column::Note => "note",
        Column::CreatedAt => "created-at",
        Column::ArchivedAt => "archived-at",
        Column::Uid => "uid",
        Column::Point { .. } | Column::PointLabel { .. } | Column::Address { .. } => "",
    }
}
