//! Weekdays: which words are one here, and which was meant to be one.

use chrono::Weekday;

use super::super::lexer::Token::Number;
use super::super::vocabulary::{self, Unit};
use super::Scan;

impl Scan<'_> {
    /// Whether a word that says nothing was meant to name a day: passed over, it would leave
    /// another one standing.
    pub(super) fn is_slip(&self, word: &str) -> bool {
        let follows_number = self.at.checked_sub(1).is_some_and(
            |before| matches!(self.tokens[before], Number(1..=31, digits) if digits <= 2),
        );
        vocabulary::number(word).is_none() && vocabulary::is_nearly_weekday(word)
            || vocabulary::part(word).is_none() && vocabulary::is_nearly_day(word)
            || follows_number && vocabulary::is_nearly_month(word)
    }

    /// A weekday that a word names here. «Нед» is a Sunday unless it is a week («через 2 нед»,
    /// «след. нед.»), «серед» a Wednesday unless something follows that one may be among.
    pub(super) fn weekday_said(&self, word: &str) -> Option<Weekday> {
        let before = self.word_before();
        match word {
            "нед" => {
                let is_counted = self
                    .at
                    .checked_sub(1)
                    .is_some_and(|before| matches!(self.tokens[before], Number(..)));
                let is_week = self.turn.is_some()
                    || before.is_some_and(|word| {
                        vocabulary::is_in(word)
                            || vocabulary::number(word).is_some()
                            || word == "на"
                    })
                    || self.word_at(1).is_some_and(vocabulary::is_ago);
                (!is_counted && !is_week && !self.has_day()).then_some(Weekday::Sun)
            }
            "серед" => {
                let is_free = self
                    .word_at(1)
                    .is_none_or(|next| vocabulary::is_at(next) || vocabulary::part(next).is_some());
                is_free.then_some(Weekday::Wed)
            }
            _ => vocabulary::weekday(word),
        }
    }

    /// Whether the weekday here may be a surname: Середа and Суббота are, written as names behind
    /// another word that leads to no day.
    pub(super) fn is_surname(&self) -> bool {
        let is_name = self.are_names.get(self.at).is_some_and(|is_name| *is_name);
        let is_led = self
            .word_before()
            .is_some_and(|word| vocabulary::is_at(word) || vocabulary::turn(word).is_some());
        is_name && !is_led && self.at > 0 && self.word_at(0).is_some_and(vocabulary::is_surname)
    }

    /// Takes a weekday, with the week behind it; answers how many pieces that is.
    pub(super) fn weekday(&mut self, weekday: Weekday) -> usize {
        if self.is_last_weekday(1) {
            self.turn = None;
            return 1;
        }
        let taken = 1 + usize::from(self.week_behind()) + self.after_next(Unit::Week);
        if taken == 1 && self.is_passed_over() {
            self.found.beyond = Some((1, Unit::Week));
        }
        self.found.is_weekday_first = self.found.offset.is_none();
        let is_other = self.found.weekday.is_some_and(|(named, _)| named != weekday);
        self.is_torn |= is_other && !self.is_moved_to();
        self.found.is_weekday_name = self.is_surname();
        self.found.weekday = Some((weekday, self.turn.take()));
        taken
    }
}
