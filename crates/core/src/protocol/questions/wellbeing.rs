//! Body and mind.
//! Danger to life now is in safety.rs.

use super::super::notation::any;
use super::super::sets;
use super::{fact, fact_when, none, not_sure, prefer_not};
use crate::engine::{Asked, Condition, Kind, Question};
use crate::names::{GroupName, OptionName::*, QuestionName};

/// Physical health, eating and gambling as far as they touch safety, and medicine for opioids.
pub(super) const HEALTH: Question = Question {
    id: QuestionName::Health.id(),
    kind: Kind::Multiple,
    options: &[
        fact(HealthPregnant),
        fact(HealthBirth),
        fact(HealthIllness),
        fact(HealthSeizures),
        fact(HealthYellow),
        fact_when(HealthWound, sets::USES),
        fact_when(HealthInjects, sets::USES),
        fact(HealthLowWeight),
        fact(HealthPurging),
        fact(HealthEating),
        fact(HealthGambling),
        fact(HealthMedication),
        fact(HealthMissedDoses),
        fact(HealthStoppedMedicine),
        fact_when(HealthAntabuse, any([UsedAlcohol])),
        none(HealthNone),
        not_sure(HealthNotSure),
        prefer_not(HealthPreferNot),
    ],
    groups: &[
        (GroupName::HealthPregnancy, HealthPregnant.id()),
        (GroupName::HealthBody, HealthIllness.id()),
        (GroupName::HealthFood, HealthLowWeight.id()),
        (GroupName::HealthMedicine, HealthMedication.id()),
    ],
    enable_when: Condition::Always,
    asked: Asked::WhenItMatters,
    worse: &[
        (HealthNone.id(), HealthPregnant.id()),
        (HealthNone.id(), HealthBirth.id()),
        (HealthNone.id(), HealthIllness.id()),
        (HealthNone.id(), HealthSeizures.id()),
        (HealthNone.id(), HealthYellow.id()),
        (HealthNone.id(), HealthWound.id()),
        (HealthNone.id(), HealthInjects.id()),
        (HealthNone.id(), HealthLowWeight.id()),
        (HealthNone.id(), HealthPurging.id()),
        (HealthNone.id(), HealthEating.id()),
        (HealthNone.id(), HealthGambling.id()),
        (HealthNone.id(), HealthMedication.id()),
        (HealthNone.id(), HealthMissedDoses.id()),
        (HealthNone.id(), HealthStoppedMedicine.id()),
        (HealthNone.id(), HealthAntabuse.id()),
    ],
};

/// How mood and mind limit daily life.
pub(super) const MENTAL: Question = Question {
    id: QuestionName::Mental.id(),
    kind: Kind::Multiple,
    options: &[
        fact(MentalCoping),
        fact(MentalHard),
        fact(MentalUnable),
        fact(MentalVoicesStable),
        fact(MentalPsychosis),
        fact(MentalMania),
        none(MentalWell),
        not_sure(MentalNotSure),
        prefer_not(MentalPreferNot),
    ],
    groups: &[],
    enable_when: Condition::Always,
    asked: Asked::WhenItMatters,
    worse: &[
        (MentalWell.id(), MentalCoping.id()),
        (MentalWell.id(), MentalHard.id()),
        (MentalWell.id(), MentalUnable.id()),
        (MentalWell.id(), MentalVoicesStable.id()),
        (MentalWell.id(), MentalPsychosis.id()),
        (MentalWell.id(), MentalMania.id()),
        (MentalCoping.id(), MentalHard.id()),
        (MentalHard.id(), MentalUnable.id()),
        (MentalVoicesStable.id(), MentalPsychosis.id()),
    ],
};
