//! Questions about physical and mental health in the last month.
//! A well-controlled illness is no answer of its own: it raises no level.

use super::{fact, none, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{
    OptionName::{
        HealthIllness, HealthMedication, HealthNone, HealthNotSure, HealthPreferNot, HealthPregnant,
        MentalCoping, MentalHard, MentalNotSure, MentalPreferNot, MentalPsychosis, MentalUnable, MentalWell,
    },
    QuestionName,
};

/// Pregnancy, illness that is not under control, medication for opioid use disorder.
pub(super) const HEALTH: Question = Question {
    id: QuestionName::Health.id(),
    kind: Kind::Multiple,
    options: &[
        fact(HealthPregnant),
        fact(HealthIllness),
        fact(HealthMedication),
        none(HealthNone),
        not_sure(HealthNotSure),
        prefer_not(HealthPreferNot),
    ],
    enable_when: Condition::Always,
    asked: Asked::WhenItMatters,
    worse: &[(HealthNone.id(), HealthPregnant.id()), (HealthNone.id(), HealthIllness.id())],
};

/// Mental health and daily life; the answer that fits worst counts.
pub(super) const MENTAL: Question = Question {
    id: QuestionName::Mental.id(),
    kind: Kind::Single,
    options: &[
        fact(MentalWell),
        fact(MentalCoping),
        fact(MentalHard),
        fact(MentalUnable),
        fact(MentalPsychosis),
        not_sure(MentalNotSure),
        prefer_not(MentalPreferNot),
    ],
    enable_when: Condition::Always,
    asked: Asked::WhenItMatters,
    worse: &[
        (MentalWell.id(), MentalCoping.id()),
        (MentalCoping.id(), MentalHard.id()),
        (MentalHard.id(), MentalUnable.id()),
        (MentalUnable.id(), MentalPsychosis.id()),
    ],
};
