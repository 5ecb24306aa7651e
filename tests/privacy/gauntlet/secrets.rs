//! What must not be found: every text that a visitor can read in the guide and that the host's page does not say itself, and
//! the ids of answers and levels, however they are written. Knows no recorder.

use std::collections::BTreeSet;

use care_finder::engine::LevelOfCare;
use care_finder::names::OptionName;
use care_finder::text::Language;
use care_finder::text::every::texts;

/// Shorter ones ("Yes", "Back") are on any page.
const LETTERS: usize = 12;

pub(super) struct Secrets {
    texts: Vec<Secret>,
    ids: Vec<String>,
}

struct Secret {
    /// What a message calls it: the unit it is read in first (crates/core/src/text/every.rs).
    name: String,
    squeezed: String,
}

impl Secrets {
    /// `host`: what the host's page and its scripts say, which is no answer.
    pub(super) fn of(language: &'static Language, host: &str) -> Self {
        let host = squeezed(host);
        let texts = texts(language).into_iter().map(|text| Secret {
            name: format!("{} {}: {}", text.unit, text.place, text.words),
            squeezed: squeezed(&text.words),
        });
        let texts = texts.filter(|text| letters(&text.squeezed) >= LETTERS && !host.contains(&text.squeezed));
        let options = OptionName::ALL.iter().map(|option| option.key().to_owned());
        let levels = LevelOfCare::ALL.iter().map(|level| level.id()).chain(["adolescent"]);
        // Three letters occur in any payload; as a value they do not.
        let levels =
            levels.flat_map(|id| [format!("\"{id}\""), format!("'{id}'"), format!("data-level={id}")]);
        Self { texts: texts.collect(), ids: options.chain(levels).collect() }
    }

    /// Which of them are in a text, by the names that messages use.
    pub(super) fn found_in(&self, text: &str) -> BTreeSet<&str> {
        let plain = plain(text);
        let squeezed = squeezed(&plain);
        let texts = self.texts.iter().filter(|secret| squeezed.contains(&secret.squeezed));
        let ids = self.ids.iter().filter(|id| plain.contains(*id));
        ids.map(String::as_str).chain(texts.map(|secret| secret.name.as_str())).collect()
    }
}

/// What JSON in JSON, HTML and addresses put between the words.
const BETWEEN: [(&str, &str); 7] =
    [("\\n", " "), ("\\r", " "), ("\\t", " "), ("\\", ""), ("&amp;", "&"), ("&nbsp;", " "), ("&quot;", "\"")];

fn plain(text: &str) -> String {
    let text = String::from_utf8_lossy(&unescaped(text)).into_owned();
    BETWEEN.iter().fold(text, |text, (from, to)| text.replace(from, to))
}

/// As in an address: `%20` is a space.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).filter(|_| first == b'%').and_then(|hex| str::from_utf8(hex).ok());
        let escaped = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(escaped.unwrap_or(first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    bytes
}

/// Letters and digits only: however a text is broken, spaced and capitalized.
fn squeezed(text: &str) -> String {
    text.chars().filter(|one| one.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn letters(text: &str) -> usize {
    text.chars().filter(|one| one.is_alphabetic()).count()
}

/// Otherwise silence would prove nothing.
#[test]
fn secrets_are_found_however_they_are_written() {
    let language = care_finder::text::DEFAULT_LANGUAGE;
    let secrets = Secrets::of(language, "");
    let name = (language.level)(LevelOfCare::IntensiveOutpatient).name;
    for text in [
        format!("<p>{name}</p>"),
        name.to_uppercase().replace(' ', "\\\\n  "),
        name.replace(' ', "%20"),
        name.replace('t', "%74"),
    ] {
        let found = secrets.found_in(&text);
        assert!(found.iter().any(|one| one.starts_with("level iop")), "{text}: {found:?}");
    }
    for text in [r#"{"value":"used.alcohol"}"#, r#"{\\\"level\\\":\\\"iop\\\"}"#, "?level=%22iop%22"] {
        assert!(!secrets.found_in(text).is_empty(), "{text}");
    }
    assert_eq!(secrets.found_in("Example Recovery, biopsies, unused. Alcohol-free."), BTreeSet::new());
    // What the host itself says is not among them.
    assert_eq!(Secrets::of(language, name).found_in(name), BTreeSet::new());
}
