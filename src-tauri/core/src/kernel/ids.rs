//! Ids: UUIDv7 (RFC 9562), 16 bytes in the base and text outside.
//!
//! Version 7 begins with the time, so new rows land at the end of their B-tree,
//! and two copies of a base can meet one day without two records sharing an id.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use uuid::Uuid;

/// Many ids as one argument: the other side of
/// `IN (SELECT unhex(value) FROM json_each(?1))`, so that a batch of any size is one
/// prepared statement.
pub(crate) fn id_list(ids: impl IntoIterator<Item = Uuid>) -> String {
    let mut list = String::from("[");
    for id in ids {
        if list.len() > 1 {
            list.push(',');
        }
        list.push('"');
        list.push_str(id.simple().encode_lower(&mut Uuid::encode_buffer()));
        list.push('"');
    }
    list.push(']');
    list
}

/// Reads 16 bytes of a column as an id.
pub(crate) fn uuid_from_sql(value: ValueRef<'_>) -> FromSqlResult<Uuid> {
    Uuid::from_slice(value.as_blob()?).map_err(FromSqlError::other)
}

/// An id of any kind of record, where code serves several kinds.
pub(crate) struct SqlUuid(pub Uuid);

impl FromSql for SqlUuid {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<SqlUuid> {
        uuid_from_sql(value).map(SqlUuid)
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
                 serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id; its time part only orders rows, it is never read back as a time.
            #[expect(clippy::new_without_default, reason = "an id is made on purpose, never by default")]
            pub fn new() -> $name {
                $name(Uuid::now_v7())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> std::result::Result<$name, uuid::Error> {
                Uuid::parse_str(text).map($name)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<$name> {
                uuid_from_sql(value).map($name)
            }
        }
    )+};
}

ids! {
    /// A customer.
    ContactId,
    /// A phone, e-mail, messenger handle or web page of a customer.
    ContactPointId,
    /// A postal address of a customer.
    AddressId,
    /// A company, shop or school.
    OrganizationId,
    /// A label put on by hand.
    TagId,
    /// Where a customer came from.
    SourceId,
    /// Why a customer said no.
    RefusalReasonId,
    /// A meeting, call, visit, message or note.
    InteractionId,
    /// A birthday, anniversary, renewal or other day.
    DateId,
    /// A to-do.
    TaskId,
    /// A rule by which the program speaks up.
    ReminderId,
}
