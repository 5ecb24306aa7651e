//! Danger to life now. These come before everything, and one is enough.
//! Stricter than the clinical guides on purpose: a page cannot judge intent.

use super::super::ids::OptionName::{
    Age65Plus, HarmAttempt, HarmNone, HarmNotSure, HarmPlan, HarmPreferNot, HarmThoughts, MentalPsychosis,
    MentalUnable, RedFlagsCannotCare, RedFlagsChest, RedFlagsConfused, RedFlagsNone, RedFlagsNotSure,
    RedFlagsNotWaking, RedFlagsPregnancy, RedFlagsSeizure, RedFlagsTookTooMuch, RedFlagsViolence,
    RedFlagsVoices, RedFlagsVomiting,
};
use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sources::{APPEAL_SEIZURE, ASSESSMENT_GUIDE, CRISIS_LINE, SAFETY_POLICY};
use crate::engine::{AddOn, Condition, Consequence, Dimension, Flag};
use crate::text::RuleReason;

pub(super) const PAGES: &[RulePage] =
    &[OVERDOSE, SEIZURE, RED_FLAG, PLAN_OR_ATTEMPT, PSYCHOSIS_WITH_THOUGHTS, CRISIS, NOT_RULED_OUT];

/// Signs of an overdose.
const OVERDOSE: RulePage = RulePage {
    id: "safety.overdose",
    title: "Overdose signs, or too much taken",
    dimension: Dimension::Safety,
    when: any([RedFlagsNotWaking, RedFlagsTookTooMuch]),
    then: &[Consequence::Emergency, Consequence::Add(AddOn::Naloxone)],
    because: RuleReason::Overdose,
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([RedFlagsNotWaking]), fires([RedFlagsTookTooMuch]), quiet([RedFlagsNone])],
};

/// A seizure in the last days: also a first one, also when it is over.
const SEIZURE: RulePage = RulePage {
    id: "safety.seizure",
    title: "A seizure in the last two days",
    dimension: Dimension::Safety,
    when: any([RedFlagsSeizure]),
    then: &[Consequence::Emergency],
    because: RuleReason::Seizure,
    source: &APPEAL_SEIZURE,
    examples: &[fires([RedFlagsSeizure]), quiet([RedFlagsNotSure])],
};

/// Every other emergency stop.
const RED_FLAG: RulePage = RulePage {
    id: "safety.red_flag",
    title: "Another danger sign now",
    dimension: Dimension::Safety,
    when: any([
        RedFlagsConfused,
        RedFlagsChest,
        RedFlagsVomiting,
        RedFlagsPregnancy,
        RedFlagsViolence,
        RedFlagsVoices,
        RedFlagsCannotCare,
    ]),
    then: &[Consequence::Emergency],
    because: RuleReason::RedFlag,
    source: &ASSESSMENT_GUIDE,
    examples: &[
        fires([RedFlagsConfused]),
        fires([RedFlagsChest]),
        fires([RedFlagsVomiting]),
        fires([RedFlagsPregnancy]),
        fires([RedFlagsViolence]),
        fires([RedFlagsVoices]),
        fires([RedFlagsCannotCare]),
        quiet([RedFlagsNone, Age65Plus]),
    ],
};

/// A plan, some intent or a recent attempt.
const PLAN_OR_ATTEMPT: RulePage = RulePage {
    id: "safety.plan_or_attempt",
    title: "A plan, some intent, or a recent attempt",
    dimension: Dimension::Safety,
    when: any([HarmPlan, HarmAttempt]),
    then: &[Consequence::Emergency],
    because: RuleReason::PlanOrAttempt,
    source: &SAFETY_POLICY,
    examples: &[fires([HarmPlan]), fires([HarmAttempt]), quiet([HarmThoughts])],
};

/// Psychosis or mania with any thought of harm.
const PSYCHOSIS_WITH_THOUGHTS: RulePage = RulePage {
    id: "safety.psychosis_with_thoughts",
    title: "Psychosis or mania with any thought of harm",
    dimension: Dimension::Safety,
    when: Condition::All(&[any([MentalPsychosis]), any([HarmThoughts])]),
    then: &[Consequence::Emergency],
    because: RuleReason::PsychosisWithThoughts,
    source: &SAFETY_POLICY,
    examples: &[
        fires([MentalPsychosis, HarmThoughts]),
        quiet([MentalPsychosis, HarmNone]),
        quiet([MentalUnable, HarmThoughts]),
    ],
};

/// 988 on every later screen: for any thought, and when the answer is withheld.
const CRISIS: RulePage = RulePage {
    id: "safety.crisis_line",
    title: "Any thought of suicide or harm, or no answer about it",
    dimension: Dimension::Safety,
    when: any([HarmThoughts, HarmPlan, HarmAttempt, HarmNotSure, HarmPreferNot]),
    then: &[Consequence::Raise(Flag::CrisisLine)],
    because: RuleReason::CrisisLine,
    source: &CRISIS_LINE,
    examples: &[fires([HarmThoughts]), fires([HarmPreferNot]), quiet([HarmNone])],
};

/// "Not sure" about danger signs is no emergency by itself, but must not pass unseen.
const NOT_RULED_OUT: RulePage = RulePage {
    id: "safety.not_ruled_out",
    title: "Danger signs not ruled out",
    dimension: Dimension::Safety,
    when: any([RedFlagsNotSure]),
    then: &[Consequence::Raise(Flag::DangerNotRuledOut), Consequence::Add(AddOn::MedicalCheck)],
    because: RuleReason::NotRuledOut,
    source: &SAFETY_POLICY,
    examples: &[fires([RedFlagsNotSure]), quiet([RedFlagsNone])],
};
