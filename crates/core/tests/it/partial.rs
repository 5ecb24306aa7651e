//! Partial cases: a case states only what matters, and what it asks for is proved for every way to answer the rest.
//! The stated ones are in cases/partial.toml; for complete cases, it is worked out which of their answers alone decide.

use biodivine_lib_bdd::Bdd;
use care_finder_core::engine::{AddOn, Answers, Cause, Flag, LevelOfCare};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;

use crate::cases::{Choices, Constraint, Grade, answers, list};
use crate::proof::diagram::{Cases, Diagrams};
use crate::report::report;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Partial {
    id: String,
    /// What it shows, in one sentence.
    says: String,
    /// The published facts that it rests on, as the protocol numbers them.
    facts: String,
    /// What it leads to, whatever else is answered.
    asks: Asks,
    /// Every question named here is answered exactly like this; every other one in any way, or not at all.
    answers: Choices,
}

/// At least one of these.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Asks {
    at_least: Option<Grade>,
    below: Option<Grade>,
    /// Emergency help now.
    emergency: bool,
    today: Vec<String>,
    with: Vec<String>,
    without: Vec<String>,
}

#[test]
fn every_partial_case_is_proved_for_every_completion() {
    let all = Diagrams::new();
    let mut lines = Vec::new();
    let mut broken = Vec::new();
    for case in stated() {
        let given = answers(&case.id, &case.answers);
        let premise = stated_exactly(&all, &given);
        assert!(!premise.is_false(), "{}: nobody can answer so", case.id);
        match proved(&all, &premise, &case.asks) {
            Ok(()) => {
                lines.push(format!("{}: {} ({} completions)", case.id, case.says, completions(&premise)));
            }
            Err(why) => broken.push(format!("{}: {}\n  {why}", case.id, case.says)),
        }
        assert!(!case.says.is_empty() && !case.facts.is_empty(), "{}", case.id);
    }
    report(&format!("{} partial cases proved for every completion\n{}", lines.len(), lines.join("\n")));
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// A case that asks for too much, or states too little, fails to be proved.
#[test]
fn a_partial_case_that_does_not_hold_is_refused_with_somebody_for_whom_it_does_not() {
    let all = Diagrams::new();
    let given = all.any(&[OptionName::DailyAlcohol]).and(&all.world);
    let asks = Asks { at_least: Some(Grade::Detox), ..Asks::default() };
    let why = proved(&all, &given, &asks).expect_err("daily alcohol alone is no reason for detox");
    assert!(why.contains("counterexample: "), "{why}");
    let asks = Asks { with: vec!["naloxone".to_owned()], ..Asks::default() };
    assert!(proved(&all, &given, &asks).is_err());
    let asks = Asks { with: vec!["do_not_stop_suddenly".to_owned()], ..Asks::default() };
    assert!(proved(&all, &given, &asks).is_ok());
}

/// A complete case, and which of its answers alone are enough for what it asks.
pub struct Minimal {
    pub id: String,
    pub asks: String,
    /// The questions whose answers matter: with these, what is asked for holds whatever is answered to the others.
    pub decided_by: Vec<&'static str>,
    pub left_open: usize,
    pub completions: String,
}

/// For every vignette that is met: as few of its answers as are needed.
pub fn minimal() -> Vec<Minimal> {
    let all = Diagrams::new();
    crate::vignettes::constraints()
        .into_iter()
        .filter_map(|(id, constraint, given)| least(&all, &id, &constraint, given))
        .collect()
}

/// Answers are removed one question at a time, as long as the proof holds.
fn least(all: &Diagrams, id: &str, constraint: &Constraint, given: Answers) -> Option<Minimal> {
    // An exact level or the route of minors is more than a bound; those cases are judged as they stand.
    let asks = Asks {
        at_least: constraint.floor().filter(|floor| *floor != Grade::Adolescent),
        below: constraint.below.or(constraint.exact.and_then(Grade::next)).filter(|grade| *grade > Grade::Op),
        ..Asks::default()
    };
    if constraint.exact == Some(Grade::Adolescent) || constraint.today {
        return None;
    }
    let holds = |given: &Answers| {
        let premise = stated_exactly(all, given);
        proved(all, &premise, &asks).ok().map(|()| premise)
    };
    let mut left = given;
    let mut premise = holds(&left)?;
    for question in PROTOCOL.questions.iter().rev() {
        let without = Answers::of(left.chosen().without(question.set()));
        if without.chosen() != left.chosen()
            && let Some(wider) = holds(&without)
        {
            (left, premise) = (without, wider);
        }
    }
    let named = |answers: Answers| {
        PROTOCOL.questions.iter().filter(move |question| answers.chosen().meets(question.set()))
    };
    Some(Minimal {
        id: id.to_owned(),
        asks: constraint.shown(),
        decided_by: named(left).filter_map(|question| Some(QuestionName::at(question.id)?.key())).collect(),
        left_open: named(given).count() - named(left).count(),
        completions: completions(&premise),
    })
}

fn stated() -> Vec<Partial> {
    list("partial.toml")
}

/// A stated case, for trying it on other protocols (mutants).
pub struct Stated {
    pub id: String,
    /// Who answers so.
    pub premise: Bdd,
    asks: Asks,
}

impl Stated {
    pub fn proved(&self, all: &Diagrams) -> Result<(), String> {
        proved(all, &self.premise, &self.asks)
    }
}

pub fn all_stated(all: &Diagrams) -> Vec<Stated> {
    let cases = stated().into_iter();
    let premise = |case: &Partial| stated_exactly(all, &answers(&case.id, &case.answers));
    cases.map(|case| Stated { premise: premise(&case), id: case.id, asks: case.asks }).collect()
}

/// How many are stated, and what each says.
pub fn sentences() -> Vec<(String, String, String)> {
    stated().into_iter().map(|case| (case.id, case.says, case.facts)).collect()
}

/// Every question with an answer is answered exactly like this; the others may be answered in any way, or not at all.
fn stated_exactly(all: &Diagrams, given: &Answers) -> Bdd {
    let mut premise = all.world.clone();
    for question in PROTOCOL.questions.iter().filter(|question| given.chosen().meets(question.set())) {
        for option in question.options {
            let ticked = all.ticked(option.id);
            premise =
                if given.chosen().has(option.id) { premise.and(&ticked) } else { premise.and_not(&ticked) };
        }
    }
    premise
}

fn proved(all: &Diagrams, premise: &Bdd, asks: &Asks) -> Result<(), String> {
    if asks.emergency {
        all.leads_to(premise, &all.emergency())?;
    }
    if let Some(level) = asks.at_least {
        match level.level() {
            Some(level) => {
                all.leads_to(premise, &all.emergency().with(all.at_least(level)))?;
                // A minor gets no level, so the case must not be a minor.
                let emergency = all.emergency();
                all.leads_to(&premise.and(&all.minor()), &emergency)?;
            }
            None => all.leads_to(premise, &all.emergency())?,
        }
    }
    if let Some(below) = asks.below {
        all.never_leads_to(premise, &all.emergency())?;
        if let Some(level) = below.level() {
            let adults = premise.and_not(&all.minor());
            all.never_leads_to(&adults, all.at_least(level))?;
        }
    }
    for cause in &asks.today {
        let cause =
            Cause::ALL.into_iter().find(|one| one.id() == cause).ok_or(format!("no cause {cause}"))?;
        all.leads_to(premise, all.today(cause))?;
    }
    for id in &asks.with {
        all.leads_to(premise, beside(all, id)?)?;
    }
    for id in &asks.without {
        all.never_leads_to(premise, beside(all, id)?)?;
    }
    Ok(())
}

fn beside<'a>(all: &'a Diagrams, id: &str) -> Result<&'a Cases, String> {
    if let Some(flag) = Flag::ALL.into_iter().find(|one| one.id() == id) {
        return Ok(all.flag(flag));
    }
    AddOn::ALL
        .into_iter()
        .find(|one| one.id() == id)
        .map(|one| all.add_on(one))
        .ok_or(format!("no add-on {id}"))
}

