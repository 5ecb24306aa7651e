//! docs/mutants.md: how many slips were tried, who noticed them, and why those without effect have none.
//! Its first figures also stand in docs/validation.md, read from the page itself.

use std::collections::BTreeMap;
use std::fmt::Write;

use care_finder_core::protocol::{PROTOCOL, fingerprint};

use super::Tried;
use super::change::Kind;
use super::notice::Noticed;
use crate::support::root;

/// The figures of the kept page.
pub struct Counts {
    pub made: usize,
    pub examples: usize,
    pub cases: usize,
    pub properties: usize,
    pub boundaries: usize,
    pub no_effect: usize,
    pub alive: usize,
    pub fingerprint: String,
}

const FIGURES: [&str; 7] = [
    "made",
    "noticed by the rule's own example or near miss",
    "noticed by a case",
    "noticed by a property",
    "noticed only by a boundary case kept from the protocol itself",
    "without any effect, proved for every combination of answers",
    "alive",
];

/// As the page in the tree says. A page without figures counts as no mutants, and the sample fails.
pub fn kept() -> Counts {
    let page = std::fs::read_to_string(root().join("docs/mutants.md")).unwrap_or_default();
    let figure = |name: &str| {
        let line = page.lines().find_map(|line| line.strip_prefix(&format!("| {name} | ")));
        line.and_then(|rest| rest.split(' ').next()?.parse().ok()).unwrap_or_default()
    };
    let fingerprint =
        page.split("fingerprint `").nth(1).and_then(|rest| rest.split('`').next()).unwrap_or_default();
    let [made, examples, cases, properties, boundaries, no_effect, alive] = FIGURES.map(figure);
    Counts {
        made,
        examples,
        cases,
        properties,
        boundaries,
        no_effect,
        alive,
        fingerprint: fingerprint.to_owned(),
    }
}

