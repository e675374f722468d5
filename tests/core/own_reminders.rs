//! Birthdays with a reminder of their own, once that one is gone.

use vizitka_core::dates::{self, DateDraft, DateKind};
use vizitka_core::ids::ReminderId;
use vizitka_core::kernel::op::Op;
use vizitka_core::reminders::{self, Firing};
use vizitka_core::settings::{Lead, LeadUnit};

use crate::dates::{birthday, draft as date, person};
use crate::support::{TestBase, base};

fn on_its_day() -> Option<Lead> {
    Some(Lead { count: 0, unit: LeadUnit::Days, at_time: None })
}

/// Whom a look at the clock announces at a wall time.
fn announced(base: &TestBase, at: &str) -> Vec<Firing> {
    base.clock.set(at);
    reminders::tick(base).unwrap().map(|news| news.fresh).unwrap_or_default()
}

fn complete(base: &TestBase, firing: &Firing) {
    base.write(Op::CompleteReminder, |tx| {
        reminders::complete(tx, firing.reminder_id, &firing.due_at)
    })
    .unwrap();
}

fn delete(base: &TestBase, id: ReminderId) {
    base.write(Op::DeleteReminder, |tx| reminders::delete(tx, id)).unwrap();
}

/// A birthday of 22 November with a reminder of its own.
fn with_its_own(base: &TestBase, remind: Option<Lead>) {
    let draft = DateDraft {
        remind,
        ..date(person(base, "Иванов"), DateKind::Birthday, "1981-11-22")
    };
    base.write(Op::CreateDate, |tx| dates::create(tx, &draft)).unwrap();
}

#[test]
fn a_birthday_that_was_done_is_quiet_once_its_own_reminder_is_deleted() {
    for lead in [on_its_day(), Some(Lead { count: 1, unit: LeadUnit::Days, at_time: None })] {
        let base = base();
        base.clock.set("2026-11-20T10:00");
        with_its_own(&base, lead);
        let own = announced(&base, "2026-11-22T09:00").remove(0);
        complete(&base, &own);
        delete(&base, own.reminder_id);
        assert!(announced(&base, "2026-11-22T09:01").is_empty(), "{lead:?}");
        assert!(announced(&base, "2026-12-01T09:00").is_empty(), "{lead:?}");
        assert!(base.read(reminders::open).unwrap().is_empty());
        assert_eq!(announced(&base, "2027-11-22T09:00").len(), 1, "the next one is news");
    }
}

#[test]
fn a_birthday_that_nobody_answered_is_told_by_the_setting_once_its_own_reminder_is_deleted() {
    let base = base();
    with_its_own(&base, on_its_day());
    let own = announced(&base, "2026-11-22T09:00").remove(0);
    delete(&base, own.reminder_id);
    assert_eq!(announced(&base, "2026-11-22T09:01").len(), 1);
}

#[test]
fn what_the_setting_had_listed_stays_answered_with_the_reminder_that_followed_it() {
    let base = base();
    let born = birthday(&base, "Иванов", "1981-11-22");
    assert_eq!(announced(&base, "2026-11-22T09:00").len(), 1, "by the setting");
    let own = DateDraft {
        remind: on_its_day(),
        ..date(born.contact_id, DateKind::Birthday, "1981-11-22")
    };
    base.write(Op::ChangeDate, |tx| dates::update(tx, born.id, &own)).unwrap();
    let own = announced(&base, "2026-11-22T09:01").remove(0);
    complete(&base, &own);
    let before = base.contents();
    delete(&base, own.reminder_id);
    assert!(base.read(reminders::open).unwrap().is_empty());
    assert!(announced(&base, "2026-11-22T10:00").is_empty());
    base.undo(None).unwrap();
    assert_eq!(base.contents(), before);
}
