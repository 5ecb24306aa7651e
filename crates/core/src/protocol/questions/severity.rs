//! What happens on stopping, and how far use is out of control.
//! What was used is in substances.rs.

use super::super::notation::any;
use super::super::sets;
use super::{fact, fact_when, none, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{OptionName::*, QuestionName};

/// Asked only of those for whom stopping may be dangerous.
pub(super) const WITHDRAWAL: Question = Question {
    id: QuestionName::Withdrawal.id(),
    kind: Kind::Multiple,
    options: &[
        fact(WithdrawalMild),
        fact(WithdrawalStrong),
        fact(WithdrawalSevere),
        fact(WithdrawalNeverStopped),
        fact_when(WithdrawalRoundClock, any([DailyGhb, DailyUnknown])),
        none(WithdrawalNone),
        not_sure(WithdrawalNotSure),
        prefer_not(WithdrawalPreferNot),
    ],
    groups: &[],
    enable_when: Condition::Either(&[
        any([
            DailyAlcohol,
            DailySedatives,
            DailySedativesStopped,
            DailyOpioids,
            DailyGhb,
            DailyKratom,
            DailyUnknown,
            DailyNotSure,
            DailyPreferNot,
        ]),
        sets::EIGHT_DRINKS,
    ]),
    asked: Asked::WhenItMatters,
    worse: &[
        (WithdrawalNone.id(), WithdrawalMild.id()),
        (WithdrawalNone.id(), WithdrawalStrong.id()),
        (WithdrawalNone.id(), WithdrawalSevere.id()),
        (WithdrawalNone.id(), WithdrawalNeverStopped.id()),
        (WithdrawalNone.id(), WithdrawalRoundClock.id()),
        (WithdrawalMild.id(), WithdrawalStrong.id()),
        (WithdrawalStrong.id(), WithdrawalSevere.id()),
    ],
};

/// Signs of lost control in our own words (F-251, F-253); they decide how severe use is.
pub(super) const CONTROL: Question = Question {
    id: QuestionName::Control.id(),
    kind: Kind::Multiple,
    options: &[
        fact(ControlMore),
        fact(ControlCannotCut),
        fact(ControlFirst),
        fact(ControlDespiteHarm),
        fact(ControlNeed),
        fact(ControlCravings),
        fact(ControlOverdose),
        none(ControlNone),
        not_sure(ControlNotSure),
        prefer_not(ControlPreferNot),
    ],
    groups: &[],
    enable_when: Condition::Either(&[sets::PROBLEM_USE, any([UsedPastOpioids, UsedPast])]),
    asked: Asked::WhenItMatters,
    worse: &[
        (ControlNone.id(), ControlMore.id()),
        (ControlNone.id(), ControlCannotCut.id()),
        (ControlNone.id(), ControlFirst.id()),
        (ControlNone.id(), ControlDespiteHarm.id()),
        (ControlNone.id(), ControlNeed.id()),
        (ControlNone.id(), ControlCravings.id()),
        (ControlNone.id(), ControlOverdose.id()),
    ],
};
