//! What every person of cases/people.toml is given to say and to do tonight, kept in cases/next_steps.txt to be read by eye; and what
//! must hold of it for anybody. The rest of a result is not looked at here.

use std::fmt::Write as _;

use care_finder_core::engine::{
    AddOn, Assessment, Cause, Disposition, Flag, LevelOfCare, OptionSet, Set, assess, changes, nearest,
};
use care_finder_core::names::{OptionName, QuestionName, Tonight, Topic};
use care_finder_core::next_step::{ByWhen, by_when, details, in_care, say, tonight, topics};
use care_finder_core::protocol::PROTOCOL;
use care_finder_core::text::LANGUAGES;

use crate::docs::compare;
use crate::people;
use crate::support::{Dice, answers, random_ticks, root};

#[test]
fn what_each_person_says_is_kept_to_be_read() {
    let mut page = String::from(
        "# For each of cases/people.toml: what they can say first, by when, and what to do tonight.\n\
         # Made by a test; `cargo xtask bless docs --accept` writes it anew. Read it when words or rules change.\n",
    );
    for (id, answers) in people::answered() {
        let assessment = assess(&PROTOCOL, &answers);
        let someone = for_someone(&assessment);
        let _ = writeln!(page, "\n{id}: {}, {:?}", assessment.disposition.id(), by_when(&assessment));
        for language in LANGUAGES {
            let _ =
                writeln!(page, "  {}: {}", language.code, say(&assessment, Set::EMPTY, language, someone));
        }
        let steps: Vec<_> = tonight(&assessment).iter().map(|step| step.key()).collect();
        let _ = writeln!(page, "  tonight: {}", steps.join(", "));
    }
    compare(&root().join("cases/next_steps.txt"), &page);
}

/// Of people and of random answers, also half given.
#[test]
fn nobody_is_left_without_a_sentence_or_told_what_does_not_apply() {
    for (id, assessment) in everybody() {
        let someone = for_someone(&assessment);
        for language in LANGUAGES {
            let said = say(&assessment, Set::EMPTY, language, someone);
            let sentences = said.matches(['.', '?']).count();
            let least = if assessment.disposition == Disposition::Emergency { 1 } else { 2 };
            assert!((least..=9).contains(&sentences), "{id}: {said}");
            assert!(!said.contains("  ") && !said.contains(".."), "{id}: {said}");
            assert!(said.chars().count() < 420, "{id}: {said}");
        }
        let steps = tonight(&assessment);
        assert_eq!(steps.len(), 3, "{id}");
        let chosen = assessment.facts.chosen;
        let has = |name: OptionName| chosen.has(name.id());
        for step in steps {
            let applies = match step {
                Tonight::Thoughts => assessment.flags.has(Flag::CrisisLine),
                Tonight::Means => chosen.meets(harm()),
                Tonight::DoNotStop => assessment.add_ons.has(AddOn::DoNotStopSuddenly),
                Tonight::Overdose => assessment.add_ons.has(AddOn::Naloxone),
                Tonight::KeepMedicine => assessment.add_ons.has(AddOn::KeepMedication),
                Tonight::Inhalants => assessment.add_ons.has(AddOn::StopInhalants),
                Tonight::Unsafe => has(OptionName::HomeUnsafe),
                Tonight::Shelter => has(OptionName::HomeUnstable),
                Tonight::Adult => has(OptionName::AgeUnder13) || has(OptionName::Age13To17),
                Tonight::Use => !has(OptionName::UsedNone),
                Tonight::Alone => has(OptionName::HomeAlone),
                Tonight::Tell | Tonight::Call | Tonight::Rest => true,
            };
            assert!(applies, "{id} is told {step:?}");
        }
        for topic in topics(&assessment) {
            assert!(topic != Topic::Alcohol || has(OptionName::UsedAlcohol), "{id}");
            assert!(
                topic != Topic::Opioids || has(OptionName::UsedOpioids) || has(OptionName::UsedPastOpioids),
                "{id}"
            );
        }
        let told = details(&assessment, &topics(&assessment));
        assert!(told.len() <= 2, "{id}");
    }
}

/// What is most urgent is never pushed out by what is less so.
#[test]
fn nobody_misses_the_steps_that_protect_life() {
    let (mut thoughts, mut stopping) = (0, 0);
    for (id, assessment) in everybody() {
        let steps = tonight(&assessment);
        if assessment.flags.has(Flag::CrisisLine) {
            thoughts += 1;
            assert_eq!(steps[0], Tonight::Thoughts, "{id}");
        }
        let daily = [
            OptionName::DailyAlcohol,
            OptionName::DailySedatives,
            OptionName::DailyGhb,
            OptionName::HealthPregnant,
        ];
        let dangerous = daily.iter().any(|name| assessment.facts.chosen.has(name.id()));
        if dangerous && assessment.add_ons.has(AddOn::DoNotStopSuddenly) {
            stopping += 1;
            assert!(steps.contains(&Tonight::DoNotStop), "{id}: {steps:?}");
        }
    }
    assert!(
        thoughts > 100 && stopping > 50,
        "{thoughts} with thoughts, {stopping} for whom stopping is dangerous"
    );
}

