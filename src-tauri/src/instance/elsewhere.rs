//! By the plugin, which on Windows and macOS knows one program of a name, whatever base it shows: a
//! second start raises it. What was asked for it does there.

use std::ffi::OsString;
use std::path::Path;

use tauri::plugin::TauriPlugin;
use tauri::{App, Wry};

use super::answer;

/// This start among others. Managed by Tauri.
pub struct Instance;

/// Whether this start opens a window; the plugin ends it where it does not.
pub enum Claim {
    /// It does, as far as is known before the plugin has looked.
    Ours(Instance),
    /// Never said here.
    #[expect(dead_code, reason = "the plugin ends a second start by itself")]
    HandedOver,
}

/// The plugin looks for the first one, once it is set up.
pub fn claim(_: &Path) -> Claim {
    Claim::Ours(Instance)
}

impl Instance {
    /// The plugin listens.
    pub fn listen(_: &App) {}

    /// The window is found whatever it shows.
    pub fn follow(&self, _: &Path) {}

    /// First of all plugins: a second start must end before it has touched anything.
    pub fn plugin() -> TauriPlugin<Wry> {
        tauri_plugin_single_instance::init(|app, arguments, folder| {
            let arguments = arguments.into_iter().skip(1).map(OsString::from);
            answer(app, arguments, Path::new(&folder));
        })
    }
}
