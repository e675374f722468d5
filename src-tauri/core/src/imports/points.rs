//! Reading the phones, e-mails and other lines of a row.

use super::cells::{self, Piece};
use super::layout::{Column, Layout};
use super::model::RowRemark;
use super::person::{LINE_MAX, Person, is_longer};
use super::{contents, days, headings, nets, phones, row};
use crate::contacts::store::normal;
use crate::contacts::{PointDraft, PointKind};
use crate::kernel::spreadsheet::unstar;
use crate::kernel::text::tidy_line;

/// Takes the lines of a cell, with the labels that another one has for them.
pub(super) fn take(
    person: &mut Person,
    kind: PointKind,
    text: &str,
    labels: &str,
    column: &Column,
    layout: &Layout,
) {
    // What this program wrote stands one to a line and is taken as it is.
    let is_own = person.uid.is_some();
    if column.is_custom && !is_own {
        return take_custom(person, text, labels, column, layout);
    }
    let pieces = match kind {
        _ if is_own => cells::own_lines(text),
        PointKind::Phone | PointKind::Viber | PointKind::Whatsapp => phones::phones(text),
        PointKind::Email => cells::emails(text),
        _ => cells::lines(text),
    };
    let joint = if is_own { "\n" } else { cells::GOOGLE_JOINT };
    let mut labels = labels.split(joint);
    for mut piece in pieces {
        // «нет», "n/a": there is none.
        if !is_own && days::says_nothing(&piece.value) {
            continue;
        }
        if !layout.has_names && !is_own && kind == PointKind::Phone {
            if column.may_name && !phones::has_number(&piece.value) {
                // A line of such a list that has no number: «Ваня».
                row::take_whole_name(person, &piece.value, layout);
                continue;
            }
            take_name(person, &mut piece, layout);
        }
        let (given, is_preferred) = unstar(labels.next().unwrap_or_default().trim());
        let given = if given.eq_ignore_ascii_case("smtp") { "" } else { given };
        let named = if given.is_empty() { &column.label } else { given };
        let label = label(person, named, &piece.words());
        add(person, kind, label, piece.value, is_preferred, layout);
    }
}

/// "Custom Field 1 - Type" may say «Instagram» or «Размер обуви»: what reaches nobody is the note's.
fn take_custom(person: &mut Person, text: &str, labels: &str, column: &Column, layout: &Layout) {
    let mut labels = labels.split(cells::GOOGLE_JOINT);
    for piece in cells::lines(text) {
        let label = tidy_line(unstar(labels.next().unwrap_or_default().trim()).0);
        let reaches =
            contents::is_handle(&piece.value) || contents::is_address_of_page(&piece.value);
        match nets::kind_of(&label).or(reaches.then_some(PointKind::Other)) {
            Some(kind) => {
                let label = if kind == PointKind::Other { label } else { String::new() };
                add(person, kind, label, piece.value, false, layout);
            }
            None => {
                let title = if label.is_empty() { column.header.trim() } else { &label };
                row::take_note(person, &format!("{title}: "), &piece.value);
            }
        }
    }
}

/// Takes a line that stood in the cell of a name.
pub(super) fn take_beside(person: &mut Person, kind: PointKind, value: &str, layout: &Layout) {
    add(person, kind, String::new(), value.to_owned(), false, layout);
}

/// A list of one column: «Мама 8 916 123-45-67 долг 500» is her name, her phone and a note.
fn take_name(person: &mut Person, piece: &mut Piece, layout: &Layout) {
    let is_name = |words: &str| !words.is_empty() && !headings::has_label(words);
    if !person.name.is_empty() {
        return;
    }
    if is_name(&piece.before) {
        row::take_whole_name(person, &std::mem::take(&mut piece.before), layout);
        if is_name(&piece.after) {
            row::take_note(person, "", &std::mem::take(&mut piece.after));
        }
    } else if piece.before.is_empty() && is_name(&piece.after) {
        row::take_whole_name(person, &std::mem::take(&mut piece.after), layout);
    }
}

/// The label of a line with the words beside it: «мобильный, муж Олег», unless they say the same.
fn label(person: &mut Person, named: &str, words: &str) -> String {
    let named = tidy_line(named);
    let mut label = match (named.is_empty(), words.is_empty()) {
        (_, true) => named,
        (true, false) => words.to_owned(),
        (false, false) if headings::says_the_same(words, &named) => named,
        (false, false) => {
            let both = format!("{named}, {words}");
            if is_longer(&both, LINE_MAX) {
                person.put_aside(words.to_owned());
                named
            } else {
                both
            }
        }
    };
    if is_longer(&label, LINE_MAX) {
        person.put_aside(std::mem::take(&mut label));
    }
    label
}

fn add(
    person: &mut Person,
    kind: PointKind,
    label: String,
    value: String,
    is_preferred: bool,
    layout: &Layout,
) {
    let is_own = person.uid.is_some();
    if is_longer(&value, LINE_MAX) {
        person.put_aside(value);
        return;
    }
    let normal = normal(kind, &value, layout.region);
    let doubt = doubt_about(kind, &value, normal.is_some()).filter(|_| !is_own);
    if let Some(why) = doubt {
        person.warn(why, &value);
    }
    let point = PointDraft { id: None, kind, label, value, is_preferred };
    add_point(person, point, normal, is_own);
}

fn doubt_about(kind: PointKind, value: &str, has_normal: bool) -> Option<RowRemark> {
    match kind {
        PointKind::Phone if cells::is_rounded(value) => Some(RowRemark::PhoneRounded),
        PointKind::Phone if !has_normal => Some(RowRemark::PhoneNotValid),
        PointKind::Email if !contents::is_email(value) => Some(RowRemark::EmailNotValid),
        _ => None,
    }
}

/// The same number in two columns is one line; at most one line of a kind is preferred.
pub(super) fn add_point(
    person: &mut Person,
    mut point: PointDraft,
    normal: Option<String>,
    is_own: bool,
) {
    let is_same = |(other, known): &(PointDraft, Option<String>)| {
        other.kind == point.kind
            && (other.value == point.value || normal.is_some() && *known == normal)
    };
    if let Some((other, _)) = person.points.iter_mut().find(|other| !is_own && is_same(other)) {
        // What is said of it the second time is not lost.
        let is_said = |label: &str| label.is_empty() || other.label.contains(label);
        if other.label.is_empty() {
            other.label = point.label;
        } else if !is_said(&point.label) && other.label.len() + point.label.len() < LINE_MAX {
            other.label = format!("{}, {}", other.label, point.label);
        }
        return;
    }
    let has_preferred =
        person.points.iter().any(|(other, _)| other.kind == point.kind && other.is_preferred);
    point.is_preferred &= !has_preferred;
    person.points.push((point, normal));
}
