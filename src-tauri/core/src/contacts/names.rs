//! Taking a full name apart.
//!
//! Russian and Ukrainian lists write the surname first, English ones last, and people do
//! both. A patronymic shows by its ending, a given name by being a common one, a surname
//! by its ending or by its particles; where nothing shows, Latin is given name first, and Cyrillic
//! as the settings have it.

mod beside;
mod businesses;
mod doing;
pub(crate) mod firms;
mod given_names;
mod maiden;
mod particles;
mod places;
mod reach;
mod remarks;
mod shapes;
mod titles;

use serde::Serialize;
use ts_rs::TS;

pub(crate) use businesses::is_business;
pub(crate) use given_names::is_given_name;
pub(crate) use particles::is_sure as is_particle;
pub(crate) use places::{is_town, may_be_surname};
pub(crate) use shapes::{is_patronymic, is_surname_like};
pub(crate) use titles::is_title;

use super::model::{AddressDraft, ContactDraft, PointDraft, PointKind, Sex};
use super::store::normal;
use crate::kernel::error::Result;
use crate::kernel::text::{fold, tidy_line};
use crate::kernel::workspace::Reader;
use crate::settings::{self, NameOrder};
use beside::{is_place_with_a_name, take_after_commas, take_brackets, take_nickname};
use businesses::person_of_business;
use firms::person_of_firm;
use shapes::{is_initial, is_latin, is_part_of_name, is_patronymic_tail};

/// A full name in its parts; any may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct NameParts {
    /// Family name.
    pub surname: String,
    /// Given name.
    pub given_name: String,
    /// Patronymic or middle name.
    pub patronymic: String,
    /// What people call them, in quotes or brackets: «(Серёжа)»; what a company without a person
    /// is shown by.
    pub nickname: String,
    /// A company in brackets, after a comma, or alone.
    pub organization: String,
    /// A word in brackets or after a comma that is no company: «(сантехник)», «, директор».
    pub role: String,
    /// Phones that were written beside the name, as they were written.
    pub phones: Vec<String>,
    /// E-mail addresses beside it.
    pub emails: Vec<String>,
    /// The town after it: «Киев» of «г. Киев».
    pub city: String,
    /// The street after it, with house and flat.
    pub street: String,
    /// A title before the name: "Dr.", «проф.».
    pub title: String,
    /// By the form of address: «г-жа», "Mr".
    pub sex: Option<Sex>,
    /// What is said besides: «не звонить до 18:00» behind a phone.
    pub note: String,
}

impl NameParts {
    /// What reaches them, as it was written.
    pub(crate) fn points(&self) -> impl Iterator<Item = (PointKind, String)> {
        let of = |kind, values: &[String]| {
            Vec::from_iter(values.iter().map(|value| (kind, value.clone())))
        };
        of(PointKind::Phone, &self.phones).into_iter().chain(of(PointKind::Email, &self.emails))
    }

    /// Puts where they live to the addresses that are known, unless one of them says it.
    pub(crate) fn address_into(&self, addresses: &mut Vec<AddressDraft>) {
        let NameParts { city, street, .. } = self;
        let says = |part: &str, text: &str| text.is_empty() || fold(part) == fold(text);
        let is_said = |there: &AddressDraft| says(&there.city, city) && says(&there.street, street);
        let is_told = !city.is_empty() || !street.is_empty();
        if is_told && !addresses.iter().any(is_said) {
            let (city, street) = (city.clone(), street.clone());
            addresses.push(AddressDraft { city, street, ..AddressDraft::default() });
        }
    }

    /// Puts what somebody does into its field, or into the note where that is taken.
    pub(super) fn does(&mut self, text: &str) {
        match self.role.is_empty() {
            true => text.clone_into(&mut self.role),
            false => self.remark(text),
        }
    }

    /// Puts a text to the note.
    pub(super) fn remark(&mut self, text: &str) {
        if !self.note.is_empty() {
            self.note.push_str("; ");
        }
        self.note.push_str(text);
    }

