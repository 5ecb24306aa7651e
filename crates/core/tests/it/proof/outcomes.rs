//! What certain answers lead to, whatever else is answered (P1, P6 to P12), and that all lead somewhere (P14).
//! How answers compare with each other is in order.rs.

use care_finder_core::engine::{AddOn, Disposition, Flag, LevelOfCare, assess};
use care_finder_core::names::OptionName::*;
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::PROTOCOL;

use super::diagram::{self, Diagrams, by_role};
use crate::support::{Dice, answers, question, random_ticks};

pub fn red_flags(all: &Diagrams) -> Result<(), String> {
    let flags = question(QuestionName::RedFlags);
    let (stated, _) = by_role(flags);
    let danger = all.or(stated.iter().filter(|id| **id != RedFlagsNone.id()).map(|id| all.ticked(*id)));
    all.holds(&danger.imp(&all.emergency()))
}

pub fn medical(all: &Diagrams) -> Result<(), String> {
    let seizure = all.any(&[WithdrawalSevere]).and(&all.any(&[UsedAlcohol, UsedSedatives]));
    let both = all.any(&[DailyAlcohol]).and(&all.any(&[UsedSedatives]));
    all.holds(&seizure.or(&both).imp(&all.emergency().or(all.at_least(LevelOfCare::MedicallyManaged))))
}

pub fn do_not_stop(all: &Diagrams) -> Result<(), String> {
    all.holds(&all.any(&[DailyAlcohol, DailySedatives, DailyOther]).imp(all.add_on(AddOn::DoNotStopSuddenly)))
}

pub fn opioids(all: &Diagrams) -> Result<(), String> {
    let opioids = all.any(&[UsedOpioids]);
    all.holds(&opioids.imp(&all.add_on(AddOn::Naloxone).and(all.add_on(AddOn::OpioidMedication))))?;
    let complicated = all.any(&[
        UsedAlcohol,
        UsedSedatives,
        UsedStimulants,
        UsedCannabis,
        UsedOther,
        WithdrawalStrong,
        WithdrawalSevere,
        HealthIllness,
        HealthPregnant,
        NightNo,
        JourneyInTreatment,
    ]);
    all.holds(&opioids.and_not(&complicated).imp(&all.at_least(LevelOfCare::MedicallyManaged).not()))
}

pub fn crisis_line(all: &Diagrams) -> Result<(), String> {
    all.holds(
        &all.any(&[HarmThoughts, HarmPlan, HarmAttempt, HarmNotSure, HarmPreferNot])
            .imp(all.flag(Flag::CrisisLine)),
    )
}

/// Routing is the engine's: the diagram says which minors are emergencies, the engine is asked about the rest.
pub fn minors(all: &Diagrams) -> Result<(), String> {
    all.holds(&all.minor().and(all.at_least(LevelOfCare::MedicallyManaged)).imp(&all.emergency()))?;
    let mut dice = Dice::new(18);
    for _ in 0..100_000 {
        let answers =
            answers(&random_ticks(&mut dice)).replace(question(QuestionName::Age).set(), AgeUnder18.set());
        if let Disposition::Level(level) = assess(&PROTOCOL, &answers).disposition {
            return Err(format!("{level:?} for a minor\n  {}", diagram::in_words(answers)));
        }
    }
    Ok(())
}

pub fn poor_home(all: &Diagrams) -> Result<(), String> {
    let home = question(QuestionName::Home);
    let residential = all.at_least(LevelOfCare::Residential);
    let failed = all.any(&[HistoryReturned, HistoryReturnedOften, HistoryDetoxOften]);
    for poor in [HomeStrained, HomeUnstable, HomeUnsafe] {
        let difference = Diagrams::given(residential, home, poor.set()).and_not(&Diagrams::given(
            residential,
            home,
            HomeSupportive.set(),
        ));
        all.holds(&difference.imp(&failed)).map_err(|why| format!("{poor:?}\n  {why}"))?;
        all.holds(&all.any(&[poor]).imp(all.add_on(AddOn::RecoveryResidence)))?;
    }
    Ok(())
}

/// Alone: no other substance, no danger sign, no thought of harm, no mental health need, no failed treatment.
pub fn cannabis(all: &Diagrams) -> Result<(), String> {
    let other = all.any(&[
        UsedAlcohol,
        UsedSedatives,
        UsedOpioids,
        UsedStimulants,
        UsedOther,
        HarmThoughts,
        HarmPlan,
        HarmAttempt,
        MentalHard,
        MentalUnable,
        MentalPsychosis,
        HistoryReturned,
        HistoryReturnedOften,
        HistoryDetoxOften,
        JourneyInTreatment,
    ]);
    let alone = all.any(&[DailyCannabis]).and_not(&other);
    all.holds(&alone.imp(&all.at_least(LevelOfCare::PartialHospitalization).not()))
}

/// The three dispositions cover everything; that none means "no help" is the type's doing.
pub fn total(all: &Diagrams) -> Result<(), String> {
    all.holds(&all.emergency().or(&all.minor()).or(all.at_least(LevelOfCare::Outpatient)))
}
