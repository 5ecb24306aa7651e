//! What must hold, for anybody, of the deadline, the first reason, the worries and the studies on a result.
//! What people can say and do tonight is in next_step/; docs/next_steps_page.rs keeps both, person by person, to be read by eye.

mod say;
mod tonight;

use care_finder_core::engine::{Assessment, Course, Disposition, LevelOfCare, Set, assess, changes, nearest};
use care_finder_core::names::{OptionName, RuleName, Study, Worry};
use care_finder_core::next_step::{ByWhen, by_when, in_care, review_first, say, shows, worries};
use care_finder_core::protocol::PROTOCOL;
use care_finder_core::text::LANGUAGES;

use crate::people;
use crate::support::{Dice, answers, random_ticks};

/// Used once, in care that goes on: they read that something can change before they read that less care would be too early.
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

/// Under 18, parents and school take the place of a job, children and years of service; for nobody else.
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
            // The phone may be answered by a line that sees nobody itself, so it is asked who does.
            if !assessment.today.is_empty() && assessment.disposition != Disposition::Emergency {
                assert!(said.ends_with(language.interface.ask_today.pick(someone)), "{id}: {said}");
            }
        }
    }
}

/// None of the abstracts covers opioids or cannabis; the one on cocaine says that another stimulant may differ.
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

/// More care, or something that cannot wait, never means calling later.
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

pub(crate) fn for_someone(assessment: &Assessment) -> bool {
    assessment.facts.chosen.meets(OptionName::WhoSomeone.set().with(OptionName::WhoSomeoneInCare.set()))
}
