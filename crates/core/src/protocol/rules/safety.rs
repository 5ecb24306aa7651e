//! Danger to life now. These come before everything, and one is enough.
//! Stricter than the clinical guides on purpose: a page cannot judge intent.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sources::{APPEAL_SEIZURE, ASSESSMENT_GUIDE, CRISIS_LINE, SAFETY_POLICY};
use crate::engine::{AddOn, Condition, Consequence, Dimension, Flag};
use crate::names::OptionName::{
    Age65Plus, HarmAttempt, HarmNone, HarmNotSure, HarmPlan, HarmPreferNot, HarmThoughts, MentalPsychosis,
    MentalUnable, RedFlagsCannotCare, RedFlagsChest, RedFlagsConfused, RedFlagsNone, RedFlagsNotSure,
    RedFlagsNotWaking, RedFlagsPregnancy, RedFlagsSeizure, RedFlagsTookTooMuch, RedFlagsViolence,
    RedFlagsVoices, RedFlagsVomiting,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] =
    &[OVERDOSE, SEIZURE, RED_FLAG, PLAN_OR_ATTEMPT, PSYCHOSIS_WITH_THOUGHTS, CRISIS, NOT_RULED_OUT];

/// Signs of an overdose.
const OVERDOSE: RulePage = RulePage {
    name: RuleName::Overdose,
    title: "Overdose signs, or too much taken",
    dimension: Dimension::Safety,
    when: any([RedFlagsNotWaking, RedFlagsTookTooMuch]),
    then: &[Consequence::Emergency, Consequence::Add(AddOn::Naloxone)],
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([RedFlagsNotWaking]), fires([RedFlagsTookTooMuch]), quiet([RedFlagsNone])],
};

/// A seizure in the last days: also a first one, also when it is over.
const SEIZURE: RulePage = RulePage {
    name: RuleName::Seizure,
    title: "A seizure in the last two days",
    dimension: Dimension::Safety,
    when: any([RedFlagsSeizure]),
    then: &[Consequence::Emergency],
    source: &APPEAL_SEIZURE,
    examples: &[fires([RedFlagsSeizure]), quiet([RedFlagsNotSure])],
};

/// Every other emergency stop.
const RED_FLAG: RulePage = RulePage {
    name: RuleName::RedFlag,
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
    name: RuleName::PlanOrAttempt,
    title: "A plan, some intent, or a recent attempt",
    dimension: Dimension::Safety,
    when: any([HarmPlan, HarmAttempt]),
    then: &[Consequence::Emergency],
    source: &SAFETY_POLICY,
    examples: &[fires([HarmPlan]), fires([HarmAttempt]), quiet([HarmThoughts])],
};

/// Psychosis or mania with any thought of harm.
const PSYCHOSIS_WITH_THOUGHTS: RulePage = RulePage {
    name: RuleName::PsychosisWithThoughts,
    title: "Psychosis or mania with any thought of harm",
    dimension: Dimension::Safety,
    when: Condition::All(&[any([MentalPsychosis]), any([HarmThoughts])]),
    then: &[Consequence::Emergency],
    source: &SAFETY_POLICY,
    examples: &[
        fires([MentalPsychosis, HarmThoughts]),
        quiet([MentalPsychosis, HarmNone]),
        quiet([MentalUnable, HarmThoughts]),
    ],
};

/// 988 on every later screen: for any thought, and when the answer is withheld.
const CRISIS: RulePage = RulePage {
    name: RuleName::CrisisLine,
    title: "Any thought of suicide or harm, or no answer about it",
    dimension: Dimension::Safety,
    when: any([HarmThoughts, HarmPlan, HarmAttempt, HarmNotSure, HarmPreferNot]),
    then: &[Consequence::Raise(Flag::CrisisLine)],
    source: &CRISIS_LINE,
    examples: &[fires([HarmThoughts]), fires([HarmPreferNot]), quiet([HarmNone])],
};

/// "Not sure" about danger signs is no emergency by itself, but must not pass unseen.
const NOT_RULED_OUT: RulePage = RulePage {
    name: RuleName::NotRuledOut,
    title: "Danger signs not ruled out",
    dimension: Dimension::Safety,
    when: any([RedFlagsNotSure]),
    then: &[Consequence::Raise(Flag::DangerNotRuledOut), Consequence::Add(AddOn::MedicalCheck)],
    source: &SAFETY_POLICY,
    examples: &[fires([RedFlagsNotSure]), quiet([RedFlagsNone])],
};
