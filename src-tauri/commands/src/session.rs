//! What a caller holds: the open base, the running jobs, the language of the system.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vizitka_core::kernel::clock::Clock;
use vizitka_core::kernel::db::Key;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::workspace::{Opening, Workspace};
use vizitka_core::search::SearchIndex;

use crate::locale::Locale;
use crate::words::Language;

/// An empty request or response.
#[derive(Debug, Default, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// How to open a session.
pub struct SessionOptions {
    /// The base file; made when it is not there.
    pub base: PathBuf,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// The key of an encrypted base.
    pub key: Option<Key>,
    /// The desktop's language, for as long as the settings choose none, and its country.
    pub system: Locale,
}

/// One open base as the table sees it. Shared between threads.
pub struct Session {
    /// The base.
    pub workspace: Workspace,
    /// The names in memory that search looks through.
    pub(crate) index: SearchIndex,
    pub(crate) system: Locale,
    jobs: Mutex<HashMap<String, Arc<Job>>>,
}

impl Session {
    /// Opens the base, or refuses with a code that the window can help with. In a base that is
    /// new, whichever program made it, the desktop's language and country settle the customs.
    pub fn open(options: SessionOptions) -> Result<Session> {
        let opening = Opening { clock: options.clock, key: options.key };
        let workspace = vizitka_core::open(&options.base, opening)?;
        // Who may only look at an empty base is told so at the first thing to write down.
        let _ = vizitka_core::begin(
            &workspace,
            options.system.language().as_str(),
            options.system.country(),
        );
        Ok(Session {
            workspace,
            index: SearchIndex::default(),
            system: options.system,
            jobs: Mutex::default(),
        })
    }

    /// The language in force, the setting or else the desktop's, with the desktop's country.
    pub fn locale(&self) -> Result<Locale> {
        let chosen = self.workspace.read(vizitka_core::settings::get)?.language;
        let chosen = chosen.and_then(|text| Language::from_tag(&text));
        Ok(chosen.map_or(self.system, |language| self.system.speaking(language)))
    }

    /// The language in force.
    pub fn language(&self) -> Result<Language> {
        Ok(self.locale()?.language())
    }

    /// Runs work under a name by which it can be watched and stopped.
    pub(crate) fn with_job<T>(
        &self,
        name: Option<String>,
        work: impl FnOnce(&Job) -> Result<T>,
    ) -> Result<T> {
        let job = Arc::new(Job::default());
        if let Some(name) = &name {
            self.lock_jobs().insert(name.clone(), Arc::clone(&job));
        }
        let answer = work(&job);
        if let Some(name) = &name {
            self.lock_jobs().remove(name);
        }
        answer
    }

    pub(crate) fn job(&self, name: &str) -> Option<Arc<Job>> {
        self.lock_jobs().get(name).cloned()
    }

    fn lock_jobs(&self) -> std::sync::MutexGuard<'_, HashMap<String, Arc<Job>>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
