//! Birthdays as far as they tell namesakes apart.

use crate::dates::{DateKind, store as dates};
use crate::ids::ContactId;
use crate::kernel::civil::PartialDate;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// A birthday in four bytes, a hundred thousand of which are kept: year, month and day, 0 for what
/// is not known.
#[derive(Clone, Copy)]
pub(super) struct Birthday(u32);

impl Birthday {
    /// What is known of a day.
    pub(super) fn of(date: Option<PartialDate>) -> Birthday {
        let part = |part: Option<u32>| part.unwrap_or(0);
        Birthday(date.map_or(0, |date| {
            let year = date.year.and_then(|year| u32::try_from(year).ok());
            part(year) << 9 | part(date.month) << 5 | part(date.day)
        }))
    }

    /// Whether anything of it is known.
    pub(super) fn is_known(self) -> bool {
        self.0 != 0
    }

    /// Whether nothing speaks against the two being one.
    pub(super) fn agrees(self, other: Birthday) -> bool {
        let parts = |Birthday(packed): Birthday| [packed >> 9, packed >> 5 & 15, packed & 31];
        parts(self).iter().zip(parts(other)).all(|(a, b)| *a == 0 || b == 0 || *a == b)
    }

    /// That of somebody in the base.
    pub(super) fn in_base(reader: &Reader<'_>, id: ContactId) -> Result<Birthday> {
        let dates = dates::stored_of_contact(reader.conn(), id)?;
        let known = dates.iter().find(|date| date.kind == DateKind::Birthday);
        Ok(Birthday::of(known.map(|known| known.date)))
    }
}
