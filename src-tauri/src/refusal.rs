//! A refusal of the core as the page gets it.

use serde::Serialize;
use serde_json::{Map, Value};
use vizitka_core::error::{Code, Error};

/// The closed code and the facts of its sentence; the page has the words.
#[derive(Debug, Clone, Serialize)]
pub struct Refusal {
    /// Which of the closed list.
    pub code: Code,
    /// Arguments of the sentence, by name.
    pub data: Map<String, Value>,
}

impl Refusal {
    /// A defect of the shell itself, such as work that panicked.
    pub fn internal(detail: &impl std::fmt::Display) -> Refusal {
        Refusal::from(Error::internal(detail))
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Refusal {
        if matches!(error.code, Code::Internal) {
            tracing::error!("{error}");
        }
        Refusal { code: error.code, data: error.data }
    }
}
