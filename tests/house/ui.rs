use crate::tree::{none, sources};

/// The file's own room: `ui/src/features/<room>/…`.
fn feature_of(path: &str) -> Option<&str> {
    path.strip_prefix("ui/src/features/")?.split('/').next()
}

#[test]
fn only_the_platform_touches_tauri() {
    let offenders = sources("ui/src", &[".ts", ".svelte"])
        .into_iter()
        .filter(|source| !source.path.starts_with("ui/src/platform/"))
        .filter(|source| source.text.contains("@tauri-apps/"))
        .map(|source| source.path)
        .collect();
    none("@tauri-apps outside platform/", offenders);
}

#[test]
fn a_room_is_entered_by_its_front_door() {
    let mut offenders = Vec::new();
    for source in sources("ui/src", &[".ts", ".svelte"]) {
        let own = feature_of(&source.path);
        let imports = source.text.lines().filter(|line| line.contains(" from \""));
        for target in imports.filter_map(|line| line.split(" from \"").nth(1)?.split('"').next()) {
            let inside =
                if own.is_some() && target.starts_with("../") && !target.starts_with("../../") {
                    target.strip_prefix("../")
                } else {
                    target.split("features/").nth(1)
                };
            let Some(inside) = inside else { continue };
            let mut parts = inside.split('/');
            let room = parts.next().unwrap_or_default();
            let door = parts.next().unwrap_or("index");
            // What a room gives the frame is its other door, for the frame and for tests.
            let is_test = source.path.ends_with(".test.ts");
            if Some(room) != own && door != "index" && !(door == "room" && is_test) {
                offenders.push(format!("{}: {target}", source.path));
            }
        }
    }
    none("imports past a room's index.ts", offenders);
}

#[test]
fn shared_pieces_know_no_room() {
    let offenders = sources("ui/src/shared", &[".ts", ".svelte"])
        .into_iter()
        .filter(|source| source.text.contains("/features/"))
        .map(|source| source.path)
        .collect();
    none("shared/ imports a feature", offenders);
}

#[test]
fn colours_stand_in_the_tokens_only() {
    let mut offenders = Vec::new();
    for source in sources("ui/src", &[".svelte", ".css"]) {
        if source.path.ends_with("tokens.css") {
            continue;
        }
        for (number, line) in source.text.lines().enumerate() {
            let is_colour = |part: &str| {
                let digits = part.chars().take_while(char::is_ascii_hexdigit).count();
                [3, 4, 6, 8].contains(&digits)
                    && !part.starts_with(|c: char| c.is_ascii_alphabetic() && digits < 6)
            };
            let hex = line.split('#').skip(1).any(is_colour)
                && line.contains(':')
                && !line.contains("href")
                && !line.contains("{#");
            if hex || line.contains("rgb(") || line.contains("rgba(") {
                offenders.push(format!("{}:{} {}", source.path, number + 1, line.trim()));
            }
        }
    }
    none("a colour outside tokens.css", offenders);
}

#[test]
fn long_texts_are_cut_in_one_place() {
    let offenders = sources("ui/src", &[".svelte", ".css"])
        .into_iter()
        .filter(|source| !source.path.ends_with("styles/base.css"))
        .filter(|source| {
            source.text.contains("line-clamp: var(") || has_clamped_lines(&source.text)
        })
        .map(|source| source.path)
        .collect();
    none("line-clamp outside base.css, which has the class clamp", offenders);
}

fn has_clamped_lines(text: &str) -> bool {
    let clamps = text.split("line-clamp:").skip(1);
    clamps.into_iter().any(|after| after.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}
