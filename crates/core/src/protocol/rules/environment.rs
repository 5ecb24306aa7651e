//! Home: where it is not safe, not steady or works against recovery.
//! A poor home by itself never leads to a residential level (property P11).

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::{sets, sources};
use crate::engine::{AddOn, Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    ControlCannotCut, ControlDespiteHarm, ControlFirst, ControlMore, ControlNeed, ControlNone, DailyOpioids,
    HistoryNever, HistoryReturned, HistoryReturnedOften, HomeAlone, HomeStrained, HomeSupportive, HomeUnsafe,
    HomeUnstable, LastDays, LastToday, MentalCoping, MentalHard, MentalUnable, UnprescribedOpioids,
    UnprescribedStimulants, UsedAlcohol, UsedCannabis, UsedNone, UsedOpioids, UsedPast, UsedPastOpioids,
    UsedStimulants, WhoMe,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[
    SEVERE_RETURNED,
    FAILED_WITHOUT_SUPPORT,
    NO_PLACE,
    RETURNED_NO_PLACE,
    COMPLEX_RETURNED,
    RECOVERY_RESIDENCE,
    HOUSING,
    UNSAFE,
];

const SEVERE_RETURNED: RulePage = RulePage {
    name: RuleName::EnvironmentSevereReturned,
    title: "Four or five signs, treatment once before, and a home that works against recovery",
    dimension: Dimension::RecoveryEnvironment,
    when: Condition::All(&[sets::SEVERE_USE, sets::RETURNED, sets::AGAINST_RECOVERY]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    sources: &[&sources::NY_RESIDENTIAL, &sources::UK_ALCOHOL],
    facts: "F-007, F-257",
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
            HomeStrained,
            HistoryReturned,
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
            HomeStrained,
            HistoryNever,
        ]),
    ],
};

