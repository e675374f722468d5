//! Questions to the diary: the number in a sentence, then the list behind it.

use chrono::Months;
use clap::Args;
use serde_json::{Value, json};
use vizitka_core::kernel::civil::day_text;
use vizitka_core::reports::{MeetingsFilter, Stretch};
use vizitka_core::text::capitalised;

use crate::output::Output;
use crate::period::Period;
use crate::rows::Rows;
use crate::terminal::{Result, Terminal};
use crate::{args, names, talks};

/// How a report parts the meetings that are over, in the order in which it names them.
const PARTS: [&str; 8] =
    ["success", "neutral", "held", "refusal", "fell_through", "moved", "cancelled", "unclosed"];

/// How far ahead anything is booked at all.
const FAR: Months = Months::new(10 * 12);

/// `meetings`.
#[derive(Debug, Args)]
pub struct MeetingsArgs {
    #[arg(long, value_name = "SHIFT", allow_hyphen_values = true, value_parser = args::shift, conflicts_with = "month")]
    week: Option<i32>,
    #[arg(long, value_name = "SHIFT", allow_hyphen_values = true, value_parser = args::shift)]
    month: Option<i32>,
    #[arg(long, conflicts_with_all = ["planned", "with", "result"])]
    led_to_next: bool,
    #[arg(long, conflicts_with_all = ["with", "result"])]
    planned: bool,
    #[arg(long, value_name = "NAME", conflicts_with_all = ["week", "month", "result"])]
    with: Option<String>,
    #[arg(long, value_name = "RESULT", value_parser = args::meetings_filter)]
    result: Option<MeetingsFilter>,
}

/// Answers the question.
pub fn meetings(terminal: &Terminal, args: &MeetingsArgs) -> Result<Output> {
    if let Some(name) = &args.with {
        return with(terminal, name);
    }
    if args.planned && args.week.is_none() && args.month.is_none() {
        return all_planned(terminal);
    }
    // How a week went is asked of weeks; what is booked, of months.
    let by_month = args.month.is_some() || args.week.is_none() && args.led_to_next;
    let stretch = if by_month { Stretch::Month } else { Stretch::Week };
    let period = Period::of(terminal, stretch, args.month.or(args.week).unwrap_or(0))?;
    match () {
        () if args.led_to_next => led_to_next(terminal, &period),
        () if args.planned => planned(terminal, &period),
        () => outcomes(terminal, &period, args.result.unwrap_or(MeetingsFilter::All)),
    }
}

fn outcomes(terminal: &Terminal, period: &Period, filter: MeetingsFilter) -> Result<Output> {
    let bar = &period.outcomes["chosen"];
    let count = |part: &str| bar[part].as_u64().unwrap_or_default();
    let said = |key: &str, count: u64| terminal.say(key, &[("count", json!(count))]);
    let (planned, over) = (count("planned"), count("total") - count("planned"));
    let mut sentence = format!("{}, ", period.shown(terminal));
    if over > 0 {
        let parts = PARTS.iter().filter(|part| count(part) > 0);
        let parts: Vec<String> = parts
            .map(|part| said(&format!("report-count-{}", part.replace('_', "-")), count(part)))
            .collect();
        let (was, meetings) = (said("report-was", over), said("report-meetings", over));
        sentence += &format!("{was} {meetings}: {}.", parts.join(", "));
    } else if planned > 0 || period.lies_ahead() {
        // What is still to come was not, and has not failed to be either.
        sentence += &format!("{}.", booked(terminal, planned));
    } else {
        sentence += &format!("{}.", terminal.word("report-none"));
    }
    let led = period.outcomes["led_to_next"].as_u64().unwrap_or_default();
    if led > 0 {
        let (of_them, booked) = (said("report-of-them", led), terminal.word("report-next-booked"));
        sentence += &format!(" {} {of_them} {booked}.", terminal.word("report-after"));
    }
    if over > 0 && planned > 0 {
        let ahead = terminal.word("report-ahead");
        sentence += &format!(" {ahead} {}.", said("report-meetings", planned));
    }
    let list = listed(terminal, &period.from, &period.to, filter)?;
    let lines = lines_of(&list);
    if over > 0 && lines.is_empty() && filter != MeetingsFilter::All {
        sentence += &format!(" {}", terminal.word("report-none-such"));
    }
    let text = with_list(&sentence, &talks::lines(terminal, lines, true, "  "));
    Ok(Output::new(json!({ "report": period.outcomes, "lines": list["lines"] }), text))
}

