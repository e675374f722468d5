//! The names in memory.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use memchr::memmem::Finder;

use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::query::{Term, domestic};
use crate::kernel::workspace::Reader;

/// Parts the fields of a summary, see the room `summaries`.
const PART: char = '\u{1}';

/// One customer in the buffer: where the folded fields and the digits stand.
struct Entry {
    id: ContactId,
    start: usize,
    digits: usize,
    end: usize,
    is_shown: bool,
}

#[derive(Default)]
struct Buffer {
    text: String,
    entries: Vec<Entry>,
    places: HashMap<ContactId, usize>,
    /// The newest summary that the buffer has seen.
    seq: i64,
    /// Bytes that no entry stands for any more.
    waste: usize,
}

/// A buffer that follows the base: before each search it reads the summaries that are new
/// since the last one, whoever wrote them.
#[derive(Default)]
pub struct SearchIndex(Mutex<Buffer>);

/// The likeliest customers, and how many match in all.
pub(crate) struct Found {
    pub ids: Vec<ContactId>,
    pub total: u32,
}

impl SearchIndex {
    /// Reads what is new, so that the first search does not wait for it.
    pub fn refresh(&self, reader: &Reader<'_>) -> Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).refresh(reader)
    }

    pub(crate) fn find(&self, reader: &Reader<'_>, terms: &[Term], limit: usize) -> Result<Found> {
        let mut buffer = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        buffer.refresh(reader)?;
        Ok(buffer.find(terms, limit))
    }
}

impl Buffer {
    fn refresh(&mut self, reader: &Reader<'_>) -> Result<()> {
        if self.waste > 1 << 20 && self.waste > self.text.len() / 2 {
            *self = Buffer::default();
        }
        // The first load comes in alphabetical order, which then breaks ties for free.
        let order = if self.seq == 0 { "shelf, by_surname" } else { "seq" };
        let sql = format!(
            "SELECT seq, contact_id, shelf, folded, digits FROM contact_summaries WHERE seq > ?1 ORDER BY {order}"
        );
        let mut statement = reader.conn().prepare_cached(&sql)?;
        let mut rows = statement.query([self.seq])?;
        let mut newest = self.seq;
        while let Some(row) = rows.next()? {
            newest = newest.max(row.get(0)?);
            let shelf: i64 = row.get(2)?;
            let (folded, digits) = (row.get_ref(3)?, row.get_ref(4)?);
            let (Ok(folded), Ok(digits)) = (folded.as_str(), digits.as_str()) else { continue };
            self.put(row.get(1)?, folded, digits, shelf < 2);
        }
        self.seq = newest;
        Ok(())
    }

    fn put(&mut self, id: ContactId, folded: &str, digits: &str, is_shown: bool) {
        let start = self.text.len();
        self.text.push_str(folded);
        let digits_at = self.text.len();
        self.text.push_str(digits);
        let entry = Entry { id, start, digits: digits_at, end: self.text.len(), is_shown };
        match self.places.get(&id) {
            Some(place) => {
                let old = std::mem::replace(&mut self.entries[*place], entry);
                self.waste += old.end - old.start;
            }
            None => {
                self.places.insert(id, self.entries.len());
                self.entries.push(entry);
            }
        }
    }

    fn find(&self, terms: &[Term], limit: usize) -> Found {
        let finders: Vec<_> = terms.iter().map(Matcher::new).collect();
        // Three ranks: the surname begins so, some word begins so, it occurs somewhere.
        let mut ranks: [Vec<ContactId>; 3] = Default::default();
        let mut total = 0;
        for entry in self.entries.iter().filter(|entry| entry.is_shown) {
            let folded = &self.text[entry.start..entry.digits];
            let digits = &self.text[entry.digits..entry.end];
            let worst = finders
                .iter()
                .try_fold(0, |worst, f| f.rank(folded, digits).map(|rank| worst.max(rank)));
            if let Some(rank) = worst {
                total += 1;
                if ranks[rank].len() < limit {
                    ranks[rank].push(entry.id);
                }
            }
        }
        let ids = ranks.into_iter().flatten().take(limit).collect();
        Found { ids, total }
    }
}

/// One term, ready to be looked for in many entries.
struct Matcher<'t> {
    term: &'t Term,
    finder: Finder<'static>,
    /// A number without the prefix that is dialled inside the country.
    domestic: Option<Finder<'t>>,
    /// Two letters may be two initials: «св» is С… В….
    initials: Option<(char, char)>,
}

impl<'t> Matcher<'t> {
    fn new(term: &'t Term) -> Matcher<'t> {
        let mut letter = [0; 4];
        let needle = match term {
            Term::Text(text) | Term::Number(text) => text.as_bytes(),
            Term::Initial(initial) => initial.encode_utf8(&mut letter).as_bytes(),
        };
        let initials = match term {
            Term::Text(text) => {
                let mut letters = text.chars();
                match (letters.next(), letters.next(), letters.next()) {
                    (Some(given), Some(patronymic), None) => Some((given, patronymic)),
                    _ => None,
                }
            }
            _ => None,
        };
        let domestic = match term {
            Term::Number(number) => domestic(number).map(Finder::new),
            _ => None,
        };
        Matcher { term, finder: Finder::new(needle).into_owned(), domestic, initials }
    }

    /// How well an entry matches: 0 best, none when it does not.
    fn rank(&self, folded: &str, digits: &str) -> Option<usize> {
        match self.term {
            Term::Number(_) => self
                .finder
                .find(digits.as_bytes())
                .or_else(|| self.domestic.as_ref()?.find(digits.as_bytes()))
                .map(|_| 1)
                .or_else(|| self.finder.find(folded.as_bytes()).map(|_| 2)),
            Term::Initial(_) => {
                let mut places = self.finder.find_iter(folded.as_bytes());
                places.any(|at| is_word_start(folded, at)).then_some(0)
            }
            // Asked place by place: two letters stand inside words of nearly everybody.
            Term::Text(_) => {
                let mut places = self.finder.find_iter(folded.as_bytes());
                match places.next() {
                    Some(0) => Some(0),
                    Some(first) => {
                        let mut all = std::iter::once(first).chain(places);
                        Some(if all.any(|at| is_word_start(folded, at)) { 1 } else { 2 })
                    }
                    None => self.are_initials(folded).then_some(1),
                }
            }
        }
    }

    fn are_initials(&self, folded: &str) -> bool {
        let Some((given, patronymic)) = self.initials else { return false };
        let mut ends = memchr::memchr_iter(PART as u8, folded.as_bytes());
        let mut next_begins_with = |letter| {
            ends.next().is_some_and(|end| folded[end + PART.len_utf8()..].starts_with(letter))
        };
        next_begins_with(given) && next_begins_with(patronymic)
    }
}

fn is_word_start(folded: &str, at: usize) -> bool {
    folded[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric())
}
