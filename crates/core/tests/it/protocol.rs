//! Every rule's examples, and what must be true of the protocol as a whole.

use care_finder_core::engine::{Answers, Condition, Dimension, OptionSet, Question, Role, Truth, facts};
use care_finder_core::names::{OptionId, OptionName, QuestionName};
use care_finder_core::protocol::{PROTOCOL, mild, rule_pages};

use crate::support::keys;

#[test]
fn every_rule_fires_in_its_examples_and_stays_quiet_in_its_near_misses() {
    for rule in rule_pages() {
        for example in rule.examples {
            let facts = facts(PROTOCOL.questions, &Answers::of(example.answers));
            assert_eq!(
                facts.chosen,
                example.answers,
                "{}: an example names answers that do not count: {:?}",
                rule.name.key(),
                keys(example.answers.without(facts.chosen))
            );
            assert_eq!(
                rule.when.holds(&facts),
                example.fires,
                "{}: {:?}",
                rule.name.key(),
                keys(example.answers)
            );
        }
    }
}

#[test]
fn every_rule_has_an_example_that_fires_and_a_near_miss() {
    for rule in rule_pages() {
        let key = rule.name.key();
        assert!(rule.examples.iter().any(|example| example.fires), "{key} has no example that fires");
        assert!(rule.examples.iter().any(|example| !example.fires), "{key} has no near miss");
    }
}

#[test]
fn every_rules_id_begins_with_its_dimension_and_it_has_a_title_and_says_what_it_rests_on() {
    for rule in rule_pages() {
        let key = rule.name.key();
        assert_eq!(key.split('.').next(), Some(rule.dimension.id()), "{key}");
        assert!(!rule.title.is_empty(), "{key}");
        // A rule that no public source asks for says so itself: it may not stand there as if it had a source.
        assert_eq!(
            rule.sources.is_empty(),
            rule.own_caution == "the whole rule",
            "{key}: a rule has no source exactly where its own_caution is \"the whole rule\""
        );
        assert!(rule.sources.iter().all(|source| !source.locator.is_empty() && source.year > 1950), "{key}");
    }
}

#[test]
fn every_dimension_has_a_rule() {
    for dimension in Dimension::ALL {
        assert!(rule_pages().any(|rule| rule.dimension == dimension), "{dimension:?}");
    }
}

#[test]
fn every_options_id_begins_with_its_questions() {
    // That each question and option stands exactly once, in the order of the names, is asserted at compile time.
    for question in PROTOCOL.questions {
        let name = QuestionName::at(question.id).expect("a name");
        for option in question.options {
            let key = OptionName::at(option.id).expect("a name").key();
            assert_eq!(key.split('.').next(), Some(name.key()), "{key}");
        }
    }
}

#[test]
fn a_question_depends_only_on_questions_before_it() {
    let mut before = OptionSet::EMPTY;
    for question in PROTOCOL.questions {
        assert!(question.enable_when.options().within(before), "{:?}", QuestionName::at(question.id));
        for option in question.options {
            assert!(option.enable_when.options().within(before), "{:?}", OptionName::at(option.id));
        }
        before = before.with(question.set());
    }
}

#[test]
fn worse_pairs_stay_within_their_question() {
    for question in PROTOCOL.questions {
        for (milder, worse) in question.worse {
            assert!(question.set().has(*milder) && question.set().has(*worse) && milder != worse);
        }
    }
}

/// Where "none of these" can be chosen, every stated answer is worse than it: a pair left out would leave a hole in the proofs.
#[test]
fn every_fact_is_worse_than_none_of_these() {
    for question in PROTOCOL.questions {
        let of = |role| question.options.iter().filter(move |option| option.role == role);
        for (none, fact) in
            of(Role::NoneOfThese).flat_map(|none| of(Role::Fact).map(move |fact| (none, fact)))
        {
            let name = OptionName::at(fact.id).expect("a name");
            assert!(is_worse(question, none.id, fact.id), "{name:?} is missing from its question's `worse`");
        }
    }
}

/// Also by way of others.
fn is_worse(question: &Question, milder: OptionId, worse: OptionId) -> bool {
    question
        .worse
        .iter()
        .any(|(one, other)| *one == milder && (*other == worse || is_worse(question, *other, worse)))
}

#[test]
fn every_question_but_the_first_offers_not_sure() {
    for question in PROTOCOL.questions {
        let name = QuestionName::at(question.id).expect("a name");
        let offers = question
            .options
            .iter()
            .filter_map(|option| OptionName::at(option.id))
            .any(|option| option.key().ends_with(".not_sure"));
        assert_eq!(offers, name != QuestionName::Who, "{}", name.key());
    }
}

#[test]
fn a_decided_whole_forgets_what_its_parts_missed() {
    const ALCOHOL: Condition = Condition::Any(OptionName::UsedAlcohol.set());
    const DAILY: Condition = Condition::Any(OptionName::DailyAlcohol.set());
    const BOTH: Condition = Condition::All(&[DAILY, ALCOHOL]);
    const ONE: Condition = Condition::Either(&[DAILY, ALCOHOL]);
    let check = |chosen: &[OptionName], condition: Condition| {
        let chosen = chosen.iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set()));
        let finding = condition.evaluate(&facts(PROTOCOL.questions, &Answers::of(chosen)));
        (finding.truth, finding.missing.is_empty())
    };
    let today = [OptionName::UsedAlcohol, OptionName::LastToday];
    assert_eq!(check(&[], BOTH), (Truth::Unknown, false));
    assert_eq!(check(&[OptionName::UsedCannabis], BOTH), (Truth::False, true));
    assert_eq!(check(&today, ONE), (Truth::True, true));
    assert_eq!(check(&today, BOTH), (Truth::Unknown, false));
}

#[test]
fn several_is_true_false_or_open_by_what_is_chosen_and_what_may_still_be() {
    const TWO: Condition = Condition::Several(
        2,
        OptionName::ControlMore.set().with(OptionName::ControlFirst.set()).with(OptionName::MentalHard.set()),
    );
    let check = |chosen: &[OptionName]| {
        let chosen = chosen.iter().fold(OptionSet::EMPTY, |set, name| set.with(name.set()));
        let finding = TWO.evaluate(&facts(PROTOCOL.questions, &Answers::of(chosen)));
        (finding.truth, finding.missing)
    };
    let alcohol = [OptionName::UsedAlcohol, OptionName::LastToday];
    let with = |more: &[OptionName]| check(&alcohol.iter().chain(more).copied().collect::<Vec<_>>());
    assert_eq!(with(&[OptionName::ControlMore, OptionName::ControlFirst]), (Truth::True, OptionSet::EMPTY));
    assert_eq!(with(&[OptionName::ControlMore]), (Truth::Unknown, OptionName::MentalHard.set()));
    assert_eq!(with(&[OptionName::ControlMore, OptionName::MentalHard]), (Truth::True, OptionSet::EMPTY));
    assert_eq!(with(&[OptionName::ControlNone]), (Truth::False, OptionSet::EMPTY));
    // One more is needed than can still come.
    assert_eq!(with(&[OptionName::MentalWell, OptionName::ControlMore]), (Truth::False, OptionSet::EMPTY));
}

#[test]
fn the_mildest_story_answers_every_question_with_options_of_its_own() {
    for question in PROTOCOL.questions {
        let name = QuestionName::at(question.id).expect("a name");
        assert!(!mild(name).is_empty(), "{}", name.key());
        assert!(mild(name).iter().all(|option| question.set().has(option.id())), "{}", name.key());
    }
}
