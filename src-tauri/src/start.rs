//! From the command line to the running window.

use std::path::PathBuf;
use std::process::ExitCode;

use tauri::{App, AppHandle, Manager, RunEvent, Wry};
use vizitka_commands::place;

use crate::args::{Args, Start};
#[cfg(not(target_os = "linux"))]
use crate::autostart;
use crate::base::Base;
use crate::clock::WallClock;
use crate::desktop::Desktop;
use crate::instance::{Claim, Instance, claim};
use crate::notices::Shown;
use crate::remembered::Remembered;
use crate::ticker::Ticker;
use crate::words::Words;
use crate::{args, calls, log, notices, ticker, tray, window};

/// Runs the program. Exit codes: 0 after a normal end, 1 when no window can be opened, 2 for a
/// command line that is not understood.
pub fn run() -> ExitCode {
    log::start();
    let remembered = place::window_file().map(|file| Remembered::read(&file)).unwrap_or_default();
    let words = Words::new(&remembered);
    let folder = std::env::current_dir().unwrap_or_default();
    // Read before anything needs a display: help must work over ssh too.
    match args::parse(std::env::args_os().skip(1), &folder) {
        Start::Help => print(&words.say("desktop-help")),
        Start::Version => print(concat!("vizitka ", env!("CARGO_PKG_VERSION"))),
        Start::Unknown(option) => {
            eprintln!("{}", words.say_of("desktop-unknown-option", "option", option));
            ExitCode::from(2)
        }
        Start::Window(args) => {
            prepare_environment(words.language().as_str());
            open_window(args, words)
        }
    }
}

fn print(text: &str) -> ExitCode {
    println!("{text}");
    ExitCode::SUCCESS
}

/// What the libraries beneath read from the environment, set before any of them starts.
#[allow(unsafe_code, clippy::disallowed_methods)]
fn prepare_environment(language: &str) {
    // SAFETY: called from `run` before any other thread exists.
    unsafe {
        // The buttons of the system's dialogs speak the language of the window.
        std::env::set_var("LANGUAGE", language);
        // The default renderer leaves the window blank on some drivers; this one always draws.
        if cfg!(target_os = "linux") && std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none()
        {
            std::env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        }
    }
}

fn open_window(args: Args, words: Words) -> ExitCode {
    let path = place::base_path(args.base.clone());
    let instance = match claim(&path) {
        Claim::Ours(instance) => instance,
        Claim::HandedOver => return ExitCode::SUCCESS,
    };
    let complaint = words.clone();
    let built = builder(args, path, instance, words).build(context());
    match built {
        Ok(app) => {
            app.run(on_event);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}", complaint.say_of("desktop-no-window", "detail", error.to_string()));
            ExitCode::FAILURE
        }
    }
}

/// What `tauri.conf.json` says and the pages of the window, embedded by Tauri.
#[expect(clippy::disallowed_methods, reason = "the macro's own code, run before anything is open")]
fn context() -> tauri::Context {
    tauri::generate_context!()
}

fn builder(args: Args, path: PathBuf, instance: Instance, words: Words) -> tauri::Builder<Wry> {
    let builder = tauri::Builder::default();
    #[cfg(not(target_os = "linux"))]
    let builder = builder.plugin(Instance::plugin()).plugin(autostart::plugin());
    builder
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .manage(Base::new(path))
        .manage(instance)
        .manage(WallClock::from_environment())
        .manage(Desktop::default())
        .manage(Ticker::default())
        .manage(Shown::default())
        .manage(words)
        .invoke_handler(tauri::generate_handler![
            calls::call,
            calls::environment,
            calls::open_base,
            calls::pick_file,
            calls::save_file,
            calls::open_link,
            calls::show_file,
            calls::autostart,
            calls::quit,
            calls::painted,
        ])
        .setup(move |app| set_up(app, args))
}

fn set_up(app: &mut App, args: Args) -> Result<(), Box<dyn std::error::Error>> {
    Instance::listen(app);
    let app = app.handle();
    app.state::<Base>().open(app, None);
    if let Some(ask) = args.ask {
        let _ = app.state::<Desktop>().put_question(ask);
    }
    if !args.hidden {
        // First of all: its engine starts in processes of its own, and the rest is done meanwhile.
        window::open(app, false)?;
    }
    notices::listen(app);
    tray::appear(app);
    if args.hidden {
        // At login it waits in the tray; without a tray nobody could ever call it from there.
        let is_in_tray = app.state::<Desktop>().has_tray();
        let window = window::open(app, is_in_tray)?;
        if !is_in_tray {
            window.minimize()?;
        }
    }
    ticker::start(app);
    #[cfg(unix)]
    crate::signals::listen(app);
    Ok(())
}

fn on_event(app: &AppHandle, event: RunEvent) {
    // A click on the icon in the dock of macOS, after the window was put away.
    #[cfg(target_os = "macos")]
    if let RunEvent::Reopen { .. } = event {
        window::raise(app);
    }
    if let RunEvent::Exit = event {
        notices::leave(app);
        // The process ends without dropping anything.
        if let Some(open) = app.state::<Base>().open_now() {
            open.session.workspace.leave();
        }
    }
}
