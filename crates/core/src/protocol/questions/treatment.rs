//! Questions about treatment: so far, or, for someone in treatment, at present.
//! The two never appear together: one belongs to each journey.

use super::{FINDS_HELP, IN_TREATMENT, USES, fact, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{
    OptionName::{
        HistoryDetoxOften, HistoryHelped, HistoryNever, HistoryNotSure, HistoryPreferNot, HistoryReturned,
        HistoryReturnedOften, MissedMany, MissedNo, MissedNotSure, MissedSome, PresentHospital,
        PresentIntensiveOutpatient, PresentNotSure, PresentOutpatient, PresentPartialHospitalization,
        PresentResidential, ProgressBetter, ProgressGoalsMet, ProgressNotSure, ProgressSame, ProgressWorse,
        ReturnNo, ReturnNotSure, ReturnPreferNot, ReturnYes,
    },
    QuestionName,
};

/// The level the person is at now.
pub(super) const PRESENT: Question = Question {
    id: QuestionName::Present.id(),
    kind: Kind::Single,
    options: &[
        fact(PresentOutpatient),
        fact(PresentIntensiveOutpatient),
        fact(PresentPartialHospitalization),
        fact(PresentResidential),
        fact(PresentHospital),
        not_sure(PresentNotSure),
    ],
    enable_when: IN_TREATMENT,
    asked: Asked::Always,
    worse: &[],
};

/// Return to use since the treatment began.
pub(super) const RETURN: Question = Question {
    id: QuestionName::Return.id(),
    kind: Kind::Single,
    options: &[fact(ReturnNo), fact(ReturnYes), not_sure(ReturnNotSure), prefer_not(ReturnPreferNot)],
    enable_when: Condition::All(&[IN_TREATMENT, USES]),
    asked: Asked::WhenItMatters,
    worse: &[(ReturnNo.id(), ReturnYes.id())],
};

/// How it is going there. Like missed sessions not asked once use came back: it could not raise the level further.
pub(super) const PROGRESS: Question = Question {
    id: QuestionName::Progress.id(),
    kind: Kind::Single,
    options: &[
        fact(ProgressGoalsMet),
        fact(ProgressBetter),
        fact(ProgressSame),
        fact(ProgressWorse),
        not_sure(ProgressNotSure),
    ],
    enable_when: IN_TREATMENT,
    asked: Asked::WhenItMatters,
    worse: &[
        (ProgressGoalsMet.id(), ProgressBetter.id()),
        (ProgressBetter.id(), ProgressSame.id()),
        (ProgressSame.id(), ProgressWorse.id()),
    ],
};

/// Sessions missed.
pub(super) const MISSED: Question = Question {
    id: QuestionName::Missed.id(),
    kind: Kind::Single,
    options: &[fact(MissedNo), fact(MissedSome), fact(MissedMany), not_sure(MissedNotSure)],
    enable_when: IN_TREATMENT,
    asked: Asked::WhenItMatters,
    worse: &[(MissedNo.id(), MissedSome.id()), (MissedSome.id(), MissedMany.id())],
};

/// Treatment so far, and what came after.
pub(super) const HISTORY: Question = Question {
    id: QuestionName::History.id(),
    kind: Kind::Single,
    options: &[
        fact(HistoryNever),
        fact(HistoryHelped),
        fact(HistoryReturned),
        fact(HistoryReturnedOften),
        fact(HistoryDetoxOften),
        not_sure(HistoryNotSure),
        prefer_not(HistoryPreferNot),
    ],
    enable_when: FINDS_HELP,
    asked: Asked::WhenItMatters,
    worse: &[
        (HistoryHelped.id(), HistoryReturned.id()),
        (HistoryNever.id(), HistoryReturned.id()),
        (HistoryReturned.id(), HistoryReturnedOften.id()),
        (HistoryReturnedOften.id(), HistoryDetoxOften.id()),
    ],
};
