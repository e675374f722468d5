//! What can go wrong, as a closed code plus data.
//!
//! The core speaks no human language: the sentence for each code stands in
//! `assets/words/<lang>/errors.ftl` under `error-<code>`, and the data are its
//! arguments. A test in `tests/house` keeps the two lists equal.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

/// Shorthand for everything in the core that can fail.
pub type Result<T> = std::result::Result<T, Error>;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)+) => {
        /// The closed list of refusals. Add one only when a person can act on it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $text)] $name,)+
        }

        impl Code {
            /// Every code, for the test that each has its sentence.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The code as it stands in words files and on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text),+ }
            }
        }
    };
}

codes! {
    /// The record was deleted or never existed. Data: `what` (record kind).
    NotFound = "not-found",
    /// A customer needs a name or at least one way to reach them.
    NameAndPhoneEmpty = "name-and-phone-empty",
    /// A required text is empty. Data: `field`.
    FieldEmpty = "field-empty",
    /// A text is longer than the field takes. Data: `field`, `max` (characters).
    FieldTooLong = "field-too-long",
    /// A value is not one of those allowed. Data: `field`, `text`.
    FieldInvalid = "field-invalid",
    /// A calendar day that does not exist, such as 31 February. Data: `text`.
    DateDoesNotExist = "date-does-not-exist",
    /// The end comes before the start.
    EndBeforeStart = "end-before-start",
    /// The next meeting would come before the one that leads to it.
    NextTooEarly = "next-too-early",
    /// A meeting needs at least one person.
    NobodyTakesPart = "nobody-takes-part",
    /// A name in a dictionary is taken. Data: `name`.
    NameTaken = "name-taken",
    /// A talk whose day is still to come cannot have taken place.
    NotYetHeld = "not-yet-held",
    /// A meeting that is not planned any more cannot be closed again.
    AlreadyClosed = "already-closed",
    /// A reminder is put off beyond the time for which it is kept. Data: `days` from its moment.
    SnoozeTooFar = "snooze-too-far",
    /// The file is not a base of this program. Data: `path`.
    BaseNotABase = "base-not-a-base",
    /// The base was written by a newer program. Data: `path`, `version`.
    BaseNewer = "base-newer",
    /// The base was made by a build whose bases have another shape. Data: `path`, `missing` for the log.
    BaseOtherShape = "base-other-shape",
    /// The disk or folder of the base cannot be written. Data: `path`.
    BaseReadOnly = "base-read-only",
    /// Another window has this base open. Data: `path`.
    BaseLocked = "base-locked",
    /// Another process is writing and did not finish in time.
    BaseBusy = "base-busy",
    /// The password or key does not open the base. Data: `path`.
    BaseWrongKey = "base-wrong-key",
    /// The base is damaged. Data: `path`.
    BaseDamaged = "base-damaged",
    /// The base cannot be opened for another reason. Data: `path`, `detail`.
    BaseUnreachable = "base-unreachable",
    /// No room left on the disk, or none within the user's share of it.
    DiskFull = "disk-full",
    /// The disk did not take or give what it was asked for: it reached a limit, went away or fails.
    DiskRefused = "disk-refused",
    /// The file is not there. Data: `path`.
    FileNotFound = "file-not-found",
    /// The folder that a file is to be written into is not there. Data: `path` of the file.
    FolderNotFound = "folder-not-found",
    /// The file cannot be read or written. Data: `path`, `detail`.
    FileUnreachable = "file-unreachable",
    /// What is to be read is a folder. Data: `path`.
    FileIsFolder = "file-is-folder",
    /// The file holds a base, which a table must not replace. Data: `path`.
    FileIsBase = "file-is-base",
    /// The file holds something else than text, which a table must not replace. Data: `path`.
    FileNotATable = "file-not-a-table",
    /// The file has no rows. Data: `path`.
    FileEmpty = "file-empty",
    /// The file has a heading and nobody below it. Data: `path`.
    FileHeadingOnly = "file-heading-only",
    /// The file is of another kind than a table. Data: `path`, `kind`.
    FileOtherKind = "file-other-kind",
    /// The file has zero bytes where text should be. Data: `path`, `line`.
    FileHasNul = "file-has-nul",
    /// A file whose letters its program has lost to question marks. Data: `path`.
    FileLettersLost = "file-letters-lost",
    /// One cell is longer than a card can take. Data: `path`, `line`, `max`.
    CellTooLong = "cell-too-long",
    /// No column was matched to a name, a phone or a mail address.
    ImportMapsNothing = "import-maps-nothing",
    /// The user stopped the work; nothing was changed.
    Cancelled = "cancelled",
    /// There is nothing to undo.
    UndoNothing = "undo-nothing",
    /// There is nothing to redo.
    RedoNothing = "redo-nothing",
    /// Later changes stand in the way. Data: `entries` (list of history entries).
    UndoBlocked = "undo-blocked",
    /// The step is too old: the journal no longer keeps it.
    UndoDropped = "undo-dropped",
    /// The step was taken back before.
    UndoneAlready = "undone-already",
    /// No step of that number was ever made.
    StepUnknown = "step-unknown",
    /// The sample base is loaded already.
    SampleThere = "sample-there",
    /// There is no sample base to remove.
    SampleNothing = "sample-nothing",
    /// No command of that name. Data: `name`.
    CommandUnknown = "command-unknown",
    /// The request of a command does not have the right shape. Data: `problem` (what of a closed
    /// list), `field` (where), `wanted`, `given`, `allowed`, and `detail` for the log.
    RequestMalformed = "request-malformed",
    /// A defect of the program. Data: `detail`, for the log and the report.
    Internal = "internal",
}

