use vizitka_core::contacts;
use vizitka_core::error::Code;
use vizitka_core::kernel::job::Job;
use vizitka_core::kernel::op::Op;
use vizitka_core::{sample, settings, summaries, trash};

use crate::contacts::{add, person};
use crate::support::{TestBase, base};

fn load(base: &TestBase, language: &str) -> u32 {
    base.write(Op::LoadSample, |tx| sample::load(tx, language, &Job::default())).unwrap().value
}

fn people(base: &TestBase) -> u32 {
    base.read(summaries::counts).unwrap().in_use
}

#[test]
fn the_sample_comes_in_each_language_and_goes_without_a_trace() {
    for language in ["ru", "uk", "en"] {
        let base = base();
        let mine = add(&base, &person("Моя", "Клиентка", ""));
        let before = base.contents();
        assert_eq!(load(&base, language), people(&base) - 1);
        assert!(base.read(settings::has_sample).unwrap());
        base.write(Op::RemoveSample, sample::remove).unwrap();
        assert_eq!(base.contents(), before, "{language}");
        assert!(base.read(|reader| contacts::get(reader, mine)).is_ok(), "what is one's own stays");
    }
}

#[test]
fn loading_the_sample_is_one_step() {
    let base = base();
    let empty = base.contents();
    load(&base, "ru");
    base.undo(None).unwrap();
    assert_eq!(base.contents(), empty);
}

#[test]
fn a_stopped_sample_leaves_nothing() {
    let base = base();
    let empty = base.contents();
    let job = Job::default();
    job.cancel();
    let refused = base.write(Op::LoadSample, |tx| sample::load(tx, "ru", &job)).unwrap_err();
    assert_eq!(refused.code, Code::Cancelled);
    assert_eq!(base.contents(), empty);
}

#[test]
fn the_trash_lets_go_after_thirty_days_and_not_before() {
    let base = base();
    let id = add(&base, &person("Уходит", "", ""));
    base.write(Op::TrashContacts, |tx| contacts::trash(tx, &[id])).unwrap();
    base.clock.set("2026-12-20T10:00");
    assert_eq!(base.write(Op::EmptyTrash, trash::empty).unwrap().value, 0);
    base.clock.set("2026-12-22T10:00");
    let emptied = base.write(Op::EmptyTrash, trash::empty).unwrap();
    assert_eq!(emptied.value, 1);
    assert!(base.read(|reader| contacts::get(reader, id)).is_err());
    base.undo(emptied.changes.entry).unwrap();
    assert!(base.read(|reader| contacts::get(reader, id)).is_ok(), "even that can be taken back");
}
