//! Phones and e-mail addresses that were written beside a name.

use super::{NameParts, remarks};
use crate::kernel::text::{fold, tidy_line};

/// How many digits a number has that is plainly a phone: fewer may be a day or the number of a house.
const WHOLE: usize = 10;

/// The same after a plus sign.
const WHOLE_AFTER_PLUS: usize = 8;

/// The longest number of E.164.
const LONGEST: usize = 15;

/// What people write before a number, folded.
const CALLED: [&str; 9] =
    ["тел", "телефон", "моб", "мобильный", "tel", "phone", "mob", "mobile", "cell"];

/// What else people write there, folded.
const MESSENGERS: [&str; 7] =
    ["viber", "вайбер", "whatsapp", "ватсап", "вотсап", "telegram", "телеграм"];

/// Takes the addresses and the numbers out of a text; answers the rest.
pub(super) fn take(text: &str, split: &mut NameParts) -> String {
    let mut rest = text.to_owned();
    while let Some(after) = take_email(&rest, split).or_else(|| take_phone(&rest, split)) {
        rest = after;
    }
    rest
}

fn take_email(text: &str, split: &mut NameParts) -> Option<String> {
    let bare = |word: &str| word.trim_matches([',', ';', '<', '>', '(', ')']).to_owned();
    let is_address = |word: &&str| {
        let address = bare(word);
        let parts = address.split_once('@');
        parts.is_some_and(|(name, host)| !name.is_empty() && host.trim_matches('.').contains('.'))
    };
    let word = text.split_whitespace().find(is_address)?;
    split.emails.push(bare(word));
    Some(trimmed(&text.replacen(word, " ", 1)))
}

fn take_phone(text: &str, split: &mut NameParts) -> Option<String> {
    let (start, end) = number(text)?;
    split.phones.push(text[start..end].to_owned());
    let (before, after) = (without_its_word(&text[..start], split), &text[end..]);
    // Up to the next number the words are about this one.
    let next = number(after).map_or(after.len(), |(next, _)| next);
    let after = match remarks::take(before, &after[..next], split) {
        rest if rest.len() == next => after.to_owned(),
        rest => format!("{rest} {}", &after[next..]),
    };
    Some(trimmed(&format!("{before} {after}")))
}

/// Where the first number stands that is plainly a phone.
fn number(text: &str) -> Option<(usize, usize)> {
    let is_part = |c: char| c.is_ascii_digit() || "+-() –—".contains(c);
    let mut from = 0;
    while let Some(start) = text[from..].find(|c: char| c.is_ascii_digit() || "+(".contains(c)) {
        let start = from + start;
        let length = text[start..].find(|c| !is_part(c)).unwrap_or(text.len() - start);
        let run = text[start..start + length].trim_end_matches(|c: char| !c.is_ascii_digit());
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        let least = if run.starts_with('+') { WHOLE_AFTER_PLUS } else { WHOLE };
        let is_apart = !text[..start].ends_with(char::is_alphanumeric)
            && !text[start + run.len()..].starts_with(char::is_alphanumeric);
        if is_apart && digits > LONGEST {
            // «8 916 123-45-67 8 495 765-43-21»
            if let Some(first) = first_of_two(run) {
                return Some((start, start + first));
            }
        }
        if is_apart && (least..=LONGEST).contains(&digits) {
            // A bracket around the whole of it stays outside.
            let is_around = run.starts_with('(') && !run.contains(')');
            return Some((start + usize::from(is_around), start + run.len()));
        }
        from = start + length.max(1);
    }
    None
}

/// Where the first of two numbers ends that only a space parts: each of them is whole.
fn first_of_two(run: &str) -> Option<usize> {
    let is_whole = |part: &str| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        (WHOLE..=WHOLE + 2).contains(&digits) && part.starts_with(['+', '8', '0', '7', '('])
    };
    let mut spaces = run.match_indices(' ').map(|(at, _)| at);
    spaces.find(|at| is_whole(&run[..*at]) && is_whole(run[*at..].trim_start()))
}

