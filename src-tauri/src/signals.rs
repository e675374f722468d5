//! The end that the system asks for: at log-out and shut-down, by `kill`, by Ctrl+C in a terminal.

use std::time::Duration;

use tauri::AppHandle;
use tokio::signal::unix::{SignalKind, signal};

use crate::window;

/// So long the program may take over its end. Whoever asked for it does not wait for ever.
const PATIENCE: Duration = Duration::from_secs(5);

/// Ends as the user does with *Quit*, so that the base is left whole and the page remembered.
pub fn listen(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Err(error) = asked_to_end().await {
            return tracing::warn!("cannot listen for the system's wish to end: {error}");
        }
        window::leave(&app);
        tokio::time::sleep(PATIENCE).await;
        tracing::error!("the program did not end by itself");
        give_up();
    });
}

/// What was written is safe in the base as after a cut of power, and the window is stuck.
#[expect(clippy::disallowed_methods, reason = "nobody else is left who could end it")]
fn give_up() -> ! {
    std::process::exit(1)
}

async fn asked_to_end() -> std::io::Result<()> {
    let [mut asked, mut hung_up, mut interrupted] = [
        signal(SignalKind::terminate())?,
        signal(SignalKind::hangup())?,
        signal(SignalKind::interrupt())?,
    ];
    tokio::select! {
        _ = asked.recv() => {}
        _ = hung_up.recv() => {}
        _ = interrupted.recv() => {}
    }
    Ok(())
}
