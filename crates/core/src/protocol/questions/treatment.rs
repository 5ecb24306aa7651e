//! Treatment now and so far.
//! What use looks like today is in substances.rs.

use super::super::sets;
use super::{fact, fact_when, none, not_sure, prefer_not};
use crate::engine::{Asked, Kind, Question};
use crate::names::{OptionName::*, QuestionName};

/// The level of the care they have now.
pub(super) const PRESENT: Question = Question {
    id: QuestionName::Present.id(),
    kind: Kind::Single,
    options: &[
        fact(PresentOutpatient),
        fact(PresentIntensiveOutpatient),
        fact(PresentPartialHospitalization),
        fact(PresentResidential),
        fact(PresentDetox),
        fact(PresentHospital),
        not_sure(PresentNotSure),
    ],
    groups: &[],
    enable_when: sets::IN_CARE,
    asked: Asked::Always,
    worse: &[],
};

/// How that care is going.
pub(super) const LATELY: Question = Question {
    id: QuestionName::Lately.id(),
    kind: Kind::Multiple,
    options: &[
        fact(LatelyBetter),
        fact(LatelySame),
        fact(LatelyWorse),
        fact_when(LatelyUsed, sets::USES),
        fact_when(LatelyUsedOften, sets::USES),
        fact(LatelyMissed),
        none(LatelyGoalsMet),
        not_sure(LatelyNotSure),
        prefer_not(LatelyPreferNot),
    ],
    groups: &[],
    enable_when: sets::IN_CARE,
    asked: Asked::WhenItMatters,
    worse: &[
        (LatelyGoalsMet.id(), LatelyBetter.id()),
        (LatelyGoalsMet.id(), LatelySame.id()),
        (LatelyGoalsMet.id(), LatelyWorse.id()),
        (LatelyGoalsMet.id(), LatelyUsed.id()),
        (LatelyGoalsMet.id(), LatelyUsedOften.id()),
        (LatelyGoalsMet.id(), LatelyMissed.id()),
        (LatelyBetter.id(), LatelySame.id()),
        (LatelySame.id(), LatelyWorse.id()),
        (LatelyUsed.id(), LatelyUsedOften.id()),
    ],
};

/// What has been tried.
pub(super) const HISTORY: Question = Question {
    id: QuestionName::History.id(),
    kind: Kind::Multiple,
    options: &[
        fact(HistoryHelped),
        fact(HistoryNotEnough),
        fact(HistoryReturned),
        fact(HistoryReturnedOften),
        fact(HistoryDetoxOften),
        fact(HistoryLeftRehab),
        fact(HistoryLeftHospital),
        none(HistoryNever),
        not_sure(HistoryNotSure),
        prefer_not(HistoryPreferNot),
    ],
    groups: &[],
    enable_when: sets::FINDS_HELP,
    asked: Asked::WhenItMatters,
    worse: &[
        (HistoryNever.id(), HistoryHelped.id()),
        (HistoryNever.id(), HistoryNotEnough.id()),
        (HistoryNever.id(), HistoryReturned.id()),
        (HistoryNever.id(), HistoryReturnedOften.id()),
        (HistoryNever.id(), HistoryDetoxOften.id()),
        (HistoryNever.id(), HistoryLeftRehab.id()),
        (HistoryNever.id(), HistoryLeftHospital.id()),
        (HistoryHelped.id(), HistoryReturned.id()),
        (HistoryReturned.id(), HistoryReturnedOften.id()),
        (HistoryReturnedOften.id(), HistoryDetoxOften.id()),
    ],
};
