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

impl Condition {
    /// What the facts say of this condition.
    #[must_use]
    pub fn evaluate(&self, facts: &Facts) -> Finding {
        match self {
            Self::Always => Finding::TRUE,
            Self::Any(options) => {
                let open = options.without(facts.settled);
                if options.meets(facts.chosen) {
                    Finding::TRUE
                } else if open.is_empty() {
                    Finding::FALSE
                } else {
                    Finding { truth: Truth::Unknown, missing: open }
                }
            }
            Self::All(parts) => join(parts, facts, Finding::TRUE, Finding::FALSE),
            Self::Either(parts) => join(parts, facts, Finding::FALSE, Finding::TRUE),
        }
    }

    /// Every option that the condition mentions.
    #[must_use]
    pub fn options(&self) -> OptionSet {
        match self {
            Self::Always => OptionSet::EMPTY,
            Self::Any(options) => *options,
            Self::All(parts) | Self::Either(parts) => {
                parts.iter().fold(OptionSet::EMPTY, |all, part| all.with(part.options()))
            }
        }
    }
}

impl Finding {
    const TRUE: Self = Self { truth: Truth::True, missing: OptionSet::EMPTY };
    const FALSE: Self = Self { truth: Truth::False, missing: OptionSet::EMPTY };

    /// Whether the condition holds.
    #[must_use]
    pub fn holds(self) -> bool {
        self.truth == Truth::True
    }
}

/// `unit` when all parts equal it, `zero` as soon as one does; a decided whole forgets what its parts missed,
/// or needless questions would be asked.
fn join(parts: &[Condition], facts: &Facts, unit: Finding, zero: Finding) -> Finding {
    let mut missing = OptionSet::EMPTY;
    for part in parts {
        let finding = part.evaluate(facts);
        if finding.truth == zero.truth {
            return zero;
        }
        missing = missing.with(finding.missing);
    }
    if missing.is_empty() { unit } else { Finding { truth: Truth::Unknown, missing } }
}
