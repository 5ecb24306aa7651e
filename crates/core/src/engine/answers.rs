//! What the visitor chose: a set of options and nothing else.
//! Which options belong together, and which still count, is the questionnaire's business.

use super::bits::{Bits, words};
use super::care::Cause;
use super::set::Set;
use crate::names::{OptionId, OptionName};

/// A set of options, as wide as their list is long.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct OptionSet(Bits<{ words(OptionName::ALL.len()) }>);

impl OptionSet {
    /// No option.
    pub const EMPTY: Self = Self(Bits::EMPTY);

    /// The set of one option.
    #[must_use]
    pub const fn of(option: OptionId) -> Self {
        Self(Bits::of(option.0))
    }

    /// A run of options of this length, starting at this one.
    pub(super) const fn row(first: OptionId, length: usize) -> Self {
        Self(Bits::row(first.0, length))
    }

    /// All options of both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0.with(other.0))
    }

    /// The options of both sets at once.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0.and(other.0))
    }

    /// The options of this set that the other lacks.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0.without(other.0))
    }

    /// Whether an option is in the set.
    #[must_use]
    pub const fn has(self, option: OptionId) -> bool {
        self.0.has(option.0)
    }

    /// Whether the two sets share an option.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0.meets(&other.0)
    }

    /// True if one of them is chosen, false if none can be any more, nothing while that is open.
    pub(super) const fn met(&self, chosen: &Self, settled: &Self) -> Option<bool> {
        self.0.met(&chosen.0, &settled.0)
    }

    /// Whether every option of this set is in the other.
    #[must_use]
    pub const fn within(self, other: Self) -> bool {
        self.0.within(&other.0)
    }

    /// Whether the set has no option.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// How many options are in it.
    #[must_use]
    pub fn len(self) -> usize {
        self.0.len()
    }

    /// The first option alone.
    #[must_use]
    pub fn first(self) -> Self {
        self.iter().next().map_or(Self::EMPTY, Self::of)
    }

    /// The options in ascending order.
    pub fn iter(self) -> impl Iterator<Item = OptionId> {
        self.0.iter().map(OptionId)
    }
}

// By name, for whoever reads a failed test.
impl core::fmt::Debug for OptionSet {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_set().entries(self.iter()).finish()
    }
}

impl OptionName {
    /// The set of one.
    #[must_use]
    pub const fn set(self) -> OptionSet {
        OptionSet::of(self.id())
    }
}

/// The visitor's answers. Deliberately not serializable: nothing may store or send them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    chosen: OptionSet,
    /// Emergencies for which the visitor says help has been reached.
    acknowledged: Set<Cause>,
}

impl Answers {
    /// No question answered.
    pub const NONE: Self = Self { chosen: OptionSet::EMPTY, acknowledged: Set::EMPTY };

    /// Answers made of exactly these options.
    #[must_use]
    pub const fn of(chosen: OptionSet) -> Self {
        Self { chosen, acknowledged: Set::EMPTY }
    }

    /// Every option chosen so far, including those of questions that no longer apply.
    #[must_use]
    pub const fn chosen(self) -> OptionSet {
        self.chosen
    }

    /// The emergencies for which, the visitor says, help has been reached.
    #[must_use]
    pub const fn acknowledged(self) -> Set<Cause> {
        self.acknowledged
    }

    /// These answers, with help reached for these emergencies: they stay in the assessment but no longer end the questions.
    #[must_use]
    pub const fn acknowledge(self, causes: Set<Cause>) -> Self {
        Self { acknowledged: self.acknowledged.with(causes), ..self }
    }

    /// These answers with one question's choice replaced. `question` is the set of all its options.
    #[must_use]
    pub const fn replace(self, question: OptionSet, choice: OptionSet) -> Self {
        Self { chosen: self.chosen.without(question).with(choice.and(question)), ..self }
    }
}
