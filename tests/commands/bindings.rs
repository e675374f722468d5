use std::fs;
use std::path::Path;

/// Writes the bindings when they are stale, and fails, so that the change is committed.
#[test]
fn typescript_follows_rust() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/bindings/commands.ts");
    let wanted = vizitka_commands::bindings().expect("no two types share a name");
    let written = fs::read_to_string(&path).unwrap_or_default();
    if written != wanted {
        fs::write(&path, wanted).unwrap();
        panic!("ui/src/bindings/commands.ts was stale; it is written now, commit it");
    }
}
