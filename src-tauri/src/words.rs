//! What the shell itself says: the tray, notices, the system's dialogs, the command line. The
//! sentences stand in `assets/words/<language>/desktop.ftl`.

use std::sync::{Arc, PoisonError, RwLock};

use serde_json::Value;
use tauri::{AppHandle, Manager};
use vizitka_commands::locale::Locale;
use vizitka_commands::words::{self, Language};
use vizitka_core::settings::{Settings, Theme};

use crate::base::Base;
use crate::remembered::{self, Remembered};
use crate::{notices, tray, window};

/// The language and the theme in force. Managed by Tauri; a copy sees the changes too.
#[derive(Debug, Clone)]
pub struct Words {
    system: Locale,
    spoken: Arc<RwLock<(Language, Theme)>>,
}

impl Words {
    /// Speaks the language remembered from last time, else the desktop's.
    pub fn new(remembered: &Remembered) -> Words {
        let system = Locale::of_system();
        let chosen = remembered.language.as_deref().and_then(Language::from_tag);
        let language = chosen.unwrap_or(system.language());
        let spoken = (language, remembered.theme.unwrap_or_default());
        Words { system, spoken: Arc::new(RwLock::new(spoken)) }
    }

    /// What the desktop speaks, and where it stands.
    pub fn system(&self) -> Locale {
        self.system
    }

    /// The language in force, as it is written where the desktop stands.
    pub fn locale(&self) -> Locale {
        self.system.speaking(self.language())
    }

    /// The language in force.
    pub fn language(&self) -> Language {
        self.spoken.read().unwrap_or_else(PoisonError::into_inner).0
    }

    /// The theme in force.
    pub fn theme(&self) -> Theme {
        self.spoken.read().unwrap_or_else(PoisonError::into_inner).1
    }

    /// A sentence.
    pub fn say(&self, key: &str) -> String {
        words::say(self.language(), key, &[])
    }

    /// A sentence about something.
    pub fn say_of(&self, key: &str, name: &str, value: impl Into<Value>) -> String {
        words::say(self.language(), key, &[(name, value.into())])
    }

    /// Takes what the settings say. Answers whether the language is another one now.
    fn follow(&self, settings: &Settings) -> bool {
        let chosen = settings.language.as_deref().and_then(Language::from_tag);
        let wanted = (chosen.unwrap_or(self.system.language()), settings.theme);
        let mut spoken = self.spoken.write().unwrap_or_else(PoisonError::into_inner);
        let is_other = spoken.0 != wanted.0;
        *spoken = wanted;
        is_other
    }
}

/// A sentence in the language in force.
pub fn say(app: &AppHandle, key: &str) -> String {
    app.state::<Words>().say(key)
}

/// Brings the shell in line with the settings of the open base, and remembers them for the next
/// start. To be called when a base was opened and after every change of the settings.
pub fn follow_settings(app: &AppHandle) {
    let Some(open) = app.state::<Base>().open_now() else { return };
    let settings = match open.session.workspace.read(vizitka_core::settings::get) {
        Ok(settings) => settings,
        Err(error) => return tracing::warn!("could not read the settings: {error}"),
    };
    if app.state::<Words>().follow(&settings) {
        notices::name_buttons(app);
        tray::speak(app);
        window::name(app);
    }
    remembered::note(|remembered| {
        remembered.language = settings.language;
        remembered.theme = Some(settings.theme);
    });
}
