//! The sentences of notices.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use serde_json::{Value, json};
use vizitka_core::contacts::Participant;
use vizitka_core::dates::{DateKind, is_jubilee};
use vizitka_core::kernel::civil::{DayOrder, parse_wall};
use vizitka_core::kernel::error::Result;
use vizitka_core::leads::ReminderSubject;
use vizitka_core::reminders::{Announcement, Delay, Firing};
use vizitka_core::settings::NameOrder;
use vizitka_core::text::capitalised;

use super::{Notice, write_key};
use crate::locale::Locale;
use crate::words::say;

/// So many titles stand in a notice that gathers several.
const GATHERED_LINES: usize = 3;

/// «Через 2 часа» is said up to so many hours ahead, then the hour itself.
const HOURS_AHEAD: i64 = 12;

/// Who is spoken to, and when.
pub(super) struct Phrases {
    pub locale: Locale,
    pub order: NameOrder,
    pub now: NaiveDateTime,
}

/// When something is, in words, and whether that lies behind.
struct When {
    words: String,
    is_past: bool,
    /// Whether it names the hour, or only how far off it is.
    names_hour: bool,
}

impl Phrases {
    fn say(&self, key: &str, args: &[(&str, Value)]) -> String {
        say(self.locale.language(), key, args)
    }

    /// One firing, with what its buttons answer.
    pub fn notice(&self, firing: &Firing) -> Result<Notice> {
        let firings = vec![write_key(firing)];
        let when = self.when(firing)?;
        let title = capitalised(&self.title(firing, &when));
        Ok(Notice { firings, title, body: self.body(firing, &when)? })
    }

    /// Several firings in one notice.
    pub fn gathered(&self, announcement: &Announcement) -> Result<Notice> {
        let key = match announcement.delay {
            Delay::None => "reminders-gathered",
            Delay::Away => "reminders-gathered-missed",
            Delay::Quiet => "reminders-gathered-quiet",
        };
        let title = self.say(key, &[("count", json!(announcement.fresh.len()))]);
        let mut lines = Vec::new();
        for firing in announcement.fresh.iter().take(GATHERED_LINES) {
            lines.push(capitalised(&self.title(firing, &self.when(firing)?)));
        }
        let left = announcement.fresh.len().saturating_sub(GATHERED_LINES);
        if left > 0 {
            lines.push(self.say("reminders-gathered-more", &[("count", json!(left))]));
        }
        let firings = announcement.fresh.iter().map(write_key).collect();
        Ok(Notice { firings, title: capitalised(&title), body: lines.join("\n") })
    }

    fn title(&self, firing: &Firing, when: &When) -> String {
        let words = ("when", json!(when.words));
        let name = firing.contact.as_ref().map(|person| self.name(person)).unwrap_or_default();
        let past = if when.is_past { "-past" } else { "" };
        match firing.subject {
            ReminderSubject::Interaction { .. } => {
                let kind = firing.interaction_kind.map_or("note", |kind| kind.as_str());
                let what = self.say("reminders-what", &[("kind", json!(kind))]);
                let named = if name.is_empty() { "" } else { "-named" };
                let args = [words, ("what", json!(what)), ("name", json!(name))];
                self.say(&format!("reminders-notice-interaction{past}{named}"), &args)
            }
            ReminderSubject::Task { .. } => {
                let is_now = when.words == self.say("reminders-when-now", &[]);
                let tense = if is_now { "-now" } else { past };
                let args = [words, ("title", json!(firing.title))];
                self.say(&format!("reminders-notice-task{tense}"), &args)
            }
            ReminderSubject::Date { .. } => {
                let turns = if firing.turns.is_some() { "-turns" } else { "" };
                let years = json!(firing.turns.unwrap_or_default());
                let args = [
                    words,
                    ("what", json!(self.day(firing))),
                    ("name", json!(name)),
                    ("years", years),
                ];
                self.say(&format!("reminders-notice-date{past}{turns}"), &args)
            }
        }
    }

    /// «день рождения», or the label of a day that has one.
    fn day(&self, firing: &Firing) -> String {
        match firing.date_kind {
            Some(kind) if kind == DateKind::Birthday || firing.title.is_empty() => {
                self.say("reminders-what-date", &[("kind", json!(kind.as_str()))])
            }
            _ => firing.title.clone(),
        }
    }

