//! The shapes of an import: the plan, what is seen before, what is told after.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::encoding;
use crate::contacts::{ContactName, PointKind, words};
use crate::kernel::civil::DayOrder;
use crate::kernel::error::{Code, Error, Result};

words! {
    /// What a column holds.
    #[derive(Default)]
    ImportField {
        /// Nothing that is wanted.
        #[default]
        Skip = "skip",
        /// A whole name in one cell.
        FullName = "full_name",
        /// Family name.
        Surname = "surname",
        /// Given name.
        GivenName = "given_name",
        /// Patronymic or middle name.
        Patronymic = "patronymic",
        /// Nickname.
        Nickname = "nickname",
        /// Sex.
        Sex = "sex",
        /// Status.
        Status = "status",
        /// Why the relation ended.
        EndedReason = "ended_reason",
        /// Where the customer came from.
        Source = "source",
        /// Company.
        Organization = "organization",
        /// Role there.
        Role = "role",
        /// Company and role in one cell.
        Workplace = "workplace",
        /// Labels of the customer, several in a cell.
        Tags = "tags",
        /// Phone, perhaps several in a cell.
        Phone = "phone",
        /// E-mail, perhaps several in a cell.
        Email = "email",
        /// Telegram.
        Telegram = "telegram",
        /// Viber.
        Viber = "viber",
        /// WhatsApp.
        Whatsapp = "whatsapp",
        /// Web page.
        Website = "website",
        /// Any other line that reaches them.
        Other = "other",
        /// A word about the phone, e-mail or address that the neighbouring column holds.
        Label = "label",
        /// Street and house.
        Street = "street",
        /// Town.
        City = "city",
        /// Region.
        Region = "region",
        /// Postal code.
        PostalCode = "postal_code",
        /// Country.
        Country = "country",
        /// Birthday.
        Birthday = "birthday",
        /// Year of birth, in a column of its own.
        BirthYear = "birth_year",
        /// Month of birth, in a column of its own.
        BirthMonth = "birth_month",
        /// Day of birth, in a column of its own.
        BirthDay = "birth_day",
        /// Language to speak.
        Language = "language",
        /// Whatever else is worth remembering; several columns are put one under another.
        Note = "note",
        /// The id that an export of this program wrote.
        Uid = "uid",
        /// When the customer was written down.
        CreatedAt = "created_at",
        /// When the customer was put into the archive.
        ArchivedAt = "archived_at",
    }
}

impl ImportField {
    /// The kind of line that a column of this field holds.
    pub(super) fn point(self) -> Option<PointKind> {
        match self {
            ImportField::Phone => Some(PointKind::Phone),
            ImportField::Email => Some(PointKind::Email),
            ImportField::Telegram => Some(PointKind::Telegram),
            ImportField::Viber => Some(PointKind::Viber),
            ImportField::Whatsapp => Some(PointKind::Whatsapp),
            ImportField::Website => Some(PointKind::Website),
            ImportField::Other => Some(PointKind::Other),
            _ => None,
        }
    }

    /// Whether a column of this field holds a part of an address.
    pub(super) fn is_address(self) -> bool {
        use ImportField::{City, Country, PostalCode, Region, Street};
        matches!(self, Street | City | Region | PostalCode | Country)
    }

    /// Whether a column of this field holds a name or a part of one.
    pub(super) fn is_name(self) -> bool {
        use ImportField::{FullName, GivenName, Nickname, Patronymic, Surname};
        matches!(self, FullName | Surname | GivenName | Patronymic | Nickname)
    }

    /// Whether a row can stand on this field alone.
    pub(super) fn makes_a_customer(self) -> bool {
        self.is_name() || self.point().is_some()
    }
}

/// What to do with somebody who is already in the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DuplicatePolicy {
    /// Leave them as they are.
    #[default]
    Skip,
    /// Fill in what is empty; nothing that stands there is replaced.
    Update,
    /// Write them down once more.
    Add,
}

/// What rows without a name are, where one with a name stands above them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum UnnamedRows {
    /// They go on with the row above.
    Above,
    /// Customers of their own.
    Alone,
}

/// How one column is understood.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportColumn {
    /// The heading; empty where there is none.
    pub header: String,
    /// What the column holds.
    pub field: ImportField,
    /// The label for its phones, e-mails or addresses: «рабочий».
    pub label: String,
    /// The first few cells that are not empty.
    pub samples: Vec<String>,
    /// `utf-8-as-windows-1251` or `utf-8-as-windows-1252`, where the letters of this column were
    /// misread so and those of others were not; the look finds it. Empty: they were not.
    pub misread: String,
}

/// How a file is understood, each part of it for the user to change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportPlan {
    /// `utf-8`, `utf-16le`, `utf-16be`, `windows-1251`, `windows-1252`, `koi8-u`, `ibm866`,
    /// `x-mac-cyrillic`; `utf-8-as-windows-1251`, `utf-8-as-windows-1252`: UTF-8 that was misread
    /// so and saved as UTF-8 again; `windows-1251-with-utf-8`: each line is one or the other; empty:
    /// find it.
    pub encoding: String,
    /// `;`, `,`, tab or `|`; empty: find it.
    pub delimiter: String,
    /// Whether the first row names the columns.
    pub has_header: bool,
    /// The columns from left to right; empty: guess them.
    pub columns: Vec<ImportColumn>,
    /// What to do with somebody who is already in the base.
    pub duplicates: DuplicatePolicy,
    /// A label for everybody who is brought in; empty for none.
    pub tag: String,
    /// Whether the day or the month comes first in days such as `03/04/1975`; none: as the other
    /// days of the column show it.
    pub day_order: Option<DayOrder>,
    /// What comes first where the user lives; settles what no day of the column shows.
    #[serde(skip)]
    pub usual_day_order: DayOrder,
    /// What rows without a name are; none: as the list shows it.
    pub unnamed: Option<UnnamedRows>,
    /// How many rows there are, as the look counted them; 0: count them first.
    pub row_count: u32,
}

