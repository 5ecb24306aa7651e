//! Risk of use: likelihood times consequence, as the published guide sets it out.
//! Cannabis alone never goes beyond intensive outpatient here (property P12): these risks are about other drugs.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sources::{ASSESSMENT_GUIDE, IOP_EVIDENCE};
use crate::engine::{Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    AwayBoth, AwayNeither, AwayNotDays, AwayNotNights, AwayNotSure, DailyAlcohol, DailyCannabis, DailyNone,
    DailyOpioids, DailyOther, DailySedatives, DailyStimulants, ImpactLittle, ImpactNotSure, ImpactPreferNot,
    ImpactSerious, ImpactSome, JourneyFindHelp, NextDays, NextToday, NextUnlikely, UsedAlcohol, UsedCannabis,
    UsedNotSure, UsedOpioids, UsedOther, UsedPreferNot, UsedSedatives, UsedStimulants,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] =
    &[TODAY_SERIOUS, NIGHTS_SERIOUS, DAYS_SERIOUS, TODAY_SOME, SERIOUS, SOON_SOME, DAILY];

/// Anything but cannabis alone; an answer withheld is not "cannabis alone".
const BEYOND_CANNABIS: Condition =
    any([UsedAlcohol, UsedSedatives, UsedOpioids, UsedStimulants, UsedOther, UsedNotSure, UsedPreferNot]);
/// Less serious, or not known: taken as less serious, never as harmless.
const LESS_SERIOUS: Condition = any([ImpactSome, ImpactSerious, ImpactNotSure, ImpactPreferNot]);

/// Likely within a day, and it could do serious harm.
const TODAY_SERIOUS: RulePage = RulePage {
    name: RuleName::TodaySerious,
    title: "Use within a day is likely and could do serious harm",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[any([NextToday]), any([ImpactSerious]), BEYOND_CANNABIS]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedOpioids, NextToday, ImpactSerious]),
        quiet([JourneyFindHelp, UsedOpioids, NextDays, ImpactSerious]),
        quiet([JourneyFindHelp, UsedCannabis, NextToday, ImpactSerious]),
    ],
};

/// Within days, serious, and the nights are the problem.
const NIGHTS_SERIOUS: RulePage = RulePage {
    name: RuleName::NightsSerious,
    title: "Serious harm within days, and the nights are the problem",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[any([AwayNotNights, AwayNeither]), BEYOND_CANNABIS]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedStimulants, NextDays, ImpactSerious, AwayNotNights]),
        fires([JourneyFindHelp, UsedStimulants, NextDays, ImpactSerious, AwayNeither]),
        quiet([JourneyFindHelp, UsedStimulants, NextDays, ImpactSerious, AwayNotDays]),
    ],
};

/// Within days, serious, and the days are the problem, or it is not known which.
const DAYS_SERIOUS: RulePage = RulePage {
    name: RuleName::DaysSerious,
    title: "Serious harm within days, and the days are the problem",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[any([AwayNotDays, AwayNeither, AwayNotSure]), BEYOND_CANNABIS]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedAlcohol, NextDays, ImpactSerious, AwayNotDays]),
        fires([JourneyFindHelp, UsedAlcohol, NextDays, ImpactSerious, AwayNotSure]),
        quiet([JourneyFindHelp, UsedAlcohol, NextDays, ImpactSerious, AwayBoth]),
    ],
};

/// Likely within a day, less serious.
const TODAY_SOME: RulePage = RulePage {
    name: RuleName::TodaySome,
    title: "Use within a day is likely, less serious",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[any([NextToday]), LESS_SERIOUS, BEYOND_CANNABIS]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedAlcohol, NextToday, ImpactSome]),
        fires([JourneyFindHelp, UsedAlcohol, NextToday, ImpactNotSure]),
        quiet([JourneyFindHelp, UsedAlcohol, NextToday, ImpactLittle]),
        quiet([JourneyFindHelp, UsedCannabis, NextToday, ImpactSome]),
    ],
};

/// Serious whenever it comes.
const SERIOUS: RulePage = RulePage {
    name: RuleName::Serious,
    title: "The next use could do serious harm",
    dimension: Dimension::UseRisk,
    when: any([ImpactSerious]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedAlcohol, NextUnlikely, ImpactSerious]),
        quiet([JourneyFindHelp, UsedAlcohol, NextUnlikely, ImpactSome]),
    ],
};

/// Within days, less serious.
const SOON_SOME: RulePage = RulePage {
    name: RuleName::SoonSome,
    title: "Use within days is likely, less serious",
    dimension: Dimension::UseRisk,
    when: Condition::All(&[any([NextToday, NextDays]), LESS_SERIOUS]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([JourneyFindHelp, UsedCannabis, NextDays, ImpactSome]),
        quiet([JourneyFindHelp, UsedCannabis, NextDays, ImpactLittle]),
        quiet([JourneyFindHelp, UsedCannabis, NextUnlikely, ImpactSome]),
    ],
};

/// Daily use of anything but cannabis: the next day is likely, whatever it is thought to do.
const DAILY: RulePage = RulePage {
    name: RuleName::Daily,
    title: "Daily use of anything but cannabis",
    dimension: Dimension::UseRisk,
    when: any([DailyAlcohol, DailySedatives, DailyOpioids, DailyStimulants, DailyOther]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    source: &IOP_EVIDENCE,
    examples: &[
        fires([UsedStimulants, DailyStimulants]),
        quiet([UsedCannabis, DailyCannabis]),
        quiet([UsedStimulants, DailyNone]),
    ],
};