    fn body(&self, firing: &Firing, when: &When) -> Result<String> {
        let mut parts = Vec::new();
        if firing.has_time && !when.names_hour {
            parts.push(self.locale.time(start_of(firing)?.time()));
        }
        let is_task = matches!(firing.subject, ReminderSubject::Task { .. });
        if let (true, Some(person)) = (is_task, &firing.contact) {
            parts.push(self.name(person));
        }
        parts.push(firing.place.clone());
        if firing.other_count > 0 {
            let count = json!(firing.other_count);
            parts.push(self.say("reminders-notice-interaction-and-others", &[("count", count)]));
        }
        if firing.date_kind.zip(firing.turns).is_some_and(|(kind, years)| is_jubilee(kind, years)) {
            parts.push(self.say("dates-jubilee", &[]));
        }
        parts.push(firing.phone.clone());
        parts.retain(|part| !part.is_empty());
        Ok(parts.join(" · "))
    }

    fn when(&self, firing: &Firing) -> Result<When> {
        let at = start_of(firing)?;
        if firing.has_time { Ok(self.hour(at)) } else { Ok(self.whole_day(at.date())) }
    }

    fn hour(&self, at: NaiveDateTime) -> When {
        let now = self.now.with_second(0).unwrap_or(self.now);
        let minutes = (at - now).num_minutes();
        let is_past = minutes < 0;
        let far = |key: &str, count: i64| self.say(key, &[("count", json!(count))]);
        let words = match minutes {
            0 => Some(self.say("reminders-when-now", &[])),
            1..60 => Some(far("reminders-when-minutes", minutes)),
            60.. if minutes % 60 == 0 && minutes / 60 <= HOURS_AHEAD => {
                Some(far("reminders-when-hours", minutes / 60))
            }
            _ => None,
        };
        let names_hour = words.is_none();
        When { words: words.unwrap_or_else(|| self.day_and_hour(at)), is_past, names_hour }
    }

    fn day_and_hour(&self, at: NaiveDateTime) -> String {
        let time = ("time", json!(self.locale.time(at.time())));
        let hour = ("hour", json!(at.hour()));
        match (at.date() - self.now.date()).num_days() {
            0 => self.say("reminders-when-today-at", &[time, hour]),
            1 => self.say("reminders-when-tomorrow-at", &[time, hour]),
            -1 => self.say("reminders-when-yesterday-at", &[time, hour]),
            _ => {
                let day = ("day", json!(self.day_month(at.date())));
                self.say("reminders-when-day-at", &[day, time, hour])
            }
        }
    }

    fn whole_day(&self, day: NaiveDate) -> When {
        let days = (day - self.now.date()).num_days();
        let words = match days {
            0 => self.say("dates-today", &[]),
            1 => self.say("dates-tomorrow", &[]),
            -1 => self.say("dates-yesterday", &[]),
            2..=14 => self.say("dates-in-days", &[("days", json!(days))]),
            _ => self.day_month(day),
        };
        When { words, is_past: days < 0, names_hour: true }
    }

    fn day_month(&self, day: NaiveDate) -> String {
        let args = [("day", json!(day.day())), ("month", json!(day.month()))];
        let key = match self.locale.day_order() {
            DayOrder::DayFirst => "dates-day-month",
            DayOrder::MonthFirst => "dates-month-day",
        };
        self.say(key, &args)
    }

    /// The name in the order that the settings ask for.
    fn name(&self, person: &Participant) -> String {
        let name = &person.name;
        let parts = match self.order {
            NameOrder::SurnameFirst => [&name.surname, &name.given_name, &name.patronymic],
            NameOrder::GivenFirst => [&name.given_name, &name.patronymic, &name.surname],
        };
        let parts: Vec<&str> =
            parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { name.full() } else { parts.join(" ") }
    }
}

/// The moment that the firing is about.
fn start_of(firing: &Firing) -> Result<NaiveDateTime> {
    parse_wall(firing.starts_at.as_deref().unwrap_or(&firing.due_at))
}
