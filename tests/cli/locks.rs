use std::sync::Arc;

use vizitka_core::contacts::{self, ContactDraft};
use vizitka_core::kernel::civil::parse_wall;
use vizitka_core::kernel::clock::FixedClock;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::{Opening, Workspace};

use crate::base::{Base, NOW, said};

fn add(window: &Workspace, surname: &str) {
    let draft = ContactDraft { surname: surname.into(), ..ContactDraft::default() };
    window.write(Op::CreateContact, |tx| contacts::create(tx, &draft)).unwrap();
}

/// The file dialog of the desktop opens and closes what it lists, and with that all POSIX
/// locks of the window's process are gone. The terminal must not take the base for unused.
#[test]
fn a_file_dialog_that_looked_into_the_base_loses_nothing() {
    let base = Base::new();
    let path = base.path("base.vizitka");
    let opening = Opening { clock: Arc::new(FixedClock(parse_wall(NOW).unwrap())), key: None };
    let window = vizitka_core::open(&path, opening).unwrap();
    add(&window, "Первый");
    for file in ["base.vizitka", "base.vizitka-wal", "base.vizitka-shm"] {
        drop(std::fs::read(base.path(file)));
    }
    let finds = |name: &str| said(&mut base.command(NOW, &["find", name])).out.contains(name);
    assert!(finds("Первый"));
    add(&window, "Второй");
    assert!(finds("Второй"), "written while the locks were gone");
    window.renew().unwrap();
    add(&window, "Третий");
    drop(window);
    for name in ["Первый", "Второй", "Третий"] {
        assert!(finds(name), "{name} is there after the window was closed");
    }
}
