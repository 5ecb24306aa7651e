//! From a file to answers: one case or many, as TOML or JSON, question id to an option id or a list of them.
//! Every problem names its place and the nearest valid id, or what replaced an old id; it never stops the other cases.

use std::fmt;

use care_finder_core::engine::{Answers, Kind, OptionSet};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;
use serde_json::{Map, Value};

use super::contradiction::contradiction;
use super::replaced::replacement;

/// One case that could be read.
pub(crate) struct Case {
    /// Its `id`, or its number in the file.
    pub(crate) id: String,
    pub(crate) answers: Answers,
}

/// Why a case, or the whole file, could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    place: String,
    what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.place, self.what)
    }
}

/// Every case of a file. A case is a table of answers, or a table with `answers` and, optionally, `id`; several cases
/// go in a JSON list, one per line as JSON lines, or under `[[case]]` in TOML.
pub(crate) fn values(text: &str) -> Vec<Result<Value, Problem>> {
    if text.trim().is_empty() {
        return vec![Err(problem("file", "it is empty: a case is expected"))];
    }
    values_of(text).unwrap_or_else(|whole| vec![Err(whole)])
}

fn values_of(text: &str) -> Result<Vec<Result<Value, Problem>>, Problem> {
    let start = text.trim_start();
    if start.starts_with('{') || start.starts_with('[') && serde_json::from_str::<Value>(text).is_ok() {
        return json(text);
    }
    let table: toml::Table = match toml::from_str(text) {
        Ok(table) => table,
        // A list that is broken JSON is not TOML either; its first characters show which was meant.
        Err(_) if start.starts_with("[{") || start.starts_with("[\n") => return json(text),
        Err(error) => return Err(problem("TOML", error.to_string().trim_end())),
    };
    let value = serde_json::to_value(table).map_err(|error| problem("TOML", &error.to_string()))?;
    Ok(match value.get("case") {
        Some(Value::Array(cases)) => cases.iter().cloned().map(Ok).collect(),
        _ => vec![Ok(value)],
    })
}

/// One value, a list of them, or one per line.
fn json(text: &str) -> Result<Vec<Result<Value, Problem>>, Problem> {
    match serde_json::from_str(text) {
        Ok(Value::Array(values)) => Ok(values.into_iter().map(Ok).collect()),
        Ok(value) => Ok(vec![Ok(value)]),
        Err(error) if text.trim_start().starts_with('[') => Err(problem("JSON", &error.to_string())),
        Err(_) => Ok(text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
            .map(|(number, line)| {
                serde_json::from_str(line)
                    .map_err(|error| problem(&format!("line {}, JSON", number + 1), &error.to_string()))
            })
            .collect()),
    }
}

/// The case that a value stands for; `number` is its place in the file, from 1.
pub(crate) fn case(number: usize, value: &Value) -> Result<Case, Problem> {
    let unnamed = format!("case {number}");
    let Value::Object(fields) = value else {
        return Err(problem(&unnamed, "a table of answers is expected"));
    };
    let id = match fields.get("id") {
        Some(Value::String(id)) => id.clone(),
        Some(other) => other.to_string(),
        None => unnamed,
    };
    let answers = match fields.get("answers") {
        Some(Value::Object(answers)) => answers.clone(),
        Some(_) => return Err(problem(&id, "`answers` must be a table")),
        None => fields
            .iter()
            .filter(|(key, _)| *key != "id")
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect(),
    };
    let answers = read_answers(&id, &answers)?;
    match contradiction(&answers) {
        Some(contradiction) => Err(problem(&id, &contradiction)),
        None => Ok(Case { id, answers }),
    }
}

fn read_answers(id: &str, fields: &Map<String, Value>) -> Result<Answers, Problem> {
    let mut answers = Answers::NONE;
    for (key, value) in fields {
        let place = format!("{id}, {key}");
        let Some(name) = QuestionName::with_key(key) else {
            let given = options(&place, value).ok().and_then(|options| options.into_iter().next());
            let old = replacement(key, given.as_deref());
            return Err(problem(
                &place,
                &old.unwrap_or_else(|| {
                    let nearest = nearest(key, QuestionName::ALL.iter().map(|name| name.key()));
                    format!("there is no such question; did you mean `{nearest}`?")
                }),
            ));
        };
        let Some(question) = PROTOCOL.questions.iter().find(|question| question.id == name.id()) else {
            continue;
        };
        let mut choice = OptionSet::EMPTY;
        for option in options(&place, value)? {
            choice = choice.with(read_option(&place, key, &option)?);
        }
        if question.kind == Kind::Single && choice.iter().count() > 1 {
            return Err(problem(&place, "this question takes one answer, not several"));
        }
        let mut alone =
            question.options.iter().filter(|option| option.role.stands_alone() && choice.has(option.id));
        if choice.iter().count() > 1
            && let Some(option) = alone.next().and_then(|option| OptionName::at(option.id))
        {
            let other = choice.without(option.set()).iter().find_map(OptionName::at);
            let other = other.map_or("other answers", OptionName::key);
            return Err(problem(
                &place,
                &format!("`{}` stands alone, but `{other}` is given too", option.key()),
            ));
        }
        answers = answers.replace(question.set(), choice);
    }
    Ok(answers)
}

