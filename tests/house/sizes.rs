use crate::tree::{none, sources};

#[test]
fn no_file_outgrows_its_reader() {
    let mut offenders = Vec::new();
    for source in sources("src-tauri", &[".rs"]) {
        let lines = source.product().lines().count();
        if lines > 400 {
            offenders.push(format!("{}: {lines} lines, 400 at most", source.path));
        }
    }
    for source in sources("ui/src", &[".svelte"]) {
        let lines = source.text.lines().count();
        if lines > 300 {
            offenders.push(format!("{}: {lines} lines, 300 at most", source.path));
        }
    }
    none("files to part", offenders);
}
