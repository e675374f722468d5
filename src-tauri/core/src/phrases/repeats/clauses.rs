//! The words of a rule, wherever in a phrase they stand.

use super::RepeatSaid;
use crate::phrases::lexer::Token::{self, Mark, Number, Word};
use crate::phrases::vocabulary::{self, Nth, Unit};

const WORKDAYS: [u8; 5] = [1, 2, 3, 4, 5];
const WEEKEND: [u8; 2] = [6, 7];

/// The words of a rule, or of a part of one.
pub(super) struct Clause {
    pub said: RepeatSaid,
    /// How many pieces they are.
    pub taken: usize,
    /// How many pieces right before them belong to them: «последний день | каждого месяца».
    pub before: usize,
    /// Pieces that say something to the rest of the phrase as well: the part of the day of «каждый
    /// вечер», the number of «каждое 5-е число».
    pub kept: Vec<Token>,
}

impl Clause {
    fn of(said: RepeatSaid, taken: usize) -> Clause {
        Clause { said, taken, before: 0, kept: Vec::new() }
    }

    fn keeping(self, kept: Vec<Token>) -> Clause {
        Clause { kept, ..self }
    }
}

/// What the pieces from a place on say of a rule. None where they tell one that no to-do can have;
/// an inner none where they tell none.
pub(super) fn at(tokens: &[Token], at: usize) -> Option<Option<Clause>> {
    let pieces = Pieces { before: &tokens[..at], from: &tokens[at..] };
    match pieces.from {
        [Number(count, _), Word(time), ..] if vocabulary::is_time(time) && pieces.is_per(2) => {
            if *count == 1 {
                pieces.once(1)
            } else {
                None
            }
        }
        [Word(word), ..] => pieces.begun_by(word),
        _ => Some(None),
    }
}

struct Pieces<'t> {
    before: &'t [Token],
    from: &'t [Token],
}

