//! Words shared by the sets of cases: levels as reviewers name them, bands, answers by id, and how far we are from both.
//! Floors are what keeps people alive; a ceiling passed is too much care. Never one figure for both.

use std::collections::BTreeMap;

use care_finder_core::engine::{Answers, Assessment, Disposition, LevelOfCare, assess};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;

use crate::support::keys;

/// The levels as the reviewers name them, in order.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Grade {
    /// Not comparable with adult levels; only ever equal to itself.
    Adolescent,
    Op,
    Iop,
    Php,
    Res,
    ResMedical,
    Detox,
    DetoxHospital,
    Ed,
    Emergency,
}

impl Grade {
    pub fn of(assessment: &Assessment) -> Self {
        match assessment.disposition {
            Disposition::Emergency => Self::Emergency,
            Disposition::Adolescent => Self::Adolescent,
            Disposition::Level(LevelOfCare::Outpatient) => Self::Op,
            Disposition::Level(LevelOfCare::IntensiveOutpatient) => Self::Iop,
            Disposition::Level(LevelOfCare::PartialHospitalization) => Self::Php,
            Disposition::Level(LevelOfCare::Residential) => Self::Res,
            // "On site or in a hospital": the highest level short of an emergency meets both kinds of detox floor.
            Disposition::Level(LevelOfCare::MedicallyManaged) => Self::DetoxHospital,
        }
    }
}

/// What a reviewer allows.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    pub at_least: Option<Grade>,
    pub below: Option<Grade>,
    pub exact: Option<Grade>,
    /// The cause for which the person has to be seen today.
    pub today: Option<String>,
}

impl Constraint {
    pub fn floor(&self) -> Option<Grade> {
        self.at_least.or(self.exact)
    }

    /// An exact constraint is a floor and a ceiling. The adolescent route is below any adult ceiling, and no floor.
    pub fn judge(&self, assessment: &Assessment) -> Verdict {
        let ours = Grade::of(assessment);
        let seen = |cause: &String| {
            assessment.disposition == Disposition::Emergency
                || assessment.today.iter().any(|today| today.id() == cause)
        };
        if self.floor().is_some_and(|floor| ours < floor) || !self.today.as_ref().is_none_or(seen) {
            Verdict::Floor
        } else if self.below.is_some_and(|ceiling| ours >= ceiling)
            || self.exact.is_some_and(|exact| ours > exact)
        {
            Verdict::Ceiling
        } else {
            Verdict::Met
        }
    }

    pub fn words(&self) -> String {
        let parts = [("at least", self.at_least), ("below", self.below), ("exactly", self.exact)];
        let parts = parts.iter().filter_map(|(word, grade)| grade.map(|grade| format!("{word} {grade:?}")));
        parts.chain(self.today.iter().map(|cause| format!("today ({cause})"))).collect::<Vec<_>>().join(", ")
    }
}

/// How our level stands to the reviewer's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    Met,
    Floor,
    Ceiling,
}

impl Verdict {
    pub fn shown(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Floor => "FLOOR VIOLATION (too little)",
            Self::Ceiling => "ceiling passed (too much)",
        }
    }
}

/// One answer, or several.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Choice {
    One(String),
    Several(Vec<String>),
}

/// Answers by the ids of questions and options.
pub type Given = BTreeMap<String, Choice>;

pub fn answers(case: &str, given: &Given) -> Answers {
    let mut answers = Answers::NONE;
    for (question, choice) in given {
        let options = match choice {
            Choice::One(option) => std::slice::from_ref(option),
            Choice::Several(options) => options.as_slice(),
        };
        for option in options {
            let key = format!("{question}.{option}");
            let name = OptionName::with_key(&key).unwrap_or_else(|| panic!("{case}: no option {key}"));
            answers = Answers::of(answers.chosen().with(name.set()));
        }
    }
    answers
}

/// What is wrong with how a case is answered: answers that do not count, and a question that is left open.
pub fn faults(case: &str, answers: &Answers) -> Vec<String> {
    // After an emergency the page asks no more; the cases answer everything, so that it can be judged.
    let reached = answers.acknowledge(assess(&PROTOCOL, answers).emergency);
    let assessment = assess(&PROTOCOL, &reached);
    let masked = keys(answers.chosen().without(assessment.facts.chosen));
    let mut faults = Vec::new();
    if !masked.is_empty() {
        faults.push(format!("{case}: answers that do not count: {masked:?}"));
    }
    if let Some(question) = assessment.next.and_then(QuestionName::at) {
        faults.push(format!("{case}: {} is not answered", question.key()));
    }
    faults
}

/// Reads a file of the folder `cases`.
pub fn read<T: serde::de::DeserializeOwned>(path: &std::path::Path) -> T {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
