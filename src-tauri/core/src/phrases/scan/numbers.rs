//! What a number begins: a day, an hour, a stretch, or nothing of time.

use super::super::spelled::IN_WORDS;
use super::super::vocabulary::{self, Part, Unit};
use super::Scan;

impl Scan<'_> {
    /// What a number begins; answers how many pieces it took.
    pub(super) fn number(&mut self, value: u32, digits: usize) -> Option<usize> {
        if digits == 4 && self.begins_with_year() {
            return self.iso_day(value);
        }
        if let Some(taken) = self.minutes_before_hour(value, digits) {
            return taken;
        }
        if let Some(taken) = self.day_of_its_month().or_else(|| self.day_in_words()) {
            return taken;
        }
        if let Some(broken) = self.broken(value) {
            return broken;
        }
        if let Some((hour, taken)) = self.ordinal_at() {
            return self.ordinal_hour(hour, taken);
        }
        // «три четверти часа»
        if value == 3
            && self.word_at(1).is_some_and(vocabulary::is_quarter)
            && self.word_at(2).and_then(vocabulary::unit) == Some(Unit::Hour)
        {
            return Some(self.lasting(45, Unit::Minute, 3));
        }
        if let (Some(mark @ ('.' | '/')), Some((second, width))) =
            (self.mark_at(1), self.number_at(2))
        {
            // «14.30» and «10.00» are hours; «в пятницу в 10.12» is one, «10.12» a day.
            let at_hour = self.has_day() && self.word_before().is_some_and(vocabulary::is_at)
                || self.ends_hours();
            let is_hour = width == 2 && value <= 24 && (second > 12 || second == 0 || at_hour);
            if mark == '.' && is_hour && self.mark_at(3) != Some('.') {
                return self.clock(value, Some(second), 3);
            }
            return self.dotted_day(value, second, mark);
        }
        if let Some(last) = self.last_of_days() {
            return self.days_of_month(value, last);
        }
        match (self.mark_at(1), self.number_at(2)) {
            // «через 2:30»
            (Some(':'), Some((minute @ 0..=59, 2))) if value <= 12 && self.is_from_now() => {
                let minutes = i64::from(value) * 60 + i64::from(minute);
                self.found.offset = Some((minutes, Unit::Minute));
                return Some(3);
            }
            (Some(':'), Some((minute, 2))) => return self.clock(value, Some(minute), 3),
            // «15:7» leaves it open what was meant.
            (Some(':'), Some(_)) => return None,
            (Some('-'), Some((last, _))) if self.month_at(3).is_some() => {
                return self.days_of_month(value, last);
            }
            (Some('-'), Some((month, _))) if self.is_dashed_day(value, digits) => {
                return self.dashed_day(value, month);
            }
            // «в 15-30» is an hour, «10-12» and «9-15:30» are two.
            (Some('-'), Some((minute, width)))
                if digits <= 2
                    && is_minutes(minute, width)
                    && self.is_dashed_hour(value, minute) =>
            {
                return self.clock(value, Some(minute), 3);
            }
            _ => {}
        }
        if let Some(month) = self.month_at(1) {
            return self.day_of_month(value, month, 2);
        }
        if self.is_ordinal_next() {
            return self.ordinal(value);
        }
        self.counted(value, 1)
    }

    /// A number that counts a unit, or stands for an hour.
    pub(super) fn counted(&mut self, value: u32, taken: usize) -> Option<usize> {
        let at_hour = self.word_before().is_some_and(vocabulary::is_at)
            || self.begins_hours(taken)
            || self.ends_hours() && self.is_whole(taken);
        match self.unit_of(value, taken) {
            // «в 3 дня» is an hour of the afternoon, «через 3 дня» a stretch.
            Some(Unit::Day) if at_hour && self.word_at(taken) == Some("дня") => {
                if !self.ends_hours() {
                    self.found.part = Some(Part::Afternoon);
                }
                self.clock(value, None, taken + 1)
            }
            // «в 10, встреча в 15 часов»: of two hours none is better than the other.
            Some(Unit::Hour) if self.is_other_hour_led() => None,
            Some(Unit::Hour) if self.is_hour_of_clock() => {
                let is_first = self.found.clock.is_none();
                self.is_start_counted |= is_first && !at_hour && self.follows_day();
                // «в 10 часов и 15 минут»
                let and = usize::from(self.word_at(taken + 1).is_some_and(vocabulary::is_and));
                match self.minutes_at(taken + 1 + and) {
                    Some(minute) => self.clock(value, Some(minute), taken + 3 + and),
                    None => self.clock_with_minutes(value, taken + 1),
                }
            }
            Some(unit) => Some(self.lasting(value, unit, taken + 1)),
            None if self.is_day_before_hour(value, taken) => self.day_before_hour(value, taken),
            None if self.is_hour(taken) => self.clock_with_minutes(value, taken),
            None => Some(taken),
        }
    }

    /// Whether what is dashed here is one hour with its minutes: «15-30», «16-40». Two hours are
    /// «15-16», a stretch «10-15 минут», things «10-15 коробок», and a phone has more dashes.
    pub(super) fn is_dashed_hour(&self, hour: u32, minute: u32) -> bool {
        let is_led = self.word_before().is_some_and(vocabulary::is_at) || self.follows_day();
        let is_plain = minute.is_multiple_of(15) && !self.is_thing_at(3);
        let is_minute = minute > 24 && is_led && self.counts_nothing(3);
        hour <= 24
            && (is_plain || is_minute)
            && (!self.is_dashed() || self.ends_hours())
            && self.mark_at(3) != Some(':')
            && !self.is_stretch_at(3)
    }

    /// An hour, with the minutes that stand right behind its pieces: «10 30», «десять тридцать».
    pub(super) fn clock_with_minutes(&mut self, hour: u32, taken: usize) -> Option<usize> {
        match self.minutes_behind(taken) {
            Some(minute) => self.clock(hour, Some(minute), taken + 1),
            None => self.clock(hour, None, taken),
        }
    }

    /// Minutes that stand there. «в 10, 15 коробок» names none, nor does «10-12 27 ноября».
    pub(super) fn minutes_behind(&self, ahead: usize) -> Option<u32> {
        let (minute, digits) = self.number_at(ahead)?;
        let is_free = !self.is_day_at(ahead) && self.counts_nothing(ahead + 1);
        (is_minutes(minute, digits) && is_free).then_some(minute)
    }

    /// Whether a unit there makes a stretch of a number: «10-15 минут», against «3-30 дня».
    pub(super) fn is_stretch_at(&self, ahead: usize) -> bool {
        let unit = self.word_at(ahead).and_then(vocabulary::unit);
        unit.is_some_and(|unit| unit != Unit::Hour) && self.word_at(ahead) != Some("дня")
    }

    /// The first hour of «с 14 до 16».
    pub(super) fn begins_hours(&self, ahead: usize) -> bool {
        self.word_before().is_some_and(vocabulary::is_from)
            && self.word_at(ahead).is_some_and(|word| {
                let is_between = self.word_before().is_some_and(vocabulary::is_between);
                vocabulary::is_until(word) || is_between && vocabulary::is_and(word)
            })
            && self.number_at(ahead + 1).is_some()
    }

    /// «30 минут» after «10 часов».
    pub(super) fn minutes_at(&self, ahead: usize) -> Option<u32> {
        let is_unit = |word: &str| {
            vocabulary::is_short_minute(word) || vocabulary::unit(word) == Some(Unit::Minute)
        };
        let is_minutes = self.word_at(ahead + 1).is_some_and(is_unit);
        self.number_at(ahead).filter(|_| is_minutes).map(|(minute, _)| minute)
    }

    /// «в 10 часов» names an hour; in «в 10 на 2 часа» the second says how long.
    pub(super) fn is_hour_of_clock(&self) -> bool {
        let is_free = self.found.clock.is_none() || self.is_count_before_hour();
        !self.is_stretch() && (is_free || self.ends_hours())
    }

    /// Whether hours of the clock follow another hour which they do not end.
    fn is_other_hour_led(&self) -> bool {
        let is_led = matches!(self.word_before(), Some("в" | "во" | "о" | "об" | "at"));
        is_led && self.found.clock.is_some() && !self.is_count_before_hour() && !self.ends_hours()
    }

    /// Whether hours are counted from now: «через 2 часа», "2 hours", against «в 2 часа».
    pub(super) fn is_stretch(&self) -> bool {
        let is_clock = matches!(self.word_before(), Some("в" | "о" | "об" | "at"));
        let is_english = !is_clock && self.word_at(1).is_some_and(|word| word.is_ascii());
        let behind = if self.minutes_at(2).is_some() { 4 } else { 2 };
        let is_ago = self.word_at(behind).is_some_and(vocabulary::is_ago);
        is_ago || is_english || self.word_before().is_some_and(vocabulary::is_in)
    }

    pub(super) fn is_before_part(&self, ahead: usize) -> bool {
        self.word_at(ahead).is_some_and(|word| vocabulary::part(word).is_some() || word == "oclock")
    }
}

/// Whether a number may be the minutes behind an hour: «30», «05», «тридцать».
pub(super) fn is_minutes(minute: u32, digits: usize) -> bool {
    (digits == 2 || digits == IN_WORDS && minute >= 10) && minute < 60
}
