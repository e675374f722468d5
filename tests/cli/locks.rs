use vizitka_core::contacts::{self, ContactDraft};
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Workspace;

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
    let window = base.opened();
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
    // Somebody who comes in the middle of a write finds it in progress, and starts nothing anew.
    let written = window.write(Op::ImportContacts, |tx| {
        for number in 0..300 {
            let surname = format!("Клиент {number}");
            contacts::create(tx, &ContactDraft { surname, ..ContactDraft::default() })?;
            if number == 150 {
                assert!(finds("Третий") && !finds("Клиент 150"));
            }
        }
        Ok(())
    });
    written.unwrap();
    assert!(finds("Клиент 299"));
    drop(window);
    for name in ["Первый", "Второй", "Третий", "Клиент 0", "Клиент 299"]
    {
        assert!(finds(name), "{name} is there after the window was closed");
    }
}
