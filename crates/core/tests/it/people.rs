//! 155 people made up for this project, each with a band that a prudent clinician keeps to: cases/people.toml.
//! One author wrote people and bands, nobody has rated them a second time, and no clinician has.

use care_finder_core::engine::{AddOn, Assessment, Disposition, Flag, LevelOfCare, assess};
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;

use crate::cases::{Given, Verdict, answers, faults, read};
use crate::report::report;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    person: Vec<Person>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    id: String,
    story: String,
    min: String,
    max: String,
    #[serde(default)]
    must_have: Vec<String>,
    #[serde(default)]
    must_not_have: Vec<String>,
    /// Clinicians may differ on the floor, or it is stricter than the facts.
    #[serde(default)]
    arguable: bool,
    /// What the encoder was not sure of, and what was changed afterwards, with the reason.
    #[serde(default)]
    doubts: String,
    #[serde(default)]
    corrected: String,
    answers: Given,
}

/// One person, judged.
pub struct Row {
    pub id: String,
    pub band: String,
    pub ours: &'static str,
    pub verdict: Verdict,
    pub arguable: bool,
    /// How many add-ons and flags must or must not be there.
    pub asked: usize,
    /// Add-ons and flags that are missing, and those that should not be there.
    pub wrong: Vec<String>,
}

pub fn table() -> Vec<Row> {
    all().into_iter().map(row).collect()
}

#[test]
fn nobody_who_was_written_gets_too_little_and_few_too_much() {
    let rows = table();
    let of = |verdict| rows.iter().filter(|row| row.verdict == verdict).collect::<Vec<_>>();
    let (floors, ceilings) = (of(Verdict::Floor), of(Verdict::Ceiling));
    let wrong: Vec<_> = rows.iter().filter(|row| !row.wrong.is_empty()).collect();
    let mut lines = vec![format!(
        "people: {} written; {} floor violations ({} of them arguable), {} ceilings passed, {} with an add-on missing or wrong",
        rows.len(),
        floors.len(),
        floors.iter().filter(|row| row.arguable).count(),
        ceilings.len(),
        wrong.len()
    )];
    for row in floors.iter().chain(&ceilings) {
        lines.push(format!("  {}: {} got {}, {}", row.id, row.band, row.ours, row.verdict.shown()));
    }
    lines.extend(wrong.iter().map(|row| format!("  {}: {}", row.id, row.wrong.join(", "))));
    report(&lines.join("\n"));
    assert_eq!(rows.len(), 155);
    assert!(floors.iter().all(|row| row.arguable), "too little care: {lines:#?}");
    assert!(floors.len() <= 4 && ceilings.len() <= 8 && wrong.len() <= 4, "{lines:#?}");
}

#[test]
fn every_person_answers_exactly_the_questions_that_apply() {
    let faults: Vec<_> =
        all().iter().flat_map(|person| faults(&person.id, &answers(&person.id, &person.answers))).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    let corrected = all().into_iter().filter(|person| !person.corrected.is_empty()).count();
    assert_eq!(corrected, 1, "every correction of the encoder's answers is one too many");
}

fn row(person: Person) -> Row {
    let assessment = assess(&PROTOCOL, &answers(&person.id, &person.answers));
    let (ours, min, max) = (height(assessment.disposition.id()), height(&person.min), height(&person.max));
    let verdict = match (ours < min, ours > max) {
        (true, _) => Verdict::Floor,
        (false, true) => Verdict::Ceiling,
        (false, false) => Verdict::Met,
    };
    let missing =
        person.must_have.iter().filter(|name| !has(&assessment, name)).map(|name| format!("{name} missing"));
    let surplus =
        person.must_not_have.iter().filter(|name| has(&assessment, name)).map(|name| format!("{name} wrong"));
    assert!(!person.story.is_empty() && person.doubts.len() < 1000, "{}", person.id);
    Row {
        band: format!("{} to {}", person.min, person.max),
        ours: assessment.disposition.id(),
        verdict,
        arguable: person.arguable,
        asked: person.must_have.len() + person.must_not_have.len(),
        wrong: missing.chain(surplus).collect(),
        id: person.id,
    }
}

/// The place among the dispositions. The adolescent route stands below them all; no adult's band names it.
fn height(id: &str) -> usize {
    let levels = LevelOfCare::ALL.map(Disposition::Level);
    let all = [Disposition::Adolescent].into_iter().chain(levels).chain([Disposition::Emergency]);
    all.into_iter().position(|one| one.id() == id).unwrap_or_else(|| panic!("no disposition {id}"))
}

fn has(assessment: &Assessment, name: &str) -> bool {
    let add_on = AddOn::ALL.into_iter().find(|add_on| add_on.id() == name);
    let flag = Flag::ALL.into_iter().find(|flag| flag.id() == name);
    assert!(add_on.is_some() || flag.is_some(), "no add-on and no flag {name}");
    add_on.is_some_and(|add_on| assessment.add_ons.has(add_on))
        || flag.is_some_and(|flag| assessment.flags.has(flag))
}

fn all() -> Vec<Person> {
    read::<File>(&crate::support::root().join("cases/people.toml")).person
}
