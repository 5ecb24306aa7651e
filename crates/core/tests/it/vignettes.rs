//! Real and synthetic cases: every file in cases/vignettes against the protocol, floors and ceilings apart.
//! Floors are what keeps people alive; a ceiling passed is too much care. Never one figure for both.

use std::collections::BTreeMap;
use std::path::PathBuf;

use care_finder_core::engine::{Answers, Assessment, Disposition, LevelOfCare, assess};
use care_finder_core::names::{OptionName, QuestionName};
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;

use crate::report::report;
use crate::support::keys;

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vignette {
    id: String,
    kind: Kind,
    source: String,
    facts: String,
    assumptions: Vec<String>,
    #[serde(default)]
    note: String,
    constraint: Constraint,
    answers: BTreeMap<String, Choice>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Real,
    Synthetic,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Constraint {
    at_least: Option<Grade>,
    below: Option<Grade>,
    exact: Option<Grade>,
}

/// The levels as the reviewers name them, in order.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Grade {
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

#[derive(Deserialize)]
#[serde(untagged)]
enum Choice {
    One(String),
    Several(Vec<String>),
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

/// One line of the table.
pub struct Row {
    pub id: String,
    pub real: bool,
    pub constraint: String,
    pub ours: &'static str,
    pub verdict: Verdict,
    pub note: String,
    /// The floor is one where too little care kills.
    severe: bool,
}

/// Every vignette, judged.
pub fn table() -> Vec<Row> {
    let judged = |vignette: Vignette| {
        let assessment = assess(&PROTOCOL, &answers(&vignette));
        Row {
            real: vignette.kind == Kind::Real,
            constraint: describe(&vignette.constraint),
            ours: assessment.disposition.id(),
            verdict: judge(&vignette.constraint, grade(&assessment)),
            severe: floor_of(&vignette.constraint).is_some_and(|floor| floor >= Grade::ResMedical),
            note: vignette.note,
            id: vignette.id,
        }
    };
    all().into_iter().map(judged).collect()
}

#[test]
fn no_vignette_that_needs_medical_or_emergency_care_gets_less() {
    let rows = table();
    let mut lines = vec![format!("{:<34} {:<26} {:<18} verdict", "case", "constraint", "ours")];
    for row in &rows {
        lines.push(format!("{:<34} {:<26} {:<18} {}", row.id, row.constraint, row.ours, row.verdict.shown()));
    }
    for (kind, real) in [("real", true), ("synthetic", false)] {
        let count = |verdict| rows.iter().filter(|row| row.real == real && row.verdict == verdict).count();
        lines.push(format!(
            "{kind} cases: {} met, {} floor violations (too little care), {} ceilings passed (too much)",
            count(Verdict::Met),
            count(Verdict::Floor),
            count(Verdict::Ceiling)
        ));
    }
    report(&lines.join("\n"));
    let floors: Vec<_> = rows.iter().filter(|row| row.verdict == Verdict::Floor).collect();
    let listed: Vec<_> = floors.iter().map(|row| format!("{} got {}", row.id, row.ours)).collect();
    assert!(!floors.iter().any(|row| row.severe), "under-triage where it kills: {listed:?}");
    assert!(!floors.iter().any(|row| !row.real), "{listed:?}");
    assert!(floors.len() <= 1, "more than one residential floor violated: {listed:?}");
    let unexplained = rows.iter().filter(|row| row.verdict == Verdict::Ceiling && row.note.is_empty());
    let unexplained: Vec<_> = unexplained.map(|row| &row.id).collect();
    assert!(unexplained.is_empty(), "a ceiling passed needs a note that says why: {unexplained:?}");
}

#[test]
fn every_vignette_answers_exactly_the_questions_that_apply() {
    let mut wrong = Vec::new();
    for vignette in all() {
        let answers = answers(&vignette);
        let assessment = assess(&PROTOCOL, &answers);
        let masked = keys(answers.chosen().without(assessment.facts.chosen));
        if !masked.is_empty() {
            wrong.push(format!("{}: answers that do not count: {masked:?}", vignette.id));
        }
        if let Some(question) = assessment.next.and_then(QuestionName::at) {
            wrong.push(format!("{}: {} is not answered", vignette.id, question.key()));
        }
        assert!(!vignette.facts.is_empty() && !vignette.source.is_empty(), "{}", vignette.id);
        assert!(vignette.assumptions.iter().all(|line| !line.is_empty()), "{}", vignette.id);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Every vignette, by folder and file name.
fn all() -> Vec<Vignette> {
    let root = crate::support::root().join("cases/vignettes");
    let mut files: Vec<PathBuf> = ["real", "synthetic"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).expect("a folder of vignettes"))
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    assert!(files.len() >= 32 + 20, "only {} vignettes found", files.len());
    files
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).expect("a readable file");
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        })
        .collect()
}

fn answers(vignette: &Vignette) -> Answers {
    let mut answers = Answers::NONE;
    for (question, choice) in &vignette.answers {
        let options = match choice {
            Choice::One(option) => std::slice::from_ref(option),
            Choice::Several(options) => options.as_slice(),
        };
        for option in options {
            let key = format!("{question}.{option}");
            let name =
                OptionName::with_key(&key).unwrap_or_else(|| panic!("{}: no option {key}", vignette.id));
            answers = Answers::of(answers.chosen().with(name.set()));
        }
    }
    answers
}

fn grade(assessment: &Assessment) -> Grade {
    match assessment.disposition {
        Disposition::Emergency => Grade::Emergency,
        Disposition::Adolescent => Grade::Adolescent,
        Disposition::Level(LevelOfCare::Outpatient) => Grade::Op,
        Disposition::Level(LevelOfCare::IntensiveOutpatient) => Grade::Iop,
        Disposition::Level(LevelOfCare::PartialHospitalization) => Grade::Php,
        Disposition::Level(LevelOfCare::Residential) => Grade::Res,
        // "On site or in a hospital": the highest level short of an emergency meets both kinds of detox floor.
        Disposition::Level(LevelOfCare::MedicallyManaged) => Grade::DetoxHospital,
    }
}

/// An exact constraint is a floor and a ceiling. The adolescent route is below any adult ceiling, and no floor.
fn judge(constraint: &Constraint, ours: Grade) -> Verdict {
    if floor_of(constraint).is_some_and(|floor| ours < floor) {
        Verdict::Floor
    } else if constraint.below.is_some_and(|ceiling| ours >= ceiling)
        || constraint.exact.is_some_and(|exact| ours > exact)
    {
        Verdict::Ceiling
    } else {
        Verdict::Met
    }
}

fn floor_of(constraint: &Constraint) -> Option<Grade> {
    constraint.at_least.or(constraint.exact)
}

fn describe(constraint: &Constraint) -> String {
    let parts =
        [("at least", constraint.at_least), ("below", constraint.below), ("exactly", constraint.exact)];
    let parts: Vec<_> =
        parts.iter().filter_map(|(word, grade)| grade.map(|grade| format!("{word} {grade:?}"))).collect();
    parts.join(", ")
}
