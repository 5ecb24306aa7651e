//! A comparison for machines: the content of the sheet, complete, as JSON.
//! Ids throughout; the words are the sheet's.

use serde_json::{Value, json};

use super::differences::Differences;
use super::moves::{Comparison, Direction, Fate, Witness};
use crate::exported::Exported;

pub(crate) fn report(old: &Exported, new: &Exported, differences: &Differences, found: &Comparison) -> Value {
    let protocol = |protocol: &Exported| json!({ "version": protocol.version, "date": protocol.date, "fingerprint": protocol.fingerprint });
    let witness =
        |witness: &Witness| json!({ "shared": witness.shared, "old": witness.old, "new": witness.new });
    let beside = |one: &Option<(String, f64, Witness)>| {
        one.as_ref()
            .map(|(sets, share, of)| json!({ "sets": sets, "per_million": share, "witness": witness(of) }))
    };
    json!({
        "old": protocol(old),
        "new": protocol(new),
        "none_moves_down": found.moves.iter().all(|one| one.direction != Direction::Down),
        "sets": found.sets,
        "emergency_in_both_per_million": found.emergencies,
        "per_million": { "same": found.same, "not_comparable": found.open },
        "moves": found.moves.iter().map(|one| json!({
            "direction": match one.direction {
                Direction::Down => "down",
                Direction::OtherRoute => "other_route",
                Direction::Up => "up",
            },
            "from": old.named(one.from),
            "to": new.named(one.to),
            "sets": one.sets,
            "per_million": one.share,
            "witness": witness(&one.witness),
            "rules": one.rules.iter().map(|rule| json!({
                "rule": rule.rule,
                "share": rule.share,
                "in_the_other": match rule.fate { Fate::OnlyHere => "missing", Fate::Changed => "changed", Fate::Same => "same" },
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "beside": found.beside.iter().map(|one| json!({
            "what": one.what,
            "lost": beside(&one.lost),
            "gained": beside(&one.gained),
        })).collect::<Vec<_>>(),
        "cases_compared": found.cases_compared,
        "cases": found.cases.iter().map(|case| json!({
            "case": case.id,
            "from": old.named(case.from),
            "to": new.named(case.to),
            "old_rules": case.old_rules,
            "new_rules": case.new_rules,
        })).collect::<Vec<_>>(),
        "differences": {
            "questions_gone": differences.questions_gone,
            "questions_new": differences.questions_new,
            "options_gone": differences.options_gone,
            "options_new": differences.options_new,
            "asked_otherwise": differences.asked_otherwise,
            "rules_gone": differences.rules_gone,
            "rules_new": differences.rules_new,
            "rules_changed": differences.rules_changed,
            "reasons_reworded": differences.reasons_reworded,
            "reworded": differences.reworded.iter().map(|one| json!({ "id": one.id, "old": one.old, "new": one.new })).collect::<Vec<_>>(),
        },
    })
}
