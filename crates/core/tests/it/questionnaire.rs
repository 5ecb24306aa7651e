//! The questionnaire: order, skipping, validity, dropped answers, and the levels people reach.

use care_finder_core::engine::{
    AddOn, Answers, Course, Disposition, Flag, LevelOfCare, OptionSet, assess, changes, nearest, reasons,
};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::{MOST_QUESTIONS, PROTOCOL};

use crate::report::report;
use crate::support::{Dice, answers, assessed, keys, random_ticks, wild_answers};

/// An adult who asks for themselves, with no danger sign and no thought of harm.
const CALM: [OptionName; 5] = [WhoMe, JourneyFindHelp, RedFlagsNone, HarmNone, Age18To64];

fn calm_and(more: &[OptionName]) -> Vec<OptionName> {
    CALM.iter().chain(more).copied().collect()
}

fn level(names: &[OptionName]) -> Disposition {
    assessed(&calm_and(names)).disposition
}

#[test]
fn safety_is_asked_before_anything_clinical() {
    let mut given = Vec::new();
    for (expected, answer) in [
        (QuestionName::Who, WhoMe),
        (QuestionName::Journey, JourneyFindHelp),
        (QuestionName::RedFlags, RedFlagsNone),
        (QuestionName::Harm, HarmNone),
        (QuestionName::Age, Age18To64),
        (QuestionName::Used, UsedAlcohol),
    ] {
        assert_eq!(assessed(&given).next, Some(expected.id()));
        given.push(answer);
    }
}

#[test]
fn a_red_flag_ends_the_questions_at_once() {
    let assessment = assessed(&[WhoMe, JourneyFindHelp, RedFlagsChest]);
    assert_eq!(assessment.disposition, Disposition::Emergency);
    assert_eq!(assessment.next, None);
}

#[test]
fn a_past_seizure_while_drinking_needs_medical_care() {
    let medical = Disposition::Level(LevelOfCare::MedicallyManaged);
    assert_eq!(level(&[UsedAlcohol, DailyNone, WithdrawalSevere]), medical);
}

#[test]
fn once_medical_care_is_sure_questions_that_only_set_levels_are_skipped() {
    let assessment =
        assessed(&calm_and(&[UsedAlcohol, DailyAlcohol, WithdrawalSevere, HealthNone, MentalWell]));
    let next = assessment.next.and_then(QuestionName::at);
    assert_eq!(next, Some(QuestionName::Home), "only add-ons are still open");
}

#[test]
fn daily_cannabis_alone_stays_at_intensive_outpatient() {
    let most = Disposition::Level(LevelOfCare::IntensiveOutpatient);
    assert_eq!(
        level(&[UsedCannabis, DailyCannabis, NextToday, ImpactSome, HomeSupportive, HistoryNever]),
        most
    );
}

#[test]
fn a_poor_home_adds_a_place_to_live_and_no_level() {
    let assessment = assessed(&calm_and(&[
        UsedAlcohol,
        DailyNone,
        NextUnlikely,
        ImpactLittle,
        HomeUnstable,
        HistoryNever,
    ]));
    assert_eq!(assessment.disposition, Disposition::Level(LevelOfCare::Outpatient));
    assert!(assessment.add_ons.has(AddOn::RecoveryResidence));
}

#[test]
fn a_minor_who_needs_medical_care_is_sent_to_the_emergency_department() {
    let minor = [WhoSomeone, JourneyFindHelp, RedFlagsNone, HarmNone, AgeUnder18, UsedAlcohol];
    let with =
        |more: &[OptionName]| assessed(&minor.iter().chain(more).copied().collect::<Vec<_>>()).disposition;
    assert_eq!(with(&[DailyNone]), Disposition::Adolescent);
    assert_eq!(with(&[WithdrawalSevere]), Disposition::Emergency);
}

#[test]
fn in_treatment_the_answer_is_a_step_up_a_stay_or_a_step_down() {
    let at = |more: &[OptionName]| {
        let calm = [WhoMe, JourneyInTreatment, RedFlagsNone, HarmNone, Age18To64, HealthNone, MentalCoping];
        assessed(&calm.iter().chain(more).copied().collect::<Vec<_>>()).course
    };
    assert_eq!(
        at(&[UsedAlcohol, DailyNone, WithdrawalNone, PresentIntensiveOutpatient, ProgressSame, ReturnYes]),
        Some(Course::StepUp)
    );
    assert_eq!(at(&[UsedNone, PresentResidential, ProgressBetter, MissedNo]), Some(Course::Stay));
    assert_eq!(at(&[UsedNone, PresentResidential, ProgressGoalsMet, MissedNo]), Some(Course::StepDown));
    assert_eq!(at(&[UsedNone, PresentNotSure, ProgressWorse]), None);
}

#[test]
fn an_answer_withheld_about_harm_raises_988_and_a_check() {
    let assessment = assessed(&[WhoMe, JourneyFindHelp, RedFlagsNone, HarmPreferNot]);
    assert!(assessment.flags.has(Flag::CrisisLine));
    assert!(assessment.level >= LevelOfCare::IntensiveOutpatient);
    assert!(assessment.add_ons.has(AddOn::MedicalCheck));
}

