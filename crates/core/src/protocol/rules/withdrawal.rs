//! Dangerous withdrawal: where advice that is too low kills. Rules that set a level.
//! Amounts are not weighed: dependence, past withdrawal, other risks and company at night decide.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sources::{
    ALCOHOL_WITHDRAWAL, APPEAL_COMBINATION, ASSESSMENT_GUIDE, OPIOID_GUIDELINE, SAFETY_POLICY,
};
use crate::engine::{AddOn, Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    Age18To64, Age65Plus, DailyAlcohol, DailyNone, DailyNotSure, DailyOpioids, DailyOther, DailyPreferNot,
    DailySedatives, DailyStimulants, HealthIllness, HealthNone, HealthPregnant, HistoryDetoxOften,
    HistoryReturned, JourneyFindHelp, NightNo, NightSometimes, NightYes, UsedAlcohol, UsedCannabis,
    UsedNotSure, UsedOpioids, UsedOther, UsedPreferNot, UsedSedatives, UsedStimulants, WithdrawalMild,
    WithdrawalNeverStopped, WithdrawalNone, WithdrawalNotSure, WithdrawalPreferNot, WithdrawalSevere,
    WithdrawalStrong,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[
    COMPLICATED_BEFORE,
    SEVERE_OTHER,
    ALCOHOL_AND_SEDATIVES,
    TWO_DEPRESSANTS,
    STRONG,
    ILLNESS,
    PREGNANCY,
    AGE,
    MANY_DETOXES,
    ALONE_AT_NIGHT,
    SOMETIMES_ALONE,
    NEVER_STOPPED,
    AMBULATORY,
];

const MEDICAL: Consequence = Consequence::AtLeast(LevelOfCare::MedicallyManaged);
const CHECK: Consequence = Consequence::Add(AddOn::MedicalCheck);

/// Daily use of what gives dangerous withdrawal. "Not sure what it is" counts, and so does a pattern not told.
const DAILY_SEDATING: Condition = Condition::Either(&[
    any([DailyAlcohol, DailySedatives, DailyOther]),
    Condition::All(&[
        any([DailyNotSure, DailyPreferNot]),
        any([UsedAlcohol, UsedSedatives, UsedOther, UsedNotSure, UsedPreferNot]),
    ]),
]);
/// The same with opioids.
const DAILY_DEPRESSANT: Condition = Condition::Either(&[
    DAILY_SEDATING,
    any([DailyOpioids]),
    Condition::All(&[any([DailyNotSure, DailyPreferNot]), any([UsedOpioids])]),
]);
/// Some withdrawal, or none ever seen because use never stopped, or not known.
const SOME_WITHDRAWAL: Condition = any([
    WithdrawalMild,
    WithdrawalStrong,
    WithdrawalSevere,
    WithdrawalNeverStopped,
    WithdrawalNotSure,
    WithdrawalPreferNot,
]);

/// A past seizure or delirium. The guide calls it a prompt for hospital evaluation by itself.
const COMPLICATED_BEFORE: RulePage = RulePage {
    name: RuleName::ComplicatedBefore,
    title: "A withdrawal seizure, hallucinations or confusion, ever, with alcohol, sedatives, opioids or unknown drugs",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        any([WithdrawalSevere]),
        any([UsedAlcohol, UsedSedatives, UsedOpioids, UsedOther, UsedNotSure, UsedPreferNot]),
    ]),
    then: &[MEDICAL, CHECK],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([UsedAlcohol, WithdrawalSevere]),
        fires([UsedSedatives, WithdrawalSevere]),
        quiet([UsedAlcohol, WithdrawalMild]),
        quiet([UsedStimulants, WithdrawalSevere]),
    ],
};

/// Stimulants: withdrawal is rarely dangerous, but such symptoms need daily medical eyes.
const SEVERE_OTHER: RulePage = RulePage {
    name: RuleName::SevereOther,
    title: "Seizure, hallucinations or confusion with any substance",
    dimension: Dimension::Withdrawal,
    when: any([WithdrawalSevere]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization), CHECK],
    source: &SAFETY_POLICY,
    examples: &[fires([UsedStimulants, WithdrawalSevere]), quiet([UsedStimulants, WithdrawalStrong])],
};

