//! What a center can set: one row for each setting, from which everything else about it follows. Reading never fails.
//! It knows no web page and no clinical rule: the advice is the same whatever is set. How each kind of value is read
//! is in settings/read.rs.

mod kind;
mod problem;
mod read;
mod row;
#[cfg(test)]
mod tests;
mod words;

pub use kind::{Kind, Value};
pub use problem::Problem;
use problem::What;
pub use read::{Color, Phone};
use row::settings;
pub use row::{About, Setting};
pub use words::choice;

use crate::engine::LevelOfCare;
use crate::protocol::version;
use crate::text::{CODES, DEFAULT_LANGUAGE};

/// Which of the two palettes to use; with `auto`, the one the visitor's device asks for.
const THEMES: &[&str] = &["auto", "light", "dark"];

// A new setting is a row here and a use of its field on a screen (src/). The tests name whatever else there is to do.
// `early` is true where static/frame/looks.js shows the setting before the WebAssembly is there. The first of `good`
// is what the tests' made-up center has; the first of `wrong` goes through the browsers.
settings! {
    center: String {
        name: "center",
        kind: Text(80),
        default: String::new(), "no name",
        meaning: "Name of the center, as in “Call Example Recovery”.",
        label: "Name of the center",
        empty: "no name is shown",
        good: ["Example Recovery"],
        wrong: ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "two\nlines"],
        early: false,
    }
    phone: Option<Phone> {
        name: "phone",
        kind: Phone("tel:"),
        default: None, "no number; the SAMHSA National Helpline is shown instead",
        meaning: "Number to call, shown as it is written.",
        label: "Number to call",
        empty: "visitors see the SAMHSA National Helpline",
        good: ["+1 855-555-0100", "(855) 555-0100", "1-800-GET-HELP", "+44 20 7946 0018"],
        wrong: [
            "javascript:alert(1)", "call us", "123456", "1+8555550100", "1234567890123456", "855-555-010",
            "1-855-555-01000", "855-555-O100", "+44 20 7946 0018 EXT",
        ],
        early: false,
    }
    text_number: Option<Phone> {
        name: "text-number",
        kind: Phone("sms:"),
        default: None, "no number",
        meaning: "Number to send a text message to.",
        label: "Number for text messages",
        empty: "no number for text messages is shown",
        good: ["+1 855-555-0101", "855.555.0101"],
        wrong: ["<img src=x onerror=alert(1)>", "855-555-0100;evil"],
        early: false,
    }
    contact_url: Option<String> {
        name: "contact-url",
        kind: Url,
        default: None, "no link",
        meaning: "Page on which a visitor can write to the center.",
        label: "Contact page",
        empty: "no link to it is shown",
        good: ["https://example.org/contact", "https://example.org/contact?from=guide&x=1#top"],
        wrong: [
            "javascript:alert(1)", "http://example.org", "https://", "https://example.org:8443",
            "https://192.0.2.1", "https://exa%6dple.org",
        ],
        early: false,
    }
    insurance_url: Option<String> {
        name: "insurance-url",
        kind: Url,
        default: None, "no link",
        meaning: "Page on which a visitor can check an insurance.",
        label: "Insurance page",
        empty: "no link to it is shown",
        good: ["https://example.org/insurance", "HTTPS://example.org"],
        wrong: ["https://bank.example@elsewhere.example", "https://example.org/a b", "héé"],
        early: false,
    }
    hours: String {
        name: "hours",
        kind: Text(120),
        default: String::new(), "no hours",
        meaning: "When somebody answers: in English, then in Spanish, with a vertical bar between, as in `Every day, 7 to 11 | Todos los días, 7 a 11`; one text alone is shown in both.",
        label: "Hours",
        empty: "no hours are shown",
        good: ["Every day, 7 a.m. to 11 p.m.", "Every day, 7 to 11 | Todos los días, 7 a 11"],
        wrong: ["one\ntwo"],
        early: false,
    }
    levels: Vec<LevelOfCare> {
        name: "levels",
        kind: Levels,
        default: LevelOfCare::ALL.to_vec(), "all of them",
        meaning: "Levels of care the center offers. The advice never depends on it: where a level is missing, the page says so.",
        label: "Levels of care you offer",
        empty: "the guide assumes that you offer all",
        good: ["op,iop,php,residential,medically_managed", "php, op ,iop,", "medically_managed"],
        wrong: ["op,detox", ","],
        early: false,
    }
    language: &'static str {
        name: "language",
        kind: Word(CODES),
        default: DEFAULT_LANGUAGE.code, DEFAULT_LANGUAGE.code,
        meaning: "Language to begin in; the visitor can switch.",
        label: "Language to begin in",
        empty: "the guide begins in English",
        good: CODES,
        wrong: ["tlh", "EN"],
        early: true,
    }
    languages: String {
        name: "languages",
        kind: Text(80),
        default: String::new(), "not mentioned",
        meaning: "Languages in which somebody answers, as in “English, Español”.",
        label: "Languages in which somebody answers",
        empty: "they are not mentioned",
        good: ["English, Español"],
        wrong: ["English\nEspañol"],
        early: false,
    }
    reviewer: String {
        name: "reviewer",
        // About another version nothing is said: when the rules change, the guide is silent until somebody has read the new ones.
        kind: Reviewer,
        default: String::new(), "no reviewer",
        meaning: "Who reviewed the rules for the center, and which version; shown as the center's own statement.",
        label: "Who reviewed the rules for you",
        empty: "the guide says that no licensed clinician has reviewed it",
        good: [concat!("A. Name, MD | ", version!()), concat!("Ana Núñez, LCSW, LMFT|", version!())],
        wrong: ["A. Name, MD | 0.0.1", "A. Name, MD", concat!("| ", version!()), version!(), concat!("A. Name, MD | 1", version!())],
        early: false,
    }
    accent: Option<Color> {
        name: "accent",
        kind: Color,
        default: None, "a deep teal",
        meaning: "Color of buttons and links. It is made darker or lighter where it could not be read.",
        label: "Color",
        empty: "buttons and links are a deep teal",
        good: ["#ffcc00", "#1D5f58"],
        wrong: ["expression(alert(1))", "teal", "#12345", "#12345é", "#+12345"],
        early: true,
    }
    theme: &'static str {
        name: "theme",
        kind: Word(THEMES),
        default: "auto", "auto",
        meaning: "Light or dark colors; `auto` follows the visitor's device.",
        label: "Light or dark",
        empty: "the guide does as the visitor’s device",
        good: THEMES,
        wrong: ["black", "dark dark"],
        early: true,
    }
}

impl Settings {
    /// Reads (name, value) pairs. An empty value counts as not set: templates leave them behind.
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
                        problems.push(Problem::new(name, What::malformed(value, setting)));
                    }
                }
            }
        }
        (settings, problems)
    }
}
