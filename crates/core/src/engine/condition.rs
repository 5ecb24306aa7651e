//! Conditions over answers, in three-valued truth: "not asked yet" differs from "no".
//! There is no negation on purpose: more or worse answers can only make a condition true, never false again.

use super::answers::OptionSet;

/// When a rule applies or a question is asked.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// Always true.
    Always,
    /// At least one of these options is chosen.
    Any(OptionSet),
    /// At least so many of these options are chosen.
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
    /// Options whose question is answered or does not apply: nothing more is to be learned of them.
    pub settled: OptionSet,
}

impl Facts {
    /// The options of which the two do not say the same.
    #[must_use]
    pub(super) fn differs(&self, other: &Self) -> OptionSet {
        let apart = |one: OptionSet, other: OptionSet| one.without(other).with(other.without(one));
        apart(self.chosen, other.chosen).with(apart(self.settled, other.settled))
    }
}

impl Condition {
    /// What the facts say of this condition, and on what it still depends. A decided whole depends on nothing, whatever
    /// its parts miss, or needless questions would be asked.
    #[must_use]
    pub fn evaluate(&self, facts: &Facts) -> Finding {
        match self {
            Self::Always | Self::Any(_) | Self::Several(..) => {
                let truth = self.truth(facts);
                let open = if truth == Truth::Unknown {
                    self.options().without(facts.settled)
                } else {
                    OptionSet::EMPTY
                };
                Finding { truth, missing: open }
            }
            Self::All(parts) => join(parts, facts, Truth::True, Truth::False),
            Self::Either(parts) => join(parts, facts, Truth::False, Truth::True),
        }
    }

    /// What the facts say of this condition.
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
            Self::All(parts) => joined(parts, facts, Truth::True, Truth::False),
            Self::Either(parts) => joined(parts, facts, Truth::False, Truth::True),
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
fn joined(parts: &[Condition], facts: &Facts, unit: Truth, zero: Truth) -> Truth {
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

/// The same, with what is missing.
fn join(parts: &[Condition], facts: &Facts, unit: Truth, zero: Truth) -> Finding {
    let mut whole = Finding { truth: unit, missing: OptionSet::EMPTY };
    for part in parts {
        let finding = part.evaluate(facts);
        if finding.truth == zero {
            return Finding { truth: zero, missing: OptionSet::EMPTY };
        }
        if finding.truth == Truth::Unknown {
            whole = Finding { truth: Truth::Unknown, missing: whole.missing.with(finding.missing) };
        }
    }
    whole
}
