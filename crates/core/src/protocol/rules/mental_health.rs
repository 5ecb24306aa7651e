//! Thoughts of harm, mood, psychosis and mania.
//! Danger to life now is in safety.rs.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::{sets, sources};
use crate::engine::{AddOn, Cause, Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    Age13To17, Age18To64, AgeUnder13, Amount1To2, Amount5To7, Amount8To16, ControlCannotCut, ControlMore,
    ControlNeed, DailyAlcohol, DailyGhb, DailyNone, DailyUnknown, HarmAttempt, HarmAttemptInCare, HarmImages,
    HarmNone, HarmNotSure, HarmOthers, HarmOthersPlan, HarmPlan, HarmPreferNot, HarmSelfHarm, HarmThoughts,
    HarmThoughtsOften, HarmWish, HealthBirth, HealthLowWeight, HealthPregnant, HealthPurging,
    HistoryDetoxOften, HistoryHelped, HistoryLeftHospital, HistoryLeftRehab, HistoryNever, HistoryNotEnough,
    HistoryReturned, HistoryReturnedOften, HomeAlone, HomeStrained, HomeSupportive, HomeUnsafe, HomeUnstable,
    LastDays, LastToday, LatelyMissed, LatelySame, LatelyUsed, LatelyUsedOften, LatelyWorse, MentalCoping,
    MentalHard, MentalMania, MentalPsychosis, MentalUnable, MentalVoicesStable, RedFlagsNone,
    RedFlagsNotSure, UsedAlcohol, UsedCannabis, UsedGhb, UsedKratom, UsedNone, UsedUnknown, WhoMe,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[
    THOUGHTS,
    THOUGHTS_WITHOUT_SUPPORT,
    THOUGHTS_AND_HARD,
    WISH_AND_USE,
    THOUGHTS_OFTEN,
    NO_SAFE_NIGHT,
    ALONE_AND_DRINKING,
    ATTEMPT_IN_CARE,
    ATTEMPT_JUST_HOME,
    SELF_HARM,
    OTHERS,
    MINOR_TODAY,
    WITHHELD,
    PREFERS_NOT,
    NOTHING_RULED_OUT,
    PSYCHOSIS,
    PSYCHOSIS_UNSAFE,
    UNABLE,
    HARD,
    HARD_DESPITE_TREATMENT,
    LEFT_HOSPITAL,
    HARD_AND_USE,
    CO_OCCURRING,
];

const THOUGHTS: RulePage = RulePage {
    name: RuleName::MentalHealthThoughts,
    title: "Any wish to be dead, or thoughts of suicide",
    dimension: Dimension::MentalHealth,
    when: any([HarmWish, HarmThoughts, HarmThoughtsOften, HarmPlan, HarmAttempt]),
    then: &[Consequence::Today(Cause::Suicide)],
    sources: &[&sources::SUICIDE_LADDER, &sources::VADOD, &sources::CRISIS_CARE],
    facts: "F-402 to F-406",
    own_caution: "",
    examples: &[
        fires([HarmWish]),
        fires([HarmThoughts]),
        quiet([HarmNone]),
        quiet([HarmImages]),
        quiet([HarmSelfHarm]),
    ],
};

const THOUGHTS_WITHOUT_SUPPORT: RulePage = RulePage {
    name: RuleName::MentalHealthThoughtsWithoutSupport,
    title: "Thoughts of suicide, and a home without support",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[sets::THOUGHTS, any([HomeStrained, HomeUnstable, HomeUnsafe, HomeAlone])]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::SUICIDE_LADDER],
    facts: "F-403",
    own_caution: "",
    examples: &[
        fires([HarmThoughts, HomeAlone]),
        quiet([HarmThoughts, HomeSupportive]),
        quiet([HarmWish, HomeAlone]),
    ],
};

