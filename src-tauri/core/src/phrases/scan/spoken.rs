//! Hours in words: «о десятій», «в час дня», «без четверти пять», «чверть на шосту», «к трём».

use super::super::vocabulary::{self, Part, Unit};
use super::Scan;
use super::half::before;

impl Scan<'_> {
    /// An hour that a word begins; none when it begins none.
    pub(super) fn hour_in_words(&mut self, word: &str) -> Option<usize> {
        if self.is_hour_one(word) {
            return self.clock(1, None, 1);
        }
        if let Some(hour) = self.ordinal_at(word) {
            return self.clock(hour, None, 1);
        }
        if let Some(hour) = self.cased_at(word) {
            return self.cased(hour);
        }
        if vocabulary::is_quarter(word) {
            return self.quarter();
        }
        if matches!(word, "без" | "за") { self.short_of() } else { None }
    }

    /// «в час дня», «к часу»; not «в час пик».
    fn is_hour_one(&self, word: &str) -> bool {
        let is_at = matches!(self.word_before(), Some("в" | "к" | "около" | "до"));
        is_at && matches!(word, "час" | "часу" | "часа") && self.word_at(1) != Some("пик")
    }

    /// «о другій», «на третю»: Ukrainian hours are ordinals. «на другий день» and «о першій
    /// половині» are none.
    fn ordinal_at(&self, word: &str) -> Option<u32> {
        let is_hour = match self.word_before()? {
            "о" | "об" => word.ends_with("ий"),
            "на" => word.ends_with(['у', 'ю']) && !word.ends_with("ую"),
            _ => false,
        };
        let names_other = |next: &str| {
            vocabulary::month(next).is_some()
                || vocabulary::is_half(next)
                || vocabulary::unit(next).is_some_and(|unit| unit != Unit::Hour)
        };
        if !is_hour || self.word_at(1).is_some_and(names_other) {
            return None;
        }
        vocabulary::ordinal_hour(word)
    }

    /// «к трём», «до трьох», «к пяти часам»; «к трём клиентам» and «до трёх дней» count something.
    fn cased_at(&self, word: &str) -> Option<u32> {
        let is_led = match self.word_before()? {
            "к" | "ко" | "до" | "около" | "близько" => true,
            "с" | "со" | "з" | "из" | "после" | "писля" => {
                self.has_day() || self.word_at(1).is_some_and(vocabulary::is_until)
            }
            _ => false,
        };
        let hour = vocabulary::cased_hour(word).filter(|_| is_led)?;
        let is_hour = match self.word_at(1).and_then(vocabulary::unit) {
            Some(Unit::Day) => self.word_at(1) == Some("дня"),
            Some(unit) => unit == Unit::Hour,
            None => self.counts_nothing(1),
        };
        is_hour.then_some(hour)
    }

    fn cased(&mut self, hour: u32) -> Option<usize> {
        match self.word_at(1) {
            Some("дня") => {
                if !self.ends_hours() {
                    self.found.part = Some(Part::Afternoon);
                }
                self.clock(hour, None, 2)
            }
            Some(word) if vocabulary::unit(word) == Some(Unit::Hour) => self.clock(hour, None, 2),
            _ => self.clock(hour, None, 1),
        }
    }

    /// «четверть пятого», «чверть на п’яту», "quarter past four", "quarter to five".
    fn quarter(&mut self) -> Option<usize> {
        let (at, is_of_next, minute) = match self.word_at(1)? {
            "past" => (2, false, 15),
            "to" => (2, true, 45),
            "на" => (2, true, 15),
            "по" => (2, false, 15),
            _ => (1, true, 15),
        };
        let hour = self.hour_named(at)?;
        let hour = if is_of_next { before(hour)? } else { hour };
        self.hour_and(hour, minute, at + 1)
    }

    /// «без четверти пять», «без 10 минут три», «за чверть шоста».
    fn short_of(&mut self) -> Option<usize> {
        let said = self.word_at(1).and_then(vocabulary::minutes_short);
        let short = said.or(self.number_at(1).map(|(minutes, _)| minutes))?;
        let has_unit = self.word_at(2).and_then(vocabulary::unit) == Some(Unit::Minute);
        let at = if has_unit { 3 } else { 2 };
        let hour = self.hour_named(at)?;
        self.hour_and(before(hour)?, 60_u32.checked_sub(short)?, at + 1)
    }

    /// An hour after the minutes: «пять», «пятого», «п’ята», "five", «5».
    fn hour_named(&self, ahead: usize) -> Option<u32> {
        if let Some((hour, 1 | 2)) = self.number_at(ahead) {
            return Some(hour);
        }
        match self.word_at(ahead)? {
            "час" => Some(1),
            word => vocabulary::number(word).or_else(|| vocabulary::ordinal_hour(word)),
        }
    }
}
