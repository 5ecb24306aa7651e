//! The section of the validation page about all sets of cases: how many there are, floors and ceilings apart, and a reason for each
//! case that is not met. The sets and their verdicts are elsewhere (vignettes.rs, people.rs, external.rs); the page around it is
//! `validation_page.rs`.

use std::fmt::Write as _;

use crate::cases::Verdict;
use crate::{external, people, vignettes};

/// "Sets of cases", whole.
pub fn sets() -> String {
    let (rows, people, published) = (vignettes::table(), people::judged(), external::judged());
    let sets = [
        vignette_set("Rulings of physicians in New York (`cases/vignettes/real`)", &rows, true),
        vignette_set("Made up from a published fact (`cases/vignettes/synthetic`)", &rows, false),
        Set {
            name: "People written for this project (`cases/people.toml`)",
            number: people.len(),
            left: people.iter().filter(|person| person.is_left()).map(of_person).collect(),
        },
        Set {
            name: "Published by others (`cases/external.toml`)",
            number: published.len(),
            left: published
                .iter()
                .filter(|case| case.verdict != Verdict::Met)
                .map(|case| Left {
                    kind: kind(case.verdict, if case.firm { ", firm" } else { ", soft" }),
                    verdict: case.verdict,
                    add_ons: 0,
                    says: format!(
                        "{}: wanted {}, got `{}`. {}",
                        case.id, case.wanted, case.ours, case.reason
                    ),
                })
                .collect(),
        },
    ];
    let office = published.iter().filter(|case| case.office);
    let met = office.clone().filter(|case| case.verdict == Verdict::Met).count();
    format!(
        "## Sets of cases

A **floor** is too little care, a **ceiling** too much; they are never added up. An add-on is something that must, or must not, go with a
level; only the written people state that.

| set | cases | floors | ceilings | add-ons |
|---|---|---|---|---|
{rows}
Of the {office} published cases whose answer is care at an office, {met} get outpatient care (for a minor, the adolescent route).

### What is left, and why

{left}
### What these numbers cannot show

- One author wrote the people: story, band and what must go with it. {arguable} bands are marked arguable. No second rater and
  no clinician judged them.
- All answers were given again for this protocol by one person, from the cases and the questionnaire alone: without rules, bands
  or rulings. Where the questionnaire's wording misled, the wording was changed and, for one of the written people, the answer with
  it. The exceptions among the vignettes are in `cases/vignettes/README.md`. Nobody answered a second time.
- These sets were known when the rules were written. They show that nothing they taught has been lost, not how other people
  fare; that is for cases kept apart.
- The written people were chosen to find faults, so rates among them are not rates among visitors. Most published cases say
  little, and silence is answered \"not sure\".
",
        rows = sets.iter().map(Set::row).collect::<String>(),
        office = office.count(),
        left = sets.iter().map(Set::reasons).collect::<String>(),
        arguable = people.iter().filter(|person| person.arguable).count(),
    )
}

/// One set, and what it does not meet.
struct Set {
    name: &'static str,
    number: usize,
    left: Vec<Left>,
}

/// One case that is not met.
struct Left {
    kind: String,
    verdict: Verdict,
    /// How many add-ons are missing or wrong.
    add_ons: usize,
    says: String,
}

impl Set {
    fn row(&self) -> String {
        let count = |verdict| self.left.iter().filter(|left| left.verdict == verdict).count();
        let add_ons: usize = self.left.iter().map(|left| left.add_ons).sum();
        format!(
            "| {} | {} | {} | {} | {add_ons} |\n",
            self.name,
            self.number,
            count(Verdict::Floor),
            count(Verdict::Ceiling)
        )
    }

    fn reasons(&self) -> String {
        let mut lines = String::new();
        for left in &self.left {
            let _ = writeln!(lines, "- {}: {}", left.kind, left.says);
        }
        lines
    }
}

fn vignette_set(name: &'static str, rows: &[vignettes::Row], real: bool) -> Set {
    let rows: Vec<_> = rows.iter().filter(|row| row.real == real).collect();
    Set {
        name,
        number: rows.len(),
        left: rows
            .iter()
            .filter(|row| row.verdict != Verdict::Met)
            .map(|row| Left {
                kind: kind(row.verdict, ""),
                verdict: row.verdict,
                add_ons: 0,
                says: format!("{}: wanted {}, got `{}`. {}", row.id, row.constraint, row.ours, row.note),
            })
            .collect(),
    }
}

fn of_person(person: &people::Judged) -> Left {
    let named = |what: &str, ids: &[String]| match ids {
        [] => String::new(),
        ids => format!(", {what} {}", ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")),
    };
    Left {
        kind: kind(person.verdict, if person.arguable { ", arguable" } else { "" }),
        verdict: person.verdict,
        add_ons: person.missing.len() + person.wrong.len(),
        says: format!(
            "{}: band {}, got `{}`{}{}. {}",
            person.id,
            person.wanted,
            person.ours,
            named("without", &person.missing),
            named("with", &person.wrong),
            person.reason
        ),
    }
}

fn kind(verdict: Verdict, how: &str) -> String {
    match verdict {
        Verdict::Floor => format!("**Floor**{how}"),
        Verdict::Ceiling => format!("Ceiling{how}"),
        Verdict::Met => "Add-on".to_owned(),
    }
}
