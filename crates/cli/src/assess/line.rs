//! One assessment as one JSON line: what was decided, by which rules, on which answers, and what would change it.
//! The words are English; ids are stable, so that programs read those.

use care_finder_core::engine::{Cause, Change, OptionSet, Reason, Set, assess, changes, reasons};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;
use care_finder_core::text::{Language, language};
use serde_json::{Value, json};

use super::read::Case;

/// The line of one case, without its end.
pub(super) fn of(case: &Case) -> Value {
    let assessment = assess(&PROTOCOL, &case.answers);
    let reasons = reasons(&PROTOCOL, &assessment);
    json!({
        "case": case.id,
        "protocol": PROTOCOL.version,
        "level": assessment.disposition.id(),
        "emergency": causes(assessment.emergency),
        "today": causes(assessment.today),
        "course": assessment.course.map(care_finder_core::engine::Course::id),
        "add_ons": assessment.add_ons.iter().map(care_finder_core::engine::AddOn::id).collect::<Vec<_>>(),
        "flags": assessment.flags.iter().map(care_finder_core::engine::Flag::id).collect::<Vec<_>>(),
        "fired": reasons.iter().map(|reason| reason.rule.name.key()).collect::<Vec<_>>(),
        "reasons": reasons.iter().map(explain).collect::<Vec<_>>(),
        "unanswered": unanswered(case),
        "ignored": options(case.answers.chosen().without(assessment.facts.chosen)),
        "changes": changes(&PROTOCOL, &case.answers).iter().map(change).collect::<Vec<_>>(),
    })
}

fn causes(causes: Set<Cause>) -> Vec<&'static str> {
    causes.iter().map(Cause::id).collect()
}

fn explain(reason: &Reason) -> Value {
    json!({
        "rule": reason.rule.name.key(),
        "decisive": reason.decisive,
        "because": english().map(|english| (english.rule)(reason.rule.name)),
        "answers": options(reason.answers),
    })
}

/// An option's id begins with its question's.
fn change(change: &Change) -> Value {
    json!({
        "answer": options(change.choice),
        "level": change.disposition.id(),
    })
}

/// The questions still open that could change the advice; the first of them is the next one to ask.
fn unanswered(case: &Case) -> Vec<&'static str> {
    care_finder_core::engine::open_questions(&PROTOCOL, &case.answers)
        .into_iter()
        .filter_map(QuestionName::at)
        .map(QuestionName::key)
        .collect()
}

fn options(set: OptionSet) -> Vec<&'static str> {
    set.iter().filter_map(OptionName::at).map(OptionName::key).collect()
}

fn english() -> Option<&'static Language> {
    language("en")
}
