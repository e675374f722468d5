//! Stretches that are counted from another day than today: "Friday week", "a week from Friday",
//! «через пятницу», «за день до среды», "Friday after next".

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
    pub(super) fn is_behind(&self, word: &str, pieces: usize) -> bool {
        let before = self.at.checked_sub(pieces).map(|at| &self.tokens[at]);
        matches!(before, Some(Word(found)) if found == word)
    }

    /// Whether so many units, whose pieces end at `taken`, are counted from the day that is named
    /// next: "a week on Friday", «через 2 дня после среды», and back from it in «за день до среды».
    /// "In a week, on Friday" names a day of the week that is reached.
    pub(super) fn beyond(&mut self, count: i64, unit: Unit, taken: usize) -> bool {
        let is_day = matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year);
        let is_from_now = self.is_from_now();
        if self.is_behind_today(unit) {
            self.found.beyond = Some((count, unit));
            return true;
        }
        // "a week today", "two weeks tomorrow", "a month today"
        let is_long = matches!(unit, Unit::Week | Unit::Month | Unit::Year);
        if is_long && !is_from_now && matches!(self.word_at(taken), Some("today" | "tomorrow")) {
            self.found.beyond = Some((count, unit));
            return true;
        }
        let sign = match self.word_at(taken) {
            Some("с" | "со" | "з" | "из") if self.is_one_day_from(taken + 1) => 1,
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
                || vocabulary::day_of_which(word).is_some()
                || vocabulary::turn(word).is_some()
        };
        let is_beyond = is_day && self.word_at(at).is_some_and(names_day);
        if is_beyond {
            self.found.beyond = Some((sign * count, unit));
        }
        is_beyond
    }

    /// «завтра через неделю», «сегодня через 2 недели»: the day that is counted from stands right
    /// before. Behind «вчера» it is counted from now.
    fn is_behind_today(&self, unit: Unit) -> bool {
        let is_day = matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year);
        let named = match &self.tokens[..self.at] {
            [.., Word(day), Word(through)] if vocabulary::is_in(through) => Some(day),
            // "tomorrow in a week"
            [.., Word(day), Word(through), Word(a)] if a == "a" && through == "in" => Some(day),
            _ => None,
        };
        let days = named.and_then(|day| vocabulary::relative_day(day));
        is_day && days.is_some_and(|days| days >= 0) && self.found.beyond.is_none()
    }

    /// Whether one day stands there, from which is counted: «через неделю с завтрашнего дня»,
    /// against «через неделю с понедельника по среду».
    fn is_one_day_from(&self, at: usize) -> bool {
        let next = self.word_at(at + 1);
        self.mark_at(at + 1) != Some('-') && !next.is_some_and(vocabulary::is_until)
    }

    /// "Friday after next", "the week after next": so many pieces behind the word here.
    pub(super) fn after_next(&mut self, unit: Unit) -> usize {
        if self.word_at(1) != Some("after") || self.word_at(2) != Some("next") {
            return 0;
        }
        self.turn = Some(Turn::Next);
        self.found.beyond = Some((1, unit));
        2
    }
}
