//! The cases of cases/external.toml against the protocol: people described and judged by others.
//! Many of their answers are soft, and say so; only the firm ones must be met.

use care_finder_core::engine::{Assessment, assess};
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;

use crate::cases::{Choices, Constraint, Grade, Judge, Verdict, answers, gaps, list, ours};
use crate::report::report;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Published {
    id: String,
    source: String,
    facts: String,
    firmness: String,
    firm: bool,
    assumptions: Vec<String>,
    #[serde(default)]
    reason: String,
    constraint: Constraint,
    answers: Choices,
}

/// One case, judged.
pub struct Judged {
    pub id: String,
    pub firm: bool,
    /// Its answer is outpatient care at a doctor's or therapist's office.
    pub office: bool,
    pub wanted: String,
    pub ours: String,
    pub verdict: Verdict,
    pub reason: String,
}

/// Every case, judged.
pub fn judged() -> Vec<Judged> {
    all()
        .into_iter()
        .map(|case| {
            let assessment = assess(&PROTOCOL, &answers(&case.id, &case.answers));
            judge(&case, &assessment)
        })
        .collect()
}

/// The answers and verdict of each, for judging another protocol.
pub fn judges() -> Vec<Judge> {
    all()
        .into_iter()
        .map(|case| Judge {
            answers: answers(&case.id, &case.answers),
            id: case.id.clone(),
            real: true,
            meets: Box::new(move |assessment| judge(&case, assessment).verdict == Verdict::Met),
        })
        .collect()
}

#[test]
fn what_others_published_is_met_where_it_is_firm_and_mostly_where_an_office_was_enough() {
    let cases = judged();
    let count = |what: &dyn Fn(&Judged) -> bool| cases.iter().filter(|case| what(case)).count();
    let firm_floors = count(&|case| case.verdict == Verdict::Floor && case.firm);
    let soft_floors = count(&|case| case.verdict == Verdict::Floor && !case.firm);
    let office = count(&|case| case.office);
    let met = count(&|case| case.office && case.verdict == Verdict::Met);
    let mut lines = vec![format!(
        "{} published cases ({} firm): {firm_floors} floors among the firm, {soft_floors} among the rest, {} ceilings; of {office} \
         with an office answer {met} get outpatient care",
        cases.len(),
        count(&|case| case.firm),
        count(&|case| case.verdict == Verdict::Ceiling),
    )];
    lines.extend(cases.iter().map(|case| {
        format!("{:<20} {:<18} {:<24} {}", case.id, case.wanted, case.ours, case.verdict.shown())
    }));
    let told = lines.join("\n");
    report(&told);
    assert_eq!(cases.len(), 19);
    assert_eq!(firm_floors, 0, "{told}");
    assert!(met * 10 >= office * 7, "{told}");
    let unexplained = cases.iter().filter(|case| case.verdict != Verdict::Met && case.reason.is_empty());
    let unexplained: Vec<_> = unexplained.map(|case| &case.id).collect();
    assert!(unexplained.is_empty(), "what is not met needs a reason: {unexplained:?}");
}

#[test]
fn every_published_case_answers_exactly_the_questions_that_apply() {
    let cases = all();
    let wrong: Vec<_> =
        cases.iter().flat_map(|case| gaps(&case.id, &answers(&case.id, &case.answers))).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    for case in cases {
        let told = [&case.source, &case.facts, &case.firmness].into_iter().chain(&case.assumptions);
        assert!(told.into_iter().all(|text| !text.is_empty()), "{}", case.id);
    }
}

fn all() -> Vec<Published> {
    list("external.toml")
}

fn judge(case: &Published, assessment: &Assessment) -> Judged {
    let office = case.constraint.exact == Some(Grade::Op);
    // For a minor an office is on the adolescent route.
    let verdict = if office && Grade::of(assessment) == Grade::Adolescent {
        Verdict::Met
    } else {
        case.constraint.judge(assessment)
    };
    Judged {
        firm: case.firm,
        office,
        wanted: case.constraint.shown(),
        ours: ours(assessment),
        verdict,
        reason: case.reason.clone(),
        id: case.id.clone(),
    }
}
