//! Published cases from courts, appeals, exams and teaching, which nobody wrote for this project: cases/external.toml.
//! Most of their levels are implied and not judged; what the source itself judged is marked firm.

use care_finder_core::engine::{Disposition, assess};
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;

use crate::cases::{Constraint, Given, Grade, Verdict, answers, faults, read};
use crate::report::report;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    facts: String,
    firm: bool,
    constraint: Constraint,
    assumptions: Vec<String>,
    answers: Given,
}

/// One case, judged.
pub struct Row {
    pub id: String,
    pub source: String,
    pub constraint: String,
    pub firm: bool,
    pub ours: &'static str,
    pub verdict: Verdict,
    /// The published answer is a visit to an office.
    pub office: bool,
}

pub fn table() -> Vec<Row> {
    all().into_iter().map(row).collect()
}

/// How many of those for whom an office visit was the answer get outpatient care, or a minor a program for minors.
pub fn in_the_office(rows: &[Row]) -> (usize, usize) {
    let office = || rows.iter().filter(|row| row.office);
    (office().filter(|row| row.verdict == Verdict::Met).count(), office().count())
}

#[test]
fn no_firm_published_case_gets_less_and_most_that_belong_in_an_office_stay_there() {
    let rows = table();
    let (met, office) = in_the_office(&rows);
    let count = |verdict| rows.iter().filter(|row| row.verdict == verdict).count();
    let mut lines = vec![format!(
        "published cases: {}; {} met, {} floor violations, {} ceilings passed; {met} of {office} for the office get outpatient",
        rows.len(),
        count(Verdict::Met),
        count(Verdict::Floor),
        count(Verdict::Ceiling)
    )];
    for row in rows.iter().filter(|row| row.verdict != Verdict::Met) {
        let firm = if row.firm { "firm" } else { "soft" };
        lines.push(format!(
            "  {}: {} ({firm}) got {}, {}",
            row.id,
            row.constraint,
            row.ours,
            row.verdict.shown()
        ));
    }
    report(&lines.join("\n"));
    assert_eq!((rows.len(), office), (19, 9));
    assert!(!rows.iter().any(|row| row.firm && row.verdict == Verdict::Floor), "{lines:#?}");
    assert!(met * 10 >= office * 7, "{lines:#?}");
}

#[test]
fn every_published_case_answers_exactly_the_questions_that_apply() {
    let faults: Vec<_> =
        all().iter().flat_map(|case| faults(&case.id, &answers(&case.id, &case.answers))).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn row(case: Case) -> Row {
    let assessment = assess(&PROTOCOL, &answers(&case.id, &case.answers));
    let office = case.constraint.exact == Some(Grade::Op);
    assert!(!case.facts.is_empty() && case.assumptions.iter().all(|line| !line.is_empty()), "{}", case.id);
    // A program for minors is what an office is for adults.
    let verdict = match assessment.disposition {
        Disposition::Adolescent if office => Verdict::Met,
        Disposition::Adolescent | Disposition::Emergency | Disposition::Level(_) => {
            case.constraint.judge(&assessment)
        }
    };
    Row {
        constraint: case.constraint.words(),
        firm: case.firm,
        ours: assessment.disposition.id(),
        verdict,
        office,
        source: case.source,
        id: case.id,
    }
}

fn all() -> Vec<Case> {
    read::<File>(&crate::support::root().join("cases/external.toml")).case
}
