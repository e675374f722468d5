//! A list as a shop keeps it: Russian and Ukrainian names in windows-1251, parted by `;`; and the
//! same rows in UTF-8 for the floor, since `sqlite3` reads no other encoding.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use encoding_rs::WINDOWS_1251;

use crate::Result;
use crate::base::{CONTACTS, SPECIAL, SPECIAL_SURNAME, words_of};
use crate::people::{Person, person};
use crate::words::{self, Words};

const HEADINGS: &str =
    "Фамилия;Имя;Отчество;Телефон;Эл. почта;Компания;Город;Дата рождения;Теги;Примечание";

/// Writes so many rows into both files, from the person of that number on.
pub fn write(old: &Path, new: &Path, rows: &str, first: &str) -> Result<()> {
    let [ru, uk, _] = words::all()?;
    let (mut old, mut new) =
        (BufWriter::new(File::create(old)?), BufWriter::new(File::create(new)?));
    let mut put = |line: &str| -> Result<()> {
        old.write_all(&WINDOWS_1251.encode(line).0)?;
        old.write_all(b"\r\n")?;
        new.write_all(line.as_bytes())?;
        new.write_all(b"\r\n")?;
        Ok(())
    };
    put(HEADINGS)?;
    let first: usize = first.parse()?;
    for row in 0..rows.parse()? {
        let words = if row % 3 == 2 { &uk } else { &ru };
        put(&line(&person(words, first + row)))?;
    }
    old.flush()?;
    new.flush()?;
    Ok(())
}

/// The list with which the base of the benches begins.
pub fn of_base(words: &[Words; 3]) -> String {
    let mut text = format!("{HEADINGS};Телефон 2;Telegram;Должность\r\n");
    for number in 0..CONTACTS {
        let mut person = person(words_of(words, number), number);
        if let Some((name, _)) = SPECIAL.get(number) {
            person.surname = SPECIAL_SURNAME.to_owned();
            person.given_name = (*name).to_owned();
            person.birthday = Some((1980, 6, 15));
        } else if number % 10 != 3 {
            // A shop knows the birthdays of four in ten and greets a tenth of those: ten a day.
            person.birthday = None;
        }
        let telegram =
            if number.is_multiple_of(7) { format!("@client{number}") } else { "".into() };
        let second = person.phones.get(1).cloned().unwrap_or_default();
        let more = [second, telegram, person.role.clone()].map(|text| cell(&text)).join(";");
        text.push_str(&format!("{};{more}\r\n", line(&person)));
    }
    text
}

fn line(person: &Person) -> String {
    let birthday = person
        .birthday
        .map(|(year, month, day)| format!("{day:02}.{month:02}.{year}"))
        .unwrap_or_default();
    let tags = person.tags.join(", ");
    let cells = [
        person.surname.as_str(),
        &person.given_name,
        &person.patronymic,
        &person.phones[0],
        &person.email,
        &person.company,
        &person.city,
        &birthday,
        &tags,
        &person.note,
    ];
    cells.map(cell).join(";")
}

fn cell(text: &str) -> String {
    if text.contains([';', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
