//! The phones, addresses and names of messengers of the base, to know somebody again by.

use super::features::{ByFeature, Line};
use crate::contacts::bring_in::{Acquaintance, acquaintance, each_line, with_normal};
use crate::ids::ContactId;
use crate::kernel::error::Result;
use crate::kernel::workspace::Reader;

/// Who in the base has which line.
pub(super) struct BaseLines {
    /// Where those who have a line stand in `links`, by its hash.
    by_hash: ByFeature<u32>,
    /// Each names the next who has the same.
    links: Vec<(ContactId, Option<u32>)>,
    /// Whether lines with a normal form are among them; else they are looked for in the base.
    has_normal: bool,
}

/// So many lines are read in the time in which one is looked for.
pub(super) const READ_MEANWHILE: u32 = 8;

impl BaseLines {
    /// Reads all lines, for many rows; for a few, only those that no index leads to.
    pub(super) fn read(reader: &Reader<'_>, has_normal: bool) -> Result<BaseLines> {
        let mut lines = BaseLines { by_hash: ByFeature::default(), links: Vec::new(), has_normal };
        each_line(reader, lines.has_normal, |id, kind, value, normal| {
            let line = normal.map(Line::Normal).or_else(|| Line::raw(kind, value));
            line.into_iter().for_each(|line| lines.add(&line, id));
        })?;
        Ok(lines)
    }

    fn add(&mut self, line: &Line<'_>, id: ContactId) {
        let link = u32::try_from(self.links.len()).unwrap_or(u32::MAX);
        let next = self.by_hash.insert(line.hash(), link);
        self.links.push((id, next));
    }

    /// Who has a line.
    pub(super) fn with(&self, reader: &Reader<'_>, line: &Line<'_>) -> Result<Vec<Acquaintance>> {
        if let (Line::Normal(normal), false) = (line, self.has_normal) {
            return with_normal(reader, normal);
        }
        let mut ids = Vec::new();
        let mut link = self.by_hash.get(&line.hash()).copied();
        while let Some((id, next)) = link.and_then(|at| self.links.get(at as usize)) {
            ids.push(*id);
            link = *next;
        }
        ids.sort_unstable();
        ids.dedup();
        let found = ids.into_iter().map(|id| acquaintance(reader, id));
        Ok(found.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
    }
}
