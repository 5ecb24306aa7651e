//! `care-finder-cli export`: this program's protocol as JSON, sealed, with ids as keys. Its schema is
//! crates/cli/schema/protocol.schema.json. What another program reads from it is in exported/read.rs.

use std::path::PathBuf;

use anyhow::Result;
use care_finder_core::engine::{
    AddOn, Asked, Cause, Condition, Consequence, Flag, Kind, LevelOfCare, OptionSet, Question, Role,
};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::{PROTOCOL, RulePage, fingerprint, rule_pages};
use care_finder_core::text::{ForWhom, LANGUAGES, Language};
use serde_json::{Map, Value, json};

use crate::exported::{SCHEMA, seal};
use crate::{files, output};

/// Prints the export, or writes it to a file.
pub(crate) fn run(cases: &[PathBuf], file: Option<&PathBuf>) -> Result<()> {
    let text = text(&sealed(files::cases(cases)?))?;
    output::give(file, &text)
}

/// As it is written: indented, so that two versions can be compared line by line.
pub(crate) fn text(export: &Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(export)? + "\n")
}

/// The whole export, with the answers of these cases.
pub(crate) fn sealed(cases: Map<String, Value>) -> Value {
    let mut export = Map::new();
    let mut put = |key: &str, value: Value| export.insert(key.to_owned(), value);
    put("schema", json!(SCHEMA));
    put(
        "protocol",
        json!({
            "version": PROTOCOL.version,
            "date": PROTOCOL.date,
            "review": PROTOCOL.review,
            "fingerprint": format!("{:016x}", fingerprint()),
        }),
    );
    put(
        "order",
        json!({
            "questions": PROTOCOL.questions.iter().filter_map(|one| QuestionName::at(one.id)).map(QuestionName::key).collect::<Vec<_>>(),
            "rules": rule_pages().map(|rule| rule.name.key()).collect::<Vec<_>>(),
            "levels": LevelOfCare::ALL.map(LevelOfCare::id),
        }),
    );
    put("levels", LevelOfCare::ALL.iter().map(|level| (level.id().to_owned(), of_level(*level))).collect());
    put("questions", PROTOCOL.questions.iter().filter_map(question).collect());
    put("rules", rule_pages().map(|rule| (rule.name.key().to_owned(), of_rule(rule))).collect());
    put("minor", condition(&PROTOCOL.minor));
    put(
        "present",
        PROTOCOL
            .present
            .iter()
            .filter_map(|(option, level)| {
                Some((OptionName::at(*option)?.key().to_owned(), json!(level.id())))
            })
            .collect(),
    );
    put(
        "add_ons",
        AddOn::ALL
            .iter()
            .map(|one| (one.id().to_owned(), in_all(|language| json!((language.add_on)(*one).title))))
            .collect(),
    );
    put(
        "today",
        Cause::ALL
            .iter()
            .map(|one| (one.id().to_owned(), in_all(|language| for_whom((language.today)(*one)))))
            .collect(),
    );
    put("flags", json!(Flag::ALL.map(Flag::id)));
    put("cases", Value::Object(cases));
    seal::sealed(export)
}

fn question(question: &Question) -> Option<(String, Value)> {
    let name = QuestionName::at(question.id)?;
    let options: Vec<_> =
        question.options.iter().filter_map(|option| Some((OptionName::at(option.id)?, option))).collect();
    let key = |id| OptionName::at(id).map(OptionName::key);
    Some((
        name.key().to_owned(),
        json!({
            "answers": match question.kind { Kind::Single => "one", Kind::Multiple => "several" },
            "enable_when": condition(&question.enable_when),
            "asked": match question.asked { Asked::Always => "always", Asked::WhenItMatters => "when_it_matters" },
            "title": in_all(|language| for_whom((language.question)(name).title)),
            "hint": in_all(|language| for_whom((language.question)(name).hint)),
            "order": options.iter().map(|(name, _)| name.key()).collect::<Vec<_>>(),
            "options": options.iter().map(|(name, option)| (name.key().to_owned(), json!({
                "role": match option.role {
                    Role::Fact => "fact",
                    Role::NoneOfThese => "none",
                    Role::NotSure => "not_sure",
                    Role::PreferNot => "prefer_not",
                },
                "enable_when": condition(&option.enable_when),
                "text": in_all(|language| for_whom((language.option)(*name))),
            }))).collect::<Map<_, _>>(),
            "worse": question.worse.iter().filter_map(|(milder, worse)| Some(json!([key(*milder)?, key(*worse)?]))).collect::<Vec<_>>(),
        }),
    ))
}

fn of_rule(rule: &RulePage) -> Value {
    json!({
        "title": rule.title,
        "dimension": rule.dimension.id(),
        "when": condition(&rule.when),
        "then": rule.then.iter().copied().map(consequence).collect::<Vec<_>>(),
        "because": in_all(|language| json!((language.rule)(rule.name))),
        "sources": rule.sources.iter().map(|source| json!({
            "title": source.title,
            "publisher": source.publisher,
            "year": source.year,
            "locator": source.locator,
        })).collect::<Vec<_>>(),
        "facts": rule.facts,
        "own_caution": rule.own_caution,
        "examples": rule.examples.iter().map(|example| json!({
            "fires": example.fires,
            "answers": options(example.answers),
        })).collect::<Vec<_>>(),
    })
}

fn of_level(level: LevelOfCare) -> Value {
    json!({
        "above": level.above().id(),
        "name": in_all(|language| json!((language.level)(level).name)),
    })
}

fn condition(condition: &Condition) -> Value {
    match condition {
        Condition::Always => json!(true),
        Condition::Any(set) => json!({ "any": options(*set) }),
        Condition::Several(count, set) => json!({ "at_least": count, "of": options(*set) }),
        Condition::All(parts) => json!({ "all": parts.iter().map(self::condition).collect::<Vec<_>>() }),
        Condition::Either(parts) => {
            json!({ "either": parts.iter().map(self::condition).collect::<Vec<_>>() })
        }
    }
}

fn consequence(then: Consequence) -> Value {
    match then {
        Consequence::Emergency(cause) => json!({ "emergency": cause.id() }),
        Consequence::Today(cause) => json!({ "today": cause.id() }),
        Consequence::AtLeast(level) => json!({ "at_least": level.id() }),
        Consequence::AtLeastPresent => json!("at_least_present"),
        Consequence::AbovePresent => json!("above_present"),
        Consequence::Add(add_on) => json!({ "add": add_on.id() }),
        Consequence::Raise(flag) => json!({ "raise": flag.id() }),
    }
}

fn options(set: OptionSet) -> Vec<&'static str> {
    set.iter().filter_map(OptionName::at).map(OptionName::key).collect()
}

/// A text in every language, by its code.
fn in_all(text: impl Fn(&Language) -> Value) -> Value {
    LANGUAGES.iter().map(|language| (language.code.to_owned(), text(language))).collect::<Map<_, _>>().into()
}

fn for_whom(text: ForWhom) -> Value {
    json!({ "me": text.me, "someone": text.pick(true) })
}
