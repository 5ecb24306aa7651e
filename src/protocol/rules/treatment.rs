//! Treatment so far, and, for someone in treatment, whether to step up, stay or step down.
//! Failed treatment never lowers a level; treatment whose goals are met may (property P13).

use super::super::ids::OptionName::{
    HistoryDetoxOften, HistoryHelped, HistoryNever, HistoryReturned, HistoryReturnedOften, HomeStrained,
    HomeSupportive, HomeUnstable, JourneyFindHelp, JourneyInTreatment, MissedMany, MissedSome,
    PresentHospital, PresentIntensiveOutpatient, PresentOutpatient, PresentPartialHospitalization,
    PresentResidential, ProgressBetter, ProgressGoalsMet, ProgressNotSure, ProgressSame, ProgressWorse,
    ReturnNo, ReturnNotSure, ReturnPreferNot, ReturnYes, UsedAlcohol, UsedCannabis, UsedNone,
};
use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sets::{AGAINST_RECOVERY, USES};
use super::super::sources::{APPEAL_STEP_DOWN, ASSESSMENT_GUIDE, IOP_EVIDENCE};
use crate::engine::{Condition, Consequence, Dimension, LevelOfCare};
use crate::text::RuleReason;

pub(super) const PAGES: &[RulePage] = &[
    RETURNED,
    RETURNED_OFTEN,
    GOALS_UNMET,
    RETURN_WITHHELD,
    RETURN_TO_USE,
    WORSE,
    MISSED,
    HOME,
    HOME_IN_INTENSIVE,
    LEAVING_HOSPITAL,
    LEAVING_DAY_OR_RESIDENCE,
];

/// Treatment before, and use came back: more than weekly sessions.
const RETURNED: RulePage = RulePage {
    id: "treatment.returned",
    title: "Return to use after treatment",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[any([HistoryReturned, HistoryReturnedOften, HistoryDetoxOften]), USES]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    because: RuleReason::Returned,
    source: &IOP_EVIDENCE,
    examples: &[
        fires([JourneyFindHelp, UsedCannabis, HistoryReturned]),
        quiet([JourneyFindHelp, UsedCannabis, HistoryHelped]),
        quiet([JourneyFindHelp, UsedNone, HistoryReturned]),
    ],
};

/// More than once: near-daily structure.
const RETURNED_OFTEN: RulePage = RulePage {
    id: "treatment.returned_often",
    title: "Return to use after treatment more than once",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[any([HistoryReturnedOften, HistoryDetoxOften]), USES]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    because: RuleReason::ReturnedOften,
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedAlcohol, HistoryReturnedOften]),
        quiet([JourneyFindHelp, UsedAlcohol, HistoryReturned]),
        quiet([JourneyFindHelp, UsedAlcohol, HistoryNever]),
    ],
};

/// Goals not met yet: stay at least where you are.
const GOALS_UNMET: RulePage = RulePage {
    id: "treatment.goals_unmet",
    title: "In treatment, goals not met yet",
    dimension: Dimension::TreatmentHistory,
    when: any([ProgressBetter, ProgressSame, ProgressWorse, ProgressNotSure]),
    then: &[Consequence::AtLeastPresent],
    because: RuleReason::GoalsUnmet,
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentResidential, ProgressBetter]),
        quiet([JourneyInTreatment, PresentResidential, ProgressGoalsMet]),
    ],
};

/// Not told whether use came back: no step down on that.
const RETURN_WITHHELD: RulePage = RulePage {
    id: "treatment.return_withheld",
    title: "In treatment, return to use not known",
    dimension: Dimension::TreatmentHistory,
    when: any([ReturnNotSure, ReturnPreferNot]),
    then: &[Consequence::AtLeastPresent],
    because: RuleReason::ReturnWithheld,
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, UsedAlcohol, PresentResidential, ReturnNotSure]),
        quiet([JourneyInTreatment, UsedAlcohol, PresentResidential, ReturnNo]),
    ],
};

