//! The dictionary of tags.

use vizitka_core::ids::TagId;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::tags;

use crate::command::{Command, read, write};
use crate::organizations::{DictionaryList, Id, Made, NewName, Rename};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("tags.list", list: Nothing => DictionaryList),
    write!("tags.create", create: NewName => Made),
    write!("tags.rename", rename: Rename => ()),
    write!("tags.delete", delete: Id => ()),
];

fn list(session: &Session, _: Nothing) -> Result<DictionaryList> {
    Ok(DictionaryList { items: session.workspace.read(tags::list)? })
}

fn create(session: &Session, request: NewName) -> Result<Written<Made>> {
    session.workspace.write(Op::CreateTag, |tx| Ok(Made { id: tags::create(tx, &request.name)?.0 }))
}

fn rename(session: &Session, request: Rename) -> Result<Written<()>> {
    session.workspace.write(Op::RenameTag, |tx| tags::rename(tx, TagId(request.id), &request.name))
}

fn delete(session: &Session, request: Id) -> Result<Written<()>> {
    session.workspace.write(Op::DeleteTag, |tx| tags::delete(tx, TagId(request.id)))
}
