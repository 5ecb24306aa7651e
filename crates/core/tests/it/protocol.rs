//! Every rule's examples, and what must be true of the protocol as a whole.

use care_finder_core::engine::{Answers, Condition, Dimension, OptionSet, Truth, facts};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::{PROTOCOL, rule_pages};

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
        assert!(rule.examples.iter().any(|example| example.fires), "{}", rule.name.key());
        assert!(rule.examples.iter().any(|example| !example.fires), "{}", rule.name.key());
    }
}

#[test]
fn every_rules_id_begins_with_its_dimension_and_it_has_a_title_and_a_source() {
    for rule in rule_pages() {
        assert_eq!(rule.name.key().split('.').next(), Some(rule.dimension.id()), "{}", rule.name.key());
        assert!(!rule.title.is_empty() && !rule.source.locator.is_empty(), "{}", rule.name.key());
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
    // That each question and option stands once, in the order of the names, is asserted when compiling.
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
