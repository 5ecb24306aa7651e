//! The protocol as a whole: how many questions are asked, none has an effect where it does not apply, no part is dead (Q1 to Q4).
//! Whether what it advises is safe is in order.rs and outcomes.rs.

use biodivine_lib_bdd::{Bdd, BddValuation};
use care_finder_core::engine::Cause::{
    self, Child, Medical, Medicine, Mind, Overdose, Poison, Pregnancy, Suicide,
};
use care_finder_core::engine::{Consequence, LevelOfCare, OptionSet};
use care_finder_core::names::OptionName::{self, *};
use care_finder_core::names::QuestionName;
use care_finder_core::protocol::{MOST_QUESTIONS, PROTOCOL, rule_pages};

use super::diagram::{Cases, Diagrams, valuation_of};
use super::everything;

/// Counts the questions that apply, all of them.
pub fn most_questions(all: &Diagrams) -> Result<(), String> {
    let most = usize::from(MOST_QUESTIONS);
    let asked = |count| all.several(count, all.applies.iter().cloned());
    let longest = asked(most);
    all.example(&longest).ok_or("nobody is asked as many as that: the bound is not tight")?;
    all.holds(&longest.imp(&all.any(&[WhoMeInCare, WhoSomeoneInCare])))
        .map_err(|why| format!("somebody who looks for help is asked {most}\n  {why}"))?;
    all.holds(&asked(most + 1).not())
}

pub fn masked(all: &Diagrams) -> Result<(), String> {
    for (question, applies) in PROTOCOL.questions.iter().zip(&all.applies) {
        for (rule, fires) in PROTOCOL.rules.iter().zip(&all.fires) {
            let blank = Diagrams::given(fires, question, OptionSet::EMPTY);
            all.holds(&applies.not().imp(&fires.iff(&blank))).map_err(|why| {
                format!("{:?} changes {}\n  {why}", QuestionName::at(question.id), rule.name.key())
            })?;
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
    let some = |what: String, cases: &Cases, but: &Cases| {
        let reached = cases.parts().any(|case| all.some(case, &but.parts().collect::<Vec<_>>()));
        if reached { Ok(()) } else { Err(format!("{what} cannot be reached")) }
    };
    let minor: Cases = [all.minor()].into_iter().collect();
    for (place, (level, least)) in all.outcome.at_least.iter().enumerate() {
        let above = all.outcome.at_least.get(place + 1).map(|(_, above)| above.clone()).unwrap_or_default();
        some(format!("{level:?}"), least, &above.with(&all.emergency()).with(&minor))?;
    }
    some("the adolescent route".to_owned(), &minor, &all.emergency())?;
    let nothing = Cases::default();
    everything(all).iter().try_for_each(|(what, cases)| some(what.clone(), cases, &nothing))?;
    let given = |causes: &[(Cause, Cases)]| causes.iter().map(|(cause, _)| *cause).collect::<Vec<_>>();
    let expected = [
        vec![Overdose, Medical, Pregnancy, Poison, Suicide, Mind],
        vec![Medical, Pregnancy, Suicide, Mind, Medicine, Child],
    ];
    let found = [given(&all.outcome.emergency), given(&all.outcome.today)];
    if found == expected { Ok(()) } else { Err(format!("causes of Emergency and of today: {found:?}")) }
}

/// For each rule: there are answers with which it adds something that no other holding rule adds.
pub fn no_dead_rule(all: &Diagrams) -> Result<(), String> {
    let given = Given::new(all);
    let mut idle = Vec::new();
    for (place, rule) in PROTOCOL.rules.iter().enumerate() {
        all.example(&all.fires[place]).ok_or(format!("{} can never hold", rule.name.key()))?;
        if !rule.then.iter().any(|then| given.only_by(all, place, *then)) {
            idle.push(rule.name.key());
        }
    }
    if idle.is_empty() { Ok(()) } else { Err(format!("never make a difference: {}", idle.join(", "))) }
}

/// What each rule demands, by level.
struct Given(Vec<Vec<(usize, Bdd)>>);

impl Given {
    fn new(all: &Diagrams) -> Self {
        let by_level = |level: LevelOfCare| {
            let rules = PROTOCOL.rules.iter().zip(&all.fires).enumerate();
            let demanded = rules.flat_map(|(place, (rule, fires))| {
                rule.then.iter().filter_map(move |then| Some((place, all.demands(*then, fires, level)?)))
            });
            demanded.collect()
        };
        Self(LevelOfCare::ALL.into_iter().skip(1).map(by_level).collect())
    }

    /// Whether there are answers with which no other rule already gives this consequence.
    fn only_by(&self, all: &Diagrams, place: usize, then: Consequence) -> bool {
        // Usually a rule's own examples show it already.
        let examples = rule_pages().nth(place).map_or(&[][..], |page| page.examples);
        let examples: Vec<_> = examples.iter().map(|example| valuation_of(&names(example.answers))).collect();
        let alone = |mine: &Bdd, others: &[&Bdd]| {
            let alone = |answers: &BddValuation| {
                mine.eval_in(answers) && !others.iter().any(|other| other.eval_in(answers))
            };
            examples.iter().any(alone) || all.some(mine, others)
        };
        match then {
            Consequence::Emergency(_)
            | Consequence::Today(_)
            | Consequence::Add(_)
            | Consequence::Raise(_) => {
                let others = PROTOCOL
                    .rules
                    .iter()
                    .zip(&all.fires)
                    .enumerate()
                    .filter(|(other, (rule, _))| *other != place && rule.then.contains(&then));
                alone(&all.fires[place], &others.map(|(_, (_, fires))| fires).collect::<Vec<_>>())
            }
            Consequence::AtLeast(_) | Consequence::AtLeastPresent | Consequence::AbovePresent => {
                self.0.iter().any(|level| {
                    let (mine, others): (Vec<_>, Vec<_>) =
                        level.iter().partition(|(other, _)| *other == place);
                    let others: Vec<_> = others.into_iter().map(|(_, demanded)| demanded).collect();
                    mine.iter().any(|(_, mine)| alone(mine, &others))
                })
            }
        }
    }
}

fn names(answers: OptionSet) -> Vec<OptionName> {
    answers.iter().filter_map(OptionName::at).collect()
}
