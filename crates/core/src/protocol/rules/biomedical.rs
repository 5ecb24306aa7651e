//! Physical health, pregnancy and medication that must go on.
//! Illness and pregnancy as risks of withdrawal stand with withdrawal.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::sources::{ASSESSMENT_GUIDE, OPIOID_GUIDELINE};
use crate::engine::{AddOn, Consequence, Dimension};
use crate::names::OptionName::{HealthIllness, HealthMedication, HealthNone, HealthNotSure, HealthPregnant};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[ILLNESS, PREGNANT, KEEP_MEDICATION];

/// An illness that is not under control needs a doctor, whatever program is chosen.
const ILLNESS: RulePage = RulePage {
    name: RuleName::Illness,
    title: "A serious illness that is not under control",
    dimension: Dimension::Biomedical,
    when: any([HealthIllness]),
    then: &[Consequence::Add(AddOn::MedicalCheck)],
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([HealthIllness]), quiet([HealthNone]), quiet([HealthNotSure])],
};

/// Pregnant people have priority, and need a program that is ready for them.
const PREGNANT: RulePage = RulePage {
    name: RuleName::Pregnant,
    title: "Pregnancy",
    dimension: Dimension::Biomedical,
    when: any([HealthPregnant]),
    then: &[Consequence::Add(AddOn::PregnancyReady), Consequence::Add(AddOn::MedicalCheck)],
    source: &ASSESSMENT_GUIDE,
    examples: &[fires([HealthPregnant]), quiet([HealthNone])],
};

/// Methadone or buprenorphine goes on; it raises no level.
const KEEP_MEDICATION: RulePage = RulePage {
    name: RuleName::KeepMedication,
    title: "On methadone or buprenorphine",
    dimension: Dimension::Biomedical,
    when: any([HealthMedication]),
    then: &[Consequence::Add(AddOn::KeepMedication), Consequence::Add(AddOn::Naloxone)],
    source: &OPIOID_GUIDELINE,
    examples: &[fires([HealthMedication]), quiet([HealthNone])],
};
