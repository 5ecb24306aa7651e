//! Physical health, pregnancy, eating, gambling, and medicine that must be continued.
//! Illness and pregnancy as risks of withdrawal are in withdrawal.rs.

use super::super::notation::{any, fires, quiet};
use super::super::page::RulePage;
use super::super::{sets, sources};
use crate::engine::{AddOn, Cause, Condition, Consequence, Dimension, LevelOfCare};
use crate::names::OptionName::{
    Age18To64, Amount1To2, DailyAlcohol, HarmAttempt, HarmImages, HarmNone, HarmOthers, HarmOthersPlan,
    HarmPlan, HarmSelfHarm, HarmThoughts, HarmThoughtsOften, HarmWish, HealthAntabuse, HealthBirth,
    HealthEating, HealthGambling, HealthIllness, HealthLowWeight, HealthMedication, HealthMissedDoses,
    HealthNone, HealthPregnant, HealthPurging, HealthSeizures, HealthWound, HealthYellow, HistoryDetoxOften,
    HistoryNever, HistoryNotEnough, HistoryReturned, HistoryReturnedOften, LastLonger, LastToday,
    PresentIntensiveOutpatient, PresentOutpatient, PresentPartialHospitalization, PresentResidential,
    UnprescribedStimulants, UsedAlcohol, UsedCannabis, UsedNicotine, UsedNone, UsedOpioids, UsedStimulants,
    WhoMe, WhoMeInCare,
};
use crate::names::RuleName;

pub(super) const PAGES: &[RulePage] = &[
    ILLNESS,
    ILLNESS_AND_USE,
    SEEN_TODAY,
    LOW_WEIGHT,
    LOW_WEIGHT_IN_CARE,
    LOW_WEIGHT_DESPITE_CARE,
    PURGING,
    EATING,
    PREGNANT,
    PREGNANT_AND_USE,
    BIRTH,
    BIRTH_AND_THOUGHTS,
    KEEP_MEDICATION,
    GAMBLING,
];

const ILLNESS: RulePage = RulePage {
    name: RuleName::BiomedicalIllness,
    title: "A serious illness that is not under control",
    dimension: Dimension::Biomedical,
    when: any([HealthIllness, HealthAntabuse]),
    then: &[Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::UK_ALCOHOL, &sources::POISON],
    facts: "F-316",
    own_caution: "time",
    examples: &[
        fires([HealthIllness]),
        fires([UsedAlcohol, HealthAntabuse]),
        quiet([HealthNone]),
        quiet([HealthSeizures]),
    ],
};

const ILLNESS_AND_USE: RulePage = RulePage {
    name: RuleName::BiomedicalIllnessAndUse,
    title: "A serious illness that is not under control, with use in the last week",
    dimension: Dimension::Biomedical,
    when: Condition::All(&[sets::RECENT, any([HealthIllness]), sets::BEYOND_CANNABIS]),
    then: &[Consequence::Today(Cause::Medical), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::UK_ALCOHOL],
    facts: "F-307, F-304",
    own_caution: "today",
    examples: &[
        fires([UsedStimulants, LastToday, UnprescribedStimulants, HealthIllness]),
        quiet([UsedNone, HealthIllness]),
        quiet([UsedAlcohol, LastLonger, HealthIllness]),
    ],
};

const SEEN_TODAY: RulePage = RulePage {
    name: RuleName::BiomedicalSeenToday,
    title: "Yellow eyes, or a wound that does not heal",
    dimension: Dimension::Biomedical,
    when: any([HealthYellow, HealthWound]),
    then: &[Consequence::Today(Cause::Medical), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::LIVER, &sources::FEVER],
    facts: "F-302, F-304",
    own_caution: "",
    examples: &[
        fires([HealthYellow]),
        fires([UsedOpioids, HealthWound]),
        quiet([HealthIllness]),
        quiet([HealthNone]),
    ],
};

