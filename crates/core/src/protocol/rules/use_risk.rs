//! How far use is out of control, how heavy it is, and what comes after detox.
//! What stopping may bring is in withdrawal.rs; earlier treatment is in treatment.rs.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::{sets, sources};
use crate::engine::{Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    Amount1To2, Amount3To4, Amount5To7, Amount8To16, ControlCannotCut, ControlCravings, ControlDespiteHarm,
    ControlFirst, ControlMore, ControlNeed, ControlNone, ControlNotSure, ControlOverdose, ControlPreferNot,
    DailyAlcohol, DailyCannabis, DailyGhb, DailyInhalants, DailyKratom, DailyNone, DailyOpioids,
    DailyStimulants, DailyUnknown, HealthIllness, HealthPregnant, HistoryDetoxOften, HistoryHelped,
    HistoryLeftRehab, HistoryNever, HistoryReturned, HistoryReturnedOften, HomeUnstable, LastDays,
    LastDetoxed, LastLonger, LastMonth, LastNotSure, LastPreferNot, LastToday, LastWeek, PresentDetox,
    PresentHospital, PresentResidential, UnprescribedNone, UnprescribedOpioids, UnprescribedStimulants,
    UsedAlcohol, UsedCannabis, UsedKratom, UsedNicotine, UsedOpioids, UsedPast, UsedSedatives,
    UsedStimulants, WhoMe, WhoMeInCare, WhoSomeone, WhoSomeoneInCare, WithdrawalMild, WithdrawalStrong,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[
    SIGNS,
    MODERATE,
    DAILY,
    EIGHT_A_DAY,
    SICK_WITHOUT,
    SICK_WITHOUT_KRATOM,
    OVERDOSE,
    OPIOIDS_AND_SEDATIVES,
    COMPLEX_NEEDS,
    WITHHELD,
    OPIOIDS_WITHHELD,
    SEVERE,
    SEVERE_AFTER_DETOX,
    AFTER_DETOX,
    AFTER_TREATMENT,
    SEVERE_FAILED,
    SEVERE_NO_PLACE,
];

const SIGNS: RulePage = RulePage {
    name: RuleName::UseRiskSigns,
    title: "Four or five signs of lost control, any substance, last month",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[
        any([LastToday, LastDays, LastWeek, LastMonth, LastDetoxed, LastNotSure, LastPreferNot]),
        sets::FOUR_SIGNS,
        sets::PROBLEM_USE,
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::ICD11, &sources::IOP_ADVISORY, &sources::IOP_EVIDENCE],
    facts: "F-251, F-253, F-257",
    own_caution: "",
    examples: &[
        fires([UsedCannabis, LastToday, ControlMore, ControlCannotCut, ControlFirst, ControlNeed]),
        quiet([UsedCannabis, LastToday, ControlMore, ControlCannotCut, ControlNeed]),
        quiet([UsedCannabis, LastLonger, ControlMore, ControlCannotCut, ControlFirst, ControlNeed]),
    ],
};

const MODERATE: RulePage = RulePage {
    name: RuleName::UseRiskModerate,
    title: "Two signs with daily use, or three",
    dimension: Dimension::UseRisk,
    when: sets::MODERATE,
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::IOP_ADVISORY, &sources::IOP_EVIDENCE, &sources::COCAINE],
    facts: "F-253, F-255, F-257",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount3To4, ControlMore, ControlCannotCut]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount1To2, ControlMore, ControlCannotCut]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount5To7, ControlMore, ControlDespiteHarm]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, ControlMore]),
    ],
};

const DAILY: RulePage = RulePage {
    name: RuleName::UseRiskDaily,
    title: "Daily use that is heavy by itself",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[
        sets::RECENT,
        Condition::Either(&[
            Condition::All(&[
                any([DailyOpioids]),
                sets::OPIOIDS_NOT_AS_TOLD,
                Condition::Either(&[sets::ONE_SIGN, any([ControlCravings, ControlOverdose])]),
            ]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
            Condition::All(&[any([DailyStimulants]), sets::STIMULANTS_NOT_AS_TOLD]),
            any([DailyGhb, DailyInhalants, DailyUnknown]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::ICD11, &sources::IOP_EVIDENCE, &sources::NICE_CG115],
    facts: "F-251, F-203",
    own_caution: "the level",
    examples: &[
        fires([UsedStimulants, LastToday, DailyStimulants, UnprescribedStimulants]),
        fires([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, ControlNeed]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount5To7]),
        quiet([UsedStimulants, LastToday, DailyStimulants, UnprescribedNone]),
        quiet([UsedCannabis, LastToday, DailyCannabis]),
        quiet([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, ControlNone]),
    ],
};

const EIGHT_A_DAY: RulePage = RulePage {
    name: RuleName::UseRiskEightADay,
    title: "Eight drinks or more each day",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[sets::RECENT, any([DailyAlcohol]), sets::EIGHT_DRINKS_SAID]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::NICE_CG115, &sources::NY_WITHDRAWAL, &sources::CMAJ],
    facts: "F-203, F-205, F-256, F-008",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount5To7]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount8To16]),
    ],
};

