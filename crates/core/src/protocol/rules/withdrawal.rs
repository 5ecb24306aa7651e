//! What stopping alcohol, opioids, sedatives and other sedating drugs may bring, and how much care it needs.
//! What goes with use whatever the level, such as naloxone and medicine, is in `withdrawal_add_ons.rs`.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::{sets, sources};
use crate::engine::{AddOn, Cause, Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    Age18To64, Age65Plus, Amount1To2, Amount3To4, Amount5To7, Amount8To16, Amount17Plus, AmountNotSure,
    ControlDespiteHarm, ControlMore, ControlNeed, ControlNotSure, DailyAlcohol, DailyGhb, DailyKratom,
    DailyNone, DailyOpioids, DailySedatives, DailySedativesStopped, DailyUnknown, HealthIllness,
    HealthLowWeight, HealthMedication, HealthMissedDoses, HealthNone, HealthPregnant, HealthSeizures,
    HealthWound, HistoryDetoxOften, HistoryReturned, HistoryReturnedOften, HomeAlone, HomeSupportive,
    HomeUnstable, LastDays, LastLonger, LastMonth, LastToday, LastWeek, MentalHard, MentalMania,
    MentalPsychosis, MentalUnable, UnprescribedNone, UnprescribedOpioids, UnprescribedSedatives, UsedAlcohol,
    UsedGhb, UsedOpioids, UsedSedatives, UsedUnknown, WhoMe, WithdrawalMild, WithdrawalNeverStopped,
    WithdrawalNone, WithdrawalNotSure, WithdrawalPreferNot, WithdrawalRoundClock, WithdrawalSevere,
    WithdrawalStrong,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[
    COMPLICATED_BEFORE,
    EASING,
    STRONG,
    LARGE_AMOUNT,
    ILLNESS,
    ALCOHOL_AND_SEDATIVES,
    TWO_DEPRESSANTS,
    NEVER_STOPPED,
    SEDATIVES_STOPPED_BADLY,
    SEDATIVES_STOPPED,
    GHB_DAY_AND_NIGHT,
    GHB,
    PREGNANCY,
    OPIOIDS_WITH_RISK,
    OPIOIDS_AGAIN,
    AGE,
    MANY_DETOXES,
    ALONE,
    SUPERVISED,
];

const COMPLICATED_BEFORE: RulePage = RulePage {
    name: RuleName::WithdrawalComplicatedBefore,
    title: "Past seizure, hallucinations or confusion in withdrawal, and use like that in the last three days",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        sets::SEVERE_WITHDRAWAL,
        Condition::Either(&[
            sets::DAILY_SEDATING,
            sets::EIGHT_DRINKS,
            sets::DAILY_OPIOIDS_NOT_AS_TOLD,
            any([DailySedativesStopped]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[
        &sources::NICE_CG100,
        &sources::UK_ALCOHOL,
        &sources::CMAJ,
        &sources::AU_ALCOHOL,
        &sources::NY_WITHDRAWAL,
    ],
    facts: "F-101, F-102, F-207",
    own_caution: "in part",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount3To4, WithdrawalSevere]),
        fires([UsedAlcohol, LastDays, DailyNone, Amount8To16, WithdrawalSevere]),
        fires([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalSevere]),
        quiet([UsedAlcohol, LastMonth]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount1To2]),
        quiet([UsedAlcohol, LastWeek, DailyAlcohol, Amount8To16, WithdrawalSevere]),
        quiet([UsedSedatives, LastToday, DailySedatives, UnprescribedNone, WithdrawalSevere]),
    ],
};

