//! The kinds of settings: what each takes, in words, and what it holds.
//! How a kind is read is in read.rs; which setting is of which kind is in settings.rs.

use core::fmt;

use super::{Color, Phone};
use crate::engine::LevelOfCare;
use crate::protocol::version;

/// What a setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of at most this many characters.
    Text(usize),
    /// A telephone number, with the beginning of a link to it.
    Phone(&'static str),
    /// The address of a page.
    Url,
    /// Levels of care.
    Levels,
    /// One of these words.
    Word(&'static [&'static str]),
    /// Who reviewed this version of the rules.
    Reviewer,
    /// A color.
    Color,
}

/// What a setting holds, for code that treats all settings alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// May be empty.
    Text(&'a String),
    /// A telephone number.
    Phone(&'a Option<Phone>),
    /// The address of a page.
    Url(&'a Option<String>),
    /// Levels of care.
    Levels(&'a Vec<LevelOfCare>),
    /// One of its words.
    Word(&'a &'static str),
    /// Somebody's name with credentials, without the version; may be empty.
    Reviewer(&'a String),
    /// A color.
    Color(&'a Option<Color>),
}

impl Kind {
    /// Whether words of the center's own can come through it, and not only one of a few values.
    #[must_use]
    pub const fn is_free(self) -> bool {
        match self {
            Self::Text(_) | Self::Phone(_) | Self::Url | Self::Reviewer => true,
            Self::Levels | Self::Word(_) | Self::Color => false,
        }
    }
}

/// What it takes, in the words of README.md's table and the warnings.
impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(limit) => write!(out, "a line of at most {limit} characters"),
            Self::Phone(_) => out.write_str(
                "a telephone number of 10 digits such as `(855) 555-0100` or `1-800-GET-HELP`, or with `+` one of any country",
            ),
            Self::Url => out.write_str("an address such as `https://example.org/contact`"),
            Self::Levels => {
                out.write_str("a comma-separated list of")?;
                listed(out, LevelOfCare::ALL.iter().map(|level| level.id()))
            }
            Self::Word(words) => {
                out.write_str("one of")?;
                listed(out, words.iter().copied())
            }
            Self::Reviewer => out.write_str(concat!(
                "a name with credentials (at most 120 characters), then `| ",
                version!(),
                "`, the version of the rules here: a review of any other is not shown"
            )),
            Self::Color => out.write_str("a color such as `#2a6f6f`"),
        }
    }
}

/// " `a`, `b` or `c`".
fn listed(
    out: &mut fmt::Formatter<'_>,
    mut words: impl ExactSizeIterator<Item = &'static str>,
) -> fmt::Result {
    let mut before = "";
    while let Some(word) = words.next() {
        write!(out, "{before} `{word}`")?;
        before = if words.len() == 1 { " or" } else { "," };
    }
    Ok(())
}
