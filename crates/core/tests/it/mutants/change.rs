//! Mutants: one small change of one rule each, of the kinds that a slip of the hand makes.
//! What notices them is in mutants/notice.rs.

use care_finder_core::engine::{Condition, Consequence, LevelOfCare, OptionSet, Protocol, Rule};
use care_finder_core::names::{OptionId, OptionName};
use care_finder_core::protocol::PROTOCOL;

/// One changed rule.
pub struct Mutant {
    /// Its place among the rules.
    pub place: usize,
    /// What was changed, in words.
    pub what: String,
    pub kind: Kind,
    pub protocol: &'static Protocol,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    RuleDropped,
    ConsequenceDropped,
    LevelLowered,
    LevelRaised,
    OptionDropped,
    OptionAdded,
    PartDropped,
    CountLowered,
    CountRaised,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::RuleDropped,
        Self::ConsequenceDropped,
        Self::LevelLowered,
        Self::LevelRaised,
        Self::OptionDropped,
        Self::OptionAdded,
        Self::PartDropped,
        Self::CountLowered,
        Self::CountRaised,
    ];

    pub fn says(self) -> &'static str {
        match self {
            Self::RuleDropped => "a rule left out",
            Self::ConsequenceDropped => "something that follows left out",
            Self::LevelLowered => "a level lowered by one",
            Self::LevelRaised => "a level raised by one",
            Self::OptionDropped => "an option left out",
            Self::OptionAdded => "the next option taken in (a threshold moved)",
            Self::PartDropped => "a part of a condition left out",
            Self::CountLowered => "a count lowered by one",
            Self::CountRaised => "a count raised by one",
        }
    }
}

/// Every mutant of every rule, in the order of the rules.
pub fn all() -> Vec<Mutant> {
    PROTOCOL.rules.iter().enumerate().flat_map(|(place, rule)| of_rule(place, rule)).collect()
}

fn of_rule(place: usize, rule: &Rule) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let mut add = |kind, what: String, when: Condition, then: Vec<Consequence>| {
        let what = format!("{}: {what}", rule.name.key());
        mutants.push(Mutant { place, what, kind, protocol: with(place, when, then) });
    };
    add(Kind::RuleDropped, "left out".to_owned(), rule.when, Vec::new());
    for (number, then) in rule.then.iter().enumerate() {
        let but = |other: Option<Consequence>| {
            let mut all = rule.then.to_vec();
            match other {
                Some(other) => all[number] = other,
                None => {
                    all.remove(number);
                }
            }
            all
        };
        if rule.then.len() > 1 {
            add(Kind::ConsequenceDropped, format!("without {then:?}"), rule.when, but(None));
        }
        for (kind, other) in levels(*then) {
            add(kind, format!("{other:?} in place of {then:?}"), rule.when, but(Some(other)));
        }
    }
    for (kind, what, when) in conditions(&rule.when) {
        add(kind, what, when, rule.then.to_vec());
    }
    mutants
}

fn levels(then: Consequence) -> Vec<(Kind, Consequence)> {
    match then {
        Consequence::AtLeast(level) => {
            let mut found = Vec::new();
            if let Some(below) = level.below() {
                found.push((Kind::LevelLowered, Consequence::AtLeast(below)));
            }
            if let Some(above) = LevelOfCare::ALL.into_iter().find(|other| *other > level) {
                found.push((Kind::LevelRaised, Consequence::AtLeast(above)));
            }
            found
        }
        Consequence::AtLeastPresent => vec![(Kind::LevelRaised, Consequence::AbovePresent)],
        Consequence::AbovePresent => vec![(Kind::LevelLowered, Consequence::AtLeastPresent)],
        Consequence::Emergency(cause) => vec![(Kind::LevelLowered, Consequence::Today(cause))],
        Consequence::Today(_) | Consequence::Add(_) | Consequence::Raise(_) => Vec::new(),
    }
}

/// The condition with one thing changed somewhere in it.
fn conditions(condition: &Condition) -> Vec<(Kind, String, Condition)> {
    match condition {
        Condition::Always => Vec::new(),
        Condition::Any(set) => {
            let changed = options(*set).into_iter();
            changed.map(|(kind, what, set)| (kind, what, Condition::Any(set))).collect()
        }
        Condition::Several(count, set) => {
            let changed = options(*set).into_iter();
            let mut all: Vec<_> =
                changed.map(|(kind, what, set)| (kind, what, Condition::Several(*count, set))).collect();
            let counted = |count: u8| Condition::Several(count, *set);
            all.push((
                Kind::CountRaised,
                format!("{} of them in place of {count}", count + 1),
                counted(count + 1),
            ));
            all.push((
                Kind::CountLowered,
                format!("{} of them in place of {count}", count - 1),
                counted(count - 1),
            ));
            all
        }
        Condition::All(parts) => of_parts(parts, Condition::All),
        Condition::Either(parts) => of_parts(parts, Condition::Either),
    }
}

fn of_parts(
    parts: &'static [Condition],
    whole: fn(&'static [Condition]) -> Condition,
) -> Vec<(Kind, String, Condition)> {
    let mut all = Vec::new();
    let leaked = |parts: Vec<Condition>| whole(Box::leak(parts.into_boxed_slice()));
    for (number, part) in parts.iter().enumerate() {
        for (kind, what, changed) in conditions(part) {
            let mut others = parts.to_vec();
            others[number] = changed;
            all.push((kind, what, leaked(others)));
        }
        if parts.len() > 1 {
            let mut others = parts.to_vec();
            others.remove(number);
            let shown = care_finder_core::protocol::in_words::describe(part);
            all.push((Kind::PartDropped, format!("without the part: {shown}"), leaked(others)));
        }
    }
    all
}

/// One option fewer, and each option that stands next to one of the set in its question.
fn options(set: OptionSet) -> Vec<(Kind, String, OptionSet)> {
    let key = |option: OptionId| OptionName::at(option).expect("a name").key();
    let mut all: Vec<_> = set
        .iter()
        .map(|option| {
            (Kind::OptionDropped, format!("without {}", key(option)), set.without(OptionSet::of(option)))
        })
        .collect();
    let mut added = OptionSet::EMPTY;
    for question in PROTOCOL.questions {
        for pair in question.options.windows(2) {
            for (inside, outside) in [(pair[0].id, pair[1].id), (pair[1].id, pair[0].id)] {
                if set.has(inside) && !set.has(outside) && !added.has(outside) {
                    added = added.with(OptionSet::of(outside));
                    all.push((
                        Kind::OptionAdded,
                        format!("with {}", key(outside)),
                        set.with(OptionSet::of(outside)),
                    ));
                }
            }
        }
    }
    all
}

/// The protocol with this rule in that place. The few thousand of them live as long as the test.
fn with(place: usize, when: Condition, then: Vec<Consequence>) -> &'static Protocol {
    let mut rules = PROTOCOL.rules.to_vec();
    rules[place] = Rule { name: rules[place].name, when, then: Box::leak(then.into_boxed_slice()) };
    Box::leak(Box::new(Protocol { rules: Box::leak(rules.into_boxed_slice()), ..PROTOCOL }))
}
