//! What notices a mutant, in the order tried: the rule's own examples, cases, properties, the kept boundary cases.
//! A mutant that nothing notices is alive, unless it is proved that nobody is told anything else.

use care_finder_core::engine::{
    Answers, Assessment, Disposition, Kind, LevelOfCare, OptionSet, Protocol, assess, facts,
};
use care_finder_core::names::{OptionId, QuestionName};
use care_finder_core::protocol::{PROTOCOL, rule_pages};

use super::boundary::Boundary;
use super::change::{self, Mutant};
use super::effect::{Baseline, Told, told};
use crate::cases::Judge;
use crate::partial::Stated;
use crate::proof::PROPERTIES;
use crate::proof::diagram::by_role;

/// The properties that are proved in well under a second: those that say what nobody may get less than...
const FLOORS: [&str; 8] = ["P6", "P7", "P8", "P9", "P11", "P14", "U11", "U13"];
/// ...and those that say what nobody is sent to without need. A rule that holds for fewer people, or gives less, can
/// break only the first; one that holds for more, only the second: conditions have no negation. P2 and P3 are tried
/// on the neighbors of the answers that the mutant changes; proving them fully takes too long for thousands of mutants.
const CEILINGS: [&str; 19] = [
    "P7", "P8", "P11", "P12", "U1", "U1b", "U2", "U2b", "U3", "U4", "U5", "U6", "U7", "U8", "U9", "U10",
    "U11", "U12", "U14",
];

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noticed {
    /// Proved: nobody is told anything else, whatever they answer.
    NoEffect,
    /// By the rule's own example or near miss.
    Example,
    /// By a case whose right answer comes from outside the protocol, or that was written for it.
    Case(String),
    /// By a property; its number.
    Property(String),
    /// By answers kept from the protocol as it is.
    Boundary,
    Alive,
}

/// Everything that may notice a mutant.
pub struct Watchers {
    pub baseline: Baseline,
    cases: Vec<Judge>,
    /// Cases that state only what matters, each proved for every completion.
    partial: Vec<Stated>,
    boundaries: Vec<Boundary>,
}

impl Watchers {
    pub fn new(boundaries: Vec<Boundary>) -> Self {
        let mut cases = crate::vignettes::judges();
        cases.extend(crate::external::judges());
        cases.extend(crate::people::judges());
        // A case that is not met even now notices nothing.
        cases.retain(|case| (case.meets)(&assess(&PROTOCOL, &case.answers)));
        let baseline = Baseline::new();
        Self { partial: crate::partial::all_stated(&baseline.all), baseline, cases, boundaries }
    }

    /// What notices it first, and answers with which something else is told.
    pub fn judge(&self, mutant: &Mutant) -> (Noticed, Vec<Answers>) {
        if by_example(mutant) {
            return (Noticed::Example, Vec::new());
        }
        if let Some(case) = self.by_case(mutant) {
            return (Noticed::Case(case.to_owned()), Vec::new());
        }
        let effects = self.baseline.effects(mutant.place, &mutant.protocol.rules[mutant.place]);
        for answers in &effects {
            assert!(
                told(mutant.protocol, answers) != told(&PROTOCOL, answers),
                "the diagrams see an effect that the engine does not: {} {answers:?}",
                mutant.what
            );
        }
        if effects.is_empty() {
            return (Noticed::NoEffect, effects);
        }
        if let Some(property) = by_neighbor(mutant.protocol, &effects) {
            return (Noticed::Property(property.to_owned()), effects);
        }
        if let Some(noticed) = self.by_proof(mutant) {
            return (noticed, effects);
        }
        if self.boundaries.iter().any(|boundary| told(mutant.protocol, &boundary.answers) != boundary.told) {
            return (Noticed::Boundary, effects);
        }
        (Noticed::Alive, effects)
    }

    fn by_case(&self, mutant: &Mutant) -> Option<&str> {
        let (old, new) = (&PROTOCOL.rules[mutant.place], &mutant.protocol.rules[mutant.place]);
        let same_then = old.then == new.then;
        let touched = self.cases.iter().filter(|case| {
            let facts = facts(PROTOCOL.questions, &case.answers);
            !same_then || old.when.holds(&facts) != new.when.holds(&facts)
        });
        let mut missed = touched.filter(|case| !(case.meets)(&assess(mutant.protocol, &case.answers)));
        missed.next().map(|case| case.id.as_str())
    }

