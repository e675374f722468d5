//! Over the session bus: whoever shows a base owns a name there that tells which. The name follows
//! the window to another base, so that a start on either finds the right one.

use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tauri::{App, Manager};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;

use super::answer;

const OBJECT: &str = "/app/vizitka/Vizitka";
const INTERFACE: &str = "app.vizitka.Vizitka.Window";

/// How long to wait for the answer of a window before opening one of our own, which then says that
/// the base is in use.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a second start was called with.
struct Call {
    arguments: Vec<OsString>,
    folder: PathBuf,
}

/// What the bus calls.
struct Starts(Sender<Call>);

#[zbus::interface(name = "app.vizitka.Vizitka.Window")]
impl Starts {
    /// Arguments after the program's name, and the folder in which they were given: bytes, since
    /// paths need not be text.
    fn start(&self, arguments: Vec<Vec<u8>>, folder: Vec<u8>) {
        let arguments = arguments.into_iter().map(OsString::from_vec).collect();
        let folder = PathBuf::from(OsString::from_vec(folder));
        // Nobody listens any more only while the program ends.
        let _ = self.0.send(Call { arguments, folder });
    }
}

/// This start among others. Managed by Tauri.
pub struct Instance {
    owned: Mutex<Option<Owned>>,
    calls: Sender<Call>,
    heard: Mutex<Option<Receiver<Call>>>,
}

/// A name on the bus, given back when dropped.
struct Owned {
    name: String,
    _connection: Connection,
}

/// Whether this start opens a window.
pub enum Claim {
    /// It does.
    Ours(Instance),
    /// Another one shows this base, and has been told.
    HandedOver,
}

/// Finds out whether a window shows this base already, and hands over to it. Without a bus nobody
/// can be found; the lock beside the base then keeps a second window from it.
pub fn claim(base: &Path) -> Claim {
    let (calls, heard) = mpsc::channel();
    let owned = match own(base, &calls) {
        Ok(owned) => Some(owned),
        Err(zbus::Error::NameTaken) => match hand_over(base) {
            Ok(()) => return Claim::HandedOver,
            Err(error) => {
                tracing::warn!("the window of this base does not answer: {error}");
                None
            }
        },
        Err(error) => {
            tracing::warn!("no session bus, other starts will not be found: {error}");
            None
        }
    };
    Claim::Ours(Instance { owned: Mutex::new(owned), calls, heard: Mutex::new(Some(heard)) })
}

impl Instance {
    /// Starts to answer second starts; those that came before are answered now.
    pub fn listen(app: &App) {
        let instance = app.state::<Instance>();
        let heard = instance.heard.lock().unwrap_or_else(PoisonError::into_inner).take();
        let app = app.handle().clone();
        std::thread::spawn(move || {
            for Call { arguments, folder } in heard.into_iter().flatten() {
                answer(&app, arguments, &folder);
            }
        });
    }

    /// Another base is open now: starts on it are to find this window, starts on the one before
    /// are not.
    pub fn follow(&self, base: &Path) {
        let mut owned = self.owned.lock().unwrap_or_else(PoisonError::into_inner);
        if owned.as_ref().is_some_and(|owned| owned.name == name(base)) {
            return;
        }
        *owned = None;
        match own(base, &self.calls) {
            Ok(new) => *owned = Some(new),
            Err(error) => tracing::warn!("other starts on this base will not be found: {error}"),
        }
    }
}

fn own(base: &Path, calls: &Sender<Call>) -> zbus::Result<Owned> {
    let name = name(base);
    let connection = Builder::session()?
        .name(name.as_str())?
        .replace_existing_names(false)
        .allow_name_replacements(false)
        .serve_at(OBJECT, Starts(calls.clone()))?
        .build()?;
    Ok(Owned { name, _connection: connection })
}

fn hand_over(base: &Path) -> zbus::Result<()> {
    let arguments: Vec<Vec<u8>> = std::env::args_os().skip(1).map(OsString::into_vec).collect();
    let folder = std::env::current_dir().unwrap_or_default();
    let message = (arguments, folder.as_os_str().as_bytes());
    let connection = Builder::session()?.method_timeout(PATIENCE).build()?;
    let name = name(base);
    connection.call_method(Some(name.as_str()), OBJECT, Some(INTERFACE), "Start", &message)?;
    Ok(())
}

/// The name of whoever shows a base, wherever a link to it stands.
fn name(base: &Path) -> String {
    let real = std::fs::canonicalize(base).unwrap_or_else(|_| base.to_owned());
    format!("app.vizitka.Vizitka.base{:016x}", fingerprint(&real))
}

/// FNV-1a of the path: the same in every version of the program, which the standard library's
/// hash does not promise.
fn fingerprint(path: &Path) -> u64 {
    path.as_os_str().as_encoded_bytes().iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_bases_are_two_programs_and_one_base_is_one() {
        let folder = tempfile::tempdir().unwrap();
        let [first, second, link] =
            ["a.base", "b.base", "c.base"].map(|end| folder.path().join(end));
        std::fs::write(&first, "").unwrap();
        std::os::unix::fs::symlink(&first, &link).unwrap();
        assert_eq!(name(&first), name(&link));
        assert_ne!(name(&first), name(&second));
    }
}
