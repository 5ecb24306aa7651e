//! The questionnaire: order, skipping, validity, dropped answers, and the levels people reach.

use care_finder_core::engine::{
    AddOn, Answers, Cause, Course, Disposition, Flag, LevelOfCare, OptionSet, assess, changes, nearest,
    reasons,
};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::{MOST_QUESTIONS, PROTOCOL};

use crate::report::report;
use crate::support::{Dice, answers, assessed, keys, question, random_ticks, wild_answers};

/// An adult who asks for themselves, with no danger sign and no thought of harm.
const CALM: [OptionName; 4] = [WhoMe, RedFlagsNone, HarmNone, Age18To64];

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
    let assessment = assessed(&[WhoMe, RedFlagsChest]);
    assert_eq!(assessment.disposition, Disposition::Emergency);
    assert_eq!(assessment.next, None);
}

#[test]
fn a_past_seizure_while_drinking_needs_medical_care_while_withdrawal_can_still_come() {
    let after = |last: OptionName| level(&[UsedAlcohol, last, DailyAlcohol, Amount5To7, WithdrawalSevere]);
    let medical = Disposition::Level(LevelOfCare::MedicallyManaged);
    assert_eq!(after(LastDays), medical);
    assert_eq!(after(LastWeek), Disposition::Level(LevelOfCare::IntensiveOutpatient));
    assert_eq!(after(LastLonger), Disposition::Level(LevelOfCare::Outpatient));
}

#[test]
fn once_medical_care_is_sure_questions_that_only_set_levels_are_skipped() {
    let sure = [UsedAlcohol, LastToday, DailyAlcohol, Amount17Plus, WithdrawalSevere, ControlMore];
    let assessment = assessed(&calm_and(&[&sure[..], &[HealthNone, MentalWell]].concat()));
    let next = assessment.next.and_then(QuestionName::at);
    assert_eq!(next, Some(QuestionName::Home), "only add-ons are still open");
}

#[test]
fn cannabis_alone_stays_at_outpatient_or_intensive_outpatient() {
    let cannabis =
        [UsedCannabis, LastToday, DailyCannabis, HealthNone, MentalCoping, HomeStrained, HistoryNever];
    let with = |signs: &[OptionName]| level(&[&cannabis[..], signs].concat());
    assert_eq!(with(&[ControlMore]), Disposition::Level(LevelOfCare::Outpatient));
    let all_signs = [ControlMore, ControlCannotCut, ControlFirst, ControlDespiteHarm, ControlNeed];
    assert_eq!(with(&all_signs), Disposition::Level(LevelOfCare::IntensiveOutpatient));
}

#[test]
fn a_poor_home_adds_a_place_to_live_and_no_level() {
    let assessment =
        assessed(&calm_and(&[UsedAlcohol, LastWeek, Amount1To2, ControlMore, HomeUnstable, HistoryNever]));
    assert_eq!(assessment.disposition, Disposition::Level(LevelOfCare::Outpatient));
    assert!(assessment.add_ons.has(AddOn::RecoveryResidence));
}

#[test]
fn a_minor_who_needs_medical_care_is_sent_to_the_emergency_department() {
    let minor = [WhoSomeone, RedFlagsNone, HarmNone, Age13To17, UsedAlcohol, LastToday];
    let with = |more: &[OptionName]| assessed(&[&minor[..], more].concat()).disposition;
    assert_eq!(with(&[DailyNone]), Disposition::Adolescent);
    assert_eq!(with(&[DailyAlcohol, Amount17Plus]), Disposition::Emergency);
}

#[test]
fn in_treatment_the_answer_is_a_step_up_a_stay_or_a_step_down() {
    let at = |more: &[OptionName]| {
        let calm = [WhoMeInCare, RedFlagsNone, HarmNone, Age18To64, HealthNone, MentalCoping];
        assessed(&[&calm[..], more].concat()).course
    };
    let drank = [UsedAlcohol, LastDays, DailyNone, Amount3To4, ControlMore];
    let in_iop = [&drank[..], &[PresentIntensiveOutpatient, LatelyUsedOften]].concat();
    assert_eq!(at(&in_iop), Some(Course::StepUp));
    assert_eq!(at(&[UsedNone, PresentResidential, LatelyBetter]), Some(Course::Stay));
    assert_eq!(at(&[UsedNone, PresentResidential, LatelyGoalsMet]), Some(Course::StepDown));
    assert_eq!(at(&[UsedNone, PresentNotSure, LatelyWorse]), None);
}

