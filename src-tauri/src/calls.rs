//! What the page may ask the shell.

use serde::Serialize;

use crate::{language, painted};

/// What the page must know before it can draw.
#[derive(Debug, Serialize)]
pub struct Environment {
    /// `ru`, `uk` or `en`.
    language: &'static str,
    /// `linux`, `macos` or `windows`.
    platform: &'static str,
    /// Version of the program.
    version: &'static str,
}

/// The answer to the page's first question.
#[tauri::command]
pub async fn environment() -> Environment {
    Environment {
        language: language::from_environment(|name| std::env::var(name).ok()),
        platform: std::env::consts::OS,
        version: env!("CARGO_PKG_VERSION"),
    }
}

/// The page says that its first view stands.
#[tauri::command]
pub async fn painted() {
    painted::note();
}