const LOW_WEIGHT: RulePage = RulePage {
    name: RuleName::BiomedicalLowWeight,
    title: "Very low weight or hardly eating",
    dimension: Dimension::Biomedical,
    when: any([HealthLowWeight]),
    then: &[
        Consequence::AtLeast(LevelOfCare::PartialHospitalization),
        Consequence::Today(Cause::Medical),
        Consequence::Add(AddOn::EatingHelp),
        Consequence::Add(AddOn::MedicalCheck),
    ],
    sources: &[&sources::EATING],
    facts: "F-305, F-751",
    own_caution: "",
    examples: &[fires([Age18To64, HealthLowWeight]), quiet([HealthEating])],
};

const LOW_WEIGHT_IN_CARE: RulePage = RulePage {
    name: RuleName::BiomedicalLowWeightInCare,
    title: "Very low weight in treatment, whichever it is",
    dimension: Dimension::Biomedical,
    when: Condition::All(&[any([HealthLowWeight]), sets::IN_CARE]),
    then: &[Consequence::AtLeast(LevelOfCare::Residential)],
    sources: &[&sources::EATING],
    facts: "F-305, F-751",
    own_caution: "the level",
    examples: &[
        fires([WhoMeInCare, HealthLowWeight, PresentResidential]),
        quiet([WhoMe, HealthLowWeight]),
        quiet([WhoMeInCare, HealthEating, PresentResidential]),
    ],
};

const LOW_WEIGHT_DESPITE_CARE: RulePage = RulePage {
    name: RuleName::BiomedicalLowWeightDespiteCare,
    title: "Very low weight although there is or was care",
    dimension: Dimension::Biomedical,
    when: Condition::All(&[
        any([HealthLowWeight]),
        Condition::Either(&[
            any([PresentOutpatient, PresentIntensiveOutpatient, PresentPartialHospitalization]),
            any([HistoryNotEnough, HistoryReturned, HistoryReturnedOften, HistoryDetoxOften]),
        ]),
    ]),
    then: &[Consequence::AtLeast(LevelOfCare::MedicallyManaged)],
    sources: &[&sources::EATING],
    facts: "F-305, F-751",
    own_caution: "",
    examples: &[
        fires([WhoMeInCare, HealthLowWeight, PresentIntensiveOutpatient]),
        fires([WhoMe, HealthLowWeight, HistoryNotEnough]),
        quiet([WhoMe, HealthLowWeight, HistoryNever]),
        quiet([WhoMeInCare, HealthEating, PresentIntensiveOutpatient]),
    ],
};

const PURGING: RulePage = RulePage {
    name: RuleName::BiomedicalPurging,
    title: "Purging many times a week",
    dimension: Dimension::Biomedical,
    when: any([HealthPurging]),
    then: &[
        Consequence::AtLeast(LevelOfCare::IntensiveOutpatient),
        Consequence::Today(Cause::Medical),
        Consequence::Add(AddOn::EatingHelp),
        Consequence::Add(AddOn::MedicalCheck),
    ],
    sources: &[&sources::EATING],
    facts: "F-752, F-751",
    own_caution: "",
    examples: &[fires([HealthPurging]), quiet([HealthEating])],
};

const EATING: RulePage = RulePage {
    name: RuleName::BiomedicalEating,
    title: "Another eating problem",
    dimension: Dimension::Biomedical,
    when: any([HealthEating]),
    then: &[Consequence::Add(AddOn::EatingHelp)],
    sources: &[&sources::EATING],
    facts: "F-753, F-751",
    own_caution: "",
    examples: &[fires([HealthEating]), quiet([HealthNone])],
};

const PREGNANT: RulePage = RulePage {
    name: RuleName::BiomedicalPregnant,
    title: "Pregnancy",
    dimension: Dimension::Biomedical,
    when: any([HealthPregnant]),
    then: &[Consequence::Add(AddOn::PregnancyReady)],
    sources: &[&sources::PRIORITY, &sources::WHO_PREGNANCY],
    facts: "F-508, F-707",
    own_caution: "",
    examples: &[fires([HealthPregnant]), quiet([HealthNone])],
};