    /// Puts the title where a word in brackets is put, which a card shows beside the name. Answers
    /// it where something stands there already.
    pub fn title_into(&mut self, role: &str) -> Option<String> {
        let title = std::mem::take(&mut self.title);
        match title.is_empty() {
            true => None,
            false if self.role.is_empty() && role.is_empty() => {
                self.role = title;
                None
            }
            false => Some(title),
        }
    }
}

/// How the program understands a name that somebody typed.
pub fn name_parts(reader: &Reader<'_>, text: &str) -> Result<NameParts> {
    Ok(split_name(text, settings::get(reader)?.name_order))
}

/// A draft with what its name says, typed in one line: what the draft says already stays, and what
/// finds its field taken goes above the note.
pub fn named(reader: &Reader<'_>, draft: ContactDraft, name: &str) -> Result<ContactDraft> {
    let mut parts = name_parts(reader, name)?;
    let title = parts.title_into(draft.role.trim());
    let mut draft = draft;
    draft.sex = draft.sex.or(parts.sex);
    let fields = [
        (&mut draft.surname, &parts.surname),
        (&mut draft.given_name, &parts.given_name),
        (&mut draft.patronymic, &parts.patronymic),
        (&mut draft.nickname, &parts.nickname),
        (&mut draft.organization, &parts.organization),
        (&mut draft.role, &parts.role),
    ];
    let mut aside = Vec::from_iter(title);
    for (field, text) in fields {
        if field.trim().is_empty() {
            field.clone_from(text);
        } else if !text.is_empty() && field != text {
            aside.push(text.clone());
        }
    }
    if !parts.note.is_empty() {
        aside.push(std::mem::take(&mut parts.note));
    }
    if !draft.note.is_empty() {
        aside.push(std::mem::take(&mut draft.note));
    }
    draft.note = aside.join("\n");
    parts.address_into(&mut draft.addresses);
    let region = settings::get(reader)?.phone_region;
    for (kind, value) in parts.points() {
        let same = |value: &str| normal(kind, value, region).unwrap_or_else(|| value.to_owned());
        let is_there = |point: &PointDraft| same(point.value.trim()) == same(&value);
        if !draft.points.iter().any(is_there) {
            let (label, is_preferred) = (String::new(), false);
            draft.points.push(PointDraft { id: None, kind, label, value, is_preferred });
        }
    }
    Ok(draft)
}

/// Takes a full name apart; nothing of the text is lost. The order counts where nothing else shows
/// which word is the surname: who writes given names first everywhere means it here too.
pub(crate) fn split_name(text: &str, order: NameOrder) -> NameParts {
    let mut split = NameParts::default();
    let rest = reach::take(&tidy_line(text), &mut split);
    match maiden::take(&rest) {
        Some((around, maiden)) => {
            take_rest(&around, order, &mut split);
            maiden::put(maiden, &mut split);
        }
        None => take_rest(&rest, order, &mut split),
    }
    split
}

fn take_rest(text: &str, order: NameOrder, split: &mut NameParts) {
    let rest = take_brackets(text, split);
    let rest = doing::take_after_dashes(&rest, split);
    let rest = take_after_commas(&rest, split);
    if let Some(person) = person_of_firm(&rest)
        .or_else(|| is_place_with_a_name(&rest).then_some(None))
        .or_else(|| person_of_business(&rest))
    {
        return take_company(rest, person, order, split);
    }
    let rest = take_nickname(&rest, split);
    if !take_around_comma(&rest, order, split) {
        take_titled(words(&rest), order, split);
    }
}

/// A company, with the person that its name holds.
fn take_company(name: String, person: Option<String>, order: NameOrder, split: &mut NameParts) {
    let other = std::mem::replace(&mut split.organization, name.clone());
    if !other.is_empty() {
        split.remark(&other);
    }
    match person {
        Some(person) => {
            take_titled(words(&person), order, split);
            // «ФОП Ткач»: who is registered so is registered by the surname.
            if split.surname.is_empty()
                && split.patronymic.is_empty()
                && !is_given_name(&split.given_name)
            {
                split.surname = std::mem::take(&mut split.given_name);
            }
        }
        // «Кафе Лилия (Анна)»
        None if !split.nickname.is_empty() => {
            split.given_name = std::mem::take(&mut split.nickname);
        }
        None => split.nickname = name,
    }
}