/// «запланированы 3 встречи», or that there is nothing yet.
fn booked(terminal: &Terminal, count: u64) -> String {
    let said = |key: &str| terminal.say(key, &[("count", json!(count))]);
    match count {
        0 => terminal.word("report-planned-none"),
        _ => format!("{} {}", said("report-planned-verb"), said("report-meetings")),
    }
}

fn listed(terminal: &Terminal, from: &str, to: &str, filter: MeetingsFilter) -> Result<Value> {
    let request = json!({ "from": from, "to": to, "result": filter, "kinds": [] });
    terminal.call("reports.meetings", request)
}

fn lines_of(list: &Value) -> &[Value] {
    list["lines"].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn with_list(sentence: &str, lines: &str) -> String {
    if lines.is_empty() { sentence.to_owned() } else { format!("{sentence}\n\n{lines}") }
}

fn led_to_next(terminal: &Terminal, period: &Period) -> Result<Output> {
    let found =
        terminal.call("reports.led_to_next", json!({ "from": period.from, "to": period.to }))?;
    let pairs = lines_of(&found);
    let sentence = terminal.say("reports-led-to-next", &[("count", json!(pairs.len()))]);
    let mut rows = Rows::default();
    for pair in pairs {
        let (talk, next) = (&pair["from"], &pair["next"]);
        let who = names::shown_all(terminal, &talk["participants"]);
        let kind = terminal.named("interaction-kind", &next["kind"]);
        let when = format!("{}, {}", talks::start(terminal, next), kind.to_lowercase());
        let next = terminal.say("row-next", &[("when", json!(when))]);
        rows.add([&talks::start(terminal, talk), &talks::result(terminal, talk), &who, &next]);
    }
    let sentence = format!("{}\n{sentence}.", period.shown(terminal));
    let text = with_list(&sentence, &rows.lines("  "));
    Ok(Output::new(found.clone(), text))
}

fn planned(terminal: &Terminal, period: &Period) -> Result<Output> {
    let lead = format!("{}, ", period.shown(terminal));
    planned_between(terminal, &period.from, &period.to, &lead)
}

/// All that is booked from today on.
fn all_planned(terminal: &Terminal) -> Result<Output> {
    let today = terminal.now().date();
    let last = today.checked_add_months(FAR).unwrap_or(today);
    planned_between(terminal, &day_text(today), &day_text(last), "")
}

fn planned_between(terminal: &Terminal, from: &str, to: &str, lead: &str) -> Result<Output> {
    let days = json!({ "from": from, "to": to });
    let report = terminal.call("reports.planned", days)?;
    let list = listed(terminal, from, to, MeetingsFilter::Planned)?;
    let total = report["total"].as_u64().unwrap_or_default();
    let sentence = capitalised(&format!("{lead}{}.", booked(terminal, total)));
    let text = with_list(&sentence, &talks::lines(terminal, lines_of(&list), true, "  "));
    Ok(Output::new(json!({ "report": report, "lines": list["lines"] }), text))
}

fn with(terminal: &Terminal, name: &str) -> Result<Output> {
    let report = terminal.call("reports.with", json!({ "query": name }))?;
    let people = report["people"].as_array().map(Vec::as_slice).unwrap_or_default();
    if people.is_empty() {
        return Err(terminal.refuse("nobody", &[("name", json!(name))]));
    }
    let mut parts = Vec::new();
    for person in people {
        let who = names::with_company(terminal, &person["contact"]);
        let phone = person["phone"].as_str().filter(|phone| !phone.is_empty());
        let who = [Some(who.as_str()), phone].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let count = terminal.say("report-with-count", &[("count", person["count"].clone())]);
        let meetings = person["meetings"].as_array().map(Vec::as_slice).unwrap_or_default();
        let lines = talks::lines(terminal, meetings, false, "  ");
        parts.push(format!("{}. {count}.\n{lines}", crate::rows::one_line(&who)));
    }
    Ok(Output::new(report.clone(), parts.join("\n")))
}