const THOUGHTS_AND_HARD: RulePage = RulePage {
    name: RuleName::MentalHealthThoughtsAndHard,
    title: "Thoughts of suicide, and most days are hard",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[sets::THOUGHTS, any([MentalHard, MentalUnable])]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::SUICIDE_LADDER, &sources::CMS_PHP],
    facts: "F-403, F-405, F-005",
    own_caution: "",
    examples: &[
        fires([HarmThoughts, MentalHard]),
        quiet([HarmWish, MentalHard]),
        quiet([HarmThoughts, MentalCoping]),
    ],
};

const WISH_AND_USE: RulePage = RulePage {
    name: RuleName::MentalHealthWishAndUse,
    title: "A wish to be dead or thoughts, hard days, and heavy or street use in the last week",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[
        any([HarmWish, HarmThoughts, HarmThoughtsOften, HarmPlan, HarmAttempt]),
        any([MentalHard, MentalUnable]),
        sets::RECENT,
        Condition::Either(&[sets::FIVE_DRINKS, sets::NOT_AS_TOLD, any([UsedGhb, UsedKratom, UsedUnknown])]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::NICE_CG115, &sources::VADOD],
    facts: "F-256, F-419",
    own_caution: "in part",
    examples: &[
        fires([HarmWish, UsedAlcohol, LastDays, DailyNone, Amount8To16, MentalHard]),
        quiet([HarmWish, UsedAlcohol, LastDays, DailyNone, Amount1To2, MentalHard]),
        quiet([HarmWish, UsedAlcohol, LastDays, DailyNone, Amount8To16, MentalCoping]),
    ],
};

const THOUGHTS_OFTEN: RulePage = RulePage {
    name: RuleName::MentalHealthThoughtsOften,
    title: "Thoughts of suicide on most days",
    dimension: Dimension::MentalHealth,
    when: any([HarmThoughtsOften, HarmPlan, HarmAttempt]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::SUICIDE_LADDER, &sources::CMS_PHP],
    facts: "F-403, F-405",
    own_caution: "",
    examples: &[fires([HarmThoughtsOften]), quiet([HarmThoughts])],
};

const NO_SAFE_NIGHT: RulePage = RulePage {
    name: RuleName::MentalHealthNoSafeNight,
    title: "Thoughts on most days, and no safe place or no one at night",
    dimension: Dimension::MentalHealth,
    when: Condition::Either(&[
        Condition::All(&[any([HarmThoughtsOften, HarmPlan, HarmAttempt]), any([HomeUnstable, HomeUnsafe])]),
        Condition::All(&[
            any([HarmThoughtsOften, HarmPlan, HarmAttempt]),
            any([MentalUnable]),
            any([HomeAlone]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged)],
    sources: &[&sources::CRISIS_CARE, &sources::SUICIDE_LADDER],
    facts: "F-418, F-403",
    own_caution: "the place",
    examples: &[
        fires([HarmThoughtsOften, HomeUnstable]),
        fires([HarmThoughtsOften, MentalUnable, HomeAlone]),
        quiet([HarmThoughtsOften, HomeAlone]),
        quiet([HarmThoughts, HomeUnstable]),
    ],
};

const ALONE_AND_DRINKING: RulePage = RulePage {
    name: RuleName::MentalHealthAloneAndDrinking,
    title: "Thoughts on most days, daily sedating use, and nobody there at night",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[
        any([HarmThoughtsOften, HarmPlan, HarmAttempt]),
        Condition::Either(&[
            Condition::All(&[any([DailyAlcohol]), sets::THREE_DRINKS]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
            any([DailyGhb, DailyUnknown]),
        ]),
        any([HomeAlone]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged)],
    sources: &[&sources::SUICIDE_LADDER, &sources::CRISIS_CARE],
    facts: "F-403, F-409, F-418",
    own_caution: "the place",
    examples: &[
        fires([HarmThoughtsOften, UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, HomeAlone]),
        quiet([HarmThoughtsOften, UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, HomeSupportive]),
        quiet([HarmThoughts, UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, HomeAlone]),
    ],
};

const ATTEMPT_IN_CARE: RulePage = RulePage {
    name: RuleName::MentalHealthAttemptInCare,
    title: "An attempt in three months, in care",
    dimension: Dimension::MentalHealth,
    when: any([HarmAttempt, HarmAttemptInCare]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::DISCHARGE],
    facts: "F-407, F-408",
    own_caution: "the level",
    examples: &[fires([HarmAttemptInCare]), quiet([HarmNone])],
};

const ATTEMPT_JUST_HOME: RulePage = RulePage {
    name: RuleName::MentalHealthAttemptJustHome,
    title: "An attempt in three months, and just out of a mental health hospital",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[any([HarmAttempt, HarmAttemptInCare]), any([HistoryLeftHospital])]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::DISCHARGE, &sources::TRICARE_PHP, &sources::CMS_PHP],
    facts: "F-407, F-408, F-005",
    own_caution: "",
    examples: &[
        fires([WhoMe, HarmAttemptInCare, HistoryLeftHospital]),
        quiet([WhoMe, HarmAttemptInCare, HistoryHelped]),
        quiet([WhoMe, HarmNone, HistoryLeftHospital]),
    ],
};

const SELF_HARM: RulePage = RulePage {
    name: RuleName::MentalHealthSelfHarm,
    title: "Hurting oneself with no wish to die",
    dimension: Dimension::MentalHealth,
    when: any([HarmSelfHarm]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::SELF_HARM],
    facts: "F-410",
    own_caution: "the level",
    examples: &[fires([HarmSelfHarm]), quiet([HarmImages]), quiet([HarmNone])],
};

const OTHERS: RulePage = RulePage {
    name: RuleName::MentalHealthOthers,
    title: "Thoughts of hurting somebody",
    dimension: Dimension::MentalHealth,
    when: any([HarmOthers, HarmOthersPlan]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization), Consequence::Today(Cause::Mind)],
    sources: &[&sources::VADOD],
    facts: "F-412",
    own_caution: "today and the level",
    examples: &[fires([HarmOthers]), quiet([HarmImages]), quiet([HarmNone])],
};

const MINOR_TODAY: RulePage = RulePage {
    name: RuleName::MentalHealthMinorToday,
    title: "Under 18: thoughts, self-harm, an unsafe home, opioids or GHB, or any use by a child",
    dimension: Dimension::MentalHealth,
    when: Condition::Either(&[
        Condition::All(&[
            sets::MINOR,
            Condition::Either(&[
                any([
                    HarmWish,
                    HarmThoughts,
                    HarmThoughtsOften,
                    HarmPlan,
                    HarmAttempt,
                    HarmSelfHarm,
                    HarmOthers,
                    HarmOthersPlan,
                ]),
                any([HomeUnstable, HomeUnsafe]),
                sets::DAILY_OPIOIDS_NOT_AS_TOLD,
                any([DailyGhb]),
            ]),
        ]),
        Condition::All(&[any([AgeUnder13]), sets::USES]),
    ]),
    then: &[Consequence::Today(Cause::Child)],
    sources: &[&sources::SELF_HARM, &sources::CHILDHELP],
    facts: "F-410, F-653, F-655, F-654",
    own_caution: "",
    examples: &[
        fires([HarmSelfHarm, Age13To17]),
        fires([AgeUnder13, UsedCannabis]),
        fires([Age13To17, HomeUnsafe]),
        quiet([HarmSelfHarm, Age18To64]),
        quiet([Age13To17, UsedCannabis]),
    ],
};

const WITHHELD: RulePage = RulePage {
    name: RuleName::MentalHealthWithheld,
    title: "Not sure about thoughts of harm",
    dimension: Dimension::MentalHealth,
    when: any([HarmNotSure]),
    then: &[Consequence::Add(AddOn::MedicalCheck)],
    sources: &[],
    facts: "",
    own_caution: "the whole rule",
    examples: &[fires([HarmNotSure]), quiet([HarmNone])],
};

const PREFERS_NOT: RulePage = RulePage {
    name: RuleName::MentalHealthPrefersNot,
    title: "Prefers not to say whether there are thoughts of harm",
    dimension: Dimension::MentalHealth,
    when: any([HarmPreferNot]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[],
    facts: "",
    own_caution: "the whole rule",
    examples: &[fires([HarmPreferNot]), quiet([HarmNotSure]), quiet([HarmNone])],
};

const NOTHING_RULED_OUT: RulePage = RulePage {
    name: RuleName::MentalHealthNothingRuledOut,
    title: "Neither danger signs nor thoughts of harm could be ruled out",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[any([RedFlagsNotSure]), any([HarmNotSure, HarmPreferNot])]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[],
    facts: "",
    own_caution: "the whole rule",
    examples: &[
        fires([RedFlagsNotSure, HarmNotSure]),
        quiet([RedFlagsNotSure, HarmNone]),
        quiet([RedFlagsNone, HarmNotSure]),
    ],
};

const PSYCHOSIS: RulePage = RulePage {
    name: RuleName::MentalHealthPsychosis,
    title: "New psychosis or mania, also from drugs",
    dimension: Dimension::MentalHealth,
    when: sets::UNWELL,
    then: &[
        Consequence::AtLeast(LevelOfCare::PartialHospitalization),
        Consequence::Today(Cause::Mind),
        Consequence::Add(AddOn::EarlyPsychosis),
    ],
    sources: &[&sources::PSYCHOSIS, &sources::MANIA, &sources::CRISIS_CARE],
    facts: "F-411, F-413, F-415",
    own_caution: "",
    examples: &[
        fires([Age18To64, MentalPsychosis]),
        fires([MentalMania]),
        quiet([MentalVoicesStable]),
        quiet([MentalHard]),
    ],
};

const PSYCHOSIS_UNSAFE: RulePage = RulePage {
    name: RuleName::MentalHealthPsychosisUnsafe,
    title: "The same, and cannot manage daily life or has no place",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[sets::UNWELL, Condition::Either(&[any([MentalUnable]), any([HomeUnstable])])]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged)],
    sources: &[&sources::SUICIDE_LADDER, &sources::PSYCHOSIS],
    facts: "F-412",
    own_caution: "",
    examples: &[
        fires([MentalUnable, MentalPsychosis]),
        quiet([MentalPsychosis, HomeSupportive]),
        quiet([MentalUnable, HomeUnstable]),
    ],
};

const UNABLE: RulePage = RulePage {
    name: RuleName::MentalHealthUnable,
    title: "Cannot manage daily life",
    dimension: Dimension::MentalHealth,
    when: any([MentalUnable]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::TRICARE_PHP, &sources::CMS_PHP],
    facts: "F-004, F-005",
    own_caution: "",
    examples: &[fires([MentalUnable]), quiet([MentalHard])],
};

const HARD: RulePage = RulePage {
    name: RuleName::MentalHealthHard,
    title: "Most days are hard, and something more makes it so",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[
        any([MentalHard, MentalUnable]),
        Condition::Either(&[
            any([
                HarmWish,
                HarmThoughts,
                HarmThoughtsOften,
                HarmPlan,
                HarmAttempt,
                HarmAttemptInCare,
                HarmSelfHarm,
                HarmOthers,
                HarmOthersPlan,
            ]),
            any([
                HistoryNotEnough,
                HistoryReturned,
                HistoryReturnedOften,
                HistoryDetoxOften,
                HistoryLeftRehab,
                HistoryLeftHospital,
            ]),
            sets::AGAINST_RECOVERY,
            any([HealthPregnant, HealthBirth, HealthLowWeight, HealthPurging]),
            any([LatelySame, LatelyWorse, LatelyUsed, LatelyUsedOften, LatelyMissed]),
            Condition::All(&[sets::RECENT, sets::TWO_SIGNS, sets::PROBLEM_USE]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::IntensiveOutpatient)],
    sources: &[&sources::MEDICARE_IOP, &sources::IOP_ADVISORY],
    facts: "F-002, F-257",
    own_caution: "",
    examples: &[
        fires([HarmWish, MentalHard]),
        fires([WhoMe, MentalHard, HistoryReturned]),
        fires([MentalHard, HomeStrained]),
        quiet([WhoMe, HarmNone, MentalHard, HomeSupportive, HistoryNever]),
        quiet([MentalCoping, HomeStrained]),
    ],
};

const HARD_DESPITE_TREATMENT: RulePage = RulePage {
    name: RuleName::MentalHealthHardDespiteTreatment,
    title: "Most days are hard although less care has been tried",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[
        any([MentalHard, MentalUnable]),
        sets::RETURNED_OFTEN,
        Condition::Either(&[any([HistoryNotEnough]), sets::AGAINST_RECOVERY]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::TRICARE_PHP],
    facts: "F-005",
    own_caution: "",
    examples: &[
        fires([WhoMe, MentalHard, HistoryNotEnough, HistoryReturnedOften]),
        fires([WhoMe, MentalHard, HomeUnsafe, HistoryReturnedOften]),
        quiet([WhoMe, MentalHard, HomeSupportive, HistoryReturnedOften]),
        quiet([WhoMe, MentalHard, HomeStrained, HistoryReturned]),
    ],
};

const LEFT_HOSPITAL: RulePage = RulePage {
    name: RuleName::MentalHealthLeftHospital,
    title: "Just out of a mental health hospital, and hard days or thoughts",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[
        any([HistoryLeftHospital]),
        Condition::Either(&[any([MentalHard, MentalUnable]), sets::THOUGHTS]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::DISCHARGE, &sources::TRICARE_PHP],
    facts: "F-407, F-005",
    own_caution: "",
    examples: &[
        fires([WhoMe, MentalHard, HistoryLeftHospital]),
        quiet([WhoMe, MentalCoping, HistoryLeftHospital]),
    ],
};

const HARD_AND_USE: RulePage = RulePage {
    name: RuleName::MentalHealthHardAndUse,
    title: "Hard days together with use that is hard to control",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[any([MentalHard, MentalUnable]), sets::RECENT, sets::WEIGHT, sets::THREE_SIGNS]),
    then: &[Consequence::AtLeast(LevelOfCare::PartialHospitalization)],
    sources: &[&sources::NICE_CG115, &sources::IOP_ADVISORY],
    facts: "F-256, F-010",
    own_caution: "",
    examples: &[
        fires([
            UsedAlcohol,
            LastToday,
            DailyAlcohol,
            Amount5To7,
            ControlMore,
            ControlCannotCut,
            ControlNeed,
            MentalHard,
        ]),
        quiet([UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, ControlMore, ControlCannotCut, MentalHard]),
        quiet([UsedCannabis, LastToday, ControlMore, ControlCannotCut, ControlNeed, MentalHard]),
    ],
};

const CO_OCCURRING: RulePage = RulePage {
    name: RuleName::MentalHealthCoOccurring,
    title: "Use together with mental health that makes daily life hard",
    dimension: Dimension::MentalHealth,
    when: Condition::All(&[
        any([MentalHard, MentalUnable, MentalVoicesStable, MentalPsychosis, MentalMania]),
        sets::PROBLEM_USE,
    ]),
    then: &[Consequence::Add(AddOn::CoOccurring)],
    sources: &[&sources::TIP42],
    facts: "F-419",
    own_caution: "",
    examples: &[
        fires([UsedAlcohol, MentalHard]),
        quiet([UsedNone, MentalHard]),
        quiet([UsedAlcohol, MentalCoping]),
    ],
};
