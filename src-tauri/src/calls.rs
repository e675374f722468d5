//! What the page may ask the shell. Bodies translate; the work is done in the parts they name.

use std::path::PathBuf;

use serde_json::Value;
use tauri::{AppHandle, State};
use vizitka_commands::Answer;

use crate::base::Base;
use crate::dialogs::{self, FileKind};
use crate::environment::{self, Environment};
use crate::refusal::Refusal;
use crate::{autostart, links, painted, ticker, window, written};

/// Runs one command of the table, away from the thread that draws. Waits for a base that is
/// still being opened; a base that could not be opened answers why.
#[tauri::command]
pub async fn call(
    app: AppHandle,
    base: State<'_, Base>,
    name: String,
    args: Value,
) -> Result<Answer, Refusal> {
    let open = base.opened().await?;
    let answer = tauri::async_runtime::spawn_blocking(move || {
        vizitka_commands::call(&open.session, &name, args)
    })
    .await
    .map_err(|error| Refusal::internal(&error))??;
    if let Some(changes) = &answer.changes {
        written::tell(&app, changes);
    }
    Ok(answer)
}

/// What the page must know before it can draw. Answers once the base is open or refused.
#[tauri::command]
pub async fn environment(app: AppHandle) -> Environment {
    environment::of(&app).await
}

/// Opens another base, or tries the same one again. Answers like `environment`.
#[tauri::command]
pub async fn open_base(
    app: AppHandle,
    base: State<'_, Base>,
    path: Option<PathBuf>,
) -> Result<Environment, ()> {
    base.open(&app, path);
    Ok(environment::of(&app).await)
}

/// Lets the user choose a file to read.
#[tauri::command]
pub async fn pick_file(app: AppHandle, kind: FileKind) -> Option<PathBuf> {
    dialogs::pick(&app, kind).await
}

/// Lets the user choose where to write.
#[tauri::command]
pub async fn save_file(app: AppHandle, name: String) -> Option<PathBuf> {
    dialogs::save(&app, &name).await
}

/// Hands a call, a letter or a page to the desktop. `false`: the desktop has no program for it.
#[tauri::command]
pub async fn open_link(app: AppHandle, url: String) -> bool {
    links::open(&app, &url)
}

/// Shows a file in its folder.
#[tauri::command]
pub async fn show_file(app: AppHandle, path: String) -> bool {
    links::show_file(&app, &path)
}

/// Sets whether the program starts with the desktop, or only asks. Answers how it is now.
#[tauri::command]
pub async fn autostart(app: AppHandle, on: Option<bool>) -> bool {
    if let Some(on) = on {
        autostart::set(&app, on);
    }
    autostart::is_on(&app)
}

/// Ends the program.
#[tauri::command]
pub async fn quit(app: AppHandle) {
    window::leave(&app);
}

/// The page says that its first view stands, and hears what it was opened for.
#[tauri::command]
pub async fn painted(app: AppHandle) {
    painted::note();
    ticker::page_stands(&app);
    window::page_stands(&app);
}
