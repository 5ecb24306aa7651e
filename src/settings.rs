//! What a center can set: one table of names, what each takes, and its default; read without ever failing.
//! It knows no web page and no clinical rule: the advice is the same whatever is set.

mod read;
#[cfg(test)]
mod tests;

use core::fmt;

pub use read::{Color, Phone};
use read::{color, https, language_code, levels, phone, text};

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
    /// What it does.
    pub meaning: &'static str,
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

/// Every setting there is.
pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "center",
        kind: Kind::Text(80),
        default: "no name",
        meaning: "Name of the center, as in “Call Example Recovery”.",
        set: |settings, value| put(&mut settings.center, text(value, 80)),
    },
    Setting {
        name: "phone",
        kind: Kind::Phone,
        default: "no number; the SAMHSA National Helpline is shown instead",
        meaning: "Number to call, shown as it is written.",
        set: |settings, value| put(&mut settings.phone, phone(value, "tel:").map(Some)),
    },
    Setting {
        name: "text-number",
        kind: Kind::Phone,
        default: "no number",
        meaning: "Number to send a text message to.",
        set: |settings, value| put(&mut settings.text_number, phone(value, "sms:").map(Some)),
    },
    Setting {
        name: "contact-url",
        kind: Kind::Url,
        default: "no link",
        meaning: "Page on which a visitor can write to the center.",
        set: |settings, value| put(&mut settings.contact_url, https(value).map(Some)),
    },
    Setting {
        name: "insurance-url",
        kind: Kind::Url,
        default: "no link",
        meaning: "Page on which a visitor can check an insurance.",
        set: |settings, value| put(&mut settings.insurance_url, https(value).map(Some)),
    },
    Setting {
        name: "hours",
        kind: Kind::Text(120),
        default: "no hours",
        meaning: "When somebody answers.",
        set: |settings, value| put(&mut settings.hours, text(value, 120)),
    },
    Setting {
        name: "levels",
        kind: Kind::Levels,
        default: "all of them",
        meaning: "Levels of care the center offers. The advice never depends on it: where a level is missing, the page \
                  says so.",
        set: |settings, value| put(&mut settings.levels, levels(value)),
    },
    Setting {
        name: "language",
        kind: Kind::Language,
        default: "en",
        meaning: "Language to begin in; the visitor can switch.",
        set: |settings, value| put(&mut settings.language, language_code(value)),
    },
    Setting {
        name: "accent",
        kind: Kind::Color,
        default: "a deep teal",
        meaning: "Color of buttons and links. It is made darker or lighter where it could not be read.",
        set: |settings, value| put(&mut settings.accent, color(value).map(Some)),
    },
];

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
            Self::Phone => out.write_str("a telephone number with 7 to 15 digits"),
            Self::Url => out.write_str("an address that begins with https://"),
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
    let visible = |letter: char| if letter.is_control() { '�' } else { letter };
    let mut start: String = words.chars().take(60).map(visible).collect();
    if words.chars().nth(60).is_some() {
        start.push('…');
    }
    start
}
