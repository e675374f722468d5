//! What the columns of a plan mean for a row: which belong together, and how to read them.

use super::days::Orders;
use super::headings::{self, Heading};
use super::model::{ImportField, ImportPlan};
use super::workplace;
use crate::kernel::phone::PhoneRegion;

/// One column, ready to be read.
#[derive(Debug)]
pub(super) struct Column {
    pub field: ImportField,
    /// The heading.
    pub header: String,
    /// The label of the plan.
    pub label: String,
    /// The column that holds a label for each row.
    pub label_at: Option<usize>,
    /// Whether it may hold names beside what its field says: it has no heading, or one of names.
    pub may_name: bool,
    /// Whether the label says what the column holds, which may reach nobody.
    pub is_custom: bool,
    /// Of a company and a role in one cell, whether the role comes first.
    pub is_role_first: bool,
    /// What a note begins with where several columns make one note.
    pub note_title: String,
}

/// The columns of one address.
#[derive(Debug, Default)]
pub(super) struct AddressColumns {
    pub label: String,
    pub label_at: Option<usize>,
    /// The part and the column; a part may come twice («Street», «Street 2»).
    pub parts: Vec<(ImportField, usize)>,
    /// What a bare number of a column is called in the street, by its place among the parts:
    /// «квартира» before 17.
    pub titles: Vec<String>,
}

/// How every row of a table is read.
pub(super) struct Layout {
    pub columns: Vec<Column>,
    pub addresses: Vec<AddressColumns>,
    pub uid_at: Option<usize>,
    /// Whether some column holds names.
    pub has_names: bool,
    /// Year, month and day of birth in columns of their own.
    pub birth_parts: [Option<usize>; 3],
    pub day_orders: Orders,
    pub region: PhoneRegion,
    pub this_year: i32,
    /// A label for everybody.
    pub tag: String,
}

impl Layout {
    pub(super) fn new(
        plan: &ImportPlan,
        day_orders: Orders,
        region: PhoneRegion,
        this_year: i32,
    ) -> Layout {
        let heads: Vec<Heading> =
            plan.columns.iter().map(|column| headings::understand(&column.header)).collect();
        let at = |field| plan.columns.iter().position(|column| column.field == field);
        Layout {
            columns: columns(plan, &heads),
            addresses: addresses(plan, &heads),
            uid_at: at(ImportField::Uid),
            has_names: plan.columns.iter().any(|column| column.field.is_name()),
            birth_parts: [
                at(ImportField::BirthYear),
                at(ImportField::BirthMonth),
                at(ImportField::BirthDay),
            ],
            day_orders,
            region,
            this_year,
            tag: plan.tag.clone(),
        }
    }
}

fn columns(plan: &ImportPlan, heads: &[Heading]) -> Vec<Column> {
    let notes = plan.columns.iter().filter(|column| column.field == ImportField::Note).count();
    let column = |(at, column): (usize, &super::model::ImportColumn)| {
        let is_plain_note = heads[at].field == Some(ImportField::Note);
        let is_titled = headings::is_titled_note(&heads[at]) || notes > 1 && !is_plain_note;
        let has_title = is_titled && !column.header.trim().is_empty();
        Column {
            field: column.field,
            header: column.header.clone(),
            label: column.label.trim().to_owned(),
            may_name: headings::may_name(&column.header),
            is_custom: headings::is_custom(&heads[at]),
            label_at: column.field.point().and_then(|_| label_column(plan, heads, at)),
            is_role_first: workplace::named_by(&column.header).unwrap_or(false),
            note_title: if has_title {
                format!("{}: ", column.header.trim())
            } else {
                String::new()
            },
        }
    };
    plan.columns.iter().enumerate().map(column).collect()
}

/// The column with the label for a column: the one whose heading names it, else the one
/// right before it.
fn label_column(plan: &ImportPlan, heads: &[Heading], at: usize) -> Option<usize> {
    let is_label = |other: &usize| plan.columns[*other].field == ImportField::Label;
    let names_it = |other: &usize| {
        heads[*other].field == Some(ImportField::Label)
            && heads[*other].stem == heads[at].stem
            && heads[*other].number == heads[at].number
    };
    // «Тип телефона» beside «Телефон»: in another case, yet of the same kind and number.
    let is_beside = |other: &usize| {
        other.abs_diff(at) == 1
            && heads[*other].field == Some(ImportField::Label)
            && heads[*other].number == heads[at].number
            && headings::understand(&heads[*other].stem).field == heads[at].field
    };
    let labels = || (0..heads.len()).filter(is_label);
    let named = labels().find(names_it).or_else(|| labels().find(is_beside));
    named.or_else(|| {
        let before = at.checked_sub(1).filter(is_label)?;
        // Unless its heading says that it belongs to another column.
        (heads[before].field != Some(ImportField::Label)).then_some(before)
    })
}

