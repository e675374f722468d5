//! Hours in words: «о десятій», «в час дня», «без четверти пять», «чверть на шосту», «к трём».

use super::super::lexer::Token::{Number, Word};
use super::super::spelled::IN_WORDS;
use super::super::vocabulary::{self, Part, Unit};
use super::Scan;
use super::half::before;

impl Scan<'_> {
    /// An hour that a word begins; none when it begins none.
    pub(super) fn hour_in_words(&mut self, word: &str) -> Option<usize> {
        if self.is_hour_one(word) {
            return self.clock_with_minutes(1, 1);
        }
        if let Some((hour, taken)) = self.ordinal_at() {
            return self.ordinal_hour(hour, taken);
        }
        if let Some((hour, minute, taken)) = self.cased_at() {
            return self.cased(hour, minute, taken);
        }
        if vocabulary::is_quarter(word) {
            return self.quarter();
        }
        if matches!(word, "без" | "за") { self.short_of() } else { None }
    }

    /// «в час дня», «к часу»; not «в час пик». «На час» is how long, «на час дня» is when.
    fn is_hour_one(&self, word: &str) -> bool {
        let is_at = match self.word_before() {
            Some("в" | "к" | "около" | "до") => true,
            Some("на") => matches!(self.word_at(1), Some("дня" | "ночи")),
            Some("с") => self.word_at(1).is_some_and(vocabulary::is_until),
            _ => false,
        };
        is_at && matches!(word, "час" | "часу" | "часа") && self.word_at(1) != Some("пик")
    }

    /// «о другій», «на третю», «о двадцять першій»: Ukrainian hours are ordinals. «на другий день»
    /// and «о першій половині» are none. Answers how many pieces it is, too.
    pub(super) fn ordinal_at(&self) -> Option<(u32, usize)> {
        let (tens, at) = match self.peek(0)? {
            Number(20, IN_WORDS) => (20, 1),
            _ => (0, 0),
        };
        let word = self.word_at(at)?;
        let is_hour = match self.word_before()? {
            "о" | "об" => word.ends_with("ий"),
            "на" => word.ends_with(['у', 'ю']) && !word.ends_with("ую"),
            // «з десятої до дванадцятої», «після третьої»; «до першої зустрічі» is none.
            "з" | "из" | "зи" | "вид" | "до" | "писля" | "близько" => {
                let is_meeting = self.word_at(at + 1).and_then(vocabulary::kind).is_some();
                let is_free = self.is_whole(at + 1) && !is_meeting
                    || self.word_at(at + 1).is_some_and(vocabulary::is_until)
                    || self.minutes_behind(at + 1).is_some();
                word.ends_with("ои") && is_free
            }
            // «між десятою та дванадцятою»
            "миж" => word.ends_with("ою"),
            "та" | "и" | "й" => word.ends_with("ою") && self.ends_hours(),
            _ => false,
        };
        let names_other = |next: &str| {
            vocabulary::month(next).is_some()
                || vocabulary::is_half(next)
                || next != "дня" && vocabulary::unit(next).is_some_and(|unit| unit != Unit::Hour)
        };
        if !is_hour || self.word_at(at + 1).is_some_and(names_other) {
            return None;
        }
        let hour = vocabulary::ordinal_hour(word).filter(|hour| at == 0 || *hour < 10)?;
        Some((tens + hour, at + 1))
    }

    /// An hour that is an ordinal, with what belongs to it: «о третій дня», «о десятій годині
    /// тридцять хвилин».
    pub(super) fn ordinal_hour(&mut self, hour: u32, taken: usize) -> Option<usize> {
        let is_unit = self.word_at(taken).and_then(vocabulary::unit) == Some(Unit::Hour);
        let behind = if is_unit { taken + 1 } else { taken };
        match self.minutes_behind(behind) {
            Some(minute) => self.clock(hour, Some(minute), behind + 1),
            None => self.cased(hour, None, taken),
        }
    }

    /// «к трём», «до трьох», «к пяти часам», «после десяти тридцати»; «к трём клиентам» and «до трёх
    /// дней» count something. The hour, its minutes and how many pieces they are.
    fn cased_at(&self) -> Option<(u32, Option<u32>, usize)> {
        let is_led = match self.word_before()? {
            "к" | "ко" | "до" | "около" | "близько" => true,
            "между" | "миж" => true,
            "и" | "та" | "й" => self.ends_hours(),
            "с" | "со" | "з" | "из" | "от" | "вид" | "после" | "писля" => {
                self.has_day() || self.is_until_behind_cased()
            }
            _ => false,
        };
        let (hour, pieces) = self.cased_number(0).filter(|(hour, _)| is_led && *hour > 1)?;
        let (minute, taken) = match self.cased_number(pieces) {
            Some((minute @ 10..=59, more)) => (Some(minute), pieces + more),
            _ => (None, pieces),
        };
        let is_hour = match self.word_at(taken).and_then(vocabulary::unit) {
            Some(Unit::Day) => self.word_at(taken) == Some("дня"),
            Some(unit) => unit == Unit::Hour,
            None => self.counts_nothing(taken),
        };
        is_hour.then_some((hour, minute, taken))
    }

    /// «с десяти до двенадцати», «с десяти тридцати до двенадцати».
    fn is_until_behind_cased(&self) -> bool {
        let is_until = |ahead: usize| self.word_at(ahead).is_some_and(vocabulary::is_until);
        let hour = self.cased_number(0).map_or(1, |(_, pieces)| pieces);
        let minutes = self.cased_number(hour).map_or(0, |(_, pieces)| pieces);
        is_until(hour) || is_until(hour + minutes)
    }

    /// A number such as «двадцати двух» that stands there, and how many pieces it is.
    fn cased_number(&self, ahead: usize) -> Option<(u32, usize)> {
        let said = |ahead: usize| self.word_at(ahead).and_then(vocabulary::cased);
        let first = said(ahead)?;
        match said(ahead + 1) {
            Some(unit @ 1..=9) if first >= 20 => Some((first + unit, 2)),
            _ => Some((first, 1)),
        }
    }

    fn cased(&mut self, hour: u32, minute: Option<u32>, taken: usize) -> Option<usize> {
        match self.word_at(taken) {
            Some("дня") => {
                if !self.ends_hours() {
                    self.found.part = Some(Part::Afternoon);
                }
                self.clock(hour, minute, taken + 1)
            }
            Some(word) if vocabulary::unit(word) == Some(Unit::Hour) => {
                self.clock(hour, minute, taken + 1)
            }
            _ => self.clock(hour, minute, taken),
        }
    }

    /// «четверть пятого», «чверть на п’яту», "quarter past four", "quarter to five"; «четверть часа»
    /// is a stretch.
    fn quarter(&mut self) -> Option<usize> {
        let is_hour =
            |ahead: usize| self.word_at(ahead).and_then(vocabulary::unit) == Some(Unit::Hour);
        if is_hour(1) {
            return Some(self.lasting(15, Unit::Minute, 2));
        }
        if self.word_at(1) == Some("of") && is_hour(3) {
            return Some(self.lasting(15, Unit::Minute, 4));
        }
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
        let (short, pieces) = match self.peek(1)? {
            Word(word) if vocabulary::is_quarter(word) => (15, 1),
            Number(minutes, _) => (*minutes, 1),
            _ => self.cased_number(1)?,
        };
        let has_unit = self.word_at(1 + pieces).and_then(vocabulary::unit) == Some(Unit::Minute);
        let at = 1 + pieces + usize::from(has_unit);
        // «за чверть до шостої», «за 15 минут до шести»
        let at = at + usize::from(self.word_at(at) == Some("до"));
        let cased = || self.cased_number(at).map(|(hour, _)| hour);
        let hour = self.hour_named(at).or_else(cased)?;
        self.hour_and(before(hour)?, 60_u32.checked_sub(short)?, at + 1)
    }

    /// An hour after the minutes: «пять», «пятого», «п’ята», "five", «5».
    pub(super) fn hour_named(&self, ahead: usize) -> Option<u32> {
        if let Some((hour, 0..=2)) = self.number_at(ahead) {
            return Some(hour);
        }
        match self.word_at(ahead)? {
            "час" => Some(1),
            word => vocabulary::number(word).or_else(|| vocabulary::ordinal_hour(word)),
        }
    }
}
