//! The shell: what only a desktop can do. The window, the tray icon, notices, the dialogs of the
//! system, the pulse that looks for what is due, and one door to the commands. It knows no rule of
//! the product; those stand in `vizitka-core`, behind the table of `vizitka-commands`.

mod ahead;
mod args;
mod autostart;
mod base;
mod calls;
mod clock;
mod desktop;
mod dialogs;
mod due;
mod environment;
mod instance;
mod links;
mod log;
mod notices;
mod painted;
mod refusal;
mod remembered;
#[cfg(unix)]
mod signals;
mod start;
mod ticker;
mod tray;
mod window;
mod words;
mod written;

pub use start::run;
