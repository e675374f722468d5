//! The names of what a person did.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! ops {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)+) => {
        /// One user-visible action. The undo button, the toast, the history page and
        /// the log all speak from this name (`op-<name>` in the words files).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        pub enum Op {
            $($(#[$doc])* #[serde(rename = $text)] $name,)+
        }

        impl Op {
            /// Every action, for the test that each has its words.
            pub const ALL: &'static [Op] = &[$(Op::$name),+];

            /// The action as it stands in the journal, in words files and on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(Op::$name => $text),+ }
            }

            /// Reads an action back from the journal.
            pub fn from_text(text: &str) -> Option<Op> {
                match text { $($text => Some(Op::$name),)+ _ => None }
            }
        }
    };
}

ops! {
    /// A customer was written down.
    CreateContact = "create-contact",
    /// A fact of a customer was changed.
    ChangeContact = "change-contact",
    /// Customers were put away, or brought back from the archive.
    ArchiveContacts = "archive-contacts",
    /// Customers came back from the archive.
    UnarchiveContacts = "unarchive-contacts",
    /// Customers went to the trash.
    TrashContacts = "trash-contacts",
    /// Customers came back from the trash.
    RestoreContacts = "restore-contacts",
    /// The trash was emptied of what lay there for over 30 days.
    EmptyTrash = "empty-trash",
    /// Labels were put on or taken off customers.
    TagContacts = "tag-contacts",
    /// A label was made.
    CreateTag = "create-tag",
    /// A label was renamed.
    RenameTag = "rename-tag",
    /// A label was removed from the dictionary and from everybody.
    DeleteTag = "delete-tag",
    /// A source was made.
    CreateSource = "create-source",
    /// A source was renamed.
    RenameSource = "rename-source",
    /// A source was removed.
    DeleteSource = "delete-source",
    /// A refusal reason was made.
    CreateRefusalReason = "create-refusal-reason",
    /// A refusal reason was renamed.
    RenameRefusalReason = "rename-refusal-reason",
    /// A refusal reason was removed.
    DeleteRefusalReason = "delete-refusal-reason",
    /// A company was written down.
    CreateOrganization = "create-organization",
    /// A fact of a company was changed.
    ChangeOrganization = "change-organization",
    /// Two companies were made one.
    MergeOrganizations = "merge-organizations",
    /// A company was removed; its people stay.
    DeleteOrganization = "delete-organization",
    /// Something that happened was written down.
    LogInteraction = "log-interaction",
    /// A meeting or call was booked.
    PlanInteraction = "plan-interaction",
    /// A meeting was closed: how it ended, and what comes next.
    CloseInteraction = "close-interaction",
    /// A meeting was put off to another time.
    MoveInteraction = "move-interaction",
    /// A fact of a meeting was changed.
    ChangeInteraction = "change-interaction",
    /// A meeting went to the trash.
    TrashInteraction = "trash-interaction",
    /// A meeting came back from the trash.
    RestoreInteraction = "restore-interaction",
    /// A date was added.
    CreateDate = "create-date",
    /// A date was changed.
    ChangeDate = "change-date",
    /// A date was removed.
    DeleteDate = "delete-date",
    /// A to-do was written down.
    CreateTask = "create-task",
    /// A to-do was changed.
    ChangeTask = "change-task",
    /// A to-do was done.
    CompleteTask = "complete-task",
    /// A to-do is open again.
    ReopenTask = "reopen-task",
    /// A to-do went to the trash.
    TrashTask = "trash-task",
    /// A to-do came back from the trash.
    RestoreTask = "restore-task",
    /// A reminder was set or changed.
    SetReminder = "set-reminder",
    /// A reminder was removed.
    DeleteReminder = "delete-reminder",
    /// A reminder was put off.
    SnoozeReminder = "snooze-reminder",
    /// A reminder was ticked off.
    CompleteReminder = "complete-reminder",
    /// A reminder was waved away.
    DismissReminder = "dismiss-reminder",
    /// A list was brought in.
    ImportContacts = "import-contacts",
    /// The sample base was loaded.
    LoadSample = "load-sample",
    /// The sample base was removed.
    RemoveSample = "remove-sample",
    /// A setting was changed.
    ChangeSettings = "change-settings",
    /// What was chosen on the first start: before it there is nothing to go back to, so
    /// it is not offered for undo.
    Welcome = "welcome",
    /// The program itself noted that reminders came due; nobody's action, so it
    /// is not offered for undo.
    RaiseReminders = "raise-reminders",
}

impl Op {
    /// Whether it is a step of a person's that undo may take back.
    pub fn is_undoable(self) -> bool {
        !matches!(self, Op::RaiseReminders | Op::Welcome)
    }
}
