//! Logging and closing a meeting, durable and undoable, beside one bare commit.

use std::path::Path;

use chrono::Duration;
use rusqlite::{Connection, params};
use vizitka_core::ids::{ContactId, InteractionId};
use vizitka_core::interactions::{
    self, CloseInteraction, Ended, InteractionDraft, InteractionStatus, Outcome,
};
use vizitka_core::kernel::op::Op;
use vizitka_core::kernel::workspace::Workspace;

use crate::Result;
use crate::base;
use crate::card::special;
use crate::now::wall;
use crate::report::Report;
use crate::rounds::medians;

const ROUNDS: usize = 150;

/// Measures on a copy of the base that may be spoilt, the floor on another of the same size and
/// disk; writes `writes.json`.
pub fn measure(path: &Path, other: &Path) -> Result<()> {
    let workspace = base::open(path)?;
    let [many, few, _] = special(&workspace)?;
    let floor = Floor::open(other)?;
    // Until the log has its full length each commit makes the file longer, which costs the disk
    // more than writing over what is there.
    for _ in 0..100 {
        log(&workspace, few)?;
    }
    let mut report = Report::new("writes");
    for (who, contact) in [("10 interactions", few), ("10,000 interactions", many)] {
        let [own, bare] =
            medians(ROUNDS, [&mut || log(&workspace, contact), &mut || floor.commit()])?;
        report.ratio(&format!("log a meeting: customer with {who}"), own, bare, "ms", 2.0);
        let planned = plan(&workspace, contact, ROUNDS + ROUNDS / 10 + 1)?;
        let mut waiting = planned.iter();
        let mut close_next =
            || close(&workspace, *waiting.next().ok_or("nothing is left to close")?);
        let [own, bare] = medians(ROUNDS, [&mut close_next, &mut || floor.commit()])?;
        report.ratio(&format!("close a meeting: customer with {who}"), own, bare, "ms", 2.0);
    }
    report.save()
}

fn log(workspace: &Workspace, contact: ContactId) -> Result<()> {
    let draft = InteractionDraft {
        contact_ids: vec![contact],
        starts_at: wall(workspace.now().local - Duration::hours(1)),
        status: Some(InteractionStatus::Held),
        outcome: Some(Outcome::Success),
        said: "Берёт партию, предоплата половина, остальное по накладной.".to_owned(),
        ..InteractionDraft::default()
    };
    workspace.write(Op::LogInteraction, |tx| {
        let id = interactions::log(tx, &draft)?;
        interactions::get(tx, id)
    })?;
    Ok(())
}

/// Meetings of the last days that nobody closed yet, written in one step.
fn plan(workspace: &Workspace, contact: ContactId, count: usize) -> Result<Vec<InteractionId>> {
    let now = workspace.now().local;
    let written = workspace.write(Op::PlanInteraction, |tx| {
        (0..count)
            .map(|number| {
                let draft = InteractionDraft {
                    contact_ids: vec![contact],
                    starts_at: wall(now - Duration::minutes(30 + number as i64)),
                    status: Some(InteractionStatus::Planned),
                    ..InteractionDraft::default()
                };
                interactions::log(tx, &draft)
            })
            .collect::<std::result::Result<Vec<_>, _>>()
    })?;
    Ok(written.value)
}

fn close(workspace: &Workspace, id: InteractionId) -> Result<()> {
    let request = CloseInteraction {
        id,
        result: Ended::Success,
        refusal_reason: String::new(),
        said: "Согласовали отсрочку, подписали.".to_owned(),
        promised: "Прислать счёт".to_owned(),
        next: None,
        promise_task: None,
    };
    workspace.write(request.op(), |tx| {
        interactions::close(tx, &request)?;
        interactions::get(tx, id)
    })?;
    Ok(())
}

/// One row of text, inserted and committed for good.
struct Floor(Connection);

impl Floor {
    fn open(path: &Path) -> Result<Floor> {
        let conn = Connection::open(path)?;
        conn.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000;
             CREATE TABLE IF NOT EXISTS floor (id INTEGER PRIMARY KEY, said TEXT NOT NULL);
             INSERT INTO floor (said) VALUES (hex(zeroblob(4000000)));",
        )?;
        Ok(Floor(conn))
    }

    fn commit(&self) -> Result<()> {
        let mut insert = self.0.prepare_cached("INSERT INTO floor (said) VALUES (?1)")?;
        insert.execute(params!["Берёт партию, предоплата половина, остальное по накладной."])?;
        Ok(())
    }
}
