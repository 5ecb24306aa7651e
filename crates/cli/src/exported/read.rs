//! From the text of an export to a protocol as data. Every error names its place in the file.
//! What the parts mean is in exported.rs; whether the file was edited, in seal.rs.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, anyhow, bail};
use serde_json::{Map, Value};

use super::{AnswerOption, Condition, Consequence, Exported, Level, Question, Rule, SCHEMA, seal};

/// Reads an export; errors call it `name`.
pub(crate) fn export(name: &str, text: &str) -> Result<Exported> {
    read(text).with_context(|| name.to_owned())
}

fn read(text: &str) -> Result<Exported> {
    let value: Value = serde_json::from_str(text).map_err(|error| anyhow!("no JSON: {error}"))?;
    let Value::Object(file) = value else { bail!("an export is a JSON object") };
    let top = At { place: String::new(), fields: &file };
    match file.get("schema").and_then(Value::as_u64) {
        Some(SCHEMA) => {}
        Some(other) => bail!(
            "schema: the file is of schema version {other}, this program reads version {SCHEMA}; export it with the \
             program of its own version, or take the program that reads both"
        ),
        None => bail!("schema: missing; this is no export of `care-finder-cli export`"),
    }
    seal::check(&file, text)?;
    let protocol = top.object("protocol")?;
    let order = top.object("order")?;
    let level_ids = order.strings("levels")?;
    let all_levels = top.object("levels")?;
    let place_of = |place: &str, id: &str| {
        level_ids
            .iter()
            .position(|level| level == id)
            .ok_or_else(|| anyhow!("{place}: there is no level `{id}`"))
    };
    let levels = level_ids
        .iter()
        .map(|id| {
            let level = all_levels.object(id)?;
            Ok(Level { id: id.clone(), above: place_of(&level.place, &level.string("above")?)? })
        })
        .collect::<Result<Vec<_>>>()?;
    let all_questions = top.object("questions")?;
    let questions: Vec<Question> = order
        .strings("questions")?
        .iter()
        .map(|id| question(id, &all_questions.object(id)?))
        .collect::<Result<_>>()?;
    let known: BTreeSet<String> = questions
        .iter()
        .flat_map(|question| question.options.iter().map(|option| option.id.clone()))
        .collect();
    let all_rules = top.object("rules")?;
    let rules: Vec<Rule> = order
        .strings("rules")?
        .iter()
        .map(|id| rule(id, &all_rules.object(id)?, &place_of))
        .collect::<Result<_>>()?;
    let present = top.object("present")?;
    let exported = Exported {
        version: protocol.string("version")?,
        date: protocol.string("date")?,
        review: protocol.string("review")?,
        fingerprint: protocol.string("fingerprint")?,
        minor: condition(&top, "minor")?,
        present: present
            .fields
            .keys()
            .map(|option| Ok((option.clone(), place_of(&present.place, &present.string(option)?)?)))
            .collect::<Result<_>>()?,
        cases: cases(&top)?,
        levels,
        questions,
        rules,
    };
    for question in &exported.questions {
        let inside = question.options.iter().map(|option| &option.enable_when);
        for condition in inside.chain([&question.enable_when]) {
            known_only(condition, &known).with_context(|| format!("questions/{}", question.id))?;
        }
    }
    for rule in &exported.rules {
        known_only(&rule.when, &known).with_context(|| format!("rules/{}/when", rule.id))?;
    }
    if exported.levels.is_empty() || exported.questions.is_empty() {
        bail!("order: a protocol has levels and questions");
    }
    Ok(exported)
}

/// An object and its place in the file.
struct At<'a> {
    place: String,
    fields: &'a Map<String, Value>,
}

impl<'a> At<'a> {
    fn below(&self, key: &str) -> String {
        if self.place.is_empty() { key.to_owned() } else { format!("{}/{key}", self.place) }
    }

    fn field(&self, key: &str) -> Result<&'a Value> {
        self.fields.get(key).ok_or_else(|| anyhow!("{}: missing", self.below(key)))
    }

    fn object(&self, key: &str) -> Result<Self> {
        let Value::Object(fields) = self.field(key)? else {
            bail!("{}: an object is expected", self.below(key))
        };
        Ok(Self { place: self.below(key), fields })
    }

    fn string(&self, key: &str) -> Result<String> {
        let Value::String(text) = self.field(key)? else { bail!("{}: a text is expected", self.below(key)) };
        Ok(text.clone())
    }

    fn list(&self, key: &str) -> Result<&'a Vec<Value>> {
        let Value::Array(list) = self.field(key)? else { bail!("{}: a list is expected", self.below(key)) };
        Ok(list)
    }

    fn strings(&self, key: &str) -> Result<Vec<String>> {
        texts(&self.below(key), self.list(key)?)
    }
}

fn texts(place: &str, list: &[Value]) -> Result<Vec<String>> {
    list.iter()
        .enumerate()
        .map(|(number, value)| {
            value.as_str().map(str::to_owned).ok_or_else(|| anyhow!("{place}/{number}: a text is expected"))
        })
        .collect()
}

