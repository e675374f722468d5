//! The dictionary of sources.

use vizitka_core::ids::SourceId;
use vizitka_core::kernel::error::Result;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Written;
use vizitka_core::sources;

use crate::command::{Command, read, write};
use crate::organizations::{DictionaryList, Id, Made, NewName, Rename};
use crate::session::{Nothing, Session};

pub(crate) const COMMANDS: &[Command] = &[
    read!("sources.list", list: Nothing => DictionaryList),
    write!("sources.create", create: NewName => Made),
    write!("sources.rename", rename: Rename => ()),
    write!("sources.delete", delete: Id => ()),
];

fn list(session: &Session, _: Nothing) -> Result<DictionaryList> {
    Ok(DictionaryList { items: session.workspace.read(sources::list)? })
}

fn create(session: &Session, request: NewName) -> Result<Written<Made>> {
    session
        .workspace
        .write(Op::CreateSource, |tx| Ok(Made { id: sources::create(tx, &request.name)?.0 }))
}

fn rename(session: &Session, request: Rename) -> Result<Written<()>> {
    session
        .workspace
        .write(Op::RenameSource, |tx| sources::rename(tx, SourceId(request.id), &request.name))
}

fn delete(session: &Session, request: Id) -> Result<Written<()>> {
    session.workspace.write(Op::DeleteSource, |tx| sources::delete(tx, SourceId(request.id)))
}