const PREGNANT_AND_USE: RulePage = RulePage {
    name: RuleName::BiomedicalPregnantAndUse,
    title: "Pregnancy with use that matters to the baby",
    dimension: Dimension::Biomedical,
    when: Condition::All(&[
        any([HealthPregnant]),
        sets::RECENT,
        Condition::Either(&[
            any([DailyAlcohol]),
            sets::DAILY_SEDATIVES_NOT_AS_TOLD,
            sets::DAILY_OPIOIDS_NOT_AS_TOLD,
            Condition::All(&[any([UsedOpioids]), sets::OPIOIDS_NOT_AS_TOLD]),
        ]),
    ]),
    then: &[Consequence::Today(Cause::Pregnancy), Consequence::Add(AddOn::MedicalCheck)],
    sources: &[&sources::WHO_PREGNANCY, &sources::PRIORITY],
    facts: "F-508",
    own_caution: "today",
    examples: &[
        fires([UsedAlcohol, LastToday, DailyAlcohol, Amount1To2, HealthPregnant]),
        quiet([UsedNicotine, HealthPregnant]),
        quiet([UsedCannabis, LastToday, HealthPregnant]),
    ],
};

const BIRTH: RulePage = RulePage {
    name: RuleName::BiomedicalBirth,
    title: "Birth in the last year",
    dimension: Dimension::Biomedical,
    when: any([HealthBirth]),
    then: &[Consequence::Add(AddOn::AfterBirth)],
    sources: &[&sources::MATERNAL],
    facts: "F-657",
    own_caution: "",
    examples: &[fires([HealthBirth]), quiet([HealthPregnant])],
};

const BIRTH_AND_THOUGHTS: RulePage = RulePage {
    name: RuleName::BiomedicalBirthAndThoughts,
    title: "Pregnancy or the year after, with thoughts of harm, wanted or not",
    dimension: Dimension::Biomedical,
    when: Condition::All(&[
        any([HealthPregnant, HealthBirth]),
        any([
            HarmWish,
            HarmThoughts,
            HarmThoughtsOften,
            HarmPlan,
            HarmAttempt,
            HarmSelfHarm,
            HarmImages,
            HarmOthers,
            HarmOthersPlan,
        ]),
    ]),
    then: &[Consequence::Today(Cause::Pregnancy)],
    sources: &[&sources::HEAR_HER],
    facts: "F-311",
    own_caution: "",
    examples: &[
        fires([HarmImages, HealthBirth]),
        fires([HarmWish, HealthBirth]),
        quiet([HarmNone, HealthBirth]),
        quiet([HarmImages, HealthNone]),
    ],
};

const KEEP_MEDICATION: RulePage = RulePage {
    name: RuleName::BiomedicalKeepMedication,
    title: "On methadone or buprenorphine",
    dimension: Dimension::Biomedical,
    when: any([HealthMedication, HealthMissedDoses]),
    then: &[Consequence::Add(AddOn::KeepMedication)],
    sources: &[&sources::SURVIVORS, &sources::MISSED_DOSES],
    facts: "F-111, F-507",
    own_caution: "",
    examples: &[fires([HealthMedication]), quiet([HealthNone])],
};

const GAMBLING: RulePage = RulePage {
    name: RuleName::BiomedicalGambling,
    title: "Gambling out of hand",
    dimension: Dimension::Biomedical,
    when: any([HealthGambling]),
    then: &[Consequence::Add(AddOn::GamblingHelp)],
    sources: &[&sources::LOCADTR],
    facts: "F-754",
    own_caution: "",
    examples: &[fires([HealthGambling]), quiet([HealthNone])],
};
