//! Halves: of an hour, of a year, and the half hours of the clock.

use super::super::vocabulary::{self, Unit};
use super::{Clock, Scan};

impl Scan<'_> {
    /// "half an hour", "half a year", "half past three", which in Britain is "half three".
    pub(super) fn half(&mut self) -> Option<usize> {
        if self.word_at(1) == Some("past") {
            return self.hour_and(self.hour_named(2)?, 30, 3);
        }
        // "half three"
        let hour = self.number_at(1).map(|(hour, _)| hour);
        let hour = hour.or_else(|| (self.word_at(1) == Some("one")).then_some(1));
        if let Some(hour @ 1..=12) = hour
            && self.counts_nothing(2)
        {
            return self.hour_and(hour, 30, 2);
        }
        self.half_of(2)
    }

    /// Half of the unit that stands there, of an hour or a year.
    fn half_of(&mut self, at: usize) -> Option<usize> {
        let (count, unit) = match self.word_at(at).and_then(vocabulary::unit)? {
            Unit::Hour => (30, Unit::Minute),
            Unit::Year => (6, Unit::Month),
            _ => return None,
        };
        Some(self.lasting(count, unit, at + 1))
    }

    /// «в половине третьего», «пів на четверту», «полпятого»: halfway to the hour named; «пів
    /// години» is half of one.
    pub(super) fn half_to(&mut self, word: &str) -> Option<usize> {
        if vocabulary::is_half(word)
            && let Some(taken) = self.half_of(1)
        {
            return Some(taken);
        }
        let (named, taken) = if vocabulary::is_half(word) {
            // «пол-третьего»
            let dash = usize::from(self.mark_at(1) == Some('-'));
            let is_led = matches!(self.word_at(1 + dash), Some("на" | "до"));
            let at = 1 + dash + usize::from(is_led);
            let said = self.word_at(at).and_then(vocabulary::ordinal_hour);
            (said.or(self.number_at(at).map(|(hour, _)| hour))?, at + 1)
        } else {
            (vocabulary::ordinal_hour(word.strip_prefix("пол")?)?, 1)
        };
        self.hour_and(before(named)?, 30, taken)
    }

    /// An hour with minutes in words; an early one is of the afternoon unless a part of the
    /// day is named: «в половине третьего», "half past three in the morning".
    pub(super) fn hour_and(&mut self, hour: u32, minute: u32, taken: usize) -> Option<usize> {
        if hour > 24 || minute > 59 {
            return None;
        }
        let clock = Clock { hour: hour % 24, minute, is_bare: true, is_end: false };
        self.set_clock(clock, true, taken)
    }
}

/// The hour before one: half to one is half past twelve.
pub(super) fn before(hour: u32) -> Option<u32> {
    if hour == 1 { Some(12) } else { hour.checked_sub(1) }
}
