//! Hands `tauri.conf.json` and the capabilities to Tauri.

fn main() {
    // With the configuration at the root Tauri would look for `./capabilities`, find nothing there,
    // and grant nothing without a word; hence the explicit pattern.
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*.json");
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
