//! One assessment as one JSON line: what was decided, by which rules, on which answers, and what would change it.
//! The words are English; ids are stable, so programs should read those.

use care_finder_core::engine::{Change, OptionSet, Reason, assess, changes, reasons};
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
        "today": assessment.today.iter().map(care_finder_core::engine::Cause::id).collect::<Vec<_>>(),
        "emergency": assessment.emergency.iter().map(care_finder_core::engine::Cause::id).collect::<Vec<_>>(),
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

/// The open questions that could still change the advice; the first is the next one to ask.
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

#[cfg(test)]
mod tests {
    use care_finder_core::engine::Answers;
    use care_finder_core::names::OptionName::{
        self, Age18To64, HarmNone, HarmPlan, MentalPsychosis, RedFlagsNone, RedFlagsSeizure, UsedNone, WhoMe,
    };

    use super::*;

    fn line(options: &[OptionName]) -> Value {
        let chosen = options.iter().fold(OptionSet::EMPTY, |set, option| set.with(option.set()));
        of(&Case { id: "a".to_owned(), answers: Answers::of(chosen) })
    }

    #[test]
    fn who_must_be_seen_today_and_why_it_is_an_emergency_stand_in_the_line() {
        let today = line(&[WhoMe, RedFlagsNone, HarmNone, Age18To64, UsedNone, MentalPsychosis]);
        assert_eq!(
            (&today["level"], &today["today"], &today["emergency"]),
            (&json!("php"), &json!(["mind"]), &json!([]))
        );
        let emergency = line(&[WhoMe, RedFlagsSeizure, HarmPlan]);
        assert_eq!(emergency["level"], "emergency");
        assert_eq!(emergency["emergency"], json!(["medical", "suicide"]));
    }
}
