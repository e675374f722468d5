use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Barrier};

use vizitka_core::error::{Code, Error};
use vizitka_core::kernel::db::{Key, engine_version};
use vizitka_core::kernel::identity;
use vizitka_core::kernel::lock::WindowLock;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::{Opening, Workspace};
use vizitka_core::{contacts, summaries};

use crate::contacts::person;
use crate::support::{TestBase, TestClock, base};

fn open(path: &Path, key: Option<[u8; 32]>) -> Result<Workspace, Error> {
    let clock = Arc::new(TestClock::at("2026-11-21T10:00"));
    vizitka_core::open(path, Opening { clock, key: key.map(Key::new) })
}

#[track_caller]
fn refuses(path: &Path, expected: Code) {
    let before = fs::read(path).unwrap();
    let error = open(path, None).err().expect("the file is refused");
    assert_eq!(error.code, expected, "{error}");
    assert_eq!(fs::read(path).unwrap(), before, "the file is left as it was");
}

#[test]
fn the_engine_is_new_enough() {
    let (sqlite, cipher) = engine_version().unwrap();
    let numbers = |text: &str| -> Vec<u32> {
        text.split([' ', '.']).map_while(|part| part.parse().ok()).collect()
    };
    assert!(numbers(&sqlite) >= vec![3, 51, 3], "SQLite {sqlite}");
    assert!(numbers(&cipher) >= vec![4, 14], "SQLCipher {cipher}");
}

#[test]
#[cfg(unix)]
fn a_folder_and_a_device_are_no_base_and_get_no_files_beside_them() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path(), Path::new("/dev/null")] {
        let error = open(path, None).err().expect("it is refused");
        assert_eq!(
            (error.code, error.data["detail"].as_str()),
            (Code::BaseUnreachable, Some("no file"))
        );
    }
    assert!(!Path::new("/dev/null-journal").exists());
}

#[test]
fn a_file_that_is_no_base_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.vizitka");
    fs::write(&path, "Дорогая Марина! ".repeat(100)).unwrap();
    refuses(&path, Code::BaseNotABase);
}

#[test]
fn the_base_of_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.sqlite");
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE notes (text)").unwrap();
    refuses(&path, Code::BaseNotABase);
}

#[test]
fn a_base_keeps_its_name_when_it_is_moved_and_no_other_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let [here, there] = ["here", "there"].map(|name| folder.path().join(name));
    let name = |path: &Path| open(path, None).unwrap().read(identity::of).unwrap();
    let given = name(&here);
    assert!(given.is_some());
    fs::rename(&here, &there).unwrap();
    assert_eq!(name(&there), given);
    assert_ne!(name(&here), given);
}

#[test]
fn a_base_from_the_future_is_refused() {
    let base = base();
    let path = base.path().to_owned();
    let copy = path.with_file_name("future.vizitka");
    let plain = rusqlite::Connection::open(&path).unwrap();
    plain.execute("VACUUM INTO ?1", [copy.to_string_lossy()]).unwrap();
    rusqlite::Connection::open(&copy)
        .unwrap()
        .execute_batch(
            "PRAGMA user_version = 999; UPDATE meta SET value = '999' WHERE key = 'readable_from'",
        )
        .unwrap();
    refuses(&copy, Code::BaseNewer);
}

#[test]
fn a_base_of_the_same_version_and_another_shape_is_refused() {
    for change in [
        "DROP TABLE talks_pending",
        "ALTER TABLE contact_summaries RENAME COLUMN quiet_from TO silent_from",
        "DROP TRIGGER dates_moved",
        "DROP TRIGGER dates_moved; CREATE TRIGGER dates_moved AFTER UPDATE ON dates BEGIN SELECT 1; END",
    ] {
        let base = base();
        let copy = changed(&base, change);
        refuses(&copy, Code::BaseOtherShape);
    }
}

#[test]
fn what_somebody_has_added_to_a_base_or_remarked_in_it_is_theirs() {
    let base = base();
    let change = "CREATE INDEX my_own ON contacts (surname); CREATE TABLE my_notes (text);
        ALTER TABLE tags ADD COLUMN colour TEXT; ANALYZE";
    let copy = changed(&base, change);
    assert_eq!(open(&copy, None).unwrap().read(summaries::counts).unwrap().in_use, 0);
}

