//! Ids of protocol 0.2 and what replaced them: an old case is told what to answer now, and is never guessed at.
//! Ids that stayed are not here; what changed in their words is in CHANGELOG.md.

/// What replaced a question or an option of protocol 0.2.
pub(super) fn replaced(id: &str) -> Option<&'static str> {
    let whole = REPLACED.iter().find(|(old, _)| *old == id);
    let question =
        || REPLACED.iter().find(|(old, _)| id.split_once('.').is_some_and(|(question, _)| *old == question));
    whole.or_else(question).map(|(_, now)| *now)
}

/// Questions without a dot, options with one.
const REPLACED: &[(&str, &str)] = &[
    (
        "journey",
        "`who`: `me` or `someone` to find help, `me_in_care` or `someone_in_care` for somebody in treatment",
    ),
    (
        "red_flags.took_too_much",
        "`red_flags.passed_out` or `red_flags.poison`; a hangover is `red_flags.none`",
    ),
    ("age.under_18", "`age.under_13` or `age.13_to_17`"),
    ("night", "`home.alone` where nobody is there, or only sometimes; else nothing, or `home.not_sure`"),
    ("return", "`lately`: `used` for once, `used_often` for more; `not_sure`, `prefer_not`"),
    ("progress", "`lately`: `goals_met`, `better`, `same` for four weeks or more, `worse`, `not_sure`"),
    ("missed", "`lately.missed` for many visits; else nothing"),
    ("next", "nothing; how far control is lost is `control`, when use was last is `last`"),
    ("impact", "`control`: `despite_harm`, `overdose`"),
    ("away", "nothing; how far control is lost is `control`"),
];

#[cfg(test)]
mod tests {
    use care_finder_core::names::{OptionName, QuestionName};

    use super::*;

    #[test]
    fn an_old_id_is_gone_and_what_replaced_it_exists() {
        for (old, now) in REPLACED {
            assert!(QuestionName::with_key(old).is_none() && OptionName::with_key(old).is_none(), "{old}");
            let named = now.split('`').skip(1).step_by(2).filter(|id| id.contains('.'));
            for id in named {
                assert!(OptionName::with_key(id).is_some(), "{old}: {id}");
            }
            // A question before a colon, and its options behind it.
            if let Some((question, options)) = now.split_once("`: ") {
                let question = question.trim_start_matches('`');
                for option in options.split('`').skip(1).step_by(2) {
                    assert!(
                        OptionName::with_key(&format!("{question}.{option}")).is_some(),
                        "{old}: {option}"
                    );
                }
            }
        }
        assert_eq!(replaced("night.yes"), replaced("night"));
        assert_eq!(replaced("harm.none"), None);
    }
}
