//! What the shell knows about the desktop it runs on, shared by its parts.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use tauri::tray::TrayIcon;

use crate::args::Ask;

/// Managed by Tauri; one for the life of the program.
#[derive(Default)]
pub struct Desktop {
    tray: Mutex<Option<TrayIcon>>,
    question: Mutex<Option<Ask>>,
    waiting: AtomicU32,
    page_is_up: AtomicBool,
    has_said_it_goes_on: AtomicBool,
    is_leaving: AtomicBool,
}

impl Desktop {
    /// Whether the window can be brought back from a tray icon.
    pub fn has_tray(&self) -> bool {
        self.tray.lock().is_ok_and(|tray| tray.is_some())
    }

    /// Keeps the icon: dropping it would take it off the panel.
    pub fn keep_tray(&self, icon: TrayIcon) {
        if let Ok(mut tray) = self.tray.lock() {
            *tray = Some(icon);
        }
    }

    /// Does something with the icon, where there is one. Not under the lock: the icon is changed
    /// on the thread that draws, which may itself be asking here whether there is one.
    pub fn with_tray(&self, act: impl FnOnce(&TrayIcon) -> tauri::Result<()>) {
        let tray = self.tray.lock().ok().and_then(|tray| tray.clone());
        if let Some(Err(error)) = tray.as_ref().map(act) {
            tracing::warn!("could not change the tray icon: {error}");
        }
    }

    /// How many reminders wait, as far as the icon knows.
    pub fn waiting(&self) -> u32 {
        self.waiting.load(Ordering::Acquire)
    }

    /// Notes how many reminders wait. Answers whether that is another number than before.
    pub fn note_waiting(&self, count: u32) -> bool {
        self.waiting.swap(count, Ordering::AcqRel) != count
    }

    /// Whether the user was told that a closed window does not end the program. They are, by
    /// whoever asks first.
    pub fn has_said_it_goes_on(&self) -> bool {
        self.has_said_it_goes_on.swap(true, Ordering::AcqRel)
    }

    /// Notes whether the program is about to end. Answers whether it was before.
    pub fn note_leaving(&self, is_leaving: bool) -> bool {
        self.is_leaving.swap(is_leaving, Ordering::AcqRel)
    }

    /// Keeps a wish for a page that does not stand yet. A page that stands hears it at once, and
    /// the wish is given back.
    pub fn put_question(&self, ask: Ask) -> Option<Ask> {
        if self.page_is_up.load(Ordering::Acquire) {
            return Some(ask);
        }
        *self.question.lock().ok()? = Some(ask);
        None
    }

    /// The page stands: gives the wish that was there before it, once.
    pub fn take_question(&self) -> Option<Ask> {
        self.page_is_up.store(true, Ordering::Release);
        self.question.lock().ok()?.take()
    }
}