/// Return to use while at a level: at least one level up.
const RETURN_TO_USE: RulePage = RulePage {
    id: "treatment.return_to_use",
    title: "In treatment, returned to use",
    dimension: Dimension::TreatmentHistory,
    when: any([ReturnYes]),
    then: &[Consequence::AbovePresent],
    because: RuleReason::ReturnToUse,
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, UsedAlcohol, PresentIntensiveOutpatient, ReturnYes]),
        quiet([JourneyInTreatment, UsedAlcohol, PresentIntensiveOutpatient, ReturnNo]),
    ],
};

/// Symptoms worse while in treatment.
const WORSE: RulePage = RulePage {
    id: "treatment.worse",
    title: "In treatment, getting worse",
    dimension: Dimension::TreatmentHistory,
    when: any([ProgressWorse]),
    then: &[Consequence::AbovePresent],
    because: RuleReason::Worse,
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentOutpatient, ProgressWorse]),
        quiet([JourneyInTreatment, PresentOutpatient, ProgressSame]),
    ],
};

/// Many sessions missed: the level does not hold.
const MISSED: RulePage = RulePage {
    id: "treatment.missed",
    title: "In treatment, many sessions missed",
    dimension: Dimension::TreatmentHistory,
    when: any([MissedMany]),
    then: &[Consequence::AbovePresent],
    because: RuleReason::Missed,
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentOutpatient, MissedMany]),
        quiet([JourneyInTreatment, PresentOutpatient, MissedSome]),
    ],
};

/// Home works against recovery: more than weekly sessions.
const HOME: RulePage = RulePage {
    id: "treatment.home",
    title: "In treatment, with a home that works against recovery",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[any([JourneyInTreatment]), AGAINST_RECOVERY]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    because: RuleReason::TreatmentHome,
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentOutpatient, HomeStrained]),
        quiet([JourneyInTreatment, PresentOutpatient, HomeSupportive]),
        quiet([JourneyFindHelp, HomeStrained]),
    ],
};

/// The same from intensive outpatient care; never into residential by itself (property P11).
const HOME_IN_INTENSIVE: RulePage = RulePage {
    id: "treatment.home_in_intensive",
    title: "In intensive outpatient treatment, with a home that works against recovery",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[any([PresentIntensiveOutpatient]), AGAINST_RECOVERY]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    because: RuleReason::TreatmentHomeInIntensive,
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentIntensiveOutpatient, HomeStrained]),
        quiet([JourneyInTreatment, PresentIntensiveOutpatient, HomeSupportive]),
        quiet([JourneyInTreatment, PresentPartialHospitalization, HomeUnstable]),
    ],
};

/// From a hospital the way down leads through day treatment.
const LEAVING_HOSPITAL: RulePage = RulePage {
    id: "treatment.leaving_hospital",
    title: "In hospital or medically managed care",
    dimension: Dimension::TreatmentHistory,
    when: any([PresentHospital]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    because: RuleReason::LeavingHospital,
    source: &APPEAL_STEP_DOWN,
    examples: &[
        fires([JourneyInTreatment, PresentHospital, ProgressGoalsMet]),
        quiet([JourneyInTreatment, PresentResidential, ProgressGoalsMet]),
    ],
};

/// From residential or day treatment the way down leads through intensive outpatient.
const LEAVING_DAY_OR_RESIDENCE: RulePage = RulePage {
    id: "treatment.leaving_day_or_residence",
    title: "In residential care or day treatment",
    dimension: Dimension::TreatmentHistory,
    when: any([PresentPartialHospitalization, PresentResidential]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    because: RuleReason::LeavingDayOrResidence,
    source: &IOP_EVIDENCE,
    examples: &[
        fires([JourneyInTreatment, PresentResidential, ProgressGoalsMet]),
        quiet([JourneyInTreatment, PresentIntensiveOutpatient, ProgressGoalsMet]),
    ],
};
