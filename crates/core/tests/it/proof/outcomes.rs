//! What certain answers lead to, whatever else is answered (P1, P6 to P12), and that all of them lead somewhere (P14).
//! How answers compare with each other is in order.rs; how much care nobody is sent to without need, in bounds.rs.

use biodivine_lib_bdd::Bdd;
use care_finder_core::engine::{
    AddOn, Answers, Cause, Consequence, Disposition, Flag, LevelOfCare, Set, assess,
};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::QuestionName;

use super::diagram::{self, Diagrams, by_role};
use super::signs;
use crate::support::{Dice, answers, question, random_ticks};

/// The cause stays in the assessment once help has been reached, and a cause for which it has not stops the visit again.
pub fn red_flags(all: &Diagrams) -> Result<(), String> {
    let (stated, _) = by_role(question(QuestionName::RedFlags));
    let flags = all.or(stated.iter().filter(|id| **id != RedFlagsNone.id()).map(|id| all.ticked(*id)));
    let danger = flags.or(&all.any(&[HarmPlan, HarmAttempt, HarmOthersPlan]));
    all.leads_to(&danger, &all.emergency())?;
    let mut dice = Dice::new(911);
    let mut reached = 0;
    for _ in 0..100_000 {
        let answers = answers(&random_ticks(&mut dice));
        let before = assess(all.protocol, &answers);
        let Some(first) = before.emergency.first() else { continue };
        let after = assess(all.protocol, &answers.acknowledge(before.emergency));
        let others = before.emergency.iter().filter(|cause| *cause != first).count();
        let partly = assess(all.protocol, &acknowledge(answers, first));
        let stops = partly.disposition == Disposition::Emergency;
        if after.emergency != before.emergency
            || after.disposition == Disposition::Emergency
            || stops != (others > 0)
        {
            return Err(format!("help reached is not heeded\n  {}", diagram::in_words(answers)));
        }
        reached += 1;
    }
    if reached > 1000 { Ok(()) } else { Err(format!("only {reached} emergencies were met")) }
}

pub fn medical(all: &Diagrams) -> Result<(), String> {
    let enough = all.emergency().with(all.at_least(LevelOfCare::MedicallyManaged));
    let severe = all.any(&[WithdrawalSevere]);
    let sedatives_not_as_told = not_as_told(all, DailySedatives, UnprescribedSedatives);
    let sedating = all
        .any(&[
            DailyAlcohol,
            Amount8To16,
            Amount17Plus,
            AmountNotSure,
            AmountPreferNot,
            DailySedativesStopped,
        ])
        .or(&sedatives_not_as_told);
    let within_three_days = all.any(&[LastToday, LastDays, LastNotSure, LastPreferNot]);
    all.leads_to(&all.all(&[within_three_days, severe, sedating]), &enough)?;
    let both = all.any(&[DailyAlcohol]).and(&all.any(&[DailySedatives]));
    let beyond_two_drinks =
        all.any(&[Amount3To4, Amount5To7, Amount8To16, Amount17Plus, AmountNotSure, AmountPreferNot]);
    all.leads_to(&both.and(&beyond_two_drinks), &enough)
}

pub fn do_not_stop(all: &Diagrams) -> Result<(), String> {
    let said = all.add_on(AddOn::DoNotStopSuddenly);
    all.leads_to(&all.any(&[DailyAlcohol, DailySedatives, DailyOpioids, DailyGhb, DailyUnknown]), said)?;
    let only_sniffs =
        all.any(&[DailyInhalants]).and(&all.only(
            QuestionName::Used,
            &[UsedInhalants, UsedNicotine, UsedCannabis, UsedPast, UsedPastOpioids],
        ));
    all.never_leads_to(&only_sniffs, said)
}

/// "From withdrawal" means by a rule of that dimension; mind or body may need a hospital besides.
pub fn opioids(all: &Diagrams) -> Result<(), String> {
    let now = all.any(&[UsedOpioids, UsedKratom, UsedPastOpioids]);
    all.leads_to(&now, all.add_on(AddOn::Naloxone))?;
    let problem = all
        .any(&[UsedOpioids])
        .and(&all.any(&[UnprescribedOpioids]))
        .or(&all.any(&[UsedKratom, UsedPastOpioids]));
    all.leads_to(&problem, all.add_on(AddOn::OpioidMedication))?;
    let rules = all.protocol.rules.iter().zip(&all.fires).filter(|(rule, _)| {
        rule.name.key().starts_with("withdrawal.")
            && rule.then.contains(&Consequence::AtLeast(LevelOfCare::MedicallyManaged))
    });
    let bed = all.or(rules.map(|(_, fires)| fires.clone()));
    let only = all.only(
        QuestionName::Used,
        &[UsedOpioids, UsedCannabis, UsedNicotine, UsedPast, UsedPastOpioids, UsedNone],
    );
    let sooner = all.any(&[
        HealthPregnant,
        HealthIllness,
        HealthWound,
        HealthLowWeight,
        HistoryReturnedOften,
        HistoryDetoxOften,
    ]);
    // A seizure, hallucinations or confusion point to more than opioids: something else is in them.
    all.holds(&only.and_not(&sooner).and_not(&all.any(&[WithdrawalSevere])).imp(&bed.not()))
}

