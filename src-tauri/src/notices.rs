//! Notices of the desktop, with buttons. A courtesy: the list in the window is the truth, and
//! without a bus or a notification daemon nothing is lost and nothing fails.

use tauri::AppHandle;
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

/// Shows a notice. With a firing it gets the buttons, without it tells of several things at once
/// and only leads to the list.
pub fn show(app: &AppHandle, title: &str, body: &str, firing: Option<&str>) {
    let mut notice = app.notification().builder().title(title).body(markup::escape(body));
    if let Some(firing) = firing {
        notice = notice.action_type_id(ANSWERABLE).extra(FIRING, firing);
    }
    if let Err(error) = notice.show() {
        tracing::warn!("could not show a notice: {error}");
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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::markup::escape;

    #[test]
    fn what_looks_like_markup_in_a_name_is_shown_as_typed() {
        assert_eq!(escape("Кафе <b>Брум</b> & Ко"), "Кафе &lt;b&gt;Брум&lt;/b&gt; &amp; Ко");
    }
}
