//! Lists the words files, so that a new room's file needs no line of code.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    // Asked when it runs, not when it was compiled: the clone may have moved since.
    let here = env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?;
    let root = Path::new(&here).join("../../assets/words");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut code = String::new();
    for language in ["ru", "uk", "en"] {
        let folder = root.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = fs::read_dir(&folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<Vec<_>>>()?;
        files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        files.sort();
        let _ = writeln!(code, "const {}: &[(&str, &str)] = &[", language.to_uppercase());
        for path in files {
            println!("cargo::rerun-if-changed={}", path.display());
            let path = fs::canonicalize(path)?;
            let _ = writeln!(
                code,
                "    ({:?}, include_str!({:?})),",
                path.file_name().unwrap_or_default(),
                path
            );
        }
        let _ = writeln!(code, "];");
    }
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(Path::new(&out).join("word_files.rs"), code)
}
