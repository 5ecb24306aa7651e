//! Words about settings for whoever fills in a form: builder.html and the WordPress plugin. The guide's own page uses none of
//! them, and so holds none: `inline`, because what is not would be compiled with the rest, and the page came out 60 bytes
//! heavier. What a console is told is in problem.rs.

use super::problem::What;
use super::{ABOUT, Kind, Problem};
use crate::protocol::version;
use crate::text::LANGUAGES;

/// One of the words of a setting, as a form says it.
#[must_use]
#[inline]
pub fn choice(name: &str, word: &'static str) -> &'static str {
    let language = LANGUAGES.iter().find(|language| name == "language" && language.code == word);
    match (name, word, language) {
        (_, _, Some(language)) => language.name,
        ("theme", "auto", None) => "As the visitor’s device",
        ("theme", "light", None) => "Light",
        ("theme", "dark", None) => "Dark",
        _ => word,
    }
}

impl Kind {
    /// Values that it takes, for a help text; nothing where the meaning names one or one is chosen.
    #[must_use]
    #[inline]
    pub const fn example(self) -> Option<&'static str> {
        match self {
            Self::Phone(_) => Some("(855) 555-0100 or 1-800-GET-HELP"),
            Self::Url => Some("https://example.org/contact"),
            Self::Color => Some("#2a6f6f"),
            Self::Reviewer => Some(concat!("A. Name, MD | ", version!())),
            Self::Text(_) | Self::Levels | Self::Word(_) => None,
        }
    }

    /// What is wrong with a value that it does not take, and how to mend it. Follows the value in quotes.
    #[must_use]
    #[inline]
    pub fn fault(self) -> String {
        match self {
            Self::Text(limit) => {
                format!("is not one line of at most {limit} characters. Make it shorter, without line breaks.")
            }
            Self::Phone(_) => "is not a full phone number. Write 10 digits, such as (855) 555-0100, without an extension; for \
                               another country begin with +."
                .to_owned(),
            Self::Url => "is not a web address that can be opened. It must be a whole address that begins with https://, such as \
                          https://example.org/contact."
                .to_owned(),
            Self::Levels => format!("is not a list of levels. Write {self}."),
            Self::Word(_) => format!("is not one of the choices. Write {self}."),
            Self::Reviewer => concat!(
                "is not a reviewer of these rules. Write the name with credentials, then | ",
                version!(),
                ", the version of the rules here: a review of any other is not shown."
            )
            .to_owned(),
            Self::Color => {
                "is not the code of a color. Write the color as # and six digits or letters a-f, such as #2a6f6f.".to_owned()
            }
        }
    }
}

impl Problem {
    /// The same in more words, for the person who has just typed it and sees its field.
    #[must_use]
    #[inline]
    pub fn in_words(&self) -> String {
        let about = ABOUT.iter().find(|about| about.name == self.name);
        match (&self.what, about) {
            (What::Malformed { value, kind, .. }, Some(about)) => {
                format!("“{value}” {} Not used; until then {}.", kind.fault(), about.empty)
            }
            (What::Unknown | What::Twice | What::Malformed { .. }, _) => self.to_string(),
        }
    }
}
