//! What the page is known to ask first, answered before it asks.
//!
//! A web engine takes a third of a second to start, in which the base has long been open; the
//! answers go to the page with the first thing it hears, and it need not ask one by one.

use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde_json::Value;
use vizitka_commands::Session;

/// One question a line: the name of a command, a space, its request as the page writes it. A test
/// of the page tells when it asks anything else.
const QUESTIONS: &str = include_str!("../../ui/src/app/ahead.txt");

/// A question of the page and what the core says to it.
#[derive(Debug, Serialize)]
pub struct Answered {
    /// As it stands in the list, with the day of the base's clock.
    question: String,
    answer: Value,
}

/// The answers of one base, until the page takes them.
#[derive(Default)]
pub struct Ahead(Mutex<State>);

#[derive(Default)]
struct State {
    answered: Vec<Answered>,
    is_taken: bool,
}

impl Ahead {
    /// Answers question after question, until the page asks for what there is. One that is
    /// refused is left to the page, which says why.
    pub fn answer(&self, session: &Session) {
        for question in questions(session.workspace.now().today()) {
            if self.lock().is_taken {
                return;
            }
            let Some((name, request)) = question.split_once(' ') else { continue };
            let Ok(request) = serde_json::from_str(request) else { continue };
            if let Ok(answer) = vizitka_commands::call(session, name, request) {
                self.lock().answered.push(Answered { question, answer: answer.value });
            }
        }
    }

    /// What is answered by now. Given once: a page that starts again wants to know how it is then.
    pub fn take(&self) -> Vec<Answered> {
        let mut state = self.lock();
        state.is_taken = true;
        std::mem::take(&mut state.answered)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The questions of a start on this day.
fn questions(today: NaiveDate) -> impl Iterator<Item = String> {
    let day = today.format("%Y-%m-%d").to_string();
    let month = today.with_day(1).unwrap_or(today).format("%Y-%m-%d").to_string();
    QUESTIONS.lines().map(move |line| line.replace("{day}", &day).replace("{month}", &month))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use vizitka_commands::words::Language;
    use vizitka_commands::{Access, SessionOptions, StandingClock, commands};
    use vizitka_core::kernel::civil::parse_wall;

    use super::*;

    fn session(folder: &std::path::Path) -> Session {
        Session::open(SessionOptions {
            base: folder.join("a.vizitka"),
            clock: Arc::new(StandingClock(parse_wall("2026-11-22T09:00").unwrap())),
            key: None,
            system: Language::Ru.into(),
        })
        .unwrap()
    }

    #[test]
    fn every_question_only_looks_and_is_answered_with_the_day() {
        let folder = tempfile::tempdir().unwrap();
        let ahead = Ahead::default();
        ahead.answer(&session(folder.path()));
        let answered = ahead.take();
        let asked: Vec<&str> = answered.iter().map(|one| one.question.as_str()).collect();
        assert_eq!(asked.len(), QUESTIONS.lines().count());
        assert!(asked.contains(&r#"interactions.day {"day":"2026-11-22"}"#));
        assert!(asked.contains(&r#"interactions.month {"month":"2026-11-01"}"#));
        for question in asked {
            let name = question.split(' ').next().unwrap();
            let command = commands().find(|command| command.name == name).unwrap();
            assert_eq!(command.access, Access::Read, "{name}");
        }
    }

    #[test]
    fn answers_are_given_once_and_none_is_sought_after_that() {
        let folder = tempfile::tempdir().unwrap();
        let session = session(folder.path());
        let ahead = Ahead::default();
        assert!(ahead.take().is_empty());
        ahead.answer(&session);
        assert!(ahead.take().is_empty());
    }
}
