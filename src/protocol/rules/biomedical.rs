//! Physical health, pregnancy and medication that must go on.
//! Illness and pregnancy as risks of withdrawal stand with withdrawal.

use super::super::ids::OptionName::{
    HealthIllness, HealthMedication, HealthNone, HealthNotSure, HealthPregnant,
};
use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sources::{ASSESSMENT_GUIDE, OPIOID_GUIDELINE};
use crate::engine::{AddOn, Consequence, Dimension};
use crate::text::RuleReason;

pub(super) const PAGES: &[RulePage] = &[ILLNESS, PREGNANT, KEEP_MEDICATION];

/// An illness that is not under control needs a doctor, whatever program is chosen.
const ILLNESS: RulePage = RulePage {
    id: "biomedical.illness",
    title: "A serious illness that is not under control",
    dimension: Dimension::Biomedical,
    when: any([HealthIllness]),
    then: &[Consequence::Add(AddOn::MedicalCheck)],
    because: RuleReason::Illness,
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([HealthIllness]), quiet([HealthNone]), quiet([HealthNotSure])],
};

/// Pregnant people have priority, and need a program that is ready for them.
const PREGNANT: RulePage = RulePage {
    id: "biomedical.pregnant",
    title: "Pregnancy",
    dimension: Dimension::Biomedical,
    when: any([HealthPregnant]),
    then: &[Consequence::Add(AddOn::PregnancyReady), Consequence::Add(AddOn::MedicalCheck)],
    because: RuleReason::Pregnant,
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([HealthPregnant]), quiet([HealthNone])],
};

/// Methadone or buprenorphine goes on; it raises no level.
const KEEP_MEDICATION: RulePage = RulePage {
    id: "biomedical.keep_medication",
    title: "On methadone or buprenorphine",
    dimension: Dimension::Biomedical,
    when: any([HealthMedication]),
    then: &[Consequence::Add(AddOn::KeepMedication), Consequence::Add(AddOn::Naloxone)],
    because: RuleReason::KeepMedication,
    source: &OPIOID_GUIDELINE,
    examples: &[fires([HealthMedication]), quiet([HealthNone])],
};
