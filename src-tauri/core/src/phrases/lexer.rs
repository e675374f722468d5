//! A phrase in pieces: words, numbers, and the marks between them.

use crate::kernel::text::fold;

/// One piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A word, folded: «Наступного вівторка» reads «наступного», «вивторка».
    Word(String),
    /// A number, and with how many digits it was written.
    Number(u32, usize),
    /// `:`, `.`, `/`, and `-` for every dash.
    Mark(char),
}

/// Cuts a phrase up. Numbers too long for a date come as words, which mean nothing.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let folded = fold(text).replace("p.m", "pm").replace("a.m", "am");
    let mut tokens = Vec::new();
    let mut rest = folded.as_str();
    let mut is_after_letter = false;
    while let Some(first) = rest.chars().next() {
        let run = |is: fn(char) -> bool| rest.find(|c| !is(c)).unwrap_or(rest.len());
        let cut = if first.is_ascii_digit() {
            let cut = run(|c| c.is_ascii_digit());
            tokens.push(match rest[..cut].parse() {
                Ok(number) if cut <= 4 => Token::Number(number, cut),
                _ => Token::Word(rest[..cut].to_owned()),
            });
            cut
        } else if first.is_alphabetic() {
            let cut = run(char::is_alphabetic);
            tokens.push(Token::Word(rest[..cut].to_owned()));
            cut
        } else {
            match first {
                // The point of «14 ч. 30 мин.» shortens a word.
                '.' if is_after_letter => {}
                ':' | '.' | '-' | '/' => tokens.push(Token::Mark(first)),
                '‐' | '‑' | '‒' | '–' | '—' | '−' => tokens.push(Token::Mark('-')),
                _ => {}
            }
            first.len_utf8()
        };
        is_after_letter = first.is_alphabetic();
        rest = &rest[cut..];
    }
    tokens
}
