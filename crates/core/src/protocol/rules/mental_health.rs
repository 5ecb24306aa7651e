//! Mental health: the same rules with and without substance use, over safety, daily life, support, history.
//! A well-controlled serious illness raises nothing.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sets::{AGAINST_RECOVERY, USES};
use super::super::sources::{ASSESSMENT_GUIDE, SAFETY_POLICY};
use crate::engine::{AddOn, Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    HarmAttempt, HarmNone, HarmNotSure, HarmPlan, HarmPreferNot, HarmThoughts, HistoryDetoxOften,
    HistoryNever, HistoryReturned, HistoryReturnedOften, HomeStrained, HomeSupportive, HomeUnsafe,
    JourneyFindHelp, MentalCoping, MentalHard, MentalPsychosis, MentalUnable, NextDays, NextToday,
    NextUnlikely, UsedAlcohol, UsedNone,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[
    THOUGHTS,
    THOUGHTS_WITHHELD,
    PSYCHOSIS,
    UNABLE,
    HARD,
    HARD_DESPITE_TREATMENT,
    UNABLE_WITHOUT_SUPPORT,
    ENHANCED_CARE,
    CO_OCCURRING,
];

/// Thoughts, at the least: near-daily care with mental health in it. A plan or an attempt is an emergency before that.
const THOUGHTS: RulePage = RulePage {
    name: RuleName::Thoughts,
    title: "Thoughts of suicide or harm, also without plan or intent",
    dimension: Dimension::MentalHealth,
    when: any([HarmThoughts, HarmPlan, HarmAttempt]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization), Consequence::Add(AddOn::CoOccurring)],
    source: &SAFETY_POLICY,
    examples: &[fires([HarmThoughts]), quiet([HarmNone])],
};

/// An answer withheld is not a no.
const THOUGHTS_WITHHELD: RulePage = RulePage {
    name: RuleName::ThoughtsWithheld,
    title: "Not sure, or prefers not to say, about thoughts of suicide or harm",
    dimension: Dimension::MentalHealth,
    when: any([HarmNotSure, HarmPreferNot]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient), Consequence::Add(AddOn::MedicalCheck)],
    source: &SAFETY_POLICY,
    examples: &[fires([HarmPreferNot]), fires([HarmNotSure]), quiet([HarmNone])],
};

/// Psychosis or mania when sober.
const PSYCHOSIS: RulePage = RulePage {
    name: RuleName::Psychosis,
    title: "Psychosis or mania when sober",
    dimension: Dimension::MentalHealth,
    when: any([MentalPsychosis]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential), Consequence::Add(AddOn::CoOccurring)],
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([MentalPsychosis]), quiet([MentalUnable])],
};

/// Daily life cannot be managed.
const UNABLE: RulePage = RulePage {
    name: RuleName::Unable,
    title: "Cannot manage daily life",
    dimension: Dimension::MentalHealth,
    when: any([MentalUnable]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([MentalUnable]), quiet([MentalHard])],
};

/// Daily life is hard most days.
const HARD: RulePage = RulePage {
    name: RuleName::Hard,
    title: "Daily life is hard most days",
    dimension: Dimension::MentalHealth,
    when: any([MentalHard]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([MentalHard]), quiet([MentalCoping])],
};

/// More than one treatment before; or one, and a home that works against recovery: one level more. One treatment
/// alone is no reason: intensive outpatient care is meant for those whom weekly counseling did not help enough.
const HARD_DESPITE_TREATMENT: RulePage = RulePage {
    name: RuleName::HardDespiteTreatment,
    title: "Hard most days after repeated treatment, or after treatment and with a home that works against recovery",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[
        any([MentalHard]),
        Condition::Either(&[
            any([HistoryReturnedOften, HistoryDetoxOften]),
            Condition::All(&[any([HistoryReturned]), AGAINST_RECOVERY]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, MentalHard, HistoryReturnedOften]),
        fires([JourneyFindHelp, MentalHard, HistoryReturned, HomeUnsafe]),
        quiet([JourneyFindHelp, UsedNone, MentalHard, HistoryReturned]),
        quiet([JourneyFindHelp, MentalHard, HistoryNever, HomeSupportive]),
        quiet([JourneyFindHelp, MentalCoping, HistoryReturnedOften]),
    ],
};

/// Cannot manage, has tried more than once, and has no support: not safe at home.
const UNABLE_WITHOUT_SUPPORT: RulePage = RulePage {
    name: RuleName::UnableWithoutSupport,
    title: "Cannot manage daily life after repeated treatment, without support",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[
        any([MentalUnable]),
        any([HistoryReturnedOften, HistoryDetoxOften]),
        AGAINST_RECOVERY,
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, MentalUnable, HistoryReturnedOften, HomeStrained]),
        quiet([JourneyFindHelp, MentalUnable, HistoryReturnedOften, HomeSupportive]),
        quiet([JourneyFindHelp, MentalUnable, HistoryReturned, HomeStrained]),
    ],
};

/// The guide's promotion: a need for more psychiatric care turns intensive outpatient into day treatment.
const ENHANCED_CARE: RulePage = RulePage {
    name: RuleName::EnhancedCare,
    title: "Hard most days while use within days is likely",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[any([MentalHard]), any([NextToday, NextDays])]),
    then: &[Consequence::Promote(LevelOfCare::IntensiveOutpatient, LevelOfCare::PartialHospitalization)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedAlcohol, MentalHard, NextDays]),
        quiet([JourneyFindHelp, UsedAlcohol, MentalHard, NextUnlikely]),
        quiet([JourneyFindHelp, UsedAlcohol, MentalCoping, NextToday]),
    ],
};

/// A program that treats both at once.
const CO_OCCURRING: RulePage = RulePage {
    name: RuleName::CoOccurring,
    title: "Substance use together with mental health that makes daily life hard",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[any([MentalHard, MentalUnable, MentalPsychosis]), USES]),
    then: &[Consequence::Add(AddOn::CoOccurring)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([UsedAlcohol, MentalHard]),
        quiet([UsedNone, MentalHard]),
        quiet([UsedAlcohol, MentalCoping]),
    ],
};
