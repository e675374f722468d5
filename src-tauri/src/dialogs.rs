//! The system's own dialogs for files, opened from here so that the page needs no plugin and no
//! permission, and titled in the language of the window.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

use crate::base::Base;
use crate::words;

/// What sort of file is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    /// A list of customers.
    Csv,
    /// A base of this program.
    Base,
    /// Whatever it is.
    Any,
}

impl FileKind {
    const fn name(self) -> &'static str {
        match self {
            FileKind::Csv => "csv",
            FileKind::Base => "base",
            FileKind::Any => "any",
        }
    }

    const fn extensions(self) -> &'static [&'static str] {
        match self {
            FileKind::Csv => &["csv", "tsv", "txt"],
            FileKind::Base => &["vizitka"],
            FileKind::Any => &[],
        }
    }

    fn of(name: &str) -> FileKind {
        let extension =
            Path::new(name).extension().map(|text| text.to_string_lossy().to_lowercase());
        let known = [FileKind::Csv, FileKind::Base];
        let kind = extension.and_then(|own| {
            known.into_iter().find(|kind| kind.extensions().contains(&own.as_str()))
        });
        kind.unwrap_or(FileKind::Any)
    }
}

/// Lets the user choose a file to read. `None`: they changed their mind.
pub async fn pick(app: &AppHandle, kind: FileKind) -> Option<PathBuf> {
    let (send, answer) = oneshot::channel();
    dialog(app, kind)
        .set_title(words::say(app, &format!("desktop-pick-{}", kind.name())))
        .pick_file(move |path| drop(send.send(path)));
    let chosen = answer.await;
    take_locks_again(app).await;
    path(chosen.ok()?)
}

/// Lets the user choose where to write, with a name to start from. The system asks before it
/// agrees to a file that exists.
pub async fn save(app: &AppHandle, name: &str) -> Option<PathBuf> {
    let (send, answer) = oneshot::channel();
    dialog(app, FileKind::of(name))
        .set_title(words::say(app, "desktop-save"))
        .set_file_name(name)
        .save_file(move |path| drop(send.send(path)));
    let chosen = answer.await;
    take_locks_again(app).await;
    path(chosen.ok()?)
}

/// The dialog opens and closes the files it lists, to tell their types, and with the base among
/// them our locks on it are gone (see `Workspace::renew`).
async fn take_locks_again(app: &AppHandle) {
    let Some(open) = tauri::Manager::state::<Base>(app).open_now() else { return };
    let renewed =
        tauri::async_runtime::spawn_blocking(move || open.session.workspace.renew()).await;
    match renewed {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!("the base could not be opened anew: {error}"),
        Err(error) => tracing::warn!("the base could not be opened anew: {error}"),
    }
}

fn dialog(app: &AppHandle, kind: FileKind) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app.dialog().file();
    if let Some(window) = tauri::Manager::get_webview_window(app, crate::window::LABEL) {
        dialog = dialog.set_parent(&window);
    }
    let named = |kind: FileKind| words::say(app, &format!("desktop-kind-{}", kind.name()));
    if !kind.extensions().is_empty() {
        dialog = dialog.add_filter(named(kind), kind.extensions());
    }
    dialog.add_filter(named(FileKind::Any), &["*"])
}

fn path(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen?.into_path().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filter_follows_the_extension_of_the_name_offered() {
        assert_eq!(FileKind::of("Клиенты.csv"), FileKind::Csv);
        assert_eq!(FileKind::of("LIST.CSV"), FileKind::Csv);
        assert_eq!(FileKind::of("Визитка.vizitka"), FileKind::Base);
        assert_eq!(FileKind::of("без расширения"), FileKind::Any);
    }
}
