//! What a bench found, as `table.mjs` prints it.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::Result;

/// The lines of one bench.
pub struct Report {
    name: &'static str,
    lines: Vec<Value>,
}

impl Report {
    pub fn new(name: &'static str) -> Report {
        Report { name, lines: Vec::new() }
    }

    /// Ours beside its floor; the goal is a multiple of the floor.
    pub fn ratio(&mut self, what: &str, own: f64, floor: f64, unit: &str, goal: f64) {
        self.lines
            .push(json!({ "what": what, "own": own, "floor": floor, "unit": unit, "goal": goal }));
    }

    /// Ours alone; the goal is in the same unit, none where the number only explains others.
    pub fn value(&mut self, what: &str, own: f64, unit: &str, goal: Option<f64>) {
        self.lines
            .push(json!({ "what": what, "own": own, "floor": null, "unit": unit, "goal": goal }));
    }

    /// Writes `<folder>/<name>.json`, the folder being `BENCH_OUT` or `target/bench`.
    pub fn save(&self) -> Result<()> {
        let folder =
            std::env::var_os("BENCH_OUT").map_or_else(|| "target/bench".into(), PathBuf::from);
        std::fs::create_dir_all(&folder)?;
        let text =
            serde_json::to_string_pretty(&json!({ "name": self.name, "lines": self.lines }))?;
        Ok(std::fs::write(folder.join(format!("{}.json", self.name)), text)?)
    }
}
