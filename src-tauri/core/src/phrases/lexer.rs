//! A phrase in pieces: words, numbers, and the marks between them.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;

use crate::kernel::text::fold;

/// One piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A word, folded: «Наступного вівторка» reads «наступного», «вивторка»; and the signs of
    /// what is counted, such as `%`.
    Word(String),
    /// A number, and with how many digits it was written: none when it was said in words.
    Number(u32, usize),
    /// `:`, `.`, `/`, and `-` for every dash.
    Mark(char),
}

/// A phrase cut up.
pub(super) struct Phrase {
    /// Its pieces.
    pub tokens: Vec<Token>,
    /// Of each piece, whether it is written as names are: «Петров» and not «ПЕТРОВ».
    pub are_names: Vec<bool>,
}

/// Cuts a phrase up. Numbers too long for a date come as words, which mean nothing.
pub(super) fn cut(text: &str) -> Phrase {
    let Folded { text: folded, capitals } = Folded::of(text);
    let mut phrase = Phrase { tokens: Vec::new(), are_names: Vec::new() };
    let mut at = 0;
    let (mut is_after_letter, mut is_after_digit) = (false, false);
    while let Some(first) = folded[at..].chars().next() {
        let rest = &folded[at..];
        let run = |is: fn(char) -> bool| rest.find(|c| !is(c)).unwrap_or(rest.len());
        let (token, taken) = if first.is_ascii_digit() {
            let taken = run(|c| c.is_ascii_digit());
            let token = match rest[..taken].parse() {
                Ok(number) if taken <= 4 => Token::Number(number, taken),
                _ => Token::Word(rest[..taken].to_owned()),
            };
            (Some(token), taken)
        } else if first.is_alphabetic() {
            let taken = run(char::is_alphabetic);
            let word = &rest[..taken];
            // «15к» are thousands, «15 к Петрову» is an hour.
            let is_thousands = is_after_digit && matches!(word, "к" | "k");
            let word = if is_thousands { "тыс" } else { word };
            (Some(Token::Word(word.to_owned())), taken)
        } else if matches!(first, '%' | '№' | '#' | '₽' | '₴' | '$' | '€') {
            // What a number beside them says is no hour.
            (Some(Token::Word(first.to_string())), first.len_utf8())
        } else {
            let mark = match first {
                // The point of «14 ч. 30 мин.» shortens a word.
                '.' if is_after_letter => None,
                ':' | '.' | '-' | '/' => Some(first),
                '‐' | '‑' | '‒' | '–' | '—' | '−' => Some('-'),
                _ => None,
            };
            (mark.map(Token::Mark), first.len_utf8())
        };
        if let Some(token) = token {
            let second = at + first.len_utf8();
            phrase.tokens.push(token);
            phrase.are_names.push(capitals.contains(&at) && !capitals.contains(&second));
        }
        is_after_letter = first.is_alphabetic();
        is_after_digit = first.is_ascii_digit();
        at += taken;
    }
    phrase
}

/// A phrase folded, and where in it the capital letters stand.
struct Folded {
    text: String,
    capitals: HashSet<usize>,
}

impl Folded {
    fn of(text: &str) -> Folded {
        let mut folded = Folded { text: String::new(), capitals: HashSet::new() };
        let (mut before, mut letter) = (' ', [0; 4]);
        for sign in text.nfc() {
            if sign.is_uppercase() {
                folded.capitals.insert(folded.text.len());
            }
            folded.text.push_str(&fold(sign.encode_utf8(&mut letter)));
            // "p.m." is one word.
            if matches!(sign, 'm' | 'M') && before == '.' {
                for half in ["p.m", "a.m"] {
                    if folded.text.ends_with(half) {
                        folded.text.truncate(folded.text.len() - 2);
                        folded.text.push('m');
                    }
                }
            }
            before = sign;
        }
        folded
    }
}
