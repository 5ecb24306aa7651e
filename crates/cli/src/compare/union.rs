//! What two protocols share, by id: the questions that can be compared, and the variables of their diagrams.
//! What is said about the differences is in compare/sheet.rs.

use std::collections::{BTreeMap, BTreeSet};

use biodivine_lib_bdd::{BddVariable, BddVariableSet};

use crate::exported::Exported;

/// The options of both protocols, each a variable, and which of them both protocols know.
pub(crate) struct Union {
    pub(crate) variables: BddVariableSet,
    places: BTreeMap<String, usize>,
    /// In the order of the variables.
    pub(crate) options: Vec<String>,
    /// Options of the same question in both.
    pub(crate) shared: BTreeSet<String>,
    /// Questions of both.
    pub(crate) questions: BTreeSet<String>,
}

impl Union {
    pub(crate) fn new(old: &Exported, new: &Exported) -> Self {
        let ids = |protocol: &Exported| -> Vec<String> {
            let options = protocol.questions.iter().flat_map(|question| question.options.iter());
            options.map(|option| option.id.clone()).collect()
        };
        let questions: BTreeSet<String> = old
            .questions
            .iter()
            .filter(|question| new.question(&question.id).is_some())
            .map(|question| question.id.clone())
            .collect();
        let in_shared = |protocol: &Exported| -> BTreeSet<String> {
            let shared = protocol.questions.iter().filter(|question| questions.contains(&question.id));
            shared.flat_map(|question| question.options.iter().map(|option| option.id.clone())).collect()
        };
        let shared = in_shared(old).intersection(&in_shared(new)).cloned().collect();
        let options = merged(&ids(old), ids(new));
        let count = u16::try_from(options.len()).unwrap_or(u16::MAX);
        let places = options.iter().enumerate().map(|(place, option)| (option.clone(), place)).collect();
        Self { variables: BddVariableSet::new_anonymous(count), places, options, shared, questions }
    }

    /// Every option of both protocols has one.
    pub(crate) fn variable(&self, option: &str) -> BddVariable {
        BddVariable::from_index(self.places.get(option).copied().unwrap_or_default())
    }
}

/// Each option that only the old list has follows the one before it there: options of one question stay together,
/// which keeps the diagrams small.
fn merged(old: &[String], new: Vec<String>) -> Vec<String> {
    let mut merged = new;
    let mut after = 0;
    for option in old {
        if let Some(place) = merged.iter().position(|known| known == option) {
            after = place + 1;
        } else {
            merged.insert(after, option.clone());
            after += 1;
        }
    }
    merged
}