/// For each rule, the quickly proved properties that break without it, as the kept page says.
pub fn properties_without() -> BTreeMap<String, Vec<String>> {
    let page = std::fs::read_to_string(root().join("docs/mutants.md")).unwrap_or_default();
    let rows = page.split("## Properties that break without a rule").nth(1).unwrap_or_default();
    rows.lines()
        .take_while(|line| !line.starts_with("## "))
        .filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |")?.split_once("` | "))
        .map(|(rule, list)| {
            (rule.to_owned(), list.split(", ").filter(|one| !one.is_empty()).map(str::to_owned).collect())
        })
        .collect()
}

fn counts(tried: &[Tried]) -> [usize; 7] {
    let count = |what: &dyn Fn(&Noticed) -> bool| tried.iter().filter(|one| what(&one.noticed)).count();
    [
        tried.len(),
        count(&|noticed| *noticed == Noticed::Example),
        count(&|noticed| matches!(noticed, Noticed::Case(_))),
        count(&|noticed| matches!(noticed, Noticed::Property(_))),
        count(&|noticed| *noticed == Noticed::Boundary),
        count(&|noticed| *noticed == Noticed::NoEffect),
        count(&|noticed| *noticed == Noticed::Alive),
    ]
}

pub fn summary(tried: &[Tried]) -> String {
    let lines = FIGURES.iter().zip(counts(tried)).map(|(name, count)| format!("{count:>6}  {name}"));
    format!("mutants of the rules:\n{}", lines.collect::<Vec<_>>().join("\n"))
}

pub fn page(tried: &[Tried], without: &[(&str, Vec<&str>)]) -> String {
    let mut page = format!(
        "<!-- Written by crates/core/tests/it/mutants/page.rs. Do not edit; run: cargo xtask mutants --accept -->

# Would a slip in a rule be noticed?

Each rule of protocol {} (fingerprint `{:016x}`) was changed a little, in every way in which a hand slips, one change at a
time; the tests should notice. Watchers are asked in this order, and the first that notices counts.

| | mutants |
|---|---|
",
        PROTOCOL.version,
        fingerprint()
    );
    for (name, count) in FIGURES.iter().zip(counts(tried)) {
        writeln!(page, "| {name} | {count} |").expect("a string");
    }
    page += "
- Cases: vignettes, written people, published cases, which notice when they were met and no longer are; and partial cases, which
  notice when what they ask for is no longer proved for every completion.
- Properties: P6 to P9, P11, P12, P14 and U1 to U14 without U5b, and P2 and P3 around the answers that the mutant changes. The full
  P2, P3 and P13 may notice more; they are proved for the protocol itself on every run.
- **Boundary cases** are kept from the protocol itself, in `cases/boundaries.toml`: they keep it from changing unseen. They do not
  say that it is right; nobody has judged them. What only they notice is what no source, case or property speaks of yet. Nine in ten of
  these are an option or a part of a condition left out, or a threshold or a count moved by one: sources name the people a rule is for,
  and seldom the answer at which it ends. There the tests tell that something has changed, not that it is wrong; somebody has to read
  what moves, in the output of `compare` and on the worksheets.
- Without effect: a decision diagram shows that nobody is told another level, cause, \"today\", add-on or flag, whatever they answer,
  because another rule gives the same there. Such a change can alter only which reason is shown.
- The whole run takes some two minutes of processor time, spread over all cores; where other programs use them, it waits.

## By kind of change

| change | mutants | example | case | property | boundary only | no effect | alive |
|---|---|---|---|---|---|---|---|
";
    for kind in Kind::ALL {
        let of_kind: Vec<_> = tried.iter().filter(|one| one.mutant.kind == kind).collect();
        let count = |what: &dyn Fn(&Noticed) -> bool| of_kind.iter().filter(|one| what(&one.noticed)).count();
        writeln!(
            page,
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            kind.says(),
            of_kind.len(),
            count(&|noticed| *noticed == Noticed::Example),
            count(&|noticed| matches!(noticed, Noticed::Case(_))),
            count(&|noticed| matches!(noticed, Noticed::Property(_))),
            count(&|noticed| *noticed == Noticed::Boundary),
            count(&|noticed| *noticed == Noticed::NoEffect),
            count(&|noticed| *noticed == Noticed::Alive),
        )
        .expect("a string");
    }
    page += "\n## Properties that noticed\n\n| property | mutants |\n|---|---|\n";
    let mut by_property: BTreeMap<&str, usize> = BTreeMap::new();
    for one in tried {
        if let Noticed::Property(number) = &one.noticed {
            *by_property.entry(number).or_default() += 1;
        }
    }
    for (number, count) in by_property {
        writeln!(page, "| {number} | {count} |").expect("a string");
    }
    page += "\n## Properties that break without a rule\n\n| rule | properties |\n|---|---|\n";
    for (rule, properties) in without {
        writeln!(page, "| `{rule}` | {} |", properties.join(", ")).expect("a string");
    }
    for (noticed, heading) in [
        (Noticed::Alive, "Alive"),
        (Noticed::NoEffect, "Without effect: another rule gives the same"),
        (Noticed::Boundary, "Noticed only by a boundary case"),
    ] {
        let such: Vec<_> = tried.iter().filter(|one| one.noticed == noticed).collect();
        write!(page, "\n## {heading} ({})\n\n", such.len()).expect("a string");
        // By rule, since one line for each would make a long list.
        let mut by_rule: Vec<(&str, Vec<&str>)> = Vec::new();
        for one in such {
            let (rule, what) = one.mutant.what.split_once(": ").unwrap_or((&one.mutant.what, ""));
            match by_rule.last_mut() {
                Some((last, changes)) if *last == rule => changes.push(what),
                _ => by_rule.push((rule, vec![what])),
            }
        }
        for (rule, changes) in by_rule {
            writeln!(page, "- `{rule}` ({}): {}", changes.len(), changes.join("; ")).expect("a string");
        }
    }
    page
}
