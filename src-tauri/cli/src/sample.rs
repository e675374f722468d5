//! The sample base: something to look around in, gone again without a trace.

use clap::Args;
use serde_json::json;

use crate::output::Output;
use crate::terminal::{Result, Terminal};

/// `sample`.
#[derive(Debug, Args)]
pub struct SampleArgs {
    #[arg(long)]
    remove: bool,
}

impl SampleArgs {
    /// Whether the sample base is to go.
    pub fn removes(&self) -> bool {
        self.remove
    }
}

/// Loads the sample base in the language that is spoken, or removes it.
pub fn sample(terminal: &Terminal, args: &SampleArgs) -> Result<Output> {
    let done = match args.remove {
        true => terminal.write("sample.remove", json!({}))?,
        false => {
            let request = json!({ "language": terminal.language(), "job": null });
            terminal.write("sample.load", request)?
        }
    };
    Ok(Output::new(done.value, done.sentence))
}
