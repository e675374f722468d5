//! The smallest Tauri window. It writes the file that `VIZITKA_PAINTED_FILE` names when its page
//! has been painted, as Vizitka does, so that both are measured by the same mark.

#[tauri::command]
fn painted() {
    if let Some(file) = std::env::var_os("VIZITKA_PAINTED_FILE") {
        let _ = std::fs::write(file, "");
    }
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![painted])
        .run(tauri::generate_context!())
}