/// «Иванов, Сергей Викторович», "Smith, John", "Berg, Jan van der"; answers whether it was one.
fn take_around_comma(text: &str, order: NameOrder, split: &mut NameParts) -> bool {
    let Some((surname, given)) = text.split_once(',') else { return false };
    let mut given = words(given);
    let suffixes = given.split_off(given.len() - titles::suffixes(&given));
    if given.is_empty() && !suffixes.is_empty() {
        // "John Smith, Jr."
        take_titled([words(surname), suffixes].concat(), order, split);
        return true;
    }
    let titles = titles::take(&mut given);
    let particles = given.split_off(given.len() - particles::at_end(&given));
    let is_name = (1..=3).contains(&given.len());
    if is_name {
        let surname = [&particles[..], &[surname.trim().to_owned()], &suffixes[..]].concat();
        take_after_surname(&surname.join(" "), &given, split);
        (split.title, split.sex) = (titles.text, titles.sex);
    }
    is_name
}

/// Words of a name, initials apart: «Иванов С.В.» gives «Иванов», «С.», «В.».
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        let is_initials = word.chars().filter(|c| *c == '.').count() > 0
            && word.split('.').all(|part| part.chars().count() <= 1);
        if is_initials {
            let initials = word.split('.').filter(|part| !part.is_empty());
            words.extend(initials.map(|initial| format!("{initial}.")));
        } else {
            words.push(word.to_owned());
        }
    }
    words
}

/// The words of a name with what may stand before and behind it.
fn take_titled(mut words: Vec<String>, order: NameOrder, split: &mut NameParts) {
    let titles = titles::take(&mut words);
    let is_titled = !titles.text.is_empty() || titles.sex.is_some();
    (split.title, split.sex) = (titles.text, titles.sex);
    let suffixes = titles::suffixes(&words).min(words.len().saturating_sub(1));
    let suffixes = words.split_off(words.len() - suffixes);
    match &words[..] {
        // "Mr Smith": who is addressed so by one word is addressed by the surname, unless that word
        // is a given name.
        [one] if (is_titled || !suffixes.is_empty()) && !is_given_name(one) => {
            split.surname = one.clone();
        }
        _ => take_plain(words, order, split),
    }
    if !suffixes.is_empty() {
        let named = match split.surname.is_empty() {
            true => &mut split.given_name,
            false => &mut split.surname,
        };
        *named = format!("{named} {}", suffixes.join(" "));
    }
}

/// The words of a name among which there may be what somebody does.
fn take_plain(words: Vec<String>, order: NameOrder, split: &mut NameParts) {
    let (words, number) = doing::take(words, split);
    take_words(words, order, split);
    if let Some(number) = number {
        let named = match split.given_name.is_empty() {
            true => &mut split.surname,
            false => &mut split.given_name,
        };
        *named = tidy_line(&format!("{named} {number}"));
    }
}

fn take_words(words: Vec<String>, order: NameOrder, split: &mut NameParts) {
    let words = particles::join(words);
    match &words[..] {
        [] => {}
        [one] if particles::is_joined(one) => split.surname = one.clone(),
        [one] if is_surname_like(one) && !is_given_name(one) => split.surname = one.clone(),
        [one] => split.given_name = one.clone(),
        several => take_several(several, order, split),
    }
}

fn take_several(words: &[String], order: NameOrder, split: &mut NameParts) {
    let initials_first = words.iter().take_while(|word| is_initial(word)).count();
    if initials_first > 0 && initials_first < words.len() {
        // «С. В. Иванов»
        let (initials, surname) = words.split_at(initials_first);
        return take_after_surname(&surname.join(" "), initials, split);
    }
    if words.iter().skip(1).all(|word| is_initial(word)) {
        // «Иванов С. В.»
        return take_after_surname(&words[0], &words[1..], split);
    }
    if let Some(at) = patronymic_at(words) {
        return take_around_patronymic(words, at, split);
    }
    if is_given_first(words, order) {
        take_given_first(words, split)
    } else {
        take_after_surname(&words[0], &words[1..], split)
    }
}

