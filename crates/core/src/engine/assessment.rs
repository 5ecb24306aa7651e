//! What an assessment says: the disposition, what goes with it, which rules fired, what to ask next.
//! Plain data; how it is reached is in assess.rs, why in explain.rs.

use super::bits::{Bits, words};
use super::care::{AddOn, Cause, Flag, LevelOfCare};
use super::condition::Facts;
use super::set::Set;
use crate::names::{QuestionId, RuleId, RuleName};

/// The output of the engine for one set of answers, complete or not.
#[derive(Clone, Copy, Debug)]
pub struct Assessment {
    /// Where the person should turn.
    pub disposition: Disposition,
    /// The highest level any rule demands, even when the disposition is not a level.
    pub level: LevelOfCare,
    /// For someone in treatment: the level they are at, where known.
    pub present: Option<LevelOfCare>,
    /// For someone in treatment: how the advice compares with that level.
    pub course: Option<Course>,
    /// What goes with it.
    pub add_ons: Set<AddOn>,
    /// Why help is needed now, even where that has been acknowledged.
    pub emergency: Set<Cause>,
    /// Why the person should be seen today.
    pub today: Set<Cause>,
    /// What every later screen heeds.
    pub flags: Set<Flag>,
    /// The rules whose condition holds.
    pub fired: RuleSet,
    /// The fired rules without which the disposition would be different.
    pub decisive: RuleSet,
    /// The next question to ask; none when no open question could change the advice, or when help is needed now.
    pub next: Option<QuestionId>,
    /// How many questions may still come, at most, including `next`.
    pub remaining: u8,
    /// The answers that counted.
    pub facts: Facts,
}

/// Where the person should turn. There is no "you need no help": the lowest is an outpatient visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// 911, an emergency department or 988, now.
    Emergency,
    /// A program for people under 18, who are assessed by other criteria.
    Adolescent,
    /// A level of care to ask about.
    Level(LevelOfCare),
}

impl Disposition {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Adolescent => "adolescent",
            Self::Level(level) => level.id(),
        }
    }
}

/// For someone in treatment: which way to go from the present level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// More care than now.
    StepUp,
    /// The same.
    Stay,
    /// Less.
    StepDown,
}

impl Course {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::StepUp => "step_up",
            Self::Stay => "stay",
            Self::StepDown => "step_down",
        }
    }
}

/// A set of rules, as wide as their list is long.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct RuleSet(Bits<{ words(RuleName::ALL.len()) }>);

impl RuleSet {
    /// Puts a rule in; a second time changes nothing.
    pub const fn insert(&mut self, rule: RuleName) {
        self.0 = self.0.with(Bits::of(rule.id().0));
    }

    /// Whether a rule is in the set.
    #[must_use]
    pub const fn has(self, rule: RuleName) -> bool {
        self.0.has(rule.id().0)
    }

    /// The rules in the order of decision.
    pub fn iter(self) -> impl Iterator<Item = RuleName> {
        self.0.iter().filter_map(|place| RuleName::at(RuleId(place)))
    }
}

impl core::fmt::Debug for RuleSet {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.debug_set().entries(self.iter()).finish()
    }
}
