//! Which pieces of the next step belong to which answers: tables, the most urgent row first.
//! What is made of them is in `next_step.rs`; how they are worded, in the texts.

use crate::engine::{AddOn, Assessment, Flag, OptionSet};
#[allow(clippy::enum_glob_use, reason = "a hundred options by their names")]
use crate::names::OptionName::{self, *};
use crate::names::{Detail, Tonight, Topic, Worry};

/// When a piece applies.
pub(super) enum When {
    /// Somebody chose one of these.
    Chosen(OptionSet),
    /// The advice comes with this.
    With(AddOn),
    /// Both.
    Both(OptionSet, AddOn),
    /// A line is repeated on every screen.
    Flagged(Flag),
    /// Always.
    Always,
}

impl When {
    pub(super) fn holds(&self, assessment: &Assessment) -> bool {
        match self {
            Self::Chosen(options) => assessment.facts.chosen.meets(*options),
            Self::Both(options, add_on) => {
                assessment.facts.chosen.meets(*options) && assessment.add_ons.has(*add_on)
            }
            Self::With(add_on) => assessment.add_ons.has(*add_on),
            Self::Flagged(flag) => assessment.flags.has(*flag),
            Self::Always => true,
        }
    }
}

pub(super) const fn set(mut names: &[OptionName]) -> OptionSet {
    let mut set = OptionSet::EMPTY;
    while let [name, rest @ ..] = names {
        set = set.with(name.set());
        names = rest;
    }
    set
}

pub(super) const MINOR: OptionSet = set(&[AgeUnder13, Age13To17]);

/// Thoughts that somebody has reported; an attempt that is already cared for is not among them.
const THOUGHTS: OptionSet = set(&[HarmWish, HarmThoughts, HarmThoughtsOften, HarmPlan, HarmAttempt]);

const UNWELL: OptionSet = set(&[MentalPsychosis, MentalMania]);

const DANGER_TO_SOMEBODY: OptionSet =
    THOUGHTS.with(UNWELL).with(set(&[HarmOthers, HarmOthersPlan, HarmSelfHarm]));

/// Trouble with use, as far as it has been reported.
const TROUBLE: OptionSet = set(&[
    ControlMore,
    ControlCannotCut,
    ControlFirst,
    ControlDespiteHarm,
    ControlNeed,
    ControlCravings,
    ControlOverdose,
    WithdrawalMild,
    WithdrawalStrong,
    WithdrawalSevere,
    WithdrawalNeverStopped,
    WithdrawalRoundClock,
]);

/// Where stopping may be dangerous. For opioids alone it is not, except in pregnancy, where medicine comes first.
pub(super) const DANGEROUS_TO_STOP: OptionSet = set(&[
    DailyAlcohol,
    DailySedatives,
    DailySedativesStopped,
    DailyGhb,
    DailyOther,
    DailyUnknown,
    DailyNotSure,
    DailyPreferNot,
    UsedSedatives,
    UsedGhb,
    UsedUnknown,
    UsedNotSure,
    UsedPreferNot,
    HealthStoppedMedicine,
    HealthPregnant,
]);

/// What is taken or drunk in another way than a doctor told.
pub(super) const NOT_AS_TOLD: OptionSet =
    DRINKS.with(STREET_DRUGS).with(set(&[UsedCannabis, UsedNotSure, UsedPreferNot]));

/// Where medicine for opioids is news, though methadone or buprenorphine is taken.
pub(super) const OPIOIDS_BESIDE: OptionSet = set(&[
    UsedOpioids,
    UsedKratom,
    UsedUnknown,
    UsedNotSure,
    UsedPreferNot,
    HealthMissedDoses,
    HealthStoppedMedicine,
]);

const DRINKS: OptionSet = set(&[UsedAlcohol]);
const STREET_DRUGS: OptionSet = set(&[UsedGhb, UsedKratom, UsedInhalants, UsedOther, UsedUnknown]);
const STREET_STIMULANTS: OptionSet = set(&[UnprescribedStimulants]);

/// One or two drinks a day, and nothing in the body, in control over use or in age that would make stopping them
/// dangerous. Of someone who never stops for a day nobody knows.
pub(super) const LITTLE_AND_NO_SIGN: OptionSet =
    set(&[Age18To64, Amount1To2, WithdrawalNone, ControlNone, HealthNone]);

/// A topic, what it is about, and what must also be there.
type Row = (Topic, OptionSet, OptionSet);

/// With a sign of trouble.
pub(super) const CLEAR: &[Row] = &[
    (Topic::Alcohol, DRINKS, TROUBLE.with(set(&[Amount5To7, Amount8To16, Amount17Plus]))),
    (Topic::Pills, set(&[UsedSedatives]), set(&[UnprescribedSedatives])),
    (Topic::Opioids, set(&[UsedOpioids]), set(&[UnprescribedOpioids])),
    (Topic::Opioids, set(&[UsedPastOpioids]), TROUBLE),
    (Topic::Cannabis, set(&[UsedCannabis]), TROUBLE),
    (Topic::Drugs, STREET_DRUGS.with(STREET_STIMULANTS), STREET_DRUGS.with(STREET_STIMULANTS)),
    (Topic::Mind, MIND, MIND),
    (Topic::Eating, EATING, EATING),
    (Topic::Gambling, set(&[HealthGambling]), set(&[HealthGambling])),
];

