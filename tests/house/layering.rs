use crate::tree::{Source, none, root, sources};

/// The rooms of the core by tier; a room may use its own tier's and lower ones.
const TIERS: &[(&str, &[&str])] = &[
    ("kernel", &["kernel", "error", "ids", "text"]),
    ("people", &["dictionary", "settings", "organizations", "sources", "tags", "contacts"]),
    ("events", &["leads", "interactions", "dates", "tasks"]),
    ("lenses", &["summaries", "timeline", "search", "reports", "phrases"]),
    ("motions", &["reminders", "imports", "exports", "trash", "sample"]),
];

fn tier_of(room: &str) -> Option<usize> {
    TIERS.iter().position(|(_, rooms)| rooms.contains(&room))
}

fn room_of(source: &Source) -> &str {
    let inside = source.path.trim_start_matches("src-tauri/core/src/");
    inside.split('/').next().unwrap().trim_end_matches(".rs")
}

/// Every `crate::<room>` that a file names.
fn named_rooms(text: &str) -> impl Iterator<Item = &str> {
    text.split("crate::")
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(""))
}

#[test]
fn every_room_of_the_core_has_a_tier() {
    let strangers = sources("src-tauri/core/src", &[".rs"])
        .iter()
        .map(|source| room_of(source).to_owned())
        .filter(|room| room != "lib" && tier_of(room).is_none())
        .collect();
    none("rooms without a tier in tests/house/layering.rs", strangers);
}

#[test]
fn imports_in_the_core_go_down_only() {
    let mut climbing = Vec::new();
    for source in sources("src-tauri/core/src", &[".rs"]) {
        let Some(own) = tier_of(room_of(&source)) else { continue };
        for room in named_rooms(source.product()) {
            if tier_of(room).is_some_and(|tier| tier > own) {
                climbing.push(format!("{} uses crate::{room}", source.path));
            }
        }
    }
    none("imports that go up", climbing);
}

#[test]
fn the_core_knows_no_window_no_network_and_no_clock() {
    const FOREIGN: [&str; 6] =
        ["tauri", "std::net", "Utc::now", "Local::now", "SystemTime", "Instant::now"];
    let offenders = sources("src-tauri/core/src", &[".rs"])
        .iter()
        .flat_map(|source| {
            let named = FOREIGN.iter().filter(|word| {
                source
                    .product()
                    .lines()
                    .any(|line| !line.trim_start().starts_with("//") && line.contains(**word))
            });
            named.map(|word| format!("{}: {word}", source.path)).collect::<Vec<_>>()
        })
        .collect();
    none("the core reaches outside", offenders);
}

#[test]
fn commands_hold_no_sql_and_open_no_window() {
    const FOREIGN: [&str; 6] =
        ["SELECT ", "INSERT ", "UPDATE ", "DELETE FROM", "rusqlite", "tauri::"];
    let offenders = sources("src-tauri/commands/src", &[".rs"])
        .iter()
        .flat_map(|source| {
            FOREIGN
                .iter()
                .filter(|word| source.product().contains(**word))
                .map(|word| format!("{}: {word}", source.path))
                .collect::<Vec<_>>()
        })
        .collect();
    none("the boundary translates only", offenders);
}

#[test]
fn no_room_opens_a_transaction() {
    let offenders = sources("src-tauri/core/src", &[".rs"])
        .iter()
        .filter(|source| !source.path.contains("/kernel/"))
        .filter(|source| {
            ["\"BEGIN\"", "BEGIN IMMEDIATE", "\"COMMIT\"", "Transaction::"]
                .iter()
                .any(|word| source.product().contains(word))
        })
        .map(|source| source.path.clone())
        .collect();
    none("only the kernel opens transactions", offenders);
}

#[test]
fn the_terminal_links_no_window() {
    let manifest = std::fs::read_to_string(root().join("src-tauri/cli/Cargo.toml")).unwrap();
    for library in ["tauri", "gtk", "wry", "webkit"] {
        assert!(!manifest.contains(library), "vizitka-cli names {library}");
    }
}
