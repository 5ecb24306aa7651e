//! Answers compared: a worse one never lowers, a withheld one never gives less than the mildest plain one, failed
//! treatment never lowers (P2, P3, P13). What a certain answer leads to on its own is in outcomes.rs.

use biodivine_lib_bdd::Bdd;
use care_finder_core::engine::{Kind, LevelOfCare, OptionSet, Question};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::PROTOCOL;

use super::diagram::{Diagrams, by_role};
use super::{everything, question};

/// For each pair (milder, worse) of each question, all other answers the same; where several may be chosen, one more
/// is worse too. Emergency counts as the highest.
pub fn monotone(all: &Diagrams) -> Result<(), String> {
    for question in PROTOCOL.questions {
        for (milder, worse) in question.worse {
            compare(all, question, OptionSet::of(*milder), OptionSet::of(*worse))?;
        }
        if question.kind == Kind::Multiple {
            let facts: Vec<_> =
                question.options.iter().filter(|option| !option.role.stands_alone()).collect();
            for added in &facts {
                let alone: Vec<_> = question
                    .options
                    .iter()
                    .filter(|option| option.role.stands_alone())
                    .map(|option| (Diagrams::variables_of(question)[place(question, option.id)], false))
                    .collect();
                let variable = Diagrams::variables_of(question)[place(question, added.id)];
                let world = all.world.restrict(&alone).var_restrict(variable, true);
                for (what, diagram) in everything(all) {
                    let with = |on| diagram.restrict(&alone).var_restrict(variable, on);
                    all.holds(&world.imp(&with(false).imp(&with(true)))).map_err(|why| {
                        format!("adding {:?} loses {what}\n  {why}", OptionName::at(added.id))
                    })?;
                }
            }
        }
    }
    Ok(())
}

/// For each answer withheld: if every plain answer gives at least this, so does withholding it.
pub fn withheld(all: &Diagrams) -> Result<(), String> {
    for question in PROTOCOL.questions {
        let (stated, withheld) = by_role(question);
        // The journey is no answer about the person: without it there is no result, and its two ways exclude each other.
        let blank = (question.id != QuestionName::Journey.id()).then_some(OptionSet::EMPTY);
        let choices = withheld.into_iter().map(OptionSet::of).chain(blank);
        let mut heights: Vec<(String, Bdd)> = vec![("Emergency".to_owned(), all.emergency())];
        heights.extend(
            all.outcome
                .at_least
                .iter()
                .map(|(level, least)| (format!("{level:?}"), least.or(&all.emergency()))),
        );
        for choice in choices {
            for (what, height) in &heights {
                let mut every = all.world.clone();
                for plain in &stated {
                    every = every.and(&Diagrams::given(height, question, OptionSet::of(*plain)));
                }
                all.holds(&every.imp(&Diagrams::given(height, question, choice))).map_err(|why| {
                    format!("{:?} withheld loses {what}\n  {why}", QuestionName::at(question.id))
                })?;
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
    let progress = question(QuestionName::Progress);
    let residential = all.at_least(LevelOfCare::Residential);
    let lowered = Diagrams::given(residential, progress, ProgressBetter.set()).and_not(&Diagrams::given(
        residential,
        progress,
        ProgressGoalsMet.set(),
    ));
    all.example(&lowered).map(|_| ()).ok_or_else(|| "goals met never lower anything".to_owned())
}

fn compare(all: &Diagrams, question: &Question, milder: OptionSet, worse: OptionSet) -> Result<(), String> {
    for (what, diagram) in everything(all) {
        let at = |choice| Diagrams::given(&diagram, question, choice);
        all.holds(&at(milder).imp(&at(worse))).map_err(|why| {
            let names: Vec<_> = milder.with(worse).iter().filter_map(OptionName::at).collect();
            format!("from {names:?} {what} is lost\n  {why}")
        })?;
    }
    Ok(())
}

fn place(question: &Question, option: care_finder_core::names::OptionId) -> usize {
    question.options.iter().position(|candidate| candidate.id == option).expect("an option of the question")
}
