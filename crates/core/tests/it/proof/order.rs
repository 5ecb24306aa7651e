//! Answers compared: a worse one never lowers, a withheld one never gives less than the mildest plain one, failed
//! treatment never lowers (P2, P3, P13). What a certain answer leads to by itself is in outcomes.rs.

use care_finder_core::engine::{Kind, LevelOfCare, OptionSet, Question};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::{OptionId, QuestionName};
use care_finder_core::protocol::PROTOCOL;

use super::diagram::{Diagrams, by_role, in_words};
use super::{everything, question};

/// For each pair (milder, worse) of each question, with all other answers the same; where several may be chosen, one
/// more is worse too. Emergency counts as the highest.
pub fn monotone(all: &Diagrams) -> Result<(), String> {
    for question in PROTOCOL.questions {
        for (milder, worse) in question.worse {
            compare(all, question, OptionSet::of(*milder), OptionSet::of(*worse))?;
        }
        if question.kind == Kind::Multiple {
            let facts: Vec<_> =
                question.options.iter().filter(|option| !option.role.stands_alone()).collect();
            for added in facts {
                more(all, question, added.id)?;
            }
        }
    }
    Ok(())
}

/// The question's other facts may be ticked or not.
fn more(all: &Diagrams, question: &Question, added: OptionId) -> Result<(), String> {
    for (what, cases) in everything(all) {
        let lost = cases.lost_by_more(all, question, added);
        if let Some(answers) = lost {
            return Err(format!("adding {:?} loses {what}\n  {}", OptionName::at(added), in_words(answers)));
        }
    }
    Ok(())
}

/// For each way to withhold an answer: if every plain answer gives at least this, so does withholding it.
pub fn withheld(all: &Diagrams) -> Result<(), String> {
    let mut heights = vec![("Emergency".to_owned(), all.emergency())];
    let levels = all.outcome.at_least.iter();
    heights.extend(levels.map(|(level, least)| (format!("{level:?}"), least.clone().with(&all.emergency()))));
    for question in PROTOCOL.questions {
        let (stated, withheld) = by_role(question);
        // Whom the guide is for says nothing about the person: without it there is no result, and its options exclude each other.
        let blank = (question.id != QuestionName::Who.id()).then_some(OptionSet::EMPTY);
        // What is worse than another answer gives no less (P2), so the mildest ones are enough.
        let milder = |option: &OptionId| !question.worse.iter().any(|(_, worse)| worse == option);
        let stated: Vec<_> = stated.into_iter().filter(milder).map(OptionSet::of).collect();
        for choice in withheld.into_iter().map(OptionSet::of).chain(blank) {
            for (what, height) in &heights {
                if let Some(answers) = height.lost_by_withholding(all, question, &stated, choice) {
                    return Err(format!(
                        "{:?} withheld loses {what}\n  {}",
                        QuestionName::at(question.id),
                        in_words(answers)
                    ));
                }
            }
        }
    }
    Ok(())
}

pub fn history(all: &Diagrams) -> Result<(), String> {
    let asked = question(QuestionName::History);
    for failed in [HistoryReturned, HistoryReturnedOften, HistoryDetoxOften] {
        for before in [HistoryNever, HistoryHelped] {
            compare(all, asked, before.set(), failed.set())?;
        }
    }
    lowers(all, LevelOfCare::Residential, LatelyBetter, LatelyGoalsMet)?;
    lowers(all, LevelOfCare::MedicallyManaged, LastToday, LastDetoxed)
}

/// There is somebody whom the second answer, instead of the first, takes below this level.
fn lowers(all: &Diagrams, level: LevelOfCare, from: OptionName, to: OptionName) -> Result<(), String> {
    let question =
        PROTOCOL.questions.iter().find(|question| question.set().has(from.id())).expect("a question");
    let lowered = all.at_least(level).lost(all, question, from.set(), to.set());
    lowered.map(|_| ()).ok_or_else(|| format!("{to:?} never lowers anything"))
}

fn compare(all: &Diagrams, question: &Question, milder: OptionSet, worse: OptionSet) -> Result<(), String> {
    for (what, cases) in everything(all) {
        if let Some(answers) = cases.lost(all, question, milder, worse) {
            let names: Vec<_> = milder.with(worse).iter().filter_map(OptionName::at).collect();
            return Err(format!("from {names:?} {what} is lost\n  {}", in_words(answers)));
        }
    }
    Ok(())
}
