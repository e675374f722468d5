//! Doors out of the window, opened only by a click of the user: a call, a letter, a page, the
//! folder of an exported file. Each in the desktop's own program.

use tauri::{AppHandle, Url};
use tauri_plugin_opener::OpenerExt;

/// Addresses that may leave the window; anything else could start a program.
const SCHEMES: [&str; 3] = ["tel", "mailto", "https"];

/// Whether the desktop may be handed this address.
fn may_open(address: &str) -> bool {
    Url::parse(address).is_ok_and(|url| SCHEMES.contains(&url.scheme()))
}

/// Opens an address in the desktop's program for it. Returns whether it went out.
pub fn open(app: &AppHandle, address: &str) -> bool {
    may_open(address) && app.opener().open_url(address, None::<&str>).is_ok()
}

/// Opens the folder that holds a file, with the file selected where the desktop can do that.
pub fn show_file(app: &AppHandle, path: &str) -> bool {
    app.opener().reveal_item_in_dir(path).is_ok()
}

#[cfg(test)]
mod tests {
    use super::may_open;

    #[test]
    fn only_calls_letters_and_secure_pages_leave_the_window() {
        assert!(may_open("tel:+380671112233"));
        assert!(may_open("mailto:olena@example.org?subject=%D0%9F%D1%80%D0%B8%D0%B2%D1%96%D1%82"));
        assert!(may_open("https://example.org/"));
        for refused in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "http://example.org",
            "smb://x",
            "/bin/sh",
        ] {
            assert!(!may_open(refused), "{refused}");
        }
    }
}