/// «Иванов, тел.»: the word that only says that a number follows. That of a messenger is a note.
fn without_its_word<'t>(before: &'t str, split: &mut NameParts) -> &'t str {
    let before = before.trim_end();
    let word = before.rsplit([' ', ',']).next().unwrap_or_default();
    let bare = word.trim_end_matches(['.', ':']);
    let is_messenger = MESSENGERS.contains(&fold(bare).as_str());
    if is_messenger {
        split.remark(bare);
    }
    let is_called = is_messenger || CALLED.contains(&fold(bare).as_str());
    if is_called { &before[..before.len() - word.len()] } else { before }
}

/// Without the signs that stood between the name and what was taken out.
fn trimmed(text: &str) -> String {
    let text = tidy_line(&tidy_line(text).replace("( )", " ")).replace(" ,", ",");
    let is_between = |c: char| c.is_whitespace() || ",;:–—-".contains(c);
    tidy_line(text.trim_matches(is_between))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_and_an_address_beside_a_name_are_no_names() {
        for (text, rest, phone, email) in [
            ("Иванов С.В. +79161234567", "Иванов С.В.", "+79161234567", ""),
            ("Иванов Сергей 8 (916) 123-45-67", "Иванов Сергей", "8 (916) 123-45-67", ""),
            ("8 916 123-45-67 Иванов Сергей", "Иванов Сергей", "8 916 123-45-67", ""),
            ("Мама 0671234567", "Мама", "0671234567", ""),
            ("Иванов Сергей, тел. 89161234567", "Иванов Сергей", "89161234567", ""),
            ("Анна (+380 67 123 45 67), кафе", "Анна, кафе", "+380 67 123 45 67", ""),
            ("89161234567", "", "89161234567", ""),
            ("Иванов Т. 89161234567", "Иванов Т.", "89161234567", ""),
            ("John Smith <john@example.com>", "John Smith", "", "john@example.com"),
            ("Оксана, oksana@ukr.net, 067 123 45 67", "Оксана", "067 123 45 67", "oksana@ukr.net"),
            ("Иванов Сергей 12.05.1980", "Иванов Сергей 12.05.1980", "", ""),
            ("Иванов Сергей 12-05-1980", "Иванов Сергей 12-05-1980", "", ""),
            ("Кафе (24)", "Кафе (24)", "", ""),
            ("Салон Лаванда 111-22-33", "Салон Лаванда 111-22-33", "", ""),
            ("@ivan", "@ivan", "", ""),
        ] {
            let mut split = NameParts::default();
            assert_eq!(take(text, &mut split), rest, "{text}");
            assert_eq!(
                (split.phones.join(" "), split.emails.join(" ")),
                (phone.into(), email.into()),
                "{text}"
            );
        }
    }

    #[test]
    fn every_number_and_every_address_is_taken() {
        for (text, rest, phones, emails) in [
            (
                "Иванов 89161234567, 8 (495) 765-43-21",
                "Иванов",
                &["89161234567", "8 (495) 765-43-21"][..],
                &[][..],
            ),
            ("Мама 0671234567; 0501234567", "Мама", &["0671234567", "0501234567"], &[]),
            (
                "Анна 8 916 123-45-67 8 495 765-43-21",
                "Анна",
                &["8 916 123-45-67", "8 495 765-43-21"],
                &[],
            ),
            ("Анна +79161234567 +74957654321", "Анна", &["+79161234567", "+74957654321"], &[]),
            ("Анна, моб. 0671234567, тел. 0441234567", "Анна", &["0671234567", "0441234567"], &[]),
            ("Анна a@b.ru, c@d.ru", "Анна", &[], &["a@b.ru", "c@d.ru"]),
            ("Договор 40817810099910004312", "Договор 40817810099910004312", &[], &[]),
        ] {
            let mut split = NameParts::default();
            assert_eq!(take(text, &mut split), rest, "{text}");
            assert_eq!(
                (&split.phones[..], &split.emails[..]),
                (
                    &phones.iter().map(|p| p.to_string()).collect::<Vec<_>>()[..],
                    &emails.iter().map(|p: &&str| p.to_string()).collect::<Vec<_>>()[..]
                ),
                "{text}"
            );
        }
    }
}
