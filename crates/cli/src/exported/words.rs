//! Exported conditions, consequences and answers as a clinician reads them.
//! Ids stay beside the words: they are how rules are questioned.

use super::judge::{Chosen, Place};
use super::{Condition, Consequence, Exported};

impl Exported {
    /// A place by its id.
    pub(crate) fn named(&self, place: Place) -> &str {
        match place {
            Place::Adolescent => "adolescent",
            Place::Level(level) => self.levels.get(level).map_or("", |level| level.id.as_str()),
            Place::Emergency => "emergency",
        }
    }

    /// One line for each answered question, in the order asked: what is asked, and what was answered.
    pub(crate) fn in_words(&self, answers: &Chosen) -> Vec<String> {
        self.questions
            .iter()
            .filter_map(|question| {
                let given = question.options.iter().filter(|option| answers.contains(&option.id));
                let given: Vec<_> =
                    given.map(|option| format!("{} (`{}`)", option.text, option.id)).collect();
                (!given.is_empty()).then(|| format!("{} {}", question.title, given.join("; ")))
            })
            .collect()
    }

    pub(crate) fn consequence(&self, then: &Consequence) -> String {
        let level = |place: &usize| self.named(Place::Level(*place));
        match then {
            Consequence::Emergency(Some(cause)) => format!("emergency (`{cause}`)"),
            Consequence::Emergency(None) => "emergency".to_owned(),
            Consequence::Today(cause) => format!("be seen today (`{cause}`)"),
            Consequence::AtLeast(place) => format!("at least `{}`", level(place)),
            Consequence::AtLeastPresent => "at least the present level".to_owned(),
            Consequence::AbovePresent => "at least one level above the present one".to_owned(),
            Consequence::Promote(from, to) => format!("`{}` becomes `{}`", level(from), level(to)),
            Consequence::Add(add_on) => format!("add `{add_on}`"),
            Consequence::Raise(flag) => format!("raise `{flag}`"),
        }
    }
}

impl Condition {
    pub(crate) fn in_words(&self) -> String {
        let listed = |options: &Chosen, between: &str| {
            options.iter().map(|option| format!("`{option}`")).collect::<Vec<_>>().join(between)
        };
        let joined =
            |parts: &[Self], between: &str| parts.iter().map(Self::inner).collect::<Vec<_>>().join(between);
        match self {
            Self::Always => "always".to_owned(),
            Self::Any(options) => listed(options, " or "),
            Self::Several(count, options) => format!("at least {count} of {}", listed(options, ", ")),
            Self::All(parts) => joined(parts, " **and** "),
            Self::Either(parts) => joined(parts, " **or** "),
        }
    }

    fn inner(&self) -> String {
        match self {
            Self::Always => self.in_words(),
            Self::Any(options) if options.len() == 1 => self.in_words(),
            Self::Any(_) | Self::Several(..) | Self::All(_) | Self::Either(_) => {
                format!("({})", self.in_words())
            }
        }
    }
}