const FAILED_WITHOUT_SUPPORT: RulePage = RulePage {
    name: RuleName::EnvironmentFailedWithoutSupport,
    title: "Treatment more than once, use is hard to control, no support at home; any substance",
    dimension: Dimension::RecoveryEnvironment,
    when: Condition::All(&[
        sets::RECENT,
        sets::PROBLEM_USE,
        Condition::Either(&[sets::TWO_SIGNS, sets::CANNOT_CUT, sets::SIGNS_WITHHELD]),
        sets::RETURNED_OFTEN,
        sets::AGAINST_RECOVERY,
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    sources: &[&sources::APPEAL_FAILED, &sources::NY_RESIDENTIAL],
    facts: "F-007",
    own_caution: "",
    examples: &[
        fires([
            WhoMe,
            UsedCannabis,
            LastToday,
            ControlMore,
            ControlCannotCut,
            HomeStrained,
            HistoryReturnedOften,
        ]),
        quiet([
            WhoMe,
            UsedCannabis,
            LastToday,
            ControlMore,
            ControlCannotCut,
            HomeSupportive,
            HistoryReturnedOften,
        ]),
        quiet([WhoMe, UsedAlcohol, LastToday, ControlMore, HomeStrained, HistoryReturnedOften]),
    ],
};

const NO_PLACE: RulePage = RulePage {
    name: RuleName::EnvironmentNoPlace,
    title: "Heavy daily use, could not stop, treatment before, and no steady place to live",
    dimension: Dimension::RecoveryEnvironment,
    when: Condition::All(&[
        sets::RECENT,
        sets::HEAVY_DAILY,
        sets::CANNOT_CUT,
        sets::RETURNED,
        any([HomeUnstable]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    sources: &[&sources::NY_RESIDENTIAL, &sources::UK_ALCOHOL],
    facts: "F-007, F-256, F-257",
    own_caution: "",
    examples: &[
        fires([
            WhoMe,
            UsedOpioids,
            LastToday,
            DailyOpioids,
            UnprescribedOpioids,
            ControlCannotCut,
            HomeUnstable,
            HistoryReturned,
        ]),
        quiet([
            WhoMe,
            UsedOpioids,
            LastToday,
            DailyOpioids,
            UnprescribedOpioids,
            ControlCannotCut,
            HomeUnstable,
            HistoryNever,
        ]),
        quiet([
            WhoMe,
            UsedOpioids,
            LastToday,
            DailyOpioids,
            UnprescribedOpioids,
            ControlNeed,
            HomeUnstable,
            HistoryReturned,
        ]),
    ],
};

const RETURNED_NO_PLACE: RulePage = RulePage {
    name: RuleName::EnvironmentReturnedNoPlace,
    title: "Treatment more than once before, use with a sign of lost control, and no steady place to live",
    dimension: Dimension::RecoveryEnvironment,
    when: Condition::All(&[
        sets::RECENT,
        sets::WEIGHT,
        Condition::Either(&[sets::ONE_SIGN, sets::SIGNS_WITHHELD]),
        sets::RETURNED_OFTEN,
        any([HomeUnstable]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    sources: &[&sources::NY_RESIDENTIAL, &sources::COCAINE],
    facts: "F-007, F-255, F-257",
    own_caution: "",
    examples: &[
        fires([
            WhoMe,
            UsedStimulants,
            LastDays,
            UnprescribedStimulants,
            ControlDespiteHarm,
            HomeUnstable,
            HistoryReturnedOften,
        ]),
        quiet([
            WhoMe,
            UsedStimulants,
            LastDays,
            UnprescribedStimulants,
            ControlNone,
            HomeUnstable,
            HistoryReturnedOften,
        ]),
        quiet([
            WhoMe,
            UsedStimulants,
            LastDays,
            UnprescribedStimulants,
            ControlDespiteHarm,
            HomeUnstable,
            HistoryReturned,
        ]),
    ],
};

const COMPLEX_RETURNED: RulePage = RulePage {
    name: RuleName::EnvironmentComplexReturned,
    title: "Hard days, could not stop, treatment before, and a home that works against recovery",
    dimension: Dimension::RecoveryEnvironment,
    when: Condition::All(&[
        sets::RECENT,
        sets::WEIGHT,
        sets::CANNOT_CUT,
        sets::RETURNED,
        sets::AGAINST_RECOVERY,
        any([MentalHard, MentalUnable]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    sources: &[&sources::NICE_CG115, &sources::NY_RESIDENTIAL],
    facts: "F-256, F-007, F-257",
    own_caution: "",
    examples: &[
        fires([
            WhoMe,
            UsedStimulants,
            LastDays,
            UnprescribedStimulants,
            ControlCannotCut,
            MentalHard,
            HomeStrained,
            HistoryReturned,
        ]),
        quiet([
            WhoMe,
            UsedStimulants,
            LastDays,
            UnprescribedStimulants,
            ControlCannotCut,
            MentalCoping,
            HomeStrained,
            HistoryReturned,
        ]),
        quiet([
            WhoMe,
            UsedStimulants,
            LastDays,
            UnprescribedStimulants,
            ControlCannotCut,
            MentalHard,
            HomeSupportive,
            HistoryReturned,
        ]),
    ],
};

const RECOVERY_RESIDENCE: RulePage = RulePage {
    name: RuleName::EnvironmentRecoveryResidence,
    title: "A home that works against recovery, and use now or before",
    dimension: Dimension::RecoveryEnvironment,
    when: Condition::All(&[
        sets::AGAINST_RECOVERY,
        Condition::Either(&[sets::PROBLEM_USE, any([UsedPastOpioids, UsedPast])]),
    ]),
    then: &[Consequence::Add(AddOn::RecoveryResidence)],
    sources: &[&sources::HOUSING],
    facts: "F-607",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, HomeStrained]),
        fires([UsedPast, HomeUnstable]),
        quiet([UsedNone, HomeStrained]),
        quiet([UsedAlcohol, HomeAlone]),
    ],
};

const HOUSING: RulePage = RulePage {
    name: RuleName::EnvironmentHousing,
    title: "No steady place to live",
    dimension: Dimension::RecoveryEnvironment,
    when: any([HomeUnstable]),
    then: &[Consequence::Add(AddOn::HousingHelp)],
    sources: &[],
    facts: "",
    own_caution: "the whole rule",
    examples: &[fires([HomeUnstable]), quiet([HomeStrained])],
};

const UNSAFE: RulePage = RulePage {
    name: RuleName::EnvironmentUnsafe,
    title: "Not safe at home",
    dimension: Dimension::RecoveryEnvironment,
    when: any([HomeUnsafe]),
    then: &[Consequence::Add(AddOn::SafePlace)],
    sources: &[&sources::VIOLENCE],
    facts: "F-655",
    own_caution: "",
    examples: &[fires([HomeUnsafe]), quiet([HomeUnstable])],
};
