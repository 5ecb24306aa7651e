//! What replaced each id of protocol 0.2 that is gone, so that a case written for it gets a clear error.
//! Ids that still exist are read as they are, even where their wording has changed (`CHANGELOG.md`).

/// An id of a question or an option, and what to use now. An option comes before its question.
const REPLACED: &[(&str, &str)] = &[
    ("age.under_18", "`age.under_13` or `age.13_to_17`"),
    ("away", "`control`, the signs of lost control"),
    ("impact", "`control.despite_harm` or `control.overdose`"),
    ("journey.find_help", "`who.me` or `who.someone`"),
    ("journey.in_treatment", "`who.me_in_care` or `who.someone_in_care`"),
    ("journey", "`who`, which says both for whom it is and whether they are in treatment"),
    ("missed.many", "`lately.missed`"),
    ("missed.not_sure", "`lately.not_sure`"),
    ("missed", "`lately` without `lately.missed`"),
    ("next", "`last` and `control`, the signs of lost control"),
    ("night.no", "`home.alone`"),
    ("night.sometimes", "`home.alone`"),
    ("night.not_sure", "`home.not_sure`"),
    ("night", "`home` without `home.alone`"),
    ("progress.goals_met", "`lately.goals_met`"),
    ("progress.better", "`lately.better`"),
    ("progress.same", "`lately.same`, if for four weeks or more"),
    ("progress.worse", "`lately.worse`"),
    ("progress.not_sure", "`lately.not_sure`"),
    ("progress", "`lately`"),
    (
        "red_flags.took_too_much",
        "`red_flags.passed_out` or `red_flags.poison`; for a hangover, `red_flags.none`",
    ),
    ("return.yes", "`lately.used` or `lately.used_often`"),
    ("return.no", "`lately` without `lately.used` and `lately.used_often`"),
    ("return.not_sure", "`lately.not_sure`"),
    ("return.prefer_not", "`lately.prefer_not`"),
    ("return", "`lately`"),
];

/// What to use in place of this option, or of its question; nothing where neither was in protocol 0.2 and has since gone.
pub(super) fn replacement(question: &str, option: Option<&str>) -> Option<String> {
    let option = option.map(|option| {
        option.strip_prefix(question).and_then(|rest| rest.strip_prefix('.')).unwrap_or(option)
    });
    let full = option.map(|option| format!("{question}.{option}"));
    let named = |id: &str| REPLACED.iter().find(|(old, _)| *old == id).map(|(_, now)| *now);
    let now = full.as_deref().and_then(named).or_else(|| named(question))?;
    Some(format!("`{}` was in protocol 0.2; use {now}", full.as_deref().unwrap_or(question)))
}

#[cfg(test)]
mod tests {
    use care_finder_core::names::{OptionName, QuestionName};

    use super::*;

    #[test]
    fn what_is_gone_is_gone_and_what_is_named_in_its_place_is_there() {
        let known = |id: &str| QuestionName::with_key(id).is_some() || OptionName::with_key(id).is_some();
        for (old, now) in REPLACED {
            assert!(!known(old), "{old} is still there");
            let ids: Vec<_> = now.split('`').skip(1).step_by(2).collect();
            assert!(!ids.is_empty() && ids.iter().all(|id| known(id)), "{now}");
        }
    }

    #[test]
    fn an_option_has_its_own_replacement_or_that_of_its_question() {
        let told = |question, option| replacement(question, option).unwrap();
        assert_eq!(
            told("journey", Some("find_help")),
            "`journey.find_help` was in protocol 0.2; use `who.me` or `who.someone`"
        );
        assert_eq!(told("night", Some("night.no")), "`night.no` was in protocol 0.2; use `home.alone`");
        assert_eq!(
            told("impact", Some("serious")),
            "`impact.serious` was in protocol 0.2; use `control.despite_harm` or `control.overdose`"
        );
        assert_eq!(told("return", None), "`return` was in protocol 0.2; use `lately`");
        assert_eq!(replacement("whom", Some("me")), None);
    }
}
