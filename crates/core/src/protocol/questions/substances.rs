//! What was used, when last, how often, whether as prescribed, and how much.
//! What stopping does, and how far use is out of control, is in severity.rs.

use super::super::notation::any;
use super::super::sets;
use super::{fact, fact_when, none, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{OptionName::*, QuestionName};

/// What may play a part. Kinds that are dangerous in different ways stand apart (F-510 to F-518).
pub(super) const USED: Question = Question {
    id: QuestionName::Used.id(),
    kind: Kind::Multiple,
    options: &[
        fact(UsedAlcohol),
        fact(UsedCannabis),
        fact(UsedNicotine),
        fact(UsedSedatives),
        fact(UsedOpioids),
        fact(UsedStimulants),
        fact(UsedGhb),
        fact(UsedKratom),
        fact(UsedInhalants),
        fact(UsedOther),
        fact(UsedUnknown),
        fact(UsedPastOpioids),
        fact(UsedPast),
        none(UsedNone),
        not_sure(UsedNotSure),
        prefer_not(UsedPreferNot),
    ],
    groups: &[],
    enable_when: Condition::Always,
    asked: Asked::Always,
    worse: &[
        (UsedNone.id(), UsedAlcohol.id()),
        (UsedNone.id(), UsedCannabis.id()),
        (UsedNone.id(), UsedNicotine.id()),
        (UsedNone.id(), UsedSedatives.id()),
        (UsedNone.id(), UsedOpioids.id()),
        (UsedNone.id(), UsedStimulants.id()),
        (UsedNone.id(), UsedGhb.id()),
        (UsedNone.id(), UsedKratom.id()),
        (UsedNone.id(), UsedInhalants.id()),
        (UsedNone.id(), UsedOther.id()),
        (UsedNone.id(), UsedUnknown.id()),
        (UsedNone.id(), UsedPastOpioids.id()),
        (UsedNone.id(), UsedPast.id()),
    ],
};

/// Withdrawal and lost tolerance depend on it (F-101 to F-113).
pub(super) const LAST: Question = Question {
    id: QuestionName::Last.id(),
    kind: Kind::Single,
    options: &[
        fact(LastToday),
        fact(LastDays),
        fact(LastWeek),
        fact(LastMonth),
        fact(LastLonger),
        fact(LastDetoxed),
        not_sure(LastNotSure),
        prefer_not(LastPreferNot),
    ],
    groups: &[],
    enable_when: sets::USES,
    asked: Asked::WhenItMatters,
    worse: &[
        (LastLonger.id(), LastMonth.id()),
        (LastMonth.id(), LastWeek.id()),
        (LastWeek.id(), LastDays.id()),
        (LastDays.id(), LastToday.id()),
    ],
};

/// Of pills, last use may be said of something else: taken just as a doctor said, they do not count there beside another kind.
const PILLS_NOT_COUNTED: Condition = Condition::All(&[sets::TWO_KINDS, any([LastMonth, LastLonger])]);

/// Only what was used at all is offered. Pills are offered also where the last use of something else is long ago: who takes a
/// sedative or an opioid every day as told must read not to stop it suddenly (F-209, F-212), and who has just stopped one, to be
/// seen today. After detox this is so for sedatives, as told or not; one that was stopped in detox is not stopped at once.
pub(super) const DAILY: Question = Question {
    id: QuestionName::Daily.id(),
    kind: Kind::Multiple,
    options: &[
        fact_when(DailyAlcohol, Condition::All(&[sets::RECENT, any([UsedAlcohol])])),
        fact_when(DailyCannabis, Condition::All(&[sets::RECENT, any([UsedCannabis])])),
        fact_when(
            DailySedatives,
            Condition::All(&[Condition::Either(&[sets::RECENT, sets::TWO_KINDS]), any([UsedSedatives])]),
        ),
        fact_when(
            DailySedativesStopped,
            Condition::All(&[
                any([LastToday, LastDays, LastWeek, LastMonth, LastLonger, LastNotSure, LastPreferNot]),
                any([UsedSedatives]),
            ]),
        ),
        fact_when(
            DailyOpioids,
            Condition::All(&[Condition::Either(&[sets::RECENT, PILLS_NOT_COUNTED]), any([UsedOpioids])]),
        ),
        fact_when(DailyStimulants, Condition::All(&[sets::RECENT, any([UsedStimulants])])),
        fact_when(
            DailyGhb,
            Condition::All(&[Condition::Either(&[sets::RECENT, PILLS_NOT_COUNTED]), any([UsedGhb])]),
        ),
        fact_when(DailyKratom, Condition::All(&[sets::RECENT, any([UsedKratom])])),
        fact_when(DailyInhalants, Condition::All(&[sets::RECENT, any([UsedInhalants])])),
        fact_when(DailyOther, Condition::All(&[sets::RECENT, any([UsedOther])])),
        fact_when(
            DailyUnknown,
            Condition::All(&[sets::RECENT, any([UsedUnknown, UsedNotSure, UsedPreferNot])]),
        ),
        none(DailyNone),
        not_sure(DailyNotSure),
        prefer_not(DailyPreferNot),
    ],
    groups: &[],
    enable_when: Condition::Either(&[
        sets::RECENT,
        Condition::All(&[any([LastMonth]), any([UsedSedatives])]),
        Condition::All(&[sets::TWO_KINDS, any([UsedSedatives])]),
        Condition::All(&[PILLS_NOT_COUNTED, any([UsedOpioids, UsedGhb])]),
    ]),
    asked: Asked::WhenItMatters,
    worse: &[
        (DailyNone.id(), DailyAlcohol.id()),
        (DailyNone.id(), DailyCannabis.id()),
        (DailyNone.id(), DailySedatives.id()),
        (DailyNone.id(), DailySedativesStopped.id()),
        (DailyNone.id(), DailyOpioids.id()),
        (DailyNone.id(), DailyStimulants.id()),
        (DailyNone.id(), DailyGhb.id()),
        (DailyNone.id(), DailyKratom.id()),
        (DailyNone.id(), DailyInhalants.id()),
        (DailyNone.id(), DailyOther.id()),
        (DailyNone.id(), DailyUnknown.id()),
    ],
};

/// The same pill is one thing as a doctor prescribed it and another from the street (F-209 to F-213).
pub(super) const UNPRESCRIBED: Question = Question {
    id: QuestionName::Unprescribed.id(),
    kind: Kind::Multiple,
    options: &[
        fact_when(UnprescribedSedatives, any([UsedSedatives])),
        fact_when(UnprescribedOpioids, any([UsedOpioids])),
        fact_when(UnprescribedStimulants, any([UsedStimulants])),
        none(UnprescribedNone),
        not_sure(UnprescribedNotSure),
        prefer_not(UnprescribedPreferNot),
    ],
    groups: &[],
    enable_when: any([UsedSedatives, UsedOpioids, UsedStimulants]),
    asked: Asked::WhenItMatters,
    worse: &[
        (UnprescribedNone.id(), UnprescribedSedatives.id()),
        (UnprescribedNone.id(), UnprescribedOpioids.id()),
        (UnprescribedNone.id(), UnprescribedStimulants.id()),
    ],
};

/// US drinks (F-201 to F-206).
pub(super) const AMOUNT: Question = Question {
    id: QuestionName::Amount.id(),
    kind: Kind::Single,
    options: &[
        fact(Amount1To2),
        fact(Amount3To4),
        fact(Amount5To7),
        fact(Amount8To16),
        fact(Amount17Plus),
        not_sure(AmountNotSure),
        prefer_not(AmountPreferNot),
    ],
    groups: &[],
    enable_when: Condition::All(&[any([UsedAlcohol]), sets::RECENT]),
    asked: Asked::WhenItMatters,
    worse: &[
        (Amount1To2.id(), Amount3To4.id()),
        (Amount3To4.id(), Amount5To7.id()),
        (Amount5To7.id(), Amount8To16.id()),
        (Amount8To16.id(), Amount17Plus.id()),
    ],
};
