//! Networks in which people are found, as headings and labels name them.

use crate::contacts::PointKind;
use crate::kernel::text::fold;

/// Beginnings of folded words, between `|`.
const NETS: [(PointKind, &str); 4] = [
    (PointKind::Telegram, "telegram|телеграм"),
    (PointKind::Viber, "viber|вайбер"),
    (PointKind::Whatsapp, "whatsapp|ватсап|вотсап|вацап"),
    (
        PointKind::Other,
        "instagram|инстаграм|facebook|фейсбук|вконтакт|однокласс|tiktok|тикток|linkedin|twitter|твиттер\
         |youtube|ютуб|skype|скайп|icq|jabber|discord|дискорд|signal|snapchat|pinterest|messenger|мессенджер",
    ),
];

/// The same as whole words.
const SHORT: [&str; 6] = ["вк", "vk", "insta", "инста", "fb", "ok"];

/// The kind of line that a text names a network for.
pub(super) fn kind_of(text: &str) -> Option<PointKind> {
    text.split(|c: char| !c.is_alphanumeric()).find_map(kind_of_word)
}

/// The word of a text that names a network without a kind of its own, as it is written there.
pub(super) fn named_in(text: &str) -> Option<&str> {
    let is_net = |word: &&str| kind_of_word(word) == Some(PointKind::Other);
    text.split(|c: char| !c.is_alphanumeric()).find(is_net)
}

fn kind_of_word(word: &str) -> Option<PointKind> {
    let folded = fold(word);
    if SHORT.contains(&folded.as_str()) {
        return Some(PointKind::Other);
    }
    let begins = |starts: &str| starts.split('|').any(|start| folded.starts_with(start));
    NETS.into_iter().find(|(_, starts)| begins(starts)).map(|(kind, _)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_are_known_by_their_names() {
        for (text, kind, word) in [
            ("Инстаграм (личный)", Some(PointKind::Other), Some("Инстаграм")),
            ("Інстаграм", Some(PointKind::Other), Some("Інстаграм")),
            ("Страница в VK", Some(PointKind::Other), Some("VK")),
            ("Телеграм", Some(PointKind::Telegram), None),
            ("Размер обуви", None, None),
        ] {
            assert_eq!((kind_of(text), named_in(text)), (kind, word), "{text}");
        }
    }
}
