//! Numbers in words become numbers: «двадцать пять», "twenty-five", «ноль пять».
//!
//! Done before anything is read, so that «в десять тридцать» is understood as «в 10 30» is and
//! «через двадцать минут» as «через 20 минут».

use super::lexer::Phrase;
use super::lexer::Token::{self, Mark, Number, Word};
use super::vocabulary;

/// How many digits a number has that was said in words.
pub(super) const IN_WORDS: usize = 0;

/// The phrase with its numbers in words joined into numbers.
pub(super) fn joined(phrase: Phrase) -> Phrase {
    let mut joined = Phrase { tokens: Vec::new(), are_names: Vec::new() };
    let mut at = 0;
    while let Some(token) = phrase.tokens.get(at) {
        let (token, taken) = number_at(&phrase.tokens[at..]).unwrap_or((token.clone(), 1));
        joined.tokens.push(token);
        joined.are_names.push(phrase.are_names[at]);
        at += taken;
    }
    joined
}

/// The number with which pieces begin, and how many of them it takes.
fn number_at(pieces: &[Token]) -> Option<(Token, usize)> {
    match pieces {
        // Minutes such as «ноль пять» are written with two digits.
        [Word(nought), Word(unit), ..]
            if vocabulary::is_nought(nought) && vocabulary::is_nought(unit) =>
        {
            Some((Number(0, 2), 2))
        }
        [Word(nought), Word(unit), ..]
            if vocabulary::is_nought(nought) && vocabulary::unit_of_tens(unit).is_some() =>
        {
            Some((Number(vocabulary::unit_of_tens(unit)?, 2), 2))
        }
        [Word(zero), ..] if vocabulary::is_zero(zero) => Some((Number(0, IN_WORDS), 1)),
        [Word(first), rest @ ..] => {
            let value = vocabulary::cardinal(first)?;
            let is_tens = value >= 20;
            let (unit, taken) = match rest {
                [Mark('-'), Word(unit), ..] if is_tens => (vocabulary::unit_of_tens(unit), 3),
                [Word(unit), ..] if is_tens => (vocabulary::unit_of_tens(unit), 2),
                _ => (None, 1),
            };
            Some(match unit {
                Some(unit) => (Number(value + unit, IN_WORDS), taken),
                None => (Number(value, IN_WORDS), 1),
            })
        }
        _ => None,
    }
}
