//! What every person of cases/people.toml is given to say and to do tonight, kept in cases/next_steps.txt to be read by eye; and what
//! must hold of it for anybody. The rest of a result is not looked at here.

use std::fmt::Write as _;

use care_finder_core::engine::{
    AddOn, Assessment, Cause, Course, Disposition, Flag, LevelOfCare, OptionSet, Set, assess, changes,
    nearest,
};
use care_finder_core::names::{Detail, OptionName, QuestionName, RuleName, Study, Tonight, Topic, Worry};
use care_finder_core::next_step::{
    ByWhen, by_when, details, in_care, review_first, say, shows, today, tonight, topics, worries,
};
use care_finder_core::protocol::{DANGER_SIGNS, PROTOCOL};
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
        let has = |name: &OptionName| assessment.facts.chosen.has(name.id());
        let dangerous = daily.iter().any(has);
        // Who drinks a glass or two and has no sign of more is the next test's.
        let ruled_out = NO_SIGN.iter().all(has) && !OTHERWISE_DANGEROUS.iter().any(has);
        if dangerous && !ruled_out && assessment.add_ons.has(AddOn::DoNotStopSuddenly) {
            stopping += 1;
            assert!(steps.contains(&Tonight::DoNotStop), "{id}: {steps:?}");
        }
    }
    assert!(
        thoughts > 100 && stopping > 50,
        "{thoughts} with thoughts, {stopping} for whom stopping is dangerous"
    );
}

/// What somebody answers who drinks a glass or two a day and has no sign that stopping could be dangerous.
const NO_SIGN: [OptionName; 5] = [
    OptionName::Age18To64,
    OptionName::Amount1To2,
    OptionName::WithdrawalNone,
    OptionName::ControlNone,
    OptionName::HealthNone,
];

const OTHERWISE_DANGEROUS: [OptionName; 13] = [
    OptionName::DailySedatives,
    OptionName::DailySedativesStopped,
    OptionName::DailyGhb,
    OptionName::DailyOther,
    OptionName::DailyUnknown,
    OptionName::DailyNotSure,
    OptionName::DailyPreferNot,
    OptionName::UsedSedatives,
    OptionName::UsedGhb,
    OptionName::UsedUnknown,
    OptionName::UsedNotSure,
    OptionName::UsedPreferNot,
    OptionName::HealthPregnant,
];

/// The two glasses of wine: the step on stopping is left out for them, and comes back with any one answer that says more.
#[test]
fn who_drinks_little_is_told_not_to_stop_only_where_an_answer_asks_for_it() {
    let wine = [
        OptionName::WhoMe,
        OptionName::RedFlagsNone,
        OptionName::HarmNone,
        OptionName::UsedAlcohol,
        OptionName::LastToday,
        OptionName::DailyAlcohol,
        OptionName::MentalWell,
        OptionName::HomeSupportive,
        OptionName::HistoryNever,
    ];
    let told = |replaced: OptionName, by: &[OptionName]| {
        let rest = NO_SIGN.into_iter().filter(|name| *name != replaced || by.is_empty());
        let all: Vec<_> = wine.into_iter().chain(rest).chain(by.iter().copied()).collect();
        tonight(&assess(&PROTOCOL, &answers(&all))).contains(&Tonight::DoNotStop)
    };
    assert!(!told(OptionName::Amount1To2, &[]));
    let all: Vec<_> = wine.into_iter().chain(NO_SIGN).collect();
    let card = assess(&PROTOCOL, &answers(&all)).add_ons.has(AddOn::DoNotStopSuddenly);
    assert!(card, "what must be on every such result (P7) stays");
    for (replaced, by) in [
        (OptionName::Amount1To2, OptionName::Amount3To4),
        (OptionName::Amount1To2, OptionName::AmountNotSure),
        (OptionName::Amount1To2, OptionName::AmountPreferNot),
        (OptionName::WithdrawalNone, OptionName::WithdrawalMild),
        (OptionName::WithdrawalNone, OptionName::WithdrawalStrong),
        (OptionName::WithdrawalNone, OptionName::WithdrawalSevere),
        (OptionName::WithdrawalNone, OptionName::WithdrawalNeverStopped),
        (OptionName::WithdrawalNone, OptionName::WithdrawalNotSure),
        (OptionName::ControlNone, OptionName::ControlMore),
        (OptionName::ControlNone, OptionName::ControlNotSure),
        (OptionName::HealthNone, OptionName::HealthSeizures),
        (OptionName::HealthNone, OptionName::HealthPregnant),
        (OptionName::HealthNone, OptionName::HealthNotSure),
        (OptionName::Age18To64, OptionName::Age65Plus),
    ] {
        assert!(told(replaced, &[by]), "{by:?} does not bring the step back");
    }
    assert!(told(OptionName::WhoMe, &[OptionName::UsedSedatives, OptionName::DailySedatives]));
}

