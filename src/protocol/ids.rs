//! The names of all questions and options, and their stable ids as settings, files and tests write them.
//! An id is never changed and never used again; a new one goes at the end of its question.

use crate::engine::{OptionId, OptionSet, QuestionId};

/// One enum per kind of name: the compiler then demands a text for each in every language.
macro_rules! names {
    ($(#[$doc:meta])* $name:ident($id:ident) { $($(#[$item:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum $name { $($(#[$item])* #[doc = concat!("`", $key, "`.")] $variant,)* }

        impl $name {
            /// All of them, in the order of their places.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The place, as the engine knows it.
            #[must_use]
            pub const fn id(self) -> $id {
                $id(self as u8)
            }

            /// The stable id.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// The name at a place, if there is one.
            #[must_use]
            pub fn at(id: $id) -> Option<Self> {
                Self::ALL.get(usize::from(id.0)).copied()
            }

            /// The name with this stable id, if there is one.
            #[must_use]
            pub fn with_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|name| name.key() == key)
            }
        }
    };
}

names! {
    /// The questions, in the order asked: safety first.
    QuestionName(QuestionId) {
        Who = "who",
        Journey = "journey",
        RedFlags = "red_flags",
        Harm = "harm",
        Age = "age",
        Used = "used",
        Daily = "daily",
        Withdrawal = "withdrawal",
        Night = "night",
        Health = "health",
        Mental = "mental",
        Present = "present",
        Return = "return",
        Progress = "progress",
        Missed = "missed",
        Next = "next",
        Impact = "impact",
        Away = "away",
        Home = "home",
        History = "history",
    }
}

names! {
    /// The options of all questions.
    OptionName(OptionId) {
        WhoMe = "who.me",
        WhoSomeone = "who.someone",
        JourneyFindHelp = "journey.find_help",
        JourneyInTreatment = "journey.in_treatment",
        RedFlagsNotWaking = "red_flags.not_waking",
        RedFlagsTookTooMuch = "red_flags.took_too_much",
        RedFlagsSeizure = "red_flags.seizure",
        RedFlagsConfused = "red_flags.confused",
        RedFlagsChest = "red_flags.chest",
        RedFlagsVomiting = "red_flags.vomiting",
        RedFlagsPregnancy = "red_flags.pregnancy",
        RedFlagsViolence = "red_flags.violence",
        RedFlagsVoices = "red_flags.voices",
        RedFlagsCannotCare = "red_flags.cannot_care",
        RedFlagsNone = "red_flags.none",
        RedFlagsNotSure = "red_flags.not_sure",
        HarmNone = "harm.none",
        HarmThoughts = "harm.thoughts",
        HarmPlan = "harm.plan",
        HarmAttempt = "harm.attempt",
        HarmNotSure = "harm.not_sure",
        HarmPreferNot = "harm.prefer_not",
        AgeUnder18 = "age.under_18",
        Age18To64 = "age.18_to_64",
        Age65Plus = "age.65_plus",
        AgeNotSure = "age.not_sure",
        AgePreferNot = "age.prefer_not",
        UsedAlcohol = "used.alcohol",
        UsedSedatives = "used.sedatives",
        UsedOpioids = "used.opioids",
        UsedStimulants = "used.stimulants",
        UsedCannabis = "used.cannabis",
        UsedOther = "used.other",
        UsedNone = "used.none",
        UsedNotSure = "used.not_sure",
        UsedPreferNot = "used.prefer_not",
        DailyAlcohol = "daily.alcohol",
        DailySedatives = "daily.sedatives",
        DailyOpioids = "daily.opioids",
        DailyStimulants = "daily.stimulants",
        DailyCannabis = "daily.cannabis",
        DailyOther = "daily.other",
        DailyNone = "daily.none",
        DailyNotSure = "daily.not_sure",
        DailyPreferNot = "daily.prefer_not",
        WithdrawalNone = "withdrawal.none",
        WithdrawalMild = "withdrawal.mild",
        WithdrawalStrong = "withdrawal.strong",
        WithdrawalSevere = "withdrawal.severe",
        WithdrawalNeverStopped = "withdrawal.never_stopped",
        WithdrawalNotSure = "withdrawal.not_sure",
        WithdrawalPreferNot = "withdrawal.prefer_not",
        NightYes = "night.yes",
        NightSometimes = "night.sometimes",
        NightNo = "night.no",
        NightNotSure = "night.not_sure",
        HealthPregnant = "health.pregnant",
        HealthIllness = "health.illness",
        HealthMedication = "health.medication",
        HealthNone = "health.none",
        HealthNotSure = "health.not_sure",
        HealthPreferNot = "health.prefer_not",
        MentalWell = "mental.well",
        MentalCoping = "mental.coping",
        MentalHard = "mental.hard",
        MentalUnable = "mental.unable",
        MentalPsychosis = "mental.psychosis",
        MentalNotSure = "mental.not_sure",
        MentalPreferNot = "mental.prefer_not",
        NextUnlikely = "next.unlikely",
        NextDays = "next.days",
        NextToday = "next.today",
        NextNotSure = "next.not_sure",
        NextPreferNot = "next.prefer_not",
        ImpactLittle = "impact.little",
        ImpactSome = "impact.some",
        ImpactSerious = "impact.serious",
        ImpactNotSure = "impact.not_sure",
        ImpactPreferNot = "impact.prefer_not",
        AwayBoth = "away.both",
        AwayNotDays = "away.not_days",
        AwayNotNights = "away.not_nights",
        AwayNeither = "away.neither",
        AwayNotSure = "away.not_sure",
        PresentOutpatient = "present.outpatient",
        PresentIntensiveOutpatient = "present.intensive_outpatient",
        PresentPartialHospitalization = "present.partial_hospitalization",
        PresentResidential = "present.residential",
        PresentHospital = "present.hospital",
        PresentNotSure = "present.not_sure",
        ProgressGoalsMet = "progress.goals_met",
        ProgressBetter = "progress.better",
        ProgressSame = "progress.same",
        ProgressWorse = "progress.worse",
        ProgressNotSure = "progress.not_sure",
        ReturnNo = "return.no",
        ReturnYes = "return.yes",
        ReturnNotSure = "return.not_sure",
        ReturnPreferNot = "return.prefer_not",
        MissedNo = "missed.no",
        MissedSome = "missed.some",
        MissedMany = "missed.many",
        MissedNotSure = "missed.not_sure",
        HomeSupportive = "home.supportive",
        HomeStrained = "home.strained",
        HomeUnstable = "home.unstable",
        HomeUnsafe = "home.unsafe",
        HomeNotSure = "home.not_sure",
        HomePreferNot = "home.prefer_not",
        HistoryNever = "history.never",
        HistoryHelped = "history.helped",
        HistoryReturned = "history.returned",
        HistoryReturnedOften = "history.returned_often",
        HistoryDetoxOften = "history.detox_often",
        HistoryNotSure = "history.not_sure",
        HistoryPreferNot = "history.prefer_not",
    }
}

impl OptionName {
    /// The set of one.
    #[must_use]
    pub const fn set(self) -> OptionSet {
        OptionSet::of(self.id())
    }
}
