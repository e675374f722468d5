//! One window for a base: a second start on it raises the window of the first and hands over what it
//! was asked for. Another base is another program, with a window of its own.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

use std::ffi::OsString;
use std::path::Path;

use tauri::AppHandle;

#[cfg(not(target_os = "linux"))]
pub use elsewhere::{Claim, Instance, claim};
#[cfg(target_os = "linux")]
pub use linux::{Claim, Instance, claim};

use crate::args::{self, Args, Start};
use crate::window;

/// Does what a second start was asked for.
fn answer(app: &AppHandle, arguments: impl IntoIterator<Item = OsString>, folder: &Path) {
    match args::parse(arguments, folder) {
        Start::Window(Args { ask: Some(ask), .. }) => window::ask(app, ask),
        _ => window::raise(app),
    }
}