fn question(id: &str, at: &At) -> Result<Question> {
    let options = at.object("options")?;
    Ok(Question {
        id: id.to_owned(),
        several: match at.string("answers")?.as_str() {
            "one" => false,
            "several" => true,
            other => bail!("{}: `one` or `several` is expected, not `{other}`", at.below("answers")),
        },
        enable_when: condition(at, "enable_when")?,
        title: at.object("title")?.object("en")?.string("me")?,
        options: at
            .strings("order")?
            .iter()
            .map(|option| {
                let at = options.object(option)?;
                Ok(AnswerOption {
                    id: option.clone(),
                    alone: at.string("role")? != "fact",
                    enable_when: condition(&at, "enable_when")?,
                    text: at.object("text")?.object("en")?.string("me")?,
                })
            })
            .collect::<Result<_>>()?,
    })
}

fn rule(id: &str, at: &At, place_of: &dyn Fn(&str, &str) -> Result<usize>) -> Result<Rule> {
    let because = at.object("because")?;
    Ok(Rule {
        id: id.to_owned(),
        title: at.string("title")?,
        when: condition(at, "when")?,
        then: at
            .list("then")?
            .iter()
            .enumerate()
            .map(|(number, then)| consequence(&format!("{}/{number}", at.below("then")), then, place_of))
            .collect::<Result<_>>()?,
        because: because
            .fields
            .keys()
            .map(|language| Ok((language.clone(), because.string(language)?)))
            .collect::<Result<_>>()?,
    })
}

fn condition(at: &At, key: &str) -> Result<Condition> {
    condition_of(&at.below(key), at.field(key)?)
}

fn condition_of(place: &str, value: &Value) -> Result<Condition> {
    if *value == Value::Bool(true) {
        return Ok(Condition::Always);
    }
    let Value::Object(fields) = value else { bail!("{place}: `true` or an object is expected") };
    let at = At { place: place.to_owned(), fields };
    let parts = |key: &str| -> Result<Vec<Condition>> {
        let parts = at.list(key)?.iter().enumerate();
        parts.map(|(number, part)| condition_of(&format!("{}/{number}", at.below(key)), part)).collect()
    };
    if fields.contains_key("any") {
        Ok(Condition::Any(at.strings("any")?.into_iter().collect()))
    } else if fields.contains_key("all") {
        Ok(Condition::All(parts("all")?))
    } else if fields.contains_key("either") {
        Ok(Condition::Either(parts("either")?))
    } else if let Some(count) = fields.get("at_least").and_then(Value::as_u64) {
        let count = usize::try_from(count).with_context(|| at.below("at_least"))?;
        Ok(Condition::Several(count, at.strings("of")?.into_iter().collect()))
    } else {
        bail!("{place}: no condition; one has `any`, `at_least` and `of`, `all` or `either`")
    }
}

fn consequence(
    place: &str,
    value: &Value,
    place_of: &dyn Fn(&str, &str) -> Result<usize>,
) -> Result<Consequence> {
    match value.as_str() {
        Some("at_least_present") => return Ok(Consequence::AtLeastPresent),
        Some("above_present") => return Ok(Consequence::AbovePresent),
        Some(other) => bail!("{place}: no consequence is called `{other}`"),
        None => {}
    }
    let Value::Object(fields) = value else { bail!("{place}: no consequence that this program knows") };
    let at = At { place: place.to_owned(), fields };
    match fields.keys().next().map(String::as_str) {
        Some("emergency") if at.field("emergency")?.is_null() => Ok(Consequence::Emergency(None)),
        Some("emergency") => Ok(Consequence::Emergency(Some(at.string("emergency")?))),
        Some("today") => Ok(Consequence::Today(at.string("today")?)),
        Some("at_least") => Ok(Consequence::AtLeast(place_of(place, &at.string("at_least")?)?)),
        Some("promote") => {
            let promote = at.object("promote")?;
            Ok(Consequence::Promote(
                place_of(place, &promote.string("from")?)?,
                place_of(place, &promote.string("to")?)?,
            ))
        }
        Some("add") => Ok(Consequence::Add(at.string("add")?)),
        Some("raise") => Ok(Consequence::Raise(at.string("raise")?)),
        Some(other) => bail!("{place}: no consequence is called `{other}`"),
        None => bail!("{place}: an empty consequence"),
    }
}

fn cases(top: &At) -> Result<BTreeMap<String, BTreeSet<String>>> {
    if !top.fields.contains_key("cases") {
        return Ok(BTreeMap::new());
    }
    let cases = top.object("cases")?;
    cases.fields.keys().map(|id| Ok((id.clone(), cases.strings(id)?.into_iter().collect()))).collect()
}

fn known_only(condition: &Condition, known: &BTreeSet<String>) -> Result<()> {
    match condition {
        Condition::Always => Ok(()),
        Condition::Any(options) | Condition::Several(_, options) => {
            match options.iter().find(|option| !known.contains(*option)) {
                Some(option) => bail!("there is no option `{option}`"),
                None => Ok(()),
            }
        }
        Condition::All(parts) | Condition::Either(parts) => {
            parts.iter().try_for_each(|part| known_only(part, known))
        }
    }
}
