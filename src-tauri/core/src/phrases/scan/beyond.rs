//! Stretches that are counted from another day than today: "Friday week", "a week from Friday",
//! «через пятницу», «за день до среды».

use super::super::lexer::Token::Word;
use super::super::vocabulary::{self, Turn, Unit};
use super::Scan;

impl Scan<'_> {
    /// The week of "Friday week" and "tomorrow week", or a fortnight; answers whether it stands
    /// right behind the day that stands here.
    pub(super) fn week_behind(&mut self) -> bool {
        let weeks = match self.word_at(1) {
            Some("week") => 1,
            Some("fortnight") => 2,
            _ => return false,
        };
        let is_turned = matches!(self.turn, Some(Turn::Next | Turn::Last));
        let is_beyond = !is_turned && !self.word_at(2).is_some_and(vocabulary::is_ago);
        if is_beyond {
            self.found.beyond = Some((weeks, Unit::Week));
        }
        is_beyond
    }

    /// «через пятницу», «через одну среду»: not the coming one but the one after it.
    pub(super) fn is_passed_over(&self) -> bool {
        let is_one = self.word_before().and_then(vocabulary::number) == Some(1);
        self.is_behind("через", 1) || is_one && self.is_behind("через", 2)
    }

    /// Whether a word stands so many pieces before.
    fn is_behind(&self, word: &str, pieces: usize) -> bool {
        let before = self.at.checked_sub(pieces).map(|at| &self.tokens[at]);
        matches!(before, Some(Word(found)) if found == word)
    }

    /// Whether so many units, whose pieces end at `taken`, are counted from the day that is named
    /// next: "a week on Friday", «через 2 дня после среды», and back from it in «за день до среды».
    /// "In a week, on Friday" names a day of the week that is reached.
    pub(super) fn beyond(&mut self, count: i64, unit: Unit, taken: usize) -> bool {
        let is_day = matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year);
        // "in a fortnight"
        let is_from_now = self.is_from_now() || self.is_behind("a", 1) && self.is_behind("in", 2);
        let sign = match self.word_at(taken) {
            Some("on") if !is_from_now => 1,
            Some("from" | "after" | "после" | "писля" | "вид" | "от") => 1,
            Some("before") => -1,
            Some("до") if self.word_before() == Some("за") => -1,
            _ => return false,
        };
        let at = if self.word_at(taken + 1) == Some("the") { taken + 2 } else { taken + 1 };
        let names_day = |word: &str| {
            vocabulary::weekday(word).is_some()
                || vocabulary::relative_day(word).is_some()
                || vocabulary::turn(word).is_some()
        };
        let is_beyond = is_day && self.word_at(at).is_some_and(names_day);
        if is_beyond {
            self.found.beyond = Some((sign * count, unit));
        }
        is_beyond
    }
}
