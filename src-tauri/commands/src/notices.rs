//! Notices: what has come due, in the words of the user's language.
//!
//! Whoever has a desktop calls [`tick`] by the wall clock and shows what it answers, as
//! it is; the buttons of a notice come back through [`done`] and [`snooze`]. It decides
//! nothing: the core knows what is due and what was shown.

mod phrase;

use vizitka_core::kernel::changes::Changes;
use vizitka_core::kernel::error::{Error, Result};
use vizitka_core::kernel::workspace::Written;
use vizitka_core::reminders::{self, Announcement, Snooze, SnoozeSpan, Snoozed};
use vizitka_core::settings;

use crate::reminders::{OneFiring, SnoozeReminder};
use crate::session::Session;

/// One notice, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What it tells of: one thing, which *Done* and *Snooze* answer, or several, and then it
    /// only leads to the list. Once none of them waits, the notice has nothing to say.
    pub firings: Vec<String>,
    /// «Через 30 минут встреча: Иванов Сергей».
    pub title: String,
    /// When, where, the phone; one to four lines, may be empty.
    pub body: String,
}

/// What one look at the clock found.
#[derive(Debug, Default)]
pub struct Tick {
    /// What to show now; each is handed out once.
    pub notices: Vec<Notice>,
    /// What changed in the base, for the window; none when nothing was written.
    pub changes: Option<Changes>,
    /// What waits for an answer: the number on the tray, and what notices may go on saying.
    pub waiting: Vec<String>,
}

/// Looks what has come due since the last look. Safe at any moment, as often as wanted;
/// writes only when something came due.
pub fn tick(session: &Session) -> Result<Tick> {
    // What can be refused is asked for first: what is written down as told must then be told.
    let phrases = phrases(session)?;
    let announcement = reminders::tick(&session.workspace)?;
    let waiting = session.workspace.read(reminders::waiting);
    let keys = |firings: &[reminders::Firing]| firings.iter().map(write_key).collect();
    let Some(announcement) = announcement else {
        return Ok(Tick { waiting: keys(&waiting?), ..Tick::default() });
    };
    let notices = notices(&phrases, &announcement)?;
    let waiting = keys(waiting.as_deref().unwrap_or(&announcement.fresh));
    let changes = Some(announcement.changes).filter(|changes| !changes.is_empty());
    Ok(Tick { notices, changes, waiting })
}

/// The button *Done* of a notice; a to-do is done with it.
pub fn done(session: &Session, firing: &str) -> Result<Written<()>> {
    let (reminder_id, due_at) = read_key(firing)?;
    crate::reminders::complete(session, OneFiring { reminder_id, due_at })
}

/// The button *Snooze* of a notice: ten minutes.
pub fn snooze(session: &Session, firing: &str) -> Result<Written<Snoozed>> {
    let (reminder_id, due_at) = read_key(firing)?;
    let snooze = Snooze::For { span: SnoozeSpan::TenMinutes };
    crate::reminders::snooze(session, SnoozeReminder { reminder_id, due_at, snooze })
}

fn phrases(session: &Session) -> Result<phrase::Phrases> {
    Ok(phrase::Phrases {
        locale: session.locale()?,
        order: session.workspace.read(settings::get)?.name_order,
        now: session.workspace.now().local,
    })
}

fn notices(phrases: &phrase::Phrases, announcement: &Announcement) -> Result<Vec<Notice>> {
    if announcement.is_gathered {
        return Ok(vec![phrases.gathered(announcement)?]);
    }
    announcement.fresh.iter().map(|firing| phrases.notice(firing)).collect()
}

/// A firing as a notice carries it: the reminder and the moment.
fn write_key(firing: &reminders::Firing) -> String {
    format!("{} {}", firing.reminder_id, firing.due_at)
}

fn read_key(firing: &str) -> Result<(vizitka_core::ids::ReminderId, String)> {
    let parts = firing.split_once(' ');
    let key = parts.and_then(|(id, due_at)| Some((id.parse().ok()?, due_at.to_owned())));
    key.ok_or_else(|| Error::invalid("firing", firing))
}
