//! Rule by rule: its examples, the cases it decides, and the properties that break without it.
//! Rules that no real case decides are what a clinician should read first.

use std::fmt::Write;

use care_finder_core::engine::{Protocol, Rule, assess};
use care_finder_core::protocol::{PROTOCOL, rule_pages};

use crate::cases::Judge;
use crate::mutants;

/// What speaks for one rule.
pub struct Covered {
    pub rule: &'static str,
    pub examples: usize,
    /// Real cases that would be told something else without it, or whose level rests on it.
    pub real: Vec<String>,
    /// The same for made-up cases.
    pub made_up: usize,
    /// The quickly proved properties that break without it.
    pub properties: Vec<String>,
}

/// Every rule, in the order of decision.
pub fn table() -> Vec<Covered> {
    let mut cases = crate::vignettes::judges();
    cases.extend(crate::external::judges());
    cases.extend(crate::people::judges());
    let properties = mutants::properties_without();
    rule_pages()
        .enumerate()
        .map(|(place, page)| {
            let without = without(place);
            let decided: Vec<&Judge> =
                cases.iter().filter(|case| decides(page.name, &without, case)).collect();
            Covered {
                rule: page.name.key(),
                examples: page.examples.len(),
                real: decided.iter().filter(|case| case.real).map(|case| case.id.clone()).collect(),
                made_up: decided.iter().filter(|case| !case.real).count(),
                properties: properties.get(page.name.key()).cloned().unwrap_or_default(),
            }
        })
        .collect()
}

fn decides(rule: care_finder_core::names::RuleName, without: &Protocol, case: &Judge) -> bool {
    let carries = assess(&PROTOCOL, &case.answers).decisive.has(rule);
    carries || mutants::tells_else(without, &case.answers)
}

fn without(place: usize) -> Protocol {
    let mut rules = PROTOCOL.rules.to_vec();
    rules[place] = Rule { then: &[], ..rules[place] };
    Protocol { rules: Box::leak(rules.into_boxed_slice()), ..PROTOCOL }
}

/// The section of docs/validation.md.
pub fn section() -> String {
    let table = table();
    let undecided: Vec<_> = table.iter().filter(|row| row.real.is_empty()).collect();
    let bare: Vec<_> = undecided.iter().filter(|row| row.made_up == 0 && row.properties.is_empty()).collect();
    let ids =
        |rows: &[&&Covered]| rows.iter().map(|row| format!("`{}`", row.rule)).collect::<Vec<_>>().join(", ");
    let mut text = format!(
        "## Rule by rule\n\n{} of {} rules decide something in a real case: they carry its level, or it would be told another level, \
         cause, \"today\", add-on or flag without them. The other {} are the **reading list**: only their sources, their examples, \
         cases made up for this project and the properties speak for them. A clinician reads these first{}.\n\n\
         | rule | examples | real cases that it decides | made-up cases | properties that break without it |\n|---|---|---|---|---|\n",
        table.len() - undecided.len(),
        table.len(),
        undecided.len(),
        if bare.is_empty() {
            String::new()
        } else {
            format!(
                "; before all others the {} that no whole case and no quickly proved property needs: {}",
                bare.len(),
                ids(&bare)
            )
        },
    );
    for row in &table {
        let real = match row.real.len() {
            0 => "**none**".to_owned(),
            1..=3 => row.real.join(", "),
            more => format!("{}, and {} more", row.real[..2].join(", "), more - 2),
        };
        let properties =
            if row.properties.is_empty() { "none".to_owned() } else { row.properties.join(", ") };
        writeln!(text, "| `{}` | {} | {real} | {} | {properties} |", row.rule, row.examples, row.made_up)
            .expect("a string");
    }
    text += "\nReal are the rulings and the published cases; made up are the vignettes from published facts and the written people.\n\
             Properties are those that are proved quickly ([mutants.md](mutants.md)).\n\n";
    text
}

#[test]
fn a_rule_of_which_nothing_speaks_would_be_seen() {
    let table = table();
    assert_eq!(table.len(), PROTOCOL.rules.len());
    assert!(table.iter().all(|row| row.examples >= 2));
    // The table can tell rules apart: some are decided by real cases, some are not.
    let decided = table.iter().filter(|row| !row.real.is_empty()).count();
    assert!(decided > 30 && decided < table.len(), "real cases decide {decided} of {} rules", table.len());
}
