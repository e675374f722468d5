//! The shell: what only a desktop can do. It knows no rule of the product; those stand in
//! `vizitka-core`, behind the table of `vizitka-commands`.

mod calls;
mod language;
mod log;
mod painted;
mod start;
mod window;

pub use start::run;
