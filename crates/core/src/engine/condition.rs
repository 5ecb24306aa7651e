//! Conditions over answers, in three-valued truth: "not asked yet" differs from "no".
//! There is no negation, on purpose: more or worse answers can only make a condition true, never false again.

use super::answers::OptionSet;

/// When a rule applies or a question is asked.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// Always true.
    Always,
    /// At least one of these options is chosen.
    Any(OptionSet),
    /// At least this many of these options are chosen.
    Several(u8, OptionSet),
    /// Every one of these holds.
    All(&'static [Condition]),
    /// At least one of these holds.
    Either(&'static [Condition]),
}

/// Kleene's three truth values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// Holds whatever is answered later.
    True,
    /// Cannot hold any more, unless an answer is changed.
    False,
    /// Depends on a question that is still open.
    Unknown,
}

/// A truth value and, only when it is unknown, the options on which it still depends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is known of the condition.
    pub truth: Truth,
    /// Options of open questions that could decide it; empty unless unknown.
    pub missing: OptionSet,
}

/// The answers that count: those of questions that apply.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// Options chosen in questions that apply.
    pub chosen: OptionSet,
    /// Options whose question is answered or does not apply: nothing more can be learned about them.
    pub settled: OptionSet,
}

impl Facts {
    /// The options on which the two differ.
    #[must_use]
    pub(super) fn differs(&self, other: &Self) -> OptionSet {
        let apart = |one: OptionSet, other: OptionSet| one.without(other).with(other.without(one));
        apart(self.chosen, other.chosen).with(apart(self.settled, other.settled))
    }
}

impl Condition {
    /// What the facts say about this condition, and which options it still depends on.
    #[must_use]
    pub fn evaluate(&self, facts: &Facts) -> Finding {
        let mut missing = OptionSet::EMPTY;
        Finding { truth: self.ask(facts, &mut missing), missing }
    }

    /// What the facts say about this condition. The options it still depends on are put into the set. Once the whole
    /// is decided it depends on none, whatever its parts lack; otherwise needless questions would be asked.
    pub(super) fn ask(&self, facts: &Facts, missing: &mut OptionSet) -> Truth {
        match self {
            Self::Any(options) | Self::Several(_, options) => {
                let truth = self.truth(facts);
                if truth == Truth::Unknown {
                    *missing = missing.with(options.without(facts.settled));
                }
                truth
            }
            Self::Always => Truth::True,
            Self::All(parts) => ask(parts, facts, Truth::True, Truth::False, missing),
            Self::Either(parts) => ask(parts, facts, Truth::False, Truth::True, missing),
        }
    }

    /// What the facts say about this condition.
    #[must_use]
    pub fn truth(&self, facts: &Facts) -> Truth {
        match self {
            Self::Always => Truth::True,
            Self::Any(options) => match options.met(&facts.chosen, &facts.settled) {
                Some(true) => Truth::True,
                Some(false) => Truth::False,
                None => Truth::Unknown,
            },
            Self::Several(count, options) => {
                let chosen = options.and(facts.chosen).len();
                let open = options.without(facts.settled).len();
                match (chosen >= usize::from(*count), chosen + open >= usize::from(*count)) {
                    (true, _) => Truth::True,
                    (false, true) => Truth::Unknown,
                    (false, false) => Truth::False,
                }
            }
            Self::All(parts) => join(parts, facts, Truth::True, Truth::False),
            Self::Either(parts) => join(parts, facts, Truth::False, Truth::True),
        }
    }

    /// Whether it holds.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> bool {
        self.truth(facts) == Truth::True
    }

    /// Every option that the condition mentions.
    #[must_use]
    pub fn options(&self) -> OptionSet {
        match self {
            Self::Always => OptionSet::EMPTY,
            Self::Any(options) | Self::Several(_, options) => *options,
            Self::All(parts) | Self::Either(parts) => {
                parts.iter().fold(OptionSet::EMPTY, |all, part| all.with(part.options()))
            }
        }
    }
}

/// `unit` when all parts equal it, `zero` as soon as one does.
fn join(parts: &[Condition], facts: &Facts, unit: Truth, zero: Truth) -> Truth {
    let mut whole = unit;
    for part in parts {
        let truth = part.truth(facts);
        if truth == zero {
            return zero;
        }
        if truth == Truth::Unknown {
            whole = Truth::Unknown;
        }
    }
    whole
}

/// The same, collecting what is missing in one walk: the first screens ask it of nearly every rule.
fn ask(parts: &[Condition], facts: &Facts, unit: Truth, zero: Truth, missing: &mut OptionSet) -> Truth {
    let before = *missing;
    let mut whole = unit;
    for part in parts {
        let truth = part.ask(facts, missing);
        if truth == zero {
            *missing = before;
            return zero;
        }
        if truth == Truth::Unknown {
            whole = Truth::Unknown;
        }
    }
    whole
}
