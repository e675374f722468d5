//! Reading the addresses of a row.

use super::layout::AddressColumns;
use super::model::ImportField;
use super::person::{LINE_MAX, Person, is_longer};
use super::words;
use crate::contacts::AddressDraft;
use crate::kernel::spreadsheet::unstar;
use crate::kernel::text::tidy_line;

/// Reads the addresses of one group of columns.
pub(super) fn take<'r>(
    person: &mut Person,
    group: &AddressColumns,
    cell: &impl Fn(usize) -> &'r str,
) {
    // An export puts further addresses into the lines of the last group.
    let is_own = person.uid.is_some();
    let count = if is_own {
        group.parts.iter().map(|(_, at)| cell(*at).split('\n').count()).max().unwrap_or(0)
    } else {
        1
    };
    for line in 0..count {
        let part_of = |at: usize| {
            let text = cell(at);
            tidy_line(if is_own { text.split('\n').nth(line).unwrap_or_default() } else { text })
        };
        let mut address = AddressDraft::default();
        for ((field, at), title) in group.parts.iter().zip(&group.titles) {
            let text = titled(title, part_of(*at));
            let is_none =
                matches!(field, ImportField::Street | ImportField::City) && words::says_no(&text);
            if is_own || !is_none {
                add_part(&mut address, *field, text);
            }
        }
        let is_empty = address == AddressDraft::default();
        let label = group.label_at.map(part_of).map(|text| unstar(&text).0.to_owned());
        address.label =
            label.filter(|label| !label.is_empty()).unwrap_or_else(|| group.label.clone());
        if !is_empty {
            put_aside(person, &mut address);
            person.addresses.push(address);
        }
    }
}

/// «квартира 17» of a bare number.
fn titled(title: &str, text: String) -> String {
    let is_bare = !title.is_empty() && text.starts_with(|c: char| c.is_ascii_digit());
    if is_bare { format!("{title} {text}") } else { text }
}

fn add_part(address: &mut AddressDraft, field: ImportField, text: String) {
    let part = match field {
        ImportField::Street => &mut address.street,
        ImportField::City => &mut address.city,
        ImportField::Region => &mut address.region,
        ImportField::PostalCode => &mut address.postal_code,
        _ => &mut address.country,
    };
    if part.is_empty() {
        *part = text;
    } else if !text.is_empty() {
        part.push_str(", ");
        part.push_str(&text);
    }
}

/// Parts that are too long for an address go into the note.
fn put_aside(person: &mut Person, address: &mut AddressDraft) {
    let parts = [
        &mut address.street,
        &mut address.city,
        &mut address.region,
        &mut address.postal_code,
        &mut address.country,
    ];
    for part in parts.into_iter().filter(|part| is_longer(part, LINE_MAX)) {
        person.put_aside(std::mem::take(part));
    }
}
