//! Every text in every language: there, distinct where it must be, and free of words that hurt.

use care_finder::engine::{AddOn, LevelOfCare};
use care_finder::protocol::{OptionName, PROTOCOL, QuestionName};
use care_finder::text::{LANGUAGES, Language};

/// Words that shame, or that promise what nobody can: English and Spanish stems, lower case.
const AVOID: &[&str] = &[
    "addict",
    "alcoholic",
    "junkie",
    "abuse",
    "dirty",
    "clean",
    "habit",
    "drug of choice",
    "drunk",
    "asam",
    "locus",
    "diagnosed",
    "adicto",
    "adicta",
    "alcohólico",
    "alcohólica",
    "drogadict",
    "abuso",
    "sucio",
    "limpio",
    "vicio",
    "borrach",
    "hurry",
    "act now",
    "limited",
];

/// Every text a visitor can read, with where it stands.
fn texts(language: &'static Language) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for name in QuestionName::ALL {
        let text = (language.question)(*name);
        for (part, words) in [
            ("me", text.title.me),
            ("someone", text.title.someone),
            ("hint me", text.hint.me),
            ("hint someone", text.hint.someone),
            ("short", text.short),
        ] {
            texts.push((format!("{} {part}", name.key()), words.to_owned()));
        }
    }
    for name in OptionName::ALL {
        let text = (language.option)(*name);
        texts.push((format!("{} me", name.key()), text.me.to_owned()));
        texts.push((format!("{} someone", name.key()), text.someone.to_owned()));
    }
    for rule in PROTOCOL.rules() {
        texts.push((rule.id.to_owned(), (rule.because)(&language.rules).to_owned()));
    }
    for level in LevelOfCare::ALL {
        let text = (language.level)(level);
        texts.push((format!("{} what", level.id()), text.what.to_owned()));
        texts.push((format!("{} me", level.id()), text.sentence.me.to_owned()));
        texts.push((format!("{} someone", level.id()), text.sentence.someone.to_owned()));
        texts.extend(text.week.iter().map(|line| (format!("{} week", level.id()), (*line).to_owned())));
    }
    for add_on in AddOn::ALL {
        let text = (language.add_on)(add_on);
        texts.push((format!("{} title", add_on.id()), text.title.to_owned()));
        texts.push((format!("{} body", add_on.id()), text.body.to_owned()));
    }
    texts
}

#[test]
fn no_text_uses_a_word_that_hurts() {
    for language in LANGUAGES {
        for (place, words) in texts(language) {
            let lower = words.to_lowercase();
            for avoided in AVOID {
                assert!(!lower.contains(avoided), "{} {place}: {avoided:?} in {words:?}", language.code);
            }
        }
    }
}

#[test]
fn no_text_is_missing_and_no_two_options_of_a_question_read_alike() {
    for language in LANGUAGES {
        for (place, words) in texts(language) {
            assert!(place.contains("hint") || !words.trim().is_empty(), "{} {place}", language.code);
        }
        for question in PROTOCOL.questions {
            let mut seen = std::collections::BTreeSet::new();
            for option in question.options {
                let name = OptionName::at(option.id).expect("a name");
                assert!(seen.insert((language.option)(name).me), "{} {}", language.code, name.key());
            }
        }
    }
}

#[test]
fn every_rule_has_its_own_reason() {
    for language in LANGUAGES {
        let mut seen = std::collections::BTreeSet::new();
        for rule in PROTOCOL.rules() {
            assert!(seen.insert((rule.because)(&language.rules)), "{} {}", language.code, rule.id);
        }
    }
}

#[test]
fn the_languages_differ() {
    let [first, second] = LANGUAGES else { panic!("two languages") };
    let same =
        texts(first).into_iter().zip(texts(second)).filter(|(one, other)| one.1.len() > 12 && one == other);
    assert_eq!(same.map(|(one, _)| one.0).collect::<Vec<_>>(), Vec::<String>::new());
}
