//! "Say this": the sentences a visitor can read aloud on the phone fit the caller and the cause, and nobody is left without one.
//! When to call is in `next_step.rs`, what to do tonight in tonight.rs.

use care_finder_core::engine::{Answers, Cause, Disposition, Set, assess};
use care_finder_core::names::{OptionName, QuestionName, Tonight};
use care_finder_core::next_step::{say, tonight};
use care_finder_core::protocol::{DANGER_SIGNS, PROTOCOL};
use care_finder_core::text::LANGUAGES;

use super::{everybody, for_someone};
use crate::support::answers;

/// Checked for the written people and for random answers, including half-finished ones.
#[test]
fn nobody_is_left_without_a_sentence() {
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
    }
}

/// For a son or for an employee: nothing in the sentence says how close they are.
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

/// Each danger sign in the protocol's one list is an emergency, and can be read out as a sentence.
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

/// Help is there for the seizure; then a plan is reported: 988 hears about the plan, not about the seizure.
#[test]
fn an_emergency_that_is_cared_for_is_not_the_one_to_call_about() {
    let told = answers(&[OptionName::WhoMe, OptionName::RedFlagsSeizure, OptionName::HarmPlan]);
    let mut medical = Set::<Cause>::default();
    medical.insert(Cause::Medical);
    let told = told.acknowledge(medical);
    let said = say(&assess(&PROTOCOL, &told), told.acknowledged(), LANGUAGES[0], false);
    assert_eq!(said, (LANGUAGES[0].emergency)(Cause::Suicide).say.me);
}

#[test]
fn somebody_who_is_sure_of_nothing_still_has_something_to_say_and_to_do() {
    for (who, for_someone) in [(OptionName::WhoMe, false), (OptionName::WhoSomeone, true)] {
        for unsure in ["not_sure", "prefer_not"] {
            let unsure = OptionName::ALL.iter().filter(|name| name.key().ends_with(unsure));
            let chosen = unsure.fold(who.set(), |set, name| set.with(name.set()));
            let assessment = assess(&PROTOCOL, &Answers::of(chosen));
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
