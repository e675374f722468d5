//! What a command is.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use vizitka_core::kernel::changes::Changes;
use vizitka_core::kernel::error::Result;

use crate::bindings::TypeBook;
use crate::fault::Fault;
use crate::request;
use crate::session::Session;

/// Whether a command may change the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// It only looks.
    Read,
    /// It changes the base in one step that undo takes back.
    Write,
}

/// What a call answers.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// The response.
    pub value: Value,
    /// What a write changed; none for a read.
    pub changes: Option<Changes>,
}

/// One line of the table.
pub struct Command {
    /// `room.verb`.
    pub name: &'static str,
    /// Whether it may change the base.
    pub access: Access,
    pub(crate) run: fn(&Session, Value) -> Result<Answer>,
    pub(crate) request: fn(&mut TypeBook) -> String,
    pub(crate) response: fn(&mut TypeBook) -> String,
}

/// Reads a request; a wrong shape is the caller's fault and says where. None at all is the empty
/// one.
pub(crate) fn parse<T: DeserializeOwned>(args: Value) -> Result<T> {
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    request::read(args).map_err(Fault::refusal)
}

pub(crate) fn value<T: Serialize>(response: T) -> Result<Value> {
    Ok(serde_json::to_value(response)?)
}

/// A line whose body looks: `read!("room.verb", body: Request => Response)`.
macro_rules! read {
    ($name:literal, $body:path: $request:ty => $response:ty) => {
        $crate::command::Command {
            name: $name,
            access: $crate::command::Access::Read,
            run: |session, args| {
                let response: $response =
                    $body(session, $crate::command::parse::<$request>(args)?)?;
                Ok($crate::command::Answer {
                    value: $crate::command::value(response)?,
                    changes: None,
                })
            },
            request: |types| types.name::<$request>(),
            response: |types| types.name::<$response>(),
        }
    };
}
pub(crate) use read;

/// A line whose body changes the base and answers a `Written<Response>`.
macro_rules! write {
    ($name:literal, $body:path: $request:ty => $response:ty) => {
        $crate::command::Command {
            name: $name,
            access: $crate::command::Access::Write,
            run: |session, args| {
                let written: vizitka_core::kernel::workspace::Written<$response> =
                    $body(session, $crate::command::parse::<$request>(args)?)?;
                Ok($crate::command::Answer {
                    value: $crate::command::value(written.value)?,
                    changes: Some(written.changes),
                })
            },
            request: |types| types.name::<$request>(),
            response: |types| types.name::<$response>(),
        }
    };
}
pub(crate) use write;
