//! Home and support. A poor home alone adds a place to live and never a level (property P11).

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sets::{AGAINST_RECOVERY, USES};
use super::super::sources::{APPEAL_FAILED_TREATMENT, ASSESSMENT_GUIDE, SAFETY_POLICY};
use crate::engine::{AddOn, Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    HistoryDetoxOften, HistoryNever, HistoryReturned, HistoryReturnedOften, HomeStrained, HomeSupportive,
    HomeUnsafe, HomeUnstable, JourneyFindHelp, NextDays, NextToday, NextUnlikely, UsedAlcohol, UsedCannabis,
    UsedNone, UsedNotSure, UsedOpioids, UsedOther, UsedPreferNot, UsedSedatives, UsedStimulants,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] =
    &[RECOVERY_RESIDENCE, UNSAFE, FAILED_WITHOUT_SUPPORT, RETURNED_WITHOUT_SUPPORT];

/// Poor or no housing does not set a level: it adds a place to live.
const RECOVERY_RESIDENCE: RulePage = RulePage {
    name: RuleName::RecoveryResidence,
    title: "A home that works against recovery",
    dimension: Dimension::RecoveryEnvironment,
    when: AGAINST_RECOVERY,
    then: &[Consequence::Add(AddOn::RecoveryResidence)],
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([HomeStrained]), fires([HomeUnstable]), quiet([HomeSupportive])],
};

/// Violence at home: safety first, and a hotline that knows how.
const UNSAFE: RulePage = RulePage {
    name: RuleName::UnsafeHome,
    title: "Not safe at home",
    dimension: Dimension::RecoveryEnvironment,
    when: any([HomeUnsafe]),
    then: &[Consequence::Add(AddOn::SafePlace)],
    source: &SAFETY_POLICY,
    examples: &[fires([HomeUnsafe]), quiet([HomeUnstable])],
};

/// Repeated failure at lower levels and no support, even for cannabis alone.
const FAILED_WITHOUT_SUPPORT: RulePage = RulePage {
    name: RuleName::FailedWithoutSupport,
    title: "Repeated treatment, return to use, and no support at home",
    dimension: Dimension::RecoveryEnvironment,
    when: Condition::All(&[any([HistoryReturnedOften, HistoryDetoxOften]), AGAINST_RECOVERY, USES]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    source: &APPEAL_FAILED_TREATMENT,
    examples: &[
        fires([JourneyFindHelp, UsedCannabis, HomeStrained, HistoryReturnedOften]),
        quiet([JourneyFindHelp, UsedCannabis, HomeSupportive, HistoryReturnedOften]),
        quiet([JourneyFindHelp, UsedCannabis, HomeStrained, HistoryNever]),
        quiet([JourneyFindHelp, UsedNone, HomeStrained, HistoryReturnedOften]),
    ],
};

/// Returned to use after treatment, expects to use within days, and home is part of it.
const RETURNED_WITHOUT_SUPPORT: RulePage = RulePage {
    name: RuleName::ReturnedWithoutSupport,
    title: "Return to use after treatment, use within days likely, and a home that works against recovery",
    dimension: Dimension::RecoveryEnvironment,
    when: Condition::All(&[
        any([HistoryReturned, HistoryReturnedOften, HistoryDetoxOften]),
        AGAINST_RECOVERY,
        any([NextToday, NextDays]),
        any([UsedAlcohol, UsedSedatives, UsedOpioids, UsedStimulants, UsedOther, UsedNotSure, UsedPreferNot]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedStimulants, NextDays, HomeStrained, HistoryReturned]),
        quiet([JourneyFindHelp, UsedStimulants, NextUnlikely, HomeStrained, HistoryReturned]),
        quiet([JourneyFindHelp, UsedAlcohol, NextToday, HomeStrained, HistoryNever]),
    ],
};
