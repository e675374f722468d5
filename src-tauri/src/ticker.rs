//! The pulse of the program: once a second it looks whether another process wrote to the base,
//! and at every half minute of the wall clock what has come due; then the base is made one whole
//! file again.
//!
//! It compares readings of the clock instead of counting its own sleep, so that a suspended
//! laptop, a set clock or a slow machine neither loses nor doubles anything: what is due is
//! decided by the core from what is already stored as shown.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use tauri::{AppHandle, Manager};
use vizitka_core::kernel::changes::Changes;
use vizitka_core::kernel::clock::Clock;

use crate::base::{Base, Opened};
use crate::clock::WallClock;
use crate::{due, tray, written};

/// Seconds of the wall clock between two looks at what is due.
const STEP: i64 = 30;
/// How soon the window notices what another process wrote.
const PULSE: Duration = Duration::from_secs(1);
/// So long the first look waits for the page, which needs the machine for itself while it is drawn;
/// a window that starts hidden is not drawn at all.
const START: Duration = Duration::from_secs(3);

/// Managed by Tauri: lets the pulse begin once the page stands, and wakes it before its time.
#[derive(Default)]
pub struct Ticker {
    woken: Mutex<bool>,
    bell: Condvar,
    page: Mutex<bool>,
    drawn: Condvar,
}

impl Ticker {
    fn wake(&self) {
        *self.woken.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_one();
    }

    fn wait_for_page(&self) {
        let page = self.page.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.drawn.wait_timeout_while(page, START, |stands| !*stands));
    }

    /// Sleeps for a pulse, or less when woken. Answers whether it was woken.
    fn sleep(&self) -> bool {
        let woken = self.woken.lock().unwrap_or_else(PoisonError::into_inner);
        let slept = self.bell.wait_timeout_while(woken, PULSE, |woken| !*woken);
        let (mut woken, _) = slept.unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *woken)
    }
}

/// Something was written or opened: looks at what is due now instead of at the next half minute.
pub fn look_soon(app: &AppHandle) {
    app.state::<Ticker>().wake();
}

/// The first view of the page stands: the pulse may begin.
pub fn page_stands(app: &AppHandle) {
    let ticker = app.state::<Ticker>();
    *ticker.page.lock().unwrap_or_else(PoisonError::into_inner) = true;
    ticker.drawn.notify_one();
}

/// Starts the pulse. It lives as long as the program.
pub fn start(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        app.state::<Ticker>().wait_for_page();
        let mut last_step = None;
        loop {
            let is_woken = app.state::<Ticker>().sleep();
            let now = app.state::<WallClock>().now();
            let step = Some(now.utc.timestamp().div_euclid(STEP));
            let is_new_step = step != last_step;
            if is_new_step {
                tray::appear(&app);
            }
            let Some(open) = app.state::<Base>().open_now() else {
                // Whoever opens a base wakes this.
                last_step = step;
                continue;
            };
            let is_changed = note_other_writers(&app, &open);
            index_a_round(&open);
            if is_new_step {
                make_whole(&open);
            }
            if is_new_step || is_woken || is_changed {
                due::look(&app, &open);
                last_step = step;
            }
        }
    });
}

/// Texts that an import left unindexed are indexed a round each pulse, between the clicks.
fn index_a_round(open: &Opened) {
    if let Err(error) = vizitka_core::index_waiting_texts(&open.session.workspace) {
        tracing::warn!("could not index what was said: {error}");
    }
}

/// The window may stay in its tray for weeks, and somebody copy the base meanwhile.
fn make_whole(open: &Opened) {
    if let Err(error) = open.session.workspace.checkpoint() {
        tracing::warn!("could not move the log into the base: {error}");
    }
}

fn note_other_writers(app: &AppHandle, open: &Opened) -> bool {
    match open.session.workspace.changed_elsewhere() {
        Ok(false) => false,
        Ok(true) => {
            written::tell(app, &Changes::everything());
            true
        }
        Err(error) => {
            tracing::warn!("could not look for other writers: {error}");
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pulse_that_was_woken_says_so_once() {
        let ticker = Ticker::default();
        ticker.wake();
        assert!(ticker.sleep());
        assert!(!ticker.sleep());
    }
}
