//! What an exported protocol says about one set of answers: the engine's order of decision, read from data.
//! A second reading; crates/cli/tests check it against the engine on random answers.

use std::collections::BTreeSet;

use super::{Condition, Consequence, Exported, Question, Rule};

/// Options, by id.
pub(crate) type Chosen = BTreeSet<String>;

/// Where the person should turn, the least first; `compare` counts moves between these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// The route of minors: below every level, because minors are never given an adult level.
    Adolescent,
    /// A level, by its place in the list of levels.
    Level(usize),
    Emergency,
}

/// What follows from one set of answers.
#[derive(Debug)]
pub(crate) struct Judgment<'a> {
    pub(crate) place: Place,
    /// The rules without which the place would be lower.
    pub(crate) decisive: Vec<&'a Rule>,
    /// `today: …`, add-ons and flags, by id.
    pub(crate) beside: BTreeSet<String>,
}

impl Condition {
    pub(crate) fn holds(&self, chosen: &Chosen) -> bool {
        match self {
            Self::Always => true,
            Self::Any(options) => options.iter().any(|option| chosen.contains(option)),
            Self::Several(count, options) => {
                options.iter().filter(|option| chosen.contains(*option)).count() >= *count
            }
            Self::All(parts) => parts.iter().all(|part| part.holds(chosen)),
            Self::Either(parts) => parts.iter().any(|part| part.holds(chosen)),
        }
    }
}

impl Consequence {
    /// What stands beside a level, by its id.
    pub(crate) fn beside(&self) -> Option<String> {
        match self {
            Self::Today(cause) => Some(format!("today: {cause}")),
            Self::Add(add_on) => Some(add_on.clone()),
            Self::Raise(flag) => Some(flag.clone()),
            Self::Emergency(_)
            | Self::AtLeast(_)
            | Self::AtLeastPresent
            | Self::AbovePresent
            | Self::Promote(..) => None,
        }
    }
}

impl Exported {
    /// The answers that count: those of questions that apply, each made valid.
    pub(crate) fn facts(&self, answers: &Chosen) -> Chosen {
        let mut facts = Chosen::new();
        for question in &self.questions {
            if question.enable_when.holds(&facts) {
                let valid = valid(question, answers, &facts);
                facts.extend(valid);
            }
        }
        facts
    }

    pub(crate) fn judge(&self, answers: &Chosen) -> Judgment<'_> {
        let facts = self.facts(answers);
        let fired: Vec<&Rule> = self.rules.iter().filter(|rule| rule.when.holds(&facts)).collect();
        let present = self.present.iter().find(|(option, _)| facts.contains(option)).map(|(_, level)| *level);
        let demanded = self.demanded(&fired, present);
        let promoted = promotions(&fired).filter(|(from, _)| *from == demanded).map(|(_, to)| to).max();
        let level = promoted.unwrap_or(demanded).max(demanded);
        let minor = self.minor.holds(&facts);
        let hospital = minor && level + 1 == self.levels.len();
        let now =
            fired.iter().any(|rule| rule.then.iter().any(|then| matches!(then, Consequence::Emergency(_))));
        let place = match (now || hospital, minor) {
            (true, _) => Place::Emergency,
            (false, true) => Place::Adolescent,
            (false, false) => Place::Level(level),
        };
        let carries = |rule: &&Rule| {
            rule.then.iter().any(|then| match then {
                Consequence::Emergency(_) => place == Place::Emergency,
                Consequence::Promote(from, to) => {
                    place == Place::Level(level) && *from == demanded && *to == level && level > demanded
                }
                Consequence::Today(_)
                | Consequence::AtLeast(_)
                | Consequence::AtLeastPresent
                | Consequence::AbovePresent
                | Consequence::Add(_)
                | Consequence::Raise(_) => {
                    let here = place == Place::Level(level) || hospital && !now;
                    here && level > 0 && demanded == level && self.floor(then, present) == Some(level)
                }
            })
        };
        let decisive = fired.iter().filter(|rule| carries(rule)).copied().collect();
        let beside = fired.iter().flat_map(|rule| rule.then.iter().filter_map(Consequence::beside)).collect();
        Judgment { place, decisive, beside }
    }

    fn demanded(&self, fired: &[&Rule], present: Option<usize>) -> usize {
        let floors =
            fired.iter().flat_map(|rule| rule.then.iter().filter_map(|then| self.floor(then, present)));
        floors.max().unwrap_or(0)
    }

    /// The lowest level that a consequence allows.
    pub(crate) fn floor(&self, then: &Consequence, present: Option<usize>) -> Option<usize> {
        match then {
            Consequence::AtLeast(level) => Some(*level),
            Consequence::AtLeastPresent => Some(present.unwrap_or(0)),
            Consequence::AbovePresent => Some(self.above(present.unwrap_or(0))),
            Consequence::Emergency(_)
            | Consequence::Today(_)
            | Consequence::Promote(..)
            | Consequence::Add(_)
            | Consequence::Raise(_) => None,
        }
    }

    pub(crate) fn above(&self, level: usize) -> usize {
        self.levels.get(level).map_or(level, |level| level.above)
    }
}

fn promotions<'a>(fired: &'a [&Rule]) -> impl Iterator<Item = (usize, usize)> + 'a {
    fired.iter().flat_map(|rule| {
        rule.then.iter().filter_map(|then| {
            if let Consequence::Promote(from, to) = then { Some((*from, *to)) } else { None }
        })
    })
}

/// A choice made valid: only what is offered; one where one is asked for; where facts and "none" clash, the facts.
fn valid(question: &Question, answers: &Chosen, facts: &Chosen) -> Chosen {
    let offered: Vec<_> = question
        .options
        .iter()
        .filter(|option| answers.contains(&option.id) && option.enable_when.holds(facts))
        .collect();
    let stated: Vec<_> = offered.iter().filter(|option| !option.alone).collect();
    match (stated.is_empty(), question.several) {
        (true, _) => offered.first().map(|option| option.id.clone()).into_iter().collect(),
        (false, false) => stated.first().map(|option| option.id.clone()).into_iter().collect(),
        (false, true) => stated.iter().map(|option| option.id.clone()).collect(),
    }
}
