//! What the rows of a file have told of those whom it brought in, so that a later row of somebody
//! completes the earlier one.
//!
//! «Leave them as they are» is said of the base; two rows of one file are both the list's. Of most
//! people there is one row, so what it told is kept in a few bytes and looked at only when another
//! one comes.

use std::collections::{HashMap, HashSet};

use super::gaps::{Digest, Filled, Gaps};
use super::person::Person;

/// What is known of everybody whom the file brought in, by their places among the earlier rows.
#[derive(Default)]
pub(super) struct SameFile {
    told: Vec<Digest>,
    /// The hashes of all their lines and labels, one after another.
    hashes: Vec<u64>,
    /// Of those of whom a second row came.
    filled: HashMap<u32, Filled>,
    /// Whom a row found by nothing but the name and the company.
    named: HashSet<u32>,
    /// Whom a row has given another name or company since.
    moved: HashSet<u32>,
}

impl SameFile {
    /// Takes what a row tells of somebody new, who has the next place.
    pub(super) fn welcome(&mut self, person: &Person) {
        self.told.push(Digest::of(person, &mut self.hashes));
    }

    /// Somebody was found by the name and the company alone. The same row has to find them the next
    /// time as well, so both stay as they are from now on.
    pub(super) fn found_by_name(&mut self, at: u32) {
        self.named.insert(at);
    }

    /// Whether somebody has another name or company by now than they came with.
    pub(super) fn has_moved(&self, at: u32) -> bool {
        !self.moved.is_empty() && self.moved.contains(&at)
    }

    /// How much of a row is missing of what is known.
    pub(super) fn missing(&mut self, at: u32, person: &Person) -> usize {
        self.filled(at).missing(person)
    }

    /// Says what of a row was missing, and counts it as known.
    pub(super) fn complete(&mut self, at: u32, person: &Person) -> Gaps {
        let is_named = self.named.contains(&at);
        let gaps = self.filled(at).take(person, is_named);
        if gaps.changes_what_names() {
            self.moved.insert(at);
        }
        gaps
    }

    fn filled(&mut self, at: u32) -> &mut Filled {
        let (told, hashes) = (&self.told, &self.hashes);
        let digest = || {
            let of = |at: usize| told.get(at).copied().unwrap_or_default();
            let end = told.get(at as usize + 1).map_or(hashes.len(), |next| next.start());
            of(at as usize).filled(hashes.get(of(at as usize).start()..end).unwrap_or_default())
        };
        self.filled.entry(at).or_insert_with(digest)
    }
}