const MIND: OptionSet =
    THOUGHTS.with(UNWELL).with(set(&[MentalHard, MentalUnable, HarmSelfHarm, HarmOthers, HarmOthersPlan]));
const EATING: OptionSet = set(&[HealthEating, HealthLowWeight, HealthPurging]);

pub(super) const QUIET_MIND: &[Row] = &[(
    Topic::Mind,
    set(&[MentalCoping, MentalVoicesStable, HarmImages, HarmAttemptInCare]),
    set(&[MentalCoping, MentalVoicesStable, HarmImages, HarmAttemptInCare]),
)];

/// Without one.
pub(super) const QUIET: &[Row] = &[
    (Topic::Alcohol, DRINKS, DRINKS),
    (Topic::Pills, set(&[UsedSedatives]), set(&[UsedSedatives])),
    (Topic::Opioids, set(&[UsedOpioids, UsedPastOpioids]), set(&[UsedOpioids, UsedPastOpioids])),
    (Topic::Cannabis, set(&[UsedCannabis]), set(&[UsedCannabis])),
    (Topic::Drugs, set(&[UsedStimulants, UsedPast]), set(&[UsedStimulants, UsedPast])),
    (Topic::Tobacco, set(&[UsedNicotine]), set(&[UsedNicotine])),
];

pub(super) const DETAILS: &[(Detail, When)] = &[
    (Detail::Minor, When::Chosen(MINOR)),
    (Detail::Thoughts, When::Chosen(THOUGHTS)),
    (Detail::SelfHarm, When::Chosen(set(&[HarmSelfHarm]))),
    (Detail::Pregnant, When::Chosen(set(&[HealthPregnant]))),
    (Detail::AfterBirth, When::Chosen(set(&[HealthBirth]))),
    (Detail::MindDoctor, When::Chosen(UNWELL)),
    (
        Detail::Body,
        When::Chosen(set(&[
            HealthIllness,
            HealthSeizures,
            HealthYellow,
            HealthWound,
            HealthLowWeight,
            HealthPurging,
            HealthAntabuse,
        ])),
    ),
    (Detail::Unsafe, When::Chosen(set(&[HomeUnsafe]))),
    (Detail::Others, When::Chosen(set(&[HarmOthers, HarmOthersPlan]))),
    (Detail::StoppingAlcohol, When::Both(set(&[DailyAlcohol]), AddOn::DoNotStopSuddenly)),
    (Detail::StoppingPills, When::Both(set(&[DailySedatives]), AddOn::DoNotStopSuddenly)),
    (Detail::Stopping, When::Both(DANGEROUS_TO_STOP, AddOn::DoNotStopSuddenly)),
    (Detail::Overdose, When::Chosen(set(&[ControlOverdose]))),
    (Detail::MissedDoses, When::Chosen(set(&[HealthMissedDoses]))),
    (Detail::KeepMedicine, When::With(AddOn::KeepMedication)),
    (Detail::OpioidMedicine, When::With(AddOn::OpioidMedication)),
    (Detail::NoHome, When::Chosen(set(&[HomeUnstable]))),
    (Detail::UsedAgain, When::Chosen(set(&[LatelyUsed, LatelyUsedOften]))),
    (Detail::NoBetter, When::Chosen(set(&[LatelySame, LatelyWorse]))),
    (Detail::DrinksDaily, When::Chosen(set(&[DailyAlcohol]))),
    (
        Detail::UsesDaily,
        When::Chosen(set(&[DailyCannabis, DailyGhb, DailyKratom, DailyInhalants, DailyOther, DailyUnknown])),
    ),
    (
        Detail::Before,
        When::Chosen(set(&[HistoryNotEnough, HistoryReturned, HistoryReturnedOften, HistoryDetoxOften])),
    ),
];

pub(super) const TONIGHT: &[(Tonight, When)] = &[
    (Tonight::Thoughts, When::Flagged(Flag::CrisisLine)),
    (Tonight::Means, When::Chosen(DANGER_TO_SOMEBODY)),
    (Tonight::DoNotStop, When::Both(DANGEROUS_TO_STOP, AddOn::DoNotStopSuddenly)),
    (Tonight::Overdose, When::With(AddOn::Naloxone)),
    (Tonight::KeepMedicine, When::With(AddOn::KeepMedication)),
    (Tonight::Inhalants, When::With(AddOn::StopInhalants)),
    (Tonight::Unsafe, When::With(AddOn::SafePlace)),
    (Tonight::Shelter, When::Chosen(set(&[HomeUnstable]))),
    (Tonight::Adult, When::Chosen(MINOR)),
    (
        Tonight::Use,
        When::Chosen(DRINKS.with(STREET_DRUGS).with(STREET_STIMULANTS).with(set(&[LastToday, LastDays]))),
    ),
    (Tonight::Alone, When::Chosen(set(&[HomeAlone]))),
    (Tonight::Tell, When::Always),
    (Tonight::Call, When::Always),
    (Tonight::Rest, When::Always),
];

pub(super) const WORRIES: &[Worry] = &[
    Worry::Name,
    Worry::Records,
    Worry::Children,
    Worry::Papers,
    Worry::Work,
    Worry::Cost,
    Worry::Phone,
    Worry::Access,
    Worry::Military,
    Worry::Unready,
];

pub(super) const WORRIES_UNDER_18: &[Worry] = &[
    Worry::Name,
    Worry::Records,
    Worry::Teens,
    Worry::Papers,
    Worry::Cost,
    Worry::Phone,
    Worry::Access,
    Worry::Unready,
];
