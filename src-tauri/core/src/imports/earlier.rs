//! Whom the rows so far have shown: who came with one, or was added to by one.

use super::birthday::Birthday;
use super::features::{ByFeature, Line, hash};
use crate::contacts::PointDraft;
use crate::ids::ContactId;

/// Somebody of an earlier row.
pub(super) struct Earlier {
    pub id: ContactId,
    pub name: Box<str>,
    pub birthday: Birthday,
    /// The place of the one before with the same name and company.
    pub namesake: u32,
}

/// The place of nobody among the earlier rows.
pub(super) const NOBODY: u32 = u32::MAX;

/// The same of somebody who did not come with a row but was added to by one: among the namesakes
/// they stand with those of the base.
pub(super) const OF_BASE: u32 = u32::MAX - 1;

/// Everybody of the earlier rows, in order.
#[derive(Default)]
pub(super) struct EarlierRows {
    all: Vec<Earlier>,
    /// Who has a phone or e-mail, by its hash: the place of the first in `chain`, where each
    /// names the next.
    by_point: ByFeature<u32>,
    chain: Vec<(u32, Option<u32>)>,
    /// The places of all, by the hashes of their ids; kept where rows may be added to them.
    places: Option<ByFeature<u32>>,
}

impl EarlierRows {
    /// With their ids remembered, so that rows may be added to them.
    pub(super) fn that_grow() -> EarlierRows {
        EarlierRows { places: Some(ByFeature::default()), ..EarlierRows::default() }
    }

    /// The place that the next one will take.
    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.all.len()).unwrap_or(u32::MAX)
    }

    /// Takes one more, and answers their place.
    pub(super) fn push(&mut self, earlier: Earlier) -> u32 {
        let at = self.next();
        if let Some(places) = &mut self.places {
            places.insert(hash(earlier.id), at);
        }
        self.all.push(earlier);
        at
    }

    pub(super) fn get(&self, at: u32) -> Option<&Earlier> {
        self.all.get(at as usize)
    }

    pub(super) fn get_mut(&mut self, at: u32) -> Option<&mut Earlier> {
        self.all.get_mut(at as usize)
    }

    pub(super) fn place_of(&self, id: ContactId) -> Option<u32> {
        self.places.as_ref()?.get(&hash(id)).copied()
    }

    /// Somebody by their id, as they are by now.
    pub(super) fn of(&self, id: ContactId) -> Option<&Earlier> {
        self.get(self.place_of(id)?)
    }

    /// Counts lines as somebody's.
    pub(super) fn link<'p>(
        &mut self,
        at: u32,
        points: impl Iterator<Item = &'p (PointDraft, Option<String>)>,
    ) {
        for line in points.filter_map(Line::of) {
            let link = u32::try_from(self.chain.len()).unwrap_or(u32::MAX);
            let next = self.by_point.insert(line.hash(), link);
            self.chain.push((at, next));
        }
    }

    /// Who has a line, the latest first.
    pub(super) fn with(&self, line: &Line<'_>) -> impl Iterator<Item = &Earlier> {
        let mut link = self.by_point.get(&line.hash()).copied();
        std::iter::from_fn(move || {
            let (at, next) = *self.chain.get(link? as usize)?;
            link = next;
            self.get(at)
        })
    }
}
