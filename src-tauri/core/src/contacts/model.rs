//! The shapes of a contact.

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::dictionary::Named;
use crate::ids::{AddressId, ContactId, ContactPointId};
use crate::kernel::civil::PartialDate;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant,)+ }

        impl $name {
            /// All of them, in the order in which lists show them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word in the base, on the wire and in the keys of words files.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<$name> {
                match value.as_str()? {
                    $($text => Ok($name::$variant),)+
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    )+};
}
pub(crate) use words;

words! {
    /// How far the relation with a customer has come.
    ContactStatus {
        /// Known by name, never asked.
        Cold = "cold",
        /// Showed interest.
        Lead = "lead",
        /// Buys.
        Active = "active",
        /// Used to buy.
        Asleep = "asleep",
        /// Will not buy any more; the reason is kept.
        Ended = "ended",
    }
    /// Optional, for the forms of address.
    Sex {
        /// She.
        Female = "female",
        /// He.
        Male = "male",
    }
    /// What kind of line reaches the customer.
    PointKind {
        /// A phone number.
        Phone = "phone",
        /// An e-mail address.
        Email = "email",
        /// A Telegram name or number.
        Telegram = "telegram",
        /// A Viber number.
        Viber = "viber",
        /// A WhatsApp number.
        Whatsapp = "whatsapp",
        /// A web page.
        Website = "website",
        /// Anything else.
        Other = "other",
    }
}

/// A name in its parts, each as typed; any may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContactName {
    /// Family name.
    pub surname: String,
    /// Given name.
    pub given_name: String,
    /// Patronymic or middle name.
    pub patronymic: String,
    /// What friends call them.
    pub nickname: String,
}

impl ContactName {
    /// «Фамилия Имя Отчество», or the nickname when there is nothing else.
    pub fn full(&self) -> String {
        let parts = [&self.surname, &self.given_name, &self.patronymic];
        let parts = || parts.into_iter().filter(|part| !part.is_empty());
        let room: usize = parts().map(|part| part.len() + 1).sum();
        let mut full = String::with_capacity(room.saturating_sub(1));
        for part in parts() {
            if !full.is_empty() {
                full.push(' ');
            }
            full.push_str(part);
        }
        if full.is_empty() { self.nickname.clone() } else { full }
    }

    /// Whether there is no name at all.
    pub fn is_empty(&self) -> bool {
        [&self.surname, &self.given_name, &self.patronymic, &self.nickname]
            .iter()
            .all(|part| part.is_empty())
    }
}

/// One line that reaches the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContactPoint {
    /// Its id.
    pub id: ContactPointId,
    /// What kind of line.
    pub kind: PointKind,
    /// «рабочий», «мама», "after six".
    pub label: String,
    /// As typed.
    pub value: String,
    /// E.164 of a valid phone, the folded address of an e-mail; none otherwise.
    pub normal: Option<String>,
    /// Whether to try this one first.
    pub is_preferred: bool,
}

/// One line as a form sends it; its place in the list is its place on the card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PointDraft {
    /// The line it replaces; none for a new one.
    #[serde(default)]
    pub id: Option<ContactPointId>,
    /// What kind of line.
    pub kind: PointKind,
    /// A word about it.
    #[serde(default)]
    pub label: String,
    /// As typed.
    pub value: String,
    /// Whether to try this one first.
    #[serde(default)]
    pub is_preferred: bool,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Address {
    /// Its id.
    pub id: AddressId,
    /// «дом», «склад».
    pub label: String,
    /// Street, house, flat.
    pub street: String,
    /// Town.
    pub city: String,
    /// Region, oblast, state.
    pub region: String,
    /// Postal code, kept as text: leading zeros matter.
    pub postal_code: String,
    /// Country.
    pub country: String,
}

/// A postal address as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AddressDraft {
    /// The address it replaces; none for a new one.
    pub id: Option<AddressId>,
    /// A word about it.
    pub label: String,
    /// Street, house, flat.
    pub street: String,
    /// Town.
    pub city: String,
    /// Region.
    pub region: String,
    /// Postal code.
    pub postal_code: String,
    /// Country.
    pub country: String,
}

/// Everything needed to write a customer down. Source, company and tags go by name:
/// found as people read them, or made.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContactDraft {
    /// Family name.
    pub surname: String,
    /// Given name.
    pub given_name: String,
    /// Patronymic or middle name.
    pub patronymic: String,
    /// What friends call them.
    pub nickname: String,
    /// If known and wanted.
    pub sex: Option<Sex>,
    /// `lead` when not given: somebody who is written down has shown interest.
    pub status: Option<ContactStatus>,
    /// Where they came from.
    pub source: String,
    /// Where they work.
    pub organization: String,
    /// What they do there.
    pub role: String,
    /// Language to speak with them: `ru`, `uk`, `en`, or empty.
    pub language: String,
    /// Whatever else is worth remembering.
    pub note: String,
    /// Labels.
    pub tags: Vec<String>,
    /// Lines that reach them, in order.
    pub points: Vec<PointDraft>,
    /// Addresses.
    pub addresses: Vec<AddressDraft>,
    /// Their birthday, as far as known.
    pub birthday: Option<PartialDate>,
}

impl ContactDraft {
    /// The name in its parts.
    pub fn name(&self) -> ContactName {
        ContactName {
            surname: self.surname.clone(),
            given_name: self.given_name.clone(),
            patronymic: self.patronymic.clone(),
            nickname: self.nickname.clone(),
        }
    }
}

/// What to change of a customer: absent fields stay, an empty text clears.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ContactPatch {
    /// Family name.
    pub surname: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Sex; null clears it.
    #[serde(deserialize_with = "given")]
    #[ts(optional = nullable, as = "Option<Sex>")]
    pub sex: Option<Option<Sex>>,
    /// Status.
    pub status: Option<ContactStatus>,
    /// Why the relation ended.
    pub ended_reason: Option<String>,
    /// Source by name.
    pub source: Option<String>,
    /// Company by name.
    pub organization: Option<String>,
    /// Role there.
    pub role: Option<String>,
    /// Language to speak.
    pub language: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Exactly these labels.
    pub tags: Option<Vec<String>>,
    /// Exactly these lines.
    pub points: Option<Vec<PointDraft>>,
    /// Exactly these addresses.
    pub addresses: Option<Vec<AddressDraft>>,
}

/// Tells "null was sent" from "nothing was sent".
pub(crate) fn given<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::<T>::deserialize(deserializer).map(Some)
}

/// A customer with all that their own room keeps.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Contact {
    /// Their id.
    pub id: ContactId,
    /// Their name.
    #[serde(flatten)]
    pub name: ContactName,
    /// Sex, if known.
    pub sex: Option<Sex>,
    /// Status.
    pub status: ContactStatus,
    /// Why it ended, when it did.
    pub ended_reason: String,
    /// Source.
    pub source: Option<Named>,
    /// Company.
    pub organization: Option<Named>,
    /// Role there.
    pub role: String,
    /// Language to speak, or empty.
    pub language: String,
    /// Note.
    pub note: String,
    /// Labels in alphabetical order.
    pub tags: Vec<Named>,
    /// Lines in their order.
    pub points: Vec<ContactPoint>,
    /// Addresses.
    pub addresses: Vec<Address>,
    /// When they were written down, in UTC milliseconds.
    #[ts(type = "number")]
    pub created_at: i64,
    /// When they were archived.
    #[ts(type = "number | null")]
    pub archived_at: Option<i64>,
    /// When they went to the trash.
    #[ts(type = "number | null")]
    pub trashed_at: Option<i64>,
}
