//! docs/accessibility.md names every criterion of WCAG 2.2, A and AA, once, and only tests and sources that exist.
//! Whether what it says is true is for those tests, and for readers.

use std::collections::BTreeSet;

use super::docs;
use crate::support::root;

/// <https://www.w3.org/TR/WCAG22/>; 4.1.1 is no longer one.
const A: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 \
                 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 \
                  2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";

#[test]
fn every_criterion_is_judged_once() {
    let page = page();
    let rows: Vec<[&str; 3]> = page
        .lines()
        .filter(|line| line.starts_with('|') && line.contains("| A"))
        .map(|line| {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let number = cells[0].split(' ').next().expect("a number");
            assert!(
                ["Supports", "Does not apply"].iter().any(|finding| cells[2].starts_with(finding)),
                "{line}"
            );
            assert!(!cells[3].is_empty(), "how was it checked? {line}");
            [number, cells[1], cells[3]]
        })
        .collect();
    for (level, criteria) in [("A", A), ("AA", AA)] {
        let judged: Vec<_> = rows.iter().filter(|row| row[1] == level).map(|row| row[0]).collect();
        let wanted: BTreeSet<_> = criteria.split_whitespace().collect();
        assert_eq!(judged.len(), wanted.len(), "level {level}: {judged:?}");
        assert_eq!(judged.into_iter().collect::<BTreeSet<_>>(), wanted, "level {level}");
    }
    assert_eq!(rows.len(), 55);
}

#[test]
fn every_file_it_names_is_there() {
    let page = page();
    let named: BTreeSet<_> = page
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|code| code.starts_with("tests/") || code.starts_with("src/"))
        .collect();
    assert!(named.len() >= 6, "{named:?}");
    for file in named {
        assert!(root().join(file).exists(), "docs/accessibility.md names {file}, which is not there");
    }
}

fn page() -> String {
    std::fs::read_to_string(docs("accessibility.md")).expect("docs/accessibility.md")
}
