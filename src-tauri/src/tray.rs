//! The icon in the panel: how many things are due, and the way back to the window.

use tauri::menu::{Menu, MenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager, Wry};

use crate::args::Ask;
use crate::desktop::Desktop;
use crate::window;
use crate::words::{self, Words};

/// Puts the icon up where the desktop has a place for it, if it is not up yet. Called again from
/// time to time, because at login the panel may start after the program.
pub fn appear(app: &AppHandle) {
    let desktop = app.state::<Desktop>();
    if desktop.has_tray() || !panel::has_place() {
        return;
    }
    match build(app) {
        Ok(icon) => {
            desktop.keep_tray(icon);
            speak(app);
        }
        Err(error) => tracing::warn!("no tray icon: {error}"),
    }
}

/// Whether the icon can be seen now, so that a window put away could be called back from it. A
/// panel may have ended, or been replaced by one without a place for icons.
pub fn is_in_reach(app: &AppHandle) -> bool {
    app.state::<Desktop>().has_tray() && panel::has_place()
}

fn build(app: &AppHandle) -> tauri::Result<tauri::tray::TrayIcon> {
    // The library writes the picture to a file named after the id, in a folder of all programs,
    // and removes it at the end: programs on two bases must not share it.
    let mut icon = TrayIconBuilder::with_id(format!("main-{}", std::process::id()))
        .menu(&menu(app)?)
        .tooltip(words::say(app, "desktop-title"))
        .show_menu_on_left_click(false)
        .on_menu_event(|app, event| chosen(app, event.id().as_ref()))
        .on_tray_icon_event(|tray, event| {
            if let TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } = event
            {
                window::raise(tray.app_handle());
            }
        });
    if let Some(image) = app.default_window_icon() {
        icon = icon.icon(image.clone());
    }
    icon.build(app)
}

fn menu(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    let item = |id: &str, text: String| MenuItem::with_id(app, id, text, true, None::<&str>);
    let said = |id: &str| item(id, words::say(app, &format!("desktop-tray-{id}")));
    let menu = Menu::with_items(app, &[&said("open")?, &said("new-meeting")?, &said("quit")?])?;
    if app.state::<Desktop>().waiting() > 0 {
        menu.prepend(&item("waiting", waiting(app))?)?;
    }
    Ok(menu)
}

/// The name of the program, and how many reminders wait.
fn waiting(app: &AppHandle) -> String {
    let count = app.state::<Desktop>().waiting();
    app.state::<Words>().say_of("desktop-tray-tooltip", "count", count)
}

fn chosen(app: &AppHandle, id: &str) {
    match id {
        "open" => window::raise(app),
        "waiting" => window::ask(app, Ask::Reminders),
        "new-meeting" => window::ask(app, Ask::NewMeeting),
        "quit" => window::leave(app),
        _ => {}
    }
}

/// Shows the number of waiting reminders.
pub fn show_count(app: &AppHandle, count: u32) {
    if app.state::<Desktop>().note_waiting(count) {
        speak(app);
    }
}

/// Says everything on the icon anew: the language or the count is another. Few panels show the
/// number beside the icon and Linux shows no tooltip, so the menu says it as well.
pub fn speak(app: &AppHandle) {
    let desktop = app.state::<Desktop>();
    let count = desktop.waiting();
    let label = (count > 0).then(|| count.to_string());
    desktop.with_tray(|tray| {
        tray.set_title(label.as_deref())?;
        tray.set_tooltip(Some(waiting(app)))?;
        tray.set_menu(Some(menu(app)?))
    });
}

#[cfg(target_os = "linux")]
mod panel {
    /// Whether a panel on this desktop shows tray icons. Without one, the icon would be invisible,
    /// the window would have no way back, and the icon's library may be absent as well.
    pub fn has_place() -> bool {
        watcher_is_up().unwrap_or(false)
    }

    fn watcher_is_up() -> zbus::Result<bool> {
        let bus = zbus::blocking::Connection::session()?;
        let bus = zbus::blocking::fdo::DBusProxy::new(&bus)?;
        let watcher = zbus::names::BusName::try_from("org.kde.StatusNotifierWatcher")?;
        Ok(bus.name_has_owner(watcher)?)
    }
}

#[cfg(not(target_os = "linux"))]
mod panel {
    /// Windows and macOS always have one.
    pub fn has_place() -> bool {
        true
    }
}
