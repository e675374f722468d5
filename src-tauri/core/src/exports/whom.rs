//! Who is in the table.

use std::collections::HashSet;

use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;
use crate::summaries::{self, ContactFilter, ListContacts, Shelf};

/// Whom to take out.
#[derive(Debug, Clone, Copy)]
pub struct Whom<'a> {
    /// A list, in its order; none for everybody in use and in the archive, by name.
    pub list: Option<&'a ListContacts>,
    /// Those of them who were picked; all of them when nobody is named.
    pub picked: &'a [ContactId],
}

impl<'a> From<Option<&'a ListContacts>> for Whom<'a> {
    fn from(list: Option<&'a ListContacts>) -> Whom<'a> {
        Whom { list, picked: &[] }
    }
}

impl Whom<'_> {
    /// Whether anybody may be left out.
    pub(super) fn is_part(self) -> bool {
        self.list.is_some() || !self.picked.is_empty()
    }

    pub(super) fn ids(self, reader: &Reader<'_>) -> Result<Vec<ContactId>> {
        let mut ids = match self.list {
            Some(list) => summaries::list_ids(reader, list)?,
            None => everybody(reader)?,
        };
        if !self.picked.is_empty() {
            let picked: HashSet<_> = self.picked.iter().collect();
            ids.retain(|id| picked.contains(id));
        }
        Ok(ids)
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