impl Grade {
    /// The level that a grade asks for; none where it asks for an emergency.
    fn level(self) -> Option<LevelOfCare> {
        match self {
            Self::Adolescent | Self::Op => Some(LevelOfCare::Outpatient),
            Self::Iop => Some(LevelOfCare::IntensiveOutpatient),
            Self::Php => Some(LevelOfCare::PartialHospitalization),
            Self::Res => Some(LevelOfCare::Residential),
            Self::ResMedical | Self::Detox | Self::DetoxHospital => Some(LevelOfCare::MedicallyManaged),
            Self::Ed | Self::Emergency => None,
        }
    }

    /// The lowest grade that is more than this one.
    fn next(self) -> Option<Self> {
        match self {
            Self::Op => Some(Self::Iop),
            Self::Iop => Some(Self::Php),
            Self::Php => Some(Self::Res),
            Self::Res => Some(Self::Detox),
            Self::ResMedical | Self::Detox | Self::DetoxHospital => Some(Self::Emergency),
            Self::Adolescent | Self::Ed | Self::Emergency => None,
        }
    }
}

/// How many sets of answers complete a premise, rounded to three digits.
fn completions(premise: &Bdd) -> String {
    let digits = premise.exact_cardinality().to_string();
    if digits.len() <= 6 {
        digits
    } else {
        format!("{}.{} × 10^{}", &digits[..1], &digits[1..3], digits.len() - 1)
    }
}
