//! Opening a card, in the core: with 10,000 interactions it is to cost what it costs with few.

use std::path::Path;

use serde_json::json;
use vizitka_core::ids::ContactId;
use vizitka_core::kernel::error::Error;
use vizitka_core::kernel::workspace::{Reader, Workspace};
use vizitka_core::summaries::{self, ContactFilter, ContactRow, ListContacts};
use vizitka_core::timeline::{self, ListTimeline};
use vizitka_core::{contacts, dates, sample, tasks};

use crate::Result;
use crate::base::{self, SPECIAL, SPECIAL_SURNAME};
use crate::report::Report;
use crate::rounds::medians;

const ROUNDS: usize = 400;

/// Measures, and writes `card.json`.
pub fn measure(path: &Path) -> Result<()> {
    let workspace = base::open(path)?;
    let [many, few, fifty] = special(&workspace)?;
    let page = |contact: ContactId, limit: u32| -> Result<()> {
        workspace.read(|reader| timeline::list(reader, &first_page(contact, limit)))?;
        Ok(())
    };
    let details = |contact: ContactId| -> Result<()> {
        Ok(workspace.read(|reader| details(reader, contact))?)
    };
    let mut report = Report::new("card");
    let [own, floor] = medians(ROUNDS, [&mut || page(many, 50), &mut || page(fifty, 50)])?;
    report.ratio("timeline: first 50 of 10,000 rows beside 50 of 50", own, floor, "ms", 1.2);
    let [own, floor] = medians(ROUNDS, [&mut || page(many, 10), &mut || page(few, 10)])?;
    report.ratio("timeline: first 10 of 10,000 rows beside 10 of 10", own, floor, "ms", 1.2);
    let [own, floor] = medians(ROUNDS, [&mut || details(many), &mut || details(few)])?;
    report.ratio("the rest of the card: 10,000 interactions beside 10", own, floor, "ms", 1.2);
    let whole = |contact: ContactId| details(contact).and_then(|()| page(contact, 50));
    let [own, floor] = medians(ROUNDS, [&mut || whole(many), &mut || whole(fifty)])?;
    report.ratio("the whole card: 10,000 interactions beside 50", own, floor, "ms", 1.2);
    report.save()
}

/// What `contacts.get` puts together.
fn details(reader: &Reader<'_>, contact: ContactId) -> std::result::Result<(), Error> {
    contacts::get(reader, contact)?;
    timeline::around(reader, contact)?;
    dates::of_contact(reader, contact)?;
    tasks::open_of_contact(reader, contact)?;
    sample::is_of_sample(reader, contact.0)?;
    Ok(())
}

fn first_page(contact_id: ContactId, limit: u32) -> ListTimeline {
    ListTimeline { contact_id, kinds: Vec::new(), cursor: None, limit, ahead_after: None }
}

/// Those with 10,000, 10 and 50 interactions, in this order.
pub fn special(workspace: &Workspace) -> Result<[ContactId; 3]> {
    let filter = ContactFilter { query: SPECIAL_SURNAME.to_owned(), ..ContactFilter::default() };
    let request = ListContacts { filter, limit: 10, ..ListContacts::default() };
    let rows = workspace.read(|reader| summaries::list(reader, &request))?.rows;
    let named = |name: &str| -> Result<ContactId> {
        let is_meant =
            |row: &&ContactRow| row.name.given_name == name && row.name.surname == SPECIAL_SURNAME;
        Ok(rows.iter().find(is_meant).ok_or("the base has no special customers")?.id)
    };
    Ok([named(SPECIAL[0].0)?, named(SPECIAL[1].0)?, named(SPECIAL[2].0)?])
}

/// Prints them for the bench that opens their cards in the window.
pub fn print_special(path: &Path) -> Result<()> {
    let workspace = base::open(path)?;
    let ids = special(&workspace)?.map(|id| id.to_string());
    println!(
        "{}",
        json!({ "surname": SPECIAL_SURNAME, "many": ids[0], "few": ids[1], "fifty": ids[2] })
    );
    Ok(())
}
