//! Whether a number without minutes is an hour: «завтра 15» and «завтра на 15 Петрову», against
//! «завтра 15 коробок» and «завтра стол на 15 человек».

use super::super::lexer::Token::{Mark, Number, Word};
use super::super::spelled::IN_WORDS;
use super::super::vocabulary;
use super::Scan;
use super::numbers::is_minutes;

impl Scan<'_> {
    /// Whether the number that stands here, whose pieces end at `taken`, is an hour.
    pub(super) fn is_hour(&self, taken: usize) -> bool {
        if self.is_before_part(taken)
            || self.begins_hours(taken)
            || self.begins_hours_of_day(taken)
            || self.ends_hours() && self.is_whole(taken)
        {
            return true;
        }
        // «через неделю-две»
        if self.is_dashed() && matches!(self.number_at(0), Some((_, IN_WORDS))) {
            return false;
        }
        // "nine thirty tomorrow"
        if self.at == 0 && self.minutes_behind(taken).is_some() && self.is_whole(taken + 1) {
            return true;
        }
        match self.word_before() {
            // What counts things after these shows in its ending: «в 15 домах», «к 15 клиентам».
            Some("в" | "во" | "о" | "об" | "к" | "at" | "by") => !self.is_counted(taken),
            Some(word) if vocabulary::is_about(word) => self.counts_nothing(taken),
            // «завтра с 10», «с 22 до полуночи»
            Some("с" | "со" | "з" | "из" | "от" | "вид" | "from" | "after" | "после" | "писля") => {
                self.awaits_hour() && self.counts_nothing(taken)
            }
            _ => self.follows_day() && self.counts_nothing(taken),
        }
    }

    /// The first hour of «10-12 завтра», «10-12 27.11», «встреча 9-11 в понедельник». Behind other words the two
    /// numbers are of something else: «Ленина 10-12 завтра».
    fn begins_hours_of_day(&self, taken: usize) -> bool {
        let is_hour_at =
            |at: usize| self.number_at(at).is_some_and(|(hour, digits)| hour <= 24 && digits <= 2);
        let is_linked = self.mark_at(taken) == Some('-')
            || self.word_at(taken).is_some_and(vocabulary::is_until);
        let is_span = is_hour_at(0) && is_linked && is_hour_at(taken + 1);
        // «9-15:30 завтра»
        let has_minutes =
            self.mark_at(taken + 2) == Some(':') && self.number_at(taken + 3).is_some();
        let behind = if has_minutes { taken + 4 } else { taken + 2 };
        let at = match self.word_at(behind) {
            Some("в" | "во" | "у" | "on") => behind + 1,
            _ => behind,
        };
        let is_word_of_day = |word: &str| {
            vocabulary::relative_day(word).is_some()
                || vocabulary::weekday(word).is_some()
                || vocabulary::turn(word).is_some()
        };
        let is_of_day = self.is_day_at(at) || self.word_at(at).is_some_and(is_word_of_day);
        let is_free = self.at == 0 || self.word_before().is_some_and(begins_when);
        is_span && is_of_day && is_free && self.found.clock.is_none()
    }

    /// Whether the number here is the day rather than an hour, since one follows that is told as such:
    /// «пт 11 10:00», «пт 11 в 10», «15 в 10». Behind other words it is of something else: «Ленина 10 в
    /// 15:00».
    pub(super) fn is_day_before_hour(&self, day: u32, taken: usize) -> bool {
        let is_day = (1..=31).contains(&day)
            && matches!(self.number_at(0), Some((_, 1 | 2)))
            && (self.at == 0 || self.follows_day());
        let is_at = |word: &str| matches!(word, "в" | "во" | "о" | "об" | "у" | "at");
        let is_told = self.number_at(taken).is_some() && self.mark_at(taken + 1) == Some(':');
        let is_led = self.word_at(taken).is_some_and(is_at)
            && self.number_at(taken + 1).is_some_and(|(hour, digits)| hour <= 24 && digits <= 2)
            && !self.is_thing_at(taken + 2);
        is_day && (is_told || is_led)
    }

    /// The day with that number and the weekday before it. None where it is behind no weekday, and
    /// of which month it is nobody said.
    pub(super) fn day_before_hour(&mut self, day: u32, taken: usize) -> Option<usize> {
        self.found.weekday?;
        self.day_of_number(day, taken)
    }

    /// Whether the word there is counted by the number before it.
    pub(super) fn is_thing_at(&self, at: usize) -> bool {
        let count = at.checked_sub(1).and_then(|before| self.number_at(before));
        let count = count.map(|(count, _)| count);
        self.word_at(at).is_some_and(|word| {
            vocabulary::is_measure(word)
                || count.is_some_and(|count| vocabulary::is_counted_thing(word, count))
        })
    }

    /// Whether a bare number here stands behind the words of a day, or of what is to be done on it.
    /// Behind any other word it counts something else.
    pub(super) fn follows_day(&self) -> bool {
        let marks =
            self.tokens[..self.at].iter().rev().take_while(|token| matches!(token, Mark(_)));
        let behind = self.at - marks.count();
        let is_of_day = match behind.checked_sub(1).map(|before| &self.tokens[before]) {
            Some(Word(word)) => says_when(word) || vocabulary::kind(word).is_some(),
            _ => behind == self.day_end,
        };
        is_of_day && self.awaits_hour()
    }

    /// Whether a day was named and no hour of it yet.
    fn awaits_hour(&self) -> bool {
        self.has_day() && (self.found.clock.is_none() || self.is_start_counted)
    }

    /// Whether nothing follows that a number could count: a word that is no name, no doing and
    /// says nothing of the time.
    pub(super) fn counts_nothing(&self, taken: usize) -> bool {
        let is_name = self.are_names.get(self.at + taken).is_some_and(|is_name| *is_name);
        match self.peek(taken) {
            Some(Number(minute, digits)) if is_minutes(*minute, *digits) => {
                self.counts_nothing(taken + 1)
            }
            Some(Mark('-')) => match self.number_at(taken + 1) {
                // «завтра 10-12», «завтра 9-15:30»; not «завтра 10-12 коробок», nor a phone.
                Some((_, 0..=2)) => {
                    matches!(self.mark_at(taken + 2), Some(':' | '.'))
                        || self.counts_nothing(taken + 2)
                }
                Some(_) => false,
                None => true,
            },
            Some(Word(word)) if vocabulary::is_counted_kind(word) => false,
            // «15К» is no name either.
            Some(Word(word)) if vocabulary::is_measure(word) => false,
            Some(Word(word)) if self.is_in_no_count(taken, word) => true,
            Some(Word(word)) if is_name || is_doing(word) || says_when(word) || links(word) => true,
            _ => self.is_whole(taken),
        }
    }

    /// Whether a word is in a case in which the number before it cannot count it: «15 стрижка» is
    /// said of no fifteen, «3 стрижки» of three.
    fn is_in_no_count(&self, taken: usize, word: &str) -> bool {
        let number = taken.checked_sub(1).and_then(|at| self.number_at(at)).map(|(value, _)| value);
        let endings = match number {
            Some(5..=20) => &['а', 'я', 'о', 'е', 'у', 'ю', 'ы', 'и'][..],
            Some(2..=4 | 22..=24) => &['о', 'е', 'у', 'ю'],
            _ => return false,
        };
        word.ends_with(endings) && !vocabulary::is_measure(word)
    }

    /// Whether a word follows that is in the case of what is counted, or a measure, or something
    /// that one goes to by the number: «в 5 магазинов».
    fn is_counted(&self, taken: usize) -> bool {
        const ENDINGS: [&str; 4] = ["ах", "ях", "ам", "ям"];
        let is_name = self.are_names.get(self.at + taken).is_some_and(|is_name| *is_name);
        self.word_at(taken).is_some_and(|word| {
            let is_long = word.chars().count() > 3;
            let is_plural = is_long && ENDINGS.iter().any(|ending| word.ends_with(ending));
            let count = self.number_at(0).map(|(count, _)| count);
            let count = count.or_else(|| self.word_at(0).and_then(vocabulary::number));
            let is_thing = count.is_some_and(|count| vocabulary::is_counted_thing(word, count));
            vocabulary::is_measure(word) || (is_plural || is_thing) && !is_name
        })
    }
}

/// A word of time.
fn says_when(word: &str) -> bool {
    vocabulary::relative_day(word).is_some()
        || vocabulary::weekday(word).is_some()
        || vocabulary::month(word).is_some()
        || vocabulary::unit(word).is_some()
        || vocabulary::part(word).is_some()
        || vocabulary::turn(word).is_some()
        || vocabulary::is_ago(word)
        || vocabulary::is_ordinal(word)
}

/// What an hour may follow before its day is named.
pub(super) fn begins_when(word: &str) -> bool {
    says_when(word)
        || vocabulary::kind(word).is_some()
        || vocabulary::is_at(word)
        || vocabulary::is_from(word)
}

/// What links an hour to more of it.
fn links(word: &str) -> bool {
    vocabulary::is_and(word)
        || vocabulary::is_until(word)
        || matches!(word, "with" | "for" | "для" | "про")
}

/// «забрать», «відвезти»: what is to be done at an hour.
fn is_doing(word: &str) -> bool {
    let is_long = word.chars().count() > 3;
    is_long && ["ть", "ться", "ти", "тись", "тися", "чь"].iter().any(|end| word.ends_with(end))
}