/// Where the patronymic stands: never first, and last where two words end like one,
/// unless the word before is a given name («Иван Петрович Шушкевич»).
fn patronymic_at(words: &[String]) -> Option<usize> {
    if let Some(tail) = words.iter().position(|word| is_patronymic_tail(word)) {
        return (tail >= 2).then_some(tail - 1);
    }
    if words.len() >= 3 && is_patronymic(&words[1]) && is_given_name(&words[0]) {
        return Some(1);
    }
    let last = words.iter().rposition(|word| is_patronymic(word)).filter(|at| *at > 0)?;
    // «Иванов Абрамович» is no name and patronymic.
    let is_pair = words.len() == 2 && is_surname_like(&words[0]) && !is_given_name(&words[0]);
    (!is_pair).then_some(last)
}

fn take_around_patronymic(words: &[String], at: usize, split: &mut NameParts) {
    let has_tail = words.get(at + 1).is_some_and(|word| is_patronymic_tail(word));
    let end = if has_tail { at + 2 } else { at + 1 };
    split.patronymic = words[at..end].join(" ");
    split.given_name = words[at - 1].clone();
    let mut surname = words[..at - 1].to_vec();
    surname.extend_from_slice(&words[end..]);
    split.surname = surname.join(" ");
}

fn is_given_first(words: &[String], order: NameOrder) -> bool {
    let (first, last) = (&words[0], &words[words.len() - 1]);
    let second = &words[1];
    if let Some(surname) = words.iter().position(|word| particles::is_joined(word)) {
        return surname > 0;
    }
    if is_latin(first) {
        let is_turned = is_given_name(second) && !is_given_name(first);
        return !is_turned || words.len() > 2;
    }
    match (is_given_name(first), is_given_name(second)) {
        (true, false) => true,
        (false, true) => false,
        // «Анна Мария Ким»
        (true, true) if words.len() == 3 && !is_given_name(last) => true,
        _ => match (is_surname_like(first), is_surname_like(last)) {
            (true, false) => false,
            (false, true) => true,
            _ => order == NameOrder::GivenFirst,
        },
    }
}

/// "Ludwig van Beethoven": the surname begins with its particle.
fn take_given_first(words: &[String], split: &mut NameParts) {
    let joined = words.iter().position(|word| particles::is_joined(word));
    let surname_at = joined.unwrap_or(words.len().saturating_sub(1)).max(1);
    split.given_name = words[0].clone();
    split.patronymic = words[1..surname_at].join(" ");
    split.surname = words[surname_at..].join(" ");
}

