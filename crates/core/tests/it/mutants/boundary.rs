//! The kept boundary cases: for each mutant that nothing else notices, the smallest answers with which it tells something else, and
//! what the protocol tells there. Nobody has judged them: they show what the protocol says, not that it is right.

use std::fmt::Write;

use care_finder_core::engine::{AddOn, Answers, Cause, Flag};
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;

use super::effect::{Told, told};
use crate::cases::{Choices, answers, list};
use crate::support::keys;

/// One kept case.
pub struct Boundary {
    pub answers: Answers,
    pub told: Told,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    id: String,
    #[serde(rename = "guards")]
    _guards: String,
    told: String,
    answers: Choices,
}

/// Reads the file; what the protocol tells now must be what was kept.
pub fn read() -> Result<Vec<Boundary>, String> {
    let mut wrong = Vec::new();
    let kept: Vec<Kept> = list("boundaries.toml");
    let boundaries = kept
        .iter()
        .map(|kept| {
            let answers = answers(&kept.id, &kept.answers);
            let told = told(&PROTOCOL, &answers);
            if shown(&told) != kept.told {
                wrong.push(format!("{}: kept {}, now {}", kept.id, kept.told, shown(&told)));
            }
            Boundary { answers, told }
        })
        .collect();
    if wrong.is_empty() { Ok(boundaries) } else { Err(wrong.join("\n")) }
}

/// Writes the file again: what each case guards, and its answers.
pub fn write(found: &[(Vec<String>, Answers)]) -> String {
    let mut text = "# Boundary cases, written by `cargo xtask mutants --accept`: the fewest answers with which a slip in a rule would tell\n\
                    # somebody something else, where no example, case or property notices it. `guards` is the first slip that each shows,\n\
                    # `told` what the protocol tells now. Nobody has judged them: they keep the protocol from changing unseen, and do not\n\
                    # say that it is right.\n"
        .to_owned();
    for (number, (guards, answers)) in found.iter().enumerate() {
        let given = PROTOCOL.questions.iter().filter_map(|question| {
            let chosen = keys(answers.chosen().and(question.set()));
            let name = QuestionName::at(question.id)?.key();
            let chosen: Vec<_> = chosen.iter().map(|key| key[name.len() + 1..].to_owned()).collect();
            (!chosen.is_empty()).then(|| format!("{name} = {chosen:?}"))
        });
        let more = match guards.len() {
            1 => String::new(),
            all => format!(" (and {} more)", all - 1),
        };
        write!(
            text,
            "\n[[case]]\nid = \"b{:03}\"\nguards = {:?}\ntold = \"{}\"\nanswers = {{ {} }}\n",
            number + 1,
            format!("{}{more}", guards[0]),
            shown(&told(&PROTOCOL, answers)),
            given.collect::<Vec<_>>().join(", ")
        )
        .expect("a string");
    }
    text
}

/// In one line, by ids.
pub fn shown(told: &Told) -> String {
    let mut parts = vec![told.disposition.id().to_owned()];
    if told.afterward != told.disposition {
        parts.push(format!("then {}", told.afterward.id()));
    }
    let mut list = |what: &str, ids: Vec<&str>| {
        if !ids.is_empty() {
            parts.push(format!("{what} {}", ids.join(" ")));
        }
    };
    list("for", told.emergency.iter().map(Cause::id).collect());
    list("today", told.today.iter().map(Cause::id).collect());
    list("with", told.add_ons.iter().map(AddOn::id).collect());
    list("flags", told.flags.iter().map(Flag::id).collect());
    parts.join("; ")
}