const EASING: RulePage = RulePage {
    name: RuleName::WithdrawalEasing,
    title: "The same, last use four to seven days ago; or strong withdrawal in the last three days from eight drinks or more, also if not daily, with two signs of lost control or not told",
    dimension: Dimension::Withdrawal,
    when: Condition::Either(&[
        Condition::All(&[
            sets::RECENT,
            sets::SEVERE_WITHDRAWAL,
            Condition::Either(&[
                sets::DAILY_SEDATING,
                sets::EIGHT_DRINKS,
                sets::DAILY_OPIOIDS_NOT_AS_TOLD,
                any([DailySedativesStopped]),
            ]),
        ]),
        Condition::All(&[
            sets::ACUTE,
            sets::STRONG_WITHDRAWAL,
            sets::EIGHT_DRINKS_SAID,
            Condition::Either(&[sets::TWO_SIGNS, sets::SIGNS_WITHHELD]),
        ]),
    ]),
    then: &[
        Consequence::AtLeast(LevelOfCare::IntensiveOutpatient),
        Consequence::Today(Cause::Medical),
        Consequence::Add(AddOn::MedicalCheck),
    ],
    sources: &[&sources::AU_ALCOHOL, &sources::CMAJ, &sources::ICD11],
    facts: "F-102, F-101, F-207, F-251",
    own_caution: "today, and the level with strong withdrawal",
    examples: &[
        fires([UsedAlcohol, LastWeek, DailyAlcohol, Amount8To16, WithdrawalSevere]),
        fires([
            UsedAlcohol,
            LastToday,
            DailyNone,
            Amount8To16,
            WithdrawalStrong,
            ControlMore,
            ControlDespiteHarm,
        ]),
        fires([UsedAlcohol, LastToday, DailyNone, Amount8To16, WithdrawalStrong, ControlNotSure]),
        quiet([UsedAlcohol, LastWeek, DailyAlcohol, Amount8To16, WithdrawalMild]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount8To16, WithdrawalStrong, ControlMore]),
        quiet([
            UsedAlcohol,
            LastToday,
            DailyNone,
            Amount8To16,
            WithdrawalMild,
            ControlMore,
            ControlDespiteHarm,
        ]),
        quiet([
            UsedAlcohol,
            LastWeek,
            DailyNone,
            Amount8To16,
            WithdrawalStrong,
            ControlMore,
            ControlDespiteHarm,
        ]),
    ],
};

const STRONG: RulePage = RulePage {
    name: RuleName::WithdrawalStrong,
    title: "Strong withdrawal from daily alcohol, sedatives not as told, GHB or unknown drugs; or from eight drinks on some days, needed to feel normal",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        sets::STRONG_WITHDRAWAL,
        Condition::Either(&[sets::DAILY_SEDATING, sets::DEPENDENT_DRINKING]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::NY_WITHDRAWAL, &sources::AU_ALCOHOL, &sources::CMAJ, &sources::ICD11],
    facts: "F-207, F-008, F-251",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalStrong]),
        fires([UsedSedatives, LastDays, DailySedatives, UnprescribedSedatives, WithdrawalStrong]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalMild]),
        quiet([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalStrong]),
        quiet([UsedAlcohol, LastWeek, DailyAlcohol, Amount8To16, WithdrawalStrong]),
        quiet([UsedSedatives, LastToday, DailySedatives, UnprescribedNone, WithdrawalStrong]),
        fires([
            UsedAlcohol,
            LastDays,
            DailyNone,
            Amount8To16,
            WithdrawalStrong,
            ControlDespiteHarm,
            ControlNeed,
        ]),
        quiet([
            UsedAlcohol,
            LastDays,
            DailyNone,
            Amount8To16,
            WithdrawalStrong,
            ControlMore,
            ControlDespiteHarm,
        ]),
        quiet([UsedAlcohol, LastDays, DailyNone, Amount8To16, WithdrawalStrong, ControlNeed]),
    ],
};

const LARGE_AMOUNT: RulePage = RulePage {
    name: RuleName::WithdrawalLargeAmount,
    title: "Seventeen drinks a day or more",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[sets::ACUTE, any([DailyAlcohol]), any([Amount17Plus])]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::NICE_CG115, &sources::UK_ALCOHOL],
    facts: "F-203, F-204, F-205",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount17Plus, WithdrawalNone]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalNone]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount17Plus, WithdrawalNone]),
    ],
};