impl Pieces<'_> {
    fn word(&self, at: usize) -> Option<&str> {
        match self.from.get(at) {
            Some(Word(word)) => Some(word),
            _ => None,
        }
    }

    fn begun_by(&self, word: &str) -> Option<Option<Clause>> {
        if let Some((every, unit)) = vocabulary::often(word) {
            return Some(Some(Clause::of(RepeatSaid::new(every, unit), 1)));
        }
        if let Some(part) = vocabulary::every_part(word) {
            let said = RepeatSaid::new(1, Unit::Day);
            return Some(Some(Clause::of(said, 1).keeping(vec![Word(part.to_owned())])));
        }
        if vocabulary::is_every(word) {
            return self.every(1);
        }
        match word {
            "раз" | "once" => {
                let is_of_many = matches!(self.before.last(), Some(Word(word))
                    if matches!(word.as_str(), "пару" | "пара" | "несколько" | "килька" | "декилька"));
                if is_of_many && self.is_per(1) { None } else { self.once(0) }
            }
            // «2 раза в неделю», "three times a week", «двічі на місяць»
            _ if vocabulary::is_often(word) && self.is_per(1) => None,
            _ if word.strip_prefix("що").and_then(vocabulary::weekday).is_some() => {
                let (days, taken) = self.weekdays(0, |_| true);
                Some(Some(Clause::of(RepeatSaid::on(1, days), taken)))
            }
            "по" => Some(self.on_each()),
            "on" | "at" => Some(self.on_plural(1)),
            _ if self.before.is_empty() => Some(self.on_plural(0)),
            _ => Some(None),
        }
    }

    /// Whether a stretch of time stands there, in which something happens so many times: «в неделю»,
    /// «на два тижні», "a week".
    fn is_per(&self, at: usize) -> bool {
        let is_link = |word: &str| {
            matches!(word, "в" | "у" | "на" | "за" | "a" | "per" | "in")
                || vocabulary::is_every(word)
        };
        self.word(at).is_some_and(is_link)
            && self.count(at + 1).is_some_and(|(_, taken)| self.stretch(at + 1 + taken).is_some())
    }

    /// «раз в две недели», "once a month".
    fn once(&self, from: usize) -> Option<Option<Clause>> {
        let at = from + 1;
        if self.word(at).is_some_and(vocabulary::is_every) {
            return self.every(at + 1);
        }
        // «в следующий раз на неделе»
        let is_turned =
            matches!(self.before.last(), Some(Word(word)) if vocabulary::turn(word).is_some());
        if is_turned || !self.is_per(at) {
            return Some(None);
        }
        let (every, taken) = self.count(at + 1)?;
        let ((count, unit), pieces) = self.stretch(at + 1 + taken)?;
        let said = RepeatSaid::new(every.checked_mul(count)?, unit);
        (!is_short(unit)).then(|| Some(Clause::of(said, at + 1 + taken + pieces)))
    }

    /// How many of what follows: «две», "other", «второй», «2-й», and one where nothing is told.
    fn count(&self, at: usize) -> Option<(u32, usize)> {
        Some(match self.from.get(at) {
            Some(Number(count, _)) if *count > 0 => {
                let dash = usize::from(self.from.get(at + 1) == Some(&Mark('-')));
                let has_ending = self.word(at + 1 + dash).is_some_and(vocabulary::is_nth_ending);
                (*count, if has_ending { 2 + dash } else { 1 })
            }
            Some(Word(word)) if word == "other" => (2, 1),
            Some(Word(word)) => match vocabulary::ordinal(word) {
                // «каждый первый» is each of something else.
                Some(count @ 2..) => (count, 1),
                Some(_) => return None,
                None => (1, 0),
            },
            Some(Number(..)) => return None,
            _ => (1, 0),
        })
    }

    /// A stretch of time, and of how many pieces: «неделю», «полгода», «квартал».
    fn stretch(&self, at: usize) -> Option<((u32, Unit), usize)> {
        let word = self.word(at)?;
        if vocabulary::is_quarter_of_year(word) && self.word(at + 1) != Some("of") {
            return Some(((3, Unit::Month), 1));
        }
        let stretch = vocabulary::stretch(word).or(vocabulary::unit(word).map(|unit| (1, unit)));
        Some((stretch?, 1))
    }

    /// What stands behind «каждый», whose next piece is there.
    fn every(&self, from: usize) -> Option<Option<Clause>> {
        if let Some(taken) = self.last_day(from) {
            let last = RepeatSaid { is_last_day: true, ..RepeatSaid::new(1, Unit::Month) };
            return Some(Some(Clause::of(last, from + taken)));
        }
        if let Some(clause) = self.day_of_year(from).or_else(|| self.day_of_month(from)) {
            return Some(Some(clause));
        }
        let none = || if self.is_of_time(from) { None } else { Some(None) };
        let Some((every, pieces)) = self.count(from) else { return none() };
        let at = from + pieces;
        let is_one = every == 1;
        if let Some((days, taken)) = self.kind_of_day(at) {
            return is_one.then(|| Some(Clause::of(RepeatSaid::on(1, days), at + taken)));
        }
        let (days, taken) = self.weekdays(at, |_| true);
        if !days.is_empty() {
            // «каждый второй вторник месяца», "of the month"
            let is_of_month = self.is_month(at + taken + self.links(at + taken));
            let clause = || Some(Clause::of(RepeatSaid::on(every, days), at + taken));
            return (!is_of_month).then(clause);
        }
        if let Some(((count, unit), taken)) = self.stretch(at) {
            let before = if unit == Unit::Month && is_one { self.last_day_before() } else { 0 };
            let said = RepeatSaid {
                is_last_day: before > 0,
                ..RepeatSaid::new(every.checked_mul(count)?, unit)
            };
            let clause = Clause { before, ..Clause::of(said, at + taken) };
            return (!is_short(unit)).then_some(Some(clause));
        }
        let part = match self.word(at) {
            Some("ночь" | "нич") => Some("ночи"),
            word => word.filter(|word| vocabulary::part(word).is_some()),
        };
        match part {
            Some(part) => {
                let clause = Clause::of(RepeatSaid::new(every, Unit::Day), at + 1);
                Some(Some(clause.keeping(vec![Word(part.to_owned())])))
            }
            None => none(),
        }
    }

    /// «каждое 5-е декабря», "every December 5": the rest of the phrase names the day.
    fn day_of_year(&self, at: usize) -> Option<Clause> {
        let is_month =
            |at: usize| self.word(at).is_some_and(|word| vocabulary::month(word).is_some());
        let is_number = matches!(self.from.get(at), Some(Number(1..=31, 1..=2)));
        let dash = usize::from(self.from.get(at + 1) == Some(&Mark('-')));
        let ending = self.word(at + 1 + dash).is_some_and(vocabulary::is_ordinal);
        let behind = at + 1 + if ending { dash + 1 } else { 0 };
        let is_told = is_month(at) || is_number && is_month(behind);
        is_told.then(|| Clause::of(RepeatSaid::new(1, Unit::Year), at))
    }

    /// Whether a word of time stands among the next ones, so that a rule is told which is none of
    /// ours: «каждые полтора часа», "every couple of weeks".
    fn is_of_time(&self, from: usize) -> bool {
        (from..from + 3).filter_map(|at| self.word(at)).any(|word| {
            vocabulary::unit(word).is_some()
                || vocabulary::stretch(word).is_some()
                || vocabulary::weekday(word).is_some()
        })
    }

    /// «последний день месяца», "last day of the month": of how many pieces.
    fn last_day(&self, at: usize) -> Option<usize> {
        let is_last = vocabulary::nth(self.word(at)?) == Some(Nth::Last);
        let is_day = self.word(at + 1).is_some_and(is_day_word);
        let links = self.links(at + 2);
        (is_last && is_day && self.is_month(at + 2 + links)).then_some(3 + links)
    }

    /// How many words there lead to a month.
    fn links(&self, at: usize) -> usize {
        (at..at + 2)
            .take_while(|at| matches!(self.word(*at), Some("of" | "in" | "the" | "в" | "у")))
            .count()
    }

    /// «последний день» and "last day of" before «каждого месяца»: of how many pieces.
    fn last_day_before(&self) -> usize {
        let (before, link) = match self.before {
            [before @ .., Word(link)] if matches!(link.as_str(), "of" | "in" | "в" | "у") => {
                (before, 1)
            }
            before => (before, 0),
        };
        match before {
            [.., Word(last), Word(day)]
                if vocabulary::nth(last) == Some(Nth::Last) && is_day_word(day) =>
            {
                2 + link
            }
            _ => 0,
        }
    }

    /// «каждое 5-е число», "every 5th": the rest of the phrase names the day.
    fn day_of_month(&self, at: usize) -> Option<Clause> {
        let Some(Number(day @ 1..=31, digits @ 1..=2)) = self.from.get(at) else { return None };
        let dash = usize::from(self.from.get(at + 1) == Some(&Mark('-')));
        let ending = self.word(at + 1 + dash).filter(|word| vocabulary::is_ordinal(word))?;
        let mut taken = 2 + dash;
        if !is_number_word(ending) {
            if self.word(at + taken).is_some_and(is_number_word) {
                taken += 1;
            } else if self.word(at + taken) != Some("of") && self.is_of_time(at + taken) {
                // "every 2nd week"
                return None;
            }
        }
        let said = RepeatSaid::new(1, Unit::Month);
        let kept = vec![Number(*day, *digits), Word("числа".to_owned())];
        Some(Clause::of(said, at + taken).keeping(kept))
    }

    fn is_month(&self, at: usize) -> bool {
        self.word(at).and_then(vocabulary::unit) == Some(Unit::Month)
    }

    /// «будний день», "weekday", «по выходным».
    fn kind_of_day(&self, at: usize) -> Option<(Vec<u8>, usize)> {
        let word = self.word(at)?;
        let days = match vocabulary::is_workday(word) {
            true => WORKDAYS.to_vec(),
            false if vocabulary::is_weekend(word) => WEEKEND.to_vec(),
            false => return None,
        };
        let is_day = |word: &str| {
            vocabulary::unit(word) == Some(Unit::Day) || matches!(word, "дням" | "днях")
        };
        Some((days, 1 + usize::from(self.word(at + 1).is_some_and(is_day))))
    }

    /// Weekdays one after another, and of how many pieces: «понедельник и среду», «вт, чт», «щосереди
    /// і щочетверга».
    fn weekdays(&self, from: usize, is_form: fn(&str) -> bool) -> (Vec<u8>, usize) {
        let (mut days, mut end, mut at) = (Vec::new(), from, from);
        loop {
            let day = self.word(at).filter(|word| is_form(word)).and_then(vocabulary::weekday);
            let Some(day) = day else { break };
            days.extend(u8::try_from(day.number_from_monday()));
            at += 1;
            end = at;
            at += usize::from(self.word(at).is_some_and(vocabulary::is_and));
            at += usize::from(self.word(at).is_some_and(|word| {
                matches!(word, "в" | "во" | "у" | "по" | "on") || vocabulary::is_every(word)
            }));
        }
        (days, end - from)
    }

    /// «по понедельникам и средам», «по пн», «по будням», «по вечерам», «по 5 числам».
    fn on_each(&self) -> Option<Clause> {
        if let [_, Number(day @ 1..=31, digits @ 1..=2), Word(numbers), ..] = self.from
            && matches!(numbers.as_str(), "числам" | "числах")
        {
            let kept = vec![Number(*day, *digits), Word("числа".to_owned())];
            return Some(Clause::of(RepeatSaid::new(1, Unit::Month), 3).keeping(kept));
        }
        if let Some((days, taken)) = self.kind_of_day(1) {
            return Some(Clause::of(RepeatSaid::on(1, days), 1 + taken));
        }
        if let Some(part) = self.word(1).and_then(vocabulary::each_part) {
            let said = RepeatSaid::new(1, Unit::Day);
            return Some(Clause::of(said, 2).keeping(vec![Word(part.to_owned())]));
        }
        // «пн по ср», «с 27.11 по ср», and not «с 10 до 12 по ср»
        let has = |is: fn(&str) -> bool| {
            self.before.iter().any(|token| matches!(token, Word(word) if is(word)))
        };
        let is_begun = has(vocabulary::is_from) && !has(vocabulary::is_until);
        let is_range = is_begun || has(|word| vocabulary::weekday(word).is_some());
        let is_form: fn(&str) -> bool = match is_range {
            true => is_plural,
            false => |word| is_plural(word) || word.chars().count() <= 3,
        };
        let (days, taken) = self.weekdays(1, is_form);
        (!days.is_empty()).then(|| Clause::of(RepeatSaid::on(1, days), 1 + taken))
    }

    /// "Mondays and Thursdays at 10", "on weekdays". "Monday's call" is written so too, once its
    /// apostrophe is gone, so that nothing but the hour may follow.
    fn on_plural(&self, from: usize) -> Option<Clause> {
        let kinds = matches!(self.word(from), Some("weekdays" | "workdays" | "weekends"));
        let (days, taken) = match self.kind_of_day(from) {
            Some(found) if kinds => found,
            _ => self.weekdays(from, |word| word.ends_with("days")),
        };
        let end = from + taken;
        let is_free = match self.from.get(end) {
            Some(Word(word)) => {
                vocabulary::is_at(word)
                    || vocabulary::is_from(word)
                    || vocabulary::part(word).is_some()
                    || matches!(word.as_str(), "in" | "starting" | "beginning")
            }
            _ => true,
        };
        (!days.is_empty() && is_free).then(|| Clause::of(RepeatSaid::on(1, days), end))
    }
}

/// Whether no to-do comes again so soon.
fn is_short(unit: Unit) -> bool {
    matches!(unit, Unit::Minute | Unit::Hour)
}

fn is_plural(word: &str) -> bool {
    ["ам", "ям", "ах", "ях"].iter().any(|ending| word.ends_with(ending))
}

fn is_day_word(word: &str) -> bool {
    matches!(word, "день" | "дня" | "day") || is_number_word(word)
}

fn is_number_word(word: &str) -> bool {
    matches!(word, "число" | "числа" | "числи")
}