const SICK_WITHOUT: RulePage = RulePage {
    name: RuleName::UseRiskSickWithout,
    title: "Daily opioids not as told, and very sick without",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[
        sets::ACUTE,
        any([DailyOpioids]),
        sets::OPIOIDS_NOT_AS_TOLD,
        sets::STRONG_WITHDRAWAL,
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::CDC_OPIOID, &sources::OTP, &sources::IOP_ADVISORY],
    facts: "F-501, F-503, F-504",
    own_caution: "the level",
    examples: &[
        fires([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalStrong]),
        quiet([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalMild]),
    ],
};

const SICK_WITHOUT_KRATOM: RulePage = RulePage {
    name: RuleName::UseRiskSickWithoutKratom,
    title: "Daily kratom, 7-OH or tianeptine, and very sick without",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[sets::ACUTE, any([DailyKratom]), sets::STRONG_WITHDRAWAL]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::TIANEPTINE, &sources::FDA_TIANEPTINE],
    facts: "F-510, F-511",
    own_caution: "the level",
    examples: &[
        fires([UsedKratom, LastToday, DailyKratom, WithdrawalStrong]),
        quiet([UsedKratom, LastToday, DailyKratom, WithdrawalMild]),
    ],
};

const OVERDOSE: RulePage = RulePage {
    name: RuleName::UseRiskOverdose,
    title: "An overdose in the last year, and use in the last month",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[sets::WITHIN_MONTH, any([ControlOverdose])]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::SURVIVORS, &sources::TOLERANCE],
    facts: "F-114, F-111",
    own_caution: "the level",
    examples: &[
        fires([UsedOpioids, LastWeek, UnprescribedOpioids, ControlOverdose]),
        quiet([UsedOpioids, LastLonger, UnprescribedOpioids, ControlOverdose]),
    ],
};

