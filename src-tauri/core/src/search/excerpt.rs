//! A few words around a match, with the match marked.

use crate::kernel::text::fold;

/// How many characters stand before the first match.
const BEFORE: usize = 40;

/// How long an excerpt is, in characters.
const LENGTH: usize = 140;

/// Cuts a text around the first of the wanted (folded) words; answers the cut on one line
/// and the matched ranges in it, in characters.
pub fn excerpt(text: &str, wanted: &[&str]) -> (String, Vec<(u32, u32)>) {
    let letters: Vec<char> =
        text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let matches = matches(&letters, wanted);
    let first = matches.first().map_or(0, |(start, _)| *start);
    let mut from = first.saturating_sub(BEFORE);
    while from > 0 && from < first && letters[from - 1] != ' ' {
        from += 1;
    }
    let to = letters.len().min(from + LENGTH);
    let mut cut = String::new();
    let shift = if from > 0 {
        cut.push('…');
        1
    } else {
        0
    };
    cut.extend(&letters[from..to]);
    if to < letters.len() {
        cut.push('…');
    }
    let place = |at: usize| u32::try_from(at - from + shift).unwrap_or(u32::MAX);
    let marks = matches
        .iter()
        .filter(|(start, end)| *start >= from && *end <= to)
        .map(|(start, end)| (place(*start), place(*end)))
        .collect();
    (cut.trim_end().to_owned(), marks)
}

/// Where a word of the text begins with a wanted one, in characters, in order.
fn matches(letters: &[char], wanted: &[&str]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !letters[at].is_alphanumeric() {
            at += 1;
            continue;
        }
        let end = letters[at..]
            .iter()
            .position(|c| !c.is_alphanumeric())
            .map_or(letters.len(), |n| at + n);
        let word = fold(&letters[at..end].iter().collect::<String>());
        if let Some(hit) = wanted.iter().find(|wanted| word.starts_with(**wanted)) {
            // Folding may change the length of a word, hardly ever that of its beginning.
            found.push((at, end.min(at + hit.chars().count())));
        }
        at = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_match_is_marked_in_the_text_as_it_was_written() {
        let (cut, marks) = excerpt("Собака Рекс,\nпьёт чай. Ёлка на даче.", &["рекс", "елк"]);
        assert_eq!(cut, "Собака Рекс, пьёт чай. Ёлка на даче.");
        assert_eq!(marks, vec![(7, 11), (23, 26)]);
    }

    #[test]
    fn a_long_text_is_cut_around_the_match() {
        let text = format!("{} Рекс {}", "слово ".repeat(40), "слово ".repeat(40));
        let (cut, marks) = excerpt(&text, &["рекс"]);
        assert!(cut.starts_with('…') && cut.ends_with('…'), "both ends are cut: {cut}");
        let (start, end) = marks[0];
        let marked: String =
            cut.chars().skip(start as usize).take((end - start) as usize).collect();
        assert_eq!(marked, "Рекс");
    }
}
