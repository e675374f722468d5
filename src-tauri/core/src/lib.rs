//! The product: customers, meetings, days, to-dos, reminders and the questions one
//! asks of them, on one SQLite file.
//!
//! No window, no network, no hidden clock. Rooms are plain functions on a door of the
//! [`Workspace`](kernel::workspace::Workspace): reading verbs take a `Reader`, changing
//! verbs a `Tx`. Imports go down only: kernel ← people ← events ← lenses ← motions
//! (see `src-tauri/ARCHITECTURE.md`; `tests/house` enforces it).

pub mod contacts;
pub mod dates;
pub mod dictionary;
pub mod exports;
pub mod imports;
pub mod interactions;
pub mod kernel;
pub mod leads;
pub mod organizations;
pub mod phrases;
pub mod reminders;
pub mod reports;
pub mod sample;
pub mod search;
pub mod settings;
pub mod sources;
pub mod summaries;
pub mod tags;
pub mod tasks;
pub mod timeline;
pub mod trash;

use std::path::Path;

pub use kernel::{error, ids, text};

use kernel::error::Result;
use kernel::workspace::{Opening, Workspace};

/// Opens a base with everything that follows from it kept up to date; makes it when the
/// file is not there.
///
/// Refuses with `base-not-a-base`, `base-newer`, `base-other-shape`, `base-read-only`, `base-wrong-key`,
/// `base-damaged` or `base-unreachable`; the file is then left as it was.
pub fn open(path: &Path, opening: Opening) -> Result<Workspace> {
    Workspace::open(path, opening, summaries::derive)
}

/// Settles in a base that holds nothing yet what follows from the language (`ru`, `uk`, `en`) and
/// the country (ISO 3166) of whoever made it: where phones without a country code are, which part of
/// a name comes first. No step of the user's.
pub fn begin(workspace: &Workspace, language: &str, country: Option<&str>) -> Result<()> {
    if workspace.read(|reader| settings::is_begun(reader.conn()))? {
        return Ok(());
    }
    workspace.maintain(|conn| settings::begin(conn, language, country))
}

/// How many texts one round of indexing takes: short enough that a click in between
/// does not wait.
const TEXTS_A_ROUND: u32 = 2_000;

/// Indexes texts that a large write left for later, a round at a time; answers whether more than a
/// few are waiting still. Costs one look when they are not. Run it off the UI thread after opening
/// and after an import; what a crash cut off is still waiting then.
pub fn index_waiting_texts(workspace: &Workspace) -> Result<bool> {
    if !workspace.read(summaries::has_due_texts)? {
        return Ok(false);
    }
    workspace.maintain(|conn| summaries::derive_texts(conn, TEXTS_A_ROUND))
}
