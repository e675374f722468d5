//! Stretches of time: from now, as «через час и 15 минут» and "in 1.5 hours", or of the talk
//! itself, as «завтра в 10 на полчаса».

use super::super::lexer::Token::{self, Word};
use super::super::vocabulary::{self, Turn, Unit};
use super::Scan;
use super::numbers::is_minutes;

impl Scan<'_> {
    /// «через неделю», "in two weeks", «на следующей неделе», «полчаса», «полтора часа».
    pub(super) fn stretch(&mut self, word: &str) -> Option<usize> {
        if let Some((count, unit)) = vocabulary::stretch(word) {
            return Some(self.lasting(count, unit, 1));
        }
        if let Some(unit) = vocabulary::unit(word) {
            return self.rough(word, unit).map_or_else(|| self.bare_unit(unit), Some);
        }
        if vocabulary::is_one_and_a_half(word) {
            return self.half_more(1, 5, 1).unwrap_or(None);
        }
        if word == "half" {
            return self.half();
        }
        if let Some(taken) = self.half_to(word) {
            return Some(taken);
        }
        let count = vocabulary::number(word)?;
        if let Some(broken) = self.broken(count) {
            return broken;
        }
        // "a couple of weeks"
        let taken = match (self.word_at(1), self.word_at(2)) {
            (Some("couple"), Some("of")) => return self.counted_words(2, 3),
            (Some("of"), _) => 2,
            _ => 1,
        };
        self.counted_words(count, taken)
    }

    /// «через час», «на следующей неделе», «неделю назад».
    fn bare_unit(&mut self, unit: Unit) -> Option<usize> {
        let is_day = matches!(unit, Unit::Week | Unit::Month | Unit::Year);
        let behind = if is_day { self.after_next(unit) } else { 0 };
        // "this day week"
        let is_week = unit == Unit::Day && self.turn == Some(Turn::This) && self.week_behind();
        if let Some(turn) = self.turn.take() {
            // Of «в конце следующей недели» nobody knows the day, and it is not its Monday.
            let before = &self.tokens[self.at.saturating_sub(3)..self.at];
            let is_late =
                |token: &Token| matches!(token, Word(word) if vocabulary::is_late_in(word));
            if before.iter().any(is_late) {
                return None;
            }
            self.found.turn_of = Some((turn, unit));
            return Some(1 + behind + usize::from(is_week));
        }
        let is_ago = self.word_at(1).is_some_and(vocabulary::is_ago);
        if is_ago || self.is_from_now() {
            return Some(self.lasting(1, unit, 1));
        }
        // «на час»; «на час раньше» says no length.
        let is_earlier = |word: &str| {
            matches!(word, "раньше" | "позже" | "позднее" | "ранише" | "пизнише" | "вперед")
        };
        if unit == Unit::Hour
            && self.word_before() == Some("на")
            && !self.word_at(1).is_some_and(is_earlier)
        {
            let (minutes, pieces) = self.more(1);
            self.found.lasts = Some(60 + i64::from(minutes));
            return Some(1 + pieces);
        }
        // "the day before Friday"
        if self.word_before() == Some("the") {
            self.beyond(1, unit, 1);
        }
        Some(1)
    }

    /// A rough stretch, whose number stands behind: «через минут двадцать», «часа через два»,
    /// «часа два назад».
    fn rough(&mut self, word: &str, unit: Unit) -> Option<usize> {
        if !vocabulary::is_many(word) {
            return None;
        }
        let is_through = self.word_at(1).is_some_and(|word| matches!(word, "через" | "за"));
        let is_ago = self.word_at(2).is_some_and(vocabulary::is_ago);
        let at = match is_through {
            true => 2,
            false if is_ago || self.is_from_now() => 1,
            false => return None,
        };
        let (count, _) = self.number_at(at)?;
        let is_other = self.mark_at(at + 1) == Some(':')
            || self.word_at(at + 1).and_then(vocabulary::unit).is_some();
        if is_other {
            return None;
        }
        let count = if is_ago { -i64::from(count) } else { i64::from(count) };
        self.found.offset = Some(match unit {
            Unit::Hour => (count * 60, Unit::Minute),
            unit => (count, unit),
        });
        Some(at + 1 + usize::from(is_ago))
    }

    fn counted_words(&mut self, count: u32, taken: usize) -> Option<usize> {
        let at_hour = self.word_before().is_some_and(vocabulary::is_at);
        let has_unit = self.word_at(taken).and_then(vocabulary::unit).is_some();
        // «о сім» is an hour, and "at one" where it counts nothing; "at a café", «в пару магазинов» and
        // «на четверых» are none.
        let is_hour = at_hour
            && match self.word_at(0) {
                Some("сим") => true,
                Some("one") => self.counts_nothing(taken),
                _ => false,
            };
        if has_unit || is_hour { self.counted(count, taken) } else { None }
    }

    /// Takes so many units, whose pieces end at `taken`, with what stands behind them: «15 минут»,
    /// «назад». Answers how many pieces that is in all.
    ///
    /// Minutes and hours that nobody counts from now say how long the talk is.
    pub(super) fn lasting(&mut self, count: u32, unit: Unit, taken: usize) -> usize {
        if unit == Unit::Week
            && let Some(pieces) = self.half_at(taken)
        {
            return self.lasting(half_week_more(count), Unit::Day, taken + pieces);
        }
        let (minutes, pieces) = if unit == Unit::Hour { self.more(taken) } else { (0, 0) };
        let taken = taken + pieces;
        let is_ago = self.word_at(taken).is_some_and(vocabulary::is_ago);
        if self.beyond(count.into(), unit, taken) {
            return taken;
        }
        let (count, unit) = match unit {
            Unit::Hour => (i64::from(count) * 60 + i64::from(minutes), Unit::Minute),
            unit => (i64::from(count), unit),
        };
        if unit == Unit::Minute && !is_ago && !self.is_from_now() {
            self.found.length = Some(count);
        } else {
            self.found.offset = Some((if is_ago { -count } else { count }, unit));
        }
        taken + usize::from(is_ago)
    }

    pub(super) fn is_from_now(&self) -> bool {
        // "in a quarter of an hour"
        let is_in_a = self.is_behind("a", 1) && self.is_behind("in", 2);
        is_in_a || self.word_before().is_some_and(vocabulary::is_in)
    }

    /// What stands behind whole hours: «и 15 минут», "30m", «с половиной», "and a half", and bare
    /// minutes with which the phrase ends («через час двадцать»); in minutes, and in how many pieces.
    fn more(&self, at: usize) -> (u32, usize) {
        let linked = usize::from(self.word_at(at).is_some_and(vocabulary::is_and));
        let is_unit = |word: &str| {
            vocabulary::is_short_minute(word) || vocabulary::unit(word) == Some(Unit::Minute)
        };
        match self.number_at(at + linked) {
            Some((minutes, 0..=2)) if self.word_at(at + linked + 1).is_some_and(is_unit) => {
                (minutes, linked + 2)
            }
            Some((minutes, digits))
                if is_minutes(minutes, digits) && self.peek(at + linked + 1).is_none() =>
            {
                (minutes, linked + 1)
            }
            _ => self.half_at(at).map_or((0, 0), |pieces| (30, pieces)),
        }
    }

    /// «с половиной», "and a half": of how many pieces.
    fn half_at(&self, at: usize) -> Option<usize> {
        match (self.word_at(at)?, self.word_at(at + 1)?) {
            ("с" | "з" | "из", half) if vocabulary::is_half(half) => Some(2),
            ("and", "a") if self.word_at(at + 2) == Some("half") => Some(3),
            _ => None,
        }
    }

    /// «1,5 часа», "1.5 hours", «2 с половиной часа». None for what has no fraction; an inner none
    /// for one that leads to no day or hour anybody could be sure of: «через 1,5 месяца».
    pub(super) fn broken(&mut self, whole: u32) -> Option<Option<usize>> {
        // The comma of «1,5» is no piece.
        let marked = if self.mark_at(1) == Some('.') { 2 } else { 1 };
        let (tenths, unit_at) = match self.number_at(marked) {
            Some((tenths, 1)) => (tenths, marked + 1),
            _ => (5, 1 + self.half_at(1)?),
        };
        self.half_more(whole, tenths, unit_at)
    }

    fn half_more(&mut self, whole: u32, tenths: u32, unit_at: usize) -> Option<Option<usize>> {
        let unit = self.word_at(unit_at).and_then(vocabulary::unit)?;
        let is_ago = self.word_at(unit_at + 1).is_some_and(vocabulary::is_ago);
        let (count, unit) = match unit {
            Unit::Hour => (whole.checked_mul(60)?.checked_add(tenths * 6)?, Unit::Minute),
            Unit::Week if tenths == 5 => (half_week_more(whole), Unit::Day),
            Unit::Year if tenths == 5 => (whole.checked_mul(12)?.checked_add(6)?, Unit::Month),
            _ if is_ago || self.is_from_now() => return Some(None),
            _ => return None,
        };
        Some(Some(self.lasting(count, unit, unit_at + 1)))
    }

    /// The unit that stands behind a number. «14 год» are Ukrainian hours, «1 год» and «21 год»
    /// a Russian year, unless «о» says that it is an hour.
    pub(super) fn unit_of(&self, count: u32, at: usize) -> Option<Unit> {
        let word = self.word_at(at)?;
        let is_one = count % 10 == 1 && count != 11;
        let is_clock = matches!(self.word_before(), Some("о" | "об"));
        if word == "год" && count <= 24 && (!is_one || is_clock) {
            return Some(Unit::Hour);
        }
        // «через 5м», «в 10 на 30м»; elsewhere these are metres.
        let is_length = self.found.clock.is_some() && self.word_before() == Some("на");
        if vocabulary::is_short_minute(word) && (self.is_from_now() || is_length) {
            return Some(Unit::Minute);
        }
        vocabulary::unit(word)
    }
}

/// Days of so many weeks and a half. The half is three of them: of a day nobody means twelve hours.
fn half_week_more(weeks: u32) -> u32 {
    weeks.saturating_mul(7).saturating_add(3)
}