pub fn crisis_line(all: &Diagrams) -> Result<(), String> {
    let of_suicide = all.any(&[HarmWish, HarmThoughts, HarmThoughtsOften, HarmPlan, HarmAttempt]);
    all.leads_to(&of_suicide, all.today(Cause::Suicide))?;
    let more =
        all.any(&[HarmAttemptInCare, HarmSelfHarm, HarmOthers, HarmOthersPlan, HarmNotSure, HarmPreferNot]);
    all.leads_to(&of_suicide.or(&more), all.flag(Flag::CrisisLine))
}

/// Routing is the engine's: the diagram says which minors are emergencies; the engine is asked about the rest.
pub fn minors(all: &Diagrams) -> Result<(), String> {
    let mut medical = all.at_least(LevelOfCare::MedicallyManaged).parts();
    medical.try_for_each(|case| all.leads_to(&case.and(&all.minor()), &all.emergency()))?;
    let mut dice = Dice::new(18);
    for place in 0..100_000 {
        let age = [AgeUnder13, Age13To17][place % 2];
        let given = answers(&random_ticks(&mut dice)).replace(question(QuestionName::Age).set(), age.set());
        // Half of them have reached help for every cause.
        let given = if place % 4 < 2 { given } else { Cause::ALL.into_iter().fold(given, acknowledge) };
        if let Disposition::Level(level) = assess(all.protocol, &given).disposition {
            return Err(format!("{level:?} for a minor\n  {}", diagram::in_words(given)));
        }
    }
    Ok(())
}

pub fn poor_home(all: &Diagrams) -> Result<(), String> {
    let home = question(QuestionName::Home);
    let residential = all.at_least(LevelOfCare::Residential);
    let within_week = all.any(&[LastToday, LastDays, LastWeek, LastNotSure, LastPreferNot]);
    let failed = all.any(&[HistoryReturned, HistoryReturnedOften, HistoryDetoxOften]);
    let some_sign = signs(all, 1).or(&all.any(&[ControlNotSure, ControlPreferNot]));
    let need = all.or([
        signs(all, 4).and(&within_week),
        failed.and(&some_sign).and(&within_week),
        all.any(&[HarmThoughtsOften, HarmPlan, HarmAttempt]),
        all.any(&[MentalPsychosis, MentalMania]),
        all.any(&[
            WithdrawalMild,
            WithdrawalStrong,
            WithdrawalSevere,
            WithdrawalNeverStopped,
            WithdrawalRoundClock,
            WithdrawalNotSure,
            WithdrawalPreferNot,
        ])
        .and(&all.any(&[
            Amount8To16,
            Amount17Plus,
            AmountNotSure,
            AmountPreferNot,
            DailySedatives,
            DailyGhb,
            DailyUnknown,
        ])),
    ]
    .into_iter());
    for poor in [HomeStrained, HomeUnstable, HomeUnsafe] {
        if let Some(answers) = residential.lost_but(all, home, poor.set(), HomeSupportive.set(), &need) {
            return Err(format!("{poor:?}\n  {}", diagram::in_words(answers)));
        }
        let residence = all.add_on(AddOn::RecoveryResidence);
        let use_now_or_before = all
            .any(&[
                UsedAlcohol,
                UsedCannabis,
                UsedGhb,
                UsedKratom,
                UsedInhalants,
                UsedOther,
                UsedUnknown,
                UsedPast,
                UsedPastOpioids,
            ])
            .or(&all.any(&[UnprescribedSedatives, UnprescribedOpioids, UnprescribedStimulants]));
        all.leads_to(&all.any(&[poor]).and(&use_now_or_before), residence)?;
    }
    Ok(())
}

/// Any home; finding help.
pub fn cannabis(all: &Diagrams) -> Result<(), String> {
    let alone = all.all(&[
        all.any(&[WhoMe, WhoSomeone]),
        all.any(&[UsedCannabis]),
        all.only(QuestionName::Used, &[UsedCannabis, UsedNicotine]),
        all.only(QuestionName::Harm, &[HarmNone]),
        all.only(QuestionName::Mental, &[MentalWell, MentalCoping]),
        all.only(QuestionName::Health, &[HealthNone]),
        all.any(&[HistoryReturned, HistoryReturnedOften, HistoryDetoxOften]).not(),
    ]);
    all.never_leads_to(&alone, all.at_least(LevelOfCare::PartialHospitalization))
}

/// The three dispositions cover everything; that none means "no help" follows from the type.
pub fn total(all: &Diagrams) -> Result<(), String> {
    all.leads_to(&all.minor().not(), &all.emergency().with(all.at_least(LevelOfCare::Outpatient)))
}

/// Help has been reached for this one.
fn acknowledge(answers: Answers, cause: Cause) -> Answers {
    let mut causes = Set::<Cause>::EMPTY;
    causes.insert(cause);
    answers.acknowledge(causes)
}

/// Taken every day, and not just as a doctor said, or not ruled out.
fn not_as_told(all: &Diagrams, daily: OptionName, stated: OptionName) -> Bdd {
    all.any(&[daily]).and(&all.any(&[stated, UnprescribedNotSure, UnprescribedPreferNot]))
}