const ILLNESS: RulePage = RulePage {
    name: RuleName::WithdrawalIllness,
    title: "Five drinks a day or more, sedatives not as told, GHB or unknown drugs, with serious illness or seizures; eight drinks or more with a mind that is not well",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        Condition::Either(&[
            Condition::All(&[
                any([HealthIllness, HealthSeizures]),
                Condition::Either(&[
                    Condition::All(&[any([DailyAlcohol]), sets::FIVE_DRINKS]),
                    sets::DAILY_SEDATIVES_NOT_AS_TOLD,
                    any([DailyGhb, DailyUnknown]),
                ]),
            ]),
            Condition::All(&[
                any([DailyAlcohol]),
                sets::EIGHT_DRINKS_SAID,
                any([MentalUnable, MentalPsychosis, MentalMania]),
            ]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::NICE_CG115, &sources::NICE_CG100, &sources::AU_ALCOHOL, &sources::SA_BENZO],
    facts: "F-203, F-211, F-209",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalMild, HealthSeizures]),
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, WithdrawalNone, HealthIllness]),
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalNone, MentalUnable]),
        fires([UsedSedatives, LastToday, DailySedatives, UnprescribedSedatives, HealthSeizures]),
        quiet([UsedSedatives, LastToday, DailySedatives, UnprescribedNone, HealthSeizures]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount3To4, WithdrawalNone, HealthIllness]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalNone, HealthNone, MentalHard]),
    ],
};

