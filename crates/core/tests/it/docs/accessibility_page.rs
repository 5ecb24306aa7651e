//! docs/accessibility.md names every criterion of WCAG 2.2, A and AA, once, and only tests and sources that exist;
//! the functional criteria rest on those. Whether what it says is true is for those tests, and for readers, to judge.

use std::collections::BTreeSet;

use super::docs;
use crate::support::root;

/// <https://www.w3.org/TR/WCAG22/>; 4.1.1 is no longer one.
const A: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 \
                 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 \
                  2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";
const FUNCTIONAL: &str = "302.1 302.2 302.3 302.4 302.5 302.6 302.7 302.8 302.9";

/// A row of either table.
pub struct Row {
    pub criterion: String,
    /// Empty for a functional criterion.
    pub level: String,
    pub finding: String,
    /// How, or on which criteria it rests.
    pub checked: String,
}

impl Row {
    fn number(&self) -> &str {
        self.criterion.split(' ').next().expect("a number")
    }
}

/// Of WCAG, in the order of the page.
pub fn criteria(page: &str) -> Vec<Row> {
    rows(page).into_iter().filter(|row| !row.level.is_empty()).collect()
}

/// Of the Revised 508 Standards, 302.
pub fn functional(page: &str) -> Vec<Row> {
    rows(page).into_iter().filter(|row| row.level.is_empty()).collect()
}

fn rows(page: &str) -> Vec<Row> {
    let numbered =
        |line: &&str| line.starts_with("| ") && line[2..].starts_with(|first: char| first.is_ascii_digit());
    page.lines()
        .filter(numbered)
        .map(|line| {
            let cells: Vec<_> =
                line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
            match &cells[..] {
                [criterion, level, finding, checked] => {
                    [criterion, level, finding, checked].map(Clone::clone)
                }
                [criterion, finding, rests] => {
                    [criterion.clone(), String::new(), finding.clone(), rests.clone()]
                }
                _ => panic!("{line}"),
            }
        })
        .map(|[criterion, level, finding, checked]| Row { criterion, level, finding, checked })
        .collect()
}

#[test]
fn every_criterion_is_judged_once() {
    let page = page();
    let rows = rows(&page);
    for row in &rows {
        let terms = ["Supports", "Does not apply", "Partially supports", "Does not support"];
        assert!(terms.iter().any(|term| row.finding.starts_with(term)), "{}: {}", row.criterion, row.finding);
        assert!(!row.checked.is_empty(), "how was it checked? {}", row.criterion);
    }
    for (level, criteria) in [("A", A), ("AA", AA), ("", FUNCTIONAL)] {
        let judged: Vec<_> = rows.iter().filter(|row| row.level == level).map(Row::number).collect();
        let wanted: BTreeSet<_> = criteria.split_whitespace().collect();
        assert_eq!(judged.len(), wanted.len(), "level {level}: {judged:?}");
        assert_eq!(judged.into_iter().collect::<BTreeSet<_>>(), wanted, "level {level}");
    }
    assert_eq!(rows.len(), 55 + 9);
}

/// For a group of people nothing is better than the worst of what it rests on.
#[test]
fn a_functional_criterion_is_met_no_better_than_what_it_rests_on() {
    let page = page();
    let criteria = criteria(&page);
    for row in functional(&page) {
        for number in row.checked.split(", ") {
            let below = criteria.iter().find(|one| one.number() == number);
            let below =
                below.unwrap_or_else(|| panic!("{} rests on {number}, which is no criterion", row.criterion));
            let whole = |row: &Row| {
                row.finding.starts_with("Does not apply")
                    || row.finding.starts_with("Supports") && !row.finding.starts_with("Supports, except")
            };
            assert!(whole(below) || !whole(&row), "{} is met, but {number} not wholly", row.criterion);
        }
    }
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

/// The page's text.
pub fn page() -> String {
    std::fs::read_to_string(docs("accessibility.md")).expect("docs/accessibility.md")
}
