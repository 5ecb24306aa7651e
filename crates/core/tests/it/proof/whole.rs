//! The protocol as a whole: how many questions, none with effect where it does not apply, no part dead (Q1 to Q4).
//! Whether what it advises is safe is in order.rs and outcomes.rs.

use biodivine_lib_bdd::Bdd;
use care_finder_core::engine::{Consequence, OptionSet};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::{MOST_QUESTIONS, PROTOCOL};

use super::diagram::Diagrams;
use super::{everything, question};

/// Counts the questions that apply. Progress and missed sessions apply in treatment, but are not asked once use came
/// back: all that their rules demand is the present level or the one above, and that is then demanded already.
pub fn most_questions(all: &Diagrams) -> Result<(), String> {
    let skipped = [QuestionName::Progress, QuestionName::Missed];
    let options = skipped.iter().fold(OptionSet::EMPTY, |set, name| set.with(question(*name).set()));
    for rule in PROTOCOL.rules.iter().filter(|rule| rule.when.options().meets(options)) {
        let relative = [Consequence::AtLeastPresent, Consequence::AbovePresent];
        if !rule.then.iter().all(|then| relative.contains(then)) {
            return Err(format!(
                "{} makes progress or missed sessions matter after a return to use",
                rule.name.key()
            ));
        }
    }
    let came_back = all.any(&[ReturnYes]);
    let most = usize::from(MOST_QUESTIONS);
    let mut at_least: Vec<Bdd> = vec![all.world.and_not(&all.world); most + 1];
    for (question, applies) in PROTOCOL.questions.iter().zip(&all.applies) {
        let asked = if skipped.iter().any(|name| name.id() == question.id) {
            applies.and_not(&came_back)
        } else {
            applies.clone()
        };
        for count in (0..at_least.len()).rev() {
            let before = if count == 0 { all.world.clone() } else { at_least[count - 1].clone() };
            at_least[count] = at_least[count].or(&before.and(&asked));
        }
    }
    all.example(&at_least[most - 1]).ok_or("nobody is asked as many as that: the bound is not tight")?;
    all.holds(&at_least[most].not())
}

pub fn masked(all: &Diagrams) -> Result<(), String> {
    for (question, applies) in PROTOCOL.questions.iter().zip(&all.applies) {
        for (what, diagram) in everything(all) {
            let blank = Diagrams::given(&diagram, question, OptionSet::EMPTY);
            all.holds(&applies.not().imp(&diagram.iff(&blank)))
                .map_err(|why| format!("{:?} changes {what}\n  {why}", QuestionName::at(question.id)))?;
        }
    }
    Ok(())
}

pub fn reachable(all: &Diagrams) -> Result<(), String> {
    let can = |what: String, diagram: &Bdd| {
        all.example(diagram).map(|_| ()).ok_or(format!("{what} cannot be reached"))
    };
    for (question, applies) in PROTOCOL.questions.iter().zip(&all.applies) {
        can(format!("{:?}", QuestionName::at(question.id)), applies)?;
    }
    for name in OptionName::ALL {
        can(format!("{name:?}"), &all.any(&[*name]))?;
    }
    let calm = all.emergency().or(&all.minor()).not();
    for (place, (level, least)) in all.outcome.at_least.iter().enumerate() {
        let above = all
            .outcome
            .at_least
            .get(place + 1)
            .map_or_else(|| all.world.and_not(&all.world), |(_, above)| above.clone());
        can(format!("{level:?}"), &calm.and(least).and_not(&above))?;
    }
    can("Emergency".to_owned(), &all.emergency())?;
    can("the adolescent route".to_owned(), &all.minor().and_not(&all.emergency()))?;
    for (what, diagram) in everything(all) {
        can(what, &diagram)?;
    }
    Ok(())
}

pub fn no_dead_rule(all: &Diagrams) -> Result<(), String> {
    for (place, rule) in PROTOCOL.rules.iter().enumerate() {
        all.example(&all.fires[place]).ok_or(format!("{} can never hold", rule.name.key()))?;
        if all.outcome_without(Some(place)) == all.outcome {
            return Err(format!("{} never makes a difference", rule.name.key()));
        }
    }
    Ok(())
}
