//! Danger to life now. One of these with Emergency is enough, whatever else is answered.
//! The cause of each decides what the Emergency screen puts first.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::{sets, sources};
use crate::engine::{AddOn, Cause, Condition, Consequence, Dimension, Flag};
use crate::names::OptionName::{
    Age13To17, Age18To64, AgeUnder13, DailyAlcohol, DailyGhb, DailyOpioids, DailySedativesStopped,
    DailyUnknown, HarmAttempt, HarmAttemptInCare, HarmImages, HarmNone, HarmNotSure, HarmOthers,
    HarmOthersPlan, HarmPlan, HarmPreferNot, HarmSelfHarm, HarmThoughts, HarmThoughtsOften, HarmWish,
    HealthBirth, HealthEating, HealthLowWeight, HealthNone, HealthPregnant, HealthYellow, LastToday,
    MentalHard, MentalMania, MentalPsychosis, MentalUnable, MentalVoicesStable, RedFlagsAfterBirth,
    RedFlagsBleeding, RedFlagsBlood, RedFlagsCannotCare, RedFlagsChest, RedFlagsChild, RedFlagsConfused,
    RedFlagsFainted, RedFlagsFever, RedFlagsHead, RedFlagsHot, RedFlagsNone, RedFlagsNotSure,
    RedFlagsNotWaking, RedFlagsPassedOut, RedFlagsPoison, RedFlagsPregnancy, RedFlagsPsychosis,
    RedFlagsSeizure, RedFlagsStroke, RedFlagsViolence, RedFlagsVoices, RedFlagsVomiting, RedFlagsWithdrawal,
    UsedAlcohol, UsedOpioids, WithdrawalMild, WithdrawalNone,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[
    OVERDOSE,
    POISON,
    SEIZURE,
    WITHDRAWAL,
    MEDICAL,
    PREGNANCY,
    AFTER_BIRTH,
    MIND,
    PLAN_OR_ATTEMPT,
    PSYCHOSIS_WITH_THOUGHTS,
    MINOR_MIND,
    MINOR_WEIGHT,
    MINOR_WITHDRAWAL,
    CRISIS_LINE,
    NOT_RULED_OUT,
];

const OVERDOSE: RulePage = RulePage {
    name: RuleName::SafetyOverdose,
    title: "Overdose signs now or in the last two days",
    dimension: Dimension::Safety,
    when: any([RedFlagsNotWaking, RedFlagsPassedOut]),
    then: &[Consequence::Emergency(Cause::Overdose), Consequence::Add(AddOn::Naloxone)],
    sources: &[&sources::OVERDOSE],
    facts: "F-325, F-521",
    own_caution: "",
    examples: &[fires([RedFlagsNotWaking]), fires([RedFlagsPassedOut]), quiet([RedFlagsNone])],
};

const POISON: RulePage = RulePage {
    name: RuleName::SafetyPoison,
    title: "Too many pills, an unknown pill or a poison",
    dimension: Dimension::Safety,
    when: any([RedFlagsPoison]),
    then: &[Consequence::Emergency(Cause::Poison)],
    sources: &[&sources::POISON],
    facts: "F-315, F-316, F-653",
    own_caution: "",
    examples: &[fires([RedFlagsPoison]), quiet([RedFlagsNone])],
};

const SEIZURE: RulePage = RulePage {
    name: RuleName::SafetySeizure,
    title: "A seizure in the last two days",
    dimension: Dimension::Safety,
    when: any([RedFlagsSeizure]),
    then: &[Consequence::Emergency(Cause::Medical)],
    sources: &[&sources::APPEAL_SEIZURE, &sources::NICE_CG100],
    facts: "F-313",
    own_caution: "",
    examples: &[fires([RedFlagsSeizure]), quiet([RedFlagsNotSure])],
};

const WITHDRAWAL: RulePage = RulePage {
    name: RuleName::SafetyWithdrawal,
    title: "Fever or hallucinations in withdrawal, now",
    dimension: Dimension::Safety,
    when: any([RedFlagsWithdrawal]),
    then: &[Consequence::Emergency(Cause::Medical)],
    sources: &[&sources::NICE_CG100, &sources::UK_ALCOHOL],
    facts: "F-313, F-101",
    own_caution: "",
    examples: &[fires([RedFlagsWithdrawal]), quiet([RedFlagsNone])],
};

const MEDICAL: RulePage = RulePage {
    name: RuleName::SafetyMedical,
    title: "Another sign of danger in the body, now",
    dimension: Dimension::Safety,
    when: any([
        RedFlagsConfused,
        RedFlagsStroke,
        RedFlagsHead,
        RedFlagsChest,
        RedFlagsFainted,
        RedFlagsHot,
        RedFlagsVomiting,
        RedFlagsBlood,
        RedFlagsFever,
        RedFlagsBleeding,
    ]),
    then: &[Consequence::Emergency(Cause::Medical)],
    sources: &[
        &sources::STROKE,
        &sources::HEAD,
        &sources::LIVER,
        &sources::FEVER,
        &sources::EATING,
        &sources::MEDETOMIDINE,
        &sources::UK_ALCOHOL,
    ],
    facts: "F-301, F-303 to F-310, F-312, F-314",
    own_caution: "bleeding",
    examples: &[
        fires([RedFlagsConfused]),
        fires([RedFlagsStroke]),
        fires([RedFlagsHead]),
        fires([RedFlagsChest]),
        fires([RedFlagsFainted]),
        fires([RedFlagsHot]),
        fires([RedFlagsVomiting]),
        fires([RedFlagsBlood]),
        fires([RedFlagsFever]),
        fires([RedFlagsBleeding]),
        quiet([RedFlagsNone, HealthYellow]),
    ],
};

const PREGNANCY: RulePage = RulePage {
    name: RuleName::SafetyPregnancy,
    title: "A warning sign in pregnancy or the year after",
    dimension: Dimension::Safety,
    when: any([RedFlagsPregnancy]),
    then: &[Consequence::Emergency(Cause::Pregnancy), Consequence::Add(AddOn::PregnancyReady)],
    sources: &[&sources::HEAR_HER],
    facts: "F-311",
    own_caution: "emergency care for all of these signs",
    examples: &[fires([RedFlagsPregnancy]), quiet([RedFlagsNone, HealthPregnant])],
};

const AFTER_BIRTH: RulePage = RulePage {
    name: RuleName::SafetyAfterBirth,
    title: "Signs of psychosis in pregnancy or after birth",
    dimension: Dimension::Safety,
    when: Condition::Either(&[
        any([RedFlagsAfterBirth]),
        Condition::All(&[any([HealthPregnant, HealthBirth]), sets::UNWELL]),
    ]),
    then: &[Consequence::Emergency(Cause::Pregnancy), Consequence::Add(AddOn::AfterBirth)],
    sources: &[&sources::POSTPARTUM],
    facts: "F-414",
    own_caution: "in pregnancy",
    examples: &[
        fires([RedFlagsAfterBirth]),
        fires([HealthBirth, MentalPsychosis]),
        fires([HealthBirth, MentalMania]),
        quiet([HealthBirth, MentalHard]),
        quiet([HealthNone, MentalPsychosis]),
        quiet([HarmImages, HealthBirth]),
    ],
};

const MIND: RulePage = RulePage {
    name: RuleName::SafetyMind,
    title: "Danger from mind or violence now, a plan to hurt somebody, a child in danger",
    dimension: Dimension::Safety,
    when: Condition::Either(&[
        any([RedFlagsVoices, RedFlagsPsychosis, RedFlagsViolence, RedFlagsCannotCare, RedFlagsChild]),
        any([HarmOthersPlan]),
    ]),
    then: &[Consequence::Emergency(Cause::Mind)],
    sources: &[&sources::SUICIDE_LADDER, &sources::VADOD, &sources::CRISIS_CARE],
    facts: "F-412, F-415, F-417",
    own_caution: "",
    examples: &[
        fires([RedFlagsVoices]),
        fires([RedFlagsPsychosis]),
        fires([RedFlagsViolence]),
        fires([RedFlagsCannotCare]),
        fires([RedFlagsChild]),
        fires([HarmOthersPlan]),
        quiet([RedFlagsNone, MentalVoicesStable]),
        quiet([HarmOthers]),
        quiet([HarmImages]),
    ],
};

const PLAN_OR_ATTEMPT: RulePage = RulePage {
    name: RuleName::SafetyPlanOrAttempt,
    title: "A plan, some intent, an attempt in three months, or thoughts again after an attempt that was looked after",
    dimension: Dimension::Safety,
    when: Condition::Either(&[
        any([HarmPlan, HarmAttempt]),
        Condition::All(&[any([HarmAttemptInCare]), any([HarmThoughts, HarmThoughtsOften])]),
    ]),
    then: &[Consequence::Emergency(Cause::Suicide)],
    sources: &[&sources::VADOD, &sources::SUICIDE_LADDER, &sources::DISCHARGE],
    facts: "F-401, F-403, F-405, F-407, F-408",
    own_caution: "",
    examples: &[
        fires([HarmPlan]),
        fires([HarmAttempt]),
        fires([HarmThoughts, HarmAttemptInCare]),
        quiet([HarmThoughtsOften]),
        quiet([HarmAttemptInCare]),
        quiet([HarmWish, HarmAttemptInCare]),
    ],
};

const PSYCHOSIS_WITH_THOUGHTS: RulePage = RulePage {
    name: RuleName::SafetyPsychosisWithThoughts,
    title: "New psychosis or mania with any thought of harm",
    dimension: Dimension::Safety,
    when: Condition::All(&[
        sets::UNWELL,
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
    ]),
    then: &[Consequence::Emergency(Cause::Mind)],
    sources: &[&sources::VADOD, &sources::PSYCHOSIS],
    facts: "F-401, F-412",
    own_caution: "",
    examples: &[
        fires([HarmWish, MentalPsychosis]),
        fires([HarmThoughts, MentalMania]),
        quiet([HarmNone, MentalPsychosis]),
        quiet([HarmThoughts, MentalUnable]),
        quiet([HarmWish, MentalVoicesStable]),
    ],
};

const MINOR_MIND: RulePage = RulePage {
    name: RuleName::SafetyMinorMind,
    title: "Under 18 with new psychosis or mania",
    dimension: Dimension::Safety,
    when: Condition::All(&[sets::MINOR, sets::UNWELL]),
    then: &[Consequence::Emergency(Cause::Mind)],
    sources: &[&sources::PSYCHOSIS],
    facts: "F-653, F-411",
    own_caution: "",
    examples: &[
        fires([Age13To17, MentalPsychosis]),
        fires([AgeUnder13, MentalMania]),
        quiet([Age18To64, MentalPsychosis]),
        quiet([Age13To17, MentalHard]),
    ],
};

const MINOR_WEIGHT: RulePage = RulePage {
    name: RuleName::SafetyMinorWeight,
    title: "Under 18 with very low weight or hardly eating",
    dimension: Dimension::Safety,
    when: Condition::All(&[sets::MINOR, any([HealthLowWeight])]),
    then: &[Consequence::Emergency(Cause::Medical)],
    sources: &[&sources::EATING],
    facts: "F-305, F-653",
    own_caution: "",
    examples: &[
        fires([Age13To17, HealthLowWeight]),
        quiet([Age18To64, HealthLowWeight]),
        quiet([Age13To17, HealthEating]),
    ],
};

const MINOR_WITHDRAWAL: RulePage = RulePage {
    name: RuleName::SafetyMinorWithdrawal,
    title: "Under 18 with withdrawal from alcohol, sedatives, GHB or unknown drugs",
    dimension: Dimension::Safety,
    when: Condition::All(&[
        sets::MINOR,
        sets::ACUTE,
        sets::STATED_WITHDRAWAL,
        Condition::Either(&[
            any([DailyAlcohol, DailySedativesStopped, DailyGhb, DailyUnknown]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
            sets::DEPENDENT_DRINKING,
        ]),
    ]),
    then: &[Consequence::Emergency(Cause::Medical)],
    sources: &[&sources::NICE_CG100],
    facts: "F-652",
    own_caution: "",
    examples: &[
        fires([Age13To17, UsedAlcohol, LastToday, DailyAlcohol, WithdrawalMild]),
        quiet([Age13To17, UsedAlcohol, LastToday, DailyAlcohol, WithdrawalNone]),
        quiet([Age18To64, UsedAlcohol, LastToday, DailyAlcohol, WithdrawalMild]),
        quiet([Age13To17, UsedOpioids, LastToday, DailyOpioids, WithdrawalMild]),
    ],
};

const CRISIS_LINE: RulePage = RulePage {
    name: RuleName::SafetyCrisisLine,
    title: "Any thought of suicide or harm, or no answer about it",
    dimension: Dimension::Safety,
    when: any([
        HarmWish,
        HarmThoughts,
        HarmThoughtsOften,
        HarmPlan,
        HarmAttempt,
        HarmAttemptInCare,
        HarmSelfHarm,
        HarmOthers,
        HarmOthersPlan,
        HarmNotSure,
        HarmPreferNot,
    ]),
    then: &[Consequence::Raise(Flag::CrisisLine)],
    sources: &[&sources::LIFELINE],
    facts: "F-405",
    own_caution: "",
    examples: &[fires([HarmWish]), fires([HarmPreferNot]), quiet([HarmNone]), quiet([HarmImages])],
};

const NOT_RULED_OUT: RulePage = RulePage {
    name: RuleName::SafetyNotRuledOut,
    title: "Danger signs not ruled out",
    dimension: Dimension::Safety,
    when: any([RedFlagsNotSure]),
    then: &[Consequence::Raise(Flag::DangerNotRuledOut), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[],
    facts: "",
    own_caution: "the whole rule",
    examples: &[fires([RedFlagsNotSure]), quiet([RedFlagsNone])],
};
