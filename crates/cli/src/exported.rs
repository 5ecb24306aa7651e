//! A protocol as data, read from an export: what `compare` works on, whichever version it is of.
//! Reading is in exported/read.rs, the guard against edits in exported/seal.rs, deciding in exported/judge.rs.

pub(crate) mod judge;
pub(crate) mod read;
pub(crate) mod seal;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};

/// The version of the file format. It rises when a program that reads the old format would misread the new one.
pub(crate) const SCHEMA: u64 = 1;

/// Everything that decides, and the English words for it.
#[derive(Clone, Debug)]
pub(crate) struct Exported {
    pub(crate) version: String,
    pub(crate) date: String,
    pub(crate) review: String,
    pub(crate) fingerprint: String,
    /// The lowest first.
    pub(crate) levels: Vec<Level>,
    /// In the order asked.
    pub(crate) questions: Vec<Question>,
    /// In the order of decision.
    pub(crate) rules: Vec<Rule>,
    /// When the person is a minor.
    pub(crate) minor: Condition,
    /// Which option says that the person is at which level now, by its place in `levels`.
    pub(crate) present: Vec<(String, usize)>,
    /// Answers of cases, by the id of the case.
    pub(crate) cases: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Level {
    pub(crate) id: String,
    /// The place of the next more intensive level, or its own.
    pub(crate) above: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) id: String,
    pub(crate) several: bool,
    pub(crate) enable_when: Condition,
    pub(crate) title: String,
    /// In the order shown.
    pub(crate) options: Vec<AnswerOption>,
}

#[derive(Clone, Debug)]
pub(crate) struct AnswerOption {
    pub(crate) id: String,
    /// Whether choosing it rules out every other option of the question.
    pub(crate) alone: bool,
    pub(crate) enable_when: Condition,
    pub(crate) text: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) when: Condition,
    pub(crate) then: Vec<Consequence>,
    /// The reason that a visitor reads, in every language.
    pub(crate) because: BTreeMap<String, String>,
}

impl Question {
    /// Whether another question is asked of the same people and takes the same answers, whatever its wording.
    pub(crate) fn asks_like(&self, other: &Self) -> bool {
        let shape = |one: &Self| {
            let options = one.options.iter();
            options
                .map(|option| (option.id.clone(), option.alone, option.enable_when.clone()))
                .collect::<Vec<_>>()
        };
        self.several == other.several && self.enable_when == other.enable_when && shape(self) == shape(other)
    }
}

impl Rule {
    /// Whether another rule decides the same, whatever its name and wording.
    pub(crate) fn decides_like(&self, other: &Self) -> bool {
        self.when == other.when && self.then == other.then
    }
}

/// Like the engine's, with ids in place of bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    Always,
    Any(BTreeSet<String>),
    Several(usize, BTreeSet<String>),
    All(Vec<Condition>),
    Either(Vec<Condition>),
}

/// Like the engine's. Levels are places in the list of levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Consequence {
    /// With its cause; protocol 0.2 named none.
    Emergency(Option<String>),
    Today(String),
    AtLeast(usize),
    AtLeastPresent,
    AbovePresent,
    /// When the level found so far is the first, the second instead. Protocol 0.2 had one such rule.
    Promote(usize, usize),
    Add(String),
    Raise(String),
}

impl Exported {
    pub(crate) fn question_of(&self, option: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.options.iter().any(|one| one.id == option))
    }

    pub(crate) fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    pub(crate) fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}
