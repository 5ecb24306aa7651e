//! The questionnaire: which questions there are, when each applies, and what "a worse answer" means in each.
//! Wording is in `text`; what follows from an answer is in the rules.

#[allow(clippy::enum_glob_use, reason = "a question names all its options")]
mod safety;
#[allow(clippy::enum_glob_use, reason = "a question names all its options")]
mod severity;
#[allow(clippy::enum_glob_use, reason = "a question names all its options")]
mod substances;
#[allow(clippy::enum_glob_use, reason = "a question names all its options")]
mod support;
#[allow(clippy::enum_glob_use, reason = "a question names all its options")]
mod treatment;
#[allow(clippy::enum_glob_use, reason = "a question names all its options")]
mod wellbeing;

use crate::engine::{AnswerOption, Condition, OptionSet, Question, Role};
use crate::names::{OptionName, QuestionName};

/// The questions in the order asked. Each refers only to questions before it.
pub(super) const QUESTIONS: &[Question] = &[
    safety::WHO,
    safety::RED_FLAGS,
    safety::HARM,
    safety::AGE,
    substances::USED,
    substances::LAST,
    substances::DAILY,
    substances::UNPRESCRIBED,
    substances::AMOUNT,
    severity::WITHDRAWAL,
    severity::CONTROL,
    wellbeing::HEALTH,
    wellbeing::MENTAL,
    treatment::PRESENT,
    treatment::LATELY,
    support::HOME,
    treatment::HISTORY,
];

/// Every option that says a danger sign is there.
pub(super) const DANGER_SIGNS: OptionSet = safety::RED_FLAGS.stated();

// Options are found by their place, and everything asked must be in the list: every question and every option stands
// exactly once, in the order of the names. A name that no question holds, or a question left out, does not compile.
const _: () = {
    let (mut questions, mut names, mut free) = (QUESTIONS, QuestionName::ALL, OptionName::ALL);
    while let ([question, later @ ..], [name, others @ ..]) = (questions, names) {
        assert!(question.id.0 == *name as u8, "the questions do not stand in the order of QuestionName");
        let mut options = question.options;
        while let ([option, more @ ..], [name, rest @ ..]) = (options, free) {
            assert!(
                option.id.0 == *name as u8,
                "options do not stand in the order of OptionName, or one is left out"
            );
            (options, free) = (more, rest);
        }
        assert!(options.is_empty(), "more options than OptionName has");
        (questions, names) = (later, others);
    }
    assert!(questions.is_empty() && names.is_empty(), "a question is left out of QUESTIONS, or stands twice");
    assert!(free.is_empty(), "an option of OptionName belongs to no question");
};

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
