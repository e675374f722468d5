//! Parts of the day: «вечером», «после обеда», "at night"; noon as an hour, and now.

use super::super::vocabulary::{self, Part, Turn, Unit};
use super::{Clock, Scan};

impl Scan<'_> {
    /// What a word says of the part of the day, or else of what is to be done; answers how many
    /// pieces it took. None where it contradicts what was said: «утром в 7 вечера» and «утром или
    /// вечером» leave open which of the two was meant.
    pub(super) fn part_or_kind(&mut self, word: &str) -> Option<usize> {
        if self.is_now(word) {
            self.found.is_now = true;
            return Some(1);
        }
        if vocabulary::is_noon(word)
            && let Some(taken) = self.noon_as_hour(word)
        {
            return taken;
        }
        if let Some((part, taken)) = self.half_of_day(word) {
            return self.set_part(part, word, taken);
        }
        if self.word_at(1).is_some_and(vocabulary::starts_noon) {
            if vocabulary::is_after(word) || word == "по" && self.word_at(1) == Some("обиди")
            {
                return self.set_part(Part::Afternoon, word, 2);
            }
            if matches!(word, "до" | "before") && !self.begins_from {
                return self.set_part(Part::Morning, word, 2);
            }
        }
        // «с обеда»
        if vocabulary::is_meal(word) && self.word_before().is_some_and(vocabulary::is_from) {
            return self.set_part(Part::Noon, word, 1);
        }
        if let Some(part) = vocabulary::part(word) {
            return self.set_part(part, word, 1);
        }
        if vocabulary::takes_turn(word) {
            self.turn = None;
        }
        if self.found.kind.is_none() {
            self.found.kind = vocabulary::kind(word);
        }
        Some(1)
    }

    /// «первая половина дня», "the second half of the day": which part, and of how many pieces.
    fn half_of_day(&self, word: &str) -> Option<(Part, usize)> {
        let part = match vocabulary::ordinal(word)? {
            1 => Part::Morning,
            2 => Part::Afternoon,
            _ => return None,
        };
        let said = |ahead: usize, word: &str| self.word_at(ahead) == Some(word);
        let taken = match self.word_at(1)? {
            "half" if said(2, "of") && said(3, "the") && said(4, "day") => 5,
            half if vocabulary::is_half(half) && said(2, "дня") => 3,
            _ => return None,
        };
        Some((part, taken))
    }

    /// Whether «дня» there says that the hour before it is of the afternoon: «в 3:30 дня», and not «в
    /// 10:00 дня рождения».
    pub(super) fn is_of_afternoon(&self, ahead: usize) -> bool {
        let is_birthday = |word: &str| word.starts_with("рожд") || word.starts_with("народж");
        self.word_at(ahead) == Some("дня") && !self.word_at(ahead + 1).is_some_and(is_birthday)
    }

    /// Takes a part of the day unless another one was named that does not go with it.
    fn set_part(&mut self, part: Part, word: &str, taken: usize) -> Option<usize> {
        // «с 10 до вечера» tells no hour of the end.
        let is_told = self.found.clock.is_some() || self.found.part.is_some();
        if is_told && self.word_before().is_some_and(vocabulary::is_until) {
            return Some(taken);
        }
        self.turn_of_part(part);
        match self.found.part {
            // «после обеда» has said more than «обед» does.
            Some(said) => goes_with(said, part, word).then_some(taken),
            None => {
                self.found.part = Some(part);
                Some(taken)
            }
        }
    }

    /// The day of "last night" and «прошлым вечером», «следующим утром».
    fn turn_of_part(&mut self, part: Part) {
        let turn = self.word_before().and_then(vocabulary::turn);
        let days = match turn {
            Some(Turn::Last) => -1,
            Some(Turn::Next) => 1,
            Some(Turn::This) | None => 0,
        };
        if turn.is_some() && part != Part::Noon && !self.has_day() {
            self.turn = None;
            self.found.offset = Some((days, Unit::Day));
        }
    }

    /// Noon where it begins or ends hours: «с 10 до полудня», "10am-noon", "from noon to 2". None
    /// where it is a part of the day.
    fn noon_as_hour(&mut self, word: &str) -> Option<Option<usize>> {
        // «в 10 до обеда» says that it is in the morning, «с 10 до обеда» when it ends.
        let ends = self.ends_hours() && (self.begins_from || !vocabulary::is_meal(word));
        let is_linked = self.mark_at(1) == Some('-') && self.number_at(2).is_some()
            || self.word_at(1).is_some_and(vocabulary::is_until);
        let begins = self.found.clock.is_none() && is_linked && !vocabulary::is_meal(word);
        let clock = Clock { hour: 12, minute: 0, is_bare: false, is_end: false };
        (ends || begins).then(|| self.set_clock(clock, true, 1))
    }

    /// «сейчас», "right now", «только что»; "2 hours from now" says how long from it.
    fn is_now(&self, word: &str) -> bool {
        match word {
            "сейчас" | "щас" | "зараз" | "щойно" => true,
            "now" => self.word_before() != Some("from"),
            "только" => self.word_at(1) == Some("что"),
            _ => false,
        }
    }
}

/// Whether a second part of the day says nothing else than the first: "tonight at 9 pm", «вечером в
/// 11 ночи».
fn goes_with(said: Part, part: Part, word: &str) -> bool {
    use Part::{Afternoon, Evening, Morning, Night, Noon};
    match (said, part) {
        (Noon, Afternoon) | (Afternoon, Noon) => true,
        (Evening | Night, Afternoon) => word == "pm",
        (Evening, Night) | (Night, Evening) => true,
        // "10 pm in the evening", "2 am at night"
        (Afternoon, Evening | Night) => word.is_ascii(),
        (Night, Morning) | (Morning, Night) => true,
        (said, part) => said == part,
    }
}
