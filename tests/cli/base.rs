//! A folder with a base in it, and the program run on that base.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

use serde_json::Value;
use tempfile::TempDir;
use vizitka_core::kernel::civil::parse_wall;
use vizitka_core::kernel::clock::FixedClock;
use vizitka_core::kernel::workspace::{Opening, Workspace};

/// Saturday.
pub const NOW: &str = "2026-11-21T10:00";

pub struct Base {
    pub folder: TempDir,
    language: &'static str,
}

/// What the program said and how it ended.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// The program with nothing of this machine around it.
pub fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_vizitka-cli"));
    program.env_clear();
    program
}

pub fn said(program: &mut Command) -> Said {
    let done = program.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said { code: done.status.code().unwrap(), out: text(done.stdout), err: text(done.stderr) }
}

impl Base {
    /// An empty folder; the base comes with the first record.
    pub fn new() -> Base {
        Base { folder: tempfile::tempdir().unwrap(), language: "ru" }
    }

    pub fn speaking(language: &'static str) -> Base {
        Base { language, ..Base::new() }
    }

    /// Makes it be spoken to in another language from now on.
    pub fn speak(&mut self, language: &'static str) {
        self.language = language;
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, now: &str, args: &[&str]) -> Command {
        let mut command = program();
        command.arg("--base").arg(self.path("base.vizitka"));
        command.args(["--now", now, "--lang", self.language]).args(args);
        command.current_dir(self.folder.path());
        command
    }

    /// The base in this process, as the window has it.
    pub fn opened(&self) -> Workspace {
        let opening = Opening { clock: Arc::new(FixedClock(parse_wall(NOW).unwrap())), key: None };
        vizitka_core::open(&self.path("base.vizitka"), opening).unwrap()
    }

    /// Runs an errand, however it ends.
    pub fn run(&self, args: &[&str]) -> Said {
        said(&mut self.command(NOW, args))
    }

    /// Runs an errand at a time; it must be done.
    #[track_caller]
    pub fn at(&self, now: &str, args: &[&str]) -> String {
        let said = said(&mut self.command(now, args));
        assert_eq!(said.code, 0, "{args:?}: {}", said.err);
        assert_eq!(said.err, "", "{args:?}");
        said.out
    }

    /// Runs an errand that must be done.
    #[track_caller]
    pub fn does(&self, args: &[&str]) -> String {
        self.at(NOW, args)
    }

    /// Runs an errand that must be refused; answers the sentence.
    #[track_caller]
    pub fn refuses(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!(said.code, 1, "{args:?}: {}{}", said.out, said.err);
        assert_eq!(said.out, "", "{args:?}");
        said.err
    }

    /// The answer for scripts.
    #[track_caller]
    pub fn json(&self, args: &[&str]) -> Value {
        let args: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
        serde_json::from_str(&self.does(&args)).unwrap()
    }

    /// Runs an errand that reads a text from its input.
    pub fn fed(&self, args: &[&str], input: &str) -> Said {
        let mut command = self.command(NOW, args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let done = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Said { code: done.status.code().unwrap(), out: text(done.stdout), err: text(done.stderr) }
    }
}
