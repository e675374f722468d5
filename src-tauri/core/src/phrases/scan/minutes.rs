//! Minutes that stand before their hour: «десять минут третьего», «десять хвилин на п’яту», "ten
//! past three", "twenty to five".

use super::super::spelled::IN_WORDS;
use super::super::vocabulary::{self, Unit};
use super::Scan;
use super::half::before;

impl Scan<'_> {
    /// An hour whose minutes the number here says. None where it says none; an inner none where
    /// another reading is as good: «в десять третьего», "tomorrow ten to twelve".
    pub(super) fn minutes_before_hour(
        &mut self,
        minute: u32,
        digits: usize,
    ) -> Option<Option<usize>> {
        if minute > 59 || digits > 2 {
            return None;
        }
        let has_unit = self.word_at(1).and_then(vocabulary::unit) == Some(Unit::Minute);
        let is_said = has_unit || digits == IN_WORDS;
        let at = 1 + usize::from(has_unit);
        let (hour, minute, taken) = match self.word_at(at)? {
            "past" => (self.hour_named(at + 1)?, minute, at + 2),
            "to" if is_said => {
                if self.word_before().is_some_and(vocabulary::is_from) {
                    return None;
                }
                if !has_unit && minute <= 12 && !self.word_before().is_some_and(vocabulary::is_at) {
                    // "Ten to twelve" may be the hours from ten on as well, "nine to five" is.
                    return minute.is_multiple_of(5).then_some(None);
                }
                (before(self.hour_named(at + 1)?)?, 60_u32.checked_sub(minute)?, at + 2)
            }
            // «десять хвилин на п’яту», «десять хвилин по четвертій»
            "на" if is_said => {
                let is_hour = |word: &&str| word.ends_with(['у', 'ю']) && !word.ends_with("ую");
                let word = self.word_at(at + 1).filter(is_hour)?;
                (before(vocabulary::ordinal_hour(word)?)?, minute, at + 2)
            }
            "по" if is_said => {
                let word = self.word_at(at + 1).filter(|word| word.ends_with("ий"))?;
                (vocabulary::ordinal_hour(word)?, minute, at + 2)
            }
            _ => {
                let (hour, pieces) = self.hour_of_minutes(at)?;
                if !has_unit && self.ordinal_day_at(0).is_some() {
                    // «двадцать седьмого»
                    return None;
                }
                if !has_unit {
                    let is_either = digits == IN_WORDS && minute.is_multiple_of(5) && hour <= 12;
                    return is_either.then_some(None);
                }
                (before(hour)?, minute, at + pieces)
            }
        };
        Some(self.hour_and(hour, minute, taken))
    }

    /// The hour of «третьего» behind its minutes; «третьего января» and «третьего числа» are days.
    fn hour_of_minutes(&self, at: usize) -> Option<(u32, usize)> {
        let is_plain = |word: &str| word.ends_with("го");
        let (hour, pieces) = self.ordinal_day_at(at)?;
        let names_day =
            |word: &str| vocabulary::month(word).is_some() || vocabulary::is_ordinal(word);
        let is_hour = self.word_at(at + pieces - 1).is_some_and(is_plain)
            && !self.word_at(at + pieces).is_some_and(names_day);
        (is_hour && hour <= 24).then_some((hour, pieces))
    }
}
