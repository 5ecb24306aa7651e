//! Questions about who and what is around the person: the night, and home.
//! Work, money, travel and wishes are not asked here: they never change the level (property P4).

use super::super::notation::any;
use super::{fact, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{
    OptionName::{
        DailyAlcohol, DailyNotSure, DailyOpioids, DailyOther, DailyPreferNot, DailySedatives, HomeNotSure,
        HomePreferNot, HomeStrained, HomeSupportive, HomeUnsafe, HomeUnstable, NightNo, NightNotSure,
        NightSometimes, NightYes,
    },
    QuestionName,
};

/// Somebody reliable at night, where withdrawal could turn dangerous.
pub(super) const NIGHT: Question = Question {
    id: QuestionName::Night.id(),
    kind: Kind::Single,
    options: &[fact(NightYes), fact(NightSometimes), fact(NightNo), not_sure(NightNotSure)],
    enable_when: any([DailyAlcohol, DailySedatives, DailyOpioids, DailyOther, DailyNotSure, DailyPreferNot]),
    asked: Asked::WhenItMatters,
    worse: &[(NightYes.id(), NightSometimes.id()), (NightSometimes.id(), NightNo.id())],
};

/// Home and support. A strained, an unstable and an unsafe home are each worse than a supportive one.
pub(super) const HOME: Question = Question {
    id: QuestionName::Home.id(),
    kind: Kind::Single,
    options: &[
        fact(HomeSupportive),
        fact(HomeStrained),
        fact(HomeUnstable),
        fact(HomeUnsafe),
        not_sure(HomeNotSure),
        prefer_not(HomePreferNot),
    ],
    enable_when: Condition::Always,
    asked: Asked::WhenItMatters,
    worse: &[
        (HomeSupportive.id(), HomeStrained.id()),
        (HomeSupportive.id(), HomeUnstable.id()),
        (HomeStrained.id(), HomeUnsafe.id()),
    ],
};
