//! The program killed in the middle of its work (SIGKILL: no destructor runs, nothing is flushed).

use std::fs;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::journal;
use vizitka_core::kernel::lock::WindowLock;
use vizitka_core::summaries;

use crate::base::{Base, NOW};

/// More than one part of the journal takes.
const ROWS: u32 = 4_200;

/// What stands in a base, found whole.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Found {
    people: u32,
    steps: usize,
}

/// Opens what a kill left behind: whole, its lists agreeing with its records, no lock on it.
#[track_caller]
fn found(base: &Base) -> Found {
    let opened = base.opened();
    let one = |sql: &str| -> String {
        opened.read(|reader| Ok(reader.conn().query_row(sql, [], |row| row.get(0))?)).unwrap()
    };
    assert_eq!(one("PRAGMA integrity_check"), "ok");
    let count = |of: &str| one(&format!("SELECT CAST(count(*) AS TEXT) FROM {of}"));
    assert_eq!(count("contacts"), count("contact_summaries WHERE shelf < 3"));
    assert_eq!(count("pragma_foreign_key_check"), "0");
    let steps = opened.read(|reader| journal::list(reader.conn(), None, 1_000)).unwrap().entries;
    let standing = steps.iter().filter(|step| step.undone_at.is_none()).count();
    let people = opened.read(summaries::counts).unwrap().in_use;
    drop(WindowLock::acquire(&base.path("base.vizitka")).unwrap());
    Found { people, steps: standing }
}

fn start(base: &Base, args: &[&str]) -> Child {
    let mut command = base.command(NOW, args);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap()
}

/// Kills after a while; answers whether the program had ended well by itself.
fn killed(mut child: Child, after: Duration) -> bool {
    sleep(after);
    let has_ended = child.try_wait().unwrap().is_some();
    child.kill().unwrap();
    let status = child.wait().unwrap();
    has_ended && status.success()
}

/// How long an errand takes when nobody disturbs it.
fn usual(base: &Base, args: &[&str]) -> Duration {
    let start = Instant::now();
    base.does(args);
    start.elapsed()
}

/// Moments from the start of an errand to a little after its usual end.
fn moments(usual: Duration, count: u32) -> impl Iterator<Item = Duration> {
    (1..=count).map(move |number| usual * number * 11 / (count * 10))
}

#[test]
fn an_import_killed_at_any_moment_is_there_whole_or_not_at_all() {
    let base = Base::new();
    let rows: String = (0..ROWS).map(|n| format!("Клиент {n};+7916{n:07}\n")).collect();
    fs::write(base.path("list.csv"), format!("Фамилия;Телефон\n{rows}")).unwrap();
    base.does(&["add", "Котова"]);
    let import = &["import", "list.csv"][..];
    let (none, all) = (Found { people: 1, steps: 1 }, Found { people: ROWS + 1, steps: 2 });
    let takes = usual(&base, import);
    let undo_takes = usual(&base, &["undo"]);
    let mut cut = 0;
    for after in moments(takes, 8) {
        let has_ended = killed(start(&base, import), after);
        let left = found(&base);
        assert!(left == none && !has_ended || left == all, "killed after {after:?}: {left:?}");
        if left == all {
            base.does(&["undo"]);
        }
        cut += u32::from(left == none);
    }
    assert!(cut > 0, "no kill came in time");
    base.does(import);
    for after in moments(undo_takes, 5) {
        let has_ended = killed(start(&base, &["undo"]), after);
        let left = found(&base);
        assert!(left == all && !has_ended || left == none, "undo killed after {after:?}: {left:?}");
        if left == none {
            base.does(&["redo"]);
        }
    }
    assert_eq!(found(&base), all);
    let left = fs::read_dir(base.folder.path()).unwrap();
    let allowed = ["base.vizitka", "base.vizitka-wal", "base.vizitka-shm", "base.vizitka.lock"];
    for file in left {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(name == "list.csv" || allowed.contains(&name.as_str()), "{name} was left behind");
    }
}

