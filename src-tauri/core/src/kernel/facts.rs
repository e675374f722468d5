//! The names of what a step changed of a record, so that its sentence need not say "the card".

use serde_json::{Map, Value};

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)+) => {
        /// Something that a card, a talk, a to-do or a company says. The history and the toasts
        /// name it in the words of `fact-first` and `fact-second`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Fact {
            $($(#[$doc])* $name,)+
        }

        impl Fact {
            /// Every fact, for the test that each has its words.
            pub const ALL: &'static [Fact] = &[$(Fact::$name),+];

            /// The fact as it stands in the journal and in words files.
            pub const fn as_str(self) -> &'static str {
                match self { $(Fact::$name => $text),+ }
            }
        }
    };
}

facts! {
    /// A name, or a part of it.
    Name = "name",
    /// A phone number.
    Phone = "phone",
    /// An e-mail address.
    Email = "email",
    /// A Telegram name.
    Telegram = "telegram",
    /// A Viber number.
    Viber = "viber",
    /// A WhatsApp number.
    Whatsapp = "whatsapp",
    /// A web page.
    Website = "website",
    /// Another line that reaches a customer.
    OtherLine = "other_line",
    /// A postal address.
    Address = "address",
    /// The company.
    Company = "company",
    /// What they do there.
    Role = "role",
    /// How far the relation has come.
    Status = "status",
    /// Why the relation ended.
    EndedReason = "ended_reason",
    /// Labels.
    Tags = "tags",
    /// Where a customer came from.
    Source = "source",
    /// Sex.
    Sex = "sex",
    /// Language to speak.
    Language = "language",
    /// The birthday.
    Birthday = "birthday",
    /// An anniversary.
    Anniversary = "anniversary",
    /// The day on which something runs out.
    Renewal = "renewal",
    /// A day that its label names.
    OtherDate = "other_date",
    /// What is to be done.
    Title = "title",
    /// Meeting, call, visit…
    Kind = "kind",
    /// Who takes part.
    People = "people",
    /// For whom a to-do is.
    Contact = "contact",
    /// The day or the hour.
    Time = "time",
    /// How long it takes.
    Duration = "duration",
    /// Where.
    Place = "place",
    /// How it ended.
    Outcome = "outcome",
    /// Why they said no.
    RefusalReason = "refusal_reason",
    /// What it is to be about.
    Agenda = "agenda",
    /// What was said.
    Said = "said",
    /// What was offered.
    Offered = "offered",
    /// What was promised.
    Promised = "promised",
    /// When it comes again.
    Repeat = "repeat",
    /// When to speak up.
    Reminder = "reminder",
    /// The note.
    Note = "note",
}

impl Fact {
    /// Those that differ, of facts that were compared, in their order.
    pub(crate) fn changed(compared: &[(Fact, bool)]) -> Vec<Fact> {
        compared.iter().filter(|(_, differs)| *differs).map(|(fact, _)| *fact).collect()
    }
}

/// Completes what is known of a step, so that every sentence about one may name a person, a count
/// and what was changed. Steps that were written before facts were kept name none.
pub(crate) fn complete(about: &mut Map<String, Value>) {
    let defaults: [(&str, Value); 7] = [
        ("name", "".into()),
        ("count", 1.into()),
        ("facts", "none".into()),
        ("fact", "".into()),
        ("also", "".into()),
        ("more", 0.into()),
        ("label", "".into()),
    ];
    for (name, value) in defaults {
        about.entry(name).or_insert(value);
    }
}

/// What was changed, as arguments of the sentence: whether it is one fact, two or more, the first
/// two, and how many more.
pub(crate) fn as_arguments(facts: &[Fact]) -> [(&'static str, Value); 4] {
    let at = |place: usize| facts.get(place).map_or("", |fact| fact.as_str());
    let many = match facts.len() {
        0 => "none",
        1 => "one",
        2 => "two",
        _ => "more",
    };
    [
        ("facts", many.into()),
        ("fact", at(0).into()),
        ("also", at(1).into()),
        ("more", facts.len().saturating_sub(2).into()),
    ]
}
