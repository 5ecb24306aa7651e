//! What the visitor chose: a set of options and nothing else.
//! Which options belong together, and which still count, is the questionnaire's business.

/// The place of an option in the protocol, 0 to 127.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OptionId(pub u8);

/// The place of a question in the questionnaire, 0 to 31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuestionId(pub u8);

/// A set of options; one bit each, so that a whole questionnaire is compared in one instruction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct OptionSet(pub u128);

impl OptionSet {
    /// No option.
    pub const EMPTY: Self = Self(0);

    /// The set of one option; empty when the id is outside 0 to 127.
    #[must_use]
    pub const fn of(option: OptionId) -> Self {
        if option.0 < 128 { Self(1 << option.0) } else { Self::EMPTY }
    }

    /// All options from the first to the last, both included; empty when they stand the wrong way round.
    #[must_use]
    pub const fn between(first: OptionId, last: OptionId) -> Self {
        if first.0 > last.0 || last.0 > 127 {
            return Self::EMPTY;
        }
        Self((u128::MAX >> (127 - (last.0 - first.0))) << first.0)
    }

    /// The first option alone.
    #[must_use]
    pub const fn first(self) -> Self {
        Self(self.0 & self.0.wrapping_neg())
    }

    /// All options of both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The options of both sets at once.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The options of this set that the other lacks.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether an option is in the set.
    #[must_use]
    pub const fn has(self, option: OptionId) -> bool {
        self.meets(Self::of(option))
    }

    /// Whether the two sets share an option.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether every option of this set is in the other.
    #[must_use]
    pub const fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Whether the set has no option.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The options in ascending order.
    pub fn iter(self) -> impl Iterator<Item = OptionId> {
        let mut rest = self;
        core::iter::from_fn(move || {
            let first = rest.first();
            rest = rest.without(first);
            // A set with no bit has 128 trailing zeros: no option.
            u8::try_from(first.0.trailing_zeros()).ok().filter(|place| *place < 128).map(OptionId)
        })
    }
}

/// The visitor's answers. Deliberately not serializable: nothing may store or send them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    chosen: OptionSet,
}

impl Answers {
    /// No question answered.
    pub const NONE: Self = Self { chosen: OptionSet::EMPTY };

    /// Answers made of exactly these options.
    #[must_use]
    pub const fn of(chosen: OptionSet) -> Self {
        Self { chosen }
    }

    /// Every option chosen so far, also those of questions that no longer apply.
    #[must_use]
    pub const fn chosen(self) -> OptionSet {
        self.chosen
    }

    /// These answers with one question's choice replaced. `question` is all options of that question.
    #[must_use]
    pub const fn replace(self, question: OptionSet, choice: OptionSet) -> Self {
        Self { chosen: self.chosen.without(question).with(choice.and(question)) }
    }
}
