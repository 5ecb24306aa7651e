//! A setting that was not taken, in a sentence for the person who wrote it.
//! Whether a setting is taken is decided in settings.rs and read.rs.

use core::fmt;

use super::Kind;
use super::read::disturbs;
use super::row::Setting;

/// A setting that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub(super) name: String,
    pub(super) what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    Unknown,
    Twice,
    Malformed { value: String, kind: Kind, default: &'static str },
}

impl Problem {
    pub(super) fn new(name: &str, what: What) -> Self {
        Self { name: shown(name), what }
    }
}

impl What {
    pub(super) fn malformed(value: &str, setting: &Setting) -> Self {
        Self::Malformed { value: shown(value), kind: setting.kind, default: setting.default }
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

/// Short, and without anything that could forge a second line in the console.
fn shown(words: &str) -> String {
    let mut start = String::new();
    for (place, letter) in words.chars().enumerate() {
        if place == 60 {
            start.push('…');
            break;
        }
        start.push(if disturbs(letter) { '�' } else { letter });
    }
    start
}
