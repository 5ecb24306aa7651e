//! Home, and who is there.
//! Wording is in the texts; what follows from an answer is in the rules.

use super::{fact, none, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{OptionName::*, QuestionName};

/// Whether it is steady, safe and helpful, and whether someone is there at night.
pub(super) const HOME: Question = Question {
    id: QuestionName::Home.id(),
    kind: Kind::Multiple,
    options: &[
        fact(HomeStrained),
        fact(HomeUnstable),
        fact(HomeUnsafe),
        fact(HomeAlone),
        none(HomeSupportive),
        not_sure(HomeNotSure),
        prefer_not(HomePreferNot),
    ],
    groups: &[],
    enable_when: Condition::Always,
    asked: Asked::WhenItMatters,
    worse: &[
        (HomeSupportive.id(), HomeStrained.id()),
        (HomeSupportive.id(), HomeUnstable.id()),
        (HomeSupportive.id(), HomeUnsafe.id()),
        (HomeSupportive.id(), HomeAlone.id()),
        (HomeStrained.id(), HomeUnsafe.id()),
    ],
};
