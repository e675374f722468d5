//! Two times where one is to be written down: «в пятницу или субботу», «в 10 и в 15», "at 10 or 11".

use super::super::lexer::Token::{Number, Word};
use super::super::vocabulary::{self, Unit};
use super::Scan;

impl Scan<'_> {
    /// Whether the word here stands between two times of a kind, so that it is open which of them is
    /// meant: none is better than the other. «Через неделю или две» is about one time, and what a
    /// number counts is none.
    pub(super) fn is_between_two_times(&self, word: &str) -> bool {
        let is_linked = vocabulary::is_or(word) || vocabulary::is_and(word) && !self.is_between;
        let is_end = self.word_at(1).is_some_and(vocabulary::is_until) && !vocabulary::is_or(word);
        is_linked && !is_end && self.ends_time() && self.is_time_at(1)
    }

    /// Whether a day, an hour or a part of the day ends here.
    fn ends_time(&self) -> bool {
        let ends_hour = self.found.clock.is_some() && self.start_end == self.at;
        let ends_day = self.has_day() && self.day_end == self.at;
        // «5 и 6 декабря»
        let is_number = self.at.checked_sub(1).is_some_and(
            |before| matches!(self.tokens[before], Number(1..=31, digits) if digits <= 2),
        );
        if is_number && self.is_day_at(1) {
            return true;
        }
        match self.word_before() {
            Some(word) if vocabulary::unit(word).is_some() => false,
            Some(word) if vocabulary::part(word).is_some() => true,
            _ => ends_hour || ends_day,
        }
    }

    /// Whether one begins there, perhaps behind «в».
    fn is_time_at(&self, ahead: usize) -> bool {
        let is_at = self.word_at(ahead).is_some_and(vocabulary::is_at);
        let at = ahead + usize::from(is_at);
        match self.peek(at) {
            Some(Word(word)) => {
                vocabulary::weekday(word).is_some()
                    || vocabulary::relative_day(word).is_some()
                    || vocabulary::part(word).is_some()
                    || vocabulary::is_plain_day(word)
                        && vocabulary::day_ordinal(word).is_some()
                        && self.is_whole(at + 1)
            }
            Some(Number(..)) => {
                let unit = self.word_at(at + 1).and_then(vocabulary::unit);
                unit != Some(Unit::Minute) && (self.counts_nothing(at + 1) || self.is_clock_at(at))
            }
            _ => false,
        }
    }

    fn is_clock_at(&self, at: usize) -> bool {
        self.mark_at(at + 1) == Some(':') && self.number_at(at + 2).is_some()
    }
}
