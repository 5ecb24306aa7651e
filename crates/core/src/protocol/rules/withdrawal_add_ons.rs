//! What goes with use whatever the level: no sudden stop, naloxone, medication.
//! These rules set no level.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sources::{ALCOHOL_WITHDRAWAL, OPIOID_GUIDELINE, SAFETY_POLICY, SEDATIVE_TAPERING};
use crate::engine::{AddOn, Condition, Consequence, Dimension};
use crate::names::OptionName::{
    DailyAlcohol, DailyCannabis, DailyNone, DailyNotSure, DailyOther, DailyPreferNot, DailySedatives,
    JourneyFindHelp, NextDays, NextToday, NextUnlikely, UsedAlcohol, UsedCannabis, UsedNone, UsedNotSure,
    UsedOpioids, UsedOther, UsedPreferNot, UsedSedatives, UsedStimulants,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] =
    &[DO_NOT_STOP, UNKNOWN_DAILY, NALOXONE, OPIOID_MEDICATION, ALCOHOL_MEDICATION];

/// Sudden stopping can kill; also when the sedative is prescribed, also when the pattern is not told.
const DO_NOT_STOP: RulePage = RulePage {
    name: RuleName::DoNotStop,
    title: "Daily alcohol, sedatives or unknown drugs, or a pattern that does not rule it out",
    dimension: Dimension::Withdrawal,
    when: Condition::Either(&[
        any([DailyAlcohol, DailySedatives, DailyOther, UsedSedatives]),
        Condition::All(&[
            any([DailyNotSure, DailyPreferNot]),
            any([UsedAlcohol, UsedSedatives, UsedOther, UsedNotSure, UsedPreferNot]),
        ]),
    ]),
    then: &[Consequence::Add(AddOn::DoNotStopSuddenly)],
    source: &SEDATIVE_TAPERING,
    examples: &[
        fires([UsedAlcohol, DailyAlcohol]),
        fires([UsedSedatives]),
        fires([UsedNotSure, DailyOther]),
        fires([UsedAlcohol, DailyNotSure]),
        quiet([UsedAlcohol, DailyNone]),
        quiet([UsedCannabis, DailyCannabis]),
    ],
};

/// Unknown or other sedating drugs every day: treated as possibly dangerous.
const UNKNOWN_DAILY: RulePage = RulePage {
    name: RuleName::UnknownDaily,
    title: "Daily use of other or unknown drugs",
    dimension: Dimension::Withdrawal,
    when: any([DailyOther]),
    then: &[Consequence::Add(AddOn::MedicalCheck)],
    source: &SAFETY_POLICY,
    examples: &[fires([UsedOther, DailyOther]), quiet([UsedOther, DailyNone])],
};

/// Opioids, and everything that may be contaminated with fentanyl.
const NALOXONE: RulePage = RulePage {
    name: RuleName::Naloxone,
    title: "Opioids, stimulants, other or unknown drugs",
    dimension: Dimension::Withdrawal,
    when: any([UsedOpioids, UsedStimulants, UsedOther, UsedNotSure, UsedPreferNot]),
    then: &[Consequence::Add(AddOn::Naloxone)],
    source: &OPIOID_GUIDELINE,
    examples: &[
        fires([UsedOpioids]),
        fires([UsedStimulants]),
        quiet([UsedAlcohol, UsedCannabis]),
        quiet([UsedNone]),
    ],
};

/// Withdrawal alone is advised against: tolerance falls and the next use is more dangerous.
const OPIOID_MEDICATION: RulePage = RulePage {
    name: RuleName::OpioidMedication,
    title: "Any opioid use",
    dimension: Dimension::Withdrawal,
    when: any([UsedOpioids]),
    then: &[Consequence::Add(AddOn::OpioidMedication)],
    source: &OPIOID_GUIDELINE,
    examples: &[fires([UsedOpioids]), quiet([UsedStimulants])],
};

/// Medication helps people who drink daily or expect to drink soon.
const ALCOHOL_MEDICATION: RulePage = RulePage {
    name: RuleName::AlcoholMedication,
    title: "Alcohol, daily or expected within days",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[any([UsedAlcohol]), any([DailyAlcohol, NextToday, NextDays])]),
    then: &[Consequence::Add(AddOn::AlcoholMedication)],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([UsedAlcohol, DailyAlcohol]),
        fires([JourneyFindHelp, UsedAlcohol, NextDays]),
        quiet([JourneyFindHelp, UsedAlcohol, DailyNone, NextUnlikely]),
    ],
};
