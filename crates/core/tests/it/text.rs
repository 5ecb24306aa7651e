//! Every text in every language: there, distinct where it must be, easy to read, and free of words that hurt.

use std::collections::{BTreeMap, BTreeSet};

use care_finder_core::names::OptionName;
use care_finder_core::protocol::PROTOCOL;
use care_finder_core::text::every::texts;
use care_finder_core::text::{LANGUAGES, Language};

mod reading;

use crate::report::report;
use reading::{EXEMPT, Measures, SYLLABLES, measure, sentences, spanish_syllables, words};

/// Words that shame, or promise what nobody can, as whole words of both languages; `*` stands for any ending.
const AVOID: &[&str] = &[
    "addict*",
    "alcoholic*",
    "junkie*",
    "abus*",
    "dirty",
    "clean",
    "habit",
    "habits",
    "drug of choice",
    "drunk*",
    "relapse*",
    "asam",
    "locus",
    "diagnosed",
    "hurry",
    "act now",
    "limited",
    "adict*",
    "alcohólic*",
    "drogadict*",
    "sucio*",
    "sucia*",
    "limpio*",
    "limpia",
    "limpias",
    "hábito*",
    "vicio*",
    "borrach*",
    "recaída*",
    "apúrese",
    "actúe ya",
];

#[test]
fn no_text_uses_a_word_that_hurts() {
    for language in LANGUAGES {
        for text in texts(language) {
            let hurting = AVOID.iter().find(|avoided| uses(&text.words, avoided));
            assert_eq!(hurting, None, "{} {text:?}", language.code);
        }
    }
}

/// Whether the text has these words in this order.
fn uses(text: &str, avoided: &str) -> bool {
    let text = text.to_lowercase();
    let text: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let avoided: Vec<&str> = avoided.split(' ').collect();
    text.windows(avoided.len()).any(|window| {
        window.iter().zip(&avoided).all(|(word, avoided)| match avoided.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == avoided,
        })
    })
}

#[test]
fn words_that_hurt_are_found_as_words_not_inside_others() {
    for (text, avoided) in [("Un vicio.", "vicio*"), ("Alcoholics", "alcoholic*"), ("Act now!", "act now")] {
        assert!(uses(text, avoided), "{text:?} {avoided:?}");
    }
    for (text, avoided) in [("servicio", "vicio*"), ("habitación", "habit"), ("Act. No, now.", "act now")] {
        assert!(!uses(text, avoided), "{text:?} {avoided:?}");
    }
}

#[test]
fn every_text_reads_at_us_grade_6_or_lower() {
    let mut hard = Vec::new();
    for language in LANGUAGES {
        let mut units = BTreeMap::<String, Vec<String>>::new();
        for text in texts(language) {
            units.entry(text.unit).or_default().push(text.words);
        }
        let measure = measure(language);
        let score = |texts: &[String]| Measures::of(measure, texts.iter().map(String::as_str)).score(measure);
        let mut scores: Vec<(f64, f64, &str)> = units
            .iter()
            .map(|(unit, texts)| (score(texts), unit))
            .map(|((score, over), unit)| (score, over, unit.as_str()))
            .collect();
        scores.sort_by(|one, other| other.1.total_cmp(&one.1));
        report_reading(language, &scores);
        hard.extend(
            scores
                .into_iter()
                .filter(|(_, over, _)| *over > 0.0)
                .map(|(score, _, unit)| format!("{} {unit}: {score:.2}", language.code)),
        );
    }
    assert!(hard.is_empty(), "{hard:#?}");
}

#[test]
fn no_sentence_is_long() {
    for language in LANGUAGES {
        let all = texts(language);
        let sentences = all.iter().flat_map(|text| sentences(&text.words)).collect::<BTreeSet<_>>();
        let long: Vec<_> =
            sentences.iter().filter(|sentence| words(sentence).len() > measure(language).longest).collect();
        assert!(long.is_empty(), "{}: {long:#?}", language.code);
    }
}

/// How many units were measured, which one is hardest, and the mean.
fn report_reading(language: &Language, scores: &[(f64, f64, &str)]) {
    let mean =
        scores.iter().map(|(score, ..)| score).sum::<f64>() / f64::from(u32::try_from(scores.len()).unwrap());
    let (worst, _, unit) = scores[0];
    report(&format!(
        "reading {}: {} units, hardest \"{unit}\" {worst:.1}, mean {mean:.1} ({})",
        language.code,
        scores.len(),
        measure(language).scale()
    ));
}

#[test]
fn syllables_are_counted_as_by_the_reference() {
    for (word, count) in SYLLABLES {
        assert_eq!(spanish_syllables(word), *count, "{word}");
    }
}

#[test]
fn every_exempt_word_is_used() {
    let all: String = LANGUAGES
        .iter()
        .flat_map(|language| texts(language))
        .map(|text| text.words.to_lowercase() + "\n")
        .collect();
    for (word, _) in EXEMPT {
        assert!(all.contains(word), "{word:?} is exempt for nothing");
    }
    let words: Vec<&str> = EXEMPT.iter().map(|(word, _)| *word).collect();
    report(&format!("reading: {} words count as one of two syllables: {}", words.len(), words.join(", ")));
}

#[test]
fn no_text_is_missing_and_no_two_options_of_a_question_read_alike() {
    for language in LANGUAGES {
        for text in texts(language) {
            assert!(text.place == "hint" || !text.words.trim().is_empty(), "{} {text:?}", language.code);
        }
        for question in PROTOCOL.questions {
            for for_someone in [false, true] {
                let mut seen = BTreeSet::new();
                for option in question.options {
                    let name = OptionName::at(option.id).expect("a name");
                    let words = (language.option)(name).pick(for_someone);
                    assert!(seen.insert(words), "{} {}", language.code, name.key());
                }
            }
        }
    }
}

#[test]
fn the_languages_differ() {
    for (place, first) in LANGUAGES.iter().enumerate() {
        for second in &LANGUAGES[place + 1..] {
            let same = texts(first)
                .into_iter()
                .zip(texts(second))
                .filter(|(one, other)| one.words.len() > 12 && one == other);
            let same: Vec<_> = same.map(|(one, _)| one.place).collect();
            assert_eq!(same, Vec::<String>::new(), "{} and {}", first.code, second.code);
        }
    }
}
