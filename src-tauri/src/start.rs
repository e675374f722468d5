//! From the command line to the running window.

use std::process::ExitCode;

use crate::{calls, log, window};

/// Runs the program. Exit codes: 0 after a normal end, 1 when no window can be opened.
pub fn run() -> ExitCode {
    log::start();
    prepare_environment();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::raise(app)))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(tauri::generate_handler![calls::environment, calls::painted])
        .setup(|app| Ok(window::open(app.handle())?))
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|_, _| {});
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("vizitka: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the browser engine reads from the environment, set before it starts.
#[allow(unsafe_code, clippy::disallowed_methods)]
fn prepare_environment() {
    // The default renderer leaves the window blank on some drivers; the other one always draws.
    if cfg!(target_os = "linux") && std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        // SAFETY: called from `run` before any other thread exists.
        unsafe { std::env::set_var("WEBKIT_DISABLE_DMABUF_RENDERER", "1") };
    }
}