/// Dangerous even in low amounts.
const ALCOHOL_AND_SEDATIVES: RulePage = RulePage {
    name: RuleName::AlcoholAndSedatives,
    title: "Alcohol and sedatives together, one of them daily",
    dimension: Dimension::Withdrawal,
    when: Condition::Either(&[
        Condition::All(&[any([DailyAlcohol]), any([UsedSedatives])]),
        Condition::All(&[any([DailySedatives]), any([UsedAlcohol])]),
    ]),
    then: &[MEDICAL, CHECK],
    source: &APPEAL_COMBINATION,
    examples: &[
        fires([UsedAlcohol, UsedSedatives, DailyAlcohol]),
        fires([UsedAlcohol, UsedSedatives, DailySedatives]),
        quiet([UsedAlcohol, UsedSedatives, DailyNone]),
        quiet([UsedAlcohol, DailyAlcohol]),
    ],
};

/// Two dependences at once make each withdrawal harder to judge and to treat.
const TWO_DEPRESSANTS: RulePage = RulePage {
    name: RuleName::TwoDepressants,
    title: "Daily use of two of alcohol, sedatives, opioids and unknown drugs",
    dimension: Dimension::Withdrawal,
    when: Condition::Either(&[
        Condition::All(&[any([DailyAlcohol]), any([DailySedatives, DailyOpioids, DailyOther])]),
        Condition::All(&[any([DailySedatives]), any([DailyOpioids, DailyOther])]),
        Condition::All(&[any([DailyOpioids]), any([DailyOther])]),
    ]),
    then: &[MEDICAL, CHECK],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([UsedAlcohol, UsedOpioids, DailyAlcohol, DailyOpioids]),
        fires([UsedOpioids, UsedOther, DailyOpioids, DailyOther]),
        quiet([UsedAlcohol, UsedOpioids, DailyAlcohol]),
        quiet([UsedAlcohol, UsedStimulants, DailyAlcohol, DailyStimulants]),
    ],
};

/// Shaking, vomiting, a racing heart. For opioids the guideline names severe vomiting.
const STRONG: RulePage = RulePage {
    name: RuleName::Strong,
    title: "Strong withdrawal from alcohol, sedatives, opioids or unknown drugs",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        any([WithdrawalStrong]),
        any([UsedAlcohol, UsedSedatives, UsedOpioids, UsedOther, UsedNotSure, UsedPreferNot]),
    ]),
    then: &[MEDICAL, CHECK],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([UsedAlcohol, WithdrawalStrong]),
        fires([UsedOpioids, WithdrawalStrong]),
        quiet([UsedAlcohol, WithdrawalMild]),
        quiet([UsedStimulants, UsedCannabis, WithdrawalStrong]),
    ],
};

/// Serious illness makes withdrawal dangerous at any strength.
const ILLNESS: RulePage = RulePage {
    name: RuleName::WithdrawalIllness,
    title: "Daily depressant use with a serious illness that is not under control",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[DAILY_DEPRESSANT, any([HealthIllness])]),
    then: &[MEDICAL, CHECK],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([UsedAlcohol, DailyAlcohol, HealthIllness]),
        fires([UsedOpioids, DailyOpioids, HealthIllness]),
        quiet([UsedAlcohol, DailyAlcohol, HealthNone]),
        quiet([UsedAlcohol, DailyNone, HealthIllness]),
    ],
};

/// Pregnancy with daily alcohol, sedatives, unknown drugs or opioids.
const PREGNANCY: RulePage = RulePage {
    name: RuleName::WithdrawalPregnancy,
    title: "Pregnancy with daily depressant use",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[DAILY_DEPRESSANT, any([HealthPregnant])]),
    then: &[MEDICAL, CHECK],
    source: &OPIOID_GUIDELINE,
    examples: &[
        fires([UsedAlcohol, DailyAlcohol, HealthPregnant]),
        fires([UsedOpioids, DailyOpioids, HealthPregnant]),
        quiet([UsedCannabis, HealthPregnant]),
    ],
};

