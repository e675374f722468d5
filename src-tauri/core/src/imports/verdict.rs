//! Who a row is, and what comes of it.

use super::gaps::Gaps;
use crate::ids::ContactId;

/// What comes of a person.
#[derive(Debug)]
pub(super) enum Verdict {
    /// Written down under this id; where somebody else has the same phone or e-mail, with
    /// that one's name.
    New(ContactId, Option<String>),
    /// There already.
    Same,
    /// There already, and this much of the row is missing there.
    Updated(ContactId, Gaps),
    /// There several times over: nobody could say whom the row is to be added to.
    OneOfSeveral,
}

/// Who a row is.
#[derive(Default)]
pub(super) struct Found {
    pub same: Option<ContactId>,
    /// Whether somebody else may be meant as well.
    pub is_one_of_several: bool,
    /// Whose phone or e-mail it is otherwise.
    pub other: Option<String>,
}

impl Found {
    pub(super) fn same(id: ContactId) -> Found {
        Found { same: Some(id), ..Found::default() }
    }
}
