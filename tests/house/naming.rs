use crate::tree::{none, root, sources};

/// Words that say nothing about what a thing does.
const EMPTY_NAMES: [&str; 8] =
    ["manager", "service", "helper", "util", "utils", "handler", "processor", "misc"];

#[test]
fn names_say_what_a_thing_is() {
    let mut offenders = Vec::new();
    for folder in ["src-tauri", "ui/src", "tests"] {
        for source in sources(folder, &[".rs", ".ts", ".svelte", ".mjs"]) {
            let file = source.path.rsplit('/').next().unwrap().to_lowercase();
            let stem = file.split('.').next().unwrap();
            if EMPTY_NAMES.contains(&stem) {
                offenders.push(source.path.clone());
            }
            for line in source.text.lines() {
                let declared = ["struct ", "enum ", "trait ", "class ", "interface "]
                    .iter()
                    .find_map(|word| {
                        let (before, after) = line.split_once(word)?;
                        let is_code = before.trim().is_empty()
                            || before.trim().starts_with("pub")
                            || before.trim().starts_with("export");
                        is_code.then(|| {
                            after
                                .split(|c: char| !c.is_alphanumeric())
                                .next()
                                .unwrap_or("")
                                .to_lowercase()
                        })
                    });
                if let Some(name) =
                    declared.filter(|name| EMPTY_NAMES.iter().any(|empty| name.ends_with(empty)))
                {
                    offenders.push(format!("{}: {name}", source.path));
                }
            }
        }
    }
    none("names that say nothing", offenders);
}

#[test]
fn nothing_is_left_for_later() {
    let mut offenders = Vec::new();
    for folder in ["src-tauri", "ui/src", "tests"] {
        for source in sources(folder, &[".rs", ".ts", ".svelte", ".mjs", ".sh", ".sql"]) {
            if source.path.starts_with("tests/house/") {
                continue;
            }
            let words = ["TODO", "FIXME", "todo!(", "unimplemented!(", "#[ignore"];
            for word in words.iter().filter(|word| source.text.contains(**word)) {
                offenders.push(format!("{}: {word}", source.path));
            }
        }
    }
    none("left for later", offenders);
}

#[test]
fn the_top_of_the_house_holds_what_the_user_fixed() {
    const ENTRIES: [&str; 8] = [
        "Cargo.toml",
        "src-tauri",
        "ui",
        "assets",
        "tests",
        "tauri.conf.json",
        "README.md",
        "Makefile",
    ];
    for entry in ENTRIES {
        assert!(root().join(entry).exists(), "{entry} stands at the top");
    }
}