#[test]
fn to_be_seen_today_stands_beside_a_level_and_moves_none() {
    let wish = assessed(&[WhoMe, RedFlagsNone, HarmWish, Age18To64, UsedNone, HealthNone, MentalCoping]);
    assert!(wish.today.has(Cause::Suicide) && wish.emergency.is_empty());
    assert_eq!(wish.disposition, Disposition::Level(LevelOfCare::Outpatient));
    let yellow = assessed(&calm_and(&[UsedNone, HealthYellow]));
    assert_eq!(yellow.today.iter().collect::<Vec<_>>(), [Cause::Medical]);
    let teen = assessed(&[WhoSomeone, RedFlagsNone, HarmSelfHarm, Age13To17]);
    assert_eq!((teen.disposition, teen.today.first()), (Disposition::Adolescent, Some(Cause::Child)));
}

#[test]
fn emergencies_have_causes_and_the_first_one_comes_first() {
    let assessment = assessed(&[WhoMe, RedFlagsPoison, RedFlagsNotWaking, HarmPlan]);
    let causes: Vec<_> = assessment.emergency.iter().collect();
    assert_eq!(causes, [Cause::Overdose, Cause::Poison, Cause::Suicide]);
}

#[test]
fn an_answer_withheld_about_harm_raises_988_and_a_check() {
    let assessment = assessed(&[WhoMe, RedFlagsNone, HarmPreferNot]);
    assert!(assessment.flags.has(Flag::CrisisLine));
    assert!(assessment.level >= LevelOfCare::IntensiveOutpatient);
    assert!(assessment.add_ons.has(AddOn::MedicalCheck));
}

#[test]
fn an_answer_to_a_question_that_no_longer_applies_has_no_effect() {
    let before = calm_and(&[UsedAlcohol, LastToday, DailyAlcohol, Amount8To16, WithdrawalStrong]);
    assert_eq!(assess(&PROTOCOL, &answers(&before)).level, LevelOfCare::MedicallyManaged);
    let changed = answers(&before).replace(question(QuestionName::Used).set(), UsedNone.set());
    let assessment = assess(&PROTOCOL, &changed);
    assert_eq!(assessment.level, LevelOfCare::Outpatient);
    assert!(!assessment.facts.chosen.has(WithdrawalStrong.id()));
}

#[test]
fn the_reasons_name_the_rule_that_decided_first_and_the_answers_it_used() {
    let given = calm_and(&[UsedAlcohol, LastToday, DailyAlcohol, Amount5To7, WithdrawalSevere]);
    let assessment = assessed(&given);
    let reasons = reasons(&PROTOCOL, &assessment);
    let first = reasons.first().expect("a reason");
    assert_eq!(first.rule.name.key(), "withdrawal.complicated_before");
    assert!(first.decisive);
    assert_eq!(keys(first.answers), ["used.alcohol", "last.today", "daily.alcohol", "withdrawal.severe"]);
    assert!(reasons.iter().any(|reason| reason.rule.name.key() == "withdrawal.easing" && !reason.decisive));
}

#[test]
fn the_changes_name_single_answers_that_give_another_level() {
    let given = answers(&calm_and(&[
        UsedAlcohol,
        LastToday,
        DailyAlcohol,
        Amount8To16,
        WithdrawalMild,
        ControlMore,
        HealthNone,
        MentalWell,
        HomeAlone,
    ]));
    assert_eq!(assess(&PROTOCOL, &given).level, LevelOfCare::MedicallyManaged);
    let found = changes(&PROTOCOL, &given);
    let leads = |choice: OptionSet, to: Disposition| {
        assert!(
            found.iter().any(|change| change.choice == choice && change.disposition == to),
            "{choice:?} does not lead to {to:?}: {found:?}"
        );
    };
    leads(HomeSupportive.set(), Disposition::Level(LevelOfCare::PartialHospitalization));
    leads(RedFlagsSeizure.set(), Disposition::Emergency);
}