impl ImportPlan {
    /// Needs no file and no base.
    ///
    /// # Errors
    /// [`Code::ImportMapsNothing`] when no column is mapped by which a customer could be made.
    pub fn check(&self) -> Result<()> {
        let makes_customers = self.columns.iter().any(|column| column.field.makes_a_customer());
        if makes_customers { Ok(()) } else { Err(Error::new(Code::ImportMapsNothing)) }
    }

    pub(super) fn encoding(&self) -> Result<encoding::Signs> {
        encoding::by_name(&self.encoding)
    }

    pub(super) fn delimiter(&self) -> Result<u8> {
        match self.delimiter.as_bytes() {
            [one] if super::delimiter::DELIMITERS.contains(one) => Ok(*one),
            _ => Err(Error::invalid("delimiter", &self.delimiter)),
        }
    }
}

/// What was understood of a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportLook {
    /// The file.
    pub path: String,
    /// Its name without folders.
    pub file_name: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// How it is understood.
    pub plan: ImportPlan,
    /// How many rows it has besides the heading.
    pub row_count: u32,
    /// The first rows as they stand.
    pub preview: Vec<Vec<String>>,
    /// What of the file itself needs the user's eye, line by line.
    pub remarks: Vec<RowWarning>,
}

/// What comes, or came, of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct ImportCounts {
    /// Customers that were not there before.
    pub new: u32,
    /// Rows of customers who are there already and stay as they are.
    pub same: u32,
    /// Rows that filled in something of a customer who is there already.
    pub updated: u32,
    /// Of these, rows that go on with the row above them.
    pub joined: u32,
    /// Rows that became a new customer although somebody else has the same phone or e-mail.
    pub doubtful: u32,
    /// Rows that nothing can be made of.
    pub skipped: u32,
}

/// What comes of one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ImportOutcome {
    /// A new customer.
    New,
    /// Somebody who is there already.
    Same,
    /// Somebody who is there already, and is filled in.
    Updated,
    /// A new customer with the phone or e-mail of somebody else.
    Doubtful,
    /// Nothing.
    Skipped,
}

/// Why something of a row needs the user's eye; the sentence is `import-why-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowRemark {
    /// No name, phone, e-mail or other line.
    NoNameOrPhone,
    /// The customer is there already.
    SameAsBefore,
    /// Several customers fit; whom to add to is not to be told.
    SeveralNamesakes,
    /// More text than a card can take.
    CellTooLong,
    /// The phone or e-mail is written down with somebody of another name.
    PhoneOfAnother,
    /// A day that could not be read, or does not exist; put under the note.
    DateNotRead,
    /// Kept as it stands, but no valid phone.
    PhoneNotValid,
    /// Kept as it stands, but a spreadsheet has rounded the number.
    PhoneRounded,
    /// Kept as it stands, but no e-mail address.
    EmailNotValid,
    /// A day that may begin with the month as well, as all others of the list may.
    DayOrderUnclear,
    /// The same, read with the month first, as the user's country writes.
    MonthFirstUnclear,
    /// A sex that could not be read; put under the note.
    SexNotRead,
    /// A status that could not be read; put under the note.
    StatusNotRead,
    /// A language that could not be read; put under the note.
    LanguageNotRead,
    /// A row without a name that goes on with the one above, and was added to it.
    BelongsAbove,
    /// The sum under the table.
    TotalsRow,
    /// The heading once more.
    HeadingAgain,
    /// Too long for its field, or more than it takes, and put under the note.
    PutIntoNote,
    /// More cells than columns; the rest is put under the note.
    TooManyCells,
    /// A quote opens a cell and never closes; it is kept as a sign, and the row ends with its line.
    QuoteNotClosed,
    /// A column whose letters were misread once, and are put right.
    ColumnMended,
    /// Letters that the file itself has lost.
    LettersLost,
}

/// One row of the rehearsal.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewRow {
    /// The line of the file on which it begins, from 1.
    pub line: u32,
    /// What would come of it.
    pub outcome: ImportOutcome,
    /// The name as it would be written down.
    pub display: ContactName,
    /// The first phone.
    pub phone: String,
    /// The first e-mail.
    pub email: String,
    /// The company.
    pub organization: String,
    /// Why it is not simply new.
    pub why: Option<RowRemark>,
    /// What the reason is about: the other person's name, the cell.
    pub text: String,
}

/// The rehearsal: what would happen, with nothing changed.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct ImportPreview {
    /// Of all rows.
    pub counts: ImportCounts,
    /// The first rows one by one, and the first of those that do not simply come in.
    pub rows: Vec<PreviewRow>,
    /// What needs the user's eye, line by line: what would not come, and what would come with a
    /// doubt; the first of each kind.
    pub remarks: Vec<RowWarning>,
}

/// A row that nothing came of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SkippedRow {
    /// The line of the file, from 1.
    pub line: u32,
    /// Why.
    pub why: RowRemark,
    /// What stands there.
    pub text: String,
}

/// Something of a row that needs the user's eye.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RowWarning {
    /// The line of the file, from 1.
    pub line: u32,
    /// What.
    pub what: RowRemark,
    /// What stands there.
    pub text: String,
}

/// What an import did.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct ImportReport {
    /// Of all rows.
    pub counts: ImportCounts,
    /// The first rows that nothing came of, for each reason.
    pub skipped: Vec<SkippedRow>,
    /// The first warnings of each kind.
    pub warnings: Vec<RowWarning>,
    /// The step that undo takes back; none when nothing changed.
    pub entry: Option<u32>,
}