#[test]
fn an_answer_to_a_question_that_no_longer_applies_has_no_effect() {
    let before = calm_and(&[UsedAlcohol, DailyAlcohol, WithdrawalStrong]);
    let changed = answers(&before).replace(
        [UsedAlcohol, UsedNone].iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set())),
        UsedNone.set(),
    );
    let assessment = assess(&PROTOCOL, &changed);
    assert_eq!(assessment.level, LevelOfCare::Outpatient);
    assert!(!assessment.facts.chosen.has(WithdrawalStrong.id()));
}

#[test]
fn the_reasons_name_the_rule_that_decided_first_and_the_answers_it_used() {
    let given = calm_and(&[UsedAlcohol, DailyAlcohol, WithdrawalSevere]);
    let assessment = assessed(&given);
    let reasons = reasons(&PROTOCOL, &assessment);
    let first = reasons.first().expect("a reason");
    assert_eq!(first.rule.name.key(), "withdrawal.complicated_before");
    assert!(first.decisive);
    assert_eq!(keys(first.answers), ["used.alcohol", "withdrawal.severe"]);
    assert!(reasons.iter().any(|reason| reason.rule.name.key() == "use_risk.daily" && !reason.decisive));
}

#[test]
fn the_changes_name_single_answers_that_give_another_level() {
    let given = answers(&calm_and(&[UsedAlcohol, DailyAlcohol, WithdrawalMild, NightNo]));
    let found = changes(&PROTOCOL, &given);
    assert!(found.iter().any(|change| change.choice == NightYes.set()
        && change.disposition == Disposition::Level(LevelOfCare::IntensiveOutpatient)));
    assert!(
        found
            .iter()
            .any(|change| change.choice == RedFlagsSeizure.set()
                && change.disposition == Disposition::Emergency)
    );
}

#[test]
fn the_nearest_changes_lead_one_step_up_and_one_step_down() {
    let given = answers(&calm_and(&[
        UsedAlcohol,
        DailyAlcohol,
        WithdrawalMild,
        NightSometimes,
        HealthNone,
        MentalWell,
    ]));
    let (more, less) = nearest(&changes(&PROTOCOL, &given), LevelOfCare::PartialHospitalization);
    assert!(more.iter().any(|change| change.choice == MentalPsychosis.set()));
    assert!(less.iter().any(|change| change.choice == NightYes.set()));
}

#[test]
fn every_input_gives_a_result_with_its_reasons_and_always_the_same() {
    let mut dice = Dice::new(15);
    for _ in 0..100_000 {
        let given = wild_answers(&mut dice);
        let assessment = assess(&PROTOCOL, &given);
        let reasons = reasons(&PROTOCOL, &assessment);
        let explained = reasons.iter().any(|reason| reason.decisive && !reason.answers.is_empty());
        let needs_a_reason = match assessment.disposition {
            Disposition::Level(level) => level > LevelOfCare::Outpatient,
            Disposition::Emergency => true,
            Disposition::Adolescent => false,
        };
        assert!(
            explained || !needs_a_reason,
            "{:?} without a reason: {:?}",
            assessment.disposition,
            keys(given.chosen())
        );
        let again = assess(&PROTOCOL, &given);
        assert_eq!(
            (again.disposition, again.fired, again.next),
            (assessment.disposition, assessment.fired, assessment.next)
        );
    }
}

#[test]
fn every_walk_ends_within_the_most_questions_and_every_answer_asked_for_counts() {
    let mut dice = Dice::new(16);
    let most = usize::from(MOST_QUESTIONS);
    let mut longest = 0;
    let (mut total, mut finished) = (0_u32, 0_u32);
    let walks = 20_000;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..walks {
        let wishes = answers(&random_ticks(&mut dice));
        let mut given = Answers::NONE;
        let mut asked = 0;
        while let Some(id) = assess(&PROTOCOL, &given).next {
            seen.insert(id);
            let question = &PROTOCOL.questions[usize::from(id.0)];
            let now = assess(&PROTOCOL, &given);
            let mut choice = question.valid(wishes.chosen(), &now.facts);
            if choice.is_empty() {
                let offered: Vec<_> = question.offered(&now.facts).iter().collect();
                choice = OptionSet::of(offered[dice.below(offered.len())]);
            }
            given = given.replace(question.set(), choice);
            asked += 1;
            assert!(asked <= most, "more than {most} questions: {:?}", keys(given.chosen()));
            let remaining = usize::from(assess(&PROTOCOL, &given).remaining);
            assert!(asked + remaining <= QuestionName::ALL.len(), "more is announced than there is to ask");
        }
        longest = longest.max(asked);
        if assess(&PROTOCOL, &given).disposition != Disposition::Emergency {
            total += u32::try_from(asked).unwrap();
            finished += 1;
        }
    }
    assert_eq!(seen.len(), QuestionName::ALL.len(), "some question was asked of nobody: {seen:?}");
    report(&format!(
        "questions asked: mean {:.1} where no emergency ended them, at most {longest}, over {walks} random visitors",
        f64::from(total) / f64::from(finished)
    ));
}