fn options(place: &str, value: &Value) -> Result<Vec<String>, Problem> {
    let one = |value: &Value| match value {
        Value::String(option) => Ok(option.clone()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Err(problem(place, &format!("an option id is expected, not {value}")))
        }
    };
    if let Value::Array(values) = value {
        values.iter().map(one).collect()
    } else {
        one(value).map(|option| vec![option])
    }
}

/// With or without the question's name in front.
fn read_option(place: &str, question: &str, option: &str) -> Result<OptionSet, Problem> {
    let full = format!("{question}.{option}");
    let prefix = format!("{question}.");
    let found = OptionName::with_key(&full)
        .or_else(|| OptionName::with_key(option).filter(|name| name.key().starts_with(&prefix)));
    found.map(OptionName::set).ok_or_else(|| {
        let old = replacement(question, Some(option));
        problem(
            place,
            &old.unwrap_or_else(|| {
                let valid = OptionName::ALL.iter().filter_map(|name| name.key().strip_prefix(&prefix));
                format!("there is no option `{option}`; did you mean `{}`?", nearest(option, valid))
            }),
        )
    })
}

fn nearest<'a>(word: &str, valid: impl Iterator<Item = &'a str>) -> &'a str {
    valid.min_by_key(|candidate| strsim::damerau_levenshtein(word, candidate)).unwrap_or_default()
}

fn problem(place: &str, what: &str) -> Problem {
    Problem { place: place.to_owned(), what: what.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let said =
            |case: Result<Case, Problem>| case.map_or_else(|problem| problem.to_string(), |case| case.id);
        let values = values(text).into_iter().enumerate();
        values.map(|(place, value)| said(value.and_then(|value| case(place + 1, &value)))).collect()
    }

    #[test]
    fn one_case_or_many_as_toml_json_or_json_lines() {
        assert_eq!(said("who = \"me\"\nred_flags = [\"none\"]"), ["case 1"]);
        assert_eq!(said("id = \"a\"\n[answers]\nwho = \"me\""), ["a"]);
        assert_eq!(said("[[case]]\nid = \"a\"\nwho = \"me\"\n[[case]]\nid = \"b\""), ["a", "b"]);
        assert_eq!(said(r#"[{"id":"a","who":"me"},{"answers":{"who":"who.someone"}}]"#), ["a", "case 2"]);
        assert_eq!(said("{\"id\":\"a\"}\n{\"id\":\"b\",\"harm\":\"none\"}\n"), ["a", "b"]);
    }

    #[test]
    fn a_wrong_id_names_its_place_and_the_nearest_one_and_stops_no_other_case() {
        let text = r#"[{"id":"a","whom":"me"},{"id":"b","harm":"plam"},{"id":"c","harm":"none"}]"#;
        assert_eq!(
            said(text),
            [
                "a, whom: there is no such question; did you mean `who`?",
                "b, harm: there is no option `plam`; did you mean `plan`?",
                "c"
            ]
        );
    }

    #[test]
    fn two_answers_to_one_question_are_refused() {
        assert_eq!(
            said(r#"{"age":["18_to_64","65_plus"]}"#),
            ["case 1, age: this question takes one answer, not several"]
        );
        assert_eq!(
            said(r#"{"harm":["none","plan"]}"#),
            ["case 1, harm: `harm.none` stands alone, but `harm.plan` is given too"]
        );
        assert_eq!(
            said(r#"{"who":"me_in_care","lately":["goals_met","worse"]}"#),
            ["case 1, lately: `lately.goals_met` stands alone, but `lately.worse` is given too"]
        );
    }

    #[test]
    fn an_id_of_an_older_protocol_names_what_took_its_place_and_stops_no_other_case() {
        let text = r#"[{"id":"a","who":"me","journey":"find_help"},{"id":"b","age":"under_18"},{"id":"c","night":["no"]},{"id":"d"}]"#;
        assert_eq!(
            said(text),
            [
                "a, journey: `journey.find_help` was in protocol 0.2; use `who.me` or `who.someone`",
                "b, age: `age.under_18` was in protocol 0.2; use `age.under_13` or `age.13_to_17`",
                "c, night: `night.no` was in protocol 0.2; use `home.alone`",
                "d"
            ]
        );
    }

    #[test]
    fn answers_that_contradict_each_other_are_refused_and_stop_no_other_case() {
        let text =
            r#"[{"id":"a","used":"none","daily":"alcohol"},{"id":"b","used":"alcohol","daily":"alcohol"}]"#;
        assert_eq!(
            said(text),
            ["a: `used.none` and `daily.alcohol` contradict each other: one of the two is wrong", "b"]
        );
    }

    #[test]
    fn broken_and_empty_files_say_so() {
        assert_eq!(said(" \n"), ["file: it is empty: a case is expected"]);
        assert!(said("who = ").first().is_some_and(|text| text.contains("line 1")));
        assert!(said("[{\"who\": }]").first().is_some_and(|text| text.starts_with("JSON: ")));
        assert!(
            said("{\"id\":\"a\"}\n{\"id\" \n").get(1).is_some_and(|text| text.starts_with("line 2, JSON"))
        );
    }
}