#[test]
fn a_first_list_killed_at_any_moment_leaves_its_base_whole_or_none() {
    let rows: String = (0..ROWS).map(|n| format!("Клиент {n};+7916{n:07}\n")).collect();
    let list = |base: &Base| {
        fs::write(base.path("list.csv"), format!("Фамилия;Телефон\n{rows}")).unwrap();
    };
    let import = &["import", "list.csv"][..];
    let first = Base::new();
    list(&first);
    let mut cut = 0;
    for after in moments(usual(&first, import), 6) {
        let base = Base::new();
        list(&base);
        let has_ended = killed(start(&base, import), after);
        let is_there = base.path("base.vizitka").exists();
        assert!(is_there || !has_ended, "killed after {after:?}");
        cut += u32::from(!is_there);
        if !is_there {
            base.does(import);
        }
        assert_eq!(found(&base), Found { people: ROWS, steps: 1 });
        let left = fs::read_dir(base.folder.path()).unwrap();
        let left = left.map(|file| file.unwrap().file_name().into_string().unwrap());
        let parts: Vec<_> = left.filter(|name| name.contains(".part")).collect();
        assert!(parts.is_empty() || is_there, "{parts:?}");
    }
    assert!(cut > 0, "no kill came in time");
}

#[test]
fn what_was_said_to_be_saved_survives_a_burst_of_writers_killed_at_any_moment() {
    let base = Base::new();
    base.does(&["add", "Первый"]);
    let takes = usual(&base, &["add", "Второй"]);
    let mut before = found(&base);
    let mut cut = 0;
    // Three at a time, on a machine that may be busy, take longer than one.
    for (burst, after) in moments(takes * 5, 20).enumerate() {
        let writers: Vec<Child> = (0..3)
            .map(|writer| {
                let name = format!("Клиент {burst}-{writer}");
                start(&base, &["add", &name, "--phone", "+7 916 123-45-67", "--tag", "опт"])
            })
            .collect();
        sleep(after);
        let mut saved = 0;
        for mut writer in writers {
            saved += usize::from(writer.try_wait().unwrap().is_some_and(|status| status.success()));
            writer.kill().unwrap();
            writer.wait().unwrap();
        }
        let now = found(&base);
        let new = now.steps - before.steps;
        assert!((saved..=3).contains(&new), "{saved} were told it is saved, {new} steps are there");
        assert_eq!((now.people - before.people) as usize, new, "a step for each customer");
        cut += 3 - new;
        before = now;
    }
    assert!(cut > 0 && before.steps > 2, "some were cut off and some were not: {before:?}");
    let opened = base.opened();
    while opened.undo(None, &Job::default()).is_ok() {}
    drop(opened);
    assert_eq!(found(&base), Found { people: 0, steps: 0 });
    base.does(&["redo"]);
    assert_eq!(found(&base), Found { people: 1, steps: 1 });
}

#[test]
fn a_base_killed_while_it_is_made_is_made_by_the_next() {
    let takes = usual(&Base::new(), &["add", "Котова"]);
    for after in moments(takes, 10) {
        let base = Base::new();
        killed(start(&base, &["add", "Котова"]), after);
        base.does(&["add", "Новая"]);
        let left = found(&base);
        assert!((1..=2).contains(&left.people), "killed after {after:?}: {left:?}");
        assert!(base.does(&["find", "Новая"]).contains("Новая"));
    }
}

#[test]
fn several_who_make_the_same_base_at_once_make_one() {
    for _ in 0..4 {
        let base = Base::new();
        let makers: Vec<Child> =
            ["Анна", "Борис", "Вера"].iter().map(|name| start(&base, &["add", name])).collect();
        for mut maker in makers {
            assert!(maker.wait().unwrap().success());
        }
        assert_eq!(found(&base), Found { people: 3, steps: 3 });
    }
}
