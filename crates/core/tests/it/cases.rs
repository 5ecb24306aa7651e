//! What all sets of cases share: answers by id, levels by others' names, and the verdict on ours.
//! The sets themselves are in vignettes.rs, people.rs and external.rs.

use std::collections::BTreeMap;

use care_finder_core::engine::{Answers, Assessment, Disposition, LevelOfCare, assess};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::support::{keys, root};

/// Question id to option ids without the question's prefix.
pub type Choices = BTreeMap<String, Choice>;

#[derive(Deserialize)]
#[serde(untagged)]
pub enum Choice {
    One(String),
    Several(Vec<String>),
}

/// What others say is right.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    pub at_least: Option<Grade>,
    pub below: Option<Grade>,
    pub exact: Option<Grade>,
    /// To be seen today, whatever the level. An emergency meets it.
    #[serde(default)]
    pub today: bool,
}

/// The levels by the reviewers' names, in order.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Grade {
    /// Not comparable with adult levels; equal only to itself.
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

/// A case by which another protocol, or a mutant of this one, can be judged.
pub struct Judge {
    pub id: String,
    /// It really happened or was published by others; otherwise it was made up for this project.
    pub real: bool,
    pub answers: Answers,
    /// Whether this is what the case asks for.
    pub meets: Box<dyn Fn(&Assessment) -> bool + Send + Sync>,
}

/// How our advice compares with theirs.
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

impl Constraint {
    /// An exact constraint is both a floor and a ceiling. The adolescent route is below any adult ceiling, and is no floor.
    pub fn judge(&self, assessment: &Assessment) -> Verdict {
        let ours = Grade::of(assessment);
        let seen = !assessment.today.is_empty() || ours == Grade::Emergency;
        if self.floor().is_some_and(|floor| ours < floor) || self.today && !seen {
            Verdict::Floor
        } else if self.below.is_some_and(|ceiling| ours >= ceiling)
            || self.exact.is_some_and(|exact| ours > exact)
        {
            Verdict::Ceiling
        } else {
            Verdict::Met
        }
    }

    pub fn floor(&self) -> Option<Grade> {
        self.at_least.or(self.exact)
    }

    pub fn shown(&self) -> String {
        let parts = [("at least", self.at_least), ("below", self.below), ("exactly", self.exact)];
        let mut parts: Vec<_> =
            parts.iter().filter_map(|(word, grade)| grade.map(|grade| format!("{word} {grade:?}"))).collect();
        if self.today {
            parts.push("seen today".to_owned());
        }
        parts.join(", ")
    }
}

/// Our advice in a word or two: the disposition, and whether the person should be seen today.
pub fn ours(assessment: &Assessment) -> String {
    let id = assessment.disposition.id();
    if assessment.today.is_empty() || assessment.disposition == Disposition::Emergency {
        id.to_owned()
    } else {
        format!("{id}, today")
    }
}

/// The answers of a case; fails with its name where an id is unknown.
pub fn answers(case: &str, choices: &Choices) -> Answers {
    let mut answers = Answers::NONE;
    for (question, choice) in choices {
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

/// What is wrong with a case's answers: one that does not count, or a question that would be asked and has no answer.
pub fn gaps(case: &str, answers: &Answers) -> Vec<String> {
    let assessment = assess(&PROTOCOL, answers);
    let masked = keys(answers.chosen().without(assessment.facts.chosen));
    let mut gaps = Vec::new();
    if !masked.is_empty() {
        gaps.push(format!("{case}: answers that do not count: {masked:?}"));
    }
    if let Some(question) = assessment.next.and_then(QuestionName::at) {
        gaps.push(format!("{case}: {} is not answered", question.key()));
    }
    gaps
}

/// A file of cases, one `[[case]]` each, so that `care-finder-cli assess` reads it too.
pub fn list<T: DeserializeOwned>(name: &str) -> Vec<T> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields, bound = "T: DeserializeOwned")]
    struct File<T> {
        case: Vec<T>,
    }
    let text = std::fs::read_to_string(root().join("cases").join(name)).expect("a file of cases");
    toml::from_str::<File<T>>(&text).unwrap_or_else(|error| panic!("{name}: {error}")).case
}