const ALCOHOL_AND_SEDATIVES: RulePage = RulePage {
    name: RuleName::WithdrawalAlcoholAndSedatives,
    title: "Alcohol and sedatives together, beyond a drink or two",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::RECENT,
        sets::THREE_DRINKS,
        Condition::Either(&[
            Condition::All(&[
                any([DailyAlcohol]),
                Condition::Either(&[
                    any([DailySedatives]),
                    Condition::All(&[any([UsedSedatives]), sets::SEDATIVES_NOT_AS_TOLD]),
                ]),
            ]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::APPEAL_COMBINATION, &sources::AU_ALCOHOL, &sources::FDA_BENZO],
    facts: "F-206, F-209",
    own_caution: "",
    examples: &[
        fires([
            UsedAlcohol,
            UsedSedatives,
            LastToday,
            DailyAlcohol,
            DailySedatives,
            UnprescribedNone,
            Amount3To4,
        ]),
        fires([UsedAlcohol, UsedSedatives, LastToday, DailyAlcohol, UnprescribedSedatives, Amount5To7]),
        fires([UsedAlcohol, UsedSedatives, LastToday, DailySedatives, UnprescribedSedatives, Amount3To4]),
        quiet([
            UsedAlcohol,
            UsedSedatives,
            LastToday,
            DailyAlcohol,
            DailySedatives,
            UnprescribedNone,
            Amount1To2,
        ]),
        quiet([UsedAlcohol, UsedSedatives, LastToday, DailySedatives, UnprescribedNone, Amount5To7]),
        quiet([UsedAlcohol, UsedSedatives, LastMonth, DailyNone]),
    ],
};

const TWO_DEPRESSANTS: RulePage = RulePage {
    name: RuleName::WithdrawalTwoDepressants,
    title: "Daily use of two of alcohol, sedatives not as told, opioids, GHB, unknown drugs; methadone counts",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        Condition::Either(&[
            Condition::All(&[
                any([DailyAlcohol]),
                sets::THREE_DRINKS,
                Condition::Either(&[sets::DAILY_OPIOIDS_NOT_AS_TOLD, any([DailyGhb, DailyUnknown])]),
            ]),
            Condition::All(&[
                any([DailyAlcohol]),
                sets::FIVE_DRINKS,
                any([HealthMedication, HealthMissedDoses]),
            ]),
            Condition::All(&[
                sets::DAILY_SEDATIVES_NOT_AS_TOLD,
                Condition::Either(&[
                    any([DailyOpioids, DailyGhb, DailyKratom, DailyUnknown]),
                    any([HealthMedication, HealthMissedDoses]),
                ]),
            ]),
            Condition::All(&[sets::DAILY_OPIOIDS_NOT_AS_TOLD, any([DailyGhb])]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::AU_ALCOHOL, &sources::UK_ALCOHOL, &sources::SA_BENZO],
    facts: "F-207, F-503",
    own_caution: "",
    examples: &[
        fires([
            UsedAlcohol,
            UsedOpioids,
            LastToday,
            DailyAlcohol,
            DailyOpioids,
            UnprescribedOpioids,
            Amount5To7,
        ]),
        fires([UsedSedatives, LastToday, DailySedatives, UnprescribedSedatives, HealthMedication]),
        quiet([UsedSedatives, LastToday, DailySedatives, UnprescribedNone, HealthMedication]),
        quiet([
            UsedAlcohol,
            UsedOpioids,
            LastToday,
            DailyAlcohol,
            DailyOpioids,
            UnprescribedNone,
            Amount5To7,
        ]),
    ],
};

const NEVER_STOPPED: RulePage = RulePage {
    name: RuleName::WithdrawalNeverStopped,
    title: "Sedatives not as told, or an unknown drug, daily and never a day without",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        Condition::Either(&[sets::DAILY_SEDATIVES_NOT_AS_TOLD, any([DailyUnknown])]),
        any([WithdrawalNeverStopped, WithdrawalRoundClock]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::FDA_BENZO, &sources::SA_BENZO, &sources::GHB],
    facts: "F-104, F-209, F-110",
    own_caution: "the bed",
    examples: &[
        fires([UsedSedatives, LastToday, DailySedatives, UnprescribedSedatives, WithdrawalNeverStopped]),
        fires([UsedUnknown, LastToday, DailyUnknown, WithdrawalNeverStopped]),
        quiet([UsedSedatives, LastToday, DailySedatives, UnprescribedNone, WithdrawalNeverStopped]),
        quiet([UsedSedatives, LastToday, DailySedatives, UnprescribedSedatives, WithdrawalMild]),
    ],
};

const SEDATIVES_STOPPED_BADLY: RulePage = RulePage {
    name: RuleName::WithdrawalSedativesStoppedBadly,
    title: "Daily sedatives stopped at once in four weeks, with strong withdrawal",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[sets::WITHIN_MONTH, any([DailySedativesStopped]), sets::STRONG_WITHDRAWAL]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::FDA_BENZO, &sources::SA_BENZO],
    facts: "F-104, F-209",
    own_caution: "",
    examples: &[
        fires([UsedSedatives, LastMonth, DailySedativesStopped, WithdrawalStrong]),
        quiet([UsedSedatives, LastMonth, DailySedativesStopped, WithdrawalMild]),
        quiet([UsedAlcohol, UsedSedatives, LastLonger, DailySedativesStopped, WithdrawalStrong]),
    ],
};

const SEDATIVES_STOPPED: RulePage = RulePage {
    name: RuleName::WithdrawalSedativesStopped,
    title: "Daily sedatives stopped at once or run out in four weeks",
    dimension: Dimension::Withdrawal,
    when: any([DailySedativesStopped]),
    then: &[Consequence::Today(Cause::Medical), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::FDA_BENZO],
    facts: "F-104, F-209",
    own_caution: "today",
    examples: &[
        fires([UsedSedatives, LastWeek, DailySedativesStopped]),
        fires([UsedAlcohol, UsedSedatives, LastLonger, DailySedativesStopped]),
        quiet([UsedSedatives, LastToday, DailySedatives]),
    ],
};

const GHB_DAY_AND_NIGHT: RulePage = RulePage {
    name: RuleName::WithdrawalGhbDayAndNight,
    title: "GHB, phenibut or butalbital daily, around the clock, never stopped, or sick without",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::RECENT,
        any([DailyGhb]),
        any([
            WithdrawalStrong,
            WithdrawalSevere,
            WithdrawalNeverStopped,
            WithdrawalRoundClock,
            WithdrawalNotSure,
            WithdrawalPreferNot,
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::GHB, &sources::PHENIBUT, &sources::BARBITURATE],
    facts: "F-105 to F-107, F-110, F-514",
    own_caution: "",
    examples: &[
        fires([UsedGhb, LastToday, DailyGhb, WithdrawalNeverStopped]),
        fires([UsedGhb, LastToday, DailyGhb, WithdrawalRoundClock]),
        quiet([UsedGhb, LastToday, DailyGhb, WithdrawalMild]),
        quiet([UsedGhb, LastDays, DailyNone]),
    ],
};

const GHB: RulePage = RulePage {
    name: RuleName::WithdrawalGhb,
    title: "GHB, phenibut or butalbital daily",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[sets::RECENT, any([DailyGhb])]),
    then: &[
        Consequence::AtLeast(LevelOfCare::PartialHospitalization),
        Consequence::Today(Cause::Medical),
        Consequence::Add(AddOn::MedicalCheck),
    ],
    sources: &[&sources::GHB],
    facts: "F-106, F-110",
    own_caution: "the level",
    examples: &[
        fires([UsedGhb, LastToday, DailyGhb, WithdrawalNone]),
        quiet([UsedGhb, LastToday, DailyNone]),
    ],
};

const PREGNANCY: RulePage = RulePage {
    name: RuleName::WithdrawalPregnancy,
    title: "Pregnant, with daily alcohol (three or more), sedatives not as told, GHB or unknown drugs",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::RECENT,
        any([HealthPregnant]),
        Condition::Either(&[
            Condition::All(&[any([DailyAlcohol]), sets::THREE_DRINKS]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
            any([DailyGhb, DailyUnknown]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::WHO_PREGNANCY],
    facts: "F-508",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, HealthPregnant]),
        quiet([UsedAlcohol, LastToday, DailyNone, Amount1To2, HealthPregnant]),
        quiet([UsedSedatives, LastToday, DailySedatives, UnprescribedNone, HealthPregnant]),
        quiet([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalMild, HealthPregnant]),
    ],
};

const OPIOIDS_WITH_RISK: RulePage = RulePage {
    name: RuleName::WithdrawalOpioidsWithRisk,
    title: "Strong opioid withdrawal in pregnancy; or withdrawal that may be strong with serious illness, an open wound or very low weight",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        sets::DAILY_OPIOIDS_NOT_AS_TOLD,
        Condition::Either(&[
            Condition::All(&[sets::STRONG_WITHDRAWAL, any([HealthPregnant])]),
            Condition::All(&[
                any([WithdrawalStrong, WithdrawalSevere, WithdrawalNotSure, WithdrawalPreferNot]),
                any([HealthIllness, HealthWound, HealthLowWeight]),
            ]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::MEDETOMIDINE, &sources::WHO_PREGNANCY],
    facts: "F-503, F-314, F-508, F-302",
    own_caution: "for wounds",
    examples: &[
        fires([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalStrong, HealthPregnant]),
        fires([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalStrong, HealthWound]),
        quiet([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalStrong, HealthNone]),
    ],
};

const OPIOIDS_AGAIN: RulePage = RulePage {
    name: RuleName::WithdrawalOpioidsAgain,
    title: "Strong opioid withdrawal, and treatment more than once before",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        any([DailyOpioids]),
        sets::OPIOIDS_NOT_AS_TOLD,
        sets::STRONG_WITHDRAWAL,
        sets::RETURNED_OFTEN,
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::NY_WITHDRAWAL, &sources::APPEAL_OPIOID],
    facts: "F-008",
    own_caution: "",
    examples: &[
        fires([
            WhoMe,
            UsedOpioids,
            LastToday,
            DailyOpioids,
            UnprescribedOpioids,
            WithdrawalStrong,
            HistoryReturnedOften,
        ]),
        quiet([
            WhoMe,
            UsedOpioids,
            LastToday,
            DailyOpioids,
            UnprescribedOpioids,
            WithdrawalStrong,
            HistoryReturned,
        ]),
        quiet([
            WhoMe,
            UsedOpioids,
            LastToday,
            DailyOpioids,
            UnprescribedOpioids,
            WithdrawalMild,
            HistoryReturnedOften,
        ]),
    ],
};

const AGE: RulePage = RulePage {
    name: RuleName::WithdrawalAge,
    title: "65 or older, five drinks a day or sedatives not as told, and some withdrawal",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        any([Age65Plus]),
        sets::SOME_WITHDRAWAL,
        Condition::Either(&[
            Condition::All(&[any([DailyAlcohol]), sets::FIVE_DRINKS]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
            any([DailyGhb, DailyUnknown]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::NICE_CG115, &sources::NICE_CG100],
    facts: "F-203, F-656",
    own_caution: "five as the limit",
    examples: &[
        fires([Age65Plus, UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, WithdrawalMild]),
        quiet([Age65Plus, UsedAlcohol, LastToday, DailyAlcohol, Amount1To2, WithdrawalMild]),
        quiet([Age65Plus, UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, WithdrawalNone]),
        quiet([Age18To64, UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, WithdrawalMild]),
    ],
};

const MANY_DETOXES: RulePage = RulePage {
    name: RuleName::WithdrawalManyDetoxes,
    title: "Three or more detox stays, and some withdrawal",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        sets::SOME_WITHDRAWAL,
        any([HistoryDetoxOften]),
        Condition::Either(&[
            Condition::All(&[any([DailyAlcohol]), sets::FIVE_DRINKS]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
            any([DailyGhb, DailyUnknown]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::AU_ALCOHOL],
    facts: "F-207",
    own_caution: "",
    examples: &[
        fires([WhoMe, UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalMild, HistoryDetoxOften]),
        quiet([WhoMe, UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalNone, HistoryDetoxOften]),
        quiet([WhoMe, UsedAlcohol, LastToday, DailyAlcohol, Amount3To4, WithdrawalMild, HistoryDetoxOften]),
    ],
};

const ALONE: RulePage = RulePage {
    name: RuleName::WithdrawalAlone,
    title: "Eight drinks a day or such drugs, some withdrawal, and nobody at night or no home",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::ACUTE,
        sets::SOME_WITHDRAWAL,
        any([HomeUnstable, HomeAlone]),
        Condition::Either(&[
            Condition::All(&[any([DailyAlcohol]), sets::EIGHT_DRINKS]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
            any([DailyGhb, DailyUnknown]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::AU_ALCOHOL, &sources::NICE_CG100],
    facts: "F-203, F-102",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalMild, HomeAlone]),
        fires([UsedAlcohol, LastToday, DailyAlcohol, AmountNotSure, WithdrawalMild, HomeUnstable]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalMild, HomeSupportive]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount3To4, WithdrawalMild, HomeAlone]),
        quiet([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalStrong, HomeAlone]),
    ],
};

const SUPERVISED: RulePage = RulePage {
    name: RuleName::WithdrawalSupervised,
    title: "Withdrawal that a clinic can watch by day",
    dimension: Dimension::Withdrawal,
    when: Condition::All(&[
        sets::RECENT,
        Condition::Either(&[
            Condition::All(&[any([DailyAlcohol]), sets::EIGHT_DRINKS_SAID]),
            Condition::All(&[
                sets::SOME_WITHDRAWAL,
                Condition::Either(&[
                    Condition::All(&[any([DailyAlcohol]), sets::THREE_DRINKS]),
                    sets::DEPENDENT_DRINKING,
                    Condition::All(&[sets::EIGHT_DRINKS_SAID, sets::STRONG_WITHDRAWAL, sets::TWO_SIGNS]),
                    sets::DAILY_SEDATIVES_NOT_AS_TOLD,
                    any([DailySedativesStopped, DailyGhb, DailyUnknown]),
                    sets::DAILY_WITHHELD,
                ]),
            ]),
        ]),
    ]),
    then: &[Consequence::Add(AddOn::SupervisedWithdrawal), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::NY_WITHDRAWAL, &sources::NICE_CG115, &sources::CMAJ, &sources::AU_ALCOHOL],
    facts: "F-008, F-009, F-203",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount3To4, WithdrawalMild]),
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalNone]),
        fires([
            UsedAlcohol,
            LastToday,
            DailyNone,
            Amount8To16,
            WithdrawalStrong,
            ControlMore,
            ControlDespiteHarm,
        ]),
        fires([UsedAlcohol, LastToday, DailyNone, Amount17Plus, WithdrawalMild, ControlMore, ControlNeed]),
        quiet([
            UsedAlcohol,
            LastToday,
            DailyNone,
            Amount8To16,
            WithdrawalMild,
            ControlMore,
            ControlDespiteHarm,
        ]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount1To2, WithdrawalMild]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, WithdrawalNone]),
        quiet([UsedOpioids, LastToday, DailyOpioids, UnprescribedOpioids, WithdrawalMild]),
        quiet([UsedSedatives, LastToday, DailySedatives, UnprescribedNone, WithdrawalMild]),
    ],
};