/// A refusal: what happened, and the facts that its sentence names.
pub struct Error {
    /// Which of the closed list.
    pub code: Code,
    /// Arguments of the sentence, by name.
    pub data: Map<String, Value>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// A refusal with no data yet.
    pub fn new(code: Code) -> Error {
        Error { code, data: Map::new(), source: None }
    }

    /// Adds one argument of the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Error {
        self.data.insert(name.to_owned(), value.into());
        self
    }

    /// Keeps what lies beneath, for the log.
    #[must_use]
    pub fn because(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Error {
        self.source = Some(Box::new(source));
        self
    }

    /// A record of this kind is not there.
    pub fn not_found(what: &str) -> Error {
        Error::new(Code::NotFound).with("what", what)
    }

    /// A value outside what the field allows.
    pub fn invalid(field: &str, text: impl fmt::Display) -> Error {
        Error::new(Code::FieldInvalid).with("field", field).with("text", text.to_string())
    }

    /// A state that the program should never be in.
    pub fn internal(detail: impl fmt::Display) -> Error {
        Error::new(Code::Internal).with("detail", detail.to_string())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code.as_str(), Value::Object(self.data.clone()))?;
        match &self.source {
            Some(source) => write!(f, " ({source})"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|e| e as _)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        use rusqlite::ErrorCode as E;
        let code = match error.sqlite_error_code() {
            Some(E::DatabaseBusy | E::DatabaseLocked) => Code::BaseBusy,
            Some(E::ReadOnly) => Code::BaseReadOnly,
            Some(E::DiskFull) => Code::DiskFull,
            Some(E::SystemIoFailure) => disk_refusal(&error),
            Some(E::DatabaseCorrupt) => Code::BaseDamaged,
            Some(E::NotADatabase) => Code::BaseNotABase,
            Some(E::OperationInterrupted) => Code::Cancelled,
            _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => {
                return Error::not_found("record").because(error);
            }
            _ => return Error::internal(&error).because(error),
        };
        Error::new(code).because(error)
    }
}

/// SQLite says "full" of a full disk; of the file that its processes share it says this instead.
fn disk_refusal(error: &rusqlite::Error) -> Code {
    match error.sqlite_error() {
        Some(error) if error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => Code::DiskFull,
        _ => Code::DiskRefused,
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        use std::io::ErrorKind as K;
        let code = match error.kind() {
            K::NotFound => Code::FileNotFound,
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Code::DiskFull,
            _ => Code::FileUnreachable,
        };
        Error::new(code).with("path", "").with("detail", error.to_string()).because(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Error {
        Error::internal(&error).because(error)
    }
}

/// Turns an absent record into `not-found`, in one word at the call.
pub trait OrNotFound<T> {
    /// The value, or a refusal that names the kind of record.
    fn or_not_found(self, what: &str) -> Result<T>;
}

impl<T> OrNotFound<T> for Option<T> {
    fn or_not_found(self, what: &str) -> Result<T> {
        self.ok_or_else(|| Error::not_found(what))
    }
}
