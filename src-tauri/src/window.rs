//! The one window: how it is made and what it may load.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewWindowBuilder};

/// The label of the window, as in `tauri.conf.json` and the capabilities.
pub const LABEL: &str = "main";

/// Makes the window. It paints before the base is open.
///
/// # Errors
/// When the system cannot make a window at all.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let config = app.config().app.windows.iter().find(|window| window.label == LABEL);
    let config = config.ok_or(tauri::Error::WindowNotFound)?.clone();
    let dev_server = app.config().build.dev_url.clone();
    WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(move |url| is_own(url, dev_server.as_ref()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    Ok(())
}

/// The page is the program's own; no link, drop or script may put another in its place.
fn is_own(url: &Url, dev_server: Option<&Url>) -> bool {
    let embedded = match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    };
    embedded || (cfg!(dev) && dev_server.is_some_and(|dev| dev.origin() == url.origin()))
}

/// Brings the window back in front of everything.
pub fn raise(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    let raised = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    if let Err(error) = raised {
        tracing::warn!("could not raise the window: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(url: &str) -> bool {
        is_own(&url.parse().unwrap(), Some(&"http://127.0.0.1:5173".parse().unwrap()))
    }

    #[test]
    fn only_the_embedded_page_may_be_loaded() {
        assert!(own("tauri://localhost/today"));
        assert!(own("http://tauri.localhost/"));
        for foreign in [
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,<h1>x</h1>",
            "http://localhost/",
            "tauri://example.org/",
            "about:blank",
        ] {
            assert!(!own(foreign), "{foreign}");
        }
    }
}
