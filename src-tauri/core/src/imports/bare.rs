//! Rows with neither a phone nor an e-mail, of a list that updates.
//!
//! All that tells who they are of is a name, perhaps with a company and a birthday, and rows beside
//! them give people companies and birthdays. So that the same list does nothing the second time,
//! they are judged once all others have been taken (`turns.rs`), by a law that what they themselves
//! fill in does not change:
//!
//! - on whose card all of it stands, they are of that one;
//! - else of their only namesake who may be born on that day, those of whom it is known first; of
//!   several namesakes they are of none;
//! - else they are of somebody new.
//!
//! Taken a second time, a row that was written down or added stands on a card whole. One that fitted
//! several namesakes fits them still: it is not the only one who could say their birthdays, and any
//! other row that could is in the same doubt.

use super::birthday::Birthday;
use super::cards::Alike;
use super::features::{Line, texts_of};
use super::known::Known;
use super::person::Person;
use super::verdict::Found;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// How many are looked at for one who has all of a row: a bare «Мария» fits hundreds.
const LOOKED_AT: usize = 50;

/// Whether a row has nothing but words to know somebody by.
pub(super) fn is_bare(person: &Person) -> bool {
    person.uid.is_none() && !person.points.iter().any(|point| Line::of(point).is_some())
}

impl Known {
    /// Who a bare row is.
    pub(super) fn by_card(&mut self, reader: &Reader<'_>, person: &Person) -> Result<Found> {
        let born = Birthday::of(person.birthday);
        let alike = self.cards.with(reader, &texts_of(person))?;
        let (mut told, mut untold) = (Vec::new(), Vec::new());
        for (at, Alike { id, is_namesake }) in alike.into_iter().enumerate() {
            if at >= LOOKED_AT && (!is_namesake || told.len() > 1) {
                break;
            }
            let theirs = match self.earlier.of(id) {
                Some(earlier) => earlier.birthday,
                None => Birthday::in_base(reader, id)?,
            };
            if !born.agrees(theirs) {
                continue;
            }
            if at < LOOKED_AT && self.missing(reader, id, person)? == 0 {
                return Ok(Found::same(id));
            }
            if is_namesake {
                let is_told = born.is_known() && theirs.is_known();
                if is_told { &mut told } else { &mut untold }.push(id);
            }
        }
        let nearest = if told.is_empty() { untold } else { told };
        let is_one_of_several = nearest.len() > 1;
        Ok(Found { same: nearest.first().copied(), is_one_of_several, other: None })
    }
}