/// Over 65 the risk of severe withdrawal rises.
const AGE: RulePage = RulePage {
    name: RuleName::WithdrawalAge,
    title: "65 or older, daily alcohol, sedatives or unknown drugs, and some withdrawal",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[DAILY_SEDATING, any([Age65Plus]), SOME_WITHDRAWAL]),
    then: &[MEDICAL, CHECK],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([UsedAlcohol, DailyAlcohol, Age65Plus, WithdrawalMild]),
        fires([UsedSedatives, DailySedatives, Age65Plus, WithdrawalNeverStopped]),
        quiet([UsedAlcohol, DailyAlcohol, Age65Plus, WithdrawalNone]),
        quiet([UsedAlcohol, DailyAlcohol, Age18To64, WithdrawalMild]),
    ],
};

/// Each withdrawal makes the next one worse.
const MANY_DETOXES: RulePage = RulePage {
    name: RuleName::ManyDetoxes,
    title: "Three or more detox stays, daily alcohol, sedatives or unknown drugs, and some withdrawal",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[DAILY_SEDATING, SOME_WITHDRAWAL, any([HistoryDetoxOften])]),
    then: &[MEDICAL, CHECK],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([JourneyFindHelp, UsedAlcohol, DailyAlcohol, WithdrawalMild, HistoryDetoxOften]),
        quiet([JourneyFindHelp, UsedAlcohol, DailyAlcohol, WithdrawalNone, HistoryDetoxOften]),
        quiet([JourneyFindHelp, UsedAlcohol, DailyAlcohol, WithdrawalMild, HistoryReturned]),
    ],
};

/// Nobody would notice a seizure or a breathing stop.
const ALONE_AT_NIGHT: RulePage = RulePage {
    name: RuleName::AloneAtNight,
    title: "Daily depressant use, some withdrawal, nobody reliable at night",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[DAILY_DEPRESSANT, SOME_WITHDRAWAL, any([NightNo])]),
    then: &[MEDICAL, CHECK],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([UsedAlcohol, DailyAlcohol, WithdrawalMild, NightNo]),
        fires([UsedOpioids, DailyOpioids, WithdrawalNeverStopped, NightNo]),
        quiet([UsedAlcohol, DailyAlcohol, WithdrawalMild, NightYes]),
        quiet([UsedOpioids, DailyOpioids, WithdrawalNone, NightNo]),
    ],
};

/// Some nights alone: daily clinical watch at least.
const SOMETIMES_ALONE: RulePage = RulePage {
    name: RuleName::SometimesAlone,
    title: "Daily alcohol, sedatives or unknown drugs, some withdrawal, some nights alone",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[DAILY_SEDATING, SOME_WITHDRAWAL, any([NightSometimes, NightNo])]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization), CHECK],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([UsedAlcohol, DailyAlcohol, WithdrawalMild, NightSometimes]),
        quiet([UsedAlcohol, DailyAlcohol, WithdrawalMild, NightYes]),
        quiet([UsedOpioids, DailyOpioids, WithdrawalMild, NightSometimes]),
    ],
};

/// Never a day without: nobody knows what stopping would do.
const NEVER_STOPPED: RulePage = RulePage {
    name: RuleName::NeverStopped,
    title: "Daily alcohol, sedatives or unknown drugs, never a day without",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[DAILY_SEDATING, any([WithdrawalNeverStopped])]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization), CHECK],
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([UsedAlcohol, DailyAlcohol, WithdrawalNeverStopped]),
        quiet([UsedAlcohol, DailyAlcohol, WithdrawalNone]),
        quiet([UsedOpioids, DailyOpioids, WithdrawalNeverStopped]),
    ],
};

/// Mild withdrawal, few risks, company at night: at home with a clinic close by is usual.
const AMBULATORY: RulePage = RulePage {
    name: RuleName::Ambulatory,
    title: "Daily depressant use with some withdrawal",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[DAILY_DEPRESSANT, SOME_WITHDRAWAL]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient), CHECK],
    source: &ALCOHOL_WITHDRAWAL,
    examples: &[
        fires([UsedAlcohol, DailyAlcohol, WithdrawalMild]),
        fires([UsedOther, DailyOther, WithdrawalNotSure]),
        fires([UsedAlcohol, DailyNotSure, WithdrawalMild]),
        quiet([UsedAlcohol, DailyAlcohol, WithdrawalNone]),
        quiet([UsedAlcohol, DailyNone, WithdrawalMild]),
    ],
};
