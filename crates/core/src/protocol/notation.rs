//! The few words in which questions and rules are written, so that each reads like a sentence.
//! They only build engine values; no content here.

use super::page::Example;
use crate::engine::{Condition, OptionSet};
use crate::names::OptionName;

/// At least one of these is chosen.
pub(super) const fn any<const N: usize>(names: [OptionName; N]) -> Condition {
    Condition::Any(set(names))
}

/// At least this many of these are chosen.
pub(super) const fn several<const N: usize>(count: u8, names: [OptionName; N]) -> Condition {
    Condition::Several(count, set(names))
}

/// A case in which the rule fires.
pub(super) const fn fires<const N: usize>(names: [OptionName; N]) -> Example {
    Example { fires: true, answers: set(names) }
}

/// A near miss: a case in which the rule stays quiet.
pub(super) const fn quiet<const N: usize>(names: [OptionName; N]) -> Example {
    Example { fires: false, answers: set(names) }
}

const fn set<const N: usize>(names: [OptionName; N]) -> OptionSet {
    let mut set = OptionSet::EMPTY;
    let mut rest: &[OptionName] = &names;
    while let [first, tail @ ..] = rest {
        set = set.with(first.set());
        rest = tail;
    }
    set
}
