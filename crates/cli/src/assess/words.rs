//! One assessment as a clinician reads it: where to turn, by which rules and sources, and what would change it.
//! The same for programs is in assess/line.rs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use care_finder_core::engine::{Cause, OptionSet, assess, changes, open_questions, reasons};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::in_words::consequence;
use care_finder_core::protocol::{PROTOCOL, rule_pages};
use care_finder_core::text::DEFAULT_LANGUAGE;

use super::read::Case;

/// Several lines, with an empty one at the end.
pub(super) fn of(case: &Case) -> String {
    let assessment = assess(&PROTOCOL, &case.answers);
    let mut text = format!("{}: {}", case.id, assessment.disposition.id());
    if let Some(course) = assessment.course {
        write!(text, " ({})", course.id()).unwrap_or_default();
    }
    text += "\n";
    let mut list = |what: &str, ids: Vec<&str>| {
        if !ids.is_empty() {
            writeln!(text, "  {what}: {}", ids.join(", ")).unwrap_or_default();
        }
    };
    list("emergency for", assessment.emergency.iter().map(Cause::id).collect());
    list("be seen today for", assessment.today.iter().map(Cause::id).collect());
    list("with", assessment.add_ons.iter().map(care_finder_core::engine::AddOn::id).collect());
    list("on every later screen", assessment.flags.iter().map(care_finder_core::engine::Flag::id).collect());
    let all = reasons(&PROTOCOL, &assessment);
    for (decisive, heading) in
        [(true, "  Decided by:\n"), (false, "  These rules hold too, and ask for less, or add something:\n")]
    {
        let some: Vec<_> = all.iter().filter(|reason| reason.decisive == decisive).collect();
        if !some.is_empty() {
            text += heading;
        } else if decisive {
            text += "  Decided by no rule: nothing asks for more than this.\n";
        }
        for reason in some {
            let page = rule_pages().find(|page| page.name == reason.rule.name);
            let then: Vec<_> = reason.rule.then.iter().map(|then| consequence(*then)).collect();
            let title = page.map_or("", |page| page.title);
            writeln!(text, "    {}: {title}", reason.rule.name.key()).unwrap_or_default();
            writeln!(text, "      asks for: {}", then.join("; ").replace("**", "")).unwrap_or_default();
            writeln!(text, "      because of: {}", keys(reason.answers)).unwrap_or_default();
            if decisive {
                writeln!(text, "      says: {}", (DEFAULT_LANGUAGE.rule)(reason.rule.name))
                    .unwrap_or_default();
                for source in page.map_or(&[][..], |page| page.sources) {
                    writeln!(text, "      source: {}, {}, {}", source.publisher, source.title, source.year)
                        .unwrap_or_default();
                }
            }
        }
    }
    let mut by_level: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for change in changes(&PROTOCOL, &case.answers) {
        by_level.entry(change.disposition.id()).or_default().push(keys(change.choice));
    }
    if !by_level.is_empty() {
        text += "  One answer changed would lead to:\n";
    }
    for (level, answers) in by_level {
        writeln!(text, "    {level}: {}", answers.join(" | ")).unwrap_or_default();
    }
    let open: Vec<_> = open_questions(&PROTOCOL, &case.answers)
        .into_iter()
        .filter_map(QuestionName::at)
        .map(QuestionName::key)
        .collect();
    if !open.is_empty() {
        writeln!(text, "  Not answered, and could still change it: {}", open.join(", ")).unwrap_or_default();
    }
    text
}

fn keys(options: OptionSet) -> String {
    options.iter().filter_map(OptionName::at).map(OptionName::key).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use care_finder_core::engine::Answers;
    use care_finder_core::names::OptionName::{Amount17Plus, DailyAlcohol, LastToday, UsedAlcohol, WhoMe};

    use super::*;

    #[test]
    fn the_rule_its_source_and_what_would_change_it_are_said() {
        let chosen = [WhoMe, UsedAlcohol, LastToday, DailyAlcohol, Amount17Plus];
        let chosen = chosen.iter().fold(OptionSet::EMPTY, |set, option| set.with(option.set()));
        let text = of(&Case { id: "a".to_owned(), answers: Answers::of(chosen) });
        assert!(text.starts_with("a: medically_managed\n"), "{text}");
        for part in [
            "  Decided by:\n    withdrawal.large_amount: Seventeen drinks a day or more\n",
            "      source: National Institute for Health and Care Excellence, ",
            "      because of: last.today, daily.alcohol, amount.17_plus\n",
            "    php: last.week | amount.8_16",
            "  Not answered, and could still change it: ",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }

    #[test]
    fn without_a_rule_it_says_so() {
        let text = of(&Case { id: "b".to_owned(), answers: Answers::of(WhoMe.set()) });
        assert!(text.contains("Decided by no rule"), "{text}");
    }
}