#[test]
fn the_nearest_changes_lead_one_step_up_and_one_step_down() {
    let given = answers(&calm_and(&[UsedNone, HealthNone, MentalHard, HomeStrained, HistoryNever]));
    let (more, less) = nearest(&changes(&PROTOCOL, &given), LevelOfCare::IntensiveOutpatient);
    assert!(more.iter().any(|change| change.choice == MentalHard.set().with(MentalUnable.set())));
    assert!(less.iter().any(|change| change.choice == HomeSupportive.set()));
    assert!(less.iter().any(|change| change.choice == MentalWell.set()));
}

#[test]
fn help_reached_goes_on_with_the_questions_and_changes_no_answer() {
    let given = answers(&calm_and(&[UsedNone])).replace(question(QuestionName::Harm).set(), HarmPlan.set());
    let before = assess(&PROTOCOL, &given);
    assert_eq!((before.disposition, before.next, before.remaining), (Disposition::Emergency, None, 0));
    let reached = given.acknowledge(before.emergency);
    assert_eq!(reached.chosen(), given.chosen());
    let after = assess(&PROTOCOL, &reached);
    assert_eq!(after.emergency, before.emergency, "it stays in sight");
    assert_eq!(after.disposition, Disposition::Level(LevelOfCare::PartialHospitalization));
    assert_eq!(after.next, Some(QuestionName::Health.id()));
    let first = reasons(&PROTOCOL, &after);
    assert!(
        first.iter().any(|reason| reason.rule.name.key() == "safety.plan_or_attempt" && !reason.decisive)
    );
    let again =
        assess(&PROTOCOL, &reached.replace(question(QuestionName::RedFlags).set(), RedFlagsChest.set()));
    assert_eq!(again.disposition, Disposition::Emergency, "another cause stops again");
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
    let mut journeys = std::collections::BTreeMap::<&str, (usize, usize, usize)>::new();
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
        let last = assess(&PROTOCOL, &given);
        if last.disposition != Disposition::Emergency {
            let (count, total, most) = journeys.entry(journey(last.facts.chosen)).or_default();
            (*count, *total, *most) = (*count + 1, *total + asked, asked.max(*most));
        }
    }
    assert_eq!(seen.len(), QuestionName::ALL.len(), "some question was asked of nobody: {seen:?}");
    let mut lines = vec![format!(
        "questions asked where no emergency ended them, at most {longest}, over {walks} random visitors:"
    )];
    for (journey, (count, total, most)) in journeys {
        let mean = f64::from(u32::try_from(total).unwrap()) / f64::from(u32::try_from(count).unwrap());
        lines.push(format!("  {journey}: mean {mean:.1}, most {most}, of {count}"));
    }
    report(&lines.join("\n"));
}

/// Which of the ways through the questions these answers took.
fn journey(chosen: OptionSet) -> &'static str {
    let any = |names: &[OptionName]| names.iter().any(|name| chosen.has(name.id()));
    let nothing = any(&[UsedNone])
        || any(&[UsedNicotine])
            && !any(&[
                LastToday,
                LastDays,
                LastWeek,
                LastMonth,
                LastLonger,
                LastDetoxed,
                LastNotSure,
                LastPreferNot,
            ]);
    let sober = any(&[LastMonth, LastLonger, LastDetoxed, UsedPast, UsedPastOpioids]);
    match (any(&[WhoMeInCare, WhoSomeoneInCare]), nothing, sober) {
        (false, true, _) => "looks for help, uses nothing",
        (false, false, true) => "looks for help, sober for a week or more",
        (false, false, false) => "looks for help, uses",
        (true, true, _) => "in care, uses nothing",
        (true, false, true) => "in care, sober for a week or more",
        (true, false, false) => "in care, uses",
    }
}
