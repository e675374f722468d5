//! The first errand, while there is no base yet.
//!
//! A name mistyped must not leave a file behind, nor a first record that is refused. So what
//! only looks is told that there is no base, and what writes is tried out on a base of its own
//! first, which is let go of at once: only what would succeed there makes the base. What is
//! refused of a base that is not there yet is refused of an empty one alike.

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

/// Tries an errand out before there is a base. Answers what there is to be said if that was all,
/// or none when the base is to be made for it.
pub fn try_out(language: Language, args: &Args, base: &Path) -> Result<Option<Output>> {
    if !args.errand.may_begin() {
        let path = base.to_string_lossy().into_owned();
        return Err(Refusal::new(language, "no-base", &[("path", json!(path))]));
    }
    let tried = || -> Result<Option<Output>> {
        let Ok(folder) = tempfile::tempdir() else { return Ok(None) };
        let scratch = folder.path().join("base.vizitka");
        let terminal = Terminal::open(language, &scratch, args.now)?;
        match &args.errand {
            Errand::Import(args) => imports::rehearse(&terminal, args).map(Some),
            errand => errand::run(&terminal, errand).map(Some),
        }
    };
    match tried() {
        // The disk of passing files says nothing of the disk of the base.
        Err(refusal) if refusal.is_of_the_place() => Ok(None),
        Err(refusal) => Err(refusal),
        Ok(output) => Ok(output.filter(|_| args.errand.is_rehearsal())),
    }
}
