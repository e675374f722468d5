//! Particles of surnames: «фон Дервиз», "van der Berg", "De Niro", «де ла Крус».

use super::given_names::is_given_name;
use super::is_initial;
use crate::kernel::text::fold;

/// Words that begin a surname and are nothing else.
const SURE: [&str; 16] = [
    "von",
    "vom",
    "zur",
    "zum",
    "de",
    "der",
    "ter",
    "фон",
    "де",
    "дер",
    "дель",
    "делла",
    "дю",
    "дос",
    "аль",
    "эль",
];

/// Words that begin a surname in small letters; written as names are, they may be names: «Ван Ли»,
/// «Нгуен Ван Хынг», "Di Wang", "Ben Smith".
const UNSURE: [&str; 31] = [
    "van", "di", "da", "do", "du", "la", "le", "del", "dela", "della", "des", "dos", "das", "den",
    "ten", "zu", "af", "al", "el", "ben", "bin", "ibn", "san", "ван", "ди", "да", "ла", "ле",
    "ден", "бин", "ибн",
];

/// Whether a word is a particle of a surname whatever stands beside it.
pub(crate) fn is_sure(word: &str) -> bool {
    let folded = fold(word);
    let is_small = word.chars().next().is_some_and(char::is_lowercase);
    SURE.contains(&folded.as_str()) || is_small && UNSURE.contains(&folded.as_str())
}

fn is_unsure(word: &str) -> bool {
    UNSURE.contains(&fold(word).as_str())
}

/// Words of a name with each surname that begins with particles put together into one.
pub(super) fn join(words: Vec<String>) -> Vec<String> {
    let words = in_front(words);
    let Some((from, to)) = surname_at(&words) else { return words };
    let mut joined = words[..from].to_vec();
    joined.push(words[from..to].join(" "));
    joined.extend_from_slice(&words[to..]);
    joined
}

/// Whether a word that [`join`] put together begins with a particle.
pub(super) fn is_joined(word: &str) -> bool {
    word.contains(' ')
}

/// "Berg Jan van der": particles at the end, where registers put them, belong before the surname.
fn in_front(mut words: Vec<String>) -> Vec<String> {
    let behind = at_end(&words);
    if behind + 1 < words.len() {
        words.rotate_right(behind);
    }
    words
}

/// How many particles stand at the end, before nothing that they could belong to.
pub(super) fn at_end(words: &[String]) -> usize {
    let is_small = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
    words.iter().rev().take_while(|word| is_small(word) && is_sure(word)).count()
}

/// Where the surname with its particles stands.
fn surname_at(words: &[String]) -> Option<(usize, usize)> {
    let from = (0..words.len()).find(|at| begins_surname(words, *at))?;
    let is_particle = |word: &&String| is_sure(word) || is_unsure(word);
    // The last word is no particle of anything.
    let particles = words[from..words.len() - 1].iter().take_while(is_particle).count();
    (particles > 0).then_some((from, from + particles + 1))
}

fn begins_surname(words: &[String], at: usize) -> bool {
    let word = &words[at];
    let is_between = at > 0 && !is_initial(&words[at - 1]);
    if is_sure(word) {
        return true;
    }
    if !is_unsure(word) || is_given_name(word) && at == 0 {
        return false;
    }
    let next_is_particle = words.get(at + 1).is_some_and(|next| is_sure(next));
    let given = |range: &[String]| range.iter().any(|word| is_given_name(word) || is_initial(word));
    let is_latin = word.is_ascii();
    next_is_particle && words.len() > at + 2
        // «Клод Ван Дамм», "Ludwig Van Beethoven"
        || at > 0 && (is_latin && is_between || given(&words[..at]))
        // «Ван Дамм Ж. К.», "Van Damme Jean"
        || at == 0 && words.len() > 2 && (is_latin || given(&words[2..]))
}
