//! Forms of address and titles before a name: «г-н», "Mrs", "Dr.", «проф.»; and what stands behind
//! a surname: "Jr.", «мл.», "PhD".

use crate::contacts::model::Sex;
use crate::kernel::text::fold;

/// What a word before a name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Title {
    /// How somebody is addressed, which says no more than whether it is she or he.
    Form(Sex),
    /// A degree or an office.
    Earned,
}

fn title(word: &str) -> Option<Title> {
    let folded = fold(word);
    let is_short = folded.ends_with('.');
    Some(match folded.trim_end_matches('.') {
        "mr" | "mister" | "г-н" | "господин" | "пан" => Title::Form(Sex::Male),
        "mrs" | "ms" | "miss" | "г-жа" | "госпожа" | "пани" => {
            Title::Form(Sex::Female)
        }
        "dr" | "prof" | "professor" | "rev" | "д-р" | "проф" | "профессор" | "професор"
        | "акад" | "академик" | "доц" | "доцент" | "инж" => Title::Earned,
        "др" if is_short => Title::Earned,
        _ => return None,
    })
}

/// Whether a text is a title or a form of address and nothing else.
pub(crate) fn is_title(text: &str) -> bool {
    title(text).is_some()
}

/// What stood before a name.
#[derive(Debug, Default)]
pub(super) struct Titles {
    /// As it was written; empty where it says no more than the sex.
    pub text: String,
    /// By the form of address.
    pub sex: Option<Sex>,
}

/// Takes the titles before a name off its words. A word alone is a name.
pub(super) fn take(words: &mut Vec<String>) -> Titles {
    part_joined(words);
    let (mut taken, mut titles) = (0, Vec::new());
    while taken + 1 < words.len() {
        let is_link = taken > 0 && matches!(words[taken].as_str(), "&" | "and" | "и" | "й" | "та");
        match title(&words[taken]) {
            Some(found) => titles.push(found),
            // "Mr & Mrs Smith"
            None if is_link && is_title(&words[taken + 1]) => {}
            None => break,
        }
        taken += 1;
    }
    let written: Vec<String> = words.drain(..taken).collect();
    match titles[..] {
        [] => Titles::default(),
        [Title::Form(sex)] => Titles { text: String::new(), sex: Some(sex) },
        [Title::Form(sex), ref rest @ ..] if rest.iter().all(|title| *title == Title::Earned) => {
            Titles { text: written[1..].join(" "), sex: Some(sex) }
        }
        _ => Titles { text: written.join(" "), sex: None },
    }
}

/// "Dr.Smith" in two words.
fn part_joined(words: &mut Vec<String>) {
    let Some(first) = words.first() else { return };
    let Some((before, name)) = first.split_once('.') else { return };
    if name.chars().count() > 1 && name.starts_with(char::is_uppercase) {
        let written = format!("{before}.");
        if is_title(&written) {
            let name = name.to_owned();
            words.splice(..1, [written, name]);
        }
    }
}

/// How many words at the end of a name stand behind the surname: "Smith Jr.", «Иванов мл.».
pub(super) fn suffixes(words: &[String]) -> usize {
    const LATIN: [&str; 10] = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "dds", "mba"];
    let is_suffix = |word: &&String| {
        let folded = fold(word);
        let bare = folded.trim_end_matches(['.', ',']).replace('.', "");
        LATIN.contains(&bare.as_str()) || matches!(folded.as_str(), "мл." | "ст.")
    };
    words.iter().rev().take_while(is_suffix).count()
}
