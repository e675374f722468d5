//! Notices of the desktop, with buttons. A courtesy: the list in the window is the truth, and
//! without a bus or a notification daemon nothing is lost and nothing fails.

use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Manager};
use tauri_plugin_notification::{Action, ActionPerformed, ActionType, NotificationExt};

use crate::{due, words};

/// The kind of notice that can be answered with *Done* and *Snooze*.
const ANSWERABLE: &str = "reminder";
/// The name under which a notice carries the firing that it tells of.
const FIRING: &str = "firing";

/// What a person did with a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// The notice itself: show me.
    Notice,
    /// The button *Done*.
    Done,
    /// The button *Snooze*.
    Snooze,
}

impl Pressed {
    fn from_id(id: &str) -> Option<Pressed> {
        match id {
            "tap" => Some(Pressed::Notice),
            "done" => Some(Pressed::Done),
            "snooze" => Some(Pressed::Snooze),
            _ => None,
        }
    }
}

/// Listens to the buttons. Must come before the first notice: one that is shown while nobody
/// listens is shown without buttons.
pub fn listen(app: &AppHandle) {
    name_buttons(app);
    let listening = app.clone();
    let listened = app.notification().on_action(move |performed| answer(&listening, performed));
    if let Err(error) = listened {
        tracing::warn!("notices will have no buttons: {error}");
    }
}

/// Gives the buttons their names, also after the language was changed.
pub fn name_buttons(app: &AppHandle) {
    let button = |id: &str, key: &str| Action::builder(id, words::say(app, key)).build();
    let buttons =
        vec![button("done", "reminders-done"), button("snooze", "reminders-notice-snooze")];
    let answerable = ActionType::builder(ANSWERABLE).actions(buttons).build();
    if let Err(error) = app.notification().register_action_types(vec![answerable]) {
        tracing::warn!("notices will have no buttons: {error}");
    }
}

/// The notices that tell of firings, by the number that each was shown under. Managed by Tauri.
#[derive(Debug, Default)]
pub struct Shown(Mutex<Vec<(i32, Vec<String>)>>);

impl Shown {
    /// Notes a notice and gives it its number.
    fn add(&self, firings: Vec<String>) -> i32 {
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = shown.last().map_or(1, |(last, _)| last.wrapping_add(1));
        shown.push((number, firings));
        number
    }

    /// Forgets the notices of which nothing waits any more, and answers their numbers.
    fn take_answered(&self, waiting: &[String]) -> Vec<i32> {
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_answered = |(_, firings): &mut (i32, Vec<String>)| {
            !firings.iter().any(|firing| waiting.contains(firing))
        };
        shown.extract_if(.., is_answered).map(|(number, _)| number).collect()
    }
}

/// Shows a notice. With one firing it gets the buttons; with several it only leads to the list;
/// with none it says something once.
pub fn show(app: &AppHandle, title: &str, body: &str, firings: Vec<String>) {
    let mut notice = app.notification().builder().title(title).body(markup::escape(body));
    if let [firing] = firings.as_slice() {
        notice = notice.action_type_id(ANSWERABLE).extra(FIRING, firing);
    }
    if !firings.is_empty() {
        notice = notice.id(app.state::<Shown>().add(firings));
    }
    if let Err(error) = notice.show() {
        tracing::warn!("could not show a notice: {error}");
    }
}

/// Takes the notices off the desktop whose firings were answered in the window, in the terminal
/// or on another notice, where the system lets a program do so.
pub fn withdraw(app: &AppHandle, waiting: &[String]) {
    let answered = app.state::<Shown>().take_answered(waiting);
    if answered.is_empty() {
        return;
    }
    if let Err(error) = app.notification().remove_active(answered) {
        tracing::warn!("could not take back a notice: {error}");
    }
}

/// Takes every notice off the desktop: with the program ended its buttons would do nothing, and
/// that reminders go on coming would be untrue. What was not answered waits in the list.
pub fn leave(app: &AppHandle) {
    if let Err(error) = app.notification().remove_all_active() {
        tracing::warn!("could not take back the notices: {error}");
    }
}

fn answer(app: &AppHandle, performed: &ActionPerformed) {
    let Some(pressed) = Pressed::from_id(performed.action_id()) else { return };
    let firing = performed
        .notification()
        .and_then(|notice| notice.extra().get(FIRING))
        .and_then(|firing| firing.as_str())
        .map(str::to_owned);
    // The handler must return at once: it runs on the thread that hears all notices.
    let app = app.clone();
    std::thread::spawn(move || due::answered(&app, pressed, firing));
}

mod markup {
    //! Notification daemons of the free desktops read the body as a little HTML.

    /// What a name such as «Кафе <Брум> & Ко» must become in order to be shown as typed.
    #[cfg(target_os = "linux")]
    pub fn escape(text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }

    /// Other systems show the text as it is.
    #[cfg(not(target_os = "linux"))]
    pub fn escape(text: &str) -> String {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_goes_when_the_last_thing_it_tells_of_is_answered() {
        let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let shown = Shown::default();
        let one = shown.add(texts(&["а"]));
        let several = shown.add(texts(&["б", "в"]));
        assert_ne!(one, several);
        assert!(shown.take_answered(&texts(&["а", "б", "в"])).is_empty());
        assert_eq!(shown.take_answered(&texts(&["в"])), [one]);
        let third = shown.add(texts(&["г"]));
        assert_eq!(shown.take_answered(&[]), [several, third]);
        assert!(shown.take_answered(&[]).is_empty());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_looks_like_markup_in_a_name_is_shown_as_typed() {
        assert_eq!(
            markup::escape("Кафе <b>Брум</b> & Ко"),
            "Кафе &lt;b&gt;Брум&lt;/b&gt; &amp; Ко"
        );
    }
}
