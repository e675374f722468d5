//! Writing a date down, changing it, letting go of it.

use super::model::{DateDetail, DateDraft, DateKind};
use super::store::{self, StoredDate};
use crate::contacts::called;
use crate::ids::{ContactId, DateId};
use crate::kernel::civil::PartialDate;
use crate::kernel::clock::Moment;
use crate::kernel::error::{Code, Error, Result};
use crate::kernel::facts::Fact;
use crate::kernel::text::tidy_line;
use crate::kernel::workspace::Tx;
use crate::leads::{self, ReminderSubject};

/// Longest label, in characters.
const LABEL_MAX: usize = 200;

/// Writes a date down. A second birthday of the same customer replaces the first: people
/// have one.
///
/// Refuses a day that does not exist, a birthday in the future, an unknown customer.
pub fn create(tx: &Tx<'_>, draft: &DateDraft) -> Result<DateDetail> {
    if draft.kind == DateKind::Birthday {
        let dates = store::stored_of_contact(tx.conn(), draft.contact_id)?;
        if let Some(known) = dates.iter().find(|date| date.kind == DateKind::Birthday) {
            return update(tx, known.id, draft);
        }
    }
    let date = checked(tx.now(), DateId::new(), draft)?;
    tell(tx, &date)?;
    store::insert(tx, &date, tx.now().millis())?;
    remind(tx, date.id, draft)?;
    store::get(tx, date.id)
}

/// Changes a date to what the draft says. Its reminders stay; one given in the draft is
/// added. The customer stays too: a date does not move from one to another. One that becomes the
/// birthday replaces the birthday that was known.
pub fn update(tx: &Tx<'_>, id: DateId, draft: &DateDraft) -> Result<DateDetail> {
    let old = store::stored(tx.conn(), id)?;
    if draft.kind == DateKind::Birthday && old.kind != DateKind::Birthday {
        let dates = store::stored_of_contact(tx.conn(), old.contact_id)?;
        for known in dates.iter().filter(|date| date.kind == DateKind::Birthday) {
            leads::delete_of(tx, ReminderSubject::Date { id: known.id })?;
            store::delete_row(tx.conn(), known.id)?;
        }
    }
    let date = StoredDate { contact_id: old.contact_id, ..checked(tx.now(), id, draft)? };
    if date != old {
        store::update_row(tx.conn(), &date)?;
    }
    remind(tx, id, draft)?;
    tell(tx, &date)?;
    store::get(tx, id)
}

/// Removes a date with its reminders.
pub fn delete(tx: &Tx<'_>, id: DateId) -> Result<()> {
    let date = store::stored(tx.conn(), id)?;
    leads::delete_of(tx, ReminderSubject::Date { id })?;
    store::delete_row(tx.conn(), id)?;
    tell(tx, &date)
}

/// Removes all dates of a customer who is about to be removed.
pub(crate) fn delete_of_contact(tx: &Tx<'_>, contact: ContactId) -> Result<()> {
    for date in store::stored_of_contact(tx.conn(), contact)? {
        leads::delete_of(tx, ReminderSubject::Date { id: date.id })?;
        store::delete_row(tx.conn(), date.id)?;
    }
    Ok(())
}

fn checked(now: Moment, id: DateId, draft: &DateDraft) -> Result<StoredDate> {
    let date = draft.date.check()?;
    if draft.kind == DateKind::Birthday && is_ahead(date, now) {
        return Err(Error::invalid("birthday", date.text()));
    }
    let label = tidy_line(&draft.label);
    if label.chars().count() > LABEL_MAX {
        return Err(Error::new(Code::FieldTooLong).with("field", "label").with("max", LABEL_MAX));
    }
    let leap_rule = draft.leap_rule.unwrap_or_default();
    Ok(StoredDate { id, contact_id: draft.contact_id, kind: draft.kind, label, date, leap_rule })
}

/// Whether it lies after today, as far as it is known.
fn is_ahead(date: PartialDate, now: Moment) -> bool {
    let today = PartialDate::full(now.today());
    date.year.is_some() && (date.year, date.month, date.day) > (today.year, today.month, today.day)
}

fn remind(tx: &Tx<'_>, id: DateId, draft: &DateDraft) -> Result<()> {
    if let Some(lead) = draft.remind {
        leads::set(tx, ReminderSubject::Date { id }, lead, None)?;
    }
    Ok(())
}

/// Whose day it was, and which: of a kind that the words do not know, its label says.
fn tell(tx: &Tx<'_>, date: &StoredDate) -> Result<()> {
    tx.about("name", called(tx.conn(), date.contact_id)?);
    match date.kind {
        DateKind::Birthday => tx.about_facts(&[Fact::Birthday]),
        DateKind::Anniversary => tx.about_facts(&[Fact::Anniversary]),
        DateKind::Renewal => tx.about_facts(&[Fact::Renewal]),
        DateKind::Other if date.label.is_empty() => {}
        DateKind::Other => {
            tx.about_facts(&[Fact::OtherDate]);
            tx.about("label", date.label.as_str());
        }
    }
    Ok(())
}
