//! The one open base of the window. It is opened away from the thread that draws, so that the
//! window paints first; whoever needs it waits. A base that cannot be opened is a state that the
//! page shows, with a way out, and never a blank window.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use tauri::{AppHandle, Manager};
use tokio::sync::watch;
use vizitka_commands::{Session, SessionOptions};
use vizitka_core::error::{Error, Result};
use vizitka_core::kernel::lock::WindowLock;
use vizitka_core::kernel::{db, identity};

use crate::ahead::Ahead;
use crate::clock::WallClock;
use crate::instance::Instance;
use crate::refusal::Refusal;
use crate::words::{self, Words};
use crate::{remembered, ticker};

/// A base that is open, and locked against a second window.
pub struct Opened {
    /// What commands run on.
    pub session: Session,
    /// What the page will ask first.
    pub ahead: Ahead,
    /// The name that the base keeps when it is moved, if it has one.
    pub id: Option<String>,
    _lock: WindowLock,
}

#[derive(Clone)]
enum State {
    Opening,
    Open(Arc<Opened>),
    Refused(Refusal),
}

/// Managed by Tauri; one for the life of the program.
pub struct Base {
    path: Mutex<PathBuf>,
    /// Held while a base is opened: of two in quick succession the second would meet the lock of
    /// the first on the same file.
    turn: Mutex<()>,
    state: watch::Sender<State>,
}

impl Base {
    /// Knows where the base is; nothing is opened yet.
    pub fn new(path: PathBuf) -> Base {
        let state = watch::Sender::new(State::Opening);
        Base { path: Mutex::new(path), turn: Mutex::new(()), state }
    }

    /// Where the base is that is open, or that could not be opened.
    pub fn path(&self) -> PathBuf {
        self.path.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Starts to open the base, or another one in its place. A file chosen here is opened next
    /// time as well.
    pub fn open(&self, app: &AppHandle, other: Option<PathBuf>) {
        let is_chosen = other.is_some();
        if let Some(other) = other {
            *self.path.lock().unwrap_or_else(PoisonError::into_inner) = other;
        }
        // From here on whoever asks waits for the answer.
        self.state.send_replace(State::Opening);
        let app = app.clone();
        std::thread::spawn(move || {
            let base = app.state::<Base>();
            let _turn = base.turn.lock().unwrap_or_else(PoisonError::into_inner);
            // The old base is let go of first: its lock would refuse the same file to us.
            base.state.send_replace(State::Opening);
            let path = base.path();
            let state = match open(&app, &path) {
                Ok(opened) => {
                    app.state::<Instance>().follow(&path);
                    if is_chosen {
                        remembered::note(|remembered| remembered.base = Some(path));
                    }
                    State::Open(Arc::new(opened))
                }
                Err(error) => State::Refused(error.into()),
            };
            base.state.send_replace(state);
            // The page is told the language of this base with its first answer.
            words::follow_settings(&app);
            ticker::look_soon(&app);
            if let Some(opened) = base.open_now() {
                opened.ahead.answer(&opened.session);
            }
        });
    }

    /// The open base, once it is; or why it is not.
    ///
    /// # Errors
    /// The refusal of the core: not a base, newer, locked, read-only, wrong key, damaged.
    pub async fn opened(&self) -> std::result::Result<Arc<Opened>, Refusal> {
        let mut states = self.state.subscribe();
        let settled = states.wait_for(|state| !matches!(state, State::Opening)).await;
        match settled.map(|state| state.clone()) {
            Ok(State::Open(opened)) => Ok(opened),
            Ok(State::Refused(error)) => Err(error),
            Ok(State::Opening) | Err(_) => {
                Err(Refusal::from(Error::internal("the program is closing")))
            }
        }
    }

    /// The open base if there is one now.
    pub fn open_now(&self) -> Option<Arc<Opened>> {
        match &*self.state.borrow() {
            State::Open(opened) => Some(Arc::clone(opened)),
            State::Opening | State::Refused(_) => None,
        }
    }
}

fn open(app: &AppHandle, path: &Path) -> Result<Opened> {
    if let Some(folder) = path.parent() {
        // A folder that cannot be made is reported by the lock, with the right code.
        let _ = db::make_folder(folder);
    }
    let lock = WindowLock::acquire(path)?;
    let session = Session::open(SessionOptions {
        base: path.to_owned(),
        clock: Arc::new(app.state::<WallClock>().inner().clone()),
        key: None,
        system: app.state::<Words>().system(),
    })?;
    // Now, while nobody else reads: the page waits for what its first question finds.
    let id = session.workspace.read(identity::of)?;
    Ok(Opened { session, ahead: Ahead::default(), id, _lock: lock })
}
