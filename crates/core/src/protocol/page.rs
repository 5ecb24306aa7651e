//! One rule as clinicians read it: what decides, and beside it the title, the source and the examples.
//! Only what decides goes into `PROTOCOL`: the rest is for the documents and the tests, and would be 4 KB of the page.

use crate::engine::{Condition, Consequence, Dimension, OptionSet, Rule};
use crate::names::RuleName;

/// One rule: one page.
#[derive(Clone, Copy, Debug)]
pub struct RulePage {
    /// Its name: `dimension.topic`.
    pub name: RuleName,
    /// For clinicians, in one line.
    pub title: &'static str,
    /// The area it looks at.
    pub dimension: Dimension,
    /// When it applies.
    pub when: Condition,
    /// What follows; all of it.
    pub then: &'static [Consequence],
    /// What it rests on: public documents. None only where the whole rule is our own caution.
    pub sources: &'static [&'static Source],
    /// The numbers of the facts it rests on, in the notes taken from the sources. The notes are not in the tree: a new fact takes
    /// the next free number of its group of a hundred, and rules that rest on the same fact share its number.
    pub facts: &'static str,
    /// What in it goes beyond every public source, for caution; empty where nothing does.
    pub own_caution: &'static str,
    /// At least one case in which it fires and one near miss.
    pub examples: &'static [Example],
}

impl RulePage {
    /// What the engine reads of it.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        Rule { name: self.name, when: self.when, then: self.then }
    }
}

/// A published document a rule rests on.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Title of the document.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Year of publication.
    pub year: u16,
    /// DOI, PMID, case number or page.
    pub locator: &'static str,
}

/// A small case for one rule.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Whether the rule fires.
    pub fires: bool,
    /// The answers given; every other question is open.
    pub answers: OptionSet,
}
