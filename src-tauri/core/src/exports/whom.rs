//! Who is in the table.

use std::collections::HashSet;

use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;
use crate::summaries::{self, ContactFilter, ListContacts, Shelf};

/// Whom to take out.
#[derive(Debug, Clone, Copy)]
pub enum Whom<'a> {
    /// Everybody in use and in the archive, by name.
    Everybody,
    /// A list, in its order.
    List(&'a ListContacts),
    /// Those of a list who were picked, in its order.
    Picked(&'a ListContacts, &'a [ContactId]),
}

impl<'a> From<Option<&'a ListContacts>> for Whom<'a> {
    fn from(list: Option<&'a ListContacts>) -> Whom<'a> {
        list.map_or(Whom::Everybody, Whom::List)
    }
}

impl Whom<'_> {
    /// Whether anybody may be left out.
    pub(super) fn is_part(self) -> bool {
        !matches!(self, Whom::Everybody)
    }

    pub(super) fn ids(self, reader: &Reader<'_>) -> Result<Vec<ContactId>> {
        match self {
            Whom::Everybody => everybody(reader),
            Whom::List(list) => summaries::list_ids(reader, list),
            Whom::Picked(list, picked) => {
                let picked: HashSet<_> = picked.iter().collect();
                let mut ids = summaries::list_ids(reader, list)?;
                ids.retain(|id| picked.contains(id));
                Ok(ids)
            }
        }
    }
}

fn everybody(reader: &Reader<'_>) -> Result<Vec<ContactId>> {
    let mut ids = Vec::new();
    for shelf in [Shelf::InUse, Shelf::Archived] {
        let filter = ContactFilter { shelf, ..ContactFilter::default() };
        ids.extend(summaries::list_ids(
            reader,
            &ListContacts { filter, ..ListContacts::default() },
        )?);
    }
    Ok(ids)
}
