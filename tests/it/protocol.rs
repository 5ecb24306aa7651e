//! Every rule's examples, and what must be true of the protocol as a whole.

use std::collections::BTreeSet;

use care_finder::engine::{Answers, Condition, Dimension, OptionSet, Truth, facts};
use care_finder::protocol::{OptionName, PROTOCOL, QuestionName, rule_pages};

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
                rule.id,
                keys(example.answers.without(facts.chosen))
            );
            assert_eq!(rule.when.holds(&facts), example.fires, "{}: {:?}", rule.id, keys(example.answers));
        }
    }
}

#[test]
fn every_rule_has_an_example_that_fires_and_a_near_miss() {
    for rule in rule_pages() {
        assert!(rule.examples.iter().any(|example| example.fires), "{}", rule.id);
        assert!(rule.examples.iter().any(|example| !example.fires), "{}", rule.id);
    }
}

#[test]
fn rule_ids_are_unique_and_begin_with_their_dimension() {
    let mut seen = BTreeSet::new();
    for rule in rule_pages() {
        assert!(seen.insert(rule.id), "{} stands twice", rule.id);
        assert_eq!(rule.id.split('.').next(), Some(rule.dimension.id()), "{}", rule.id);
        assert!(!rule.title.is_empty() && !rule.source.locator.is_empty(), "{}", rule.id);
    }
}

#[test]
fn the_engine_reads_every_page_in_its_order() {
    let pages: Vec<_> = rule_pages().map(|page| page.id).collect();
    let rules: Vec<_> = PROTOCOL.rules().map(|rule| rule.id).collect();
    assert_eq!(pages, rules);
}

#[test]
fn every_dimension_has_a_rule() {
    for dimension in Dimension::ALL {
        assert!(rule_pages().any(|rule| rule.dimension == dimension), "{dimension:?}");
    }
}

#[test]
fn questions_stand_at_their_places_and_own_each_option_once() {
    let mut seen = OptionSet::EMPTY;
    for (place, question) in PROTOCOL.questions.iter().enumerate() {
        let name = QuestionName::at(question.id).expect("a name");
        assert_eq!(usize::from(question.id.0), place, "{}", name.key());
        for option in question.options {
            assert!(!seen.has(option.id), "{:?} stands twice", OptionName::at(option.id));
            seen = seen.with(OptionSet::of(option.id));
            let key = OptionName::at(option.id).expect("a name").key();
            assert_eq!(key.split('.').next(), Some(name.key()), "{key}");
        }
    }
    for question in PROTOCOL.questions {
        let one_by_one =
            question.options.iter().fold(OptionSet::EMPTY, |set, option| set.with(OptionSet::of(option.id)));
        assert_eq!(question.set(), one_by_one, "{:?}: neighboring places, in the order shown", question.id);
    }
    assert_eq!(PROTOCOL.questions.len(), QuestionName::ALL.len());
    for name in OptionName::ALL {
        assert!(seen.has(name.id()), "{} belongs to no question", name.key());
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

#[test]
fn every_question_but_the_first_two_and_those_of_fact_offers_not_sure() {
    for question in PROTOCOL.questions {
        let name = QuestionName::at(question.id).expect("a name");
        let offers = question
            .options
            .iter()
            .filter_map(|option| OptionName::at(option.id))
            .any(|option| option.key().ends_with(".not_sure"));
        assert_eq!(offers, !matches!(name, QuestionName::Who | QuestionName::Journey), "{}", name.key());
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
    assert_eq!(check(&[], BOTH), (Truth::Unknown, false));
    assert_eq!(check(&[OptionName::UsedCannabis], BOTH), (Truth::False, true));
    assert_eq!(check(&[OptionName::UsedAlcohol], ONE), (Truth::True, true));
    assert_eq!(check(&[OptionName::UsedAlcohol], BOTH), (Truth::Unknown, false));
}
