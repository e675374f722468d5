//! The one window: how it is made, what it may load, and what closing it means.

use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Emitter, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use vizitka_commands::locale::Locale;
use vizitka_commands::words::Language;

use crate::args::Ask;
use crate::{desktop::Desktop, notices, tray, words};

/// The label of the window, as in `tauri.conf.json` and the capabilities.
pub const LABEL: &str = "main";

/// The page's first question, asked before its scripts are here to ask it; see `platform/tauri.ts`.
const FIRST_QUESTION: &str =
    r#"window.vizitkaEnvironment = window.__TAURI_INTERNALS__.invoke("environment");"#;

/// Where the page has the words of a language; `vite.config.ts` names the file.
fn words_file(language: Language) -> String {
    format!("assets/words-{}.js", language.as_str())
}

/// Fetches the words that the page is going to ask for while its code is still on the way. Where
/// another server gives the pages, as in development, there is no such file, and nothing is lost.
fn fetch_words(language: Language) -> String {
    format!("import(new URL({:?}, location.href).href).catch(() => {{}});", words_file(language))
}

/// Has the engine read how the language writes numbers, plurals and dates while it waits for the code
/// of the page: what it asks ICU for the first time takes it ten milliseconds and more.
fn read_locale(locale: Locale) -> String {
    format!(
        r#"setTimeout(() => {{
            const locale = {:?};
            new Intl.PluralRules(locale);
            new Intl.NumberFormat(locale).format(0);
            new Intl.RelativeTimeFormat(locale).format(0, "day");
            new Intl.DateTimeFormat(locale, {{ weekday: "long", month: "long" }}).format(0);
        }});"#,
        locale.tag()
    )
}

/// Makes the window. It paints before the base is open.
///
/// # Errors
/// When the system cannot make a window at all.
pub fn open(app: &AppHandle, hidden: bool) -> tauri::Result<WebviewWindow> {
    let config = app.config().app.windows.iter().find(|window| window.label == LABEL);
    let config = config.ok_or(tauri::Error::WindowNotFound)?.clone();
    let dev_server = app.config().build.dev_url.clone();
    let locale = app.state::<words::Words>().locale();
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .title(words::say(app, "desktop-title"))
        .visible(!hidden)
        .initialization_script(FIRST_QUESTION)
        .initialization_script(fetch_words(locale.language()))
        .initialization_script(read_locale(locale))
        .on_navigation(move |url| is_own(url, dev_server.as_ref()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    let kept = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            put_away(&kept);
        }
    });
    Ok(window)
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

/// What closing the window does: reminders need the program to stay, so it goes to the tray, or,
/// on a desktop that has none, to the task bar, and the page says so.
fn put_away(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    let away = if tray::is_in_reach(app) {
        window.hide()
    } else {
        say_once(app);
        window.minimize()
    };
    if let Err(error) = away {
        tracing::warn!("could not put the window away: {error}");
    }
}

/// So long after a change the engine writes down what the page keeps for itself: where it was, and
/// what was typed and not saved. Ended sooner, the program would have forgotten both.
const UNTIL_WRITTEN: Duration = Duration::from_millis(700);

/// Ends the program. The window goes at once; whoever calls it back meanwhile has it again.
pub fn leave(app: &AppHandle) {
    let desktop = app.state::<Desktop>();
    if desktop.note_leaving(true) {
        return;
    }
    if let Some(window) = app.get_webview_window(LABEL)
        && let Err(error) = window.hide()
    {
        tracing::warn!("could not put the window away: {error}");
    }
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(UNTIL_WRITTEN);
        if app.state::<Desktop>().note_leaving(false) {
            app.exit(0);
        }
    });
}

/// That the program goes on and how to end it: on the desktop, since the window is gone from the
/// eye, and in the page for a desktop that shows no notices.
fn say_once(app: &AppHandle) {
    if app.state::<Desktop>().has_said_it_goes_on() {
        return;
    }
    let body = words::say(app, "desktop-minimised");
    notices::show(app, &words::say(app, "desktop-title"), &body, Vec::new());
    let _ = app.emit("minimised", ());
}

/// Puts the program's name in the title, in the language in force.
pub fn name(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    if let Err(error) = window.set_title(&words::say(app, "desktop-title")) {
        tracing::warn!("could not name the window: {error}");
    }
}

/// Brings the window back in front of everything.
pub fn raise(app: &AppHandle) {
    app.state::<Desktop>().note_leaving(false);
    let Some(window) = app.get_webview_window(LABEL) else { return };
    let raised = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    if let Err(error) = raised {
        tracing::warn!("could not raise the window: {error}");
    }
}

/// Raises the window and passes on what was asked for. A page that does not stand yet is told as
/// soon as it does.
pub fn ask(app: &AppHandle, ask: Ask) {
    raise(app);
    if let Some(ask) = app.state::<Desktop>().put_question(ask) {
        pass_on(app, &ask);
    }
}

/// Tells the page what it was opened for, now that it listens.
pub fn page_stands(app: &AppHandle) {
    if let Some(ask) = app.state::<Desktop>().take_question() {
        pass_on(app, &ask);
    }
}

fn pass_on(app: &AppHandle, ask: &Ask) {
    if let Err(error) = app.emit("asked", ask) {
        tracing::warn!("could not pass on a wish: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(url: &str) -> bool {
        is_own(&url.parse().unwrap(), Some(&"http://127.0.0.1:5173".parse().unwrap()))
    }

    #[test]
    fn the_words_lie_where_they_are_fetched_from() {
        let pages = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/dist");
        for language in [Language::Ru, Language::Uk, Language::En] {
            let file = words_file(language);
            assert!(pages.join(&file).exists(), "{file}");
            assert!(fetch_words(language).contains(&format!("\"{file}\"")));
        }
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