const OPIOIDS_AND_SEDATIVES: RulePage = RulePage {
    name: RuleName::UseRiskOpioidsAndSedatives,
    title: "Street opioids together with sedatives",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[
        sets::RECENT,
        Condition::All(&[any([UsedOpioids]), sets::OPIOIDS_NOT_AS_TOLD]),
        any([UsedSedatives]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::FDA_BENZO, &sources::OVERDOSE],
    facts: "F-515, F-503",
    own_caution: "the level",
    examples: &[
        fires([UsedSedatives, UsedOpioids, LastDays, UnprescribedOpioids]),
        quiet([UsedSedatives, UsedOpioids, LastDays, UnprescribedNone]),
        quiet([UsedOpioids, LastDays, UnprescribedOpioids]),
    ],
};

const COMPLEX_NEEDS: RulePage = RulePage {
    name: RuleName::UseRiskComplexNeeds,
    title: "Pregnancy or serious illness, with use that is daily or hard to control; of three to seven drinks not daily, with two signs",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[
        sets::RECENT,
        Condition::Either(&[
            Condition::All(&[
                any([HealthPregnant]),
                Condition::Either(&[
                    Condition::All(&[any([DailyAlcohol]), sets::THREE_DRINKS]),
                    Condition::All(&[any([DailyStimulants]), sets::STIMULANTS_NOT_AS_TOLD]),
                    sets::DAILY_SEDATIVES_NOT_AS_TOLD,
                    sets::DAILY_OPIOIDS_NOT_AS_TOLD,
                    any([DailyGhb, DailyInhalants, DailyUnknown]),
                ]),
            ]),
            Condition::All(&[
                any([HealthIllness]),
                Condition::Either(&[
                    Condition::All(&[sets::BEYOND_CANNABIS, sets::WEIGHT, sets::TWO_SIGNS]),
                    Condition::All(&[sets::BEYOND_ALCOHOL, sets::ONE_SIGN]),
                    Condition::All(&[any([DailyAlcohol]), sets::THREE_DRINKS, sets::ONE_SIGN]),
                    Condition::All(&[sets::EIGHT_DRINKS, sets::ONE_SIGN]),
                ]),
            ]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::NICE_CG115, &sources::ICD11, &sources::PRIORITY],
    facts: "F-256, F-251, F-508",
    own_caution: "",
    examples: &[
        fires([UsedStimulants, LastToday, DailyStimulants, UnprescribedStimulants, HealthPregnant]),
        fires([UsedStimulants, LastDays, UnprescribedStimulants, ControlDespiteHarm, HealthIllness]),
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount3To4, ControlMore, HealthIllness]),
        fires([UsedAlcohol, LastDays, DailyNone, Amount3To4, ControlMore, ControlDespiteHarm, HealthIllness]),
        fires([UsedAlcohol, LastDays, DailyNone, Amount8To16, ControlMore, HealthIllness]),
        quiet([UsedAlcohol, LastDays, DailyNone, Amount3To4, ControlMore, HealthIllness]),
        quiet([UsedAlcohol, LastDays, DailyNone, Amount5To7, ControlDespiteHarm, HealthIllness]),
        quiet([UsedAlcohol, LastDays, DailyNone, Amount1To2, HealthIllness]),
        quiet([UsedNicotine, HealthPregnant]),
    ],
};

const WITHHELD: RulePage = RulePage {
    name: RuleName::UseRiskWithheld,
    title: "Daily use, and control not told",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[
        sets::RECENT,
        sets::SIGNS_WITHHELD,
        Condition::Either(&[
            Condition::All(&[any([DailyAlcohol]), sets::FIVE_DRINKS]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
            Condition::All(&[any([DailyStimulants]), sets::STIMULANTS_NOT_AS_TOLD]),
            any([DailyGhb, DailyInhalants, DailyUnknown]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[],
    facts: "",
    own_caution: "the whole rule",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, ControlNotSure]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount1To2, ControlNotSure]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount5To7, ControlNotSure]),
    ],
};

const OPIOIDS_WITHHELD: RulePage = RulePage {
    name: RuleName::UseRiskOpioidsWithheld,
    title: "Street opioids daily, asked for someone else, and control not known",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[
        sets::RECENT,
        any([DailyOpioids]),
        any([UnprescribedOpioids]),
        sets::SIGNS_WITHHELD,
        any([WhoSomeone, WhoSomeoneInCare]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[],
    facts: "",
    own_caution: "the whole rule",
    examples: &[
        fires([WhoSomeone, UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, ControlNotSure]),
        quiet([WhoMe, UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, ControlNotSure]),
    ],
};

const SEVERE: RulePage = RulePage {
    name: RuleName::UseRiskSevere,
    title: "Four or five signs, with use in the last week",
    dimension: Dimension::UseRisk,
    when: sets::SEVERE_USE,
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::NICE_CG115, &sources::RYCHTARIK, &sources::TRICARE_PHP],
    facts: "F-254, F-256, F-257",
    own_caution: "",
    examples: &[
        fires([
            UsedStimulants,
            LastDays,
            UnprescribedStimulants,
            ControlMore,
            ControlCannotCut,
            ControlFirst,
            ControlDespiteHarm,
        ]),
        quiet([UsedAlcohol, LastMonth, ControlMore, ControlCannotCut, ControlFirst, ControlDespiteHarm]),
        quiet([
            UsedAlcohol,
            LastToday,
            DailyAlcohol,
            Amount1To2,
            ControlMore,
            ControlCannotCut,
            ControlFirst,
            ControlDespiteHarm,
        ]),
    ],
};

const SEVERE_AFTER_DETOX: RulePage = RulePage {
    name: RuleName::UseRiskSevereAfterDetox,
    title: "Finished detox, four or five signs, not yet in a program",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[
        any([LastDetoxed]),
        sets::FOUR_SIGNS,
        sets::BEYOND_CANNABIS,
        Condition::Either(&[sets::FINDS_HELP, any([PresentDetox, PresentHospital])]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::NICE_CG115],
    facts: "F-256, F-109",
    own_caution: "",
    examples: &[
        fires([WhoMe, UsedAlcohol, LastDetoxed, ControlMore, ControlCannotCut, ControlFirst, ControlNeed]),
        quiet([WhoMe, UsedAlcohol, LastDetoxed, ControlMore, ControlCannotCut]),
        quiet([
            WhoMeInCare,
            UsedAlcohol,
            LastDetoxed,
            ControlMore,
            ControlCannotCut,
            ControlFirst,
            ControlNeed,
            PresentResidential,
        ]),
    ],
};

const AFTER_DETOX: RulePage = RulePage {
    name: RuleName::UseRiskAfterDetox,
    title: "Finished detox: no program yet, or with some signs or urges",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[
        any([LastDetoxed]),
        sets::BEYOND_CANNABIS,
        Condition::Either(&[
            sets::FINDS_HELP,
            sets::TWO_SIGNS,
            any([ControlCravings, ControlNotSure, ControlPreferNot]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::CMAJ, &sources::IOP_ADVISORY],
    facts: "F-109, F-601",
    own_caution: "",
    examples: &[
        fires([WhoMe, UsedAlcohol, LastDetoxed, ControlNone]),
        fires([UsedAlcohol, LastDetoxed, ControlCravings]),
        quiet([WhoMeInCare, UsedAlcohol, LastDetoxed, ControlNone]),
    ],
};

const AFTER_TREATMENT: RulePage = RulePage {
    name: RuleName::UseRiskAfterTreatment,
    title: "Strong urges after treatment; or just out of detox, rehab or jail with use that is hard to control",
    dimension: Dimension::UseRisk,
    when: Condition::Either(&[
        Condition::All(&[
            any([ControlCravings]),
            any([HistoryHelped, HistoryReturned, HistoryReturnedOften, HistoryDetoxOften, HistoryLeftRehab]),
        ]),
        Condition::All(&[
            any([HistoryLeftRehab]),
            Condition::Either(&[sets::TWO_SIGNS, sets::SIGNS_WITHHELD]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::IOP_ADVISORY, &sources::TOLERANCE],
    facts: "F-601, F-111",
    own_caution: "",
    examples: &[
        fires([WhoMe, UsedPast, ControlCravings, HistoryLeftRehab]),
        fires([WhoMe, UsedAlcohol, ControlMore, ControlNeed, HistoryLeftRehab]),
        quiet([WhoMe, UsedPast, ControlCravings, HistoryNever]),
        quiet([WhoMe, UsedPast, ControlNone, HistoryLeftRehab]),
    ],
};

const SEVERE_FAILED: RulePage = RulePage {
    name: RuleName::UseRiskSevereFailed,
    title: "Four or five signs, and treatment more than once before",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[sets::SEVERE_USE, sets::RETURNED_OFTEN]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    sources: &[&sources::NY_RESIDENTIAL, &sources::COCAINE, &sources::RYCHTARIK],
    facts: "F-007, F-255, F-257",
    own_caution: "",
    examples: &[
        fires([
            WhoMe,
            UsedStimulants,
            LastToday,
            UnprescribedStimulants,
            ControlMore,
            ControlCannotCut,
            ControlFirst,
            ControlNeed,
            HistoryReturnedOften,
        ]),
        quiet([
            WhoMe,
            UsedStimulants,
            LastToday,
            UnprescribedStimulants,
            ControlMore,
            ControlCannotCut,
            ControlFirst,
            ControlNeed,
            HistoryReturned,
        ]),
        quiet([
            WhoMe,
            UsedCannabis,
            LastToday,
            ControlMore,
            ControlCannotCut,
            ControlFirst,
            ControlNeed,
            HistoryReturnedOften,
        ]),
    ],
};

const SEVERE_NO_PLACE: RulePage = RulePage {
    name: RuleName::UseRiskSevereNoPlace,
    title: "Four or five signs, and no steady place to live",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[sets::SEVERE_USE, any([HomeUnstable])]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    sources: &[&sources::NY_RESIDENTIAL, &sources::NICE_CG115, &sources::COCAINE],
    facts: "F-007, F-255, F-257",
    own_caution: "",
    examples: &[
        fires([
            UsedOpioids,
            LastToday,
            UnprescribedOpioids,
            ControlMore,
            ControlCannotCut,
            ControlFirst,
            ControlNeed,
            HomeUnstable,
        ]),
        quiet([UsedOpioids, LastToday, UnprescribedOpioids, ControlMore, ControlCannotCut, HomeUnstable]),
    ],
};
