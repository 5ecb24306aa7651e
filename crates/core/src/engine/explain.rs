//! Why the advice is what it is, and which single answers would change it.
//! Ids and answers only: no prose, no markup.

use super::answers::{Answers, OptionSet};
use super::assess::{assess, disposition};
use super::assessment::{Assessment, Disposition};
use super::care::LevelOfCare;
use super::condition::{Facts, Truth};
use super::questionnaire::{Kind, Question, Role, facts_after};
use super::rule::{Consequence, Protocol, Rule};
use crate::names::{OptionId, QuestionId};

/// One rule that holds, and the answers that made it hold.
#[derive(Clone, Copy, Debug)]
pub struct Reason {
    /// The rule.
    pub rule: &'static Rule,
    /// Whether it carries the disposition; otherwise it holds but demands less, or adds something.
    pub decisive: bool,
    /// The visitor's answers it used.
    pub answers: OptionSet,
}

/// A change of one answer that would give another disposition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question that would be answered differently.
    pub question: QuestionId,
    /// The answer it would have.
    pub choice: OptionSet,
    /// What the advice would be with the answers as they then are.
    pub disposition: Disposition,
}

/// The rules that hold: the decisive ones first, then the others in the order of decision.
#[must_use]
pub fn reasons(protocol: &Protocol, assessment: &Assessment) -> Vec<Reason> {
    let fired = || protocol.rules.iter().filter(|rule| assessment.fired.has(rule.name));
    [true, false]
        .into_iter()
        .flat_map(|decisive| fired().filter(move |rule| assessment.decisive.has(rule.name) == decisive))
        .map(|rule| Reason {
            rule,
            decisive: assessment.decisive.has(rule.name),
            answers: mentioned(protocol, rule).and(assessment.facts.chosen),
        })
        .collect()
}

/// Every change of a single answer that gives another disposition, in the order of the questions.
#[must_use]
pub fn changes(protocol: &Protocol, answers: &Answers) -> Vec<Change> {
    let now = assess(protocol, answers);
    let mentioned: Vec<OptionSet> = protocol.rules.iter().map(|rule| rule.when.options()).collect();
    let mut changes = Vec::new();
    let mut before = Facts::default();
    let mut rest = protocol.questions;
    while let [question, later @ ..] = rest {
        let all = question.set();
        let choices = if now.facts.chosen.meets(all) {
            alternatives(question, now.facts.chosen.and(all), question.offered(&now.facts))
        } else {
            Vec::new()
        };
        for choice in choices {
            let facts = facts_after(before, rest, &answers.replace(all, choice));
            let moved = now.facts.differs(&facts);
            // A rule that mentions nothing that changed stands as it did.
            let disposition = disposition(protocol, &facts, answers, |rule| {
                match mentioned.get(usize::from(rule.name.id().0)).is_some_and(|options| options.meets(moved))
                {
                    true => rule.when.truth(&facts),
                    false if now.fired.has(rule.name) => Truth::True,
                    false => Truth::False,
                }
            });
            if disposition != now.disposition {
                changes.push(Change { question: question.id, choice, disposition });
            }
        }
        before = facts_after(before, core::slice::from_ref(question), answers);
        rest = later;
    }
    changes
}

/// The changes that lead to the nearest level above this one and to the nearest below. Changes to an emergency or
/// another route lead to no level and are left out.
#[must_use]
pub fn nearest(changes: &[Change], level: LevelOfCare) -> (Vec<Change>, Vec<Change>) {
    let to = |change: &Change| match change.disposition {
        Disposition::Level(to) => Some(to),
        Disposition::Emergency | Disposition::Adolescent => None,
    };
    let leading_to = |wanted: Option<LevelOfCare>| {
        changes.iter().copied().filter(|change| wanted.is_some() && to(change) == wanted).collect()
    };
    let above = changes.iter().filter_map(to).filter(|to| *to > level).min();
    let below = changes.iter().filter_map(to).filter(|to| *to < level).max();
    (leading_to(above), leading_to(below))
}

/// How one answer would differ, where a few true words can say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// With this option.
    With(OptionId),
    /// Without it.
    Without(OptionId),
}

impl Change {
    /// How the answer would differ, if it is worse and brings more care (`more`), or better and brings less.
    /// Otherwise nothing: an answer that is neither, or a "not sure" made certain, would read like a paradox.
    #[must_use]
    pub fn plainly(&self, question: &Question, chosen: OptionSet, more: bool) -> Option<Difference> {
        let before = chosen.and(question.set());
        let option = self.choice.without(before).iter().next();
        let Some(option) = option else {
            let gone = before.without(self.choice).iter().next();
            return gone.filter(|_| !more).map(Difference::Without);
        };
        let role = question.options.iter().find(|other| other.id == option).map(|option| option.role);
        let told = match (question.kind, role?) {
            (_, Role::NotSure | Role::PreferNot) => false,
            (Kind::Multiple, Role::Fact) => more,
            (Kind::Multiple, Role::NoneOfThese) => !more && question.tells(before),
            (Kind::Single, Role::Fact | Role::NoneOfThese) => before.iter().next().is_some_and(|was| {
                if more { question.is_worse(was, option) } else { question.is_worse(option, was) }
            }),
        };
        told.then_some(Difference::With(option))
    }
}

impl Question {
    /// Whether there is a fact among these answers.
    fn tells(&self, answers: OptionSet) -> bool {
        self.options.iter().any(|option| option.role == Role::Fact && answers.has(option.id))
    }

    /// Whether the second answer is worse than the first, directly or by way of others.
    fn is_worse(&self, one: OptionId, other: OptionId) -> bool {
        self.worse
            .iter()
            .any(|(better, worse)| *better == one && (*worse == other || self.is_worse(*worse, other)))
    }
}

/// The choices one step away: another option or, where several may be chosen, one more or one fewer.
fn alternatives(question: &Question, chosen: OptionSet, offered: OptionSet) -> Vec<OptionSet> {
    let mut alternatives = Vec::new();
    for option in question.options {
        let alone = OptionSet::of(option.id);
        if !alone.within(offered) {
            continue;
        }
        let choice = match (question.kind, option.role) {
            (Kind::Multiple, Role::Fact) if chosen.meets(alone) => chosen.without(alone),
            (Kind::Multiple, Role::Fact) => question
                .options
                .iter()
                .filter(|other| other.role.stands_alone())
                .fold(chosen, |set, other| set.without(OptionSet::of(other.id)))
                .with(alone),
            (Kind::Single, _) | (Kind::Multiple, Role::NoneOfThese | Role::NotSure | Role::PreferNot) => {
                alone
            }
        };
        if choice != chosen && !choice.is_empty() {
            alternatives.push(choice);
        }
    }
    alternatives
}

/// The options a rule looks at. A rule that compares with the present level looks at that answer too.
fn mentioned(protocol: &Protocol, rule: &Rule) -> OptionSet {
    let compares = rule
        .then
        .iter()
        .any(|consequence| matches!(consequence, Consequence::AtLeastPresent | Consequence::AbovePresent));
    let options = rule.when.options();
    if compares {
        protocol.present.iter().fold(options, |set, (option, _)| set.with(OptionSet::of(*option)))
    } else {
        options
    }
}
