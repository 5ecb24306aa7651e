//! The papers that a buyer asks for name only tests and files that exist, the hazard log has a test in every row, and
//! README.md links to all of them. Whether what they say is true is for those tests, and for readers, to judge.

use std::fs;
use std::path::{Path, PathBuf};

use care_finder_core::settings::{ABOUT, Kind, SETTINGS};

use crate::support::{root, sources};

const PAPERS: [&str; 6] = [
    "docs/acr.md",
    "docs/counting.md",
    "docs/data-flow.md",
    "docs/hazards.md",
    "docs/notice.md",
    "docs/recipes.md",
];
const OURS: [&str; 8] = ["tests/", "src/", "static/", "crates/", "xtask/", "docs/", "cases/", "examples/"];

#[test]
fn every_test_and_file_they_name_is_there() {
    let tests = all_tests();
    for paper in PAPERS {
        for code in codes(&read(paper)) {
            if is_test(&code) {
                assert!(
                    tests.contains(&format!("fn {code}()")),
                    "{paper} names the test {code}, which is not there"
                );
            } else if OURS.iter().any(|folder| code.starts_with(folder)) {
                assert!(root().join(&code).exists(), "{paper} names {code}, which is not there");
            }
        }
    }
}

#[test]
fn every_hazard_has_a_cause_a_control_a_test_and_a_rest() {
    let page = read("docs/hazards.md");
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| H"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert!(rows.len() >= 15, "{} hazards", rows.len());
    for (place, row) in rows.iter().enumerate() {
        assert_eq!(row[0], format!("H{}", place + 1));
        assert_eq!(row.len(), 6, "{}", row[0]);
        assert!(row.iter().all(|cell| !cell.is_empty()), "{} has an empty cell", row[0]);
        assert!(codes(row[4]).iter().any(|code| is_test(code)), "{}: which test shows the control?", row[0]);
        assert!(
            codes(row[4]).iter().all(|code| is_test(code)),
            "{}: what is no test is among the tests",
            row[0]
        );
    }
}

#[test]
fn a_test_is_told_from_other_code() {
    assert!(is_test("no_sentence_is_long") && is_test("every_text_reads_at_us_grade_6_or_lower"));
    for other in ["tests/privacy/border.rs", "data-phone", "sha384sum --check", "care_finder_core", "op, iop"]
    {
        assert!(!is_test(other), "{other}");
    }
}

#[test]
fn the_readme_leads_to_all_of_them() {
    let readme = read("README.md");
    for paper in PAPERS {
        assert!(readme.contains(&format!("]({paper})")), "README.md does not lead to {paper}");
    }
}

#[test]
fn every_link_in_the_documents_leads_somewhere() {
    let pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "ARCHITECTURE.md", "packages/npm/README.md"]
        .map(PathBuf::from);
    let docs = fs::read_dir(root().join("docs")).expect("docs").map(|file| file.expect("a file").file_name());
    let docs = docs
        .map(|name| Path::new("docs").join(name))
        .filter(|path| path.extension().is_some_and(|end| end == "md"));
    let mut links = 0;
    for page in pages.into_iter().chain(docs) {
        let text = read(page.to_str().expect("a path"));
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.starts_with("http") {
                continue;
            }
            links += 1;
            let (file, place) = link.split_once('#').unwrap_or((link, ""));
            let target =
                if file.is_empty() { page.clone() } else { page.parent().expect("a folder").join(file) };
            assert!(root().join(&target).exists(), "{} leads to {link}, which is not there", page.display());
            if !place.is_empty() {
                let there = read(target.to_str().expect("a path"));
                let mut places = there.lines().filter_map(|line| line.strip_prefix("## ")).map(anchor);
                assert!(
                    places.any(|one| one == place),
                    "{} leads to {link}, and there is no such heading",
                    page.display()
                );
            }
        }
    }
    assert!(links > 60, "{links} links were found");
}

/// The anchor that common Markdown viewers make of a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(' ', "-");
    kept.chars().filter(|one| one.is_alphanumeric() || *one == '-').collect()
}

/// The npm package lists the same settings as README.md, in the same words (docs.rs).
#[test]
fn the_types_for_npm_tell_of_every_setting() {
    let types = read("packages/npm/index.d.ts");
    for (setting, about) in SETTINGS.iter().zip(ABOUT) {
        // A closed list is closed in the types, too.
        let kind = match setting.kind {
            Kind::Word(words) => {
                words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
            }
            Kind::Text(_) | Kind::Phone(_) | Kind::Url | Kind::Levels | Kind::Reviewer | Kind::Color => {
                "string".to_owned()
            }
        };
        let told = format!("  /** {} */\n  \"data-{}\"?: {kind};\n", about.meaning, setting.name);
        assert!(types.contains(&told), "packages/npm/index.d.ts should have\n{told}");
    }
}

/// A test's name is a sentence of small words.
fn is_test(code: &str) -> bool {
    let plain = |one: char| one == '_' || one.is_ascii_lowercase() || one.is_ascii_digit();
    code.matches('_').count() > 2 && code.chars().all(plain)
}

fn all_tests() -> String {
    ["crates", "tests", "src", "xtask"].iter().map(|folder| sources(&root().join(folder))).collect()
}

fn codes(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|_| panic!("{file} is not there"))
}
