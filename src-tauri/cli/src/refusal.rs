//! Why an errand was not done: a sentence for people, a code for scripts.

use serde_json::{Map, Value, json};
use vizitka_commands::words::{self, Language};
use vizitka_core::error::{Code, Error};

/// A refusal, ready to be said.
#[derive(Debug)]
pub struct Refusal {
    code: String,
    data: Map<String, Value>,
    /// The sentence, and lines that belong to it.
    pub sentence: String,
}

impl Refusal {
    /// A refusal of the terminal itself: its words stand under `cli-<code>`.
    pub fn new(language: Language, code: &str, args: &[(&str, Value)]) -> Refusal {
        Refusal {
            code: code.to_owned(),
            data: args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            sentence: words::say(language, &format!("cli-{code}"), args),
        }
    }

    /// A refusal of the product, in its own words where a terminal can say it no better.
    pub fn of(language: Language, error: &Error) -> Refusal {
        let own = match error.code {
            Code::CommandUnknown => Some("cli-no-such-command"),
            Code::RequestMalformed => Some("cli-request-malformed"),
            Code::Internal => Some("cli-internal"),
            _ => None,
        };
        let sentence = match own {
            Some(key) => words::say_map(language, key, &error.data),
            None => words::refusal(language, error),
        };
        let code = error.code.as_str().to_owned();
        Refusal { code, data: error.data.clone(), sentence: sentence.trim_end().to_owned() }
    }

    /// Whether it is about where a base lies rather than about what was asked.
    pub fn is_of_the_place(&self) -> bool {
        ["base-", "disk-"].iter().any(|start| self.code.starts_with(start))
    }

    /// The same with lines below the sentence, and what they list for scripts.
    #[must_use]
    pub fn with_list(mut self, name: &str, list: Value, lines: &str) -> Refusal {
        self.data.insert(name.to_owned(), list);
        self.with_lines(lines)
    }

    /// The same with lines below the sentence that say its data to people.
    #[must_use]
    pub fn with_lines(mut self, lines: &str) -> Refusal {
        self.sentence = format!("{}\n{}", self.sentence, lines.trim_end());
        self
    }

    /// A list among its data; empty when there is none of that name.
    pub fn list(&self, name: &str) -> Vec<Value> {
        self.data.get(name).and_then(Value::as_array).cloned().unwrap_or_default()
    }

    /// The refusal for scripts.
    pub fn json(&self) -> Value {
        json!({ "code": self.code, "data": self.data, "sentence": self.sentence })
    }
}
