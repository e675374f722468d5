//! The base that benches run on: 100,000 customers with about 200,000 lines that reach them,
//! 1,000,000 interactions of four years, and a day like any other. All of it is written by the
//! core's own verbs, so the base is what the program itself would have made, journal included.
//! The same seed gives the same people and talks; only the ids differ from making to making.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use chrono::{Days, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use serde_json::json;
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::{Opening, Workspace};
use vizitka_core::summaries::{self, ContactSort, ListContacts};
use vizitka_core::{imports, reminders, settings};

use crate::now::Hands;
use crate::words::{self, Words};
use crate::{Result, history, list, today};

/// How many customers.
pub const CONTACTS: usize = 100_000;

/// Rises whenever this program makes another base.
const EDITION: u32 = 3;

/// A base this old is made anew: what was planned then would be overdue by now.
const KEPT_DAYS: i64 = 7;

/// The three whom the card is measured with, first in any list: with how many interactions.
pub const SPECIAL: [(&str, usize); 3] = [("Вера", 10_000), ("Инна", 10), ("Нина", 50)];
/// Their surname.
pub const SPECIAL_SURNAME: &str = "Абаза";

/// Makes the base, unless there is one of this edition, this schema and this week.
pub fn make(path: &Path) -> Result<()> {
    let wanted = fingerprint(path)?;
    if let Ok(stamp) = stamp(path)
        && stamp["fingerprint"] == json!(wanted)
        && day_of(&stamp["day"]).is_some_and(|day| (current_day() - day).num_days() < KEPT_DAYS)
    {
        return Ok(());
    }
    let started = Instant::now();
    for file in ["", "-wal", "-shm", ".stamp"] {
        let _ = std::fs::remove_file(format!("{}{file}", path.display()));
    }
    // The window lives by the system's clock: what is the present here must be over there.
    let now = (current_day() - Days::new(1)).and_hms_opt(10, 0, 0).ok_or("no ten o'clock")?;
    let hands = Hands::at(now);
    let workspace = open_with(path, &hands)?;
    fill(&workspace, &hands, now)?;
    while vizitka_core::index_waiting_texts(&workspace)? {}
    answer_what_was_due(&workspace)?;
    drop(workspace);
    Connection::open(path)?.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    let seconds = started.elapsed().as_secs();
    let text = json!({ "fingerprint": wanted, "day": now.date().to_string(), "seconds": seconds });
    std::fs::write(stamp_path(path), text.to_string())?;
    eprintln!("made {} in {seconds} s", path.display());
    Ok(())
}

/// Makes a base with nobody in it, as it stands after the first start.
pub fn make_empty(path: &Path) -> Result<()> {
    welcome(&open_with(path, &Hands::at(current_day().into()))?)
}

/// The program has been running: what came due was noted, and what came due before today was
/// answered.
fn answer_what_was_due(workspace: &Workspace) -> Result<()> {
    reminders::tick(workspace)?;
    let today = workspace.now().today().to_string();
    let open = workspace.read(reminders::open)?;
    workspace.write(Op::DismissReminder, |tx| {
        open.iter()
            .filter(|firing| firing.due_at < today)
            .try_for_each(|firing| reminders::dismiss(tx, firing.reminder_id, &firing.due_at))
    })?;
    Ok(())
}

fn welcome(workspace: &Workspace) -> Result<()> {
    let wanted = json!({ "is_welcomed": true, "language": "ru" });
    let wanted = wanted.as_object().cloned().unwrap_or_default();
    workspace.write(Op::ChangeSettings, |tx| settings::change(tx, &wanted))?;
    Ok(())
}

/// Opens the base as of the day on which it was made.
pub fn open(path: &Path) -> Result<Workspace> {
    let day = day_of(&stamp(path)?["day"]).ok_or("the base has no day: make it anew")?;
    open_with(path, &Hands::at(day.and_hms_opt(10, 0, 0).ok_or("no ten o'clock")?))
}

fn open_with(path: &Path, hands: &Hands) -> Result<Workspace> {
    Ok(vizitka_core::open(path, Opening { clock: Arc::new(hands.clone()), key: None })?)
}

fn fill(workspace: &Workspace, hands: &Hands, now: NaiveDateTime) -> Result<()> {
    welcome(workspace)?;
    let words = words::all()?;
    // They came as a list, five years ago.
    hands.set(now - Days::new(1825));
    let list = workspace.path().with_extension("csv");
    std::fs::write(&list, list::of_base(&words))?;
    let plan = workspace.read(|reader| imports::look(reader, &list, None))?.plan;
    workspace.write(Op::ImportContacts, |tx| imports::run(tx, &list, &plan, &Job::default()))?;
    std::fs::remove_file(&list)?;
    let by_age = ListContacts { sort: ContactSort::Created, ..ListContacts::default() };
    let people = workspace.read(|reader| summaries::list_ids(reader, &by_age))?;
    if people.len() != CONTACTS {
        return Err(format!("the list brought {} customers", people.len()).into());
    }
    history::write(workspace, hands, now, &words, &people)?;
    today::write(workspace, hands, now, &words, &people)
}

/// The language that a customer speaks: six of ten Russian, three Ukrainian, one English.
pub fn words_of(words: &[Words; 3], number: usize) -> &Words {
    match number % 10 {
        0..6 => &words[0],
        6..9 => &words[1],
        _ => &words[2],
    }
}

/// The schema of this program and the edition of the base, in one number (FNV-1a).
fn fingerprint(beside: &Path) -> Result<String> {
    let probe = beside.with_extension("probe");
    let remove = || {
        for file in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{file}", probe.display()));
        }
    };
    remove();
    drop(open_with(&probe, &Hands::at(NaiveDateTime::default()))?);
    let schema: String = Connection::open(&probe)?.query_row(
        "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)",
        [],
        |row| row.get(0),
    )?;
    remove();
    let hash = schema
        .bytes()
        .chain(EDITION.to_le_bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
    Ok(format!("{hash:016x}"))
}

fn stamp_path(path: &Path) -> std::path::PathBuf {
    path.with_extension("stamp")
}

/// What stands beside the base. A copy is measured too: then beside the one it was made from.
fn stamp(path: &Path) -> Result<serde_json::Value> {
    let own = stamp_path(path);
    let text = std::fs::read_to_string(&own)
        .or_else(|_| std::fs::read_to_string(own.with_file_name("large.stamp")))?;
    Ok(serde_json::from_str(&text)?)
}

fn day_of(value: &serde_json::Value) -> Option<NaiveDate> {
    value.as_str()?.parse().ok()
}

#[expect(
    clippy::disallowed_methods,
    reason = "the window that is measured later lives by the system's day"
)]
fn current_day() -> NaiveDate {
    chrono::Local::now().date_naive()
}
