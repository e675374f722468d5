//! The first errand, while there is no base yet.
//!
//! A name mistyped must not leave a file behind, nor a first record that is refused. So what
//! only looks is told that there is no base, and what writes is tried out on a base of its own
//! first, which is let go of at once: only what would succeed there makes the base. What is
//! refused of a base that is not there yet is refused of an empty one alike. A list is only read
//! there: nearly all that can be wrong with it shows then, and it is not brought in twice. It comes
//! into a base beside the place, which is given its name once it is whole: a list that is stopped
//! half-way, or for which the disk has no room, leaves no base.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use serde_json::json;
use vizitka_commands::locale::Locale;
use vizitka_core::kernel::db;

use crate::args::{Args, Errand};
use crate::output::Output;
use crate::refusal::Refusal;
use crate::terminal::{Result, Terminal};
use crate::{errand, imports};

/// Whether no base is there: no file, or one with nothing in it, which a slip of a shell leaves.
pub fn is_awaited(base: &Path) -> bool {
    fs::metadata(base).map_or(true, |meta| meta.is_file() && meta.len() == 0)
}

/// What an errand came to that was tried out before there is a base.
pub enum Tried {
    /// That was all.
    Done(Output),
    /// The base may be made for it.
    MayBegin,
    /// The base may be made for a list, which is read already: it may be long.
    MayBringIn(imports::Understood),
}

/// Tries an errand out before there is a base.
pub fn try_out(locale: Locale, args: &Args, base: &Path) -> Result<Tried> {
    if !args.errand.may_begin() {
        let path = base.to_string_lossy().into_owned();
        return Err(Refusal::new(locale.language(), "no-base", &[("path", json!(path))]));
    }
    let tried = || -> Result<Tried> {
        let Ok(folder) = tempfile::tempdir() else { return Ok(Tried::MayBegin) };
        let scratch = folder.path().join("base.vizitka");
        let terminal = Terminal::open(locale, &scratch, args.now)?;
        match &args.errand {
            Errand::Import(args) if args.is_rehearsal() => {
                imports::import(&terminal, args).map(Tried::Done)
            }
            Errand::Import(args) => imports::understood(&terminal, args).map(Tried::MayBringIn),
            errand => errand::run(&terminal, errand).map(|_| Tried::MayBegin),
        }
    };
    match tried() {
        // The disk of passing files says nothing of the disk of the base.
        Err(refusal) if refusal.is_of_the_place() => Ok(Tried::MayBegin),
        tried => tried,
    }
}

/// Brings in the list with which a base begins, by what `act` does on a terminal.
pub fn begin(
    locale: Locale,
    args: &Args,
    base: &Path,
    act: impl Fn(&Terminal) -> Result<Output>,
) -> Result<Output> {
    if let Some(beside) = Beside::of(base) {
        let terminal = Terminal::open(locale, &beside.path, args.now)?;
        let done = act(&terminal)?;
        drop(terminal);
        if beside.become_base(base).map_err(|error| Refusal::of(locale.language(), &error))? {
            // The log with which all bases are written begins with the first opening. What hinders
            // it now is told by the next errand: the list is there.
            let _ = Terminal::open(locale, base, args.now);
            return Ok(done);
        }
    }
    // Somebody else made the base meanwhile, or the disk gives no names so: it comes in there.
    act(&Terminal::open(locale, base, args.now)?)
}

/// A base beside the place of the one to come. What is left of it goes with it; of one that was
/// killed, with the next one.
struct Beside {
    path: PathBuf,
    lock_path: PathBuf,
    /// Nobody else brings a first list in here at the same time.
    _lock: File,
}

impl Beside {
    /// None where something stands in the place, or another one is just beginning.
    fn of(base: &Path) -> Option<Beside> {
        if fs::symlink_metadata(base).is_ok() {
            return None;
        }
        if let Some(folder) = base.parent() {
            // A folder that cannot be made is reported by opening, with the right code.
            let _ = db::make_folder(folder);
        }
        let (path, lock_path) = (with_end(base, ".part"), with_end(base, ".part.lock"));
        let lock =
            File::options().create(true).truncate(false).write(true).open(&lock_path).ok()?;
        lock.try_lock().ok()?;
        // Whoever held it took it away in the end: only the file that still has the name is a lock.
        has_name(&lock, &lock_path).then_some(())?;
        let beside = Beside { path, lock_path, _lock: lock };
        beside.sweep();
        Some(beside)
    }

    /// Takes the place of the base; answers whether it could.
    fn become_base(&self, base: &Path) -> vizitka_core::error::Result<bool> {
        db::make_whole(&self.path, None)?;
        db::give_name(&self.path, base)
    }

    fn sweep(&self) {
        for end in ["", "-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(with_end(&self.path, end));
        }
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        self.sweep();
        let _ = fs::remove_file(&self.lock_path);
    }
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.to_owned().into_os_string();
    name.push(end);
    name.into()
}

#[cfg(unix)]
fn has_name(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |meta: fs::Metadata| (meta.dev(), meta.ino());
    match (file.metadata(), fs::metadata(path)) {
        (Ok(own), Ok(named)) => place(own) == place(named),
        _ => false,
    }
}

/// Elsewhere a file that is open keeps its name.
#[cfg(not(unix))]
fn has_name(_: &File, _: &Path) -> bool {
    true
}