    /// Every quickly proved property that breaks.
    pub fn broken(&self, mutant: &Mutant) -> Vec<&'static str> {
        let all = self.baseline.all.with_rule(mutant.place, mutant.protocol);
        let quick = PROPERTIES.iter().filter(|(number, ..)| FLOORS.contains(number));
        quick.filter(|(.., check)| check(&all).is_err()).map(|(number, ..)| *number).collect()
    }

    /// By what is proved for every combination of answers: a partial case, or a property.
    fn by_proof(&self, mutant: &Mutant) -> Option<Noticed> {
        let all = self.baseline.all.with_rule(mutant.place, mutant.protocol);
        let turned = self.baseline.turned(mutant.place, &mutant.protocol.rules[mutant.place]);
        let mut touched = self.partial.iter().filter(|case| {
            PROTOCOL.rules[mutant.place].then != mutant.protocol.rules[mutant.place].then
                || !case.premise.and(&turned).is_false()
        });
        if let Some(case) = touched.find(|case| case.proved(&all).is_err()) {
            return Some(Noticed::Case(case.id.clone()));
        }
        let (more, fewer) = self.baseline.turns(mutant.place, &mutant.protocol.rules[mutant.place]);
        let more = more || mutant.kind == change::Kind::LevelRaised;
        let fewer = fewer
            || matches!(
                mutant.kind,
                change::Kind::RuleDropped | change::Kind::ConsequenceDropped | change::Kind::LevelLowered
            );
        let tried = |number: &str| {
            more && (CEILINGS.contains(&number) || number == "U13") || fewer && FLOORS.contains(&number)
        };
        let mut quick = PROPERTIES.iter().filter(|(number, ..)| tried(number));
        let broken = quick.find(|(.., check)| check(&all).is_err());
        broken.map(|(number, ..)| Noticed::Property((*number).to_owned()))
    }
}

fn by_example(mutant: &Mutant) -> bool {
    let when = &mutant.protocol.rules[mutant.place].when;
    let examples = rule_pages().nth(mutant.place).map_or(&[][..], |page| page.examples);
    examples
        .iter()
        .any(|example| when.holds(&facts(PROTOCOL.questions, &Answers::of(example.answers))) != example.fires)
}

/// P2 and P3 around the answers that the mutant changes: one answer worse, or withheld, and yet less care.
pub fn by_neighbor(protocol: &Protocol, effects: &[Answers]) -> Option<&'static str> {
    for answers in effects {
        for question in PROTOCOL.questions {
            let with = |choice: OptionSet| told(protocol, &answers.replace(question.set(), choice));
            for (milder, worse) in question.worse {
                if less(&with(OptionSet::of(*worse)), &with(OptionSet::of(*milder))) {
                    return Some("P2");
                }
            }
            let (stated, withheld) = by_role(question);
            // As in the proof of P3: what is worse than another answer gives no less.
            let milder = |option: &OptionId| !question.worse.iter().any(|(_, worse)| worse == option);
            let measured =
                |choice: OptionSet| height(&assess(protocol, &answers.replace(question.set(), choice)));
            let heights = |options: Vec<OptionId>| {
                options.into_iter().map(|option| measured(OptionSet::of(option))).collect::<Vec<_>>()
            };
            let plain = heights(stated.into_iter().filter(milder).collect());
            let blank = (question.id != QuestionName::Who.id()).then(|| measured(OptionSet::EMPTY));
            let least = plain.into_iter().min();
            if heights(withheld).into_iter().chain(blank).any(|withheld| Some(withheld) < least) {
                return Some("P3");
            }
            if question.kind == Kind::Multiple {
                let chosen = answers.chosen().and(question.set());
                let facts = question.options.iter().filter(|option| !option.role.stands_alone());
                let stated =
                    facts.clone().fold(OptionSet::EMPTY, |set, option| set.with(OptionSet::of(option.id)));
                for option in facts.map(|option| OptionSet::of(option.id)) {
                    let rest = chosen.and(stated).without(option);
                    if !rest.is_empty() && less(&with(rest.with(option)), &with(rest)) {
                        return Some("P2");
                    }
                }
            }
        }
    }
    None
}

/// How much care, as P3 measures it: an emergency is the most. The route of minors is one step, apart from an emergency.
fn height(assessment: &Assessment) -> (bool, LevelOfCare) {
    let level = match assessment.disposition {
        Disposition::Level(level) => level,
        Disposition::Adolescent | Disposition::Emergency => LevelOfCare::Outpatient,
    };
    (!assessment.emergency.is_empty(), level)
}

/// Whether the first gives anything less than the second, as P2 means it.
fn less(one: &Told, other: &Told) -> bool {
    let height = |disposition: Disposition| match disposition {
        Disposition::Level(level) => Some(level),
        Disposition::Adolescent | Disposition::Emergency => None,
    };
    let lower = match (height(one.afterward), height(other.afterward)) {
        (Some(one), Some(other)) => one < other,
        _ => false,
    };
    lower
        || !other.emergency.within(one.emergency)
        || !other.today.within(one.today)
        || !other.add_ons.within(one.add_ons)
        || !other.flags.within(one.flags)
}
