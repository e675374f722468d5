//! What is wrong with a request: a closed list, where it is, and what was wanted there.

use std::fmt;

use serde::de::{self, Expected, Unexpected};
use serde_json::Value;
use vizitka_core::kernel::error::{Code, Error};

/// What a value ought to be; the words of `cli-request-malformed` say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// A text in quotes.
    Text,
    /// A number without a fraction.
    WholeNumber,
    /// `true` or `false`.
    YesOrNo,
    /// `[…]`.
    List,
    /// `{…}`.
    Object,
}

impl Wanted {
    const fn as_str(self) -> &'static str {
        match self {
            Wanted::Text => "text",
            Wanted::WholeNumber => "whole_number",
            Wanted::YesOrNo => "yes_or_no",
            Wanted::List => "list",
            Wanted::Object => "object",
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Problem {
    /// A field that has to be there is not.
    Missing,
    /// A field that the structure does not have.
    Unknown { allowed: &'static [&'static str] },
    /// A value of another kind.
    Kind { wanted: Wanted, given: String },
    /// A word that is none of those that fit.
    Word { given: String, allowed: Vec<&'static str> },
    /// A value of the right kind that does not fit.
    Value { given: String },
}

/// Why a request was not understood.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    problem: Problem,
    /// Where: names of fields and `[place]`, the outermost last.
    path: Vec<String>,
    /// What serde says of it, for the log.
    detail: String,
}

/// Values longer than this are quoted in part.
const QUOTED: usize = 60;

/// The beginning of a value, as a sentence quotes it.
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl Fault {
    fn new(problem: Problem, detail: String) -> Fault {
        Fault { problem, path: Vec::new(), detail }
    }

    /// A value of another kind than wanted.
    pub(crate) fn kind(wanted: Wanted, given: &Value) -> Fault {
        let given = quoted(&given.to_string());
        let detail = format!("{given} is no {}", wanted.as_str());
        Fault::new(Problem::Kind { wanted, given }, detail)
    }

    /// A field that is none of those there are.
    pub(crate) fn unknown(field: &str, allowed: &'static [&'static str]) -> Fault {
        let detail = format!("unknown field `{field}`");
        Fault::new(Problem::Unknown { allowed }, detail).within(field)
    }

    /// A word that is none of those that fit.
    pub(crate) fn one_of(given: &str, allowed: &[&'static str]) -> Fault {
        let given = quoted(given);
        let detail = format!("{given} is none of {}", allowed.join(", "));
        Fault::new(Problem::Word { given, allowed: allowed.to_vec() }, detail)
    }

    /// The same, seen from the object that holds the field.
    #[must_use]
    pub(crate) fn within(mut self, field: &str) -> Fault {
        self.path.push(quoted(field));
        self
    }

    /// The same, seen from the list that holds the item.
    #[must_use]
    pub(crate) fn at(mut self, place: usize) -> Fault {
        self.path.push(format!("[{place}]"));
        self
    }

    /// The same, with the value that was read, where it is at fault itself and not known yet.
    #[must_use]
    pub(crate) fn quoting(mut self, value: &str) -> Fault {
        if let Problem::Value { given } = &mut self.problem
            && given.is_empty()
            && self.path.is_empty()
        {
            value.clone_into(given);
        }
        self
    }

    /// `patch.points[2].kind`; empty for the request itself.
    fn field(&self) -> String {
        let mut field = String::new();
        for step in self.path.iter().rev() {
            if !field.is_empty() && !step.starts_with('[') {
                field.push('.');
            }
            field.push_str(step);
        }
        field
    }

    /// The refusal: `problem`, `field`, and what the sentence about it names.
    pub(crate) fn refusal(self) -> Error {
        let field = self.field();
        let (mut wanted, mut quote, mut fitting) = ("", "", String::new());
        let problem = match &self.problem {
            Problem::Missing => "missing",
            Problem::Unknown { allowed: [] } => "no_fields",
            Problem::Unknown { allowed } => {
                fitting = allowed.join(", ");
                "unknown"
            }
            Problem::Kind { wanted: kind, given } => {
                (wanted, quote) = (kind.as_str(), given);
                if field.is_empty() { "request" } else { "kind" }
            }
            Problem::Word { given, allowed } => {
                (quote, fitting) = (given, allowed.join(", "));
                "word"
            }
            Problem::Value { given } if given.is_empty() => "unclear",
            Problem::Value { given } => {
                quote = given;
                "value"
            }
        };
        Error::new(Code::RequestMalformed)
            .with("problem", problem)
            .with("field", field)
            .with("wanted", wanted)
            .with("given", quote)
            .with("allowed", fitting)
            .with("detail", self.detail.clone())
            .because(self)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field(), self.detail)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Fault {
        Fault::new(Problem::Value { given: String::new() }, message.to_string())
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Fault {
        Fault::invalid_value(unexpected, expected)
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Fault {
        let given = match unexpected {
            Unexpected::Bool(is_so) => is_so.to_string(),
            Unexpected::Unsigned(number) => number.to_string(),
            Unexpected::Signed(number) => number.to_string(),
            Unexpected::Float(number) => number.to_string(),
            Unexpected::Str(text) => quoted(text),
            Unexpected::Unit | Unexpected::Option => Value::Null.to_string(),
            _ => String::new(),
        };
        let detail = format!("{unexpected} is no {expected}");
        Fault::new(Problem::Value { given }, detail)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Fault {
        Fault::one_of(variant, expected)
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Fault {
        Fault::unknown(field, expected)
    }

    fn missing_field(field: &'static str) -> Fault {
        Fault::new(Problem::Missing, format!("missing field `{field}`")).within(field)
    }
}
