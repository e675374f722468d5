//! Where a talk ends: the second hour of «с 10 до 12», «15:00–16:00», "3 to 4 pm".

use super::super::lexer::Token::{Mark, Word};
use super::super::vocabulary::{self, Part, Unit};
use super::{Clock, Scan, Until};

impl Scan<'_> {
    /// Whether what stands here is linked to the first hour as its end: between them are a dash
    /// or a word such as «до», and nothing else but what belongs to the first.
    pub(super) fn ends_hours(&self) -> bool {
        if self.found.clock.is_none() || self.found.until.is_some() {
            return false;
        }
        let mut between = self.tokens.get(self.start_end..self.at).unwrap_or_default();
        while let [Word(word), rest @ ..] = between
            && belongs_to_hour(word)
        {
            between = rest;
        }
        match between {
            [Mark('-')] => true,
            [Word(word)] if vocabulary::is_and(word) => self.is_between,
            [Word(word)] => vocabulary::is_until(word),
            // «в 10 и до 12»
            [Word(and), Word(word)] => vocabulary::is_and(and) && vocabulary::is_until(word),
            _ => false,
        }
    }

    /// Takes a second hour, which counts when it is the end of the first; answers how many
    /// pieces it took. None where it is an hour as good as the first.
    pub(super) fn until(&mut self, clock: Clock, has_minutes: bool, taken: usize) -> Option<usize> {
        let before = taken.checked_sub(1).and_then(|last| self.word_at(last));
        // «15:00 – 2 часа» says how long, «11-12 часов» when it ends.
        let is_later = self.found.clock.is_some_and(|first| first.hour < clock.hour);
        let is_unit = before.and_then(vocabulary::unit) == Some(Unit::Hour);
        let is_length = self.is_dashed() && is_unit && !is_later;
        if !self.ends_hours() && self.is_count_before_hour() {
            return Some(self.count_as_length(clock, taken));
        }
        if !self.ends_hours() || is_length || !has_minutes && !self.is_whole(taken) {
            return (!self.is_other_hour(clock)).then_some(taken);
        }
        let afternoon = self.is_of_afternoon(taken).then_some(Part::Afternoon);
        let own = self.word_at(taken).and_then(vocabulary::part).or(afternoon);
        let part = own.or_else(|| (before == Some("дня")).then_some(Part::Afternoon));
        self.found.until = Some(Until { clock, part });
        Some(taken + usize::from(own.is_some()))
    }

    /// Whether the first hour turns out to be how long it lasts, since another is told behind «в»: «2
    /// часа в 10».
    pub(super) fn is_count_before_hour(&self) -> bool {
        let is_led =
            |word: &str| matches!(word, "в" | "во" | "о" | "об" | "с" | "з" | "at" | "from");
        self.is_start_counted && self.word_before().is_some_and(is_led)
    }

    fn count_as_length(&mut self, clock: Clock, taken: usize) -> usize {
        let first = self.found.clock.replace(clock);
        self.found.length = first.map(|first| i64::from(first.hour * 60 + first.minute));
        self.is_start_counted = false;
        self.start_end = self.at + taken;
        taken
    }

    /// Whether the hour here, which ends nothing, is told as surely as the first: «в 10:00, поезд в
    /// 12:30».
    fn is_other_hour(&self, clock: Clock) -> bool {
        let is_same = |first: Clock| (first.hour, first.minute) == (clock.hour, clock.minute);
        self.mark_at(1) == Some(':') && !self.found.clock.is_some_and(is_same)
    }

    pub(super) fn is_dashed(&self) -> bool {
        self.at.checked_sub(1).is_some_and(|before| self.tokens[before] == Mark('-'))
    }

    /// Whether a bare number that ends there is an hour and not «5 человек» or a phone.
    pub(super) fn is_whole(&self, taken: usize) -> bool {
        match self.peek(taken) {
            None => true,
            Some(Mark(mark)) => *mark == '.' && self.number_at(taken + 1).is_none(),
            Some(Word(word)) => {
                belongs_to_hour(word)
                    || matches!(word.as_str(), "дня" | "in" | "on" | "this" | "next")
                    || vocabulary::is_at(word)
                    || vocabulary::is_from(word)
                    || vocabulary::weekday(word).is_some()
                    || vocabulary::relative_day(word).is_some()
                    || vocabulary::kind(word).is_some()
            }
            Some(_) => self.is_day_at(taken),
        }
    }
}

/// «10 часов утра», "10 oclock".
fn belongs_to_hour(word: &str) -> bool {
    vocabulary::part(word).is_some()
        || vocabulary::unit(word) == Some(Unit::Hour)
        || matches!(word, "дня" | "oclock")
}