/// Used once in care that goes on: that something can change is told before that less care would be too early.
#[test]
fn in_care_that_does_not_go_as_hoped_the_review_is_the_first_reason() {
    let used_once = |who, present, lately| {
        let told =
            [who, OptionName::UsedAlcohol, OptionName::LastDays, present, lately, OptionName::LatelyUsed];
        assess(&PROTOCOL, &answers(&told))
    };
    let mut stays = 0;
    for who in [OptionName::WhoMeInCare, OptionName::WhoSomeoneInCare] {
        for present in [
            OptionName::PresentOutpatient,
            OptionName::PresentIntensiveOutpatient,
            OptionName::PresentPartialHospitalization,
            OptionName::PresentResidential,
            OptionName::PresentDetox,
        ] {
            let assessment = used_once(who, present, OptionName::LatelyBetter);
            let not_less = assessment.decisive.iter().next() == Some(RuleName::TreatmentGoalsUnmet);
            stays += usize::from(not_less && assessment.course == Some(Course::Stay));
            assert!(review_first(&assessment), "{who:?} {present:?}");
        }
    }
    assert!(stays > 5, "only {stays} would have read first that less care is too early");
    for (id, assessment) in everybody() {
        let up = assessment.course == Some(Course::StepUp);
        assert!(!review_first(&assessment) || (in_care(&assessment) && !up), "{id}");
    }
}

/// Under 18: no job, children or service of one's own, but parents and school; for nobody else.
#[test]
fn worries_are_those_of_the_age() {
    let of = |age| worries(&assess(&PROTOCOL, &answers(&[OptionName::WhoMe, age])));
    for minor in [OptionName::AgeUnder13, OptionName::Age13To17] {
        let worries = of(minor);
        assert!(worries.contains(&Worry::Teens) && worries.contains(&Worry::Records));
        for adult in [Worry::Children, Worry::Work, Worry::Military] {
            assert!(!worries.contains(&adult), "{adult:?}");
        }
    }
    for other in [OptionName::Age18To64, OptionName::Age65Plus, OptionName::AgeNotSure] {
        assert_eq!(of(other).len(), Worry::ALL.len() - 1);
        assert!(!of(other).contains(&Worry::Teens));
    }
}

/// Who missed doses is told to ask before the next one, always and at the top; who takes none never reads of it.
#[test]
fn missed_doses_are_spoken_of_to_whom_they_concern() {
    let mut missed = 0;
    for (id, assessment) in everybody() {
        if assessment.disposition == Disposition::Emergency {
            continue;
        }
        let has_missed = assessment.facts.chosen.has(OptionName::HealthMissedDoses.id());
        missed += usize::from(has_missed);
        for language in LANGUAGES {
            let words = language.interface.missed_doses;
            let steps = today(&assessment, language, for_someone(&assessment));
            let told = steps.iter().any(|(_, step)| *step == words);
            assert_eq!(told, has_missed, "{id}");
        }
        assert!(!(has_missed && tonight(&assessment).contains(&Tonight::KeepMedicine)), "{id}");
        let details = details(&assessment, &topics(&assessment));
        assert!(has_missed || !details.contains(&Detail::MissedDoses), "{id}");
    }
    assert!(missed > 20, "{missed}");
    for language in LANGUAGES {
        let words = (language.today)(Cause::Medicine).me;
        assert!(!words.contains('3'), "{}: {words}", language.code);
    }
}

