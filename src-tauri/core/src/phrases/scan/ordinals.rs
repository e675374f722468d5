//! Days that an ordinal in words names: «второго января», «двадцать пятого», "December first".

use super::super::lexer::Token::{Mark, Number, Word};
use super::super::spelled::IN_WORDS;
use super::super::vocabulary;
use super::Scan;

impl Scan<'_> {
    /// A day that an ordinal here names, with its month if one was said. None where none does; an
    /// inner none for a day that does not exist.
    pub(super) fn day_in_words(&mut self) -> Option<Option<usize>> {
        let (day, pieces) = self.ordinal_day_at(0)?;
        let taken = pieces + usize::from(self.word_at(pieces) == Some("of"));
        if let Some(month) = self.month_at(taken) {
            return Some(self.day_of_month(day, month, taken + 1));
        }
        if self.word_at(taken).is_some_and(|word| matches!(word, "числа" | "число")) {
            return Some(self.day_of_number(day, taken + 1));
        }
        if taken > pieces {
            return self.turned_month(taken).map(|_| self.day_of_number(day, taken));
        }
        if self.word_before().is_some_and(vocabulary::is_part_of_hour) {
            return Some(None);
        }
        // «пятого двенадцатого»
        if let Some((month @ 1..=12, more)) = self.ordinal_day_at(pieces)
            && self.is_plain_day_at(pieces + more)
        {
            return Some(self.day_of_month(day, month, pieces + more));
        }
        let is_named = self.month_of_last(pieces).is_some() || self.is_plain_day_at(pieces);
        is_named.then(|| self.day_of_number(day, pieces))
    }

    /// «в пятом часу»: some time of an hour, and nobody can say which.
    pub(super) fn is_in_some_hour(&self, word: &str) -> bool {
        matches!(self.word_at(1), Some("часу" | "часе")) && vocabulary::ordinal(word).is_some()
    }

    /// «второго», «двадцать пятого», "twenty-fifth": the number, and how many pieces it is.
    pub(super) fn ordinal_day_at(&self, ahead: usize) -> Option<(u32, usize)> {
        let day_at = |ahead: usize| self.word_at(ahead).and_then(vocabulary::day_ordinal);
        match self.peek(ahead)? {
            Number(tens @ (20 | 30), IN_WORDS) => {
                let at = if self.mark_at(ahead + 1) == Some('-') { 2 } else { 1 };
                let unit = day_at(ahead + at).filter(|unit| *unit < 10)?;
                Some((tens + unit, at + 1))
            }
            Word(_) => Some((day_at(ahead)?, 1)),
            _ => None,
        }
    }

    /// The month in which several days end, the first of which is here: «с первого по третье марта»,
    /// «с 1-го по 3-е марта».
    pub(super) fn month_of_last(&self, taken: usize) -> Option<u32> {
        let is_linked = self.mark_at(taken) == Some('-')
            || self.word_at(taken).is_some_and(vocabulary::is_until);
        let at = taken + 1;
        let pieces = match self.ordinal_day_at(at) {
            Some((_, pieces)) => pieces,
            None => {
                self.number_at(at)?;
                let dash = usize::from(self.mark_at(at + 1) == Some('-'));
                let has_ending = self.word_at(at + 1 + dash).is_some_and(vocabulary::is_ordinal);
                1 + if has_ending { dash + 1 } else { 0 }
            }
        };
        self.month_at(at + pieces).filter(|_| is_linked)
    }

    /// Whether an ordinal has the form of a day where it stands: «пятого», «на пятое», «к пятому»,
    /// «двадцать пятое»; «первое» alone is what one begins with.
    fn is_form_of_day(&self, last: &str, taken: usize) -> bool {
        let is_led = |words: &[&str]| self.word_before().is_some_and(|word| words.contains(&word));
        let is_told = self.word_before().and_then(vocabulary::relative_day).is_some();
        match last {
            _ if vocabulary::is_plain_day(last) => true,
            _ if last.ends_with("му") => is_led(&["к", "ко"]),
            _ => taken > 1 || is_told || is_led(&["на"]),
        }
    }

    /// Whether an ordinal, whose pieces end at `taken`, is a day though nothing says so: «двадцатого
    /// в 10», against «у второго подъезда» and "first call".
    fn is_plain_day_at(&self, taken: usize) -> bool {
        let last = taken.checked_sub(1).and_then(|last| self.word_at(last));
        if !last.is_some_and(|last| self.is_form_of_day(last, taken)) {
            return false;
        }
        let is_english = last.is_some_and(str::is_ascii);
        let is_led = match self.word_before() {
            Some("the") => true,
            Some("у" | "для" | "от" | "вид" | "про") => false,
            _ => !is_english,
        };
        let is_name = self.are_names.get(self.at + taken).is_some_and(|is_name| *is_name);
        let is_free = match self.peek(taken) {
            Some(Word(word)) => {
                is_name
                    || vocabulary::is_at(word)
                    || vocabulary::is_from(word)
                    || vocabulary::is_until(word)
                    || vocabulary::is_after(word)
                    || vocabulary::is_and(word)
                    || vocabulary::is_or(word)
                    || vocabulary::part(word).is_some()
                    || vocabulary::weekday(word).is_some()
                    || vocabulary::kind(word).is_some()
                    || word == "in"
            }
            Some(Mark(_) | Number(..)) | None => true,
        };
        is_led && is_free
    }
}
