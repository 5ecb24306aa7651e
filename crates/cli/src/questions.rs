//! `care-finder-cli questions`: the questions and options of the protocol with their ids, for programs that write cases.
//! The wording is that for people who ask about themselves, in the default language.

use std::io::{self, Write as _};

use anyhow::Result;
use care_finder_core::engine::Question;
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;
use care_finder_core::text::DEFAULT_LANGUAGE;
use serde_json::{Value, json};

pub(crate) fn run() -> Result<()> {
    let mut out = io::stdout().lock();
    for line in PROTOCOL.questions.iter().filter_map(line) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn line(question: &Question) -> Option<Value> {
    let name = QuestionName::at(question.id)?;
    let options = question.options.iter().filter_map(|option| OptionName::at(option.id));
    let options: Vec<_> = options
        .map(|option| json!({ "option": option.key(), "title": (DEFAULT_LANGUAGE.option)(option).me }))
        .collect();
    Some(json!({
        "question": name.key(),
        "title": (DEFAULT_LANGUAGE.question)(name).title.me,
        "options": options,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_and_option_has_its_id_and_words() {
        let lines: Vec<_> = PROTOCOL.questions.iter().filter_map(line).collect();
        assert_eq!(lines.len(), PROTOCOL.questions.len());
        for (line, question) in lines.iter().zip(PROTOCOL.questions) {
            let name = line["question"].as_str().unwrap();
            assert_eq!(QuestionName::with_key(name).unwrap().id(), question.id);
            assert!(!line["title"].as_str().unwrap().is_empty(), "{name}");
            let options = line["options"].as_array().unwrap();
            assert_eq!(options.len(), question.options.len(), "{name}");
            for option in options {
                assert!(option["option"].as_str().unwrap().starts_with(&format!("{name}.")), "{option}");
                assert!(!option["title"].as_str().unwrap().is_empty(), "{option}");
            }
        }
    }
}