/// A copy of a base in which a statement was run, in its one file.
fn changed(base: &TestBase, sql: &str) -> PathBuf {
    let copy = base.path().with_file_name("changed.vizitka");
    let plain = rusqlite::Connection::open(base.path()).unwrap();
    plain.execute("VACUUM INTO ?1", [copy.to_string_lossy()]).unwrap();
    rusqlite::Connection::open(&copy).unwrap().execute_batch(sql).unwrap();
    copy
}

#[test]
fn an_encrypted_base_opens_with_its_key_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("secret.vizitka");
    let base = open(&path, Some([7; 32])).unwrap();
    base.write(Op::CreateContact, |tx| {
        vizitka_core::contacts::create(tx, &person("Тайный", "", ""))
    })
    .unwrap();
    drop(base);
    let bytes = fs::read(&path).unwrap();
    assert!(
        !bytes.windows(12).any(|w| w == "Тайный".as_bytes()),
        "the name does not stand in the file"
    );
    assert_eq!(open(&path, Some([8; 32])).err().unwrap().code, Code::BaseWrongKey);
    assert_eq!(open(&path, None).err().unwrap().code, Code::BaseNotABase);
    assert!(open(&path, Some([7; 32])).is_ok());
}

#[test]
fn one_window_a_base() {
    let base = base();
    let first = WindowLock::acquire(base.path()).unwrap();
    assert_eq!(WindowLock::acquire(base.path()).unwrap_err().code, Code::BaseLocked);
    drop(first);
    assert!(WindowLock::acquire(base.path()).is_ok(), "the lock goes with the window");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let error = open(Path::new("/nonexistent/folder/base.vizitka"), None).err().unwrap();
    assert_eq!(error.code, Code::BaseUnreachable);
    assert_eq!(error.data["path"], "/nonexistent/folder/base.vizitka");
}

/// What a file dialog does to each file it lists: open, read a little, close.
fn sniff(base: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut name = base.as_os_str().to_owned();
        name.push(ending);
        let _ = fs::read(name);
    }
}

#[test]
fn a_base_opened_anew_reads_writes_and_notices_others() {
    let base = base();
    base.write(Op::CreateContact, |tx| contacts::create(tx, &person("До", "", ""))).unwrap();
    sniff(base.path());
    base.renew().unwrap();
    base.write(Op::CreateContact, |tx| contacts::create(tx, &person("После", "", ""))).unwrap();
    let terminal = base.second();
    assert_eq!(terminal.read(summaries::counts).unwrap().in_use, 2);
    assert!(base.changed_elsewhere().unwrap(), "what was written meanwhile is news");
    terminal.write(Op::CreateContact, |tx| contacts::create(tx, &person("Чужой", "", ""))).unwrap();
    assert!(base.changed_elsewhere().unwrap());
    assert_eq!(base.reopened().read(summaries::counts).unwrap().in_use, 3);
}

#[test]
#[cfg(unix)]
fn a_base_that_could_not_be_opened_anew_is_opened_by_whatever_comes_next() {
    let base = base();
    let create = |name: &str| {
        base.write(Op::CreateContact, |tx| contacts::create(tx, &person(name, "", "")))
    };
    create("До").unwrap();
    let aside = base.folder.path().join("aside.vizitka");
    fs::rename(base.path(), &aside).unwrap();
    fs::create_dir(base.path()).unwrap();
    base.renew().unwrap_err();
    assert_eq!(create("Без").unwrap_err().code, Code::BaseUnreachable, "and says why");
    fs::remove_dir(base.path()).unwrap();
    fs::rename(&aside, base.path()).unwrap();
    create("После").unwrap();
    assert_eq!(base.read(summaries::counts).unwrap().in_use, 2);
}

#[test]
#[cfg(unix)]
fn nobody_else_on_the_machine_reads_a_base() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("a/b");
    vizitka_core::kernel::db::make_folder(&own).unwrap();
    let path = own.join("base.vizitka");
    let base = open(&path, None).unwrap();
    base.write(Op::CreateContact, |tx| contacts::create(tx, &person("Котова", "", ""))).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for file in fs::read_dir(&own).unwrap() {
        let file = file.unwrap().path();
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
    assert_eq!((mode(&own), mode(&folder.path().join("a"))), (0o700, 0o700));
}

#[test]
fn a_closed_base_is_whole_in_its_one_file() {
    let base = base();
    base.write(Op::CreateContact, |tx| contacts::create(tx, &person("Котова", "", ""))).unwrap();
    let copy = base.folder.path().join("copy.vizitka");
    let path = base.path().to_owned();
    let folder = base.folder;
    drop(base.workspace);
    fs::copy(&path, &copy).unwrap();
    assert_eq!(open(&copy, None).unwrap().read(summaries::counts).unwrap().in_use, 1);
    drop(folder);
}

