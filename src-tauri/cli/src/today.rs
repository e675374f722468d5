//! The day: what is on, what nobody closed, what is to be done, who has a birthday.

use serde_json::{Value, json};

use crate::output::Output;
use crate::rows::{Rows, one_line};
use crate::terminal::{Result, Terminal};
use crate::{dates, names, talks, tasks, when};

/// How many days ahead birthdays are worth a line of today.
const BIRTHDAY_DAYS: u32 = 7;

/// How many of those who have gone quiet are worth a line of today.
const QUIET: u32 = 7;

/// Everything about today.
pub fn today(terminal: &Terminal) -> Result<Output> {
    let day = terminal.call("interactions.day", json!({ "day": null }))?;
    let tasks = terminal.call("tasks.list", json!({ "contact_id": null }))?;
    let dates = terminal.call("dates.upcoming", json!({ "days": BIRTHDAY_DAYS, "kinds": [] }))?;
    // No window may ever have run here, so it is told what has come due and not only what was noted.
    let reminders = terminal.call("reminders.due", json!({}))?;
    let quiet = terminal.call("contacts.quiet", json!({ "limit": QUIET }))?;
    let sections = [
        hours(terminal, &day),
        unclosed(terminal, &day),
        section(terminal, "tasks-title", &open_tasks(terminal, &tasks)),
        section(terminal, "dates-upcoming", &dates::lines(terminal, list(&dates, "items"), "  ")),
        section(terminal, "reminders-title", &reminder_lines(terminal, list(&reminders, "items"))),
        section(terminal, "today-quiet", &quiet_lines(terminal, &quiet)),
    ];
    let text: Vec<String> = sections.into_iter().filter(|text| !text.is_empty()).collect();
    let json = json!({ "day": day, "tasks": tasks, "dates": dates, "reminders": reminders,
      "quiet": quiet });
    Ok(Output::new(json, text.join("\n")))
}

fn list<'a>(of: &'a Value, field: &str) -> &'a [Value] {
    of[field].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn section(terminal: &Terminal, title: &str, lines: &str) -> String {
    if lines.is_empty() { String::new() } else { format!("{}\n{lines}", terminal.word(title)) }
}

fn hours(terminal: &Terminal, plan: &Value) -> String {
    let day = when::weekday_and_day(terminal, plan["day"].as_str().unwrap_or_default());
    let items = list(plan, "items");
    if items.is_empty() {
        return format!("{day}\n  {}\n", terminal.word("today-empty-day"));
    }
    let mut rows = Rows::default();
    for item in items {
        let talk = &item["interaction"];
        let text = |field: &str| talk[field].as_str().unwrap_or_default();
        let hour = if talk["has_time"] == true {
            when::time(terminal, text("starts_at"))
        } else {
            terminal.word("today-all-day")
        };
        let kind = terminal.named("interaction-kind", &talk["kind"]);
        let who = names::shown_all(terminal, &talk["participants"]);
        let phone = item["phone"].as_str().unwrap_or_default();
        let told = talks::result(terminal, talk);
        rows.add([&hour, &kind, &who, phone, text("place"), &told, &last_time(terminal, item)]);
    }
    format!("{day}\n{}", rows.lines("  "))
}

/// «В прошлый раз, пт 30.10.2026: прислал смету», or that it is the first time.
fn last_time(terminal: &Terminal, item: &Value) -> String {
    let last = &item["last_time"];
    if last.is_null() {
        return if item["is_first"] == true {
            terminal.word("today-new-person")
        } else {
            String::new()
        };
    }
    let at = when::wall(terminal, last["starts_at"].as_str().unwrap_or_default(), false);
    let promised = one_line(last["promised"].as_str().unwrap_or_default());
    let promised = match promised.is_empty() {
        true => promised,
        false => terminal.say("row-promised", &[("what", json!(promised))]),
    };
    let said = one_line(last["said"].as_str().unwrap_or_default());
    let parts = [terminal.named("result", &last["result"]), said, promised];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{} {}", terminal.say("today-last-time", &[("when", json!(at))]), parts.join(" · "))
}

fn unclosed(terminal: &Terminal, plan: &Value) -> String {
    let open: Vec<Value> =
        list(plan, "unclosed").iter().map(|item| item["interaction"].clone()).collect();
    let mut lines = talks::lines(terminal, &open, true, "  ");
    let more =
        plan["unclosed_count"].as_u64().unwrap_or_default().saturating_sub(open.len() as u64);
    if more > 0 {
        lines += &format!("  {}\n", terminal.say("cli-and-more", &[("count", json!(more))]));
    }
    section(terminal, "today-unclosed-title", &lines)
}

fn open_tasks(terminal: &Terminal, all: &Value) -> String {
    let (overdue, today) = (terminal.word("tasks-overdue"), terminal.word("tasks-today"));
    let lists = [(overdue.as_str(), list(all, "overdue")), (&today, list(all, "today"))];
    tasks::lines(terminal, &lists, "  ")
}

fn reminder_lines(terminal: &Terminal, firings: &[Value]) -> String {
    let mut rows = Rows::default();
    for firing in firings {
        let text = |field: &str| firing[field].as_str().unwrap_or_default();
        let what = match () {
            () if !text("title").is_empty() => text("title").to_owned(),
            () if !firing["interaction_kind"].is_null() => {
                terminal.named("interaction-kind", &firing["interaction_kind"])
            }
            () => terminal.named("dates-kind", &firing["date_kind"]),
        };
        let who = if firing["contact"].is_null() {
            String::new()
        } else {
            names::shown(terminal, &firing["contact"])
        };
        let start = when::wall(terminal, text("starts_at"), firing["has_time"] == true);
        rows.add([&start, &what, &who, text("phone"), &waits(terminal, firing)]);
    }
    rows.lines("  ")
}

/// Until when it was put off, or that it was missed.
fn waits(terminal: &Terminal, firing: &Value) -> String {
    match () {
        () if firing["state"] == "snoozed" => {
            let until = firing["snoozed_until"].as_str().unwrap_or_default();
            let until = json!(when::wall(terminal, until, true));
            terminal.say("reminders-snoozed", &[("when", until)])
        }
        () if firing["is_missed"] == true => terminal.word("reminders-missed"),
        () => String::new(),
    }
}

/// «Рябова Светлана  +7 910 100-20-30  73 дня, обычно раз в месяц»
fn quiet_lines(terminal: &Terminal, quiet: &Value) -> String {
    let items = list(quiet, "items");
    let mut rows = Rows::default();
    for one in items {
        let who = names::shown(terminal, &one["contact"]);
        let rhythm = talks::rhythm(terminal, &one["rhythm"]);
        let about = [("days", one["silent_days"].clone()), ("rhythm", json!(rhythm))];
        let phone = one["phone"].as_str().unwrap_or_default();
        rows.add([&who, phone, &terminal.say("today-quiet-about", &about)]);
    }
    let more = quiet["total"].as_u64().unwrap_or_default().saturating_sub(items.len() as u64);
    if more == 0 {
        return rows.lines("  ");
    }
    format!("{}  {}\n", rows.lines("  "), terminal.say("cli-and-more", &[("count", json!(more))]))
}
