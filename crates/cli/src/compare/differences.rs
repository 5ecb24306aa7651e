//! What was added, removed, changed or reworded between two protocols, matched by id.
//! What that means for anybody is counted in compare/moves.rs.

use crate::exported::{Exported, Question};

/// By kind; each entry is a line to read.
#[derive(Debug, Default)]
pub(crate) struct Differences {
    pub(crate) questions_gone: Vec<String>,
    pub(crate) questions_new: Vec<String>,
    /// Options of questions that both have.
    pub(crate) options_gone: Vec<String>,
    pub(crate) options_new: Vec<String>,
    /// The same id in other words: whether it still means the same is for a person to judge.
    pub(crate) reworded: Vec<Reworded>,
    /// A different condition for being asked, or one answer in place of several.
    pub(crate) asked_otherwise: Vec<String>,
    pub(crate) rules_gone: Vec<String>,
    pub(crate) rules_new: Vec<String>,
    /// Rules that decide differently.
    pub(crate) rules_changed: Vec<String>,
    /// Rules that decide the same but give their reason in other words.
    pub(crate) reasons_reworded: Vec<String>,
}

#[derive(Debug)]
pub(crate) struct Reworded {
    pub(crate) id: String,
    pub(crate) old: String,
    pub(crate) new: String,
}

pub(crate) fn between(old: &Exported, new: &Exported) -> Differences {
    let mut found = Differences::default();
    for question in &old.questions {
        match new.question(&question.id) {
            None => found.questions_gone.push(question.id.clone()),
            Some(other) => found.of_question(question, other),
        }
    }
    let only_new = new.questions.iter().filter(|question| old.question(&question.id).is_none());
    found.questions_new = only_new.map(|question| question.id.clone()).collect();
    for rule in &old.rules {
        match new.rule(&rule.id) {
            None => found.rules_gone.push(rule.id.clone()),
            Some(other) if !rule.decides_like(other) => found.rules_changed.push(rule.id.clone()),
            Some(other) if rule.because != other.because => found.reasons_reworded.push(rule.id.clone()),
            Some(_) => {}
        }
    }
    let only_new = new.rules.iter().filter(|rule| old.rule(&rule.id).is_none());
    found.rules_new = only_new.map(|rule| rule.id.clone()).collect();
    found
}

impl Differences {
    fn of_question(&mut self, old: &Question, new: &Question) {
        self.word(&old.id, &old.title, &new.title);
        if old.several != new.several || old.enable_when != new.enable_when {
            self.asked_otherwise.push(old.id.clone());
        }
        for option in &old.options {
            match new.options.iter().find(|other| other.id == option.id) {
                None => self.options_gone.push(option.id.clone()),
                Some(other) => {
                    self.word(&option.id, &option.text, &other.text);
                    if option.enable_when != other.enable_when || option.alone != other.alone {
                        self.asked_otherwise.push(option.id.clone());
                    }
                }
            }
        }
        let only_new = new.options.iter().filter(|one| old.options.iter().all(|other| other.id != one.id));
        self.options_new.extend(only_new.map(|option| option.id.clone()));
    }

    fn word(&mut self, id: &str, old: &str, new: &str) {
        if old != new {
            self.reworded.push(Reworded { id: id.to_owned(), old: old.to_owned(), new: new.to_owned() });
        }
    }
}
