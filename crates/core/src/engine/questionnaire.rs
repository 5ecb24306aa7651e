//! Questions, their options, and which of them apply: the shape of a FHIR Questionnaire.
//! Wording is not here, nor the choice of the next question (assess.rs).

use super::answers::{Answers, OptionSet};
use super::condition::{Condition, Facts, Truth};
use crate::names::{GroupName, OptionId, QuestionId};

/// One question. It may refer only to questions before it.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Its place in the questionnaire.
    pub id: QuestionId,
    /// One answer or several.
    pub kind: Kind,
    /// Its options, in the order shown.
    pub options: &'static [AnswerOption],
    /// The headings of a long list, each with the option it stands before. This affects how the list is shown and nothing else.
    pub groups: &'static [(GroupName, OptionId)],
    /// When it applies. An answer to a question that does not apply has no effect.
    pub enable_when: Condition,
    /// Whether it is asked of everyone it applies to.
    pub asked: Asked,
    /// Pairs (milder, worse) of its options: what "a worse answer" means in the proofs.
    /// In a question with several answers, any further option is worse as well.
    pub worse: &'static [(OptionId, OptionId)],
}

/// How many options of a question may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One.
    Single,
    /// Several; but one that rules the others out stands alone.
    Multiple,
}

/// When a question that applies is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Always.
    Always,
    /// When an answer could still change the level, an add-on or a flag.
    WhenItMatters,
}

/// One answer that can be chosen.
#[derive(Clone, Copy, Debug)]
pub struct AnswerOption {
    /// Its place among all options of the protocol.
    pub id: OptionId,
    /// What kind of answer it is.
    pub role: Role,
    /// When it is offered.
    pub enable_when: Condition,
}

/// What an option says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A fact.
    Fact,
    /// None of the others; stands alone.
    NoneOfThese,
    /// "Not sure"; stands alone.
    NotSure,
    /// "Prefer not to say"; stands alone.
    PreferNot,
}

impl Role {
    /// Whether choosing this rules out every other option of the question.
    #[must_use]
    pub const fn stands_alone(self) -> bool {
        match self {
            Self::Fact => false,
            Self::NoneOfThese | Self::NotSure | Self::PreferNot => true,
        }
    }
}

impl Question {
    /// All options as a set. They stand side by side among the options of the protocol.
    #[must_use]
    pub const fn set(&self) -> OptionSet {
        match self.options {
            [] => OptionSet::EMPTY,
            [first, ..] => OptionSet::row(first.id, self.options.len()),
        }
    }

    /// The options that state a fact, as a set: all but "none", "not sure" and "prefer not to say".
    #[must_use]
    pub const fn stated(&self) -> OptionSet {
        let (mut stated, mut options) = (OptionSet::EMPTY, self.options);
        while let [option, rest @ ..] = options {
            if !option.role.stands_alone() {
                stated = stated.with(OptionSet::of(option.id));
            }
            options = rest;
        }
        stated
    }

    /// A choice made valid: only the question's own options, and only if offered; at most one where one is asked for;
    /// an option that stands alone, only alone. Where two clash, the facts win.
    #[must_use]
    pub fn valid(&self, choice: OptionSet, facts: &Facts) -> OptionSet {
        let (mut offered, mut stated) = (OptionSet::EMPTY, OptionSet::EMPTY);
        for id in choice.and(self.set()).iter() {
            if let Some(option) = self.option(id)
                && option.enable_when.holds(facts)
            {
                offered = offered.with(OptionSet::of(id));
                if option.role == Role::Fact {
                    stated = stated.with(OptionSet::of(id));
                }
            }
        }
        match (self.kind, stated.is_empty()) {
            (Kind::Multiple, false) => stated,
            (Kind::Single, false) => stated.first(),
            (Kind::Single | Kind::Multiple, true) => offered.first(),
        }
    }

    /// The option at a place among all options, if it is one of this question.
    fn option(&self, id: OptionId) -> Option<&'static AnswerOption> {
        let first = self.options.first()?.id;
        self.options.get(usize::from(id.0.checked_sub(first.0)?))
    }

    /// The options that are offered, given the answers before this question.
    #[must_use]
    pub fn offered(&self, facts: &Facts) -> OptionSet {
        self.options
            .iter()
            .filter(|option| option.enable_when.holds(facts))
            .fold(OptionSet::EMPTY, |set, option| set.with(OptionSet::of(option.id)))
    }
}

/// The answers that count. Questions are taken in order, since each may depend on those before it.
#[must_use]
pub fn facts(questions: &[Question], answers: &Answers) -> Facts {
    facts_after(Facts::default(), questions, answers)
}

/// The same, starting at a given question, given the facts of those before it.
#[must_use]
pub(super) fn facts_after(before: Facts, questions: &[Question], answers: &Answers) -> Facts {
    let mut facts = before;
    for question in questions {
        let all = question.set();
        match question.enable_when.truth(&facts) {
            Truth::False => facts.settled = facts.settled.with(all),
            Truth::Unknown => {}
            Truth::True => {
                let choice = question.valid(answers.chosen(), &facts);
                if !choice.is_empty() {
                    facts.chosen = facts.chosen.with(choice);
                    facts.settled = facts.settled.with(all);
                }
            }
        }
    }
    facts
}
