//! What has been typed so far, and what the guide makes of it: the table in crates/core/src/settings.rs judges every
//! value, and every complaint is in that table's words. Draws nothing.

use std::collections::BTreeMap;

use care_finder::settings::{ABOUT, SETTINGS, Settings};

/// The values as they were typed, by the setting's name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draft {
    typed: BTreeMap<&'static str, String>,
}

/// Attributes of the host's script (static/host/care-finder.js), which are not settings of the guide and so not of this page.
const OF_THE_SCRIPT: [&str; 4] = ["display", "height", "base", "title"];

impl Draft {
    /// What an earlier snippet holds and, in a sentence each, what of it is left behind. Of two values with one name
    /// the first counts.
    pub(crate) fn of(pairs: &[(String, String)]) -> (Self, Vec<String>) {
        let (own, rest): (Vec<_>, Vec<_>) =
            pairs.iter().cloned().partition(|(name, _)| !OF_THE_SCRIPT.contains(&name.as_str()));
        let mut draft = Self::default();
        for setting in SETTINGS {
            if let Some((_, value)) = own.iter().find(|(name, _)| name == setting.name) {
                draft = draft.with(setting.name, value.clone());
            }
        }
        let problems = Settings::from_pairs(&own).1.into_iter().map(|problem| problem.to_string());
        let kept = rest.iter().map(|(name, _)| {
            format!("data-{name}: not set on this page; write it into the new snippet by hand")
        });
        (draft, problems.chain(kept).collect())
    }

    pub(crate) fn typed(&self, name: &str) -> &str {
        self.typed.get(name).map_or("", String::as_str)
    }

    /// Levels in lower case, as the guide knows them.
    pub(crate) fn with(mut self, name: &'static str, value: String) -> Self {
        let value = if name == "levels" { value.to_ascii_lowercase() } else { value };
        self.typed.insert(name, value);
        self
    }

    /// What is wrong with a setting and what is used instead; nothing when it is right or empty.
    pub(crate) fn problem(&self, name: &str) -> Option<String> {
        problem(name, self.typed(name))
    }

    /// The names and values that the guide takes, in the table's order. What it would refuse is left out: it would
    /// use the default anyway, and warn in every visitor's console.
    pub(crate) fn taken(&self) -> Vec<(&'static str, &str)> {
        let typed = SETTINGS.iter().map(|setting| (setting.name, self.typed(setting.name).trim()));
        typed.filter(|(name, value)| !value.is_empty() && problem(name, value).is_none()).collect()
    }

    /// Labels of what was typed but is left out.
    pub(crate) fn refused(&self) -> Vec<&'static str> {
        ABOUT.iter().filter(|about| self.problem(about.name).is_some()).map(|about| about.label).collect()
    }

    /// As the guide reads them.
    pub(crate) fn settings(&self) -> Settings {
        Settings::from_pairs(&owned(&self.taken())).0
    }
}

/// Without a name: it stands beside its field.
fn problem(name: &str, value: &str) -> Option<String> {
    let (_, problems) = Settings::from_pairs(&owned(&[(name, value)]));
    Some(problems.first()?.in_words())
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use care_finder::settings::ABOUT;

    use super::*;

    #[test]
    fn every_setting_is_judged_as_the_guide_does() {
        for (setting, about) in SETTINGS.iter().zip(ABOUT) {
            for value in about.good {
                let draft = Draft::default().with(setting.name, (*value).to_owned());
                assert_eq!(draft.problem(setting.name), None, "{}: {value}", setting.name);
                assert_eq!(draft.taken(), [(setting.name, value.trim())]);
                let mut copied = Settings::default();
                (about.copy)(&mut copied, &draft.settings());
                assert_eq!(copied, draft.settings());
            }
            for value in about.wrong {
                let draft = Draft::default().with(setting.name, (*value).to_owned());
                let said = draft.problem(setting.name).unwrap_or_default();
                assert!(
                    said.ends_with(&format!(" Not used; until then {}.", about.empty)),
                    "{value}: {said}"
                );
                assert!(said.starts_with('“') && said.contains("” is not "), "{said}");
                assert_eq!(draft.taken(), []);
                assert_eq!(draft.refused(), [about.label]);
                assert_eq!(draft.settings(), Settings::default());
            }
        }
    }

    #[test]
    fn what_was_set_before_is_read_and_what_stays_behind_is_named() {
        let pairs = owned(&[
            ("phone", "12"),
            ("center", "A"),
            ("center", "B"),
            ("fone", "1"),
            ("height", "900"),
            ("levels", "op,detox"),
        ]);
        let (draft, left) = Draft::of(&pairs);
        assert_eq!(
            (draft.typed("phone"), draft.typed("center"), draft.typed("levels")),
            ("12", "A", "op,detox")
        );
        let names: Vec<_> = left.iter().filter_map(|said| said.split(':').next()).collect();
        assert_eq!(names, ["data-phone", "data-center", "data-fone", "data-levels", "data-height"]);
    }

    #[test]
    fn one_wrong_value_spoils_no_other() {
        let draft = Draft::default()
            .with("phone", " 855-555-0100 ".to_owned())
            .with("accent", "teal".to_owned())
            .with("center", String::new());
        assert_eq!(draft.taken(), [("phone", "855-555-0100")]);
        assert_eq!(draft.refused(), ["Color"]);
        let draft = draft.with("levels", "OP, Iop".to_owned());
        assert_eq!(draft.taken(), [("phone", "855-555-0100"), ("levels", "op, iop")]);
    }
}