/// Gathers the parts of addresses: those with one label and number belong together, and
/// so do a second and a third line of a street.
fn addresses(plan: &ImportPlan, heads: &[Heading]) -> Vec<AddressColumns> {
    let mut keys: Vec<(String, u32)> = Vec::new();
    let mut groups: Vec<AddressColumns> = Vec::new();
    for (at, column) in
        plan.columns.iter().enumerate().filter(|(_, column)| column.field.is_address())
    {
        let goes_on =
            column.field == ImportField::Street && headings::goes_on_with_street(&column.header);
        let is_next_line = column.field == ImportField::Street
            && groups.last().is_some_and(|group| {
                group.label == column.label
                    && group.parts.last().map(|part| part.0) == Some(ImportField::Street)
            });
        let key = (column.label.trim().to_owned(), heads[at].number);
        let found = keys.iter().rposition(|known| *known == key).filter(|index| {
            goes_on || groups[*index].parts.iter().all(|(field, _)| *field != column.field)
        });
        let index = match found {
            _ if is_next_line => groups.len() - 1,
            Some(index) => index,
            None => {
                keys.push(key);
                groups.push(AddressColumns {
                    label: column.label.trim().to_owned(),
                    ..AddressColumns::default()
                });
                groups.len() - 1
            }
        };
        groups[index].parts.push((column.field, at));
        groups[index].titles.push(if goes_on { title_of(&column.header) } else { String::new() });
    }
    for (group, (_, number)) in groups.iter_mut().zip(&keys) {
        group.label_at = address_label(plan, heads, *number);
    }
    groups
}

/// «Квартира» says of a bare number what it is; several words are too many before it.
fn title_of(header: &str) -> String {
    let header = header.trim();
    if header.contains(char::is_whitespace) { String::new() } else { header.to_lowercase() }
}

/// «Адрес 2, метка»: the label column of the second address.
fn address_label(plan: &ImportPlan, heads: &[Heading], number: u32) -> Option<usize> {
    (0..heads.len()).find(|at| {
        plan.columns[*at].field == ImportField::Label
            && heads[*at].number == number
            && ["адрес", "адреса", "address"].contains(&heads[*at].stem.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::model::ImportColumn;

    fn layout(headers: &[&str]) -> Layout {
        let column = |header: &&str| {
            let heading = headings::understand(header);
            ImportColumn {
                header: (*header).to_owned(),
                field: heading.field.unwrap_or_default(),
                label: heading.label,
                ..ImportColumn::default()
            }
        };
        let plan =
            ImportPlan { columns: headers.iter().map(column).collect(), ..ImportPlan::default() };
        Layout::new(&plan, Orders::default(), PhoneRegion::Ru, 2026)
    }

    #[test]
    fn a_label_finds_its_phone() {
        let google =
            layout(&["Phone 1 - Type", "Phone 1 - Value", "Phone 2 - Type", "Phone 2 - Value"]);
        assert_eq!((google.columns[1].label_at, google.columns[3].label_at), (Some(0), Some(2)));
        let ukrainian =
            layout(&["Телефон 1 – мітка", "Електронна адреса 1 – мітка", "Телефон 1 – значення"]);
        assert_eq!(ukrainian.columns[2].label_at, Some(0));
        let own =
            layout(&["Телефон", "Телефон, метка", "Телефон 2", "Телефон 2, метка", "Эл. почта"]);
        assert_eq!((own.columns[0].label_at, own.columns[2].label_at), (Some(1), Some(3)));
        assert_eq!(own.columns[4].label_at, None);
    }

    #[test]
    fn parts_of_addresses_are_gathered() {
        let outlook = layout(&[
            "Business Street",
            "Business Street 2",
            "Business City",
            "Home Street",
            "Home City",
        ]);
        let parts: Vec<usize> = outlook.addresses.iter().map(|group| group.parts.len()).collect();
        assert_eq!((parts, outlook.addresses[0].label.as_str()), (vec![3, 2], "work"));
        let own =
            layout(&["Улица", "Город", "Адрес, метка", "Улица 2", "Город 2", "Адрес 2, метка"]);
        let labels: Vec<_> = own.addresses.iter().map(|group| group.label_at).collect();
        assert_eq!(labels, [Some(2), Some(5)]);
        assert_eq!(layout(&["Город", "Адрес"]).addresses.len(), 1);
    }
}
