//! What a center can set: one table of names, what each takes, and its default; read without ever failing.
//! It knows no web page and no clinical rule: the advice is the same whatever is set.

mod read;
#[cfg(test)]
mod tests;

use core::fmt;

pub use read::{Color, Phone};
use read::{color, disturbs, https, language_code, levels, phone, text};

use crate::engine::LevelOfCare;
use crate::text::LANGUAGES;

/// Everything a center can set, with a value for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Name of the center; may be empty.
    pub center: String,
    /// To call.
    pub phone: Option<Phone>,
    /// To text.
    pub text_number: Option<Phone>,
    /// Page to write to the center.
    pub contact_url: Option<String>,
    /// Page to check an insurance.
    pub insurance_url: Option<String>,
    /// When somebody answers; may be empty.
    pub hours: String,
    /// In which somebody answers; may be empty.
    pub languages: String,
    /// The levels of care the center offers.
    pub levels: Vec<LevelOfCare>,
    /// Code of the language to begin in.
    pub language: &'static str,
    /// The center's color.
    pub accent: Option<Color>,
}

/// One setting: one line of the documentation.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// As in `data-name`.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// What holds when it is missing or malformed.
    pub default: &'static str,
    /// False when the value cannot be read; the setting then stays as it is.
    set: fn(&mut Settings, &str) -> bool,
}

/// What a setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Plain text of at most so many characters.
    Text(u8),
    /// A telephone number.
    Phone,
    /// The address of a page.
    Url,
    /// Levels of care.
    Levels,
    /// A language.
    Language,
    /// A color.
    Color,
}

/// Two tables of one: what a setting does is read by documents alone, and need not be in the page.
macro_rules! settings {
    ($($name:literal: $kind:expr, $default:literal, $meaning:literal, $set:expr;)*) => {
        /// Every setting there is.
        pub const SETTINGS: &[Setting] =
            &[$(Setting { name: $name, kind: $kind, default: $default, set: $set },)*];

        /// Every setting's name, and what it does.
        pub const MEANINGS: &[(&str, &str)] = &[$(($name, $meaning),)*];
    };
}

settings! {
    "center": Kind::Text(80), "no name",
        "Name of the center, as in “Call Example Recovery”.",
        |settings, value| put(&mut settings.center, text(value, 80));
    "phone": Kind::Phone, "no number; the SAMHSA National Helpline is shown instead",
        "Number to call, shown as it is written.",
        |settings, value| put(&mut settings.phone, phone(value, "tel:").map(Some));
    "text-number": Kind::Phone, "no number",
        "Number to send a text message to.",
        |settings, value| put(&mut settings.text_number, phone(value, "sms:").map(Some));
    "contact-url": Kind::Url, "no link",
        "Page on which a visitor can write to the center.",
        |settings, value| put(&mut settings.contact_url, https(value).map(Some));
    "insurance-url": Kind::Url, "no link",
        "Page on which a visitor can check an insurance.",
        |settings, value| put(&mut settings.insurance_url, https(value).map(Some));
    "hours": Kind::Text(120), "no hours",
        "When somebody answers; shown as it is written, in every language.",
        |settings, value| put(&mut settings.hours, text(value, 120));
    "levels": Kind::Levels, "all of them",
        "Levels of care the center offers. The advice never depends on it: where a level is missing, the page says so.",
        |settings, value| put(&mut settings.levels, levels(value));
    "language": Kind::Language, "en",
        "Language to begin in; the visitor can switch.",
        |settings, value| put(&mut settings.language, language_code(value));
    "languages": Kind::Text(80), "nothing said of it",
        "Languages in which somebody answers, as in “English, Español”.",
        |settings, value| put(&mut settings.languages, text(value, 80));
    "accent": Kind::Color, "a deep teal",
        "Color of buttons and links. It is made darker or lighter where it could not be read.",
        |settings, value| put(&mut settings.accent, color(value).map(Some));
}

/// A setting that was not taken, in a sentence for the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    name: String,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    Unknown,
    Twice,
    Malformed { value: String, kind: Kind, default: &'static str },
}

impl Settings {
    /// Reads (name, value) pairs. An empty value is a setting not made: templates leave them behind.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> (Self, Vec<Problem>) {
        let mut settings = Self::default();
        let mut problems = Vec::new();
        for (place, (name, value)) in pairs.iter().enumerate() {
            let before = pairs.iter().take(place);
            match SETTINGS.iter().find(|setting| setting.name == name) {
                None => problems.push(Problem::new(name, What::Unknown)),
                Some(_) if before.into_iter().any(|(earlier, _)| earlier == name) => {
                    problems.push(Problem::new(name, What::Twice));
                }
                Some(setting) => {
                    let value = value.trim();
                    if !value.is_empty() && !(setting.set)(&mut settings, value) {
                        let Setting { kind, default, .. } = *setting;
                        let what = What::Malformed { value: shown(value), kind, default };
                        problems.push(Problem::new(name, what));
                    }
                }
            }
        }
        (settings, problems)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            center: String::new(),
            phone: None,
            text_number: None,
            contact_url: None,
            insurance_url: None,
            hours: String::new(),
            languages: String::new(),
            levels: LevelOfCare::ALL.to_vec(),
            language: "en",
            accent: None,
        }
    }
}

impl Problem {
    fn new(name: &str, what: What) -> Self {
        Self { name: shown(name), what }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match &self.what {
            What::Unknown => write!(out, "data-{name}: there is no such setting; it is left out"),
            What::Twice => write!(out, "data-{name}: it is set more than once; using the first"),
            What::Malformed { value, kind, default } => {
                write!(out, "data-{name}: “{value}” is not {kind}; using {default}")
            }
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(limit) => write!(out, "plain text of at most {limit} characters"),
            Self::Phone => out.write_str("a telephone number of 10 digits, or with + and its country"),
            Self::Url => out.write_str("an address like https://example.org/contact"),
            Self::Levels => {
                out.write_str("a list, with commas, of")?;
                LevelOfCare::ALL.iter().try_for_each(|level| write!(out, " {}", level.id()))
            }
            Self::Language => {
                out.write_str("one of the languages")?;
                LANGUAGES.iter().try_for_each(|language| write!(out, " {}", language.code))
            }
            Self::Color => out.write_str("a color like #0e5f5b"),
        }
    }
}

fn put<T>(place: &mut T, value: Option<T>) -> bool {
    value.is_some_and(|value| {
        *place = value;
        true
    })
}

/// Short, and without what could forge a second line in the console.
fn shown(words: &str) -> String {
    let visible = |letter: char| if disturbs(letter) { '�' } else { letter };
    let mut start: String = words.chars().take(60).map(visible).collect();
    if words.chars().nth(60).is_some() {
        start.push('…');
    }
    start
}