#[test]
fn many_may_look_at_once_and_within_each_other() {
    let base = base();
    base.write(Op::CreateContact, |tx| contacts::create(tx, &person("Иванов", "Сергей", "")))
        .unwrap();
    let all_look = Barrier::new(12);
    let count = || base.read(summaries::counts).unwrap().in_use;
    std::thread::scope(|scope| {
        for _ in 0..12 {
            // Each goes on only when all of them look: none may wait for another to end.
            scope.spawn(|| {
                let seen = base.read(|_| {
                    all_look.wait();
                    Ok(count())
                });
                assert_eq!(seen.unwrap(), 1);
            });
        }
    });
}

#[test]
fn a_look_that_the_disk_cut_off_says_why() {
    let base = base();
    let refused = base.read(|reader| {
        // What SQLite does by itself when the disk fails.
        reader.conn().execute_batch("ROLLBACK")?;
        Err::<(), _>(Error::new(Code::DiskFull))
    });
    assert_eq!(refused.unwrap_err().code, Code::DiskFull);
    base.read(|reader| Ok(reader.conn().execute_batch("SELECT 1")?)).unwrap();
}

#[test]
fn an_older_copy_put_in_the_place_of_a_closed_base_opens_as_the_copy() {
    let base = base();
    let add = |base: &Workspace, name: &str| {
        base.write(Op::CreateContact, |tx| contacts::create(tx, &person(name, "", ""))).unwrap();
    };
    add(&base, "Старый");
    let TestBase { folder, workspace, .. } = base;
    let path = workspace.path().to_owned();
    drop(workspace);
    let copy = folder.path().join("copy.vizitka");
    fs::copy(&path, &copy).unwrap();
    let workspace = open(&path, None).unwrap();
    for number in 0..50 {
        add(&workspace, &format!("Новый {number}"));
    }
    drop(workspace);
    // As a person puts a copy back: over the file, with whatever else lies in the folder.
    fs::copy(&copy, &path).unwrap();
    let workspace = open(&path, None).unwrap();
    assert_eq!(workspace.read(summaries::counts).unwrap().in_use, 1);
    let sound: String = workspace
        .read(|reader| {
            Ok(reader.conn().query_row("PRAGMA integrity_check", [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(sound, "ok");
    add(&workspace, "Следующий");
}

/// What a copy of the file alone holds, as of a stick that somebody carries home.
fn in_use_in_a_copy(base: &TestBase) -> u32 {
    let copy = base.folder.path().join("stick.vizitka");
    fs::copy(base.path(), &copy).unwrap();
    let copied = open(&copy, None).unwrap();
    copied.read(summaries::counts).unwrap().in_use
}

#[test]
fn an_open_base_is_one_whole_file_after_a_checkpoint() {
    let base = base();
    let add = |name: &str| {
        base.write(Op::CreateContact, |tx| contacts::create(tx, &person(name, "", ""))).unwrap();
    };
    add("Первый");
    base.checkpoint().unwrap();
    assert_eq!(in_use_in_a_copy(&base), 1);
    add("Второй");
    // Somebody looks at the base as it is now, while more is written.
    base.second()
        .read(|reader| {
            summaries::counts(reader)?;
            add("Третий");
            base.checkpoint()?;
            assert_eq!(summaries::counts(reader)?.in_use, 2);
            Ok(())
        })
        .unwrap();
    base.checkpoint().unwrap();
    assert_eq!(in_use_in_a_copy(&base), 3, "what could not be moved before is moved now");
}

#[test]
fn a_base_is_left_while_somebody_reads_and_loses_nothing() {
    let base = base();
    base.write(Op::CreateContact, |tx| contacts::create(tx, &person("До", "", ""))).unwrap();
    let other = base.second();
    other
        .read(|reader| {
            assert_eq!(summaries::counts(reader)?.in_use, 1);
            let third = open(base.path(), None)?;
            third.write(Op::CreateContact, |tx| contacts::create(tx, &person("После", "", "")))?;
            drop(third);
            assert_eq!(summaries::counts(reader)?.in_use, 1, "the look goes on as it began");
            Ok(())
        })
        .unwrap();
    assert_eq!(base.reopened().read(summaries::counts).unwrap().in_use, 2);
}
