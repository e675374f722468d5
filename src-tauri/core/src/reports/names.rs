//! Finding somebody by surname and initials: «Иванов С. В.», «иванов св», "Smith J".

use crate::contacts::ContactName;
use crate::kernel::text::fold;

/// The longest run of letters that may be initials written together: «СВ».
const INITIALS_MAX: usize = 3;

/// How well a name answers: the smaller, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Every word is a whole part of the name, every initial is its first letter.
    Exact,
    /// The same, but a part that an initial asks for was never written down.
    Unknown,
    /// A word is only the beginning of a part.
    Beginning,
}

/// What was typed, in each way in which it can be read.
pub(super) struct AskedName {
    readings: Vec<Reading>,
}

/// One way to read what was typed.
struct Reading {
    words: Vec<String>,
    initials: Vec<char>,
}

impl AskedName {
    /// Reads what was typed. A short run of letters beside a longer word may be initials
    /// or a name of its own («Ким СВ», «Ли Анна»), so both readings are kept.
    pub(super) fn parse(text: &str) -> AskedName {
        let folded = fold(text);
        let pieces: Vec<&str> = pieces(&folded).collect();
        let mut readings = vec![Reading { words: Vec::new(), initials: Vec::new() }];
        for piece in &pieces {
            let letters = piece.chars().count();
            let may_be_initials = pieces.len() > 1 && letters <= INITIALS_MAX;
            let mut split = Vec::new();
            for reading in &mut readings {
                if letters == 1 {
                    reading.initials.extend(piece.chars());
                    continue;
                }
                if may_be_initials {
                    let mut initials = reading.initials.clone();
                    initials.extend(piece.chars());
                    split.push(Reading { words: reading.words.clone(), initials });
                }
                reading.words.push((*piece).to_owned());
            }
            readings.extend(split);
            readings.truncate(16);
        }
        AskedName { readings }
    }

    /// Whether nothing was asked.
    pub(super) fn is_empty(&self) -> bool {
        self.readings.iter().all(|reading| reading.words.is_empty() && reading.initials.is_empty())
    }

    /// A word that every answer has in it; empty when only initials were typed.
    pub(super) fn anchor(&self) -> &str {
        let longest = |words: &[String]| words.iter().max_by_key(|word| word.len()).cloned();
        let Some(first) = self.readings.first() else { return "" };
        let Some(anchor) = longest(&first.words) else { return "" };
        // Only a word that no reading takes for initials is in every answer.
        let is_everywhere = self.readings.iter().all(|reading| reading.words.contains(&anchor));
        let at = first.words.iter().position(|word| *word == anchor);
        if is_everywhere { at.map_or("", |at| &first.words[at]) } else { "" }
    }

    /// How well a name answers; none when it does not.
    pub(super) fn fit(&self, name: &ContactName) -> Option<Fit> {
        let parts = Parts::of(name);
        self.readings.iter().filter_map(|reading| parts.fit(reading)).min()
    }
}

/// The words of a folded name, asked or known: «(Киев)» is «киев», «Анна.Мария» two of them.
fn pieces(folded: &str) -> impl Iterator<Item = &str> {
    let pieces = folded.split(|c: char| !c.is_alphanumeric() && c != '-');
    pieces.map(|piece| piece.trim_matches('-')).filter(|piece| !piece.is_empty())
}

/// A name in the words that it is made of.
struct Parts {
    surname: Vec<String>,
    given: Vec<String>,
    patronymic: Vec<String>,
    nickname: Vec<String>,
}

impl Parts {
    fn of(name: &ContactName) -> Parts {
        let words = |text: &str| pieces(&fold(text)).map(str::to_owned).collect::<Vec<_>>();
        Parts {
            surname: words(&name.surname),
            given: words(&name.given_name),
            patronymic: words(&name.patronymic),
            nickname: words(&name.nickname),
        }
    }

    fn fit(&self, reading: &Reading) -> Option<Fit> {
        let all: Vec<&String> = self
            .surname
            .iter()
            .chain(&self.given)
            .chain(&self.patronymic)
            .chain(&self.nickname)
            .collect();
        let mut is_claimed = vec![false; all.len()];
        let mut worst = Fit::Exact;
        for word in &reading.words {
            let (at, fit) = claim(&all, &is_claimed, word)?;
            is_claimed[at] = true;
            worst = worst.max(fit);
        }
        let free = |from: usize, until: usize| -> Vec<&String> {
            (from..until).filter(|at| !is_claimed[*at]).map(|at| all[at]).collect()
        };
        let surname_end = self.surname.len();
        let names_end = surname_end + self.given.len() + self.patronymic.len();
        let (surname, names) = (free(0, surname_end), free(surname_end, names_end));
        let surname_first = surname.iter().chain(&names).copied().collect::<Vec<_>>();
        let surname_last = names.iter().chain(&surname).copied().collect::<Vec<_>>();
        let initials = [surname_first, surname_last]
            .iter()
            .filter_map(|parts| match_initials(&reading.initials, parts))
            .min()?;
        // An initial for a part that is there but claimed by a word is no gap in the name.
        let has_gap = self.given.is_empty() || self.patronymic.is_empty();
        (initials == Fit::Exact || has_gap).then_some(worst.max(initials))
    }
}

/// Which part of a name a word stands for: a whole one rather than the beginning of one.
fn claim(all: &[&String], is_claimed: &[bool], word: &str) -> Option<(usize, Fit)> {
    let free = || all.iter().enumerate().filter(|(at, _)| !is_claimed[*at]);
    let is_whole = |part: &str| part == word || part.split('-').any(|half| half == word);
    free().find(|(_, part)| is_whole(part)).map(|(at, _)| (at, Fit::Exact)).or_else(|| {
        free().find(|(_, part)| part.starts_with(word)).map(|(at, _)| (at, Fit::Beginning))
    })
}

/// Initials in their order against the parts that are left.
fn match_initials(initials: &[char], parts: &[&String]) -> Option<Fit> {
    for (initial, part) in initials.iter().zip(parts) {
        if !part.starts_with(*initial) {
            return None;
        }
    }
    Some(if initials.len() > parts.len() { Fit::Unknown } else { Fit::Exact })
}
