//! Disks that are full, closed for writing, or no disks at all.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;
use std::process::Command;

use vizitka_core::kernel::lock::WindowLock;

use crate::base::{Base, NOW, said};

/// Nobody: for the administrator no permission counts.
const NOBODY: u32 = 65_534;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

fn permit(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// Somebody whose files are limited to so many KiB: writing beyond fails as on a full disk. The
/// signal that comes with it is not for the program to die of.
fn limited(base: &Base, kibibytes: u32, args: &[&str]) -> Command {
    let inner = base.command(NOW, args);
    let mut outer = Command::new("bash");
    let script = format!("trap '' XFSZ; ulimit -f {kibibytes}; exec \"$@\"");
    outer.env_clear().args(["-c", &script, "bash"]).arg(inner.get_program()).args(inner.get_args());
    outer.current_dir(base.folder.path());
    outer
}

/// Runs an errand that must be refused with a sentence, which it answers.
#[track_caller]
fn refused(command: &mut Command) -> String {
    let said = said(command);
    assert_eq!((said.code, said.out.as_str()), (1, ""), "{}", said.err);
    assert!(!said.err.contains("cli-") && !said.err.contains("error-"), "{}", said.err);
    said.err
}

#[track_caller]
fn is_whole(base: &Base, people: u64) {
    let opened = base.opened();
    let check: String = opened
        .read(|reader| {
            Ok(reader.conn().query_row("PRAGMA integrity_check", [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(check, "ok");
    drop(opened);
    assert_eq!(base.json(&["call", "contacts.counts"])["in_use"], people);
}

#[test]
fn a_disk_that_takes_no_more_gets_a_sentence_and_nothing_is_changed() {
    let sentences = [
        ("ru", "На диске кончилось место.", "Диск не принял запись"),
        ("uk", "На диску закінчилося місце.", "Диск не прийняв запис"),
        ("en", "The disk is full.", "The disk did not take this"),
    ];
    for (language, full, refusing) in sentences {
        let base = Base::speaking(language);
        base.does(&["add", "Котова"]);
        let rows: String = (0..2_000).map(|n| format!("Клиент {n};+7916{n:07}\n")).collect();
        fs::write(base.path("list.csv"), format!("Фамилия;Телефон\n{rows}")).unwrap();
        let history = base.does(&["history"]);
        // The first does not get as far as the record; the system says only at a full disk, and
        // not at a limit, which of the two it is.
        for (limit, errand, sentence) in [
            (8, &["add", "Лишний"][..], full),
            (40, &["import", "list.csv"], refusing),
            (600, &["import", "list.csv"], refusing),
        ] {
            let said = refused(&mut limited(&base, limit, errand));
            assert!(said.starts_with(sentence), "{errand:?} within {limit} KiB: {said}");
            is_whole(&base, 1);
            assert_eq!(base.does(&["history"]), history);
        }
        base.does(&["import", "list.csv"]);
        is_whole(&base, 2_001);
        base.does(&["undo"]);
        is_whole(&base, 1);
    }
}

#[test]
fn a_base_for_which_there_is_no_room_is_made_later() {
    for limit in [0, 1, 16, 100, 200] {
        let base = Base::new();
        let said = refused(&mut limited(&base, limit, &["add", "Котова"]));
        assert!(said.contains("место"), "within {limit} KiB: {said}");
        base.does(&["add", "Котова"]);
        is_whole(&base, 1);
    }
}

#[test]
fn a_first_list_for_which_there_is_no_room_leaves_no_base() {
    for limit in [0, 16, 200, 600] {
        let base = Base::new();
        let rows: String = (0..2_000).map(|n| format!("Клиент {n};+7916{n:07}\n")).collect();
        fs::write(base.path("list.csv"), format!("Фамилия;Телефон\n{rows}")).unwrap();
        refused(&mut limited(&base, limit, &["import", "list.csv"]));
        assert_eq!(names(base.folder.path()), ["list.csv"], "within {limit} KiB");
        base.does(&["import", "list.csv"]);
        is_whole(&base, 2_000);
        base.does(&["undo"]);
        is_whole(&base, 0);
    }
}

#[test]
fn an_export_onto_a_full_disk_leaves_no_half_of_a_file() {
    let sentences = [
        ("ru", "На диске кончилось место."),
        ("uk", "На диску закінчилося місце."),
        ("en", "The disk is full."),
    ];
    for (language, sentence) in sentences {
        let base = Base::speaking(language);
        base.does(&["add", "Котова", "--note", &"слово ".repeat(2_000)]);
        let before = names(base.folder.path());
        let said = refused(&mut limited(&base, 1, &["export", "all.csv"]));
        assert!(said.starts_with(sentence), "{said}");
        assert_eq!(names(base.folder.path()), before);

        fs::write(base.path("all.csv"), "старое").unwrap();
        refused(&mut limited(&base, 1, &["export", "all.csv"]));
        assert_eq!(fs::read_to_string(base.path("all.csv")).unwrap(), "старое");

        // A device that is always full, and that a file must not take the place of.
        let said = refused(&mut base.command(NOW, &["export", "/dev/full"]));
        assert!(said.starts_with(sentence), "{said}");
        assert!(!fs::metadata("/dev/full").unwrap().is_file());
    }
}

#[test]
fn an_export_goes_through_a_link_and_into_a_pipe() {
    let base = Base::new();
    base.does(&["add", "Котова"]);
    fs::create_dir(base.path("elsewhere")).unwrap();
    fs::write(base.path("elsewhere/all.csv"), "старое").unwrap();
    std::os::unix::fs::symlink("elsewhere/all.csv", base.path("link.csv")).unwrap();
    base.does(&["export", "link.csv"]);
    assert!(fs::symlink_metadata(base.path("link.csv")).unwrap().is_symlink());
    let written = fs::read_to_string(base.path("elsewhere/all.csv")).unwrap();
    assert!(written.contains("Котова"));
    assert_eq!(names(&base.path("elsewhere")), ["all.csv"]);
    let piped = base.does(&["export", "/dev/stdout"]);
    assert!(piped.starts_with(&written), "{piped}");
}

/// A folder with a base in it, handed over to somebody whom permissions bind.
struct Theirs {
    base: Base,
    program: std::path::PathBuf,
    _programs: tempfile::TempDir,
}

impl Theirs {
    fn new(language: &'static str) -> Theirs {
        let base = Base::speaking(language);
        base.does(&["add", "Котова"]);
        // The program may stand where nobody but the administrator can reach it. Copied by another
        // process: a child that a test beside us starts would hold our half-written file open, and
        // such a file does not run.
        let programs = tempfile::tempdir().unwrap();
        permit(programs.path(), 0o755);
        let program = programs.path().join("vizitka-cli");
        let from = env!("CARGO_BIN_EXE_vizitka-cli");
        assert!(Command::new("cp").arg(from).arg(&program).status().unwrap().success());
        let theirs = Theirs { base, program, _programs: programs };
        theirs.hand_over();
        theirs
    }

    fn hand_over(&self) {
        permit(self.base.folder.path(), 0o755);
        if is_root() {
            chown(self.base.folder.path(), Some(NOBODY), None).unwrap();
            for name in names(self.base.folder.path()) {
                chown(self.base.path(&name), Some(NOBODY), None).unwrap();
            }
        }
    }

    fn command(&self, args: &[&str]) -> Command {
        let inner = self.base.command(NOW, args);
        let mut outer = if is_root() {
            let mut outer = Command::new("setpriv");
            let id = NOBODY.to_string();
            outer.args(["--reuid", &id, "--regid", &id, "--clear-groups"]).arg(&self.program);
            outer
        } else {
            Command::new(&self.program)
        };
        outer.env_clear().args(inner.get_args()).current_dir(self.base.folder.path());
        outer
    }

    fn close(&self, folder: u32, files: u32) {
        for name in names(self.base.folder.path()) {
            permit(&self.base.path(&name), files);
        }
        permit(self.base.folder.path(), folder);
    }

    /// Gives the folder back to us, so that it can be looked into and removed.
    fn open(&self) {
        permit(self.base.folder.path(), 0o755);
        for name in names(self.base.folder.path()) {
            permit(&self.base.path(&name), 0o644);
        }
    }
}

#[test]
fn a_base_closed_for_writing_is_refused_with_a_sentence_and_opens_again() {
    let sentences = [
        ("ru", "Базу нельзя изменить"),
        ("uk", "Базу не можна змінити"),
        ("en", "The base cannot be changed"),
    ];
    for (language, sentence) in sentences {
        let theirs = Theirs::new(language);
        // A copy from another disk comes as the one file; one that was open here has more.
        for is_alone in [false, true] {
            if is_alone {
                for ending in ["-wal", "-shm"] {
                    fs::remove_file(theirs.base.path(&format!("base.vizitka{ending}"))).unwrap();
                }
            }
            let bytes = fs::read(theirs.base.path("base.vizitka")).unwrap();
            for (folder, files) in [(0o755, 0o444), (0o555, 0o444), (0o555, 0o644)] {
                if !is_alone && files == 0o644 {
                    continue; // such a folder is no hindrance: all its files are there
                }
                for errand in [&["find", "Котова"][..], &["add", "Лишний"], &["undo"]] {
                    theirs.close(folder, files);
                    let said = refused(&mut theirs.command(errand));
                    assert!(said.starts_with(sentence), "{folder:o} {files:o} {errand:?}: {said}");
                }
                theirs.open();
                assert_eq!(fs::read(theirs.base.path("base.vizitka")).unwrap(), bytes);
                for ending in ["-wal", "-shm"] {
                    let left = theirs.base.path(&format!("base.vizitka{ending}"));
                    if is_alone && left.exists() {
                        fs::remove_file(left).unwrap();
                    }
                }
            }
        }
        let done = said(&mut theirs.command(&["add", "Новая"]));
        assert_eq!((done.code, done.err.as_str()), (0, ""));
        is_whole(&theirs.base, 2);
    }
}

#[test]
fn no_base_is_made_and_no_window_opens_in_a_closed_folder() {
    let theirs = Theirs::new("ru");
    theirs.close(0o555, 0o644);
    let said = refused(theirs.command(&["add", "Анна"]).args(["--base", "new.vizitka"]));
    assert!(said.starts_with("Базу нельзя изменить"), "{said}");
    if !is_root() {
        let error = WindowLock::acquire(&theirs.base.path("base.vizitka")).unwrap_err();
        assert_eq!(error.code, vizitka_core::error::Code::BaseReadOnly);
    }
    theirs.open();
    assert!(!theirs.base.path("new.vizitka").exists());
}

#[test]
fn an_export_into_a_closed_folder_is_refused_with_a_sentence() {
    let sentences = [
        ("ru", "К файлу нет доступа."),
        ("uk", "До файлу немає доступу."),
        ("en", "The file cannot be reached."),
    ];
    for (language, sentence) in sentences {
        let theirs = Theirs::new(language);
        let closed = theirs.base.path("closed");
        fs::create_dir(&closed).unwrap();
        theirs.hand_over();
        permit(&closed, 0o555);
        let said = refused(&mut theirs.command(&["export", "closed/all.csv"]));
        assert!(said.starts_with(sentence), "{said}");
        permit(&closed, 0o755);
        assert!(names(&closed).is_empty());
        let done = said_of(&theirs, &["export", "closed/all.csv"]);
        assert_eq!(done, 0, "with the right to write it is written");
    }
}

fn said_of(theirs: &Theirs, args: &[&str]) -> i32 {
    said(&mut theirs.command(args)).code
}
