//! The questionnaire: which questions there are, when each applies, and what "a worse answer" means in each.
//! Wording is in `text`; what follows from an answer is in the rules.

mod safety;
mod substances;
mod support;
mod treatment;
mod wellbeing;

use super::ids::OptionName;
use super::notation::any;
use super::sets::USES;
use crate::engine::{AnswerOption, Condition, Question, Role};

/// The questions in the order asked. Each refers only to questions before it.
pub(super) const QUESTIONS: &[Question] = &[
    safety::WHO,
    safety::JOURNEY,
    safety::RED_FLAGS,
    safety::HARM,
    safety::AGE,
    substances::USED,
    substances::DAILY,
    substances::WITHDRAWAL,
    support::NIGHT,
    wellbeing::HEALTH,
    wellbeing::MENTAL,
    treatment::PRESENT,
    treatment::RETURN,
    treatment::PROGRESS,
    treatment::MISSED,
    substances::NEXT,
    substances::IMPACT,
    substances::AWAY,
    support::HOME,
    treatment::HISTORY,
];

const FINDS_HELP: Condition = any([OptionName::JourneyFindHelp]);
const IN_TREATMENT: Condition = any([OptionName::JourneyInTreatment]);

const fn fact(name: OptionName) -> AnswerOption {
    AnswerOption { id: name.id(), role: Role::Fact, enable_when: Condition::Always }
}

const fn fact_when(name: OptionName, enable_when: Condition) -> AnswerOption {
    AnswerOption { id: name.id(), role: Role::Fact, enable_when }
}

const fn none(name: OptionName) -> AnswerOption {
    AnswerOption { id: name.id(), role: Role::NoneOfThese, enable_when: Condition::Always }
}

const fn not_sure(name: OptionName) -> AnswerOption {
    AnswerOption { id: name.id(), role: Role::NotSure, enable_when: Condition::Always }
}

const fn prefer_not(name: OptionName) -> AnswerOption {
    AnswerOption { id: name.id(), role: Role::PreferNot, enable_when: Condition::Always }
}
