//! Rules as data: what they look at and what they demand.
//! A rule decides nothing by itself (assess.rs), and holds no prose: each language words its reason.

use super::care::{AddOn, Cause, Flag, LevelOfCare};
use super::condition::Condition;
use super::questionnaire::Question;
use crate::names::{OptionId, RuleName};

/// Everything the engine reads.
#[derive(Debug)]
pub struct Protocol {
    /// Version of the clinical content; rises with every change of a rule or question.
    pub version: &'static str,
    /// Date of that version, year-month-day.
    pub date: &'static str,
    /// Who has reviewed it.
    pub review: &'static str,
    /// The questions, in the order asked.
    pub questions: &'static [Question],
    /// The rules, in the order of decision.
    pub rules: &'static [Rule],
    /// When the person is a minor and goes to an adolescent program.
    pub minor: Condition,
    /// Which answer means which present level.
    pub present: &'static [(OptionId, LevelOfCare)],
}

/// One rule: what decides, and the name by which it is explained to the visitor.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, by which each language gives its reason to the visitor.
    pub name: RuleName,
    /// When it applies.
    pub when: Condition,
    /// Everything that follows.
    pub then: &'static [Consequence],
}

/// What a rule demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// Emergency help now, whatever else is answered.
    Emergency(Cause),
    /// To be seen today: it cannot wait until a program answers the phone, and is no reason to call 911. It moves no level.
    Today(Cause),
    /// This level or a higher one.
    AtLeast(LevelOfCare),
    /// The level the person is at now, or a higher one.
    AtLeastPresent,
    /// One level above the one the person is at now, or a higher one.
    AbovePresent,
    /// Something that goes with the level.
    Add(AddOn),
    /// Something every later screen heeds.
    Raise(Flag),
}
