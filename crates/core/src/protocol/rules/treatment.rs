//! Treatment so far, and, for someone in treatment, whether to step up, stay or step down.
//! Failed treatment never lowers a level; treatment whose goals are met may (property P13).

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sets::{AGAINST_RECOVERY, USES};
use super::super::sources::{APPEAL_STEP_DOWN, ASSESSMENT_GUIDE, IOP_EVIDENCE};
use crate::engine::{Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    HistoryDetoxOften, HistoryHelped, HistoryNever, HistoryReturned, HistoryReturnedOften, HomeStrained,
    HomeSupportive, HomeUnstable, JourneyFindHelp, JourneyInTreatment, MissedMany, MissedSome,
    PresentHospital, PresentIntensiveOutpatient, PresentOutpatient, PresentPartialHospitalization,
    PresentResidential, ProgressBetter, ProgressGoalsMet, ProgressNotSure, ProgressSame, ProgressWorse,
    ReturnNo, ReturnNotSure, ReturnPreferNot, ReturnYes, UsedAlcohol, UsedCannabis, UsedNone,
};
use crate::names::RuleName;

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
    name: RuleName::Returned,
    title: "Return to use after treatment",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[any([HistoryReturned, HistoryReturnedOften, HistoryDetoxOften]), USES]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    source: &IOP_EVIDENCE,
    examples: &[
        fires([JourneyFindHelp, UsedCannabis, HistoryReturned]),
        quiet([JourneyFindHelp, UsedCannabis, HistoryHelped]),
        quiet([JourneyFindHelp, UsedNone, HistoryReturned]),
    ],
};

/// More than once: near-daily structure.
const RETURNED_OFTEN: RulePage = RulePage {
    name: RuleName::ReturnedOften,
    title: "Return to use after treatment more than once",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[any([HistoryReturnedOften, HistoryDetoxOften]), USES]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedAlcohol, HistoryReturnedOften]),
        quiet([JourneyFindHelp, UsedAlcohol, HistoryReturned]),
        quiet([JourneyFindHelp, UsedAlcohol, HistoryNever]),
    ],
};

/// Goals not met yet: stay at least where you are.
const GOALS_UNMET: RulePage = RulePage {
    name: RuleName::GoalsUnmet,
    title: "In treatment, goals not met yet",
    dimension: Dimension::TreatmentHistory,
    when: any([ProgressBetter, ProgressSame, ProgressWorse, ProgressNotSure]),
    then: &[Consequence::AtLeastPresent],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentResidential, ProgressBetter]),
        quiet([JourneyInTreatment, PresentResidential, ProgressGoalsMet]),
    ],
};

/// Not told whether use came back: no step down on that.
const RETURN_WITHHELD: RulePage = RulePage {
    name: RuleName::ReturnWithheld,
    title: "In treatment, return to use not known",
    dimension: Dimension::TreatmentHistory,
    when: any([ReturnNotSure, ReturnPreferNot]),
    then: &[Consequence::AtLeastPresent],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, UsedAlcohol, PresentResidential, ReturnNotSure]),
        quiet([JourneyInTreatment, UsedAlcohol, PresentResidential, ReturnNo]),
    ],
};

/// Return to use while at a level: at least one level up.
const RETURN_TO_USE: RulePage = RulePage {
    name: RuleName::ReturnToUse,
    title: "In treatment, returned to use",
    dimension: Dimension::TreatmentHistory,
    when: any([ReturnYes]),
    then: &[Consequence::AbovePresent],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, UsedAlcohol, PresentIntensiveOutpatient, ReturnYes]),
        quiet([JourneyInTreatment, UsedAlcohol, PresentIntensiveOutpatient, ReturnNo]),
    ],
};

/// Symptoms worse while in treatment.
const WORSE: RulePage = RulePage {
    name: RuleName::Worse,
    title: "In treatment, getting worse",
    dimension: Dimension::TreatmentHistory,
    when: any([ProgressWorse]),
    then: &[Consequence::AbovePresent],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentOutpatient, ProgressWorse]),
        quiet([JourneyInTreatment, PresentOutpatient, ProgressSame]),
    ],
};

/// Many sessions missed: the level does not hold.
const MISSED: RulePage = RulePage {
    name: RuleName::Missed,
    title: "In treatment, many sessions missed",
    dimension: Dimension::TreatmentHistory,
    when: any([MissedMany]),
    then: &[Consequence::AbovePresent],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentOutpatient, MissedMany]),
        quiet([JourneyInTreatment, PresentOutpatient, MissedSome]),
    ],
};

/// Home works against recovery: more than weekly sessions.
const HOME: RulePage = RulePage {
    name: RuleName::TreatmentHome,
    title: "In treatment, with a home that works against recovery",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[any([JourneyInTreatment]), AGAINST_RECOVERY]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentOutpatient, HomeStrained]),
        quiet([JourneyInTreatment, PresentOutpatient, HomeSupportive]),
        quiet([JourneyFindHelp, HomeStrained]),
    ],
};

/// The same from intensive outpatient care; never into residential by itself (property P11).
const HOME_IN_INTENSIVE: RulePage = RulePage {
    name: RuleName::TreatmentHomeInIntensive,
    title: "In intensive outpatient treatment, with a home that works against recovery",
    dimension: Dimension::TreatmentHistory,
    when: Condition::All(&[any([PresentIntensiveOutpatient]), AGAINST_RECOVERY]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyInTreatment, PresentIntensiveOutpatient, HomeStrained]),
        quiet([JourneyInTreatment, PresentIntensiveOutpatient, HomeSupportive]),
        quiet([JourneyInTreatment, PresentPartialHospitalization, HomeUnstable]),
    ],
};

/// From a hospital the way down leads through day treatment.
const LEAVING_HOSPITAL: RulePage = RulePage {
    name: RuleName::LeavingHospital,
    title: "In hospital or medically managed care",
    dimension: Dimension::TreatmentHistory,
    when: any([PresentHospital]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    source: &APPEAL_STEP_DOWN,
    examples: &[
        fires([JourneyInTreatment, PresentHospital, ProgressGoalsMet]),
        quiet([JourneyInTreatment, PresentResidential, ProgressGoalsMet]),
    ],
};

/// From residential or day treatment the way down leads through intensive outpatient.
const LEAVING_DAY_OR_RESIDENCE: RulePage = RulePage {
    name: RuleName::LeavingDayOrResidence,
    title: "In residential care or day treatment",
    dimension: Dimension::TreatmentHistory,
    when: any([PresentPartialHospitalization, PresentResidential]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    source: &IOP_EVIDENCE,
    examples: &[
        fires([JourneyInTreatment, PresentResidential, ProgressGoalsMet]),
        quiet([JourneyInTreatment, PresentIntensiveOutpatient, ProgressGoalsMet]),
    ],
};
