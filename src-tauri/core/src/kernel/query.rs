//! What somebody typed into a search, parted as people mean it: the same in the search and in
//! the filter of a list.

use super::text::{digits, fold};

/// The words of a query as search and lists compare them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Term {
    /// Letters to find anywhere.
    Text(String),
    /// One letter: the beginning of a word, such as an initial.
    Initial(char),
    /// Digits to find in a phone number.
    Number(String),
}

/// Parts a query into terms: «Иванов С. В.» is a text and two initials, `916 12` two numbers
/// that a phone may hold side by side.
pub(crate) fn terms(query: &str) -> Vec<Term> {
    let folded = fold(query);
    let has_letters = folded.chars().any(char::is_alphabetic);
    let number = digits(&folded);
    if !has_letters && number.len() >= 2 {
        return vec![Term::Number(number)];
    }
    let words: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';'))
        .filter(|word| !word.is_empty())
        .collect();
    words.chunk_by(|a, b| is_numeric(a) && is_numeric(b)).flat_map(terms_of).collect()
}

fn is_numeric(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && !word.contains(char::is_alphabetic)
}

/// The terms of one word, or of the words of digits that stand side by side.
fn terms_of(run: &[&str]) -> Vec<Term> {
    match run {
        [word] if !is_numeric(word) => vec![text_term(word)],
        _ if is_dialled(run) => vec![Term::Number(digits(&run.concat()))],
        // Beside a piece of a phone a short number is one too: `916 12`; by itself it is rather
        // the «12» of a school, which stands in a name.
        _ => {
            let is_phone = run.iter().any(|word| digits(word).len() >= 3);
            let term = |word: &&str| match is_phone {
                true => Term::Number(digits(word)),
                false => text_term(word),
            };
            run.iter().map(term).collect()
        }
    }
}

/// Whether words of digits begin as a phone is dialled: `+38 067`, `(916) 12`, `8 916`, `067 1`.
fn is_dialled(run: &[&str]) -> bool {
    let begins = |first: &&str| first.starts_with(['+', '(', '0']) || *first == "8";
    run.first().is_some_and(begins) && digits(&run.concat()).len() >= 2
}

/// A word without what people put around it: «Ромашка», (Ромашка), #vip.
fn text_term(word: &str) -> Term {
    let around = |c: char| matches!(c, '«' | '»' | '"' | '“' | '”' | '„' | '(' | ')' | '#');
    let bare = match word.trim_matches(around) {
        "" => word,
        bare => bare,
    };
    let mut letters = bare.chars();
    match (letters.next(), letters.next()) {
        (Some(only), None) if only.is_alphabetic() => Term::Initial(only),
        _ => Term::Text(bare.to_owned()),
    }
}

/// A number dialled with a prefix for abroad (8 10 49…, 00 380…) or a trunk prefix (8 916…,
/// 067…) without that prefix: the buffer holds international digits.
pub(crate) fn domestic(number: &str) -> Option<&str> {
    ["810", "00", "8", "0"]
        .iter()
        .find_map(|prefix| number.strip_prefix(prefix).filter(|rest| rest.len() >= 3))
}

/// Whether the digits of a line hold a number, dialled with a prefix or without.
pub(crate) fn is_dialled_by(digits: &str, number: &str) -> bool {
    digits.contains(number) || domestic(number).is_some_and(|rest| digits.contains(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_parted_as_people_mean_it() {
        let text = |text: &str| Term::Text(text.to_owned());
        assert_eq!(
            terms("Иванов С. В."),
            vec![text("иванов"), Term::Initial('с'), Term::Initial('в')]
        );
        assert_eq!(terms("иванов св"), vec![text("иванов"), text("св")]);
        assert_eq!(terms("+7 (916) 12"), vec![Term::Number("791612".to_owned())]);
        assert_eq!(terms("  "), vec![]);
        let number = |text: &str| Term::Number(text.to_owned());
        assert_eq!(terms("иванов +38 (067) 1"), vec![text("иванов"), number("380671")]);
        assert_eq!(terms("иванов 8 916"), vec![text("иванов"), number("8916")]);
        assert_eq!(terms("иванов 916 12"), vec![text("иванов"), number("916"), number("12")]);
        assert_eq!(terms("школа 12"), vec![text("школа"), text("12")]);
        assert_eq!(
            terms("ООО \"Ромашка\" (#vip)"),
            vec![text("ооо"), text("ромашка"), text("vip")]
        );
        assert_eq!(terms("\""), vec![text("\"")]);
    }
}
