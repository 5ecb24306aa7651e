//! Rules as data: what they look at, what they demand, why, and examples that show it.
//! A rule decides nothing by itself (assess.rs), and holds no prose: `because` picks it from a language's text.

use super::answers::{OptionId, OptionSet};
use super::care::{AddOn, Dimension, Flag, LevelOfCare};
use super::condition::Condition;
use super::questionnaire::Question;

/// Everything the engine reads. `T` is the text that each language fills in; the engine never looks inside.
#[derive(Debug)]
pub struct Protocol<T: 'static> {
    /// Version of the clinical content; changes with every rule.
    pub version: &'static str,
    /// Date of that version, year-month-day.
    pub date: &'static str,
    /// Who has reviewed it.
    pub review: &'static str,
    /// The questions, in the order asked.
    pub questions: &'static [Question],
    /// The rules, by dimension.
    pub rules: &'static [&'static [Rule<T>]],
    /// When the person is a minor and goes to an adolescent program.
    pub minor: Condition,
    /// Which answer means that the person is at which level now.
    pub present: &'static [(OptionId, LevelOfCare)],
}

impl<T> Protocol<T> {
    /// All rules in the order of decision.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule<T>> {
        self.rules.iter().flat_map(|part| part.iter())
    }
}

/// One rule: one page.
#[derive(Clone, Copy, Debug)]
pub struct Rule<T: 'static> {
    /// Stable for ever, never used again: `dimension.topic`.
    pub id: &'static str,
    /// For clinicians, in one line.
    pub title: &'static str,
    /// The area it looks at.
    pub dimension: Dimension,
    /// When it applies.
    pub when: Condition,
    /// What follows; all of it.
    pub then: &'static [Consequence],
    /// Why, in plain words for the visitor.
    pub because: fn(&T) -> &'static str,
    /// What it rests on.
    pub source: &'static Source,
    /// At least one case in which it fires and one near miss.
    pub examples: &'static [Example],
}

/// What a rule demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// Emergency help now, whatever else is answered.
    Emergency,
    /// This level or a higher one.
    AtLeast(LevelOfCare),
    /// The level the person is at now, or a higher one.
    AtLeastPresent,
    /// One level above the one the person is at now, or a higher one.
    AbovePresent,
    /// When the level found so far is the first, the second instead.
    Promote(LevelOfCare, LevelOfCare),
    /// Something that goes with the level.
    Add(AddOn),
    /// Something every later screen heeds.
    Raise(Flag),
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