fn take_after_surname(surname: &str, rest: &[String], split: &mut NameParts) {
    split.surname = surname.to_owned();
    split.given_name = rest.first().cloned().unwrap_or_default();
    split.patronymic = rest.get(1..).unwrap_or_default().join(" ");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts_of(split: &NameParts) -> [&str; 3] {
        [&split.surname, &split.given_name, &split.patronymic]
    }

    fn parts(text: &str) -> [String; 3] {
        parts_in(NameOrder::SurnameFirst, text)
    }

    fn parts_in(order: NameOrder, text: &str) -> [String; 3] {
        let split = split_name(text, order);
        [split.surname, split.given_name, split.patronymic]
    }

    fn split(text: &str) -> NameParts {
        split_name(text, NameOrder::SurnameFirst)
    }

    #[test]
    fn full_names_are_taken_apart() {
        for (text, surname, given, patronymic) in [
            ("Иванов Сергей Викторович", "Иванов", "Сергей", "Викторович"),
            ("Сергей Викторович Иванов", "Иванов", "Сергей", "Викторович"),
            ("Сергей Иванов", "Иванов", "Сергей", ""),
            ("Иванов Сергей", "Иванов", "Сергей", ""),
            ("Иванов С.В.", "Иванов", "С.", "В."),
            ("Иванов С. В.", "Иванов", "С.", "В."),
            ("С.В. Иванов", "Иванов", "С.", "В."),
            ("Иванов С", "Иванов", "С", ""),
            ("Сергей Викторович", "", "Сергей", "Викторович"),
            ("Ольга Ильинична Ким", "Ким", "Ольга", "Ильинична"),
            ("Коваленко Оксана Андріївна", "Коваленко", "Оксана", "Андріївна"),
            ("Оксана Коваленко", "Коваленко", "Оксана", ""),
            ("Віра Холодна", "Холодна", "Віра", ""),
            ("Шевченко Тарас Григорович", "Шевченко", "Тарас", "Григорович"),
            ("Шушкевич Иван Петрович", "Шушкевич", "Иван", "Петрович"),
            ("Иван Петрович Шушкевич", "Шушкевич", "Иван", "Петрович"),
            ("Алиев Вагиф Али оглы", "Алиев", "Вагиф", "Али оглы"),
            ("Римский-Корсаков Николай Андреевич", "Римский-Корсаков", "Николай", "Андреевич"),
            ("Иванов, Сергей Викторович", "Иванов", "Сергей", "Викторович"),
            ("John Smith", "Smith", "John", ""),
            ("Smith, John", "Smith", "John", ""),
            ("John Paul Smith", "Smith", "John", "Paul"),
            ("Ludwig van Beethoven", "van Beethoven", "Ludwig", ""),
            ("van Beethoven Ludwig", "van Beethoven", "Ludwig", ""),
            ("van der Berg Jan", "van der Berg", "Jan", ""),
            ("Jan van der Berg", "van der Berg", "Jan", ""),
            ("Jan Pieter van der Berg", "van der Berg", "Jan", "Pieter"),
            ("VAN DER BERG JAN", "VAN DER BERG", "JAN", ""),
            ("van der Berg, Jan", "van der Berg", "Jan", ""),
            ("Berg, Jan van der", "van der Berg", "Jan", ""),
            ("Berg Jan van der", "van der Berg", "Jan", ""),
            ("J. van der Berg", "van der Berg", "J.", ""),
            ("van der Berg J. P.", "van der Berg", "J.", "P."),
            ("van Gogh", "van Gogh", "", ""),
            ("Van Damme Jean", "Van Damme", "Jean", ""),
            ("Van Morrison", "Morrison", "Van", ""),
            ("Ben Smith", "Smith", "Ben", ""),
            ("De Niro Robert", "De Niro", "Robert", ""),
            ("Juan de la Cruz", "de la Cruz", "Juan", ""),
            ("Carl von Weizsäcker Jr.", "von Weizsäcker Jr.", "Carl", ""),
            ("фон Дервиз Павел Григорьевич", "фон Дервиз", "Павел", "Григорьевич"),
            ("Павел Григорьевич фон Дервиз", "фон Дервиз", "Павел", "Григорьевич"),
            ("Дервиз Павел Григорьевич фон", "фон Дервиз", "Павел", "Григорьевич"),
            ("фон Дервиз П.Г.", "фон Дервиз", "П.", "Г."),
            ("Шарль де Голль", "де Голль", "Шарль", ""),
            ("де Голль Шарль", "де Голль", "Шарль", ""),
            ("Роберт Ван Дамм", "Ван Дамм", "Роберт", ""),
            ("Ван Дамм Ж. К.", "Ван Дамм", "Ж.", "К."),
            ("Ван Ли", "Ван", "Ли", ""),
            ("Нгуен Ван Хынг", "Нгуен", "Ван", "Хынг"),
            ("г-н ван ден Берг Ян", "ван ден Берг", "Ян", ""),
            ("Martin Luther King Jr.", "King Jr.", "Martin", "Luther"),
            ("г-н Петров Олег", "Петров", "Олег", ""),
            ("Мария", "", "Мария", ""),
            (" Оксана ", "", "Оксана", ""),
            ("Мария Петровна", "", "Мария", "Петровна"),
            ("Павел Васильич", "", "Павел", "Васильич"),
            ("Гудзь Олена Петрівна", "Гудзь", "Олена", "Петрівна"),
            ("Кович Анна", "Кович", "Анна", ""),
            ("Smith Anna", "Smith", "Anna", ""),
            ("Jan Kowalski", "Kowalski", "Jan", ""),
            ("de", "", "de", ""),
            ("Кузнецова", "Кузнецова", "", ""),
            ("Ирина", "", "Ирина", ""),
            ("ИВАНОВ СЕРГЕЙ", "ИВАНОВ", "СЕРГЕЙ", ""),
            ("ИП Иванов С.В.", "Иванов", "С.", "В."),
            ("", "", "", ""),
        ] {
            assert_eq!(parts(text), [surname, given, patronymic], "{text}");
        }
    }

    #[test]
    fn the_order_of_the_settings_counts_where_nothing_else_shows() {
        let (surname_first, given_first) = (NameOrder::SurnameFirst, NameOrder::GivenFirst);
        assert_eq!(parts_in(surname_first, "Гогиа Зураб"), ["Гогиа", "Зураб", ""]);
        assert_eq!(parts_in(given_first, "Зураб Гогиа"), ["Гогиа", "Зураб", ""]);
        for (text, parts) in [
            ("Anna Smith", ["Smith", "Anna", ""]),
            ("Smith Anna", ["Smith", "Anna", ""]),
            ("Smith, Anna Maria", ["Smith", "Anna", "Maria"]),
            ("Иванов Сергей", ["Иванов", "Сергей", ""]),
            ("Зураб Иванов", ["Иванов", "Зураб", ""]),
            ("Иванов Зураб", ["Иванов", "Зураб", ""]),
            ("van der Berg Jan", ["van der Berg", "Jan", ""]),
            ("Jan van der Berg", ["van der Berg", "Jan", ""]),
            ("Berg, Jan van der", ["van der Berg", "Jan", ""]),
            ("Berg Jan van der", ["van der Berg", "Jan", ""]),
        ] {
            for order in [surname_first, given_first] {
                assert_eq!(parts_in(order, text), parts, "{text}, {order:?}");
            }
        }
    }

    #[test]
    fn a_nickname_stands_in_brackets_or_quotes() {
        for (text, parts, nickname) in [
            ("Иванов Сергей (Серёжа)", ["Иванов", "Сергей", ""], "Серёжа"),
            ("Сергей «Седой» Иванов", ["Иванов", "Сергей", ""], "Седой"),
            ("Иванов Сергей Викторович «Седой»", ["Иванов", "Сергей", "Викторович"], "Седой"),
            ("John \"Johnny\" Smith", ["Smith", "John", ""], "Johnny"),
            ("Smith, John “Jack”", ["Smith", "John", ""], "Jack"),
            ("Сергей «Седой»", ["", "Сергей", ""], "Седой"),
            ("Иванов «Седой»", ["Иванов", "", ""], "Седой"),
        ] {
            let split = split(text);
            assert_eq!(parts_of(&split), parts, "{text}");
            assert_eq!((&*split.nickname, &*split.organization), (nickname, ""), "{text}");
        }
    }

    #[test]
    fn a_title_is_no_name_and_is_not_lost() {
        let (male, female) = (Some(Sex::Male), Some(Sex::Female));
        for (text, names, title, sex) in [
            ("Dr. John Smith", ["Smith", "John", ""], "Dr.", None),
            ("Dr John Smith", ["Smith", "John", ""], "Dr", None),
            ("Dr.John Smith", ["Smith", "John", ""], "Dr.", None),
            ("Mr John Smith", ["Smith", "John", ""], "", male),
            ("Mr. Smith", ["Smith", "", ""], "", male),
            ("Ms. Jane Doe", ["Doe", "Jane", ""], "", female),
            ("г-н проф. Петров Иван", ["Петров", "Иван", ""], "проф.", male),
            ("Prof. Dr. Hans Weber", ["Weber", "Hans", ""], "Prof. Dr.", None),
            ("Mr & Mrs Smith", ["Smith", "", ""], "Mr & Mrs", None),
            ("Smith, Dr. John", ["Smith", "John", ""], "Dr.", None),
            ("Smith, John Jr.", ["Smith Jr.", "John", ""], "", None),
            ("John Smith, Jr.", ["Smith Jr.", "John", ""], "", None),
            ("John Smith, Ph.D.", ["Smith Ph.D.", "John", ""], "", None),
            ("Smith Jr., John", ["Smith Jr.", "John", ""], "", None),
            ("г-жа Петрова Ольга", ["Петрова", "Ольга", ""], "", female),
            ("пані Оксана", ["", "Оксана", ""], "", female),
            ("г-н Хаус", ["Хаус", "", ""], "", male),
            ("д-р Коваленко Олег", ["Коваленко", "Олег", ""], "д-р", None),
            ("проф. Преображенский Ф. Ф.", ["Преображенский", "Ф.", "Ф."], "проф.", None),
            ("Иванов мл.", ["Иванов мл.", "", ""], "", None),
            ("пані Гудзь Олена", ["Гудзь", "Олена", ""], "", female),
            ("проф. Петров Иван Ильич", ["Петров", "Иван", "Ильич"], "проф.", None),
            ("Пан", ["", "Пан", ""], "", None),
            ("Dr", ["", "Dr", ""], "", None),
            ("Мисс", ["", "Мисс", ""], "", None),
        ] {
            let split = split(text);
            assert_eq!(parts(text), names, "{text}");
            assert_eq!((split.title.as_str(), split.sex), (title, sex), "{text}");
        }
    }

    #[test]
    fn companies_are_told_from_people() {
        let with = split("Сергей Иванов (ООО «Ромашка»)");
        assert_eq!(
            (with.surname.as_str(), with.organization.as_str()),
            ("Иванов", "ООО «Ромашка»")
        );
        let comma = split("Иванов Сергей, ТОВ Лютик");
        assert_eq!((comma.surname.as_str(), comma.organization.as_str()), ("Иванов", "ТОВ Лютик"));
        let alone = split("ООО «Ромашка»");
        assert_eq!(
            (alone.nickname.as_str(), alone.organization.as_str()),
            ("ООО «Ромашка»", "ООО «Ромашка»")
        );
        for place in ["Салон «Ирина»", "кафе \"Брусника\"", "Ателье мод «Силуэт»"]
        {
            let alone = split(place);
            assert_eq!((&*alone.nickname, &*alone.organization), (place, place));
            assert_eq!(parts_of(&alone), ["", "", ""], "{place}");
        }
        assert_eq!(split("ФОП Коваленко Оксана").organization, "ФОП Коваленко Оксана");
        assert_eq!(split("Сергей (сантехник)").role, "сантехник");
        assert_eq!(split("Анна (мама, 8 916 123-45-67)").role, "мама");
        assert_eq!(split("Анна (24)").organization, "");
    }

    #[test]
    fn what_follows_a_whole_name_is_what_they_do_and_where() {
        for (text, names, role, organization) in [
            ("Иванов Сергей, директор", ["Иванов", "Сергей", ""], "директор", ""),
            (
                "Иванов Сергей, директор, ООО «Вектор»",
                ["Иванов", "Сергей", ""],
                "директор",
                "ООО «Вектор»",
            ),
            (
                "Иванов С.В., главный инженер, Вектор",
                ["Иванов", "С.", "В."],
                "главный инженер",
                "Вектор",
            ),
            ("Коваленко Оксана, Ромашка", ["Коваленко", "Оксана", ""], "", "Ромашка"),
            ("John Smith, manager, Acme Ltd", ["Smith", "John", ""], "manager", "Acme Ltd"),
            ("Сергей, сантехник", ["", "Сергей", ""], "сантехник", ""),
            ("иванов, сергей", ["иванов", "сергей", ""], "", ""),
            ("Иванов, Сергей Викторович", ["Иванов", "Сергей", "Викторович"], "", ""),
            ("García Márquez, Gabriel", ["García Márquez", "Gabriel", ""], "", ""),
            ("van der Berg, Jan", ["van der Berg", "Jan", ""], "", ""),
            ("John Smith, Jr.", ["Smith Jr.", "John", ""], "", ""),
        ] {
            let split = split(text);
            assert_eq!(parts_of(&split), names, "{text}");
            assert_eq!((&*split.role, &*split.organization), (role, organization), "{text}");
        }
    }
}
