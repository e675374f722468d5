//! What an errand holds: the open base, the language, the name order.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Local, NaiveDateTime};
use serde_json::Value;
use vizitka_commands::locale::Locale;
use vizitka_commands::words::{self, Language};
use vizitka_commands::{Answer, Session, SessionOptions, StandingClock, SystemClock, call};
use vizitka_core::index_waiting_texts;
use vizitka_core::kernel::clock::Clock;
use vizitka_core::kernel::db;

use crate::refusal::Refusal;

/// Shorthand for every errand.
pub type Result<T> = std::result::Result<T, Refusal>;

/// The base and whom to speak to.
pub struct Terminal {
    session: Session,
    locale: Locale,
    is_given_first: bool,
}

/// What a write answers, and the sentence about it.
pub struct Done {
    /// The response.
    pub value: Value,
    /// What was done, as the window's toast says it.
    pub sentence: String,
}

impl Terminal {
    /// Opens a base, and makes one that is not there.
    pub fn open(locale: Locale, base: &Path, now: Option<NaiveDateTime>) -> Result<Terminal> {
        let refused = |error| Refusal::of(locale.language(), &error);
        if let (false, Some(folder)) = (base.exists(), base.parent()) {
            // A folder that cannot be made is reported by opening, with the right code.
            let _ = db::make_folder(folder);
        }
        let clock: Arc<dyn Clock> = match now {
            Some(now) => Arc::new(StandingClock(now)),
            None => Arc::new(SystemClock),
        };
        let base = base.to_owned();
        let options = SessionOptions { base, clock, key: None, system: locale };
        let session = Session::open(options).map_err(refused)?;
        let order =
            session.workspace.read(vizitka_core::settings::get).map_err(refused)?.name_order;
        let is_given_first = order == vizitka_core::settings::NameOrder::GivenFirst;
        Ok(Terminal { session, locale, is_given_first })
    }

    /// Calls a command of the table.
    pub fn call(&self, name: &str, request: Value) -> Result<Value> {
        Ok(self.answer(name, request)?.value)
    }

    /// Calls a command that writes, and says what it did.
    pub fn write(&self, name: &str, request: Value) -> Result<Done> {
        let answer = self.answer(name, request)?;
        let step = answer.changes.and_then(|changes| Some((changes.op?, changes.about)));
        let sentence = match step {
            Some((op, about)) => self.step("done", op.as_str(), &about),
            None => self.say("cli-nothing-changed", &[]),
        };
        Ok(Done { value: answer.value, sentence })
    }

    fn answer(&self, name: &str, request: Value) -> Result<Answer> {
        let answer = call(&self.session, name, request)
            .map_err(|error| Refusal::of(self.language(), &error))?;
        if answer.changes.is_some() {
            // What a large write left for later; what is not indexed now waits for the next time.
            while let Ok(true) = index_waiting_texts(&self.session.workspace) {}
        }
        Ok(answer)
    }

    /// A step of the journal in words: `done` for what was just done, `op` for its name.
    pub fn step(&self, what: &str, op: &str, about: &Value) -> String {
        let empty = serde_json::Map::new();
        words::say_map(
            self.language(),
            &format!("{what}-{op}"),
            about.as_object().unwrap_or(&empty),
        )
    }

    /// A sentence of the words files.
    pub fn say(&self, key: &str, args: &[(&str, Value)]) -> String {
        words::say(self.language(), key, args)
    }

    /// A word with nothing to fill in.
    pub fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A word of the table under its key: `result` and `fell_through` give «Сорвалось».
    pub fn named(&self, room: &str, word: &Value) -> String {
        match word.as_str() {
            Some(word) => self.word(&format!("{room}-{}", word.replace('_', "-"))),
            None => String::new(),
        }
    }

    /// A refusal in the terminal's own words, `cli-<code>`.
    pub fn refuse(&self, code: &str, args: &[(&str, Value)]) -> Refusal {
        Refusal::new(self.language(), code, args)
    }

    /// The language that is spoken.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// That language, and where the desktop stands: how days and hours are written.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether the settings put the given name before the surname.
    pub fn is_given_first(&self) -> bool {
        self.is_given_first
    }

    /// What the wall clock shows.
    pub fn now(&self) -> NaiveDateTime {
        self.session.workspace.now().local
    }

    /// An instant of the journal, in UTC milliseconds, as the wall clock showed it.
    pub fn wall_of(&self, millis: &Value) -> Option<NaiveDateTime> {
        let instant = DateTime::from_timestamp_millis(millis.as_i64()?)?;
        Some(instant.with_timezone(&Local).naive_local())
    }
}
