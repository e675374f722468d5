//! The first errand, while there is no base yet.
//!
//! A name mistyped must not leave a file behind, nor a first record that is refused. So what
//! only looks is told that there is no base, and what writes is tried out on a base of its own
//! first, which is let go of at once: only what would succeed there makes the base. What is
//! refused of a base that is not there yet is refused of an empty one alike. A list is only read
//! there: nearly all that can be wrong with it shows then, and it is not brought in twice.

use std::fs;
use std::path::Path;

use serde_json::json;
use vizitka_commands::words::Language;

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
pub fn try_out(language: Language, args: &Args, base: &Path) -> Result<Tried> {
    if !args.errand.may_begin() {
        let path = base.to_string_lossy().into_owned();
        return Err(Refusal::new(language, "no-base", &[("path", json!(path))]));
    }
    let tried = || -> Result<Tried> {
        let Ok(folder) = tempfile::tempdir() else { return Ok(Tried::MayBegin) };
        let scratch = folder.path().join("base.vizitka");
        let terminal = Terminal::open(language, &scratch, args.now)?;
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