/// The headline's day is the only one: no card and no step beside it names another.
#[test]
fn one_deadline_stands() {
    for (id, assessment) in everybody() {
        for language in LANGUAGES {
            let add_ons = assessment.add_ons.iter().filter(|add_on| shows(&assessment, *add_on));
            for add_on in add_ons {
                let card = (language.add_on)(add_on);
                for day in ["this week", "soon", "esta semana", "pronto a"] {
                    assert!(
                        !card.title.contains(day) && !card.body.contains(day),
                        "{id}: {} names a day of its own",
                        add_on.id()
                    );
                }
            }
            let someone = for_someone(&assessment);
            let said = say(&assessment, Set::EMPTY, language, someone);
            if by_when(&assessment) == ByWhen::Today {
                assert!(!said.contains("this week") && !said.contains("esta semana"), "{id}: {said}");
            }
            // A line that answers may see nobody itself, so it is asked who does.
            if !assessment.today.is_empty() && assessment.disposition != Disposition::Emergency {
                assert!(said.ends_with(language.interface.ask_today.pick(someone)), "{id}: {said}");
            }
        }
    }
}

/// For a son as for an employee: nothing in the sentence says how near they are.
#[test]
fn what_is_said_for_somebody_else_fits_whoever_calls() {
    for (id, assessment) in everybody() {
        for language in LANGUAGES {
            let said = say(&assessment, Set::EMPTY, language, true).to_lowercase();
            for near in ["i care about", "i love", "loved", "ser querido", "familia", "my "] {
                assert!(!said.contains(near), "{id}: {said}");
            }
        }
    }
}

/// Opioids and cannabis are in the abstract of none of them; the one on cocaine says that another stimulant may differ.
#[test]
fn a_study_is_cited_only_to_whom_it_was_about() {
    for study in Study::ALL {
        for other in [OptionName::UsedOpioids, OptionName::UsedCannabis, OptionName::UsedNone] {
            assert!(!study.is_about(other.set()), "{study:?} to {other:?}");
        }
    }
    assert!(Study::Gottheil1998.is_about(OptionName::UsedStimulants.set()));
    assert!((LANGUAGES[0].study)(Study::Gottheil1998).ends_with("Meth may differ."));
}

/// The one list of danger signs: each is an emergency, and can be read out as a sentence.
#[test]
fn each_danger_sign_is_said_in_an_emergency() {
    let signs: Vec<_> = DANGER_SIGNS.iter().filter_map(OptionName::at).collect();
    assert!(signs.len() > 20 && signs.iter().all(|sign| sign.key().starts_with("red_flags.")));
    assert!(!signs.contains(&OptionName::RedFlagsNone) && !signs.contains(&OptionName::RedFlagsNotSure));
    for sign in signs {
        let assessment = assess(&PROTOCOL, &answers(&[OptionName::WhoMe, sign]));
        assert_eq!(assessment.disposition, Disposition::Emergency, "{sign:?}");
        for language in LANGUAGES {
            let said = say(&assessment, Set::EMPTY, language, false);
            assert!(said.contains((language.option)(sign).me), "{sign:?}: {said}");
        }
    }
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
fn somebody_who_is_sure_of_nothing_still_has_something_to_say_and_to_do() {
    for (who, for_someone) in [(OptionName::WhoMe, false), (OptionName::WhoSomeone, true)] {
        for unsure in ["not_sure", "prefer_not"] {
            let unsure = OptionName::ALL.iter().filter(|name| name.key().ends_with(unsure));
            let chosen = unsure.fold(who.set(), |set, name| set.with(name.set()));
            let assessment = assess(&PROTOCOL, &care_finder_core::engine::Answers::of(chosen));
            let home = PROTOCOL.questions[usize::from(QuestionName::Home.id().0)].set();
            assert!(assessment.facts.chosen.meets(home), "asked to the end");
            for language in LANGUAGES {
                let said = say(&assessment, Set::EMPTY, language, for_someone);
                let unsure = language.interface.say_unsure.pick(for_someone);
                assert!(said.starts_with(unsure), "{said}");
                assert!(said.ends_with('?'), "{said}");
            }
            assert_eq!(tonight(&assessment)[0], Tonight::Thoughts);
            assert!(matches!(assessment.disposition, Disposition::Level(_)));
        }
    }
}