/// Help is there for the seizure; then a plan is told: 988 hears of the plan, not of the seizure.
#[test]
fn an_emergency_that_is_cared_for_is_not_the_one_to_call_about() {
    let told = answers(&[OptionName::WhoMe, OptionName::RedFlagsSeizure, OptionName::HarmPlan]);
    let mut medical = Set::<Cause>::default();
    medical.insert(Cause::Medical);
    let told = told.acknowledge(medical);
    let said = say(&assess(&PROTOCOL, &told), told.acknowledged(), LANGUAGES[0], false);
    assert_eq!(said, (LANGUAGES[0].emergency)(Cause::Suicide).say.me);
}

/// More care, or something that cannot wait, never asks to call later.
#[test]
fn the_deadline_follows_the_advice() {
    for (id, assessment) in everybody() {
        let when = by_when(&assessment);
        match assessment.disposition {
            Disposition::Emergency => assert_eq!(when, ByWhen::Now, "{id}"),
            Disposition::Level(LevelOfCare::MedicallyManaged) if !in_care(&assessment) => {
                assert_eq!(when, ByWhen::Today, "{id}");
            }
            Disposition::Level(_) | Disposition::Adolescent if !assessment.today.is_empty() => {
                assert_eq!(when, ByWhen::Today, "{id}");
            }
            Disposition::Level(_) | Disposition::Adolescent => assert_ne!(when, ByWhen::Now, "{id}"),
        }
    }
}

/// "What would change this advice": worse answers bring more care, better ones less, and each sentence comes true.
#[test]
fn what_would_change_the_advice_is_true_as_it_reads() {
    let mut shown = 0;
    for (id, answers) in people::answered().into_iter().chain(random()) {
        let now = assess(&PROTOCOL, &answers);
        let Disposition::Level(level) = now.disposition else { continue };
        let (more, less) = nearest(&changes(&PROTOCOL, &answers), level);
        for (change, is_more) in
            more.iter().map(|change| (change, true)).chain(less.iter().map(|change| (change, false)))
        {
            let question = &PROTOCOL.questions[usize::from(change.question.0)];
            if change.plainly(question, now.facts.chosen, is_more).is_none() {
                continue;
            }
            shown += 1;
            let then = assess(&PROTOCOL, &answers.replace(question.set(), change.choice)).disposition;
            assert_eq!(then, change.disposition, "{id}");
            let Disposition::Level(then) = then else { panic!("{id}: no level") };
            assert_eq!(then > level, is_more, "{id}");
            let was = now.facts.chosen.and(question.set());
            for (better, worse) in question.worse {
                let gets_worse = was.has(*better) && !was.has(*worse) && change.choice.has(*worse);
                let gets_better = was.has(*worse) && !change.choice.has(*worse) && change.choice.has(*better);
                assert!(is_more || !gets_worse, "{id}: less care of a worse answer to {:?}", change.question);
                assert!(
                    !is_more || !gets_better,
                    "{id}: more care of a better answer to {:?}",
                    change.question
                );
            }
        }
    }
    assert!(shown > 100, "only {shown} sentences were looked at");
}

fn everybody() -> impl Iterator<Item = (String, Assessment)> {
    people::answered().into_iter().chain(random()).map(|(id, answers)| (id, assess(&PROTOCOL, &answers)))
}

fn random() -> Vec<(String, care_finder_core::engine::Answers)> {
    let mut dice = Dice::new(14);
    (0..2000).map(|turn| (format!("random {turn}"), answers(&random_ticks(&mut dice)))).collect()
}

fn for_someone(assessment: &Assessment) -> bool {
    assessment.facts.chosen.meets(OptionName::WhoSomeone.set().with(OptionName::WhoSomeoneInCare.set()))
}

fn harm() -> OptionSet {
    [
        OptionName::HarmWish,
        OptionName::HarmThoughts,
        OptionName::HarmThoughtsOften,
        OptionName::HarmPlan,
        OptionName::HarmAttempt,
        OptionName::HarmSelfHarm,
        OptionName::HarmOthers,
        OptionName::HarmOthersPlan,
        OptionName::MentalPsychosis,
        OptionName::MentalMania,
    ]
    .into_iter()
    .fold(OptionSet::EMPTY, |set, name| set.with(name.set()))
}

#[test]
fn somebody_who_is_sure_of_nothing_still_has_something_to_say() {
    let unsure = OptionName::ALL.iter().filter(|name| name.key().ends_with("not_sure"));
    let chosen = unsure.fold(OptionName::WhoMe.set(), |set, name| set.with(name.set()));
    let assessment = assess(&PROTOCOL, &care_finder_core::engine::Answers::of(chosen));
    let said = say(&assessment, Set::EMPTY, LANGUAGES[0], false);
    assert!(said.starts_with("I am not sure what kind of help I need."), "{said}");
    assert!(assessment.facts.chosen.meets(PROTOCOL.questions[usize::from(QuestionName::Home.id().0)].set()));
}
