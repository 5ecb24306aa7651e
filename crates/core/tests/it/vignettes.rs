//! Real and synthetic cases: every file in cases/vignettes against the protocol, floors and ceilings apart.
//! Floors are what keeps people alive; a ceiling passed is too much care. Never one figure for both.

use std::path::PathBuf;

use care_finder_core::engine::{Answers, assess};
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;

use crate::cases::{Choices, Constraint, Grade, Judge, answers, gaps, ours};
use crate::report::report;

pub use crate::cases::Verdict;

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
    answers: Choices,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Real,
    Synthetic,
}

/// One line of the table.
pub struct Row {
    pub id: String,
    pub real: bool,
    pub constraint: String,
    pub ours: String,
    pub verdict: Verdict,
    pub note: String,
    /// The floor is one where too little care kills.
    severe: bool,
}

/// Every vignette, judged.
pub fn table() -> Vec<Row> {
    let judged = |vignette: Vignette| {
        let assessment = assess(&PROTOCOL, &answers(&vignette.id, &vignette.answers));
        Row {
            real: vignette.kind == Kind::Real,
            constraint: vignette.constraint.shown(),
            ours: ours(&assessment),
            verdict: vignette.constraint.judge(&assessment),
            severe: vignette.constraint.floor().is_some_and(|floor| floor >= Grade::ResMedical),
            note: vignette.note,
            id: vignette.id,
        }
    };
    all().into_iter().map(judged).collect()
}

/// Id, constraint and answers of each.
pub fn constraints() -> Vec<(String, Constraint, Answers)> {
    let given = |vignette: Vignette| {
        let answers = answers(&vignette.id, &vignette.answers);
        (vignette.id, vignette.constraint, answers)
    };
    all().into_iter().map(given).collect()
}

/// Answers and verdict of each, for whoever judges another protocol.
pub fn judges() -> Vec<Judge> {
    all()
        .into_iter()
        .map(|vignette| Judge {
            answers: answers(&vignette.id, &vignette.answers),
            id: vignette.id,
            real: vignette.kind == Kind::Real,
            meets: Box::new(move |assessment| vignette.constraint.judge(assessment) == Verdict::Met),
        })
        .collect()
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
    let unexplained = rows.iter().filter(|row| row.verdict != Verdict::Met && row.note.is_empty());
    let unexplained: Vec<_> = unexplained.map(|row| &row.id).collect();
    assert!(unexplained.is_empty(), "what is not met needs a note that says why: {unexplained:?}");
}

#[test]
fn every_vignette_answers_exactly_the_questions_that_apply() {
    let mut wrong = Vec::new();
    for vignette in all() {
        wrong.extend(gaps(&vignette.id, &answers(&vignette.id, &vignette.answers)));
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
    assert!(files.len() >= 32 + 29, "only {} vignettes found", files.len());
    files
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).expect("a readable file");
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        })
        .collect()
}
