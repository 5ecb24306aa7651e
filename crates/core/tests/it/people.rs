//! The people of cases/people.toml against the protocol: least and most acceptable care, and what must go with it.
//! Floors and ceilings are counted apart. Whoever wrote a person gives no second opinion on them, so this mainly shows consistency.

use care_finder_core::engine::{AddOn, Answers, Assessment, Disposition, Flag, LevelOfCare, assess};
use care_finder_core::protocol::PROTOCOL;
use serde::Deserialize;

use crate::cases::{Choices, Judge, Verdict, answers, gaps, list, ours};
use crate::report::report;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    id: String,
    story: String,
    min: Place,
    max: Place,
    must_have: Vec<String>,
    must_not_have: Vec<String>,
    arguable: bool,
    #[serde(default, rename = "doubts")]
    _doubts: String,
    #[serde(default)]
    reason: String,
    answers: Choices,
}

/// The dispositions by their ids, in order. The adolescent route is below every level, and counts as no more than that.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Place {
    Adolescent,
    Op,
    Iop,
    Php,
    Residential,
    MedicallyManaged,
    Emergency,
}

impl Place {
    fn of(disposition: Disposition) -> Self {
        match disposition {
            Disposition::Emergency => Self::Emergency,
            Disposition::Adolescent => Self::Adolescent,
            Disposition::Level(LevelOfCare::Outpatient) => Self::Op,
            Disposition::Level(LevelOfCare::IntensiveOutpatient) => Self::Iop,
            Disposition::Level(LevelOfCare::PartialHospitalization) => Self::Php,
            Disposition::Level(LevelOfCare::Residential) => Self::Residential,
            Disposition::Level(LevelOfCare::MedicallyManaged) => Self::MedicallyManaged,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::Adolescent => Disposition::Adolescent.id(),
            Self::Op => LevelOfCare::Outpatient.id(),
            Self::Iop => LevelOfCare::IntensiveOutpatient.id(),
            Self::Php => LevelOfCare::PartialHospitalization.id(),
            Self::Residential => LevelOfCare::Residential.id(),
            Self::MedicallyManaged => LevelOfCare::MedicallyManaged.id(),
            Self::Emergency => Disposition::Emergency.id(),
        }
    }
}

/// One person, judged.
pub struct Judged {
    pub id: String,
    pub arguable: bool,
    /// The band, in words.
    pub wanted: String,
    pub ours: String,
    pub verdict: Verdict,
    /// What must go with it and is missing.
    pub missing: Vec<String>,
    /// What must not go with it and does.
    pub wrong: Vec<String>,
    pub reason: String,
}

/// Every person, judged.
pub fn judged() -> Vec<Judged> {
    all()
        .into_iter()
        .map(|person| {
            let assessment = assess(&PROTOCOL, &answers(&person.id, &person.answers));
            judge(&person, &assessment)
        })
        .collect()
}

/// The answers and verdict of each, for judging another protocol.
pub fn judges() -> Vec<Judge> {
    all()
        .into_iter()
        .map(|person| Judge {
            answers: answers(&person.id, &person.answers),
            id: person.id.clone(),
            real: false,
            meets: Box::new(move |assessment| !judge(&person, assessment).is_left()),
        })
        .collect()
}

#[test]
fn the_people_get_no_less_than_they_need_and_seldom_more() {
    let people = judged();
    let count = |what: &dyn Fn(&Judged) -> bool| people.iter().filter(|person| what(person)).count();
    let firm_floors = count(&|person| person.verdict == Verdict::Floor && !person.arguable);
    let arguable_floors = count(&|person| person.verdict == Verdict::Floor && person.arguable);
    let ceilings = count(&|person| person.verdict == Verdict::Ceiling);
    let missing: usize = people.iter().map(|person| person.missing.len()).sum();
    let wrong: usize = people.iter().map(|person| person.wrong.len()).sum();
    let mut lines = vec![format!(
        "{} people ({} arguable): {firm_floors} floors among the firm, {arguable_floors} among the arguable, {ceilings} ceilings, \
         {missing} add-ons missing, {wrong} wrong",
        people.len(),
        count(&|person| person.arguable),
    )];
    let left: Vec<_> = people.iter().filter(|person| person.is_left()).collect();
    lines.extend(left.iter().map(|person| {
        format!(
            "{}: {} (band {}), {}, missing {:?}, wrong {:?}: {}",
            person.id,
            person.ours,
            person.wanted,
            person.verdict.shown(),
            person.missing,
            person.wrong,
            person.reason
        )
    }));
    let told = lines.join("\n");
    report(&told);
    assert_eq!(people.len(), 155);
    assert_eq!(firm_floors, 0, "people who get less than they need: {told}");
    assert!(arguable_floors <= 4, "{arguable_floors} arguable floors are not met, more than 4: {told}");
    assert!(ceilings <= 8, "{ceilings} people get more than they need, more than 8: {told}");
    assert!(missing + wrong <= 4, "{missing} add-ons are missing and {wrong} wrong, more than 4: {told}");
    assert!(left.iter().all(|person| !person.reason.is_empty()), "what is not met needs a reason: {told}");
}

#[test]
fn every_person_answers_exactly_the_questions_that_apply() {
    let people = all();
    let wrong: Vec<_> =
        people.iter().flat_map(|person| gaps(&person.id, &answers(&person.id, &person.answers))).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(people.iter().all(|person| !person.story.is_empty() && person.min <= person.max));
}

/// Each person's id and answers.
pub fn answered() -> Vec<(String, Answers)> {
    all().into_iter().map(|person| (person.id.clone(), answers(&person.id, &person.answers))).collect()
}

fn all() -> Vec<Person> {
    list("people.toml")
}

impl Judged {
    /// Whether anything the person needs is not met.
    pub fn is_left(&self) -> bool {
        self.verdict != Verdict::Met || !self.missing.is_empty() || !self.wrong.is_empty()
    }
}

fn judge(person: &Person, assessment: &Assessment) -> Judged {
    let place = Place::of(assessment.disposition);
    let verdict = if place < person.min {
        Verdict::Floor
    } else if place > person.max {
        Verdict::Ceiling
    } else {
        Verdict::Met
    };
    let goes = |what: &String| goes_with(&person.id, assessment, what);
    let (missing, wrong) = (
        person.must_have.iter().filter(|what| !goes(what)).cloned().collect(),
        person.must_not_have.iter().filter(|what| goes(what)).cloned().collect(),
    );
    Judged {
        arguable: person.arguable,
        wanted: format!("{} to {}", person.min.id(), person.max.id()),
        ours: ours(assessment),
        verdict,
        missing,
        wrong,
        reason: person.reason.clone(),
        id: person.id.clone(),
    }
}

/// Whether an add-on or a flag with this id goes with it. After a birth, the help for that year counts as a program
/// ready for pregnancy.
fn goes_with(person: &str, assessment: &Assessment, id: &str) -> bool {
    if let Some(flag) = Flag::ALL.into_iter().find(|flag| flag.id() == id) {
        return assessment.flags.has(flag);
    }
    let add_on = AddOn::ALL.into_iter().find(|add_on| add_on.id() == id);
    let add_on = add_on.unwrap_or_else(|| panic!("{person}: no add-on or flag {id}"));
    assessment.add_ons.has(add_on)
        || add_on == AddOn::PregnancyReady && assessment.add_ons.has(AddOn::AfterBirth)
}
